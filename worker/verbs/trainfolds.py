"""The verb `trainfolds`: from pictures whose classes are known to a classifier and a report on its skill."""

from __future__ import annotations

import shutil
from importlib.metadata import version

import numpy as np

from ...contract import plugin_version
from ...contract.fold_card import FoldCard
from ...contract.jobs import TrainFoldsJob
from ...contract.language import mark, tr
from ...models.evaluation.methods import CardMetrics, card_metrics
from ...models.folds.classifier import FoldNetwork
from ...models.folds.fitting import FoldFit, fit_classifier
from ...models.folds.gradcam import class_activation
from ...models.folds.model_file import save_classifier
from ...models.folds.shallow import not_compared
from ...models.folds.splitting import GroupSplit, split_groups
from ...reports.folds import FoldReport, ShownPictures
from ..reporting import Reporter
from ..safety.staging import _staged
from ..training.fold_data import _FoldData, _read_fold_data
from ..training.fold_network import _fit_fold_network
from ..training.launcher import _resumable

_COLOURS = (
    *("#d73027", "#1a9850", "#4575b4", "#984ea3", "#ff7f00", "#a65628"),
    *("#f781bf", "#66c2a5", "#8da0cb", "#e5c494"),
)
_MOST_SHOWN = 12  # wrong pictures of the report
_MOST_EXPLAINED = 6  # pictures with their Grad-CAM
_LIMITS = mark(
    "It tells the classes of pictures like those it learned from. Pictures of another kind, and what is none "
    "of its classes, get a class too."
)


def run(job: TrainFoldsJob, reporter: Reporter) -> None:
    """Read the pictures, fit shallow methods and a network, and write the better one with its report."""
    with _resumable(job, mark("training")):
        data = _read_fold_data(job, reporter, reporter.part(0.0, 0.1))
        split = split_groups(data.labels, data.groups, share=job.share, seed=job.seed)
        _report_split(data, split, reporter)
        fit = fit_classifier(
            data.pictures,
            data.labels,
            data.groups,
            split,
            wish=job.architecture,
            network=lambda: _fit_fold_network(job, data, split, reporter),
            seed=job.seed,
            progress=reporter.part(0.1, 0.35),
        )
        _deliver(job, data, split, fit, reporter)


def _report_split(data: _FoldData, split: GroupSplit, reporter: Reporter) -> None:
    """Say which pictures serve for what."""
    reporter.info(
        tr("{train} pictures train, {validation} calibrate and {test} test ({groups} outcrops).").format(
            train=len(split.train),
            validation=len(split.validation),
            test=len(split.test),
            groups=len(np.unique(data.groups[split.test])),
        )
    )
    if not data.has_groups:
        reporter.warning(_without_groups())
    if not len(split.validation):
        reporter.warning(
            tr("There are too few outcrops for a validation set: the probabilities are not calibrated.")
        )


def _without_groups() -> str:
    return tr(
        "No field of outcrops was given (GROUP): where pictures show one outcrop twice, the accuracy is "
        "overestimated."
    )


def _deliver(
    job: TrainFoldsJob, data: _FoldData, split: GroupSplit, fit: FoldFit, reporter: Reporter
) -> None:
    """Write model and report; then the checkpoint is removed."""
    truth, groups = data.labels[split.test], data.groups[split.test]
    answers = {method.name: method.answers for method in fit.methods}
    summary = card_metrics(truth, answers, groups, len(data.names))
    card = _card_of(job, data, split, fit, summary)
    left_out = ", ".join(not_compared([method.name for method in fit.methods]))
    if left_out:
        reporter.info(
            tr("Not compared: {names}; they are not installed, or do not suit these pictures.").format(
                names=left_out
            )
        )
    report = FoldReport(
        subject=data.name,
        class_names=data.names,
        class_colours=[entry["colour"] for entry in card.classes],
        truth=truth,
        groups=groups,
        fit=fit,
        summary=summary,
        wrong=_wrong(data, split, fit),
        explained=_explained(data, split, fit),
        warnings=[*([] if data.has_groups else [_without_groups()]), *_unread(data)],
        facts=_facts(card, left_out),
    )
    reporter.progress(0.95, tr("Writing the model and the report"))
    with _staged(job) as places:
        save_classifier(places.output, fit.classifier, card, half=job.half)
        if job.report:
            report.write(places.report)
    reporter.info(report.verdict)
    shutil.rmtree(job.checkpoint, ignore_errors=True)
    accuracy = summary.scores[fit.name]["accuracy"]
    reporter.result(
        job.written,
        method=fit.name,
        pictures=len(data.labels),
        accuracy=accuracy,
    )


