from types import SimpleNamespace

import numpy as np

from concealed_bedrock.worker.inputs.scene import _RAREST, _log_shares_of_outcrop
from concealed_bedrock.worker.prediction.delivery import _prior_strength


def ground(counts, holes=()):
    seen = np.repeat([*range(len(counts)), 255], [*counts, 50]).astype("uint8")[None]
    return SimpleNamespace(
        map_observed=seen,
        grid=SimpleNamespace(shape=seen.shape),
        classes=[None] * len(counts),
        hole_cells=np.pad(np.array(holes, int), (0, 254 - len(holes))),
    )


def test_drillholes_tell_the_share_of_a_class_that_hardly_crops_out():
    """The outcrop counts as 40 holes: (10 + 40 / 1000) / 60 of the bedrock."""
    shares = np.exp(_log_shares_of_outcrop(ground([999, 1], holes=[10, 10]), requires_two=True))
    np.testing.assert_allclose(shares, [(10 + 39.96) / 60, (10 + 0.04) / 60])


def test_priors_are_the_shares_of_visible_outcrop():
    np.testing.assert_allclose(
        np.exp(_log_shares_of_outcrop(ground([30, 10]), requires_two=True)), [0.75, 0.25]
    )


def test_a_very_rare_class_is_helped_within_reason_and_an_invisible_one_not_at_all():
    shares = np.exp(_log_shares_of_outcrop(ground([9999, 1, 0]), requires_two=True))
    np.testing.assert_allclose(shares, [0.9999, _RAREST, 0.9999])


def test_experts_of_outcrop_weigh_rare_classes_unless_the_job_says_otherwise():
    assert _prior_strength(-1, is_network=False) == 0.5
    assert _prior_strength(-1, is_network=True) == 0.0
    assert _prior_strength(0, is_network=False) == 0.0
