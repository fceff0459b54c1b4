"""FC-HarDNet-70 (Chao et al. 2019, "HarDNet", arXiv:1909.00948), for comparison.

A harmonic dense block connects layer k to the layers k - 1, k - 2, k - 4, k - 8 ... as far as these powers of
two divide k, and widens the layers that many later ones use.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..operators import PadToMultiple, conv_bn_relu

WIDENING = 1.7
GROWTH = (10, 16, 18, 24, 32)
LAYERS = (4, 4, 8, 8, 8)
AFTER_BLOCK = (64, 96, 160, 224, 320)


class HarDNet70(PadToMultiple):
    """A U-shape of harmonic dense blocks between 1/4 and 1/64 of the picture."""

    def __init__(self, in_channels: int = 3, num_classes: int = 10):
        super().__init__()
        self.stem = nn.Sequential(
            conv_bn_relu(in_channels, 16, 3, stride=2),
            conv_bn_relu(16, 24, 3),
            conv_bn_relu(24, 32, 3, stride=2),
            conv_bn_relu(32, 48, 3),
        )
        self.down, self.squeeze, channels = nn.ModuleList(), nn.ModuleList(), 48
        skips: list[int] = []
        for growth, n_layers, squeezed in zip(GROWTH, LAYERS, AFTER_BLOCK):
            block = _HarmonicBlock(channels, growth, n_layers)
            self.down.append(block)
            skips.append(block.out_channels)
            self.squeeze.append(conv_bn_relu(block.out_channels, squeezed, 1))
            channels = squeezed
        self.join, self.up = nn.ModuleList(), nn.ModuleList()
        for level in reversed(range(len(GROWTH) - 1)):
            joined = channels + skips[level]
            self.join.append(conv_bn_relu(joined, joined // 2, 1))
            block = _HarmonicBlock(joined // 2, GROWTH[level], LAYERS[level])
            self.up.append(block)
            channels = block.out_channels
        self.classify = nn.Conv2d(channels, num_classes, 1)

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


class _HarmonicBlock(nn.Module):
    """Harmonic dense block; its output is the concatenation of the odd layers and the last."""

    def __init__(self, in_channels: int, growth: int, n_layers: int):
        super().__init__()
        layers = range(1, n_layers + 1)
        widths = [in_channels]
        for layer in layers:
            width = growth * WIDENING ** (len(_links(layer)) - 1)
            widths.append(int(int(width + 1) / 2) * 2)  # an even number of channels
        self.layers = nn.ModuleList(
            conv_bn_relu(sum(widths[link] for link in _links(layer)), widths[layer], 3) for layer in layers
        )
        self.outputs = [layer for layer in layers if layer % 2 or layer == n_layers]
        self.out_channels = sum(widths[layer] for layer in self.outputs)

    def forward(self, x: Tensor) -> Tensor:
        made = [x]  # (B, C, H, W)
        for number, layer in enumerate(self.layers, 1):
            made.append(layer(torch.cat([made[link] for link in _links(number)], 1)))
        return torch.cat([made[layer] for layer in self.outputs], 1)  # (B, out_channels, H, W)


def _links(layer: int) -> list[int]:
    """The layers whose outputs a layer takes; number 0 is the block's input."""
    return [layer - 2**power for power in range(layer.bit_length()) if layer % 2**power == 0]
