"""From a model file's card and arrays to its pool of experts, checked before any is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from ...contract.errors import UserError
from ..features.outcrop_channels import INPUTS
from ..networks.factory import build_network
from ..networks.outcrop_unet import OutcropNetwork
from .candidate_trees import CandidateTrees, candidate_feature_count
from .expert import Expert
from .gravity_network import GravityNetwork
from .gravity_trees import FEATURES_PER_BAND, GravityTrees
from .nearest_outcrop import BASELINES, DistanceBaseline
from .outcrop import OutcropEnsemble
from .pool import ExpertPool
from .tree_ensemble import TreeProblem, Trees, check_trees


class ExpertProblem(ValueError):
    """Experts that cannot be used; the message is a sentence without its end."""


def build_pool(architecture: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> ExpertPool:
    """Build the pool that a card's architecture describes.

    Raises
    ------
    UserError
        For an unknown expert, and for arrays that don't fit theirs.
    """
    experts = []
    for number, spec in enumerate(architecture["readers"]):
        prefix = f"{number}."
        own = {name.removeprefix(prefix): a for name, a in tensors.items() if name.startswith(prefix)}
        try:
            experts.append(_build_expert(spec, own))
        except (KeyError, TypeError, RuntimeError, IndexError, ValueError) as error:
            if isinstance(error, UserError):
                raise
            raise UserError(
                f"The arrays of the model file don't fit its expert '{spec['name']}' ({str(error)[:300]}).",
                "Use the model file as it was written, or train the model again.",
            ) from error
    return ExpertPool(tuple(experts), tuple(architecture["powers"]))


def _build_expert(spec: Mapping[str, Any], tensors: dict[str, np.ndarray]) -> Expert:
    name = spec["name"]
    if name in BASELINES:
        return DistanceBaseline(name)
    if name == "outcrop":
        return OutcropEnsemble(tuple(_outcrop_network(n, tensors) for n in range(spec["members"])))
    if name == "boosted-trees":
        if spec["reads"] == "gravity":
            classes = tensors.pop("classes")
            return GravityTrees(Trees(**tensors), classes)
        return CandidateTrees(Trees(**tensors), spec["reads"] == "both")
    if name == "network":
        network = build_network(spec["architecture"], spec["in_bands"], spec["n_learned"])
        network.load_state_dict({k: torch.from_numpy(v) for k, v in tensors.items()})
        return GravityNetwork(network.eval(), spec["architecture"], spec["in_bands"], spec["n_learned"])
    raise UserError(
        f"The model file has an expert '{name}' that this plugin does not know.",
        "Update the plugin, or choose another model.",
    )


def _outcrop_network(number: int, tensors: Mapping[str, np.ndarray]) -> OutcropNetwork:
    network, prefix = OutcropNetwork(), f"{number}."
    own = {k.removeprefix(prefix): torch.from_numpy(v) for k, v in tensors.items() if k.startswith(prefix)}
    channels = own["down.0.0.weight"].shape[1]
    if channels != len(INPUTS):
        raise UserError(
            f"The model was trained by another version of the plugin: its outcrop network reads {channels} "
            f"channels of a class, this one {len(INPUTS)}.",
            "Train the model again.",
        )
    network.load_state_dict(own)
    return network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # stubs lack it


def check_pool(pool: ExpertPool, tensors: Mapping[str, np.ndarray], n_bands: int, num_classes: int) -> None:
    """Refuse arrays that belong to no expert, of another kind of number, or out of range.

    Raises
    ------
    ExpertProblem
    """
    own = pool.tensors()
    left_over = sorted(tensors.keys() - own.keys())
    _require(not left_over, f"no expert has the tensor {''.join(left_over[:1])[:100]}")
    for name, array in own.items():
        is_alike = (array.dtype.kind == "f") == (tensors[name].dtype.kind == "f")
        _require(is_alike, f"the tensor {name} holds numbers of the kind {tensors[name].dtype}")
    for number, expert in enumerate(pool.experts):
        try:
            _check_expert(expert, n_bands, num_classes)
        except TreeProblem as problem:
            raise ExpertProblem(f"in the trees of expert {number + 1} {problem}") from problem


def _check_expert(expert: Expert, n_bands: int, num_classes: int) -> None:
    if isinstance(expert, GravityTrees):
        num_trained = _check_classes(expert.classes, num_classes)
        check_trees(expert.trees, FEATURES_PER_BAND * n_bands, 1 if num_trained == 2 else num_trained)
    elif isinstance(expert, CandidateTrees):
        check_trees(expert.trees, candidate_feature_count(n_bands if expert.with_gravity else 0), 1)
    elif isinstance(expert, GravityNetwork):
        channels, trained = expert.in_channels, expert.num_trained
        _require(channels <= n_bands, f"a network reads {channels} bands of {n_bands}")
        _require(trained <= num_classes, f"a network knows {trained} of {num_classes} classes")


def _check_classes(classes: np.ndarray, num_classes: int) -> int:
    is_list = classes.ndim == 1 and classes.dtype.kind in "iu" and 2 <= classes.size <= num_classes
    _require(is_list, f"'classes' is {classes.dtype} {classes.shape}")
    is_inside = classes.min() >= 0 and classes.max() < num_classes and np.unique(classes).size == classes.size
    _require(bool(is_inside), f"'classes' does not name classes from 0 to {num_classes - 1}, each once")
    return classes.size


def _require(is_good: bool, complaint: str) -> None:
    if not is_good:
        raise ExpertProblem(complaint)
