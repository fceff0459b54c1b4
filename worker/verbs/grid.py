"""The verb `grid`: make a grid of stations, with its expected error and the stations checked."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ...contract.errors import require
from ...contract.jobs import GridJob
from ...contract.language import tr
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import write_raster
from ...geophysics.stations.gridding import Survey, grid_stations, spacing_of, survey_of
from ...geophysics.stations.points import Stations
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..inputs.stations import _read_stations
from ..reporting import Reporter
from ..safety.memory_and_disk import (
    FLOAT_BYTES,
    _require_memory,
    _require_memory_for_stations,
    _require_space,
)
from ..safety.staging import _staged

_CELL_BYTES = 24  # of the sums and the tiles in work
_REACH = 5.0  # of the distance between stations
_ACROSS = 0.3  # of the distance between stations, by which they must scatter about a line
_MOST_CELLS = 2_000_000_000
_METRES_A_DEGREE = 111_195.0


def run(job: GridJob, reporter: Reporter) -> None:
    """Read the stations, let them predict one another, and write the grid."""
    stations, rows = _read_stations(job, reporter)
    stations.require_enough()
    _require_memory_for_stations(len(stations))
    spacing_m = spacing_of(stations)
    _require_area(stations, spacing_m)
    grid = _grid_of(job, stations, spacing_m)
    _require_memory(grid, _CELL_BYTES)
    size = int(grid.shape[0] * grid.shape[1] * FLOAT_BYTES)
    _require_space([(path, size) for path in (job.output, job.error) if path])
    reporter.info(
        tr("{n} stations, {spacing:.3g} km apart.").format(n=len(stations), spacing=spacing_m / 1000)
    )
    survey = survey_of(stations, job.method, progress=reporter.part(0.0, 0.6))
    _report_survey(survey, rows, reporter)
    height = job.height_m or float(np.median(stations.heights_m))
    made = grid_stations(
        survey,
        grid,
        height_m=height,
        furthest_m=1000 * job.reach_km or _REACH * spacing_m,
        progress=reporter.part(0.6, 1.0),
    )
    unit = "nT" if job.unit == "nT" else "mGal"
    tags = {"CONCEALED_BEDROCK_GRID_HEIGHT_M": f"{height:g}"}
    with _staged(job) as places:
        write_raster(
            places.output, [made.values], grid, descriptions=[tr("Gridded anomaly")], unit=unit, tags=tags
        )
        if places.error:
            write_raster(
                places.error, [made.expected_errors], grid, descriptions=[tr("Expected error")], unit=unit
            )
        if places.stations:
            _write_stations(places.stations, survey, rows)
    reporter.result(job.written, **_facts(survey))


def _require_area(stations: Stations, spacing_m: float) -> None:
    """Refuse stations on one line, which say nothing of the ground off it."""
    to_metres = _metres_a_unit(stations.crs)
    east = 1.0 if stations.crs.is_projected else np.cos(np.deg2rad(stations.y.mean()))
    places = to_metres * np.column_stack([east * stations.x, stations.y])
    across = np.linalg.eigvalsh(np.cov(places.T))[0].clip(0) ** 0.5 if spacing_m > 0 else np.inf
    require(
        bool(across > _ACROSS * spacing_m),
        tr("All {n} stations lie on one line, which makes no grid.").format(n=len(stations)),
        tr("Choose a layer of stations that are spread over the area."),
    )


def _grid_of(job: GridJob, stations: Stations, spacing_m: float) -> Grid:
    """The cells: of the size asked for, or half the distance between stations, over the extent."""
    west, south, east, north = job.extent or _extent_of(stations)
    cell = job.cell_size or _round_size(0.5 * spacing_m / _metres_a_unit(stations.crs))
    require(
        spacing_m > 0,
        tr("The stations lie at one place."),
        tr("Choose a layer of stations that are spread over the area."),
    )
    left, top = cell * np.floor(west / cell), cell * np.ceil(north / cell)
    cols, rows = (max(1, int(np.ceil(side / cell))) for side in (east - left, top - south))
    require(
        rows * cols <= _MOST_CELLS,
        tr("Cells of {cell:g} would make a grid of {rows:,} x {cols:,} cells.").format(
            cell=cell, rows=rows, cols=cols
        ),
        tr("Choose larger cells (CELL_SIZE, in units of the stations' CRS) or a smaller extent."),
    )
    return Grid((rows, cols), Affine(cell, 0, left, 0, -cell, top), stations.crs)


def _extent_of(stations: Stations) -> tuple[float, float, float, float]:
    """West, south, east and north of the stations; across the antimeridian the east is beyond 180 degrees."""
    x = stations.x
    if not stations.crs.is_projected and np.ptp(np.where(x < 0, x + 360, x)) < np.ptp(x):
        x = np.where(x < 0, x + 360, x)
    return float(x.min()), float(stations.y.min()), float(x.max()), float(stations.y.max())


def _metres_a_unit(crs: CRS) -> float:
    """Metres in one unit of a CRS; of a degree along a meridian."""
    return float(crs.linear_units_factor[1]) if crs.is_projected else _METRES_A_DEGREE


def _round_size(size: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is no larger.

    >>> _round_size(1340.0), _round_size(0.0243), _round_size(6.0)
    (1000.0, 0.02, 5.0)
    """
    if not size > 0:
        return 0.0
    power = 10.0 ** np.floor(np.log10(size))
    return float(round(max(step for step in (1, 2, 5) if step * power <= size * (1 + 1e-9)) * power, 12))


