"""HRNetV1-W32 (Sun et al. 2019, arXiv:1902.09212; Wang et al. 2020, arXiv:1908.07919), for comparison.

Parallel branches at 1/4, 1/8, 1/16 and 1/32 exchange their features after every unit; version 1 predicts from
the finest branch alone.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from ..operators import PadToMultiple, conv_bn, conv_bn_relu, upsample

WIDTHS = (32, 64, 128, 256)
# Units of stage 2, 3 and 4, which have 2, 3 and 4 branches.
UNITS = (1, 4, 3)


class HRNetV1W32(PadToMultiple):
    """Logits from the finest branch, upsampled four times."""

    def __init__(self, in_channels: int = 3, num_classes: int = 10):
        super().__init__()
        self.stem = nn.Sequential(
            conv_bn_relu(in_channels, 64, 3, stride=2),
            conv_bn_relu(64, 64, 3, stride=2),
            _bottleneck(64),
            *(_bottleneck(256) for _ in range(3)),
        )
        self.first = conv_bn_relu(256, WIDTHS[0], 3)
        # Each stage opens a branch below the coarsest one; the first of them comes from the stem.
        above = (256, *WIDTHS[1:3])
        self.openings = nn.ModuleList(conv_bn_relu(*pair, 3, stride=2) for pair in zip(above, WIDTHS[1:]))
        stages = [
            nn.Sequential(*(_Unit(n_branches, n_branches) for _ in range(n_units)))
            for n_branches, n_units in zip((2, 3, 4), UNITS)
        ]
        stages[-1][-1] = _Unit(4, 1)
        self.stages = nn.ModuleList(stages)
        self.classify = nn.Conv2d(WIDTHS[0], num_classes, 1)

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        x = self.stem(x)  # (B, 256, H/4, W/4)
        branches = [self.first(x), self.openings[0](x)]  # (B, 32, H/4, W/4), (B, 64, H/8, W/8)
        branches = self.stages[0](branches)
        for opening, stage in zip(self.openings[1:], self.stages[1:]):
            branches = stage([*branches, opening(branches[-1])])  # one more, at half the resolution
        return upsample(self.classify(branches[0]), 4)


class _Unit(nn.Module):
    """Four basic blocks on every branch, then every output is the sum over all branches."""

    def __init__(self, n_branches: int, n_outputs: int):
        super().__init__()
        self.branches = nn.ModuleList(
            nn.Sequential(*(_basic_block(width) for _ in range(4))) for width in WIDTHS[:n_branches]
        )
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
    in_width, out_width = WIDTHS[source], WIDTHS[target]
    if source == target:
        return nn.Identity()
    if source > target:
        larger = nn.Upsample(scale_factor=2 ** (source - target), mode="nearest")
        return conv_bn(in_width, out_width, 1).append(larger)
    halvings = [conv_bn_relu(in_width, in_width, 3, stride=2) for _ in range(target - source - 1)]
    return nn.Sequential(*halvings, conv_bn(in_width, out_width, 3, stride=2))


class _ResidualBlock(nn.Module):
    """Convolutions plus the input, which a 1x1 convolution widens where needed."""

    def __init__(self, convolutions: nn.Sequential, in_channels: int, out_channels: int):
        super().__init__()
        self.convolutions = convolutions
        is_wider = in_channels != out_channels
        self.shortcut = conv_bn(in_channels, out_channels, 1) if is_wider else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.convolutions(x) + self.shortcut(x))  # (B, C, H, W) -> (B, C', H, W)


def _basic_block(width: int) -> _ResidualBlock:
    """Two 3x3 convolutions (He et al. 2015, figure 5 left)."""
    return _ResidualBlock(
        nn.Sequential(conv_bn_relu(width, width, 3), conv_bn(width, width, 3)), width, width
    )


def _bottleneck(in_channels: int, inner: int = 64, out_channels: int = 256) -> _ResidualBlock:
    """1x1, 3x3, 1x1 convolutions (He et al. 2015, figure 5 right)."""
    convolutions = nn.Sequential(
        conv_bn_relu(in_channels, inner, 1), conv_bn_relu(inner, inner, 3), conv_bn(inner, out_channels, 1)
    )
    return _ResidualBlock(convolutions, in_channels, out_channels)
