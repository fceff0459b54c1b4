"""Units of gravity and values that cannot be gravity."""

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.units import to_mgal

ANOMALY = np.linspace(-120.0, 80.0, 50)


@pytest.mark.parametrize("unit, per_mgal", [("mGal", 1.0), ("um/s2", 10.0), ("m/s2", 1e-5)])
def test_every_unit_comes_out_in_mgal(unit, per_mgal):
    np.testing.assert_allclose(to_mgal(ANOMALY * per_mgal, unit), ANOMALY)


@pytest.mark.parametrize(
    "declared, per_mgal",
    [
        ("mGal", 1),
        ("", 1),
        ("MGAL", 1),
        ("µm/s²", 10),
        ("um/s^2", 10),
        ("g.u.", 10),
        ("m/s2", 1e-5),
        ("m s-2", 1e-5),
        ("milligals", 1),
        ("micrometre per second squared", 10),
        ("µm·s⁻²", 10),
        ("gu", 10),
        ("cm/s^2", 1e-3),
        ("Gal", 1e-3),
        ("nm/s2", 1e4),
        ("µGal", 1e3),
        ("unknown", 1),
    ],
)
def test_auto_takes_the_unit_that_the_band_declares(declared, per_mgal):
    np.testing.assert_allclose(to_mgal(ANOMALY * per_mgal, "auto", declared), ANOMALY)


def test_a_unit_that_is_given_outweighs_the_declared_one():
    np.testing.assert_allclose(to_mgal(ANOMALY, "mGal", "um/s2"), ANOMALY)


@pytest.mark.parametrize(
    "values, remedy",
    [
        (ANOMALY * 30, "in um/s2"),
        (ANOMALY * 1e-5, "in m/s2"),
        (980_000 + ANOMALY, "gravity itself"),
        (np.append(ANOMALY, -9999.0), "-9999 looks like a mark for empty cells"),
        (np.append(ANOMALY, 1e20), "1e\\+20 looks like a mark for empty cells"),
        (ANOMALY * 1e4, "Choose the band"),
    ],
)
def test_values_that_cannot_be_gravity_are_refused_with_the_likely_cause(values, remedy):
    with pytest.raises(UserError, match=remedy):
        to_mgal(values)


@pytest.mark.parametrize("values", [np.full(9, 0.0), np.full(9, -33.0), np.full(9, np.nan)])
def test_constant_and_empty_rasters_have_no_wrong_unit(values):
    np.testing.assert_array_equal(to_mgal(values), values)
