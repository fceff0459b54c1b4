"""Where to drill: sites in sequence, each where a hole is expected to settle most of what is still unknown.

The uncertainty of a cell is that of its class, each class counting as much as any other however rare it is,

    u(x) = sum over c of p_c(x) (1 - p_c(x)) / n_c,   n_c = sum over x of p_c(x),

and a hole settles a share of it that falls with the distance d:

    gain(s) = sum over x of u(x) k(x, s),   k(x, s) = exp(-d^2 / 2 L^2).

Each site chosen leaves u(x) (1 - k(x, s)). Such a coverage is submodular: gains fall, and taking the best
site each time gives at least 1 - 1/e of what the best set would (Nemhauser, Wolsey & Fisher 1978,
Mathematical Programming 14, 265). L is the reach of what the model knows, see `reach_of`. Other choices were
tried on sample surveys (benchmarks/results/drill_sites.txt): entropy in place of u(x), an exponential k, and
a share that falls where other classes are likely; none gains more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy.signal import oaconvolve

_SMALLEST = 1e-12
_CUT = 3.0  # reaches, beyond which a hole tells nothing
_FARTHEST = 0.5  # of the shorter side of the raster, to which the reach is looked for
_LEAST_GAIN = 1e-6  # of the uncertainty of all cells: less is none
_RAREST = 1 / 500  # share of a class, as in a prediction
_KNOWN = 0.95  # probability of a class, from which a hole tells nothing new


@dataclass(frozen=True)
class SiteSearch:
    """What a search for sites starts from; rasters have the shape (rows, cols).

    Parameters
    ----------
    probabilities : float (n_classes, rows, cols)
        NaN where nothing is predicted.
    cell_m : width and height of a cell, m
    reach_m : of a hole, see `reach_of`
    is_wanted : bool
        Cells of the area of interest.
    is_open : bool
        Cells in which a site may lie; none does where a class has a probability of _KNOWN.
    spacing_m : smallest distance between sites, and to drillholes
    drilled : int (n,)
        Flat indices of cells with a hole.
    cost : float, optional
        Of a site, in any unit, above 0: the gain is divided by its power `cost_weight`.
    """

    probabilities: np.ndarray
    cell_m: tuple[float, float]
    reach_m: float
    is_wanted: np.ndarray
    is_open: np.ndarray
    spacing_m: float = 0.0
    drilled: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    cost: np.ndarray | None = None
    cost_weight: float = 0.0


@dataclass(frozen=True)
class RankedSites:
    """Sites in their sequence, n of them.

    Parameters
    ----------
    cells : int (n,), flat indices
    gain : float (n,), share of the uncertainty of the area of interest that each settles
    """

    cells: np.ndarray
    gain: np.ndarray


def rank_sites(
    search: SiteSearch, count: int, *, progress: Callable[[float], None] | None = None
) -> RankedSites:
    """Choose sites one after the other; fewer than `count` where no further one has room or would tell.

    Raises
    ------
    ValueError
        Where nothing in the area of interest is uncertain.
    """
    state = _State(search)
    for cell in search.drilled:
        state.drill(int(cell))
    cells: list[int] = []
    gains: list[float] = []
    for number in range(count):
        cell = state.best()
        if cell is None:
            break
        gains.append(float(state.gain.reshape(-1)[cell]) / state.total)
        cells.append(cell)
        state.drill(cell)
        if progress:
            progress((number + 1) / count)
    return RankedSites(np.array(cells, np.int64), np.array(gains))


class _State:
    """The uncertainty that is left, and the gain of every site."""

    def __init__(self, search: SiteSearch):
        self.search = search
        known = np.isfinite(search.probabilities).all(axis=0)
        is_counted = known & search.is_wanted
        self.left = np.where(is_counted, _uncertainty(search.probabilities, is_counted), 0.0)
        self.total = float(self.left.sum())
        if not self.total > _SMALLEST:
            raise ValueError("nothing in the area of interest is uncertain")
        self.is_open = search.is_open & known & (search.probabilities.max(axis=0) < _KNOWN)
        self.kernel = _kernel(search.reach_m, search.cell_m)
        self.gain = self._gain(slice(None), slice(None))

    def best(self) -> int | None:
        """The flat index of the best open site; None without one."""
        cost = 1.0 if self.search.cost is None else self.search.cost**self.search.cost_weight
        score = np.where(self.is_open, self.gain / cost, -np.inf)
        cell = int(score.argmax())
        has_gain = self.is_open.flat[cell] and self.gain.flat[cell] > _LEAST_GAIN * self.total
        return cell if has_gain else None

    def drill(self, cell: int) -> None:
        """Settle what a hole in a cell tells, and close the cells around it to further sites."""
        at = divmod(cell, self.left.shape[1])
        half = tuple(side // 2 for side in self.kernel.shape)
        here = _around(at, half, self.left.shape)
        piece = tuple(slice(s.start - a + h, s.stop - a + h) for s, a, h in zip(here, at, half))
        self.left[here] *= 1 - self.kernel[piece]
        self._close(at)
        changed = _around(at, tuple(2 * h for h in half), self.left.shape)
        self.gain[changed] = self._gain(*changed)

    def _close(self, at: tuple[int, int]) -> None:
        width, height = self.search.cell_m
        rows, cols = np.ogrid[: self.left.shape[0], : self.left.shape[1]]
        distance = np.hypot((rows - at[0]) * height, (cols - at[1]) * width)
        self.is_open &= distance >= max(self.search.spacing_m, _SMALLEST)

    def _gain(self, rows: slice, cols: slice) -> np.ndarray:
        """Gains of the sites of a rectangle, from all cells within reach of it."""
        shape, half = self.left.shape, tuple(side // 2 for side in self.kernel.shape)
        inner = [range(n)[s] for s, n in zip((rows, cols), shape)]
        outer = tuple(slice(max(r.start - h, 0), min(r.stop + h, n)) for r, h, n in zip(inner, half, shape))
        back = tuple(slice(r.start - o.start, r.stop - o.start) for r, o in zip(inner, outer))
        settled = oaconvolve(self.left[outer], self.kernel, mode="same")
        return np.asarray(np.maximum(settled[back], 0))


def _uncertainty(probabilities: np.ndarray, is_counted: np.ndarray) -> np.ndarray:
    """Uncertainty of the class of every cell, in which all classes count alike; of sum below their number.

    Parameters
    ----------
    probabilities : float (n_classes, rows, cols), NaN where nothing is predicted
    is_counted : bool (rows, cols)
        Cells in which classes are counted.
    """
    expected = probabilities[:, is_counted].sum(axis=1, dtype=float)
    expected = np.maximum(expected, _RAREST * expected.sum())
    return np.asarray(np.tensordot(1 / expected, probabilities * (1 - probabilities), 1))


def reach_of(probabilities: np.ndarray, cell_m: tuple[float, float]) -> float:
    """How far what the model knows at a place reaches, m: where the correlation of its classes is 1/e.

    The probabilities of all classes, less their means, are correlated with themselves, moved along rows and
    along columns; where there is no data does not count.

    Parameters
    ----------
    probabilities : float (n_classes, rows, cols), NaN where nothing is predicted
    cell_m : width and height of a cell, m
    """
    centred = probabilities - np.nanmean(probabilities, axis=(1, 2), keepdims=True)
    variance = float(np.nanmean(centred**2))
    width, height = cell_m
    step_m = min(width, height)
    side_m = min(centred.shape[1] * height, centred.shape[2] * width)
    before = 1.0
    for number in range(1, max(int(_FARTHEST * side_m / step_m), 1) + 1):
        lag_m = number * step_m
        now = _correlation(centred, round(lag_m / height), round(lag_m / width)) / max(variance, _SMALLEST)
        if now < np.exp(-1):
            return float(lag_m - step_m * (np.exp(-1) - now) / max(before - now, _SMALLEST))
        before = now
    return float(_FARTHEST * side_m)


def _correlation(centred: np.ndarray, n_rows: int, n_cols: int) -> float:
    """Mean product of values so many rows, and so many columns, apart."""
    down = centred[:, n_rows:] * centred[:, : centred.shape[1] - n_rows]
    across = centred[:, :, n_cols:] * centred[:, :, : centred.shape[2] - n_cols]
    n = np.isfinite(down).sum() + np.isfinite(across).sum()
    return float((np.nansum(down) + np.nansum(across)) / max(n, 1))


def _kernel(reach_m: float, cell_m: tuple[float, float]) -> np.ndarray:
    """What a hole in the middle cell tells of those around, 1 in the middle; sides are odd."""
    width, height = cell_m
    rows, cols = (np.arange(-n, n + 1) for n in (int(_CUT * reach_m / height), int(_CUT * reach_m / width)))
    squares = (rows[:, None] * height) ** 2 + (cols * width) ** 2
    return np.where(
        squares <= (_CUT * reach_m) ** 2, np.exp(-squares / (2 * max(reach_m, _SMALLEST) ** 2)), 0.0
    )


def _around(at: tuple[int, int], half: tuple[int, ...], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Rows and columns of a raster within so many cells of one."""
    first, second = (slice(max(a - h, 0), min(a + h + 1, n)) for a, h, n in zip(at, half, shape))
    return first, second
