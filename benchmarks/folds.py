"""Hinge shapes from pictures of a style that nothing has learned from: shallow classifiers and networks.

    python benchmarks/folds.py [--counts 100 300 1000] [--unseen outcrop] [--seed 61] [--text FILE]

Simulated pictures with three hinge shapes. Each method learns from COUNT pictures of two styles, and is
tested on 500 pictures of the third, of other outcrops. The network that is pretrained has seen --pretraining
pictures of the two training styles, of other seeds; equal pictures and epochs otherwise. Columns are those of
the comparison of Abdallah (2021): accuracy with its 90 % interval (outcrops drawn again, 1,000 times),
balanced accuracy, macro F1, seconds of training. The last column is the difference in accuracy to the best
shallow method by cross-validation on the training pictures (groups: outcrops), with its interval from the
same draws: the best one is not chosen on the test pictures. Seeds below 61 are for development.
"""

from __future__ import annotations

import argparse
import datetime
import platform
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sklearn
import torch
from sklearn.metrics import balanced_accuracy_score, f1_score
from sklearn.model_selection import GroupKFold, cross_val_score

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.vocabulary import PICTURE_STYLES
from concealed_bedrock.geology.folds.pictures import draw_pictures
from concealed_bedrock.geology.folds.pictures.scenes import SHAPES
from concealed_bedrock.models.folds.features import _features_of
from concealed_bedrock.models.folds.resnet import _make_resnet
from concealed_bedrock.models.folds.shallow import _shallow_methods
from concealed_bedrock.models.folds.training import _predict, _Recipe, _train

N_TEST, N_DRAWS = 500, 1000
PRETRAINING_SEED, TEST_SEED = 10_000, 20_000  # added to --seed: other outcrops


@dataclass(frozen=True)
class Pictures:
    """Pictures, uint8 (N, H, W, 3), their shapes by number and their outcrops."""

    pixels: np.ndarray
    labels: np.ndarray
    outcrops: np.ndarray


def pictures_of(count: int, styles: list[str], side_px: int, seed: int) -> Pictures:
    """Draw pictures."""
    drawn = list(draw_pictures(count, styles, side_px=side_px, seed=seed))
    return Pictures(
        np.stack([picture.pixels for picture in drawn]),
        np.array([SHAPES.index(picture.scene.shape) for picture in drawn]),
        np.array([picture.outcrop for picture in drawn]),
    )


@dataclass(frozen=True)
class Row:
    """What a method answered on the test pictures, and the seconds it learned for."""

    name: str
    answers: np.ndarray
    seconds: float
    by_validation: float = float("nan")


def shallow_rows(train: Pictures, test: Pictures, seed: int) -> list[Row]:
    """Every shallow method on the same features."""
    start = time.perf_counter()
    known, unknown = _features_of(train.pixels), _features_of(test.pixels)
    reading = (time.perf_counter() - start) * len(train.labels) / (len(train.labels) + len(test.labels))
    rows = []
    for name, make in _shallow_methods(seed).items():
        start = time.perf_counter()
        try:
            fitted = make().fit(known, train.labels)
        except ValueError:  # too few pictures for the method, such as NuSVC's nu
            continue
        seconds = time.perf_counter() - start + reading
        folds = GroupKFold(5)
        scores = cross_val_score(
            make(), known, train.labels, groups=train.outcrops, cv=folds, error_score=0.0
        )
        rows.append(Row(name, fitted.predict(unknown), seconds, float(scores.mean())))
    return rows


def network_row(
    name: str, make: Callable[[], torch.nn.Module], train: Pictures, test: Pictures, asked
) -> Row:
    """A network that learns from the training pictures."""
    start = time.perf_counter()
    network, recipe = make(), _Recipe(side_px=asked.side, epochs=asked.epochs)
    _train(network, train.pixels, train.labels, recipe=recipe, seed=asked.seed)
    seconds = time.perf_counter() - start
    return Row(name, _predict(network, test.pixels, side_px=asked.side).argmax(axis=1), seconds)


