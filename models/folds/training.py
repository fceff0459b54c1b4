"""Training of a network on labelled pictures, and its class probabilities.

The recipe is that of Abdallah (2021): Adam with one cycle of the learning rate up to 7e-4 (Smith 2018),
weight decay 1e-4, gradients clipped at .1 by value, ImageNet's mean and standard deviation, 80 epochs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .augmentation import _augment

_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of ImageNet, as torchvision's weights expect


@dataclass(frozen=True)
class _Recipe:
    """How a network learns.

    Parameters
    ----------
    side_px : to which pictures are resized
    epochs, batch : of the pictures
    learning_rate : the highest of the cycle
    clip : of each gradient's value
    augment : whether each epoch sees other views
    """

    side_px: int = 128
    epochs: int = 80
    batch: int = 32
    learning_rate: float = 7e-4
    weight_decay: float = 1e-4
    clip: float = 0.1
    augment: bool = True


@dataclass(frozen=True)
class _Epoch:
    """What one epoch came to: mean loss in training, loss and accuracy on validation (NaN without one)."""

    loss: float
    validation_loss: float
    validation_accuracy: float


def _train(
    network: nn.Module,
    pictures: np.ndarray,
    labels: np.ndarray,
    *,
    recipe: _Recipe,
    seed: int,
    validation: tuple[np.ndarray, np.ndarray] | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> list[_Epoch]:
    """Teach a network in place; what happened, epoch by epoch.

    Parameters
    ----------
    pictures, labels : uint8 (N, H, W, 3) and int (N,)
    validation : the same, never learned from
    """
    generator = torch.Generator().manual_seed(seed)
    inputs, wanted = _tensor(pictures, recipe.side_px), torch.as_tensor(labels)
    steps = max(1, -(-len(inputs) // recipe.batch))
    optimiser = torch.optim.Adam(network.parameters(), weight_decay=recipe.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, recipe.learning_rate, epochs=recipe.epochs, steps_per_epoch=steps
    )
    history = []
    for epoch in range(recipe.epochs):
        network.train()
        order = torch.randperm(len(inputs), generator=generator)
        losses = []
        for part in order.split(recipe.batch):
            batch = _augment(inputs[part], generator) if recipe.augment else inputs[part]
            losses.append(_step(network, optimiser, _normal(batch), wanted[part], recipe.clip))
            schedule.step()
        history.append(_epoch(network, float(np.mean(losses)), validation, recipe))
        progress((epoch + 1) / recipe.epochs)
    return history


def _step(
    network: nn.Module,
    optimiser: torch.optim.Optimizer,
    batch: torch.Tensor,
    wanted: torch.Tensor,
    clip: float,
) -> float:
    """One step of the optimiser; its loss."""
    loss = F.cross_entropy(network(batch), wanted)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_value_(network.parameters(), clip)
    optimiser.step()
    return loss.item()


def _epoch(
    network: nn.Module, loss: float, validation: tuple[np.ndarray, np.ndarray] | None, recipe: _Recipe
) -> _Epoch:
    """The figures of an epoch."""
    if validation is None:
        return _Epoch(loss, float("nan"), float("nan"))
    pictures, labels = validation
    found = _predict(network, pictures, side_px=recipe.side_px)
    of_truth = np.clip(found[np.arange(len(labels)), labels], 1e-12, None)
    return _Epoch(loss, float(-np.log(of_truth).mean()), float((found.argmax(axis=1) == labels).mean()))


@torch.inference_mode()
def _predict(network: nn.Module, pictures: np.ndarray, *, side_px: int, batch: int = 64) -> np.ndarray:
    """Class probabilities of pictures, uint8 (N, H, W, 3) -> float32 (N, classes)."""
    network.eval()
    found = [
        F.softmax(network(_normal(_tensor(pictures[i : i + batch], side_px))), dim=1)
        for i in range(0, len(pictures), batch)
    ]
    return torch.cat(found).numpy()


def _tensor(pictures: np.ndarray, side_px: int) -> torch.Tensor:
    """Pictures resized to a square, float32 (N, 3, side, side), 0 to 1."""
    tensor = torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float() / 255
    if tensor.shape[2:] == (side_px, side_px):
        return tensor
    return F.interpolate(tensor, (side_px, side_px), mode="bilinear", antialias=True)


def _normal(pictures: torch.Tensor) -> torch.Tensor:
    """Pictures less ImageNet's mean, over its standard deviation."""
    mean, std = (torch.tensor(values).reshape(1, 3, 1, 1) for values in (_MEAN, _STD))
    return (pictures - mean) / std
