"""What a person sees after a run in the QGIS desktop: a real interface, a selected layer, real loading."""

import json
import os
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
import processing
import pytest
from osgeo import gdal, osr
from qgis.PyQt.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "resources/trained/outcrop_anywhere.safetensors"
SESSION = Path(__file__).with_name("desktop_session.py")
CLASSES = ("Devonian", "Silurian")
COLOURS = {"Devonian": "#a64c4c", "Silurian": "#98d71d"}
UNKNOWN = "Unknown: outside the area of applicability, or no data"
SETTINGS = """[PythonPlugins]
concealed_bedrock=true
processing=true
[qgis]
checkVersion=false
"""


class Screen(NamedTuple):
    """How one output looks: `legend` and `tip` are what they begin with and contain."""

    label: str
    renderer: str
    shown: bool
    legend: str  # of the first line; a ramp is drawn, and has no text
    tip: tuple[str, ...]


CLASS_TIP = ("Confidence: ", "Runner-up: ")
RAMP = "NULL"
# Every output of every algorithm, from the top of the layer tree to the bottom.
SCREENS = {
    "predictconcealedbedrock": {
        "MARKED": Screen("Outside the area of applicability", "paletted", True, "Far from outcrop", ("<b>",)),
        "POLYGONS": Screen(
            "Predicted bedrock polygons",
            "categorizedSymbol",
            False,
            "Archean",
            ("Confidence: ", "Area: ", " km²"),
        ),
        "COMPOSITE": Screen("Composite map", "paletted", True, "Archean", CLASS_TIP),
        "OUTPUT": Screen("Predicted bedrock", "paletted", False, "Archean", CLASS_TIP),
        "CONFIDENCE": Screen("Confidence", "singlebandpseudocolor", False, UNKNOWN, ("Confidence: <b>",)),
        "SECOND": Screen("Second most probable class", "paletted", False, "Archean", ("<b>",)),
        "SET": Screen("Classes that cannot be ruled out", "paletted", False, "1 class", ("be ruled out",)),
        "DISTANCE": Screen(
            "Distance to training data", "singlebandpseudocolor", False, RAMP, ("Distance to outcrop (km): ",)
        ),
        "ENTROPY": Screen("Entropy", "singlebandpseudocolor", False, RAMP, ("Entropy, 0 certain",)),
        "DISAGREEMENT": Screen(
            "Ensemble disagreement", "singlebandpseudocolor", False, RAMP, ("Ensemble standard deviation: ",)
        ),
        "PROBABILITIES": Screen(
            "Class probabilities", "singlebandpseudocolor", False, RAMP, ("Probability of Archean: <b>",)
        ),
    },
    "trainbedrockmodel": {
        "HOLE_CONFLICTS": Screen(
            "Drillholes that contradict the map",
            "categorizedSymbol",
            True,
            "",
            ("In the hole: <b>", "On the map: <b>"),
        ),
    },
    "samplesurvey": {
        "FAULTS": Screen("Faults", "categorizedSymbol", True, "normal", ("<b>", "Throw: ")),
        "HOLES": Screen("Drillholes", "categorizedSymbol", True, "Archean", ("<b>", "Depth: ")),
        "GEOLOGY": Screen("Geological map", "categorizedSymbol", True, "Archean", ()),
        "OUTPUT": Screen("Bouguer anomaly", "singlebandpseudocolor", True, RAMP, ("Bouguer anomaly: <b>",)),
        "THICKNESS": Screen(
            "True thickness of the cover",
            "singlebandpseudocolor",
            False,
            RAMP,
            ("Thickness of the cover: <b>",),
        ),
        "MAGNETIC": Screen(
            "Magnetic anomaly", "singlebandpseudocolor", False, RAMP, ("Magnetic anomaly: <b>",)
        ),
        "TRUTH": Screen("True bedrock", "paletted", False, "Archean", ("<b>",)),
    },
    "residualbougueranomaly": {
        "OUTPUT": Screen(
            "Residual Bouguer anomaly",
            "singlebandpseudocolor",
            True,
            RAMP,
            ("Residual Bouguer anomaly: <b>",),
        ),
        "REGIONAL": Screen("Regional field", "singlebandpseudocolor", False, RAMP, ("Regional field: <b>",)),
        "BOUGUER": Screen("Bouguer anomaly", "singlebandpseudocolor", False, RAMP, ("Bouguer anomaly: <b>",)),
        "ERROR": Screen("Expected error", "singlebandpseudocolor", False, RAMP, ("<b>",)),
    },
    "transformmagneticanomaly": {
        "OUTPUT": Screen(
            "Reduction to the pole", "singlebandpseudocolor", True, RAMP, ("reduced to the pole: <b>",)
        ),
        "ANALYTIC_SIGNAL": Screen(
            "Analytic signal", "singlebandpseudocolor", False, RAMP, ("Analytic signal: <b>",)
        ),
        "VERTICAL_DERIVATIVE": Screen(
            "First vertical derivative", "singlebandpseudocolor", False, RAMP, ("derivative: <b>",)
        ),
        "TILT": Screen("Tilt angle", "singlebandpseudocolor", False, RAMP, ("Tilt angle: <b>",)),
        "PSEUDO_GRAVITY": Screen(
            "Pseudo-gravity", "singlebandpseudocolor", False, RAMP, ("Pseudo-gravity: <b>",)
        ),
    },
    "importgravitystations": {
        "OUTPUT": Screen("Imported stations", "categorizedSymbol", True, "Read once", ()),
        "REJECTED": Screen("Rejected rows", "categorizedSymbol", False, "Another count of cells", ()),
    },
    "importgrid": {
        "OUTPUT": Screen("Imported grid", "singlebandpseudocolor", True, RAMP, ("<b>",)),
    },
    "reducegravitystations": {
        "OUTPUT": Screen("Reduced stations", "graduatedSymbol", True, "-", ("Anomaly: <b>",)),
    },
    "checkgravitystations": {
        "OUTPUT": Screen(
            "Checked stations",
            "categorizedSymbol",
            True,
            "Agrees with its neighbours",
            ("Measured: <b>", "Predicted from the neighbours: <b>"),
        ),
    },
    "gridgravitystations": {
        "STATIONS": Screen(
            "Checked stations",
            "categorizedSymbol",
            True,
            "Agrees with its neighbours",
            ("Measured: <b>", "Predicted from the neighbours: <b>"),
        ),
        "OUTPUT": Screen("Gridded anomaly", "singlebandpseudocolor", True, RAMP, ("Gridded anomaly: <b>",)),
        "ERROR": Screen("Expected error of the grid", "singlebandpseudocolor", False, RAMP, ("<b>",)),
    },
    "foldshapeoflines": {
        "OUTPUT": Screen(
            "Folds", "categorizedSymbol", True, "Class 1A", ("Interlimb angle: <b>", "Ramsay class: <b>")
        )
    },
    "samplefoldpictures": {
        "OUTPUT": Screen("Fold pictures", "categorizedSymbol", True, "Chevron", ("chevron", "<img height="))
    },
    "classifyfolds": {
        "OUTPUT": Screen(
            "Classified folds",
            "categorizedSymbol",
            True,
            "chevron",
            ("Confidence: <b>", "Runner-up: ", "<img height="),
        )
    },
    "depthtobedrock": {
        "OUTPUT": Screen(
            "Depth to bedrock, median",
            "singlebandpseudocolor",
            True,
            RAMP,
            ("Depth to bedrock, median: <b>",),
        ),
        "LOW": Screen("Depth to bedrock, 10 % quantile", "singlebandpseudocolor", False, RAMP, ("<b>",)),
        "HIGH": Screen("Depth to bedrock, 90 % quantile", "singlebandpseudocolor", False, RAMP, ("<b>",)),
    },
    "explainprediction": {
        "OUTPUT": Screen(
            "Saliency",
            "singlebandpseudocolor",
            True,
            "",
            ("Share of the log probability from all bands: <b>",),
        )
    },
    "rankdrillsites": {
        "OUTPUT": Screen(
            "Sites for drilling", "singleSymbol", True, "", ("<b>Site ", "Is expected to settle")
        )
    },
    "multiscalewindows": {
        "OUTPUT": Screen("Windows", "categorizedSymbol", True, "mixed", ()),
        "CLASSES": Screen("Class raster of the map", "paletted", True, "Archean", ("<b>",)),
    },
}
NO_LAYERS = ("trainbedrockmodel", "evaluateprediction", "trainfoldclassifier")  # a model file and reports


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
    """Runs algorithms in one desktop and tells what is on screen after each; layers from top to bottom."""
    folder = tmp_path_factory.mktemp("desktop")
    ini = folder / "profiles/profiles/default/QGIS/QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(SETTINGS)
    (folder / "plugins").mkdir()
    (folder / "plugins" / "concealed_bedrock").symlink_to(ROOT)

    def run(selected: str, given: dict[str, dict], *, dialog: bool = False) -> dict[str, dict]:
        out = {algorithm: folder / f"{algorithm}.json" for algorithm in given}
        runs = [
            {
                "algorithm": f"concealedbedrock:{algorithm}",
                "selected": selected,
                "parameters": parameters,
                "dialog": dialog,
                "out": str(out[algorithm]),
            }
            for algorithm, parameters in given.items()
        ]
        (folder / "job.json").write_text(json.dumps(runs))
        environment = os.environ | {
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "DESKTOP_SESSION": str(folder / "job.json"),
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "CONCEALED_BEDROCK_PYTHON": engine_python,
            "XDG_RUNTIME_DIR": tempfile.mkdtemp(dir=folder),
            "HOME": str(folder),
        }
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
        command += ["--code", str(SESSION)]
        subprocess.run(command, env=environment, timeout=60 + 120 * len(runs), check=False)
        answers = {algorithm: json.loads(path.read_text()) for algorithm, path in out.items()}
        for answer in answers.values():
            assert "error" not in answer, answer["error"]
        return answers

    return run


