"""The report of a training or an evaluation: metrics of the model and of simple methods on the test set.

Both are the same page; a section without data is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.language import mark, tr, tr_marked
from ..models.evaluation.bands import BandImportance
from ..models.evaluation.bootstrap import RingDifference
from ..models.evaluation.cover_calibration import ExpectedAccuracy
from ..models.evaluation.methods import MethodResult, Reliability
from ..models.evaluation.metrics import RingMetrics
from ..models.training.config import TrainingHistory
from .class_maps import ClassMaps, _ClassSymbols
from .evidence import EvidenceRanking
from .fronts import _front_figures
from .holes import HolesAnswer
from .metrics_tables import _metrics_blocks
from .null_test import GravityAnswer
from .page import Block, _Facts, _Figure, _Page, _Table, _Text
from .text import _percent, _thousands
from .training_figures import _importance_bars, _reliability_diagrams, _training_curves
from .training_sentences import _headline, _of_random_split, _of_rare_classes, _verdict

_DATA = "Data"  # the heading of the facts that are sources
_CURVES = ("loss", "fwiou", "adam_steps", "best_step")  # of the history, in the figures for machines
_QUESTION = mark(
    "A prediction names the topmost unit that is not cover in the legend. Where young units count as "
    "bedrock, that is seldom the basement: make them cover to ask for what lies below."
)
_IMPORTANCE_TITLE = mark("Importance of the bands")
_IMPORTANCE_TEXT = mark(
    "Points of accuracy (all) and of each class's recall that the model loses on the test set when one band "
    "is shifted: the larger, the more the model relies on it. A band at zero could be left out."
)


@dataclass(frozen=True)
class ModelReport:
    """Everything a training or evaluation report shows.

    Parameters
    ----------
    title : "Training report" or "Evaluation report", in the user's language as all that follows
    subject : the model's or the raster's name
    test_set : in words, to follow "on": "12 blocks of 80 km withheld from training"
    cells_in_words : what is counted, "hidden cells" of a test set
    methods' names and the facts are marked, and translated where they are shown
    class_names, class_colours : one for each class 0 .. n - 1, colours as "#rrggbb"
    methods : the model first, then the methods it is compared with
    history : of the training, see `training.config`
    uncalibrated : of the first method before calibration by a temperature or by pooling weights
    split : 'blocks', 'random' or ''
    leaked_share : share of the test cells that some training window shows too (random splits)
    warnings : sentences that a reader must not miss
    gravity : whether gravity helps in this area, the page's first sentence
    gravity_untested : why there is no such test
    differences : the first method less nearest outcrop, on all cells and by distance
    importance : of the input bands
    holes : drillholes of the training
    evidence : what each kind of rasters adds, where there are several or other than gravity
    facts : {heading: {name: value}}; settings, versions, and "Data" with licence and attribution
    expected : accuracy under the cover, the page's first figure
    """

    title: str
    subject: str
    test_set: str
    class_names: Sequence[str]
    class_colours: Sequence[str]
    methods: tuple[MethodResult, ...]
    maps: ClassMaps | None = None
    history: TrainingHistory | None = None
    uncalibrated: Reliability | None = None
    temperature: float | None = None
    split: str = ""
    leaked_share: float | None = None
    warnings: Sequence[str] = ()
    gravity: GravityAnswer | None = None
    gravity_untested: str = ""
    differences: tuple[RingDifference, ...] = ()
    importance: BandImportance | None = None
    holes: HolesAnswer | None = None
    evidence: EvidenceRanking | None = None
    cells_in_words: str = mark("hidden cells")
    facts: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    expected: ExpectedAccuracy | None = None

    @property
    def verdict(self) -> str:
        """The result in plain words, and whether gravity contributes."""
        sentences = _verdict(self.methods, self.cells_in_words, self.expected)
        if self.split == "random":
            sentences.append(tr("Training saw parts of these cells, so expect less elsewhere."))
        if self.gravity:
            sentences.append(self.gravity.in_short)
        elif self.gravity_untested:
            sentences.append(tr("Whether gravity helps here was not tested."))
        return " ".join(sentences)

    @property
    def headline(self) -> str:
        """The result in figures, and how it compares with the other methods."""
        return _headline(self.methods, self.subject, self.test_set, self.expected)

    def write(self, path: str | Path) -> None:
        """Write the page to `path` and the same figures as JSON next to it (`.json`), both or none."""
        _Page(self.title, self.subject, list(_blocks(self)), _figures(self)).write(path)


def _warnings(report: ModelReport) -> list[str]:
    """The warnings given, and those that follow from the split and the cells of each class."""
    of_split = [_of_random_split(report.leaked_share)] if report.split == "random" else []
    support = report.methods[0].metrics.support
    return [*report.warnings, *of_split, *_of_rare_classes(support.tolist(), report.class_names)]


def _blocks(report: ModelReport) -> Iterator[Block]:
    """The page from top to bottom."""
    first = report.methods[0]
    symbols = _ClassSymbols(report.class_names, report.class_colours)
    yield _Text(report.verdict, "verdict")
    yield from (_Text(text, "warning") for text in _warnings(report))
    yield _Text(tr_marked(_QUESTION))
    if report.maps:
        yield from _map_section(report.maps, symbols)
    yield _Text(tr("In figures"), "heading")
    if sentence := report.gravity.sentence if report.gravity else report.gravity_untested:
        yield _Text(sentence)
    yield _Text(report.headline)
    if report.gravity:
        yield from report.gravity.blocks
    if report.evidence:
        yield from report.evidence.blocks
    yield _Text(tr("Metrics"), "heading")
    text = (
        tr("On {test_set}: {cells} cells of known bedrock.")
        if report.leaked_share is None
        else tr(
            "On {test_set}: {cells} cells of known bedrock. Training windows show {share}\u00a0% of them."
        )
    )
    cells, share = _thousands(first.metrics.cells), _percent(report.leaked_share)
    yield _Text(text.format(test_set=report.test_set, cells=cells, share=share))
    backgrounds = [symbols.background(n) for n in range(len(report.class_names))]
    yield from _metrics_blocks(report.methods, report.differences, report.class_names, backgrounds)
    if report.holes:
        yield from report.holes.blocks
    if first.reliability:
        yield from _reliability_section(report, first.reliability)
    if report.history and report.history.loss:
        yield _Text(tr("Course of the training"), "heading")
        yield _Figure(tr("Loss and FWIoU curves"), _training_curves(report.history))
    if report.importance:
        columns, rows, order = _importance_table(report.importance, report.class_names)
        yield _Text(tr_marked(_IMPORTANCE_TITLE), "heading")
        yield _Text(tr_marked(_IMPORTANCE_TEXT))
        yield _Table(columns, rows)
        yield _Figure(tr_marked(_IMPORTANCE_TITLE), _importance_bars(report.importance, order))
    if data := report.facts.get(_DATA):
        yield _Text(tr("Data sources and licences"), "heading")
        yield _Facts({"": data})
    if others := {name: entries for name, entries in report.facts.items() if name != _DATA}:
        yield _Text(tr("Settings"), "heading")
        yield _Facts(others)


def _map_section(maps: ClassMaps, symbols: _ClassSymbols) -> Iterator[Block]:
    """Known bedrock and prediction, then where they agree, each as large as the page allows."""
    yield _Text(tr("Maps"), "heading")
    yield _Figure(tr("Known bedrock and prediction"), maps.comparison(symbols), symbols.key)
    yield _Figure(tr("Hits and misses"), *maps.hits(len(symbols.key)))


def _reliability_section(report: ModelReport, found: Reliability) -> Iterator[Block]:
    """Reliability diagrams before and after calibration, and how it was done."""
    sentences = [
        tr(
            "On the dashed line a confidence of 70\u00a0% is correct in seven cells of ten; below it the "
            "prediction is overconfident. Bins with less than 0.5\u00a0% of the cells are left out."
        )
    ]
    diagrams = [(report.methods[0].name, found)]
    if report.uncalibrated:
        diagrams = [(mark("Before"), report.uncalibrated), (mark("After calibration"), found)]
        if report.temperature is None:
            sentences.append(
                tr("The experts' log probabilities are multiplied by pooling weights fitted out of fold.")
            )
    if report.temperature is not None:
        divided = tr("The logits are divided by a temperature of {temperature:.2f}.")
        sentences.append(divided.format(temperature=report.temperature))
    yield _Text(tr("Calibration"), "heading")
    yield _Text(" ".join(sentences))
    yield _Figure(tr("Reliability diagram"), _reliability_diagrams(diagrams), max_height="22rem")


def _importance_table(
    found: BandImportance, class_names: Sequence[str]
) -> tuple[list[str], list[list[str]], np.ndarray]:
    """Columns (a band each, the most important first), rows (a class each), and the bands' order."""
    order = np.argsort(-found.accuracy_loss)
    losses = [(tr("all"), found.accuracy_loss), *zip(class_names, found.recall_loss.T)]
    rows = [
        [name, *("-" if np.isnan(loss[b]) else f"{100 * loss[b]:.1f}" for b in order)]
        for name, loss in losses
    ]
    return [tr("Class"), *(tr_marked(found.bands[b]) for b in order)], rows, order


