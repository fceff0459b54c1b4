"""Metrics by hand, in closed form, and their agreement with one another."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.metrics import Metrics, _distance_edges, _metrics_by_distance

TRUTH = np.array([0] * 6 + [1] * 3 + [3])  # class 2 does not occur
PREDICTED = np.array([0, 0, 0, 0, 1, 255, 1, 1, 2, 0])


def test_metrics_of_ten_cells_are_those_counted_by_hand():
    found = Metrics.from_classes(TRUTH, PREDICTED, 4)
    recall = [4 / 6, 2 / 3, np.nan, 0.0]
    iou = [4 / 7, 2 / 4, np.nan, 0.0]  # hits over true or predicted cells
    assert found.accuracy == 6 / 10
    np.testing.assert_allclose(found.recall, recall)
    np.testing.assert_allclose(found.iou, iou)
    np.testing.assert_allclose(found.precision, [4 / 5, 2 / 3, 0 / 1, np.nan])  # class 3 is never predicted
    assert found.to_dict()["precision"] == [4 / 5, 2 / 3, 0.0, None]
    assert found.mpa == pytest.approx((4 / 6 + 2 / 3 + 0) / 3)
    assert found.miou == pytest.approx((4 / 7 + 2 / 4 + 0) / 3)
    assert found.fwiou == pytest.approx(0.6 * 4 / 7 + 0.3 * 2 / 4)
    assert found.support.tolist() == [6, 3, 0, 1]


def test_metrics_agree_with_the_definitions_cell_by_cell():
    rng = np.random.default_rng(3)
    truth, predicted = rng.integers(0, 7, 4000), rng.integers(0, 9, 4000)  # 7 and 8 are no class
    found = Metrics.from_classes(truth, predicted, 7)
    is_both = [(truth == c) & (predicted == c) for c in range(7)]
    is_either = [(truth == c) | (predicted == c) for c in range(7)]
    iou = np.array([b.sum() / e.sum() for b, e in zip(is_both, is_either)])
    shares = np.array([(truth == c).mean() for c in range(7)])
    assert found.accuracy == pytest.approx((truth == predicted).mean())
    assert found.mpa == pytest.approx(np.mean([(predicted[truth == c] == c).mean() for c in range(7)]))
    assert found.miou == pytest.approx(iou.mean())
    assert found.fwiou == pytest.approx((iou * shares).sum())


def test_cover_and_outside_in_the_truth_do_not_count():
    truth = np.concatenate([TRUTH, [254, 255, 255]])
    predicted = np.concatenate([PREDICTED, [0, 1, 2]])
    found = Metrics.from_classes(truth, predicted, 4)
    assert (found.confusion == Metrics.from_classes(TRUTH, PREDICTED, 4).confusion).all()


def test_a_stack_of_matrices_gives_the_metrics_of_each():
    rng = np.random.default_rng(0)
    stack = rng.integers(0, 50, (5, 4, 5))
    stack[2, 1] = 0
    for metric in ("accuracy", "mpa", "fwiou", "miou"):
        alone = [getattr(Metrics.from_confusion(matrix), metric) for matrix in stack]
        np.testing.assert_allclose(getattr(Metrics.from_confusion(stack), metric), alone)


def test_rings_share_the_cells_out_and_leave_visible_outcrop_out():
    rng = np.random.default_rng(1)
    truth, predicted = rng.integers(0, 3, (40, 40)), rng.integers(0, 3, (40, 40))
    distance = rng.uniform(-20, 80, (40, 40)).clip(0)
    rings = _metrics_by_distance(truth, predicted, 3, distance, (0, 10, 30, 60, 90, 200))
    assert [(r.from_km, r.to_km) for r in rings] == [(0, 10), (10, 30), (30, 60), (60, 90)]
    assert sum(r.metrics.cells for r in rings) == (distance > 0).sum()
    is_near = (distance > 0) & (distance <= 10)
    assert rings[0].metrics.accuracy == pytest.approx((truth == predicted)[is_near].mean())


def test_rings_share_the_cells_out_about_equally_at_every_scale():
    for scale in (0.03, 1.0, 700.0):
        distance = np.random.default_rng(2).gamma(2, scale, 10_000)
        truth = np.zeros(10_000, int)
        rings = _metrics_by_distance(truth, truth, 1, distance)
        cells = [ring.metrics.cells for ring in rings]
        assert len(rings) in (3, 4) and sum(cells) == 10_000
        assert min(cells) > 1000


def test_a_class_that_does_not_occur_is_null_in_json():
    entries = Metrics.from_classes(TRUTH, PREDICTED, 4).to_dict()
    assert entries["recall"][2] is None and entries["support"] == [6, 3, 0, 1]


def test_the_edges_of_rings_are_those_of_cells_with_a_class():
    """Quartiles of 3, 21.5 and 180 km, as 2, 20 and 200: cells without a class are as near as 0.1 km."""
    truth = np.array([0, 0, 1, 1, 2, 255, 255, 255])
    distance = np.array([3.0, 3.0, 40.0, 600.0, 0.1, 0.1, 0.1, 0.1])
    rings = _metrics_by_distance(truth, truth, 2, distance)
    assert [(r.from_km, r.to_km, r.metrics.cells) for r in rings] == [
        (2, 20, 2),
        (20, 200, 1),
        (200, np.inf, 1),
    ]


def test_outcrop_itself_makes_no_ring():
    nothing = _metrics_by_distance(np.zeros(3, int), np.zeros(3, int), 1, np.zeros(3))
    assert nothing == []


def test_the_edges_of_rings_are_quartiles_as_one_two_or_five_times_a_power_of_ten():
    assert _distance_edges(np.linspace(0, 100, 1001)) == (0.0, 20.0, 50.0, 100.0, np.inf)
    assert _distance_edges(np.linspace(0, 6, 1001)) == (0.0, 2.0, 5.0, np.inf)  # of 1.5, 3 and 4.5
    assert _distance_edges(np.full(9, 0.9)) == (0.0, 1.0, np.inf)
    assert _distance_edges(np.array([0.0, 0.034])) == (0.0, 0.05, np.inf)  # nearer in logarithms
    assert _distance_edges(np.zeros(4)) == (0.0, np.inf)
