"""The residual anomaly against what is known in closed form."""

from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import distance_transform_edt

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.geophysics.spectral.block_means import Plan
from concealed_bedrock.geophysics.spectral.frames import _Ellipsoid
from concealed_bedrock.geophysics.spectral.regional_field import RegionalField

WGS84 = CRS.from_epsg(4326)
UTM = CRS.from_epsg(32645)
INSIDE = (slice(40, -40), slice(40, -40))


def projected(shape, spacing=1000.0, crs=UTM):
    return Grid(shape, Affine(spacing, 0, 500_000.0, 0, -spacing, 5_000_000.0), crs)


def test_a_tilted_plane_has_no_residual_on_a_plane():
    row, col = np.mgrid[:120, :150]
    separation = residual_anomaly(-50 + 0.3 * row - 0.1 * col, projected((120, 150)))
    assert np.abs(separation.residual).max() < 1e-3


def test_a_constant_anomaly_loses_its_share_of_the_sphere_and_nothing_on_a_plane():
    degrees = Grid((60, 60), Affine(0.05, 0, 70, 0, -0.05, 50), CRS.from_string("+proj=longlat +R=6371000"))
    constant = np.full((60, 60), -300.0)
    np.testing.assert_allclose(residual_anomaly(constant, projected((60, 60))).residual, 0, atol=1e-4)
    np.testing.assert_allclose(residual_anomaly(constant, degrees).residual, -0.940, atol=1e-3)


def test_residual_and_regional_add_up_to_the_anomaly(on_a_sphere):
    masses = on_a_sphere()
    separation = residual_anomaly(masses.anomaly, masses.grid)
    np.testing.assert_allclose(separation.residual + separation.regional, masses.anomaly, atol=1e-4)


def test_a_point_mass_keeps_its_residual_within_one_percent():
    east, north = np.meshgrid(np.arange(-200, 201) * 1e3, np.arange(-200, 201) * 1e3)

    def attraction(depth):
        return 50 * 2e4**2 * depth / (east**2 + north**2 + depth**2) ** 1.5

    residual = residual_anomaly(attraction(2e4), projected((401, 401))).residual
    truth = attraction(2e4) - attraction(3e4)
    assert np.abs(residual - truth)[100:-100, 100:-100].max() < 0.01 * truth.max()


def test_the_residual_on_the_sphere_is_right_inside_and_bounded_at_the_edge(on_a_sphere, rms):
    masses = on_a_sphere()
    error = residual_anomaly(masses.anomaly, masses.grid).residual - masses.residual(1e4)
    assert rms(error[INSIDE]) < 0.05 * rms(masses.residual(1e4))
    assert rms(error) < 0.15 * rms(masses.residual(1e4))


def test_the_sphere_matters_over_thirty_degrees(on_a_sphere, rms):
    """Planar kernels at every latitude's own cell width leave several times the error."""
    masses = on_a_sphere(bounds=(60, 30, 90, 62), step=0.1, depths_m=(3e4, 2e5))
    spherical = residual_anomaly(masses.anomaly, masses.grid, height_m=4e4).residual
    truth = masses.residual(4e4)
    one_plane = masses.grid.crop(0, 0, *masses.grid.shape)
    width, height = one_plane.spacing_m
    flat = Grid(one_plane.shape, Affine(width, 0, 0, 0, -height, 0), CRS.from_string("+proj=eqc +R=6371000"))
    flat = replace(flat, crs=UTM, transform=Affine(width, 0, 500_000, 0, -height, 5_000_000))
    planar = residual_anomaly(masses.anomaly, flat, height_m=4e4).residual
    assert rms((spherical - truth)[INSIDE]) < 0.6 * rms((planar - truth)[INSIDE])


