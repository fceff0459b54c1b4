import csv

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology import legend
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sampling import splits, windows
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.files import windows_file

GRID = Grid((90, 120), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
RNG = np.random.default_rng(0)
CLASSES = np.kron(RNG.choice([0, 1, 2, COVER], size=(9, 12)), np.ones((10, 10))).astype(np.uint8)
PICTURE = RNG.integers(0, 255, (3, 90, 120)).astype(np.uint8)
WINDOWS = windows.cut_windows(GRID, ((30_000, 30_000), (60_000, 30_000)))
LEGEND = legend.automatic_legend(["a", "b", "c"])


@pytest.fixture
def exported(tmp_path):
    split = splits.make_split(CLASSES, GRID, windows=WINDOWS, block_km=30, share=0.3)
    folder = tmp_path / "export"
    windows_file._export_windows(
        folder, PICTURE, CLASSES, WINDOWS, GRID, split=split, legend_classes=LEGEND.classes
    )
    with (folder / "windows.csv").open(newline="") as file:
        return folder, list(csv.DictReader(file)), split


def test_pictures_and_masks_hold_the_cells_of_their_windows_in_their_place(exported):
    folder, rows, split = exported
    assert [r["split"] for r in rows] == split.parts
    for row, window in zip(rows, WINDOWS):
        with rasterio.open(folder / row["picture"]) as source:
            assert (source.read() == PICTURE[:, window.slices[0], window.slices[1]]).all()
            assert source.bounds == pytest.approx([float(row[k]) for k in ("west", "south", "east", "north")])
        assert (folder / row["picture"]).with_suffix(".wld").exists()


def test_no_mask_of_a_training_window_shows_the_test_set(exported):
    folder, rows, split = exported
    assert {"training", "validation"} <= {r["split"] for r in rows}
    for row, window in zip(rows, WINDOWS):
        with rasterio.open(folder / row["mask"]) as source:
            mask = source.read(1)
            assert source.colormap(1)[1][:3] == LEGEND.classes[1].rgb
        outcrop = mask < OUTSIDE
        if row["split"] == "training":
            assert not (outcrop & split.is_test[window.slices]).any()
        assert (mask[outcrop] == CLASSES[window.slices][outcrop]).all()


def test_pictures_of_a_fixed_side_repeat_cells_and_keep_their_ground(tmp_path):
    field = RNG.normal(size=(1, 90, 120)).astype(np.float32)
    windows_file._export_windows(tmp_path / "e", field, CLASSES, WINDOWS[:1], GRID, side_px=60)
    with rasterio.open(tmp_path / "e" / "pictures" / "1.tif") as source:
        assert (source.read() == np.kron(field[:, :30, :30], np.ones((2, 2)))).all()
        assert source.bounds == (500_000, 4_970_000, 530_000, 5_000_000)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(UserError, match="not empty"):
        windows_file._export_windows(tmp_path, PICTURE, CLASSES, WINDOWS, GRID)
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


def test_a_failed_export_leaves_nothing(tmp_path):
    with pytest.raises(RuntimeError):
        windows_file._export_windows(tmp_path / "e", PICTURE, CLASSES, WINDOWS, GRID, progress=fail)
    assert not list(tmp_path.iterdir())


def fail(fraction, message):
    raise RuntimeError("stopped")
