"""Splits of small maps whose every window, block and share is counted by hand."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.sampling import splits
from concealed_bedrock.geology.sampling.cv_blocks import _Blocks, default_block_km
from concealed_bedrock.geology.sampling.splits import Split, block_folds, hide_outcrop, make_split
from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.geophysics.grids import Grid

UTM = CRS.from_epsg(32645)
GRID = Grid((10, 40), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), UTM)


def split_of(test_area, parts=()):
    """A split that only has what training windows are chosen by."""
    return Split(test_area, list(parts), 0.0, "", test_area, test_area, test_area)


def strips(*cols, scale=10.0, width=10):
    return [Window(0, col, 10, width, scale) for col in cols]


def area(*cols):
    found = np.zeros(GRID.shape, bool)
    for col in cols:
        found[:, col] = True
    return found


def test_windows_with_a_tenth_of_bedrock_are_trained_on():
    classes = np.full(GRID.shape, 255, "uint8")
    classes[0, :10] = 1  # a tenth of the first window
    classes[0, 10:19] = 1  # a cell less than that of the second
    classes[:, 20:30] = 0
    windows = strips(0, 10, 20, 30)
    found = split_of(area()).training_windows(windows, classes)
    assert found.windows == [windows[0], windows[2]] and found.touching == 0
    assert found.method.startswith("None of the 2 training windows overlaps the test area.")


def test_where_no_window_has_enough_bedrock_the_best_one_is_taken():
    classes = np.full(GRID.shape, 255, "uint8")
    classes[0, 12:14], classes[0, 31] = 1, 1
    windows = strips(0, 10, 30)
    assert split_of(area()).training_windows(windows, classes).windows == [windows[1]]


def test_without_any_outcrop_a_window_is_taken_all_the_same():
    nothing, windows = np.full(GRID.shape, 255, "uint8"), strips(0, 10)
    assert split_of(area()).training_windows(windows, nothing).windows == windows[:1]


@pytest.mark.parametrize("n_covered, is_enough", [(0, True), (1, False)])
def test_windows_clear_of_the_test_area_suffice_with_three_quarters_of_the_outcrop(n_covered, is_enough):
    """Three clean windows of 100 cells, less those covered, and one that touches the test area, of 100."""
    classes, test = np.zeros(GRID.shape, "uint8"), area(35)
    classes[0, :n_covered] = 255
    windows = strips(0, 10, 20, 30)
    found = split_of(test).training_windows(windows, classes)
    assert found.windows == (windows[:3] if is_enough else windows)
    assert found.touching == (0 if is_enough else 1)


def test_every_scale_is_judged_by_its_own_windows_and_the_sentence_says_which_fell_short():
    classes, test = np.zeros(GRID.shape, "uint8"), area(35)
    small = strips(0, 10, 20, 30)
    large = strips(0, 20, scale=20.0, width=20)
    found = split_of(test).training_windows([*large, *small], classes)
    assert found.windows == [*large, *small[:3]] and found.touching == 1
    assert "masked in 1 of the 5 training windows" in found.method
    assert "(50% at a side of 20; 75% is wanted)" in found.method
    again = split_of(test).training_windows([*small, *large], classes)
    assert again.windows == [*small[:3], *large]
    both = split_of(area(5, 35)).training_windows([*large, *small], classes)
    assert "(0% at a side of 20; 50% at a side of 10; 75% is wanted)" in both.method
    assert both.windows == [*large, *small] and both.touching == 4


def test_a_random_split_trains_on_all_windows_but_those_held_out():
    classes, windows = np.zeros(GRID.shape, "uint8"), strips(0, 10, 20, 30)
    classes[:, 30:] = 255
    split = split_of(area(), ["training", "validation", "training", "concealed"])
    found = split.training_windows(windows, classes, is_random=True)
    assert found == ([windows[0], windows[2]], 0, "")


def test_a_random_split_hides_what_no_training_window_shows_and_counts_the_rest_as_leaked():
    classes = np.zeros(GRID.shape, "uint8")
    classes[0], classes[1] = 254, 255
    windows = [*strips(0, 5, 10, 15, 20, 25), Window(0, 35, 2, 5, 5.0)]
    found = make_split(classes, GRID, split="random", windows=windows, share=0.34, seed=0)
    assert found.parts[-1] == "concealed" and found.parts.count("validation") == 2
    assert found.parts.count("training") == 4
    shown, tested = np.zeros(GRID.shape, bool), np.zeros(GRID.shape, bool)
    for window, part in zip(windows, found.parts, strict=True):
        {"training": shown, "validation": tested}.get(part, np.zeros(GRID.shape, bool))[window.slices] = True
    np.testing.assert_array_equal(found.test_area, tested)
    is_test = tested & (classes < 254)
    np.testing.assert_array_equal(found.is_test, is_test)
    np.testing.assert_array_equal(found.hidden, is_test & ~shown)
    assert found.closed is found.hidden
    leaked = 1 - (is_test & ~shown).sum() / is_test.sum()
    assert found.leaked_share == pytest.approx(leaked) and leaked > 0
    assert f"2 of 6 held out for testing): {leaked:.1%} of the test cells" in found.method


def test_a_random_split_without_overlaps_leaks_nothing_and_hides_its_test_set():
    classes, windows = np.zeros(GRID.shape, "uint8"), strips(0, 10, 20, 30)
    found = make_split(classes, GRID, split="random", windows=windows, share=0.5, seed=3)
    assert found.leaked_share == 0 and found.is_test.sum() == 200
    np.testing.assert_array_equal(found.hidden, found.is_test)
    turns = {
        tuple(make_split(classes, GRID, split="random", windows=windows, share=0.5, seed=seed).parts)
        for seed in range(6)
    }
    assert len(turns) > 1


@pytest.mark.parametrize("share, is_refused", [(0.12, True), (0.13, False), (0.87, False), (0.88, True)])
def test_a_random_split_holds_out_at_least_one_window_and_not_all(share, is_refused):
    """Of four windows; half a window is rounded to none at .125 and to all at .875."""
    classes, windows = np.zeros(GRID.shape, "uint8"), strips(0, 10, 20, 30)
    if is_refused:
        with pytest.raises(UserError, match="4 windows show enough bedrock") as caught:
            make_split(classes, GRID, split="random", windows=windows, share=share)
        assert f"{share:.0%}" in str(caught.value)
    else:
        make_split(classes, GRID, split="random", windows=windows, share=share)


def test_windows_below_the_wanted_share_of_bedrock_are_concealed():
    classes = np.full(GRID.shape, 255, "uint8")
    classes[:3, :10], classes[:2, 10:20], classes[:, 20:] = 0, 0, 1
    windows = strips(0, 10, 20, 30)
    found = make_split(classes, GRID, split="polygons", ground=area(25), windows=windows, min_bedrock=0.3)
    assert found.parts == ["training", "concealed", "mixed", "training"]
    assert (
        make_split(classes, GRID, split="polygons", ground=area(25), windows=windows).parts[1] == "training"
    )


def test_windows_are_named_by_the_outcrop_in_and_out_of_the_test_area():
    classes = np.zeros(GRID.shape, "uint8")
    classes[:, 15:20] = 255
    ground = area(*range(10, 15), 31)
    found = make_split(classes, GRID, split="polygons", ground=ground, windows=strips(0, 10, 20, 30))
    assert found.parts == ["training", "validation", "training", "mixed"]
    np.testing.assert_array_equal(found.is_test, ground & (classes < 254))
    np.testing.assert_array_equal(found.hidden, found.is_test)
    assert found.test_area is ground and found.closed is ground and found.leaked_share == 0.0
    assert found.method.startswith(f"Test set: {60 / 350:.1%} of the outcrop, in the polygons given")


def test_the_share_of_a_block_split_is_met_by_the_nearest_number_of_whole_blocks():
    """Ten blocks of 4 columns; the nearest to a share of .24 are two, to .26 three."""
    classes = np.zeros(GRID.shape, "uint8")
    grid = Grid((10, 40), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), UTM)
    blocks = _Blocks(grid.shape, 10, np.arange(40)[None] // 4)
    for share, n_blocks in ((0.24, 2), (0.26, 3), (0.01, 1), (0.99, 9), (0.5, 5)):
        ground = splits._block_ground(classes, blocks, share, 0)
        assert ground.sum() == 40 * n_blocks
        assert all(len(set(ground[:, 4 * n : 4 * n + 4].ravel())) == 1 for n in range(10))


def test_a_draw_takes_blocks_until_their_share_is_nearest_and_tells_the_misfit_of_the_mix():
    per_block = np.array([[6.0, 0.0, 0.0], [0.0, 3.0, 0.0], [1.0, 0.0, 0.0]])
    misfit, chosen = splits._draw(per_block, 0.3, np.random.default_rng(0))
    order = np.random.default_rng(0).permutation(3)
    cells = np.cumsum(per_block.sum(1)[order]) / 10
    n = int(np.clip(np.abs(cells - 0.3).argmin() + 1, 1, 2))
    assert chosen.tolist() == order[:n].tolist()
    got = per_block[chosen].sum(0)
    assert misfit == pytest.approx((got[0] / 7 - 0.3) ** 2 + (got[1] / 3 - 0.3) ** 2)  # no third class


def test_of_many_draws_the_one_with_the_best_mix_of_classes_is_taken():
    """Two classes in alternate blocks: the half that is drawn holds half of each."""
    classes = np.repeat(np.arange(10) % 2, 4).astype("uint8") * np.ones((10, 1), "uint8")
    blocks = _Blocks(GRID.shape, 10, np.arange(40)[None] // 4)
    for seed in range(3):
        ground = splits._block_ground(classes, blocks, 0.4, seed)
        assert [(ground & (classes == c)).sum() for c in (0, 1)] == [80, 80]


def test_blocks_are_dealt_to_folds_of_nearly_equal_number():
    classes = np.zeros(GRID.shape, "uint8")
    classes[:, 36:] = 255
    found = block_folds(classes, GRID, block_km=4.0, folds=5, seed=1)
    names = found[::4, ::4]  # 27 blocks with outcrop, 3 without
    assert (found == np.kron(names, np.ones((4, 4), "uint8"))[:10]).all()
    counts = np.bincount(names[names < 255].ravel())
    assert sorted(counts) == [5, 5, 5, 6, 6] and (names[:, 9] == 255).all()
    assert len(np.unique(block_folds(classes, GRID, block_km=4.0))) == 6  # five folds, and 255
    other = block_folds(classes, GRID, block_km=4.0, folds=5, seed=2)
    assert (other != found).any()


def test_as_many_blocks_as_folds_are_enough_and_one_fewer_not():
    classes = np.full(GRID.shape, 255, "uint8")
    classes[0, [0, 11, 21]] = 253  # the highest number of a class
    assert sorted(np.unique(block_folds(classes, GRID, block_km=10.0, folds=3))) == [0, 1, 2, 255]
    with pytest.raises(UserError, match=r"in 3 block\(s\), a split into 4 parts") as caught:
        block_folds(classes, GRID, block_km=10.0, folds=4)
    assert "BLOCK" in caught.value.remedy or "block size" in caught.value.remedy
    two = np.where(np.arange(40) == 21, 255, classes).astype("uint8")
    assert make_split(two, GRID, block_km=10.0, share=0.5).is_test.sum() == 1  # two blocks can be parted


def test_the_test_set_is_the_fold_that_is_asked_for_in_blocks_of_the_default_size():
    classes = np.zeros((40, 40), "uint8")
    grid = Grid((40, 40), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), UTM)
    folds = block_folds(classes, grid, folds=4, seed=3)
    found = make_split(classes, grid, folds=4, fold=2, seed=3)
    np.testing.assert_array_equal(found.test_area, folds == 1)
    assert f"fold 2 of 4, blocks of {default_block_km(grid):.4g} km" in found.method
    first = make_split(classes, grid, folds=4, seed=3)
    np.testing.assert_array_equal(first.test_area, folds == 0)
    plain = make_split(classes, grid, block_km=10.0)
    assert plain.is_test.sum() == 200 and "12.5% of the outcrop, in blocks of 10 km" in plain.method


@pytest.mark.parametrize("ground, count", [(np.zeros(GRID.shape, bool), 0), (np.ones(GRID.shape, bool), 399)])
def test_a_test_area_with_none_or_all_of_the_outcrop_is_refused(ground, count):
    classes = np.zeros(GRID.shape, "uint8")
    classes[0, 0] = 254
    with pytest.raises(UserError, match=f"{count} of 399 outcrop cells"):
        make_split(classes, GRID, split="polygons", ground=ground)
    with pytest.raises(ValueError, match="needs its ground"):
        make_split(classes, GRID, split="polygons")


def test_hiding_changes_hidden_outcrop_to_cover_and_nothing_else():
    classes = np.array([0, 253, 254, 255, 7], "uint8")
    found = hide_outcrop(classes, np.array([True, True, True, True, False]))
    assert found.tolist() == [255, 255, 254, 255, 7] and found.dtype == np.uint8
    assert classes.tolist() == [0, 253, 254, 255, 7]


@pytest.mark.parametrize(
    "shape, cell_m, expected_km",
    [
        ((300, 450), (1000, 1000), 20.0),  # a fifteenth of the shorter side
        ((450, 300), (1000, 1000), 20.0),
        ((300, 200), (1000, 3000), 24.0),  # 8 cells of 3 km
        ((3000, 3000), (1000, 1000), 111.2),  # a degree
        ((60, 60), (1000, 1000), 8.0),  # eight cells
        ((60, 60), (500, 1000), 8.0),  # of their longer side
        ((800, 300), (1500, 500), 80 / 3),  # 450 km by 400 km
    ],
)
def test_the_default_block_is_a_degree_a_fifteenth_of_a_side_or_eight_cells(shape, cell_m, expected_km):
    grid = Grid(shape, Affine(cell_m[0], 0, 5e5, 0, -cell_m[1], 5.2e6), UTM)
    assert default_block_km(grid) == pytest.approx(expected_km, rel=3e-3)
