import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sampling import cv_blocks, splits, windows
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((120, 160), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
DEGREES = Grid((120, 160), Affine(1 / 30, 0, 127, 0, -1 / 30, -24), CRS.from_epsg(4326))
WINDOWS = windows.cut_windows(GRID, ((30_000, 15_000), (60_000, 20_000)))


def patchy_map(seed=0, shape=GRID.shape):
    """Patches of 10 x 10 cells of 5 classes, cover over 40% of them, sea along the south."""
    rng = np.random.default_rng(seed)
    patches = rng.choice([0, 1, 2, 3, 4, COVER], p=[0.25, 0.15, 0.1, 0.05, 0.05, 0.4], size=(12, 16))
    classes = np.kron(patches, np.ones((10, 10))).astype(np.uint8)
    classes[-15:] = OUTSIDE
    return classes


@pytest.mark.parametrize("seed", range(4))
def test_no_label_cell_of_the_training_windows_lies_in_the_test_area(seed):
    classes = patchy_map(seed)
    split = splits.make_split(classes, GRID, windows=WINDOWS, block_km=17, seed=seed)
    hidden_map = splits.hide_outcrop(classes, split.hidden)
    block = cv_blocks.block_numbers(GRID, block_km=17)
    validation_blocks = np.unique(block[split.is_test])
    assert set(split.parts) >= {"training", "mixed"}
    for window, part in zip(WINDOWS, split.parts):
        if part in ("training", "mixed"):
            outcrop = hidden_map[window.slices] < OUTSIDE
            assert not np.isin(block[window.slices][outcrop], validation_blocks).any()
    assert split.leaked_share == 0


def test_validation_takes_its_share_of_the_outcrop_and_of_every_class():
    classes = patchy_map()
    split = splits.make_split(classes, GRID, share=0.2, block_km=10, windows=WINDOWS)
    of_class = [split.is_test[classes == c].mean() for c in range(5)]
    assert split.is_test[classes < OUTSIDE].mean() == pytest.approx(0.2, abs=0.01)
    assert min(of_class) > 0.05
    assert not split.is_test[classes >= OUTSIDE].any()


def test_the_leak_of_the_random_split_is_the_share_that_training_windows_cover():
    classes = patchy_map()
    split = splits.make_split(classes, GRID, split="random", windows=WINDOWS, seed=3)
    trained, validated = np.zeros(GRID.shape, bool), np.zeros(GRID.shape, bool)
    for window, part in zip(WINDOWS, split.parts):
        (trained if part == "training" else validated if part == "validation" else trained[:0])[
            window.slices
        ] = True
    validated &= classes < OUTSIDE
    assert split.leaked_share == (trained & validated).sum() / validated.sum() > 0.5
    assert f"{split.leaked_share:.1%}" in split.method
    assert not split.hidden.any()


def test_windows_with_less_than_a_tenth_of_bedrock_are_concealed():
    split = splits.make_split(patchy_map(), GRID, windows=WINDOWS)
    shares = windows.window_shares(patchy_map(), WINDOWS)
    assert [p == "concealed" for p in split.parts] == (shares < 0.1).tolist()


def test_every_outcrop_cell_has_one_fold_and_blocks_stay_whole():
    classes = patchy_map()
    folds = splits.block_folds(classes, GRID, block_km=20, folds=4, seed=1)
    assert set(np.unique(folds[classes < OUTSIDE])) == {0, 1, 2, 3}
    for row in range(0, 120, 20):
        for col in range(0, 160, 20):
            block = np.s_[row : row + 20, col : col + 20]
            assert len(np.unique(folds[block])) == 1
            assert (folds[block][0, 0] == splits.NO_FOLD) == (classes[block] >= OUTSIDE).all()


def test_the_same_seed_gives_the_same_split_and_another_seed_another():
    one, again, other = (
        splits.make_split(patchy_map(), GRID, block_km=10, seed=s).is_test for s in (5, 5, 6)
    )
    assert (one == again).all() and (one != other).any()


def test_blocks_of_a_degree_are_thirty_cells_of_two_minutes_and_blocks_of_km_are_square_on_the_ground():
    by_degree = cv_blocks.block_numbers(DEGREES, block_degrees=1.0)
    assert by_degree[0, 29] == 0 and by_degree[0, 30] == 1 and by_degree[30, 0] == 6
    by_km = cv_blocks.block_numbers(DEGREES, block_km=60)
    rows, cols = np.argmax(by_km[:, 0] > 0), np.argmax(by_km[0] > 0)
    width_m, height_m = DEGREES.spacing_m
    assert rows * height_m == pytest.approx(60_000, abs=height_m / 2)
    assert cols * width_m == pytest.approx(60_000, abs=width_m / 2)


def test_hidden_outcrop_looks_like_cover_and_the_sea_stays():
    classes = patchy_map()
    hidden_map = splits.hide_outcrop(classes, np.ones(GRID.shape, bool))
    assert set(np.unique(hidden_map)) == {COVER, OUTSIDE}
    assert (splits.hide_outcrop(classes, np.zeros(GRID.shape, bool)) == classes).all()


def test_a_split_by_polygons_validates_on_their_outcrop():
    classes, ground = patchy_map(), np.zeros(GRID.shape, bool)
    ground[:, :40] = True
    split = splits.make_split(classes, GRID, split="polygons", ground=ground, windows=WINDOWS)
    assert (split.is_test == (ground & (classes < OUTSIDE))).all()
    assert split.leaked_share == 0


@pytest.mark.parametrize(
    "options, word",
    [
        (dict(split="random", share=0.001), "holds out none"),
        (dict(block_km=500), "1 block"),
        (dict(split="polygons", ground=np.zeros(GRID.shape, bool)), "0 of"),
        (dict(split="polygons", ground=np.ones(GRID.shape, bool)), "outcrop cells"),
    ],
)
def test_a_split_that_leaves_a_part_empty_is_refused(options, word):
    with pytest.raises(UserError, match=word):
        splits.make_split(patchy_map(), GRID, windows=WINDOWS, **options)


def test_no_window_of_the_training_split_touches_the_test_area():
    classes = patchy_map(1)
    for options in (dict(block_km=17), dict(split="polygons", ground=np.indices(GRID.shape)[1] < 40)):
        split = splits.make_split(classes, GRID, windows=WINDOWS, seed=1, **options)
        assert {"training", "mixed"} <= set(split.parts)
        for window, part in zip(WINDOWS, split.parts):
            learned = (classes[window.slices] < OUTSIDE) & ~split.test_area[window.slices]
            if part == "training":
                assert not split.test_area[window.slices].any()
            elif part == "validation":
                assert split.test_area[window.slices].any() and not learned.any()
            elif part == "mixed":
                assert split.test_area[window.slices].any() and learned.any()


def test_the_test_area_of_a_block_split_is_whole_blocks_with_the_cover_in_them():
    classes = patchy_map()
    split = splits.make_split(classes, GRID, block_km=15)
    block = cv_blocks.block_numbers(GRID, block_km=15)
    chosen = np.unique(block[split.is_test])
    assert (split.test_area == np.isin(block, chosen)).all()
    assert (split.is_test == (split.test_area & (classes < OUTSIDE))).all()


def test_blocks_of_km_are_squares_on_the_ground_at_every_latitude():
    tall = Grid((700, 400), Affine(0.1, 0, 0, 0, -0.1, 80), CRS.from_epsg(4326))
    block = cv_blocks.block_numbers(tall, block_km=200)
    columns = []
    for row in (5, 300, 650):
        rows = (block[:, 0] == block[row, 0]).nonzero()[0]
        columns.append((block[row] == block[row, 0]).sum())
        width_m, height_m = tall.crop(rows[0], 0, len(rows), 400).spacing_m
        assert len(rows) * height_m == pytest.approx(200_000, rel=0.06)
        assert columns[-1] * width_m == pytest.approx(200_000, rel=0.06)
    assert columns[0] > 4 * columns[2]
    assert len(np.unique(block)) == block.max() + 1
    assert (np.diff(block, axis=1) >= 0).all()


def test_every_block_validates_in_one_fold_of_k():
    classes = patchy_map()
    turns = [
        splits.make_split(classes, GRID, windows=WINDOWS, block_km=15, folds=4, fold=fold, seed=2)
        for fold in (1, 2, 3, 4)
    ]
    assert (sum(turn.is_test.astype(int) for turn in turns) == (classes < OUTSIDE)).all()
    assert all(turn.leaked_share == 0 for turn in turns)
    assert "fold 3 of 4" in turns[2].method
