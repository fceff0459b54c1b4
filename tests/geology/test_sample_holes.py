"""Drillholes of the sample survey: they tell the truth, some end in cover, and the survey stays as it is."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.holes import cells_of
from concealed_bedrock.geology.sample_survey.holes import drill
from concealed_bedrock.geology.sample_survey.survey import make_survey
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((96, 96), Affine(1000, 0, 500_000, 0, -1000, 5_200_000), CRS.from_epsg(32645))


@pytest.fixture(scope="module")
def survey():
    return make_survey(3, GRID)


@pytest.mark.parametrize("along_lines", [False, True])
def test_holes_lie_under_cover_and_tell_class_and_depth_where_they_reached_bedrock(survey, along_lines):
    holes = drill(survey, 3, 60, along_lines=along_lines)
    cells = cells_of(holes.geometry.x.to_numpy(), holes.geometry.y.to_numpy(), GRID)
    thickness = survey.cover_thickness_m.reshape(-1)[cells]
    reached = (holes["REACHED"] == "yes").to_numpy()
    assert len(set(cells)) == len(holes) == 60 and (thickness > 0).all()
    names = [survey.legend.names[int(v)] for v in survey.truth.reshape(-1)[cells[reached]]]
    assert holes["CLASS"][reached].tolist() == names
    assert np.allclose(holes["DEPTH"][reached], thickness[reached], atol=0.051)
    assert (holes["DEPTH"][~reached] < thickness[~reached]).all() and (
        holes["CLASS"][~reached] == survey.legend.names[255]
    ).all()


def test_some_holes_end_in_cover_and_more_so_where_it_is_thick(survey):
    holes = drill(survey, 3, 1000)
    cells = cells_of(holes.geometry.x.to_numpy(), holes.geometry.y.to_numpy(), GRID)
    reached = (holes["REACHED"] == "yes").to_numpy()
    thickness = survey.cover_thickness_m.reshape(-1)[cells]
    assert 0.05 < 1 - reached.mean() < 0.5
    assert thickness[~reached].mean() > thickness[reached].mean()


def test_the_same_seed_drills_the_same_holes_and_more_where_more_are_wanted(survey):
    assert drill(survey, 3, 40).equals(drill(survey, 3, 40))
    assert not drill(survey, 4, 40).equals(drill(survey, 3, 40))
    assert len(drill(survey, 3, 10**6)) == (survey.cover_thickness_m > 0).sum()


def test_lines_are_straight_and_holes_on_them_near_each_other(survey):
    holes = drill(survey, 3, 40, along_lines=True)
    random = drill(survey, 3, 40)

    def to_nearest_m(layer):
        xy = np.column_stack([layer.geometry.x, layer.geometry.y])
        distance = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
        np.fill_diagonal(distance, np.inf)
        return np.median(distance.min(axis=1))

    assert to_nearest_m(holes) < 0.7 * to_nearest_m(random)


def test_a_survey_without_cover_cannot_be_drilled():
    with pytest.raises(UserError, match="no cover"):
        drill(make_survey(3, GRID, cover_depth=0.0), 3, 40)
