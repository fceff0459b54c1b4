"""The outcrop network: the class under cover, predicted from the shape of the outcrop around it.

A small U-shaped network (Ronneberger et al. 2015, arXiv:1505.04597) gives each candidate class a score from
that class's own channels (`outcrop_channels`); the softmax runs over the candidates. It is equivariant:
permuting the classes permutes the prediction, and any number of them will do. It begins as nearest outcrop
and learns a correction.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..features.outcrop_channels import INPUTS, TO_ANY, TO_CLASS

WIDTHS = (12, 24, 32, 48)
START_GAIN = 3.0
STRIDE = 2 ** (len(WIDTHS) - 1)
AT_ONCE = 1  # candidate without a backward pass: it stays in the cache, and its rounding is its own


class _OutcropNetwork(nn.Module):
    """Scores of candidate classes from their outcrop channels.

    The score of a class is -gain (log(1 + d_class) - log(1 + d_any)) plus the output of the U-shaped network,
    which is zero at the start: the likeliest class is then that of the nearest outcrop.
    """

    def __init__(self):
        super().__init__()
        self.down = nn.ModuleList(map(_DoubleConv, (len(INPUTS), *WIDTHS[:-1]), WIDTHS))
        self.others = nn.Conv2d(WIDTHS[-1], WIDTHS[-1], 1)
        self.lift = nn.ModuleList(nn.Conv2d(a, b, 1) for a, b in zip(WIDTHS[:0:-1], WIDTHS[-2::-1]))
        self.up = nn.ModuleList(_DoubleConv(width, width) for width in WIDTHS[-2::-1])
        self.score = nn.Conv2d(WIDTHS[0], 1, 1)
        self.gain = nn.Parameter(torch.tensor(START_GAIN))
        nn.init.zeros_(self.score.weight)
        nn.init.zeros_(self.score.bias)

    def forward(self, inputs: Tensor) -> Tensor:
        """Score every candidate: (B, n_candidates, 11, H, W) -> logits (B, n_candidates, H, W)."""
        b, n, _, h, w = inputs.shape
        candidates = inputs.flatten(0, 1)  # (B n, 11, H, W)
        at_once = len(candidates) if torch.is_grad_enabled() else AT_ONCE
        encoded = [self.encode(part) for part in candidates.split(at_once)]
        coarsest = torch.cat([levels[-1] for levels in encoded]).unflatten(0, (b, n))
        rivals = coarsest.amax(1)  # (B, 48, H/8, W/8); a maximum, as a sum would depend on the order
        context = self.others(rivals).repeat_interleave(n, 0)  # (B n, 48, H/8, W/8)
        decoded = torch.cat([self.decode(*part) for part in zip(encoded, context.split(at_once))])
        correction = decoded[:, 0, :h, :w].unflatten(0, (b, n))
        return correction + self.gain * (inputs[:, :, TO_ANY] - inputs[:, :, TO_CLASS])

    def encode(self, candidates: Tensor) -> list[Tensor]:
        """Features of candidates, finest first: (B, 11, H, W) -> (B, width, H', W') a level."""
        height, width = candidates.shape[-2:]  # padded to multiples of the stride by repeating the edge
        x = F.pad(candidates, (0, -width % STRIDE, 0, -height % STRIDE), mode="replicate")
        x = x.contiguous(memory_format=torch.channels_last)
        levels = []
        for number, block in enumerate(self.down):
            x = block(F.max_pool2d(x, 2) if number else x)
            levels.append(x)
        return levels

    def decode(self, levels: list[Tensor], context: Tensor) -> Tensor:
        """Scores from features and those of the rivals (B, 48, H'/8, W'/8): (B, 1, H', W')."""
        x = levels[-1] + context
        for lift, block, skip in zip(self.lift, self.up, levels[-2::-1]):
            x = block(skip + F.interpolate(lift(x), scale_factor=2.0, mode="bilinear"))
        return self.score(x)


class _DoubleConv(nn.Sequential):
    """Two 3x3 convolutions with ReLU, without normalization: on a CPU that takes as long as a convolution."""

    def __init__(self, in_channels: int, out_channels: int):
        convs = [nn.Conv2d(n, out_channels, 3, padding=1) for n in (in_channels, out_channels)]
        super().__init__(convs[0], nn.ReLU(inplace=True), convs[1], nn.ReLU(inplace=True))
        for name, parameter in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(parameter)
            else:
                nn.init.kaiming_normal_(parameter, nonlinearity="relu")
