"""The operators a searched layer may be (Liu et al. 2024, Table 3).

Zoomed convolution and the search space come from FasterSeg (Chen et al. 2019, arXiv:1912.10917); the
residual connection around a layer from He et al. 2016 (arXiv:1603.05027).
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn


def conv_bn(in_channels: int, out_channels: int, kernel: int, stride: int = 1) -> nn.Sequential:
    """Convolution that keeps (or strides) the sides, then batch normalization."""
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(out_channels),
    )


def conv_bn_relu(in_channels: int, out_channels: int, kernel: int, stride: int = 1) -> nn.Sequential:
    """Convolution, batch normalization, ReLU."""
    return conv_bn(in_channels, out_channels, kernel, stride).append(nn.ReLU(inplace=True))


def enlarge(x: Tensor, factor: int = 2) -> Tensor:
    """Bilinear interpolation to `factor` times the sides."""
    return F.interpolate(x, scale_factor=factor, mode="bilinear", align_corners=False)


class PlainConv(nn.Module):
    """3x3 or 5x5 convolution + BN (+ the input, where the width stays) + ReLU."""

    def __init__(self, in_channels: int, out_channels: int, kernel: int, *, is_residual: bool):
        super().__init__()
        self.conv = conv_bn(in_channels, out_channels, kernel)
        self.is_residual = is_residual and in_channels == out_channels

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', H, W)."""
        y = self.conv(x)
        return F.relu(y + x if self.is_residual else y)


class ZoomedConv(PlainConv):
    """The same on a picture of half the size: a fourth of the arithmetic, twice the receptive field."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', H, W); H and W are even."""
        # Bilinear halving with align_corners=False is the mean of 2 x 2 cells, and pooling is faster.
        y = F.avg_pool2d(x, 2)  # (B, C, H/2, W/2)
        y = enlarge(self.conv(y))  # (B, C', H, W)
        return F.relu(y + x if self.is_residual else y)


class MaxPool(nn.Sequential):
    """Halve the sides by 2 x 2 maxima; where the width changes, a 1x1 convolution + BN + ReLU follows."""

    def __init__(self, in_channels: int, out_channels: int):
        super().__init__(nn.MaxPool2d(2))
        if in_channels != out_channels:
            self.append(conv_bn_relu(in_channels, out_channels, 1))


def build_operator(name: str, in_channels: int, out_channels: int, *, is_residual: bool) -> nn.Module:
    """The module of an operator's name in `genotype`."""
    if name == "identity":
        return nn.Identity()
    if name == "max pool":
        return MaxPool(in_channels, out_channels)
    if name == "down 3x3":
        return conv_bn_relu(in_channels, out_channels, 3, stride=2)
    kind = ZoomedConv if name.startswith("zoomed") else PlainConv
    return kind(in_channels, out_channels, int(name[-1]), is_residual=is_residual)
