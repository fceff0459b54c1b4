"""The report of a training or an evaluation: metrics of the model and of simple methods on the test set.

Both are the same page; a section without data is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure as Drawing

from ..models.evaluation.bands import BandImportance
from ..models.evaluation.bootstrap import RingDifference
from ..models.evaluation.methods import NAMES, MethodResult, Reliability
from ..models.evaluation.metrics import RingMetrics
from ..models.evaluation.null_test import NullTest
from ..models.training.config import TrainingHistory
from .class_maps import ClassMaps, _ClassSymbols
from .figures import FAINT, INK, METHOD_COLOURS, MISS, STYLE, _plain_axes, _png_uri
from .metrics_tables import _metrics_blocks
from .null_test import GravityAnswer
from .page import Block, _Facts, _Figure, _Page, _Table, _Text
from .text import _in_sentence, _percent, _signed, _thousands

_NEAREST = "Nearest outcrop"
_DATA = "Data"  # the heading of the facts that are sources
_LEAST_SHARE = 0.005  # of the cells: a bin of the reliability diagram with less is not drawn
_PANELS = ("Loss", "FWIoU of the validation set")
_CURVES = ("loss", "fwiou", "adam_steps", "best_step")  # of the history, in the figures for machines
_FEW_CELLS = 100  # percentages of fewer are uncertain
_IMPORTANCE_TITLE, _IMPORTANCE_TEXT = (
    "Importance of the bands",
    "Points of accuracy (all) and of each class's recall that the model loses on the test set when one band "
    "is shifted: the larger, the more the model relies on it. A band at zero could be left out.",
)


@dataclass(frozen=True)
class ModelReport:
    """Everything a training or evaluation report shows.

    Parameters
    ----------
    title : "Training report" or "Evaluation report"
    subject : the model's or the raster's name
    test_set : in words, to follow "on": "12 blocks of 80 km withheld from training"
    cells_in_words : what is counted, "hidden cells" of a test set
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
    facts : {heading: {name: value}}; settings, versions, and "Data" with licence and attribution
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
    gravity: NullTest | None = None
    gravity_untested: str = ""
    differences: tuple[RingDifference, ...] = ()
    importance: BandImportance | None = None
    cells_in_words: str = "hidden cells"
    facts: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    @property
    def headline(self) -> str:
        """The result in a sentence, and how it compares with the other methods."""
        first, *others = self.methods
        compared = "; ".join(f"{_in_sentence(m.name)} {_percent(m.metrics.accuracy)}\u00a0%" for m in others)
        sentences = [
            f"On {self.test_set}, {self.subject} predicts the bedrock class correctly in "
            f"{_percent(first.metrics.accuracy)}\u00a0% of {_thousands(first.metrics.cells)} cells"
            + (f" ({compared})" if others else "")
            + f"; the mean over the classes (MPA) is {_percent(first.metrics.mpa)}\u00a0%."
        ]
        for method in others:
            if (found := method.difference) is not None:
                name = _in_sentence(method.name)
                spread = f"{_signed(found.low)} to {_signed(found.high)} points of {NAMES[found.metric]}"
                interval = f"({spread}, {100 * found.level:.0f}\u00a0% interval from {found.n_blocks} blocks)"
                if found.low <= 0 <= found.high:
                    sentences.append(f"The difference to {name} is not significant {interval}.")
                else:
                    sentences.append(
                        f"It is {'better' if found.low > 0 else 'worse'} than {name} {interval}."
                    )
        return " ".join(sentences)

    @property
    def verdict(self) -> str:
        """The result in plain words: how often the model is right, the nearest outcrop, what gravity adds."""
        first, *others = self.methods
        nearest = next((method for method in others if method.name == _NEAREST), None)
        sentences = [f"Right in {_of_hundred(first)} of 100 {self.cells_in_words}"]
        if nearest is not None:
            sentences[0] += f", nearest outcrop in {_of_hundred(nearest)}"
            found = nearest.difference
            if found is not None and found.low <= 0 <= found.high:
                sentences.append("The difference to nearest outcrop may be chance")
            elif found is not None and found.high < 0:
                sentences.append("Nearest outcrop alone does better")
        if self.split == "random":
            sentences.append("Training saw parts of these cells, so expect less elsewhere")
        if self.gravity:
            sentences.append(GravityAnswer(self.gravity).in_short.removesuffix("."))
        elif self.gravity_untested:
            sentences.append("Whether gravity helps here was not tested")
        return ". ".join(sentences) + "."

    def write(self, path: str | Path) -> None:
        """Write the page to `path` and the same figures as JSON next to it (`.json`), both or none."""
        _Page(self.title, self.subject, list(_blocks(self)), _figures(self)).write(path)


