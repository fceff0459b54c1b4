"""The gradient of micro-batches is that of the batch; they shrink where memory runs out."""

import pytest
import torch
from torch import nn

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.inference.execution import free_memory, make_forward
from concealed_bedrock.models.inference.memory import _resident_bytes
from concealed_bedrock.models.networks.genotype import Genotype
from concealed_bedrock.models.networks.ggmnet import _GGMNet
from concealed_bedrock.models.training import step as step_module
from concealed_bedrock.models.training.distributed import SINGLE_PROCESS, Processes
from concealed_bedrock.models.training.losses import BootstrappedCrossEntropy
from concealed_bedrock.models.training.step import SHARE_TAKEN, _step_memory, _TrainingStep

SMALL = Genotype.from_dict({"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]})


@pytest.fixture(autouse=True)
def free(monkeypatch):
    """Set what memory is free; None, as where the system does not tell, unless a test says otherwise."""

    def set_free(n_bytes):
        monkeypatch.setattr(step_module, "free_memory", lambda device: n_bytes)

    set_free(None)
    return set_free


class Hungry(nn.Module):
    """A network whose memory ends above a number of windows."""

    def __init__(self, network, most):
        super().__init__()
        self.network, self.most, self.sizes = network, most, []

    def forward(self, x):
        self.sizes.append(len(x))
        if len(x) > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return self.network(x)


def batch(windows):
    torch.manual_seed(1)
    inputs, labels = torch.randn(windows, 1, 64, 64), torch.randint(0, 2, (windows, 64, 64))
    labels[-1] = 255  # a window without any class counts for nothing
    labels[0, :32] = 255
    return inputs, labels


def step_of(network, said):
    loss = BootstrappedCrossEntropy([1.0, 2.0], share=1.0, small_px=16)
    return _TrainingStep(network, loss, network, SINGLE_PROCESS, lambda message, _: said.append(message))


def gradients(network):
    return [p.grad.clone() for p in network.parameters() if p.grad is not None]


@pytest.mark.parametrize("most, sizes", [(8, [8]), (4, [8, 4, 4]), (3, [8, 4, 2, 2, 2, 2])])
def test_a_batch_too_large_for_the_memory_is_halved_and_gives_the_same_gradient(most, sizes):
    torch.manual_seed(0)
    network, said = Hungry(nn.Conv2d(1, 2, 3, padding=1), most), []
    inputs, labels = batch(8)
    whole = step_of(network.network, [])
    loss, wanted = whole(inputs, labels), gradients(network.network)
    found = step_of(network, said)(inputs, labels)
    assert network.sizes == sizes and len(said) == len({s for s in sizes if s > most})
    assert loss == pytest.approx(found, rel=1e-5)
    torch.testing.assert_close(wanted, gradients(network.network))
    assert all("too small" in message and "micro-batches" in message for message in said)


def test_micro_batches_stay_for_the_batches_that_follow():
    network, said = Hungry(nn.Conv2d(1, 2, 3, padding=1), 4), []
    step = step_of(network, said)
    for _ in range(3):
        step(*batch(8))
    assert network.sizes == [8, 4, 4, 4, 4, 4, 4] and len(said) == 1


def test_two_windows_that_do_not_fit_are_recomputed_and_then_refused():
    network, said = Hungry(_GGMNet(1, 2, genotype=SMALL), 1), []
    with pytest.raises(torch.OutOfMemoryError):
        step_of(network, said)(*batch(4))
    assert network.sizes == [4, 2, 2] and "computed again" in said[-1]


def test_another_error_is_not_taken_for_a_lack_of_memory():
    network = nn.Conv2d(3, 2, 1)
    with pytest.raises(RuntimeError, match="channels"):
        step_of(network, [])(*batch(4))


def ggmnet():
    torch.manual_seed(0)
    return _GGMNet(1, 2, genotype=SMALL).train()


@pytest.mark.parametrize("number_format", ["fp32", "bf16"])
def test_a_large_windows_memory_follows_from_two_corners_and_is_measured_without_a_trace(
    monkeypatch, number_format
):
    network = ggmnet()
    before = {name: buffer.clone() for name, buffer in network.named_buffers()}
    run = make_forward(network, torch.device("cpu"), number_format)
    inputs = torch.randn(1, 1, 320, 320)
    needed = _step_memory(network, run, inputs)
    monkeypatch.setattr(step_module, "_SIDES", (320,))
    assert needed > 320 * 320 * 4 * 50 and needed == pytest.approx(
        _step_memory(network, run, inputs), rel=0.03
    )
    assert all(torch.equal(buffer, before[name]) for name, buffer in network.named_buffers())
    assert free_memory(torch.device("cpu")) is None or free_memory(torch.device("cpu")) > 2**20


@pytest.mark.parametrize("windows_that_fit, parts", [(8, 1), (4, 2), (2.5, 4)])
def test_where_memory_is_short_micro_batches_are_chosen_beforehand(free, windows_that_fit, parts):
    network, said = ggmnet(), []
    one = _step_memory(network, network, batch(8)[0])
    free(one * windows_that_fit / SHARE_TAKEN)
    step = step_of(network, said)
    step(*batch(8))
    assert step.micro_batches == parts and not step.is_recomputing
    assert len(said) == (parts > 1) and all(f"into {parts} micro-batches" in message for message in said)


def test_a_machine_too_small_for_two_windows_is_refused_with_a_remedy(free):
    network = ggmnet()
    free(0.1 * _step_memory(network, network, batch(8)[0]))
    with pytest.raises(UserError, match="Two windows of 64 x 64 pixels need") as refused:
        step_of(network, [])(*batch(8))
    assert "PRESET" in refused.value.remedy
    assert all(parameter.grad is None for parameter in network.parameters())


def test_the_memory_of_steps_and_validation_is_announced_and_refused_before_the_first_step(free):
    network, said = ggmnet(), []
    loss = BootstrappedCrossEntropy([1.0, 2.0], share=1.0, small_px=16)

    def step(evaluation_bytes):
        log = lambda message, _: said.append(message)  # noqa: E731
        return _TrainingStep(network, loss, network, SINGLE_PROCESS, log, 1.0, evaluation_bytes)

    free(10 * 2**30)
    before = _resident_bytes() / 2**30
    step(5.0 * 2**30)(*batch(2))
    found = float(said[0].split("about ")[1].split(" GiB")[0])
    assert before + 4.9 < found < _resident_bytes() / 2**30 + 5.3 and "10.0 GiB were free" in said[0]
    network.zero_grad()
    with pytest.raises(UserError, match=r"Validation needs about 9\.0 GiB of memory, 8\.0 GiB may be used"):
        step(9.0 * 2**30)(*batch(2))
    assert all(parameter.grad is None for parameter in network.parameters())


class OneOfTwo(Processes):
    """A process whose neighbour needs twice the memory."""

    def gather(self, number):
        return [number, 2 * number]


def test_processes_take_the_micro_batches_of_the_one_that_needs_most(free):
    network, said = ggmnet(), []
    loss = BootstrappedCrossEntropy([1.0, 2.0], share=1.0, small_px=16)
    inputs, labels = batch(8)
    free(4.5 / SHARE_TAKEN * _step_memory(network, network, inputs))
    step = _TrainingStep(network, loss, network, OneOfTwo(count=2), lambda message, _: said.append(message))
    step(inputs, labels)
    assert step.micro_batches == 4 and len(said) == 1
    free(0.0)
    with pytest.raises(UserError):
        _TrainingStep(network, loss, network, OneOfTwo(count=2), print)(inputs, labels)


def test_in_fp16_the_loss_is_scaled_until_no_gradient_overflows():
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 2, 3, padding=1))
    inputs, labels = batch(4)
    loss, wanted = step_of(network, [])(inputs, labels), gradients(network)
    run = make_forward(network, torch.device("cpu"), "fp16")
    loss_function = BootstrappedCrossEntropy([1.0, 2.0], share=1.0, small_px=16)
    coarse = _TrainingStep(network, loss_function, run, SINGLE_PROCESS, lambda message, _: None, 2.0**60)
    assert coarse(inputs, labels) == pytest.approx(loss, rel=1e-2)
    assert 1 < coarse.loss_scale < 2.0**60
    for found, exact in zip(gradients(network), wanted):
        assert torch.cosine_similarity(found.flatten(), exact.flatten(), dim=0) > 0.999
        assert found.norm().item() == pytest.approx(exact.norm().item(), rel=1e-2)
