"""Import gravity stations in QGIS: files and loaded layers become a layer that can be gridded."""

import numpy as np
import processing
import pytest
from qgis.core import QgsVectorLayer

RNG = np.random.default_rng(8)
LON, LAT = RNG.uniform(13, 13.4, 40).round(5), RNG.uniform(45, 45.3, 40).round(5)
ANOMALY = (8 * np.sin(LON * 20) - 20).round(3)


@pytest.fixture
def run(provider, context, feedback, tmp_path):
    def run(**given):
        given = {
            "OUTPUT": str(tmp_path / "stations.gpkg"),
            "REJECTED": str(tmp_path / "rejected.gpkg"),
        } | given
        return processing.run(
            "concealedbedrock:importgravitystations", given, context=context, feedback=feedback
        )

    return run


@pytest.fixture
def table(tmp_path):
    rows = [f"{x};{y};{h};{v}" for x, y, h, v in zip(LON, LAT, np.arange(40) * 5.0, ANOMALY, strict=True)]
    path = tmp_path / "s.csv"
    path.write_text("\n".join(["lon;lat;h;bouguer", *rows, "13.2;45.1;10;n.b."]).replace(".", ","))
    return str(path)


def test_a_table_becomes_stations_and_rejected_rows(run, table, feedback, tmp_path):
    made = run(INPUT=table)
    stations = QgsVectorLayer(made["OUTPUT"], "stations")
    assert stations.featureCount() == 40 and stations.crs().authid() == "EPSG:4326"
    assert {"row", "height_m", "anomaly_mgal", "readings"} <= {f.name() for f in stations.fields()}
    (rejected,) = QgsVectorLayer(made["REJECTED"], "rejected").getFeatures()
    assert rejected["row"] == 42 and rejected["kind"] == "value"
    assert any("Columns taken: x = lon" in info for info in feedback.infos)


def test_the_stations_are_gridded_by_their_standard_columns(run, table, context, feedback, tmp_path):
    made = run(INPUT=table)
    given = {"INPUT": made["OUTPUT"], "FIELD": "anomaly_mgal", "OUTPUT": str(tmp_path / "grid.tif")}
    processing.run("concealedbedrock:gridgravitystations", given, context=context, feedback=feedback)
    assert (tmp_path / "grid.tif").is_file()


def test_a_layer_that_is_loaded_is_read_as_a_file_is(run, table, tmp_path):
    uri = f"file://{table}?delimiter=;&decimalPoint=,&xField=lon&yField=lat&crs=EPSG:4326"
    layer = QgsVectorLayer(uri, "loaded", "delimitedtext")
    stations = QgsVectorLayer(run(POINTS=layer)["OUTPUT"], "stations")
    found = sorted(f["anomaly_mgal"] for f in stations.getFeatures())
    assert np.allclose(found, sorted(ANOMALY))


def test_neither_file_nor_layer_is_refused(run):
    with pytest.raises(Exception, match="INPUT"):
        run()