@pytest.fixture(scope="module")
def survey(provider, tmp_path_factory) -> dict:
    """The files of a small survey."""
    folder = tmp_path_factory.mktemp("survey")
    return processing.run(
        "concealedbedrock:samplesurvey",
        {
            "SIZE": 72,
            "SPACING": 1,
            "OUTPUT": str(folder / "gravity.tif"),
            "GEOLOGY": str(folder / "map.gpkg"),
            "LEGEND": str(folder / "l.json"),
            "TRUTH": str(folder / "t.tif"),
        },
    )


@pytest.fixture(scope="module")
def calibrated(tmp_path_factory) -> str:
    """The shipped model as if it had been calibrated under the cover of a map."""
    path = tmp_path_factory.mktemp("calibrated") / MODEL.name
    content = MODEL.read_bytes()
    end = 8 + struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8:end])
    card = json.loads(header["__metadata__"]["concealed_bedrock_card"])
    card.pop("checksum", None)
    card["under_cover"] = {"knots_km": [1.0, 100.0], "powers": [1.0, 0.5], "least": [0.1]}
    header["__metadata__"]["concealed_bedrock_card"] = json.dumps(card)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + content[end:])
    return str(path)


@pytest.fixture(scope="module")
def screens(survey, calibrated, desktop, write_tif, tmp_path_factory) -> dict[str, list[dict]]:
    """The layers of each algorithm with every output, after the gravity raster was selected."""
    gravity, geology = survey["OUTPUT"], {"GEOLOGY": survey["GEOLOGY"], "FIELD": "AGE"}
    mapped = geology | {"LEGEND": survey["LEGEND"]}
    legend = str(tmp_path_factory.mktemp("legend") / "l.json")
    heights = str(tmp_path_factory.mktemp("heights") / "heights.tif")
    write_tif(heights, np.full((72, 72), 200.0))
    magnetics = str(tmp_path_factory.mktemp("magnetics") / "anomaly.tif")
    write_tif(magnetics, np.random.default_rng(1).normal(0, 80, (72, 72)).cumsum(0))
    given = {
        "predictconcealedbedrock": {"INPUT": gravity, "MODEL": calibrated, **mapped},
        "samplesurvey": {"SIZE": 72, "SPACING": 1, "SEED": 3, "LEGEND": legend},
        "residualbougueranomaly": {"INPUT": gravity, "TOPOGRAPHY": heights, "QUANTITY": "free-air"},
        "transformmagneticanomaly": {"INPUT": magnetics, "DATE": "2004"},
        "trainbedrockmodel": {
            "INPUT": gravity,
            **mapped,
            "HOLES": write_holes(survey, tmp_path_factory),
            "HOLES_FIELD": "AGE",
            "ARCHITECTURE": "nearest-outcrop",
            "EVIDENCE": "outcrop",
            "NULLS": "none",
            "OUTPUT": str(tmp_path_factory.mktemp("model") / "m.safetensors"),
        },
        "importgravitystations": {"INPUT": write_table(tmp_path_factory)},
        "importgrid": {"INPUT": magnetics},
        "reducegravitystations": {"INPUT": write_stations(tmp_path_factory)},
        "checkgravitystations": {"INPUT": write_stations(tmp_path_factory), "FIELD": "BOUGUER"},
        "gridgravitystations": {"INPUT": write_stations(tmp_path_factory), "FIELD": "BOUGUER"},
        "foldshapeoflines": {"INPUT": write_traces(tmp_path_factory)},
        "samplefoldpictures": {
            "COUNT": 3,
            "SIDE": 32,
            "FOLDER": str(tmp_path_factory.mktemp("pictures")),
        },
        "classifyfolds": {
            "FOLDER": write_pictures(tmp_path_factory),
            "MODEL": str(ROOT / "resources" / "networks" / "fold_resnet18_half.safetensors"),
        },
        "depthtobedrock": {
            "HOLES": write_depths(survey, tmp_path_factory),
            "HOLES_DEPTH": "DEPTH",
            "BOUGUER": gravity,
            **mapped,
        },
        "explainprediction": {
            "INPUT": write_anomaly(write_tif, tmp_path_factory),
            "MODEL": str(ROOT / "resources/trained/sample_survey.safetensors"),
            "POINT": "564500,5136500 [EPSG:32645]",
        },
        "rankdrillsites": {"PROBABILITIES": write_probabilities(tmp_path_factory)},
        "multiscalewindows": {"INPUT": gravity, **mapped},
    }
    wanted = {name: dict.fromkeys(SCREENS[name], "TEMPORARY_OUTPUT") for name in given}
    answers = desktop(gravity, {name: parameters | wanted[name] for name, parameters in given.items()})
    return {algorithm: answer["layers"] for algorithm, answer in answers.items()}


