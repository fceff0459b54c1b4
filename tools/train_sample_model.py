"""Train the sample model of `resources/trained/` again, as `make model` runs it.

GGMNet learns from sample surveys of other seeds, whose bedrock is known under the cover as well, and is
scored under the cover of the survey of seed 1, which it has never seen. About 25 minutes on 2 cores.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from affine import Affine

from concealed_bedrock.contract.jobs import Geology, SurveyJob, TrainJob
from concealed_bedrock.contract.model_card import Band
from concealed_bedrock.geology.outcrop import distance_km, nearest_outcrop
from concealed_bedrock.geology.sample_survey.survey import _survey_legend, make_survey
from concealed_bedrock.geology.sampling.cv_blocks import block_numbers
from concealed_bedrock.geology.sampling.splits import Split
from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.methods import CardMetrics, apply_temperature, card_metrics
from concealed_bedrock.models.experts.gravity import GravityNetwork
from concealed_bedrock.models.experts.pool import ExpertPool, _fit_weights
from concealed_bedrock.models.features.gravity_bands import describe_bands, encode, standardise
from concealed_bedrock.models.inference.ensemble import Scale
from concealed_bedrock.models.inference.execution import choose_device
from concealed_bedrock.models.inference.sliding_window import sliding_window
from concealed_bedrock.models.model_file import load_model, save_model
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs.dataset import _Dataset
from concealed_bedrock.worker.inputs.gravity import _BandSource
from concealed_bedrock.worker.reporting import Reporter, _open_door
from concealed_bedrock.worker.training.card import _TESTED_SHARE, _applicability_facts, _make_card
from concealed_bedrock.worker.training.network import _architecture_of
from concealed_bedrock.worker.training.network_training import _learn, _predict
from concealed_bedrock.worker.verbs.survey import _grid_of

OUTPUT = Path(__file__).resolve().parents[1] / "resources" / "trained" / "sample_survey.safetensors"
GAP = 48  # cells between two surveys: a turned window may look beyond its survey's edge
FIRST_SEED = 101
TESTED_SEED = 1
BLOCK_KM = 40.0  # of the intervals: as wide as the basins that cover a survey
SIDE, STRIDE = 128, 64  # of the windows, in cells


def surveys_in_a_row(seeds: range, reporter: Reporter) -> tuple[np.ndarray, np.ndarray, Grid]:
    """Raw bands (C, rows, cols) and true classes of several surveys side by side, with gaps between them."""
    bands, classes = [], []
    for number, seed in enumerate(seeds):
        reporter.progress(0.05 * number / len(seeds), f"Survey of seed {seed}")
        raw, truth, _, grid = one_survey(seed)
        bands.append(np.pad(raw, [(0, 0), (0, 0), (0, GAP)], constant_values=np.nan))
        classes.append(np.pad(truth, [(0, 0), (0, GAP)], constant_values=255))
    row = np.concatenate(classes, axis=1)
    return np.concatenate(bands, axis=2), row, Grid(row.shape, Affine(*grid.transform[:6]), grid.crs)


def one_survey(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, Grid]:
    """Raw bands, true classes and the map of the default survey of a seed."""
    grid = _grid_of(SurveyJob(".", seed))
    survey = make_survey(seed, grid)
    residual = residual_anomaly(survey.bouguer, grid).residual
    return encode(residual, grid, [], encoding="fields"), survey.truth, survey.classes_map, grid


def dataset_of(seeds: range, reporter: Reporter) -> _Dataset:
    """All but the last survey to learn from; the last chooses the weights and the temperature."""
    raw, truth, grid = surveys_in_a_row(seeds, reporter)
    side = grid.shape[0]
    starts = [number * (side + GAP) for number in range(len(seeds) - 1)]
    is_validation = np.zeros(grid.shape, bool)
    is_validation[:, (len(seeds) - 1) * (side + GAP) :] = True
    map_train = np.where(is_validation, 255, truth).astype("uint8")
    windows = [
        Window(row, start + col, SIDE, SIDE, float(SIDE))
        for start in starts
        for row in range(0, side - SIDE + 1, STRIDE)
        for col in range(0, side - SIDE + 1, STRIDE)
    ]
    nothing = np.zeros(grid.shape, bool)
    split = Split(nothing, ["training"] * len(windows), 0.0, "whole surveys", nothing, nothing, nothing)
    bands = describe_bands(raw, map_train < 254, encoding="fields")
    method = f"Sample surveys of the seeds {seeds[0]} to {seeds[-1]}, continued 10 km upward."
    return _Dataset(
        gravity=_BandSource(grid, 10_000.0, method),
        raw=raw,
        bands=bands,
        legend=_survey_legend(),
        untrained=(),
        map_observed=truth,
        split=split,
        is_validation=is_validation,
        map_train=map_train,
        windows=windows,
        window_method="Windows of whole surveys.",
        map_report={},
    )


def test(pool: ExpertPool, bands: list[Band], n_classes: int, device) -> tuple[CardMetrics, float]:
    """Scores under the cover of a survey that the network has never seen, and nearest outcrop's.

    Returns
    -------
    scores
    tested_km : distance to outcrop within which nearly all cells lie that were scored
    """
    raw, truth, mapped, grid = one_survey(TESTED_SEED)
    scale = Scale(SIDE, SIDE)
    found = sliding_window(
        pool.network.network,
        standardise(raw, bands),
        window=scale.side_cells,
        pixels=scale.window_px,
        overlap=0.5,
        device=device,
    )
    is_cover = mapped == 255
    methods = {
        "GGMNet": apply_temperature(found, 1 / pool.weights[0]).argmax(0)[is_cover],
        "Nearest outcrop": nearest_outcrop(mapped, grid)[is_cover],
    }
    blocks = block_numbers(grid, block_km=BLOCK_KM)[is_cover]
    summary = card_metrics(truth[is_cover], methods, blocks, n_classes)
    print(summary, file=sys.stderr)
    return summary, float(np.quantile(distance_km(mapped, grid)[is_cover], _TESTED_SHARE))


def score_again(path: Path, seeds: range, reporter: Reporter, device) -> None:
    """Score a model that is there, measure its limits on what it learned from, and write its card anew.

    The network stays as it is.
    """
    pool, card = load_model(path)
    scores, tested_km = test(pool, card.bands, card.n_classes, device)
    data = replace(dataset_of(seeds, reporter), bands=card.bands)
    limits = _applicability_facts(data) | {"tested_km": tested_km}
    card = replace(card, scores=scores.scores, intervals=scores.intervals, evidence=limits)
    save_model(path, pool, card, half=True)


def main() -> None:
    """Train and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--surveys", type=int, default=13)
    parser.add_argument("--steps", type=int, default=1600)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument(
        "--score-again", action="store_true", help="limits too, of --output as it is; nothing is trained"
    )
    asked = parser.parse_args()
    reporter, seeds = Reporter(_open_door()), range(FIRST_SEED, FIRST_SEED + asked.surveys)
    if asked.score_again:
        return score_again(asked.output, seeds, reporter, choose_device("auto")[0])
    training = replace(PRESETS["quick"].training, steps=asked.steps, minutes=0.0, batch=4, seed=1)
    preset = replace(PRESETS["quick"], window_px=SIDE, crop_px=SIDE, training=training)
    job = TrainJob(
        "sample surveys",
        Geology("sample surveys", field="AGE"),
        str(asked.output),
        preset="quick",
        evidence="gravity",
        architecture="ggmnet",
    )
    device, _ = choose_device("auto")
    data = dataset_of(seeds, reporter)
    architecture, num_classes = _architecture_of(job, preset), data.legend.n_classes
    torch.manual_seed(job.seed)
    network = build_network(architecture, len(data.bands), num_classes)
    network = network.to(device, memory_format=torch.channels_last)
    history = _learn(network, data, preset, device, reporter)
    cells = data.is_validation & (data.map_observed < num_classes)
    found = _predict(network, data, preset, device, queried=cells)
    expert = GravityNetwork(network, architecture, len(data.bands), num_classes)
    log_proba = expert.expand(found[:, cells], num_classes)
    pool = ExpertPool((expert,), tuple(_fit_weights([log_proba], data.map_observed[cells])))
    summary, tested_km = test(pool, data.bands, num_classes, device)
    card = _make_card(
        job,
        data,
        pool.architecture("gravity"),
        summary=summary,
        applicability=_applicability_facts(data) | {"tested_km": tested_km},
        windows=[{"side_cells": SIDE, "window_px": SIDE, "pixels_per_cell": 1.0}],
        split={"kind": "whole surveys", "scored": f"under the cover of the survey of seed {TESTED_SEED}"},
        training={
            "data": [{"name": data.gravity.method, "licence": "made by this project, CC0"}],
            "steps": len(history.loss),
            "best_step": history.best_step,
            "seconds": round(history.seconds),
            "limits": "For sample surveys alone: the densities and classes are theirs. Not for real ground.",
        },
    )
    asked.output.parent.mkdir(parents=True, exist_ok=True)
    save_model(asked.output, pool, card, half=True)
    reporter.result({"output": str(asked.output)}, scores=summary.scores)


if __name__ == "__main__":
    main()
