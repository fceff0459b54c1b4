"""Polygons burnt onto cells tile by tile, with several sample points a cell, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from rasterio.features import rasterize

from ...geophysics.grids import Grid, Progress
from ..legend.classes import OUTSIDE

LONG_OUTLINE = 500  # vertices; longer outlines are cut to the tile before they are burnt
TILE_SAMPLES = 4000  # a side of what is rasterised at once: 16 MB of bytes


def rasterise(
    geometry: np.ndarray, values: np.ndarray, grid: Grid, samples: int, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Burn polygons tile by tile at samples x samples points a cell.

    Returns
    -------
    classes : uint8, shape grid.shape, OUTSIDE where no polygon lies
    ground : int array (2, 256), sample points of each class, and those of them in cells of the class
    """
    classes = np.full(grid.shape, OUTSIDE, np.uint8)
    ground = np.zeros((2, 256), np.int64)
    tree = shapely.STRtree(geometry)
    tiles = list(_tiles_of(grid.shape, TILE_SAMPLES // samples))
    for number, (row, col, rows, cols) in enumerate(tiles):
        tile = grid.crop(row, col, rows, cols)
        fine = _burn_tile(geometry, values, tree, tile.refined(samples))
        classes[row : row + rows, col : col + cols], counted = _majority_class(fine, samples)
        ground += counted
        progress((number + 1) / len(tiles), "Putting the geological map on the grid")
    return classes, ground


def _tiles_of(shape: tuple[int, int], side: int) -> Iterator[tuple[int, int, int, int]]:
    """Row, column, rows and columns of the tiles that make up a grid."""
    for row in range(0, shape[0], side):
        for col in range(0, shape[1], side):
            yield row, col, min(side, shape[0] - row), min(side, shape[1] - col)


def _burn_tile(geometry: np.ndarray, values: np.ndarray, tree: shapely.STRtree, tile: Grid) -> np.ndarray:
    """The class at the centre of each of a tile's cells."""
    near = np.sort(tree.query(shapely.box(*tile.bounds)))
    parts, which = shapely.get_parts(_clipped(geometry[near], tile), return_index=True)
    is_polygon = (shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)
    if not is_polygon.any():
        return np.full(tile.shape, OUTSIDE, np.uint8)
    shapes = zip(_as_geojson(parts[is_polygon]), values[near][which][is_polygon].tolist())
    return np.asarray(rasterize(shapes, tile.shape, OUTSIDE, transform=tile.transform, dtype="uint8"))


def _as_geojson(polygons: np.ndarray) -> Iterator[dict[str, Any]]:
    """Polygons as rasterio takes them, all vertices listed at once: one by one costs more than burning."""
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    pairs = list(zip(*vertices.T.tolist()))  # tuples: the garbage collector lets them be
    edges = np.searchsorted(ring, np.arange(len(rings) + 1)).tolist()
    first = np.searchsorted(polygon, np.arange(len(polygons) + 1)).tolist()
    for start, end in pairwise(first):
        yield {"type": "Polygon", "coordinates": [pairs[edges[i] : edges[i + 1]] for i in range(start, end)]}


def _clipped(geometry: np.ndarray, tile: Grid) -> np.ndarray:
    """Polygons without the many vertices that they have far from a tile."""
    west, south, east, north = tile.bounds
    width, height = tile.spacing
    is_long = shapely.get_num_coordinates(geometry) > LONG_OUTLINE
    parts = geometry.copy()
    parts[is_long] = shapely.clip_by_rect(
        geometry[is_long], west - width, south - height, east + width, north + height
    )
    return parts


def _majority_class(fine: np.ndarray, samples: int) -> tuple[np.ndarray, np.ndarray]:
    """The most frequent class of every samples x samples block; in a tie the lower number.

    Returns
    -------
    majority : uint8 array, a cell for each block
    ground : int array (2, 256), samples of each class, and those of them in cells of the class
    """
    rows, cols = fine.shape[0] // samples, fine.shape[1] // samples
    majority = fine[samples // 2 :: samples, samples // 2 :: samples].copy()
    is_mixed = _block_extreme(np.maximum, fine, samples) != _block_extreme(np.minimum, fine, samples)
    ground = np.tile(samples**2 * np.bincount(majority[~is_mixed], minlength=256), (2, 1))
    mixed = fine.reshape(rows, samples, cols, samples).transpose(0, 2, 1, 3)[is_mixed]
    mixed = np.ascontiguousarray(mixed.reshape(len(mixed), samples**2).T)  # (samples of a cell, cells)
    winner, most = majority[is_mixed], np.zeros(mixed.shape[1], np.uint8)
    for value in np.flatnonzero(np.bincount(mixed.ravel(), minlength=256)):
        count = (mixed == value).view(np.uint8).sum(0, dtype=np.uint8)
        ground[0, value] += count.sum()
        winner[count > most] = value
        most = np.maximum(most, count)
    majority[is_mixed] = winner
    np.add.at(ground[1], winner, most)
    return majority, ground


def _block_extreme(extreme: np.ufunc, fine: np.ndarray, samples: int) -> np.ndarray:
    """Largest or smallest class of every block; rows first, which runs along memory."""
    along = extreme.reduce(fine.reshape(len(fine) // samples, samples, -1), axis=1)
    return np.asarray(
        extreme.reduce([along[:, i::samples] for i in range(samples)]) if samples > 1 else along
    )


def class_counts(classes: np.ndarray) -> np.ndarray:
    """Cells of each class, int (256,); in strips of rows, because bincount makes eight bytes of one."""
    step = max(1, 2**22 // classes.shape[1])
    strips = (classes[row : row + step] for row in range(0, len(classes), step))
    counts = np.zeros(256, np.int64)
    for strip in strips:
        counts += np.bincount(strip.ravel(), minlength=256)
    return counts
