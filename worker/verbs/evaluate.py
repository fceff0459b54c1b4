"""The verb `evaluate`: score a predicted class raster against what is known."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import EvaluateJob, Geology
from ...contract.language import mark, tr
from ...geology.legend import COVER, OUTSIDE, LegendClass, by_name, same_name
from ...geology.maps.class_raster import polygon_mask
from ...geology.outcrop import distance_km, nearest_outcrop
from ...geology.sampling.cv_blocks import block_numbers
from ...geophysics.grids import Grid, align
from ...geophysics.io.band_file import read_band
from ...geophysics.io.rasters import opened, read_classes
from ...models.evaluation.bootstrap import paired_difference
from ...models.evaluation.fronts import compare_with_front, log_shares
from ...models.evaluation.methods import MethodResult, PriorTrade, evaluate_method
from ...models.experts.expert import ExpertInput
from ...models.experts.outcrop import DistanceBaseline
from ...reports.class_maps import ClassMaps
from ...reports.training import ModelReport
from ..files.class_file import _read_legend_of
from ..inputs.files import _describe_origin, _name_without_output, _rights_of
from ..inputs.geological_map import _GeologicalMap
from ..reporting import Reporter

_PREDICTION, _NEAREST = mark("Prediction"), mark("Nearest outcrop")
_ROUNDING = 1e-3  # of a confidence
_UNKNOWN = 253  # a class of the visible map that the truth does not name


def run(job: EvaluateJob, reporter: Reporter) -> None:
    """Read prediction and truth, score the cells where both are known, write the report."""
    predicted, grid = read_classes(job.input)
    legend = _read_legend_of(job.input)
    truth, classes = _read_truth(job, grid, reporter)
    predicted = _renumbered(predicted, legend, classes)
    _report_lacking(tr("prediction"), legend, classes, reporter)
    shown = _read_visible(job, grid, classes, reporter)
    scored = _ground_to_score(job, grid, truth, predicted, shown, len(classes), reporter)
    confidence = _read_confidence(job, grid, scored) if job.confidence else None
    methods = _judge(grid, truth, predicted, shown, scored, len(classes), confidence)
    content = ModelReport(
        title=tr("Evaluation report"),
        subject=_name_without_output(job.input, _model_of(job.input)),
        test_set=tr("the cover of the visible map")
        if shown is not None
        else tr("the cells where both are known"),
        class_names=[c.name for c in classes],
        class_colours=[c.colour for c in classes],
        methods=tuple(methods),
        maps=ClassMaps(np.where(scored, truth, 255), predicted, scored, grid),
        cells_in_words=mark("hidden cells") if shown is not None else mark("compared cells"),
        facts={mark("Data"): _sources(job)},
    )
    content.write(job.report)
    reporter.info(content.headline)
    scores = {
        m.name: {
            "accuracy": float(m.metrics.accuracy),
            "MPA": float(m.metrics.mpa),
            "FWIoU": float(m.metrics.fwiou),
            "mIoU": float(m.metrics.miou),
        }
        for m in methods
    }
    reporter.result({"report": job.report}, scores=scores)


def _model_of(prediction: str) -> str:
    """The models that made a prediction, by its tag: they stand for a temporary file without a name."""
    with opened(prediction) as source:
        models = source.tags().get("CONCEALED_BEDROCK_MODEL", "")
    return models.replace(".safetensors", "") if models and "OUTPUT." not in models else tr("the prediction")


def _sources(job: EvaluateJob) -> dict[str, object]:
    """What was compared, with the rights that the files declare."""
    truth = job.truth or job.geology.path
    named = {
        mark("prediction"): job.input,
        mark("truth"): truth,
        mark("map used by the prediction"): job.visible.path,
    }
    return {
        what: f"{_name_without_output(path, tr('temporary file'))}; {_describe_origin(_rights_of(path))}"
        for what, path in named.items()
        if path
    }


def _read_confidence(job: EvaluateJob, grid: Grid, scored: np.ndarray) -> np.ndarray:
    """The confidence on the prediction's cells, from 0 to 1, NaN where there is none."""
    values, own = read_band(job.confidence, nodata=job.nodata)
    name = Path(job.confidence).name
    low, high = (float(end(values, initial=0, where=np.isfinite(values))) for end in (np.min, np.max))
    if low < -_ROUNDING or high > 1 + _ROUNDING:
        raise UserError(
            tr("{name} holds values from {low:.4g} to {high:.4g}; a confidence lies from 0 to 1.").format(
                name=name, low=low, high=high
            ),
            tr("Choose the confidence raster that was made with the prediction (CONFIDENCE)."),
        )
    confidence = align(values, own, grid)
    if not np.isfinite(confidence[scored]).any():
        raise UserError(
            tr("The confidence raster {name} has no data on the ground that is scored.").format(name=name),
            tr("Choose the confidence raster that was made with the prediction (CONFIDENCE)."),
        )
    return confidence


