"""ExpertPool of the same ground measure it once, and never get what another ground gave."""

import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.outcrop import OutcropEnsemble
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.features import outcrop_channels as cache
from concealed_bedrock.models.features.outcrop_channels import FeatureCache, _candidate_inputs
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork


@pytest.fixture
def asked(monkeypatch):
    """How often ground was measured."""

    class Calls(list):
        def __init__(self):
            self.areas = []  # of the map, that were returned

    calls = Calls()

    def counted(classes, *rest):
        calls.append(classes.shape)
        calls.areas.append(rest[-1])
        return _candidate_inputs(classes, *rest)

    monkeypatch.setattr(cache, "_candidate_inputs", counted)
    return calls


def ground(seed=0, side=24):
    classes = np.random.default_rng(seed).integers(0, 3, (side, side)).astype("uint8")
    classes[8:16] = 255
    return classes


def test_two_readers_of_a_view_measure_its_ground_once(asked):
    seen = ground()
    view = ExpertInput(seen, 3, seen == 255, np.empty((0, *seen.shape), "float32"))
    reader = OutcropEnsemble((_OutcropNetwork().eval(),))
    ExpertPool((reader, reader), (0.5, 0.5)).predict_log_proba(view)
    assert len(asked) == 1


def test_other_ground_other_classes_and_other_cells_are_measured_anew(asked):
    keeps, seen = FeatureCache(), ground()
    for classes, candidates, aspect, parts in (
        (seen, (0, 1, 2), 1.0, 1),
        (ground(1), (0, 1, 2), 1.0, 1),
        (seen, (0, 1), 1.0, 1),
        (seen, (0, 1, 2), 0.8, 1),
        (seen, (0, 1, 2), 1.0, 2),
        (seen.reshape(12, 48), (0, 1, 2), 1.0, 1),
    ):
        for _ in range(2):
            found = keeps.inputs(classes, candidates, aspect, parts)
            np.testing.assert_array_equal(found, _candidate_inputs(classes, candidates, aspect, parts))
    assert len(asked) == 6


def test_what_is_too_large_is_not_kept(asked, monkeypatch):
    one = _candidate_inputs(ground(), (0, 1, 2)).nbytes
    monkeypatch.setattr(cache, "_LARGEST", int(1.5 * one))
    keeps = FeatureCache()
    for seed in (0, 1, 1, 0):  # one of them fits
        keeps.inputs(ground(seed), (0, 1, 2))
    assert len(asked) == 3
    monkeypatch.setattr(cache, "_LARGEST", one - 1)
    for _ in range(2):
        keeps.inputs(ground(2), (0, 1, 2))
    assert len(asked) == 5  # and what was kept before still is
    keeps.inputs(ground(0), (0, 1, 2))
    assert len(asked) == 5
    keeps.clear()
    keeps.inputs(ground(0), (0, 1, 2))
    assert len(asked) == 6


def test_the_size_of_pictures_is_known_before_they_are_measured(monkeypatch):
    found = _candidate_inputs(ground(), (0, 1, 2), 1.0, 2)
    monkeypatch.setattr(cache, "_LARGEST", found.nbytes)
    assert FeatureCache.keeps(found.shape[2:], 3)
    monkeypatch.setattr(cache, "_LARGEST", found.nbytes - 1)
    assert not FeatureCache.keeps(found.shape[2:], 3)


@pytest.mark.parametrize("subcells", (1, 2))
def test_channels_of_an_area_are_those_of_the_whole_map_there(subcells):
    area = slice(2, 9), slice(4, 12)
    whole = _candidate_inputs(ground(), (0, 1, 2), 0.8, subcells)
    part = FeatureCache().inputs(ground(), (0, 1, 2), 0.8, subcells, area)
    np.testing.assert_array_equal(part, whole[(..., *area)])


def test_a_tile_whose_channels_are_made_of_its_middle_alone_has_the_same_scores(asked):
    classes = np.random.default_rng(0).integers(0, 3, (320, 320)).astype("uint8")
    classes[128:192, 120:176] = 255
    network = _OutcropNetwork().eval()
    torch.nn.init.normal_(network.score.weight)
    bands = np.empty((0, *classes.shape), "float32")
    alone = ExpertInput(classes, 3, classes == 255, bands, queried_nearby=classes == 255)
    whole = ExpertInput(classes, 3, classes == 255, bands)
    scores = [OutcropEnsemble((network,)).predict_log_proba(x) for x in (alone, whole)]
    assert asked.areas[0] != asked.areas[1]
    np.testing.assert_allclose(*scores, rtol=1e-5)


def test_candidates_told_one_by_one_have_the_answer_of_all_together():
    torch.manual_seed(0)
    network, inputs = _OutcropNetwork().eval(), torch.randn(2, 5, 11, 21, 17)
    torch.nn.init.normal_(network.score.weight)
    together = network(inputs).detach()
    with torch.inference_mode():
        torch.testing.assert_close(network(inputs), together, rtol=1e-5, atol=1e-5)
