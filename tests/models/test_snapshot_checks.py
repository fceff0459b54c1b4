"""A checkpoint with odd entries is set aside with a warning; it never stops a training."""

import json

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from concealed_bedrock.models.training.checkpoint import FILE, KEY, Keeper, Snapshot
from concealed_bedrock.models.training.config import Recipe
from concealed_bedrock.models.training.distributed import ALONE
from concealed_bedrock.models.training.state import Run
from concealed_bedrock.models.training.trainer import go_on

WINDOWS = 5


def a_run() -> Run:
    torch.manual_seed(0)
    return Run(torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2)), Recipe(10))


def stepped() -> Run:
    """A run after one step."""
    run = a_run()
    run.network(torch.ones(2, 1, 5, 5)).sum().backward()
    run.optimiser.step()
    run.history.loss.append(1.0)
    run.history.rate.append(0.1)
    run.order = [3, 1]
    return run


@pytest.fixture
def keeper(tmp_path):
    said = []
    keeper = Keeper(tmp_path / "c", {"data": "1"}, tell=lambda text, is_warning: said.append(text))
    keeper.said = said
    keeper.write(stepped().snapshot())
    return keeper


def rewrite(keeper, change):
    """Change the facts and tensors on the disk."""
    path = keeper.folder / FILE
    with safe_open(path, "pt") as file:
        facts = json.loads(file.metadata()[KEY])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    text = change(facts, tensors)
    save_file(tensors, path, metadata={KEY: text or json.dumps(facts)})


def resumed(keeper) -> int:
    run = a_run()
    go_on(run, keeper, ALONE, lambda text, is_warning: None, WINDOWS)
    return run.done


def test_a_checkpoint_as_it_was_written_is_gone_on_from(keeper):
    assert resumed(keeper) == 1 and keeper.said == []


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


ODD = [
    put("format", value=[]), put("format", value=10**30), put("fingerprint", value=3), drop("fingerprint"),
    put("fingerprint", value={"data": []}), put("order", value=[10**9]), put("order", value="ab"),
    put("steps", value="ten"), put("steps", value=float("nan")), put("rate", value=-1),
    put("rate", value=None), put("adam_steps", value=99), put("is_paced", value="no"), drop("history"),
    put("history", value=[]), put("history", "loss", value=["a"]), put("history", "loss", value=[]),
    put("history", "more", value=1), put("history", "fwiou", value=[[1]]),
    put("history", "fwiou", value=[[1, 0.5]]), put("history", "resumed", value={}),
    lambda facts, tensors: "[" * 10_000 + "]" * 10_000, lambda facts, tensors: "[]", lambda f, t: "nonsense",
    drop("network/0.weight"), drop("generator"), tensor("network/0.weight", torch.zeros(3)),
    tensor("chance", torch.zeros(3)), tensor("optimiser.99.exp_avg", torch.zeros(1)),
    tensor("optimiser.x", torch.zeros(1)), tensor("optimiser.0.exp_avg", torch.zeros(7)),
    tensor("network/more", torch.zeros(1)), tensor("best/0.weight", torch.zeros(1)),
]  # fmt: skip


@pytest.mark.parametrize("change", ODD)
def test_an_odd_checkpoint_is_set_aside_with_its_reason(keeper, change):
    rewrite(keeper, change)
    assert resumed(keeper) == 0
    assert len(keeper.said) == 1 and "begins anew" in keeper.said[0]
    assert not keeper.folder.exists()
    keeper.write(Snapshot({}, {}))  # and the next one can be written
