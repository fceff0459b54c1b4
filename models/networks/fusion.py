"""Feature fusion module, FFM (Liu et al. 2024, section 4.4; BiSeNet, Yu et al. 2018, figure 2c)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .operators import conv_bn_relu, enlarge


class FeatureFusion(nn.Module):
    """Concatenate the branches and the encoder's features, mix them, and weigh the channels anew."""

    def __init__(self, widths: list[int], encoder_channels: int, out_channels: int):
        super().__init__()
        self.mix = conv_bn_relu(sum(widths) + encoder_channels, out_channels, 1)
        self.attention = nn.Sequential(
            nn.Conv2d(out_channels, out_channels, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(out_channels, out_channels, 1),
            nn.Sigmoid(),
        )

    def forward(self, branches: list[Tensor], encoded: Tensor) -> Tensor:
        """Branches at 1/8, 1/16, 1/32 and the encoder's (B, 96, H/8, W/8) -> (B, 96, H/8, W/8)."""
        level = [enlarge(x, 2**number) if number else x for number, x in enumerate(branches)]
        f = self.mix(torch.cat([*level, encoded], 1))  # (B, 96, H/8, W/8)
        a = self.attention(f.mean((2, 3), keepdim=True))  # (B, 96, 1, 1)
        return f + f * a


class BranchSum(nn.Module):
    """What stands in the fusion's place in rows a and b of Table 5: the branches, made equal and added."""

    def __init__(self, widths: list[int], encoder_channels: int, out_channels: int):
        super().__init__()
        self.mixes = nn.ModuleList(conv_bn_relu(width, out_channels, 1) for width in widths)

    def forward(self, branches: list[Tensor], encoded: Tensor) -> Tensor:
        """As FeatureFusion, without the encoder's features."""
        level = [mix(x) for mix, x in zip(self.mixes, branches)]  # (B, 96, H/stride, W/stride) each
        return sum((enlarge(x, 2**number) for number, x in enumerate(level[1:], 1)), level[0])
