"""Fine-tuning: weights are transferred from a trained network; its head is new where the classes differ.

The head are the tensors whose shape depends on the number of classes. The rows of a new head for classes
that the trained network has by the same name are copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from ..networks.factory import build_network

RATE_SHARE = 1 / 3  # of the learning rate: trained weights are to be adapted, not overwritten; not tuned


def transfer_weights(
    network: torch.nn.Module,
    trained: torch.nn.Module,
    architecture: dict[str, Any],
    in_channels: int,
    classes: Sequence[str],
    trained_classes: Sequence[str],
) -> list[str]:
    """Copy the weights of a trained network, in place; returns the classes whose rows were copied.

    Parameters
    ----------
    architecture, in_channels : of both networks, see `factory.build_network`
    classes, trained_classes : names of the classes of both networks, in the order of their values
    """
    copied = [name for name in classes if name in trained_classes]
    weights, head = network.state_dict(), _head_tensors(architecture, in_channels)
    for name, tensor in trained.state_dict().items():
        if name not in head:
            weights[name] = tensor
            continue
        for class_name in copied:
            row, trained_row = list(classes).index(class_name), list(trained_classes).index(class_name)
            weights[name][row] = tensor[trained_row]
    network.load_state_dict(weights)
    return copied


def _head_tensors(architecture: dict[str, Any], in_channels: int) -> frozenset[str]:
    """Names of the tensors whose shape depends on the number of classes."""
    two, three = (build_network(architecture, in_channels, n).state_dict() for n in (2, 3))
    return frozenset(name for name, tensor in two.items() if tensor.shape != three[name].shape)
