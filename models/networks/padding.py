"""Pictures of any sides for networks that halve them: mirrored up to a multiple, and cropped again."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from ...contract.errors import UserError

# The coarsest branch is at 1/32, and its zoomed convolutions halve that once more.
MULTIPLE = 64


class AnySides(nn.Module):
    """A network whose method `logits` wants sides that are multiples of 64; it takes any from 64 up."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> logits (B, classes, H, W)."""
        height, width = x.shape[-2:]
        logits = self.logits(pad_sides(x))
        return logits[..., :height, :width]


def pad_sides(x: Tensor, multiple: int = MULTIPLE) -> Tensor:
    """Mirror a picture over its lower and right edge until both sides are multiples.

    (B, C, H, W) -> (B, C, H', W'); the picture stays in the upper left corner.
    """
    height, width = x.shape[-2:]
    if min(height, width) < multiple:
        raise UserError(
            f"The network was given {height} x {width} pixels, sides of at least {multiple} are wanted.",
            f"Choose a window of {multiple} pixels or more.",
        )
    below, right = -height % multiple, -width % multiple
    return F.pad(x, (0, right, 0, below), mode="reflect") if below or right else x
