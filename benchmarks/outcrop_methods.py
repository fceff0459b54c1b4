"""The methods that `many_maps.py` compares, as functions of what is visible to log probabilities.

Networks learn from maps of other countries and from simulated ones; nothing of the test map's country is
among them. Their files are named by all that they depend on, so that a changed corpus is trained anew.
"""

from __future__ import annotations

import hashlib
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
from hidden_maps import HiddenMap, Method, block_numbers
from safetensors.torch import load_file, save_file
from scipy.spatial import cKDTree

from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.models.experts.candidate_trees import _CandidateTrees
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.fit import ExpertTrainingData, fit_expert, pool_experts
from concealed_bedrock.models.experts.outcrop import DistanceBaseline, OutcropEnsemble
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig, _train_outcrop

sys.path.append(str(Path(__file__).resolve().parents[1] / "tools"))
import train_outcrop_model as tool

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "trained" / "outcrop_anywhere.safetensors"
BASELINE = "nearest outcrop"
NEIGHBOURS, RANGE_CELLS, NUGGET = 32, 30.0, 0.05  # of indicator kriging, set once and not tuned
CELLS_AT_ONCE = 4096
MEMBERS, INNER_FOLDS, INNER_BLOCK = 2, 5, 20  # of the default: its ensemble, and a fifteenth of 300 cells


def methods_of(
    test: HiddenMap, maps: Sequence[HiddenMap], asked: Namespace
) -> tuple[dict[str, Method], dict[str, Method]]:
    """Methods by name: those that predict at once, and those that are trained on what is visible."""

    def without() -> _OutcropNetwork:
        return pretrained(test.country, maps, asked.work, asked.cells, asked.steps)

    def trained_here(x: ExpertInput) -> np.ndarray:
        network = without()
        _train_outcrop(network, [x.outcrop], OutcropTrainingConfig(steps=asked.steps_here, rate=5e-4))
        return OutcropEnsemble((network,)).predict_log_proba(x)

    def trees(x: ExpertInput) -> np.ndarray:
        return _CandidateTrees.fit(x.outcrop, x.bands, with_gravity=False).predict_log_proba(x)

    at_once = {
        BASELINE: DistanceBaseline("nearest-outcrop").predict_log_proba,
        "inverse distance": DistanceBaseline("inverse-distance").predict_log_proba,
        "indicator kriging": kriging_log_proba,
        "pretrained": lambda x: OutcropEnsemble((without(),)).predict_log_proba(x),
        "shipped (knows 2 of the maps)": load_model(SHIPPED)[0].predict_log_proba,
    }
    trained = {
        "boosted trees": trees,
        "pretrained, trained here": trained_here,
        "default": lambda x: default_log_proba(x, without(), asked.steps_here),
    }
    return at_once, trained


def pretrained(
    country: str, maps: Sequence[HiddenMap], work: Path, cells: int, steps: int
) -> _OutcropNetwork:
    """The network that learned from the maps of other countries and from simulated ones."""
    others = [one for one in maps if one.country != country]
    digest = hashlib.sha256(b"".join(one.map.finest_classes.tobytes() for one in others)).hexdigest()[:12]
    path = work / f"without_{country.replace(' ', '_')}_{cells}_{steps}_{digest}.safetensors"
    if not path.exists():
        _pretrain([_OutcropMap(one.map.finest_classes) for one in others], steps, path)
    network = _OutcropNetwork()
    network.load_state_dict(load_file(path))
    return network.eval()


@cache
def _simulated() -> tuple[_OutcropMap, ...]:
    """The simulated maps, which all countries share."""
    return tuple(tool.simulated_map(number) for number in range(tool.MAPS))


def _pretrain(others: list[_OutcropMap], steps: int, path: Path) -> None:
    """Train as the shipped network was, and keep the weights; a run that ends halfway leaves no file."""
    network, _, seconds = tool.train(tool.MapCorpus(_simulated(), others), steps)
    print(f"{path.name}: {len(others)} maps, {seconds:.0f} s", file=sys.stderr, flush=True)
    temporary = path.with_suffix(f".{os.getpid()}.part")
    save_file({name: t.contiguous() for name, t in network.state_dict().items()}, temporary)
    temporary.replace(path)


def default_log_proba(x: ExpertInput, network: _OutcropNetwork, steps: int) -> np.ndarray:
    """As a training without gravity: two networks of the map and the pretrained one, weights out of fold."""
    classes, numbers = x.map_observed, block_numbers(x.map_observed.shape, INNER_BLOCK)
    fold = (np.random.default_rng(0).permutation(numbers.max() + 1) % INNER_FOLDS)[numbers]
    is_outcrop = classes < OUTSIDE
    folds = [fold == k for k in range(INNER_FOLDS) if len(np.unique(classes[is_outcrop & (fold != k)])) > 1]
    data = ExpertTrainingData(
        classes,
        x.num_classes,
        x.bands,
        [folds[number % len(folds)] for number in range(MEMBERS)],
        x.aspect,
        OutcropTrainingConfig(steps=steps),
        anywhere=OutcropEnsemble((network,)),
        map_2x=x.map_2x,
    )
    fitted = [fit_expert(kind, data, _quiet) for kind in ("outcrop", "anywhere")]
    pool, _ = pool_experts(fitted, data)
    return pool.predict_log_proba(replace(x, features=data.features))


def _quiet(fraction: float, message: str = "", **numbers: object) -> None:
    """Report no progress."""


def kriging_log_proba(x: ExpertInput) -> np.ndarray:
    """Ordinary indicator kriging of every class from the nearest outcrop cells, exponential variogram."""
    known = np.argwhere(x.map_observed < OUTSIDE)
    classes, tree = x.map_observed[tuple(known.T)], cKDTree(known)
    wanted, k = np.argwhere(x.queried), min(NEIGHBOURS, len(known))
    share = np.zeros((x.num_classes, len(wanted)))
    for start in range(0, len(wanted), CELLS_AT_ONCE):
        some = slice(start, start + CELLS_AT_ONCE)
        distance, near = tree.query(wanted[some], np.arange(1, k + 1))
        weights = _kriging_weights(distance, known[near])
        for value in range(x.num_classes):
            share[value, some] = (weights * (classes[near] == value)).sum(1)
    return np.log(0.995 * share / share.sum(0) + 0.005 / x.num_classes)


def _kriging_weights(distance: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Weights (n, k) of k neighbours at `points` (n, k, 2); negative ones are taken as 0."""
    n, k = distance.shape
    between = np.linalg.norm(points[:, :, None] - points[:, None], axis=-1)
    matrix, right = np.ones((n, k + 1, k + 1)), np.ones((n, k + 1, 1))
    matrix[:, :k, :k] = np.exp(-between / RANGE_CELLS) + NUGGET * np.eye(k)
    matrix[:, k, k] = 0
    right[:, :k, 0] = np.exp(-distance / RANGE_CELLS)
    return np.maximum(np.linalg.solve(matrix, right)[:, :k, 0], 0)
