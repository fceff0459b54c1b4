"""A registered provider, an isolated profile, and small layers to work on."""

import os

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)

from concealed_bedrock.processing_provider.engine import folders, interpreter
from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

gdal.UseExceptions()


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.errors, self.steps = [], [], [], []
        self.progressChanged.connect(self.steps.append)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def setProgressText(self, text):
        self.infos.append(text)


@pytest.fixture
def feedback():
    return Listener()


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """Keep the user's options, models and managed environment out of the tests."""
    monkeypatch.setattr(folders, "user_folder", lambda: tmp_path / "user")
    QgsSettings().remove("concealed_bedrock")


@pytest.fixture(scope="module")  # the plugin's own tests register it too
def provider(qgis_app, qgis_processing):
    registry = QgsApplication.processingRegistry()
    provider = ConcealedBedrockProvider()
    provider.register()
    yield provider
    registry.removeProvider(provider)


@pytest.fixture
def algorithms(provider):
    """The provider's algorithms but for its chains, which are made of them."""
    return [algorithm for algorithm in provider.algorithms() if algorithm.groupId() != "chains"]


@pytest.fixture(scope="session")
def engine_python():
    """The interpreter of the real engine; `make test` names it."""
    python = os.environ.get(interpreter.VARIABLE)
    if not python:
        pytest.fail(
            f"{interpreter.VARIABLE} is not set; run `make test`, or set it to a Python with the engine."
        )
    return python


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    yield context
    context.temporaryLayerStore().removeAllMapLayers()  # Python may let go of it after GDAL is gone


@pytest.fixture(name="write_tif", scope="session")
def tif_writer():
    return write_tif


@pytest.fixture(name="polygon_layer")
def layer_maker():
    return polygon_layer


def write_tif(path, values, *, west=500_000.0, north=5_200_000.0, cell=1000.0, epsg=32645, nodata=None):
    """Write a float raster for a test."""
    out = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32
    )
    out.SetGeoTransform((west, cell, 0, north, 0, -cell))
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        out.SetProjection(crs.ExportToWkt())
    if nodata is not None:
        out.GetRasterBand(1).SetNoDataValue(nodata)
    out.GetRasterBand(1).WriteArray(values)
    out.FlushCache()
    return str(path)


@pytest.fixture
def bouguer(tmp_path):
    """Path of a raster with a bump in the middle."""
    row, col = np.mgrid[:96, :96]
    values = 20 * np.exp(-((row - 48) ** 2 + (col - 48) ** 2) / 200)
    return write_tif(tmp_path / "bouguer.tif", values)


def polygon_layer(units, *, crs="EPSG:32645", name="map", field="AGE"):
    """Give a memory layer with a square for each (value, west, south, east, north)."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}:string&field=number:integer", name, "memory")
    for number, (value, *box) in enumerate(units):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value, number])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def geology(qgis_app):
    """A memory layer: Devonian in the west, granite in the east, Quaternary in the south."""
    return polygon_layer(
        [
            ("Devonian", 500_000, 5_140_000, 548_000, 5_200_000),
            ("granite", 548_000, 5_140_000, 596_000, 5_200_000),
            ("Quaternary", 500_000, 5_104_000, 596_000, 5_140_000),
        ]
    )


# Cells of the 96 x 96 raster: Devonian in the north-west, granite in the north-east, cover in the south.
UNITS = (
    ("泥盆系", 0, 0, 60, 48),
    ("花岗岩", 0, 48, 60, 48),
    ("Quaternary", 60, 0, 36, 72),
    (None, 60, 72, 36, 24),
)


@pytest.fixture
def units():
    """Value, west, south, east, north of the four units of a small map; one value is NULL."""
    return [
        (
            name,
            500_000 + 1000 * col,
            5_200_000 - 1000 * (row + rows),
            500_000 + 1000 * (col + cols),
            5_200_000 - 1000 * row,
        )
        for name, row, col, rows, cols in UNITS
    ]


@pytest.fixture
def truth():
    """The classes that the map of `units` has on the raster of `bouguer`."""
    classes = np.zeros((96, 96), np.uint8)
    classes[:60, 48:], classes[60:] = 1, 255
    return classes


@pytest.fixture
def classes_of(provider, engine_python, bouguer, tmp_path):
    """Run Multi-scale windows on a layer; the class raster's values, and the results."""
    import processing  # comes with QGIS's own plugins, on the path only after QGIS has started

    def run(layer, **more):
        parameters = {
            "INPUT": bouguer,
            "GEOLOGY": layer,
            "FIELD": "AGE",
            "SCALES": [48_000, 24_000],
            "OUTPUT": str(tmp_path / "windows.gpkg"),
            "CLASSES": str(tmp_path / "classes.tif"),
        }
        found = processing.run("concealedbedrock:multiscalewindows", parameters | more)
        return gdal.Open(found["CLASSES"]).ReadAsArray(), found

    return run
