"""Prediction of whole rasters: what is said of a window, averaged over flips, models and scales.

A predictor maps windows (B, C, side, side) to probabilities (B, n_classes, side, side). Most functions here
take predictors and give one, so that they can be nested; `stitching` lays what they say over the raster.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional as F

from .sliding_window import Network, Progress, stitched

NO_CLASS = 255
SMALLEST = np.float32(1e-30)  # whose logarithm stands for that of 0
FLIPS = ((), (-1,), (-2,), (-2, -1))

Rows = Iterator[tuple[int, np.ndarray]]


@dataclass(frozen=True)
class Scale:
    """A window of side_cells cells, drawn with window_px pixels; `weight` is its part in the mean."""

    side_cells: int
    window_px: int
    weight: float = 1.0


def with_flips(predict: Network) -> Network:
    """The mean over a window and its mirror images, each mirrored back: gravity has no left and right."""

    def flipped(x: torch.Tensor) -> torch.Tensor:
        return sum(predict(x.flip(axes)).flip(axes) for axes in FLIPS) / len(FLIPS)

    return flipped


def mean_of(predictors: Sequence[Network]) -> Network:
    """The mean probability of several models (Lakshminarayanan et al. 2017, deep ensembles)."""
    if len(predictors) == 1:
        return predictors[0]
    return lambda x: sum(predict(x) for predict in predictors) / len(predictors)


def drawn_with(predict: Network, window_px: int) -> Network:
    """Draw windows of cells with window_px pixels, as in training; each cell gets its pixels' mean."""

    def drawn(x: torch.Tensor) -> torch.Tensor:
        side = x.shape[-1]
        if side == window_px:
            return predict(x)
        pixels = F.interpolate(x, size=window_px, mode="bilinear", align_corners=False)
        return F.interpolate(predict(pixels), size=side, mode="area")

    return drawn


def with_squares(predict: Network) -> Network:
    """One channel more, the sum of p^2 over the classes: what `disagreement` needs after stitching."""

    def squared(x: torch.Tensor) -> torch.Tensor:
        probabilities = predict(x)
        return torch.cat([probabilities, (probabilities**2).sum(1, keepdim=True)], 1)

    return squared