def _read_truth(job: EvaluateJob, grid: Grid, reporter: Reporter) -> tuple[np.ndarray, list[LegendClass]]:
    """True classes on the prediction's cells, numbered 0..n-1, and their names."""
    if job.truth:
        found, source = read_classes(job.truth)
        truth = found if source.same_cells(grid) else align(found, source, grid, is_class=True)
        classes = [c for c in _read_legend_of(job.truth) if c.value < OUTSIDE]
    else:
        source_map = _GeologicalMap(job.geology)
        mapped = source_map.rasterise(grid)
        source_map.report(mapped.report, reporter)
        truth, classes = mapped.classes, list(source_map.legend.classes)
    names = list({same_name(c.name): c for c in reversed(classes)}.values())[::-1]
    numbered = [LegendClass(i, c.name, c.colour) for i, c in enumerate(names)]
    return by_name(classes, numbered)[truth], numbered


def _report_lacking(
    what: str, named: Sequence[LegendClass], classes: Sequence[LegendClass], reporter: Reporter
) -> None:
    """Name the classes of one map that the truth lacks, with the truth's name that looks most alike."""
    known = {same_name(c.name): c.name for c in classes}
    lacking = [c.name for c in named if c.value < OUTSIDE and same_name(c.name) not in known]
    if lacking:
        near = (difflib.get_close_matches(same_name(name), known, 1, 0.6) for name in lacking)
        hint = tr("{name} (like {similar}?)")
        hints = [
            hint.format(name=n, similar=known[like[0]]) if like else n for n, like in zip(lacking, near)
        ][:8]
        reporter.warning(
            tr(
                "The truth has no class of these names of the {what}: {hints}. Their ground counts as "
                "another class. Give both maps the same legend if they mean the same."
            ).format(what=what, hints=", ".join(hints))
        )


def _renumbered(
    predicted: np.ndarray, legend: tuple[LegendClass, ...], classes: list[LegendClass]
) -> np.ndarray:
    """A prediction in the truth's numbers: classes are the same where their names are.

    What is predicted as a class that the truth does not know is wrong everywhere: it becomes 254.
    """
    names = {same_name(c.name) for c in classes}
    if not any(same_name(c.name) in names for c in legend):
        raise UserError(
            tr("The prediction names {legend}, the truth {classes}; no class has the same name.").format(
                legend=_listed(legend), classes=_listed(classes)
            ),
            tr("Give the truth in the classes of the prediction, for example with the same legend."),
        )
    return by_name(legend, classes, unknown=OUTSIDE)[predicted]


def _listed(classes) -> str:
    """The first names of a list of classes."""
    names = [c.name for c in classes]
    return ", ".join(names[:3]) + (" ..." if len(names) > 3 else "")


