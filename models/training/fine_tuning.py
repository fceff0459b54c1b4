"""Beginning from a trained network: its weights are taken, its head is made anew where the classes differ.

A network's head is what has another shape for another number of classes. Of a head made anew, the rows of
classes that the old network knew by the same name are copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from ..networks.factory import build_network

GENTLER = 1 / 3  # of the learning rate: what was learned is to be bent, not washed away; not tuned


def head_tensors(architecture: dict[str, Any], in_bands: int) -> frozenset[str]:
    """Names of the tensors whose shape follows the number of classes."""
    shapes = [
        {name: tensor.shape for name, tensor in build_network(architecture, in_bands, n).state_dict().items()}
        for n in (2, 3)
    ]
    return frozenset(name for name in shapes[0] if shapes[0][name] != shapes[1][name])


def begin_from(
    network: torch.nn.Module,
    trained: torch.nn.Module,
    head: frozenset[str],
    classes: Sequence[str],
    known: Sequence[str],
) -> list[str]:
    """Give a network the weights of a trained one, in place; the classes whose rows of the head were copied.

    Parameters
    ----------
    classes, known : names of the classes of `network` and of `trained`, in the order of their values
    """
    copied = [name for name in classes if name in known]
    own, theirs = network.state_dict(), trained.state_dict()
    for name, tensor in theirs.items():
        if name not in head:
            own[name] = tensor
            continue
        for class_name in copied:
            own[name][list(classes).index(class_name)] = tensor[list(known).index(class_name)]
    network.load_state_dict(own)
    return copied
