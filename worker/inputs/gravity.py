"""The gravity raster of a job, opened once, and the bands made of it, in memory or by rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import gettempdir
from typing import Any, Generic, TypeVar

import numpy as np
from rasterio import DatasetReader

from ...contract.errors import UserError
from ...contract.jobs import LearningJob, ReadingSettings
from ...contract.language import tr
from ...contract.model_card import Card
from ...geophysics.grids import Grid, Progress, Rows
from ...geophysics.io.band_file import GravityBand, RasterBand, StrippedBand, chosen_band, tag
from ...geophysics.io.rasters import grid_of, opened
from ...geophysics.residual import LazyContinuations, check_grid, residual_anomaly
from ...models.features.gravity_bands import BY_ROWS, COLOURS, encode, lazy_bands
from ...models.features.lazy_raster import by_rows, strip_rows
from ..safety.memory_and_disk import FLOAT_BYTES, READ_CELL_BYTES, _require_memory, _require_space
from .cover import _Cover, _cover_of
from .extra_bands import _ExtraBand
from .magnetic_bands import _further_bands

_MOST_CELLS = 50_000_000  # of a training's bands in memory at once
_CELL_BYTES = 30  # that this takes, for each band
_MAPPED_FIELDS = 2  # files on disk for each band: as read, and standardised
Values = TypeVar("Values", np.ndarray, Rows)


@dataclass(frozen=True)
class _Gravity(Generic[Values]):
    """A residual anomaly in mGal, as an array or by rows.

    Parameters
    ----------
    residual : the anomaly, mGal
    height_m : of the continuation that made it; None where a residual raster does not say
    method : a sentence on how it was made
    bouguer : the anomaly it was made from, mGal; None where the raster was a residual already
    continued : its upward continuations so far, mGal, by height in m
    """

    residual: Values
    height_m: float | None
    method: str
    bouguer: Values | None = None
    continued: dict[float, Values] = field(default_factory=dict)

    def facts(self, sample: np.ndarray) -> dict[str, Any]:
        """What a scene says of its residual, whose moments are those of a sample of it."""
        has_data = bool(np.isfinite(sample).any())
        return {
            "method": self.method,
            "height_m": self.height_m,
            "is_made": self.bouguer is not None,
            "mean": float(np.nanmean(sample)) if has_data else np.nan,
            "spread": float(np.nanstd(sample)) if has_data else np.nan,
        }


@dataclass(frozen=True)
class _BandSource:
    """How the bands of a data set were made.

    Parameters
    ----------
    height_m : of the continuation; None where a residual raster does not say
    method : a sentence on the residual
    extra : bands of further rasters, which come last
    """

    grid: Grid
    height_m: float | None
    method: str
    extra: tuple[_ExtraBand, ...] = ()


class _GravitySource:
    """An open gravity raster.

    Parameters
    ----------
    source : open rasterio dataset
    path : str
        As the job names it, for messages.
    job : ReadingSettings
        Band, unit and empty values, and the quantity: 'bouguer', 'residual', or 'auto', which is what the
        file says of itself, Bouguer where it says nothing.
    cover : whose gravity is taken off the anomaly
    """

    def __init__(self, source: DatasetReader, path: str, job: ReadingSettings, cover: _Cover | None = None):
        self._source, self._path, self._job, self._cover = source, path, job, cover
        self.grid: Grid = grid_of(source)[0]
        self.method = ""  # of making the cells, which are the raster's own

    @cached_property
    def _band(self) -> GravityBand:
        width, height = self.grid.spacing  # a window has as many rows as columns
        if max(width, height) > 1.02 * min(width, height):
            raise UserError(
                tr(
                    "The cells of {file} are {width:g} x {height:g} map units; square cells are wanted."
                ).format(file=Path(self._path).name, width=width, height=height),
                tr("Resample the raster (Raster > Projections > Warp, with one resolution) and run again."),
            )
        settings = self._source, self._job.band, self._job.unit, self._job.nodata
        if self._cover is None:
            return GravityBand(*settings)
        if self.is_residual:
            raise UserError(
                tr(
                    "{file} is a residual anomaly; the gravity of the cover is taken off the Bouguer anomaly."
                ).format(file=Path(self._path).name),
                tr("Give the Bouguer raster, or leave the thickness out (THICKNESS)."),
            )
        gravity, sentence = self._cover.gravity(self.grid)
        band = StrippedBand(*settings, cover=gravity)
        band.reading += " " + sentence
        return band

    @property
    def is_residual(self) -> bool:
        """Whether the raster holds the residual anomaly, not the Bouguer anomaly."""
        quantity = getattr(self._job, "quantity", "auto")
        if quantity != "auto":
            return quantity == "residual"
        declared = self._tag("CONCEALED_BEDROCK_QUANTITY")
        if declared not in ("", "residual", "bouguer"):
            raise UserError(
                tr("{file} says that it is '{declared}'; a Bouguer or residual anomaly is wanted.").format(
                    file=Path(self._path).name, declared=declared
                ),
                tr("Choose the Bouguer anomaly, or the main output of Residual Bouguer anomaly."),
            )
        return declared == "residual"

    @property
    def _taken_as_it_is(self) -> str:
        """A sentence on a raster that holds the residual already."""
        return tr("{file} is taken as a residual anomaly.").format(file=Path(self._path).name)

    def _tag(self, name: str) -> str:
        return tag(self._source, name, chosen_band(self._source, self._job.band))

    def _declared_height_m(self) -> float | None:
        declared = self._tag("CONCEALED_BEDROCK_HEIGHT_M")
        try:
            return float(declared) if declared else None
        except ValueError as error:
            raise UserError(
                tr("{file} says that it was continued by '{declared}' m, which is no height.").format(
                    file=Path(self._path).name, declared=declared
                ),
                tr("Correct the tag CONCEALED_BEDROCK_HEIGHT_M of the file, or remove it."),
            ) from error

    def values(self) -> np.ndarray:
        """The band as it is, float32 (rows, cols), NaN without data: for a prediction without gravity."""
        band = RasterBand(self._source, self._job.band, self._job.nodata)
        values = band.rows(0, self.grid.shape[0])
        band.check_marks()
        return np.ascontiguousarray(values)

    def read(self, height_m: float, *, edges: str = "biharmonic") -> _Gravity[np.ndarray]:
        """The residual in memory; a Bouguer anomaly is separated here."""
        _require_memory(self.grid, READ_CELL_BYTES)
        band, name = self._band, Path(self._path).name
        band.check_unit()
        values = np.ascontiguousarray(band.rows(0, self.grid.shape[0]))
        if not np.isfinite(values).any():
            raise UserError(
                tr("{name} has no data in any cell.").format(name=name), tr("Choose a raster with values.")
            )
        band.check_range()
        reading = " ".join([band.reading, *band.doubt])
        if self.is_residual:
            method = " ".join([reading, self._taken_as_it_is])
            return _Gravity(values, self._declared_height_m(), method)
        found = residual_anomaly(values, self.grid, height_m=height_m, edges=edges)
        residual, method = found.residual.astype("float32"), f"{reading} {found.method}"
        return _Gravity(residual, height_m, method, values, {height_m: found.regional})

    def lazy(
        self, height_m: float, *, edges: str = "biharmonic", progress: Progress | None = None
    ) -> _Gravity[Rows]:
        """The residual by rows; of a Bouguer anomaly the regional field is made here."""
        band = self._band
        check_grid(self.grid)
        band.check_unit()
        if self.is_residual:
            band.check_sample()
            method = " ".join([band.reading, *band.doubt, self._taken_as_it_is])
            return _Gravity(band.rows, self._declared_height_m(), method)
        regional = LazyContinuations(band.rows, self.grid, edges=edges).at(height_m, progress=progress)
        band.check_range()

        def residual(start: int, stop: int) -> np.ndarray:
            return band.rows(start, stop) - regional.rows(start, stop)

        method = " ".join([band.reading, *band.doubt, regional.method])
        return _Gravity(residual, height_m, method, band.rows, {height_m: regional.rows})

    def bands(
        self,
        extra: Sequence[_ExtraBand],
        *,
        encoding: str,
        fields: Sequence[str],
        height_m: float,
        **edges: str,
    ) -> tuple[np.ndarray, _Gravity[np.ndarray]]:
        """The bands made of the residual and further bands behind them, float32 (C, rows, cols)."""
        gravity, nodata = self.read(height_m, **edges), self._job.nodata
        made = encode(
            gravity.residual,
            self.grid,
            [band.read(self.grid, nodata=nodata) for band in extra],
            encoding=encoding,
            fields=fields,
            bouguer=gravity.bouguer,
            continued=gravity.continued,
        )
        return made, gravity

    def lazy_bands(
        self,
        extra: Sequence[_ExtraBand],
        stack: ExitStack,
        *,
        fields: Sequence[str],
        height_m: float,
        progress: Progress | None = None,
        **edges: str,
    ) -> tuple[Rows, _Gravity[Rows]]:
        """The same bands by rows; what is opened stays open until the stack closes."""
        gravity = self.lazy(height_m, progress=progress, **edges)
        more = [stack.enter_context(band.open(self.grid, nodata=self._job.nodata)) for band in extra]
        made = lazy_bands(
            fields, gravity.residual, gravity.bouguer, more, self.grid, continued=gravity.continued
        )
        return made, gravity

    def read_bands(self, job: LearningJob) -> tuple[np.ndarray, _BandSource]:
        """The job's bands in their units, float32 (C, rows, cols), NaN without data."""
        grid = self.grid
        fields = ["rgb"] if job.encoding == "rgb" else job.bands
        extra = _further_bands(job)
        count = (len(COLOURS) if "rgb" in fields else len(fields)) + len(extra)
        if np.prod(grid.shape, dtype=float) > _MOST_CELLS and set(fields) <= set(BY_ROWS):
            n_bytes = np.prod(grid.shape, dtype=float) * count * _MAPPED_FIELDS * FLOAT_BYTES
            _require_space([(f"{gettempdir()}/bands", int(n_bytes))])
            with ExitStack() as stack:
                make, lazy = self.lazy_bands(extra, stack, fields=fields, height_m=job.height_m)
                raw = by_rows(make, (count, *grid.shape), height=strip_rows(grid.shape[1]))
            return raw, _BandSource(grid, lazy.height_m, lazy.method, tuple(extra))
        _require_memory(grid, _CELL_BYTES * count)
        raw, gravity = self.bands(extra, encoding=job.encoding, fields=job.bands, height_m=job.height_m)
        return raw, _BandSource(grid, gravity.height_m, gravity.method, tuple(extra))


@contextmanager
def _open_gravity(path: str, job: ReadingSettings, card: Card | None = None) -> Iterator[_GravitySource]:
    """Open the gravity raster of a job.

    Parameters
    ----------
    card : of the model that the gravity is for; it knows the density of the cover
    """
    with opened(path) as source:
        yield _GravitySource(source, path, job, _cover_of(job, card))
