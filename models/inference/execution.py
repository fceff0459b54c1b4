"""How a network is run: number format, channels-last memory, batch size.

`benchmarks/deform.py` measures them. Channels last pays at every size, bf16 where the device computes in it.
"""

from __future__ import annotations

from collections.abc import Callable
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
    """How a network is run.

    Parameters
    ----------
    number_format : {"fp32", "bf16", "fp16"}
        What convolutions compute in; offsets, sampling positions and the loss stay in fp32. fp16 is for GPUs
        without bf16.
    is_prepared : bool
        For prediction alone: batch norms become part of convolutions, see `prepared`. The network itself
        stays as it is.
    """

    number_format: str = "fp32"
    is_prepared: bool = False

    def __post_init__(self):
        if self.number_format not in FORMATS:
            raise UserError(
                f"There is no number format {self.number_format!r}.", f"Choose one of {', '.join(FORMATS)}."
            )

    @property
    def loss_scale(self) -> float:
        """The factor of the loss in training, by which its gradients are divided."""
        return LOSS_SCALE if self.number_format == "fp16" else 1.0


def default_execution(device: torch.device, number_format: str = "auto") -> Execution:
    """How a network is run on a device unless chosen otherwise.

    bf16 where the device has instructions for it, as it is slower than fp32 elsewhere. On a CPU with AVX-512
    BF16 it takes 0.6 of the time; the trained GGMNet gives 0.4% of the cells, those where two classes are
    about equally likely, another class, is right as often, and differs by up to 0.014 in a probability
    (docs/background/networks.md); the loss in training falls alike.

    Parameters
    ----------
    device : torch.device
    number_format : {"auto", "fp32", "bf16", "fp16"}
    """
    if number_format != "auto":
        return Execution(number_format)
    if device.type == "cuda":
        return Execution("bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp32")
    has = torch.cpu.get_capabilities() if device.type == "cpu" else {}
    return Execution("bf16" if has.get("avx512_bf16") or has.get("amx_bf16") else "fp32")


def save_memory(network: nn.Module) -> None:
    """Let the deformable convolutions be computed again in the backward pass: less memory, more time."""
    for module in network.modules():
        if isinstance(module, DeformableConv2d):
            module.recomputes = True


def executed(network: nn.Module, device: torch.device, execution: Execution) -> Callable[[Tensor], Tensor]:
    """Move a network to a device and return the function that runs it.

    Returns
    -------
    callable
        (B, C, H, W) -> logits (B, num_classes, H, W) in fp32, on the device.
    """
    network = prepared(network, device) if execution.is_prepared else network
    network = network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs
    dtype = FORMATS[execution.number_format]

    def run(x: Tensor) -> Tensor:
        x = x.to(device, memory_format=torch.channels_last)
        with torch.autocast(device.type, dtype, enabled=dtype != torch.float32):
            return network(x).float()

    return run
