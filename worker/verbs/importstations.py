"""The verb `importstations`: make a point layer with standard columns of whatever holds gravity stations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
from rasterio.crs import CRS
from shapely import points

from ...contract.errors import require
from ...contract.jobs import ImportStationsJob
from ...contract.language import mark, tr, tr_marked
from ...geophysics.io import geopackage
from ...geophysics.io.rasters import crs_of, refuse_pipe
from ...geophysics.io.replacing import replacing
from ...geophysics.io.spatial_index import SuspendedIndex, suspend_index
from ..files.styles import _categorised_qml
from ..inputs.station_columns import _Columns, _find_columns
from ..inputs.station_file import _open_any
from ..inputs.station_rows import _crs_of_stations, _read_rows, _Rows
from ..inputs.station_source import _Chunk, _Reject, _Source
from ..inputs.station_survey import (
    _facts,
    _find_repeats,
    _refuse_feet,
    _remarks_on,
    _Repeats,
    _Survey,
    _tell_datum,
)
from ..reporting import Reporter
from ..safety.staging import _staged

_NOTHING = _Chunk(np.empty(0, np.int64), pd.DataFrame(), [])
_KINDS = {
    "columns": (mark("Another count of cells"), "#7570b3"),
    "place": (mark("No place"), "#d95f02"),
    "value": (mark("No value"), "#e7298a"),
    "height": (mark("No height"), "#66a61e"),
    "error": (mark("No error"), "#e6ab02"),
    "copy": (mark("A copy of another row"), "#666666"),
}


def run(job: ImportStationsJob, reporter: Reporter) -> None:
    """Find the columns, look at all rows, and write stations and rejected rows."""
    refuse_pipe(job.input.partition("|")[0])
    source = _open_any(job.input)
    reporter.info(source.reading)
    sample = next(source.chunks([c.name for c in source.columns]), _NOTHING)
    require(
        len(sample.rows) > 0,
        tr("{name} is empty.").format(name=source.name),
        tr("Choose a layer or table with a row for each point ({parameter}).").format(parameter="INPUT"),
    )
    columns = _find_columns(source, sample.table, job)
    crs = _crs_of_stations(source, columns, crs_of(job.crs) if job.crs else None)
    for note in columns.notes:
        reporter.info(note)
    if source.crs is None and not job.crs:
        reporter.info(tr("Longitude and latitude are taken as those of WGS 84 (EPSG:4326)."))
    survey, reasons = _look_at(source, columns, crs, job, reporter)
    repeats = _find_repeats(survey)
    _check(survey, source, columns, job, reporter)
    _report(survey, repeats, reporter)
    with _staged(job) as places:
        _write(places, source, columns, crs, repeats, job, reporter)
    copies = {"copy": int((repeats.copy_of > 0).sum())} if (repeats.copy_of > 0).any() else {}
    _report_rejects(reasons, copies, job, reporter)
    rejected = sum(reasons.counts.values()) + sum(copies.values())
    files = job.written
    reporter.result(files, **_facts(survey, repeats), rejected=rejected)


class _Reasons:
    """How many rows were rejected for what, and the first of each."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.first: dict[str, _Reject] = {}

    def add(self, rejects: Sequence[_Reject]) -> None:
        for reject in rejects:
            self.counts[reject.reason] += 1
            self.first.setdefault(reject.reason, reject)

    def commonest(self) -> _Reject | None:
        return self.first[self.counts.most_common(1)[0][0]] if self.counts else None


