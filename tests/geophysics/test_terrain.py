import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.integrate import quad

from concealed_bedrock.geophysics import terrain
from concealed_bedrock.geophysics.bouguer import EARTH_RADIUS_M as R
from concealed_bedrock.geophysics.bouguer import _cap_antiderivative, _spherical_cap
from concealed_bedrock.geophysics.forward import GRAVITATIONAL_CONSTANT as G
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.relief import dry_ground, heights_at
from concealed_bedrock.geophysics.terrain import terrain_correction

ROCK, WATER = 2670.0, 1030.0
H = 1000.0  # m, of the station above the plain
DEGREES = CRS.from_epsg(4326)
MGAL = 1e5


def ground(height, *, lat=0.0, cell=1 / 1200, half=0.26, lon=0.0):
    """A topography around a station, of a function of the distance in m, and its grid."""
    wide = half / np.cos(np.radians(lat))
    n = 2 * round(half / cell)
    grid = Grid((n, n), Affine(2 * wide / n, 0, lon - wide, 0, -2 * half / n, lat + half), DEGREES)
    x, y = np.meshgrid(np.radians(grid.eastings - lon), np.radians(grid.northings))
    phi = np.radians(lat)
    haversine = np.sin((y - phi) / 2) ** 2 + np.cos(y) * np.cos(phi) * np.sin(x / 2) ** 2
    return height(2 * R * np.arcsin(np.sqrt(haversine))), grid


def corrected(height, station_m=H, *, radius_m=25_000.0, lat=0.0, lon=0.0, **options):
    keys = ("cell", "half")
    topography, grid = ground(height, lat=lat, lon=lon, **{k: options.pop(k) for k in keys if k in options})
    found, known = terrain_correction(
        np.array([lon]),
        np.array([lat]),
        np.array([station_m]),
        topography,
        grid,
        radius_m=radius_m,
        **options,
    )
    assert known[0] == pytest.approx(1.0, abs=2e-3)
    return float(found[0])


def cap(thickness_m, radius_m):
    """A spherical cap of another radius than Hayford's, at the middle of its upper surface."""
    c, station = np.cos(radius_m / R), R + thickness_m
    share = _cap_antiderivative(np.ones(1), c) - _cap_antiderivative(np.array([R / station]), c)
    return float(2 * np.pi * G * ROCK * station * share[0] * MGAL)


def rings(top, outer_m, inner_m=0.0, station_m=H):
    """Rock from 0 up to a height that changes with the distance alone, on the curved Earth."""

    def ring(s):
        drop = s * s / (2 * R)
        return s * (1 / np.hypot(s, station_m - top(s) + drop) - 1 / np.hypot(s, station_m + drop))

    return 2 * np.pi * G * ROCK * MGAL * quad(ring, inner_m, outer_m, limit=400)[0]


def test_flat_ground_needs_no_correction():
    assert corrected(lambda s: H + 0 * s) == 0.0


@pytest.mark.parametrize("lat", [0.0, 52.0])
def test_a_cone_attracts_at_its_top_as_in_closed_form(lat):
    base = 10_000.0
    found = corrected(lambda s: np.maximum(H * (1 - s / base), 0), lat=lat)
    flat = 2 * np.pi * G * ROCK * H * (1 - H / np.hypot(H, base)) * MGAL
    curved = rings(lambda s: H * (1 - s / base), base)
    assert curved == pytest.approx(flat, abs=0.05)  # the integral is that of the known cone
    assert cap(H, 25_000.0) - found == pytest.approx(curved, abs=0.03)


def test_a_mesa_is_a_cylinder():
    edge = 4000.0
    found = corrected(lambda s: np.where(s < edge, H, 0.0))
    cylinder = 2 * np.pi * G * ROCK * (edge + H - np.hypot(edge, H)) * MGAL
    assert cap(H, 25_000.0) - found == pytest.approx(cylinder, rel=2e-3)


@pytest.mark.parametrize("outer_height", [0.0, 2 * H])
def test_a_ring_of_valley_or_hill_is_that_of_hammer(outer_height):
    inner, outer = 3000.0, 9000.0
    ring = 2 * np.pi * G * ROCK * (outer - inner + np.hypot(inner, H) - np.hypot(outer, H)) * MGAL
    found = corrected(lambda s: np.where((s > inner) & (s < outer), outer_height, H))
    assert found == pytest.approx(ring, rel=0.01)


def test_a_plain_below_a_pillar_takes_the_whole_cap_away():
    cell = 1 / 120
    found = corrected(lambda s: 0 * s, cell=cell, half=2.0, radius_m=166_735.0)
    top = 2 * np.radians(cell) * R  # the cone by which the terrain reaches the station
    cone = 2 * np.pi * G * ROCK * H * (1 - H / np.hypot(H, top)) * MGAL
    assert found == pytest.approx(float(_spherical_cap(H, ROCK, station_radius_m=R + H)) - cone, abs=0.3)


def test_far_terrain_lies_below_the_horizon_and_pulls_down():
    found = corrected(
        lambda s: np.where(s > 120_000, 600.0, 0.0), 0.0, cell=1 / 120, half=2.0, radius_m=166_735.0
    )
    assert -1.0 < found < -0.01


