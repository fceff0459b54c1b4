import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts.outcrop import HALO, _network_log_probabilities, block_slices
from concealed_bedrock.models.features.outcrop_channels import INPUTS, _candidate_inputs, candidates_of
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork

OUTSIDE, COVER = 254, 255


@pytest.fixture(scope="module")
def geology():
    """Bands of five classes with gaps of cover, and ground outside of the map."""
    row, col = np.indices((96, 112))
    classes = ((col + 6 * np.sin(row / 9)) // 23).clip(0, 4).astype("uint8")
    classes[(row // 12 + col // 14) % 3 == 0] = COVER
    classes[:, :5] = OUTSIDE
    return classes


@pytest.fixture(scope="module")
def lively():
    """A network that is no longer at its start."""
    torch.manual_seed(0)
    network = _OutcropNetwork().eval()
    torch.nn.init.normal_(network.score.weight, std=0.5)
    return network


def scores(network, classes, candidates):
    with torch.inference_mode():
        return network(torch.from_numpy(_candidate_inputs(classes, candidates, 0.85))[None])[0].numpy()


def test_the_network_is_small():
    assert sum(p.numel() for p in _OutcropNetwork().parameters()) == 97_734


def test_permuting_the_classes_permutes_the_answer_exactly(geology, lively):
    order = [3, 0, 4, 2, 1]
    renumber = np.arange(256, dtype="uint8")
    renumber[order] = np.arange(5)
    straight = scores(lively, geology, range(5))
    permuted = scores(lively, renumber[geology], range(5))
    np.testing.assert_array_equal(permuted, straight[order])


@pytest.mark.parametrize("n_classes", [2, 3, 17])
def test_any_number_of_classes_is_scored(lively, n_classes):
    classes = np.random.default_rng(1).integers(0, n_classes, (40, 33)).astype("uint8")
    classes[10:30, 10:20] = COVER
    assert scores(lively, classes, range(n_classes)).shape == (n_classes, 40, 33)


def test_at_its_start_the_likeliest_class_is_that_of_the_nearest_outcrop(geology):
    candidates = candidates_of(geology)
    inputs = _candidate_inputs(geology, candidates, 0.85)
    found = scores(_OutcropNetwork(), geology, candidates).argmax(axis=0)
    is_nearest = inputs[:, INPUTS.index("this class is the nearest")]
    assert (np.take_along_axis(is_nearest, found[None], 0) == 1).all()


def test_distances_are_measured_on_the_ground():
    classes = np.full((9, 9), COVER, "uint8")
    classes[4, 0], classes[0, 4] = 0, 1
    square, narrow = (_candidate_inputs(classes, [0, 1], aspect)[:, 4, 4, 4] for aspect in (1.0, 0.5))
    np.testing.assert_allclose(np.expm1(square), [4, 4], rtol=1e-6)
    np.testing.assert_allclose(np.expm1(narrow), [2, 4], rtol=1e-6)


def test_tiles_give_what_the_whole_raster_gives(geology, lively, monkeypatch):
    from concealed_bedrock.models.experts import outcrop

    large = np.tile(geology, (3, 2))
    wanted = np.ones(large.shape, bool)
    whole = _network_log_probabilities([lively], large, range(5), 0.85, wanted=wanted)
    monkeypatch.setattr(outcrop, "PIXELS", 5 * 72 * 72)
    tiles = _network_log_probabilities([lively], large, range(5), 0.85, wanted=wanted)
    assert min(large.shape) > 72 + HALO
    np.testing.assert_allclose(tiles, whole, atol=2e-4)


def test_blocks_part_a_large_raster_and_leave_a_small_one_whole():
    count = np.zeros((300, 900), int)
    for core, around in block_slices(count.shape, side=200, margin=50):
        count[core] += 1
        assert all(a.start <= c.start and a.stop >= c.stop for c, a in zip(core, around))
    assert (count == 1).all()
    assert len(list(block_slices((250, 250), side=200, margin=50))) == 1
