"""A network that changes nothing gives the raster back; memory and order are kept."""

import numpy as np
import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.evaluation.methods import apply_temperature
from concealed_bedrock.models.inference.sliding_window import (
    _sliding_window_rows,
    sliding_window,
    softmax_of,
)
from concealed_bedrock.models.inference.windows import _Blender, _raised_cosine, _Window, cut

SIDE = 12
OVERLAPS = (0.0, 0.1, 0.25, 0.5, 0.6, 0.75)


def random_probabilities(shape, n_classes=3, seed=0):
    raw = np.random.default_rng(seed).random((n_classes, *shape)).astype("float32") + 0.01
    return raw / raw.sum(0)


def identity(x):
    return x


def probability_rows(network, raster, **options):
    return _sliding_window_rows(softmax_of(network), raster, **options)


def collected(parts):
    first_rows, rows = zip(*parts)
    starts = np.cumsum([0, *(part.shape[1] for part in rows)])
    assert list(first_rows) == list(starts[:-1])
    return np.concatenate(rows, axis=1)


@pytest.mark.parametrize("overlap", OVERLAPS)
@pytest.mark.parametrize(
    "shape",
    [
        *[(a, b) for a in (SIDE - 1, SIDE, SIDE + 1) for b in (SIDE - 1, SIDE, SIDE + 1)],
        *[(1, 1), (2, 3), (1, 70), (70, 1), (5, 61), (61, 5), (40, 57), (100, 23)],
    ],
)
def test_stitching_the_windows_of_a_raster_gives_the_raster_back(shape, overlap):
    probabilities = random_probabilities(shape)
    parts = probability_rows(identity, np.log(probabilities), window=SIDE, overlap=overlap, batch=3)
    np.testing.assert_allclose(collected(parts), probabilities, rtol=0, atol=1e-6)


@pytest.mark.parametrize("blend", ["cosine", "constant"])
@pytest.mark.parametrize("shape", [(5, 61), (40, 57)])
def test_the_whole_raster_is_its_rows_joined_whatever_the_blend(shape, blend):
    probabilities = random_probabilities(shape)
    found = sliding_window(
        torch.nn.Identity(), torch.from_numpy(np.log(probabilities)), window=SIDE, blend=blend
    )
    np.testing.assert_allclose(found, probabilities, rtol=0, atol=1e-6)


def test_a_constant_blend_is_the_mean_over_a_cells_windows():
    windows = iter((0.0, 1.0))

    def constant(x):
        p = torch.full((1, 1, 16, 16), next(windows))
        return torch.cat([p, 1 - p], 1)

    rows = _sliding_window_rows(
        constant, np.zeros((1, 16, 24), "float32"), window=16, blend="constant", batch=1
    )
    assert collected(rows)[0, 3].tolist() == 8 * [0.0] + 8 * [0.5] + 8 * [1.0]


def test_windows_are_resampled_to_the_networks_pixels_and_back():
    sizes = []

    def spy(x):
        sizes.append(x.shape[-1])
        return x

    logits = np.broadcast_to(np.array([0.3, 0.9], "float32")[:, None, None], (2, 20, 30))
    found = sliding_window(spy, logits, window=10, pixels=30)
    np.testing.assert_allclose(found[:, 0, 0], np.exp([0.3, 0.9]) / np.exp([0.3, 0.9]).sum(), rtol=1e-6)
    assert set(sizes) == {30} and found.shape == (2, 20, 30)


def test_probabilities_of_disagreeing_windows_still_sum_to_one():
    generator = torch.Generator().manual_seed(1)

    def moody(x):
        return 5 * torch.randn(len(x), 4, SIDE, SIDE, generator=generator)

    parts = probability_rows(moody, np.zeros((1, 31, 45), "float32"), window=SIDE, overlap=0.4)
    np.testing.assert_allclose(collected(parts).sum(0), 1, atol=1e-5)


@pytest.mark.parametrize("overlap_px", range(SIDE))
def test_windows_cover_every_cell_overlap_enough_and_stay_inside(overlap_px):
    for side in (1, SIDE - 1, SIDE, SIDE + 1, 3 * SIDE, 100):
        starts = [w.col for w in cut((SIDE, side), SIDE, overlap_px)]
        steps = np.diff(starts)
        assert (steps <= SIDE - overlap_px).all() and (steps > 0).all()
        assert starts[0] <= 0 and starts[-1] + SIDE >= side
        assert side < SIDE or (starts[0] == 0 and starts[-1] + SIDE == side)


def test_weights_fall_smoothly_towards_the_edge_and_are_symmetric():
    weights = _raised_cosine(64, 32)
    assert torch.equal(weights, weights.flip(0))
    assert weights[0] < 0.01 and weights[31] > 0.99
    assert weights.diff().abs().max() < 1.1 * np.pi / 2 / 32  # the steepest slope of a raised cosine
    assert torch.equal(_raised_cosine(64, 0), torch.ones(64))


