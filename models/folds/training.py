"""Training of a network on labelled pictures, and its class probabilities.

The recipe is that of Abdallah (2021): Adam with one cycle of the learning rate up to 7e-4 (Smith 2018),
weight decay 1e-4, gradients clipped at .1 by value, ImageNet's mean and standard deviation. His epochs and
views of the pictures are those of `PUBLISHED`.
"""

from __future__ import annotations

import warnings
from dataclasses import asdict, dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from ...contract.language import tr
from ...contract.progress import Progress
from ..training.checkpoint import Checkpointer, Snapshot, _load_optimizer, _optimizer_tensors
from .augmentation import _augment
from .contrast import _even_contrast
from .published_views import _published_views

_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of ImageNet, as torchvision's weights expect
_CPU = torch.device("cpu")


@dataclass(frozen=True)
class FoldRecipe:
    """How a network learns.

    Parameters
    ----------
    side_px : to which pictures are resized
    epochs, batch : of the pictures
    learning_rate : the highest of the cycle
    clip : of each gradient's value
    augment : whether each epoch sees other views
    published : whether these are Abdallah's to the number, most of them outside the frame by up to half of it
    even : whether pictures lose colour and shading (`contrast`), and either sign of what is left is learned;
        otherwise they are normalised by ImageNet's mean and standard deviation
    """

    side_px: int = 96
    epochs: int = 80
    batch: int = 32
    learning_rate: float = 7e-4
    weight_decay: float = 1e-4
    clip: float = 0.1
    augment: bool = True
    published: bool = False
    even: bool = False


PUBLISHED = FoldRecipe(epochs=80, learning_rate=7e-4, weight_decay=1e-4, clip=0.1, published=True, even=False)


@dataclass(frozen=True)
class FoldEpoch:
    """What one epoch came to: mean loss in training, loss and accuracy on validation (NaN without one)."""

    loss: float
    validation_loss: float = float("nan")
    validation_accuracy: float = float("nan")


def _no_progress(fraction: float, message: str = "", **numbers: object) -> None:
    """Tell nobody."""


def train_network(
    network: nn.Module,
    pictures: np.ndarray,
    labels: np.ndarray,
    *,
    recipe: FoldRecipe,
    seed: int,
    validation: tuple[np.ndarray, np.ndarray] | None = None,
    progress: Progress = _no_progress,
    device: torch.device = _CPU,
    checkpointer: Checkpointer | None = None,
) -> list[FoldEpoch]:
    """Train a network in place; what happened, epoch by epoch.

    Parameters
    ----------
    pictures, labels : uint8 (N, H, W, 3) and int (N,)
    validation : the same, never learned from
    checkpointer : keeps the state after an epoch; a training that was ended goes on from there, to the same
        weights
    """
    network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # stubs lack it
    course = _Course(network, recipe, len(labels), seed)
    if checkpointer and (snapshot := checkpointer.read()):
        course.restore(snapshot)
    wanted = torch.as_tensor(labels, device=device)
    while len(course.history) < recipe.epochs:
        loss = course.epoch(pictures, wanted, device)
        course.history.append(_judge(network, loss, validation, recipe))
        done = len(course.history)
        if checkpointer and done < recipe.epochs and checkpointer.is_due(at_epoch=True):
            checkpointer.write(course.snapshot())
        message = tr("Epoch {n} of {total}, loss {loss:.3f}").format(n=done, total=recipe.epochs, loss=loss)
        progress(done / recipe.epochs, message, doing="network", done=done, total=recipe.epochs, loss=loss)
    network.to(_CPU).to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    return course.history


