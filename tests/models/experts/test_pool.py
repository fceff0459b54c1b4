import numpy as np
from scipy.special import log_softmax

from concealed_bedrock.models.experts.pool import _fit_weights, pool_log_proba


def drawn(log_p, seed=0):
    uniform = np.random.default_rng(seed).random(log_p.shape[1])
    return (np.exp(log_p).cumsum(0) < uniform).sum(0).clip(0, len(log_p) - 1)


def test_a_reader_that_knows_nothing_gets_no_power_and_an_honest_one_keeps_its_own():
    generator = np.random.default_rng(1)
    honest = log_softmax(generator.normal(0, 2, (4, 20_000)), axis=0)
    idle = log_softmax(generator.normal(0, 2, (4, 20_000)), axis=0)
    powers = _fit_weights([honest, idle], drawn(honest))
    np.testing.assert_allclose(powers, [1, 0], atol=0.05)


def test_a_reader_that_is_too_sure_loses_power():
    honest = log_softmax(np.random.default_rng(2).normal(0, 1.5, (3, 20_000)), axis=0)
    np.testing.assert_allclose(_fit_weights([2 * honest], drawn(honest)), [0.5], atol=0.03)


def test_two_readers_of_independent_evidence_are_multiplied():
    generator = np.random.default_rng(3)
    one, two = (log_softmax(generator.normal(0, 1.5, (3, 30_000)), axis=0) for _ in range(2))
    powers = _fit_weights([one, two], drawn(pool_log_proba([one, two], [1.0, 1.0])))
    np.testing.assert_allclose(powers, [1, 1], atol=0.05)


def test_the_pool_is_normalised():
    values = log_softmax(np.random.default_rng(4).normal(size=(5, 7)), axis=0)
    np.testing.assert_allclose(np.exp(pool_log_proba([values, values], [0.3, 0.9])).sum(0), 1, rtol=1e-5)
