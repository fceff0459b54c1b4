"""FasterSeg (Chen et al. 2019, arXiv:1912.10917), the searched network GGMNet is compared with.

Its frame is kept: a stem of double convolutions to 1/8, searched branches, and a fusion that goes from the
coarsest branch to the finest, adding detail at each step. The branches are a genotype of GGMNet's search
space. The default one translates the student network published with the paper: two 3x3 convolutions in a
row become one 5x5, which has the same receptive field; widths of 12 become 8; its two chains to 1/16 share
one branch, as wide as both. That gives 4,401,258 parameters at 3 bands and 10 classes, the published 4.4 M
(4.7 M in Liu et al. 2024, Table 6). A genotype searched on one's own data takes its place.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ....contract import RESOURCES
from ..genotype import Genotype, read_genotype
from ..ggmnet import MRFEM
from ..operators import PadToMultiple, conv_bn_relu, upsample

GENOTYPE_FILE = RESOURCES / "genotypes" / "fasterseg.json"  # the published student's branches
# Channels at 1/2, 1/4 and 1/8, and of the fused features at 1/8: 8 per pixel of stride, as published.
STEM = (32, 64, 64)
FUSED = 64


class FasterSeg(PadToMultiple):
    """Logits at 1/8 from searched branches, upsampled eight times."""

    def __init__(self, in_channels: int = 3, num_classes: int = 10, *, genotype: Genotype | None = None):
        super().__init__()
        half, quarter, eighth = STEM
        self.stem = nn.Sequential(
            conv_bn_relu(in_channels, half, 3, stride=2),
            _double_conv(half, quarter),
            _double_conv(quarter, eighth),
        )
        # FasterSeg's operators have no residual connections.
        self.features = MRFEM(eighth, genotype or read_genotype(GENOTYPE_FILE), is_residual=False)
        self.refinements = nn.ModuleList()
        *finer, width = self.features.widths
        for level in reversed(range(len(finer))):
            self.refinements.append(_Refinement(width, finer[level], FUSED * 2**level))
            width = FUSED * 2**level
        self.classify = nn.Sequential(conv_bn_relu(width, FUSED, 3), nn.Conv2d(FUSED, num_classes, 1))

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        x = self.stem(x)  # (B, 64, H/8, W/8)
        *finer, x = self.features(x)  # at 1/8, 1/16 and x at 1/32
        for refine, fine in zip(self.refinements, reversed(finer)):
            x = refine(x, fine)  # H/16, then H/8
        return upsample(self.classify(x), 8)


def _double_conv(in_channels: int, out_channels: int) -> nn.Sequential:
    """Two 3x3 convolutions, the first with stride 2."""
    first = conv_bn_relu(in_channels, out_channels, 3, stride=2)
    return nn.Sequential(*first, *conv_bn_relu(out_channels, out_channels, 3))


class _Refinement(nn.Module):
    """Halve the channels of a coarse branch, upsample it, and convolve it with the next finer one."""

    def __init__(self, coarse: int, fine: int, out_channels: int):
        super().__init__()
        self.narrow = conv_bn_relu(coarse, out_channels, 1)
        self.mix = conv_bn_relu(out_channels + fine, out_channels, 3)

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        # (B, C, H, W) and (B, C', 2H, 2W) -> (B, C'', 2H, 2W)
        return self.mix(torch.cat([upsample(self.narrow(coarse)), fine], 1))
