"""Simulated pictures: the same seed gives the same bytes, and each shows the shape that it is named for."""

import ast
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from concealed_bedrock.contract.vocabulary import PICTURE_STYLES
from concealed_bedrock.geology.folds import pictures as package
from concealed_bedrock.geology.folds.pictures import draw_pictures, section
from concealed_bedrock.geology.folds.pictures.scenes import SHAPES, _draw_scene
from concealed_bedrock.geology.folds.traces import folds_of

RANGES = {"chevron": (-0.112, -0.07), "rounded": (-0.01, 0.05), "box": (0.1, 0.26)}


@pytest.mark.parametrize("style", PICTURE_STYLES)
def test_the_same_seed_gives_the_same_bytes_however_many_are_drawn(style):
    one = [p.pixels for p in draw_pictures(2, [style], side_px=48, seed=3)]
    again = [p.pixels for p in islice(draw_pictures(9, [style], side_px=48, seed=3), 2)]
    assert all(np.array_equal(a, b) for a, b in zip(one, again, strict=True))
    assert one[0].shape == (48, 48, 3) and one[0].dtype == np.uint8 and one[0].std() > 10
    other = next(draw_pictures(1, [style], side_px=48, seed=4)).pixels
    assert not np.array_equal(one[0], other)


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_have_harmonics_that_do_not_overlap(shape):
    low, high = RANGES[shape]
    scenes = [_draw_scene(shape, np.random.default_rng(seed)) for seed in range(40)]
    ratios = np.array([scene.layers.shape_ratio for scene in scenes])
    assert low <= ratios.min() and ratios.max() <= high
    assert min(scene.layers.interlimb_deg for scene in scenes) > 45


def test_beds_do_not_cross_and_limbs_are_not_overturned():
    for seed in range(12):
        surfaces = _draw_scene(SHAPES[seed % 3], np.random.default_rng(seed)).surfaces()
        assert all((np.diff(surface[:, 0]) > 0).all() for surface in surfaces)
        at = np.linspace(0, 1, 50)
        heights = np.array([np.interp(at, *surface.T) for surface in surfaces])
        assert (np.diff(heights, axis=0) < 0).all()


def test_a_traced_bed_has_the_shape_of_its_picture():
    scene = _draw_scene("chevron", np.random.default_rng(8))
    top = scene.surfaces()[0]
    found = {fold.shape for fold in folds_of(top[::5]) if fold.is_whole}
    assert found == {"chevron"}


def test_views_of_one_outcrop_show_the_same_layers():
    drawn = list(draw_pictures(12, ["section"], side_px=32, seed=1))
    by_outcrop = {}
    for picture in drawn:
        by_outcrop.setdefault(picture.outcrop, []).append(picture.scene)
    several = [scenes for scenes in by_outcrop.values() if len(scenes) > 1]
    assert several
    for one, *others in several:
        assert all(np.array_equal(one.beds, other.beds) and one.width != other.width for other in others)


def test_sections_are_filled_between_the_surfaces():
    scene = _draw_scene("rounded", np.random.default_rng(2))
    units = section._units(scene, 96)
    in_view = [s for s in scene.surfaces() if 0 < np.interp(0.5, *s.T) < 1]
    assert np.ptp(units[:, 48]) == len(in_view)


def test_styles_share_no_drawing_code():
    folder = Path(package.__file__).parent
    styles = [folder / f"{name}.py" for name in ("line_drawing", "section", "outcrop")]
    for path in styles:
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        own = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.level}
        assert own == {"scenes"}
