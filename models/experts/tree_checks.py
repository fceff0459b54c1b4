"""Refuses trees of a model file that could not be walked: each of them is checked before it is asked."""

from __future__ import annotations

import numpy as np

from .tree_ensemble import MOST_LEAVES, Trees

MOST_NODES = 4_000_000
_TYPES = {  # the kinds of numbers that `tree_arrays.as_arrays` stores
    "feature": "i", "threshold": "f", "children": "i", "missing_left": "b", "value": "f", "root": "i",
    "output": "i", "baseline": "f",
}  # fmt: skip


class TreeProblem(ValueError):
    """What is wrong with trees, as a sentence without its end."""


def check_trees(trees: Trees, n_features: int, n_outputs: int) -> None:
    """Refuse trees that are not each a run of nodes whose children follow them, every one reached once.

    Parameters
    ----------
    n_features : that rows have when they are asked
    n_outputs : scores that the trees give
    """
    _check_arrays(trees, n_outputs)
    _check_numbers(trees, n_features, n_outputs)
    _check_shape(trees)


def _check_arrays(trees: Trees, n_outputs: int) -> None:
    """Kinds and sizes of the arrays."""
    arrays = trees.arrays()
    for name, kind in _TYPES.items():
        _require(arrays[name].dtype.kind == kind, f"'{name}' holds numbers of the kind {arrays[name].dtype}")
    n_nodes, n_trees = arrays["feature"].size, arrays["root"].size
    shapes = {name: (n_nodes,) for name in ("feature", "threshold", "missing_left", "value")}
    shapes |= {"children": (n_nodes, 2), "root": (n_trees,), "output": (n_trees,), "baseline": (n_outputs,)}
    for name, shape in shapes.items():
        _require(arrays[name].shape == shape, f"'{name}' is {arrays[name].shape}, {shape} is wanted")
    _require(0 < n_trees <= n_nodes <= MOST_NODES, f"there are {n_trees:,} trees of {n_nodes:,} nodes")


def _check_numbers(trees: Trees, n_features: int, n_outputs: int) -> None:
    """Numbers in range."""
    for name in ("threshold", "value", "baseline"):
        _require(np.isfinite(getattr(trees, name)).all(), f"'{name}' holds values that are no numbers")
    for name, end in (("feature", n_features), ("output", n_outputs), ("children", trees.feature.size)):
        found = getattr(trees, name)
        _require(found.min() >= 0 and found.max() < end, f"'{name}' is not everywhere from 0 to {end - 1}")


def _check_shape(trees: Trees) -> None:
    """Each tree a run of nodes from its root on; children follow, within the run, each of one parent."""
    n_nodes, root, children = trees.feature.size, trees.root.astype(np.int64), trees.children
    _require(
        root[0] == 0 and bool((np.diff(root) > 0).all()) and root[-1] < n_nodes, "roots are not in order"
    )
    own, ends = np.arange(n_nodes), np.append(root[1:], n_nodes)
    end = np.repeat(ends, ends - root)
    is_leaf = (children == own[:, None]).all(axis=1)
    is_split = (children > own[:, None]).all(axis=1) & (children < end[:, None]).all(axis=1)
    _require(bool((is_leaf | is_split).all()), "children of a node do not follow it")
    parents = np.bincount(children[is_split].ravel(), minlength=n_nodes)
    wanted = np.ones(n_nodes, int)
    wanted[root] = 0
    _require(bool((parents == wanted).all()), "a node is not the child of just one other")
    _require(np.add.reduceat(is_leaf, root, dtype=int).max() <= MOST_LEAVES, f"over {MOST_LEAVES} leaves")


def _require(is_good: bool, complaint: str) -> None:
    """Raise a TreeProblem."""
    if not is_good:
        raise TreeProblem(complaint)
