"""Boosted trees as plain arrays, which a model file can hold without running code when it is read.

scikit-learn keeps its trees in objects that only pickle stores. Here their nodes become one table, and all
rows are evaluated at once; the result equals `predict_proba` (Ke et al. 2017 for the method).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit, softmax

from ...contract.language import tr

if TYPE_CHECKING:  # the import takes a second, and predicting does without
    from sklearn.ensemble import HistGradientBoostingClassifier

_LARGEST = np.finfo("float64").max  # instead of infinity, which parts what is there from what is missing
_ROWS_AT_ONCE = 32_768  # a block of rows stays in the cache
_MOST_LEAVES = 64  # of a tree: they are bits of one number
_PRIME = 67  # the powers of two up to 2^63 leave different remainders
_MOST_NODES = 4_000_000
_TYPES = {  # the kinds of numbers that `Trees.of_model` stores
    "feature": "i",
    "threshold": "f",
    "children": "i",
    "missing_left": "b",
    "value": "f",
    "root": "i",
    "output": "i",
    "baseline": "f",
}


@dataclass(frozen=True)
class _Trees:
    """Boosted trees; all nodes in one table, a leaf is its own child.

    Parameters
    ----------
    feature, threshold : of each node; rows up to the threshold go left
    children : (n_nodes, 2), numbers of the left and the right child
    missing_left : where rows go that have NaN in the feature
    value : of each leaf, added to the score
    root, output : of each tree: its first node, and the score that it adds to
    baseline : (n_outputs,) scores before the first tree; one score where there are two classes
    """

    feature: np.ndarray
    threshold: np.ndarray
    children: np.ndarray
    missing_left: np.ndarray
    value: np.ndarray
    root: np.ndarray
    output: np.ndarray
    baseline: np.ndarray

    @classmethod
    def of_model(cls, model: HistGradientBoostingClassifier) -> _Trees:
        """The trees of a fitted model that has no categorical features."""
        if model.max_leaf_nodes is None or model.max_leaf_nodes > _MOST_LEAVES:
            raise ValueError(f"trees may have up to {_MOST_LEAVES} leaves, not {model.max_leaf_nodes}")
        stages = [(tree.nodes, output) for stage in model._predictors for output, tree in enumerate(stage)]
        sizes = np.array([len(nodes) for nodes, _ in stages])
        root = np.cumsum(sizes) - sizes
        nodes = np.concatenate([nodes for nodes, _ in stages])
        first, own = np.repeat(root, sizes), np.arange(len(nodes))
        is_leaf = nodes["is_leaf"].astype(bool)
        children = [np.where(is_leaf, own, first + nodes[side]) for side in ("left", "right")]
        return cls(
            feature=np.where(is_leaf, 0, nodes["feature_idx"]).astype("int32"),
            threshold=np.minimum(nodes["num_threshold"], _LARGEST).astype("float64"),
            children=np.column_stack(children).astype("int32"),
            missing_left=nodes["missing_go_to_left"].astype(bool),
            value=nodes["value"].astype("float64"),
            root=root.astype("int32"),
            output=np.array([output for _, output in stages], "int32"),
            baseline=np.asarray(model._baseline_prediction, "float64").reshape(-1),
        )

    def arrays(self) -> dict[str, np.ndarray]:
        """The arrays by name, for a model file."""
        return {entry.name: getattr(self, entry.name) for entry in fields(self)}

    def scores(self, rows: np.ndarray) -> np.ndarray:
        """Scores of feature rows (n, n_features), before the link function: (n, n_outputs)."""
        found = np.tile(self.baseline, (len(rows), 1))
        with np.errstate(over="ignore"):
            single = self.threshold.astype("float32")
        # The largest single-precision number up to a threshold: the same numbers lie below.
        below = np.where(single <= self.threshold, single, np.nextafter(single, np.float32(-np.inf)))
        trees = [self._tree(root, below) for root in self.root]
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            features = np.ascontiguousarray(rows[start : start + _ROWS_AT_ONCE].T, "float32")
            for tree, output in zip(trees, self.output):
                found[start : start + _ROWS_AT_ONCE, output] += tree.values(features)
        return found

    def _tree(self, root: int, thresholds: np.ndarray) -> _BitTree:
        """One tree, its leaves numbered from left to right."""
        splits, values = [], []

        def walk(node: int) -> int:
            """Number the leaves below a node; the number after the last."""
            left, right = self.children[node]
            if left == node:
                values.append(self.value[node])
                return len(values)
            first, middle = len(values), walk(left)
            end = walk(right)
            split = int(self.feature[node]), thresholds[node], bool(self.missing_left[node])
            splits.append((*split, first, middle))
            return end

        walk(root)
        return _BitTree(splits, np.array(values))

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """Class probabilities, (n, n_classes)."""
        scores = self.scores(rows)
        if scores.shape[1] > 1:
            return softmax(scores, axis=1)
        second = expit(scores)
        return np.hstack([1 - second, second])

    def check(self, n_features: int, n_outputs: int) -> None:
        """Refuse trees that are not each a run of nodes whose children follow them, every one reached once.

        Parameters
        ----------
        n_features : of the rows
        n_outputs : scores that the trees give

        Raises
        ------
        ValueError
            A sentence without its end.
        """
        n_nodes, n_trees = self.feature.size, self.root.size
        sizes: dict[str, tuple[int, ...]] = {"children": (n_nodes, 2), "root": (n_trees,)}
        sizes |= {"output": (n_trees,), "baseline": (n_outputs,)}
        arrays = self.arrays()
        for name, kind in _TYPES.items():
            _require(
                arrays[name].dtype.kind == kind,
                tr("'{name}' holds numbers of the kind {kind}").format(name=name, kind=arrays[name].dtype),
            )
        for name, array in arrays.items():
            shape = sizes.get(name, (n_nodes,))
            _require(
                array.shape == shape,
                tr("'{name}' is {found}, {wanted} is wanted").format(
                    name=name, found=array.shape, wanted=shape
                ),
            )
        _require(
            0 < n_trees <= n_nodes <= _MOST_NODES,
            tr("there are {n_trees:,} trees of {n_nodes:,} nodes").format(n_trees=n_trees, n_nodes=n_nodes),
        )
        for name in ("threshold", "value", "baseline"):
            _require(
                np.isfinite(arrays[name]).all(),
                tr("'{name}' holds values that are no numbers").format(name=name),
            )
        for name, end in (("feature", n_features), ("output", n_outputs), ("children", n_nodes)):
            is_inside = arrays[name].min() >= 0 and arrays[name].max() < end
            _require(
                is_inside, tr("'{name}' is not everywhere from 0 to {last}").format(name=name, last=end - 1)
            )
        self._check_shape()

    def _check_shape(self) -> None:
        """Each tree a run of nodes from its root on; children follow, within the run, each of one parent."""
        n_nodes, root, children = self.feature.size, self.root.astype(np.int64), self.children
        is_ordered = root[0] == 0 and (np.diff(root) > 0).all() and root[-1] < n_nodes
        _require(is_ordered, tr("roots are not in order"))
        own, ends = np.arange(n_nodes), np.append(root[1:], n_nodes)
        end = np.repeat(ends, ends - root)
        is_leaf = (children == own[:, None]).all(axis=1)
        is_split = (children > own[:, None]).all(axis=1) & (children < end[:, None]).all(axis=1)
        _require((is_leaf | is_split).all(), tr("children of a node do not follow it"))
        parents = np.bincount(children[is_split].ravel(), minlength=n_nodes)
        wanted = np.ones(n_nodes, int)
        wanted[root] = 0
        _require((parents == wanted).all(), tr("a node is not the child of just one other"))
        _require(
            np.add.reduceat(is_leaf, root, dtype=int).max() <= _MOST_LEAVES,
            tr("over {most} leaves").format(most=_MOST_LEAVES),
        )


class _BitTree:
    """One tree as masks: a split that a row fails strikes out the leaves on its left side.

    The leaf that a row ends in is the first that is left (Lucchese et al. 2015, QuickScorer): every split is
    one comparison of whole columns, where walking down would gather numbers row by row.
    A split is (feature, threshold, whether a missing value passes, first leaf on its left, on its right);
    values are those of the leaves from left to right.
    """

    def __init__(self, splits: list[tuple[int, np.float32, bool, int, int]], values: np.ndarray):
        self.kind = np.min_scalar_type((1 << len(values)) - 1)
        self.splits = [
            (feature, threshold, passes, self.kind.type((1 << middle) - (1 << first)))
            for feature, threshold, passes, first, middle in splits
        ]
        self.by_bit = np.zeros(_PRIME)
        self.by_bit[[pow(2, leaf, _PRIME) for leaf in range(len(values))]] = values

    def values(self, features: np.ndarray) -> np.ndarray:
        """The values of the leaves that rows end in, (n,); features are float32 (n_features, n)."""
        struck = np.zeros(features.shape[1], self.kind)
        for feature, threshold, passes, mask in self.splits:
            column = features[feature]
            fails = column > threshold if passes else ~(column <= threshold)  # of NaN neither is true
            struck |= fails * mask
        left = ~struck
        return self.by_bit[(left & -left) % self.kind.type(_PRIME)]


def _require(is_good: bool | np.bool_, complaint: str) -> None:
    if not is_good:
        raise ValueError(complaint)
