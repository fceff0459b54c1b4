"""The outcrop network: what lies under cover, read from the shape of the outcrop around it.

A small U-shaped network (Ronneberger et al. 2015) gives each candidate class a score from that class's own
pictures (`outcrop_inputs`); the softmax runs over the candidates. It is equivariant: permuting the classes
permutes the answer, and any number of them will do. It starts as nearest outcrop and learns what to add.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..features.outcrop_channels import INPUTS, TO_ANY, TO_CLASS

WIDTHS = (12, 24, 32, 48)
START_GAIN = 3.0
STRIDE = 2 ** (len(WIDTHS) - 1)
AT_ONCE = 1  # candidate where nothing is learned: it stays in the cache, and its rounding is its own


class Double(nn.Sequential):
    """Two 3 x 3 convolutions. Nothing is normalised: on a CPU that takes as long as the convolutions."""

    def __init__(self, n_in: int, n_out: int):
        super().__init__(
            nn.Conv2d(n_in, n_out, 3, padding=1), nn.ReLU(inplace=True),
            nn.Conv2d(n_out, n_out, 3, padding=1), nn.ReLU(inplace=True),
        )  # fmt: skip
        for layer in (self[0], self[2]):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)


class OutcropNetwork(nn.Module):
    """Scores of candidate classes from their pictures.

    The score of a class is -gain (log(1 + d_class) - log(1 + d_any)) and what the U-shaped network adds,
    which is nothing at the start: the likeliest class is then that of the nearest outcrop.
    """

    def __init__(self):
        super().__init__()
        self.down = nn.ModuleList(map(Double, (len(INPUTS), *WIDTHS[:-1]), WIDTHS))
        self.others = nn.Conv2d(WIDTHS[-1], WIDTHS[-1], 1)
        self.lift = nn.ModuleList(nn.Conv2d(a, b, 1) for a, b in zip(WIDTHS[:0:-1], WIDTHS[-2::-1]))
        self.up = nn.ModuleList(Double(width, width) for width in WIDTHS[-2::-1])
        self.score = nn.Conv2d(WIDTHS[0], 1, 1)
        self.gain = nn.Parameter(torch.tensor(START_GAIN))
        nn.init.zeros_(self.score.weight)
        nn.init.zeros_(self.score.bias)

    def forward(self, inputs: Tensor) -> Tensor:
        """Score every candidate: (B, n_candidates, 11, H, W) -> logits (B, n_candidates, H, W)."""
        b, n, _, h, w = inputs.shape
        pictures = inputs.flatten(0, 1)
        at_once = len(pictures) if torch.is_grad_enabled() else AT_ONCE
        seen = [self.seen(part) for part in pictures.split(at_once)]
        coarsest = torch.cat([levels[-1] for levels in seen]).unflatten(0, (b, n))
        rivals = coarsest.amax(1)  # a maximum, as a sum would depend on the order
        others = self.others(rivals).repeat_interleave(n, 0)
        told = torch.cat([self.told(*part) for part in zip(seen, others.split(at_once))])
        learned = told[:, 0, :h, :w].unflatten(0, (b, n))
        return learned + self.gain * (inputs[:, :, TO_ANY] - inputs[:, :, TO_CLASS])

    def seen(self, pictures: Tensor) -> list[Tensor]:
        """What is seen of some candidates, finest first: (B, 11, H, W) -> (B, width, H', W') a level."""
        x = padded(pictures).contiguous(memory_format=torch.channels_last)
        levels = []
        for number, block in enumerate(self.down):
            x = block(F.max_pool2d(x, 2) if number else x)
            levels.append(x)
        return levels

    def told(self, levels: list[Tensor], others: Tensor) -> Tensor:
        """What is told of them beside their rivals (B, 48, H' / 8, W' / 8): (B, 1, H', W')."""
        x = levels[-1] + others
        for lift, block, skip in zip(self.lift, self.up, levels[-2::-1]):
            x = block(skip + F.interpolate(lift(x), scale_factor=2.0, mode="bilinear"))
        return self.score(x)


def padded(x: Tensor) -> Tensor:
    """A picture whose sides are multiples of the coarsest stride; the edge is repeated."""
    return F.pad(x, (0, -x.shape[-1] % STRIDE, 0, -x.shape[-2] % STRIDE), mode="replicate")
