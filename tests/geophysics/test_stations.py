from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.optimize import check_grad

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.forward import gravity_of_point_mass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.stations.covariance import (
    _Covariance,
    _fit_covariance,
    _negative_log_likelihood,
    _poisson,
)
from concealed_bedrock.geophysics.stations.gridding import _one_per_cell, grid_stations, survey_of
from concealed_bedrock.geophysics.stations.points import Stations, _Ground
from concealed_bedrock.geophysics.stations.tiles import _tiles_of

UTM, DEGREES = CRS.from_epsg(32633), CRS.from_epsg(4326)
SIDE_M = 60_000.0
RNG = np.random.default_rng(7)
MASSES = [(*RNG.uniform(0, SIDE_M, 2), RNG.uniform(4e3, 15e3), RNG.uniform(-2e13, 2e13)) for _ in range(25)]


def field(x, y, height_m=0.0):
    """Gravity of 25 point masses, mGal: known at every place and height."""
    total = np.zeros(np.broadcast(x, y).shape)
    for east, north, depth, mass in MASSES:
        total += gravity_of_point_mass(x - east, y - north, depth + height_m, mass)
    return total


def stations(n, *, seed=0, noise=0.0, heights=0.0, crs=UTM):
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0, SIDE_M, (2, n))
    z = np.full(n, heights)
    return Stations(x, y, field(x, y, z) + rng.normal(0, noise, n), z, np.zeros(n), crs)


def grid(cell_m=2000.0):
    n = round(SIDE_M / cell_m)
    return Grid((n, n), Affine(cell_m, 0, 0, 0, -cell_m, SIDE_M), UTM)


def truth(of, height_m=0.0):
    return field(*np.meshgrid(of.eastings, of.northings), height_m)


@pytest.fixture(scope="module")
def survey():
    return survey_of(stations(500))


def inside(values):
    return values[4:-4, 4:-4]


def test_a_field_of_point_masses_comes_back_between_stations(survey):
    found, true = grid_stations(survey, grid()), truth(grid())
    assert inside(found.values - true).std() < 0.08 * inside(true).std()


def test_a_grid_at_height_is_the_field_at_that_height(survey):
    found, true = grid_stations(survey, grid(), height_m=3000.0), truth(grid(), 3000.0)
    assert inside(found.values - true).std() < 0.15 * inside(true).std()
    assert inside(found.values - true).std() < 0.2 * inside(truth(grid()) - true).std()


def test_stations_on_a_plateau_are_continued_down_to_its_foot():
    high = survey_of(stations(500, heights=1500.0))
    found, true = grid_stations(high, grid()), truth(grid())
    as_measured = grid_stations(high, grid(), height_m=1500.0).values
    assert inside(found.values - true).std() < 0.5 * inside(as_measured - true).std()


def test_the_expected_error_holds_at_places_never_shown():
    known, other = stations(400, noise=0.3), stations(400, seed=1)
    survey = survey_of(known)
    fine = grid(500.0)
    found = grid_stations(survey, fine)
    cols, rows = (~fine.transform * (other.x, other.y)) // np.array(1)
    at = rows.astype(int), cols.astype(int)
    missed = np.abs(found.values[at] - truth(fine)[at])
    assert 0.85 <= (missed <= 1.645 * found.expected_errors[at]).mean() <= 0.98


def test_the_expected_error_grows_with_the_distance_to_the_stations():
    some = stations(500)
    gap = (some.x > 20_000) & (some.x < 40_000)
    error = grid_stations(survey_of(some.take(~gap)), grid()).expected_errors
    assert error[:, 14:16].mean() > 3 * error[:, 2:6].mean()


def test_the_covariance_is_harmonic_in_the_height():
    step, r2 = 50.0, 3000.0**2

    def at(x, y, z):
        return _poisson(np.array([[x * x + y * y]]), 4000.0, np.array([[z]]))[0, 0]

    x, y, z = 2200.0, np.sqrt(r2 - 2200.0**2), 700.0
    second = [
        at(x + step, y, z) + at(x - step, y, z) - 2 * at(x, y, z),
        at(x, y + step, z) + at(x, y - step, z) - 2 * at(x, y, z),
        at(x, y, z + step) + at(x, y, z - step) - 2 * at(x, y, z),
    ]
    assert abs(sum(second)) < 1e-3 * max(map(abs, second))


def test_the_gradient_of_the_likelihood_is_its_slope():
    rng = np.random.default_rng(0)
    points = rng.uniform(0, 5, (3, 8, 2))
    squared = ((points[:, :, None] - points[:, None]) ** 2).sum(-1)
    kernels = np.stack([_poisson(squared, depth, 0.0) for depth in (0.5, 2.0)])
    rest = kernels, np.full((3, 8, 8), 4.0), np.zeros((3, 8)), rng.normal(size=(3, 8))
    off = check_grad(
        lambda p: _negative_log_likelihood(p, *rest)[0],
        lambda p: _negative_log_likelihood(p, *rest)[1],
        np.array([-0.3, 0.2, -2.0]),
    )
    assert off < 1e-6


def test_the_noise_of_the_stations_is_found():
    some = stations(1500, noise=0.5)
    positions = _Ground(UTM).positions(some.x, some.y)
    found = _fit_covariance(positions, some.heights_m, some.values, some.errors)
    assert np.sqrt(found.noise) == pytest.approx(0.5, rel=0.2)


