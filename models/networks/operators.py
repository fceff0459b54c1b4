"""Building blocks of the networks, among them the operators of a searched layer (Liu et al. 2024, Table 3).

Zoomed convolution and the search space come from FasterSeg (Chen et al. 2019, arXiv:1912.10917); the
residual connection around a layer from He et al. 2016 (arXiv:1603.05027).
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from ...contract.errors import UserError
from ...contract.language import tr

# The coarsest branch is at 1/32, and its zoomed convolutions halve that once more.
MULTIPLE = 64


class _PadToMultiple(nn.Module):
    """A network for windows of any sides from 64 up, whose method `logits` takes multiples of 64 only.

    The window is mirrored over its lower and right edge until both sides are multiples; the logits are
    cropped again.
    """

    def forward(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> logits (B, classes, H, W)."""
        height, width = x.shape[-2:]
        if min(height, width) < MULTIPLE:
            raise UserError(
                tr(
                    "The network was given {height} x {width} pixels, sides of at least {least} are wanted."
                ).format(height=height, width=width, least=MULTIPLE),
                tr("Choose a window of {least} pixels or more.").format(least=MULTIPLE),
            )
        below, right = -height % MULTIPLE, -width % MULTIPLE
        padded = F.pad(x, (0, right, 0, below), mode="reflect") if below or right else x
        return self.logits(padded)[..., :height, :width]

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        raise NotImplementedError


def _conv_bn(in_channels: int, out_channels: int, kernel: int, stride: int = 1) -> nn.Sequential:
    """Convolution with "same" padding, then batch normalization."""
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(out_channels),
    )


def _conv_bn_relu(in_channels: int, out_channels: int, kernel: int, stride: int = 1) -> nn.Sequential:
    """Convolution with "same" padding, batch normalization, ReLU."""
    return _conv_bn(in_channels, out_channels, kernel, stride).append(nn.ReLU(inplace=True))


def _upsample(x: Tensor, factor: int = 2) -> Tensor:
    """Interpolate bilinearly to `factor` times the sides."""
    return F.interpolate(x, scale_factor=factor, mode="bilinear", align_corners=False)


class _PlainConv(nn.Module):
    """3x3 or 5x5 convolution + BN (+ the input, where the width stays) + ReLU."""

    def __init__(self, in_channels: int, out_channels: int, kernel: int, *, is_residual: bool):
        super().__init__()
        self.conv = _conv_bn(in_channels, out_channels, kernel)
        self.is_residual = is_residual and in_channels == out_channels

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', H, W)."""
        y = self.conv(x)
        return F.relu(y + x if self.is_residual else y)


class _ZoomedConv(_PlainConv):
    """The same at half the resolution: a fourth of the arithmetic, twice the receptive field."""

    def forward(self, x: Tensor) -> Tensor:
        # Bilinear halving with align_corners=False is the mean of 2 x 2 cells, and pooling is faster.
        y = F.avg_pool2d(x, 2)  # (B, C, H, W), H and W even -> (B, C, H/2, W/2)
        y = _upsample(self.conv(y))  # (B, C', H, W)
        return F.relu(y + x if self.is_residual else y)


def _build_operator(name: str, in_channels: int, out_channels: int, *, is_residual: bool) -> nn.Module:
    """Build the module of an operator's name in `genotype`."""
    if name == "identity":
        return nn.Identity()
    if name == "max pool":  # a 1x1 convolution follows where the width changes
        pool = nn.Sequential(nn.MaxPool2d(2))
        return (
            pool if in_channels == out_channels else pool.append(_conv_bn_relu(in_channels, out_channels, 1))
        )
    if name == "down 3x3":
        return _conv_bn_relu(in_channels, out_channels, 3, stride=2)
    kind = _ZoomedConv if name.startswith("zoomed") else _PlainConv
    return kind(in_channels, out_channels, int(name[-1]), is_residual=is_residual)
