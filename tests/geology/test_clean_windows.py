import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.geology.sampling import splits, windows
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((120, 160), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
CLASSES = np.kron(np.random.default_rng(0).integers(0, 4, (12, 16)), np.ones((10, 10))).astype(np.uint8)
WEST = np.indices(GRID.shape)[1] < 40


def drawn(ground, *scales, **options):
    cut = windows.cut_windows(GRID, scales)
    split = splits.make_split(CLASSES, GRID, split="polygons", ground=ground, windows=cut)
    map_train = splits.hide_outcrop(CLASSES, split.hidden)
    return split.training_windows(cut, map_train, **options), split


def test_training_draws_clean_windows_alone_where_they_show_enough_of_the_outcrop():
    found, split = drawn(WEST, (30_000, 15_000))
    assert found.windows and not any(split.test_area[w.slices].any() for w in found.windows)
    assert found.touching == 0
    assert found.method.startswith(f"None of the {len(found.windows)} training windows")


def test_where_clean_windows_show_too_little_all_are_kept_and_the_log_says_how_many_and_why():
    chessboard = (np.indices(GRID.shape) // 10).sum(0) % 4 == 0
    found, split = drawn(chessboard, (60_000, 20_000))
    touching = sum(split.test_area[w.slices].any() for w in found.windows)
    assert found.touching == touching == len(found.windows)
    assert f"masked in {touching} of the {touching} training windows" in found.method
    assert "0% at a side of 60000; 75% is wanted" in found.method


def test_every_scale_is_decided_by_itself_and_keeps_its_place():
    found, split = drawn(WEST, (110_000, 25_000), (30_000, 15_000))
    touches = {w.scale: split.test_area[w.slices].any() for w in found.windows}
    assert list(dict.fromkeys(w.scale for w in found.windows)) == [110_000, 30_000]
    large = [w for w in found.windows if w.scale == 110_000]
    assert any(not split.test_area[w.slices].any() for w in large) == (found.touching < len(large))
    assert not touches[30_000]


def test_no_class_of_the_test_area_is_in_the_training_map():
    found, split = drawn(WEST, (60_000, 20_000))
    map_train = splits.hide_outcrop(CLASSES, split.hidden)
    for window in found.windows:
        is_shown = map_train[window.slices] < OUTSIDE
        assert not (is_shown & split.test_area[window.slices]).any()


def test_a_random_split_is_drawn_from_its_training_part():
    cut = windows.cut_windows(GRID, ((30_000, 15_000),))
    split = splits.make_split(CLASSES, GRID, split="random", windows=cut)
    found = split.training_windows(cut, CLASSES, is_random=True)
    assert found.windows == [w for w, part in zip(cut, split.parts) if part == "training"]
    assert found.method == ""


def test_where_no_window_has_a_tenth_of_bedrock_the_richest_is_drawn():
    map_train = CLASSES.copy()
    map_train[:, 8:] = 255
    cut = windows.cut_windows(GRID, ((110_000, 110_000),))
    split = splits.make_split(CLASSES, GRID, split="polygons", ground=~WEST, windows=cut)
    assert len(split.training_windows(cut, map_train).windows) == 1
