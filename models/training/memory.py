"""Memory: what is free, and what a training step needs, measured on a small picture.

A GPU raises an error when its memory is used up. A machine whose own memory is used up kills the process
without a message, and processes that wait for each other cannot try again: there it has to be known before.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext

import torch
from torch import Tensor, nn

from .free_memory import free_machine_memory

SIDE = 128  # pixels of the picture that is measured
# Of a step over what its forward pass keeps: 1.47 measured (GGMNet, 22 layers, 2 windows of 512 px, CPU).
_PEAK = 1.5
GIB = 2**30


def free_memory(device: torch.device) -> float | None:
    """Free bytes of a device; None where the system does not report them."""
    if device.type == "cuda":
        return float(torch.cuda.mem_get_info(device)[0])
    return free_machine_memory()


def step_memory(network: nn.Module, forward: Callable[[Tensor], Tensor], inputs: Tensor) -> float:
    """Bytes of one window's share in a step: what the forward pass keeps, by the number of pixels.

    The network's running statistics and the state of the random generators are left as they were.

    Parameters
    ----------
    forward : the network, as it is trained
    inputs : (B, C, H, W), a batch; no more than a corner of two windows is used
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
    generators = torch.random.fork_rng([inputs.device] if inputs.is_cuda else [])
    # What was compiled for whole batches is not compiled again for a corner.
    eager = torch.compiler.set_stance("force_eager") if "torch._dynamo" in sys.modules else nullcontext()
    with eager, generators, torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        outputs = forward(corner)  # alive until all is counted: a freed place would be counted as another's
    total = sum(kept.values()) + outputs.nbytes
    for name, buffer in network.named_buffers():
        buffer.copy_(before[name])
    return _PEAK * total / len(corner) * inputs[0, 0].numel() / corner[0, 0].numel()
