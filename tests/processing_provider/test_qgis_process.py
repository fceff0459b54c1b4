"""The plugin in qgis_process: no window, words and numbers as strings, JSON on standard input, exit codes."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

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


def test_several_areas_come_as_json(call, tmp_path):
    files = {"OUTPUT": "gravity.tif", "GEOLOGY": "map.gpkg", "LEGEND": "legend.json", "TRUTH": "truth.tif"}
    survey = {name: str(tmp_path / file) for name, file in files.items()}
    text = json.dumps({"inputs": survey | {"SIZE": 96, "SPACING": 1, "SEED": 3}})
    assert call("run", "concealedbedrock:samplesurvey", "-", text=text).returncode == 0
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
