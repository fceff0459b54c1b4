"""NetCDF grids where GDAL needs help: which variable, which axis is which, longitudes, GMT's first format.

References
----------
Eaton, B. et al. (2023): NetCDF climate and forecast (CF) metadata conventions 1.11, chapters 4, 5 and 8.
Wessel, P., Smith, W. H. F. (1995): GMT 3, technical reference, appendix B: grid files.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from scipy.io import netcdf_file

from ...contract.errors import UserError, require
from ...contract.language import tr
from .band_file import chosen_band
from .grid_nodes import _in_memory, _Nodes

_DRIVERS = ("netCDF", "HDF5", "HDF5Image")
_X = {"x", "lon", "long", "longitude", "easting", "projection_x_coordinate", "degrees_east", "degree_east"}
_Y = {"y", "lat", "latitude", "northing", "projection_y_coordinate", "degrees_north", "degree_north"}
_EVEN = 0.02  # of a cell, by which nodes may be off their place
_MOST_NAMED = 12


class _Axis(NamedTuple):
    """A coordinate variable: its values in order, and whether its unit is a degree."""

    values: np.ndarray
    is_degrees: bool


def _read_gmt_classic(path: Path) -> _Nodes | None:
    """Read a grid of GMT 1 to 3: its numbers are one row, after the corners; None for another file."""
    with path.open("rb") as file:
        if file.read(3) != b"CDF":
            return None
    try:
        with netcdf_file(str(path), "r", mmap=False) as file:
            there = file.variables
            if not {"x_range", "y_range", "spacing", "dimension", "z"} <= set(there):
                return None
            (west, _), (south, _) = (np.asarray(there[n][:], float) for n in ("x_range", "y_range"))
            dx, dy = np.asarray(there["spacing"][:], float)
            n_cols, n_rows = np.asarray(there["dimension"][:], int)
            z = there["z"]
            values = np.asarray(z[:], float) * getattr(z, "scale_factor", 1.0) + getattr(z, "add_offset", 0.0)
            half = 0.5 * bool(getattr(z, "node_offset", 0))
            rows = values.reshape(n_rows, n_cols)[::-1]
    except (ValueError, TypeError, IndexError, KeyError) as error:
        raise UserError(
            tr("{file} is damaged or incomplete ({reason}).").format(file=path.name, reason=error),
            tr("Fetch it again (copy, download or export it anew)."),
        ) from error
    return _Nodes(rows, float(west + half * dx), float(south + half * dy), float(dx), float(dy))


def _name_of_variable(source: rasterio.DatasetReader, path: Path, variable: str) -> str:
    """The name by which GDAL opens the variable that is wanted, the file's own where it holds only one.

    Raises
    ------
    UserError
        Where the file holds several and none is named, or none of that name.
    """
    names = {name.rpartition(":")[2].lstrip("/"): name for name in source.subdatasets}
    if not names or (source.count and not variable):
        return str(path)
    alike = [key for key in names if key.casefold() == variable.casefold()]
    listed = ", ".join(list(names)[:_MOST_NAMED]) + ", ..." * (len(names) > _MOST_NAMED)
    require(
        bool(variable),
        tr("{file} holds {n_rasters} rasters, and none is chosen: {listed}.").format(
            file=path.name, n_rasters=len(names), listed=listed
        ),
        tr("Name the one that is wanted (VARIABLE)."),
    )
    require(
        len(alike) == 1,
        tr("{file} holds no variable '{variable}' (it holds {listed}).").format(
            file=path.name, variable=variable, listed=listed
        ),
        tr("Name one of these (VARIABLE)."),
    )
    return str(names[alike[0]])


@contextmanager
def _with_axes(
    source: rasterio.DatasetReader, path: Path, band: int
) -> Iterator[tuple[rasterio.DatasetReader, int]]:
    """The raster with its axes where they belong: x along columns, and degrees taken as such.

    Returns
    -------
    source : the raster itself where it needs no help; else the chosen band of it, in memory
    band : the number of the chosen band there

    Raises
    ------
    UserError
        Where the nodes of an axis are not evenly spaced.
    """
    x, y = (_axis(source, path, words) for words in (_X, _Y))
    if source.driver not in _DRIVERS or x is None or y is None:
        yield source, band
        return
    crs = source.crs or (CRS.from_epsg(4326) if x.is_degrees and y.is_degrees else None)
    is_swapped = source.shape == (len(x.values), len(y.values)) and not _lies_on(source, x, y)
    for axis in (x, y):
        _require_even(axis, path)
    if not is_swapped and crs == source.crs:
        yield source, band
        return
    number = chosen_band(source, band)
    stored = source.read(number)
    if is_swapped:
        at = source.transform
        transform, stored = Affine(at.e, 0, at.f, 0, at.a, at.c), stored.T
        if at.e < 0:
            transform, stored = transform * Affine(-1, 0, stored.shape[1], 0, 1, 0), stored[:, ::-1]
    else:
        transform = source.transform
    with _in_memory(
        stored,
        path,
        source.dtypes[number - 1],
        transform,
        crs,
        nodata=source.nodatavals[number - 1],
        scale=source.scales[number - 1],
        offset=source.offsets[number - 1],
        unit=source.units[number - 1],
    ) as made:
        yield made, 1


def _axis(source: rasterio.DatasetReader, path: Path, words: set[str]) -> _Axis | None:
    """The coordinate variable that has one of the words as name, standard name, unit or axis."""
    said: dict[str, dict[str, str]] = {}
    for key, value in source.tags().items():
        name, _, attribute = key.rpartition("#")
        said.setdefault(name, {})[attribute] = str(value)
    for name, facts in said.items():
        called = {name.casefold(), *(facts.get(a, "").casefold() for a in ("standard_name", "units", "axis"))}
        if name in ("", "NC_GLOBAL") or not called & words:
            continue
        try:
            with rasterio.open(f'NETCDF:"{path}":{name}') as axis:
                if axis.height == 1 and axis.width in source.shape:
                    return _Axis(axis.read(1)[0].astype(float), facts.get("units", "").startswith("degree"))
        except RasterioError:
            continue
    return None


def _lies_on(source: rasterio.DatasetReader, x: _Axis, y: _Axis) -> bool:
    """Whether GDAL has placed the columns of a raster along x and its rows along y."""
    if source.transform.is_identity:
        return tuple(source.shape) == (len(y.values), len(x.values))
    west, north = source.transform * (0.5, 0.5)
    width, height = abs(source.transform.a), abs(source.transform.e)
    ends_x, ends_y = x.values[[0, -1]] - west, y.values[[0, -1]] - north
    is_x = min(abs(ends_x % 360).min(), abs(ends_x).min()) < 0.5 * width
    return bool(is_x and abs(ends_y).min() < 0.5 * height)


def _require_even(axis: _Axis, path: Path) -> None:
    steps = np.diff(axis.values)
    even = np.linspace(axis.values[0], axis.values[-1], len(axis.values))
    require(
        not len(steps) or np.abs(axis.values - even).max() <= _EVEN * abs(steps.mean()),
        tr("The nodes of {name} are not evenly spaced ({least:g} to {most:g} apart).").format(
            name=path.name,
            least=np.abs(steps).min() if len(steps) else 0,
            most=np.abs(steps).max() if len(steps) else 0,
        ),
        tr("Interpolate them to an even grid first, such as with gdalwarp, cdo remapbil or xarray's interp."),
    )


def _as_west_and_east(transform: Affine, n_cols: int, circle: float) -> tuple[Affine, int, int]:
    """Longitudes from -180 to 180 where they are counted from 0 to 360.

    Parameters
    ----------
    circle : float
        Once around the Earth, in units of the CRS.

    Returns
    -------
    transform : Affine
    shift : int
        Columns by which the rows are rolled to the left.
    n_cols : int
        Without a last column that is the first one again.

    Examples
    --------
    >>> _as_west_and_east(Affine(90, 0, 0, 0, -90, 90), 4, 360.0)[1:]
    (2, 4)
    >>> _as_west_and_east(Affine(10, 0, 200, 0, -10, 0), 4, 360.0)[0].c
    -160.0
    """
    step, west = transform.a, transform.c
    in_circle = round(circle / step)
    if abs(in_circle * step - circle) < _EVEN * step and n_cols in (in_circle, in_circle + 1):
        turns = (west + circle / 2) / step  # columns from -180 degrees to the first
        shift = round(-turns) % in_circle
        first = west + shift * step
        first -= circle * round((first + circle / 2) / circle)
        return Affine(step, 0, first, 0, transform.e, transform.f), shift, in_circle
    if west >= circle / 2:
        return Affine(step, 0, west - circle, 0, transform.e, transform.f), 0, n_cols
    return transform, 0, n_cols
