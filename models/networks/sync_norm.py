"""Batch normalization over the batches of all processes: exact on any device.

`torch.nn.SyncBatchNorm` works on GPUs alone; there it is taken. Elsewhere mean and variance are summed over
the processes here, and so are their gradients: the result is that of one process with the whole batch.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..training.distributed import Group, Processes


class SumOverProcesses(torch.autograd.Function):
    """The sum of a tensor over all processes. As every process uses it, its gradient is summed too."""

    @staticmethod
    def forward(ctx, x: Tensor, group: Group) -> Tensor:
        """Sum."""
        ctx.group = group
        summed = x.contiguous().clone()
        group.sum(summed)
        return summed

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None]:
        """Sum the gradients."""
        summed = gradient.contiguous().clone()
        ctx.group.sum(summed)
        return summed, None


class SharedBatchNorm2d(nn.BatchNorm2d):
    """`nn.BatchNorm2d` whose batch is that of all processes; the same names and numbers in its state."""

    group: Group

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C, H, W)."""
        if not self.training:
            return super().forward(x)
        wide = x.float()
        count = self.summed(wide.new_tensor([x.numel() / x.shape[1]]))
        mean = self.summed(wide.sum((0, 2, 3))) / count  # (C,)
        centred = wide - mean[:, None, None]
        variance = self.summed(centred.square().sum((0, 2, 3))) / count
        self.remember(mean.detach(), variance.detach(), float(count))
        scale = self.weight * torch.rsqrt(variance + self.eps)
        return (centred * scale[:, None, None] + self.bias[:, None, None]).to(x.dtype)

    def summed(self, x: Tensor) -> Tensor:
        """The sum over all processes."""
        return SumOverProcesses.apply(x, self.group)

    @torch.no_grad()
    def remember(self, mean: Tensor, variance: Tensor, count: float) -> None:
        """Update the running statistics as `nn.BatchNorm2d` does."""
        self.num_batches_tracked += 1
        self.running_mean.lerp_(mean, self.momentum)
        self.running_var.lerp_(variance * count / (count - 1), self.momentum)


def synchronise(network: nn.Module, processes: Processes) -> nn.Module:
    """Let every batch norm of a network see the whole batch; weights and names stay."""
    if processes.count == 1:
        return network
    if processes.device.type == "cuda":
        return nn.SyncBatchNorm.convert_sync_batchnorm(network)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.__class__ = SharedBatchNorm2d
            module.group = processes.group
    return network
