"""The plugin in qgis_process: no window, words and numbers as strings, JSON on standard input, exit codes."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def call(engine_python, tmp_path_factory):
    """Call qgis_process in a profile of its own, with the plugin enabled."""
    folder = tmp_path_factory.mktemp("profile")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "concealed_bedrock").symlink_to(ROOT, target_is_directory=True)
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
    }
    program = shutil.which("qgis_process")

    def run(*arguments, text=None):
        return subprocess.run(
            [program, *arguments], env=environment, input=text, capture_output=True, text=True, timeout=300
        )

    assert run("plugins", "enable", "concealed_bedrock").returncode == 0
    return run


def test_numbers_and_words_come_as_strings(call, bouguer, tmp_path):
    output = tmp_path / "residual.tif"
    done = call(
        "run",
        "concealedbedrock:residualbougueranomaly",
        "--",
        f"INPUT={bouguer}",
        "HEIGHT=5e3",
        "EDGES=repeat",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Continued 5000 m upward" in done.stdout
    assert "worker" not in done.stdout and '"height_m"' not in done.stdout  # no command line, no JSON
    assert output.is_file()


def test_the_same_run_as_json_gives_the_same_file(call, bouguer, tmp_path):
    output = tmp_path / "residual.tif"
    inputs = {"INPUT": bouguer, "HEIGHT": 5000, "EDGES": "repeat", "OUTPUT": str(output)}
    done = call("run", "concealedbedrock:residualbougueranomaly", "-", text=json.dumps({"inputs": inputs}))
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(output)
    residual = gdal.Open(str(output))
    assert np.isfinite(residual.ReadAsArray()).all()
    assert residual.GetRasterBand(1).GetUnitType() == "mGal"


def test_wrong_input_ends_with_its_sentence_and_no_success(call, bouguer, tmp_path):
    done = call(
        "run",
        "concealedbedrock:predictconcealedbedrock",
        "--",
        f"INPUT={bouguer}",
        f"MODEL={tmp_path / 'none.safetensors'}",
        f"OUTPUT={tmp_path / 'out.tif'}",
    )
    assert done.returncode != 0
    assert "Choose a model file that exists and may be read." in done.stdout + done.stderr
    assert not (tmp_path / "out.tif").exists()


@pytest.fixture(scope="module")
def survey(call, tmp_path_factory):
    """Files of a sample survey, by their key."""
    folder = tmp_path_factory.mktemp("survey")
    files = {"OUTPUT": "gravity.tif", "GEOLOGY": "map.gpkg", "LEGEND": "legend.json", "TRUTH": "truth.tif"}
    made = {name: str(folder / file) for name, file in files.items()}
    text = json.dumps({"inputs": made | {"SIZE": 96, "SPACING": 1, "SEED": 3}})
    assert call("run", "concealedbedrock:samplesurvey", "-", text=text).returncode == 0
    return made


def test_a_unit_is_its_word_or_its_number(call, bouguer, tmp_path):
    for unit, name in (("um/s2", "word.tif"), ("2", "number.tif")):
        output = tmp_path / name
        done = call(
            "run",
            "concealedbedrock:residualbougueranomaly",
            "--",
            f"INPUT={bouguer}",
            f"UNIT={unit}",
            f"OUTPUT={output}",
        )
        assert done.returncode == 0 and "in um/s2" in done.stdout, done.stdout + done.stderr
    by_word, by_number = (gdal.Open(str(tmp_path / n)).ReadAsArray() for n in ("word.tif", "number.tif"))
    assert (by_word == by_number).all()


def stations_on(raster, folder):
    """The values of a raster in mGal, and 900 stations on it, its corners among them, in um/s2."""
    source = gdal.Open(raster)
    west, cell, _, north, _, _ = source.GetGeoTransform()
    values, rng = source.ReadAsArray(), np.random.default_rng(0)
    rows, cols = rng.integers(0, 96, (2, 900))
    rows[:4], cols[:4] = (0, 0, 95, 95), (0, 95, 0, 95)
    table = folder / "stations.csv"
    lines = [
        f"{west + (col + 0.5) * cell},{north - (row + 0.5) * cell},{10 * values[row, col]},250"
        for row, col in zip(rows, cols, strict=True)
    ]
    table.write_text("\n".join(["x,y,G,H", *lines]))
    epsg = osr.SpatialReference(source.GetProjection()).GetAuthorityCode(None)
    columns = ["X_POSSIBLE_NAMES=x", "Y_POSSIBLE_NAMES=y", "AUTODETECT_TYPE=YES"]
    points = gdal.OpenEx(str(table), gdal.OF_VECTOR, open_options=columns)
    gdal.VectorTranslate(str(folder / "stations.gpkg"), points, dstSRS=f"EPSG:{epsg}", reproject=False)
    return values, str(folder / "stations.gpkg")


@pytest.mark.campaign
def test_stations_become_a_bedrock_map_in_one_chain(call, survey, tmp_path):
    values, stations = stations_on(survey["OUTPUT"], tmp_path)
    made = {
        "gridded_anomaly": tmp_path / "grid.tif",
        "predicted_bedrock": tmp_path / "bedrock.tif",
        "composite_map": tmp_path / "composite.tif",
        "expected_error_of_the_grid": tmp_path / "error.tif",
        "checked_stations": tmp_path / "checked.gpkg",
    }
    inputs = {
        "STATIONS": stations,
        "ANOMALY": "G",
        "HEIGHT_FIELD": "H",
        "UNIT": 1,  # um/s2
        "CELL_SIZE": 1000,
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
        "MODEL": str(ROOT / "resources" / "trained" / "outcrop_anywhere.safetensors"),
    } | {key: str(path) for key, path in made.items()}
    done = call("run", "concealedbedrock:stationstobedrock", "-", text=json.dumps({"inputs": inputs}))
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(path.stat().st_size for path in made.values())
    grid, bedrock = (gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("grid.tif", "bedrock.tif"))
    assert grid.shape == bedrock.shape and min(grid.shape) >= 95
    assert abs(np.median(grid[grid > -9999]) - np.median(values)) < 1
    assert len(np.unique(bedrock)) > 2


def test_several_areas_come_as_json(call, survey, tmp_path):
    west, _, _, north, _, _ = gdal.Open(survey["OUTPUT"]).GetGeoTransform()
    half = f"{west},{west + 96_000},{north - 96_000},{north - 40_000}"
    (tmp_path / "runs.csv").write_text(f'name,extent\nsouth,"{half}"\nnowhere,"0,1,0,1"\n')
    inputs = {
        "INPUT": survey["OUTPUT"],
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
        "MODEL": str(ROOT / "resources" / "trained" / "outcrop_anywhere.safetensors"),
        "TABLE": str(tmp_path / "runs.csv"),
        "OUTPUT": str(tmp_path / "maps"),
    }
    done = call("run", "concealedbedrock:predictareas", "-", text=json.dumps({"inputs": inputs}))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nowhere: It lies outside" in done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["PREDICTED"], results["FAILED"]) == (1, 1)
    made = gdal.Open(str(tmp_path / "maps" / "south_composite.tif"))
    assert (made.RasterXSize, made.RasterYSize) == (96, 56)
