"""Residual and regional field in exact numbers on small rasters, and the limits of what is continued."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics import residual
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import (
    Continuations,
    LazyContinuations,
    check_grid,
    residual_anomaly,
)

UTM, WGS84 = CRS.from_epsg(32645), CRS.from_epsg(4326)
SHAPE = (24, 30)


def projected(shape=SHAPE):
    return Grid(shape, Affine(1000.0, 0, 5e5, 0, -1000.0, 5e6), UTM)


def degrees(west, south, east, north, shape=(8, 16)):
    step_x, step_y = (east - west) / shape[1], (north - south) / shape[0]
    return Grid(shape, Affine(step_x, 0, west, 0, -step_y, north), WGS84)


@pytest.fixture
def anomaly():
    values = np.random.default_rng(0).normal(0, 10, SHAPE)
    values[3:5, 7] = np.nan
    return values


def test_the_default_height_is_ten_kilometres_and_the_default_edge_biharmonic(anomaly):
    found = residual_anomaly(anomaly, projected())
    same = residual_anomaly(anomaly, projected(), height_m=10_000.0, edges="biharmonic")
    np.testing.assert_array_equal(found.residual, same.residual)
    assert "Continued 10000 m upward" in found.method
    for other in ({"height_m": 10_001.0}, {"edges": "repeat"}):
        assert not np.array_equal(
            residual_anomaly(anomaly, projected(), **other).residual, found.residual, equal_nan=True
        )


def test_the_regional_field_is_what_the_residual_leaves_and_gaps_stay(anomaly):
    found = residual_anomaly(anomaly, projected())
    is_gap = np.isnan(anomaly)
    for raster in (found.residual, found.regional, found.expected_error()):
        np.testing.assert_array_equal(np.isnan(raster), is_gap)
    np.testing.assert_array_equal(found.regional, found.anomaly - found.residual)
    assert found.anomaly.dtype == found.residual.dtype == np.float32
    assert (found.expected_error()[~is_gap] > 0).all()


def test_infinite_cells_are_gaps_and_the_caller_s_array_stays(anomaly):
    anomaly[0, 0], anomaly[5, 5] = np.inf, -np.inf
    given = anomaly.copy()
    gaps = np.where(np.isinf(anomaly), np.nan, anomaly)
    found, expected = (residual_anomaly(values, projected()) for values in (anomaly, gaps))
    np.testing.assert_array_equal(found.residual, expected.residual)
    np.testing.assert_array_equal(anomaly, given)


def test_a_height_is_separated_once_and_heights_are_kept_apart(anomaly):
    kept = Continuations(anomaly, projected())
    said = []
    first = kept.separation(2e3, progress=lambda share, text="": said.append(share))
    assert said and first is kept.separation(2e3)
    assert first is not kept.separation(3e3)
    np.testing.assert_array_equal(kept.at(3e3), kept.separation(3e3).regional)
    np.testing.assert_array_equal(kept.at(2e3), residual_anomaly(anomaly, projected(), height_m=2e3).regional)


def test_a_raster_read_by_rows_gives_a_field_a_height_once(anomaly):
    values = anomaly.astype("float32")
    lazy = LazyContinuations(lambda start, stop: values[start:stop], projected(), edges="repeat")
    said = []
    field = lazy.at(2e3, progress=lambda share, text="": said.append(share))
    assert said and field is lazy.at(2e3) and field is not lazy.at(3e3)
    expected = residual_anomaly(anomaly, projected(), height_m=2e3, edges="repeat").residual
    np.testing.assert_array_equal(field.residual(values, 0), expected)
    assert lazy.grid == projected() and lazy.edges == "repeat"


def test_rows_are_separated_strip_by_strip_as_they_are_whole(anomaly, monkeypatch):
    whole = residual_anomaly(anomaly, projected())
    strips = residual.RegionalField.strips
    monkeypatch.setattr(
        residual.RegionalField, "strips", lambda field: [(0, 9), (9, 24)] if strips(field) else []
    )
    parts = residual_anomaly(anomaly, projected())
    np.testing.assert_allclose(parts.residual, whole.residual, atol=1e-4)
    np.testing.assert_allclose(parts.expected_error(), whole.expected_error(), atol=1e-4)


@pytest.mark.parametrize("height_m", [0.0, -1.0, np.nan, np.inf])
def test_a_height_that_is_no_height_is_refused_wherever_it_is_given(anomaly, height_m):
    lazy = LazyContinuations(lambda start, stop: anomaly[start:stop], projected())
    for ask in (
        lambda: residual_anomaly(anomaly, projected(), height_m=height_m),
        lambda: Continuations(anomaly, projected()).at(height_m),
        lambda: lazy.at(height_m),
    ):
        with pytest.raises(UserError, match=f"The height is {height_m:g} m") as caught:
            ask()
        assert "10000 for 10 km" in caught.value.remedy


def test_a_height_just_above_nothing_is_taken():
    residual._check_settings(1e-3)
    residual._check_settings(0.5, "repeat")


def test_an_unknown_edge_is_refused_before_anything_is_read():
    def read(start, stop):
        raise AssertionError("was read")

    for ask in (
        lambda: LazyContinuations(read, projected(), edges="mirror"),
        lambda: Continuations(np.zeros(SHAPE), projected(), edges="mirror"),
        lambda: residual_anomaly(np.zeros(SHAPE), projected(), edges="mirror"),
    ):
        with pytest.raises(UserError, match="Unknown edge treatment 'mirror'") as caught:
            ask()
        assert "biharmonic, repeat" in caught.value.remedy


def test_a_raster_without_data_is_refused():
    with pytest.raises(UserError, match="none of its cells") as caught:
        residual_anomaly(np.full(SHAPE, np.nan), projected())
    assert "Bouguer" in caught.value.remedy


@pytest.mark.parametrize(
    "bounds",
    [
        (-180, -80, 180, 80),
        (-180, -80, 180.9, 80),  # a column that is there twice
        (10, 40, 20, 50),
        (-540, -10, -200, 10),  # counted from elsewhere
    ],
)
def test_longitude_and_latitude_are_taken(bounds):
    check_grid(degrees(*bounds))


@pytest.mark.parametrize(
    "bounds, remedy",
    [
        ((10, 80, 20, 91), "exchanged"),
        ((10, -91, 20, -80), "exchanged"),
        ((-180, -10, 182, 10), "exchanged"),
        ((10, 100, 20, 360), "exchanged"),
        ((10, 100, 20, 361), "look like metres"),
        ((-361, 100, 0, 120), "look like metres"),
    ],
)
def test_coordinates_that_are_no_longitude_and_latitude_are_refused_with_what_may_be_wrong(bounds, remedy):
    west, south, east, north = bounds
    with pytest.raises(UserError, match=f"spans {west} to {east}, {south} to {north}") as caught:
        check_grid(degrees(*bounds))
    assert remedy in caught.value.remedy


def test_the_limits_leave_half_a_cell_of_a_coarse_raster_beyond_a_pole():
    check_grid(degrees(0, 10, 30, 84))
    with pytest.raises(UserError, match="columns meet at the pole"):
        check_grid(degrees(0, 80, 30, 90.5))  # not for its coordinates: 90.54 is allowed for
    with pytest.raises(UserError, match="CRS is in degrees"):
        check_grid(degrees(0, 80, 30, 90.6))


def test_rasters_up_to_eighty_five_degrees_are_taken_from_edge_to_edge():
    check_grid(degrees(0, 60, 30, 85))
    check_grid(degrees(0, -85, 30, -60))
    for bounds in ((0, 60, 30, 85.1), (0, -85.1, 30, -60)):
        with pytest.raises(UserError, match=r"latitude 85\.1") as caught:
            check_grid(degrees(*bounds))
        assert "85 degrees" in caught.value.remedy


def test_metres_have_no_limits_of_their_own():
    check_grid(Grid((5, 5), Affine(1e6, 0, -9e6, 0, -1e6, 9e6), UTM))
