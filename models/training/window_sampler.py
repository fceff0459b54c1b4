"""Batches cut from rasters that are in memory once: no window is ever stored as pixels.

A window is a square of cells. A batch is made by `grid_sample` on the device, which crops, turns, flips,
shifts and resamples at the same time: bilinear for fields, nearest for classes. Rasters may be memory-mapped:
on the CPU only the cells that a batch needs are read, and where the rasters would fill a GPU only those are
sent to it. Closed cells, such as those of the test set, never reach a batch, however a window lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy.ndimage import binary_dilation
from torch import Tensor
from torch.nn import functional as F

from ...geology.sampling.windows import Window
from ..features.lazy_raster import by_rows

IGNORED = 255  # no class: cover, outside, hidden, beyond the raster
_CLOSED = 1.0  # among labels less IGNORED, which are 0 or below
_ALL = slice(None)


@dataclass(frozen=True)
class _Augmentation:
    """How a window is varied (Liu et al. 2024, section 5.1.1); ranges are uniform.

    `noise` and `shift` are shares of a band's standard deviation and of the window's side.
    """

    flip: bool = True
    rotation_deg: float = 180.0
    shift: float = 0.1
    noise: tuple[float, float] = (0.01, 0.10)
    contrast: tuple[float, float] = (0.5, 1.5)
    brightness: tuple[float, float] = (0.8, 1.2)


class WindowSampler:
    """Cuts batches of windows from standardised bands and class labels on the network's device.

    Parameters
    ----------
    bands : array, shape (C, rows, cols), float32 without NaN
    labels : array, shape (rows, cols), uint8; 255 is ignored
    windows : the windows to draw from
    window_px : pixels along the side of a whole window
    crop_px : pixels along the side of a crop: a random part of the window of the same pixel size
    aspect : width of a cell over its height on the ground, so that turning a window does not shear it
    closed : bool (rows, cols), cells that no batch may contain; they and the cells next to them, which pixels
        are interpolated with, look like no data
    is_resident : whether the rasters lie on the device whole; None: where a quarter of its memory holds them
    """

    def __init__(
        self,
        bands: np.ndarray,
        labels: np.ndarray,
        windows: Sequence[Window],
        *,
        window_px: int,
        crop_px: int,
        augmentation: _Augmentation | None,
        device: torch.device,
        aspect: float = 1.0,
        closed: np.ndarray | None = None,
        is_resident: bool | None = None,
    ):
        if is_resident is None:  # the CPU reads rasters where they are
            n_bytes = bands.nbytes + 4 * labels.size
            is_resident = device.type != "cuda" or n_bytes < torch.cuda.mem_get_info(device)[0] / 4
        place = device if is_resident else torch.device("cpu")
        coded = by_rows(lambda start, stop: labels[start:stop] - np.float32(IGNORED), labels.shape)
        if closed is not None:
            coded[binary_dilation(closed, np.ones((3, 3), bool))] = _CLOSED
        self.bands = torch.from_numpy(np.ascontiguousarray(bands)).to(place)
        self.labels = torch.from_numpy(coded).to(place)[None]
        self.windows = torch.tensor([[w.row, w.col, w.rows, w.cols] for w in windows], dtype=torch.float32)
        self.window_px, self.crop_px = window_px, crop_px
        self.augmentation, self.device, self.is_resident = augmentation, device, is_resident
        self._cell = torch.tensor([1.0, aspect])  # a cell's height and width, in its height

    def __len__(self) -> int:
        return len(self.windows)

    def batch(
        self, numbers: Tensor, generator: torch.Generator, share: slice = _ALL
    ) -> tuple[Tensor, Tensor]:
        """Cut the windows of these numbers, or the share of them that one of several processes takes.

        A window looks the same whatever share it is in: random numbers are drawn for the whole batch.

        Returns
        -------
        inputs : (B, C, crop_px, crop_px) float32
        labels : (B, crop_px, crop_px) int64, 255 where ignored
        """
        return self.cut(*(drawn[share] for drawn in self.draw(numbers, generator)))

    def draw(self, numbers: Tensor, generator: torch.Generator) -> tuple[Tensor, ...]:
        """Draw all that is random about the windows of these numbers; each tensor begins with the window.

        Returns
        -------
        centre, half : (B, 2) of what is cut, row and col in cells
        turn : (B, 2, 2)
        contrast, brightness, noise level, seed of the noise : (B,) each, with augmentation only
        """
        how, windows = self.augmentation, self.windows[numbers]
        count = len(windows)
        half = windows[:, 2:] / 2
        of_window = self.crop_px / self.window_px
        centre = windows[:, :2] + half
        centre = centre + (1 - of_window) * half * _uniform((count, 2), -1, 1, generator)
        if not how:
            return centre, of_window * half, torch.eye(2).expand(count, 2, 2)
        centre = centre + _uniform((count, 2), -1, 1, generator) * how.shift * 2 * half
        angle = torch.deg2rad(_uniform((count,), 0, how.rotation_deg, generator))
        sign = torch.ones(count, 2)
        if how.flip:
            sign = torch.randint(0, 2, (count, 2), generator=generator) * 2.0 - 1
        cos, sin = angle.cos(), angle.sin()
        turn = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], -2) * sign[:, None]
        ranges = (how.contrast, how.brightness, how.noise)
        variation = [_uniform((count,), *range_, generator) for range_ in ranges]
        seeds = torch.randint(2**62, (count,), generator=generator)
        return centre, of_window * half, turn, *variation, seeds

    def cut(self, centre: Tensor, half: Tensor, turn: Tensor, *variation: Tensor) -> tuple[Tensor, Tensor]:
        """Cut windows as `draw` has drawn them."""
        to_shares = 2 / torch.tensor(self.bands.shape[-2:])  # from cells to grid_sample's -1 to 1
        turned = turn * self._cell / self._cell[:, None]  # turned on the ground, in cells
        linear = (to_shares * half)[..., None] * turned  # (B, 2, 2): row, col
        affine = torch.cat([linear.flip(-1), (to_shares * centre - 1)[..., None]], -1).flip(1)  # x, y
        shape = [len(centre), 1, self.crop_px, self.crop_px]
        places = F.affine_grid(affine.to(self.device), shape, align_corners=False)  # (B, H, W, 2)
        if self.is_resident:
            inputs, labels = _sampled(self.bands, self.labels, places)
        else:
            each = zip(*(_sampled(*self._rectangle(one)) for one in places))
            inputs, labels = (torch.cat(found) for found in each)
        if not variation:
            return inputs, labels
        *amounts, seeds = variation
        contrast, brightness, level = (d.to(inputs.device)[:, None, None, None] for d in amounts)
        noise = torch.empty_like(inputs)
        for one, seed in zip(noise, seeds):  # made on the device: on a GPU it is another one than on the CPU
            generator = torch.Generator(self.device).manual_seed(int(seed))
            one[:] = torch.randn(one.shape, generator=generator, device=self.device)
        # On standardised fields a brightness factor is a shift: the picture's mid grey is their 0.
        return torch.addcmul(brightness - 1, inputs, contrast).addcmul_(noise, level), labels

    def _rectangle(self, places: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The cells around one window on the device, and its places (1, H, W, 2) in them."""
        shape = torch.tensor(self.labels.shape[1:])
        cells = ((places.flip(-1) + 1) * shape.to(places.device) / 2).reshape(-1, 2).cpu()  # row, col
        first = (cells.amin(0).floor().long() - 1).clamp(min=shape * 0, max=shape - 2)
        last = (cells.amax(0).ceil().long() + 1).clamp(min=first + 2, max=shape)
        around = (..., slice(int(first[0]), int(last[0])), slice(int(first[1]), int(last[1])))
        inside = (cells - first) * 2 / (last - first) - 1
        return (
            self.bands[around].to(self.device),
            self.labels[around].to(self.device),
            inside.flip(-1).reshape(1, *places.shape).to(self.device),
        )


