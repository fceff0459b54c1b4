"""FC-HarDNet-70 (Chao et al. 2019, "HarDNet", arXiv:1909.00948), for comparison.

A harmonic dense block joins a layer with the ones 1, 2, 4, 8 ... layers before it, as far as these powers
of two divide its number, and widens the layers that many later ones read.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..operators import conv_bn_relu
from ..padding import AnySides

WIDENING = 1.7
GROWTH = (10, 16, 18, 24, 32)
LAYERS = (4, 4, 8, 8, 8)
AFTER_BLOCK = (64, 96, 160, 224, 320)


def links(layer: int) -> list[int]:
    """The layers that a layer reads; number 0 is the block's input."""
    return [layer - 2**power for power in range(layer.bit_length()) if layer % 2**power == 0]


class HarmonicBlock(nn.Module):
    """Harmonic dense block; its output joins the odd layers and the last."""

    def __init__(self, in_channels: int, growth: int, n_layers: int):
        super().__init__()
        widths = [in_channels]
        for layer in range(1, n_layers + 1):
            width = growth * WIDENING ** (len(links(layer)) - 1)
            widths.append(int(int(width + 1) / 2) * 2)  # an even number of channels
        self.layers = nn.ModuleList(
            conv_bn_relu(sum(widths[link] for link in links(layer)), widths[layer], 3)
            for layer in range(1, n_layers + 1)
        )
        self.handed_out = [layer for layer in range(1, n_layers + 1) if layer % 2 or layer == n_layers]
        self.out_channels = sum(widths[layer] for layer in self.handed_out)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', H, W)."""
        made = [x]
        for number, layer in enumerate(self.layers, 1):
            made.append(layer(torch.cat([made[link] for link in links(number)], 1)))
        return torch.cat([made[layer] for layer in self.handed_out], 1)


class HarDNet70(AnySides):
    """A U-shape of harmonic dense blocks between 1/4 and 1/64 of the picture."""

    def __init__(self, in_bands: int = 3, n_classes: int = 10):
        super().__init__()
        self.stem = nn.Sequential(
            conv_bn_relu(in_bands, 16, 3, stride=2),
            conv_bn_relu(16, 24, 3),
            conv_bn_relu(24, 32, 3, stride=2),
            conv_bn_relu(32, 48, 3),
        )
        self.down, self.squeeze, skips, channels = nn.ModuleList(), nn.ModuleList(), [], 48
        for growth, n_layers, squeezed in zip(GROWTH, LAYERS, AFTER_BLOCK):
            self.down.append(HarmonicBlock(channels, growth, n_layers))
            skips.append(self.down[-1].out_channels)
            self.squeeze.append(conv_bn_relu(skips[-1], squeezed, 1))
            channels = squeezed
        self.join, self.up = nn.ModuleList(), nn.ModuleList()
        for level in reversed(range(len(GROWTH) - 1)):
            joined = channels + skips[level]
            self.join.append(conv_bn_relu(joined, joined // 2, 1))
            self.up.append(HarmonicBlock(joined // 2, GROWTH[level], LAYERS[level]))
            channels = self.up[-1].out_channels
        self.classify = nn.Conv2d(channels, n_classes, 1)

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        sides = x.shape[-2:]
        x = self.stem(x)  # (B, 48, H/4, W/4)
        skips = []
        for level, (block, squeeze) in enumerate(zip(self.down, self.squeeze)):
            x = block(F.avg_pool2d(x, 2) if level else x)  # H/4, H/8 ... H/64
            skips.append(x)
            x = squeeze(x)
        for join, block, skip in zip(self.join, self.up, skips[-2::-1]):
            x = F.interpolate(x, skip.shape[-2:], mode="bilinear", align_corners=True)
            x = block(join(torch.cat([x, skip], 1)))  # H/32 ... H/4
        return F.interpolate(self.classify(x), sides, mode="bilinear", align_corners=True)
