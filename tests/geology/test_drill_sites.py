"""Sites for drilling: where the uncertainty is, a reach apart, never where none may lie, each worth less."""

from dataclasses import replace

import numpy as np
import pytest

from concealed_bedrock.geology.drill_sites import SiteSearch, _uncertainty, rank_sites, reach_of

SHAPE, CELL_M = (48, 60), (500.0, 500.0)
ROWS, COLS = np.indices(SHAPE)


def two_classes(p):
    """Probabilities of two classes, of which the first has p."""
    return np.stack([p, 1 - p])


def search_of(probabilities, reach_m=2000.0, **more):
    every = np.ones(SHAPE, bool)
    return SiteSearch(probabilities, CELL_M, reach_m, **({"is_wanted": every, "is_open": every} | more))


def distances_m(cells):
    row, col = np.divmod(cells, SHAPE[1])
    gap = np.hypot(row[:, None] - row, col[:, None] - col) * CELL_M[0]
    return gap + np.where(np.eye(len(cells)), np.inf, 0)


@pytest.fixture
def rough():
    """Probabilities of four classes that vary over some cells."""
    rng = np.random.default_rng(4)
    coarse = rng.gamma(0.5, size=(4, 8, 10)).repeat(6, axis=1).repeat(6, axis=2)
    return coarse / coarse.sum(axis=0)


def test_the_first_site_lies_in_the_middle_of_the_only_uncertain_ground():
    p = np.where(np.hypot(ROWS - 20, COLS - 40) < 6, 0.5, 1.0)
    ranked = rank_sites(search_of(two_classes(p)), 1)
    row, col = divmod(int(ranked.cells[0]), SHAPE[1])
    assert abs(row - 20) <= 1 and abs(col - 40) <= 1


def test_sites_in_equal_uncertainty_lie_as_far_apart_as_the_reach_tells():
    even = two_classes(np.full(SHAPE, 0.5))
    near, far = (distances_m(rank_sites(search_of(even, reach), 8).cells).min() for reach in (1000, 3000))
    assert near >= 1.8 * 1000 and far >= 1.8 * 3000


def test_the_gain_of_a_lone_hole_is_the_sum_of_what_it_tells_over_all_cells():
    even = two_classes(np.full(SHAPE, 0.5))
    [gain] = rank_sites(search_of(even, 1500.0), 1).gain
    whole = 2 * np.pi * 1500.0**2 * (1 - np.exp(-4.5)) / (48 * 60 * 500.0**2)
    assert gain == pytest.approx(whole, rel=0.01)


def test_every_further_site_settles_less_and_all_together_no_more_than_there_is(rough):
    gain = rank_sites(search_of(rough), 60).gain
    assert (np.diff(gain) <= 1e-9).all() and gain.min() > 0 and gain.sum() < 1


def test_gains_are_those_of_the_definition_after_sites_and_at_the_edge(rough):
    search = search_of(rough, 1700.0)
    ranked = rank_sites(search, 6)
    expected = rough.sum(axis=(1, 2))
    left = sum(p * (1 - p) / n for p, n in zip(rough, expected))
    total = left.sum()
    for cell, gain in zip(ranked.cells, ranked.gain):
        row, col = divmod(int(cell), SHAPE[1])
        squares = ((ROWS - row) ** 2 + (COLS - col) ** 2) * CELL_M[0] ** 2
        near = np.where(squares <= (3 * 1700.0) ** 2, np.exp(-squares / (2 * 1700.0**2)), 0)
        assert gain == pytest.approx((left * near).sum() / total, rel=1e-6)
        left = left * (1 - near)


