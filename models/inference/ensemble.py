"""Averages of predictions over mirror images, models and scales, and what a map shows of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from ...contract.progress import Progress
from ...geophysics.grids import RasterLike
from .sliding_window import Network, Rows, _resampled, _sliding_window_rows

NO_CLASS = 255
SMALLEST = np.float32(1e-30)  # whose logarithm stands for that of 0
NO_ROWS = np.empty((0, 0, 0), "float32")
FLIPS = ((), (-1,), (-2,), (-2, -1))


@dataclass(frozen=True)
class Scale:
    """A window of side_cells cells, resampled to window_px pixels; `weight` is its part in the mean."""

    side_cells: int
    window_px: int
    weight: float = 1.0


@dataclass(frozen=True)
class Member:
    """One model of an ensemble.

    Parameters
    ----------
    predict : callable
        Windows (B, C, window_px, window_px) -> probabilities (B, num_classes, window_px, window_px).
    reads : callable, optional
        Applied to a window's cells before they are resampled, such as `gravity_bands.standardised_in`.
    """

    predict: Network
    reads: Network | None = None

    def at(self, window_px: int, *, is_flipped: bool = False, is_squared: bool = False) -> Network:
        """Windows of cells -> probabilities of cells.

        Parameters
        ----------
        window_px : int
            Side to which windows are resampled.
        is_flipped : bool
            Average over a window and its mirror images, each mirrored back: gravity has no left and right.
        is_squared : bool
            Append one channel, the sum of p^2 over the classes, for `disagreement`.
        """
        predict_cells = _resampled(self.predict, window_px)

        def once(x: torch.Tensor) -> torch.Tensor:
            p = predict_cells(x)
            return torch.cat([p, (p**2).sum(1, keepdim=True)], 1) if is_squared else p

        def predict(x: torch.Tensor) -> torch.Tensor:
            x = self.reads(x) if self.reads else x
            if not is_flipped:
                return once(x)
            return _mean((once(x.flip(axes)).flip(axes) for axes in FLIPS), len(FLIPS))

        return predict


def ensemble_rows(
    members: Sequence[Member],
    bands: RasterLike,
    *,
    scales: Sequence[Scale],
    is_flipped: bool = False,
    is_squared: bool = False,
    progress: Progress | None = None,
    **options,
) -> Rows:
    """Class probabilities of a raster of any size: the mean over models (deep ensembles), flips and scales.

    Parameters
    ----------
    members : sequence of Member
        Their mean probability is taken (Lakshminarayanan et al. 2017).
    bands : float32 array, shape (C, rows, cols)
    scales : sequence of Scale
        Their weighted mean is taken cell by cell.
    is_flipped, is_squared : bool
        As in `Member.at`.
    options
        Those of `_sliding_window_rows`, whose rows these are.
    """
    done = [0.0] * len(scales)  # scales are predicted in step; progress is their mean

    def rows_at(number: int, scale: Scale) -> Rows:
        networks = [m.at(scale.window_px, is_flipped=is_flipped, is_squared=is_squared) for m in members]

        def mean(x: torch.Tensor) -> torch.Tensor:
            return _mean((network(x) for network in networks), len(networks))

        def report(fraction: float, message: str = "", **numbers: Any) -> None:
            done[number] = fraction
            if progress:
                progress(sum(done) / len(done), message, **numbers)

        return _sliding_window_rows(
            networks[0] if len(networks) == 1 else mean,
            bands,
            window=scale.side_cells,
            progress=report,
            **options,
        )

    parts = [rows_at(number, scale) for number, scale in enumerate(scales)]
    return _weighted_mean(parts, [scale.weight for scale in scales]) if len(parts) > 1 else parts[0]


def _mean(predictions: Iterator[torch.Tensor], count: int) -> torch.Tensor:
    """The mean of `count` predictions, of which two are held at a time."""
    return sum(predictions, next(predictions)) / count


def _weighted_mean(parts: Sequence[Rows], weights: Sequence[float]) -> Rows:
    """The weighted mean of rasters that come in pieces of rows, each in pieces of its own height."""
    shares = np.asarray(weights, "float32") / np.sum(weights)
    rests, first_row = [NO_ROWS] * len(parts), 0
    while True:
        for number, part in enumerate(parts):
            if not rests[number].shape[1]:
                first_row, rests[number] = next(part, (first_row, NO_ROWS))
                if not rests[number].shape[1]:
                    return
        n_rows = min(rest.shape[1] for rest in rests)
        terms = (share * rest[:, :n_rows] for share, rest in zip(shares, rests))
        yield first_row, sum(terms, next(terms))
        first_row += n_rows
        rests = [rest[:, n_rows:] for rest in rests]


def disagreement(blended: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How much overlapping windows, models, flips and scales differ, from rows predicted `is_squared`.

    Parameters
    ----------
    blended : array, shape (num_classes + 1, rows, cols)

    Returns
    -------
    probabilities : array, shape (num_classes, rows, cols)
    deviation : array, shape (rows, cols)
        Weighted standard deviation over the predictions of a cell, summed in squares over the classes:
        0 where all agree, 0.71 where two certain predictions contradict each other in equal parts.
    """
    probabilities, squares = blended[:-1], blended[-1]
    return probabilities, np.sqrt(np.maximum(squares - (probabilities**2).sum(axis=0), 0))


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


def summarise(
    probabilities: np.ndarray,
    weights: Sequence[float] | np.ndarray = (),
    *,
    chosen_by: np.ndarray | None = None,
) -> Summary:
    """Summarise class probabilities for a map.

    Goes class by class: beyond its input it needs the memory of a few rasters, not of all classes.

    Parameters
    ----------
    probabilities : array, shape (num_classes, rows, cols)
        NaN where there is no prediction.
    weights : sequence of float, optional
        One a class: the class of the highest weighted probability is chosen. Its confidence is its own
        probability all the same, so that it stays as calibrated as the probabilities are.
    chosen_by : array of the shape of `probabilities`, optional
        Probabilities that are weighted instead to choose classes: those before a calibration by distance,
        which would move the weaker cells most.
    """
    ranks = probabilities if chosen_by is None else chosen_by
    shape = probabilities.shape[1:]
    first, second = np.full(shape, NO_CLASS, "uint8"), np.full(shape, NO_CLASS, "uint8")
    highest, next_highest = np.zeros(shape, "float32"), np.zeros(shape, "float32")
    entropy, confidence = np.zeros(shape, "float32"), np.full(shape, np.nan, "float32")
    for number, (values, rank) in enumerate(zip(probabilities, ranks)):  # comparisons with NaN are false
        rank = rank * np.float32(weights[number]) if len(weights) else rank
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
    """Class weights 1 / prior^strength, which favour rare classes (Menon et al. 2021); shape (n_classes,).

    Parameters
    ----------
    log_priors : sequence of float, shape (n_classes,)
    strength : float
        0 weights all classes alike, 1 chooses as if all classes were equally frequent.
    """
    return np.exp(-strength * np.asarray(log_priors, "float32"))
