import numpy as np
import pytest

from concealed_bedrock.geology.sample_survey.strata import LATE_PALEOZOIC, OLD_STRATA, ROCKS, _Column


def test_a_mean_over_a_stretch_of_the_column_is_the_integral_of_its_layers():
    column = _Column(OLD_STRATA[:3], (-9.0, -2.0, 1.0))
    low, high = np.array([-3.0, -8.0, 0.5]), np.array([2.0, -7.0, 1.5])
    heights = np.linspace(low, high, 200_001)
    values = np.array(column.densities)[np.searchsorted((-2.0, 1.0), heights)]
    assert column.mean_between(column.densities, low, high) == pytest.approx(values.mean(axis=0), abs=1e-2)


def test_strata_take_their_shares_of_the_surface():
    heights = np.random.default_rng(0).normal(0, 3, 100_000)
    units = _Column.fit(OLD_STRATA, heights).units_at(heights)
    shares = np.array([np.mean(units == ROCKS.index(rock)) for rock in OLD_STRATA])
    wanted = np.array([rock.share for rock in OLD_STRATA])
    assert shares == pytest.approx(wanted / wanted.sum(), abs=1e-3)


def test_higher_in_the_column_is_younger():
    units = _Column.fit(LATE_PALEOZOIC, np.linspace(-2, 2, 100)).units_at(np.array([-5.0, 0.0, 5.0]))
    assert [ROCKS[u].code for u in units] == ["C1", "C1", "P1"] or list(units) == sorted(units)
    assert ROCKS[units[0]].code == "C1" and ROCKS[units[-1]].code == "P1"


def test_every_class_has_its_own_mean_density():
    means = [np.mean([rock.density for rock in ROCKS if rock.value == value]) for value in range(10)]
    assert np.diff(np.sort(means)).min() >= 20
