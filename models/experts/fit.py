"""Fitting the experts of a pool, and their weights on out-of-fold predictions.

Spatial blocks are left out in turn: each member of an ensemble leaves out another fold. The experts that are
delivered are then trained on all outcrop, with the same weights: networks resume, trees start anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import torch

from ...contract.language import tr
from ...contract.progress import Progress
from ...geology.legend import OUTSIDE
from ..features.line_barriers import Lines
from ..features.outcrop_channels import FeatureCache
from ..features.outcrop_map import _OutcropMap
from ..networks.outcrop_unet import _OutcropNetwork
from ..training.outcrop import OutcropTrainingConfig
from .candidate_trees import _CandidateTrees
from .expert import ExpertInput, _Expert
from .gravity import GravityNetwork, _GravityTrees
from .gravity_context import MetricReader
from .outcrop import BASELINES, DistanceBaseline, OutcropEnsemble
from .pool import ExpertPool, _fit_weights, pool_log_proba

_RESUMED = 0.375  # of the steps, with all outcrop, after those without a fold
LEAST_GAIN = 0.002  # nats a cell on the folds: an expert that adds less is left out
_OTHER_CROPS = 1000  # is added to a seed; members differ by ones
_KINDS = (
    "outcrop",
    "anywhere",
    "candidate trees",
    "candidate trees with gravity",
    "gravity trees",
    *BASELINES,
)


@dataclass(frozen=True)
class ExpertTrainingData:
    """What experts are trained on.

    Parameters
    ----------
    map_train : uint8 (rows, cols)
        Class of the outcrop to train on; the classes are 0 .. num_classes - 1.
    bands : (n_bands, rows, cols)
        Standardised gravity.
    folds : sequence of bool (rows, cols)
        Blocks that are left out in turn.
    aspect : float
        Width of a cell over its height, on the ground.
    start : OutcropNetwork, optional
        First weights of outcrop networks; None: such that they predict nearest outcrop.
    anywhere : OutcropEnsemble, optional
        Pretrained on many other maps, and used as it is.
    map_observed : uint8 (rows, cols), optional
        All outcrop that a prediction has, where that is more than `map_train`.
    map_2x : uint8 (2 rows, 2 cols), optional
        `map_observed` on subcells.
    held_out : bool (rows, cols), optional
        Cells of `map_observed` that are not trained on, covered ones included: their subcells may crop out.
    uses_all : bool
        Whether the delivered experts are trained on all of `map_observed`.
    features : FeatureCache
        Channels of outcrop that several experts share.
    metric : MetricReader, optional
        The gravity metric that is shipped, for gravity in context.
    lines : Lines, optional
        Faults and contacts.
    """

    map_train: np.ndarray
    num_classes: int
    bands: np.ndarray
    folds: Sequence[np.ndarray]
    aspect: float
    recipe: OutcropTrainingConfig
    start: _OutcropNetwork | None = None
    anywhere: OutcropEnsemble | None = None
    map_observed: np.ndarray | None = None
    uses_all: bool = False
    map_2x: np.ndarray | None = None
    held_out: np.ndarray | None = None
    features: FeatureCache = field(default_factory=FeatureCache, compare=False)
    metric: MetricReader | None = None
    lines: Lines | None = None

    @cached_property
    def observed(self) -> _OutcropMap:
        """The map that a prediction has."""
        classes = self.map_train if self.map_observed is None else self.map_observed
        return _OutcropMap(classes, self.aspect, map_2x=self.map_2x)

    @cached_property
    def train(self) -> _OutcropMap:
        """The map to train and to score on."""
        map_2x = self.map_2x if self.held_out is None else self.observed.under(self.held_out).map_2x
        return _OutcropMap(self.map_train, self.aspect, map_2x=map_2x)

    @property
    def delivered(self) -> _OutcropMap:
        """The map that the delivered experts are trained on."""
        return self.observed if self.uses_all else self.train

    @cached_property
    def labels(self) -> np.ndarray:
        """Classes of the folds' outcrop, fold after fold."""
        return np.concatenate([self.map_train[self.outcrop_of(fold)] for fold in self.folds])

    def outcrop_of(self, fold: np.ndarray) -> np.ndarray:
        """The outcrop of a fold, bool (rows, cols)."""
        return fold & (self.map_train < OUTSIDE)

    def region(self, rows: slice, cols: slice) -> ExpertTrainingData:
        """The data of a rectangle."""
        observed = self.observed.region(rows, cols)
        return replace(
            self,
            map_train=self.map_train[rows, cols],
            bands=self.bands[:, rows, cols],
            folds=[fold[rows, cols] for fold in self.folds],
            map_observed=observed.classes,
            map_2x=observed.map_2x,
            held_out=None if self.held_out is None else self.held_out[rows, cols],
            lines=self.lines and self.lines.region(rows, cols),
        )

    def input(self, outcrop: _OutcropMap, queried: np.ndarray) -> ExpertInput:
        """The input of an expert to which a part of the map is visible."""
        return ExpertInput(
            outcrop.classes,
            self.num_classes,
            queried,
            self.bands,
            self.aspect,
            map_2x=outcrop.map_2x,
            features=self.features,
            lines=self.lines,
        )


