"""Batches are cut from the rasters in memory: exactly, turned as on the ground, with their labels."""

import numpy as np
import pytest
import torch

from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.models.features.gravity_bands import standardise
from concealed_bedrock.models.features.lazy_raster import by_rows
from concealed_bedrock.models.training.window_sampler import (
    IGNORED,
    JoinedSampler,
    WindowSampler,
    _Augmentation,
    _draw_windows,
)

CPU = torch.device("cpu")
TURNS_ONLY = _Augmentation(noise=(0, 0), contrast=(1, 1), brightness=(1, 1))


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def sampler_of(bands, labels, windows, *, px, crop=None, augmentation=None, aspect=1.0):
    return WindowSampler(
        bands,
        labels,
        windows,
        window_px=px,
        crop_px=crop or px,
        augmentation=augmentation,
        device=CPU,
        aspect=aspect,
    )


def test_a_window_drawn_with_a_pixel_a_cell_is_the_raster_itself():
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(2, 40, 50)).astype("float32")
    labels = rng.integers(0, 5, (40, 50)).astype("uint8")
    cut = sampler_of(bands, labels, [Window(3, 7, 16, 16, 16.0)], px=16)
    inputs, classes = cut.batch(torch.tensor([0]), generator())
    np.testing.assert_allclose(inputs[0], bands[:, 3:19, 7:23], atol=2e-5)
    np.testing.assert_array_equal(classes[0], labels[3:19, 7:23])


def test_labels_beyond_the_raster_and_cover_are_ignored():
    labels = np.full((20, 20), 1, "uint8")
    labels[:5] = IGNORED
    cut = sampler_of(np.zeros((1, 20, 20), "float32"), labels, [Window(0, 10, 20, 20, 20.0)], px=20)
    classes = cut.batch(torch.tensor([0]), generator())[1][0]
    assert (classes[:5] == IGNORED).all() and (classes[:, 10:] == IGNORED).all()
    assert (classes[5:, :10] == 1).all()


def test_fields_and_labels_are_turned_and_flipped_together():
    labels = np.repeat(np.repeat(np.arange(16).reshape(4, 4), 16, 0), 16, 1).astype("uint8")
    bands = labels[None].astype("float32")
    cut = sampler_of(bands, labels, [Window(16, 16, 32, 32, 32.0)], px=64, augmentation=TURNS_ONLY)
    inputs, classes = cut.batch(torch.zeros(8, dtype=torch.long), generator(3))
    is_known = classes != IGNORED
    # Bilinear fields differ from nearest labels along the borders of the blocks only.
    assert ((inputs[:, 0] - classes).abs()[is_known] < 0.01).float().mean() > 0.8
    assert len({c.numpy().tobytes() for c in classes}) == 8


def coordinates(rows, cols):
    """Bands that hold the column and the row of every cell's centre: a batch shows where it was cut."""
    row, col = np.indices((rows, cols), "float32") + np.float32(0.5)
    return np.stack([col, row])


