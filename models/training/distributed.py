"""One training over several processes: who this one is, and what they agree on.

Processes that the worker starts on one machine meet in a private folder. Those of a cluster are started by
`torchrun`, and meet as its environment variables say.

Every process draws the same windows and takes its share of each batch; gradients are summed, and batch norms
see the batches of all processes. A step is then the step of one process, but for the order in which numbers
are added.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import torch
import torch.distributed as dist
from torch import Tensor, nn

from ...contract.errors import require
from ...contract.language import tr
from .shared_memory import SharedMemoryGroup

CPU = torch.device("cpu")
_PATIENCE = timedelta(hours=2)  # the first process reads and reports while the others wait for it
MEETING = "CONCEALED_BEDROCK_MEETING"  # names the private folder in which the processes of one machine meet


class _Group(Protocol):
    """Collective operations of processes that train together."""

    def sum(self, tensor: Tensor) -> None:
        """Replace a contiguous tensor by its sum over the processes."""

    def gather(self, number: Tensor) -> Tensor:
        """The tensors (n,) of all processes, (count, n)."""

    def leave(self) -> None:
        """Wait for the others and part."""


class _TorchGroup:
    """torch's own process group: NCCL on GPUs, gloo between machines."""

    def __deepcopy__(self, memo: dict) -> _TorchGroup:
        return self  # a copied network still belongs to the same processes

    def sum(self, tensor: Tensor) -> None:
        dist.all_reduce(tensor)

    def gather(self, number: Tensor) -> Tensor:
        numbers = [torch.zeros_like(number) for _ in range(dist.get_world_size())]
        dist.all_gather(numbers, number)
        return torch.stack(numbers)

    def leave(self) -> None:
        dist.barrier()
        dist.destroy_process_group()


@dataclass(frozen=True)
class Processes:
    """This process among those that train together.

    Parameters
    ----------
    rank : 0 for the first, which alone writes and reports
    count : of all processes on all machines
    device : that this one computes on
    group : communicates with the others; None where there are none
    """

    rank: int = 0
    count: int = 1
    device: torch.device = CPU
    group: _Group | None = None

    @property
    def is_first(self) -> bool:
        """Whether this process writes and reports."""
        return self.rank == 0

    def share(self, batch: int) -> slice:
        """The windows of a batch that this process takes: shares differ by one window at most."""
        return slice(batch * self.rank // self.count, batch * (self.rank + 1) // self.count)

    def require_shareable(self, batch: int) -> None:
        """Refuse a batch that has no window for some process."""
        require(
            batch >= self.count,
            tr("A batch of {batch} windows cannot be shared by {count} processes.").format(
                batch=batch, count=self.count
            ),
            tr("Give a batch (BATCH) of at least {count}, or start fewer processes (PROCESSES).").format(
                count=self.count
            ),
        )

    def total(self, number: Tensor) -> Tensor:
        """The sum over all processes."""
        if self.group is None:
            return number
        total = number.contiguous().clone()
        self.group.sum(total)
        return total

    def gather(self, number: float) -> list[float]:
        """This number of all processes, by rank."""
        if self.group is None:
            return [number]
        own = torch.tensor([number], dtype=torch.float64, device=self.device)
        return self.group.gather(own)[:, 0].tolist()

    def broadcast(self, number: float) -> float:
        """The first process's number."""
        return self.gather(number)[0]

    def sum_gradients(self, network: torch.nn.Module) -> None:
        """Replace each gradient by its sum over the processes, in one message."""
        gradients = [p.grad for p in network.parameters() if p.grad is not None]
        if self.group is None or not gradients:
            return
        message = torch.cat([gradient.flatten() for gradient in gradients])
        self.group.sum(message)
        for gradient, summed in zip(gradients, message.split([g.numel() for g in gradients])):
            gradient.copy_(summed.view_as(gradient))

    def leave(self) -> None:
        """Part from the others: from here on the first process is alone."""
        if self.group is not None:
            self.group.leave()


SINGLE_PROCESS = Processes()


def world_size() -> int:
    """How many processes were started to train together; 1 where this one is alone."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def local_device(wish: str) -> str:
    """The device to ask for: where there are several processes, each takes the GPU of its number."""
    if world_size() > 1 and wish in ("auto", "cuda") and torch.cuda.is_available():
        return f"cuda:{int(os.environ['LOCAL_RANK'])}"
    return wish


def join_processes(device: torch.device) -> Processes:
    """Meet the other processes: through shared memory on one machine's CPUs, NCCL on GPUs, gloo elsewhere."""
    count = world_size()
    if count == 1:
        return Processes(device=device)
    rank, folder = int(os.environ["RANK"]), os.environ.get(MEETING, "")
    if folder and device.type == "cpu":
        return Processes(rank, count, device, SharedMemoryGroup(Path(folder), rank, count))
    if device.type == "cuda":
        torch.cuda.set_device(device)
    store = dist.FileStore(str(Path(folder) / "store"), count) if folder else None
    backend = "nccl" if device.type == "cuda" else "gloo"
    dist.init_process_group(backend, rank=rank, world_size=count, timeout=_PATIENCE, store=store)
    return Processes(rank, count, device, _TorchGroup())


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

    group: _Group
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
    def forward(ctx, x: Tensor, group: _Group) -> Tensor:
        ctx.group = group
        summed = x.contiguous().clone()
        group.sum(summed)
        return summed

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None]:
        summed = gradient.contiguous().clone()
        ctx.group.sum(summed)
        return summed, None
