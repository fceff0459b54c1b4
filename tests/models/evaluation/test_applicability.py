"""The dissimilarity is the Mahalanobis distance of the bands from the training set."""

from types import SimpleNamespace

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bands import dissimilarity, dissimilarity_limit, fit_applicability


@pytest.fixture(scope="module")
def training():
    """Two standardised bands of 20,000 training cells, correlated by 0.8."""
    rng = np.random.default_rng(0)
    return np.linalg.cholesky([[1.0, 0.8], [0.8, 1.0]]) @ rng.normal(size=(2, 20_000))


@pytest.fixture(scope="module")
def card(training):
    bands = [{"mean": 5.0, "std": 2.0}, {"mean": -1.0, "std": 0.5}]
    return SimpleNamespace(bands=bands, evidence=fit_applicability(training))


def test_a_cell_along_the_correlation_is_nearer_than_one_across_it(card):
    raw = np.array([[[5.0, 7.0, 7.0]], [[-1.0, -0.5, -1.5]]])  # the mean, (1, 1) and (1, -1) deviations
    centre, along, across = dissimilarity(raw, card)[0]
    assert centre == 0
    assert along == pytest.approx(np.sqrt(2 / 1.8), rel=0.02)
    assert across == pytest.approx(np.sqrt(2 / 0.2), rel=0.02)


def test_the_limit_is_exceeded_by_the_share_of_the_training_cells(card, training):
    std, mean = (np.array([band[name] for band in card.bands])[:, None] for name in ("std", "mean"))
    distance = dissimilarity((training * std + mean)[:, None], card)
    for share in (0.2, 0.01):
        assert (distance > dissimilarity_limit(card, share)).mean() == pytest.approx(share, rel=0.02)


def test_cells_without_data_have_no_dissimilarity(card):
    assert np.isnan(dissimilarity(np.array([[[np.nan]], [[0.0]]]), card)).all()
