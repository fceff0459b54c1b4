"""The gravity metric: it treats classes alike, reads neither offset nor scale, and learns from outcrop."""

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from concealed_bedrock.contract import RESOURCES
from concealed_bedrock.models.networks.gravity_metric import (
    _bands_read,
    _GravityMetric,
    _MetricGround,
)

COVER, N = 255, 4


@pytest.fixture(scope="module")
def network():
    found = _GravityMetric()
    found.load_state_dict(load_file(RESOURCES / "networks" / "gravity_metric.safetensors"))
    return found.eval()


@pytest.fixture(scope="module")
def survey():
    """Bodies of four classes and their gravity; a third of the ground is covered."""
    rng = np.random.default_rng(0)
    row, col = np.indices((96, 90))
    truth = rng.integers(0, N, (9, 9))[row // 11, col // 10].astype("uint8")
    seen = np.where((row // 16 + col // 16) % 3 == 0, COVER, truth).astype("uint8")
    anomaly = 5.0 * truth + rng.normal(0, 0.5, truth.shape)
    slopes = np.gradient(anomaly)
    bands = np.stack([anomaly, slopes[0], np.hypot(*slopes), slopes[1], anomaly, anomaly, anomaly])
    return seen, truth, bands.astype("float32"), np.flatnonzero(seen == COVER)


def scores(network, seen, bands, cells):
    candidates = np.unique(seen[seen < COVER])
    with torch.no_grad():
        return network(_MetricGround.of(seen, candidates, bands, cells)).numpy()


def test_permuted_classes_give_permuted_scores(network, survey):
    seen, _, bands, cells = survey
    order = np.array([2, 0, 3, 1])
    numbers = np.append(order, np.full(252, COVER)).astype("uint8")
    plain, permuted = scores(network, seen, bands, cells), scores(network, numbers[seen], bands, cells)
    np.testing.assert_allclose(permuted[order], plain, rtol=1e-3, atol=1e-3)


def test_offset_and_scale_of_gravity_change_nothing(network, survey):
    seen, _, bands, cells = survey
    plain, other = scores(network, seen, bands, cells), scores(network, seen, 7 * bands - 300, cells)
    np.testing.assert_allclose(other, plain, rtol=1e-3, atol=2e-3)


def test_scores_are_zero_where_all_fits_are_alike(network):
    fits, around = torch.zeros(3, 5, 5), torch.randn(3, 5, 5)
    assert not (network._judge(fits, around) - network._judge(torch.zeros_like(fits), around)).any()


def test_it_finds_the_classes_that_gravity_tells_apart(network, survey):
    seen, truth, bands, cells = survey
    assert (scores(network, seen, bands, cells).argmax(0) == truth.ravel()[cells]).mean() > 0.6


def test_what_a_class_looks_like_is_learned_too(survey):
    """The gradient reaches outcrop that no wanted cell sees."""
    torch.manual_seed(0)
    seen, _, bands, _ = survey
    network, corner = _GravityMetric(), np.array([0, 1, 2])
    torch.nn.init.normal_(network.out.weight)
    ground = _MetricGround.of(seen, np.arange(N), bands, corner)
    ground.bands.requires_grad_(True)
    network(ground).square().sum().backward()
    far = ground.bands.grad[:, 60:, 60:]
    assert far.abs().sum() > 0


def test_a_single_candidate_and_missing_bands_are_no_obstacle(network, survey):
    seen, _, bands, cells = survey
    only = np.where(seen == 2, 2, COVER).astype("uint8")
    assert not np.isnan(scores(network, only, bands, cells[:50])).any()
    few = _bands_read(bands[:2], ("residual", "trend 2"))
    assert few.shape == bands.shape and not few[1:6].any()
    np.testing.assert_array_equal(few[[0, 6]], bands[:2])


def test_a_candidate_without_a_whole_cell_of_outcrop_has_a_score(network, survey):
    seen, _, bands, cells = survey
    ground = _MetricGround.of(seen, np.arange(N + 1), bands, cells)
    with torch.no_grad():
        assert bool(network(ground).isfinite().all())


def test_the_scores_of_an_embedding_are_those_of_its_bands(network, survey):
    seen, _, bands, cells = survey
    ground = _MetricGround.of(seen, np.arange(N), bands, cells)
    with torch.no_grad():
        found = network.scores_of(ground, network.embed(ground.bands[None])[0])
    np.testing.assert_array_equal(found.numpy(), scores(network, seen, bands, cells))


@pytest.mark.parametrize("n", [1, 2, 3, 6])
def test_a_pair_knows_the_best_of_the_others(network, n):
    """Each score is that of the pair with the largest of the others, dimension by dimension."""
    fits, around = torch.randn(n, 7, 5), torch.randn(n, 7, 5)
    pairs = torch.relu(network.pair(torch.cat([fits, around], -1)))
    wanted = []
    for number in range(n):
        others = [pair for other, pair in enumerate(pairs) if other != number] or [pairs[0]]
        best = torch.stack(others).amax(0)
        wanted.append(network.out(torch.relu(network.hidden(pairs[number] + network.rival(best))))[..., 0])
    torch.testing.assert_close(network._judge(fits, around), torch.stack(wanted))
