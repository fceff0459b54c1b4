"""How well the gravity of a cell fits each class's own visible outcrop: two fits, no training.

Nothing here knows which class it is about: permuted classes give permuted fits, and cells whose class is
hidden are never looked at. The fits are log densities or minus squared differences, normalised over the
candidates, so that a log-linear pool may weight them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter
from scipy.sparse import csr_array
from scipy.special import log_softmax

_FITS = ("local", "near")
_LOCAL_CELLS = 20.0  # standard deviation of the weights of a local mean, cell heights
_FAR = 6.0  # standard deviation of the mean that is taken off a band, cells
_SCALES = (1.0, 2.0, 4.0)  # of the first band: what lies between a scale and four times as much, cells
_FEW_CELLS = 5.0  # of a class: so many cells of the whole stand beside them in a mean
_NEAR_CELLS = 20.0  # farther outcrop says less of a cell, cell heights
_BLOCKS = 4  # a local mean is computed so many times per standard deviation, and interpolated between
_CELLS_AT_ONCE = 16_384
_NUMBERS = 256


def _context_bands(bands: np.ndarray) -> np.ndarray:
    """Bands less what reaches far, then the first of them between pairs of scales, float32 (n, rows, cols).

    The level of a band changes with the cover's own mass and with position: it says less of the rock below.
    """
    if not len(bands):  # of lines alone
        return bands.astype("float32")
    local = [band - _smooth(band, _FAR) for band in bands]
    between = [_smooth(bands[0], scale) - _smooth(bands[0], 4 * scale) for scale in _SCALES]
    return np.stack([*local, *between]).astype("float32")


def _smooth(band: np.ndarray, sigma: float) -> np.ndarray:
    return gaussian_filter(band, sigma, mode="nearest")


def _moments(values: np.ndarray, labels: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Means of values (n_bands, n_cells) by label, (n, n_bands); deviations within the labels, (n_bands,).

    The means of few cells are drawn towards that of all.
    """
    counts = np.bincount(labels, minlength=n).astype(float)
    sums = np.stack([np.bincount(labels, weights=band, minlength=n) for band in values], axis=1)
    centres = sums / np.maximum(counts, 1)[:, None]
    squares = np.array([np.square(band, dtype=float).sum() for band in values])
    within = np.maximum(squares - (counts[:, None] * centres**2).sum(axis=0), 0) / len(labels)
    means = (sums + _FEW_CELLS * sums.sum(axis=0) / len(labels)) / (counts + _FEW_CELLS)[:, None]
    return means, np.sqrt(within + 1e-9)


