"""Boosted trees as plain arrays: what a model file can hold without running code when it is read.

scikit-learn keeps its trees in objects that only pickle stores. Here their nodes become one table, and a
prediction walks all rows down each tree at once; it equals `predict_proba` (Ke et al. 2017 for the method).
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from scipy.special import expit, softmax
from sklearn.ensemble import HistGradientBoostingClassifier

LARGEST = np.finfo("float64").max  # instead of infinity, which parts what is there from what is missing
ROWS_AT_ONCE = 32_768  # a block of rows stays in the cache


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
        for start in range(0, len(rows), ROWS_AT_ONCE):
            some = np.ascontiguousarray(rows[start : start + ROWS_AT_ONCE], "float64")
            for root, output in zip(self.root, self.output):
                found[start : start + ROWS_AT_ONCE, output] += self.value[self.leaves(some, root)]
        return found

    def leaves(self, rows: np.ndarray, root: int) -> np.ndarray:
        """The leaf of one tree that each row ends in."""
        node, walking = np.full(len(rows), root), np.arange(len(rows))
        while walking.size:
            at = node[walking]
            value = rows[walking, self.feature[at]]
            goes_left = (value <= self.threshold[at]) | (np.isnan(value) & self.missing_left[at])
            node[walking] = child = self.children[at, np.where(goes_left, 0, 1)]
            walking = walking[self.children[child, 0] != child]
        return node

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """Class probabilities, (n, n_classes)."""
        scores = self.scores(rows)
        if scores.shape[1] > 1:
            return softmax(scores, axis=1)
        second = expit(scores)
        return np.hstack([1 - second, second])


def as_arrays(model: HistGradientBoostingClassifier) -> Trees:
    """The trees of a fitted model that has no categorical features."""
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
