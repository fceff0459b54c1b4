"""The whole way in a real QGIS with the real engine: survey, training, chain, evaluation, cancel."""

import json
import os
import threading
import time
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.processing_provider.engine.folders import CHAINS


def run(algorithm, **parameters):
    return processing.run(f"concealedbedrock:{algorithm}", parameters)


@pytest.fixture(scope="module")
def survey(provider, engine_python, tmp_path_factory):
    """A sample survey and a model that is trained for two steps: enough to run, not to be right."""
    folder = tmp_path_factory.mktemp("survey with a space")
    outputs = {"OUTPUT": "b.tif", "GEOLOGY": "g.gpkg", "LEGEND": "l.json", "TRUTH": "t.tif"}
    made = run(
        "samplesurvey", SIZE=72, SPACING=1, **{name: str(folder / file) for name, file in outputs.items()}
    )
    trained = run(
        "trainbedrockmodel",
        INPUT=made["OUTPUT"],
        GEOLOGY=made["GEOLOGY"],
        FIELD="AGE",
        LEGEND=made["LEGEND"],
        STEPS="2",
        EVIDENCE="gravity",
        NULLS="none",
        OUTPUT=str(folder / "model.safetensors"),
    )
    return made | {"MODEL": trained["OUTPUT"], "FOLDER": folder}


@pytest.fixture(scope="module")
def prediction(survey):
    folder = survey["FOLDER"]
    return run(
        "predictconcealedbedrock",
        INPUT=survey["OUTPUT"],
        MODEL=survey["MODEL"],
        GEOLOGY=survey["GEOLOGY"],
        FIELD="AGE",
        LEGEND=survey["LEGEND"],
        OUTPUT=str(folder / "p.tif"),
        CONFIDENCE=str(folder / "c.tif"),
        COMPOSITE=str(folder / "co.tif"),
        POLYGONS=str(folder / "po.gpkg"),
    )


def test_the_map_alone_becomes_a_model_and_a_map(survey, tmp_path):
    ground = {"GEOLOGY": survey["GEOLOGY"], "FIELD": "AGE", "LEGEND": survey["LEGEND"]}
    how = {"ARCHITECTURE": "nearest-outcrop", "USE_ALL": False, "CELL_SIZE": 1500.0}
    model = run("trainbedrockmodel", **ground, **how, OUTPUT=str(tmp_path / "m.safetensors"))["OUTPUT"]
    output = run("predictconcealedbedrock", **ground, MODEL=model, OUTPUT=str(tmp_path / "b.tif"))["OUTPUT"]
    assert QgsRasterLayer(output, "b").rasterUnitsPerPixelX() == pytest.approx(1500, rel=1e-3)


def test_a_prediction_names_the_rasters_that_its_model_reads(provider, survey, context, tmp_path):
    predict = provider.algorithm("predictconcealedbedrock").create()
    given = {"MODEL": survey["MODEL"], "GEOLOGY": survey["GEOLOGY"], "FIELD": "AGE"}
    is_good, fault = predict.checkParameterValues(given | {"OUTPUT": str(tmp_path / "b.tif")}, context)
    assert not is_good
    assert fault.startswith("The model reads gravity (INPUT); INPUT was not given. Give exactly these")


@pytest.mark.campaign
def test_a_searched_network_is_trained_from_its_genotype_file(survey):
    ground = {
        "INPUT": survey["OUTPUT"],
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
    }
    folder = survey["FOLDER"]
    found = run(
        "searcharchitecture",
        **ground,
        DEPTH=3,
        BUDGET="0.9",
        STEPS=1,
        BLOCK=8,
        GENOTYPE=str(folder / "found.json"),
        REPORT=str(folder / "search.html"),
    )
    assert "data:image/png" in Path(found["REPORT"]).read_text()
    genotype = json.loads(Path(found["GENOTYPE"]).read_text())
    assert [branch["stride"] for branch in genotype["branches"]] == [8, 16, 32]
    model = run(
        "trainbedrockmodel",
        **ground,
        GENOTYPE=found["GENOTYPE"],
        STEPS=1,
        BLOCK=8,
        EVIDENCE="gravity",
        OUTPUT=str(folder / "searched.safetensors"),
    )["OUTPUT"]
    assert read_card(model).architecture["readers"][0]["architecture"]["genotype"] == genotype


