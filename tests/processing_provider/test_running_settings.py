"""The number format that networks are run in, as chosen in the dialogs."""

import sys

import pytest

from concealed_bedrock.processing_provider.engine import interpreter
from concealed_bedrock.processing_provider.parameter_values import Given, take_layers


@pytest.mark.parametrize("id", ["trainbedrockmodel", "predictconcealedbedrock"])
def test_the_number_format_reaches_the_job(
    provider, id, bouguer, geology, context, feedback, tmp_path, monkeypatch
):
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)
    parameters = {
        "INPUT": bouguer,
        "GEOLOGY": geology,
        "FIELD": "AGE",
        "MODEL": "m.safetensors",
        "PRECISION": "fp16",
        "OUTPUT": str(tmp_path / "out"),
    }
    algorithm = provider.algorithm(id).create()
    layers = take_layers(algorithm, parameters, context)
    job = algorithm.job(Given(algorithm, parameters, context, feedback, layers, tmp_path))
    assert job.number_format == "fp16"