def disagreement(stitched_rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How much overlapping windows differ where they meet, from rows stitched `with_squares`.

    Returns
    -------
    probabilities : array, shape (n_classes, rows, cols)
    deviation : array, shape (rows, cols)
        Weighted standard deviation over the windows of a cell, summed in squares over the classes:
        0 where all say the same, 0.71 where two certain windows contradict each other in equal parts.
    """
    probabilities, squares = stitched_rows[:-1], stitched_rows[-1]
    return probabilities, np.sqrt(np.maximum(squares - (probabilities**2).sum(axis=0), 0))


@dataclass(frozen=True)
class Member:
    """One model of an ensemble.

    Parameters
    ----------
    predict : drawn windows (B, C, window_px, window_px) -> probabilities
    reads : what is done to a window's cells before they are drawn, such as `bands.standardised_in`
    """

    predict: Network
    reads: Network | None = None

    def at(self, window_px: int, *, is_flipped: bool = False, is_squared: bool = False) -> Network:
        """Windows of cells -> probabilities of cells (and their squares), as this model sees them."""
        seen = drawn_with(self.predict, window_px)
        seen = with_squares(seen) if is_squared else seen
        seen = with_flips(seen) if is_flipped else seen
        return (lambda x: seen(self.reads(x))) if self.reads else seen


def predict_rows(predict: Network, bands: np.ndarray, *, scales: Sequence[Scale], **options) -> Rows:
    """Class probabilities of a raster of any size by one predictor: see `ensemble_rows`."""
    return ensemble_rows([Member(predict)], bands, scales=scales, **options)


def ensemble_rows(
    members: Sequence[Member],
    bands: np.ndarray,
    *,
    scales: Sequence[Scale],
    is_flipped: bool = False,
    is_squared: bool = False,
    progress: Progress | None = None,
    **options,
) -> Rows:
    """Class probabilities of a raster of any size, in its own cells: the mean over models, flips and scales.

    Parameters
    ----------
    is_squared : whether a last channel holds the mean of the sum of p^2: see `disagreement`
    options : of `stitching.stitched`, whose rows these are
    """
    told = shared_progress(progress, len(scales))
    parts = [
        stitched(
            mean_of([m.at(scale.window_px, is_flipped=is_flipped, is_squared=is_squared) for m in members]),
            bands,
            window_px=scale.side_cells,
            progress=part,
            **options,
        )
        for scale, part in zip(scales, told)
    ]
    return averaged(parts, [scale.weight for scale in scales]) if len(parts) > 1 else parts[0]


def shared_progress(progress: Progress | None, n: int) -> list[Progress | None]:
    """A callback for each of n parts that go on side by side; together they tell the mean."""
    if progress is None:
        return [None] * n
    done = [0.0] * n

    def part(number: int) -> Progress:
        def tell(fraction: float, message: str = "") -> None:
            done[number] = fraction
            progress(sum(done) / n, message)

        return tell

    return [part(number) for number in range(n)]


def averaged(parts: Sequence[Rows], weights: Sequence[float]) -> Rows:
    """The weighted mean of several rasters that come in pieces of rows, each at its own pace."""
    shares = np.asarray(weights, "float32") / np.sum(weights)
    begun = [next(part, (0, None)) for part in parts]
    first_row, pieces = begun[0][0], [piece for _, piece in begun]
    while all(piece is not None for piece in pieces):
        n_rows = min(piece.shape[1] for piece in pieces)
        yield first_row, sum(share * piece[:, :n_rows] for share, piece in zip(shares, pieces))
        first_row += n_rows
        pieces = [rest_or_next(piece[:, n_rows:], part) for piece, part in zip(pieces, parts)]


def rest_or_next(rest: np.ndarray, part: Rows) -> np.ndarray | None:
    """What is left of a piece, or else the next one, or None at the end."""
    return rest if rest.shape[1] else next(part, (0, None))[1]


@dataclass(frozen=True)
class Summary:
    """What a map shows of class probabilities; arrays of shape (rows, cols).

    `classes` and `second` are the likeliest and second-likeliest class, by weighted probability where weights
    are given; 255 without a prediction, and where the first is certain no class is `second`. `confidence` is
    the probability of `classes`, `entropy` 0 for certain and 1 where all are equally likely.
    """

    classes: np.ndarray
    confidence: np.ndarray
    second: np.ndarray
    entropy: np.ndarray


def summarise(probabilities: np.ndarray, weights: Sequence[float] = ()) -> Summary:
    """Summarise probabilities, shape (n_classes, rows, cols), NaN where there is no prediction.

    With weights, one a class, the class of the highest weighted probability is chosen; its confidence is its
    own probability all the same, so that it stays as honest as the probabilities are. Goes class by class:
    what it needs besides is a few rasters, not a few times all classes.
    """
    shape = probabilities.shape[1:]
    first, second = np.full(shape, NO_CLASS, "uint8"), np.full(shape, NO_CLASS, "uint8")
    highest, next_highest = np.zeros(shape, "float32"), np.zeros(shape, "float32")
    entropy, confidence = np.zeros(shape, "float32"), np.full(shape, np.nan, "float32")
    for number, values in enumerate(probabilities):  # comparisons with NaN are false
        rank = values * np.float32(weights[number]) if len(weights) else values
        is_first = rank > highest
        is_second = rank > next_highest
        second = np.where(is_first, first, np.where(is_second, np.uint8(number), second))
        first = np.where(is_first, np.uint8(number), first)
        confidence = np.where(is_first, values, confidence)
        next_highest = np.maximum(next_highest, np.minimum(highest, rank))
        highest = np.maximum(highest, rank)
        entropy -= values * np.log(np.maximum(values, SMALLEST))  # NaN stays
    return Summary(first, confidence, second, entropy / np.float32(np.log(len(probabilities))))


def weights_of_priors(log_priors: Sequence[float], strength: float) -> np.ndarray:
    """Weights that give rare classes their due: 1 / prior^strength (Menon et al. 2021), (n_classes,).

    Parameters
    ----------
    strength : float
        0 weighs all alike, 1 chooses as if all classes were equally frequent.
    """
    return np.exp(-strength * np.asarray(log_priors, "float32"))