def test_turning_a_window_keeps_distances_on_the_ground_where_cells_are_not_square():
    aspect, windows = 0.6, [Window(30, 30, 40, 40, 40.0)]
    cut = sampler_of(
        coordinates(99, 99),
        np.zeros((99, 99), "uint8"),
        windows,
        px=20,
        augmentation=TURNS_ONLY,
        aspect=aspect,
    )
    places, _ = cut.batch(torch.tensor([0, 0, 0]), generator(1))
    east, south = places[:, 0] * aspect, places[:, 1]
    along_rows = torch.hypot(east[:, 1:] - east[:, :-1], south[:, 1:] - south[:, :-1])
    along_cols = torch.hypot(east[:, :, 1:] - east[:, :, :-1], south[:, :, 1:] - south[:, :, :-1])
    torch.testing.assert_close(along_rows, torch.full_like(along_rows, 2.0), rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(along_cols, torch.full_like(along_cols, 2.0 * aspect), rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("crop", [8, 16])
def test_a_crop_lies_inside_its_window(crop):
    windows = [Window(8, 24, 16, 16, 16.0)]
    cut = sampler_of(coordinates(64, 64), np.zeros((64, 64), "uint8"), windows, px=16, crop=crop)
    places, _ = cut.batch(torch.zeros(50, dtype=torch.long), generator())
    assert places[:, 0].min() >= 24.49 and places[:, 0].max() <= 39.51
    assert places[:, 1].min() >= 8.49 and places[:, 1].max() <= 23.51


def test_windows_of_several_rasters_look_as_they_do_alone():
    rng = np.random.default_rng(0)
    samplers = []
    for size, count in ((48, 3), (64, 2)):
        bands = rng.normal(size=(2, size, size)).astype("float32")
        windows = [Window(4 * n, 8 * n, 16, 16, 16.0) for n in range(count)]
        samplers.append(sampler_of(bands, (bands[0] > 0).astype("uint8"), windows, px=16))
    joined = JoinedSampler(samplers)
    assert len(joined) == 5
    numbers = torch.tensor([4, 0, 3, 2])
    inputs, labels = joined.batch(numbers, generator(1))
    for place, (which, number) in enumerate([(1, 1), (0, 0), (1, 0), (0, 2)]):
        alone, truth = samplers[which].batch(torch.tensor([number]), generator())
        torch.testing.assert_close(inputs[place], alone[0])
        assert torch.equal(labels[place], truth[0])


def test_a_share_of_a_batch_is_that_share_of_the_whole_batch():
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(2, 64, 64)).astype("float32")
    windows = [Window(4 * n, 8 * n, 16, 16, 16.0) for n in range(5)]
    cut = sampler_of(bands, (bands[0] > 0).astype("uint8"), windows, px=16, augmentation=_Augmentation())
    for one in (cut, JoinedSampler([cut])):
        whole, _ = one.batch(torch.arange(5), generator(3))
        shares = [one.batch(torch.arange(5), generator(3), s)[0] for s in (slice(0, 2), slice(2, 5))]
        torch.testing.assert_close(torch.cat(shares), whole)


def test_cutting_rectangles_for_the_device_gives_what_whole_rasters_on_it_give():
    rng = np.random.default_rng(1)
    bands = rng.normal(size=(2, 70, 90)).astype("float32")
    labels = rng.integers(0, 9, (70, 90)).astype("uint8")
    windows = [Window(0, 0, 40, 40, 40.0), Window(30, 50, 40, 40, 40.0), Window(10, 20, 20, 20, 20.0)]
    batches = []
    for is_resident in (True, False):
        cut = WindowSampler(
            bands,
            labels,
            windows,
            window_px=64,
            crop_px=48,
            augmentation=TURNS_ONLY,
            device=CPU,
            is_resident=is_resident,
        )
        batches.append(cut.batch(torch.tensor([0, 1, 2, 0, 1]), generator(5)))
    (inputs, classes), (in_parts, classes_in_parts) = batches
    torch.testing.assert_close(in_parts, inputs, rtol=1e-4, atol=1e-4)
    assert (classes == classes_in_parts).float().mean() > 0.9995  # a pixel on a cell's edge may go either way
    assert (classes == IGNORED).any()


def test_memory_mapped_rasters_are_read_where_they_are(tmp_path):
    rng = np.random.default_rng(2)
    bands = rng.normal(size=(2, 64, 64)).astype("float32")
    labels = rng.integers(0, 5, (64, 64)).astype("uint8")
    mapped = np.memmap(tmp_path / "bands", np.float32, "w+", shape=bands.shape)
    mapped[:] = bands
    windows = [Window(5, 9, 32, 32, 32.0)]
    cut = sampler_of(mapped, labels, windows, px=32, augmentation=TURNS_ONLY)
    assert cut.bands.data_ptr() == mapped.__array_interface__["data"][0]
    expected = sampler_of(bands, labels, windows, px=32, augmentation=TURNS_ONLY)
    for one, other in zip(
        cut.batch(torch.tensor([0, 0]), generator()), expected.batch(torch.tensor([0, 0]), generator())
    ):
        assert torch.equal(one, other)


def test_bands_larger_than_what_memory_may_hold_are_mapped_and_the_same():
    raw = np.random.default_rng(3).normal(5, 3, (2, 600, 40)).astype("float32")
    raw[0, 10:20] = np.nan
    bands = [{"mean": 4.0, "std": 2.0}, {"mean": -1.0, "std": 5.0}]

    def make(start, stop):
        return standardise(raw[:, start:stop], bands)

    mapped, held = by_rows(make, raw.shape, largest_in_memory=1000), by_rows(make, raw.shape)
    assert isinstance(mapped, np.memmap) and not isinstance(held, np.memmap)
    np.testing.assert_array_equal(mapped, standardise(raw, bands))
    np.testing.assert_array_equal(mapped, held)


@pytest.mark.parametrize("is_resident", [True, False])
def test_no_closed_cell_reaches_a_batch_however_windows_are_turned_and_resampled(is_resident):
    """Values there may be anything, NaN and a class of their own: the batches are the same, bit for bit."""
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(2, 60, 70)).astype("float32")
    labels = rng.integers(0, 5, (60, 70)).astype("uint8")
    closed = np.zeros((60, 70), bool)
    closed[20:33, 25:40] = closed[:8, 50:] = closed[52:, :10] = True  # two of them at the raster's edge
    windows = [Window(row, col, 24, 24, 24.0) for row in range(0, 37, 6) for col in range(0, 47, 6)]

    def batches(bands, labels):
        cut = WindowSampler(
            bands,
            labels,
            windows,
            window_px=40,
            crop_px=32,
            augmentation=_Augmentation(),
            device=CPU,
            aspect=0.8,
            closed=closed,
            is_resident=is_resident,
        )
        chance = generator(1)
        return [cut.batch(torch.arange(len(windows)), chance) for _ in range(3)]

    poisoned = np.where(closed, np.float32(np.nan), bands), np.where(closed, np.uint8(9), labels)
    for (inputs, classes), (others, same) in zip(batches(bands, labels), batches(*poisoned)):
        assert torch.equal(inputs, others) and torch.equal(classes, same)
        assert not (classes == 9).any()


def test_cells_two_cells_from_closed_ones_are_as_if_nothing_were_closed():
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(1, 30, 30)).astype("float32")
    labels = rng.integers(0, 5, (30, 30)).astype("uint8")
    closed = np.zeros((30, 30), bool)
    closed[10:15, 10:15] = True
    window = [Window(0, 0, 30, 30, 30.0)]
    cut = WindowSampler(
        bands, labels, window, window_px=30, crop_px=30, augmentation=None, device=CPU, closed=closed
    )
    inputs, classes = cut.batch(torch.tensor([0]), generator())
    near = np.zeros((30, 30), bool)
    near[9:16, 9:16] = True
    assert (inputs[0, 0].numpy()[near] == 0).all() and (classes[0].numpy()[near] == IGNORED).all()
    np.testing.assert_allclose(inputs[0, 0].numpy()[~near], bands[0][~near], atol=2e-5)
    assert (classes[0].numpy() == labels)[~near].all()


def test_every_window_comes_once_before_any_comes_again():
    order, generator = [], torch.Generator().manual_seed(0)
    drawn = torch.cat([_draw_windows(order, 9, 3, generator) for _ in range(6)])
    assert sorted(drawn[:9].tolist()) == list(range(9)) == sorted(drawn[9:].tolist())
