import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier

from concealed_bedrock.models.experts.tree_ensemble import _Trees


@pytest.mark.parametrize("n_classes", [2, 4])
def test_arrays_give_the_probabilities_of_scikit_learn(n_classes):
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(700, 5)).astype("float32")
    rows[generator.random(rows.shape) < 0.1] = np.nan
    labels = (np.nan_to_num(rows[:, 0]) + generator.normal(0, 0.3, 700) > 0).astype(int)
    labels += (n_classes > 2) * 2 * (np.nan_to_num(rows[:, 1]) > 0.2)
    model = HistGradientBoostingClassifier(max_iter=12, max_leaf_nodes=9, random_state=0).fit(rows, labels)
    trees = _Trees.of_model(model)
    np.testing.assert_allclose(trees.probabilities(rows), model.predict_proba(rows), atol=1e-12)


def test_a_split_into_there_and_missing_is_kept_by_a_finite_number():
    rows = np.random.default_rng(2).normal(size=(400, 1))
    rows[::2] = np.nan
    model = HistGradientBoostingClassifier(max_iter=2).fit(rows, np.isnan(rows[:, 0]))
    assert np.isinf(model._predictors[0][0].nodes["num_threshold"]).any()
    trees = _Trees.of_model(model)
    assert np.isfinite(trees.threshold).all()
    np.testing.assert_allclose(trees.probabilities(rows), model.predict_proba(rows), atol=1e-12)


def test_trees_come_back_from_their_arrays():
    rows = np.random.default_rng(1).normal(size=(300, 3))
    trees = _Trees.of_model(HistGradientBoostingClassifier(max_iter=3).fit(rows, rows[:, 0] > 0))
    again = _Trees(**trees.arrays())
    np.testing.assert_array_equal(again.probabilities(rows), trees.probabilities(rows))
    assert {a.dtype.kind for a in trees.arrays().values()} <= set("fib")


def test_trees_of_more_leaves_than_a_number_has_bits_are_refused_and_those_of_64_are_not():
    rows = np.random.default_rng(3).normal(size=(3000, 2)).astype("float32")
    labels = (np.sin(9 * rows[:, 0]) + np.sin(8 * rows[:, 1]) > 0).astype(int)
    model = HistGradientBoostingClassifier(max_iter=2, max_leaf_nodes=64, min_samples_leaf=5).fit(
        rows, labels
    )
    assert max((nodes.nodes["is_leaf"] != 0).sum() for (nodes,) in model._predictors) == 64
    np.testing.assert_allclose(
        _Trees.of_model(model).probabilities(rows), model.predict_proba(rows), atol=1e-12
    )
    with pytest.raises(ValueError, match="up to 64 leaves"):
        _Trees.of_model(HistGradientBoostingClassifier(max_iter=1, max_leaf_nodes=65).fit(rows, labels))
