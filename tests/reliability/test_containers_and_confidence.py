"""A file of several rasters is named as such, and a confidence is one of the scored ground."""

import numpy as np
import pytest
import rasterio.shutil
from rasterio.transform import from_origin


def test_a_file_of_several_rasters_names_them_and_one_of_them_is_read(door, builders, tmp_path):
    for name, more in {"one": {}, "two": {"APPEND_SUBDATASET": "YES"}}.items():
        source = builders.write_raster(tmp_path / f"{name}.tif", nodata=-9999)
        rasterio.shutil.copy(source, tmp_path / "all.gpkg", driver="GPKG", RASTER_TABLE=name, **more)
    out = str(tmp_path / "r.tif")
    outcome = door("residual", input=str(tmp_path / "all.gpkg"), output=out)
    assert outcome.is_clear_error() and "holds 2 rasters" in outcome.error["message"]
    name = outcome.error["remedy"].partition("such as ")[2].partition(",")[0]
    assert door("residual", input=name, output=out).code == 0


@pytest.fixture
def scored(door, builders, tmp_path):
    """Score a class raster against itself with a confidence."""
    rocks = (np.arange(60) // 20).astype("uint8") * np.ones((60, 1), "uint8")
    path = builders.write_raster(tmp_path / "rocks.tif", rocks)
    with rasterio.open(path, "r+") as out:
        out.write_colormap(1, {n: (80 * n, 9, 9, 255) for n in range(3)})

    def run(values, **place):
        confidence = builders.write_raster(tmp_path / "confidence.tif", values.astype("float32"), **place)
        report = str(tmp_path / "r.html")
        return door("evaluate", input=path, truth=path, report=report, confidence=confidence)

    return run


def test_a_confidence_lies_between_0_and_1_and_on_the_scored_ground(scored, builders):
    share = (builders.anomaly() + 60) / 60
    assert scored(share).code == 0
    for wrong, place, words in (
        (100 * share, {}, "from 0 to 1"),
        (share * np.nan, {}, "no data on the ground"),
        (share, {"transform": from_origin(9e5, 5.2e6, 1000, 1000)}, "no data on the ground"),
    ):
        outcome = scored(wrong, **place)
        assert outcome.is_clear_error() and words in outcome.error["message"], outcome.said