def _read_visible(
    job: EvaluateJob, grid: Grid, classes: list[LegendClass], reporter: Reporter
) -> np.ndarray | None:
    """The map that the prediction could see, in the truth's numbers; None where none is given.

    Outcrop of a class that the truth lacks is outcrop still: it is _UNKNOWN, and never cover.
    """
    source: Geology = job.visible
    if not source.path:
        return None
    visible = _GeologicalMap(source, job.holdout)
    mapped, legend = visible.rasterise(grid), visible.legend
    visible.report(mapped.report, reporter)
    _report_lacking(tr("visible map"), legend.classes, classes, reporter)
    return by_name(legend.classes, classes, unknown=_UNKNOWN)[mapped.classes]


def _ground_to_score(
    job: EvaluateJob,
    grid: Grid,
    truth: np.ndarray,
    predicted: np.ndarray,
    shown: np.ndarray | None,
    n: int,
    reporter: Reporter,
) -> np.ndarray:
    """Cells with truth and prediction; of a visible map those under cover, of a hold-out its own."""
    scored = (truth < n) & (predicted != 255)
    if shown is not None:
        scored &= shown == COVER
    if job.holdout:
        scored &= polygon_mask(job.holdout, grid, say=reporter.info)
    if not scored.any():
        raise UserError(
            tr("No cell has both a prediction and a true class on the ground to be scored."),
            tr(
                "Check that prediction, truth and hold-out layer lie on each other, and that the "
                "visible map has cover where the truth shows bedrock."
            ),
        )
    return scored


def _judge(
    grid: Grid,
    truth: np.ndarray,
    predicted: np.ndarray,
    shown: np.ndarray | None,
    scored: np.ndarray,
    n: int,
    confidence: np.ndarray | None,
) -> list[MethodResult]:
    """The prediction's scores, and nearest outcrop's where the visible map is given."""
    spread = None if confidence is None else _spread_confidence(predicted[scored], confidence[scored], n)
    if shown is None:
        return [evaluate_method(_PREDICTION, truth[scored], predicted[scored], n, probabilities=spread)]
    true, ours, distance = truth[scored], predicted[scored], distance_km(shown, grid)[scored]
    nearest, blocks = nearest_outcrop(shown, grid)[scored], block_numbers(grid)[scored]
    log_proba, shares = _nearest_log_proba(shown, scored, grid, n), log_shares(shown, n + 1)
    compared = compare_with_front(true, ours, log_proba, shares, blocks)
    prediction = evaluate_method(_PREDICTION, true, ours, n, distance_km=distance, probabilities=spread)
    outcrop = evaluate_method(_NEAREST, true, nearest, n, distance_km=distance)
    trade = PriorTrade.of(true, log_proba, shares)
    difference = paired_difference(true, ours, nearest, blocks, n)
    return [
        replace(prediction, trade=PriorTrade(compared.method, {})),
        replace(outcrop, trade=replace(trade, comparison=compared), difference=difference),
    ]


def _nearest_log_proba(shown: np.ndarray, scored: np.ndarray, grid: Grid, n: int) -> np.ndarray:
    """Log probabilities by nearest outcrop, (n + 1, cells); the last is of classes without a number."""
    classes = np.where((shown >= n) & (shown < OUTSIDE), np.uint8(n), shown)
    bands, (width, height) = np.empty((0, *shown.shape), "float32"), grid.spacing_m
    x = ExpertInput(classes, n + 1, scored, bands, width / height)
    return DistanceBaseline("nearest-outcrop").predict_log_proba(x)


def _spread_confidence(predicted: np.ndarray, confidence: np.ndarray, n: int) -> np.ndarray:
    """Probabilities with the confidence at the predicted class: enough for its reliability.

    Returns
    -------
    array, shape (cells, n + 1); the last column is for classes that the truth does not know
    """
    rest = (1 - confidence) / n
    spread = np.repeat(rest[:, None], n + 1, 1)
    spread[np.arange(len(predicted)), np.minimum(predicted, n)] = confidence
    return spread
