"""The gradient of one batch: in one pass, in parts where memory is short, in shares over processes."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from ...contract.errors import UserError
from ..inference.execution import save_memory
from .distributed import Processes
from .losses import FIRST_UNKNOWN
from .memory import GIB, bytes_of_a_step, free_bytes

SHARE_TAKEN = 0.8  # of the free memory: other programs grow too

LossOf = Callable[[Tensor, Tensor], Tensor]


class Learner:
    """Computes gradients; where a batch does not fit into memory, by parts from then on.

    The loss of a batch is the mean over its windows that show a class. A part's or process's loss, which is
    the mean over its own, is weighed by how many of them it has: the sum is the loss of the whole batch.
    Only batch norms see the parts (those of processes are synchronised).

    `scale` multiplies the loss before the backward pass and is divided out again: in fp16 small gradients
    would vanish. Where gradients overflow it is halved, for good.
    """

    def __init__(
        self,
        network: torch.nn.Module,
        loss_of: LossOf,
        forward: Callable[[Tensor], Tensor],
        processes: Processes,
        say: Callable[[str, bool], None],
        scale: float = 1.0,
    ):
        self.network, self.loss_of, self.forward = network, loss_of, forward
        self.processes, self.say = processes, say
        self.parts, self.scale = 1, scale
        self.is_sparing = False
        self.is_planned = False

    def learn(self, inputs: Tensor, labels: Tensor) -> float:
        """Leave the batch's gradient in the network; its loss."""
        if not self.is_planned:
            self.plan(inputs)
        while True:
            is_short = False
            try:
                loss = self.gradient(inputs, labels)
                if self.scale == 1 or self.is_finite():
                    return loss
            except RuntimeError as error:
                alone = self.processes.count == 1  # others wait in vain for one that tries again
                if not is_out_of_memory(error) or not alone or not self.can_spare(len(inputs)):
                    raise
                is_short = True
            # Not in the handler, which keeps the failed pass and all its memory alive.
            if is_short:
                self.say(f"The device's memory is too small: {self.spare(len(inputs))}.", True)
            else:
                self.scale /= 2  # too large for fp16: once more, smaller

    def gradient(self, inputs: Tensor, labels: Tensor) -> float:
        """The gradient in `parts` parts, summed; the batch's loss."""
        self.network.zero_grad(set_to_none=True)
        known = windows_with_classes(labels)
        total = self.processes.total(known).clamp(min=1)
        loss = torch.zeros((), device=inputs.device)
        for piece, truth in zip(inputs.tensor_split(self.parts), labels.tensor_split(self.parts)):
            share = self.loss_of(self.forward(piece), truth) * (windows_with_classes(truth) / total)
            (share * self.scale).backward()
            loss += share.detach()
        self.processes.sum_gradients(self.network)
        for gradient in self.gradients() if self.scale != 1 else ():
            gradient /= self.scale
        return float(self.processes.total(loss))

    def gradients(self) -> list[Tensor]:
        """The gradients of all weights that have one."""
        return [p.grad for p in self.network.parameters() if p.grad is not None]

    def is_finite(self) -> bool:
        """Whether no gradient overflowed; the same in all processes, which share their sum."""
        return all(bool(torch.isfinite(gradient).all()) for gradient in self.gradients())

    def plan(self, inputs: Tensor) -> None:
        """Choose the parts beforehand where memory ends without a word, or for one process of several."""
        self.is_planned = True
        windows, device = self.processes.least(len(inputs)), inputs.device
        free = free_bytes(device)
        if free is None or (device.type == "cuda" and self.processes.count == 1):
            return
        free *= SHARE_TAKEN / self.processes.sharing(device)
        remedy = ""
        while (needed := self.bytes_of_a_part(inputs, windows)) > free:
            if not self.can_spare(windows):
                raise too_small(inputs, needed, free)
            remedy = self.spare(windows)
        if remedy:
            self.say(f"Memory is short ({free / GIB:.1f} GiB may be taken): {remedy}.", True)

    def bytes_of_a_part(self, inputs: Tensor, windows: int) -> float:
        """Memory of the largest part, in whichever process it is largest."""
        one = bytes_of_a_step(self.network, self.forward, inputs)
        return self.processes.most(one) * -(-windows // self.parts)

    def can_spare(self, batch: int) -> bool:
        """Whether there is a way left to need less memory."""
        return self.parts < batch // 2 or not self.is_sparing

    def spare(self, batch: int) -> str:
        """Halve the batch, down to two windows, which batch norm needs; then compute twice what can be."""
        if self.parts < batch // 2:
            self.parts = min(2 * self.parts, batch // 2)
            remedy = f"batches of {batch} windows are learned from in {self.parts} parts, gradients summed"
        else:
            self.is_sparing = True
            save_memory(self.network)
            remedy = "deformable convolutions are computed again in the backward pass, which takes longer"
        self.network.zero_grad(set_to_none=True)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        return remedy


def too_small(inputs: Tensor, needed: float, free: float) -> UserError:
    """The problem of a machine that cannot learn from two windows at a time."""
    return UserError(
        f"Two windows of {inputs.shape[-1]} x {inputs.shape[-2]} pixels need about {needed / GIB:.1f} GiB of "
        f"memory, {free / GIB:.1f} GiB may be taken here.",
        "Choose a preset with smaller windows (PRESET), fewer processes (PROCESSES), or a machine with more "
        "memory.",
    )


def windows_with_classes(labels: Tensor) -> Tensor:
    """How many of (B, H, W) labels show any class."""
    return (labels < FIRST_UNKNOWN).flatten(1).any(1).sum().float()


def is_out_of_memory(error: RuntimeError) -> bool:
    """Whether an error tells that memory is used up, on a GPU or on the CPU."""
    return isinstance(error, torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)
