import numpy as np
import pytest
from affine import Affine
from pyproj import Geod
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology import outcrop
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geophysics.grids import Grid

NORTHERN = Grid((40, 40), Affine(0.1, 0, 20, 0, -0.1, 68), CRS.from_epsg(4326))


def two_outcrops():
    """Class 1 three columns east and class 2 two rows south of cell (20, 20)."""
    classes = np.full(NORTHERN.shape, COVER, np.uint8)
    classes[20, 23], classes[22, 20] = 1, 2
    return classes


def test_the_nearest_outcrop_is_nearest_on_the_ground_not_in_cells():
    assert outcrop.nearest_outcrop(two_outcrops(), NORTHERN)[20, 20] == 1


def test_distances_equal_geodesics_to_half_a_percent():
    distance = outcrop.distance_km(two_outcrops(), NORTHERN)
    lon, lat = NORTHERN.eastings, NORTHERN.northings
    expected = Geod(ellps="WGS84").inv(lon[20], lat[20], lon[23], lat[20])[2] / 1000
    assert distance[20, 20] == pytest.approx(expected, rel=5e-3)
    assert distance[20, 23] == 0 and distance[22, 20] == 0


def test_outcrop_keeps_its_class_and_outside_gets_none():
    classes = np.full((30, 30), COVER, np.uint8)
    classes[5:12, 5:12], classes[20:, 20:] = 4, OUTSIDE
    grid = Grid((30, 30), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    nearest = outcrop.nearest_outcrop(classes, grid)
    assert (nearest[20:, 20:] == 255).all()
    assert (nearest[classes != OUTSIDE] == 4).all()
    assert outcrop.distance_km(classes, grid)[8, 15] == pytest.approx(4, rel=5e-3)


def test_a_map_without_outcrop_is_refused():
    with pytest.raises(UserError, match="no outcrop"):
        outcrop.distance_km(np.full(NORTHERN.shape, COVER, np.uint8), NORTHERN)


def test_strips_of_any_size_find_what_comparing_every_pair_finds(monkeypatch):
    rng = np.random.default_rng(3)
    classes = np.where(rng.random(NORTHERN.shape) < 0.03, rng.integers(0, 5, NORTHERN.shape), COVER)
    classes = classes.astype(np.uint8)
    classes[10:20, 5:15] = 3
    classes[30:, 30:] = OUTSIDE
    points = outcrop._on_sphere(np.arange(classes.size), NORTHERN)
    is_outcrop = classes.ravel() < OUTSIDE
    apart = np.linalg.norm(points[:, None] - points[is_outcrop][None], axis=-1)
    expected = np.where(classes == OUTSIDE, 255, classes[classes < OUTSIDE][apart.argmin(1)].reshape(40, 40))
    expected_km = 2 * outcrop.EARTH_RADIUS_KM * np.arcsin(apart.min(1) / 2)
    for cells_at_once in (1, 130, 10**6):
        monkeypatch.setattr(outcrop, "CELLS_AT_ONCE", cells_at_once)
        np.testing.assert_allclose(
            outcrop.distance_km(classes, NORTHERN), expected_km.reshape(40, 40), rtol=1e-6, atol=1e-6
        )
        is_tie = np.sort(apart, axis=1)[:, 1].reshape(40, 40) - apart.min(1).reshape(40, 40) < 1e-9
        found = outcrop.nearest_outcrop(classes, NORTHERN)
        assert (found == expected)[~is_tie].all() and (~is_tie).sum() > 1000


def test_outcrop_inside_of_outcrop_is_no_rim():
    classes = np.full((12, 12), COVER, np.uint8)
    classes[2:9, 3:10] = 0
    rim = np.unravel_index(outcrop._outcrop_rim(classes), classes.shape)
    assert len(rim[0]) == 24
    assert not ((np.abs(rim[0] - 5) < 3) & (np.abs(rim[1] - 6) < 3)).any()