def write_holes(survey, tmp_path_factory):
    """A table of holes along a line, each said to have met the same rock: some contradict the map."""
    data = gdal.Open(survey["OUTPUT"])
    left, width, _, top, _, height = data.GetGeoTransform()
    rows = [f"{left + width * (i + 0.5)},{top + height * (i + 0.5)},Archean" for i in range(1, 71, 3)]
    path = tmp_path_factory.mktemp("holes") / "holes.csv"
    path.write_text("\n".join(["easting,northing,AGE", *rows]))
    return str(path)


def write_traces(tmp_path_factory):
    """Two lines, the top and the base of a layer of similar folds."""
    x = np.linspace(0, 0.03, 200)
    tops = [[[87 + a, 46 + 0.002 * np.sin(a / 0.0015) - base] for a in x] for base in (0, 0.001)]
    path = tmp_path_factory.mktemp("traces") / "traces.geojson"
    lines = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": line}}
        for line in tops
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": lines}))
    return str(path)


def write_pictures(tmp_path_factory):
    """A folder of two grey pictures."""
    folder = tmp_path_factory.mktemp("photographs")
    for name, shade in (("a", 60), ("b", 200)):
        picture = QImage(32, 32, QImage.Format.Format_RGB32)
        picture.fill(QColor(shade, shade, shade))
        assert picture.save(str(folder / f"{name}.png"))
    return str(folder)


