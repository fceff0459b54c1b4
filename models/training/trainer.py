"""Training as in Liu et al. (2024), section 5.1: Adam until the loss is flat, then SGD with warm-up.

The loop knows nothing of files or maps: a sampler gives batches, `validate` scores the network, a
checkpointer writes checkpoints. What the next step depends on is in one place, `TrainerState`: a training
resumed from a checkpoint ends with the same weights, bit for bit on a CPU, as one that was never stopped.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable

import torch
from torch import Tensor

from ...contract.schema import SchemaProblem
from .checkpoint import Checkpointer
from .config import TrainingConfig, TrainingHistory
from .distributed import SINGLE_PROCESS, Processes
from .state import TrainerState
from .step import TrainingStep
from .time_budget import apply_time_budget, is_validation_due, report_progress
from .window_sampler import JoinedSampler, WindowSampler, draw_windows

Log = Callable[[str, bool], None]


def train(
    network: torch.nn.Module,
    sampler: WindowSampler | JoinedSampler,
    loss_function: Callable[[Tensor, Tensor], Tensor],
    config: TrainingConfig,
    *,
    validate: Callable[[torch.nn.Module], float],
    progress: Callable[[float, str], None] | None = None,
    forward: Callable[[Tensor], Tensor] | None = None,
    checkpointer: Checkpointer | None = None,
    processes: Processes = SINGLE_PROCESS,
    log: Log = lambda message, is_warning: None,
    loss_scale: float = 1.0,
    on_step: Callable[[TrainingHistory], None] | None = None,
) -> TrainingHistory:
    """Train a network in place; it ends with the weights that scored best on the validation set.

    Parameters
    ----------
    loss_function : (logits (B, n, H, W), labels (B, H, W)) -> scalar, the mean over windows that show a class
    validate : returns the FWIoU of the network as it is
    forward : how the network is run, see `execution.make_forward`
    checkpointer : a training that it has a checkpoint of is resumed
    processes : that share each batch
    log : takes a sentence for the user, and whether it is a warning
    loss_scale : see `execution.LOSS_SCALES`
    on_step : is called after every step
    """
    state = TrainerState(network, config)
    step = TrainingStep(network, loss_function, forward or network, processes, log, loss_scale)
    n_windows, batch = len(sampler), config.batch
    resume(state, checkpointer, processes, log, n_windows)
    started = time.monotonic() - state.history.seconds
    first, history, optimizer = state.done, state.history, state.optimizer
    share = processes.share(batch)
    while state.done < optimizer.steps:
        numbers = draw_windows(state.order, n_windows, batch, state.generator)
        inputs, labels = sampler.batch(numbers, state.generator, share)
        network.train()
        history.rate.append(optimizer.rate)
        history.loss.append(step(inputs, labels))
        optimizer.step()
        history.seconds = time.monotonic() - started
        apply_time_budget(state, processes)
        optimizer.advance(history.loss)
        report_progress(progress, state, first, log)
        if is_validation_due(state.done, optimizer.steps, config.validations):
            _validate(state, validate, processes, log)
        if on_step:
            on_step(history)
        if checkpointer and processes.is_first:
            is_epoch_end = state.done * batch // n_windows > (state.done - 1) * batch // n_windows
            if state.done == optimizer.steps or checkpointer.is_due(at_epoch=is_epoch_end):
                checkpointer.write(state.snapshot())
    history.last = copy.deepcopy(network.state_dict())
    network.load_state_dict(state.best_weights)
    network.eval()
    history.adam_steps = optimizer.adam_steps
    return history


def resume(
    state: TrainerState, checkpointer: Checkpointer | None, processes: Processes, log: Log, n_windows: int
) -> None:
    """Resume from the last checkpoint, where there is one; one that cannot be used is set aside."""
    if checkpointer is None:
        return
    if processes.is_first:
        _restore(state, checkpointer, n_windows)
    is_resumed = processes.broadcast(state.done)  # the first process may have set a checkpoint aside
    if is_resumed and not processes.is_first:
        _restore(state, checkpointer, n_windows)
    processes.require_same(state.done, "the step of the checkpoint")
    if is_resumed:
        log(f"Training is resumed after step {state.done} of {state.optimizer.steps}.", False)


def _restore(state: TrainerState, checkpointer: Checkpointer, n_windows: int) -> None:
    found = checkpointer.read()
    try:
        if found:
            state.restore(found, n_windows)
    except SchemaProblem as problem:
        checkpointer.set_aside(f"cannot be used ({problem})")


def _validate(
    state: TrainerState, validate: Callable[[torch.nn.Module], float], processes: Processes, log: Log
) -> None:
    """Validate, keep the weights where they are the best, and stop early where nothing improves."""
    state.network.eval()
    score = validate(state.network) if processes.is_first else 0.0
    state.record_validation(processes.broadcast(score))
    if state.has_stalled and state.done < state.optimizer.steps:
        state.history.end = (
            f"Training was stopped early after step {state.done} of {state.optimizer.steps}: the FWIoU of "
            f"the validation set has not risen in {state.config.stop_after} validations under SGD."
        )
        state.optimizer.steps = state.done
        log(state.history.end, False)