def test_a_raster_in_degrees_on_wgs84_is_continued_on_the_ellipsoid(rms):
    """Masses under the ellipsoid, attraction along its normal, one row of the answer in the middle."""
    grid = Grid((240, 240), Affine(1 / 30, 0, 70, 0, -1 / 30, 51), WGS84)
    lon, lat = np.meshgrid(np.deg2rad(grid.eastings), np.deg2rad(grid.northings))
    sources = np.random.default_rng(3).uniform((70, 43, 1.5e4, -30), (78, 51, 5e4, 30), (40, 4))

    def cartesian(lon, lat, height):
        transverse = _Ellipsoid().radii(lat)[1]
        up = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
        polar = (6356752.314245 / 6378137.0) ** 2
        stretch = np.stack([transverse + height, transverse + height, transverse * polar + height])
        return stretch * up, up

    def attraction(height):
        points, up = cartesian(lon, lat, height)
        total = 0.0
        for source_lon, source_lat, depth, peak in sources:
            at, _ = cartesian(np.deg2rad(source_lon), np.deg2rad(source_lat), -depth)
            gap = points - at[:, None, None]
            total = total + peak * depth**2 * (gap * up).sum(0) / (gap**2).sum(0) ** 1.5
        return total

    truth = attraction(0.0) - attraction(1e4)
    on_ellipsoid = residual_anomaly(attraction(0.0), grid).residual - truth
    assert rms(on_ellipsoid[90:-90, 90:-90]) < 0.01 * rms(truth)


def test_web_mercator_is_continued_with_the_height_of_its_latitude(on_a_sphere, rms):
    masses = on_a_sphere(bounds=(70.0, 55.0, 78.0, 60.0), step=1 / 20)
    radius = 6378137.0
    north = radius * np.arctanh(np.sin(np.deg2rad(60.0)))
    spacing = radius * np.deg2rad(1 / 20)
    rows = int((north - radius * np.arctanh(np.sin(np.deg2rad(55.0)))) / spacing)
    mercator = Grid(
        (rows, 160), Affine(spacing, 0, radius * np.deg2rad(70), 0, -spacing, north), CRS.from_epsg(3857)
    )
    latitude = np.rad2deg(np.arcsin(np.tanh(mercator.northings / radius)))

    def resampled(field):
        from scipy.interpolate import make_interp_spline

        return make_interp_spline(masses.grid.northings[::-1], field[::-1])(latitude)

    residual = residual_anomaly(resampled(masses.attraction(0.0)), mercator).residual
    truth = resampled(masses.residual(1e4))
    assert rms((residual - truth)[INSIDE]) < 0.03 * rms(truth)


def test_cells_of_unequal_sides_are_honoured(on_a_plane, rms):
    masses = on_a_plane(shape=(160, 240), spacing=(1000.0, 2000.0))
    error = residual_anomaly(masses.anomaly, masses.grid, height_m=5e3).residual - masses.residual(5e3)
    assert rms(error[INSIDE]) < 0.08 * rms(masses.residual(5e3))


def test_a_grid_in_feet_gives_the_residual_of_the_same_grid_in_metres(on_a_plane):
    masses = on_a_plane(shape=(100, 100))
    foot = 1200 / 3937
    in_feet = CRS.from_string("+proj=utm +zone=45 +datum=WGS84 +units=us-ft")
    feet = Grid((100, 100), Affine.scale(1 / foot) * masses.grid.transform, in_feet)
    np.testing.assert_allclose(
        residual_anomaly(masses.anomaly, feet).residual,
        residual_anomaly(masses.anomaly, masses.grid).residual,
        atol=1e-3,
    )


@pytest.mark.parametrize("height_m", [100.0, 1_000.0, 3_000.0, 30_000.0, 100_000.0])
def test_any_height_against_the_spacing_works(on_a_sphere, rms, height_m):
    masses = on_a_sphere(bounds=(70, 44, 75, 48), step=1 / 20, depths_m=(1.5e4, 5e4))
    error = residual_anomaly(masses.anomaly, masses.grid, height_m=height_m).residual - masses.residual(
        height_m
    )
    assert rms(error[30:-30, 30:-30]) < 0.2 * rms(masses.residual(height_m))