def _look_at(
    source: _Source, columns: _Columns, crs: CRS, job: ImportStationsJob, reporter: Reporter
) -> tuple[_Survey, _Reasons]:
    """Read all rows once.

    Raises
    ------
    UserError
        Where most of them are no stations.
    """
    survey, reasons = _Survey(crs), _Reasons()
    for rows, rejects in _read_rows(source, columns, crs, is_potsdam=job.datum == "potsdam"):
        survey.add(rows)
        reasons.add(rejects)
        reporter.progress(0.0, tr("{n:,} rows read").format(n=survey.n + sum(reasons.counts.values())))
    n_rejected, worst = sum(reasons.counts.values()), reasons.commonest()
    require(
        survey.n > 0 and (worst is None or n_rejected <= survey.n),
        tr("{n:,} of {all:,} rows of {name} are no stations; in row {row} {reason} ({text}).").format(
            n=n_rejected,
            all=n_rejected + survey.n,
            name=source.name,
            row=worst.row if worst else 0,
            reason=worst.reason if worst else "",
            text=worst.text[:80] if worst else "",
        ),
        tr(
            "Name the columns (X_FIELD, Y_FIELD, GRAVITY_FIELD, ANOMALY_FIELD, HEIGHT_FIELD), their units "
            "(UNIT, HEIGHT_UNIT) and the CRS (CRS), or correct the rows."
        ),
    )
    return survey, reasons


def _check(
    survey: _Survey, source: _Source, columns: _Columns, job: ImportStationsJob, reporter: Reporter
) -> None:
    """Refuse feet for metres and an unsaid datum; say how the stations lie."""
    if survey.has("gravity") and survey.has("height"):
        if job.height_unit == "auto" and columns.units["height"] == "m":
            _refuse_feet(survey, source.name, columns.names["height"])
        _tell_datum(
            survey,
            source.name,
            f"{source.remarks} {columns.names['gravity']}",
            is_given=job.datum != "auto",
            tell=reporter.info,
            warn=reporter.warning,
        )
    if survey.n_without_height:
        reporter.warning(tr("{n:,} stations have no height.").format(n=survey.n_without_height))
    for remark in _remarks_on(survey):
        reporter.warning(remark)


def _report(survey: _Survey, repeats: _Repeats, reporter: Reporter) -> None:
    """Say what was found."""
    parts = [tr("{n:,} stations").format(n=int((repeats.copy_of == 0).sum()))]
    if survey.names:
        parts.append(tr("{n:,} surveys or lines").format(n=len(survey.names)))
    reporter.info(", ".join(parts) + ".")
    if repeats.n_places:
        low, high = repeats.rows
        reporter.info(
            tr(
                "{n:,} places were read more than once; the readings differ by up to {spread:.3g} (rows "
                "{low} and {high}), and {ties:,} of them tie surveys or lines together."
            ).format(n=repeats.n_places, spread=repeats.spread, low=low, high=high, ties=repeats.n_ties)
        )


def _report_rejects(
    reasons: _Reasons, copies: dict[str, int], job: ImportStationsJob, reporter: Reporter
) -> None:
    """Say which rows are no stations, and where all are listed."""
    listed = [
        f"{reason} ({n:,}, {tr('first row {row}').format(row=reasons.first[reason].row)})"
        for reason, n in reasons.counts.most_common()
    ]
    listed += [f"{tr_marked(_KINDS[kind][0])} ({n:,})" for kind, n in copies.items()]
    if listed:
        remedy = (
            tr("The layer of rejected rows lists all.")
            if job.rejected
            else tr("Ask for the rejected rows (REJECTED) to see all.")
        )
        reporter.warning(
            tr("Rows left out: {listed}. {remedy}").format(listed="; ".join(listed), remedy=remedy)
        )


