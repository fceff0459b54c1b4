"""Regions of a corpus of maps: the same map in cells and half cells, with the truth under cover."""

import sys
from pathlib import Path

import numpy as np
import pytest

from concealed_bedrock.models.features.outcrop_map import _OutcropMap

sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))
from map_corpus import MapCorpus, _merge_classes, _zoom

OUTSIDE, COVER = 254, 255


@pytest.fixture(scope="module")
def simulated():
    truth = (np.indices((240, 260)).sum(0) // 40 % 6).astype("uint8")
    return _OutcropMap(np.where(np.indices(truth.shape)[0] % 60 < 20, np.uint8(COVER), truth), truth=truth)


@pytest.fixture(scope="module")
def real():
    classes = (np.indices((300, 280))[1] // 30).astype("uint8")
    classes[:, :40] = OUTSIDE
    return _OutcropMap(classes, 0.8)


def test_a_region_shows_the_same_map_in_cells_and_half_cells(simulated, real):
    corpus = MapCorpus([simulated], [real], simulated_share=0.5)
    kinds = set()
    for seed in range(20):
        piece = corpus(np.random.default_rng(seed))
        assert piece.subcells == 2 and min(piece.classes.shape) >= 100
        np.testing.assert_array_equal(piece.map_2x[::2, ::2], piece.classes)
        kinds.add(piece.truth is None)
        if piece.truth is not None:
            shown = piece.classes < OUTSIDE
            np.testing.assert_array_equal(piece.truth[shown], piece.classes[shown])
    assert kinds == {True, False}


def test_merged_classes_are_merged_on_the_map_and_in_the_truth(simulated):
    numbers = set()
    for seed in range(30):
        drawn = _merge_classes(simulated, np.random.default_rng(seed))
        pairs = {(int(old), int(new)) for old, new in zip(simulated.truth.ravel(), drawn.truth.ravel())}
        assert len(pairs) == 6  # every class goes to one other, wherever it lies
        np.testing.assert_array_equal(drawn.classes == COVER, simulated.classes == COVER)
        shown = drawn.classes != COVER
        np.testing.assert_array_equal(drawn.classes[shown], drawn.truth[shown])
        numbers.add(len({new for _, new in pairs}))
    assert 6 in numbers and min(numbers) < 6


def test_zooming_repeats_or_omits_cells_and_invents_none():
    classes = np.arange(100, dtype="uint8").reshape(10, 10)
    assert _zoom(classes, 2.0).shape == (20, 20)
    np.testing.assert_array_equal(_zoom(classes, 2.0)[::2, ::2], classes)
    kept = [0, 1, 3, 5, 6, 8]
    np.testing.assert_array_equal(_zoom(classes, 0.6), classes[np.ix_(kept, kept)])
