"""A job without gravity: the cells are those of its first raster, else of the map's extent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ...contract.errors import UserError
from ...contract.jobs import LearningJob, PredictJob, TrainJob
from ...contract.language import tr
from ...contract.model_card import Card
from ...geophysics.grids import Grid, Rows
from ...geophysics.io.rasters import grid_of, opened
from ..safety.memory_and_disk import _require_memory
from .extra_bands import _ExtraBand
from .geological_map import _GeologicalMap
from .gravity import _CELL_BYTES, _BandSource, _Gravity, _GravitySource, _open_gravity
from .magnetic_bands import _further_bands

_USUAL_SIDE = 300  # cells along the longer side of a map whose cells nobody chose
_LEAST_SIDE, _LARGEST_SIDE = 16, 30_000  # cells along a side
_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)


class _PlainSource:
    """Cells without gravity, as `_GravitySource` gives those of a gravity raster.

    Parameters
    ----------
    grid : Grid
    method : str
        A sentence on where the cells come from.
    job : LearningJob or PredictJob
    """

    is_residual = True  # there is no Bouguer anomaly that bands could be made of

    def __init__(self, grid: Grid, method: str, job: LearningJob | PredictJob):
        self.grid, self.method, self._job = grid, method, job

    def values(self) -> np.ndarray:
        """Zero in every cell, float32 (rows, cols): no cell lacks data."""
        return np.broadcast_to(np.float32(0), self.grid.shape)  # nobody writes into it

    def bands(
        self, extra: Sequence[_ExtraBand], **_of_gravity: object
    ) -> tuple[np.ndarray, _Gravity[np.ndarray]]:
        """The further bands, float32 (C, rows, cols), NaN without data."""
        made = np.empty((len(extra), *self.grid.shape), "float32")
        for number, band in enumerate(extra):
            made[number] = band.read(self.grid, nodata=self._job.nodata)
        nothing = np.broadcast_to(np.float32(np.nan), self.grid.shape)
        return made, _Gravity(nothing, None, self.method)

    def lazy_bands(
        self, extra: Sequence[_ExtraBand], stack: ExitStack, **_of_gravity: object
    ) -> tuple[Rows, _Gravity[Rows]]:
        """The same bands by rows; what is opened stays open until the stack closes."""
        opened_bands = [stack.enter_context(band.open(self.grid, nodata=self._job.nodata)) for band in extra]

        def rows(start: int, stop: int) -> np.ndarray:
            return np.stack([band(start, stop) for band in opened_bands])

        def nothing(start: int, stop: int) -> np.ndarray:
            return np.full((stop - start, self.grid.shape[1]), np.nan, "float32")

        return rows, _Gravity(nothing, None, self.method)

    def read_bands(self, job: LearningJob) -> tuple[np.ndarray, _BandSource]:
        """The job's bands in their units, float32 (C, rows, cols), NaN without data."""
        extra = _further_bands(job)
        _require_memory(self.grid, _CELL_BYTES * max(len(extra), 1))
        return self.bands(extra)[0], _BandSource(self.grid, None, self.method, tuple(extra))


_Source = _GravitySource | _PlainSource


@contextmanager
def _open_source(
    job: LearningJob | PredictJob, geological_map: _GeologicalMap | None = None, card: Card | None = None
) -> Iterator[_Source]:
    """Open what gives the cells of a job: its gravity raster, else its first other raster, else the map.

    Parameters
    ----------
    geological_map : of the job; needed where the job has no raster
    card : of the model that predicts, whose cells are those of a map without rasters
    """
    if job.input or not isinstance(job, (TrainJob, PredictJob)):
        with _open_gravity(job.input, job, card) as source:
            yield source
        return
    rasters = [path for path in (job.magnetic, *job.extra) if path]
    if rasters:
        grid, method = _grid_of_raster(rasters[0], job.cell_size)
    else:
        grid, method = _grid_of_map(job, geological_map, card)
    yield _PlainSource(grid, method, job)


