"""Faults of the sample survey: rock changes across them; a third of the surveys has those of other ground."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.sample_survey.faults import map_faults
from concealed_bedrock.geology.sample_survey.survey import make_survey
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((96, 96), Affine(1000, 0, 500_000, 0, -1000, 5_200_000), CRS.from_epsg(32645))


def changes(truth, traces):
    """Share of pairs of cells 2 km on either side of the lines that are of different classes."""
    found = []
    for trace in traces.geometry:
        places = np.arange(3000.0, trace.length - 3000, 1000)
        for at in places:
            a, b = (np.array(trace.interpolate(at + step).coords[0]) for step in (-500, 500))
            along = (b - a) / np.hypot(*(b - a))
            middle, across = (a + b) / 2, 2000 * np.array([-along[1], along[0]])
            cols, rows = ~GRID.transform * np.column_stack([middle - across, middle + across])
            rows, cols = np.floor(rows).astype(int), np.floor(cols).astype(int)
            if min(*rows, *cols) >= 0 and max(*rows, *cols) < 96:
                found.append(truth[rows[0], cols[0]] != truth[rows[1], cols[1]])
    return np.mean(found)


@pytest.mark.parametrize("seed", [3, 4])
def test_the_rock_changes_across_faults_more_than_across_their_mirror_images(seed):
    truth = make_survey(seed, GRID).truth
    traces = map_faults(seed, GRID, relation="related").traces
    assert changes(truth, traces) > changes(truth[:, ::-1], traces) + 0.05


def test_the_same_seed_maps_the_same_faults_of_all_kinds():
    one, again = (map_faults(4, GRID, relation="related") for _ in range(2))
    assert one.traces.equals(again.traces) and one.is_related
    assert not map_faults(5, GRID, relation="related").traces.equals(one.traces)
    kinds = {kind for seed in (1, 2) for kind in map_faults(seed, GRID, relation="related").traces["KIND"]}
    assert kinds == {"normal", "reverse", "strike-slip"}
    assert (one.traces.geom_type == "LineString").all() and (one.traces["THROW"] >= 300).all()


def test_a_third_of_the_surveys_has_faults_of_other_ground():
    unrelated = map_faults(4, GRID, relation="unrelated")
    assert not unrelated.is_related
    assert not unrelated.traces.equals(map_faults(4, GRID, relation="related").traces)
    small = Grid((64, 64), GRID.transform, GRID.crs)
    related = [map_faults(seed, small).is_related for seed in range(20, 29)]
    assert 0.4 < np.mean(related) < 0.9


def test_a_survey_without_faults_says_so():
    small = Grid((64, 64), Affine(20, 0, 500_000, 0, -20, 5_200_000), GRID.crs)
    with pytest.raises(UserError, match="No fault of the survey"):
        for seed in range(1, 9):
            map_faults(seed, small)
