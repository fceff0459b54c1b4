"""The metrics of a model card and their intervals."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bootstrap import _metric_intervals
from concealed_bedrock.models.evaluation.methods import PriorTrade, card_metrics, evaluate_method
from concealed_bedrock.models.evaluation.metrics import Metrics


@pytest.fixture
def cells():
    """Two classes in 30 blocks of 40 cells; every block is predicted right or wrong as a whole."""
    generator = np.random.default_rng(0)
    blocks = np.repeat(np.arange(30), 40)
    truth = generator.integers(0, 2, blocks.size)
    is_right = (generator.random(30) < 0.7)[blocks]
    return truth, np.where(is_right, truth, 1 - truth), blocks


def test_the_interval_of_accuracy_is_that_of_whole_blocks_not_of_cells(cells):
    truth, predicted, blocks = cells
    low, high = _metric_intervals(truth, predicted, blocks, 2)["accuracy"]
    share = Metrics.from_classes(truth, predicted, 2).accuracy
    by_blocks = 2 * 1.645 * np.sqrt(share * (1 - share) / 30)  # of a binomial of 30
    assert low < share < high
    assert high - low == pytest.approx(by_blocks, rel=0.15)
    by_cells = _metric_intervals(truth, predicted, np.arange(truth.size), 2)["accuracy"]
    assert by_cells[1] - by_cells[0] < 0.25 * (high - low)


def test_a_perfect_prediction_has_an_interval_of_one_value_and_unknown_cells_do_not_count(cells):
    truth, _, blocks = cells
    known = np.where(blocks == 7, 255, truth)
    found = card_metrics(known, {"oracle": np.where(blocks == 7, 1 - truth, truth)}, blocks, 2)
    assert found.scores["oracle"] == {"accuracy": 1.0, "MPA": 1.0, "FWIoU": 1.0, "mIoU": 1.0}
    assert found.intervals["scores"]["oracle"]["accuracy"] == [1.0, 1.0]
    assert found.intervals["blocks"] == 29


@pytest.mark.parametrize("n_blocks", [0, 4])
def test_without_blocks_or_with_few_there_are_no_intervals(cells, n_blocks):
    truth, predicted, blocks = cells
    found = card_metrics(truth, {"one": predicted}, blocks % n_blocks if n_blocks else None, 2)
    assert found.scores["one"]["accuracy"] == pytest.approx((truth == predicted).mean())
    assert not found.intervals


def test_a_method_is_evaluated_on_cells_with_a_class_its_confidence_where_it_has_probabilities():
    truth = np.array([0, 0, 1, 1, 2, 255], "uint8")  # of two classes
    predicted = np.array([0, 1, 1, 1, 0, 0])
    first = np.array([0.75, 0.25, 0.25, np.nan, 0.75, 0.75])
    found = evaluate_method(
        "one",
        truth,
        predicted,
        2,
        distance_km=np.array([1.0, 1.0, 5.0, 5.0, 1.0, 5.0]),
        edges_km=(0, 2, 9),
        probabilities=np.column_stack([first, 1 - first]),
    )
    assert found.name == "one" and found.metrics.cells == 4 and found.metrics.accuracy == 0.75
    assert [(r.to_km, r.metrics.cells, r.metrics.accuracy) for r in found.rings] == [(2, 2, 0.5), (9, 2, 1)]
    assert found.reliability.count.sum() == 3  # not the one without probabilities
    assert found.reliability.expected_calibration_error == pytest.approx(0.75 - 2 / 3)
    assert len(found.reliability.count) == 15 and found.difference is None
    bare = evaluate_method("two", truth, predicted, 2, difference="a difference")
    assert (bare.rings, bare.reliability, bare.difference, bare.trade) == ((), None, "a difference", None)


def test_a_method_is_shown_without_correction_and_at_half_of_it():
    """Of .6 / .4 with shares of .8 and .2 the second class is chosen at one half: .6 / .89 < .4 / .45."""
    truth = np.array([0, 1], "uint8")
    log_proba = np.log(np.array([[0.6, 0.6], [0.4, 0.4]]))
    found = PriorTrade.of(truth, log_proba, np.log([0.8, 0.2]))
    assert list(found.shown) == [0.0, 0.5] and found.comparison is None
    assert [metrics.recall.tolist() for metrics in found.shown.values()] == [[1.0, 0.0], [0.0, 1.0]]
    assert found.front.accuracy.tolist() == [0.5] * 21
