"""Transformations of a magnetic anomaly from raster file to raster files, by rows, whatever their number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import rasterio

from ...contract.errors import UserError
from ...contract.language import tr
from ..geomagnetic_field import FieldDirection, direction_on, reference_direction
from ..grids import Grid, Progress
from ..likely_units import _variation_of_rows, doubt_magnetics
from ..magnetics import DAMPING, UNITS, MagneticTransforms
from ..residual import check_grid
from .band_file import RasterBand, tag
from .rasters import opened
from .residual_file import cells_of
from .strip_files import _StripFile, _write_strips

_LARGEST_NT = 200_000.0  # the largest anomaly on land, Kursk's, has 190,000
_TOTAL_FIELD_NT = (15_000.0, 75_000.0)  # of the Earth's field itself
_LEAST_NT = 0.01  # a whole raster within this is no anomaly in nT
_WIDE_DEGREES = 5.0  # between the field at the middle and at a corner
_READING = 0.4  # of the progress
_NANOTESLA = ("nt", "nanotesla", "nanoteslas", "gamma", "gammas", "")
DESCRIPTIONS = {
    "reduced": "Magnetic anomaly reduced to the pole",
    "analytic_signal": "Analytic signal",
    "vertical_derivative": "First vertical derivative",
    "tilt": "Tilt angle",
    "pseudo_gravity": "Pseudo-gravity",
}


class _MagneticBand(RasterBand):
    """An open band of total-field anomalies in nT.

    Raises
    ------
    UserError
        Where the file holds no magnetic anomaly, in one sentence.
    """

    def __init__(self, source: rasterio.DatasetReader, band: int = 0, nodata: Sequence[float] = ()):
        super().__init__(source, band, nodata)
        quantity = tag(source, "CONCEALED_BEDROCK_QUANTITY", self.band)
        is_gravity = quantity in ("residual", "regional", "bouguer") or "gal" in self.unit.lower()
        if is_gravity or tag(source, "CONCEALED_BEDROCK_LEGEND", self.band):
            raise UserError(
                tr("{file} holds gravity, not a magnetic anomaly.").format(file=self.file)
                if is_gravity
                else tr("{file} is a class raster, not a magnetic anomaly.").format(file=self.file),
                tr("Choose the raster of the total-field magnetic anomaly, in nT."),
            )
        axis = self.vertical_axis()
        declared = "" if axis is not None and self.unit == axis.unit else self.unit  # of the CRS's heights
        if declared.strip().lower() not in _NANOTESLA:
            raise UserError(
                tr("{file} declares the unit '{unit}'; a magnetic anomaly in nT is wanted.").format(
                    file=self.file, unit=declared
                ),
                tr("Choose the band that holds the anomaly, or convert it to nT and declare that."),
            )
        self._is_unit_known = bool(declared.strip())
        self.range = (np.inf, -np.inf)  # of all values read, nT

    def rows(self, start: int, stop: int, left: int = 0, right: int | None = None) -> np.ndarray:
        """Rows start to stop from the north, nT, float32."""
        values = super().rows(start, stop, left, right)
        low, high = (float(f.reduce(values, axis=None, initial=i)) for f, i in _ENDS)
        self.range = min(self.range[0], low), max(self.range[1], high)
        return values

    def check_unit(self) -> None:
        """Refuse what is likely gravity by some rows all over the raster, unless nT is declared."""
        doubt = doubt_magnetics(_variation_of_rows(self._sample_rows(), self.grid), self.file)
        self.watch = self._new_watch()
        if doubt and not self._is_unit_known:
            raise UserError(*doubt)

    def check_range(self) -> None:
        """Refuse a raster whose values, once all were read, hold marks or are no anomaly."""
        self.check_marks()
        low, high = self.range
        if low > high:
            return
        if max(-low, high) > _LARGEST_NT or 0 < high - low < _LEAST_NT:
            raise UserError(
                tr("The values of {file} run from {low:g} to {high:g} nT; magnetic anomalies do not.").format(
                    file=self.file, low=low, high=high
                ),
                tr("Choose the band that holds the total-field anomaly, in nT."),
            )
        if _TOTAL_FIELD_NT[0] < low and high < _TOTAL_FIELD_NT[1]:
            raise UserError(
                tr("The values of {file} run from {low:g} to {high:g} nT: the total field itself.").format(
                    file=self.file, low=low, high=high
                ),
                tr("Subtract the reference field (IGRF) of the survey's date, and give the anomaly."),
            )


_ENDS = ((np.fmin, np.inf), (np.fmax, -np.inf))


def transform_magnetic_file(
    input: str | Path,
    outputs: Mapping[str, str | Path],
    *,
    band: int = 0,
    date: str = "",
    inclination: float | None = None,
    declination: float = 0.0,
    damping: float = DAMPING,
    edges: str = "biharmonic",
    gaps: str = "fill",
    nodata: Sequence[float] = (),
    extent: tuple[float, ...] = (),
    progress: Progress | None = None,
    warn: Callable[[str], None] | None = None,
    tell: Callable[[str], None] | None = None,
) -> str:
    """Write transformations of a magnetic anomaly.

    All of the input is used, then the results are cut to the extent.

    Parameters
    ----------
    input : path
        Of the total-field anomaly, nT.
    outputs : mapping
        Of `magnetics.QUANTITIES` -> path.
    band : int
        From 1; 0 for the only band that holds data.
    date : str
        Of the survey; the field's direction is then that of the IGRF at the raster's middle.
    inclination, declination : float
        Degrees; the direction where it is given, the declination from true north.
    damping, edges
        See `magnetics.MagneticTransforms`.
    gaps : 'fill' or 'refuse'
        Empty cells stay empty in the outputs; 'refuse' stops when there are any.
    nodata : numbers
        Count as empty besides the nodata value that the file declares.
    extent : (west, south, east, north) in the raster's CRS, or () for the whole raster
    progress : takes the share that is done and what is being done
    warn, tell : take sentences

    Returns
    -------
    str
        One sentence on the method.

    Raises
    ------
    UserError
        For a raster, direction or extent that cannot be used.
    """
    tell, warn = tell or (lambda sentence: None), warn or (lambda sentence: None)
    with opened(input) as dataset:
        source = _MagneticBand(dataset, band, nodata)
        tell(source.reading)
        check_grid(source.grid)
        source.check_unit()
        window = cells_of(extent, source.grid)
        direction, spread = _direction(source.grid, date, inclination, declination)
        if spread > _WIDE_DEGREES:
            warn(
                tr(
                    "The Earth's field turns by {spread:.0f} degrees between the middle of the raster and "
                    "its corners, and one direction is used. Transform smaller parts for a better reduction."
                ).format(spread=spread)
            )

        def rows(start: int, stop: int) -> np.ndarray:
            values = source.rows(start, stop)
            if gaps == "refuse" and np.isnan(values).any():
                raise UserError(
                    tr("The raster has {n_empty} empty cells in rows {first} to {last}.").format(
                        n_empty=np.isnan(values).sum(), first=start + 1, last=stop
                    ),
                    tr("Choose to fill the gaps, or fill or clip the raster first."),
                )
            return values

        reading = progress and (lambda done, text: progress(_READING * done, text))
        writing = progress and (
            lambda done, text: progress(_READING + (1 - _READING) * done, tr("Writing the transformations"))
        )
        transforms = MagneticTransforms(
            rows, source.grid, direction, list(outputs), damping=damping, edges=edges, progress=reading
        )
        source.check_range()
        for sentence in source.doubt:
            warn(sentence)

        def made(start: int, stop: int) -> dict[str, np.ndarray]:
            is_empty = np.isnan(source.rows(start, stop))
            found = transforms.rows(start, stop).items()
            return {name: np.where(is_empty, np.float32(np.nan), values) for name, values in found}

        method = _method(direction, damping, date)
        tags = {
            "CONCEALED_BEDROCK_METHOD": method,
            "CONCEALED_BEDROCK_INCLINATION": f"{direction.inclination:.2f}",
            "CONCEALED_BEDROCK_DECLINATION": f"{direction.declination:.2f}",
        }
        files = {name: _StripFile(path, DESCRIPTIONS[name], UNITS[name]) for name, path in outputs.items()}
        _write_strips(files, made, transforms.strips(), source.grid, window, tags, writing)
    return method


def read_magnetic_bands(
    path: str | Path,
    quantities: Sequence[str],
    *,
    band: int = 0,
    date: str = "",
    inclination: float | None = None,
    declination: float = 0.0,
    nodata: Sequence[float] = (),
) -> tuple[dict[str, np.ndarray], Grid]:
    """Transformations of a magnetic anomaly in memory; see `transform_magnetic_file`.

    Returns
    -------
    bands : dict
        Quantity -> float32 array (rows, cols), NaN where the anomaly has no data.
    grid : Grid
    """
    with opened(path) as dataset:
        source = _MagneticBand(dataset, band, nodata)
        check_grid(source.grid)
        source.check_unit()
        anomaly = np.ascontiguousarray(source.rows(0, source.grid.shape[0]))
        source.check_range()
    direction, _ = _direction(source.grid, date, inclination, declination)
    made = MagneticTransforms(lambda start, stop: anomaly[start:stop], source.grid, direction, quantities)
    found: dict[str, np.ndarray] = {name: np.empty_like(anomaly) for name in quantities}
    for start, stop in made.strips():
        for name, values in made.rows(start, stop).items():
            found[name][start:stop] = np.where(np.isnan(anomaly[start:stop]), np.nan, values)
    return found, source.grid


def _direction(
    grid: Grid, date: str, inclination: float | None, declination: float
) -> tuple[FieldDirection, float]:
    """The direction from the grid's north, and how far it turns towards the corners."""
    if inclination is not None:
        return direction_on(grid, inclination, declination), 0.0
    return reference_direction(grid, date)


def _method(direction: FieldDirection, damping: float, date: str) -> str:
    """One sentence on how the field's direction was found and used."""
    template = (
        tr(
            "Field of the IGRF for {date}: inclination {inclination:.1f}, declination {declination:.1f} "
            "degrees from grid north; damping {damping:g}."
        )
        if date
        else tr(
            "Field given: inclination {inclination:.1f}, declination {declination:.1f} degrees from grid "
            "north; damping {damping:g}."
        )
    )
    return template.format(
        date=date, inclination=direction.inclination, declination=direction.declination, damping=damping
    )
