"""Train the outcrop model of `resources/trained/` again: many maps teach it to look under any cover.

    tools/with_package.sh .engine/bin/python tools/train_outcrop_model.py [--maps DIR] [--steps 1500]

It learns from simulated maps, whose bedrock is known under the cover too, and from the real ones in DIR:
class rasters (uint8 GeoTIFF: bedrock below 254, 254 outside, 255 cover) and sources.csv, which tells of each
its file, name, licence and attribution. It is calibrated on pieces of these maps under other cover, and
scored on surveys that it has never seen. It knows no class by name: it works on any map.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import torch
from map_corpus import MapCorpus
from scipy.ndimage import distance_transform_edt

from concealed_bedrock.contract import plugin_version
from concealed_bedrock.contract.jobs import SurveyJob
from concealed_bedrock.contract.model_card import Card
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.outcrop import nearest_outcrop
from concealed_bedrock.geology.sample_survey import strata
from concealed_bedrock.geology.sample_survey.fields import _Extent, _Ground
from concealed_bedrock.geology.sample_survey.history import _Columns, _History
from concealed_bedrock.geology.sample_survey.survey import Survey, _Cover, _survey_legend, make_survey
from concealed_bedrock.geology.sampling.cv_blocks import block_numbers
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.evaluation.cover_calibration import CoverCalibration
from concealed_bedrock.models.evaluation.methods import CardMetrics, card_metrics
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.outcrop import OutcropEnsemble
from concealed_bedrock.models.experts.pool import ExpertPool, _fit_weights
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.model_file import load_model, save_model
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.masking import _simulated_cover
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig, _train_outcrop
from concealed_bedrock.worker.verbs.survey import _grid_of

OUTPUT = Path(__file__).resolve().parents[1] / "resources" / "trained" / "outcrop_anywhere.safetensors"
FIRST_SEED, MAPS = 5001, 48  # of the simulated maps
CELLS = ((320, 1.0), (320, 1.5), (320, 2.0), (320, 3.0), (200, 4.0), (200, 6.0))  # a side, and their km
TESTED_SEEDS = (1, 2, 3)
BLOCK_KM = 40.0  # of the intervals: as wide as the basins that cover a survey
OTHER_SURVEY = 100_000  # is added to the numbers of its blocks
CELL_KM = 2.0  # of the card's cells; on other maps distances are as many cells
DRAWS, CELLS_A_DRAW = 8, 3000  # covers of a map that limits are measured under, and cells of each
CALIBRATED = 24  # pieces of maps under cover of their own
AVERAGED = 0.99  # decay a step of the weights' running mean, which is what is kept


def simulated_map(number: int) -> _OutcropMap:
    """The bedrock and cover of a sample survey, without its gravity; every second one in units, not ages."""
    side, km = CELLS[number % len(CELLS)]
    size = _Extent(0.0, 0.0, side * km, side * km)
    bedrock_rng, cover_rng, *_ = np.random.default_rng(FIRST_SEED + number).spawn(4)
    history, cover = _History.draw(bedrock_rng, size), _Cover.draw(cover_rng, size)
    at = (np.arange(side) + 0.5) * km
    ground = _Ground(at, at[::-1])
    units = history.on(ground).units_at_surface(_Columns.fit(history, size))
    truth = (units if number % 2 else strata.CLASS_OF_UNIT[units]).astype("uint8")
    is_cover = cover.thickness_km(*ground.points) > 0
    return _OutcropMap(np.where(is_cover, np.uint8(COVER), truth), truth=truth)


def real_maps(folder: Path | None) -> tuple[list[_OutcropMap], list[dict]]:
    """The class rasters of a folder, and what its sources.csv tells of them."""
    if folder is None:
        return [], []
    with (folder / "sources.csv").open(newline="", encoding="utf-8") as file:
        sources = list(csv.DictReader(file))
    return [_OutcropMap(read_classes(folder / source["file"])[0]) for source in sources], sources


def train(atlas: MapCorpus, steps: int) -> tuple[_OutcropNetwork, list[float], float]:
    """A network with the running mean of its weights; the loss of every step, and the seconds."""
    torch.manual_seed(1)
    network = _OutcropNetwork()
    mean = {name: tensor.clone() for name, tensor in network.state_dict().items()}

    def watch(done: float, text: str, /, **numbers: object) -> None:
        print(text, file=sys.stderr, flush=True)

    def average(_) -> None:
        for name, tensor in network.state_dict().items():
            mean[name].lerp_(tensor, 1 - AVERAGED)

    recipe = OutcropTrainingConfig(steps=steps, batch=3, uses=1, rivals=6, rate=2e-3)
    started = time.monotonic()
    losses = _train_outcrop(network, atlas, recipe, progress=watch, on_step=average)
    seconds = time.monotonic() - started
    network.load_state_dict(mean)
    return network.eval(), losses, seconds


def calibrated(reader: OutcropEnsemble, atlas: MapCorpus) -> ExpertPool:
    """The networks with the weight that suits maps under other simulated cover than in training."""
    log_proba, labels = [], []
    for seed in range(CALIBRATED):
        generator = np.random.default_rng((99, seed))
        ground = atlas(generator)
        hidden = _simulated_cover(ground.classes, generator, crops_out=ground.crops_out())
        shown = ground.under(hidden)
        wanted = hidden & (ground.classes < OUTSIDE) & np.isin(ground.classes, shown.finest_classes)
        n = int(ground.classes[ground.classes < OUTSIDE].max()) + 1
        view = ExpertInput(
            shown.classes, n, wanted, np.empty((0, *wanted.shape), "float32"), map_2x=shown.map_2x
        )
        found = reader.predict_log_proba(view)
        log_proba.append(np.pad(found, [(0, 256 - n), (0, 0)], constant_values=-30.0)[:, ::7])
        labels.append(ground.classes[wanted][::7])
    return ExpertPool(
        (reader,), tuple(_fit_weights([np.concatenate(log_proba, axis=1)], np.concatenate(labels)))
    )


def limits_of(readers: ExpertPool, maps: list[_OutcropMap]) -> CoverCalibration:
    """Confidence, sets and the farthest distance under simulated cover of maps, cells of CELL_KM."""
    log_proba, labels, distance, of_map = [], [], [], []
    for number, draw in product(range(len(maps)), range(DRAWS)):
        generator = np.random.default_rng((98, number, draw))
        hidden = _simulated_cover(maps[number].classes, generator, crops_out=maps[number].crops_out())
        shown = maps[number].under(hidden)
        known = np.isin(maps[number].classes, shown.finest_classes) & (maps[number].classes < OUTSIDE)
        cells = np.flatnonzero(hidden & known)
        wanted = np.zeros(hidden.shape, bool)
        wanted.flat[generator.choice(cells, min(CELLS_A_DRAW, cells.size), replace=False)] = True
        nothing = np.empty((0, *wanted.shape), "float32")
        view = ExpertInput(shown.classes, OUTSIDE, wanted, nothing, map_2x=shown.map_2x)
        log_proba.append(readers.predict_log_proba(view))
        labels.append(maps[number].classes[wanted])
        distance.append(CELL_KM * distance_transform_edt(shown.classes >= OUTSIDE)[wanted])
        of_map.append(np.full(wanted.sum(), number))
    cells = map(np.concatenate, (labels, distance, of_map))
    found = CoverCalibration.fit(np.concatenate(log_proba, axis=1), *cells)
    if found is None:
        raise SystemExit("The maps hide too few cells to measure limits on.")
    print(found, file=sys.stderr)
    return found


def with_limits(card: Card, readers: ExpertPool, folder: Path) -> Card:
    """The card with limits that were measured on the maps of a folder."""
    maps, sources = real_maps(folder)
    names = ", ".join(source["name"] for source in sources)
    return replace(
        card,
        under_cover=limits_of(readers, maps).to_card(1000 * CELL_KM),
        training=card.training | {"limits measured on": names},
    )


def view_of(made: Survey) -> ExpertInput:
    """The map of a survey, to predict under its cover."""
    bands = np.empty((0, *made.truth.shape), "float32")
    return ExpertInput(made.classes_map, made.legend.n_classes, made.classes_map == COVER, bands)


def tested(readers: ExpertPool) -> CardMetrics:
    """Scores under the cover of surveys that it has never seen, beside nearest outcrop."""
    truth, ours, nearest, blocks = [], [], [], []
    for number, seed in enumerate(TESTED_SEEDS):
        view = view_of(made := make_survey(seed, _grid_of(SurveyJob(".", seed, spacing_km=2.0))))
        truth.append(made.truth[view.queried])
        ours.append(readers.predict_log_proba(view).argmax(0))
        nearest.append(nearest_outcrop(made.classes_map, made.grid)[view.queried])
        blocks.append(block_numbers(made.grid, block_km=BLOCK_KM)[view.queried] + number * OTHER_SURVEY)
    methods = {"Outcrop network": np.concatenate(ours), "Nearest outcrop": np.concatenate(nearest)}
    found = card_metrics(np.concatenate(truth), methods, np.concatenate(blocks), OUTSIDE)
    print(found, file=sys.stderr)
    return found


def main() -> None:
    """Train, calibrate, score and write the model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--maps", type=Path, help="folder of real class rasters, with sources.csv")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument(
        "--limits", type=Path, help="folder like --maps: limits are measured under its maps' cover"
    )
    parser.add_argument(
        "--score-again", action="store_true", help="limits too, of --output as it is; nothing is trained"
    )
    asked = parser.parse_args()
    if asked.score_again:
        readers, card = load_model(asked.output)
        again = tested(readers)
        card = replace(card, scores=again.scores, intervals=again.intervals)
        save_model(asked.output, readers, with_limits(card, readers, asked.limits) if asked.limits else card)
        return
    real, sources = real_maps(asked.maps)
    atlas = MapCorpus([simulated_map(number) for number in range(MAPS)], real)
    network, loss, seconds = train(atlas, asked.steps)
    readers = calibrated(OutcropEnsemble((network,)), atlas)
    print("weight", readers.weights, file=sys.stderr)
    last = FIRST_SEED + MAPS - 1
    simulated = {
        "name": f"simulated maps of the seeds {FIRST_SEED} to {last}",
        "licence": "made by this project, CC0",
    }
    legend, summary = _survey_legend(), tested(readers)
    card = Card(
        architecture=readers.architecture("outcrop"),
        in_bands=0,
        bands=[],
        encoding="fields",
        spacing_m=(1000 * CELL_KM, 1000 * CELL_KM),
        residual={"height_m": None, "edges": "biharmonic"},
        classes=[{"value": c.value, "name": c.name, "colour": c.colour} for c in legend.classes],
        windows=[{"side_cells": 128, "window_px": 128, "pixels_per_cell": 1.0}],
        crs="EPSG:32645",
        extent=(0.0, 0.0, 320_000.0, 320_000.0),
        scores=summary.scores,
        intervals=summary.intervals,
        split={"kind": "whole surveys", "scored": f"under the cover of the surveys of seeds {TESTED_SEEDS}"},
        training={
            "data": [simulated, *({k: s[k] for k in ("name", "licence", "attribution")} for s in sources)],
            "steps": len(loss),
            "seed": 1,
            "seconds": round(seconds),
            "limits": "Reads the shape of visible outcrop alone, on any map and any classes. It learned from "
            "other maps: a model trained on the map at hand reads gravity too.",
        },
        versions={"concealed_bedrock": plugin_version(), "torch": torch.__version__},
    )
    save_model(asked.output, readers, with_limits(card, readers, asked.limits) if asked.limits else card)


if __name__ == "__main__":
    main()
