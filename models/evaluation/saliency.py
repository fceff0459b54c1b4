"""Which values of the bands spoke for a class, and how far away: integrated gradients.

Sundararajan, Taly & Yan 2017, Axiomatic attribution for deep networks, ICML (arXiv:1703.01365). The baseline
is 0 in every standardised band, average gravity everywhere. Attributions sum to the log probability of the
class less that at the baseline (completeness).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from scipy.ndimage import distance_transform_edt
from torch import Tensor

from ...contract.progress import Progress
from ...geophysics.grids import RasterLike
from ..inference.sliding_window import Network, _read_window
from ..inference.windows import _raised_cosine, _Window, cut

_AT_ONCE = 4  # points of a path: some 1 GB for a window of 128 pixels of GGMNet


@dataclass(frozen=True)
class Saliency:
    """What spoke for the classes of target cells, in the mean over them.

    Parameters
    ----------
    attributions : float32 array, shape (C, rows, cols)
        Parts of `log_proba` less `baseline`, by band and cell; NaN where nothing was read.
    explained : bool array, shape (rows, cols)
        The target cells that were explained: all of them, unless windows were left out.
    classes : int array, shape (n_explained,)
        The class that each was explained for, from north to south and west to east.
    probability, log_proba, baseline : float
        Probability of the class after blending, its log probability, and that of average gravity.
    """

    attributions: np.ndarray
    explained: np.ndarray
    classes: np.ndarray
    probability: float
    log_proba: float
    baseline: float

    @property
    def error(self) -> float:
        """How far the attributions are from summing to what they explain, as a share of it."""
        gain = self.log_proba - self.baseline
        return float(abs(np.nansum(self.attributions, dtype=float) - gain) / max(abs(gain), 1e-6))

    def shares_of_bands(self) -> np.ndarray:
        """Share of each band in the sum of the attributions' sizes, shape (C,)."""
        size = np.nansum(np.abs(self.attributions), axis=(1, 2), dtype=float)
        return np.asarray(size / max(size.sum(), 1e-30))

    def shares_within(self, limits_m: np.ndarray, spacing_m: tuple[float, float]) -> tuple[np.ndarray, float]:
        """Shares of the attributions' sizes within distances of the nearest explained cell.

        Parameters
        ----------
        limits_m : array, shape (n,)
        spacing_m : (width, height) of a cell

        Returns
        -------
        shares : array, shape (n,)
        half_m : float
            The distance within which half of it lies.
        """
        size = np.nansum(np.abs(self.attributions), axis=0, dtype=float)
        distance_m = distance_transform_edt(~self.explained, sampling=spacing_m[::-1])
        order = np.argsort(distance_m, axis=None)
        sums = np.cumsum(size.ravel()[order]) / max(size.sum(), 1e-30)
        sorted_m = distance_m.ravel()[order]
        shares = np.append(0, sums)[np.searchsorted(sorted_m, limits_m, side="right")]
        return shares, float(sorted_m[min(np.searchsorted(sums, 0.5), len(sums) - 1)])


@dataclass(frozen=True)
class _Part:
    """A window with the target cells in it: their places in both, and the window's weight in each."""

    window: _Window
    targets: np.ndarray  # int (n,), numbers of the target cells
    places: np.ndarray  # int (n,), flat places in the window
    weights: np.ndarray  # float32 (n,); of a target cell they sum to 1 over all windows


def explain(
    log_proba: Network,
    bands: RasterLike,
    targets: np.ndarray,
    *,
    window: int,
    overlap: float = 0.25,
    class_number: int | None = None,
    reads: Network | None = None,
    most_windows: int = 100,
    n_steps: int = 32,
    progress: Progress | None = None,
) -> Saliency:
    """Attribute the log probability of a class, the mean over target cells, to the cells that were read.

    Parameters
    ----------
    log_proba : callable
        Standardised windows (B, C, window, window) -> log probabilities (B, num_classes, window, window).
    bands : float32 array, shape (C, rows, cols), NaN without data
    targets : bool array, shape (rows, cols), at least one True
    window, overlap : as the prediction cuts and blends its windows
    class_number : the class to explain; by default the most probable one of each cell
    reads : standardises the bands of a window, such as `gravity_bands.standardised_in`
    most_windows : where more cover target cells, a regular subset of them is explained
    n_steps : points on the path from the baseline (midpoint rule)
    """
    parts, explained = _parts_of(targets, window, int(overlap * window), most_windows)
    read = reads or (lambda x: x)
    classes, probability = _classes_of(log_proba, bands, parts, read, class_number, int(explained.sum()))
    found = np.full((bands.shape[0], *targets.shape), np.nan, "float32")
    scores = np.zeros(2)
    for number, part in enumerate(parts):
        raw = _read_window(bands, part.window)
        score = _score_of(log_proba, part, classes)
        attribution, *ends = _integrated_gradients(score, read(torch.from_numpy(raw)[None]), n_steps)
        _add(found, attribution[0].cpu().numpy(), raw, part.window)
        scores += ends
        if progress:
            progress((number + 1) / len(parts))
    high, low = (scores / len(classes)).tolist()
    return Saliency(found / np.float32(len(classes)), explained, classes, probability, high, low)