def write_depths(survey, tmp_path_factory):
    """A table of holes all over the survey, each with a depth."""
    data = gdal.Open(survey["OUTPUT"])
    left, width, _, top, _, height = data.GetGeoTransform()
    rows = [
        f"{left + width * (i + 0.5)},{top + height * (j + 0.5)},{20 + 5 * i + 3 * j}"
        for i in range(4, 72, 12)
        for j in range(4, 72, 12)
    ]
    path = tmp_path_factory.mktemp("depths") / "depths.csv"
    path.write_text("\n".join(["easting,northing,DEPTH", *rows]))
    return str(path)


def write_anomaly(write_tif, tmp_path_factory):
    """A bump of 20 mGal in the middle of as many cells as the shipped network reads at once."""
    row, col = np.mgrid[:128, :128] - 64
    path = tmp_path_factory.mktemp("bump") / "anomaly.tif"
    return write_tif(path, 20 * np.exp(-(row**2 + col**2) / 200))


def write_probabilities(tmp_path_factory):
    """A raster of the probabilities of two classes."""
    path = str(tmp_path_factory.mktemp("probabilities") / "probabilities.tif")
    out = gdal.GetDriverByName("GTiff").Create(path, 40, 40, 2, gdal.GDT_Float32)
    out.SetGeoTransform((500_000, 1000, 0, 5_200_000, 0, -1000))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    out.SetProjection(crs.ExportToWkt())
    first = np.clip(0.5 + 0.4 * np.sin(np.arange(40) / 5)[:, None] * np.ones(40), 0, 1)
    for number, values in enumerate((first, 1 - first), 1):
        out.GetRasterBand(number).WriteArray(values)
    out.FlushCache()
    return path


