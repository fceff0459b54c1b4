"""Heights of the ground: at places, joined into ever larger squares, and land below the sea's level."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .bouguer import EARTH_RADIUS_M
from .grids import Grid

_WIDEST = 16.0  # part of the radius that a square may be as wide as
_BELOW_SEA_M = -10.0  # no polder lies lower, and no station at sea
_ON_GROUND_M = 20.0  # within which a station stands on the ground that the topography knows


@dataclass(frozen=True)
class _Level:
    """Squares of 2**k x 2**k cells: mean and variance of the heights in each, and the share that has any."""

    mean: np.ndarray
    variance: np.ndarray | None
    share: np.ndarray | None


def _cell_m(grid: Grid) -> float:
    """The longer side of a cell, m."""
    width, height = np.radians(grid.spacing)
    _, south, _, north = grid.bounds
    nearest = 0.0 if south < 0 < north else min(abs(south), abs(north))
    return float(EARTH_RADIUS_M * max(height, width * np.cos(np.radians(nearest))))


def _pyramid(heights: np.ndarray, grid: Grid, radius_m: float) -> list[_Level]:
    """Squares of ever more cells, up to a sixteenth of the radius."""
    n_levels = max(0, int(np.floor(np.log2(max(radius_m / _WIDEST / _cell_m(grid), 1.0)))))
    known = np.isfinite(heights)
    levels = [_Level(heights.astype(np.float32), None, None)]
    mean, variance = np.where(known, heights, 0.0).astype(np.float32), np.zeros_like(heights, np.float32)
    share = known.astype(np.float32)
    for _ in range(n_levels):
        mean, variance, share = _joined(mean, variance, share)
        levels.append(_Level(mean, variance, share))
    return levels


def _joined(
    mean: np.ndarray, variance: np.ndarray, share: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean, variance and known share of 2 x 2 squares joined into one."""
    odd = [(0, size % 2) for size in mean.shape]
    parts = [np.pad(part, odd) for part in (mean, variance, share)]
    four = [np.stack([p[::2, ::2], p[1::2, ::2], p[::2, 1::2], p[1::2, 1::2]]) for p in parts]
    weight = four[2].sum(axis=0)
    safe = np.maximum(weight, 1e-9)
    middle = (four[2] * four[0]).sum(axis=0) / safe
    spread = (four[2] * (four[1] + (four[0] - middle) ** 2)).sum(axis=0) / safe
    return middle, spread, weight / 4


def dry_ground(
    topography_m: np.ndarray,
    grid: Grid,
    longitude: np.ndarray,
    latitude: np.ndarray,
    height_m: np.ndarray,
    at_sea: np.ndarray,
) -> np.ndarray:
    """Ground below the sea's level that is land: basins in which a station stands on the ground.

    A topography does not say whether ground below 0 lies under water. A basin is what is connected below 0;
    one with a station at sea in it counts as sea.

    Parameters
    ----------
    topography_m : array, shape (rows, cols)
    grid : Grid
        In degrees.
    longitude, latitude, height_m : array, shape (n,)
        Of the stations.
    at_sea : array of bool, shape (n,)

    Returns
    -------
    array of bool, shape (rows, cols)
    """
    ground = heights_at(topography_m, grid, longitude, latitude)
    on_land = (height_m < _BELOW_SEA_M) & (np.abs(height_m - ground) < _ON_GROUND_M)
    if not on_land.any():
        return np.zeros(topography_m.shape, bool)
    basins, _ = ndimage.label(topography_m < 0)
    row, col = _cells_of(grid, longitude, latitude)
    dry, wet = (np.unique(basins[row[chosen], col[chosen]]) for chosen in (on_land, at_sea))
    return np.isin(basins, np.setdiff1d(dry, [0, *wet]))


def _cells_of(grid: Grid, longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of the cell of each place, the nearest of the grid for those beyond it."""
    west, _, _, north = grid.bounds
    turned = west + (np.asarray(longitude) - west) % 360
    row, col = (north - np.asarray(latitude)) / grid.spacing[1], (turned - west) / grid.spacing[0]
    return tuple(np.clip(v.astype(int), 0, n - 1) for v, n in zip((row, col), grid.shape))


def _interpolated(heights: np.ndarray, row: np.ndarray, col: np.ndarray, size: float) -> np.ndarray:
    """Heights between the centres of cells, at rows and columns counted in parts of `size` cells."""
    y = np.clip(row * size - 0.5, 0, heights.shape[0] - 1)
    x = np.clip(col * size - 0.5, 0, heights.shape[1] - 1)
    top, left = (
        np.minimum(y.astype(int), heights.shape[0] - 2),
        np.minimum(x.astype(int), heights.shape[1] - 2),
    )
    down, across = y - top, x - left
    upper = heights[top, left] * (1 - across) + heights[top, left + 1] * across
    lower = heights[top + 1, left] * (1 - across) + heights[top + 1, left + 1] * across
    return np.asarray(upper * (1 - down) + lower * down)


def heights_at(
    topography_m: np.ndarray, grid: Grid, longitude: np.ndarray, latitude: np.ndarray
) -> np.ndarray:
    """Heights of a topography at places in degrees, m; NaN beyond it and next to what is not known."""
    west, south, east, north = grid.bounds
    turned = west + (np.asarray(longitude) - west) % 360
    col, row = (turned - west) / grid.spacing[0], (north - np.asarray(latitude)) / grid.spacing[1]
    found = _interpolated(topography_m, row, col, 1.0)
    inside = (turned <= east) & (latitude >= south) & (latitude <= north)
    return np.where(inside, found, np.nan)
