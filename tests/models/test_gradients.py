"""Gradients by parts are the whole batch's gradient; memory that runs out is met with smaller parts."""

import pytest
import torch
from torch import nn

from concealed_bedrock.models.genotype import Genotype
from concealed_bedrock.models.ggmnet import GGMNet
from concealed_bedrock.models.gradients import Learner
from concealed_bedrock.models.losses import BootstrappedCrossEntropy
from concealed_bedrock.models.processes import ALONE

SMALL = Genotype.from_dict({"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]})


class Hungry(nn.Module):
    """A network whose memory ends above a number of windows."""

    def __init__(self, network, most):
        super().__init__()
        self.network, self.most, self.seen = network, most, []

    def forward(self, x):
        self.seen.append(len(x))
        if len(x) > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return self.network(x)


def batch(windows):
    torch.manual_seed(1)
    inputs, labels = torch.randn(windows, 1, 64, 64), torch.randint(0, 2, (windows, 64, 64))
    labels[-1] = 255  # a window without any class counts for nothing
    labels[0, :32] = 255
    return inputs, labels


def learner(network, said):
    loss = BootstrappedCrossEntropy([1.0, 2.0], share=1.0, small_px=16)
    return Learner(network, loss, network, ALONE, lambda message, _: said.append(message))


def gradients(network):
    return [p.grad.clone() for p in network.parameters() if p.grad is not None]


@pytest.mark.parametrize("most, sizes", [(8, [8]), (4, [8, 4, 4]), (3, [8, 4, 2, 2, 2, 2])])
def test_a_batch_too_large_for_the_memory_is_halved_and_gives_the_same_gradient(most, sizes):
    torch.manual_seed(0)
    network, said = Hungry(nn.Conv2d(1, 2, 3, padding=1), most), []
    inputs, labels = batch(8)
    whole = learner(network.network, [])
    loss, wanted = whole.learn(inputs, labels), gradients(network.network)
    found = learner(network, said).learn(inputs, labels)
    assert network.seen == sizes and len(said) == len({s for s in sizes if s > most})
    assert loss == pytest.approx(found, rel=1e-5)
    torch.testing.assert_close(wanted, gradients(network.network))
    assert all("too small" in message and "parts" in message for message in said)


def test_the_smaller_parts_stay_for_the_batches_that_follow():
    network, said = Hungry(nn.Conv2d(1, 2, 3, padding=1), 4), []
    learning = learner(network, said)
    for _ in range(3):
        learning.learn(*batch(8))
    assert network.seen == [8, 4, 4, 4, 4, 4, 4] and len(said) == 1


def test_two_windows_that_do_not_fit_are_computed_sparingly_and_then_refused():
    network, said = Hungry(GGMNet(1, 2, genotype=SMALL), 1), []
    with pytest.raises(torch.OutOfMemoryError):
        learner(network, said).learn(*batch(4))
    assert network.seen == [4, 2, 2] and "computed again" in said[-1]


def test_another_error_is_not_taken_for_a_lack_of_memory():
    network = nn.Conv2d(3, 2, 1)
    with pytest.raises(RuntimeError, match="channels"):
        learner(network, []).learn(*batch(4))
