"""Models of readers are averaged as models of gravity are: over models and over mirror images."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.gravity import _GravityTrees
from concealed_bedrock.models.experts.outcrop import DistanceBaseline, OutcropEnsemble
from concealed_bedrock.models.experts.pool import (
    ExpertPool,
    PoolMember,
    _mirrored,
    _unmirrored,
    mean_and_spread,
)
from concealed_bedrock.models.inference.ensemble import FLIPS
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork

COVER = 255
BAND = [{"mean": 1.0, "std": 2.0}]


def outcrop(seed):
    """A network of random weights: it answers mirror images differently."""
    torch.manual_seed(seed)
    network = _OutcropNetwork()
    torch.nn.init.normal_(network.score.weight)
    return OutcropEnsemble((network.eval(),))


@pytest.fixture(scope="module")
def view():
    row, col = np.indices((50, 66))
    truth = ((col + row // 8) // 12 % 3).astype("uint8")
    seen = np.where((row // 10 + col // 14) % 3 == 0, COVER, truth).astype("uint8")
    bands = (truth + np.random.default_rng(0).normal(0, 0.3, truth.shape))[None].astype("float32")
    return ExpertInput(seen, 3, (seen == COVER) & (row > 5), bands, 0.9)


@pytest.fixture(scope="module")
def both(view):
    trees = _GravityTrees.fit((view.bands - 1) / 2, view.map_observed, iterations=2)
    return PoolMember(ExpertPool((outcrop(0), trees), (0.9, 0.2)), BAND)


def test_with_mirror_images_a_mirrored_ground_has_the_mirrored_answer(view, both):
    here, spread = mean_and_spread([both], view, is_flipped=True)
    alone, _ = mean_and_spread([both], view)
    assert np.abs(here - alone).max() > 0.01 and spread.max() > 0.01
    for axes in FLIPS[1:]:
        told, _ = mean_and_spread([both], _mirrored(view, axes), is_flipped=True)
        np.testing.assert_allclose(_unmirrored(told, view.queried, axes), here, atol=1e-5)
        unflipped, _ = mean_and_spread([both], _mirrored(view, axes))
        assert np.abs(_unmirrored(unflipped, view.queried, axes) - alone).max() > 0.01


def test_several_models_give_their_mean_and_tell_how_they_differ(view, both):
    members = [both, PoolMember(ExpertPool((outcrop(1),), (1.0,)), [])]
    told = np.stack([mean_and_spread([member], view)[0] for member in members])
    mean, spread = mean_and_spread(members, view)
    np.testing.assert_allclose(mean, told.mean(0), atol=1e-6)
    np.testing.assert_allclose(spread, np.sqrt(told.var(0).sum(0)), atol=1e-5)


def test_bands_are_read_as_the_card_of_each_model_says(view, both):
    shifted = replace(view, bands=view.bands * 3 + 5)
    same = PoolMember(both.pool, [{"mean": 8.0, "std": 6.0}])
    np.testing.assert_allclose(
        mean_and_spread([same], shifted)[0], mean_and_spread([both], view)[0], atol=1e-5
    )


def test_where_no_class_is_visible_all_are_alike_to_a_reader_of_outcrop(view):
    bare = replace(view, map_observed=np.full_like(view.map_observed, COVER))
    for reader in (outcrop(0), DistanceBaseline("nearest-outcrop")):
        np.testing.assert_allclose(reader.predict_log_proba(bare), np.log(1 / 3), rtol=1e-6)


def test_progress_is_shared_among_all_that_is_asked(view, both):
    told = []
    mean_and_spread(
        [both], replace(view, progress=lambda done, text, **numbers: told.append(done)), is_flipped=True
    )
    assert told == sorted(told) and told[0] == 0.25 and told[-1] == 1