@dataclass(frozen=True)
class _LocalSums:
    """Sums over each candidate's outcrop with Gaussian weights around nodes `block` cells apart.

    Parameters
    ----------
    sums : (1 + n_bands, n_candidates, node rows, node cols)
        Of the weights, then of each weighted band.
    """

    sums: np.ndarray
    block: int

    @classmethod
    def of(
        cls,
        values: np.ndarray,
        labels: np.ndarray,
        cells: np.ndarray,
        shape: tuple[int, int],
        n: int,
        *,
        sigma: float = _LOCAL_CELLS,
        aspect: float = 1.0,
        block: int = 0,
    ) -> _LocalSums:
        """Sums of values (n_bands, n_cells) at flat cells; outcrop counts as in the middle of its block.

        Parameters
        ----------
        block : cells; 1 is exact, 0 a quarter of the standard deviation
        """
        block = block or max(int(sigma) // _BLOCKS, 1)
        sides = [-(-side // block) for side in shape]
        row, col = np.divmod(cells, shape[1])
        place = (labels * sides[0] + row // block) * sides[1] + col // block
        size = n * sides[0] * sides[1]
        planes = [np.bincount(place, weights=band, minlength=size) for band in (np.ones(len(cells)), *values)]
        sums = np.stack(planes).reshape(-1, n, *sides).astype("float32")
        rows, cols = (_kernel(side, block * step / sigma) for side, step in zip(sides, (1.0, aspect)))
        return cls(rows @ sums @ cols, block)

    def means(self, cells: np.ndarray, n_cols: int, fallback: np.ndarray) -> np.ndarray:
        """Local means at flat cells, (n_candidates, n_bands, n).

        Parameters
        ----------
        fallback : (n_candidates, n_bands), counts as much as _FEW_CELLS cells
        """
        planes = self.sums.reshape(-1, np.prod(self.sums.shape[2:]))
        found = np.ascontiguousarray((self._interpolation(cells, n_cols) @ planes.T).T)
        found = found.reshape(*self.sums.shape[:2], len(cells))
        totals = found[1:] + _FEW_CELLS * fallback.T[:, :, None].astype("float32")
        return (totals / (found[0] + _FEW_CELLS)).transpose(1, 0, 2)

    def _interpolation(self, cells: np.ndarray, n_cols: int) -> csr_array:
        """Bilinear weights of the four nodes around each cell, (n, n_nodes); the edge goes on beyond them."""
        sides, weights, nodes = self.sums.shape[2:], np.ones((4, len(cells))), np.zeros((4, len(cells)), int)
        for step, side, n_nodes in zip((sides[1], 1), np.divmod(cells, n_cols), sides):
            at = np.clip((side + 0.5) / self.block - 0.5, 0, n_nodes - 1)
            first = np.minimum(at.astype(int), max(n_nodes - 2, 0))
            is_second = (np.arange(4) // (1 if step == 1 else 2) % 2)[:, None] == 1
            weights *= np.where(is_second, at - first, 1 - (at - first))
            nodes += step * np.minimum(first + is_second, n_nodes - 1)
        start = 4 * np.arange(len(cells) + 1)
        shape = len(cells), sides[0] * sides[1]
        return csr_array((weights.T.ravel().astype("float32"), nodes.T.ravel(), start), shape)


def _kernel(n: int, step: float) -> np.ndarray:
    """Gaussian weights between n nodes, `step` standard deviations apart, (n, n)."""
    apart = np.subtract.outer(np.arange(n), np.arange(n)) * step
    return np.exp(-0.5 * apart**2).astype("float32")


@dataclass(frozen=True)
class _NearestOutcrop:
    """The nearest outcrop of every candidate: flat cells and distances in cell heights, (n_candidates, n).

    A candidate without outcrop is infinitely far.
    """

    cells: np.ndarray
    distances: np.ndarray

    @classmethod
    def of(
        cls,
        classes: np.ndarray,
        candidates: Sequence[int] | np.ndarray,
        cells: np.ndarray,
        aspect: float = 1.0,
    ) -> _NearestOutcrop:
        """Measured from flat cells of the map `classes`, (rows, cols)."""
        where = np.zeros((len(candidates), len(cells)), "int32")
        distances = np.full(where.shape, np.inf, "float32")
        for number, candidate in enumerate(candidates):
            is_other = classes != candidate
            if is_other.all():
                continue
            distance, (row, col) = distance_transform_edt(
                is_other, sampling=(1.0, aspect), return_indices=True
            )
            where[number] = (row * classes.shape[1] + col).ravel()[cells]
            distances[number] = distance.ravel()[cells]
        return cls(where, distances)


@dataclass(frozen=True)
class _GravityFit:
    """The fits of cells to the candidates' outcrop on one map.

    Parameters
    ----------
    classes : uint8 (rows, cols)
        Visible outcrop; all that is not a candidate is never read.
    context : (n, rows, cols)
        Of `_context_bands`.
    cells : int (n,)
        Flat, the cells to be fitted.
    nearest : _NearestOutcrop
        Of these cells; it does not depend on gravity.
    """

    classes: np.ndarray
    candidates: np.ndarray
    context: np.ndarray
    cells: np.ndarray
    nearest: _NearestOutcrop
    aspect: float = 1.0

    @classmethod
    def of(
        cls,
        classes: np.ndarray,
        candidates: Sequence[int] | np.ndarray,
        bands: np.ndarray,
        cells: np.ndarray,
        aspect: float = 1.0,
    ) -> _GravityFit:
        """The fits of flat cells, from standardised bands without gaps, (n_bands, rows, cols)."""
        nearest = _NearestOutcrop.of(classes, candidates, cells, aspect)
        return cls(classes, np.asarray(candidates), _context_bands(bands), cells, nearest, aspect)

    def fits(self) -> np.ndarray:
        """Normalised fits in the order of _FITS, float32 (2, n_candidates, n_cells)."""
        found = np.empty((len(_FITS), len(self.candidates), len(self.cells)), "float32")
        for part, values in self._parts():
            found[:, :, part] = values
        return found

    def pooled(self, weights: np.ndarray) -> np.ndarray:
        """Sum of the normalised fits by weight, float32 (n_candidates, n_cells)."""
        found = np.empty((len(self.candidates), len(self.cells)), "float32")
        for part, values in self._parts():
            found[:, part] = np.tensordot(weights, values, 1)
        return found

    def _parts(self) -> Iterator[tuple[slice, np.ndarray]]:
        """The normalised fits of some cells at a time, so that memory is bounded."""
        n, n_cols = len(self.candidates), self.classes.shape[1]
        number = np.full(_NUMBERS, -1)
        number[self.candidates] = np.arange(n)
        labels = number[self.classes.ravel()]
        visible = np.flatnonzero(labels >= 0)
        labels = labels[visible]
        context = self.context.reshape(len(self.context), -1)
        shown = context[:, visible]
        means, spread = _moments(shown, labels, n)
        local = _LocalSums.of(shown, labels, visible, self.classes.shape, n, aspect=self.aspect)
        scales, widths = 1 / (shown.std(axis=1) + 1e-6), spread.astype("float32")[:, None]
        for start in range(0, len(self.cells), _CELLS_AT_ONCE):
            part = slice(start, start + _CELLS_AT_ONCE)
            cells = self.cells[part]
            apart = (context[:, cells] - local.means(cells, n_cols, means)) / widths
            fits = -0.5 * (apart**2).sum(1), self._near(context, scales, part)
            yield part, log_softmax(np.stack(fits), axis=1)

    def _near(self, bands: np.ndarray, scales: np.ndarray, part: slice) -> np.ndarray:
        """Minus the squared difference to the nearest outcrop, the less the farther, (n_candidates, n)."""
        there, distances = self.nearest.cells[:, part], self.nearest.distances[:, part]
        squares = np.full(there.shape, -2.0 * len(bands), "float32")  # unrelated ground differs so much
        for band, scale in zip(bands, scales):
            squares += (scale * (band[self.cells[part]] - band[there])) ** 2
        return -0.25 * squares / (1 + distances / _NEAR_CELLS)
