"""One band of a raster on disk: north up, NaN where there is no data, with all that the file declares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from ...contract.errors import UserError
from ...contract.language import tr
from ..grids import Grid
from ..likely_units import _variation_of_rows, doubt_gravity
from ..units import LARGEST_MGAL, MGAL, _require_plausible, _require_variation, _unit_of
from .empty_marks import _MarkDetector, doubtful_zeros
from .rasters import _reading, file_name, grid_of, opened

_SAMPLES, _SAMPLE_ROWS = 16, 8  # of a large raster, checked before it is read
_COLOURS = {
    *(ColorInterp.red, ColorInterp.green, ColorInterp.blue),
    *(ColorInterp.cyan, ColorInterp.magenta, ColorInterp.yellow, ColorInterp.black),
    *(ColorInterp.hue, ColorInterp.saturation, ColorInterp.lightness),
}
_NAMELESS = re.compile(r"(band|layer|gr[ae]y)[ _]?\d*", re.IGNORECASE)  # given by formats
_LONGEST_NAME = 100  # of a band: a description may be a page of text
_NAME_IN_GEOPACKAGES = "Height"  # of any grid that is written without a name


class _VerticalAxis(NamedTuple):
    """The axis of heights of a CRS: its unit, and metres in one unit, negative where it counts downward."""

    unit: str
    metres: float


class RasterBand:
    """An open band; `rows(start, stop)` gives values with scale and offset applied, NaN without data.

    Parameters
    ----------
    source : open rasterio dataset
    band : int
        From 1; 0 is the only band that holds data.
    nodata : numbers
        Count as empty besides what the file declares, as stored or as scaled.
    """

    def __init__(
        self,
        source: rasterio.DatasetReader,
        band: int = 0,
        nodata: Sequence[float] = (),
        *,
        parameter: str = "BAND",
    ):
        self.grid, self.is_south_up = grid_of(source)
        self.source, self.band = source, chosen_band(source, band, parameter=parameter)
        self.file, self.name = file_name(source), band_name(source, self.band)
        self.scale, self.offset = source.scales[self.band - 1], source.offsets[self.band - 1]
        if not (np.isfinite([self.scale, self.offset]).all() and self.scale):
            raise UserError(
                tr("{file} declares the scale {scale:g} and the offset {offset:g}.").format(
                    file=self.file, scale=self.scale, offset=self.offset
                ),
                tr("Correct them in the file, or export the raster anew without scale and offset."),
            )
        self.unit = source.units[self.band - 1] or ""
        numbers = {MaskFlags.nodata} if source.nodatavals[self.band - 1] is not None else set()
        self.has_mask = not (set(source.mask_flag_enums[self.band - 1]) & {MaskFlags.all_valid, *numbers})
        self.alpha = next((n for n, k in enumerate(source.colorinterp, 1) if k == ColorInterp.alpha), 0)
        self.nodata = tuple(nodata)
        self.watch: _MarkDetector | None = self._new_watch()
        self.doubt: list[str] = []  # sentences about odd values
        self.reading = tr("Read band {band} ({name}) of {file}.").format(
            band=self.band, name=self.name, file=self.file
        )

    def _new_watch(self) -> _MarkDetector:
        raw = (self.scale, self.offset, self.source.dtypes[self.band - 1])
        return _MarkDetector(self.grid.shape[0] * self.grid.shape[1], raw)

    def rows(self, start: int, stop: int, left: int = 0, right: int | None = None) -> np.ndarray:
        """Rows start to stop from the north, float32, shape (stop - start, right - left)."""
        n_rows, n_cols = self.grid.shape
        first = n_rows - stop if self.is_south_up else start
        right = n_cols if right is None else right
        values = self._read(Window(left, first, right - left, stop - start))
        if self.watch is not None:
            self.watch.add(values)
        return values[::-1] if self.is_south_up else values

    def vertical_axis(self) -> _VerticalAxis | None:
        """The vertical axis of the raster's CRS, or None."""
        try:
            axes = ProjCRS.from_user_input(self.source.crs.to_wkt()).axis_info
        except (CRSError, AttributeError):
            return None
        for axis in axes:
            if axis.direction in ("up", "down"):
                metres = float(axis.unit_conversion_factor)
                return _VerticalAxis(axis.unit_name, -metres if axis.direction == "down" else metres)
        return None

    def check_marks(self) -> None:
        """Refuse undeclared marks for empty cells, once all values were read."""
        if self.watch is not None:
            self.watch.check(self.file)
            self.doubt += doubtful_zeros(self.watch.sample, self.file)
            self.watch = None

    def check_sample(self) -> None:
        """Read some rows all over the raster, and refuse undeclared marks for empty cells."""
        for _ in self._sample_rows():
            pass
        self.check_marks()

    def _sample_rows(self) -> Iterator[np.ndarray]:
        n_rows = self.grid.shape[0]
        if n_rows <= _SAMPLES * _SAMPLE_ROWS:
            yield RasterBand.rows(self, 0, n_rows)
            return
        for start in np.linspace(0, n_rows - _SAMPLE_ROWS, _SAMPLES).astype(int).tolist():
            yield RasterBand.rows(self, start, start + _SAMPLE_ROWS)

    def _read(self, window: Window) -> np.ndarray:
        nodata = self.source.nodatavals[self.band - 1]
        with _reading(self.source):
            raw = self.source.read(self.band, window=window)
            empty = [] if nodata is None else [_is_close(raw, nodata)]
            if self.has_mask:
                empty.append(self.source.read_masks(self.band, window=window) == 0)
            elif self.alpha:
                empty.append(self.source.read(self.alpha, window=window) == 0)
        values = raw
        if (self.scale, self.offset) != (1, 0):
            values = raw * self.scale  # of integers in 64 bits: a large offset takes more digits than 32 hold
            values += self.offset
        values = values.astype("float32", copy=False)
        empty += [_is_close(values, number) | _is_close(raw, number) for number in self.nodata]
        if empty:
            np.copyto(values, np.nan, where=np.logical_or.reduce(empty))
        low, high = _range_of(values)
        is_infinite = low <= high and np.isinf([low, high]).any()
        return np.where(np.isinf(values), np.float32(np.nan), values) if is_infinite else values


