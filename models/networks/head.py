"""Semantic segmentation head (Liu et al. 2024, section 4.5): three stages from 1/8 to the full picture."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .deform_conv import DeformableConv2d
from .operators import enlarge

# Channels after the stages at 1/4, 1/2 and 1/1: fitted to the parameter counts of Table 4.
WIDTHS = (96, 48, 24)


class Stage(nn.Module):
    """Bilinear x2, concatenate the skip, deformable (or plain) 3x3 convolution, BN, ReLU."""

    def __init__(self, in_channels: int, skip_channels: int, out_channels: int, *, is_deformable: bool):
        super().__init__()
        channels = in_channels + skip_channels
        self.conv = (
            DeformableConv2d(channels, out_channels)
            if is_deformable
            else nn.Conv2d(channels, out_channels, 3, padding=1, bias=False)
        )
        self.norm = nn.BatchNorm2d(out_channels)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """(B, C, H, W) and (B, C', 2H, 2W) -> (B, C'', 2H, 2W)."""
        x = torch.cat([enlarge(x), skip.to(x.dtype)], 1)  # (B, C + C', 2H, 2W)
        return F.relu(self.norm(self.conv(x)))


class Head(nn.Module):
    """Three stages with the skips from 1/4, 1/2 and the input, then a 1x1 convolution to the classes."""

    def __init__(self, in_channels: int, skips: tuple[int, int, int], n_classes: int, *, is_deformable: bool):
        super().__init__()
        widths = (in_channels, *WIDTHS)
        self.stages = nn.ModuleList(
            Stage(*channels, is_deformable=is_deformable) for channels in zip(widths, skips, WIDTHS)
        )
        self.classify = nn.Conv2d(WIDTHS[-1], n_classes, 1)

    def forward(self, x: Tensor, skips: tuple[Tensor, Tensor, Tensor]) -> Tensor:
        """(B, 96, H/8, W/8) and skips at 1/4, 1/2, 1/1 -> logits (B, classes, H, W)."""
        for stage, skip in zip(self.stages, skips):
            x = stage(x, skip)  # sides doubled: H/4, H/2, H
        return self.classify(x)
