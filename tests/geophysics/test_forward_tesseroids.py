import numpy as np
import pytest

from concealed_bedrock.geophysics.forward import (
    GRAVITATIONAL_CONSTANT,
    gravity_of_point_mass,
    gravity_of_prism,
)
from concealed_bedrock.geophysics.forward_tesseroids import gravity_of_tesseroids

R = 6_371_000.0
ROCK = 2670.0


def shell(bottom, top, step=30):
    """A whole spherical shell, cut into tesseroids."""
    return [
        (w, w + step, s, s + step, bottom, top) for w in range(-180, 180, step) for s in range(-90, 90, step)
    ]


@pytest.mark.parametrize("height_m", [0.0, 1.0, 2e3, 10e3, 250e3])
@pytest.mark.parametrize("latitude", [0.0, 31.7, -58.3, 90.0])
def test_a_shell_attracts_as_its_mass_in_the_centre(height_m, latitude):
    bottom, top = R, R + 1000.0
    mass = 4 / 3 * np.pi * (top**3 - bottom**3) * ROCK
    closed = GRAVITATIONAL_CONSTANT * mass / (top + height_m) ** 2 * 1e5  # mGal
    found = gravity_of_tesseroids(17.3, latitude, top + height_m, shell(bottom, top), ROCK)
    assert found == pytest.approx(closed, rel=3e-5)
    assert found == pytest.approx(closed, abs=0.005)


def test_a_shell_does_not_attract_what_lies_within():
    found = gravity_of_tesseroids([17.3, -3.0], [31.7, 80.0], [R - 5000, R - 1e6], shell(R, R + 1000), ROCK)
    assert found == pytest.approx(np.zeros(2), abs=0.003)


def test_shells_within_one_another_add_their_densities():
    blocks = shell(R, R + 500) + shell(R + 500, R + 1000)
    density = np.repeat([1000.0, 3000.0], len(blocks) // 2)
    found = gravity_of_tesseroids(0.0, 10.0, R + 3000.0, blocks, density)
    parts = [
        gravity_of_tesseroids(0.0, 10.0, R + 3000.0, shell(R, R + 500), 1000.0),
        gravity_of_tesseroids(0.0, 10.0, R + 3000.0, shell(R + 500, R + 1000), 3000.0),
    ]
    assert found == pytest.approx(sum(parts), rel=1e-12)


def test_a_small_tesseroid_is_the_prism_of_its_sides():
    half = np.degrees(500.0 / R)
    block = (10 - half, 10 + half, -half, half, R - 2000.0, R - 1000.0)
    prism = (-500.0, 500.0, -500.0, 500.0, 1000.0, 2000.0)
    offsets = np.array([0.0, 700.0, 3000.0])
    found = gravity_of_tesseroids(10.0, np.degrees(offsets / R), R, block, 300.0)
    assert found == pytest.approx(gravity_of_prism(0.0, offsets, prism, 300.0), rel=1e-3)


def test_a_far_tesseroid_is_a_point_mass_wherever_longitude_begins():
    block = (359.9, 360.1, -0.1, 0.1, R - 21_000.0, R - 19_000.0)
    volume = np.radians(0.2) * 2 * np.sin(np.radians(0.1)) * ((R - 19e3) ** 3 - (R - 21e3) ** 3) / 3
    found = gravity_of_tesseroids([0.0, -360.0], 0.0, R + 480_000.0, block, ROCK)
    point = gravity_of_point_mass(0.0, 0.0, 500_000.0, volume * ROCK)
    assert found == pytest.approx(np.full(2, point), rel=1e-3)


def test_the_gravity_of_a_tesseroid_grows_with_its_density_and_turns_with_the_globe():
    blocks = np.array([(5.0, 6.0, 40.0, 41.0, R - 3000.0, R)])
    here = gravity_of_tesseroids(5.2, 40.3, R + 100.0, blocks, 400.0)
    turned = gravity_of_tesseroids(105.2, 40.3, R + 100.0, blocks + np.array([100, 100, 0, 0, 0, 0]), 400.0)
    twice = gravity_of_tesseroids(5.2, 40.3, R + 100.0, blocks, 800.0)
    assert turned == pytest.approx(here, rel=1e-12) and twice == pytest.approx(2 * here, rel=1e-12)
