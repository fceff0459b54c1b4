"""The fit of gravity to outcrop: exact, alike for all classes, blind to what is hidden."""

import numpy as np
import pytest

from concealed_bedrock.geology.legend import COVER
from concealed_bedrock.models.features import gravity_fit
from concealed_bedrock.models.features.gravity_fit import (
    _FITS,
    _context_bands,
    _GravityFit,
    _LocalSums,
    _moments,
    _NearestOutcrop,
)

N = 4


@pytest.fixture
def scene():
    """A map of four classes, half of it hidden, and three bands."""
    rng = np.random.default_rng(3)
    row, col = np.indices((40, 36))
    truth = ((row // 9 + col // 7) % N).astype("uint8")
    seen = np.where((row // 5 + col // 6) % 2, COVER, truth).astype("uint8")
    bands = rng.normal(0, 1, (3, 40, 36)) + truth * np.array([1.0, 0.2, -0.5])[:, None, None]
    return seen, truth, bands.astype("float32")


def fits_of(classes, bands, candidates=None, aspect=1.0):
    candidates = np.arange(N) if candidates is None else candidates
    return _GravityFit.of(classes, candidates, bands, np.flatnonzero(classes == COVER), aspect).fits()


def test_moments_are_those_of_plain_formulas(scene):
    seen, _, bands = scene
    labels, values = seen[seen < N].astype(int), bands[:, seen < N].astype(float)
    means, spread = _moments(values, labels, N)
    scatter = np.zeros(3)
    for k in range(N):
        own = values[:, labels == k]
        n = own.shape[1]
        np.testing.assert_allclose(means[k], (own.sum(1) + 5 * values.mean(1)) / (n + 5))
        scatter += n * own.var(1)
    np.testing.assert_allclose(spread, np.sqrt(scatter / len(labels) + 1e-9))


@pytest.mark.parametrize("aspect", [1.0, 0.6])
def test_local_means_are_those_of_all_cells_with_gaussian_weights(scene, aspect):
    seen, _, bands = scene
    visible = np.flatnonzero(seen < N)
    labels, values = seen.ravel()[visible].astype(int), bands.reshape(3, -1)[:, visible]
    fallback = np.arange(12.0).reshape(N, 3)
    sums = _LocalSums.of(values, labels, visible, seen.shape, N, sigma=6.0, aspect=aspect, block=1)
    cells = np.arange(0, seen.size, 37)
    found = sums.means(cells, seen.shape[1], fallback)
    row, col = np.divmod(visible, seen.shape[1])
    for number, cell in enumerate(cells):
        r, c = divmod(cell, seen.shape[1])
        weights = np.exp(-0.5 * ((row - r) ** 2 + (aspect * (col - c)) ** 2) / 36)
        for k in range(N):
            own = weights * (labels == k)
            wanted = (values @ own + 5 * fallback[k]) / (own.sum() + 5)
            np.testing.assert_allclose(found[k, :, number], wanted, rtol=2e-5, atol=2e-6)


def test_local_means_between_nodes_are_near_the_exact_ones(scene):
    seen, _, bands = scene
    visible = np.flatnonzero(seen < N)
    labels, values = seen.ravel()[visible].astype(int), bands.reshape(3, -1)[:, visible]
    cells, zero = np.arange(seen.size), np.zeros((N, 3))
    exact, quick = (
        _LocalSums.of(values, labels, visible, seen.shape, N, sigma=12.0, block=block).means(
            cells, seen.shape[1], zero
        )
        for block in (1, 3)
    )
    assert np.abs(exact - quick).max() < 0.1 * values.std()


def test_the_nearest_outcrop_is_found_as_by_trying_all(scene):
    seen, _, _ = scene
    cells = np.flatnonzero(seen == COVER)[::11]
    found = _NearestOutcrop.of(seen, np.array([0, 2, 9]), cells, aspect=1.7)
    at = np.column_stack(np.divmod(cells, seen.shape[1])) * [1, 1.7]
    for number, k in enumerate((0, 2)):
        outcrop = np.flatnonzero(seen == k)
        there = np.column_stack(np.divmod(outcrop, seen.shape[1])) * [1, 1.7]
        distance = np.linalg.norm(at[:, None] - there, axis=2)
        np.testing.assert_allclose(found.distances[number], distance.min(1), rtol=1e-6)
        assert (seen.ravel()[found.cells[number]] == k).all()
    assert np.isinf(found.distances[2]).all()


def test_near_compares_a_cell_with_the_nearest_outcrop_of_each_class(scene):
    seen, _, bands = scene
    found = fits_of(seen, bands)[_FITS.index("near")]
    cells = np.flatnonzero(seen == COVER)
    nearest, context = _NearestOutcrop.of(seen, np.arange(N), cells), _context_bands(bands).reshape(6, -1)
    scale = context[:, (seen < N).ravel()].std(1)
    apart = ((context[:, cells][:, None] - context[:, nearest.cells]) / scale[:, None, None]) ** 2
    wanted = -0.25 * (apart.sum(0) - 12) / (1 + nearest.distances / 20)
    wanted -= np.log(np.exp(wanted).sum(0))
    np.testing.assert_allclose(found, wanted, rtol=1e-3, atol=1e-4)


def test_fits_are_log_probabilities_over_the_candidates(scene):
    found = fits_of(scene[0], scene[2])
    assert found.shape == (len(_FITS), N, (scene[0] == COVER).sum()) and found.dtype == np.float32
    np.testing.assert_allclose(np.exp(found).sum(1), 1, rtol=1e-4)


def test_permuted_classes_give_permuted_fits(scene):
    seen, _, bands = scene
    order = np.array([2, 0, 3, 1])
    numbers = np.append(order, np.full(252, COVER)).astype("uint8")
    found = fits_of(numbers[seen], bands)
    np.testing.assert_allclose(found[:, order], fits_of(seen, bands), rtol=1e-4, atol=1e-5)


def test_no_fit_reads_the_class_of_a_hidden_cell(scene):
    """Whatever the hidden ground is, the candidates' outcrop gives the same bytes."""
    seen, truth, bands = scene
    other = np.where(seen == COVER, np.uint8(254), seen)
    cells = np.flatnonzero(seen == COVER)

    def fits(classes):
        return _GravityFit.of(classes, np.arange(N), bands, cells).fits().tobytes()

    assert fits(seen) == fits(other)
    assert fits(seen) != fits(truth)


def test_a_pool_of_fits_is_their_sum_by_weight(scene):
    seen, _, bands = scene
    fit = _GravityFit.of(seen, np.arange(N), bands, np.flatnonzero(seen == COVER))
    weights = np.array([0.3, 2.0])
    np.testing.assert_allclose(
        fit.pooled(weights), np.tensordot(weights, fit.fits(), 1), rtol=1e-4, atol=1e-5
    )


def test_chunks_change_nothing(scene, monkeypatch):
    whole = fits_of(scene[0], scene[2])
    monkeypatch.setattr(gravity_fit, "_CELLS_AT_ONCE", 100)
    np.testing.assert_allclose(fits_of(scene[0], scene[2]), whole, rtol=1e-5, atol=1e-6)


def test_a_candidate_without_outcrop_is_fitted_like_all_outcrop(scene):
    found = fits_of(scene[0], scene[2], np.append(np.arange(N), 9))
    assert np.isfinite(found).all()


def test_gravity_that_tells_classes_apart_fits_the_true_class_best(scene):
    seen, truth, _ = scene
    rng = np.random.default_rng(0)
    bands = np.stack([truth == k for k in range(3)]) + rng.normal(0, 0.2, (3, *truth.shape))
    found = fits_of(seen, bands.astype("float32"))
    right = [(fit.argmax(0) == truth[seen == COVER]).mean() for fit in found]
    assert min(right) > 0.5, dict(zip(_FITS, right))