def _figures(report: ModelReport) -> dict[str, Any]:
    """The report's figures for machines."""
    untested = {"sentence": report.gravity_untested}
    tables = []
    if report.importance:
        columns, rows, _ = _importance_table(report.importance, report.class_names)
        title, text = tr_marked(_IMPORTANCE_TITLE), tr_marked(_IMPORTANCE_TEXT)
        tables = [{"title": title, "text": text, "columns": columns, "rows": rows, "picture": ""}]
    return {
        "title": report.title,
        "subject": report.subject,
        "gravity": report.gravity.figures if report.gravity else untested,
        "evidence": report.evidence.figures if report.evidence else {},
        "verdict": report.verdict,
        "headline": report.headline,
        "expected accuracy under the cover": report.expected and asdict(report.expected),
        "warnings": _warnings(report),
        "ground": report.test_set,
        "split": report.split,
        "leaked_share": report.leaked_share,
        "classes": list(report.class_names),
        "methods": {
            method.name: {
                **method.metrics.to_dict(),
                "ECE": method.reliability and method.reliability.expected_calibration_error,
                "by distance": [_ends(ring) | ring.metrics.to_dict() for ring in method.rings],
                "first method less this one": method.difference and asdict(method.difference),
                "front": _front_figures(method),
            }
            for method in report.methods
        },
        "gain over nearest outcrop": [asdict(ring) | _ends(ring) for ring in report.differences],
        "drillholes": report.holes and report.holes.figures,
        "temperature": report.temperature,
        "ECE before calibration": report.uncalibrated and report.uncalibrated.expected_calibration_error,
        "curves": {name: getattr(report.history, name) for name in _CURVES} if report.history else None,
        "tables": tables,
        "facts": {name: {k: str(v) for k, v in entries.items()} for name, entries in report.facts.items()},
    }


def _ends(ring: RingMetrics | RingDifference) -> dict[str, float | None]:
    """The distances of a ring for JSON, which has no infinity."""
    return {"from_km": ring.from_km, "to_km": ring.to_km if np.isfinite(ring.to_km) else None}
