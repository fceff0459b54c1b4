"""Models that are trained are kept in the library under free names, and the newest that fits is proposed."""

import os
import shutil

import numpy as np
import pytest
from processing.gui import ParametersPanel
from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsRasterLayer

from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.processing_provider import model_files
from concealed_bedrock.processing_provider.engine.folders import MODELS
from concealed_bedrock.processing_provider.model_files import ModelFile, library_folder
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues

GRAVITY = MODELS / "sample_survey.safetensors"


@pytest.fixture(autouse=True)
def no_window(monkeypatch):
    monkeypatch.setattr(ParametersPanel, "iface", None)  # pytest-qgis's has no browser model
    monkeypatch.setattr(model_files, "_promised", set())
    yield
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def dialog_of(provider):
    dialogs = []

    def open_one(id):
        dialogs.append(provider.algorithm(id).create().createCustomParametersWidget(None))
        return dialogs[-1]

    yield open_one
    for dialog in dialogs:
        dialog.close()


@pytest.fixture
def survey_ground(write_tif, tmp_path):
    """A raster where the sample model was trained."""
    card = read_card(GRAVITY)
    west, _, _, north = card.extent
    path = write_tif(
        tmp_path / "here.tif",
        np.ones((160, 160)),
        west=west,
        north=north,
        epsg=int(card.crs.removeprefix("EPSG:")),
    )
    return QgsRasterLayer(path, "here")


def job_of(provider, context, feedback, folder, **given):
    algorithm = provider.algorithm("trainbedrockmodel").create()
    return algorithm.job(_ParameterValues(algorithm, given, context, feedback, folder).read_layers())


def test_a_model_without_a_file_of_its_own_goes_into_the_library(
    provider, bouguer, geology, context, feedback, tmp_path
):
    given = {"INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE"}
    outputs = (None, "TEMPORARY_OUTPUT", f"{QgsProcessingUtils.tempFolder()}/step/OUTPUT.safetensors")
    for number, output in enumerate(outputs, 1):
        job = job_of(provider, context, feedback, tmp_path, **given | {"OUTPUT": output})
        name = "bouguer - map" + (f" {number}" if number > 1 else "")  # the first two may still be training
        assert job.output == str(library_folder() / f"{name}.safetensors")
        assert name in feedback.infos[-1]
    mine = str(tmp_path / "mine.safetensors")
    assert job_of(provider, context, feedback, tmp_path, **given, OUTPUT=mine).output == mine


def test_a_script_may_leave_the_file_out(provider, bouguer, geology, context, engine_python):
    algorithm = provider.algorithm("trainbedrockmodel").create()
    given = {"INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE"}
    assert algorithm.checkParameterValues(given, context) == (True, "")


def test_a_name_is_free_though_a_training_runs_or_capitals_differ():
    library_folder().mkdir(parents=True)
    for name in ("A.safetensors", "a 2.safetensors.checkpoint"):
        (library_folder() / name).touch()
    assert ModelFile.free_path("a").name == "a 3.safetensors"
    assert ModelFile.free_path("sheet 1/2: north").name == "sheet 1_2_ north.safetensors"
    assert ModelFile.free_path("...").name == "model.safetensors"


def test_a_model_of_the_library_is_not_trained_over(provider, bouguer, geology, context, engine_python):
    taken = library_folder() / "mine.safetensors"
    taken.parent.mkdir(parents=True)
    taken.touch()
    algorithm = provider.algorithm("trainbedrockmodel").create()
    given = {"INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE", "OUTPUT": str(taken)}
    is_good, fault = algorithm.checkParameterValues(given, context)
    assert not is_good and "already a model named mine" in fault


def test_the_dialog_names_the_model_by_raster_and_map_until_the_user_does(dialog_of, bouguer, geology):
    QgsProject.instance().addMapLayers([QgsRasterLayer(bouguer, "Bouguer"), geology])
    dialog = dialog_of("trainbedrockmodel")
    wrappers = dialog.mainWidget().wrappers
    assert wrappers["OUTPUT"].parameterValue() == str(library_folder() / "map.safetensors")  # no gravity
    wrappers["INPUT"].setParameterValue(bouguer, QgsProcessingContext())
    assert wrappers["OUTPUT"].parameterValue() == str(library_folder() / "Bouguer - map.safetensors")
    (library_folder()).mkdir(parents=True)
    (library_folder() / "Bouguer - map.safetensors").touch()
    dialog.algorithmFinished.emit(True, {})
    assert wrappers["OUTPUT"].parameterValue() == str(library_folder() / "Bouguer - map 2.safetensors")
    dialog.mainWidget().setParameters({"OUTPUT": "/mine.safetensors"})
    dialog.algorithmFinished.emit(True, {})
    assert wrappers["OUTPUT"].parameterValue() == "/mine.safetensors"


def test_predict_proposes_the_newest_model_that_fits_the_raster(dialog_of, survey_ground, bouguer):
    elsewhere = QgsRasterLayer(bouguer, "elsewhere")
    QgsProject.instance().addMapLayers([survey_ground, elsewhere])
    library_folder().mkdir(parents=True)
    for age, name in enumerate(("new", "old")):
        shutil.copyfile(GRAVITY, library_folder() / f"{name}.safetensors")
        os.utime(library_folder() / f"{name}.safetensors", (2e9 - age, 2e9 - age))
    dialog = dialog_of("predictconcealedbedrock")
    panel = dialog.mainWidget()
    panel.setParameters({"INPUT": survey_ground.id()})
    assert panel.wrappers["MODEL"].parameterValue() == str(library_folder() / "new.safetensors")
    panel.setParameters({"INPUT": elsewhere.id()})
    assert panel.wrappers["MODEL"].parameterValue() == str(MODELS / "outcrop_anywhere.safetensors")
    panel.setParameters({"MODEL": str(GRAVITY)})
    panel.setParameters({"INPUT": survey_ground.id()})
    assert panel.wrappers["MODEL"].parameterValue() == str(GRAVITY)


@pytest.mark.parametrize("path", sorted(MODELS.glob("*.safetensors")), ids=lambda path: path.stem)
def test_the_limits_of_a_shipped_model_are_sentences_that_are_translated(path):
    assert model_files.limits_of(read_card(path)) in model_files._LIMITS


def test_a_product_of_methods_is_named_part_by_part():
    assert model_files.score_name("Outcrop network x GGMNet") == "Outcrop network × GGMNet"