def _integrated_gradients(
    score: Callable[[Tensor], Tensor], x: Tensor, n_steps: int = 32
) -> tuple[Tensor, float, float]:
    """Attributions of a score to its input (Sundararajan et al. 2017), from the baseline 0.

    Parameters
    ----------
    score : callable
        (B, ...) -> (B,), each of its own input alone.
    x : tensor, shape (1, ...)

    Returns
    -------
    attributions : tensor, shape (1, ...)
    score_of_x, score_of_baseline : float
    """
    # At the middles of equal steps: with the kinks of ReLU it misses the sum less than Gauss-Legendre.
    middles = (torch.arange(n_steps, dtype=x.dtype, device=x.device) + 0.5) / n_steps
    gradient = torch.zeros_like(x)
    for some in middles.split(_AT_ONCE):
        on_path = (some.reshape(-1, *[1] * (x.ndim - 1)) * x).requires_grad_()
        (gradients,) = torch.autograd.grad(score(on_path).sum(), on_path)
        gradient += gradients.sum(0, keepdim=True) / n_steps
    with torch.no_grad():
        return gradient * x, float(score(x)), float(score(torch.zeros_like(x)))


def _parts_of(
    targets: np.ndarray, window_px: int, overlap_px: int, most: int
) -> tuple[list[_Part], np.ndarray]:
    """At most so many windows that hold targets, evenly chosen; and the targets in them."""
    windows = [w for w in cut(targets.shape, window_px, overlap_px) if targets[w.inside(targets.shape)].any()]
    windows = windows[:: -(-len(windows) // most)]
    side = _raised_cosine(window_px, overlap_px)
    blend, total = torch.outer(side, side).numpy(), np.zeros(targets.shape, "float32")
    placed = []
    for one in windows:
        rows, cols = one.inside(targets.shape)
        row, col = np.nonzero(targets[rows, cols])
        place, at = (
            (row + rows.start - one.row, col + cols.start - one.col),
            (row + rows.start, col + cols.start),
        )
        total[at] += blend[place]
        placed.append((one, place, at))
    explained = total > 0
    numbers = np.cumsum(explained).reshape(explained.shape) - 1
    return [
        _Part(one, numbers[at], np.ravel_multi_index(place, blend.shape), blend[place] / total[at])
        for one, place, at in placed
    ], explained


def _classes_of(
    log_proba: Network,
    bands: RasterLike,
    parts: list[_Part],
    read: Network,
    class_number: int | None,
    n_targets: int,
) -> tuple[np.ndarray, float]:
    """The class that each target cell is explained for, and its mean probability after blending."""
    blended: np.ndarray | None = None  # (num_classes, n_targets)
    for part in parts:
        with torch.no_grad():
            values = log_proba(read(torch.from_numpy(_read_window(bands, part.window))[None]))
        p = values[0].flatten(1).exp().cpu().numpy()[:, part.places]
        blended = np.zeros((len(p), n_targets), "float32") if blended is None else blended
        blended[:, part.targets] += p * part.weights
    if blended is None:
        raise ValueError("no window holds a target cell")
    classes = blended.argmax(axis=0) if class_number is None else np.full(n_targets, class_number)
    return classes, float(blended[classes, np.arange(n_targets)].mean())


def _score_of(log_proba: Network, part: _Part, classes: np.ndarray) -> Callable[[Tensor], Tensor]:
    """The sum of the log probabilities of a window's targets, each by the window's weight."""
    wanted, places = torch.from_numpy(classes[part.targets]), torch.from_numpy(part.places)

    def score(x: Tensor) -> Tensor:
        found = log_proba(x).flatten(2)[:, wanted, places]  # (B, n)
        return found @ torch.from_numpy(part.weights).to(found)

    return score


def _add(found: np.ndarray, attribution: np.ndarray, raw: np.ndarray, window: _Window) -> None:
    """Add a window's attributions; those of mirrored cells beyond the raster go to the cells themselves."""
    around = window.inside(found.shape[1:])
    rows, cols = (
        np.pad(
            np.arange(one.start, one.stop), (one.start - first, first + window.side - one.stop), "symmetric"
        )
        for one, first in zip(around, (window.row, window.col))
    )
    here = found[:, rows[:, None], cols]
    found[:, rows[:, None], cols] = np.where(np.isnan(here) & np.isfinite(raw), 0, here)
    numbers = np.arange(len(found))[:, None, None]
    np.add.at(found, (numbers, rows[:, None], cols), attribution)
