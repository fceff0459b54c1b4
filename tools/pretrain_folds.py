"""Train the fold classifier that ships with the plugin, on simulated line drawings and sections.

    tools/with_package.sh .engine/bin/python tools/pretrain_folds.py [--count 1000] [--epochs 16]

Half-width ResNet18; it is scored on rock faces, a style that it has not seen, of other outcrops. It runs
on one thread, whatever the machine has, so that the same release of torch on the same kind of processor gives
the same bytes.
"""

from __future__ import annotations

import argparse
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch

from concealed_bedrock.contract import RESOURCES, plugin_version
from concealed_bedrock.contract.fold_card import FoldCard
from concealed_bedrock.geology.folds.pictures import draw_pictures
from concealed_bedrock.geology.folds.pictures.scenes import SHAPES
from concealed_bedrock.models.evaluation.methods import card_metrics
from concealed_bedrock.models.folds.classifier import FoldNetwork, make_network
from concealed_bedrock.models.folds.model_file import save_classifier
from concealed_bedrock.models.folds.training import FoldRecipe, train_network

DRAWN_PX, SIDE, SEED, TEST_SEED, DEPTH, WIDTH = 96, 64, 7, 20_007, 18, 0.5
LEARNED, UNSEEN = ("line-drawing", "section"), ("outcrop",)
COLOURS = {"chevron": "#d73027", "rounded": "#1a9850", "box": "#4575b4"}
LIMITS = (
    "For simulated pictures of folds, or to begin a training with. It has never seen a photograph: a class "
    "that it gives one means little before it has learned from classified photographs."
)


def pictures(count: int, styles: tuple[str, ...], seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pictures, labels and outcrops."""
    drawn = list(draw_pictures(count, styles, side_px=DRAWN_PX, seed=seed))
    return (
        np.stack([one.pixels for one in drawn]),
        np.array([SHAPES.index(one.scene.shape) for one in drawn]),
        np.array([one.outcrop for one in drawn]),
    )


def main() -> None:
    """Draw, train, score, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--tests", type=int, default=240)
    parser.add_argument("--out", type=Path, default=RESOURCES / "networks" / "fold_resnet18_half.safetensors")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    start = time.perf_counter()
    known, labels, _ = pictures(asked.count, LEARNED, SEED)
    unknown, truth, outcrops = pictures(asked.tests, UNSEEN, TEST_SEED)
    print(f"drawn in {time.perf_counter() - start:.0f} s", flush=True)
    network = make_network(DEPTH, WIDTH, len(SHAPES), SEED)
    recipe = FoldRecipe(side_px=SIDE, epochs=asked.epochs, learning_rate=2e-3, even=True)

    def progress(fraction: float, message: str = "", **numbers: object) -> None:
        print(message, f"{time.perf_counter() - start:.0f} s", flush=True)

    train_network(network, known, labels, recipe=recipe, seed=SEED, progress=progress)
    classifier = FoldNetwork(network.eval(), DEPTH, WIDTH, SIDE, even=True)
    answers = classifier.predict(unknown).argmax(axis=1)
    summary = card_metrics(truth, {"ResNet18 of half width": answers}, outcrops, len(SHAPES))
    card = FoldCard(
        classes=[{"name": shape, "colour": COLOURS[shape]} for shape in SHAPES],
        architecture=classifier.architecture,
        side_px=SIDE,
        training={
            "data": [{"name": "simulated line drawings and sections", "pictures": asked.count}],
            "method": "ResNet18 of half width",
            "epochs": asked.epochs,
            "seed": SEED,
            "limits": LIMITS,
        },
        scores=summary.scores,
        intervals=summary.intervals,
        versions={"plugin": plugin_version()} | {name: version(name) for name in ("torch", "pillow")},
    )
    save_classifier(asked.out, classifier, card, half=True)
    print(asked.out, asked.out.stat().st_size, summary.scores, summary.intervals)


if __name__ == "__main__":
    main()
