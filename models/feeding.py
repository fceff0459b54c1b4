"""Batches cut from rasters that sit in memory once: no window is ever stored as pixels.

A window is a square of cells. A batch is made by one `grid_sample` on the device, which crops, turns,
flips, shifts and resamples at the same time: bilinear for fields, nearest for classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional as F

from ..geology.windows import Window

IGNORED = 255  # no class: cover, outside, hidden, beyond the raster


@dataclass(frozen=True)
class Augmentation:
    """How a window is varied (Liu et al. 2024, section 5.1.1); ranges are uniform.

    `noise` and `shift` are shares of a band's standard deviation and of the window's side.
    """

    flip: bool = True
    rotation_deg: float = 180.0
    shift: float = 0.1
    noise: tuple[float, float] = (0.01, 0.10)
    contrast: tuple[float, float] = (0.5, 1.5)
    brightness: tuple[float, float] = (0.8, 1.2)


class Feeder:
    """Cuts batches of windows from standardised bands and class labels on the network's device.

    Parameters
    ----------
    bands : array, shape (C, rows, cols), float32 without NaN
    labels : array, shape (rows, cols), uint8; 255 is ignored
    windows : the windows to draw from
    window_px : pixels along the side of a whole window
    crop_px : pixels along the side of what is drawn: a random part of the window of the same pixel size
    aspect : width of a cell over its height on the ground, so that turning a window does not shear it
    """

    def __init__(
        self,
        bands: np.ndarray,
        labels: np.ndarray,
        windows: Sequence[Window],
        *,
        window_px: int,
        crop_px: int,
        augmentation: Augmentation | None,
        device: torch.device,
        aspect: float = 1.0,
    ):
        self.bands = torch.from_numpy(np.ascontiguousarray(bands)).to(device)[None]
        # grid_sample fills what lies beyond the raster with 0: shifted so that 0 means "ignored".
        shifted = torch.from_numpy(labels.astype("float32")).to(device) - IGNORED
        self.labels = shifted[None, None]
        self.windows = torch.tensor([[w.row, w.col, w.rows, w.cols] for w in windows], dtype=torch.float32)
        self.window_px, self.crop_px = window_px, crop_px
        self.augmentation = augmentation
        self.device = device
        self.ground = torch.tensor([1.0, aspect])  # a cell's height and width, in its height

    def __len__(self) -> int:
        return len(self.windows)

    def batch(
        self, numbers: torch.Tensor, generator: torch.Generator, part: slice = slice(None)
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Cut the windows of these numbers, or the part of them that one of several processes wants.

        A window looks the same whatever part it is asked for in: chance is drawn for the whole batch.

        Returns
        -------
        inputs : (B, C, crop_px, crop_px) float32
        labels : (B, crop_px, crop_px) int64, 255 where ignored
        """
        return self.cut(*(drawn[part] for drawn in self.chance(numbers, generator)))

    def chance(self, numbers: torch.Tensor, generator: torch.Generator) -> tuple[torch.Tensor, ...]:
        """All that is random about the windows of these numbers; each tensor begins with the window."""
        placing = self.placing(self.windows[numbers], generator)
        return *placing, *self.varying(len(numbers), generator)

    def cut(
        self, centre: torch.Tensor, half: torch.Tensor, turn: torch.Tensor, *variation: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Cut windows as chance has drawn them."""
        places = self.places(centre, half, turn)
        count = len(places)
        inputs = F.grid_sample(
            self.bands.expand(count, -1, -1, -1), places, padding_mode="border", align_corners=False
        )
        labels = F.grid_sample(
            self.labels.expand(count, -1, -1, -1), places, mode="nearest", align_corners=False
        )
        return self.vary(inputs, *variation), (labels[:, 0] + IGNORED).round().long()

    def placing(self, windows: torch.Tensor, generator: torch.Generator) -> tuple[torch.Tensor, ...]:
        """Centres (B, 2) and half sides (B, 2) in cells, and turns (B, 2, 2) of what is cut."""
        half = windows[:, 2:] / 2
        centre = windows[:, :2] + half
        share = self.crop_px / self.window_px
        centre = centre + (1 - share) * half * uniform((len(windows), 2), -1, 1, generator)
        turn = torch.eye(2).expand(len(windows), 2, 2)
        if self.augmentation:
            shift = uniform((len(windows), 2), -1, 1, generator) * self.augmentation.shift
            centre = centre + shift * 2 * half
            turn = self.turns(len(windows), generator)
        return centre, share * half, turn

    def places(self, centre: torch.Tensor, half: torch.Tensor, turn: torch.Tensor) -> torch.Tensor:
        """Where each pixel lies in the raster, (B, crop_px, crop_px, 2), -1 to 1 as in grid_sample."""
        centre, half, turn, ground = (t.to(self.device) for t in (centre, half, turn, self.ground))
        ticks = (torch.arange(self.crop_px, device=self.device) + 0.5) * 2 / self.crop_px - 1
        pixel = torch.stack(torch.meshgrid(ticks, ticks, indexing="ij"), -1)  # (h, w, 2): row, col
        turned = torch.einsum("bij,hwj->bhwi", turn, pixel * ground) / ground
        cells = centre[:, None, None] + half[:, None, None] * turned
        rows, cols = self.bands.shape[-2:]
        return torch.stack([cells[..., 1] * 2 / cols - 1, cells[..., 0] * 2 / rows - 1], -1)

    def turns(self, count: int, generator: torch.Generator) -> torch.Tensor:
        """Random rotations and flips as matrices, (B, 2, 2)."""
        angle = torch.deg2rad(uniform((count,), 0, self.augmentation.rotation_deg, generator))
        sign = torch.ones(count, 2)
        if self.augmentation.flip:
            sign = torch.randint(0, 2, (count, 2), generator=generator) * 2.0 - 1
        cos, sin = angle.cos(), angle.sin()
        rotation = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], -2)
        return rotation * sign[:, None]

    def varying(self, count: int, generator: torch.Generator) -> tuple[torch.Tensor, ...]:
        """Contrast, brightness, noise level and the seed of the noise of each window; (B,) each."""
        how = self.augmentation
        if not how:
            return ()
        ranges = (how.contrast, how.brightness, how.noise)
        drawn = [uniform((count,), *range_, generator) for range_ in ranges]
        return *drawn, torch.randint(2**62, (count,), generator=generator)

    def vary(self, inputs: torch.Tensor, *drawn: torch.Tensor) -> torch.Tensor:
        """Change contrast and brightness and add noise; bands have a deviation of about 1."""
        if not drawn:
            return inputs
        contrast, brightness, level = (d.to(inputs.device)[:, None, None, None] for d in drawn[:3])
        noise = torch.stack([self.noise(inputs.shape[1:], int(seed)) for seed in drawn[3]])
        # On standardised fields a brightness factor is a shift: the picture's mid grey is their 0.
        return inputs * contrast + (brightness - 1) + level * noise

    def noise(self, shape: torch.Size, seed: int) -> torch.Tensor:
        """Normal noise made on the device: on a GPU it is another one than on the CPU."""
        generator = torch.Generator(self.device).manual_seed(seed)
        return torch.randn(shape, generator=generator, device=self.device)


class JoinedFeeder:
    """Cuts the windows of several rasters, numbered one raster after the other."""

    def __init__(self, feeders: Sequence[Feeder]):
        self.feeders = feeders

    def __len__(self) -> int:
        return sum(map(len, self.feeders))

    def batch(
        self, numbers: torch.Tensor, generator: torch.Generator, part: slice = slice(None)
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """As `Feeder.batch`."""
        wanted = range(len(numbers))[part]
        cut: dict[int, tuple[torch.Tensor, torch.Tensor]] = {}
        first = 0
        for feeder in self.feeders:
            places = [i for i, n in enumerate(numbers.tolist()) if first <= n < first + len(feeder)]
            if places:
                chance = feeder.chance(numbers[places] - first, generator)
                kept = [k for k, place in enumerate(places) if place in wanted]
                pieces = zip(*feeder.cut(*(drawn[kept] for drawn in chance))) if kept else ()
                cut |= {places[k]: piece for k, piece in zip(kept, pieces)}
            first += len(feeder)
        inputs, labels = zip(*(cut[place] for place in wanted))
        return torch.stack(inputs), torch.stack(labels)


def uniform(shape: tuple[int, ...], low: float, high: float, generator: torch.Generator) -> torch.Tensor:
    """Uniform random numbers from the CPU's generator: the same on every device."""
    return low + (high - low) * torch.rand(shape, generator=generator)