def _warnings(report: ModelReport) -> list[str]:
    """The warnings given, and those that follow from the split and the cells of each class."""
    found = list(report.warnings)
    if report.split == "random":
        cells = (
            "" if report.leaked_share is None else f" ({_percent(report.leaked_share)}\u00a0% of its cells)"
        )
        found.append(
            f"The split is random: training windows show part of the test set{cells}, so these metrics do "
            "not hold farther from outcrop. Split by blocks to estimate the accuracy there."
        )
    support = report.methods[0].metrics.support
    absent = [name for name, cells in zip(report.class_names, support) if cells == 0]
    few = [name for name, cells in zip(report.class_names, support) if 0 < cells < _FEW_CELLS]
    if absent:
        found.append(f"The test set has no cell of {', '.join(absent)}: their accuracy is unknown.")
    if few:
        found.append(
            f"The test set has fewer than {_FEW_CELLS} cells of {', '.join(few)}: their metrics are "
            "uncertain."
        )
    return found


def _blocks(report: ModelReport) -> Iterator[Block]:
    """The page from top to bottom."""
    first = report.methods[0]
    symbols = _ClassSymbols(report.class_names, report.class_colours)
    yield _Text(report.verdict, "verdict")
    yield from (_Text(text, "warning") for text in _warnings(report))
    if report.maps:
        yield from _map_section(report.maps, symbols)
    yield _Text("In figures", "heading")
    if sentence := GravityAnswer(report.gravity).sentence if report.gravity else report.gravity_untested:
        yield _Text(sentence)
    yield _Text(report.headline)
    if report.gravity:
        yield from GravityAnswer(report.gravity).blocks
    yield _Text("Metrics", "heading")
    cells = f"On {report.test_set}: {_thousands(first.metrics.cells)} cells of known bedrock."
    if report.leaked_share is not None:
        cells += f" Training windows show {_percent(report.leaked_share)}\u00a0% of them."
    yield _Text(cells)
    backgrounds = [symbols.background(n) for n in range(len(report.class_names))]
    yield from _metrics_blocks(report.methods, report.differences, report.class_names, backgrounds)
    if first.reliability:
        yield from _reliability_section(report, first.reliability)
    if report.history and report.history.loss:
        yield _Text("Course of the training", "heading")
        yield _Figure("Loss and FWIoU curves", _training_curves(report.history))
    if report.importance:
        columns, rows, order = _importance_table(report.importance, report.class_names)
        yield _Text(_IMPORTANCE_TITLE, "heading")
        yield _Text(_IMPORTANCE_TEXT)
        yield _Table(columns, rows)
        yield _Figure(_IMPORTANCE_TITLE, _importance_bars(report.importance, order))
    if data := report.facts.get(_DATA):
        yield _Text("Data sources and licences", "heading")
        yield _Facts({"": data})
    if others := {name: entries for name, entries in report.facts.items() if name != _DATA}:
        yield _Text("Settings", "heading")
        yield _Facts(others)


def _map_section(maps: ClassMaps, symbols: _ClassSymbols) -> Iterator[Block]:
    """Known bedrock and prediction, then where they agree, each as large as the page allows."""
    yield _Text("Maps", "heading")
    yield _Figure("Known bedrock and prediction", maps.comparison(symbols), symbols.key)
    yield _Figure("Hits and misses", *maps.hits(len(symbols.key)))


def _of_hundred(method: MethodResult) -> int:
    """Cells that are right of a hundred; 100 and 0 only where all or none are."""
    share = 100 * float(method.metrics.accuracy)
    return round(share) if share in (0.0, 100.0) else min(max(round(share), 1), 99)


def _reliability_section(report: ModelReport, found: Reliability) -> Iterator[Block]:
    """Reliability diagrams before and after calibration, and how it was done."""
    text = (
        "On the dashed line a confidence of 70\u00a0% is correct in seven cells of ten; below it the "
        "prediction is overconfident. Bins with less than 0.5\u00a0% of the cells are left out."
    )
    diagrams = [(report.methods[0].name, found)]
    if report.uncalibrated:
        diagrams = [("Before", report.uncalibrated), ("After calibration", found)]
        if report.temperature is None:
            text += " The experts' log probabilities are multiplied by pooling weights fitted out of fold."
    if report.temperature is not None:
        text += f" The logits are divided by a temperature of {report.temperature:.2f}."
    yield _Text("Calibration", "heading")
    yield _Text(text)
    yield _Figure("Reliability diagram", _reliability_diagrams(diagrams), max_height="22rem")


def _importance_table(
    found: BandImportance, class_names: Sequence[str]
) -> tuple[list[str], list[list[str]], np.ndarray]:
    """Columns (a band each, the most important first), rows (a class each), and the bands' order."""
    order = np.argsort(-found.accuracy_loss)
    losses = [("all", found.accuracy_loss), *zip(class_names, found.recall_loss.T)]
    rows = [
        [name, *("-" if np.isnan(loss[b]) else f"{100 * loss[b]:.1f}" for b in order)]
        for name, loss in losses
    ]
    return ["Class", *(found.bands[b] for b in order)], rows, order