@pytest.mark.parametrize("spacing", [20.0, 1000.0])
def test_ten_taken_for_ten_kilometres_is_pointed_out(on_a_plane, spacing):
    masses = on_a_plane(shape=(64, 64), spacing=(spacing, spacing))
    assert "is it meant in kilometres?" in residual_anomaly(masses.anomaly, masses.grid, height_m=10.0).method
    assert "is it meant in kilometres?" not in residual_anomaly(masses.anomaly, masses.grid).method


def test_empty_cells_stay_empty_and_disturb_their_surroundings_little(on_a_sphere, rms):
    masses = on_a_sphere()
    rng, hole = np.random.default_rng(5), np.zeros(masses.grid.shape, bool)
    row, col = np.mgrid[:150, :180]
    for _ in range(25):
        hole |= (row - rng.integers(150)) ** 2 + (col - rng.integers(180)) ** 2 < rng.integers(3, 9) ** 2
    pierced = residual_anomaly(np.where(hole, np.nan, masses.anomaly), masses.grid).residual
    whole = residual_anomaly(masses.anomaly, masses.grid).residual
    repeated = residual_anomaly(np.where(hole, np.nan, masses.anomaly), masses.grid, edges="repeat").residual
    repeated_whole = residual_anomaly(masses.anomaly, masses.grid, edges="repeat").residual
    np.testing.assert_array_equal(np.isnan(pierced), hole)
    assert rms(pierced - whole) < 0.6 * rms(repeated - repeated_whole)


def test_infinite_cells_count_as_empty(on_a_plane):
    masses = on_a_plane(shape=(64, 80))
    anomaly = masses.anomaly
    anomaly[10, 20], anomaly[40, 50] = np.inf, -np.inf
    residual = residual_anomaly(anomaly, masses.grid).residual
    assert np.argwhere(np.isnan(residual)).tolist() == [[10, 20], [40, 50]]
    assert np.isfinite(residual[~np.isnan(residual)]).all()


def test_a_raster_round_the_earth_has_no_seam(rms):
    grid = Grid((60, 360), Affine(1, 0, -180, 0, -1, 30), WGS84)
    lon, lat = np.meshgrid(np.deg2rad(grid.eastings), np.deg2rad(grid.northings))
    anomaly = 20 * np.sin(3 * lon) * np.cos(lat) + 5 * np.cos(40 * lon) * np.cos(8 * lat)
    rolled = residual_anomaly(np.roll(anomaly, 77, axis=1), grid, height_m=2e5).residual
    np.testing.assert_allclose(
        np.roll(rolled, -77, axis=1), residual_anomaly(anomaly, grid, height_m=2e5).residual, atol=5e-3
    )


@pytest.mark.parametrize("plan", [Plan(), Plan((4, 4), has_detail=True), Plan((2, 2))])
def test_a_raster_whose_last_column_repeats_the_first_is_periodic(plan):
    """Grid registration: 361 columns of one degree, the first and the last at the same meridian."""
    once = Grid((60, 360), Affine(1, 0, -180.5, 0, -1, 30), WGS84)
    registered = Grid((60, 361), once.transform, WGS84)
    lon, lat = np.meshgrid(np.deg2rad(once.eastings), np.deg2rad(once.northings))
    anomaly = (20 * np.sin(3 * lon + 1) * np.cos(lat)).astype("float32")
    closed = np.pad(anomaly, ((0, 0), (0, 1)), mode="wrap")
    field = RegionalField(lambda start, stop: closed[start:stop], registered, 2e5, "biharmonic", plan=plan)
    open_field = RegionalField(lambda start, stop: anomaly[start:stop], once, 2e5, "biharmonic", plan=plan)
    residual = field.residual(closed, 0)
    np.testing.assert_allclose(residual[:, :-1], open_field.residual(anomaly, 0), atol=1e-3)
    rolled = np.roll(anomaly, 99, axis=1)
    across = RegionalField(lambda start, stop: rolled[start:stop], once, 2e5, "biharmonic", plan=plan)
    np.testing.assert_allclose(np.roll(residual[:, :-1], 99, axis=1), across.residual(rolled, 0), atol=0.05)
    np.testing.assert_array_equal(residual[:, -1], residual[:, 0])
    np.testing.assert_array_equal(field.rows(0, 60)[:, -1], field.rows(0, 60)[:, 0])
    error = field.expected_error(0, 60)
    assert error.shape == closed.shape
    assert np.ptp(error[30]) < 0.01 * error[0, 0]