@dataclass(frozen=True)
class FitResult:
    """An expert, and the out-of-fold log probabilities of its kind: (num_classes, n) for each fold.

    `scored` was not trained on the test set, where the delivered expert was. `partial` are the experts that
    predicted the folds, none where it was `expert`.
    """

    expert: _Expert
    log_proba: list[np.ndarray]
    loss: list[float]
    scored: _Expert | None = None
    partial: tuple[_Expert, ...] = ()

    @property
    def reads_outcrop(self) -> bool:
        """Whether what it says depends on the outcrop that is visible."""
        return not isinstance(self.expert, (GravityNetwork, _GravityTrees))

    @property
    def is_outcrop(self) -> bool:
        """Whether it needs no gravity."""
        return self.expert.spec().get("reads", "outcrop") == "outcrop"

    def without_fold(self, number: int) -> _Expert:
        """The expert that was not trained on a fold."""
        return self.partial[number] if self.partial else self.expert


def fit_expert(kind: str, data: ExpertTrainingData, progress: Progress) -> FitResult:
    """Fit one expert, of _KINDS."""
    if kind == "outcrop":
        return _fit_networks(data, progress)
    if kind in BASELINES or kind == "anywhere":
        expert = DistanceBaseline(kind) if kind in BASELINES else data.anywhere
        if expert is None:
            raise ValueError("no pretrained outcrop networks were given")
        return FitResult(expert, _predict_folds([expert] * len(data.folds), data), [])
    experts: list[_Expert] = []
    maps = [*(data.train.under(fold) for fold in data.folds), data.train, data.delivered]
    for number, outcrop in enumerate(maps):
        if number and outcrop is maps[number - 1]:
            experts.append(experts[-1])
        elif kind == "gravity trees":
            experts.append(_GravityTrees.fit(data.bands, outcrop.classes, seed=data.recipe.seed))
        else:
            with_gravity, seed = kind == "candidate trees with gravity", data.recipe.seed
            experts.append(_CandidateTrees.fit(outcrop, data.bands, with_gravity=with_gravity, seed=seed))
        text = tr("Boosted trees, part {number} of {total}").format(number=number + 1, total=len(maps))
        progress((number + 1) / len(maps), text, doing="trees", done=number + 1, total=len(maps))
    *partial, scored, delivered = experts
    return FitResult(delivered, _predict_folds(partial, data), [], scored, partial=tuple(partial))


def _fit_networks(data: ExpertTrainingData, progress: Progress) -> FitResult:
    """A network for each fold, trained without it; where all outcrop is used, each then resumes with all."""
    start, recipe = [], data.recipe
    for number, _ in enumerate(data.folds):
        torch.manual_seed(recipe.seed + number)
        start.append(_OutcropNetwork())
        if data.start is not None:
            start[-1].load_state_dict(data.start.state_dict())
    share = 1 / (1 + _RESUMED) if data.uses_all else 1
    scored, loss = OutcropEnsemble.fit(
        [data.train.under(fold) for fold in data.folds],
        recipe,
        start,
        lambda fraction, message="", **numbers: progress(share * fraction, message, **numbers),
    )
    partial = tuple(OutcropEnsemble((network,)) for network in scored.networks)
    log_proba = _predict_folds(partial, data)
    if not data.uses_all:
        return FitResult(scored, log_proba, loss, scored, partial=partial)
    steps = max(1, round(_RESUMED * recipe.steps))  # fewer and smaller: most of the map is known
    delivered, _ = OutcropEnsemble.fit(
        [data.delivered] * len(data.folds),
        replace(recipe, steps=steps, rate=recipe.rate / 2, seed=recipe.seed + _OTHER_CROPS),
        scored.networks,
        lambda fraction, message="", **numbers: progress(
            share + (1 - share) * fraction,
            tr("All outcrop: {progress}").format(progress=message),
            **numbers | {"doing": "all outcrop"},
        ),
    )
    return FitResult(delivered, log_proba, loss, scored, partial=partial)


def _predict_folds(experts: Sequence[_Expert], data: ExpertTrainingData) -> list[np.ndarray]:
    """Log probabilities of each fold by the expert that was trained without it.

    Held-out outcrop is not visible here either: weights that it had a part in would be scored on it.
    """
    return [
        expert.predict_log_proba(data.input(data.train.under(fold), data.outcrop_of(fold)))
        for expert, fold in zip(experts, data.folds, strict=True)
    ]


def pool_experts(fitted: Sequence[FitResult], data: ExpertTrainingData) -> tuple[ExpertPool, ExpertPool]:
    """The pool to deliver and the pool to score, with the weights fitted on the folds."""
    weights = tuple(_fit_weights([np.concatenate(one.log_proba, axis=1) for one in fitted], data.labels))
    scored = tuple(one.scored or one.expert for one in fitted)
    return ExpertPool(tuple(one.expert for one in fitted), weights), ExpertPool(scored, weights)


def find_idle(fitted: Sequence[FitResult], data: ExpertTrainingData) -> list[int]:
    """Numbers of the experts without which the folds are predicted as well: left out, they cost nothing.

    Of several that stand in for each other the first goes. An expert of outcrop always stays, and so does a
    network of gravity, which was chosen.
    """
    log_proba = [np.concatenate(one.log_proba, axis=1) for one in fitted]

    def loss(numbers: Sequence[int]) -> float:
        used = [log_proba[number] for number in numbers]
        pooled = pool_log_proba(used, _fit_weights(used, data.labels))
        return -float(pooled[data.labels, np.arange(len(data.labels))].mean())

    kept, idle = list(range(len(fitted))), list[int]()
    for number in kept[:] if len(data.labels) else []:
        others = [other for other in kept if other != number]
        has_outcrop = any(fitted[other].is_outcrop for other in others)
        may_go = has_outcrop and not isinstance(fitted[number].expert, GravityNetwork)
        if may_go and loss(others) - loss(kept) < LEAST_GAIN:
            kept = others
            idle.append(number)
    return idle
