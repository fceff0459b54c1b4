"""Gradients by parts are the whole batch's gradient; memory that runs out is met with smaller parts."""

import pytest
import torch
from torch import nn

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.inference.execution import Execution, executed
from concealed_bedrock.models.networks.genotype import Genotype
from concealed_bedrock.models.networks.ggmnet import GGMNet
from concealed_bedrock.models.training import step as gradients_module
from concealed_bedrock.models.training.distributed import ALONE, Processes
from concealed_bedrock.models.training.losses import BootstrappedCrossEntropy
from concealed_bedrock.models.training.memory import bytes_of_a_step, free_bytes
from concealed_bedrock.models.training.step import SHARE_TAKEN, Learner

SMALL = Genotype.from_dict({"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]})


@pytest.fixture(autouse=True)
def free(monkeypatch):
    """Set what memory is free; None, as where the system does not tell, unless a test says otherwise."""

    def set_free(n_bytes):
        monkeypatch.setattr(gradients_module, "free_bytes", lambda device: n_bytes)

    set_free(None)
    return set_free


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


def ggmnet():
    torch.manual_seed(0)
    return GGMNet(1, 2, genotype=SMALL).train()


def test_a_steps_memory_grows_with_the_pixels_and_is_measured_without_a_trace():
    network = ggmnet()
    before = {name: buffer.clone() for name, buffer in network.named_buffers()}
    small, large = (bytes_of_a_step(network, network, torch.randn(2, 1, side, side)) for side in (64, 256))
    assert small > 64 * 64 * 4 * 100 and large == pytest.approx(16 * small, rel=0.1)
    assert all(torch.equal(buffer, before[name]) for name, buffer in network.named_buffers())
    assert free_bytes(torch.device("cpu")) is None or free_bytes(torch.device("cpu")) > 2**20


@pytest.mark.parametrize("windows_that_fit, parts", [(8, 1), (4, 2), (2.5, 4)])
def test_where_memory_is_short_the_parts_are_chosen_beforehand(free, windows_that_fit, parts):
    network, said = ggmnet(), []
    one = bytes_of_a_step(network, network, batch(8)[0])
    free(one * windows_that_fit / SHARE_TAKEN)
    learning = learner(network, said)
    learning.learn(*batch(8))
    assert learning.parts == parts and not learning.is_sparing
    assert len(said) == (parts > 1) and all(f"in {parts} parts" in message for message in said)


def test_a_machine_too_small_for_two_windows_is_told_with_a_remedy(free):
    network = ggmnet()
    free(0.1 * bytes_of_a_step(network, network, batch(8)[0]))
    with pytest.raises(UserError, match="Two windows of 64 x 64 pixels need") as refused:
        learner(network, []).learn(*batch(8))
    assert "PRESET" in refused.value.remedy
    assert all(parameter.grad is None for parameter in network.parameters())


class OneOfTwo(Processes):
    """A process whose neighbour needs twice the memory."""

    def _numbers(self, number):
        return [number, 2 * number]


def test_processes_take_the_parts_of_the_one_that_needs_most(free):
    network, said = ggmnet(), []
    free(4.5 / SHARE_TAKEN * bytes_of_a_step(network, network, batch(8)[0]))
    learning = Learner(network, None, network, OneOfTwo(count=2), lambda message, _: said.append(message))
    learning.plan(batch(8)[0])
    assert learning.parts == 4 and len(said) == 1
    free(0.0)
    with pytest.raises(UserError):
        learning.plan(batch(8)[0])


def test_in_fp16_the_loss_is_scaled_until_no_gradient_overflows():
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 2, 3, padding=1))
    inputs, labels = batch(4)
    loss, wanted = learner(network, []).learn(inputs, labels), gradients(network)
    run = executed(network, torch.device("cpu"), Execution("fp16"))
    loss_of = BootstrappedCrossEntropy([1.0, 2.0], share=1.0, small_px=16)
    coarse = Learner(network, loss_of, run, ALONE, lambda message, _: None, 2.0**60)
    assert coarse.learn(inputs, labels) == pytest.approx(loss, rel=1e-2)
    assert 1 < coarse.scale < 2.0**60
    for found, exact in zip(gradients(network), wanted):
        assert torch.cosine_similarity(found.flatten(), exact.flatten(), dim=0) > 0.999
        assert found.norm().item() == pytest.approx(exact.norm().item(), rel=1e-2)