def test_the_survey_opens_in_qgis_with_its_palette(survey):
    truth = QgsRasterLayer(survey["TRUTH"], "truth")
    assert isinstance(truth.renderer(), QgsPalettedRasterRenderer)
    geology = QgsVectorLayer(survey["GEOLOGY"], "geology", "ogr")
    assert geology.isValid() and geology.featureCount() > 3


def test_the_class_raster_opens_with_named_classes_in_the_map_s_colours(survey, prediction):
    truth = QgsRasterLayer(survey["TRUTH"], "t")  # kept: its renderer dies with it
    predicted = QgsRasterLayer(prediction["OUTPUT"], "p")
    assert isinstance(predicted.renderer(), QgsPalettedRasterRenderer)
    found, wanted = (
        {c.label: c.color.name() for c in layer.renderer().classes()} for layer in (predicted, truth)
    )
    assert len(found) >= 2
    assert found.items() <= wanted.items()


def test_polygons_open_with_a_category_for_each_class(prediction):
    layer = QgsVectorLayer(prediction["POLYGONS"], "p", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"


def test_the_score_of_the_truth_against_itself_is_one(survey, tmp_path):
    found = run(
        "evaluateprediction", INPUT=survey["TRUTH"], TRUTH=survey["TRUTH"], REPORT=str(tmp_path / "r.html")
    )
    assert (found["ACCURACY"], found["MPA"], found["FWIOU"], found["MIOU"]) == (1, 1, 1, 1)
    assert Path(found["REPORT"]).is_file()


def test_the_chain_runs_and_equals_its_steps(survey, prediction, provider, context, feedback, tmp_path):
    chain = QgsProcessingModelAlgorithm()
    assert chain.fromFile(str(CHAINS / "residual_windows_predict.model3"))
    parameters = {
        "INPUT": survey["OUTPUT"],
        "MODEL": survey["MODEL"],
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
        "predicted_bedrock": str(tmp_path / "p.tif"),
        "residual_bouguer_anomaly": "TEMPORARY_OUTPUT",
        "windows": str(tmp_path / "w.gpkg"),
        "confidence": str(tmp_path / "c.tif"),
    }
    results, is_good = chain.run(parameters, context, feedback)
    assert is_good, feedback.errors
    in_steps = gdal.Open(prediction["OUTPUT"]).ReadAsArray()
    is_same = gdal.Open(results["predicted_bedrock"]).ReadAsArray() == in_steps
    assert is_same.mean() > 0.97  # the residual is rounded to 32 bits between the steps
    assert QgsVectorLayer(results["windows"], "w", "ogr").featureCount() > 0


def test_layers_that_load_on_completion_get_their_style_and_name(survey, context, feedback, provider):
    predict = provider.algorithm("predictconcealedbedrock").create()
    project = QgsProject()
    context.setProject(project)
    parameters = {"INPUT": survey["OUTPUT"], "MODEL": survey["MODEL"]}
    for name in ("OUTPUT", "CONFIDENCE"):
        parameters[name] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    results, is_good = predict.run(parameters, context, feedback)
    assert is_good, feedback.errors
    details = context.layersToLoadOnCompletion()
    assert {d.name for d in details.values()} == {"Predicted bedrock", "Confidence"}
    confidence = QgsRasterLayer(results["CONFIDENCE"], "confidence")
    project.addMapLayer(confidence)
    details[results["CONFIDENCE"]].postProcessor().postProcessLayer(confidence, context, feedback)
    renderer = confidence.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    assert not project.layerTreeRoot().findLayer(confidence).isVisible()  # it would hide the bedrock


def test_a_memory_layer_and_a_selection_of_it_are_taken(survey, tmp_path):
    geology = QgsVectorLayer(survey["GEOLOGY"], "geology", "ogr")
    copy = geology.materialize(QgsFeatureRequest())
    QgsProject.instance().addMapLayer(copy, False)
    copy.selectAll()
    try:
        found = run(
            "multiscalewindows",
            INPUT=survey["OUTPUT"],
            GEOLOGY=QgsProcessingFeatureSourceDefinition(copy.id(), selectedFeaturesOnly=True),
            FIELD="AGE",
            LEGEND=survey["LEGEND"],
            OUTPUT="TEMPORARY_OUTPUT",
            CLASSES=str(tmp_path / "classes.tif"),
        )
    finally:
        QgsProject.instance().removeMapLayer(copy.id())
    whole = run(
        "multiscalewindows",
        INPUT=survey["OUTPUT"],
        GEOLOGY=survey["GEOLOGY"],
        FIELD="AGE",
        LEGEND=survey["LEGEND"],
        OUTPUT="TEMPORARY_OUTPUT",
        CLASSES=str(tmp_path / "whole.tif"),
    )
    first, second = (gdal.Open(r["CLASSES"]).ReadAsArray() for r in (found, whole))
    assert np.array_equal(first, second)


def worker_processes():
    """The ids of the worker's processes that run now."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        command = read_bytes(process / "cmdline")
        if (
            b"worker/__main__.py" in command
            and b"train" in command
            and str(os.getpid()).encode() in parent_of(process)
        ):
            found.append(int(process.name))
    return found


def parent_of(process):
    return next(
        (line for line in read_bytes(process / "status").splitlines() if line.startswith(b"PPid")), b""
    )


def read_bytes(path):
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_cancelling_training_leaves_no_half_file_and_no_process(
    survey, provider, context, feedback, tmp_path
):
    before = b"an older model"
    model = tmp_path / "model.safetensors"
    model.write_bytes(before)
    parameters = {
        "INPUT": survey["OUTPUT"],
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
        "STEPS": 100_000,
        "EVIDENCE": "gravity",
        "NULL_COUNT": 1,
        "MINUTES": 60,
        "OUTPUT": str(model),
        "REPORT": str(tmp_path / "report.html"),
    }
    train = provider.algorithm("trainbedrockmodel").create()
    workers = []

    def cancel_when_learning():
        end = time.monotonic() + 100
        while time.monotonic() < end and not any(text.startswith("Step") for text in feedback.infos):
            time.sleep(0.1)
        workers.extend(worker_processes())
        feedback.cancel()

    watcher = threading.Thread(target=cancel_when_learning)
    watcher.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        train.run(parameters, context, feedback, catchExceptions=False)
    watcher.join()
    assert len(workers) == 1
    assert worker_processes() == []
    assert model.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} <= {model.name, "model.safetensors.checkpoint"}


def test_in_a_thread_of_its_own_qgis_stays_awake(survey, provider, context, feedback):
    """As the dialog runs it: prepared in the main thread, run in another."""
    residual = provider.algorithm("residualbougueranomaly").create()
    task = QgsProcessingAlgRunnerTask(
        residual, {"INPUT": survey["OUTPUT"], "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback
    )
    ended = []
    task.executed.connect(lambda is_good, results: ended.append((is_good, results)))
    QgsApplication.taskManager().addTask(task)
    rounds, end = 0, time.monotonic() + 60
    while not ended and time.monotonic() < end:
        QCoreApplication.processEvents()
        rounds += 1
        time.sleep(0.01)
    assert ended and ended[0][0], feedback.errors
    assert Path(ended[0][1]["OUTPUT"]).is_file()
    assert rounds > 20


def test_check_the_engine_gives_a_text_to_copy(provider, engine_python, tmp_path):
    found = run("checkengine", DEVICE="cpu", REPORT=str(tmp_path / "check.txt"))
    assert "torch 2." in found["TEXT"]
    assert Path(found["REPORT"]).read_text(encoding="utf-8").strip() == found["TEXT"].strip()


def test_the_engine_s_own_refusal_reaches_the_user_with_its_remedy(
    provider, engine_python, write_tif, tmp_path
):
    holes = write_tif(tmp_path / "holes.tif", np.full((70, 70), -9999.0), nodata=-9999)
    output = tmp_path / "residual.tif"
    with pytest.raises(QgsProcessingException) as caught:
        run("residualbougueranomaly", INPUT=holes, OUTPUT=str(output))
    assert len(str(caught.value).split(". ")) >= 2
    assert "Traceback" not in str(caught.value)
    assert not output.exists()