class GravityBand(RasterBand):
    """An open band of gravity anomalies in mGal.

    Parameters
    ----------
    unit : 'auto', or one of `units.MGAL`

    Raises
    ------
    UserError
        Where the file holds no band of gravity, in one sentence.
    """

    def __init__(
        self,
        source: rasterio.DatasetReader,
        band: int = 0,
        unit: str = "auto",
        nodata: Sequence[float] = (),
    ):
        super().__init__(source, band, nodata)
        if tag(source, "CONCEALED_BEDROCK_LEGEND", self.band):
            raise UserError(
                tr("{file} is a class raster, not a gravity anomaly.").format(file=self.file),
                tr("Choose the raster of the Bouguer or residual anomaly."),
            )
        axis = self.vertical_axis()
        if axis is not None and self.unit == axis.unit:  # GDAL gives the unit of the CRS's heights
            self.unit = ""
        chosen, is_known = _unit_of(unit, self.unit, self.file)
        self.factor, self._unit, self._is_unit_chosen = MGAL[chosen], chosen, unit in MGAL
        self.range = (np.inf, -np.inf)  # of all values read, mGal
        template = (
            tr("Read band {band} ({name}) of {file} in {unit}.")
            if is_known
            else tr("Read band {band} ({name}) of {file}, no unit declared: taken as {unit}.")
        )
        self.reading = template.format(band=self.band, name=self.name, file=self.file, unit=chosen)

    def rows(self, start: int, stop: int, left: int = 0, right: int | None = None) -> np.ndarray:
        """Rows start to stop from the north, mGal, float32."""
        values = super().rows(start, stop, left, right)
        if self.factor != 1:
            values = values * np.float32(self.factor)
        low, high = _range_of(values)
        if max(-low, high) > LARGEST_MGAL and low <= high:
            self._refuse(values)
        self.range = min(self.range[0], low), max(self.range[1], high)
        return values

    def check_unit(self) -> None:
        """Refuse a unit that some rows all over the raster do not fit; only doubt one that was chosen."""
        strips = [values * np.float32(self.factor) for values in self._sample_rows()]
        self.watch, watched = self._new_watch(), self.watch
        if watched is not None:
            watched.check(self.file)
        low, high = _range_of(np.concatenate(strips))
        if not max(-low, high) <= LARGEST_MGAL:  # refused with its cause when it is read
            return
        doubt = doubt_gravity(_variation_of_rows(strips, self.grid), self._unit, self.file)
        if doubt and not self._is_unit_chosen:
            raise UserError(*doubt)
        self.doubt += [" ".join(doubt)] if doubt else []

    def check_range(self) -> None:
        """Refuse a raster whose values, once all were read, hold marks, or vary too little for mGal."""
        self.check_marks()
        _require_variation(*self.range)

    def _refuse(self, large: np.ndarray) -> None:
        """Refuse values that no anomaly has, with a cause found from rows all over the raster."""
        self.watch = self.watch or self._new_watch()
        rows = [large, *(v * np.float32(self.factor) for v in self._sample_rows())]
        self.watch.check(self.file)
        _require_plausible(np.concatenate([v.ravel()[:: max(1, v.size // 100_000)] for v in rows]))
        _require_plausible(large)


class StrippedBand(GravityBand):
    """An open band of gravity anomalies in mGal, less the gravity of the cover.

    Parameters
    ----------
    cover : array, shape (rows, cols), row 0 in the north, mGal
    """

    def __init__(
        self,
        source: rasterio.DatasetReader,
        band: int = 0,
        unit: str = "auto",
        nodata: Sequence[float] = (),
        *,
        cover: np.ndarray,
    ):
        super().__init__(source, band, unit, nodata)
        self._cover = cover

    def rows(self, start: int, stop: int, left: int = 0, right: int | None = None) -> np.ndarray:
        """Rows start to stop from the north, mGal, float32."""
        return np.asarray(super().rows(start, stop, left, right) - self._cover[start:stop, left:right])


def _is_close(values: np.ndarray, number: float) -> np.ndarray:
    """Whether values are a number; huge ones are often written with fewer digits than they are stored."""
    if np.isinf(number):
        return np.asarray(values == number)
    if np.issubdtype(values.dtype, np.floating):
        with np.errstate(over="ignore", invalid="ignore"):
            rounding = 1e-4 if abs(number) > 1e30 else 1e-7  # of 32 bits: -99.9 is none of its numbers
            return np.asarray(np.abs(values - values.dtype.type(number)) <= abs(number) * rounding)
    return np.asarray(values == number)


def _range_of(values: np.ndarray) -> tuple[float, float]:
    """Least and largest value, (inf, -inf) where there is none."""
    low = np.fmin.reduce(values, axis=None, initial=np.inf)
    return float(low), float(np.fmax.reduce(values, axis=None, initial=-np.inf))


def read_band(path: str | Path, band: int = 0, *, nodata: Sequence[float] = ()) -> tuple[np.ndarray, Grid]:
    """Read one band, with scale and offset applied and NaN where there is no data.

    Returns
    -------
    values : float32 array, shape (rows, cols), row 0 in the north, whatever the file's order.
    grid : Grid

    Raises
    ------
    UserError
        For what is no raster, has no CRS, is rotated, has one row, has no such band or several where none
        is chosen, holds colours, or holds undeclared marks for empty cells.
    """
    with opened(path) as source:
        opened_band = RasterBand(source, band, nodata)
        values = opened_band.rows(0, opened_band.grid.shape[0])
        opened_band.check_marks()
    return np.ascontiguousarray(values), opened_band.grid


def data_bands(source: rasterio.DatasetReader) -> list[int]:
    """Numbers of the bands that hold data: all but alpha."""
    kinds = source.colorinterp
    return [n for n, kind in enumerate(kinds, 1) if kind != ColorInterp.alpha] or list(source.indexes)


def chosen_band(source: rasterio.DatasetReader, band: int = 0, *, parameter: str = "BAND") -> int:
    """The band to read: the chosen one, or the only one that holds data (0).

    Raises
    ------
    UserError
        Where there is no such band, several where none is chosen, or the band holds colours or complex
        numbers.
    """
    there = data_bands(source)
    name = file_name(source)
    if band and band not in source.indexes:
        raise UserError(
            tr("{name} has {n_bands} band(s); band {band} does not exist.").format(
                name=name, n_bands=source.count, band=band
            ),
            tr("Choose a band that is there."),
        )
    kind, dtype = source.colorinterp[(band or there[0]) - 1], source.dtypes[(band or there[0]) - 1]
    if dtype in ("uint8", "uint16") and (kind in _COLOURS or kind == ColorInterp.palette):
        raise UserError(
            tr("{name} is a table of colours, not a grid of measured values.").format(name=name)
            if kind == ColorInterp.palette
            else tr("{name} is a colour picture, not a grid of measured values.").format(name=name),
            tr("Choose the grid that the picture was made from."),
        )
    if not band and len(there) > 1:
        listed = ", ".join(
            [*(f"{n} {band_name(source, n)}" for n in there[:12]), *["..."] * (len(there) > 12)]
        )
        raise UserError(
            tr("{name} has {n_bands} bands, and none is chosen: {listed}.").format(
                name=name, n_bands=len(there), listed=listed
            ),
            tr("Choose the band that is wanted ({parameter}), or give a raster with one band.").format(
                parameter=parameter
            ),
        )
    band = band or there[0]
    if source.dtypes[band - 1].startswith(("complex", "cint")):
        raise UserError(
            tr("Band {band} of {name} holds complex numbers, a real quantity is wanted.").format(
                band=band, name=name
            ),
            tr("Write the part that is wanted (Raster calculator) and choose that raster."),
        )
    return band


def band_name(source: rasterio.DatasetReader, band: int) -> str:
    """The name of a band: its description, else the file's name, with a number where it has several."""
    text = " ".join((source.descriptions[band - 1] or "").split())[:_LONGEST_NAME]
    stem, is_alone = Path(file_name(source)).stem[:_LONGEST_NAME], len(data_bands(source)) == 1
    if _NAMELESS.fullmatch(text) or (is_alone and text == _NAME_IN_GEOPACKAGES):
        text = ""
    return text or (stem if is_alone else f"{stem} {band}")


def tag(source: rasterio.DatasetReader, name: str, band: int = 1) -> str:
    """A tag of the file or the band; NetCDF puts words before the names (NC_GLOBAL#GDAL_NAME)."""
    for tags in (source.tags(), source.tags(band)):
        for key, value in tags.items():
            if key.rpartition("#")[2].upper().removeprefix("GDAL_") == name:
                return str(value)
    return ""
