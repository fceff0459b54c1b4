"""The first sentence of a report follows the figures of its null test, in every case."""

import json

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.evaluation.null_test import NullTest, _PoolResult
from concealed_bedrock.reports.null_test import GravityAnswer

TRUTH = np.repeat([0, 1], 500)


def result(n_right, nll, name="a null"):
    """So many of each class right."""
    predicted = TRUTH.copy()
    for first in (0, 500):
        predicted[first + n_right : first + 500] ^= 1
    return _PoolResult(name, Metrics.from_classes(TRUTH, predicted, 2), nll)


def test_of(real, nulls, outcrop=None):
    return NullTest(real, tuple(nulls), outcrop or PLAIN)


test_of.__test__ = False
GOOD, PLAIN = result(400, 0.5), result(300, 0.8)
BETTER = "In this area gravity makes the class probabilities better than chance does"
NOTHING = "In this area gravity adds nothing beyond chance"


@pytest.mark.parametrize(
    "test, begins, words",
    [
        (
            test_of(GOOD, [PLAIN] * 20),
            "In this area gravity adds +20.0 points of accuracy and +20.0 of MPA",
            ["p = 0.048", "none of 20 such nulls does as well"],
        ),
        (
            test_of(GOOD, [PLAIN] * 38 + [result(390, 0.4)]),
            "In this area gravity adds +19.5 points",
            ["p = 0.050", "1 of 39 such nulls does as well"],
        ),
        (
            test_of(result(300, 0.7), [PLAIN] * 20),
            BETTER,
            ["p = 0.048", "but not the predicted classes: +0.0 points of accuracy"],
        ),
        (
            test_of(GOOD, [PLAIN] * 14 + [result(420, 0.8)] * 6),
            BETTER,
            ["p = 0.048", "not the predicted classes: +12.8 points", "p = 0.33 and 0.33"],
        ),
        (test_of(result(290, 0.7), [PLAIN] * 20), BETTER, ["−2.0 points of accuracy"]),
        (
            test_of(GOOD, [PLAIN] * 8),
            "In this area gravity does better (+20.0 points",
            ["each of 8 nulls", "so few cannot rule out chance (p = 0.11); 19 or more can"],
        ),
        (
            test_of(GOOD, [PLAIN] * 19 + [result(400, 0.5)]),
            NOTHING,
            ["(p = 0.095): of 20 nulls", "1 does as well"],
        ),
        (test_of(PLAIN, [PLAIN] * 4 + [GOOD] * 16), NOTHING, ["p = 1.00", "20 do as well"]),
    ],
)
def test_the_sentence_says_what_the_figures_say(test, begins, words):
    sentence = GravityAnswer(test).sentence
    assert sentence.startswith(begins) and sentence.endswith(".") and sentence.count(". ") == 0
    for word in words:
        assert word in sentence


@pytest.mark.parametrize(
    "test, is_used, ends",
    [
        (test_of(GOOD, [PLAIN] * 20), True, "The model uses it."),
        (test_of(GOOD, [PLAIN] * 20), False, "by less than 0.002, and the model does not use it."),
        (test_of(PLAIN, [PLAIN] * 4 + [GOOD] * 16), False, "The model does not use it."),
        (test_of(GOOD, [PLAIN] * 8), False, "The model does not use it."),
    ],
)
def test_a_second_sentence_says_whether_the_model_uses_gravity(test, is_used, ends):
    alone, answer = GravityAnswer(test), GravityAnswer(test, is_used)
    assert answer.sentence.startswith(f"{alone.sentence} ") and answer.sentence.endswith(ends)
    assert answer.figures["sentence"] == answer.sentence and answer.figures["used"] is is_used
    assert answer.in_short == alone.in_short + ("" if is_used else " The model does not use it.")


def test_the_table_has_every_learner_the_gain_and_its_p():
    test = test_of(GOOD, [result(310, 0.7, "mirrored")] + [PLAIN] * 19, result(320, 0.75))
    *_, table = GravityAnswer(test).blocks
    rows = {row[0]: row[1:] for row in table.rows}
    assert rows["without gravity"] == ("64.0", "64.0", "0.750")
    assert rows["with gravity as measured"] == ("80.0", "80.0", "0.500")
    assert rows["with the best null (mirrored)"] == ("62.0", "62.0", "0.700")
    assert rows["gain over the nulls' mean"] == ("+19.9", "+19.9", "−0.295")
    assert rows["p"] == ("0.048",) * 3


def test_the_figures_for_machines_are_plain_json():
    figures = json.loads(json.dumps(GravityAnswer(test_of(GOOD, [PLAIN] * 20, PLAIN)).figures))
    assert figures["gain over nulls"]["MPA"]["p"] == pytest.approx(1 / 21)
    assert figures["gain over nulls"]["NLL"]["gain"] == pytest.approx(0.3)
    assert len(figures["nulls"]) == 20 and figures["outcrop alone"]["accuracy"] == pytest.approx(0.6)
