"""What several models of readers say on average, of the ground as it is and of its mirror images."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...contract.model_card import Band
from ..features.gravity_bands import standardise
from ..inference.ensemble import FLIPS, Scale
from .expert import Readers, View
from .pool import pooled


@dataclass(frozen=True)
class ReaderMember:
    """A model of readers with the bands and windows of its card; what reads outcrop alone has no bands."""

    readers: Readers
    bands: Sequence[Band]
    scale: Scale | None = None

    def sees(self, view: View) -> View:
        """A view of raw bands, with those that this model reads as it learned to read them."""
        bands = standardise(view.bands[: len(self.bands)], self.bands)
        return replace(view, bands=bands, scale=self.scale)


def mean_and_spread(
    members: Sequence[ReaderMember], view: View, *, is_flipped: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Class probabilities of the wanted cells, and how far what they are the mean of differs.

    Parameters
    ----------
    view : with raw bands
    is_flipped : whether the mirror images of the ground are asked for too

    Returns
    -------
    probabilities : float32 array, shape (n_classes, n_wanted)
    deviation : array, shape (n_wanted,), the standard deviation of the models and mirror images, summed in
        squares over the classes; of the readers among themselves where one model is asked once
    """
    if len(members) == 1 and not is_flipped:
        return alone(members[0], view)
    mean = squares = np.float32(0)
    for number, told in enumerate(answers(members, view, FLIPS if is_flipped else FLIPS[:1]), 1):
        step = told - mean
        mean = mean + step / np.float32(number)
        squares = squares + step * (told - mean)  # Welford 1962: no difference of large sums
    return mean, np.sqrt(squares.sum(axis=0) / number)


def alone(member: ReaderMember, view: View) -> tuple[np.ndarray, np.ndarray]:
    """A single model's probabilities, and how far its readers differ, each counted by its power."""
    view = member.sees(view)
    told = [
        reader.log_probabilities(part)
        for reader, part in zip(member.readers.readers, shared(view, len(member.readers.readers)))
    ]
    shares = np.array(member.readers.powers) / max(sum(member.readers.powers), 1e-6)
    mean = np.tensordot(shares, np.exp(told), 1)
    variance = np.tensordot(shares, (np.exp(told) - mean) ** 2, 1)
    deviation = np.sqrt(variance.sum(axis=0))
    return np.exp(pooled(told, member.readers.powers)), deviation


def answers(members: Sequence[ReaderMember], view: View, flips: Sequence[tuple]) -> Iterator[np.ndarray]:
    """Probabilities of the wanted cells from every model and mirror image, (n_classes, n_wanted) each."""
    asked = [(member, axes) for member in members for axes in flips]
    for (member, axes), part in zip(asked, shared(view, len(asked))):
        told = member.readers.log_probabilities(mirrored(member.sees(part), axes))
        yield np.exp(in_order(told, view.wanted, axes))


def shared(view: View, n: int) -> Iterator[View]:
    """The view n times, each with its share of the progress."""
    for number in range(n):
        if view.progress is None:
            yield view
        else:
            yield replace(
                view, progress=lambda done, text, number=number: view.progress((number + done) / n, text)
            )


def mirrored(view: View, axes: tuple[int, ...]) -> View:
    """The view of a mirrored ground: neither gravity nor the shape of outcrop has a left and a right."""
    masks = {name: getattr(view, name) for name in ("seen", "wanted", "bands", "around", "fine")}
    return replace(view, **{name: None if m is None else np.flip(m, axes) for name, m in masks.items()})


def in_order(told: np.ndarray, wanted: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """What was told of the wanted cells of a mirrored ground, in the order of the ground itself."""
    number = np.zeros(wanted.shape, np.intp)
    number[wanted] = np.arange(told.shape[1])
    found = np.empty_like(told)
    found[:, np.flip(number, axes)[np.flip(wanted, axes)]] = told
    return found