def write_table(tmp_path_factory):
    """A table of stations in degrees, whose last row is a copy of the first."""
    rows = [f"{87 + i / 100},{46 + i % 7 / 10},{i % 5 - 20}" for i in range(20)]
    path = tmp_path_factory.mktemp("table") / "stations.csv"
    path.write_text("\n".join(["lon,lat,bouguer", *rows, rows[0]]))
    return str(path)


def write_stations(tmp_path_factory):
    """A table of 60 stations in degrees, which QGIS reads as points."""
    rng = np.random.default_rng(3)
    lon, lat = rng.uniform(87, 87.5, 60), rng.uniform(46.5, 47, 60)
    path = tmp_path_factory.mktemp("stations") / "stations.geojson"
    places = [
        {
            "type": "Feature",
            "properties": {
                "BOUGUER": float(10 * np.sin(9 * x) - 5 * y),
                "height_m": 500.0,
                "gravity_mgal": float(980_500 + 10 * np.sin(9 * x)),
            },
            "geometry": {"type": "Point", "coordinates": [x, y]},
        }
        for x, y in zip(lon, lat)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": places}))
    return str(path)


@pytest.fixture(scope="module")
def predicted(screens) -> list[dict]:
    return screens["predictconcealedbedrock"]


def labels(layers):
    return [layer["name"].split(" – ")[0] for layer in layers]


def named(layers, label):
    return next(layer for layer in layers if layer["name"].startswith(f"{label} – "))


EVERY_OUTPUT = [(algorithm, output) for algorithm, outputs in SCREENS.items() for output in outputs]


def test_the_table_names_every_layer_that_the_algorithms_write(algorithms):
    kinds = ("rasterDestination", "vectorDestination")
    written = {
        (algorithm.name(), d.name())
        for algorithm in algorithms
        for d in algorithm.destinationParameterDefinitions()
        if d.type() in kinds
    }
    assert written == set(EVERY_OUTPUT)


@pytest.mark.parametrize(("algorithm", "output"), EVERY_OUTPUT, ids=lambda value: str(value))
def test_every_output_is_styled_named_grouped_and_described(screens, algorithm, output):
    expected = SCREENS[algorithm][output]
    layer = named(screens[algorithm], expected.label)
    assert (layer["renderer"], layer["shown"]) == (expected.renderer, expected.shown)
    assert layer["legend"][0].startswith(expected.legend)
    assert layer["expanded"] == expected.shown
    assert not any(line.startswith("Band 1") for line in layer["legend"])
    assert "[%" not in layer["tip"]
    for part in expected.tip:
        assert part in layer["tip"]
    is_alone = len(SCREENS[algorithm]) == 1
    assert bool(layer["group"]) != is_alone and layer["group"] == screens[algorithm][0]["group"]
    assert layer["title"] == layer["name"]
    assert layer["abstract"] and layer["created"]
    if algorithm not in ("samplesurvey", "samplefoldpictures", "classifyfolds"):  # made from no layer
        others = {
            "importgravitystations": "stations",
            "importgrid": "anomaly",
            "explainprediction": "anomaly",
            "transformmagneticanomaly": "anomaly",
            "gridgravitystations": "stations",
            "foldshapeoflines": "traces",
            "reducegravitystations": "stations",
            "checkgravitystations": "stations",
            "rankdrillsites": "probabilities",
        }
        source = others.get(algorithm, "gravity")
        assert f"Made from: {source}" in layer["abstract"]


@pytest.mark.parametrize("algorithm", SCREENS)
def test_results_lie_in_one_group_in_their_order_above_the_selected_layer(screens, algorithm):
    *results, selected = screens[algorithm]
    assert labels(results) == [screen.label for screen in SCREENS[algorithm].values()]
    assert {layer["group"] for layer in results} == {results[0]["group"]}
    assert results[0]["group"] or len(results) == 1
    assert selected["name"] == "gravity"


def test_a_name_says_what_the_layer_is_and_from_which_model_and_raster(predicted):
    assert predicted[3]["name"] == "Predicted bedrock – outcrop_anywhere – gravity"
    assert predicted[3]["group"] == "Bedrock – outcrop_anywhere – gravity"


def test_class_rasters_and_polygons_have_the_legends_colours(predicted):
    for label in (
        "Predicted bedrock",
        "Composite map",
        "Second most probable class",
        "Predicted bedrock polygons",
    ):
        colours = named(predicted, label)["colours"]
        assert {name: colours[name] for name in CLASSES} == COLOURS


def test_the_map_tip_of_the_composite_says_whether_the_class_was_mapped(predicted):
    tip = named(predicted, "Composite map")["tip"]
    assert "Mapped outcrop" in tip or "Predicted under cover" in tip


def test_the_metadata_name_model_data_scores_and_limits(predicted):
    abstract = named(predicted, "Predicted bedrock")["abstract"]
    for part in ("outcrop_anywhere", "Trained on: ", "Scores of ", "Limits: ", "Made from: gravity, map"):
        assert part in abstract
    assert named(predicted, "Predicted bedrock")["licences"]


@pytest.fixture(scope="module")
def reported(survey, desktop, tmp_path_factory) -> dict[str, dict]:
    """A training and an evaluation from their dialogs."""
    folder = tmp_path_factory.mktemp("reported")
    training = {
        "INPUT": survey["OUTPUT"],
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
        "STEPS": 2,
        "NULLS": "none",
        "EVIDENCE": "gravity",
        "OUTPUT": str(folder / "model.safetensors"),
        "REPORT": str(folder / "training.html"),
    }
    truth, report = survey["TRUTH"], str(folder / "evaluation.html")
    evaluation = {"INPUT": truth, "TRUTH": truth, "REPORT": report}
    given = {"trainbedrockmodel": training, "evaluateprediction": evaluation}
    return desktop(survey["OUTPUT"], given, dialog=True)


@pytest.mark.parametrize("algorithm", ["trainbedrockmodel", "evaluateprediction"])
def test_a_button_opens_the_report_in_the_browser_and_the_results_panel_lists_it(algorithm, reported):
    seen = reported[algorithm]
    [report] = seen["opened"]
    assert report.endswith(".html") and Path(report).is_file()
    assert seen["listed"][-1] == report
    assert seen["button"] == [False, True]  # nothing to open before the run
    assert labels(seen["layers"]) == ["gravity"]  # neither loads a layer


def test_each_area_is_a_styled_group_of_its_own(survey, desktop, tmp_path):
    west, _, _, north, _, _ = gdal.Open(survey["OUTPUT"]).GetGeoTransform()
    rows = [
        f'{name},"{west + left},{west + left + 36_000},{north - 72_000},{north}"'
        for name, left in (("west", 0), ("east", 36_000))
    ]
    (tmp_path / "runs.csv").write_text("\n".join(["name,extent", *rows]))
    areas = {
        "INPUT": survey["OUTPUT"],
        "MODEL": str(MODEL),
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
        "TABLE": str(tmp_path / "runs.csv"),
        "OUTPUT": str(tmp_path / "maps"),
    }
    layers = desktop(survey["OUTPUT"], {"predictareas": areas})["predictareas"]["layers"]
    results = {layer["name"]: layer for layer in layers if layer["group"]}
    kinds = ("Predicted bedrock", "Confidence", "Composite map", "Outside the area of applicability")
    assert results.keys() == {f"{kind} – {area}" for kind in kinds for area in ("west", "east")}
    assert {layer["group"] for layer in results.values()} == {"Bedrock – west", "Bedrock – east"}
    composite = results["Composite map – east"]
    assert composite["renderer"] == "paletted" and composite["shown"]
    assert not results["Predicted bedrock – east"]["shown"]
    assert {name: composite["colours"][name] for name in CLASSES} == COLOURS
