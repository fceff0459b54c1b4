"""What file and layer say of a raster's bands reaches the engine by whatever way the raster gets there."""

import zipfile

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange

from concealed_bedrock.processing_provider.layers.raster_sources import _RasterSource

gdal.UseExceptions()
EMPTY = np.zeros((40, 40), bool)
EMPTY[:, 30:] = True


def anomaly():
    row, col = np.arange(40)[:, None], np.arange(40)
    return (-40 + 12 * np.sin(row / 7) * np.cos(col / 9)).astype("float32")


@pytest.fixture
def stored(tmp_path):
    """A GeoTIFF of integers in um/s2 with scale, offset, mask, tag and name, a quarter of it masked."""
    path = str(tmp_path / "stored.tif")
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    out = gdal.GetDriverByName("GTiff").Create(path, 40, 40, 1, gdal.GDT_Int32)
    out.SetGeoTransform((500_000, 1000, 0, 5_200_000, 0, -1000))
    out.SetProjection(QgsCoordinateReferenceSystem("EPSG:32645").toWkt())
    out.SetMetadata({"CONCEALED_BEDROCK_QUANTITY": "residual", "CONCEALED_BEDROCK_HEIGHT_M": "10000"})
    band = out.GetRasterBand(1)
    band.SetUnitType("um/s2")
    band.SetScale(0.01)
    band.SetOffset(5)
    band.SetDescription("gravity")
    band.WriteArray(np.round((anomaly() * 10 - 5) * 100).astype("int32"))
    out.CreateMaskBand(gdal.GMF_PER_DATASET)
    band.GetMaskBand().WriteArray(np.where(EMPTY, 0, 255).astype("uint8"))
    del band, out
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return path


def ways(path, folder):
    """The same raster as QGIS may get it."""
    with zipfile.ZipFile(folder / "z.zip", "w") as archive:
        archive.write(path, "stored.tif")
    gdal.Translate(str(folder / "stored.vrt"), path, format="VRT")
    moved = QgsRasterLayer(path, "moved")
    moved.setCrs(QgsCoordinateReferenceSystem("EPSG:32646"))
    emptied = QgsRasterLayer(path, "emptied")
    emptied.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1e6, 2e6)])
    return {
        "tif": QgsRasterLayer(path, "tif"),
        "vrt": QgsRasterLayer(str(folder / "stored.vrt"), "vrt"),
        "zip": QgsRasterLayer(f"/vsizip/{folder}/z.zip/stored.tif", "zip"),
        "CRS set": moved,
        "user's empty values": emptied,
    }


@pytest.mark.parametrize("way", ["tif", "vrt", "zip", "CRS set", "user's empty values"])
def test_unit_scale_mask_tags_and_name_arrive(provider, feedback, stored, tmp_path, way):
    layer = ways(stored, tmp_path)[way]
    written = gdal.Open(_RasterSource.of(layer).file(tmp_path / "copies", feedback))
    band = written.GetRasterBand(1)
    assert (band.GetUnitType(), band.GetScale(), band.GetOffset()) == ("um/s2", 0.01, 5)
    assert band.GetDescription() == "gravity"
    assert written.GetMetadata()["CONCEALED_BEDROCK_QUANTITY"] == "residual"
    if way != "user's empty values":  # its mask lies in the file, behind the declared value
        assert np.array_equal(band.GetMaskBand().ReadAsArray() == 0, EMPTY)
    shown = band.ReadAsArray() * band.GetScale() + band.GetOffset()
    np.testing.assert_allclose(shown[:, :30], 10 * anomaly()[:, :30], atol=0.02)


@pytest.fixture
def residual(provider, engine_python, tmp_path):
    """Run Residual Bouguer anomaly; values with NaN where empty."""

    def run(raster, **more):
        out = str(tmp_path / f"residual_{len(list(tmp_path.iterdir()))}.tif")
        processing.run("concealedbedrock:residualbougueranomaly", {"INPUT": raster, "OUTPUT": out, **more})
        band = gdal.Open(out).ReadAsArray()
        return np.where(band == -9999, np.nan, band)

    return run


def test_masked_scaled_and_user_declared_cells_are_empty_for_the_engine(residual, stored, tmp_path):
    right = residual(stored)
    assert np.array_equal(np.isnan(right), EMPTY)
    found = ways(stored, tmp_path)
    np.testing.assert_array_equal(residual(found["zip"]), right)
    np.testing.assert_array_equal(residual(found["user's empty values"]), right)


def test_nodata_and_band_are_parameters(residual, write_tif, tmp_path):
    marked = write_tif(tmp_path / "marked.tif", np.where(EMPTY, -999, anomaly()))
    with pytest.raises(Exception, match="-999 looks like a mark for empty cells"):
        residual(marked)
    assert np.array_equal(np.isnan(residual(marked, NODATA="-999; 1e32")), EMPTY)
    for text in ("empty", "-99,9"):  # one number or two?
        with pytest.raises(Exception, match="NODATA"):
            residual(marked, NODATA=text)


def test_layers_whose_longitudes_differ_by_a_turn_overlap(provider, engine_python, write_map, tmp_path):
    at = (250, 0.05, 0, 40, 0, -0.05)
    gravity = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "g360.tif"), 40, 40, 1, gdal.GDT_Float32)
    gravity.SetGeoTransform(at)
    gravity.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    gravity.GetRasterBand(1).WriteArray(anomaly())
    del gravity
    found = processing.run(
        "concealedbedrock:multiscalewindows",
        {
            "INPUT": str(tmp_path / "g360.tif"),
            "GEOLOGY": write_map,
            "FIELD": "AGE",
            "OUTPUT": str(tmp_path / "w.gpkg"),
            "CLASSES": str(tmp_path / "c.tif"),
        },
    )
    classes = gdal.Open(found["CLASSES"]).ReadAsArray()
    assert set(np.unique(classes[:, :20])) == {1} and set(np.unique(classes[:, 20:])) == {0}


@pytest.fixture
def write_map(polygon_layer):
    """Two units west and east of 109 degrees west."""
    return polygon_layer(
        [("Devonian", -110, 38, -109, 40), ("Silurian", -109, 38, -108, 40)], crs="EPSG:4326"
    )


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("grid.grd", b"\x04\0\0\0\x02\0\0\0" + bytes(900), "Geosoft grid"),
        ("points.xyz", b"1.5 2.5 -30.1\n4.1 9.7 -31.0\n8.2 1.1 -29.5\n", "points in columns"),
        ("cut.tif", b"II*\0\x08\0", "damaged, truncated or not a GeoTIFF"),
        ("nothing.tif", b"", "is empty"),
    ],
)
def test_what_is_no_raster_is_named(residual, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Exception, match=words):
        residual(str(tmp_path / name))
