"""The supernet: one network that holds every architecture of the search space (Liu et al. 2024, section 4.2).

Every layer has all operators at the greatest width. A drawn architecture runs one of them and masks the
channels beyond its width, so that shapes never change. Weights are shared between all architectures.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..networks.genotype import DOWNSAMPLINGS, EXPANSIONS, OPERATORS, STRIDES
from ..networks.ggmnet import EIGHTH, _GGMNet
from ..networks.operators import _build_operator, _PlainConv
from .choices import (
    IDENTITY,
    Measure,
    _Choices,
    _Drawn,
    genotype_size,
)

WIDEST = [stride * max(EXPANSIONS) for stride in STRIDES]


class _SuperLayer(nn.Module):
    """All options for one layer, at the greatest width."""

    masks: Tensor

    def __init__(self, options: tuple[str, ...], in_channels: int, stride: int):
        super().__init__()
        width = stride * max(EXPANSIONS)
        self.options = nn.ModuleList(
            _build_operator(name, in_channels, width, is_residual=True) for name in options
        )
        channel = torch.arange(width)
        masks = torch.stack([channel < stride * expansion for expansion in EXPANSIONS]).float()
        self.register_buffer("masks", masks, persistent=False)

    def forward(self, x: Tensor, option: Tensor, width: Tensor, *, keeps_width: bool) -> Tensor:
        """(B, C, H, W), one-hot option and width -> (B, widest, H', W'), zero beyond the drawn width."""
        number = int(option.argmax())
        layer = self.options[number]
        if isinstance(layer, _PlainConv):
            layer.is_residual = keeps_width
        y = layer(x) * option[number]  # the factor is one; it carries the choice's gradient
        return y * (width @ self.masks)[:, None, None]


class _SuperFeatures(nn.Module):
    """The MRFEM with open choices; set `drawn` before a forward pass."""

    drawn: _Drawn

    def __init__(self, depth: int):
        super().__init__()
        self.widths = WIDEST
        # Branch k begins at layer k at the earliest, and its first layer is a downsampling.
        self.branches = nn.ModuleList(
            nn.ModuleList(
                _SuperLayer(OPERATORS, WIDEST[number] if place else EIGHTH, stride)
                if place >= number
                else None  # type: ignore[misc]  # ModuleList accepts None for an empty place
                for place in range(depth)
            )
            for number, stride in enumerate(STRIDES)
        )
        # One downsampling per branch serves all its possible starts.
        self.downs = nn.ModuleList(
            _SuperLayer(DOWNSAMPLINGS, width, stride) for width, stride in zip(WIDEST, STRIDES[1:])
        )

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, 96, H/8, W/8) -> (B, 64, H/8, W/8), (B, 128, H/16, W/16), (B, 256, H/32, W/32)."""
        drawn, ends, fork = self.drawn, [], x
        starts = [drawn.start(number) for number in range(len(STRIDES))]
        for number, branch in enumerate(self.branches):
            layers, width = dict(enumerate(branch.children(), number)), None
            for place in range(starts[number], number + len(layers)):
                if number and place == starts[number]:
                    width = drawn.widths[number][place]
                    x = self.downs[number - 1](fork, drawn.downs[number - 1], width, keeps_width=False)
                    x = x * drawn.starts[number - 1][place]
                else:
                    option, before = drawn.operators[number][place], width
                    is_identity = int(option.argmax()) == IDENTITY
                    width = before if is_identity and before is not None else drawn.widths[number][place]
                    keeps_width = before is not None and int(width.argmax()) == int(before.argmax())
                    x = layers[place](x, option, width, keeps_width=keeps_width)
                if number + 1 < len(starts) and place == starts[number + 1] - 1:
                    fork = x
            ends.append(x)
        return ends


class SuperNet(_GGMNet):
    """GGMNet whose MRFEM holds all architectures, and the choices to be learned."""

    features: _SuperFeatures

    def __init__(self, in_channels: int, num_classes: int, depth: int):
        super().__init__(in_channels, num_classes, features=_SuperFeatures(depth))
        self.choices = _Choices(depth)
        self.shape = (in_channels, num_classes)
        self.fixed_sizes: dict[Measure, float] = {}

    def weights(self) -> list[nn.Parameter]:
        """Everything but the choices."""
        chosen = {id(parameter) for parameter in self.choices.parameters()}
        return [parameter for parameter in self.parameters() if id(parameter) not in chosen]

    def expected_size(self, measure: Measure) -> Tensor:
        """Mean size of the networks drawn by the learned probabilities; a differentiable scalar."""
        return self.fixed_size(measure) + self.choices.probabilities().size(measure)

    def fixed_size(self, measure: Measure) -> float:
        """Size of the parts that are not searched: a built network less what its choices account for."""
        if measure not in self.fixed_sizes:
            drawn = self.choices.draw(1.0, torch.Generator().manual_seed(0), is_uniform=True)
            built = genotype_size(drawn.genotype(), measure, *self.shape)
            rest = built - drawn.size(measure).item()
            self.fixed_sizes[measure] = rest
        return self.fixed_sizes[measure]
