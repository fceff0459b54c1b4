import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology import legend
from concealed_bedrock.geology.legend import COVER, OUTSIDE, LegendClass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.worker.files import class_file

GRID = Grid((300, 270), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
CLASSES = (LegendClass(0, "Permian & 'older'", "#123456"), LegendClass(1, '<花岗岩> "S"', "#abcdef"))
RASTER = np.random.default_rng(0).choice([0, 1, OUTSIDE, COVER], size=GRID.shape).astype(np.uint8)


def test_a_class_raster_is_read_back_with_names_and_colours(tmp_path):
    path = tmp_path / "classes.tif"
    class_file._write_class_raster(path, RASTER, GRID, CLASSES, tags={"MODEL": "m"})
    values, grid = read_classes(path)
    assert (values == RASTER).all() and grid.same_cells(GRID)
    assert class_file._read_legend_of(path) == CLASSES
    with rasterio.open(path) as source:
        assert source.colormap(1)[1] == (0xAB, 0xCD, 0xEF, 255)
        assert source.colormap(1)[COVER][3] == 0
        assert source.nodata == 255 and source.tags()["MODEL"] == "m"
        assert source.profile["tiled"] and source.profile["compress"] == "deflate"


def test_a_map_raster_shows_cover_and_leaves_outside_transparent(tmp_path):
    path = tmp_path / "map.tif"
    entries = legend.automatic_legend(["a", "b"]).map_classes
    class_file._write_class_raster(path, RASTER, GRID, entries, nodata=OUTSIDE)
    assert [c.value for c in class_file._read_legend_of(path)] == [0, 1, COVER]
    with rasterio.open(path) as source:
        assert source.nodata == OUTSIDE and source.colormap(1)[COVER][3] == 255


def test_three_files_travel_together_and_none_is_left_by_a_failure(tmp_path):
    path = tmp_path / "classes.tif"
    with pytest.raises(ValueError):
        class_file._write_class_raster(path, RASTER[:5], GRID, CLASSES)
    assert not list(tmp_path.iterdir())
    class_file._write_class_raster(path, RASTER, GRID, CLASSES)
    assert {p.name for p in tmp_path.iterdir()} == {"classes.tif", "classes.tif.aux.xml", "classes.qml"}


def test_the_colours_of_another_program_s_raster_are_taken_over(tmp_path):
    path = tmp_path / "other.tif"
    options = dict(
        driver="GTiff", dtype="uint8", count=1, height=2, width=2, transform=GRID.transform, crs=GRID.crs
    )
    with rasterio.open(path, "w", **options) as out:
        out.write(np.array([[0, 2], [2, 2]], np.uint8), 1)
        out.write_colormap(1, {0: (1, 2, 3, 255), 2: (255, 0, 16, 255)})
    assert class_file._read_legend_of(path) == (
        LegendClass(0, "class 0", "#010203"),
        LegendClass(2, "class 2", "#ff0010"),
    )


def test_a_raster_without_classes_is_refused(tmp_path):
    path = tmp_path / "plain.tif"
    options = dict(
        driver="GTiff", dtype="uint8", count=1, height=2, width=2, transform=GRID.transform, crs=GRID.crs
    )
    with rasterio.open(path, "w", **options) as out:
        out.write(np.zeros((2, 2), np.uint8), 1)
    with pytest.raises(UserError, match="carries no legend of this plugin"):
        class_file._read_legend_of(path)
