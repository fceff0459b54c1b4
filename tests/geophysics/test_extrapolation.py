"""What is guessed where nothing is known."""

import numpy as np
import pytest

from concealed_bedrock.geophysics.spectral import extrapolation
from concealed_bedrock.geophysics.spectral.block_means import _block_means
from concealed_bedrock.geophysics.spectral.extrapolation import _biharmonic, _repeat_nearest

WIDTHS = np.full(60, 1000.0)


def dense_solution(field, damping_cells, across=None):
    """Least squares of (del2 - k0^2) u over the field and a cell around it, zero outside.

    `across`: (cell height / cell width)^2 of each row, a row more on either side; 1 by default.
    """
    rows, cols = field.shape
    number = np.pad(np.arange(field.size).reshape(field.shape), 2, constant_values=-1)
    matrix = np.zeros(((rows + 2) * (cols + 2), field.size))
    across = np.ones(rows + 2) if across is None else across
    for place, (row, col) in enumerate(np.ndindex(rows + 2, cols + 2)):
        for down, right, weight in (
            (0, 0, -2 - 2 * across[row] - damping_cells**2),
            (0, 1, across[row]),
            (0, -1, across[row]),
            (1, 0, 1),
            (-1, 0, 1),
        ):
            column = number[row + 1 + down, col + 1 + right]
            if column >= 0:
                matrix[place, column] += weight
    is_unknown = np.isnan(field).ravel()
    known = matrix[:, ~is_unknown] @ field.ravel()[~is_unknown]
    solution = field.ravel().copy()
    solution[is_unknown] = np.linalg.lstsq(matrix[:, is_unknown], -known, rcond=None)[0]
    return solution.reshape(field.shape)


def test_a_small_field_gets_the_exact_least_squares():
    field = np.full((20, 24), np.nan)
    field[6:14, 7:17] = np.random.default_rng(1).normal(size=(8, 10))
    solved = _biharmonic(field, np.full(20, 1000.0), 1000.0, 1 / 8000)
    np.testing.assert_allclose(solved, dense_solution(field, 1 / 8), atol=1e-8)


def test_curvature_across_goes_with_the_square_of_the_cells_own_width():
    """Cells of 1 km by 2 km in the north, 1 km by 0.5 km in the south."""
    field = np.full((20, 24), np.nan)
    field[6:14, 7:17] = np.random.default_rng(1).normal(size=(8, 10))
    widths = np.where(np.arange(20) < 10, 2000.0, 500.0)
    across = np.pad((1000 / widths) ** 2, 1, mode="edge")
    solved = _biharmonic(field, widths, 1000.0, 1 / 8000)
    np.testing.assert_allclose(solved, dense_solution(field, 1 / 8, across), atol=1e-8)


def test_strip_and_far_field_in_turn_come_close_to_the_exact_solution(monkeypatch):
    """And a second round comes closer than one."""
    row, col = np.abs(np.mgrid[:140, :140] - 70)
    field = np.where(np.maximum(row, col) > 30, np.nan, np.sin(row / 9) + np.cos(col / 7))
    near = np.maximum(row, col) < 36

    def solved(small, rounds=2):
        monkeypatch.setattr(extrapolation, "_SMALL", small)
        monkeypatch.setattr(extrapolation, "ROUNDS", rounds)
        return _biharmonic(field, np.full(140, 1000.0), 1000.0, 1 / 30e3)[near]

    exact = solved(small=field.size)
    once, twice = (np.std(solved(500, rounds) - exact) / exact.std() for rounds in (1, 2))
    assert 0 < twice < 0.02
    assert twice < 0.7 * once


def test_known_cells_are_never_touched_and_none_stays_empty():
    field = np.random.default_rng(2).normal(size=(150, 130))
    field[40:80, 30:90] = np.nan
    field[:, 100:] = np.nan
    for filled in (
        _biharmonic(field, np.full(150, 500.0), 1000.0, 1e-5),
        _repeat_nearest(field, fade_cells=50.0),
    ):
        np.testing.assert_array_equal(filled[~np.isnan(field)], field[~np.isnan(field)])
        assert np.isfinite(filled).all()


def test_the_guess_bends_on_from_the_data_and_comes_to_rest():
    field = np.full((60, 200), np.nan)
    field[:, :60] = np.arange(60)[None] / 10 - 3
    guess = _biharmonic(field, WIDTHS, 1000.0, 1 / 15e3)[30]
    assert guess[60] > guess[59] > guess[58]
    assert abs(guess[190]) < 0.02 * guess[59]


def test_repeating_fades_the_nearest_value():
    field = np.full((1, 30), np.nan)
    field[0, :10] = 5.0
    filled = _repeat_nearest(field, fade_cells=10.0)[0]
    assert filled[10] == pytest.approx(5 * np.exp(-0.01))
    assert (np.diff(filled[9:]) < 0).all()


def test_block_means_leave_blocks_empty_that_are_less_than_half_known():
    field = np.arange(35.0).reshape(5, 7)
    field[0, 2:4], field[1, 2] = np.nan, np.nan
    means = _block_means(field, (2, 2))
    assert means.shape == (3, 4)
    assert means[0, 0] == np.mean([0, 1, 7, 8])
    assert np.isnan(means[0, 1])
    assert means[1, 3] == np.mean([20, 27])
    assert np.isnan(means[2, 3])