def _grid_of_raster(path: str, cell: float) -> tuple[Grid, str]:
    """The cells of a raster, or cells of another size over its extent; and a sentence that says so."""
    with opened(path) as source:
        grid = grid_of(source)[0]
    name = Path(path).name
    if cell:
        text = tr("Without gravity, the cells are of {cell:g} {unit} over the extent of {file}.")
        grid = _cells_over(grid.bounds, grid.crs, cell)
        return grid, text.format(cell=cell, unit=_unit_of(grid), file=name)
    width, height = grid.spacing
    if max(width, height) > 1.02 * min(width, height):
        raise UserError(
            tr("The cells of {file} are {width:g} x {height:g} map units; square cells are wanted.").format(
                file=name, width=width, height=height
            ),
            tr("Give the size of the cells (CELL_SIZE), or resample the raster."),
        )
    return grid, tr("Without gravity, the cells are those of {file}.").format(file=name)


def _grid_of_map(
    job: TrainJob | PredictJob, geological_map: _GeologicalMap | None, card: Card | None
) -> tuple[Grid, str]:
    """Cells over the extent of the job's map, and a sentence on their size."""
    if geological_map is None:
        raise UserError(
            tr("There is neither a raster nor a geological map."),
            tr("Give a gravity raster (INPUT), another raster (MAGNETIC, EXTRA) or a map (GEOLOGY)."),
        )
    units = geological_map.units
    bounds, crs = tuple(map(float, units.total_bounds)), CRS.from_user_input(units.crs)
    cell = job.cell_size or _size_of_model(bounds, crs, card) or _usual_size(bounds)
    grid = _cells_over(bounds, crs, cell)
    text = (
        tr("There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map.")
        if job.cell_size
        else tr(
            "There is no raster: the cells are of {cell:g} {unit} over the extent of the geological map; "
            "another size can be given (CELL_SIZE)."
        )
    )
    return grid, text.format(cell=cell, unit=_unit_of(grid))


def _cells_over(bounds: Sequence[float], crs: CRS, cell: float) -> Grid:
    """Square cells over an extent; the last row and column may reach beyond it."""
    west, south, east, north = bounds
    cols, rows = (max(math.ceil((b - a) / cell - 1e-6), 1) for a, b in ((west, east), (south, north)))
    if min(rows, cols) < _LEAST_SIDE or max(rows, cols) > _LARGEST_SIDE:
        raise UserError(
            tr("With cells of {cell:g} map units there are {rows:,} x {cols:,} of them.").format(
                cell=cell, rows=rows, cols=cols
            ),
            tr("Give another size of the cells (CELL_SIZE), such as {usual:g}, in units of the CRS.").format(
                usual=_usual_size(bounds)
            ),
        )
    return Grid((rows, cols), Affine(cell, 0.0, west, 0.0, -cell, north), crs)


def _usual_size(bounds: Sequence[float]) -> float:
    """A round size with which the longer side of an extent has some 300 cells.

    >>> _usual_size((0, 0, 100_000, 50_000)), _usual_size((130.0, -33.0, 133.0, -30.0))
    (500.0, 0.01)
    """
    exact = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / _USUAL_SIDE
    power = 10.0 ** math.floor(math.log10(exact))
    return float(f"{min(step for step in _ROUND if step * power >= 0.999 * exact) * power:.6g}")


def _size_of_model(bounds: Sequence[float], crs: CRS, card: Card | None) -> float:
    """The size at which a model was trained, in units of the CRS; 0 where the map is not of such cells."""
    if card is None:
        return 0.0
    usual = _usual_size(bounds)
    in_metres = _cells_over(bounds, crs, usual).spacing_m[1] / usual
    cell = float(f"{card.spacing_m[1] / in_metres:.6g}")
    side = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / cell
    return cell if _LEAST_SIDE <= side <= 4 * _USUAL_SIDE else 0.0


def _unit_of(grid: Grid) -> str:
    """The unit of the coordinates, for people."""
    if grid.is_geographic:
        return tr("degrees")
    unit = str(grid.crs.linear_units or "")
    return tr("metres") if unit.startswith(("metre", "meter")) or unit == "m" else unit or tr("map units")
