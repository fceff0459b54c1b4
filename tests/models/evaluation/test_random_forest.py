"""The random forest finds classes that follow a band, and leaves out cells without data."""

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.evaluation.bands import random_forest


def striped_map(seed=0):
    """Three classes that follow the first of two bands; the western half is the training set."""
    rng = np.random.default_rng(seed)
    features = rng.normal(0, 1, (2, 30, 60)).astype("float32")
    classes = np.digitize(features[0], [-0.5, 0.5]).astype("uint8")
    is_training = np.zeros((30, 60), bool)
    is_training[:, :30] = True
    return features, classes, is_training


def predict(features, classes, is_training, *, is_wanted=None, **settings):
    """The predicted class raster; 255 where none is wanted or there is no data."""
    is_wanted = np.ones(classes.shape, bool) if is_wanted is None else is_wanted
    predicted = np.full(classes.shape, 255)
    found = random_forest(features, classes, is_training, is_wanted, 3, **settings)
    predicted[is_wanted] = np.where(np.isfinite(found[:, 0]), found.argmax(axis=1), 255)
    return predicted


def test_the_forest_finds_classes_that_follow_a_band():
    features, classes, is_training = striped_map()
    predicted = predict(features, classes, is_training, seed=1, n_trees=20)
    assert (predicted == classes)[~is_training].mean() > 0.97


def test_the_same_seed_gives_the_same_forest_on_one_and_two_threads():
    features, classes, is_training = striped_map()
    classes = np.random.default_rng(0).permutation(classes.ravel()).reshape(classes.shape)
    one, two = (predict(features, classes, is_training, seed=7, n_trees=10, n_jobs=jobs) for jobs in (1, 2))
    other = predict(features, classes, is_training, seed=8, n_trees=10)
    assert (one == two).all() and (one != other).any()


def test_cells_without_data_or_not_wanted_get_no_class():
    features, classes, is_training = striped_map()
    features[1, 4, 50] = np.nan
    is_wanted = np.zeros(classes.shape, bool)
    is_wanted[:10] = True
    predicted = predict(features, classes, is_training, seed=1, is_wanted=is_wanted, n_trees=5)
    assert predicted[4, 50] == 255 and (predicted[10:] == 255).all()
    assert (predicted[:10] < 3).sum() == 599


def test_a_class_without_training_cells_has_probability_zero():
    features, classes, is_training = striped_map()
    is_shown = is_training & (classes != 1)
    probabilities = random_forest(features, classes, is_shown, ~is_training, 3, seed=1, n_trees=5)
    assert probabilities.shape == (900, 3)
    assert (probabilities[:, 1] == 0).all()
    np.testing.assert_allclose(probabilities.sum(1), 1, atol=1e-6)


def test_no_training_cell_is_one_clear_sentence():
    features, classes, _ = striped_map()
    with pytest.raises(UserError, match="No cell of the training set"):
        predict(features, classes, np.zeros(classes.shape, bool), seed=1)
