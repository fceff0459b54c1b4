"""An optimizer's memory as tensors by name, as a checkpoint stores it."""

from __future__ import annotations

import torch
from torch import Tensor


def optimizer_tensors(optimizer: torch.optim.Optimizer, name: str) -> dict[str, Tensor]:
    """Every tensor that the optimizer remembers: {name}.{number of the parameter}.{what}."""
    return {
        f"{name}.{number}.{what}": tensor
        for number, memory in optimizer.state_dict()["state"].items()
        for what, tensor in memory.items()
    }


def load_optimizer(optimizer: torch.optim.Optimizer, tensors: dict[str, Tensor], name: str) -> None:
    """Give an optimizer the memory of `optimizer_tensors`, in its parameters' layout; its rates stay."""
    parameters = optimizer.param_groups[0]["params"]
    for key, tensor in tensors.items():
        owner, _, rest = key.partition(".")
        if owner == name:
            number, _, what = rest.partition(".")
            parameter = parameters[int(number)]
            if tensor.shape == parameter.shape:
                tensor = torch.empty_like(parameter).copy_(tensor)
            optimizer.state[parameter][what] = tensor
