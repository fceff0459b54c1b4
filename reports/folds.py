"""The report of a fold classifier: its accuracy beside other methods', its errors, and what it looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import f1_score

from ..contract.language import mark, tr
from ..models.evaluation.bootstrap import LEAST_BLOCKS, paired_difference
from ..models.evaluation.methods import CardMetrics, evaluate_method, reliability
from ..models.folds.fitting import FoldFit, FoldMethod
from .fold_figures import _learning_curves, _picture_grid
from .metrics_tables import _confusion_table
from .page import Block, _Cell, _Facts, _Figure, _Page, _Table, _Text
from .text import _percent, _signed, _thousands
from .training_figures import _reliability_diagrams

_DUMMY = "DummyClassifier"
_FEW = 30  # test pictures: fewer make the accuracy uncertain by ten points or more
_PICTURES = mark("share of pictures")


@dataclass(frozen=True)
class ShownPictures:
    """Test pictures that the report shows.

    Parameters
    ----------
    pictures : uint8 (n, side, side, 3)
    truth, answers : int (n,)
    confidence : of the answers
    heat : how much each place speaks for the answer, 0 to 1, (n, side, side); None for the picture alone
    """

    pictures: np.ndarray
    truth: np.ndarray
    answers: np.ndarray
    confidence: np.ndarray
    paths: list[str]
    heat: np.ndarray | None = None

    def with_heat(self, heat: np.ndarray) -> ShownPictures:
        """The same pictures with what speaks for the answers."""
        return replace(self, heat=heat)


@dataclass(frozen=True)
class FoldReport:
    """Everything the report shows.

    Parameters
    ----------
    subject : the name of the layer or folder
    class_names, class_colours : one a class, colours as "#rrggbb"
    truth, groups : of the test pictures, int (n,)
    summary : metrics of every method and their intervals by outcrops
    wrong : test pictures that were taken for another class
    explained : test pictures with the places that speak for the answer; None without a network
    warnings : sentences that a reader must not miss
    facts : {heading: {name: value}}
    """

    subject: str
    class_names: Sequence[str]
    class_colours: Sequence[str]
    truth: np.ndarray
    groups: np.ndarray
    fit: FoldFit
    summary: CardMetrics
    wrong: ShownPictures
    explained: ShownPictures | None = None
    warnings: Sequence[str] = ()
    facts: Mapping[str, Mapping[str, object]] | None = None

    @property
    def _n_groups(self) -> int:
        return len(np.unique(self.groups))

    @property
    def _shallow(self) -> FoldMethod | None:
        """The best shallow method by cross-validation, where another method was kept."""
        others = [method for method in self.fit.methods[1:] if method.name != _DUMMY]
        return others[0] if others and self.fit.history else None

    @property
    def verdict(self) -> str:
        """How often the classifier is right, and whether it beats the best shallow method."""
        scores = {name: values["accuracy"] for name, values in self.summary.scores.items()}
        sentences = [
            tr(
                "On {n} pictures of {groups} outcrops that were held out, {method} is right in "
                "{accuracy}\u00a0%{interval}; guessing by the shares of the classes in {dummy}\u00a0%."
            ).format(
                n=_thousands(len(self.truth)),
                groups=_thousands(self._n_groups),
                method=self.fit.name,
                accuracy=_percent(scores[self.fit.name]),
                interval=self._interval_in_words(self.fit.name),
                dummy=_percent(scores.get(_DUMMY)),
            )
        ]
        if self._shallow and self._n_groups >= LEAST_BLOCKS:
            found = paired_difference(
                self.truth,
                self.fit.methods[0].answers,
                self._shallow.answers,
                self.groups,
                len(self.class_names),
                metric="accuracy",
            )
            text = tr(
                "Against the best shallow method by cross-validation, {method}, that is {estimate} points "
                "(90\u00a0% interval {low} to {high})."
            )
            sentences.append(
                text.format(
                    method=self._shallow.name,
                    estimate=_signed(found.estimate),
                    low=_signed(found.low),
                    high=_signed(found.high),
                )
            )
        return " ".join(sentences)

    def _interval_in_words(self, name: str) -> str:
        interval = self._interval(name)
        if interval is None:
            return ""
        text = tr(" (90\u00a0% interval {low} to {high}\u00a0%)")
        return text.format(low=_percent(interval[0]), high=_percent(interval[1]))

    def _interval(self, name: str) -> list[float] | None:
        found: list[float] | None = self.summary.intervals.get("scores", {}).get(name, {}).get("accuracy")
        return found

    def write(self, path: str | Path) -> None:
        """Write the page, and its figures as JSON of the same name."""
        _Page(tr("Training of a fold classifier"), self.subject, list(self._blocks()), self._figures()).write(
            path
        )

    def _blocks(self) -> Iterator[Block]:
        """The page from top to bottom."""
        yield _Text(self.verdict, "verdict")
        if len(self.truth) < _FEW:
            text = tr("Only {n} pictures test the classifier: its accuracy is uncertain.")
            yield _Text(text.format(n=len(self.truth)), "warning")
        yield from (_Text(text, "warning") for text in self.warnings)
        yield _Text(tr("Methods"), "heading")
        yield self._method_table()
        yield _Text(
            tr(
                "All learned from the same pictures and answered the same test pictures. Intervals: outcrops "
                "of the test set drawn again, 2,000 times. Balanced accuracy is the mean over the classes, "
                "F1 the mean of the classes' harmonic means of precision and recall. Shallow methods read "
                "colour, edges and Gabor responses; the first of them was chosen by cross-validation on the "
                "training pictures."
            ),
            "note",
        )
        yield from self._error_blocks()
        if self.fit.history:
            yield _Text(tr("Course of the training"), "heading")
            yield _Figure(tr("Loss and accuracy by epoch"), _learning_curves(self.fit.history))
        if self.facts:
            yield _Text(tr("Settings"), "heading")
            yield _Facts(self.facts)

    def _error_blocks(self) -> Iterator[Block]:
        """Confusion, calibration and pictures."""
        own = self.fit.probabilities.argmax(axis=1)
        metrics = evaluate_method(self.fit.name, self.truth, own, len(self.class_names)).metrics
        yield _Text(tr("Confusion matrix"), "heading")
        yield _Text(
            tr("Answers (columns) for the pictures of each true class (rows), in percent of the row.")
        )
        yield _confusion_table(metrics, self.class_names, self.class_colours)
        yield _Text(tr("Calibration"), "heading")
        diagrams = [
            (mark("Before"), reliability(self.fit.uncalibrated, self.truth, n_bins=10)),
            (mark("After calibration"), reliability(self.fit.probabilities, self.truth, n_bins=10)),
        ]
        figure = _reliability_diagrams(diagrams, counted=_PICTURES)
        yield _Figure(tr("Reliability diagram"), figure, max_height="22rem")
        if len(self.wrong.truth):
            yield _Text(tr("Pictures taken for another class"), "heading")
            yield _Text(tr("True class, answer and its confidence; the surest errors first."))
            yield _Figure(tr("Wrong pictures"), _picture_grid(self.wrong, self.class_names))
        if self.explained:
            yield _Text(tr("What the network looks at"), "heading")
            yield _Text(
                tr(
                    "Grad-CAM: places that speak for the answer are warm. A classifier that looks at the sky "
                    "or the scale bar has learned the wrong thing."
                )
            )
            yield _Figure("Grad-CAM", _picture_grid(self.explained, self.class_names))

    def _method_table(self) -> _Table:
        """A row a method in the columns of Abdallah (2021), the classifier first, then by accuracy."""
        accuracy = {name: values["accuracy"] for name, values in self.summary.scores.items()}
        best = max(accuracy.values())
        methods = [self.fit.methods[0], *sorted(self.fit.methods[1:], key=lambda m: -accuracy[m.name])]
        rows: list[list[str | _Cell]] = []
        for method in methods:
            interval = self._interval(method.name)
            spread = f"{_percent(interval[0])} – {_percent(interval[1])}" if interval else "–"
            rows.append(
                [
                    method.name,
                    _Cell(_percent(accuracy[method.name]), is_best=accuracy[method.name] >= best),
                    spread,
                    _percent(self.summary.scores[method.name]["MPA"]),
                    _percent(self._f1(method)),
                    f"{method.seconds:.1f}",
                ]
            )
        columns = (
            tr("Method"),
            tr("Accuracy\u00a0%"),
            tr("90\u00a0% interval"),
            tr("Balanced accuracy\u00a0%"),
            "F1\u00a0%",
            tr("Time (s)"),
        )
        return _Table(columns, rows, row_styles={0: "best"})

    def _f1(self, method: FoldMethod) -> float:
        return float(f1_score(self.truth, method.answers, average="macro", zero_division=0))

    def _figures(self) -> dict[str, Any]:
        """The same for machines."""
        return {
            "verdict": self.verdict,
            "classes": list(self.class_names),
            "test pictures": len(self.truth),
            "test outcrops": self._n_groups,
            "methods": {
                method.name: {
                    "accuracy": self.summary.scores[method.name]["accuracy"],
                    "interval": self._interval(method.name),
                    "balanced accuracy": self.summary.scores[method.name]["MPA"],
                    "F1": self._f1(method),
                    "seconds": method.seconds,
                }
                for method in self.fit.methods
            },
            "wrong": [
                {"picture": path, "class": self.class_names[true], "answer": self.class_names[answer]}
                for path, true, answer in zip(self.wrong.paths, self.wrong.truth, self.wrong.answers)
            ],
            "loss": [epoch.loss for epoch in self.fit.history],
            "warnings": list(self.warnings),
        }
