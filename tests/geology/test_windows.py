import geopandas as gpd
import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.sampling import windows
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.files import windows_file

PAPER_AREA = Grid((450, 900), Affine(1 / 30, 0, 65, 0, -1 / 30, 55), CRS.from_epsg(4326))
METRES = Grid((200, 260), Affine(1000, 0, 4e5, 0, -2000, 5e6), CRS.from_epsg(32645))


def test_the_paper_s_area_gives_the_window_counts_of_table_2():
    cut = windows.cut_windows(PAPER_AREA, windows.PAPER_SCALES)
    assert [sum(w.scale == side for w in cut) for side, _ in windows.PAPER_SCALES] == [450, 55, 27, 4]
    assert len(cut) == 536
    assert windows._default_scales(PAPER_AREA) == windows.PAPER_SCALES


@settings(deadline=None)
@given(st.integers(5, 200), st.integers(1, 60), st.floats(1, 80))
def test_windows_along_an_axis_stay_inside_and_reach_both_ends(length, side, stride):
    side = min(side, length)
    first = windows._starts(length, side, stride)
    assert first[0] == 0 and first[-1] + side == length
    assert max(np.diff(first), default=0) <= stride + 1


def test_windows_in_metres_are_squares_on_the_ground_whatever_the_cells():
    for window in windows.cut_windows(METRES, ((50_000, 20_000),)):
        assert (window.rows * 2000, window.cols * 1000) == (50_000, 50_000)


def test_default_scales_of_a_small_raster_keep_the_paper_s_proportions():
    small = Grid((320, 320), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
    scales = np.array(windows._default_scales(small)) / 320_000
    np.testing.assert_allclose(scales, [[1 / 3, 1 / 6], [2 / 3, 1 / 6], [1, 1 / 3]])


def test_a_raster_in_feet_has_windows_of_the_same_ground():
    feet = Grid((450, 900), Affine(12000, 0, 0, 0, -12000, 0), CRS.from_epsg(2263))
    side = windows._default_scales(feet)[-1][0] * feet.crs.linear_units_factor[1]
    assert side == pytest.approx(1_500_000)


@pytest.mark.parametrize("scale", [(20.0, 5.0), (0.001, 0.001), (1.0, 0.001)])
def test_windows_that_cannot_be_cut_are_refused_with_the_numbers(scale):
    with pytest.raises(UserError, match=f"{scale[0]:g}"):
        windows.cut_windows(PAPER_AREA, (scale,))


def test_shares_count_bedrock_and_cover_cells_of_every_window():
    classes = np.full((10, 10), 255, np.uint8)
    classes[:5, :5], classes[5:] = 3, 254
    cut = [windows.Window(0, 0, 10, 10, 1.0), windows.Window(0, 0, 5, 5, 1.0)]
    assert windows.window_shares(classes, cut).tolist() == [0.25, 1.0]
    assert windows.window_shares(classes, cut, cover=True).tolist() == [0.25, 0.0]


def test_a_windows_layer_is_read_back_as_it_was_written(tmp_path):
    cut = windows.cut_windows(METRES, ((50_000, 20_000), (200_000, 100_000)))
    parts = [("training", "validation", "concealed")[i % 3] for i in range(len(cut))]
    path = tmp_path / "windows.gpkg"
    windows_file._write_windows(path, cut, METRES, parts=parts, bedrock_share=np.linspace(0, 1, len(cut)))
    assert windows_file._read_windows(path, METRES) == cut
    layer = gpd.read_file(path, layer="windows")
    assert layer["split"].tolist() == parts
    assert {"row", "col", "rows", "cols", "scale", "split", "bedrock_share"} <= set(layer.columns)
    assert layer.total_bounds.tolist() == list(METRES.bounds)
    assert "categorizedSymbol" in path.with_suffix(".qml").read_text()


def test_a_layer_without_the_field_scale_says_where_and_not_at_which_scale(tmp_path):
    path = tmp_path / "windows.gpkg"
    windows_file._write_windows(path, windows.cut_windows(METRES, ((50_000, 20_000),)), METRES)
    gpd.read_file(path).drop(columns="scale").to_file(tmp_path / "area.gpkg")
    assert {w.scale for w in windows_file._read_windows(tmp_path / "area.gpkg", METRES)} == {0.0}


def test_windows_of_another_raster_are_refused(tmp_path):
    path = tmp_path / "windows.gpkg"
    windows_file._write_windows(path, windows.cut_windows(METRES, ((50_000, 20_000),)), METRES)
    with pytest.raises(UserError, match="beyond the raster"):
        windows_file._read_windows(path, METRES.crop(0, 0, 100, 100))
    with pytest.raises(UserError, match="windows layer"):
        windows_file._read_windows(tmp_path / "none.gpkg", METRES)
