"""Fold profiles have the shapes they are named for: closed forms of Stabler, Hudleston, Ramsay and Lisle."""

import numpy as np
import pytest

from concealed_bedrock.geology.folds.profiles import _FoldedLayers, _harmonics, _ramsay_class

PHASE = np.linspace(-np.pi, 3 * np.pi, 4001)
RATIOS = {"chevron": -1 / 9, "sine": 0.0, "parabola": 1 / 27, "semi-ellipse": 0.1656, "box": 1 / 9}


@pytest.mark.parametrize(("surface", "ratio"), RATIOS.items())
def test_third_over_first_harmonic_is_the_published_ratio(surface, ratio):
    series = _harmonics(surface)
    assert series[1] / series[0] == pytest.approx(ratio, abs=2e-4)


@pytest.mark.parametrize("surface", RATIOS)
def test_the_series_of_a_surface_adds_up_to_its_shape(surface):
    u = np.linspace(0.02, 0.98, 25)  # inflection to hinge
    wanted = {
        "chevron": u,
        "sine": np.sin(u * np.pi / 2),
        "parabola": 1 - (1 - u) ** 2,
        "semi-ellipse": np.sqrt(1 - (1 - u) ** 2),
        "box": np.minimum(u / 0.5, 1),
    }[surface]
    series = _harmonics(surface)
    orders = 2 * np.arange(len(series)) + 1
    # the ellipse's limb is vertical at the inflection, where its series converges slowly
    tolerance = 0.03 if surface == "semi-ellipse" else 0.004
    assert np.allclose(series @ np.sin(orders[:, None] * u * np.pi / 2), wanted, atol=tolerance)


def test_a_sine_has_the_interlimb_angle_of_its_steepest_dip():
    layers = _FoldedLayers(_harmonics("sine"), wavelength=4.0, amplitude=1.0)
    assert layers.interlimb_deg == pytest.approx(180 - 2 * np.degrees(np.arctan(np.pi / 2)))


def test_a_chevron_has_the_interlimb_angle_of_its_straight_limbs():
    # 45 degrees; rounded a little, as the series' slope at the inflection is that of an alternating sum
    series = _harmonics("chevron", rounding=0.02)
    layers = _FoldedLayers(series, wavelength=4.0, amplitude=series[0])
    assert layers.interlimb_deg == pytest.approx(90, abs=0.5)


def test_parallel_layers_keep_their_orthogonal_thickness():
    layers = _FoldedLayers(_harmonics("sine"), wavelength=2.0, amplitude=0.1, flattening=1.0)
    offset = layers.surface(PHASE) - layers.surface(PHASE, depth=0.2)
    assert np.allclose(np.hypot(*offset.T), 0.2)
    tangent = np.gradient(layers.surface(PHASE), axis=0)[1:-1]
    assert np.abs((tangent * offset[1:-1]).sum(axis=1)).max() < 1e-6


def test_similar_layers_are_one_curve_moved_along_the_axial_surface():
    layers = _FoldedLayers(_harmonics("parabola"), amplitude=0.3, flattening=0.0)
    assert np.allclose(layers.surface(PHASE) - layers.surface(PHASE, depth=0.5), [0.0, 0.5])


@pytest.mark.parametrize("flattening", [1.4, 1.0, 0.5, 0.0, -0.2])
def test_thickness_by_dip_is_lisles(flattening):
    layers = _FoldedLayers(_harmonics("sine"), amplitude=0.15, flattening=flattening)
    dip = layers.dips(PHASE)
    normal = np.stack([-np.sin(dip), np.cos(dip)], axis=1)
    between = layers.surface(PHASE) - layers.surface(PHASE, depth=0.01)
    thickness = (between * normal).sum(axis=1) / 0.01
    assert np.allclose(thickness**2, np.cos(dip) ** 2 + flattening * np.sin(dip) ** 2)


@pytest.mark.parametrize("flattening", [1.4, 1.0, 0.5, -0.2])
def test_layers_have_one_dip_along_an_isogon(flattening):
    layers = _FoldedLayers(_harmonics("sine"), amplitude=0.15, flattening=flattening)
    lower = layers.surface(PHASE, depth=0.05)
    steps = np.gradient(lower, axis=0)[1:-1]
    assert np.allclose(np.arctan2(steps[:, 1], steps[:, 0]), layers.dips(PHASE)[1:-1], atol=1e-4)


def test_leaning_moves_each_point_by_its_height():
    upright = _FoldedLayers(_harmonics("box"), amplitude=0.3)
    leaning = _FoldedLayers(_harmonics("box"), amplitude=0.3, shear=0.5)
    moved = leaning.surface(PHASE) - upright.surface(PHASE)
    assert np.allclose(moved, np.stack([0.5 * upright.surface(PHASE)[:, 1], np.zeros(len(PHASE))], axis=1))
    assert leaning.interlimb_deg < upright.interlimb_deg


def test_parallel_layers_end_before_the_centre_of_curvature():
    layers = _FoldedLayers(_harmonics("sine"), wavelength=1.0, amplitude=0.2, flattening=1.0)
    radius = 1 / (0.2 * (2 * np.pi) ** 2)
    assert layers.deepest(PHASE, 0.5) == pytest.approx(radius, rel=1e-4)
    assert layers.deepest(PHASE, 0.5 * radius) == 0.5 * radius


def test_classes_end_where_ramsay_drew_them():
    assert [_ramsay_class(value) for value in (1.11, 0.89, 0.11, -0.11)] == ["1A", "1C", "1C", "3"]