def _card_of(
    job: TrainFoldsJob, data: _FoldData, split: GroupSplit, fit: FoldFit, summary: CardMetrics
) -> FoldCard:
    """The card of the classifier."""
    counts = {name: int(n) for name, n in zip(data.names, np.bincount(data.labels))}
    return FoldCard(
        classes=[
            {"name": name, "colour": _COLOURS[number % len(_COLOURS)]}
            for number, name in enumerate(data.names)
        ],
        architecture=fit.classifier.architecture,
        side_px=job.side_px,
        temperature=fit.classifier.temperature,
        training={
            "data": [{"name": data.name, "pictures": counts}],
            "method": fit.name,
            "pictures": [len(split.train), len(split.validation), len(split.test)],
            "outcrops": len(np.unique(data.groups)) if data.has_groups else None,
            "epochs": job.epochs_wanted if fit.history else None,
            "seed": job.seed,
            "limits": _LIMITS,
        },
        scores=summary.scores,
        intervals=summary.intervals,
        versions={"plugin": plugin_version()}
        | {name: version(name) for name in ("torch", "scikit-learn", "pillow")},
    )


def _wrong(data: _FoldData, split: GroupSplit, fit: FoldFit) -> ShownPictures:
    """The test pictures that were taken for another class, the surest first."""
    answers = fit.probabilities.argmax(axis=1)
    wrong = np.flatnonzero(answers != data.labels[split.test])
    wrong = wrong[np.argsort(-fit.probabilities[wrong].max(axis=1))][:_MOST_SHOWN]
    return _shown(data, split, fit, wrong)


def _explained(data: _FoldData, split: GroupSplit, fit: FoldFit) -> ShownPictures | None:
    """Test pictures of every class with the places that speak for the answer; None without a network."""
    if not isinstance(fit.classifier, FoldNetwork):
        return None
    truth = data.labels[split.test]
    turn = [np.count_nonzero(truth[:row] == label) for row, label in enumerate(truth)]
    rows = np.lexsort((truth, turn))[:_MOST_EXPLAINED]
    shown = _shown(data, split, fit, rows)
    classes = fit.probabilities[rows].argmax(axis=1)
    return shown.with_heat(class_activation(fit.classifier, shown.pictures, classes))


def _shown(data: _FoldData, split: GroupSplit, fit: FoldFit, rows: np.ndarray) -> ShownPictures:
    """Some of the test pictures for the report."""
    here = split.test[rows]
    return ShownPictures(
        data.pictures[here],
        data.labels[here],
        fit.probabilities[rows].argmax(axis=1),
        fit.probabilities[rows].max(axis=1),
        [data.paths[row] for row in here],
    )


def _unread(data: _FoldData) -> list[str]:
    """The pictures that could not be read, in one sentence."""
    if not data.left_out:
        return []
    listed = "; ".join(f"{path} ({reason})" for path, reason in data.left_out.items())
    return [
        tr("{n} pictures could not be read and were left out: {names}.").format(
            n=len(data.left_out), names=listed
        )
    ]


def _facts(card: FoldCard, left_out: str) -> dict[str, dict[str, object]]:
    """Settings and versions for the end of the report; headings and names are marked."""
    training = card.training
    train, validation, test = training["pictures"]
    return {
        mark("Data"): {
            mark("source"): training["data"][0]["name"],
            mark("pictures of each class"): ", ".join(
                f"{name} {n}" for name, n in training["data"][0]["pictures"].items()
            ),
            mark("training, validation, test"): f"{train}, {validation}, {test}",
            mark("outcrops"): training["outcrops"] or "–",
        },
        mark("Training"): {
            mark("method"): training["method"],
            mark("methods not compared"): left_out or "–",
            mark("side of a picture (px)"): card.side_px,
            mark("epochs"): training["epochs"] or "–",
            mark("seed"): training["seed"],
            mark("temperature"): f"{card.temperature:.2f}",
        },
        mark("Versions"): dict(card.versions),
    }
