"""Extrapolation beyond the edge of a raster and into its holes: the smoothest guess.

The unknown cells get the field u that makes the sum of ((del2 - k0^2) u)^2 least and equals the data
where there is data: a thin plate that bends on from the data and, over 1 / k0, comes to rest at zero.
It is close to what a Gaussian process with a survey's own spectrum would guess.

A sparse direct solution of a whole margin is too dear. So only a strip along the data is solved cell by
cell; the far field comes from block means, recursively; and the two are solved in turn, since each
is the other's boundary (alternating Schwarz).
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage, sparse
from scipy.sparse.linalg import splu

from ...contract.language import mark
from .block_means import COARSENING, Side, _block_means, _completed_means
from .frames import _Frame

EDGES = {"biharmonic": mark("a damped biharmonic extension"), "repeat": mark("the nearest values repeated")}
STRIP_CELLS = 16  # width of the strip that is solved cell by cell
NEAR_CELLS = 8  # of the strip: the part that bounds the far field in the next round
ROUNDS = 2  # strip and far field in turn; a third changes the third digit
DAMPING_REACHES = 32  # 1 / k0 in reaches; 320 km for a height of 10 km

_SMALL = 6000  # unknown cells that are solved at once


def _extrapolate(
    padded: np.ndarray,
    frame: _Frame,
    *,
    reach_m: float,
    edges: str = "biharmonic",
    side: Side = (1, 1),
    empty: Side = (0, 0),
) -> np.ndarray:
    """Fill every empty cell of a padded raster, holes and margin alike.

    Parameters
    ----------
    padded : array, shape frame.shape
        NaN where nothing is known; its trend is removed.
    frame : Frame
    reach_m : float
        Height of the continuation, or the spacing where this is larger.
    edges : 'biharmonic', or 'repeat' for the nearest known value, fading with distance (faster, rougher)
    side : (rows, cols)
        Cells along the blocks whose means are extrapolated.
    empty : (rows, cols)
        Empty cells with which the frame's own raster begins.

    Returns
    -------
    array, shape frame.shape, without NaN
    """
    (n_rows, n_cols), (top, left) = frame.grid.shape, frame.margin
    rows, cols = n_rows + 2 * top, n_cols + 2 * left
    filled = np.zeros_like(padded)  # and so it stays in what the FFT's length adds
    known = padded[:rows, :cols]
    if edges == "repeat":
        filled[:rows, :cols] = _repeat_nearest(known, fade_cells=max(frame.margin) / 2)
        return filled
    around = cols // 2 if frame.goes_round else 0  # so that the seam has data on both sides
    corner = (top + empty[0], left + empty[1])
    aligned, ahead, first = _aligned(known, corner, side)
    means = _block_means(aligned, side).astype(float)
    if side != (1, 1):
        own = _completed_means(padded[frame.interior], side)
        means[first[0] : first[0] + own.shape[0], first[1] : first[1] + own.shape[1]] = own
    field = np.pad(means, ((0, 0), (around // side[1],) * 2), mode="wrap")
    row_height = frame.nodes[0].height_m
    blocks = _biharmonic(
        field,
        _coarse_widths(frame.widths_m()[:rows], side, ahead[0]),
        side[0] * row_height,
        1 / (DAMPING_REACHES * reach_m),
        corner=(first[0], first[1] + around // side[1]),
    )
    guess = _upsample(blocks[:, around // side[1] :], side, 3)[ahead[0] :, ahead[1] :]
    filled[:rows, :cols] = np.where(np.isnan(known), guess[:rows, :cols], known)
    return filled


def _aligned(field: np.ndarray, corner: Side, side: Side) -> tuple[np.ndarray, Side, Side]:
    """The field with empty rows and columns ahead, so that a block begins at the corner.

    Returns
    -------
    field, the number of rows and columns ahead, and the row and column of the block that begins at the corner
    """
    ahead = -corner[0] % side[0], -corner[1] % side[1]
    if any(ahead):
        field = np.pad(field, [(n, 0) for n in ahead], constant_values=np.nan)
    return field, ahead, (-(-corner[0] // side[0]), -(-corner[1] // side[1]))


def _repeat_nearest(padded: np.ndarray, *, fade_cells: float) -> np.ndarray:
    """The nearest known value, faded with exp(-(distance / fade_cells)^2)."""
    distance, nearest = ndimage.distance_transform_edt(np.isnan(padded), return_indices=True)
    values = padded[tuple(nearest)]
    return np.asarray(values * np.exp(-((distance / fade_cells) ** 2)).astype(values.dtype))


def _biharmonic(
    field: np.ndarray, widths_m: np.ndarray, height_m: float, damping: float, *, corner: Side = (0, 0)
) -> np.ndarray:
    """Fill the NaN of a field with the damped biharmonic guess.

    Parameters
    ----------
    field : array, shape (rows, cols)
    widths_m : array, shape (rows,)
        Cell width of each row.
    height_m : float
        Cell height.
    damping : float
        k0 in 1/m.
    corner : (row, col)
        Of the cell at which blocks begin: the raster's own first one, so that the extrapolation does not
        depend on the margin.
    """
    is_unknown = np.isnan(field)
    if not is_unknown.any():
        return field
    if is_unknown.sum() <= _SMALL:
        return _PlateSolver(field, is_unknown, widths_m, height_m, damping).solve(np.zeros_like(field))
    distance = _distance_to_data(is_unknown)
    strip = _PlateSolver(field, is_unknown & (distance <= STRIP_CELLS), widths_m, height_m, damping)
    far, near = (COARSENING, COARSENING), field
    for _ in range(ROUNDS):
        aligned, ahead, at = _aligned(near, corner, far)
        widths = _coarse_widths(widths_m, far, ahead[0])
        coarse = _biharmonic(_block_means(aligned, far), widths, COARSENING * height_m, damping, corner=at)
        guess = _upsample(coarse, far)[ahead[0] :, ahead[1] :]
        solution = strip.solve(guess[: field.shape[0], : field.shape[1]])
        near = np.where(distance <= NEAR_CELLS, solution, np.nan)
    return solution


def _distance_to_data(is_unknown: np.ndarray) -> np.ndarray:
    """Cells (the larger of rows and columns) from each cell to the nearest known one."""
    if is_unknown.all():
        return np.full(is_unknown.shape, max(is_unknown.shape))
    return np.asarray(ndimage.distance_transform_cdt(is_unknown, "chessboard"))


def _coarse_widths(widths_m: np.ndarray, side: Side, ahead: int = 0) -> np.ndarray:
    """Width of the blocks in every row of blocks, m; the first ones begin some rows ahead."""
    centres = np.arange(-ahead + side[0] // 2, widths_m.size + side[0] // 2, side[0])
    return np.asarray(side[1] * widths_m[np.clip(centres, 0, widths_m.size - 1)])


class _PlateSolver:
    """Solves some cells of a field directly, everything else being known.

    The rows of the sparse matrix are the cells in which (del2 - k0^2) u depends on an unknown cell; its
    columns are the unknown cells. The least squares are solved by one factorisation, used in every round.

    Parameters
    ----------
    field : array, shape (rows, cols)
    is_unknown : bool array of the same shape
        The cells to solve.
    widths_m, height_m, damping
        See `_biharmonic`.
    """

    def __init__(
        self, field: np.ndarray, is_unknown: np.ndarray, widths_m: np.ndarray, height_m: float, damping: float
    ):
        self.field, self.is_unknown = field, is_unknown
        count = np.cumsum(is_unknown).reshape(field.shape)
        number = np.pad(np.where(is_unknown, count - 1, -1), 2, constant_values=-1)
        self.rows, self.cols = np.nonzero(ndimage.binary_dilation(number >= 0))
        # Offset and weights of the five points of (del2 - k0^2), times the squared cell height
        across = (height_m / widths_m[np.clip(self.rows - 2, 0, field.shape[0] - 1)]) ** 2
        along = np.ones_like(across)
        centre = -(2 * across + 2 * along + (damping * height_m) ** 2)
        self.stencil = (0, 0, centre), (0, 1, across), (0, -1, across), (1, 0, along), (-1, 0, along)
        places, unknowns, weights = [], [], []
        for down, right, weight in self.stencil:
            column = number[self.rows + down, self.cols + right]
            places.append(np.flatnonzero(column >= 0))
            unknowns.append(column[column >= 0])
            weights.append(weight[column >= 0])
        entries = np.concatenate(weights), (np.concatenate(places), np.concatenate(unknowns))
        self.matrix = sparse.csr_array(entries, (self.rows.size, int(is_unknown.sum())))
        self.factors = splu(
            (self.matrix.T @ self.matrix).tocsc(),
            permc_spec="MMD_AT_PLUS_A",
            diag_pivot_thresh=0,
            options={"SymmetricMode": True},
        )

    def solve(self, guess: np.ndarray) -> np.ndarray:
        """The field with the unknown cells solved, and the guess in what is neither known nor solved."""
        around = np.where(np.isnan(self.field), guess, self.field)
        given = np.pad(np.where(self.is_unknown, 0.0, around), 2)
        bent = sum(w * given[self.rows + down, self.cols + right] for down, right, w in self.stencil)
        around[self.is_unknown] = self.factors.solve(-(self.matrix.T @ bent))
        return around


def _upsample(coarse: np.ndarray, side: Side, order: int = 1) -> np.ndarray:
    """A field of block means as a field of cells, bilinear or by splines of an order."""
    if side == (1, 1):
        return coarse
    return np.asarray(ndimage.zoom(coarse, side, order=order, grid_mode=True, mode="nearest"))
