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
    calls = []

    def counted(classes, *rest):
        calls.append(classes.shape)
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


def test_the_size_of_pictures_is_known_before_they_are_measured():
    found = _candidate_inputs(ground(), (0, 1, 2), 1.0, 2)
    assert FeatureCache.n_bytes(ground().shape, 3, 2) == found.nbytes


def test_candidates_told_one_by_one_have_the_answer_of_all_together():
    torch.manual_seed(0)
    network, inputs = _OutcropNetwork().eval(), torch.randn(2, 5, 11, 21, 17)
    torch.nn.init.normal_(network.score.weight)
    together = network(inputs).detach()
    with torch.inference_mode():
        torch.testing.assert_close(network(inputs), together, rtol=1e-5, atol=1e-5)
