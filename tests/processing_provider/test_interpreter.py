"""Which Python runs the engine."""

import json
import re
import sys
from pathlib import Path

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.processing_provider.engine import folders, interpreter, process
from concealed_bedrock.processing_provider.engine.interpreter import Engine
from concealed_bedrock.processing_provider.engine.locks import read_lock


def pins():
    """The packages that the plugin pins."""
    return [package.pin for package in read_lock(folders.LOCK)]


@pytest.fixture
def managed(monkeypatch, tmp_path):
    """A managed environment, complete."""
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    folder = interpreter.Environment.managed().folder
    python = interpreter.Environment(folder).python
    python.parent.mkdir(parents=True)
    python.write_text("")
    interpreter.Environment(folder).stamp.write_text(json.dumps({"pins": pins()}))
    return python


def test_the_option_goes_before_the_variable_and_the_variable_before_the_managed_one(
    managed, monkeypatch, tmp_path
):
    assert Engine.find().python == str(managed) and Engine.find().warning == ""
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)
    assert Engine.find().python == sys.executable
    chosen = tmp_path / "chosen"
    chosen.write_text("")
    interpreter.EngineSettings(python=str(chosen)).write()
    assert Engine.find().python == str(chosen)


def test_an_environment_that_was_left_half_installed_is_not_taken(managed):
    interpreter.Environment.managed().stamp.unlink()
    with pytest.raises(UserError, match=r"is not installed\. Choose .*Install the engine"):
        Engine.find()


def test_an_engine_of_other_packages_than_the_plugin_pins_works_on_with_a_warning(managed):
    older = [pin for pin in pins() if not pin.startswith("numpy==")] + ["numpy==1.9"]
    interpreter.Environment.managed().stamp.write_text(json.dumps({"pins": older}))
    engine = Engine.find()
    assert engine.python == str(managed)
    assert re.search(r"another version of the plugin .1 packages differ.*Install", engine.warning)


def test_a_python_that_is_named_and_missing_is_refused_and_no_other_taken(managed, monkeypatch):
    monkeypatch.setenv(interpreter.VARIABLE, "/nowhere/python")
    with pytest.raises(UserError, match="/nowhere/python, set by CONCEALED_BEDROCK_PYTHON, does not exist"):
        Engine.find()


def test_what_is_not_qgis_s_own_stays_in_the_environment():
    variables = {
        "PROJ_DATA": "a",
        "pythonpath": "b",
        "PATH": "c",
        "PIP_INDEX_URL": "d",
        "CUDA_VISIBLE_DEVICES": "0",
    }
    assert process._clean_variables(variables) == {
        "PATH": "c",
        "PIP_INDEX_URL": "d",
        "CUDA_VISIBLE_DEVICES": "0",
    }


def test_folders_of_qgis_leave_the_path(monkeypatch):
    monkeypatch.setattr(process.os, "pathsep", ";")
    path = "/qgis/bin;/usr/bin;/qgis/apps/Qt5/bin;/qgis-else"
    assert process._without_folder(path, Path("/qgis")) == "/usr/bin;/qgis-else"
