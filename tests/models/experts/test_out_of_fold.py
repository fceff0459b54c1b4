"""Held-out outcrop is predicted as far from other outcrop as cover is, by experts that never saw it."""

import warnings
from dataclasses import replace

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.models.experts import out_of_fold, tested_area
from concealed_bedrock.models.experts.fit import ExpertTrainingData, FitResult
from concealed_bedrock.models.experts.gravity import _GravityTrees
from concealed_bedrock.models.experts.out_of_fold import held_out_cells
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig

ROW, COL = np.indices((60, 60))
TRUTH = (COL // 10 % 3).astype("uint8")
FOLDS = [(ROW < 30) & (COL < 30), (ROW >= 30) & (COL >= 30)]


class Watched:
    """An expert that keeps what it was shown."""

    def __init__(self, number):
        self.number, self.given = number, []

    def spec(self):
        return {"name": "watched"}

    def tensors(self):
        return {}

    def predict_log_proba(self, x):
        self.given.append(x)
        return np.log(np.full((3, x.queried.sum()), [[0.5], [0.3], [0.2]]))


def data_of(covered, folds=FOLDS):
    seen = np.where(covered, COVER, TRUTH).astype("uint8")
    return ExpertTrainingData(seen, 3, np.empty((0, 60, 60)), folds, 1.0, OutcropTrainingConfig(seed=4))


def fitted_on(data):
    """An expert with one for each fold, and what these said of it."""
    partial = tuple(Watched(number) for number in range(len(data.folds)))
    known = [np.zeros((3, data.outcrop_of(fold).sum())) for fold in data.folds]
    return FitResult(Watched(-1), known, [], partial=partial)


SQUARE = (ROW >= 40) & (COL < 20)


def test_each_fold_comes_as_it_was_and_under_more_cover_by_the_expert_without_it():
    data = data_of(SQUARE)
    one = fitted_on(data)
    found = list(held_out_cells([one], [1.0], data))
    assert len(found) == 2 * 4
    pairs = [(found[4 * n], found[4 * n + m]) for n in range(2) for m in (1, 2, 3)]
    for fold, (alone, covered) in zip(np.repeat(FOLDS, 3, axis=0), pairs, strict=True):
        where = fold & (data.map_train < OUTSIDE)
        assert np.array_equal(alone.where, where) and np.array_equal(covered.where, where)
        assert np.array_equal(covered.labels, TRUTH[where])
        assert (covered.visible[fold] == COVER).all() and (alone.visible[fold] == COVER).all()
        is_less = (covered.visible == COVER) & (alone.visible < OUTSIDE)
        assert 0.05 < is_less.sum() / (alone.visible < OUTSIDE).sum() < 0.9
        farther = [distance_transform_edt(v.visible >= OUTSIDE)[where].mean() for v in (covered, alone)]
        assert farther[0] >= farther[1]
        assert np.allclose(np.exp(covered.log_proba).T, [0.5, 0.3, 0.2])
    assert one.expert.given == []
    for number, expert in enumerate(one.partial):
        for x, covered in zip(expert.given, found[4 * number + 1 :][:3], strict=True):
            assert np.array_equal(x.map_observed, covered.visible)
        assert len({x.map_observed.tobytes() for x in expert.given}) == 3


def test_an_expert_of_weight_0_and_one_of_gravity_are_not_asked_again():
    data, trees = data_of(SQUARE), object.__new__(_GravityTrees)
    idle = fitted_on(data)
    said = [np.log(np.full((3, len(log_proba[0])), 1 / 3)) for log_proba in idle.log_proba]
    gravity = FitResult(trees, said, [])
    found = list(held_out_cells([idle, gravity], [0.0, 1.0], data))
    assert [expert.given for expert in idle.partial] == [[], []]
    assert np.allclose(np.exp(found[1].log_proba), 1 / 3)


@pytest.mark.parametrize("covered", [ROW < 0, (ROW > 0) | (COL > 30)], ids=["no cover", "one row of outcrop"])
def test_where_no_further_cover_can_be_drawn_each_fold_comes_once(covered):
    data = data_of(covered)
    found = list(held_out_cells([fitted_on(data)], [1.0], data))
    assert len(found) == sum(data.outcrop_of(fold).any() for fold in FOLDS)


def test_a_fold_that_several_members_share_counts_once_and_draws_repeat():
    data = data_of(SQUARE, [FOLDS[0], FOLDS[0]])
    first, again = (list(held_out_cells([fitted_on(data)], [1.0], data)) for _ in range(2))
    assert len(first) == 4
    assert np.array_equal(first[1].visible, again[1].visible)
    other = replace(data, recipe=OutcropTrainingConfig(seed=5))
    assert not np.array_equal(
        first[1].visible, list(held_out_cells([fitted_on(other)], [1.0], other))[1].visible
    )


@pytest.fixture
def drawn_covers(monkeypatch):
    """Covers that are drawn one after the other, the last again and again; and a count of the draws."""
    covers, count = [], []

    def imitated(shape, generator, cover):
        count.append(shape)
        return covers[min(len(count), len(covers)) - 1]

    monkeypatch.setattr(out_of_fold, "_imitated", imitated)
    return covers, count


CELLS = np.arange(400).reshape(20, 20)
TWO_CLASSES = (CELLS % 2).astype("uint8")


def further_cover_of(classes):
    return out_of_fold._further_cover(_OutcropMap(classes), np.ones((20, 20), bool), np.random.default_rng(0))


@pytest.mark.parametrize(
    ("n_hidden", "is_taken"),
    [(0, False), (19, False), (20, True), (200, True), (360, True), (361, False), (400, False)],
)
def test_a_further_cover_hides_from_a_twentieth_to_nine_tenths_of_the_outcrop(
    drawn_covers, n_hidden, is_taken
):
    drawn_covers[0].append(n_hidden > CELLS)
    found = further_cover_of(TWO_CLASSES)
    assert (found is not None) == is_taken
    assert len(drawn_covers[1]) == (1 if is_taken else 50)
    if is_taken:
        assert np.array_equal(found, n_hidden > CELLS)


def test_a_further_cover_hides_outcrop_alone(drawn_covers):
    drawn_covers[0].append(CELLS < 100)
    found = further_cover_of(np.where(CELLS < 60, COVER, TWO_CLASSES).astype("uint8"))
    assert np.array_equal(found, (CELLS >= 60) & (CELLS < 100))


@pytest.mark.parametrize(
    ("outcrop", "is_taken"),
    [
        (np.where(CELLS < 40, TWO_CLASSES, 0), False),  # the second class is hidden everywhere
        (np.where(CELLS < 40, 0, TWO_CLASSES), True),  # one class is hidden, two stay
        (np.where(CELLS < 40, TWO_CLASSES, np.where(CELLS < 300, 0, OUTSIDE)), False),  # outside is no class
        (np.where(CELLS < 370, 0, np.where(CELLS < 385, 1, COVER)), True),
    ],
)
def test_a_further_cover_leaves_two_classes_visible(drawn_covers, outcrop, is_taken):
    drawn_covers[0].append(CELLS < 40)
    assert (further_cover_of(outcrop.astype("uint8")) is not None) == is_taken


@pytest.mark.parametrize(("n_left", "is_taken"), [(29, False), (30, True), (31, True)])
def test_a_further_cover_leaves_thirty_cells_of_outcrop(drawn_covers, n_left, is_taken):
    drawn_covers[0].append(CELLS < 60)
    outcrop = np.where(60 + n_left > CELLS, TWO_CLASSES, COVER).astype("uint8")
    assert (further_cover_of(outcrop) is not None) == is_taken


def test_covers_are_drawn_until_one_is_right(drawn_covers):
    drawn_covers[0].extend([CELLS < 10, CELLS < 390, CELLS < 50, CELLS < 60])
    assert further_cover_of(TWO_CLASSES).sum() == 50 and len(drawn_covers[1]) == 3


def test_a_map_without_outcrop_takes_no_further_cover_and_no_share_of_nothing(drawn_covers):
    drawn_covers[0].append(CELLS < 50)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert further_cover_of(np.full((20, 20), COVER, "uint8")) is None


def test_of_a_large_raster_the_area_with_the_most_outcrop_alone_is_predicted_and_as_by_itself(monkeypatch):
    data = data_of(SQUARE)
    by_itself = list(held_out_cells([fitted_on(data)], [1.0], data))
    wider = (13, 21), (34, 6)
    wide = replace(
        data,
        map_train=np.pad(data.map_train, wider, constant_values=COVER),
        bands=np.empty((0, 94, 100)),
        folds=[np.pad(fold, wider) for fold in data.folds],
    )
    monkeypatch.setattr(tested_area, "_LARGEST_SIDE", 60)
    monkeypatch.setattr(tested_area, "_STEP", 1)
    found = list(held_out_cells([fitted_on(wide)], [1.0], wide))
    assert len(found) == len(by_itself)
    for one, other in zip(found, by_itself):
        assert one.area == (slice(13, 73), slice(34, 94))
        for name in ("log_proba", "labels", "where", "visible"):
            np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