@pytest.mark.parametrize("size_mgal", [15.0, 200.0])
def test_every_gross_error_is_named_and_none_spoils_the_grid(survey, size_mgal):
    clean = survey.stations
    wrong = np.random.default_rng(3).choice(len(clean), 5, replace=False)
    values = clean.values.copy()
    values[wrong] += size_mgal * np.array([1, -1, 1, -1, 1])
    found = survey_of(replace(clean, values=values, errors=np.zeros(len(clean))))
    assert set(wrong) <= set(np.flatnonzero(found.checked.is_doubtful))
    spoilt = grid_stations(found, grid()).values - grid_stations(survey, grid()).values
    assert np.abs(inside(spoilt)).max() < 0.1 * size_mgal


def test_a_gross_error_does_not_accuse_its_neighbours():
    noisy = stations(500, noise=0.3)
    values = noisy.values.copy()
    values[100] += 50.0
    found = survey_of(replace(noisy, values=values)).checked
    usual = survey_of(noisy).checked
    assert set(np.flatnonzero(found.is_doubtful)) - set(np.flatnonzero(usual.is_doubtful)) == {100}
    assert usual.is_doubtful.sum() <= 10  # of 500
    assert found.residuals[100] == pytest.approx(50.0, abs=2.0)


def test_a_survey_across_the_antimeridian_is_that_survey_anywhere_else():
    rng = np.random.default_rng(2)
    lon, lat = rng.uniform(-0.5, 0.5, 200), rng.uniform(-0.5, 0.5, 200) - 17
    values = np.sin(6 * lon) + np.cos(5 * lat)
    cells = Grid((20, 20), Affine(0.05, 0, -0.5, 0, -0.05, -16.5), DEGREES)
    there = replace(cells, transform=Affine(0.05, 0, 179.5, 0, -0.05, -16.5))
    zero = np.zeros(200)
    here = grid_stations(survey_of(Stations(lon, lat, values, zero, zero, DEGREES)), cells)
    crossed = Stations((lon + 360) % 360 - 180, lat, values, zero, zero, DEGREES)
    moved = grid_stations(survey_of(crossed), there)
    assert moved.values == pytest.approx(here.values, abs=1e-4)


def test_stations_along_one_line_give_a_grid():
    x = np.linspace(0, SIDE_M, 80)
    line = Stations(x, np.full(80, 30_000.0), field(x, 30_000.0), np.zeros(80), np.zeros(80), UTM)
    found = grid_stations(survey_of(line), grid())
    assert np.isfinite(found.values).all()
    assert np.abs(found.values[14:16, 4:-4] - truth(grid())[14:16, 4:-4]).max() < 2.0


def test_cells_beyond_the_reach_of_the_stations_stay_empty(survey):
    west = survey.stations.take(survey.stations.x < 20_000)
    found = grid_stations(survey_of(west), grid(), furthest_m=6000.0)
    assert np.isfinite(found.values[:, :10]).all()
    assert np.isnan(found.values[:, 14:]).all() and np.isnan(found.expected_errors[:, 14:]).all()


def test_stations_in_one_cell_count_as_their_mean():
    x, y = np.array([100.0, 300.0, 5000.0]), np.array([100.0, 100.0, 100.0])
    some = Stations(x, y, np.array([1.0, 3.0, 9.0]), np.zeros(3), np.zeros(3), UTM)
    joined, _, cols = _one_per_cell(some, np.array([0, 0, 0]), np.array([0, 0, 2]), noise=0.5)
    assert joined.values.tolist() == [2.0, 9.0] and joined.x.tolist() == [200.0, 5000.0]
    assert cols.tolist() == [0, 2]
    precise, _, _ = _one_per_cell(
        replace(some, errors=np.array([0.0, np.sqrt(0.5), 0.0])), np.zeros(3, int), np.array([0, 0, 2]), 0.5
    )
    assert precise.values[0] == pytest.approx(1.0 + 2.0 / 3)  # weights 2 and 1


@pytest.mark.parametrize("shape", [(1, 1), (70, 130), (257, 5)])
def test_tiles_cover_every_cell_once_and_hold_few_stations(shape):
    rng = np.random.default_rng(0)
    rows = np.minimum(rng.integers(0, shape[0], 5000), rng.integers(0, shape[0], 5000))  # denser in the north
    cols = rng.integers(0, shape[1], 5000)
    count, weight = np.zeros(shape, int), np.zeros(shape)
    for tile in _tiles_of(shape, rows, cols):
        count[slice(*tile.inner_rows), slice(*tile.inner_cols)] += 1
        weight[slice(*tile.rows), slice(*tile.cols)] += tile.weights
        held = (rows >= tile.inner_rows[0]) & (rows < tile.inner_rows[1])
        held &= (cols >= tile.inner_cols[0]) & (cols < tile.inner_cols[1])
        sides = np.ptp(tile.inner_rows), np.ptp(tile.inner_cols)
        assert held.sum() <= 60 or max(sides) <= 4
    assert (count == 1).all() and (weight > 0.4).all()


def test_too_few_stations_are_refused():
    with pytest.raises(UserError, match="9 stations"):
        survey_of(stations(500).take(np.arange(9)))


def test_stations_of_one_value_are_refused():
    with pytest.raises(UserError, match="value 4"):
        survey_of(replace(stations(20), values=np.full(20, 4.0)))


def test_a_covariance_of_no_distance_is_the_variance():
    one = _Covariance(np.array([3000.0, 9000.0]), np.array([2.0, 5.0]), 0.1, 0.0, 0.0)
    place = np.zeros((1, 3))
    assert one.between(place, np.zeros(1), place, np.zeros(1))[0, 0] == pytest.approx(7.0)
