"""Pictures without colour and shading: what is left is the bedding, whatever drew it."""

from __future__ import annotations

import torch
import torch.nn.functional as F

_GREY = (0.299, 0.587, 0.114)  # ITU-R BT.601
_REACH = 1 / 12  # standard deviation of the surroundings, of a picture's side
_LEAST = 0.02  # contrast below which nothing is made of noise
_MOST = 2.5


def _even_contrast(pictures: torch.Tensor) -> torch.Tensor:
    """Grey less the mean of its surroundings, over their standard deviation, float (B, 3, H, W).

    The three channels are alike, as networks for colours take three.
    """
    grey = (pictures * torch.tensor(_GREY).reshape(1, 3, 1, 1)).sum(dim=1, keepdim=True)
    sigma = _REACH * pictures.shape[-1]
    above = grey - _blurred(grey, sigma)
    spread = _blurred(above * above, sigma).clamp_min(0).sqrt()
    even = (above / (spread + _LEAST)).clamp(-_MOST, _MOST)
    return even.expand(-1, 3, -1, -1).contiguous(memory_format=torch.channels_last)


def _blurred(values: torch.Tensor, sigma: float) -> torch.Tensor:
    """Mean under a Gaussian, mirrored beyond the edges."""
    reach = min(int(3 * sigma), min(values.shape[-2:]) - 1)
    at = torch.arange(-reach, reach + 1, dtype=values.dtype)
    kernel = torch.exp(-(at**2) / (2 * sigma**2))
    kernel /= kernel.sum()
    padded = F.pad(values, (reach,) * 4, mode="reflect")
    return F.conv2d(F.conv2d(padded, kernel.reshape(1, 1, 1, -1)), kernel.reshape(1, 1, -1, 1))
