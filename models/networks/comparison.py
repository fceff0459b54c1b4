"""The networks that the paper compares GGMNet with (Liu et al. 2024, Table 6).

FasterSeg (Chen et al. 2019, arXiv:1912.10917), the searched one, keeps its frame here: a stem of double
convolutions to 1/8, searched branches, and a fusion that goes from the coarsest branch to the finest. The
branches are a genotype of GGMNet's search space. The default one translates the student network published
with the paper: two 3x3 convolutions in a row become one 5x5, which has the same receptive field; widths of 12
become 8; its two chains to 1/16 share one branch, as wide as both. That gives 4,401,258 parameters at 3 bands
and 10 classes, the published 4.4 M (4.7 M in Table 6). A genotype searched on one's own data takes its place.

FC-HarDNet-70 (Chao et al. 2019, arXiv:1909.00948): a harmonic dense block connects layer k to the layers
k - 1, k - 2, k - 4, k - 8 ... as far as these powers of two divide k, and widens the layers that many use.

HRNetV1-W32 (Sun et al. 2019, arXiv:1902.09212; Wang et al. 2020, arXiv:1908.07919): parallel branches at 1/4,
1/8, 1/16 and 1/32 exchange their features after every unit; version 1 predicts from the finest alone.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...contract import RESOURCES
from .genotype import Genotype
from .ggmnet import _MRFEM
from .operators import _conv_bn, _conv_bn_relu, _PadToMultiple, _upsample

GENOTYPE_FILE = RESOURCES / "genotypes" / "fasterseg.json"  # the published student's branches
# Channels at 1/2, 1/4 and 1/8, and of the fused features at 1/8: 8 per pixel of stride, as published.
STEM = (32, 64, 64)
FUSED = 64
_WIDENING = 1.7
_GROWTH = (10, 16, 18, 24, 32)
_LAYERS = (4, 4, 8, 8, 8)
_AFTER_BLOCK = (64, 96, 160, 224, 320)
_WIDTHS = (32, 64, 128, 256)
# Units of stage 2, 3 and 4, which have 2, 3 and 4 branches.
_UNITS = (1, 4, 3)


class _FasterSeg(_PadToMultiple):
    """Logits at 1/8 from searched branches, upsampled eight times."""

    def __init__(self, in_channels: int = 3, num_classes: int = 10, *, genotype: Genotype | None = None):
        super().__init__()
        half, quarter, eighth = STEM
        self.stem = nn.Sequential(
            _conv_bn_relu(in_channels, half, 3, stride=2),
            _double_conv(half, quarter),
            _double_conv(quarter, eighth),
        )
        # FasterSeg's operators have no residual connections.
        self.features = _MRFEM(eighth, genotype or Genotype.read(GENOTYPE_FILE), is_residual=False)
        self.refinements = nn.ModuleList()
        *finer, width = self.features.widths
        for level in reversed(range(len(finer))):
            self.refinements.append(_Refinement(width, finer[level], FUSED * 2**level))
            width = FUSED * 2**level
        self.classify = nn.Sequential(_conv_bn_relu(width, FUSED, 3), nn.Conv2d(FUSED, num_classes, 1))

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        x = self.stem(x)  # (B, 64, H/8, W/8)
        *finer, x = self.features(x)  # at 1/8, 1/16 and x at 1/32
        for refine, fine in zip(self.refinements, reversed(finer)):
            x = refine(x, fine)  # H/16, then H/8
        return _upsample(self.classify(x), 8)


def _double_conv(in_channels: int, out_channels: int) -> nn.Sequential:
    """Two 3x3 convolutions, the first with stride 2."""
    first = _conv_bn_relu(in_channels, out_channels, 3, stride=2)
    return nn.Sequential(*first, *_conv_bn_relu(out_channels, out_channels, 3))


class _Refinement(nn.Module):
    """Halve the channels of a coarse branch, upsample it, and convolve it with the next finer one."""

    def __init__(self, coarse: int, fine: int, out_channels: int):
        super().__init__()
        self.narrow = _conv_bn_relu(coarse, out_channels, 1)
        self.mix = _conv_bn_relu(out_channels + fine, out_channels, 3)

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        # (B, C, H, W) and (B, C', 2H, 2W) -> (B, C'', 2H, 2W)
        return self.mix(torch.cat([_upsample(self.narrow(coarse)), fine], 1))


class _HarDNet70(_PadToMultiple):
    """A U-shape of harmonic dense blocks between 1/4 and 1/64 of the picture."""

    def __init__(self, in_channels: int = 3, num_classes: int = 10):
        super().__init__()
        self.stem = nn.Sequential(
            _conv_bn_relu(in_channels, 16, 3, stride=2),
            _conv_bn_relu(16, 24, 3),
            _conv_bn_relu(24, 32, 3, stride=2),
            _conv_bn_relu(32, 48, 3),
        )
        self.down, self.squeeze, channels = nn.ModuleList(), nn.ModuleList(), 48
        skips: list[int] = []
        for growth, n_layers, squeezed in zip(_GROWTH, _LAYERS, _AFTER_BLOCK):
            block = _HarmonicBlock(channels, growth, n_layers)
            self.down.append(block)
            skips.append(block.out_channels)
            self.squeeze.append(_conv_bn_relu(block.out_channels, squeezed, 1))
            channels = squeezed
        self.join, self.up = nn.ModuleList(), nn.ModuleList()
        for level in reversed(range(len(_GROWTH) - 1)):
            joined = channels + skips[level]
            self.join.append(_conv_bn_relu(joined, joined // 2, 1))
            block = _HarmonicBlock(joined // 2, _GROWTH[level], _LAYERS[level])
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
            width = growth * _WIDENING ** (len(_links(layer)) - 1)
            widths.append(int(int(width + 1) / 2) * 2)  # an even number of channels
        self.layers = nn.ModuleList(
            _conv_bn_relu(sum(widths[link] for link in _links(layer)), widths[layer], 3) for layer in layers
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


class _HRNetV1W32(_PadToMultiple):
    """Logits from the finest branch, upsampled four times."""

    def __init__(self, in_channels: int = 3, num_classes: int = 10):
        super().__init__()
        self.stem = nn.Sequential(
            _conv_bn_relu(in_channels, 64, 3, stride=2),
            _conv_bn_relu(64, 64, 3, stride=2),
            _bottleneck(64),
            *(_bottleneck(256) for _ in range(3)),
        )
        self.first = _conv_bn_relu(256, _WIDTHS[0], 3)
        # Each stage opens a branch below the coarsest one; the first of them comes from the stem.
        above = (256, *_WIDTHS[1:3])
        self.openings = nn.ModuleList(_conv_bn_relu(*pair, 3, stride=2) for pair in zip(above, _WIDTHS[1:]))
        stages = [
            nn.Sequential(*(_Unit(n_branches, n_branches) for _ in range(n_units)))
            for n_branches, n_units in zip((2, 3, 4), _UNITS)
        ]
        stages[-1][-1] = _Unit(4, 1)
        self.stages = nn.ModuleList(stages)
        self.classify = nn.Conv2d(_WIDTHS[0], num_classes, 1)

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        x = self.stem(x)  # (B, 256, H/4, W/4)
        branches = [self.first(x), self.openings[0](x)]  # (B, 32, H/4, W/4), (B, 64, H/8, W/8)
        branches = self.stages[0](branches)
        for opening, stage in zip(self.openings[1:], self.stages[1:]):
            branches = stage([*branches, opening(branches[-1])])  # one more, at half the resolution
        return _upsample(self.classify(branches[0]), 4)


class _Unit(nn.Module):
    """Four basic blocks on every branch, then every output is the sum over all branches."""

    def __init__(self, n_branches: int, n_outputs: int):
        super().__init__()
        self.branches = nn.ModuleList()
        for width in _WIDTHS[:n_branches]:  # two 3x3 convolutions a block (He et al. 2015, figure 5 left)
            pairs = (
                nn.Sequential(_conv_bn_relu(width, width, 3), _conv_bn(width, width, 3)) for _ in range(4)
            )
            self.branches.append(nn.Sequential(*(_ResidualBlock(pair, width, width) for pair in pairs)))
        self.exchanges = nn.ModuleList(
            nn.ModuleList(_exchange(source, target) for source in range(n_branches))
            for target in range(n_outputs)
        )

    def forward(self, xs: list[Tensor]) -> list[Tensor]:
        xs = [branch(x) for branch, x in zip(self.branches, xs)]  # at 1/4, 1/8 ...
        outputs = []
        for row in self.exchanges:
            first, *others = (resample(x) for resample, x in zip(row.children(), xs))
            outputs.append(F.relu(sum(others, first)))
        return outputs


def _exchange(source: int, target: int) -> nn.Module:
    """Resample branch `source` to the resolution and width of branch `target`."""
    in_width, out_width = _WIDTHS[source], _WIDTHS[target]
    if source == target:
        return nn.Identity()
    if source > target:
        larger = nn.Upsample(scale_factor=2 ** (source - target), mode="nearest")
        return _conv_bn(in_width, out_width, 1).append(larger)
    halvings = [_conv_bn_relu(in_width, in_width, 3, stride=2) for _ in range(target - source - 1)]
    return nn.Sequential(*halvings, _conv_bn(in_width, out_width, 3, stride=2))


class _ResidualBlock(nn.Module):
    """Convolutions plus the input, which a 1x1 convolution widens where needed."""

    def __init__(self, convolutions: nn.Sequential, in_channels: int, out_channels: int):
        super().__init__()
        self.convolutions = convolutions
        is_wider = in_channels != out_channels
        self.shortcut = _conv_bn(in_channels, out_channels, 1) if is_wider else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.convolutions(x) + self.shortcut(x))  # (B, C, H, W) -> (B, C', H, W)


def _bottleneck(in_channels: int, inner: int = 64, out_channels: int = 256) -> _ResidualBlock:
    """1x1, 3x3, 1x1 convolutions (He et al. 2015, figure 5 right)."""
    convolutions = nn.Sequential(
        _conv_bn_relu(in_channels, inner, 1), _conv_bn_relu(inner, inner, 3), _conv_bn(inner, out_channels, 1)
    )
    return _ResidualBlock(convolutions, in_channels, out_channels)
