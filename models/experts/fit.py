"""Fitting readers and their powers: every reader is asked about ground that it was not taught on.

Whole blocks are left out in turn: each member of an ensemble leaves another fold of them out. What has been
scored so then learns from all of the outcrop, with the same powers - networks go on, trees begin anew: a map
that is to be used should not be blind where it can see.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import torch

from ...geology.legend import OUTSIDE
from ..features.cache import Measured
from ..features.outcrop_map import OutcropMap
from ..networks.outcrop_unet import OutcropNetwork
from ..training.outcrop import OutcropTrainingConfig, train_outcrop
from ..training.parallel import Check, Progress, train_parallel
from .candidate_trees import fit_candidate_trees
from .expert import RULERS, CandidateReader, GravityTreesReader, OutcropReader, Reader, Readers, Ruler, View
from .gravity_trees import fit_gravity_trees, gravity_features
from .pool import fit_powers

GOES_ON = 0.375  # of the steps, with all outcrop, after those without a fold of it
OTHER_GROUND = 1000  # is added to a seed; members have their own by ones
KINDS = (
    "outcrop", "anywhere", "candidate trees", "candidate trees with gravity", "gravity trees", *RULERS
)  # fmt: skip


@dataclass(frozen=True)
class Teaching:
    """What readers learn from.

    Parameters
    ----------
    seen : uint8 (rows, cols), what may be seen and learned from; its classes are 0 .. n_classes - 1
    bands : (n_bands, rows, cols), standardised gravity
    folds : bool (rows, cols) each, the ground that is left out in turn
    aspect : width of a cell over its height, on the ground
    start : the weights that outcrop networks begin with; None: nearest outcrop
    anywhere : what learned from many other maps, and is asked as it is
    shown : uint8 (rows, cols), all that a prediction will see, where that is more than is learned from: with
        more around it hidden, a fold would look harder to tell than it is, and the powers come out too low
    fine : uint8 (parts rows, parts cols), what is shown in parts of the cells, None where there are none
    hidden : bool (rows, cols), the ground that is shown and not learned from, its cover too: parts of covered
        cells may crop out; None where there is none
    uses_all : whether the readers that are delivered learn from all that is shown
    measured : what readers of the same ground measure once
    """

    seen: np.ndarray
    n_classes: int
    bands: np.ndarray
    folds: Sequence[np.ndarray]
    aspect: float
    recipe: OutcropTrainingConfig
    start: OutcropNetwork | None = None
    anywhere: OutcropReader | None = None
    shown: np.ndarray | None = None
    uses_all: bool = False
    fine: np.ndarray | None = None
    hidden: np.ndarray | None = None
    measured: Measured = field(default_factory=Measured, compare=False)

    @cached_property
    def all_shown(self) -> OutcropMap:
        """The map that a prediction will see."""
        return OutcropMap(self.seen if self.shown is None else self.shown, self.aspect, fine=self.fine)

    @cached_property
    def lesson(self) -> OutcropMap:
        """The map that is learned from and scored."""
        fine = self.all_shown.under(self.hidden).fine if self.hidden is not None else self.fine
        return OutcropMap(self.seen, self.aspect, fine=fine)

    @property
    def whole(self) -> OutcropMap:
        """The map that the delivered readers learn from."""
        return self.all_shown if self.uses_all else self.lesson

    def without(self, fold: np.ndarray) -> OutcropMap:
        """The map with a fold's outcrop under cover."""
        return self.lesson.under(fold)

    def asked(self, fold: np.ndarray) -> OutcropMap:
        """What a prediction would see if a fold's outcrop were under cover."""
        return self.all_shown.under(fold)

    def view(self, seen: OutcropMap, wanted: np.ndarray) -> View:
        """What a reader is shown of it."""
        return View(
            seen.classes, self.n_classes, wanted, self.bands, self.aspect, fine=seen.fine,
            measured=self.measured,
        )  # fmt: skip


@dataclass(frozen=True)
class Fitted:
    """A reader, and what its likes said of every fold that they had not seen: (n_classes, n) each.

    `scored` has not learned from the validation ground, where the delivered reader has.
    """

    reader: Reader
    told: list[np.ndarray]
    loss: list[float]
    scored: Reader | None = None


def fit_reader(kind: str, teaching: Teaching, progress: Progress) -> Fitted:
    """Fit one kind of reader."""
    if kind == "outcrop":
        return fit_ensemble(teaching, progress)
    if kind == "anywhere" or kind in RULERS:
        reader = teaching.anywhere if kind == "anywhere" else Ruler(kind)
        return Fitted(reader, told_of_folds([reader] * len(teaching.folds), teaching), [])
    readers = []
    maps = [*map(teaching.without, teaching.folds), teaching.lesson, teaching.whole]
    for number, seen in enumerate(maps):
        is_again = number and seen is maps[number - 1]
        readers.append(readers[-1] if is_again else fit_trees(kind, teaching, seen))
        progress((number + 1) / len(maps), f"Boosted trees, part {number + 1} of {len(maps)}")
    *partial, scored, whole = readers
    return Fitted(whole, told_of_folds(partial, teaching), [], scored)


