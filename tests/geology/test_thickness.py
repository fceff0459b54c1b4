"""The depth to bedrock: bounds are bounds, bands hold what they promise, rasters are used where they help."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter
from scipy.special import ndtri
from scipy.stats import truncnorm

from concealed_bedrock.geology.holes import Holes, cells_of
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.thickness.censored_process import _Process, _Samples
from concealed_bedrock.geology.thickness.depth import estimate_depth, usable_holes
from concealed_bedrock.geology.thickness.held_out import _covered, _groups, _scale_of
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((60, 60), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
NO_FEATURES = np.empty((1, 0))


def holes_at(cells, depth, reached=None, weight=None):
    row, col = np.divmod(np.asarray(cells), GRID.shape[1])
    n = len(row)
    x, y = GRID.eastings[col], GRID.northings[row]
    reached = np.ones(n, bool) if reached is None else reached
    weight = np.ones(n) if weight is None else weight
    return Holes(
        GRID, x, y, cells_of(x, y, GRID), np.full(n, 255, np.uint8), depth, reached, weight, np.arange(n)
    )


def field_of(seed):
    """Depths of a smooth field above outcrop in the west, m, and the map of it."""
    rng = np.random.default_rng(seed)
    rough = gaussian_filter(rng.standard_normal(GRID.shape), 6, mode="wrap")
    east = np.arange(GRID.shape[1]) - 9.0
    depth = 12 * np.clip(east, 0, None) * np.exp(0.5 * rough / rough.std())
    return depth, np.where(depth > 0, np.uint8(COVER), np.uint8(1))


def test_a_bound_has_the_moments_of_a_normal_distribution_cut_there():
    process = _Process(level=0.0, amplitude=1.0, reach_km=10.0, bend=0.1, noise=0.1)
    prior = np.sqrt(9 + 1 + 0.01)
    for bound in (-4.0, 0.0, 3.0):
        sample = _Samples(np.zeros((1, 3)), NO_FEATURES, np.array([bound]), np.array([True]))
        posterior = process.given(sample)
        precision = 1 / prior**2 + 1 / posterior.variance[0]
        mean = posterior.observed[0] / posterior.variance[0] / precision
        cut = truncnorm(bound / prior, np.inf, scale=prior)
        assert mean == pytest.approx(cut.mean(), rel=3e-3)
        assert 1 / precision == pytest.approx(cut.var(), rel=3e-3)


def test_values_that_are_known_are_those_of_an_exact_gaussian_process():
    process = _Process(level=1.0, amplitude=0.7, reach_km=8.0, bend=0.2, noise=0.3)
    place, value = np.array([[0.0, 0, 0], [5, 0, 0]]), np.array([2.0, 0.5])
    posterior = process.given(_Samples(place, np.empty((2, 0)), value, np.zeros(2, bool)))
    mean, spread = posterior.predict(place[:1], NO_FEATURES)
    scaled = np.sqrt(3) * 5 / 8
    near = 9 + 0.49 * (1 + scaled) * np.exp(-scaled)
    among = np.array([[9.49 + 0.09, near], [near, 9.49 + 0.09]])
    across = np.array([9.49, near])
    assert mean[0] == pytest.approx(1 + across @ np.linalg.solve(among, value - 1), abs=1e-6)
    assert spread[0] ** 2 == pytest.approx(9.58 - across @ np.linalg.solve(among, across), abs=1e-6)


def test_a_hole_that_ended_in_cover_deepens_the_estimate_and_a_shallow_one_changes_nothing():
    depth, classes = field_of(1)
    cells = np.array([20 * 60 + 20, 20 * 60 + 45, 40 * 60 + 20, 40 * 60 + 45, 30 * 60 + 52, 10 * 60 + 33])
    known = depth.reshape(-1)[cells]
    plain = estimate_depth(holes_at(cells, known), classes).depth_m[1]
    at = 31 * 60 + 33
    here = plain.reshape(-1)[at]

    def with_end(end):
        holes = holes_at([*cells, at], np.append(known, end), np.array([True] * 6 + [False]))
        return estimate_depth(holes, classes).depth_m[1].reshape(-1)[at]

    assert with_end(4 * here) > 1.8 * here
    assert with_end(0.02 * here) == pytest.approx(here, rel=0.15)


def test_the_band_holds_what_it_promises_on_fields_that_are_known():
    held, counted = 0, 0
    for seed in range(2):
        depth, classes = field_of(seed)
        rng = np.random.default_rng(100 + seed)
        cells = rng.choice(np.flatnonzero(classes == COVER), 36, replace=False)
        true = depth.reshape(-1)[cells]
        end = 300 * np.exp(0.8 * rng.standard_normal(36))
        found = estimate_depth(holes_at(cells, np.minimum(true, end), true <= end), classes)
        low, _, high = found.depth_m
        covered = classes == COVER
        held += ((depth >= low) & (depth <= high))[covered].sum()
        counted += covered.sum()
    assert 0.7 < held / counted < 0.9


def test_outcrop_has_depth_zero_and_ground_outside_the_map_none():
    depth, classes = field_of(2)
    classes[:5] = OUTSIDE
    cells = np.flatnonzero(classes == COVER)[::300]
    found = estimate_depth(holes_at(cells, depth.reshape(-1)[cells]), classes).depth_m
    assert (found[:, classes == 1] == 0).all() and np.isnan(found[:, classes == OUTSIDE]).all()
    assert (np.diff(found[:, classes == COVER], axis=0) > 0).all()


@pytest.mark.parametrize("tells", [True, False])
def test_a_raster_is_used_where_it_tells_of_the_depth_and_left_out_where_it_is_noise(tells):
    depth, classes = field_of(3)
    rng = np.random.default_rng(5)
    cells = rng.choice(np.flatnonzero(classes == COVER), 60, replace=False)
    noise = rng.standard_normal(GRID.shape)
    raster = np.log(np.maximum(depth, 1)) + 0.02 * noise if tells else noise
    found = estimate_depth(holes_at(cells, depth.reshape(-1)[cells]), classes, {"a raster": raster})
    assert found.chosen == ("a raster" if tells else "")


def test_many_holes_predict_by_tiles_as_one_process_does():
    depth, classes = field_of(4)
    rng = np.random.default_rng(6)
    cells = rng.choice(np.flatnonzero(classes == COVER), 250, replace=False)
    found = estimate_depth(holes_at(cells, depth.reshape(-1)[cells]), classes).depth_m[1]
    covered = classes == COVER
    error = np.abs(np.log(found[covered]) - np.log(depth[covered]))
    assert np.median(error) < 0.06


def test_holes_without_depth_weight_or_length_or_off_the_map_take_no_part():
    _, classes = field_of(2)
    classes[:5] = OUTSIDE
    cells = [30 * 60 + 30, 31 * 60 + 30, 32 * 60 + 30, 33 * 60 + 30, 2 * 60 + 30]
    holes = holes_at(
        cells,
        np.array([50.0, np.nan, 50, 0, 50]),
        np.array([1, 1, 1, 0, 1], bool),
        np.array([1.0, 1, 0, 1, 1]),
    )
    assert usable_holes(holes, classes).tolist() == [0]
    with pytest.raises(ValueError, match="5 holes"):
        estimate_depth(holes, classes)


def test_the_scale_is_one_for_normal_errors_and_follows_wider_ones():
    z = ndtri((np.arange(4000) + 0.5) / 4000)
    none = np.zeros(4000, bool)
    assert _scale_of(z, none) == pytest.approx(1, abs=0.01)
    assert _scale_of(2 * z, none) == pytest.approx(2, abs=0.03)


def test_bounds_of_normal_errors_are_held_as_often_as_the_band_promises():
    rng = np.random.default_rng(0)
    true, end = rng.standard_normal((2, 20_000))
    is_bound = end < true
    held = _covered(np.where(is_bound, end, true), is_bound)
    assert held.mean() == pytest.approx(0.8, abs=0.01)


def test_clustered_holes_are_held_out_by_cluster_and_scattered_ones_one_by_one():
    rng = np.random.default_rng(1)
    wanted = np.column_stack([rng.uniform(0, 100, (500, 2)), np.zeros(500)])
    scattered = np.column_stack([rng.uniform(0, 100, (30, 2)), np.zeros(30)])
    centres = np.array([[10, 10], [90, 20], [50, 80], [15, 85], [85, 90]])
    clustered = np.repeat(centres, 6, axis=0) + rng.normal(0, 0.5, (30, 2))
    assert len(np.unique(_groups(scattered, wanted, 1))) == 30
    groups = _groups(np.column_stack([clustered, np.zeros(30)]), wanted, 1)
    assert len(np.unique(groups)) == 5
    assert all(len(set(groups[6 * k : 6 * k + 6])) == 1 for k in range(5))


def test_bounds_that_contradict_reached_holes_beside_them_do_no_harm():
    rng = np.random.default_rng(7)
    place = np.column_stack([rng.uniform(0, 20, (120, 2)), np.zeros(120)])
    value = rng.normal(3, 0.3, 120)
    is_bound = np.arange(120) % 2 == 0
    value[is_bound] += rng.exponential(2.0, is_bound.sum())  # drilled deep where others met rock
    samples = _Samples(place, np.empty((120, 0)), value, is_bound)
    process = _Process.fit(samples, 5.0)
    mean, spread = process.given(samples).predict(place, np.empty((120, 0)))
    assert np.isfinite(mean).all() and (spread > 0).all() and 2 < mean.mean() < 8


def test_depths_that_vary_as_a_normal_distribution_are_not_taken_for_log_normal():
    classes = np.full(GRID.shape, np.uint8(COVER))
    rng = np.random.default_rng(9)
    cells = rng.choice(classes.size, 60, replace=False)
    depth = np.maximum(40 + 12 * rng.standard_normal(60), 2.0)
    depth[:4] = [3, 5, 4, 6]  # a low tail, which a logarithm would stretch
    assert estimate_depth(holes_at(cells, depth), classes).power == 1
    assert estimate_depth(holes_at(cells, np.exp(0.1 * (depth - 40))), classes).power == 0
