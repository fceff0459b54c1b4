"""Refuses readers of a model file that could not answer for its classes and bands."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .candidate_trees import candidate_feature_count
from .expert import CandidateReader, GravityNetworkReader, GravityTreesReader, Readers
from .gravity_trees import features_a_band
from .tree_checks import TreeProblem, check_trees


class ReaderProblem(ValueError):
    """What is wrong with readers, as a sentence without its end."""


def check_readers(readers: Readers, tensors: Mapping[str, np.ndarray], n_bands: int, n_classes: int) -> None:
    """Refuse arrays that no reader has, of another kind of number, or out of range."""
    own = readers.tensors()
    left_over = sorted(tensors.keys() - own.keys())
    _require(not left_over, f"no reader has the tensor {''.join(left_over[:1])[:100]}")
    for name, array in own.items():
        is_alike = (array.dtype.kind == "f") == (tensors[name].dtype.kind == "f")
        _require(is_alike, f"the tensor {name} holds numbers of the kind {tensors[name].dtype}")
    for number, reader in enumerate(readers.readers):
        try:
            _check_reader(reader, n_bands, n_classes)
        except TreeProblem as problem:
            raise ReaderProblem(f"in the trees of reader {number + 1} {problem}") from problem


def _check_reader(reader: object, n_bands: int, n_classes: int) -> None:
    """What one reader needs."""
    if isinstance(reader, GravityTreesReader):
        n_learned = _check_classes(reader.classes, n_classes)
        check_trees(reader.trees, features_a_band() * n_bands, 1 if n_learned == 2 else n_learned)
    elif isinstance(reader, CandidateReader):
        check_trees(reader.trees, candidate_feature_count(n_bands if reader.with_gravity else 0), 1)
    elif isinstance(reader, GravityNetworkReader):
        _require(reader.in_bands <= n_bands, f"a network reads {reader.in_bands} bands of {n_bands}")
        _require(reader.n_learned <= n_classes, f"a network knows {reader.n_learned} of {n_classes} classes")


def _check_classes(classes: np.ndarray, n_classes: int) -> int:
    """How many classes trees have learned."""
    is_list = classes.ndim == 1 and classes.dtype.kind in "iu" and 2 <= classes.size <= n_classes
    _require(is_list, f"'classes' is {classes.dtype} {classes.shape}")
    is_inside = classes.min() >= 0 and classes.max() < n_classes and np.unique(classes).size == classes.size
    _require(bool(is_inside), f"'classes' does not name classes from 0 to {n_classes - 1}, each once")
    return classes.size


def _require(is_good: bool, complaint: str) -> None:
    """Raise a ReaderProblem."""
    if not is_good:
        raise ReaderProblem(complaint)
