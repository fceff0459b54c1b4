"""How networks are run, as chosen in the dialogs."""

import sys

import pytest

from concealed_bedrock.processing_provider.engine import interpreter
from concealed_bedrock.processing_provider.parameter_values import Given, take_layers


@pytest.mark.parametrize("id", ["trainbedrockmodel", "predictconcealedbedrock"])
def test_number_format_layout_and_compilation_reach_the_job(
    provider, id, bouguer, geology, context, feedback, tmp_path, monkeypatch
):
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)
    parameters = {
        "INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE", "MODEL": "m.safetensors", "PRECISION": "fp16",
        "OUTPUT": str(tmp_path / "out"),
        "LAYOUT": "contiguous", "COMPILE": True,
    }  # fmt: skip
    algorithm = provider.algorithm(id).create()
    job = algorithm.job(
        Given(algorithm, parameters, context, feedback, take_layers(algorithm, parameters, context), tmp_path)
    )
    assert (job.number_format, job.layout, job.compiled) == ("fp16", "contiguous", True)
