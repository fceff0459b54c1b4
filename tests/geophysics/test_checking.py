"""A survey with gross errors, two surveys that are off, and a tilted line, of a field in closed form."""

from dataclasses import replace

import numpy as np
import pytest
from pyproj import Transformer
from rasterio.crs import CRS

from concealed_bedrock.geophysics.forward import gravity_of_point_mass
from concealed_bedrock.geophysics.stations.checking import check_stations
from concealed_bedrock.geophysics.stations.points import Stations

UTM = CRS.from_epsg(32633)
SIDE, N = 40_000.0, 560
NOISE = 0.1
OFFSET_B, TILT_B, OFFSET_C = 2.5, 0.06, -1.8  # mGal, mGal/km east
TILT_LINE = 0.08  # mGal/km
RNG = np.random.default_rng(11)
MASSES = [(*RNG.uniform(0, SIDE, 2), RNG.uniform(5e3, 15e3), RNG.uniform(-2e13, 2e13)) for _ in range(25)]


def field(x, y):
    return sum(gravity_of_point_mass(x - e, y - n, depth, mass) for e, n, depth, mass in MASSES)


def survey(seed=0):
    """Stations of a survey along lines and two of scattered stations, and what is wrong with them."""
    rng = np.random.default_rng(seed)
    along, across = np.meshgrid(np.linspace(500, SIDE - 500, 30), np.linspace(2500, SIDE - 2500, 10))
    xb, yb = rng.uniform(0, 0.6 * SIDE, 130), rng.uniform(0, SIDE, 130)
    xc, yc = rng.uniform(0.5 * SIDE, SIDE, 130), rng.uniform(0, SIDE, 130)
    x = np.concatenate([across.ravel(), xb, xc]) + rng.normal(0, 50, N)
    y = np.concatenate([along.ravel(), yb, yc]) + rng.normal(0, 50, N)
    surveys = np.repeat(["A", "B", "C"], [300, 130, 130])
    lines = np.concatenate([np.repeat([f"L{i:02}" for i in range(10)], 30), np.full(260, "")])
    values = field(x, y) + rng.normal(0, NOISE, N)
    errors = np.zeros(N)
    b, c, tilted = surveys == "B", surveys == "C", lines == "L05"
    errors[b] = OFFSET_B + TILT_B * (x[b] - x[b].mean()) / 1000
    errors[c] = OFFSET_C
    errors[tilted] = TILT_LINE * (y[tilted] - SIDE / 2) / 1000
    wrong = rng.choice(np.flatnonzero(~tilted), 6, replace=False)
    gross = np.zeros(N)
    gross[wrong] = rng.uniform(4, 40, 6) * rng.choice([-1, 1], 6)
    zero = np.zeros(N)
    stations = Stations(x, y, values + errors + gross, zero, zero, UTM)
    return stations, surveys, lines, errors, wrong


@pytest.fixture(scope="module")
def checked():
    stations, surveys, lines, errors, wrong = survey()
    return check_stations(stations, surveys, lines), errors, wrong, surveys, lines


def test_every_gross_error_is_flagged_and_few_others_are(checked):
    found, _, wrong, _, _ = checked
    flagged = set(np.flatnonzero(found.after.is_doubtful))
    assert set(wrong) <= flagged
    assert len(flagged) - len(wrong) <= 10  # of 554


def test_surveys_are_levelled_by_their_overlap(checked):
    found, errors, _, surveys, _ = checked
    fits = {fit.name: fit for fit in found.surveys}
    assert not fits["A"].is_off and fits["B"].is_off and fits["C"].is_off
    assert fits["B"].offset == pytest.approx(OFFSET_B, abs=0.1)
    assert fits["C"].offset == pytest.approx(OFFSET_C, abs=0.1)
    assert fits["B"].tilt_km[0] == pytest.approx(TILT_B, abs=0.01)
    assert abs(fits["B"].tilt_km[1]) < 0.01 and abs(fits["C"].tilt_km[0]) < 0.02
    off = surveys != "A"
    assert np.sqrt(((found.levelling - errors)[off] ** 2).mean()) < 0.15
    assert (found.levelling[~off] == 0).all()


def test_the_tilted_line_alone_is_suspect(checked):
    found, errors, _, _, lines = checked
    assert [fit.name for fit in found.lines] == ["L05"]
    assert found.lines[0].tilt_km[0] == pytest.approx(TILT_LINE, abs=0.01)
    on = lines == "L05"
    assert (found.is_on_suspect_line == on).all()
    assert np.abs(found.line_errors - errors)[on].max() < 0.4


@pytest.mark.parametrize("seed", [8, 9])
def test_a_line_at_the_edge_is_not_suspect_for_errors_that_its_stations_share(seed):
    stations, surveys, lines, _, _ = survey(seed)
    found = check_stations(stations, surveys, lines)
    assert [fit.name for fit in found.lines] == ["L05"]
    assert found.lines[0].tilt_km[0] == pytest.approx(TILT_LINE, abs=0.01)


def test_residuals_come_down_to_the_noise(checked):
    found, _, _, _, _ = checked
    spread = [1.4826 * np.median(np.abs(of.residuals)) for of in (found.before, found.after)]
    assert spread[1] < 1.6 * NOISE < 0.5 * spread[0]


def test_nothing_wrong_is_found_where_nothing_is(checked):
    stations, surveys, lines, _, _ = survey()
    clean = replace(stations, values=field(stations.x, stations.y) + RNG.normal(0, NOISE, N))
    found = check_stations(clean, surveys, lines)
    assert not found.lines and not any(fit.is_off for fit in found.surveys)
    assert (found.levelling == 0).all() and found.after.is_doubtful.sum() <= 10


def test_surveys_that_do_not_meet_stay_as_they_are():
    stations, surveys, _, _, _ = survey()
    moved = replace(stations, x=stations.x + np.where(surveys == "C", 5e5, 0.0))
    found = check_stations(moved, surveys, np.full(N, ""))
    fits = {fit.name: fit for fit in found.surveys}
    assert not fits["C"].is_fitted and not fits["C"].is_off and (found.levelling[surveys == "C"] == 0).all()


@pytest.mark.campaign
def test_a_survey_in_degrees_is_levelled_as_one_in_metres(checked):
    stations, surveys, _, _, _ = survey()
    lon, lat = Transformer.from_crs(32633, 4326, always_xy=True).transform(stations.x + 4e5, stations.y + 5e6)
    degrees = Stations(lon, lat, stations.values, stations.heights_m, stations.errors, CRS.from_epsg(4326))
    found = check_stations(degrees, surveys, np.full(N, ""))
    here = {fit.name: fit.offset for fit in checked[0].surveys}
    assert {f.name: f.offset for f in found.surveys} == pytest.approx(here, abs=0.1)
