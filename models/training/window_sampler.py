"""Batches cut from rasters that sit in memory once: no window is ever stored as pixels.

A window is a square of cells. A batch is made by `grid_sample` on the device, which crops, turns, flips,
shifts and resamples at the same time: bilinear for fields, nearest for classes. Rasters may be memory-mapped:
on the CPU the cells that a batch needs are read and no others, and where the rasters would fill a GPU it is
sent those alone. Of closed ground, such as what validates, nothing reaches a batch, however a window lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy.ndimage import binary_dilation
from torch.nn import functional as F

from ...geology.sampling.windows import Window
from ..features.mapped_arrays import as_floats

IGNORED = 255  # no class: cover, outside, hidden, beyond the raster
CLOSED = 1.0  # among labels less IGNORED, which are 0 or below


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
    closed : bool (rows, cols), ground that no batch may read; it and the cells beside it look like no data
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
        augmentation: Augmentation | None,
        device: torch.device,
        aspect: float = 1.0,
        closed: np.ndarray | None = None,
        is_resident: bool | None = None,
    ):
        self.is_resident = (
            fits(bands.nbytes + 4 * labels.size, device) if is_resident is None else is_resident
        )
        place = device if self.is_resident else torch.device("cpu")
        self.bands = torch.from_numpy(np.ascontiguousarray(bands)).to(place)
        coded = as_floats(labels, less=IGNORED)
        if closed is not None:
            coded[with_rim(closed)] = CLOSED
        self.labels = torch.from_numpy(coded).to(place)[None]
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
        inputs, labels = self.look_up(places)
        return self.vary(inputs, *variation), labels

    def look_up(self, places: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Bands and labels at places, from the whole rasters or from the rectangle around each window."""
        if self.is_resident:
            return sampled(self.bands, self.labels, places)
        parts = [sampled(*self.rectangle(one)) for one in places]
        inputs, labels = zip(*parts)
        return torch.cat(inputs), torch.cat(labels)

    def rectangle(self, places: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The cells around one window on the device, and its places (1, h, w, 2) in them."""
        shape = torch.tensor(self.labels.shape[1:])
        cells = to_cells(places, shape.to(places.device)).reshape(-1, 2).cpu()
        first = (cells.amin(0).floor().long() - 1).clamp(min=shape * 0, max=shape - 2)
        last = (cells.amax(0).ceil().long() + 1).clamp(min=first + 2, max=shape)
        part = (..., slice(int(first[0]), int(last[0])), slice(int(first[1]), int(last[1])))
        inside = (cells - first) * 2 / (last - first) - 1
        return (
            self.bands[part].to(self.device),
            self.labels[part].to(self.device),
            inside.flip(-1).reshape(1, *places.shape).to(self.device),
        )

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
        to_shares = 2 / torch.tensor(self.bands.shape[-2:])  # from cells to grid_sample's -1 to 1
        turned = turn * self.ground / self.ground[:, None]  # turned on the ground, in cells
        linear = (to_shares * half)[..., None] * turned  # (B, 2, 2): row, col
        affine = torch.cat([linear.flip(-1), (to_shares * centre - 1)[..., None]], -1).flip(1)  # x, y
        shape = (len(centre), 1, self.crop_px, self.crop_px)
        return F.affine_grid(affine.to(self.device), shape, align_corners=False)

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
        return torch.addcmul(brightness - 1, inputs, contrast).addcmul_(noise, level)

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


def sampled(
    bands: torch.Tensor, labels: torch.Tensor, places: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:  # fmt: skip
    """Bands (C, rows, cols), bilinear, and labels (1, rows, cols), nearest, at places (B, h, w, 2)."""
    count = len(places)
    how = {"padding_mode": "border", "align_corners": False}
    inputs = F.grid_sample(bands.expand(count, -1, -1, -1), places, **how)
    found = F.grid_sample(labels.expand(count, -1, -1, -1), places, mode="nearest", **how)
    inputs = inputs.where(found < CLOSED, 0.0)
    is_beyond = (places.abs() > 1).any(-1)
    return inputs, (found[:, 0].masked_fill(is_beyond, 0.0).clamp(max=0) + IGNORED).long()


def with_rim(closed: np.ndarray) -> np.ndarray:
    """Closed ground and the cells beside it, whose values a pixel there is interpolated with."""
    return binary_dilation(closed, np.ones((3, 3), bool))


def to_cells(places: torch.Tensor, shape: torch.Tensor) -> torch.Tensor:
    """Row and column, 0 at the first cell's edge, of places as in grid_sample."""
    return (places.flip(-1) + 1) * shape / 2


def fits(n_bytes: int, device: torch.device) -> bool:
    """Whether rasters may lie on a device whole: the CPU reads them where they are."""
    return device.type != "cuda" or n_bytes < torch.cuda.mem_get_info(device)[0] / 4


def uniform(shape: tuple[int, ...], low: float, high: float, generator: torch.Generator) -> torch.Tensor:
    """Uniform random numbers from the CPU's generator: the same on every device."""
    return low + (high - low) * torch.rand(shape, generator=generator)
