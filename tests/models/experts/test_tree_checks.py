"""Trees of a model file are walked only where each is a tree."""

from dataclasses import replace

import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier

from concealed_bedrock.models.experts.tree_ensemble import _Trees


@pytest.fixture(scope="module")
def trees() -> _Trees:
    rows = np.random.default_rng(0).normal(size=(400, 3))
    return _Trees.of_model(
        HistGradientBoostingClassifier(max_iter=3, max_leaf_nodes=7).fit(rows, rows[:, 0] > 0)
    )


def test_trees_that_were_learned_are_taken(trees):
    trees.check(3, 1)


def changed(array, place, value):
    array = array.copy()
    array[place] = value
    return array


def chain(n_leaves: int) -> _Trees:
    """One tree whose left children are leaves."""
    n = 2 * n_leaves - 1
    children = np.array([(k + 1, k + 2) if k % 2 == 0 and k < n - 1 else (k, k) for k in range(n)], "int32")
    zeros = np.zeros(n)
    return _Trees(
        zeros.astype("int32"),
        zeros,
        children,
        zeros.astype(bool),
        zeros,
        np.zeros(1, "int32"),
        np.zeros(1, "int32"),
        np.zeros(1),
    )


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        ("children", (1, 0), 0),
        ("children", (0, 0), 10**6),
        ("children", (0, 0), -1),
        ("children", (0, 1), 1),
        ("feature", 0, 3),
        ("feature", 0, -1),
        ("threshold", 0, np.nan),
        ("value", 0, np.inf),
        ("baseline", 0, np.nan),
        ("output", 0, 1),
        ("root", 0, 1),
        ("root", 1, 0),
        ("root", 2, 10**6),
    ],
)
def test_trees_that_lead_astray_are_refused(trees, name, place, value):
    with pytest.raises(ValueError):
        replace(trees, **{name: changed(getattr(trees, name), place, value)}).check(3, 1)


def test_trees_of_other_sizes_and_kinds_are_refused(trees):
    for name in ("feature", "children", "root", "value", "baseline", "output"):
        array = getattr(trees, name)
        for other in (
            array[:0],
            array[:-1] if len(array) > 1 else np.append(array, array),
            array.astype("S3"),
        ):
            with pytest.raises(ValueError):
                replace(trees, **{name: other}).check(3, 1)


def test_a_tree_of_more_leaves_than_a_number_has_bits_is_refused():
    chain(64).check(1, 1)
    with pytest.raises(ValueError, match="64 leaves"):
        chain(65).check(1, 1)
    with pytest.raises(ValueError, match="64 leaves"):
        chain(100_000).check(1, 1)
