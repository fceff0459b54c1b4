import numpy as np
import pytest

from concealed_bedrock.geophysics.normal_gravity import (
    _ELLIPSOIDS,
    _free_air_second_order,
    normal_gravity,
)

BOULE = {  # height in m: mGal
    0.0: [978032.67715, 979566.21468, 982993.51054],
    1000.0: [977723.96998, 979257.63784, 982685.225],
    5000.0: [976490.59247, 978024.78042, 981453.53006],
}
LATITUDES = np.linspace(-90, 90, 37)


@pytest.mark.parametrize(
    ("ellipsoid", "equator", "pole"),
    [
        ("GRS80", 978_032.67715, 983_218.63685),  # Moritz (2000), J. Geodesy 74, 128-133
        ("WGS84", 978_032.53359, 983_218.49378),  # NIMA TR8350.2 (2000), table 3.4
        ("GRS67", 978_031.84558, 983_217.72792),  # IAG (1971), Publication speciale 3
        ("1930", 978_049.0, 983_221.3),  # Cassinis et al. (1937), to 0.1 mGal at the pole
    ],
)
def test_gravity_at_equator_and_pole_is_the_published_one(ellipsoid, equator, pole):
    found = normal_gravity([0.0, 90.0, -90.0], 0.0, ellipsoid)
    accuracy = 0.05 if ellipsoid == "1930" else 1e-5
    assert found == pytest.approx([equator, pole, pole], abs=accuracy)


def test_gravity_of_grs80_at_45_degrees_is_the_published_one():
    assert normal_gravity(45.0) == pytest.approx(980_619.9203, abs=1e-4)  # Moritz (2000)


def test_the_formula_of_1930_is_that_of_its_ellipsoid():
    sine2, double = np.sin(np.radians(LATITUDES)) ** 2, np.sin(np.radians(2 * LATITUDES)) ** 2
    published = 978_049.0 * (1 + 0.0052884 * sine2 - 0.0000059 * double)
    assert normal_gravity(LATITUDES, 0.0, "1930") == pytest.approx(published, abs=0.03)


def test_the_formula_of_1967_is_that_of_its_ellipsoid():
    sine2 = np.sin(np.radians(LATITUDES)) ** 2
    published = 978_031.846 * (1 + 0.005278895 * sine2 + 0.000023462 * sine2**2)
    assert normal_gravity(LATITUDES, 0.0, "GRS67") == pytest.approx(published, abs=0.02)


@pytest.mark.parametrize("ellipsoid", _ELLIPSOIDS)
def test_gravity_on_the_ellipsoid_is_that_of_somigliana(ellipsoid):
    e = _ELLIPSOIDS[ellipsoid]
    equator, pole = normal_gravity([0.0, 90.0], 0.0, ellipsoid)
    sine2 = np.sin(np.radians(LATITUDES)) ** 2
    above = e.a * equator * (1 - sine2) + e.b * pole * sine2
    closed = above / np.sqrt(e.a**2 * (1 - sine2) + e.b**2 * sine2)
    assert normal_gravity(LATITUDES, 0.0, ellipsoid) == pytest.approx(closed, abs=1e-5)


@pytest.mark.parametrize("height_m", [0.0, 1000.0, 5000.0])
def test_gravity_at_height_is_that_of_boule(height_m):
    """boule 0.6.0, GRS80, latitudes 0, 33 and 78 degrees."""
    assert normal_gravity([0.0, 33.0, 78.0], height_m) == pytest.approx(BOULE[height_m], abs=1e-5)


def test_the_second_order_is_the_formula_of_hinze():
    sine2 = np.sin(np.radians(LATITUDES)) ** 2
    for height in (200.0, 2000.0):
        published = (0.3087691 - 0.0004398 * sine2) * height - 7.2125e-8 * height**2
        assert _free_air_second_order(LATITUDES, height) == pytest.approx(published, abs=2e-5 * height)


def test_the_second_order_is_the_closed_form_to_the_third():
    for height in (100.0, 1000.0, 3000.0):
        closed = normal_gravity(LATITUDES) - normal_gravity(LATITUDES, height)
        assert _free_air_second_order(LATITUDES, height) == pytest.approx(closed, abs=2e-5 * height)