def fit_trees(kind: str, teaching: Teaching, seen: OutcropMap) -> Reader:
    """Boosted trees on the outcrop of a map."""
    seed = teaching.recipe.seed
    if kind == "gravity trees":
        features = gravity_features(teaching.bands)
        return GravityTreesReader(*fit_gravity_trees(features, seen.classes, seed=seed))
    with_gravity = kind == "candidate trees with gravity"
    bands = teaching.bands if with_gravity else teaching.bands[:0]
    return CandidateReader(fit_candidate_trees(seen, bands, seed=seed), with_gravity)


def fit_ensemble(teaching: Teaching, progress: Progress) -> Fitted:
    """A network for each fold, that leaves it out; where all outcrop is used, each then goes on with it."""
    maps = [teaching.without(fold) for fold in teaching.folds]
    share = 1 / (1 + GOES_ON) if teaching.uses_all else 1
    scored, loss = taught(
        maps, teaching.recipe, fresh(teaching), lambda done, text: progress(share * done, text)
    )
    told = told_of_folds([OutcropReader((network,)) for network in scored.networks], teaching)
    if not teaching.uses_all:
        return Fitted(scored, told, loss, scored)
    whole, _ = taught(
        [teaching.whole] * len(maps),
        going_on(teaching.recipe),
        scored.networks,
        lambda done, text: progress(share + (1 - share) * done, f"All outcrop: {text}"),
    )
    return Fitted(whole, told, loss, scored)


def fresh(teaching: Teaching) -> list[OutcropNetwork]:
    """A network for each fold, each with other weights unless all begin from a model."""
    networks = []
    for number, _ in enumerate(teaching.folds):
        torch.manual_seed(teaching.recipe.seed + number)
        networks.append(OutcropNetwork())
        if teaching.start is not None:
            networks[-1].load_state_dict(teaching.start.state_dict())
    return networks


def going_on(recipe: OutcropTrainingConfig) -> OutcropTrainingConfig:
    """For a network that has learned most of a map: fewer and smaller steps, on other ground."""
    steps = max(1, round(GOES_ON * recipe.steps))
    return replace(recipe, steps=steps, rate=recipe.rate / 2, seed=recipe.seed + OTHER_GROUND)


def taught(
    maps: Sequence[OutcropMap],
    recipe: OutcropTrainingConfig,
    start: Sequence[OutcropNetwork],
    progress: Progress,
) -> tuple[OutcropReader, list[float]]:
    """Copies of networks, each after a training on a map of its own; and the mean loss of every step."""

    def task(number: int) -> Callable[[Progress, Check], tuple[OutcropNetwork, list[float]]]:
        def train(progress: Progress, check: Check) -> tuple[OutcropNetwork, list[float]]:
            network, own = deepcopy(start[number]), replace(recipe, seed=recipe.seed + number)
            name = f"Outcrop network {number + 1} of {len(maps)}"
            history = train_outcrop(
                network, [maps[number]], own, on_step=lambda _: check(),
                progress=lambda done, text: progress(done, f"{name}: {text}"),
            )  # fmt: skip
            return network, history.loss

        return train

    networks, losses = zip(*train_parallel([task(number) for number in range(len(maps))], progress))
    return OutcropReader(networks), mean_losses(np.array(losses)).tolist()


def mean_losses(losses: np.ndarray) -> np.ndarray:
    """The mean of losses (networks, steps) in every step; a step without one lies on the line between."""
    known = np.isfinite(losses)
    has_one = known.any(axis=0)
    mean = np.where(known, losses, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    steps = np.arange(losses.shape[1])
    return np.interp(steps, steps[has_one], mean[has_one]) if has_one.any() else np.empty(0)


def told_of_folds(readers: Sequence[Reader], teaching: Teaching) -> list[np.ndarray]:
    """What each reader says of the fold that it has not seen."""
    return [
        reader.log_probabilities(teaching.view(teaching.asked(fold), cells_of(fold, teaching)))
        for reader, fold in zip(readers, teaching.folds, strict=True)
    ]


def cells_of(fold: np.ndarray, teaching: Teaching) -> np.ndarray:
    """The outcrop of a fold."""
    return fold & (teaching.seen < OUTSIDE)


def fuse(fitted: Sequence[Fitted], teaching: Teaching) -> tuple[Readers, Readers]:
    """The readers to deliver and those to score, with the powers that make the folds' classes likeliest."""
    labels = np.concatenate([teaching.seen[cells_of(fold, teaching)] for fold in teaching.folds])
    told = [np.concatenate(one.told, axis=1) for one in fitted]
    powers = tuple(fit_powers(told, labels))
    scored = tuple(one.scored or one.reader for one in fitted)
    return Readers(tuple(one.reader for one in fitted), powers), Readers(scored, powers)
