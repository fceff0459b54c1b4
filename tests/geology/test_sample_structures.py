import numpy as np
import pytest

from concealed_bedrock.geology.sample_survey import fields
from concealed_bedrock.geology.sample_survey import gravity as survey_gravity
from concealed_bedrock.geology.sample_survey.fields import _Extent, _Ground, _Points, _SmoothField
from concealed_bedrock.geology.sample_survey.gravity import _Setting
from concealed_bedrock.geology.sample_survey.history import _Columns, _History
from concealed_bedrock.geology.sample_survey.structures import (
    _DippingFault,
    _PlacedPlutons,
    _Pluton,
    _StrikeSlipFault,
)

FLAT = _SmoothField(np.zeros((5, 5)), (0.0, 0.0), 0.0, (100.0, 100.0))
GROUND = _Ground(np.arange(-40.0, 41.0), np.arange(40.0, -41.0, -1.0))


def test_a_field_has_mean_zero_variance_one_and_its_wavelength():
    x, y = np.meshgrid(np.arange(0, 2000.0, 2), np.arange(0, 2000.0, 2))
    field = _SmoothField.draw(np.random.default_rng(3), _Extent(0, 0, 2000, 2000), 60.0).at(x, y)
    assert field.mean() == pytest.approx(0, abs=0.1)
    assert field.std() == pytest.approx(1, abs=0.05)
    half_a_wave_away = np.corrcoef(field[:, 30:].ravel(), field[:, :-30].ravel())[0, 1]
    assert abs(half_a_wave_away) < 0.15


def test_a_field_is_long_along_its_strike():
    field = _SmoothField.draw(
        np.random.default_rng(3), _Extent(0, 0, 1000, 1000), 40.0, strike=np.pi / 2, elongation=4.0
    )
    x, y = np.meshgrid(np.arange(0, 1000.0, 5), np.arange(0, 1000.0, 5))
    north, east = np.gradient(field.at(x, y))
    assert east.std() > 3 * north.std()


def test_a_normal_fault_drops_its_hanging_wall_by_its_throw_and_dips():
    fault = _DippingFault(0, 0, 0.0, np.radians(45), 30.0, 2.0, 15.0, FLAT, 0.0)
    placed = fault.on(GROUND, *GROUND.points)
    height = np.zeros(GROUND.shape)
    placed.add_height(height, 0.0)
    centre = height[:, 40]  # north to south through the middle of a trace that runs east
    assert centre[39] - centre[41] == pytest.approx(2.0 * np.exp(-1 / 15))
    deep = np.zeros(GROUND.shape)
    placed.add_height(deep, 10.0)
    steps = np.flatnonzero(np.abs(np.diff(deep[:, 40])) > 1)
    assert GROUND.north_km[steps].mean() == pytest.approx(10, abs=1)  # 45 degrees: 10 km to the left


def test_a_fault_dies_out_at_its_tips():
    fault = _DippingFault(0, 0, 0.0, np.radians(60), 20.0, 2.0, 15.0, FLAT, 0.0)
    height = np.zeros(GROUND.shape)
    fault.on(GROUND, *GROUND.points).add_height(height, 0.0)
    assert np.abs(height[:, np.abs(GROUND.east_km) >= 20]).max() == 0


def test_a_strike_slip_fault_moves_its_sides_apart_by_its_slip():
    fault = _StrikeSlipFault(0, 0, 0.0, 10.0, 50.0, FLAT)
    east, north = fault.undo(np.zeros(2), np.array([0.01, -0.01]))
    assert east[1] - east[0] == pytest.approx(10.0, rel=1e-3)
    assert north == pytest.approx([0.01, -0.01])


def test_a_pluton_has_its_roof_over_its_middle_and_fills_the_depths_between():
    pluton = _Pluton(0, 0, 0.3, (12.0, 8.0), 1.0, 3.0, 6.0, False, FLAT)
    placed = _PlacedPlutons.of((pluton,), GROUND, *GROUND.points)
    assert placed.top_km[40, 40] == pytest.approx(-2.0)
    assert placed.floor_km[40, 40] == pytest.approx(7.0)
    share = placed.share_between(np.full(GROUND.shape, 6.5), np.full(GROUND.shape, 7.5))
    assert share[40, 40] == pytest.approx(0.5)
    assert share[0, 0] == 0
    outcrop = np.sum((placed.top_km < 0) & (placed.floor_km > 0))
    assert outcrop == pytest.approx(np.pi * 12 * 8, rel=0.1)


def test_points_and_tiles_of_a_ground_see_the_same_history_as_the_whole(monkeypatch):
    size = _Extent(0, 0, 120, 90)
    history, ground = _History.draw(np.random.default_rng(4), size), _Ground.of((90, 120), (1.0, 1.0))
    columns = _Columns.fit(history, size)
    whole = history.on(ground).units_at_surface(columns)
    is_chosen = np.random.default_rng(5).random(ground.shape) < 0.4
    assert np.array_equal(history.on(_Points(ground, is_chosen)).units_at_surface(columns), whole[is_chosen])
    gravity, units = _Setting.draw(np.random.default_rng(6), size).gravity(
        history, columns, ground, np.zeros(ground.shape)
    )
    monkeypatch.setattr(fields, "_TILE", 37)
    monkeypatch.setattr(survey_gravity, "_SLABS_BYTES", 0)
    monkeypatch.setattr(survey_gravity, "_FEWEST_SLABS", 5)
    by_parts, units_by_parts = _Setting.draw(np.random.default_rng(6), size).gravity(
        history, columns, ground, np.zeros(ground.shape)
    )
    assert np.array_equal(by_parts, gravity)
    assert np.array_equal(units_by_parts, whole) and np.array_equal(units, whole)
