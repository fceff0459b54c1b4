"""The null test in exact numbers: likelihood, gain and p, and when gravity may be used."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.null_test import CHANCE, METRICS, NullTest, _PoolResult


def result(p_of_truth, name="x"):
    """A pool of two classes that gives the true class such probabilities."""
    log_proba = np.log([p_of_truth, 1 - np.array(p_of_truth)])
    return _PoolResult.of(name, log_proba, np.zeros(len(p_of_truth), int))


def test_the_likelihood_is_the_mean_logarithm_of_the_true_class():
    log_proba = np.log([[0.5, 0.1], [0.25, 0.1], [0.25, 0.8]])
    found = _PoolResult.of("pool", log_proba, np.array([0, 2]))
    assert found.name == "pool" and found.metrics.cells == 2
    assert found.nll == pytest.approx(-(np.log(0.5) + np.log(0.8)) / 2)
    assert found.to_dict() == {"accuracy": 1.0, "MPA": 1.0, "NLL": found.nll}
    assert found.value("accuracy") == 1.0 and found.value("NLL") == -found.nll


def test_a_class_is_right_where_it_is_the_likeliest():
    assert result([0.9, 0.6, 0.4]).to_dict()["accuracy"] == pytest.approx(2 / 3)


def test_gain_and_p_are_counted_against_the_mean_and_the_number_of_nulls():
    real, worse, worst = result([0.9, 0.9, 0.4]), result([0.6, 0.4, 0.4]), result([0.1, 0.1, 0.1])
    test = NullTest(real, (worse, worst), worst)
    assert test.gain("accuracy") == pytest.approx(2 / 3 - (1 / 3 + 0) / 2)
    assert test.gain("NLL") == pytest.approx(-real.nll + (worse.nll + worst.nll) / 2)
    assert [test.p(metric) for metric in METRICS] == [1 / 3] * 3 and test.n_as_good() == 0
    draw = NullTest(real, (real, worst, result([0.95, 0.95, 0.3])), worst)
    assert draw.n_as_good("accuracy") == 2 and draw.p("accuracy") == 3 / 4
    assert draw.n_as_good() == 1 + (draw.nulls[2].nll <= real.nll)


def test_gravity_may_be_used_where_it_beats_its_nulls_and_outcrop_alone():
    good, bad = result([0.9, 0.9]), result([0.5, 0.5])
    assert NullTest(good, (bad,) * 19, bad).p() == CHANCE
    assert NullTest(good, (bad,) * 19, bad).is_beyond_chance
    assert not NullTest(good, (bad,) * 18, bad).is_beyond_chance  # too few to tell
    assert not NullTest(good, (*(bad,) * 19, good), bad).is_beyond_chance
    assert NullTest(good, (*(bad,) * 38, good), bad).is_beyond_chance
    assert not NullTest(good, (bad,) * 99, good).is_beyond_chance  # outcrop alone does as well
    assert not NullTest(good, (bad,) * 99, result([0.95, 0.95])).is_beyond_chance  # or better
    assert not NullTest(good, (), bad).is_beyond_chance
