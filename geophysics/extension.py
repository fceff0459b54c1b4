"""What lies beyond the edge of a raster and in its holes: the smoothest guess.

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

from .frames import Frame

COARSENING = 4
STRIP_CELLS = 16  # width of the strip that is solved cell by cell
FINE_CELL = 0.25  # of the height: cells so small that 2 x 2 of them are as good for the extension
ROUNDS = 2  # strip and far field in turn; a third changes the third digit
SMALL = 6000  # unknown cells that are solved at once
DAMPING_HEIGHTS = 32  # 1 / k0 in continuation heights (or cells, if larger); 320 km for 10 km
MARGIN_HEIGHTS = 80
MOST_MARGIN_CELLS = 1000


def margin_cells(spacing_m: float, height_m: float) -> int:
    """Cells of margin in which the extension comes to rest."""
    return int(min(np.ceil(MARGIN_HEIGHTS * max(height_m / spacing_m, 1)), MOST_MARGIN_CELLS))


def extended(padded: np.ndarray, frame: Frame, *, height_m: float, edges: str = "biharmonic") -> np.ndarray:
    """Fill every empty cell of a padded raster, holes and margin alike.

    Parameters
    ----------
    padded : array, shape frame.shape
        NaN where nothing is known; its regional level (mean or trend) already taken off.
    edges : 'biharmonic', or 'repeat' for the nearest known value, fading with distance (faster, rougher)
    """
    if edges == "repeat":
        return repeated(padded, fade_cells=max(frame.margin) / 2)
    side = 2 if frame.nodes[0].height_m < FINE_CELL * height_m else 1
    around = frame.shape[1] // 2 if frame.goes_round else 0  # so that the seam sees both of its sides
    field = np.pad(block_means(padded, side).astype(float), ((0, 0), (around, around)), mode="wrap")
    row_height = side * frame.nodes[0].height_m
    damping = 1 / (DAMPING_HEIGHTS * max(height_m, row_height))
    filled = biharmonic(field, coarse_widths(frame.widths_m(), side), row_height, damping)
    guess = finer(filled[:, around : filled.shape[1] - around], side, padded.shape)
    return np.where(np.isnan(padded), guess, padded).astype(padded.dtype)


def repeated(padded: np.ndarray, *, fade_cells: float) -> np.ndarray:
    """The nearest known value, faded with exp(-(distance / fade_cells)^2)."""
    distance, nearest = ndimage.distance_transform_edt(np.isnan(padded), return_indices=True)
    values = padded[tuple(nearest)]
    return values * np.exp(-((distance / fade_cells) ** 2)).astype(values.dtype)


def biharmonic(field: np.ndarray, widths_m: np.ndarray, height_m: float, damping: float) -> np.ndarray:
    """Fill the NaN of a field with the damped biharmonic guess.

    Parameters
    ----------
    widths_m : array, shape (rows,)
        Cell width of each row.
    height_m : float
        Cell height.
    damping : float
        k0 in 1/m.
    """
    is_known = ~np.isnan(field)
    if is_known.all():
        return field
    if (~is_known).sum() <= SMALL:
        return Strip(field, ~is_known, widths_m, height_m, damping).solved(np.zeros_like(field))
    distance = ndimage.distance_transform_cdt(~is_known, "chessboard")
    strip = Strip(field, ~is_known & (distance <= STRIP_CELLS), widths_m, height_m, damping)
    widths = coarse_widths(widths_m, COARSENING)
    near = field
    for _ in range(ROUNDS):
        coarse = biharmonic(block_means(near, COARSENING), widths, COARSENING * height_m, damping)
        solution = strip.solved(finer(coarse, COARSENING, field.shape))
        near = np.where(distance <= STRIP_CELLS // 2, solution, np.nan)
    return solution


def coarse_widths(widths_m: np.ndarray, side: int) -> np.ndarray:
    """Width of the blocks of side x side cells in every row of blocks, m."""
    centres = np.arange(side // 2, widths_m.size + side // 2, side)
    return side * widths_m[np.minimum(centres, widths_m.size - 1)]


class Strip:
    """The cells of a field that are solved for directly, everything else being known.

    The rows of the sparse matrix are the cells in which (del2 - k0^2) u depends on an unknown cell; its
    columns are the unknown cells. The least squares are solved by one factorisation, used in every round.
    """

    def __init__(
        self, field: np.ndarray, is_unknown: np.ndarray, widths_m: np.ndarray, height_m: float, damping: float
    ):
        self.field, self.is_unknown = field, is_unknown
        count = np.cumsum(is_unknown).reshape(field.shape)
        number = np.pad(np.where(is_unknown, count - 1, -1), 2, constant_values=-1)
        self.rows, self.cols = np.nonzero(ndimage.binary_dilation(number >= 0))
        self.stencil = self._stencil(widths_m, height_m, damping)
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

    def _stencil(self, widths_m, height_m, damping):
        """Offset and weights of the five points of (del2 - k0^2), times the squared cell height."""
        row = np.clip(self.rows - 2, 0, self.field.shape[0] - 1)
        across = (height_m / widths_m[row]) ** 2
        along = np.ones_like(across)
        centre = -(2 * across + 2 * along + (damping * height_m) ** 2)
        return (0, 0, centre), (0, 1, across), (0, -1, across), (1, 0, along), (-1, 0, along)

    def solved(self, guess: np.ndarray) -> np.ndarray:
        """The field with the unknown cells solved, and the guess in what is neither known nor solved."""
        around = np.where(np.isnan(self.field), guess, self.field)
        given = np.pad(np.where(self.is_unknown, 0.0, around), 2)
        bent = sum(w * given[self.rows + down, self.cols + right] for down, right, w in self.stencil)
        around[self.is_unknown] = self.factors.solve(-(self.matrix.T @ bent))
        return around


def block_means(field: np.ndarray, side: int, *, least_share: float = 0.5) -> np.ndarray:
    """Means of blocks of side x side cells, NaN where less than `least_share` of a block is known."""
    if side == 1:
        return field
    is_known = ~np.isnan(field)
    count = block_sums(is_known, side)
    total = block_sums(field if is_known.all() else np.where(is_known, field, 0), side)
    means = np.divide(total, count, out=np.full_like(total, np.nan), where=count >= least_share * side**2)
    return means.astype(field.dtype)


def block_sums(values: np.ndarray, side: int) -> np.ndarray:
    """Sums over blocks of side x side cells; the last ones may be cut by the edge."""
    missing = [(0, -n % side) for n in values.shape]
    whole = np.pad(values, missing) if np.any(missing) else values
    down = whole.reshape(-1, side, whole.shape[1]).sum(axis=1, dtype="float32")
    return down.reshape(down.shape[0], -1, side).sum(axis=2, dtype=float)


def finer(coarse: np.ndarray, side: int, shape: tuple[int, int]) -> np.ndarray:
    """A field of block means as a field of cells (bilinear)."""
    if side == 1:
        return coarse
    fine = ndimage.zoom(coarse, side, order=1, grid_mode=True, mode="nearest")
    return fine[: shape[0], : shape[1]]
