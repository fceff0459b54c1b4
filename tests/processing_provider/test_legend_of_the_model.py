"""A prediction takes the class field and the legend that its model was trained with."""

import sys
from dataclasses import replace

import pytest

from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.processing_provider.checks import _first_fault
from concealed_bedrock.processing_provider.engine import interpreter
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues

from .test_checks import write_model


@pytest.fixture
def model(tmp_path, monkeypatch):
    """Write a model file whose map had a class field."""
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)

    def written(field):
        legend = {"field": field, "origin": "file", "classes": [], "rules": []} if field else {}
        return write_model(tmp_path / "model.safetensors", change=lambda card: replace(card, legend=legend))

    return written


@pytest.fixture
def parameters(model, bouguer, geology, tmp_path):
    return lambda field: {
        "INPUT": bouguer,
        "GEOLOGY": geology,
        "MODEL": model(field),
        "OUTPUT": str(tmp_path / "out.tif"),
    }


def test_the_field_need_not_be_chosen_where_the_model_knows_it(provider, context, parameters):
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    assert read_card(parameters("AGE")["MODEL"]).class_field == "AGE"
    assert _first_fault(_ParameterValues(algorithm, parameters("AGE"), context)) == ""
    assert "no field is selected" in _first_fault(_ParameterValues(algorithm, parameters(""), context))
    absent = parameters("AGE") | {"MODEL": "absent.safetensors"}  # which is the cause, not the field
    assert "absent.safetensors" in _first_fault(_ParameterValues(algorithm, absent, context))


def test_a_map_without_the_model_s_field_is_refused_with_its_fields(provider, context, parameters):
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    said = _first_fault(_ParameterValues(algorithm, parameters("STRAT_AGE"), context))
    assert "has no field 'STRAT_AGE'" in said and "AGE" in said.split("Choose one of")[1]


def test_the_job_leaves_field_and_legend_to_the_engine(provider, context, feedback, parameters, tmp_path):
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    given = parameters("AGE")
    job = algorithm.job(_ParameterValues(algorithm, given, context, feedback, tmp_path).read_layers())
    assert job.geology.path and (job.geology.field, job.geology.legend) == ("", "")
