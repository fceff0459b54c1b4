"""The verb `foldshapes`: a point for each fold of digitised traces, with its shape and its layer's class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np

from ...contract.errors import UserError, require
from ...contract.jobs import FoldShapeJob
from ...contract.language import tr
from ...geology.folds.layers import FoldedLayer, layer_between, pairs_of
from ...geology.folds.traces import LEAST_VERTICES, Fold, folds_of
from ...geophysics.io.rasters import refuse_pipe
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..inputs.point_table import _read_features
from ..reporting import Reporter
from ..safety.staging import _staged

_MOST_NAMED = 5  # rows of a message


@dataclass(frozen=True)
class _Traces:
    """Lines in a metric CRS: coordinates, row of the layer (the first is 1), name."""

    lines: list[np.ndarray]
    rows: list[int]
    names: list[str]
    crs: object
    wanted_crs: object


def run(job: FoldShapeJob, reporter: Reporter) -> None:
    """Measure every trace, pair the folds of neighbouring ones, and write a point for each fold."""
    traces = _read_traces(job, reporter)
    folds = []
    for number, line in enumerate(traces.lines):
        folds.append(folds_of(line, turn_deg=job.turn_deg, smoothing=job.smoothing))
        reporter.progress(0.8 * (number + 1) / len(traces.lines))
    n = sum(map(len, folds))
    require(
        n > 0,
        tr("None of {n} traces turns by {turn:g} degrees.").format(n=len(folds), turn=job.turn_deg),
        tr("Lower TURN, or digitise traces that go over a hinge."),
    )
    layers = {
        pair[:2]: layer_between(folds[pair[0]][pair[1]], folds[pair[2]][pair[3]]) for pair in pairs_of(folds)
    }
    with _staged(job) as places:
        _write_folds(places.output, traces, folds, layers)
    classes = sum(bool(layer and layer.ramsay_class) for layer in layers.values())
    reporter.info(
        tr("{n} folds of {traces} traces; the layer of {classes} has a class.").format(
            n=n, traces=len(folds), classes=classes
        )
    )
    reporter.result({"output": job.output}, traces=len(folds), folds=n, classes=classes)


def _read_traces(job: FoldShapeJob, reporter: Reporter) -> _Traces:
    """The lines of the layer, parts of a multiline each for itself, in metres where the layer has degrees."""
    file, _, layer = job.input.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    remedy = tr("Choose a layer of lines (INPUT).")
    unreadable = tr("{file} cannot be read as a layer of lines.").format(file=name)
    found = _read_features(file, layer, unreadable, remedy)
    if not isinstance(found, gpd.GeoDataFrame):
        raise UserError(tr("{name} is a table without geometry.").format(name=name), remedy)
    _require_lines(found, name)
    names = _names(found, job.name_field, name)
    crs = found.crs
    metric = found.to_crs(found.estimate_utm_crs()) if crs is not None and crs.is_geographic else found
    lines, rows, called, short = [], [], [], []
    for row, (geometry, title) in enumerate(zip(metric.geometry, names, strict=True), start=1):
        for part in _parts(geometry):
            vertices = _vertices(part)
            if len(vertices) < LEAST_VERTICES:
                short.append(row)
                continue
            lines.append(vertices)
            rows.append(row)
            called.append(title)
    _report_short(short, len(lines), name, reporter)
    return _Traces(lines, rows, called, metric.crs, crs)


def _require_lines(found: gpd.GeoDataFrame, name: str) -> None:
    """Refuse other geometry."""
    kinds = set(found.geometry.geom_type.dropna()) - {"LineString", "MultiLineString"}
    require(
        not kinds,
        tr("{name} holds {kind} geometry; lines are wanted.").format(
            name=name, kind=", ".join(sorted(kinds))
        ),
        tr("Digitise the traces of the folded surfaces as lines (INPUT)."),
    )


def _names(found: gpd.GeoDataFrame, field: str, name: str) -> list[str]:
    """The name of each trace; empty without a field of names."""
    if not field:
        return [""] * len(found)
    require(
        field in found.columns,
        tr("{name}: there is no field '{field}' (there are {fields}).").format(
            name=name, field=field, fields=", ".join(map(str, found.columns.drop("geometry"))) or tr("none")
        ),
        tr("Choose one of these ({parameter}).").format(parameter="NAME_FIELD"),
    )
    return found[field].astype("string").fillna("").tolist()


def _parts(geometry) -> Sequence:
    """The lines of a geometry."""
    return () if geometry is None or geometry.is_empty else getattr(geometry, "geoms", (geometry,))


def _vertices(line) -> np.ndarray:
    """Distinct vertices of a line; (n, 2)."""
    points = np.asarray(line.coords, float)[:, :2]
    return points[np.r_[True, (np.diff(points, axis=0) != 0).any(axis=1)]]


def _report_short(rows: list[int], n_lines: int, name: str, reporter: Reporter) -> None:
    """Name the lines that are too short to have a fold; refuse a layer of nothing else."""
    listed = ", ".join(map(str, rows[:_MOST_NAMED]))
    require(
        n_lines > 0,
        tr("No line of {name} has {least} vertices.").format(name=name, least=LEAST_VERTICES),
        tr("Digitise the trace with at least five vertices a fold."),
    )
    if rows:
        reporter.warning(
            tr("{n} lines of {name} have fewer than {least} vertices and are left out (rows {rows}).").format(
                n=len(rows), name=name, least=LEAST_VERTICES, rows=listed
            )
        )


def _write_folds(
    path: str,
    traces: _Traces,
    folds: list[list[Fold]],
    layers: dict[tuple[int, int], FoldedLayer | None],
) -> None:
    """Points at the hinges, in the CRS of the traces, coloured by the class of the layer."""
    rows = [
        {"row": traces.rows[line], "name": traces.names[line]}
        | _of_fold(fold)
        | _of_layer(layers.get((line, number)))
        for line, of_line in enumerate(folds)
        for number, fold in enumerate(of_line)
    ]
    hinges = np.array([fold.hinge for of_line in folds for fold in of_line])
    layer = gpd.GeoDataFrame(rows, geometry=gpd.points_from_xy(*hinges.T), crs=traces.crs)
    if traces.wanted_crs != traces.crs:
        layer = layer.to_crs(traces.wanted_crs)
    entries = [
        ("1A", tr("Class 1A (hinge thinned)"), "#2166ac"),
        ("1B", tr("Class 1B (parallel)"), "#67a9cf"),
        ("1C", tr("Class 1C"), "#1a9850"),
        ("2", tr("Class 2 (similar)"), "#fdae61"),
        ("3", tr("Class 3 (hinge thickened)"), "#d73027"),
        ("", tr("No class: no layer below, too gentle, or too few vertices"), "#969696"),
    ]
    _write_layer(path, layer, "folds", _categorised_qml("ramsay", entries, kind="string", draw="dot"))


def _of_fold(fold: Fold) -> dict:
    """The attributes of a fold."""
    return {
        "interlimb_deg": round(fold.interlimb_deg, 2),
        "tightness": fold.tightness,
        "shape": fold.shape,
        "b3_b1": round(fold.shape_ratio, 4),
        "n_hinges": fold.n_hinges,
        "amplitude": fold.amplitude,
        "half_wavelength": fold.half_wavelength,
        "asymmetry": round(fold.asymmetry, 3),
        "axial_deg": round(float(np.degrees(fold.axial_angle) % 180), 2),
        "is_whole": int(fold.is_whole),
    }


def _of_layer(layer: FoldedLayer | None) -> dict:
    """The attributes of the layer on a fold's inner side; empty where there is none."""
    if layer is None:
        numbers = ("flattening", "spread", "thickness", "misfit", "dips_deg")
        return {"ramsay": "", **dict.fromkeys(numbers, np.nan)}
    return {
        "ramsay": layer.ramsay_class,
        "flattening": round(layer.flattening, 3),
        "spread": round(layer.spread, 3) if np.isfinite(layer.spread) else np.nan,
        "thickness": layer.thickness,
        "misfit": round(layer.misfit, 4),
        "dips_deg": round(layer.dips_deg, 1),
    }
