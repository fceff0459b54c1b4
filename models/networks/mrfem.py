"""Multi-resolution feature extraction module, MRFEM (Liu et al. 2024, section 4.2).

The genotype says what each layer is. A lower branch begins with a layer that halves the resolution of what
the branch above had just before that layer's number.
"""

from __future__ import annotations

from torch import Tensor, nn

from .genotype import Genotype
from .operators import build_operator


class MRFEM(nn.Module):
    """Up to three branches at 1/8, 1/16 and 1/32; `widths` are the channels at their ends."""

    def __init__(self, in_channels: int, genotype: Genotype, *, is_residual: bool = True):
        super().__init__()
        self.starts = [branch.start for branch in genotype.branches]
        self.widths = [branch.widths[-1] for branch in genotype.branches]
        self.branches = nn.ModuleList()
        for number, branch in enumerate(genotype.branches):
            above = genotype.branches[number - 1] if number else None
            width = above.widths[branch.start - above.start - 1] if above else in_channels
            layers = nn.ModuleList()
            for layer, wider in zip(branch.layers, branch.widths):
                layers.append(build_operator(layer.operator, width, wider, is_residual=is_residual))
                width = wider
            self.branches.append(layers)

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, 96, H/8, W/8) -> one (B, C, H/stride, W/stride) per branch, finest first."""
        ends, fork = [], x
        for number, layers in enumerate(self.branches):
            x, leaves_at = fork, self.fork_after(number)
            for layer_number, layer in enumerate(layers, self.starts[number]):
                x = layer(x)
                if layer_number == leaves_at:
                    fork = x
            ends.append(x)
        return ends

    def fork_after(self, number: int) -> int:
        """The layer of a branch whose output feeds the next branch; -1 for the last branch."""
        return self.starts[number + 1] - 1 if number + 1 < len(self.starts) else -1
