"""Maps from a real WFS: MapServer over HTTP, read by QGIS's own WFS provider."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsDataSourceUri, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from concealed_bedrock.processing_provider.algorithms.train_bedrock_model import TrainBedrockModel
from concealed_bedrock.processing_provider.checks import _faults_of_vectors
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues

MAPSERVER = shutil.which("mapserv") or "/usr/lib/cgi-bin/mapserv"
STARTS_WITHIN_S = 20

MAP = """
MAP
  NAME "survey"
  EXTENT 500000 5104000 596000 5200000
  PROJECTION "init=epsg:32645" END
  WEB METADATA
    "ows_enable_request" "*" "wfs_title" "A survey's map" "wfs_srs" "EPSG:32645"
    "wfs_onlineresource" "{url}?" "wfs_maxfeatures" "{most}"
  END END
  LAYER
    NAME "units" TYPE POLYGON STATUS ON
    CONNECTIONTYPE OGR CONNECTION "{file}" DATA "map"
    PROJECTION "init=epsg:32645" END
    METADATA
      "wfs_title" "units" "wfs_srs" "EPSG:32645" "gml_featureid" "fid" "gml_include_items" "all"
      "gml_types" "auto"
    END
  END
END
"""
# The server's programs are run as 'nobody' where the tests are run by root.
PROGRAM = """#!/bin/sh
export MAPSERVER_CONFIG_FILE={folder}/mapserver.conf MS_MAPFILE={folder}/survey.map
exec {mapserver}
"""


class Server:
    """MapServer behind Python's CGI server, in a folder of its own; it ends on leaving.

    The server sends at most `most` units at a time, as surveys' servers do: a client has to ask for pages.
    """

    def __init__(self, layer, most):
        self.layer, self.most = layer, most
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/cgi-bin/map"

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="wfs-"))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", "map"
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(self.layer, str(self.folder / "map.gpkg"), context, options)
        (self.folder / "cgi-bin").mkdir()
        names = {"folder": self.folder, "mapserver": MAPSERVER, "url": self.url, "most": self.most}
        (self.folder / "survey.map").write_text(MAP.format(file=self.folder / "map.gpkg", **names))
        (self.folder / "mapserver.conf").write_text('CONFIG\n  ENV\n    "MS_MAP_NO_PATH" "1"\n  END\nEND\n')
        (self.folder / "cgi-bin" / "map").write_text(PROGRAM.format(**names))
        for path in (self.folder, *self.folder.rglob("*")):
            path.chmod(0o755)
        program = [sys.executable, "-m", "http.server", "--cgi", "--bind", "127.0.0.1", str(self.port)]
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen(program, cwd=self.folder, stdout=log, stderr=log)
        self.wait()
        return self

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def wait(self):
        """Wait until it answers."""
        until = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < until:
            with socket.socket() as door:
                if door.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text())

    def open(self, version="2.0.0"):
        """The map as a layer of QGIS's WFS provider."""
        uri = QgsDataSourceUri()
        names = {"1.0.0": "units"}  # the oldest version knows no namespaces
        for name, value in {
            "url": self.url,
            "typename": names.get(version, "ms:units"),
            "version": version,
            "srsname": "EPSG:32645",
            "pagingEnabled": "true",
            "restrictToRequestBBOX": "0",
        }.items():
            uri.setParam(name, value)
        layer = QgsVectorLayer(uri.uri(False), "units", "WFS")
        assert layer.isValid(), layer.error().message() + (self.folder / "log").read_text()
        return layer


@pytest.fixture
def serve(qgis_app, polygon_layer, units):
    """Start a real WFS of the map; where there is none, the reason is printed."""
    if not os.access(MAPSERVER, os.X_OK):
        pytest.skip("MapServer is not installed (tools/setup_test_servers.sh installs it)")
    with ExitStack() as stack:
        yield lambda most=3: stack.enter_context(Server(polygon_layer(units), most))


def test_a_wfs_that_sends_pages_gives_the_map_s_cells(classes_of, serve, truth):
    layer = serve().open()
    assert layer.dataProvider().name() == "WFS"
    assert (classes_of(layer)[0] == truth).all()


def test_training_takes_the_map_of_an_old_wfs_as_a_file_with_its_values_and_crs(
    provider, serve, bouguer, context, feedback, tmp_path
):
    """A server of version 1.0.0 does not count: the layer is not taken for an empty one."""
    algorithm = TrainBedrockModel()
    algorithm.initAlgorithm()
    parameters = {
        "INPUT": bouguer,
        "GEOLOGY": serve(most=100).open("1.0.0"),
        "FIELD": "AGE",
        "OUTPUT": str(tmp_path / "model.safetensors"),
    }
    assert list(_faults_of_vectors(_ParameterValues(algorithm, parameters, context))) == []
    given = _ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers()
    path, name = given.vector_layer("GEOLOGY")
    source = ogr.Open(path)  # kept: OGR's layers die with it
    taken = source.GetLayerByName(name)
    ages = sorted(feature.GetField("AGE") or "" for feature in taken)
    assert ages == ["", "Quaternary", "泥盆系", "花岗岩"]
    assert taken.GetSpatialRef().GetAuthorityCode(None) == "32645"
