import numpy as np
import pytest

from concealed_bedrock.geophysics.forward import (
    GRAVITATIONAL_CONSTANT,
    gravity_of_point_mass,
    gravity_of_prism,
    gravity_of_slabs,
)

PLATE_MGAL_PER_KM = 2 * np.pi * GRAVITATIONAL_CONSTANT * 1000 * 1000 * 1e5  # 1 km of 1000 kg/m3


def axes(n, spacing_m):
    x = (np.arange(n) - n // 2) * spacing_m
    return np.meshgrid(x, x[::-1])


def test_a_slab_without_end_is_the_bouguer_plate():
    gravity = gravity_of_slabs([(3000.0, 4000.0, np.full((20, 31), 1000.0))], (500.0, 700.0))
    assert gravity == pytest.approx(np.full((20, 31), PLATE_MGAL_PER_KM), rel=1e-12)
    assert gravity[0, 0] == pytest.approx(41.94, abs=0.01)  # the well-known figure


def test_a_block_by_fft_agrees_with_the_closed_form_of_the_prism():
    n, spacing = 512, 500.0
    east, north = axes(n, spacing)
    density = np.where((np.abs(east) < 5250) & (np.abs(north) < 3250), -100.0, 0.0)
    by_fft = gravity_of_slabs([(1000.0, 2500.0, density), (2500.0, 6000.0, density)], (spacing, spacing))
    closed = gravity_of_prism(east, north, (-5250, 5250, -3250, 3250, 1000, 6000), -100.0)
    near = (np.abs(east) < 30_000) & (np.abs(north) < 30_000)
    assert closed.min() < -6
    assert np.abs(by_fft - closed)[near].max() < 0.02 * -closed.min()


def test_a_slab_cut_in_two_weighs_as_much_as_the_whole():
    density = np.random.default_rng(0).normal(0, 50, (40, 50))
    whole = gravity_of_slabs([(250.0, 1750.0, density)], (1000.0, 800.0))
    halves = gravity_of_slabs([(250.0, 900.0, density), (900.0, 1750.0, density)], (1000.0, 800.0))
    assert halves == pytest.approx(whole, abs=1e-10)


def test_the_same_slab_ten_kilometres_deeper_is_damped_by_its_wavelength():
    col = np.arange(64)
    density = np.tile(np.cos(2 * np.pi * col / 32), (16, 1))  # 32 km at 1 km a cell
    shallow = gravity_of_slabs([(0.0, 500.0, density)], (1000.0, 1000.0))
    deep = gravity_of_slabs([(10_000.0, 10_500.0, density)], (1000.0, 1000.0))
    assert deep == pytest.approx(shallow * np.exp(-2 * np.pi * 10 / 32), abs=1e-12)


def test_a_small_prism_far_away_is_a_point_mass():
    east, north = np.array([0.0, 4000.0, -7000.0]), np.array([0.0, -3000.0, 20_000.0])
    prism = gravity_of_prism(east, north, (-50, 50, -50, 50, 4950, 5050), 300.0)
    point = gravity_of_point_mass(east, north, 5000.0, 300.0 * 100**3)
    assert prism == pytest.approx(point, rel=1e-3)


def test_a_wide_prism_is_the_bouguer_plate():
    plate = gravity_of_prism(0.0, 0.0, (-1e6, 1e6, -1e6, 1e6, 100, 1100), 1000.0)
    assert plate == pytest.approx(PLATE_MGAL_PER_KM, rel=2e-3)


def test_no_slab_is_refused():
    with pytest.raises(ValueError, match="no slab"):
        gravity_of_slabs([], (1000.0, 1000.0))
