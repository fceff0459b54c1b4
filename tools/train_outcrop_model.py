"""Train the outcrop model of `resources/trained/` again: simulated maps teach it to look under any cover.

    tools/with_package.sh .engine/bin/python tools/train_outcrop_model.py [--surveys 16] [--steps 600]

It learns from sample surveys, whose bedrock is known under the cover too, and is calibrated and scored on
surveys that it has never seen. It knows no class by name: it works on any map. A few minutes on 2 cores.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.outcrop import nearest_outcrop
from concealed_bedrock.geology.sample_survey import Survey, make_survey
from concealed_bedrock.models.card import Card
from concealed_bedrock.models.evaluation import scores
from concealed_bedrock.models.late_fusion import fit_powers
from concealed_bedrock.models.model_file import save_readers
from concealed_bedrock.models.outcrop_map import OutcropMap
from concealed_bedrock.models.outcrop_network import OutcropNetwork
from concealed_bedrock.models.outcrop_training import OutcropRecipe, train_outcrop
from concealed_bedrock.models.readers import OutcropReader, Readers, View
from concealed_bedrock.worker.jobs import SurveyJob
from concealed_bedrock.worker.survey import grid_of
from concealed_bedrock.worker.training_card import plugin_version

OUTPUT = Path(__file__).resolve().parents[1] / "resources" / "trained" / "simulated_outcrop.safetensors"
FIRST_SEED = 201
CALIBRATION_SEEDS = (301, 302, 303)
TESTED_SEEDS = (1, 2, 3)
SPACINGS_KM = (2.0, 4.0, 1.0)  # the network counts cells: what it learns on coarse maps holds on fine ones


def survey(seed: int, spacing_km: float) -> Survey:
    """A sample survey of 320 km a side."""
    return make_survey(seed, grid_of(SurveyJob("", seed, spacing_km=spacing_km)))


def view_of(made: Survey) -> View:
    """What a reader sees of a survey."""
    bands = np.empty((0, *made.truth.shape), "float32")
    return View(made.classes_map, made.legend.n_classes, made.classes_map == COVER, bands)


def calibrated(reader: OutcropReader) -> Readers:
    """The reader with the power that suits surveys which it has not learned from."""
    told, labels = [], []
    for number, seed in enumerate(CALIBRATION_SEEDS):
        view = view_of(made := survey(seed, SPACINGS_KM[number % len(SPACINGS_KM)]))
        told.append(reader.log_probabilities(view))
        labels.append(made.truth[view.wanted])
    return Readers((reader,), tuple(fit_powers([np.concatenate(told, axis=1)], np.concatenate(labels))))


def tested(readers: Readers) -> dict[str, dict[str, float]]:
    """Scores under the cover of surveys that it has never seen, beside nearest outcrop."""
    truth, ours, nearest = [], [], []
    for seed in TESTED_SEEDS:
        view = view_of(made := survey(seed, SPACINGS_KM[0]))
        truth.append(made.truth[view.wanted])
        ours.append(readers.log_probabilities(view).argmax(0))
        nearest.append(nearest_outcrop(made.classes_map, made.grid)[view.wanted])
    table = {}
    for name, found in (("Outcrop network", ours), ("Nearest outcrop", nearest)):
        of = scores(np.concatenate(truth), np.concatenate(found), OUTSIDE)
        table[name] = {"accuracy": of.accuracy, "MPA": of.mpa, "FWIoU": of.fwiou, "mIoU": of.miou}
        print(name, {k: round(float(v), 3) for k, v in table[name].items()}, file=sys.stderr)
    return {name: {k: float(v) for k, v in row.items()} for name, row in table.items()}


def main() -> None:
    """Train, calibrate, score and write the model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--surveys", type=int, default=16)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    asked = parser.parse_args()
    seeds = range(FIRST_SEED, FIRST_SEED + asked.surveys)
    made = [survey(seed, SPACINGS_KM[seed % len(SPACINGS_KM)]) for seed in seeds]
    maps = [OutcropMap(one.classes_map, truth=one.truth) for one in made]
    torch.manual_seed(1)
    network = OutcropNetwork()
    history = train_outcrop(
        network,
        maps,
        OutcropRecipe(steps=asked.steps),
        progress=lambda done, text: print(text, file=sys.stderr),
    )
    readers = calibrated(OutcropReader((network,)))
    print("power", readers.powers, file=sys.stderr)
    legend, grid = made[0].legend, made[0].grid
    card = Card(
        architecture=readers.architecture("outcrop"), in_bands=0, bands=[], encoding="fields",
        spacing_m=grid.spacing_m, residual={"height_m": None, "edges": "biharmonic"},
        classes=[{"value": c.value, "name": c.name, "colour": c.colour} for c in legend.classes],
        windows=[{"side_cells": 128, "window_px": 128, "pixels_per_cell": 1.0}], crs=grid.crs.to_string(),
        extent=grid.bounds, scores=tested(readers),
        split={"kind": "whole surveys", "scored": f"under the cover of the surveys of seeds {TESTED_SEEDS}"},
        training={
            "data": [{"name": f"sample surveys of the seeds {seeds[0]} to {seeds[-1]}",
                      "licence": "made by this project, CC0"}],
            "steps": len(history.loss), "seed": 1, "seconds": round(history.seconds),
            "limits": "Reads the shape of visible outcrop alone, on any map and any classes. It learned from "
                      "simulated maps: a model trained on the map at hand is better where there is time.",
        },
        versions={"concealed_bedrock": plugin_version(), "torch": torch.__version__},
    )  # fmt: skip
    save_readers(asked.output, readers, card)


if __name__ == "__main__":
    main()
