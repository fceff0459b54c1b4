"""Digitised lines of known shape give their interlimb angle, their shape and the class of their layers."""

import numpy as np
import pytest

from concealed_bedrock.geology.folds.layers import layer_between, pairs_of
from concealed_bedrock.geology.folds.profiles import _FoldedLayers, _harmonics
from concealed_bedrock.geology.folds.traces import folds_of

RNG_SEED = 5


def digitised(layers, *, depth=0.0, n=240, noise=0.0, turn=0.0, scale=1.0, waves=3, seed=RNG_SEED):
    """A trace as a hand digitises it: uneven vertices, noise, turned and scaled."""
    rng = np.random.default_rng(seed)
    phase = np.sort(rng.uniform(0, 2 * np.pi * waves, n))
    line = layers.surface(phase, depth=depth) + rng.normal(0, noise, (n, 2))
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return scale * line @ rotation.T


@pytest.mark.parametrize("interlimb", [30, 70, 120, 150])
@pytest.mark.parametrize("surface", ["chevron", "sine", "parabola", "box"])
@pytest.mark.parametrize(("turn", "scale"), [(0.0, 1.0), (2.0, 5000.0)])
def test_interlimb_angle_is_known_to_two_degrees(interlimb, surface, turn, scale):
    layers = with_interlimb(surface, interlimb)
    whole = [fold for fold in folds_of(digitised(layers, turn=turn, scale=scale, n=500)) if fold.is_whole]
    assert len(whole) >= 4
    assert np.allclose([fold.interlimb_deg for fold in whole], layers.interlimb_deg, atol=2)


@pytest.mark.parametrize("surface", ["chevron", "sine"])
@pytest.mark.parametrize("interlimb", [30, 70, 120])
@pytest.mark.parametrize("crowding", [-0.4, 0.0, 0.4])  # of vertices: at hinges, nowhere, at limbs
@pytest.mark.parametrize("step", [1, -1])  # as the line was digitised, and the other way
def test_twelve_vertices_a_fold_are_enough_for_two_degrees(surface, interlimb, crowding, step):
    layers = with_interlimb(surface, interlimb)
    even = np.linspace(0.1, 6 * np.pi - 0.1, 72)
    whole = [f for f in folds_of(layers.surface(even - crowding * np.sin(2 * even))[::step]) if f.is_whole]
    assert len(whole) == 4
    assert np.allclose([fold.interlimb_deg for fold in whole], interlimb, atol=2)


@pytest.mark.parametrize("surface", ["parabola", "box"])
def test_twenty_vertices_a_fold_are_enough_for_limbs_that_curve_or_corners_that_are_two(surface):
    layers = with_interlimb(surface, 80)
    whole = [f for f in folds_of(layers.surface(np.linspace(0.1, 6 * np.pi - 0.1, 120))) if f.is_whole]
    assert len(whole) == 4
    assert np.allclose([fold.interlimb_deg for fold in whole], 80, atol=2)


def with_interlimb(surface, degrees, **settings):
    """Layers whose uppermost surface has an interlimb angle."""
    series = _harmonics(surface, rounding=0.08)
    slope = np.tan(np.radians(90 - degrees / 2))
    per_amplitude = 2 * np.pi * (series * (2 * np.arange(len(series)) + 1)).sum() / series[0]
    return _FoldedLayers(series, amplitude=slope / per_amplitude, **settings)


def test_noise_of_digitising_changes_interlimb_angles_by_less_than_two_degrees():
    layers = with_interlimb("sine", 80)
    line = digitised(layers, n=400, noise=0.0007)
    whole = [fold for fold in folds_of(line, smoothing=0.03) if fold.is_whole]
    assert len(whole) >= 4
    assert np.allclose([fold.interlimb_deg for fold in whole], 80, atol=2)


@pytest.mark.parametrize("surface", ["chevron", "sine", "parabola", "semi-ellipse"])
def test_shape_is_named_by_its_harmonics(surface):
    layers = _FoldedLayers(_harmonics(surface, rounding=0.05), amplitude=0.08)
    whole = [fold for fold in folds_of(digitised(layers, n=800)) if fold.is_whole]
    assert {fold.shape for fold in whole} == {surface}
    assert np.allclose([fold.shape_ratio for fold in whole], layers.shape_ratio, atol=0.02)


def test_hinges_lie_half_way_between_inflections_of_a_sine():
    layers = _FoldedLayers(_harmonics("sine"), amplitude=0.2)
    folds = [fold for fold in folds_of(digitised(layers, n=800)) if fold.is_whole]
    hinges = np.array([fold.hinge for fold in folds])
    assert np.allclose(hinges[:, 0] % 0.5, 0.25, atol=0.015)
    assert np.allclose(np.abs(hinges[:, 1]), 0.2, atol=0.003)
    assert np.allclose([fold.half_wavelength for fold in folds], 0.5, atol=0.01)
    assert np.allclose([fold.amplitude for fold in folds], 0.2, atol=0.005)


def test_a_box_has_two_hinges_and_a_chevron_one():
    counts = {}
    for surface in ("box", "chevron"):
        layers = _FoldedLayers(_harmonics(surface, rounding=0.1), amplitude=0.3)
        counts[surface] = {fold.n_hinges for fold in folds_of(digitised(layers, n=600)) if fold.is_whole}
    assert counts == {"box": {2}, "chevron": {1}}


