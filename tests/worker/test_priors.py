from types import SimpleNamespace

import numpy as np

from concealed_bedrock.worker.prediction.priors import RAREST, shares_of_outcrop, strength_of


def ground(counts):
    seen = np.repeat([*range(len(counts)), 255], [*counts, 50]).astype("uint8")[None]
    return SimpleNamespace(seen=seen, grid=SimpleNamespace(shape=seen.shape))


def test_priors_are_the_shares_of_visible_outcrop():
    np.testing.assert_allclose(np.exp(shares_of_outcrop(ground([30, 10]), 2)), [0.75, 0.25])


def test_a_very_rare_class_is_helped_within_reason_and_an_invisible_one_not_at_all():
    shares = np.exp(shares_of_outcrop(ground([9999, 1, 0]), 3))
    np.testing.assert_allclose(shares, [0.9999, RAREST, 0.9999])


def test_readers_of_outcrop_weigh_rare_classes_unless_told_otherwise():
    assert strength_of(-1, is_reader=True) == 0.5
    assert strength_of(-1, is_reader=False) == 0.0
    assert strength_of(0, is_reader=True) == 0.0
