"""Boosted trees as plain arrays: what a model file can hold without running code when it is read.

scikit-learn keeps its trees in objects that only pickle stores. Here their nodes become one table, and a
prediction asks all rows at once; it equals `predict_proba` (Ke et al. 2017 for the method).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit, softmax

if TYPE_CHECKING:  # the import takes a second, and predicting does without
    from sklearn.ensemble import HistGradientBoostingClassifier

LARGEST = np.finfo("float64").max  # instead of infinity, which parts what is there from what is missing
ROWS_AT_ONCE = 32_768  # a block of rows stays in the cache
MOST_LEAVES = 64  # of a tree: they are bits of one number
PRIME = 67  # the powers of two up to 2^63 leave different remainders


@dataclass(frozen=True)
class Trees:
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

    def arrays(self) -> dict[str, np.ndarray]:
        """The arrays by name, for a model file."""
        return {entry.name: getattr(self, entry.name) for entry in fields(self)}

    def scores(self, rows: np.ndarray) -> np.ndarray:
        """Scores of feature rows (n, n_features), before the link function: (n, n_outputs)."""
        found = np.tile(self.baseline, (len(rows), 1))
        trees = [self.tree(root) for root in self.root]
        for start in range(0, len(rows), ROWS_AT_ONCE):
            features = np.ascontiguousarray(rows[start : start + ROWS_AT_ONCE].T, "float32")
            for tree, output in zip(trees, self.output):
                found[start : start + ROWS_AT_ONCE, output] += tree.values(features)
        return found

    def tree(self, root: int) -> BitTree:
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
            threshold = rounded_down(self.threshold[node])
            splits.append((int(self.feature[node]), threshold, bool(self.missing_left[node]), first, middle))
            return end

        walk(root)
        return BitTree(splits, np.array(values))

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """Class probabilities, (n, n_classes)."""
        scores = self.scores(rows)
        if scores.shape[1] > 1:
            return softmax(scores, axis=1)
        second = expit(scores)
        return np.hstack([1 - second, second])


class BitTree:
    """One tree as masks: a split that a row fails strikes out the leaves on its left side.

    The leaf that a row ends in is the first that is left (Lucchese et al. 2015, QuickScorer): every split is
    one comparison of whole columns, where walking down would gather numbers row by row.

    Parameters
    ----------
    splits : (feature, threshold, whether a missing value passes, first leaf on the left, first on the right)
    values : of the leaves, from left to right
    """

    def __init__(self, splits: list[tuple[int, np.float32, bool, int, int]], values: np.ndarray):
        self.kind = np.min_scalar_type((1 << len(values)) - 1)
        self.splits = [
            (feature, threshold, passes, self.kind.type((1 << middle) - (1 << first)))
            for feature, threshold, passes, first, middle in splits
        ]
        self.by_bit = np.zeros(PRIME)
        self.by_bit[[pow(2, leaf, PRIME) for leaf in range(len(values))]] = values

    def values(self, features: np.ndarray) -> np.ndarray:
        """The values of the leaves that rows end in, (n,); features are float32 (n_features, n)."""
        struck = np.zeros(features.shape[1], self.kind)
        for feature, threshold, passes, mask in self.splits:
            column = features[feature]
            fails = column > threshold if passes else ~(column <= threshold)  # of NaN neither is true
            struck |= fails * mask
        left = ~struck
        return self.by_bit[(left & -left) % self.kind.type(PRIME)]


def rounded_down(threshold: float) -> np.float32:
    """The largest single-precision number up to a threshold: the same numbers lie below."""
    with np.errstate(over="ignore"):
        single = np.float32(threshold)
    return single if single <= threshold else np.nextafter(single, np.float32(-np.inf))


def as_arrays(model: HistGradientBoostingClassifier) -> Trees:
    """The trees of a fitted model that has no categorical features."""
    if model.max_leaf_nodes is None or model.max_leaf_nodes > MOST_LEAVES:
        raise ValueError(f"trees may have up to {MOST_LEAVES} leaves, not {model.max_leaf_nodes}")
    told = [(tree.nodes, output) for stage in model._predictors for output, tree in enumerate(stage)]
    sizes = np.array([len(nodes) for nodes, _ in told])
    root = np.cumsum(sizes) - sizes
    nodes = np.concatenate([nodes for nodes, _ in told])
    first, own = np.repeat(root, sizes), np.arange(len(nodes))
    is_leaf = nodes["is_leaf"].astype(bool)
    children = [np.where(is_leaf, own, first + nodes[side]) for side in ("left", "right")]
    return Trees(
        feature=np.where(is_leaf, 0, nodes["feature_idx"]).astype("int32"),
        threshold=np.minimum(nodes["num_threshold"], LARGEST).astype("float64"),
        children=np.column_stack(children).astype("int32"),
        missing_left=nodes["missing_go_to_left"].astype(bool),
        value=nodes["value"].astype("float64"),
        root=root.astype("int32"),
        output=np.array([output for _, output in told], "int32"),
        baseline=np.asarray(model._baseline_prediction, "float64").reshape(-1),
    )
