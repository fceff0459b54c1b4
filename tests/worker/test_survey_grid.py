"""The cells of a sample survey: its size over their spacing, in the units of the CRS."""

import pytest

from concealed_bedrock.contract.jobs import SurveyJob
from concealed_bedrock.worker.verbs.survey import _grid_of


@pytest.mark.parametrize(
    "size_km, spacing_km, crs, side, cell",
    [
        (96.0, 1.0, "EPSG:32645", 96, 1000.0),
        (192.0, 2.0, "EPSG:32645", 96, 2000.0),
        (30.0, 0.25, "EPSG:32645", 120, 250.0),
        (64.0, 1.0, "EPSG:2263", 64, 1000.0 * 3937 / 1200),  # in US feet
    ],
)
def test_a_survey_has_its_size_over_its_spacing_in_cells_a_side(size_km, spacing_km, crs, side, cell):
    job = SurveyJob("folder", size_km=size_km, spacing_km=spacing_km, crs=crs, west=5e5, north=4e6)
    grid = _grid_of(job)
    assert grid.shape == (side, side) and grid.spacing == pytest.approx((cell, cell))
    assert grid.transform.c == 5e5 and grid.transform.f == 4e6
