"""What memory a training step needs, measured on a small picture, and what is free.

A GPU says when its memory is used up. A machine whose own memory is used up ends the process without a word,
and processes that wait for each other cannot try again: there it has to be known beforehand.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext

import torch
from torch import Tensor, nn

from .free_memory import free_memory

SIDE = 128  # pixels of the picture that is measured
PEAK = (
    1.5  # of a step over what its forward pass keeps: 1.47 seen (GGMNet, 22 layers, 2 windows of 512 px, CPU)
)
GIB = 2**30


def bytes_of_a_step(network: nn.Module, run: Callable[[Tensor], Tensor], inputs: Tensor) -> float:
    """The memory of one window's share in a step: what the forward pass keeps, by the number of pixels.

    Parameters
    ----------
    run : the network, as it is trained
    inputs : (B, C, H, W), a batch; no more than a corner of two windows is used

    The network's running statistics and the random numbers to come are left as they were.
    """
    corner = inputs[:2, :, :SIDE, :SIDE]
    own = {tensor.data_ptr() for tensor in network.state_dict(keep_vars=True).values()}
    kept: dict[int, int] = {}

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    before = {name: buffer.clone() for name, buffer in network.named_buffers()}
    chance = torch.random.fork_rng([inputs.device] if inputs.is_cuda else [])
    # What was compiled for whole batches is not compiled again for a corner.
    eager = torch.compiler.set_stance("force_eager") if "torch._dynamo" in sys.modules else nullcontext()
    with eager, chance, torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        outputs = run(corner)  # alive until all is counted: a freed place would be counted as another's
    total = sum(kept.values()) + outputs.nbytes
    for name, buffer in network.named_buffers():
        buffer.copy_(before[name])
    return PEAK * total / len(corner) * inputs[0, 0].numel() / corner[0, 0].numel()


def free_bytes(device: torch.device) -> float | None:
    """What memory is free; None where the system does not tell."""
    if device.type == "cuda":
        return float(torch.cuda.mem_get_info(device)[0])
    return free_memory()
