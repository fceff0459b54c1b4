"""Random views of pictures while a network learns: flips, turns, sizes, shifts and colours.

Of the kinds that Abdallah (2021) takes, without his shifts, which leave half of a picture out
(`published_views`). A hinge's shape is the same in all of them.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

_TURN_DEG = 15.0
_SCALE = 0.15
_SHIFT = 0.1  # of half a side
_COLOUR = 0.25  # of brightness, contrast and saturation
_GREY = (0.299, 0.587, 0.114)  # ITU-R BT.601


def _augment(pictures: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Another view of each picture, float (B, 3, H, W), 0 to 1."""
    grid = F.affine_grid(_matrices(len(pictures), generator), list(pictures.shape), align_corners=False)
    moved = F.grid_sample(pictures, grid, padding_mode="reflection", align_corners=False)
    return _recolour(moved, generator)


def _uniform(n: int, spread: float, generator: torch.Generator) -> torch.Tensor:
    """Numbers between -spread and spread, (n,)."""
    return spread * (2 * torch.rand(n, generator=generator) - 1)


def _matrices(n: int, generator: torch.Generator) -> torch.Tensor:
    """Affine maps of the output to the input, (n, 2, 3)."""
    turn = torch.deg2rad(_uniform(n, _TURN_DEG, generator))
    scale = 1 + _uniform(n, _SCALE, generator)
    flips = torch.sign(_uniform(2 * n, 1.0, generator)).reshape(n, 2)
    cosine, sine = scale * torch.cos(turn), scale * torch.sin(turn)
    rows = torch.stack([cosine, -sine, sine, cosine], dim=1).reshape(n, 2, 2) * flips[:, None, :]
    shift = _uniform(2 * n, _SHIFT, generator).reshape(n, 2, 1)
    return torch.cat([rows, shift], dim=2)


def _recolour(pictures: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Change brightness, contrast and saturation of each picture."""
    brightness, contrast, saturation = (
        1 + _uniform(len(pictures), _COLOUR, generator).reshape(-1, 1, 1, 1) for _ in range(3)
    )
    grey = (pictures * torch.tensor(_GREY).reshape(1, 3, 1, 1)).sum(dim=1, keepdim=True)
    pictures = grey + saturation * (pictures - grey)
    mean = grey.mean(dim=(2, 3), keepdim=True)
    return (brightness * (mean + contrast * (pictures - mean))).clamp(0, 1)
