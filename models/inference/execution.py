"""How a network is run: memory layout, number format, compilation.

`benchmarks/deform.py` measures them. Channels last pays at every size, bf16 where the device computes in it;
compiling is off, as its first call takes a minute or more.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ...contract.errors import UserError
from ..networks.deform_conv import DeformableConv2d
from .fused import prepared

LOSS_SCALE = 2.0**16  # fp16 has no numbers below 6e-8: gradients are computed that much larger
FORMATS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


@dataclass(frozen=True)
class Execution:
    """Settings of a run.

    Parameters
    ----------
    number_format : "fp32", "bf16" or "fp16": what convolutions compute in; offsets, places and the loss stay
        in fp32. fp16 is for GPUs without bf16.
    channels_last : keep the channels of a pixel together in memory.
    is_compiled : let torch.compile write the kernels; it needs a C++ compiler on the machine.
    is_prepared : for prediction alone: norms become part of convolutions, see `prepared`; the network itself
        stays as it is.
    saves_memory : in training, compute the deformable convolutions again in the backward pass.
    """

    number_format: str = "fp32"
    channels_last: bool = True
    is_compiled: bool = False
    is_prepared: bool = False
    saves_memory: bool = False

    def __post_init__(self):
        if self.number_format not in FORMATS:
            raise UserError(
                f"There is no number format {self.number_format!r}.", f"Choose one of {', '.join(FORMATS)}."
            )

    @property
    def loss_scale(self) -> float:
        """What the loss is multiplied with in training, and its gradients divided by."""
        return LOSS_SCALE if self.number_format == "fp16" else 1.0


def default_execution(device: torch.device, number_format: str = "auto") -> Execution:
    """How a network is run on a device.

    bf16 where the device computes in it: on a CPU with AVX-512 BF16 it takes 0.6 of the time, the trained
    GGMNet gives 0.4% of the cells, those where two classes are about alike, another class, is right as often
    and differs by up to 0.014 in a probability (docs/background/networks.md); a training's loss falls alike.

    Parameters
    ----------
    number_format : "auto", or one of FORMATS
    """
    if number_format != "auto":
        return Execution(number_format)
    return Execution("bf16" if computes_in_bf16(device) else "fp32")


def computes_in_bf16(device: torch.device) -> bool:
    """Whether a device has instructions for bf16; without them bf16 is slower than fp32."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    has = torch.cpu.get_capabilities() if device.type == "cpu" else {}
    return bool(has.get("avx512_bf16") or has.get("amx_bf16"))


def save_memory(network: nn.Module, saves: bool = True) -> None:
    """Let the deformable convolutions be computed again in the backward pass, or not."""
    for module in network.modules():
        if isinstance(module, DeformableConv2d):
            module.recomputes = saves


def executed(
    network: nn.Module,
    device: torch.device,
    execution: Execution,
    *,
    say: Callable[[str], None] = lambda message: None,
) -> Callable[[Tensor], Tensor]:
    """Move a network to a device and give the function that runs it: (B, C, H, W) -> fp32 logits.

    `say` is told how long compiling took.
    """
    layout = torch.channels_last if execution.channels_last else torch.contiguous_format
    network = prepared(network, device) if execution.is_prepared else network
    network = network.to(device, memory_format=layout)
    save_memory(network, execution.saves_memory)
    if execution.is_compiled:
        network = telling_compilation(torch.compile(network), say)
    dtype = FORMATS[execution.number_format]

    def run(x: Tensor) -> Tensor:
        x = x.to(device, memory_format=layout)
        with torch.autocast(device.type, dtype, enabled=dtype != torch.float32):
            return network(x).float()

    return run


def telling_compilation(network: Callable[[Tensor], Tensor], say: Callable[[str], None]):
    """A compiled network that tells the seconds of its first call with windows of a shape, which compiles."""
    known = set()

    def run(x: Tensor) -> Tensor:
        if x.shape in known:
            return network(x)
        start = time.monotonic()
        with told_compiler_fault():
            logits = network(x)
        known.add(x.shape)
        say(
            f"The first {' x '.join(map(str, x.shape))} took {time.monotonic() - start:.0f} s: torch.compile."
        )
        return logits

    return run


def rehearsed(run: Callable[[Tensor], Tensor], network: nn.Module, shape: Sequence[int]) -> float:
    """Seconds of a first forward and backward pass, which compile; the network stays as it was."""
    kept = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    start = time.monotonic()
    network.train()
    with told_compiler_fault():
        run(torch.zeros(tuple(shape))).sum().backward()
    network.zero_grad(set_to_none=True)
    network.load_state_dict(kept)
    return time.monotonic() - start


@contextmanager
def told_compiler_fault() -> Iterator[None]:
    """A compiler that is missing or fails, as a sentence with a remedy."""
    try:
        yield
    except torch._dynamo.exc.TorchDynamoException as error:
        reason = str(error).strip().splitlines()[0]
        raise UserError(
            f"torch.compile failed on this machine ({type(error).__name__}: {reason}).",
            "Leave COMPILE off, or install a C++ compiler (g++, or Visual Studio's cl).",
        ) from error
