import numpy as np
import pytest
import torch

from concealed_bedrock.models.features.outcrop_channels import INPUTS, candidate_inputs, candidates_of
from concealed_bedrock.models.features.outcrop_map import OutcropMap
from concealed_bedrock.models.inference.outcrop import HALO, block_slices, network_log_probabilities
from concealed_bedrock.models.networks.outcrop_unet import OutcropNetwork
from concealed_bedrock.models.training.masking import FEWEST, blobs, imitated, simulated_cover, squares
from concealed_bedrock.models.training.outcrop import (
    IGNORED,
    OutcropRecipe,
    covered,
    nearest_rivals,
    train_outcrop,
)

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
    network = OutcropNetwork().eval()
    torch.nn.init.normal_(network.score.weight, std=0.5)
    return network


def scores(network, classes, candidates):
    with torch.inference_mode():
        return network(torch.from_numpy(candidate_inputs(classes, candidates, 0.85))[None])[0].numpy()


def test_the_network_is_small():
    assert sum(p.numel() for p in OutcropNetwork().parameters()) == 97_734


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
    inputs = candidate_inputs(geology, candidates, 0.85)
    found = scores(OutcropNetwork(), geology, candidates).argmax(axis=0)
    is_nearest = inputs[:, INPUTS.index("this class is the nearest")]
    assert (np.take_along_axis(is_nearest, found[None], 0) == 1).all()


def test_distances_are_measured_on_the_ground():
    classes = np.full((9, 9), COVER, "uint8")
    classes[4, 0], classes[0, 4] = 0, 1
    square, narrow = (candidate_inputs(classes, [0, 1], aspect)[:, 4, 4, 4] for aspect in (1.0, 0.5))
    np.testing.assert_allclose(np.expm1(square), [4, 4], rtol=1e-6)
    np.testing.assert_allclose(np.expm1(narrow), [2, 4], rtol=1e-6)


def test_tiles_give_what_the_whole_raster_gives(geology, lively, monkeypatch):
    from concealed_bedrock.models.inference import outcrop

    large = np.tile(geology, (3, 2))
    wanted = np.ones(large.shape, bool)
    whole = network_log_probabilities([lively], large, range(5), 0.85, wanted=wanted)
    monkeypatch.setattr(outcrop, "PIXELS", 5 * 72 * 72)
    tiles = network_log_probabilities([lively], large, range(5), 0.85, wanted=wanted)
    assert min(large.shape) > 72 + HALO
    np.testing.assert_allclose(tiles, whole, atol=2e-4)


def test_blocks_part_a_large_raster_and_leave_a_small_one_whole():
    count = np.zeros((300, 900), int)
    for core, around in block_slices(count.shape, side=200, margin=50):
        count[core] += 1
        assert all(a.start <= c.start and a.stop >= c.stop for c, a in zip(core, around))
    assert (count == 1).all()
    assert len(list(block_slices((250, 250), side=200, margin=50))) == 1


def test_simulated_cover_hides_outcrop_alone_and_leaves_some(geology):
    for seed in range(30):
        hidden = simulated_cover(geology, np.random.default_rng(seed))
        assert (geology[hidden] < OUTSIDE).all()
        assert hidden.sum() >= FEWEST and ((geology < OUTSIDE) & ~hidden).sum() >= FEWEST


def test_simulated_cover_of_a_map_without_cover_is_drawn_too():
    classes = np.zeros((50, 50), "uint8")
    classes[:, 25:] = 1
    assert 0 < simulated_cover(classes, np.random.default_rng(0)).sum() < classes.size


def test_the_maps_own_cover_is_hidden_in_its_own_shape():
    real = np.zeros((40, 40), bool)
    real[5:15, 10:13] = True
    drawn = imitated((40, 40), np.random.default_rng(3), real)
    assert drawn.sum() == real.sum()
    sides = {len(set(np.nonzero(drawn.any(axis=axis))[0].tolist())) for axis in (0, 1)}
    assert sides == {10, 3}


def test_squares_and_blobs_hide_about_the_share_that_was_drawn():
    shares = [
        shape((200, 200), np.random.default_rng(s)).mean() for s in range(20) for shape in (squares, blobs)
    ]
    assert 0.2 < np.mean(shares) < 0.55


def test_only_hidden_cells_are_asked_for(geology):
    lesson = covered(OutcropMap(geology), OutcropRecipe(), np.random.default_rng(0))
    asked = lesson.labels != IGNORED
    assert asked.any() and (geology[asked] < OUTSIDE).all()
    shown = lesson.inputs[0, INPUTS.index("any class crops out")] == 1
    assert not (asked & shown).any()


def test_where_the_bedrock_under_cover_is_known_it_is_asked_for_too(geology):
    truth = np.where(geology == COVER, 2, geology).astype("uint8")
    lesson = covered(OutcropMap(geology, truth=truth), OutcropRecipe(), np.random.default_rng(0))
    assert (lesson.labels[geology == COVER] != IGNORED).all()


def test_of_many_candidates_the_nearest_are_told_apart():
    inputs = np.zeros((4, 11, 8, 8), "float32")
    inputs[:, 5] = np.array([3.0, 1.0, 0.0, 2.0])[:, None, None]
    labels = np.array([[0, 1, 2, IGNORED]])
    chosen, found = nearest_rivals(inputs, labels, 2)
    np.testing.assert_array_equal(chosen[:, 5, 0, 0], [0, 1])
    np.testing.assert_array_equal(found, [[IGNORED, 1, 0, IGNORED]])


def test_training_learns_what_nearest_outcrop_cannot_know_and_repeats_itself():
    """Stripes ten cells wide under square cover: their direction tells more than the distance."""
    row, _ = np.indices((128, 128))
    classes = ((row // 6) % 2).astype("uint8")
    recipe = OutcropRecipe(steps=40, crop=48, batch=4, rate=5e-3)
    losses = []
    for _ in range(2):
        torch.manual_seed(1)
        losses.append(train_outcrop(OutcropNetwork(), [OutcropMap(classes)], recipe).loss)
    assert losses[0] == losses[1]
    assert np.mean(losses[0][-8:]) < 0.8 * np.mean(losses[0][:8])


def test_a_step_without_a_labelled_cell_has_no_loss_and_changes_nothing():
    import math

    from concealed_bedrock.models.experts.fit import mean_losses
    from concealed_bedrock.models.training.outcrop import IGNORED, OutcropHistory, learned_from, recent

    network = torch.nn.Conv2d(3, 2, 1)
    before = [weight.clone() for weight in network.parameters()]
    optimiser = torch.optim.AdamW(network.parameters(), 0.1)
    labels = torch.full((2, 4, 4), IGNORED)
    assert math.isnan(learned_from(network, torch.rand(2, 3, 4, 4), labels, optimiser))
    assert all(torch.equal(a, b) for a, b in zip(before, network.parameters()))
    assert recent(OutcropHistory([math.nan, 1.0, math.nan, 3.0])) == ", loss 2.000"
    assert recent(OutcropHistory([math.nan])) == ""
    losses = np.array([[1.0, math.nan, 3.0], [3.0, math.nan, math.nan]])
    assert mean_losses(losses).tolist() == [2.0, 2.5, 3.0]
