"""The polygons of a map on a grid: brought to its CRS, repaired, burnt onto its cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS
from rasterio.features import rasterize
from rasterio.warp import transform_bounds
from shapely.errors import GEOSException

from ...contract.errors import UserError
from ...contract.language import mark, tr, tr_marked
from ...geophysics.grids import Grid, Progress, Rows
from ..legend.classes import OUTSIDE

_FULL_CIRCLE = 360.0
_EDGES_ACROSS = 2000  # of the ground around the grid; longer edges are divided
# A repair takes some ten seconds at this many self-crossings, and grows with their square.
_MOST_CROSSINGS, _MOST_IN_ALL = 2_500, 10_000
_FEW_VERTICES = 80  # cannot cross themselves so often
_PAIRS = 100_000  # of edges, used to estimate the crossings of an outline
_SAMPLE, _MOST_BOXES = 200, 20_000_000  # edges that are compared with all others, and their pairs at most
_LONG_OUTLINE = 500  # vertices; longer outlines are cut to the tile before they are burnt
_TILE_SAMPLES = 4000  # a side of what is rasterised at once: 16 MB of bytes


class MapPolygons:
    """The polygons of a layer in a grid's CRS, flat and valid, to burn onto its cells.

    Self-crossings are repaired (see `_repair`), and what lies too far from the grid is cut off.

    Attributes
    ----------
    geometry : array of Polygon
    unit : int array, the row of the layer that each came from
    repaired, without_area : how many units were repaired, and how many hold no polygon
    remarks : on outlines that were not taken as they came

    Raises
    ------
    UserError
        Where no polygon reaches the grid.
    """

    def __init__(self, units: gpd.GeoDataFrame, grid: Grid):
        geometry = shapely.force_2d(units.geometry.to_numpy())
        self.repaired, remarks = _repair(geometry)
        polygons, unit = _polygons_of(geometry)
        self.without_area = len(units) - len(np.unique(unit))
        if units.crs != grid.crs:
            polygons = _to_grid_crs(polygons, units.crs, grid)
            _repair(polygons)
            polygons, part = _polygons_of(polygons)
            unit = unit[part]
        if grid.is_geographic:
            polygons, unit = _with_turns(polygons, unit, grid)
        self.grid, self.geometry, self.unit = grid, polygons, unit
        self.remarks = (*units.attrs.get("remarks", ()), *remarks)
        self._require_overlap()

    def burn(
        self, values: np.ndarray, samples: int, progress: Progress | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Burn the units' classes onto the cells, by the majority of samples x samples points of each.

        Where units overlap, outside lies on top, then the smaller unit.

        Returns
        -------
        classes : uint8, shape grid.shape, OUTSIDE where no polygon lies
        ground : int array (2, 256), sample points of each class, and those of them in cells of the class
        """
        return _burn(*self._in_order(values), self.grid, samples, progress)

    def rows(self, values: np.ndarray, samples: int) -> Rows:
        """The classes of `burn` by rows, each burnt when it is read."""
        ordered = self._in_order(values)

        def rows(start: int, stop: int) -> np.ndarray:
            return _burn(*ordered, self.grid.crop(start, 0, stop - start, self.grid.shape[1]), samples)[0]

        return rows

    def mask(self) -> np.ndarray:
        """Cells whose centre lies in a polygon; bool, shape grid.shape."""
        return self.mask_rows()(0, self.grid.shape[0])

    def mask_rows(self) -> Rows:
        """The cells of `mask` by rows, each burnt when it is read."""
        rows = self.rows(np.ones(self.unit.max() + 1, np.uint8), 1)
        return lambda start, stop: rows(start, stop) == 1

    def remarks_on(self, name: str) -> list[str]:
        """Sentences on the outlines of a hold-out or split layer that were not taken as they came."""
        repaired = _Remark(self.repaired, _REPAIRED)
        layer = tr("the layer {name}").format(name=name)
        return [remark.on(layer) for remark in (repaired, *self.remarks) if remark.count]

    def _in_order(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Polygons and their classes from the lowest to the topmost: large before small, outside last."""
        classes = values[self.unit]
        unit_area = np.bincount(self.unit, shapely.area(self.geometry), minlength=len(values))
        order = np.lexsort((-unit_area[self.unit], classes == OUTSIDE))
        return self.geometry[order], classes[order]

    def _require_overlap(self) -> None:
        if not len(self.geometry):
            raise UserError(
                tr("No unit of the layer has an area on the raster."),
                tr("Check that the layer covers the raster and that its CRS is the right one."),
            )
        west, south, east, north = self.grid.bounds
        if not shapely.intersects(self.geometry, shapely.box(west, south, east, north)).any():
            w, s, e, n = shapely.total_bounds(self.geometry)
            raise UserError(
                tr(
                    "The layer (x {w:.6g} to {e:.6g}, y {s:.6g} to {n:.6g}) and the raster (x {west:.6g} "
                    "to {east:.6g}, y {south:.6g} to {north:.6g}) do not overlap."
                ).format(w=w, e=e, s=s, n=n, west=west, east=east, south=south, north=north),
                tr("Choose a layer of the raster's area, or correct the CRS of one of them."),
            )


_REPAIRED = (
    mark("{count} polygon of {source} was invalid and repaired."),
    mark("{count} polygons of {source} were invalid and repaired."),
)
_TOO_CROOKED = (
    mark("{count} polygon of {source} has more than {most} self-crossings and is left out."),
    mark("{count} polygons of {source} have more than {most} self-crossings and are left out."),
)


@dataclass(frozen=True)
class _Remark:
    """How many polygons were not taken as they came, and the sentences on one of them and on several."""

    count: int
    sentences: tuple[str, str]

    def on(self, source: str) -> str:
        """The sentence, with the map or layer that the polygons are of.

        >>> _Remark(2, _REPAIRED).on("the map")
        '2 polygons of the map were invalid and repaired.'
        """
        template = tr_marked(self.sentences[self.count > 1])
        return template.format(count=self.count, source=source, most=_MOST_CROSSINGS)


def _repair(geometry: np.ndarray) -> tuple[int, list[_Remark]]:
    """Make invalid geometries valid, in place; how many they were, and a remark on those left out.

    Self-crossings are repaired by `shapely.make_valid` (ground enclosed an odd number of times is in, as
    renderers draw it). An outline that crosses itself thousands of times is no map unit, and is left out.
    """
    is_crooked = ~shapely.is_valid(geometry) & ~shapely.is_missing(geometry)
    total, left_out = 0.0, 0
    for i in np.flatnonzero(is_crooked):
        crossings = _estimated_crossings(geometry[i])
        total += crossings
        if crossings > _MOST_CROSSINGS or total > _MOST_IN_ALL:
            total, left_out = total - crossings, left_out + 1
            geometry[i] = None
            continue
        try:
            geometry[i] = shapely.make_valid(geometry[i])
        except GEOSException:
            geometry[i] = None
    return int(is_crooked.sum()) - left_out, [_Remark(left_out, _TOO_CROOKED)] if left_out else []


def _estimated_crossings(geometry: shapely.Geometry) -> float:
    """How often the outlines of a geometry cross themselves, from a sample of its edges."""
    if shapely.get_num_coordinates(geometry) < _FEW_VERTICES:
        return 0.0
    rings = shapely.get_rings(shapely.get_parts(geometry))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    is_edge = ring[1:] == ring[:-1]
    edges = np.asarray(shapely.linestrings(np.stack([xy[:-1][is_edge], xy[1:][is_edge]], axis=1)))
    generator = np.random.default_rng(0)
    n_chosen = min(_SAMPLE, len(edges), max(10, _MOST_BOXES // len(edges)))
    chosen = generator.choice(len(edges), n_chosen, replace=False)
    first, second = shapely.STRtree(edges).query(edges[chosen])
    share = min(1.0, _PAIRS / max(len(first), 1))
    picked = generator.random(len(first)) < share
    crossing = shapely.crosses(edges[chosen][first[picked]], edges[second[picked]]).sum() / share
    return float(crossing / len(chosen) * len(edges) / 2)


def _to_grid_crs(polygons: np.ndarray, crs: CRS, grid: Grid) -> np.ndarray:
    """Project polygons to a grid's CRS; their long edges are divided before, so that they bend.

    What lies far from the grid is cut off beforehand: far from its zone a projection sends vertices to
    infinity.
    """
    ground = _footprint(grid, crs)
    shapely.prepare(ground)
    near = polygons.copy()
    is_across = ~shapely.contains_properly(ground, polygons)
    near[is_across] = shapely.intersection(polygons[is_across], ground)
    west, south, east, north = shapely.total_bounds(near)
    step = max(east - west, north - south) / _EDGES_ACROSS
    if step > 0:  # false for NaN: nothing is near
        near = shapely.segmentize(near, step)
    return np.asarray(gpd.GeoSeries(near, crs=crs).to_crs(grid.crs).to_numpy())


def _footprint(grid: Grid, crs: CRS) -> shapely.Geometry:
    """The ground of a grid in another CRS, with a wide margin."""
    west, south, east, north = transform_bounds(grid.crs, crs, *grid.bounds, densify_pts=101)
    if not np.isfinite([west, south, east, north]).all():
        return shapely.box(-1e9, -1e9, 1e9, 1e9)
    if not crs.is_geographic:
        margin = 0.2 * max(east - west, north - south)
        return shapely.box(west - margin, south - margin, east + margin, north + margin)
    if west > east:  # the grid crosses the antimeridian
        east += _FULL_CIRCLE
    margin = 2 + 0.2 * max(east - west, north - south)
    south, north = max(south - margin, -90), min(north + margin, 90)
    turns = (-_FULL_CIRCLE, 0, _FULL_CIRCLE)
    return shapely.union_all([shapely.box(west - margin + t, south, east + margin + t, north) for t in turns])


def _polygons_of(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The polygons in geometries of all kinds, and the index of the geometry that each came from."""
    parts, unit = shapely.get_parts(geometry, return_index=True)
    while shapely.get_type_id(parts).max(initial=0) > 3:  # collections within collections
        parts, inner = shapely.get_parts(parts, return_index=True)
        unit = unit[inner]
    is_polygon = (shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)
    return parts[is_polygon], unit[is_polygon]


def _with_turns(geometry: np.ndarray, unit: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Polygons again a full circle to the east and west where a grid in longitude needs them there."""
    west, _, east, _ = grid.bounds
    bounds = shapely.bounds(geometry)
    kept, units = [geometry], [unit]
    for turn in (-grid.full_circle, grid.full_circle):
        needed = (bounds[:, 2] + turn > west) & (bounds[:, 0] + turn < east)
        kept.append(shapely.transform(geometry[needed], lambda xy, turn=turn: np.add(xy, (turn, 0))))
        units.append(unit[needed])
    return np.concatenate(kept), np.concatenate(units)


def _burn(
    geometry: np.ndarray, values: np.ndarray, grid: Grid, samples: int, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Burn polygons tile by tile at samples x samples points a cell; see `MapPolygons.burn`."""
    classes = np.full(grid.shape, OUTSIDE, np.uint8)
    ground = np.zeros((2, 256), np.int64)
    tree, side = shapely.STRtree(geometry), _TILE_SAMPLES // samples
    corners = [(row, col) for row in range(0, grid.shape[0], side) for col in range(0, grid.shape[1], side)]
    for number, (row, col) in enumerate(corners, 1):
        cells = classes[row : row + side, col : col + side]
        tile = grid.crop(row, col, *cells.shape).refined(samples)
        cells[:], found = _majority_class(_burn_tile(geometry, values, tree, tile), samples)
        ground += found
        if progress:
            progress(number / len(corners), tr("Putting the geological map on the grid"))
    return classes, ground


def _burn_tile(geometry: np.ndarray, values: np.ndarray, tree: shapely.STRtree, tile: Grid) -> np.ndarray:
    """The class at the centre of each of a tile's cells; long outlines lose their vertices far from it."""
    west, south, east, north = tile.bounds
    width, height = tile.spacing
    near = np.sort(tree.query(shapely.box(west, south, east, north)))
    shapes = geometry[near]
    is_long = shapely.get_num_coordinates(shapes) > _LONG_OUTLINE
    around = west - width, south - height, east + width, north + height
    shapes[is_long] = shapely.clip_by_rect(shapes[is_long], *around)
    parts, which = shapely.get_parts(shapes, return_index=True)
    is_polygon = (shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)
    if not is_polygon.any():
        return np.full(tile.shape, OUTSIDE, np.uint8)
    burnt = zip(_as_geojson(parts[is_polygon]), values[near][which][is_polygon].tolist())
    return np.asarray(rasterize(burnt, tile.shape, OUTSIDE, transform=tile.transform, dtype="uint8"))


def _as_geojson(polygons: np.ndarray) -> Iterator[dict[str, Any]]:
    """Polygons as rasterio takes them, all vertices listed at once: one by one costs more than burning."""
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    pairs = list(zip(*vertices.T.tolist()))  # tuples: the garbage collector lets them be
    edges = np.searchsorted(ring, np.arange(len(rings) + 1)).tolist()
    first = np.searchsorted(polygon, np.arange(len(polygons) + 1)).tolist()
    for start, end in pairwise(first):
        yield {"type": "Polygon", "coordinates": [pairs[edges[i] : edges[i + 1]] for i in range(start, end)]}


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
    counts = np.zeros(256, np.int64)
    for row in range(0, len(classes), step):
        counts += np.bincount(classes[row : row + step].ravel(), minlength=256)
    return counts
