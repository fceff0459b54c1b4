"""How networks are run is the user's choice, in training and prediction."""

import io

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import PredictJob, TrainJob
from concealed_bedrock.worker.prediction import ensemble
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training import network_training
from concealed_bedrock.worker.verbs import predict, train


def run_job(verb, job):
    verb.run(job, Reporter(io.StringIO()))


@pytest.fixture
def executions(monkeypatch):
    """The ways in which networks were run."""
    found = []
    for module in (network_training, ensemble):
        real = module.make_forward

        def noted(network, device, number_format, *, for_inference=False, real=real):
            found.append((number_format, for_inference))
            return real(network, device, number_format, for_inference=for_inference)

        monkeypatch.setattr(module, "make_forward", noted)
    return found


def test_training_and_prediction_run_in_the_number_format_that_is_chosen(
    training, model, executions, tmp_path
):
    changes = {"number_format": "fp16", "output": str(tmp_path / "m.safetensors"), "report": "", "steps": 1}
    run_job(train, TrainJob.from_json(training | changes))
    settings = {"input": training["input"], "model": str(model), "output": str(tmp_path / "classes.tif")}
    run_job(predict, PredictJob.from_json(settings | {"number_format": "fp16"}))
    learned, *scored, predicted = executions
    assert (learned, predicted) == (("fp16", False), ("fp16", True))
    assert set(scored) <= {("fp32", True)}  # a model is scored in single precision


def test_an_unknown_number_format_is_refused(training):
    with pytest.raises(UserError, match="is wanted"):
        TrainJob.from_json(training | {"number_format": "int8"})
    with pytest.raises(UserError, match="is wanted"):
        PredictJob("a.tif", "b.safetensors", "c.tif", number_format="int8")