class JoinedSampler:
    """Cuts the windows of several rasters, numbered one raster after the other."""

    def __init__(self, samplers: Sequence[WindowSampler]):
        self.samplers = samplers

    def __len__(self) -> int:
        return sum(map(len, self.samplers))

    def batch(
        self, numbers: Tensor, generator: torch.Generator, share: slice = _ALL
    ) -> tuple[Tensor, Tensor]:
        """As `WindowSampler.batch`."""
        wanted = range(len(numbers))[share]
        cut: dict[int, tuple[Tensor, Tensor]] = {}
        first = 0
        for sampler in self.samplers:
            places = [i for i, n in enumerate(numbers.tolist()) if first <= n < first + len(sampler)]
            if places:
                drawn = sampler.draw(numbers[places] - first, generator)
                kept = [k for k, place in enumerate(places) if place in wanted]
                windows = zip(*sampler.cut(*(each[kept] for each in drawn))) if kept else ()
                cut |= {places[k]: window for k, window in zip(kept, windows)}
            first += len(sampler)
        inputs, labels = zip(*(cut[place] for place in wanted))
        return torch.stack(inputs), torch.stack(labels)


def _draw_windows(order: list[int], n_windows: int, batch: int, generator: torch.Generator) -> Tensor:
    """The next windows: all in random order before any comes again. Consumes `order` in place."""
    while len(order) < batch:
        order.extend(torch.randperm(n_windows, generator=generator).tolist())
    drawn = order[:batch]
    del order[:batch]
    return torch.tensor(drawn)


def _sampled(bands: Tensor, labels: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
    """Bands (C, rows, cols), bilinear, and labels (1, rows, cols), nearest, at places (B, H, W, 2)."""
    count = len(places)
    inputs = F.grid_sample(
        bands.expand(count, -1, -1, -1), places, padding_mode="border", align_corners=False
    )
    found = F.grid_sample(
        labels.expand(count, -1, -1, -1), places, "nearest", padding_mode="border", align_corners=False
    )
    inputs = inputs.where(found < _CLOSED, 0.0)
    is_beyond = (places.abs() > 1).any(-1)
    return inputs, (found[:, 0].masked_fill(is_beyond, 0.0).clamp(max=0) + IGNORED).long()


def _uniform(shape: tuple[int, ...], low: float, high: float, generator: torch.Generator) -> Tensor:
    """Uniform random numbers from the CPU's generator: the same on every device."""
    return low + (high - low) * torch.rand(shape, generator=generator)