def test_a_seam_between_two_disagreeing_windows_is_a_smooth_ramp():
    windows = cut((16, 24), 16, 8)
    blender = _Blender(1, (16, 24), windows, 16, 8)
    for value, window in enumerate(windows):
        blender.add(np.full((1, 16, 16), value, "float32"), window)
    ((_, rows),) = blender.rows_done()
    assert np.abs(np.diff(rows[0, 8])).max() < 0.25
    assert rows[0, 8, 0] == 0 and rows[0, 8, -1] == 1


def test_beyond_its_edge_the_raster_is_mirrored_not_black():
    seen = []

    def spy(x):
        seen.append(x.clone())
        return x

    bands = np.arange(3, dtype="float32").reshape(1, 1, 3)
    collected(probability_rows(spy, bands, window=8))
    assert seen[0][0, 0, 4].tolist() == [1, 0, 0, 1, 2, 2, 1, 0]


def test_windows_without_a_wanted_cell_are_not_computed_and_the_wanted_cells_do_not_change():
    probabilities = random_probabilities((80, 90))
    wanted = np.zeros((80, 90), bool)
    wanted[30:41, 50:52] = True
    count = 0

    def blurred(x):
        nonlocal count
        count += len(x)
        return x - x.mean((2, 3), keepdim=True)

    options = dict(window=SIDE, overlap=0.5)
    whole = collected(probability_rows(blurred, np.log(probabilities), **options))
    n_whole, count = count, 0
    part = collected(probability_rows(blurred, np.log(probabilities), wanted=wanted, **options))
    assert count < n_whole / 8
    np.testing.assert_allclose(part[:, wanted], whole[:, wanted], atol=1e-6)
    assert np.isnan(part[:, 0, 0]).all() and np.isnan(part[:, -1, -1]).all()


def test_nothing_to_predict_is_one_clear_sentence():
    wanted = np.zeros((20, 20), bool)
    with pytest.raises(UserError, match="No window touches"):
        next(probability_rows(identity, np.zeros((1, 20, 20), "float32"), window=8, wanted=wanted))
    with pytest.raises(UserError, match="No window touches"):
        elsewhere = [_Window(30, 30, 8)]
        bands = np.zeros((1, 20, 20), "float32")
        next(probability_rows(identity, bands, window=8, windows=elsewhere))


def test_the_batch_is_halved_when_memory_runs_out_and_the_result_is_the_same():
    probabilities = random_probabilities((50, 50))
    batches = []

    def narrow(x):
        batches.append(len(x))
        if len(x) > 2:
            raise torch.OutOfMemoryError("out of memory")
        return x

    parts = probability_rows(narrow, np.log(probabilities), window=SIDE, batch=16)
    np.testing.assert_allclose(collected(parts), probabilities, atol=1e-6)
    assert batches[:3] == [8, 4, 2] and max(batches[2:]) == 2  # a row of windows has 8


def test_a_window_too_large_for_the_memory_is_one_clear_sentence():
    def tiny(x):
        raise torch.OutOfMemoryError("out of memory")

    with pytest.raises(UserError, match="A single window of 12 cells"):
        next(probability_rows(tiny, np.zeros((1, 20, 20), "float32"), window=SIDE))


def test_a_temperature_of_two_takes_the_root_of_the_odds():
    probabilities = random_probabilities((SIDE, SIDE), n_classes=2)
    odds = probabilities[0] / probabilities[1]
    softened = apply_temperature(sliding_window(identity, np.log(probabilities), window=SIDE), 2.0)
    np.testing.assert_allclose(softened[0] / softened[1], np.sqrt(odds), rtol=1e-4)


def test_finished_rows_leave_at_once_and_no_more_than_a_window_of_rows_is_kept():
    windows = cut((1000, 40), 20, 10)
    blender = _Blender(2, (1000, 40), windows, 20, 10)
    out = 0
    for window in windows:
        out += sum(rows.shape[1] for _, rows in blender.rows_done())
        assert out == window.row
        blender.add(np.ones((2, 20, 20), "float32"), window)
    assert out + sum(rows.shape[1] for _, rows in blender.rows_done()) == 1000
    assert blender.sums.shape == (3, 20, 40)


def test_only_the_cells_of_windows_are_read_from_a_lazy_raster():
    class Lazy:
        shape = (1, 10**5, 30)

        def __getitem__(self, key):
            _, rows, cols = key
            return np.zeros((1, rows.stop - rows.start, cols.stop - cols.start), "float32")

    first_row, rows = next(probability_rows(identity, Lazy(), window=20, batch=2))
    assert first_row == 0 and rows.shape == (1, 10, 30)


def test_progress_ends_at_one():
    fractions = []
    bands = np.zeros((1, 50, 50), "float32")
    collected(
        probability_rows(identity, bands, window=20, progress=lambda f, s, **numbers: fractions.append(f))
    )
    assert fractions == sorted(fractions) and fractions[-1] == 1
