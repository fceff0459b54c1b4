"""Random views of pictures by the numbers of Abdallah (2021), whose transforms are torchvision's.

A crop after mirrored padding, flips, black padding, a shift, a rotation by the nearest pixel, and colours.
The centre of the rotation cannot be read on the slide: here it is the middle.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

_CROP_PX = 4  # mirrored around the picture before it is cropped
_PAD_PX = (2, 0, 5, 5)  # left, right, top, bottom; black
_SHIFT = (0.4, 0.5)  # of the width and the height, either way
_TURN_DEG = 10.0
_JITTER = 0.1  # of brightness, contrast and saturation, and of the circle of hues
_GREY = (0.299, 0.587, 0.114)  # ITU-R BT.601


def _published_views(pictures: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Another view of each picture, float (B, 3, H, W), 0 to 1 -> (B, 3, H + 10, W + 2)."""
    views = torch.stack([_moved(picture, generator) for picture in pictures])
    return _recoloured(_turned(views, generator), generator)


def _moved(picture: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """A picture (3, H, W) cropped, flipped, padded and shifted."""
    height, width = picture.shape[1:]
    row, col = torch.randint(2 * _CROP_PX + 1, (2,), generator=generator).tolist()
    mirrored = F.pad(picture[None], (_CROP_PX,) * 4, mode="reflect")[0]
    cropped = mirrored[:, row : row + height, col : col + width]
    flips = [axis for axis in (1, 2) if torch.rand(1, generator=generator) < 0.5]
    padded = F.pad(cropped.flip(flips), _PAD_PX)
    height, width = padded.shape[1:]
    right, down = ((2 * torch.rand(2, generator=generator) - 1) * torch.tensor(_SHIFT)).tolist()
    left, top = width - round(right * width), height - round(down * height)
    return F.pad(padded, (width, width, height, height))[:, top : top + height, left : left + width]


def _turned(pictures: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Each picture turned about its middle, black where there was nothing."""
    height, width = pictures.shape[2:]
    turn = torch.deg2rad(_TURN_DEG * (2 * torch.rand(len(pictures), generator=generator) - 1))
    cosine, sine, zero = torch.cos(turn), torch.sin(turn), torch.zeros_like(turn)
    rows = [cosine, -sine * height / width, zero, sine * width / height, cosine, zero]
    grid = F.affine_grid(
        torch.stack(rows, dim=1).reshape(-1, 2, 3), list(pictures.shape), align_corners=False
    )
    return F.grid_sample(pictures, grid, mode="nearest", padding_mode="zeros", align_corners=False)


def _recoloured(pictures: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Brightness, contrast, saturation and hue changed; the order is drawn for the batch."""
    amounts = _JITTER * (2 * torch.rand(4, len(pictures), 1, 1, 1, generator=generator) - 1)
    for number in torch.randperm(4, generator=generator).tolist():
        if number == 3:
            pictures = _with_hue(pictures, amounts[number])
            continue
        grey = (pictures * torch.tensor(_GREY).reshape(1, 3, 1, 1)).sum(dim=1, keepdim=True)
        about = (torch.zeros_like(grey), grey.mean(dim=(2, 3), keepdim=True), grey)[number]
        pictures = (about + (1 + amounts[number]) * (pictures - about)).clamp(0, 1)
    return pictures


def _with_hue(pictures: torch.Tensor, turn: torch.Tensor) -> torch.Tensor:
    """Hues moved by a share of their circle (Smith 1978), (B, 3, H, W)."""
    high, low = pictures.amax(dim=1), pictures.amin(dim=1)
    span = high - low
    red, green, blue = ((high[:, None] - pictures) / span[:, None].clamp_min(1e-8)).unbind(1)
    hue = torch.where(red == 0, blue - green, torch.where(green == 0, 2 + red - blue, 4 + green - red))
    sector = (torch.tensor([5.0, 3.0, 1.0]).reshape(1, 3, 1, 1) + hue[:, None] + 6 * turn) % 6
    return high[:, None] - span[:, None] * torch.minimum(sector, 4 - sector).clamp(0, 1)
