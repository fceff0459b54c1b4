"""Batch normalization over the batches of all processes: exact on any device.

`torch.nn.SyncBatchNorm` works on GPUs alone; there it is used. Elsewhere mean and variance are summed over
the processes here, and so are their gradients: the result is that of one process with the whole batch.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..training.distributed import Group, Processes


def synchronise(network: nn.Module, processes: Processes) -> nn.Module:
    """Let every batch norm of a network use the whole batch of all processes; weights and names stay."""
    if processes.count == 1:
        return network
    if processes.device.type == "cuda":
        return nn.SyncBatchNorm.convert_sync_batchnorm(network)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.__class__ = _SharedBatchNorm2d
            module.group = processes.group  # type: ignore[assignment]  # of a module that has just become one
    return network


class _SharedBatchNorm2d(nn.BatchNorm2d):
    """`nn.BatchNorm2d` whose batch is that of all processes; the same names and numbers in its state."""

    group: Group
    running_mean: Tensor
    running_var: Tensor
    num_batches_tracked: Tensor

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return super().forward(x)
        wide = x.float()  # (B, C, H, W)
        count = _SumOverProcesses.apply(wide.new_tensor([x.numel() / x.shape[1]]), self.group)
        mean = _SumOverProcesses.apply(wide.sum((0, 2, 3)), self.group) / count  # (C,)
        centred = wide - mean[:, None, None]
        variance = _SumOverProcesses.apply(centred.square().sum((0, 2, 3)), self.group) / count
        with torch.no_grad():  # running statistics as in `nn.BatchNorm2d`
            n, momentum = float(count), self.momentum or 0.0
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, momentum)
            self.running_var.lerp_(variance * n / (n - 1), momentum)
        scale = self.weight * torch.rsqrt(variance + self.eps)
        return (centred * scale[:, None, None] + self.bias[:, None, None]).to(x.dtype)


class _SumOverProcesses(torch.autograd.Function):
    """The sum of a tensor over all processes. As every process uses it, its gradient is summed too."""

    @staticmethod
    def forward(ctx, x: Tensor, group: Group) -> Tensor:
        ctx.group = group
        summed = x.contiguous().clone()
        group.sum(summed)
        return summed

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None]:
        summed = gradient.contiguous().clone()
        ctx.group.sum(summed)
        return summed, None
