"""What a person sees after a run in the QGIS desktop: a real interface, a selected layer, real loading."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import processing
import pytest

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "resources/trained/outcrop_anywhere.safetensors"
SESSION = Path(__file__).with_name("desktop_session.py")
ORDER = (
    "Outside the area of applicability",
    "Predicted bedrock polygons",
    "Composite map",
    "Predicted bedrock",
)
HIDDEN = (
    "Confidence",
    "Second most probable class",
    "Entropy",
    "Distance to training data",
    "Ensemble disagreement",
)
CLASSES = ("Devonian", "Silurian")
SETTINGS = """[PythonPlugins]
concealed_bedrock=true
processing=true
[qgis]
checkVersion=false
"""


@pytest.fixture(scope="module")
def screen(tmp_path_factory):
    """The number of a virtual screen."""
    if not (shutil.which("Xvfb") and shutil.which("qgis")):
        pytest.skip("Xvfb or the QGIS desktop is not installed: no window can be opened")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait(10)


@pytest.fixture(scope="module")
def desktop(screen, engine_python, tmp_path_factory):
    """Runs an algorithm in the desktop and gives the layers on screen, from top to bottom."""
    folder = tmp_path_factory.mktemp("desktop")
    ini = folder / "profiles/profiles/default/QGIS/QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(SETTINGS)
    (folder / "plugins").mkdir()
    (folder / "plugins" / "concealed_bedrock").symlink_to(ROOT)

    def run(algorithm: str, selected: str, **parameters) -> list[dict]:
        job, out = folder / "job.json", folder / "out.json"
        out.unlink(missing_ok=True)
        job.write_text(
            json.dumps(
                {
                    "algorithm": f"concealedbedrock:{algorithm}",
                    "selected": selected,
                    "parameters": parameters,
                    "out": str(out),
                }
            )
        )
        environment = os.environ | {
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "DESKTOP_SESSION": str(job),
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "CONCEALED_BEDROCK_PYTHON": engine_python,
            "XDG_RUNTIME_DIR": tempfile.mkdtemp(dir=folder),
            "HOME": str(folder),
        }
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
        subprocess.run([*command, "--code", str(SESSION)], env=environment, timeout=180, check=False)
        answer = json.loads(out.read_text())
        assert "error" not in answer, answer["error"]
        return answer["layers"]

    return run


@pytest.fixture(scope="module")
def predicted(provider, desktop, tmp_path_factory) -> list[dict]:
    """The layers of a prediction with every output, after the gravity raster was selected."""
    folder = tmp_path_factory.mktemp("predicted")
    made = processing.run(
        "concealedbedrock:samplesurvey",
        {
            "SIZE": 72,
            "SPACING": 1,
            "OUTPUT": str(folder / "gravity.tif"),
            "GEOLOGY": str(folder / "g.gpkg"),
            "LEGEND": str(folder / "l.json"),
            "TRUTH": str(folder / "t.tif"),
        },
    )
    outputs = ("OUTPUT", "CONFIDENCE", "COMPOSITE", "MARKED", "POLYGONS", "SECOND", "ENTROPY", "DISTANCE")
    return desktop(
        "predictconcealedbedrock",
        made["OUTPUT"],
        INPUT=made["OUTPUT"],
        GEOLOGY=made["GEOLOGY"],
        FIELD="AGE",
        LEGEND=made["LEGEND"],
        MODEL=str(MODEL),
        **dict.fromkeys((*outputs, "DISAGREEMENT"), "TEMPORARY_OUTPUT"),
    )


def labels(layers):
    return [layer["name"].split(" – ")[0] for layer in layers]


def named(layers, label):
    return next(layer for layer in layers if layer["name"].startswith(f"{label} – "))


def test_results_lie_in_a_group_above_the_selected_layer_the_classes_on_top(predicted):
    group = {layer["group"] for layer in predicted[:-1]}
    assert group == {"Bedrock – outcrop_anywhere – gravity"}
    assert labels(predicted)[: len(ORDER)] == list(ORDER)
    assert set(labels(predicted)[len(ORDER) : -1]) == set(HIDDEN)
    assert predicted[-1]["name"] == "gravity"


def test_what_would_only_hide_the_map_is_switched_off(predicted):
    shown = [label for label, layer in zip(labels(predicted), predicted) if layer["shown"]]
    assert shown == [*ORDER[:-1], "gravity"]  # the classes alone would shine through the composite


def test_a_name_says_what_the_layer_is_and_from_which_model_and_raster(predicted):
    assert predicted[3]["name"] == "Predicted bedrock – outcrop_anywhere – gravity"


def test_class_rasters_and_polygons_have_the_legends_colours(predicted):
    for label in (
        "Predicted bedrock",
        "Composite map",
        "Second most probable class",
        "Predicted bedrock polygons",
    ):
        colours = named(predicted, label)["colours"]
        assert {name: colours[name] for name in CLASSES} == {"Devonian": "#a64c4c", "Silurian": "#98d71d"}


def test_numbers_are_shaded_by_a_ramp(predicted):
    for label in ("Confidence", "Entropy", "Distance to training data"):
        assert named(predicted, label)["renderer"] == "singlebandpseudocolor"


def test_legends_are_open_and_name_classes_alone(predicted):
    for layer in predicted[: len(ORDER) - 1]:
        assert layer["expanded"]
    for layer in predicted[: len(ORDER)]:
        assert not any(line.startswith("Band 1") for line in layer["legend"])


def test_the_map_tip_shows_class_confidence_runner_up_and_whether_it_was_mapped(predicted):
    tip = named(predicted, "Composite map")["tip"]
    assert "[%" not in tip and "Confidence: " in tip and "Runner-up: " in tip
    assert "Mapped outcrop" in tip or "Predicted under cover" in tip
    assert "Area: " in named(predicted, "Predicted bedrock polygons")["tip"]


def test_the_metadata_name_model_data_and_limits(predicted):
    layer = named(predicted, "Predicted bedrock")
    assert layer["title"] == layer["name"]
    assert "outcrop_anywhere" in layer["abstract"] and "Trained on: " in layer["abstract"]


def test_the_sample_survey_loads_with_the_colours_of_its_map(desktop, tmp_path):
    layers = desktop(
        "samplesurvey",
        str(ROOT / "docs/images/sample_survey.png"),
        SIZE=72,
        SPACING=1,
        SEED=3,
        **dict.fromkeys(("OUTPUT", "GEOLOGY", "TRUTH"), "TEMPORARY_OUTPUT"),
        LEGEND=str(tmp_path / "l.json"),
    )
    assert labels(layers)[:3] == ["Geological map", "Bouguer anomaly", "True bedrock"]
    assert layers[0]["renderer"] == "categorizedSymbol" and len(layers[0]["colours"]) > 5
    assert layers[1]["renderer"] == "singlebandpseudocolor"
    assert layers[2]["renderer"] == "paletted" and not layers[2]["shown"]