def test_a_zonal_wave_round_the_equator_decays_with_its_degree():
    """Sectorial harmonics of degree n: (R / (R + h))^(n + 2), in the rows at the equator."""
    grid = Grid((120, 360), Affine(1, 0, -180, 0, -1, 60), CRS.from_string("+proj=longlat +R=6371000"))
    lon, lat = np.meshgrid(np.deg2rad(grid.eastings), np.deg2rad(grid.northings))
    degree, height_m = 20, 1e5
    anomaly = 30 * np.cos(lat) ** degree * np.cos(degree * lon)
    regional = residual_anomaly(anomaly, grid, height_m=height_m).regional
    kept = (6371e3 / (6371e3 + height_m)) ** (degree + 2)
    np.testing.assert_allclose(regional[55:65], kept * anomaly[55:65], atol=0.05)


def test_the_expected_error_is_that_of_hidden_surroundings(on_a_sphere, rms):
    errors, expected = [], []
    for seed in range(4):
        masses = on_a_sphere(seed=seed)
        separation = residual_anomaly(masses.anomaly, masses.grid)
        errors.append(separation.residual - masses.residual(1e4))
        expected.append(separation.expected_error())
    distance = distance_transform_edt(np.pad(np.ones(errors[0].shape), 1))[1:-1, 1:-1]
    for near, far in ((1, 2), (4, 8), (15, 30)):
        ring = (distance >= near) & (distance < far)
        found = rms(np.array(errors)[:, ring])
        assert 0.5 < rms(np.array(expected)[:, ring]) / found < 2


@pytest.mark.parametrize("height_m", [0.0, -10_000.0, float("nan")])
def test_a_height_that_is_not_above_zero_is_refused(on_a_plane, height_m):
    masses = on_a_plane(shape=(20, 20))
    with pytest.raises(UserError, match="height above 0"):
        residual_anomaly(masses.anomaly, masses.grid, height_m=height_m)


def test_metres_in_a_raster_of_degrees_are_refused():
    grid = Grid((20, 20), Affine(1000, 0, 500_000, 0, -1000, 5_000_000), WGS84)
    with pytest.raises(UserError, match="look like metres"):
        residual_anomaly(np.ones((20, 20)), grid)


def test_a_raster_that_reaches_a_pole_is_refused():
    grid = Grid((20, 40), Affine(1, 0, 0, 0, -1, 88), WGS84)
    with pytest.raises(UserError, match="latitude 88"):
        residual_anomaly(np.ones((20, 40)), grid)


def test_a_raster_up_to_eighty_five_degrees_is_taken(on_a_sphere, rms):
    masses = on_a_sphere(bounds=(0, 70, 60, 84.9), step=0.1, depths_m=(3e4, 9e4), n=40)
    error = residual_anomaly(masses.anomaly, masses.grid, height_m=2e4).residual - masses.residual(2e4)
    assert rms(error[INSIDE]) < 0.1 * rms(masses.residual(2e4))


def test_an_empty_raster_is_refused():
    with pytest.raises(UserError, match="none of its cells"):
        residual_anomaly(np.full((20, 20), np.nan), projected((20, 20)))