class _Layer:
    """A layer of a GeoPackage that is written some features at once."""

    def __init__(self, path: Path, name: str, crs: CRS, style: str):
        self.path, self.name, self.crs, self.style, self.n = path, name, crs.to_wkt(), style, 0
        self.places: list[np.ndarray] = []
        self.index: SuspendedIndex | None = None

    def add(self, columns: dict[str, Any], x: np.ndarray, y: np.ndarray) -> None:
        """Append features; those without a place are without a geometry."""
        if not len(x) and self.n:
            return
        if self.n and self.index is None:
            self.index = suspend_index(self.path, self.name)
        self.places.append(np.stack([x, y]))
        places = np.where(np.isfinite(x) & np.isfinite(y), points(x, y), None) if len(x) else []
        table = gpd.GeoDataFrame(columns, geometry=gpd.array.from_shapely(places), crs=self.crs)
        pyogrio.write_dataframe(
            table, self.path, layer=self.name, driver="GPKG", geometry_type="Point", append=self.path.exists()
        )
        self.n += len(x)

    def finish(self) -> None:
        """Close the layer, and read back that it is whole."""
        if self.index is not None:
            self.index.restore(*np.concatenate(self.places, axis=1))
        geopackage.finish(self.path, self.name, self.n)
        self.path.with_suffix(".qml").write_text(self.style, encoding="utf-8")


def _write(
    places: ImportStationsJob,
    source: _Source,
    columns: _Columns,
    crs: CRS,
    repeats: _Repeats,
    job: ImportStationsJob,
    reporter: Reporter,
) -> None:
    """Read all rows again and write them."""
    n_all, done = len(repeats.count), 0
    with ExitStack() as stack:
        good = _Layer(stack.enter_context(replacing(places.output)), "stations", crs, _style())
        bad = None
        if places.rejected:
            path = stack.enter_context(replacing(places.rejected))
            bad = _Layer(path, "rejected", crs, _style_of_rejected())
        for rows, rejects in _read_rows(source, columns, crs, is_potsdam=job.datum == "potsdam"):
            part = slice(done, done + len(rows))
            is_copy = repeats.copy_of[part] > 0
            _add_stations(good, rows.take(~is_copy), repeats.count[part][~is_copy], columns)
            if bad is not None:
                _add_rejects(bad, rejects, rows.take(is_copy), repeats.copy_of[part][is_copy])
            done += len(rows)
            reporter.progress(done / max(1, n_all), tr("Writing the stations"))
        good.finish()
        if bad is not None:
            bad.finish()


def _add_stations(layer: _Layer, rows: _Rows, count: np.ndarray, columns: _Columns) -> None:
    """Write stations with the standard columns that the file has."""
    made: dict[str, Any] = {"row": rows.row, **rows.texts}
    unit = "nt" if columns.units.get("anomaly") == "nT" else "mgal"
    names = {
        "height": "height_m",
        "gravity": "gravity_mgal",
        "anomaly": f"anomaly_{unit}",
        "error": f"error_{unit}",
    }
    made |= {name: np.round(rows.values[role], 6) for role, name in names.items() if role in rows.values}
    made |= {"readings": count, "is_repeat": (count > 1).astype(np.int32)}
    layer.add(made, rows.x, rows.y)


def _add_rejects(layer: _Layer, rejects: list[_Reject], copies: _Rows, of: np.ndarray) -> None:
    """Write rows that are no stations, each with its reason."""
    reasons = [tr("the same as row {row}").format(row=row) for row in of]
    table = pd.DataFrame(
        [*rejects, *(_Reject(int(r), "copy", reason) for r, reason in zip(copies.row, reasons))],
        columns=["row", "kind", "reason", "text"],
    ).astype({"row": np.int64, "kind": object, "reason": object, "text": object})
    nowhere = np.full(len(rejects), np.nan)
    layer.add(dict(table.items()), np.r_[nowhere, copies.x], np.r_[nowhere, copies.y])


def _style() -> str:
    entries = [("0", tr("Read once"), "#3b6ea5"), ("1", tr("Read more than once"), "#e6842a")]
    return _categorised_qml("is_repeat", entries, kind="integer", draw="dot")


def _style_of_rejected() -> str:
    entries = [(kind, tr_marked(label), colour) for kind, (label, colour) in _KINDS.items()]
    return _categorised_qml("kind", entries, kind="string", draw="dot")
