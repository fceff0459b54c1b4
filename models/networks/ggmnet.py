"""GGMNet, the geological-geophysical mapping network (Liu et al. 2024, section 4 and figure 3A).

In the order of the paper: feature encoder (4.1), multi-resolution feature extraction from a genotype (4.2),
attention refinement (4.3), feature fusion (4.4) and a segmentation head with deformable convolutions (4.5).
The attention and fusion modules are those of BiSeNet (Yu et al. 2018, arXiv:1808.00897, figure 2). PARTS can
be left out one by one, as in the paper's Table 5.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...contract.errors import UserError
from ...contract.language import tr
from .deform_conv import _DeformableConv2d
from .genotype import Genotype, paper_genotype
from .operators import _build_operator, _conv_bn_relu, _PadToMultiple, _upsample

PARTS = ("attention", "fusion", "deformable", "residual")
# Rows of Table 5: each adds a part to the one before; the decoder's skips stay on in all of them.
ABLATIONS = {row: PARTS[:number] for number, row in enumerate(("a", "b", "c", "d", "full"))}
# Channels of the encoder. The paper fixes 96 at 1/8; 48 at 1/2 belongs to the parameter counts of Table 4.
HALF, QUARTER, EIGHTH = 48, 96, 96
# Channels of the head after the stages at 1/4, 1/2 and 1/1: fitted to the parameter counts of Table 4.
HEAD_WIDTHS = (96, 48, 24)


class _GGMNet(_PadToMultiple):
    """Logits of bedrock classes from gravity (and further) bands, pixel by pixel.

    Parameters
    ----------
    in_channels, num_classes : int
        The paper has 3 bands and 10 classes.
    genotype : Genotype, optional
        What the branches consist of; the paper's network of 22 layers by default.
    parts : collection of str
        Which of PARTS the network has; all by default.
    features : module, optional
        Takes the place of the genotype's MRFEM (the supernet of the architecture search). Its attribute
        `widths` gives the channels of its outputs.
    """

    features: nn.Module

    def __init__(
        self,
        in_channels: int = 3,
        num_classes: int = 10,
        *,
        genotype: Genotype | None = None,
        parts: Collection[str] = PARTS,
        features: nn.Module | None = None,
    ):
        super().__init__()
        if unknown := set(parts) - set(PARTS):
            raise UserError(
                tr("GGMNet has no part named {names}.").format(names=", ".join(sorted(unknown))),
                tr("Choose among {choices}.").format(choices=", ".join(PARTS)),
            )
        self.encoder = _Encoder(in_channels)
        self.features = features or _MRFEM(
            EIGHTH, genotype or paper_genotype(), is_residual="residual" in parts
        )
        widths: list[int] = self.features.widths  # type: ignore[assignment]  # modules promise no attribute
        refine = _AttentionRefinement if "attention" in parts else nn.Identity
        self.refinements = nn.ModuleList(refine(width) for width in widths)
        self.fusion = (_FeatureFusion if "fusion" in parts else _BranchSum)(widths, EIGHTH, EIGHTH)
        self.head = _Head(
            EIGHTH, (QUARTER, HALF, in_channels), num_classes, is_deformable="deformable" in parts
        )

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        half, quarter, eighth = self.encoder(x)  # (B, 48, H/2, W/2), (B, 96, H/4, W/4), (B, 96, H/8, W/8)
        branches = self.features(eighth)  # at 1/8, 1/16, 1/32
        branches = [refine(branch) for refine, branch in zip(self.refinements, branches)]
        fused = self.fusion(branches, eighth)  # (B, 96, H/8, W/8)
        return self.head(fused, (quarter, half, x))


class _Encoder(nn.Module):
    """Feature encoder (section 4.1): three strided 3x3 convolutions; the head needs their outputs too."""

    def __init__(self, in_channels: int):
        super().__init__()
        self.to_half = _conv_bn_relu(in_channels, HALF, 3, stride=2)
        self.to_quarter = _conv_bn_relu(HALF, QUARTER, 3, stride=2)
        self.to_eighth = _conv_bn_relu(QUARTER, EIGHTH, 3, stride=2)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        half = self.to_half(x)  # (B, bands, H, W) -> (B, 48, H/2, W/2)
        quarter = self.to_quarter(half)  # (B, 96, H/4, W/4)
        eighth = self.to_eighth(quarter)  # (B, 96, H/8, W/8)
        return half, quarter, eighth


class _MRFEM(nn.Module):
    """Multi-resolution feature extraction module (section 4.2): one to three branches at 1/8, 1/16 and 1/32.

    The genotype gives the operator and width of each layer. A lower branch begins with a layer that halves
    the resolution of the output of the previous layer of the branch above. `widths` are the channels at the
    branches' ends.
    """

    def __init__(self, in_channels: int, genotype: Genotype, *, is_residual: bool = True):
        super().__init__()
        self.starts = [branch.start for branch in genotype.branches]
        self.widths = [branch.widths[-1] for branch in genotype.branches]
        self.branches = nn.ModuleList()
        for number, branch in enumerate(genotype.branches):
            above = genotype.branches[number - 1] if number else None
            width = above.widths[branch.start - above.start - 1] if above else in_channels
            layers = nn.ModuleList()
            for layer, out_width in zip(branch.layers, branch.widths):
                layers.append(_build_operator(layer.operator, width, out_width, is_residual=is_residual))
                width = out_width
            self.branches.append(layers)

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, 96, H/8, W/8) -> one (B, C, H/stride, W/stride) per branch, finest first."""
        ends, fork = [], x
        for layers, start, next_start in zip(self.branches, self.starts, [*self.starts[1:], 0]):
            x = fork
            for number, layer in enumerate(layers.children(), start):
                x = layer(x)
                if number == next_start - 1:
                    fork = x  # where the next branch begins
            ends.append(x)
        return ends


