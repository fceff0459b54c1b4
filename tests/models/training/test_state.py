"""A checkpoint with wrong entries is set aside with a warning; it never stops a training."""

import json

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from concealed_bedrock.models.training.checkpoint import FILE, KEY, Checkpointer, Snapshot
from concealed_bedrock.models.training.config import _TrainingConfig
from concealed_bedrock.models.training.distributed import SINGLE_PROCESS
from concealed_bedrock.models.training.state import _TrainerState
from concealed_bedrock.models.training.trainer import _resume

WINDOWS = 5


def fresh() -> _TrainerState:
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2))
    return _TrainerState(network, _TrainingConfig(10))


def stepped() -> _TrainerState:
    """A training after one step."""
    state = fresh()
    state.network(torch.ones(2, 1, 5, 5)).sum().backward()
    state.optimizer.step()
    state.history.loss.append(1.0)
    state.history.rate.append(0.1)
    state.order = [3, 1]
    return state


@pytest.fixture
def checkpointer(tmp_path):
    said = []
    checkpointer = Checkpointer(tmp_path / "c", {"data": "1"}, log=lambda text, is_warning: said.append(text))
    checkpointer.said = said
    checkpointer.write(stepped().snapshot())
    return checkpointer


def rewrite(checkpointer, change):
    """Change the facts and tensors on the disk."""
    path = checkpointer.folder / FILE
    with safe_open(path, "pt") as file:
        facts = json.loads(file.metadata()[KEY])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    text = change(facts, tensors)
    save_file(tensors, path, metadata={KEY: text or json.dumps(facts)})


def resumed(checkpointer) -> int:
    state = fresh()
    _resume(state, checkpointer, SINGLE_PROCESS, lambda text, is_warning: None, WINDOWS)
    return state.done


def test_a_checkpoint_as_it_was_written_is_resumed(checkpointer):
    assert resumed(checkpointer) == 1 and checkpointer.said == []


def put(*path, value):
    def change(facts, tensors):
        for key in path[:-1]:
            facts = facts[key]
        facts[path[-1]] = value

    return change


def drop(name):
    return lambda facts, tensors: (facts if name in facts else tensors).__delitem__(name)


def tensor(name, value):
    return lambda facts, tensors: tensors.update({name: value})


WRONG = [
    put("format", value=[]),
    put("format", value=10**30),
    put("fingerprint", value=3),
    drop("fingerprint"),
    put("fingerprint", value={"data": []}),
    put("order", value=[10**9]),
    put("order", value="ab"),
    put("steps", value="ten"),
    put("steps", value=float("nan")),
    put("rate", value=-1),
    put("rate", value=None),
    put("adam_steps", value=99),
    put("is_budgeted", value="no"),
    drop("history"),
    put("history", value=[]),
    put("history", "loss", value=["a"]),
    put("history", "loss", value=[]),
    put("history", "more", value=1),
    put("history", "fwiou", value=[[1]]),
    put("history", "fwiou", value=[[1, 0.5]]),
    put("history", "resumed", value={}),
    lambda facts, tensors: "[" * 10_000 + "]" * 10_000,
    lambda facts, tensors: "[]",
    lambda f, t: "nonsense",
    drop("network/0.weight"),
    drop("generator"),
    tensor("network/0.weight", torch.zeros(3)),
    tensor("torch_generator", torch.zeros(3)),
    tensor("optimizer.99.exp_avg", torch.zeros(1)),
    tensor("optimizer.x", torch.zeros(1)),
    tensor("optimizer.0.exp_avg", torch.zeros(7)),
    tensor("network/more", torch.zeros(1)),
    tensor("best/0.weight", torch.zeros(1)),
]


@pytest.mark.parametrize("change", WRONG)
def test_a_wrong_checkpoint_is_set_aside_with_its_reason(checkpointer, change):
    rewrite(checkpointer, change)
    assert resumed(checkpointer) == 0
    assert len(checkpointer.said) == 1 and "starts from the beginning" in checkpointer.said[0]
    assert not checkpointer.folder.exists()
    checkpointer.write(Snapshot({}, {}))  # and the next one can be written
