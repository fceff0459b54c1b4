"""What a network of gravity starts from: a model that the job names, simulated surveys, or random weights."""

import io

import pytest
import torch

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.contract.vocabulary import BANDS
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training.network import _SIMULATED, _Start


def a_job(**changed) -> TrainJob:
    """A training of GGMNet on gravity alone."""
    settings = {"evidence": "gravity"} | changed
    return TrainJob("gravity.tif", Geology("map.gpkg", field="AGE"), "m.safetensors", **settings)


@pytest.mark.parametrize("preset", ["quick", "standard"])
def test_ggmnet_starts_from_simulated_surveys_where_a_preset_is_not_the_paper_s(preset):
    start = _Start.of(a_job(preset=preset), "ggmnet")
    assert start.facts["name"] == _SIMULATED.name and not start.is_continued
    assert start.depth == 16


@pytest.mark.parametrize(
    "changed",
    [
        {"preset": "paper"},
        {"depth": 16},
        {"bands": BANDS[:2]},
        {"encoding": "rgb"},
        {"extra": ("dem.tif",)},
        {"height_m": 5000.0},
    ],
)
def test_ggmnet_starts_at_random_where_layers_bands_or_continuation_are_others(changed):
    assert _Start.of(a_job(**changed), "ggmnet") is None


def test_other_networks_start_at_random():
    assert _Start.of(a_job(architecture="u-shape"), "u-shape") is None


def test_a_start_from_simulated_surveys_keeps_all_but_the_head_even_of_classes_by_the_same_name():
    start = _Start.of(a_job(), "ggmnet")
    names = [c["name"] for c in start.card.classes]
    torch.manual_seed(1)
    network = build_network(start.architecture, 3, len(names))
    first = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    start.give_weights(network, names, Reporter(io.StringIO()))
    now, trained = network.state_dict(), start.network.state_dict()
    copied = {name for name in now if torch.equal(now[name], trained[name])}
    new = {name for name in now if name not in copied}
    assert all(torch.equal(now[name], first[name]) for name in new)
    assert {now[name].shape[0] for name in new} == {len(names)} and len(copied) > 100