class _AttentionRefinement(nn.Module):
    """Attention refinement module, ARM (section 4.3): weighs each channel by its mean over the picture."""

    def __init__(self, channels: int):
        super().__init__()
        self.mix = nn.Conv2d(channels, channels, 1, bias=False)
        self.norm = _PooledBatchNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        pooled = x.mean((2, 3), keepdim=True)  # (B, C, H, W) -> (B, C, 1, 1)
        return x * self.norm(self.mix(pooled)).sigmoid()


class _PooledBatchNorm(nn.BatchNorm2d):
    """Batch normalization of 1 x 1 maps, which uses its running statistics for a batch of one.

    One picture gives one number per channel, and one number has no variance: training would otherwise stop
    with an error when the last batch holds a single window.
    """

    def forward(self, x: Tensor) -> Tensor:
        if self.training and x.numel() == x.shape[1]:
            return F.batch_norm(
                x, self.running_mean, self.running_var, self.weight, self.bias, False, 0.0, self.eps
            )
        return super().forward(x)


class _FeatureFusion(nn.Module):
    """Feature fusion module, FFM (section 4.4): a 1x1 convolution of all features, then channel attention."""

    def __init__(self, widths: Sequence[int], encoder_channels: int, out_channels: int):
        super().__init__()
        self.mix = _conv_bn_relu(sum(widths) + encoder_channels, out_channels, 1)
        self.attention = nn.Sequential(
            nn.Conv2d(out_channels, out_channels, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(out_channels, out_channels, 1),
            nn.Sigmoid(),
        )

    def forward(self, branches: list[Tensor], encoded: Tensor) -> Tensor:
        """Branches at 1/8, 1/16, 1/32 and the encoder's (B, 96, H/8, W/8) -> (B, 96, H/8, W/8)."""
        at_eighth = [_upsample(x, 2**number) if number else x for number, x in enumerate(branches)]
        f = self.mix(torch.cat([*at_eighth, encoded], 1))  # (B, 96, H/8, W/8)
        a = self.attention(f.mean((2, 3), keepdim=True))  # (B, 96, 1, 1)
        return f + f * a


class _BranchSum(nn.Module):
    """Replaces the fusion in rows a and b of Table 5: 1x1 convolutions of the branches, upsampled and added.

    The encoder's features are not used.
    """

    def __init__(self, widths: Sequence[int], encoder_channels: int, out_channels: int):
        super().__init__()
        self.mixes = nn.ModuleList(_conv_bn_relu(width, out_channels, 1) for width in widths)

    def forward(self, branches: list[Tensor], encoded: Tensor) -> Tensor:
        finest, *others = [conv(x) for conv, x in zip(self.mixes, branches)]  # (B, 96, H/stride, W/stride)
        return sum((_upsample(x, 2**number) for number, x in enumerate(others, 1)), finest)


class _HeadStage(nn.Module):
    """Bilinear x2, concatenate the skip, deformable (or plain) 3x3 convolution, BN, ReLU."""

    def __init__(self, in_channels: int, skip_channels: int, out_channels: int, *, is_deformable: bool):
        super().__init__()
        channels = in_channels + skip_channels
        self.conv = (
            _DeformableConv2d(channels, out_channels)
            if is_deformable
            else nn.Conv2d(channels, out_channels, 3, padding=1, bias=False)
        )
        self.norm = nn.BatchNorm2d(out_channels)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """(B, C, H, W) and (B, C', 2H, 2W) -> (B, C'', 2H, 2W)."""
        x = torch.cat([_upsample(x), skip.to(x.dtype)], 1)  # (B, C + C', 2H, 2W)
        return F.relu(self.norm(self.conv(x)))


class _Head(nn.Module):
    """Segmentation head (section 4.5): three stages with the skips from 1/4, 1/2 and the input, then 1x1."""

    def __init__(
        self, in_channels: int, skips: tuple[int, int, int], num_classes: int, *, is_deformable: bool
    ):
        super().__init__()
        widths = (in_channels, *HEAD_WIDTHS)
        self.stages = nn.ModuleList(
            _HeadStage(*channels, is_deformable=is_deformable) for channels in zip(widths, skips, HEAD_WIDTHS)
        )
        self.classify = nn.Conv2d(HEAD_WIDTHS[-1], num_classes, 1)

    def forward(self, x: Tensor, skips: tuple[Tensor, Tensor, Tensor]) -> Tensor:
        """(B, 96, H/8, W/8) and skips at 1/4, 1/2, 1/1 -> logits (B, classes, H, W)."""
        for stage, skip in zip(self.stages, skips):
            x = stage(x, skip)  # sides doubled: H/4, H/2, H
        return self.classify(x)
