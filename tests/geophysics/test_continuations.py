"""Several heights of one raster: each is computed once, and is what a separate call gives."""

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.residual import Continuations, LazyContinuations, residual_anomaly


@pytest.fixture
def gappy(on_a_sphere):
    """An anomaly in degrees with a hole, and its grid."""
    masses = on_a_sphere(bounds=(70, 42, 73, 44))
    anomaly = masses.anomaly
    anomaly[20:30, 40:50] = np.nan
    return anomaly, masses.grid


@pytest.mark.parametrize("edges", ["biharmonic", "repeat"])
def test_several_heights_of_one_raster_are_those_of_separate_calls_bit_for_bit(gappy, edges):
    anomaly, grid = gappy
    continuations = Continuations(anomaly, grid, edges=edges)
    for height_m in (10e3, 40e3, 5e3, 10e3):
        alone = residual_anomaly(anomaly, grid, height_m=height_m, edges=edges)
        np.testing.assert_array_equal(continuations.at(height_m), alone.regional)
        np.testing.assert_array_equal(continuations.separation(height_m).residual, alone.residual)
        assert continuations.separation(height_m).method == alone.method


def test_a_height_is_computed_once_and_the_raster_read_once_for_all(gappy):
    anomaly, grid = gappy
    read = []

    def rows(start, stop):
        read.append((start, stop))
        return anomaly[start:stop]

    continuations = LazyContinuations(rows, grid)
    fields = [continuations.at(height_m) for height_m in (10e3, 5e3, 10e3)]
    assert fields[0] is fields[2]
    assert read == [(0, len(anomaly))]
    one = residual_anomaly(anomaly, grid, height_m=5e3).residual
    np.testing.assert_array_equal(fields[1].residual(anomaly, 0), one)


def test_heights_that_cannot_be_continued_are_refused(gappy):
    with pytest.raises(UserError, match="above 0"):
        Continuations(*gappy).at(0.0)
    with pytest.raises(UserError, match="Unknown edge treatment"):
        Continuations(*gappy, edges="mirror")