def _figures(report: ModelReport) -> dict[str, Any]:
    """The report's figures for machines."""
    untested = {"sentence": report.gravity_untested}
    tables = []
    if report.importance:
        columns, rows, _ = _importance_table(report.importance, report.class_names)
        named = {"title": _IMPORTANCE_TITLE, "text": _IMPORTANCE_TEXT, "columns": columns, "rows": rows}
        tables = [named | {"picture": ""}]
    return {
        "title": report.title,
        "subject": report.subject,
        "gravity": GravityAnswer(report.gravity).figures if report.gravity else untested,
        "verdict": report.verdict,
        "headline": report.headline,
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
            }
            for method in report.methods
        },
        "gain over nearest outcrop": [asdict(ring) | _ends(ring) for ring in report.differences],
        "temperature": report.temperature,
        "ECE before calibration": report.uncalibrated and report.uncalibrated.expected_calibration_error,
        "curves": {name: getattr(report.history, name) for name in _CURVES} if report.history else None,
        "tables": tables,
        "facts": {name: {k: str(v) for k, v in entries.items()} for name, entries in report.facts.items()},
    }


def _ends(ring: RingMetrics | RingDifference) -> dict[str, float | None]:
    """The distances of a ring for JSON, which has no infinity."""
    return {"from_km": ring.from_km, "to_km": ring.to_km if np.isfinite(ring.to_km) else None}


def _training_curves(history: TrainingHistory) -> str:
    """Loss at every step and its running mean; FWIoU of the validation set, which selects the weights."""
    loss, fwiou, adam_steps = history.loss, history.fwiou, history.adam_steps
    figure = Drawing(figsize=(7.6, 2.7), layout="constrained")
    columns = 2 if fwiou else 1  # a model without validation on the way has no second curve
    panels = [(_plain_axes(figure, 1, columns, n + 1), name) for n, name in enumerate(_PANELS[:columns])]
    left, right = panels[0][0], panels[-1][0]
    steps = np.arange(1, len(loss) + 1)
    sums = np.cumsum(np.concatenate([[0.0], np.asarray(loss, float)]))
    starts = np.maximum(steps - max(1, len(loss) // 40), 0)
    left.plot(steps, loss, color="#b9cde4", linewidth=0.7)
    means = (sums[steps] - sums[starts]) / (steps - starts)
    left.plot(steps, means, color=METHOD_COLOURS[0], linewidth=1.6)
    if fwiou:
        right.plot(*zip(*fwiou), color=METHOD_COLOURS[0], marker="o", markersize=4, linewidth=1.6)
    best = dict(fwiou).get(history.best_step)
    if best is not None:
        right.plot([history.best_step], [best], "o", color=MISS, markersize=7)
        place = history.best_step, best
        right.annotate("kept", place, (0, 7), textcoords="offset points", ha="center", **STYLE)
        right.margins(y=0.2)  # room for the word
    for axes, name in panels:
        axes.set_title(name, loc="left", **STYLE)
        axes.set_xlabel("step", **STYLE)
        axes.set_xlim(0, len(loss) * 1.02)
        if 0 < adam_steps < len(loss):
            axes.axvline(adam_steps, color=FAINT, linewidth=1, linestyle="--")
            at: dict[str, Any] = {"xycoords": ("data", "axes fraction"), "textcoords": "offset points"}
            axes.annotate("SGD", (adam_steps, 0), (3, 4), **at, **STYLE)
    return _png_uri(figure)


def _reliability_diagrams(diagrams: Sequence[tuple[str, Reliability]]) -> str:
    """Accuracy over confidence for each of (title, Reliability); the diagonal is perfect."""
    figure = Drawing(figsize=(3.7 * len(diagrams), 3.3), layout="constrained")
    for number, (title, found) in enumerate(diagrams, 1):
        axes = _plain_axes(figure, 1, len(diagrams), number)
        edges = np.linspace(0, 1, len(found.count) + 1)
        share = found.count / found.count.sum()
        axes.bar(edges[:-1], share, np.diff(edges), align="edge", color="#e3e8ee", label="share of cells")
        axes.plot([0, 1], [0, 1], color=FAINT, linewidth=1, linestyle="--")
        is_full = share >= _LEAST_SHARE  # a bin of three cells would draw the eye, and say nothing
        points = found.confidence[is_full], found.accuracy[is_full]
        axes.plot(*points, "o-", color=METHOD_COLOURS[0], markersize=4, linewidth=1.6, label="accuracy")
        axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
        axes.set_title(f"{title}: ECE {100 * found.expected_calibration_error:.1f} %", loc="left", **STYLE)
        axes.set_xlabel("confidence", **STYLE)
        axes.legend(fontsize=8, frameon=False, labelcolor=INK, loc="upper left")
    return _png_uri(figure)


def _importance_bars(found: BandImportance, order: np.ndarray) -> str:
    """A bar a band for the loss of accuracy, the most important on top."""
    figure = Drawing(figsize=(7.6, 0.5 + 0.34 * len(order)), layout="constrained")
    axes = _plain_axes(figure, 1, 1, 1)
    axes.barh(range(len(order)), 100 * found.accuracy_loss[order], 0.62, color=METHOD_COLOURS[0])
    axes.set_yticks(range(len(order)), [found.bands[b] for b in order])
    axes.invert_yaxis()
    axes.axvline(0, color=FAINT, linewidth=1)
    axes.grid(axis="y", visible=False)
    axes.set_xlabel("loss of accuracy (points)", **STYLE)
    return _png_uri(figure)
