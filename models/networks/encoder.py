"""Feature encoder (Liu et al. 2024, section 4.1): three strided convolutions from the bands to 1/8."""

from __future__ import annotations

from torch import Tensor, nn

from .operators import conv_bn_relu

# The paper fixes 96 channels at 1/8; 48 at 1/2 belongs to the parameter counts of Table 4.
HALF, QUARTER, EIGHTH = 48, 96, 96


class Encoder(nn.Module):
    """3x3 convolution with stride 2, BN and ReLU, three times; what the head needs is handed out too."""

    def __init__(self, in_bands: int):
        super().__init__()
        self.to_half = conv_bn_relu(in_bands, HALF, 3, stride=2)
        self.to_quarter = conv_bn_relu(HALF, QUARTER, 3, stride=2)
        self.to_eighth = conv_bn_relu(QUARTER, EIGHTH, 3, stride=2)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(B, bands, H, W) -> features at 1/2, 1/4 and 1/8."""
        half = self.to_half(x)  # (B, 48, H/2, W/2)
        quarter = self.to_quarter(half)  # (B, 96, H/4, W/4)
        eighth = self.to_eighth(quarter)  # (B, 96, H/8, W/8)
        return half, quarter, eighth
