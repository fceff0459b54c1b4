"""A trained network optimised for prediction: the same numbers with fewer passes over memory.

Batch norms that follow a convolution become part of it. On a CPU the head's deformable stages are run in one
go: the concatenation is written straight into its frame of zeros, and norm and ReLU are applied while a block
is in the cache.
"""

from __future__ import annotations

import copy
import itertools

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from ..networks.deform_conv import DeformableConv2d, gather
from ..networks.ggmnet import HeadStage
from ..networks.operators import upsample

LANES = 16  # fp32 numbers in a CPU's vector: 18 outputs cost a convolution as much as 32


def prepared(network: nn.Module, device: torch.device) -> nn.Module:
    """A copy of a network in evaluation mode, for prediction alone."""
    network = copy.deepcopy(network).eval()
    for module in list(network.modules()):
        if isinstance(module, nn.Sequential):
            for place, (conv, norm) in enumerate(itertools.pairwise(list(module))):
                if type(conv) is nn.Conv2d and type(norm) is nn.BatchNorm2d:
                    module[place], module[place + 1] = fuse_conv_bn_eval(conv, norm), nn.Identity()
        for name, child in list(module.named_children()) if device.type == "cpu" else ():
            if isinstance(child, HeadStage) and isinstance(child.conv, DeformableConv2d):
                setattr(module, name, _PreparedStage(child))
    return network


class _PreparedStage(nn.Module):
    """`ggmnet.HeadStage` without a backward pass: bilinear x2, skip, deformable convolution, norm, ReLU."""

    matrix: Tensor
    bias: Tensor
    most: Tensor
    rest: Tensor
    offset_bias: Tensor

    def __init__(self, stage: HeadStage):
        super().__init__()
        state = {name: tensor.detach() for name, tensor in stage.state_dict().items()}
        scale = state["norm.weight"] / (state["norm.running_var"] + stage.norm.eps).sqrt()
        weight = state["conv.weight"] * scale[:, None, None, None]  # (C', C, 3, 3)
        rest = state["conv.offset.weight"][LANES:]  # (2, C, 3, 3)
        self.register_buffer("matrix", weight.permute(1, 2, 3, 0).flatten(1))  # (C, taps C')
        self.register_buffer("bias", state["norm.bias"] - state["norm.running_mean"] * scale)
        self.register_buffer("most", state["conv.offset.weight"][:LANES])  # (16, C, 3, 3)
        self.register_buffer("rest", rest.permute(1, 2, 3, 0).flatten(1))  # (C, taps 2)
        self.register_buffer("offset_bias", state["conv.offset.bias"])

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        # (B, C, H, W) and (B, C', 2H, 2W) -> (B, C'', 2H, 2W)
        x, (batch, depth, height, width) = upsample(x), skip.shape
        # The concatenation, channels last, within two rows and columns of zeros.
        framed = x.new_empty(batch, height + 4, width + 4, x.shape[1] + depth)
        framed[:, :2], framed[:, -2:], framed[:, :, :2], framed[:, :, -2:] = 0, 0, 0, 0
        framed[:, 2:-2, 2:-2, : x.shape[1]] = x.permute(0, 2, 3, 1)
        framed[:, 2:-2, 2:-2, x.shape[1] :] = skip.permute(0, 2, 3, 1)
        with torch.autocast(x.device.type, enabled=False):
            offset = self._offsets(framed.to(self.rest.dtype))  # (B, 2H, 2W, 18)

        def norm_and_relu(block: Tensor) -> Tensor:
            return block.add_(self.bias).relu_()  # (n, C'')

        out = gather(framed @ self.matrix, offset, (3, 3), norm_and_relu)
        return out.permute(0, 3, 1, 2)

    def _offsets(self, framed: Tensor) -> Tensor:
        """The offsets' convolution: whole vectors of outputs by convolving, the two left over tap by tap."""
        height, width, bias = framed.shape[1] - 4, framed.shape[2] - 4, self.offset_bias
        most = F.conv2d(framed.permute(0, 3, 1, 2), self.most, bias[:LANES])[..., 1:-1, 1:-1]
        products = (framed @ self.rest).unflatten(-1, (-1, 2))  # (B, H + 4, W + 4, taps, 2)
        left = bias[LANES:] + sum(
            products[:, 1 + tap // 3 : 1 + tap // 3 + height, 1 + tap % 3 : 1 + tap % 3 + width, tap]
            for tap in range(products.shape[3])
        )
        return torch.cat((most.permute(0, 2, 3, 1), left), -1)
