"""Polynomial trends against polynomials."""

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics import separation
from concealed_bedrock.geophysics.separation import polynomial_residual


def test_nothing_is_left_of_a_polynomial_with_gaps():
    row, col = np.mgrid[:60, :80] / 40
    anomaly = 3 - 2 * row + col**2 - 0.5 * row * col
    anomaly[10:20, 30:40] = np.nan
    residual = polynomial_residual(anomaly, degree=2)
    np.testing.assert_allclose(residual[~np.isnan(anomaly)], 0, atol=1e-4)
    np.testing.assert_array_equal(np.isnan(residual), np.isnan(anomaly))


def test_a_degree_that_is_too_high_is_refused():
    with pytest.raises(UserError, match="degree 11"):
        polynomial_residual(np.ones((60, 80)), degree=11)


def test_a_trend_of_strips_is_that_of_the_whole(monkeypatch):
    anomaly = np.random.default_rng(4).normal(0, 5, (70, 40)).astype("float32")
    anomaly[10:25, 5:20] = np.nan
    whole = polynomial_residual(anomaly, degree=2)
    monkeypatch.setattr(separation, "_TREND_CELLS", 400)
    np.testing.assert_allclose(polynomial_residual(anomaly, degree=2), whole, rtol=1e-5, atol=1e-5)