def test_a_straight_line_has_no_fold():
    assert folds_of(np.stack([np.linspace(0, 10, 50), np.linspace(0, 3, 50)], axis=1)) == []


def test_a_fold_at_the_end_of_a_line_is_not_whole():
    layers = _FoldedLayers(_harmonics("sine"), amplitude=0.2)
    phase = np.linspace(0.25 * np.pi, 2.5 * np.pi, 300)
    assert [fold.is_whole for fold in folds_of(layers.surface(phase))] == [False, True, False]


def test_limbs_that_turn_beyond_half_a_circle_are_elastica():
    angle = np.linspace(0, 4 * np.pi, 4000)
    direction = np.radians(110) * np.cos(angle)
    line = np.cumsum(np.stack([np.cos(direction), np.sin(direction)], axis=1), axis=0)
    whole = [fold for fold in folds_of(line[::10]) if fold.is_whole]
    assert {fold.tightness for fold in whole} == {"elastica"}
    assert np.allclose([fold.interlimb_deg for fold in whole], -40, atol=2)


def test_a_line_of_four_vertices_is_refused():
    with pytest.raises(Exception, match="4 vertices"):
        folds_of(np.array([[0, 0], [1, 1], [2, 0], [3, 1.0]]))


CLASSES = {"1A": 1.6, "1B": 1.0, "1C": 0.5, "2": 0.0, "3": -0.25}


@pytest.mark.parametrize("wanted", CLASSES)
@pytest.mark.parametrize("turn", [0.0, 1.0])
@pytest.mark.parametrize("step", [1, -1])  # both lines digitised one way, or against each other
def test_class_of_a_layer_is_ramsays(wanted, turn, step):
    layers = with_interlimb("sine", 90, flattening=CLASSES[wanted])
    lines = [
        digitised(layers, depth=depth, turn=turn, n=180, seed=seed)[::way]
        for seed, depth, way in ((1, 0, 1), (2, 0.07, step))
    ]
    folds = [folds_of(line) for line in lines]
    pairs = [pair for pair in pairs_of(folds) if all(folds[a][b].is_whole for a, b in (pair[:2], pair[2:]))]
    found = [layer_between(folds[a][b], folds[c][d]) for a, b, c, d in pairs]
    assert len(found) >= 4
    assert {layer.ramsay_class for layer in found} == {wanted}
    assert np.allclose([layer.thickness for layer in found], 0.07, rtol=0.03)


def test_similar_layers_whose_axial_surfaces_lean_are_class_2():
    layers = with_interlimb("sine", 90, flattening=0.0, shear=0.4)
    folds = [folds_of(digitised(layers, depth=depth, n=400)) for depth in (0.0, 0.1)]
    found = [layer_between(folds[a][b], folds[c][d]) for a, b, c, d in pairs_of(folds)]
    found = [layer for layer in found if layer and layer.dips_deg > 60]
    assert len(found) >= 3
    assert {layer.ramsay_class for layer in found} == {"2"}
    assert np.allclose(np.abs([np.tan(layer.axial_angle) for layer in found]), 1 / 0.4, rtol=0.05)


def test_surfaces_more_than_a_wavelength_apart_enclose_no_layer():
    line = digitised(with_interlimb("sine", 90), n=400)
    near, far = (pairs_of([folds_of(line), folds_of(line - [0, apart])]) for apart in (0.5, 1.5))
    assert near and not far


def test_layers_of_gentle_folds_have_no_class():
    layers = with_interlimb("sine", 160)
    folds = [folds_of(digitised(layers, depth=depth)) for depth in (0.0, 0.1)]
    assert {layer_between(folds[a][b], folds[c][d]) for a, b, c, d in pairs_of(folds)} == {None}


def even_layers(surface, interlimb, flattening, n_vertices, depth):
    layers = with_interlimb(surface, interlimb, flattening=flattening)
    phase = np.linspace(0.1, 6 * np.pi - 0.1, 6 * n_vertices)
    folds = [folds_of(layers.surface(phase + start, depth=d)) for start, d in ((0.0, 0.0), (0.03, depth))]
    pairs = [pair for pair in pairs_of(folds) if all(folds[a][b].is_whole for a, b in (pair[:2], pair[2:]))]
    return [layer_between(folds[a][b], folds[c][d]) for a, b, c, d in pairs]


@pytest.mark.parametrize("wanted", CLASSES)
@pytest.mark.parametrize(("surface", "interlimb"), [("sine", 60), ("parabola", 60), ("box", 90)])
def test_thirty_vertices_a_fold_give_the_class(surface, interlimb, wanted):
    found = even_layers(surface, interlimb, CLASSES[wanted], 30, 0.03)
    assert len(found) >= 4
    assert {layer.ramsay_class for layer in found} == {wanted}


@pytest.mark.parametrize("wanted", CLASSES)
@pytest.mark.parametrize(("n_vertices", "allowed"), [(30, {""}), (120, set())])
def test_chevrons_have_their_class_or_none_and_no_other(wanted, n_vertices, allowed):
    found = even_layers("chevron", 90, CLASSES[wanted], n_vertices, 0.008)
    assert len(found) >= 4
    assert {layer.ramsay_class for layer in found} <= {wanted} | allowed
