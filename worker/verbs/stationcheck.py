"""The verb `stationcheck`: level surveys, and find lines and stations that contradict the others."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np

from ...contract.jobs import StationCheckJob
from ...contract.language import tr
from ...geophysics.stations.checking import CheckedStations, check_stations
from ...geophysics.stations.points import Stations
from ...reports.stations import StationsReport
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..inputs.point_table import _read_points
from ..inputs.stations import _read_stations
from ..reporting import Reporter
from ..safety.memory_and_disk import _require_memory_for_stations, _require_space
from ..safety.staging import _staged

_ROW_BYTES = 250  # of a station in the layer
_ANOMALY, _SURVEY, _LINE = "anomaly_mgal", "survey", "line"  # the standard names of these columns


def run(job: StationCheckJob, reporter: Reporter) -> None:
    """Read the stations, check them, write what is wrong with each."""
    stations, rows = _read_stations(replace(job, field=job.field or _ANOMALY), reporter)
    surveys = _labels(job, job.survey_field, _SURVEY, "SURVEY_FIELD", rows)
    lines = _labels(job, job.line_field, _LINE, "LINE_FIELD", rows)
    stations.require_enough()
    _require_memory_for_stations(len(stations))
    _require_space([(job.output, _ROW_BYTES * len(rows))])
    checked = check_stations(stations, surveys, lines, progress=reporter.part(0.0, 0.9))
    report = StationsReport(
        job.input, stations, checked, rows, surveys, lines, unit=job.unit, levels=job.level
    )
    for sentence in report.sentences:
        reporter.info(sentence)
    with _staged(job) as places:
        _write_stations(places.output, stations, checked, rows, surveys, lines, job)
        if places.report:
            report.write(places.report)
    files = job.written
    reporter.result(
        files,
        stations=len(rows),
        doubtful=int(checked.after.is_doubtful.sum()),
        suspect_lines=len(checked.lines),
        levelled_surveys=sum(fit.is_off for fit in checked.surveys),
    )


def _labels(job: StationCheckJob, field: str, usual: str, parameter: str, rows: np.ndarray) -> np.ndarray:
    """The names of surveys or lines; empty where there is no such field."""
    table = _read_points(job.input, parameter="INPUT")
    if not field and usual not in {str(c).casefold() for c in table.fields.columns}:
        return np.full(len(rows), "")
    column = table.column(field or usual, parameter).iloc[rows - 1]
    return column.astype(str).str.strip().where(column.notna(), "").to_numpy(str)


def _write_stations(
    path: str,
    stations: Stations,
    checked: CheckedStations,
    rows: np.ndarray,
    surveys: np.ndarray,
    lines: np.ndarray,
    job: StationCheckJob,
) -> None:
    """Every station, with its levelled anomaly and what is wrong with it."""
    is_doubtful, on_line = checked.after.is_doubtful, checked.is_on_suspect_line
    taken_off = checked.levelling if job.level else np.zeros(len(rows))
    layer = gpd.GeoDataFrame(
        {
            "row": rows,
            _SURVEY: surveys,
            _LINE: lines,
            "height_m": stations.heights_m,
            "value": stations.values,
            "levelling": -taken_off,
            "anomaly_mgal" if job.unit != "nT" else "anomaly_nt": stations.values - taken_off,
            "line_error": checked.line_errors,
            "predicted": stations.values - checked.levelling - checked.line_errors - checked.after.residuals,
            "residual": checked.after.residuals,
            "deviations": checked.after.deviations,
            "flag": np.where(is_doubtful, 1, 0) + np.where(on_line, 2, 0),
            "error_mgal" if job.unit != "nT" else "error_nt": np.hypot(stations.errors, checked.extra_errors),
        },
        geometry=gpd.points_from_xy(stations.x, stations.y),
        crs=stations.crs.to_wkt(),
    )
    colours = [
        ("0", tr("Agrees with its neighbours"), "#3b6ea5"),
        ("1", tr("Contradicts its neighbours"), "#d7301f"),
        ("2", tr("On a suspect line"), "#f2a900"),
        ("3", tr("Contradicts its neighbours, on a suspect line"), "#8c2d04"),
    ]
    _write_layer(path, layer, "stations", _categorised_qml("flag", colours, kind="integer", draw="dot"))
