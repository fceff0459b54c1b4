from types import SimpleNamespace

import numpy as np

from concealed_bedrock.worker.priors import RAREST, adjusted_rows, shares_of_outcrop


def ground(counts):
    seen = np.repeat([*range(len(counts)), 255], [*counts, 50]).astype("uint8")[None]
    return SimpleNamespace(seen=seen, grid=SimpleNamespace(shape=seen.shape))


def test_priors_are_the_shares_of_visible_outcrop():
    np.testing.assert_allclose(np.exp(shares_of_outcrop(ground([30, 10]), 2)), [0.75, 0.25])


def test_a_very_rare_class_is_helped_within_reason_and_an_invisible_one_not_at_all():
    shares = np.exp(shares_of_outcrop(ground([9999, 1, 0]), 3))
    np.testing.assert_allclose(shares, [0.9999, RAREST, 0.9999])


def test_half_the_priors_are_taken_out():
    rows = [(0, np.array([0.6, 0.4], "float32")[:, None, None])]
    ((_, found),) = adjusted_rows(rows, np.log([0.8, 0.2]), 0.5)
    wanted = np.array([0.6 / 0.8**0.5, 0.4 / 0.2**0.5])
    np.testing.assert_allclose(found[:, 0, 0], wanted / wanted.sum(), rtol=1e-6)


def test_a_strength_of_nothing_leaves_the_probabilities_as_they_are():
    rows = [(3, np.full((2, 1, 1), np.nan))]
    assert next(adjusted_rows(rows, [0.0, 0.0], 0.0))[1] is rows[0][1]
