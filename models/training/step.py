"""A training step: the gradient of a batch, in micro-batches where memory is short, summed over processes.

A GPU raises an error when its memory is used up. A machine whose own memory is used up kills the process
without a message, and processes that wait for each other cannot try again: there it has to be known before.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import torch
from torch import Tensor, nn

from ...contract.errors import UserError
from ...contract.language import tr
from ..inference.execution import free_memory
from ..inference.memory import _resident_bytes
from ..networks.deform_conv import _DeformableConv2d
from .distributed import Processes
from .losses import FIRST_UNKNOWN

_SIDES = (128, 256)  # pixels of the corners that are measured
# Of a step over what its forward pass keeps: 1.43 to 1.67 measured (GGMNet, 22 layers, CPU, fp32 and bf16,
# 2 windows of 256 px to 4 of 1024).
_PEAK = 1.5
GIB = 2**30
_COPIES = 5  # of the weights: gradients, Adam's two moments, the best ones, the last ones
SHARE_TAKEN = 0.8  # of the free memory: other programs grow too


def _step_memory(network: nn.Module, forward: Callable[[Tensor], Tensor], inputs: Tensor) -> float:
    """Bytes of one window's share in a step of a batch (B, C, H, W).

    Two corners tell what grows with the pixels from what does not, such as the weights in another number
    format: by the pixels of one corner alone it would count many times in a large window.
    """
    pixels, known = inputs[0, 0].numel(), []
    for side in _SIDES:
        corner = inputs[:2, :, :side, :side]
        known.append((corner[0, 0].numel(), _kept_bytes(network, forward, corner) / len(corner)))
        if corner[0, 0].numel() == pixels:
            return _PEAK * known[-1][1]
    (few, least), (more, most) = known
    return _PEAK * (most + (most - least) / (more - few) * (pixels - more))


def _kept_bytes(network: nn.Module, forward: Callable[[Tensor], Tensor], inputs: Tensor) -> float:
    """Bytes that a forward pass keeps for the backward pass.

    The network's running statistics and the state of the random generators are left as they were.
    """
    own = {tensor.data_ptr() for tensor in network.state_dict(keep_vars=True).values()}
    kept: dict[int, int] = {}

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    before = {name: buffer.clone() for name, buffer in network.named_buffers()}
    generators = torch.random.fork_rng([inputs.device] if inputs.is_cuda else [])
    with generators, torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        outputs = forward(inputs)  # alive until all is counted: a freed place would be counted as another's
    for name, buffer in network.named_buffers():
        buffer.copy_(before[name])
    return sum(kept.values()) + outputs.nbytes


class _TrainingStep:
    """Computes gradients; where a batch does not fit into memory, by micro-batches from then on.

    The loss of a batch is the mean over its windows that show a class. The loss of a micro-batch or a
    process, which is the mean over its own, is weighted by how many of them it has: the sum is the loss of
    the whole batch. Only batch norms depend on micro-batches (those of processes are synchronised).

    `loss_scale` multiplies the loss before the backward pass and is divided out again: in fp16 small
    gradients would underflow. Where gradients overflow it is halved, for good.

    Parameters
    ----------
    loss_function : (logits (B, n, H, W), labels (B, H, W)) -> scalar
    forward : the network as it is run, see `execution.make_forward`
    log : takes a sentence for the user, and whether it is a warning
    evaluation_bytes : that validation and scoring need at once; 0: not known, and nothing is announced
    """

    def __init__(
        self,
        network: torch.nn.Module,
        loss_function: Callable[[Tensor, Tensor], Tensor],
        forward: Callable[[Tensor], Tensor],
        processes: Processes,
        log: Callable[[str, bool], None],
        loss_scale: float = 1.0,
        evaluation_bytes: float = 0.0,
    ):
        self.network, self.loss_function, self.forward = network, loss_function, forward
        self.processes, self.log = processes, log
        self.micro_batches, self.loss_scale = 1, loss_scale
        self.evaluation_bytes = evaluation_bytes
        self.is_recomputing = False  # the deformable convolutions in the backward pass
        self._is_planned = False

    def __call__(self, inputs: Tensor, labels: Tensor) -> float:
        """Leave the batch's gradient in the network; returns its loss."""
        if not self._is_planned:
            self._plan_memory(inputs)
        while True:
            is_short = False
            try:
                loss = self._gradient(inputs, labels)
                gradients = [p.grad for p in self.network.parameters() if p.grad is not None]
                if self.loss_scale == 1 or all(bool(torch.isfinite(one).all()) for one in gradients):
                    return loss
            except RuntimeError as error:
                is_short = isinstance(error, torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)
                is_single = self.processes.count == 1  # others would wait forever for one that tries again
                if not (is_short and is_single and self._can_save_memory(len(inputs))):
                    raise
            # Not in the handler, which keeps the failed pass and all its memory alive.
            if is_short:
                remedy = self._save_memory(len(inputs))
                self.log(tr("The device's memory is too small: {remedy}.").format(remedy=remedy), True)
            else:
                self.loss_scale /= 2  # too large for fp16: once more, smaller

    def _gradient(self, inputs: Tensor, labels: Tensor) -> float:
        """The gradient summed over the micro-batches; the batch's loss."""
        self.network.zero_grad(set_to_none=True)
        has_class = (labels < FIRST_UNKNOWN).flatten(1).any(1)
        total = self.processes.total(has_class.sum().float()).clamp(min=1)
        loss = torch.zeros((), device=inputs.device)
        micro_batches = zip(*(x.tensor_split(self.micro_batches) for x in (inputs, labels, has_class)))
        for bands, truth, known in micro_batches:
            share = self.loss_function(self.forward(bands), truth) * (known.sum().float() / total)
            (share * self.loss_scale).backward()
            loss += share.detach()
        self.processes.sum_gradients(self.network)
        if self.loss_scale != 1:
            for parameter in self.network.parameters():
                if parameter.grad is not None:
                    parameter.grad /= self.loss_scale
        return float(self.processes.total(loss))

    def _plan_memory(self, inputs: Tensor) -> None:
        """Choose micro-batches beforehand where memory ends without an error, or for several processes."""
        self._is_planned = True
        processes, device = self.processes, inputs.device
        windows, free = int(min(processes.gather(len(inputs)))), free_memory(device)
        if free is None or (device.type == "cuda" and processes.count == 1):
            return
        # The processes of one machine share its memory; a GPU belongs to one.
        sharing = 1 if device.type == "cuda" else int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
        free *= SHARE_TAKEN / sharing
        self._require_evaluation(free)
        remedy = ""
        while True:
            of_window = max(processes.gather(_step_memory(self.network, self.forward, inputs)))
            needed = of_window * -(-windows // self.micro_batches)
            if needed <= free:
                break
            if not self._can_save_memory(windows):
                raise UserError(
                    tr(
                        "Two windows of {width_px} x {height_px} pixels need about {needed_gib:.1f} GiB of "
                        "memory, {free_gib:.1f} GiB may be used here."
                    ).format(
                        width_px=inputs.shape[-1],
                        height_px=inputs.shape[-2],
                        needed_gib=needed / GIB,
                        free_gib=free / GIB,
                    ),
                    tr(
                        "Choose a preset with smaller windows (PRESET), fewer processes (PROCESSES), or a "
                        "machine with more memory."
                    ),
                )
            remedy = self._save_memory(windows)
        if self.evaluation_bytes:
            own = sum(tensor.nbytes for tensor in self.network.state_dict().values())
            needed = max(needed + _COPIES * own, (_COPIES - 1) * own + self.evaluation_bytes)
            text = tr("Training takes about {needed_gib:.1f} GiB of memory; {free_gib:.1f} GiB were free.")
            total = _resident_bytes() + needed
            self.log(text.format(needed_gib=total / GIB, free_gib=free / SHARE_TAKEN / GIB), False)
        if remedy:
            text = tr("Memory is short ({free_gib:.1f} GiB may be used): {remedy}.")
            self.log(text.format(free_gib=free / GIB, remedy=remedy), True)

    def _require_evaluation(self, free: float) -> None:
        """Refuse, before the first step, windows of which not one could be predicted after the last."""
        if self.evaluation_bytes <= free:
            return
        raise UserError(
            tr(
                "Validation needs about {needed_gib:.1f} GiB of memory, {free_gib:.1f} GiB may be used here."
            ).format(needed_gib=self.evaluation_bytes / GIB, free_gib=free / GIB),
            tr("Choose a preset with smaller windows (PRESET), or a machine with more memory."),
        )

    def _can_save_memory(self, batch: int) -> bool:
        return self.micro_batches < batch // 2 or not self.is_recomputing

    def _save_memory(self, batch: int) -> str:
        """Halve the micro-batches, down to two windows, which batch norm needs; then recompute."""
        if self.micro_batches < batch // 2:
            self.micro_batches = min(2 * self.micro_batches, batch // 2)
            remedy = tr("batches of {batch} windows are split into {count} micro-batches").format(
                batch=batch, count=self.micro_batches
            )
        else:
            self.is_recomputing = True
            for module in self.network.modules():
                if isinstance(module, _DeformableConv2d):
                    module.recomputes = True
            remedy = tr("deformable convolutions are computed again in the backward pass, which takes longer")
        self.network.zero_grad(set_to_none=True)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        return remedy