def network_makers(asked, styles: list[str]) -> dict[str, Callable[[], torch.nn.Module]]:
    """A random start, and one from pretraining on simulated pictures of other seeds."""

    def at_random() -> torch.nn.Module:
        torch.manual_seed(asked.seed)
        return _make_resnet(asked.depth, len(SHAPES), width=asked.width)

    found = {f"ResNet{asked.depth}, random start": at_random}
    if asked.pretraining:
        many = pictures_of(asked.pretraining, styles, asked.side, asked.seed + PRETRAINING_SEED)
        teacher, recipe = at_random(), _Recipe(side_px=asked.side, epochs=asked.epochs)
        _train(teacher, many.pixels, many.labels, recipe=recipe, seed=asked.seed)

        def pretrained() -> torch.nn.Module:
            network = at_random()
            network.load_state_dict(teacher.state_dict())
            return network

        found[f"ResNet{asked.depth}, pretrained"] = pretrained
    return found


def draws(outcrops: np.ndarray, seed: int) -> list[np.ndarray]:
    """Indices of the test pictures when outcrops are drawn with replacement."""
    rng = np.random.default_rng(seed)
    numbers = np.unique(outcrops)
    of_each = {number: np.flatnonzero(outcrops == number) for number in numbers}
    return [np.concatenate([of_each[n] for n in rng.choice(numbers, len(numbers))]) for _ in range(N_DRAWS)]


def table(rows: list[Row], test: Pictures, seed: int) -> list[str]:
    """The rows in the form of the slides, best first."""
    drawn = draws(test.outcrops, seed)
    best = max(rows, key=lambda row: row.by_validation if np.isfinite(row.by_validation) else -1)
    lines = [f"{'method':34} accuracy  90 % interval  balanced     F1  seconds  less {best.name}"]
    right = {row.name: row.answers == test.labels for row in rows}
    for row in sorted(rows, key=lambda row: -right[row.name].mean()):
        accuracies = np.array([right[row.name][some].mean() for some in drawn])
        less = np.array([(right[row.name][some].mean() - right[best.name][some].mean()) for some in drawn])
        low, high = np.quantile(accuracies, (0.05, 0.95))
        balanced = balanced_accuracy_score(test.labels, row.answers)
        f1 = f1_score(test.labels, row.answers, average="macro")
        lines.append(
            f"{row.name:34} {right[row.name].mean():8.3f}  {low:.3f} to {high:.3f}  {balanced:8.3f} "
            f"{f1:6.3f} {row.seconds:8.1f}  {less.mean():+.3f} ({np.quantile(less, 0.05):+.3f} to "
            f"{np.quantile(less, 0.95):+.3f})"
        )
    return lines


def main() -> None:
    """Print a table for each number of training pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--counts", type=int, nargs="+", default=[100, 300, 1000])
    parser.add_argument("--unseen", choices=PICTURE_STYLES, default="outcrop")
    parser.add_argument("--seed", type=int, default=61)
    parser.add_argument("--side", type=int, default=96, help="pixels a side")
    parser.add_argument("--depth", type=int, default=18)
    parser.add_argument("--width", type=float, default=0.5)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--pretraining", type=int, default=3000, help="pictures; 0: none")
    parser.add_argument("--tests", type=int, default=N_TEST)
    parser.add_argument("--text", type=Path)
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    styles = [style for style in PICTURE_STYLES if style != asked.unseen]
    test = pictures_of(asked.tests, [asked.unseen], asked.side, asked.seed + TEST_SEED)
    lines = [
        f"{datetime.date.today()}, {platform.machine()}, {torch.get_num_threads()} thread(s), no GPU, torch "
        f"{torch.__version__}, scikit-learn {sklearn.__version__}",
        f"trained on {' and '.join(styles)}, tested on {asked.tests} of {asked.unseen}; seed {asked.seed}",
    ]
    makers = network_makers(asked, styles)
    for count in asked.counts:
        train = pictures_of(count, styles, asked.side, asked.seed)
        rows = shallow_rows(train, test, asked.seed)
        rows += [network_row(name, make, train, test, asked) for name, make in makers.items()]
        lines += ["", f"{count} training pictures", *table(rows, test, asked.seed)]
        print("\n".join(lines[-len(rows) - 3 :]), flush=True)
    if asked.text:
        asked.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
