"""One training over several processes, as `torchrun` starts them: who I am, and what we agree on.

Every process draws the same windows and takes its share of each batch; gradients are summed. With the batch
norms of `sync_norm` a step is then the step of one process, but for the order in which numbers are added.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta

import torch
import torch.distributed as dist

from ..geophysics.problems import InputProblem

CPU = torch.device("cpu")
PATIENCE = timedelta(hours=2)  # the first process validates and the others wait for it


@dataclass(frozen=True)
class Processes:
    """This process among those that train together.

    Parameters
    ----------
    rank : 0 for the first, which alone writes and reports
    count : of all processes on all machines
    device : that this one computes on
    """

    rank: int = 0
    count: int = 1
    device: torch.device = CPU

    @property
    def is_first(self) -> bool:
        """Whether this process writes and reports."""
        return self.rank == 0

    def share(self, batch: int) -> slice:
        """The windows of a batch that this process learns from: shares differ by one window at most."""
        return slice(batch * self.rank // self.count, batch * (self.rank + 1) // self.count)

    def total(self, number: torch.Tensor) -> torch.Tensor:
        """The sum over all processes."""
        if self.count > 1:
            number = number.clone()
            dist.all_reduce(number)
        return number

    def most(self, number: float) -> float:
        """The largest number of all processes."""
        if self.count == 1:
            return number
        told = torch.tensor([number], dtype=torch.float64, device=self.device)
        dist.all_reduce(told, dist.ReduceOp.MAX)
        return float(told)

    def least(self, number: int) -> int:
        """The smallest number of all processes."""
        return int(-self.most(-number))

    def sharing(self, device: torch.device) -> int:
        """How many processes share this machine's memory; a GPU belongs to one."""
        return 1 if device.type == "cuda" else int(os.environ.get("LOCAL_WORLD_SIZE", "1"))

    def agreed(self, number: float) -> float:
        """The first process's number."""
        if self.count == 1:
            return number
        told = torch.tensor([number], dtype=torch.float64, device=self.device)
        dist.broadcast(told, 0)
        return float(told)

    def require_same(self, number: int, what: str) -> None:
        """Refuse to go on where the processes disagree."""
        numbers = [torch.zeros(1, dtype=torch.int64, device=self.device) for _ in range(self.count)]
        if self.count > 1:
            dist.all_gather(numbers, torch.tensor([number], device=self.device))
        if len({int(n) for n in numbers}) > 1:
            raise InputProblem(
                f"The processes disagree on {what}: {', '.join(str(int(n)) for n in numbers)}.",
                "Write the model to a folder that all machines share (OUTPUT).",
            )

    def sum_gradients(self, network: torch.nn.Module) -> None:
        """Replace each gradient by its sum over the processes, in one message."""
        gradients = [p.grad for p in network.parameters() if p.grad is not None]
        if self.count == 1 or not gradients:
            return
        message = torch.cat([gradient.flatten() for gradient in gradients])
        dist.all_reduce(message)
        for gradient, summed in zip(gradients, message.split([g.numel() for g in gradients])):
            gradient.copy_(summed.view_as(gradient))

    def leave(self) -> None:
        """Say good-bye: from here on the first process is alone."""
        if self.count > 1:
            dist.barrier()
            dist.destroy_process_group()


ALONE = Processes()


def started_count() -> int:
    """How many processes torchrun has started; 1 where it was not torchrun."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def own_device(wish: str) -> str:
    """The device to ask for: where there are several processes, each takes the GPU of its number."""
    if started_count() > 1 and wish in ("auto", "cuda") and torch.cuda.is_available():
        return f"cuda:{int(os.environ['LOCAL_RANK'])}"
    return wish


def join(device: torch.device) -> Processes:
    """Meet the other processes: by NCCL on GPUs, by gloo on CPUs."""
    if started_count() == 1:
        return Processes(device=device)
    if device.type == "cuda":
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=PATIENCE)
    return Processes(dist.get_rank(), dist.get_world_size(), device)


def require_shareable(batch: int, count: int) -> None:
    """Refuse a batch that has no window for some process."""
    if batch < count:
        raise InputProblem(
            f"A batch of {batch} windows cannot be shared by {count} processes.",
            f"Give a batch (BATCH) of at least {count}, or start fewer processes (PROCESSES).",
        )
