import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology import clean_windows, splits
from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((120, 160), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
CLASSES = np.kron(np.random.default_rng(0).integers(0, 4, (12, 16)), np.ones((10, 10))).astype(np.uint8)
WEST = np.indices(GRID.shape)[1] < 40
BLOCKS = (np.indices(GRID.shape) // 20).sum(0) % 5 == 0
CHESSBOARD = (np.indices(GRID.shape) // 10).sum(0) % 4 == 0


def drawn(ground, *scales, **options):
    split = splits.validation_ground(CLASSES, GRID, split="polygons", ground=ground)
    learned = splits.visible(CLASSES, split.hidden)
    return clean_windows.clean_windows(GRID, scales, learned, split, **options), split


@pytest.mark.parametrize("ground", [WEST, BLOCKS])
def test_no_window_that_training_draws_from_holds_a_cell_of_validation_ground(ground):
    found, split = drawn(ground, (90_000, 30_000), (50_000, 25_000))
    assert found.windows and not any(split.ground[w.slices].any() for w in found.windows)
    assert found.touching == 0
    assert found.method.startswith(f"None of the {len(found.windows)} windows")


def test_windows_that_find_no_room_between_blocks_get_smaller_and_closer_together():
    found, _ = drawn(BLOCKS, (90_000, 30_000))
    ((side, stride),) = found.scales
    assert {w.rows for w in found.windows} == {side / 1000} and 30_000 <= side < 90_000
    assert stride == pytest.approx(side / clean_windows.STRIDES_A_SIDE)
    assert "Sides of 90 cells found no room" in found.method


def test_windows_that_find_room_stay_as_they_were_wanted():
    found, _ = drawn(WEST, (30_000, 15_000), (60_000, 20_000))
    assert found.scales == ((30_000, 15_000), (60_000, 20_000))
    assert list(dict.fromkeys(w.scale for w in found.windows)) == [30_000, 60_000]
    assert "no room" not in found.method


def test_scales_that_shrink_to_one_side_are_drawn_once():
    found, _ = drawn(BLOCKS, (90_000, 30_000), (91_000, 30_000))
    assert len({w.scale for w in found.windows}) == len(found.scales)
    assert len(set(found.windows)) == len(found.windows)


def test_where_nothing_fits_between_blocks_windows_have_gaps_and_the_log_tells_how_many_and_why():
    found, split = drawn(CHESSBOARD, (60_000, 20_000))
    touching = sum(split.ground[w.slices].any() for w in found.windows)
    assert found.touching == touching == len(found.windows)
    assert found.scales == ((60_000, 20_000),)
    assert found.method.startswith(f"{touching} of the {touching} windows")
    assert "no data, neither gravity nor classes" in found.method and "75% is wanted" in found.method


def test_sides_that_the_user_has_given_are_kept():
    found, _ = drawn(BLOCKS, (90_000, 30_000), may_shrink=False)
    assert found.scales == ((90_000, 30_000),) and found.touching == len(found.windows)


def test_where_no_window_has_a_tenth_of_bedrock_the_richest_is_drawn():
    learned = np.where(np.indices(GRID.shape)[1] < 8, CLASSES, 255).astype(np.uint8)
    split = splits.validation_ground(CLASSES, GRID, split="polygons", ground=~WEST)
    found = clean_windows.clean_windows(GRID, [(110_000, 110_000)], learned, split, may_shrink=False)
    assert len(found.windows) == 1 and (learned[found.windows[0].slices] < OUTSIDE).any()
