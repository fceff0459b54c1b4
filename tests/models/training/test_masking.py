"""Simulated cover hides outcrop alone, in shapes like those of real cover."""

import numpy as np
import pytest

from concealed_bedrock.models.training.masking import FEWEST, _simulated_cover

OUTSIDE, COVER = 254, 255


@pytest.fixture(scope="module")
def geology():
    """Bands of five classes with gaps of cover, and cells outside of the map."""
    row, col = np.indices((96, 112))
    classes = ((col + 6 * np.sin(row / 9)) // 23).clip(0, 4).astype("uint8")
    classes[(row // 12 + col // 14) % 3 == 0] = COVER
    classes[:, :5] = OUTSIDE
    return classes


def test_simulated_cover_hides_outcrop_alone_and_leaves_some(geology):
    for seed in range(30):
        hidden = _simulated_cover(geology, np.random.default_rng(seed))
        assert (geology[hidden] < OUTSIDE).all()
        assert hidden.sum() >= FEWEST and ((geology < OUTSIDE) & ~hidden).sum() >= FEWEST


def test_simulated_cover_of_a_map_without_cover_is_drawn_too():
    classes = np.zeros((50, 50), "uint8")
    classes[:, 25:] = 1
    assert 0 < _simulated_cover(classes, np.random.default_rng(0)).sum() < classes.size


def test_the_maps_own_cover_is_hidden_in_its_own_shape():
    real = np.zeros((40, 40), bool)
    real[5:15, 10:13] = True
    found = set()
    for seed in range(40):
        drawn = _simulated_cover(np.zeros((40, 40), "uint8"), np.random.default_rng(seed), real=real)
        found.add((int(drawn.sum()), *sorted(int(drawn.any(axis=axis).sum()) for axis in (0, 1))))
    assert (30, 3, 10) in found


def test_squares_and_blobs_hide_about_the_share_that_was_drawn():
    everywhere = np.zeros((200, 200), "uint8")
    shares = [_simulated_cover(everywhere, np.random.default_rng(seed)).mean() for seed in range(40)]
    assert 0.2 < np.mean(shares) < 0.55