def test_no_site_lies_in_closed_ground_nor_nearer_than_the_spacing(rough):
    is_open = (COLS // 7 + ROWS // 5) % 2 == 0
    cells = rank_sites(search_of(rough, is_open=is_open, spacing_m=4000.0), 12).cells
    assert is_open.reshape(-1)[cells].all() and distances_m(cells).min() >= 4000


def test_ground_outside_the_area_of_interest_counts_for_nothing(rough):
    is_wanted = COLS < 20
    cells = rank_sites(search_of(rough, is_wanted=is_wanted), 10).cells
    assert (cells % SHAPE[1] < 20 + 3 * 4).all()
    all_over = rank_sites(search_of(rough), 10).cells
    assert (all_over % SHAPE[1] >= 32).any()


def test_what_a_drillhole_tells_is_not_asked_again():
    even = two_classes(np.full(SHAPE, 0.5))
    drilled = np.array([24 * SHAPE[1] + 30])
    ranked = rank_sites(search_of(even, 4000.0, drilled=drilled), 4)
    gaps = distances_m(np.append(ranked.cells, drilled))[-1]
    assert gaps.min() >= 4000


def test_of_two_equal_places_the_cheaper_is_drilled_first_where_cost_counts():
    p = np.where((np.hypot(ROWS - 24, COLS - 15) < 4) | (np.hypot(ROWS - 24, COLS - 44) < 4), 0.5, 1.0)
    cost = np.where(COLS < 30, 500.0, 400.0)
    search = search_of(two_classes(p), cost=cost, cost_weight=1.0)
    assert rank_sites(search, 1).cells[0] % SHAPE[1] >= 30
    dear = replace(search, cost=cost[:, ::-1])
    assert rank_sites(dear, 1).cells[0] % SHAPE[1] < 30


def test_all_classes_count_alike_however_rare():
    p = np.zeros((3, *SHAPE))
    rare, common = np.hypot(ROWS - 24, COLS - 8) < 4, COLS >= 20
    p[0] = 1
    p[:2, common] = 0.5
    p[:, rare] = np.array([0.5, 0, 0.5])[:, None]
    found = _uncertainty(p, np.ones(SHAPE, bool))
    assert found[rare].mean() > 10 * found[common].mean()
    assert rare.reshape(-1)[rank_sites(search_of(p), 1).cells[0]]


def test_no_site_lies_where_the_class_is_known():
    p = np.where(COLS < 30, 1.0, 0.5)
    assert rank_sites(search_of(two_classes(p), is_open=COLS == 29), 1).cells.size == 0
    assert rank_sites(search_of(two_classes(p), is_open=COLS == 31), 1).cells.size == 1


def test_the_same_search_gives_the_same_sites(rough):
    first, again = (rank_sites(search_of(rough), 20) for _ in range(2))
    assert (first.cells == again.cells).all() and (first.gain == again.gain).all()


def test_certain_ground_has_no_sites_to_rank():
    with pytest.raises(ValueError, match="uncertain"):
        rank_sites(search_of(two_classes(np.ones(SHAPE))), 3)


def test_ground_without_a_prediction_holds_no_site_and_has_no_uncertainty(rough):
    rough[:, :, :30] = np.nan
    ranked = rank_sites(search_of(rough), 20)
    assert (ranked.cells % SHAPE[1] >= 30).all() and ranked.gain.sum() < 1


@pytest.mark.parametrize("length", [3.0, 8.0])
def test_the_reach_of_a_field_of_known_correlation_is_found(length):
    rng = np.random.default_rng(0)
    rows, cols = (np.fft.fftfreq(n) for n in (256, 320))
    squares = rows[:, None] ** 2 + cols**2
    spectrum = np.exp(-((np.pi * length) ** 2) * squares / 2)  # of a correlation exp(-d^2 / length^2)
    field = np.fft.ifft2(np.fft.fft2(rng.standard_normal((256, 320))) * spectrum).real
    p = 0.5 + 0.1 * field / field.std()
    assert reach_of(two_classes(p), CELL_M) == pytest.approx(length * 500, rel=0.1)
    wide = reach_of(two_classes(p[:, ::2]), (1000.0, 500.0))
    assert wide == pytest.approx(length * 500, rel=0.15)