def _report_survey(survey: Survey, rows: np.ndarray, reporter: Reporter) -> None:
    """Say which stations are doubtful, and how well hidden ones are predicted."""
    doubtful = np.flatnonzero(survey.checked.is_doubtful)
    worst = doubtful[np.argsort(-np.abs(survey.checked.deviations[doubtful]))]
    if len(doubtful):
        reporter.warning(
            tr(
                "{n} stations contradict their neighbours and count for less (rows {rows}); the layer of "
                "checked stations lists all."
            ).format(n=len(doubtful), rows=", ".join(map(str, rows[worst[:5]])))
        )
    blocks = survey.blocks
    if np.isfinite(blocks.rms):
        reporter.info(
            tr(
                "Hidden blocks of {side:.3g} km are predicted to {rms:.3g} (root mean square); {covered:.0%} "
                "of their stations lie within the 90 % band."
            ).format(side=blocks.side_m / 1000, rms=blocks.rms, covered=blocks.covered)
        )


def _write_stations(path: str, survey: Survey, rows: np.ndarray) -> None:
    """The stations with what their neighbours say of each."""
    stations, checked = survey.stations, survey.checked
    layer = gpd.GeoDataFrame(
        {
            "row": rows,
            "value": stations.values,
            "height_m": stations.heights_m,
            "predicted": stations.values - checked.residuals,
            "residual": checked.residuals,
            "deviations": checked.deviations,
            "is_doubtful": checked.is_doubtful.astype(int),
            "error": stations.errors,
        },
        geometry=gpd.points_from_xy(stations.x, stations.y),
        crs=stations.crs.to_wkt(),
    )
    colours = [
        ("0", tr("Agrees with its neighbours"), "#3b6ea5"),
        ("1", tr("Contradicts its neighbours"), "#d7301f"),
    ]
    style = _categorised_qml("is_doubtful", colours, kind="integer", draw="dot")
    _write_layer(path, layer, "stations", style)


def _facts(survey: Survey) -> dict[str, float | int]:
    """What the result says in numbers."""
    return {
        "stations": len(survey.stations),
        "doubtful": int(survey.checked.is_doubtful.sum()),
        "rms": survey.blocks.rms,
        "covered": survey.blocks.covered,
    }
