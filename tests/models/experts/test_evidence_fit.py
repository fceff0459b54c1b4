"""Kinds of bands: each is tested by itself and given the others, and only what adds to the others is used."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from concealed_bedrock.models.evaluation.null_test import NullTest, _PoolResult
from concealed_bedrock.models.experts.evidence_fit import BandKind, _Candidate, fit_kinds
from concealed_bedrock.models.experts.fit import fit_expert, pool_experts
from concealed_bedrock.models.experts.points_fit import rank_points
from concealed_bedrock.models.features.line_barriers import Lines

from .test_gravity_context import COVER, ground, quiet


def kinds_of(*bands):
    """Ground with some kinds of bands, one band each, that say which class it is as far as they can."""
    data, truth = ground()
    made = np.stack([make(truth, np.random.default_rng(n)) for n, make in enumerate(bands)])
    kinds = [BandKind(f"kind {n}", n, n + 1) for n in range(len(made))]
    data = replace(data, bands=made.astype("float32"))
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    return data, truth, outcrop, *fit_kinds(data, [outcrop], kinds, quiet, count=19)


def first_class(truth, rng):
    return (truth == 0) + rng.normal(0, 0.3, truth.shape)


def second_class(truth, rng):
    return (truth == 1) + rng.normal(0, 0.3, truth.shape)


def nothing(truth, rng):
    return rng.normal(0, 1, truth.shape)


@pytest.fixture(scope="module")
def two_and_noise():
    return kinds_of(nothing, first_class, second_class)


def test_kinds_that_add_to_each_other_are_used_and_noise_is_not(two_and_noise):
    *_, found, results = two_and_noise
    assert {one.kind.name: one.is_used for one in results} == {
        "kind 1": True,
        "kind 2": True,
        "kind 0": False,
    }
    assert results[-1].kind.name == "kind 0"  # those that add most come first
    assert [(kind.first, kind.stop) for kind in found.expert.kinds] == [(1, 2), (2, 3)]
    for one in results[:2]:
        assert one.given.p() <= 0.05 and one.interval[0] > 0
        assert one.given.real.nll < one.given.outcrop.nll < one.alone.outcrop.nll


def test_the_pool_of_the_kinds_is_right_more_often_under_cover(two_and_noise):
    data, truth, outcrop, found, _ = two_and_noise
    covered = data.map_train == COVER
    x = data.input(data.train, covered)
    pools = pool_experts([outcrop, found], data)[0], pool_experts([outcrop], data)[0]
    right, alone = ((one.predict_log_proba(x).argmax(0) == truth[covered]).mean() for one in pools)
    assert right > alone + 0.2


def test_of_two_that_say_the_same_one_is_enough():
    def same(truth, _rng):
        return first_class(truth, np.random.default_rng(1))

    *_, found, results = kinds_of(same, same)
    assert sum(one.is_used for one in results) == 1 and len(found.expert.kinds) == 1
    idle = next(one for one in results if not one.is_used)
    assert idle.alone.is_beyond_chance and not idle.given.is_beyond_chance


def test_nothing_is_fitted_where_no_kind_carries_anything():
    *_, found, results = kinds_of(nothing)
    assert found is None and not results[0].is_used


def told(helps):
    """Large bodies under cover, east of the outcrop, pierced by holes; their classes, or such by chance."""
    rng = np.random.default_rng(5)
    row, col = np.indices((60, 64))
    truth = rng.integers(0, 3, (4, 4))[row // 15, col // 16].astype("uint8")
    classes = np.where(col < 16, truth, COVER).astype("uint8")
    cells = rng.choice(np.flatnonzero(classes == COVER), 120, replace=False)
    classes.reshape(-1)[cells] = truth.reshape(-1)[cells] if helps else rng.integers(0, 3, len(cells))
    return rank_points(replace(ground()[0], map_train=classes), cells, "holes", count=19)


def test_holes_that_know_the_bodies_tell_each_other_and_random_ones_do_not():
    found, chance = told(helps=True), told(helps=False)
    assert found.alone.is_beyond_chance and found.interval[0] > 0 and found.is_used
    assert not chance.alone.is_beyond_chance


def offset_by_a_fault():
    """Stripes of three classes that a fault in the upper third offsets, under strips of cover."""
    row, col = np.indices((66, 72))
    trace = 20.5 + 4 * np.sin(np.arange(-2, 75) / 9)
    is_north = row < np.interp(np.arange(72), np.arange(-2, 75), trace)
    truth = ((col + np.where(is_north, 14, 0)) // 10 % 3).astype("uint8")
    seen = np.where((row + 3 * (col // 12)) % 11 < 6, COVER, truth).astype("uint8")
    points = np.column_stack([trace, np.arange(-2, 75)])
    lines = Lines(np.stack([points[:-1], points[1:]], axis=1), seen.shape)
    data, _ = ground()
    folds = [(row % 22 < 11) == (col < 36), (row % 22 >= 11) == (col < 36)]
    return replace(data, map_train=seen, folds=folds, aspect=1.0), truth, lines


def fitted_with(lines):
    data, truth, _ = offset_by_a_fault()
    data = replace(data, bands=data.bands[:0], lines=lines)
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    kinds = [BandKind("barriers", 0, 0, is_lines=True)]
    return data, truth, outcrop, *fit_kinds(data, [outcrop], kinds, quiet, count=19)


def test_a_fault_is_a_barrier_where_it_offsets_the_classes_and_its_mirror_image_is_not():
    data, truth, outcrop, found, results = fitted_with(offset_by_a_fault()[2])
    barriers = next(one for one in results if one.kind.is_lines)
    assert barriers.is_used and barriers.given.p() == 1 / 20 and barriers.interval[0] > 0
    assert [kind.is_lines for kind in found.expert.kinds].count(True) == 1 and found.expert.is_sound
    near = (data.map_train == COVER) & (distance_transform_edt(~data.lines.touched) <= 5)
    x = data.input(data.train, near)
    pools = pool_experts([outcrop, found], data)[0], pool_experts([outcrop], data)[0]
    right, alone = ((one.predict_log_proba(x).argmax(0) == truth[near]).mean() for one in pools)
    assert right > alone + 0.03
    *_, mirrored, results = fitted_with(offset_by_a_fault()[2].flipped((-2,)))
    assert not any(one.is_used for one in results if one.kind.is_lines)
    assert mirrored is None or not any(kind.is_lines for kind in mirrored.expert.kinds)


def carries(before, after, *, is_lines=False):
    """Whether a kind is used that moves the probabilities of the true classes of two cells."""
    found = []
    for p in (before, after):
        of_truth = np.tile(p, 50)
        log_proba = np.log([of_truth, 1 - of_truth])
        found.append(_PoolResult.of("", log_proba, np.zeros(100, int)))
    test = NullTest(found[1], (found[0],) * 19, found[0])
    return _Candidate(BandKind("", 0, 1, is_lines=is_lines), None, None, test, test, is_sure=True).carries


def test_a_kind_whose_gain_is_negligible_is_left_out():
    assert carries((0.6, 0.6), (0.602, 0.602)) and not carries((0.6, 0.6), (0.601, 0.601))


def test_barriers_have_to_make_more_cells_right_and_bands_do_not():
    assert carries((0.4, 0.6), (0.4, 0.8))
    assert not carries((0.4, 0.6), (0.4, 0.8), is_lines=True)
    assert carries((0.4, 0.6), (0.6, 0.8), is_lines=True)


def test_barriers_are_kept_by_a_model_file():
    data, *_, found, _ = fitted_with(offset_by_a_fault()[2])
    expert = found.expert
    arrays = dict(expert.tensors())
    again = type(expert).of_file(expert.spec(), arrays.pop("weights"), arrays)
    x = data.input(data.train, data.map_train == COVER)
    assert (again.predict_log_proba(x) == expert.predict_log_proba(x)).all()
    with pytest.raises(ValueError, match="reads lines"):
        again.predict_log_proba(replace(x, lines=None))
