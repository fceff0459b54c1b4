"""How networks are run is the user's choice, in training and prediction."""

import io
import re

import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import PredictJob, RunningSettings, TrainJob
from concealed_bedrock.models.inference.execution import Execution
from concealed_bedrock.worker.job_file import job_from
from concealed_bedrock.worker.prediction import ensemble
from concealed_bedrock.worker.prediction.execution import execution_of
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training import network_training
from concealed_bedrock.worker.verbs import predict, train


def run_job(verb, job):
    said = io.StringIO()
    verb.run(job, Reporter(said))
    return said.getvalue()


@pytest.fixture
def executions(monkeypatch):
    """The ways in which networks were run; torch.compile gives the network back as it is."""
    seen = []
    monkeypatch.setattr(torch, "compile", lambda network: network)
    for module in (network_training, ensemble):
        real = module.executed

        def noted(network, device, execution, real=real, **options):
            seen.append(execution)
            return real(network, device, execution, **options)

        monkeypatch.setattr(module, "executed", noted)
    return seen


def test_training_and_prediction_run_as_they_are_told_and_tell_of_compiling(
    training, model, executions, tmp_path
):
    ways = {"number_format": "fp16", "layout": "contiguous", "compiled": True}
    trained = training | ways | {"output": str(tmp_path / "m.safetensors"), "report": "", "steps": 1}
    said = run_job(train, job_from(TrainJob, trained))
    assert re.search(r"torch.compile took \d+ s before the first step", said)
    asked = {"input": training["input"], "model": str(model), "output": str(tmp_path / "classes.tif")}
    said = run_job(predict, job_from(PredictJob, asked | ways))
    assert re.search(r"The first \d x 3 x 128 x 128 took \d+ s: torch.compile", said)
    assert executions == [
        Execution("fp16", channels_last=False, is_compiled=True),
        Execution("fp16", channels_last=False, is_compiled=True, is_prepared=True),
    ]


def test_what_is_left_free_is_as_usual_on_the_device():
    usual = Execution("bf16", is_prepared=True)
    assert execution_of(RunningSettings(), usual) == usual
    assert execution_of(RunningSettings(number_format="fp32"), usual).number_format == "fp32"


@pytest.mark.parametrize("change", [{"number_format": "int8"}, {"layout": "rows first"}])
def test_a_way_of_running_that_is_none_is_refused(training, change):
    with pytest.raises(UserError, match="is wanted"):
        job_from(TrainJob, training | change)
    with pytest.raises(UserError, match="is wanted"):
        PredictJob("a.tif", "b.safetensors", "c.tif", **change)
