"""Attention refinement module, ARM (Liu et al. 2024, section 4.3; BiSeNet, Yu et al. 2018, figure 2b)."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn


class AttentionRefinement(nn.Module):
    """Weigh each channel by what the whole picture says about it."""

    def __init__(self, channels: int):
        super().__init__()
        self.mix = nn.Conv2d(channels, channels, 1, bias=False)
        self.norm = PooledBatchNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        attention = x.mean((2, 3), keepdim=True)  # (B, C, 1, 1)
        attention = self.norm(self.mix(attention)).sigmoid()
        return x * attention


class PooledBatchNorm(nn.BatchNorm2d):
    """Batch normalization of 1 x 1 maps, which uses its running statistics for a batch of one.

    One picture gives one number per channel, and one number has no variance: training on a last batch of
    one would otherwise stop with an error.
    """

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, 1, 1) -> (B, C, 1, 1)."""
        if self.training and x.numel() == x.shape[1]:
            return F.batch_norm(
                x, self.running_mean, self.running_var, self.weight, self.bias, False, 0.0, self.eps
            )
        return super().forward(x)
