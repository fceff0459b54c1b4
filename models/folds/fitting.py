"""A fold classifier fitted and scored: shallow methods and a network on one split, and which is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from .classifier import FoldClassifier, FoldNetwork, _fit_temperature, _Shallow
from .features import _features_of
from .shallow import _compare_shallow
from .splitting import GroupSplit
from .training import FoldEpoch


@dataclass(frozen=True)
class FoldMethod:
    """What a method answered on the test pictures, and the seconds it took to learn."""

    name: str
    answers: np.ndarray
    seconds: float


@dataclass(frozen=True)
class FoldFit:
    """A fitted classifier with calibrated probabilities, and what it was compared with.

    Parameters
    ----------
    uncalibrated, probabilities : of the test pictures, (n, n_classes)
    methods : the classifier's own first
    history : of the network; empty without one
    """

    classifier: FoldClassifier
    name: str
    uncalibrated: np.ndarray
    probabilities: np.ndarray
    methods: list[FoldMethod]
    history: list[FoldEpoch]


def fit_classifier(
    pictures: np.ndarray,
    labels: np.ndarray,
    groups: np.ndarray,
    split: GroupSplit,
    *,
    wish: str,
    network: Callable[[], tuple[str, FoldNetwork, list[FoldEpoch]]],
    seed: int,
    progress: Callable[..., None],
) -> FoldFit:
    """Fit the shallow methods, and the network where it is wanted; the temperature is that of the validation.

    Parameters
    ----------
    wish : 'shallow', 'auto' (whichever is right more often on the validation set, else the network), or
        anything else for the network
    network : trains one, and gives its name, the network and its history
    """
    start = time.perf_counter()
    features = _features_of(pictures)
    reading = (time.perf_counter() - start) / len(pictures) * len(split.train)
    progress(0.1)
    results = _compare_shallow(
        features[split.train], labels[split.train], groups[split.train], features[split.test], seed
    )
    progress(0.3)
    shallow = _Shallow.fit(results[0].name, features[split.train], labels[split.train], seed)
    methods = [FoldMethod(one.name, one.answers, one.seconds + reading) for one in results]
    candidates: list[tuple[str, FoldClassifier]] = [(results[0].name, shallow)]
    history: list[FoldEpoch] = []
    if wish != "shallow":
        start = time.perf_counter()
        name, trained, history = network()
        answers = trained.predict(pictures[split.test]).argmax(axis=1)
        methods.insert(0, FoldMethod(name, answers, time.perf_counter() - start))
        candidates.insert(0, (name, trained))
    name, chosen = _best(candidates, pictures[split.validation], labels[split.validation], wish)
    temperature = 1.0
    if len(split.validation):
        found = chosen.predict(pictures[split.validation])
        temperature = _fit_temperature(found, labels[split.validation])
    raw = chosen.predict(pictures[split.test])
    calibrated = replace(chosen, temperature=temperature)
    methods.sort(key=lambda method: method.name != name)
    return FoldFit(calibrated, name, raw, calibrated.predict(pictures[split.test]), methods, history)


def _best(
    candidates: list[tuple[str, FoldClassifier]], pictures: np.ndarray, labels: np.ndarray, wish: str
) -> tuple[str, FoldClassifier]:
    """The candidate that is wanted, or with 'auto' the one that is right more often."""
    if wish != "auto" or not len(labels):
        return candidates[0]
    return max(candidates, key=lambda each: (each[1].predict(pictures).argmax(axis=1) == labels).mean())