def test_relief_that_is_joined_is_not_lost(monkeypatch):
    """Peaks and hollows of one cell beyond 15 km: as the same cells that are never joined."""
    noise = np.random.default_rng(1)
    topography, grid = ground(
        lambda s: H + noise.normal(0, 300, s.shape) * (s > 15_000), cell=1 / 600, half=0.3
    )
    at = np.array([0.0]), np.array([0.0]), np.array([H])
    found, _ = terrain_correction(*at, topography, grid, radius_m=30_000.0)
    monkeypatch.setattr(terrain, "_NEAREST", 60.0)
    careful, _ = terrain_correction(*at, topography, grid, radius_m=30_000.0)
    assert found == pytest.approx(careful, rel=0.03)


def test_an_ocean_of_one_depth_is_the_cap_of_water_that_the_bouguer_anomaly_has_filled():
    found = corrected(
        lambda s: 0 * s - 3000.0, 0.0, half=2.0, cell=1 / 60, radius_m=166_735.0, water_depth_m=3000.0
    )
    assert found == 0.0


def test_a_basin_on_land_below_the_sea_is_corrected_as_one_above():
    """The correction counts from the station's height: a kilometre up or down changes it by some 2 km / R."""

    def basin(floor_m):
        def height(s):
            return np.where(s < 8000.0, floor_m, floor_m + 400.0)

        topography, grid = ground(height)
        return terrain_correction(
            *(np.zeros(1), np.zeros(1), np.array([floor_m]), topography, grid),
            is_dry=topography < 0,
            radius_m=25_000.0,
        )[0][0]

    assert basin(600.0) > 0.5
    assert basin(-400.0) == pytest.approx(basin(600.0), rel=2e-3)


def test_ground_below_the_sea_is_dry_where_a_station_stands_on_it():
    topography, grid = ground(lambda s: np.where(s < 8000.0, -400.0, 100.0), cell=1 / 120)
    topography[:5] = -50.0  # a sea
    stations = (np.array([0.0, 0.0]), np.array([0.0, grid.northings[2]]), np.array([-399.0, 0.0]))
    basin = dry_ground(topography, grid, *stations, np.array([False, True]))
    assert (basin == (topography == -400.0)).all()
    floating = (*stations[:2], np.array([0.0, 0.0]))
    assert not dry_ground(topography, grid, *floating, np.array([True, True])).any()


def test_a_station_on_a_small_island_misses_the_water_around_it():
    """Deep sea from the shore on: the water's ring, less dense than rock, in closed form."""
    shore, outer, depth = 2000.0, 25_000.0, 3000.0
    found = corrected(lambda s: np.where(s < shore, 0.0, -depth), 0.0, radius_m=outer)

    def ring(s):
        drop = s * s / (2 * R)
        return s * (1 / np.hypot(s, drop) - 1 / np.hypot(s, depth + drop))

    closed = 2 * np.pi * G * (ROCK - WATER) * MGAL * quad(ring, shore, outer)[0]
    assert found == pytest.approx(closed, rel=5e-3)


def test_a_station_off_the_topography_is_joined_to_it_by_a_cone():
    _, grid = ground(lambda s: 0 * s)
    found = corrected(lambda s: 0 * s, 20.0)
    base = 2 * np.radians(grid.spacing[1]) * R
    cone = 2 * np.pi * G * ROCK * 20 * (1 - 20 / np.hypot(20, base)) * MGAL
    assert found == pytest.approx(cap(20.0, 25_000.0) - cone, abs=0.06)


def test_stations_across_the_antimeridian_are_corrected_as_anywhere():
    def hill(s):
        return np.maximum(H * (1 - s / 9000.0), 0)

    here, there = corrected(hill), corrected(hill, lon=179.95)
    topography, grid = ground(hill, lon=179.95)
    other, _ = terrain_correction(
        np.array([179.95 - 360]), np.array([0.0]), np.array([H]), topography, grid, radius_m=25_000.0
    )
    assert there == pytest.approx(here, abs=1e-3) and other[0] == pytest.approx(here, abs=1e-3)


def test_ground_that_is_not_known_counts_as_flat_and_is_said():
    topography, grid = ground(lambda s: 0 * s)
    topography[:, : topography.shape[1] // 2] = np.nan
    found, known = terrain_correction(
        np.array([0.05]), np.array([0.0]), np.array([H]), topography, grid, radius_m=20_000.0
    )
    assert 0.5 < known[0] < 0.75 and np.isfinite(found[0])


def test_heights_between_cells_are_interpolated():
    topography, grid = ground(lambda s: s)
    east = topography[10, 20] + 0.25 * (topography[10, 21] - topography[10, 20])
    lon = grid.eastings[20] + 0.25 * grid.spacing[0]
    found = heights_at(topography, grid, np.array([lon, lon + 360, 5.0]), np.full(3, grid.northings[10]))
    assert found[:2] == pytest.approx(east) and np.isnan(found[2])
