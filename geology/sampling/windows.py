"""Windows: rectangles of cells at several scales, as the paper cuts them (Table 2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ...geophysics.grids import Grid
from ..legend import COVER, OUTSIDE

# Side and stride in degrees (Table 2): 450, 55, 27 and 4 windows over 30 x 15 degrees.
PAPER_SCALES = ((1.0, 1.0), (5.0, 2.5), (10.0, 2.5), (15.0, 5.0))
_PAPER_SIDE = 15.0
_KM_PER_DEGREE = 100.0  # in a projected CRS a degree's window is a round 100 km
_MOST_WINDOWS = 1_000_000  # of one scale; each is a row of a layer, and is counted and drawn from
_SMALLEST_SIDE_PX = 30  # the paper's smallest window at 2' has 30 cells


@dataclass(frozen=True)
class Window:
    """A rectangle of cells: its first row and column, its size, and the side it stands for in CRS units."""

    row: int
    col: int
    rows: int
    cols: int
    scale: float

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns to take from an array."""
        return slice(self.row, self.row + self.rows), slice(self.col, self.col + self.cols)


def _default_scales(grid: Grid) -> tuple[tuple[float, float], ...]:
    """The paper's scales where the raster is large enough, else the same proportions of its shorter side.

    A scale whose windows had fewer than 30 cells a side is left out.
    """
    west, south, east, north = grid.bounds
    shorter, spacing = min(east - west, north - south), max(grid.spacing)
    degree = 1.0 if grid.is_geographic else _KM_PER_DEGREE * 1000 / float(grid.crs.linear_units_factor[1])
    unit = min(shorter, _PAPER_SIDE * degree) / _PAPER_SIDE
    scales = tuple((side * unit, stride * unit) for side, stride in PAPER_SCALES)
    kept = tuple(s for s in scales if s[0] >= _SMALLEST_SIDE_PX * spacing * (1 - 1e-9))
    return kept or ((shorter, shorter),)


def cut_windows(grid: Grid, scales: Sequence[tuple[float, float]] = ()) -> list[Window]:
    """Cut a grid into windows at several scales, row by row from the north-west.

    Where the stride leaves a rest, the last window moves back to end at the raster's edge: no cell is
    left out of any scale.

    Parameters
    ----------
    scales : (side, stride) in CRS units; empty for `_default_scales`

    Raises
    ------
    UserError
        Where a window is larger than the raster, or smaller than a cell.
    """
    return [
        w for side, stride in scales or _default_scales(grid) for w in _windows_of_scale(grid, side, stride)
    ]


def _windows_of_scale(grid: Grid, side: float, stride: float) -> list[Window]:
    width, height = grid.spacing
    rows, cols = round(side / height), round(side / width)
    if rows > grid.shape[0] or cols > grid.shape[1]:
        west, south, east, north = grid.bounds
        raise UserError(
            tr("A window of {side:g} does not fit in the raster of {width:g} x {height:g}.").format(
                side=side, width=east - west, height=north - south
            ),
            tr("Give a smaller side (SCALES), in the units of the raster's CRS."),
        )
    if min(rows, cols) < 1 or min(stride / width, stride / height) < 1:
        raise UserError(
            tr(
                "A window of {side:g} with stride {stride:g} is smaller than a cell ({width:g} x {height:g})."
            ).format(side=side, stride=stride, width=width, height=height),
            tr("Give sides and strides (SCALES) in the units of the raster's CRS, degrees or metres."),
        )
    tops, lefts = _starts(grid.shape[0], rows, stride / height), _starts(grid.shape[1], cols, stride / width)
    if len(tops) * len(lefts) > _MOST_WINDOWS:
        raise UserError(
            tr(
                "Windows of {side:g} with stride {stride:g} would be {n_windows:,}; {most:,} are the most."
            ).format(side=side, stride=stride, n_windows=len(tops) * len(lefts), most=_MOST_WINDOWS),
            tr("Give a longer stride (SCALES), or a smaller raster."),
        )
    return [Window(top, left, rows, cols, side) for top in tops for left in lefts]


def _starts(length: int, side: int, stride: float) -> list[int]:
    """First cells of windows along an axis; the last window ends at the axis' end.

    >>> _starts(10, 4, 3.0), _starts(11, 4, 3.0)
    ([0, 3, 6], [0, 3, 6, 7])
    """
    last = length - side
    return sorted({*(round(i * stride) for i in range(int(last / stride + 1e-9) + 1)), last})


def window_shares(classes: np.ndarray, windows: Sequence[Window], *, cover: bool = False) -> np.ndarray:
    """Share of every window's cells that show bedrock (or, on request, that are cover); float (n,)."""
    cut = (classes[w.slices] for w in windows)
    return np.array([np.mean(part == COVER if cover else part < OUTSIDE) for part in cut])