class _Course:
    """All that the next epoch depends on."""

    def __init__(self, network: nn.Module, recipe: FoldRecipe, n_pictures: int, seed: int):
        self.network, self.recipe = network, recipe
        self.steps = max(1, -(-n_pictures // recipe.batch))
        self.generator = torch.Generator().manual_seed(seed)
        self.optimiser = torch.optim.Adam(network.parameters(), weight_decay=recipe.weight_decay)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimiser, recipe.learning_rate, epochs=recipe.epochs, steps_per_epoch=self.steps
        )
        self.history: list[FoldEpoch] = []

    def epoch(self, pictures: np.ndarray, labels: torch.Tensor, device: torch.device) -> float:
        """See every picture once; the mean loss."""
        self.network.train()
        order = torch.randperm(len(pictures), generator=self.generator)
        losses = []
        for part in order.split(self.recipe.batch):
            batch = _tensor(pictures[part.numpy()], self.recipe.side_px)
            if self.recipe.augment:
                views = _published_views if self.recipe.published else _augment
                batch = views(batch, self.generator)
            batch = _prepared(batch, self.recipe.even)
            if self.recipe.even and self.recipe.augment:  # a dark bed may as well be a light one
                batch *= torch.sign(torch.rand(len(batch), 1, 1, 1, generator=self.generator) - 0.5)
            losses.append(self._step(batch.to(device), labels[part]))
            self.schedule.step()
        return float(np.mean(losses))

    def _step(self, batch: torch.Tensor, wanted: torch.Tensor) -> float:
        """One step of the optimiser; its loss."""
        loss = F.cross_entropy(self.network(batch), wanted)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_value_(self.network.parameters(), self.recipe.clip)
        self.optimiser.step()
        return loss.item()

    def snapshot(self) -> Snapshot:
        """This moment, as a checkpoint stores it."""
        tensors = {f"network/{name}": value for name, value in self.network.state_dict().items()}
        tensors |= _optimizer_tensors(self.optimiser, "optimizer") | {"generator": self.generator.get_state()}
        return Snapshot(tensors, {"history": [asdict(epoch) for epoch in self.history]})

    def restore(self, snapshot: Snapshot) -> None:
        """Go on from a checkpoint of this very training."""
        weights = {
            name.removeprefix("network/"): value
            for name, value in snapshot.tensors.items()
            if name.startswith("network/")
        }
        self.network.load_state_dict(weights)
        self.history = [FoldEpoch(**epoch) for epoch in snapshot.facts["history"]]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a step of the rate before one of the optimiser
            self.schedule.last_epoch = len(self.history) * self.steps - 1
            if len(self.history) < self.recipe.epochs:
                self.schedule.step()
        _load_optimizer(self.optimiser, snapshot.tensors, "optimizer")
        self.generator.set_state(snapshot.tensors["generator"])


def _judge(
    network: nn.Module, loss: float, validation: tuple[np.ndarray, np.ndarray] | None, recipe: FoldRecipe
) -> FoldEpoch:
    """The figures of an epoch."""
    if validation is None or not len(validation[1]):
        return FoldEpoch(loss)
    pictures, labels = validation
    found = _predict(network, pictures, side_px=recipe.side_px, even=recipe.even)
    of_truth = np.clip(found[np.arange(len(labels)), labels], 1e-12, None)
    return FoldEpoch(loss, float(-np.log(of_truth).mean()), float((found.argmax(axis=1) == labels).mean()))


@torch.inference_mode()
def _predict(
    network: nn.Module, pictures: np.ndarray, *, side_px: int, even: bool = False, batch: int = 64
) -> np.ndarray:
    """Class probabilities of pictures, uint8 (N, H, W, 3) -> float32 (N, classes), where the network lies."""
    network.eval()
    device = next(network.parameters()).device
    found = [
        F.softmax(network(_prepared(_tensor(pictures[i : i + batch], side_px), even).to(device)), dim=1).cpu()
        for i in range(0, len(pictures), batch)
    ]
    return torch.cat(found).numpy()


def _tensor(pictures: np.ndarray, side_px: int) -> torch.Tensor:
    """Pictures resized to a square, float32 (N, 3, side, side), 0 to 1."""
    tensor = torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float() / 255
    if tensor.shape[2:] == (side_px, side_px):
        return tensor
    return F.interpolate(tensor, (side_px, side_px), mode="bilinear", antialias=True)


def _prepared(pictures: torch.Tensor, even: bool) -> torch.Tensor:
    """Pictures as a network takes them."""
    return _even_contrast(pictures) if even else _normal(pictures)


def _normal(pictures: torch.Tensor) -> torch.Tensor:
    """Pictures less ImageNet's mean, over its standard deviation."""
    mean, std = (torch.tensor(values).reshape(1, 3, 1, 1) for values in (_MEAN, _STD))
    return (pictures - mean) / std
