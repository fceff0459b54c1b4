"""The direction of the Earth's field on a grid: from the IGRF, and from true north to the grid's."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.geomagnetic_field import day_of, direction_on, reference_direction
from concealed_bedrock.geophysics.grids import Grid

DEGREES = Grid((20, 20), Affine(0.01, 0, 140.56, 0, -0.01, -21.85), CRS.from_epsg(4326))


@pytest.mark.parametrize("lon, lat, inclination", [(162.867, 86.494, 90.0), (135.866, -64.081, -90.0)])
def test_the_reference_field_of_2020_is_upright_at_the_published_dip_poles(lon, lat, inclination):
    """Alken et al. (2021), Earth, Planets and Space 73, 49, on IGRF-13, whose 2020 IGRF-14 refined."""
    grid = Grid((2, 2), Affine(1e-3, 0, lon - 1e-3, 0, -1e-3, lat + 1e-3), CRS.from_epsg(4326))
    direction, spread = reference_direction(grid, "2020-01-01")
    assert direction.inclination == pytest.approx(inclination, abs=0.05)
    assert spread < 0.01


def test_south_of_the_equator_the_field_points_upward():
    direction, _ = reference_direction(DEGREES, "1990")
    assert -56 < direction.inclination < -50 and 4 < direction.declination < 9


def test_declination_counts_from_the_norths_of_the_grid():
    """East of a zone's meridian grid north lies east of true north: tan c = tan(dlon) sin(lat)."""
    x, y = 668_200.0, 6_655_000.0  # 6 E, 60 N in a zone whose meridian is 3 E
    grid = Grid((20, 20), Affine(100, 0, x, 0, -100, y), CRS.from_epsg(32631))
    convergence = np.rad2deg(np.arctan(np.tan(np.deg2rad(3)) * np.sin(np.deg2rad(60))))
    assert direction_on(grid, 70.0, 10.0).declination == pytest.approx(10 - convergence, abs=0.05)
    assert direction_on(DEGREES, 70.0, 10.0).declination == pytest.approx(10.0)


def test_a_raster_that_spans_many_degrees_has_no_single_direction():
    wide = Grid((40, 40), Affine(1, 0, 100, 0, -1, 20), CRS.from_epsg(4326))
    assert reference_direction(wide, "2000")[1] > 20


@pytest.mark.parametrize("date", ["1899", "2031-01-01", "1820-05"])
def test_a_date_outside_the_reference_field_is_refused(date):
    with pytest.raises(UserError, match="covers 1900 to 2029"):
        day_of(date)


@pytest.mark.parametrize("date", ["", "x", "1998-13", "1998-02-30", "1-2-3-4", "May 1998"])
def test_what_is_no_date_is_refused(date):
    with pytest.raises(UserError, match="is no date of a survey"):
        day_of(date)
