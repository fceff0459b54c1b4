"""Transformations of magnetic anomalies, held to dipoles and prisms in closed form."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.forward import gravity_of_point_mass
from concealed_bedrock.geophysics.forward_magnetics import anomaly_of_dipole, anomaly_of_prism
from concealed_bedrock.geophysics.geomagnetic_field import FieldDirection
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.magnetics import (
    QUANTITIES,
    MagneticTransforms,
    analytic_signal,
    pseudo_gravity,
    reduction_to_pole,
)
from concealed_bedrock.geophysics.spectral import filled_raster
from concealed_bedrock.geophysics.spectral.block_means import Plan

STEP_M, DEPTH_M, SIDE = 100.0, 600.0, 240
POLE = FieldDirection(90.0, 0.0)
GRID = Grid((SIDE, SIDE), Affine(STEP_M, 0, 4e5, 0, -STEP_M, 5e6), CRS.from_epsg(32645))
EAST, NORTH = np.meshgrid(
    (np.arange(SIDE) - SIDE / 2 + 0.5) * STEP_M, (SIDE / 2 - 0.5 - np.arange(SIDE)) * STEP_M
)
PRISM = (-800.0, 900.0, -600.0, 700.0, 400.0, 1500.0)


def dipole(field):
    return anomaly_of_dipole(EAST, NORTH, DEPTH_M, 2e9, field)


def prism(field):
    return anomaly_of_prism(EAST, NORTH, PRISM, 2.0, field)


def share_of_error(found, truth):
    """RMS error over the RMS of the truth, without the level, which no filter knows."""
    error = found - truth
    return float(np.std(error) / np.std(truth))


def test_a_small_prism_far_away_is_a_dipole():
    field, magnetisation = FieldDirection(40.0, 15.0), FieldDirection(-20.0, 70.0)
    small = anomaly_of_prism(EAST, NORTH, (-10, 10, -10, 10, 590, 610), 5.0, field, magnetisation)
    point = anomaly_of_dipole(EAST, NORTH, 600.0, 5.0 * 20**3, field, magnetisation)
    np.testing.assert_allclose(small, point, atol=2e-3 * np.abs(point).max())


@pytest.mark.parametrize("body", [dipole, prism])
@pytest.mark.parametrize(
    "inclination, damping, most",
    [(10.0, 0.0, 0.03), (10.0, 0.05, 0.25), (45.0, 0.05, 0.03), (80.0, 0.05, 0.005)],
)
def test_the_anomaly_reduced_to_the_pole_is_that_of_the_body_at_the_pole(body, inclination, damping, most):
    field = FieldDirection(inclination, 12.0)
    reduced = reduction_to_pole(body(field), GRID, field, damping=damping)
    error = share_of_error(reduced, body(POLE))
    print(f"{body.__name__}, {inclination:g} degrees, damping {damping:g}: RMS error {error:.1%}")
    assert error < most


@pytest.mark.parametrize("body", [dipole, prism])
def test_at_low_latitudes_damping_keeps_noise_from_growing(body):
    field, noise = FieldDirection(3.0, -8.0), np.random.default_rng(1).normal(0, 1.0, GRID.shape)
    loud, damped = (
        share_of_error(
            reduction_to_pole(body(field) + 0.05 * body(field).std() * noise, GRID, field, damping=d),
            body(POLE),
        )
        for d in (0.0, 0.05)
    )
    print(f"{body.__name__}, 3 degrees, 5 % noise: RMS error {loud:.1%} undamped, {damped:.1%} damped")
    assert damped < 0.5 < loud


def test_in_the_southern_hemisphere_the_field_points_upward_and_all_is_the_same():
    field = FieldDirection(-62.0, 5.0)
    assert share_of_error(reduction_to_pole(dipole(field), GRID, field), dipole(POLE)) < 0.02


def test_the_pseudo_gravity_of_a_sphere_is_the_gravity_of_its_mass():
    """2e9 A m2 at 100 kg/m3 for each A/m is a mass of 2e11 kg."""
    field = FieldDirection(60.0, -20.0)
    found = pseudo_gravity(dipole(field), GRID, field)
    truth = gravity_of_point_mass(EAST, NORTH, DEPTH_M, 2e11)
    middle = (slice(80, -80), slice(80, -80))
    gap = (found - truth)[middle]
    assert np.ptp(gap) < 0.05 * truth.max()


def test_the_analytic_signal_over_a_dipole_at_the_pole_is_its_gradient():
    higher, lower = (anomaly_of_dipole(EAST, NORTH, DEPTH_M + d, 2e9, POLE) for d in (1.0, -1.0))
    down = (lower - higher) / 2
    south, east = np.gradient(dipole(POLE), STEP_M)
    signal = analytic_signal(dipole(POLE), GRID)
    truth = np.sqrt(down**2 + south**2 + east**2)
    assert np.abs(signal - truth).max() < 0.03 * truth.max()
    assert np.unravel_index(signal.argmax(), signal.shape) in [(r, c) for r in (119, 120) for c in (119, 120)]


@pytest.mark.parametrize("crs", ["EPSG:32645", "EPSG:4326"])
def test_block_means_and_strips_give_what_the_whole_raster_gives(crs, monkeypatch):
    """A large raster, whose memory stays flat, has the quantities of one that is filtered at once."""
    monkeypatch.setattr(filled_raster, "_STRIP_CELLS", 1)  # strips of 64 rows
    step, corner = (1 / 600, (80.0, 40.0)) if crs == "EPSG:4326" else (STEP_M, (4e5, 5e6))
    grid = Grid((SIDE, SIDE), Affine(step, 0, corner[0], 0, -step, corner[1]), CRS.from_string(crs))
    field = FieldDirection(25.0, 10.0)
    anomaly = (dipole(field) + 1e-3 * (EAST - 2 * NORTH)).astype("float32")
    anomaly[100:110, 140:160] = np.nan
    made = [
        MagneticTransforms(lambda start, stop: anomaly[start:stop], grid, field, QUANTITIES, plan=plan)
        for plan in (Plan(), Plan((4, 4), has_detail=True))
    ]
    assert len(list(made[1].strips())) > 2
    whole = made[0].rows(0, SIDE)
    strips = [made[1].rows(*strip) for strip in made[1].strips()]
    for quantity in set(QUANTITIES) - {"tilt"}:
        found = np.concatenate([part[quantity] for part in strips])
        gap = np.ptp(found - whole[quantity]) / np.ptp(whole[quantity])
        assert gap < 0.03, quantity


def test_gaps_stay_gaps():
    field, anomaly = FieldDirection(50.0, 0.0), dipole(FieldDirection(50.0, 0.0))
    anomaly[10:30, 100:120] = np.nan
    np.testing.assert_array_equal(np.isnan(reduction_to_pole(anomaly, GRID, field)), np.isnan(anomaly))


def test_an_empty_raster_is_refused():
    with pytest.raises(UserError, match="empty"):
        analytic_signal(np.full(GRID.shape, np.nan), GRID)
