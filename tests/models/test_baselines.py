"""The random forest learns what its bands tell, and leaves out what has no data."""

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.evaluation.baselines import fit_forest, forest_prediction, forest_probabilities


def striped_ground(seed=0):
    """Three classes that follow the first of two bands; the western half is training ground."""
    rng = np.random.default_rng(seed)
    features = rng.normal(0, 1, (2, 30, 60)).astype("float32")
    classes = np.digitize(features[0], [-0.5, 0.5]).astype("uint8")
    is_training = np.zeros((30, 60), bool)
    is_training[:, :30] = True
    return features, classes, is_training


def test_the_forest_finds_classes_that_follow_a_band():
    features, classes, is_training = striped_ground()
    predicted = forest_prediction(features, classes, is_training, 3, seed=1, n_trees=20)
    assert (predicted == classes)[~is_training].mean() > 0.97


def test_the_same_seed_gives_the_same_forest_on_one_and_two_threads():
    features, classes, is_training = striped_ground()
    classes = np.random.default_rng(0).permutation(classes.ravel()).reshape(classes.shape)
    one, two = (
        forest_prediction(features, classes, is_training, 3, seed=7, n_trees=10, n_jobs=jobs)
        for jobs in (1, 2)
    )
    other = forest_prediction(features, classes, is_training, 3, seed=8, n_trees=10)
    assert (one == two).all() and (one != other).any()


def test_cells_without_data_or_not_wanted_get_no_class():
    features, classes, is_training = striped_ground()
    features[1, 4, 50] = np.nan
    is_wanted = np.zeros(classes.shape, bool)
    is_wanted[:10] = True
    predicted = forest_prediction(features, classes, is_training, 3, seed=1, is_wanted=is_wanted, n_trees=5)
    assert predicted[4, 50] == 255 and (predicted[10:] == 255).all()
    assert (predicted[:10] < 3).sum() == 599


def test_a_class_that_was_not_seen_in_training_has_probability_zero():
    features, classes, is_training = striped_ground()
    forest = fit_forest(features, classes, is_training & (classes != 1), 3, seed=1, n_trees=5)
    probabilities = forest_probabilities(forest, features, ~is_training, 3)
    assert probabilities.shape == (900, 3)
    assert (probabilities[:, 1] == 0).all()
    np.testing.assert_allclose(probabilities.sum(1), 1, atol=1e-6)


def test_no_training_cell_is_one_clear_sentence():
    features, classes, _ = striped_ground()
    with pytest.raises(UserError, match="No cell of the training ground"):
        forest_prediction(features, classes, np.zeros(classes.shape, bool), 3, seed=1)
