"""Training as in Liu et al. (2024), section 5.1: Adam until the loss is flat, then SGD with warm-up.

The loop knows nothing of files or maps: a sampler gives batches, `validate` scores the network, a
checkpointer writes checkpoints. What the next step depends on is in one place, `_TrainerState`: a training
resumed from a checkpoint ends with the same weights, bit for bit on a CPU, as one that was never stopped.
"""

from __future__ import annotations

import copy
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import torch
from torch import Tensor

from ...contract.errors import require
from ...contract.language import mark, tr, tr_marked
from ...contract.progress import Progress
from ...contract.schema import SchemaProblem
from .checkpoint import Checkpointer
from .config import TrainingHistory, _TrainingConfig
from .distributed import SINGLE_PROCESS, Processes
from .state import _TrainerState
from .step import _TrainingStep
from .window_sampler import JoinedSampler, WindowSampler, _draw_windows

Log = Callable[[str, bool], None]
STOPPED_EARLY = mark(
    "Training was stopped early after step {step} of {steps}: the FWIoU of the validation set has not risen "
    "in {validations} validations under SGD."
)
_LEFT_FOR_TESTING = 0.9  # of the minutes is for training, the rest for what follows
_TRIAL = 5  # steps after which the time is reported, or fewer
_LONG_S = 20.0  # seconds, where steps take so long


def train(
    network: torch.nn.Module,
    sampler: WindowSampler | JoinedSampler,
    loss_function: Callable[[Tensor, Tensor], Tensor],
    config: _TrainingConfig,
    *,
    validate: Callable[[torch.nn.Module], float],
    progress: Progress | None = None,
    forward: Callable[[Tensor], Tensor] | None = None,
    checkpointer: Checkpointer | None = None,
    processes: Processes = SINGLE_PROCESS,
    log: Log = lambda message, is_warning: None,
    loss_scale: float = 1.0,
    evaluation_bytes: float = 0.0,
    on_step: Callable[[TrainingHistory], None] | None = None,
) -> TrainingHistory:
    """Train a network in place; it ends with the weights that scored best on the validation set.

    Parameters
    ----------
    loss_function : (logits (B, n, H, W), labels (B, H, W)) -> scalar, the mean over windows that show a class
    validate : returns the FWIoU of the network as it is; every process calls it, and may do a share of it
    forward : how the network is run, see `execution.make_forward`
    checkpointer : a training that it has a checkpoint of is resumed
    processes : that share each batch
    log : takes a sentence for the user, and whether it is a warning
    loss_scale : see `execution.LOSS_SCALES`
    evaluation_bytes : that validation and scoring need at once
    on_step : is called after every step
    """
    config = config.counted(len(sampler))
    state = _TrainerState(network, config)
    step = _TrainingStep(
        network, loss_function, forward or network, processes, log, loss_scale, evaluation_bytes
    )
    n_windows, batch = len(sampler), config.batch
    _resume(state, checkpointer, processes, log, n_windows)
    started = time.monotonic() - state.history.seconds
    first, history, optimizer = state.done, state.history, state.optimizer
    share = processes.share(batch)
    while state.done < optimizer.steps:
        numbers = _draw_windows(state.order, n_windows, batch, state.generator)
        inputs, labels = sampler.batch(numbers, state.generator, share)
        network.train()
        history.rate.append(optimizer.rate)
        history.loss.append(step(inputs, labels))
        optimizer.step()
        history.seconds = time.monotonic() - started
        _apply_time_budget(state, processes)
        optimizer.advance(history.loss)
        _report_progress(progress, state, first, log)
        if _is_validation_due(state.done, optimizer.steps, config.validations):
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


def _resume(
    state: _TrainerState, checkpointer: Checkpointer | None, processes: Processes, log: Log, n_windows: int
) -> None:
    """Resume from the last checkpoint, where there is one; one that cannot be used is set aside."""
    if checkpointer is None:
        return
    if processes.is_first:
        _restore(state, checkpointer, n_windows)
    is_resumed = processes.broadcast(state.done)  # the first process may have set a checkpoint aside
    if is_resumed and not processes.is_first:
        _restore(state, checkpointer, n_windows)
    steps = [str(int(step)) for step in processes.gather(state.done)]
    require(
        len(set(steps)) == 1,
        tr("The processes disagree on the step of the checkpoint: {steps}.").format(steps=", ".join(steps)),
        tr("Write the model to a folder that all machines share (OUTPUT)."),
    )
    if is_resumed:
        text = tr("Training is resumed after step {step} of {steps}.")
        log(text.format(step=state.done, steps=state.optimizer.steps), False)


def _restore(state: _TrainerState, checkpointer: Checkpointer, n_windows: int) -> None:
    found = checkpointer.read()
    try:
        if found:
            state.restore(found, n_windows)
    except SchemaProblem as problem:
        text = tr("The checkpoint of the output file cannot be used ({reason}).")
        checkpointer.set_aside(text.format(reason=problem))


def _validate(
    state: _TrainerState, validate: Callable[[torch.nn.Module], float], processes: Processes, log: Log
) -> None:
    """Validate, keep the weights where they are the best, and stop early where nothing improves."""
    state.network.eval()
    state.record_validation(processes.broadcast(validate(state.network)))
    if state.has_stalled and state.done < state.optimizer.steps:
        facts = {
            "step": state.done,
            "steps": state.optimizer.steps,
            "validations": state.config.stop_after,
        }
        state.history.end = STOPPED_EARLY.format(**facts)  # for the card, which is English
        state.optimizer.steps = state.done
        log(tr_marked(STOPPED_EARLY).format(**facts), False)


def _apply_time_budget(state: _TrainerState, processes: Processes) -> None:
    """Settle how many steps fit into the minutes: a first estimate, then once more after a validation."""
    is_validated = bool(state.history.fwiou)
    if state.is_budgeted or not (state.done == _TRIAL or is_validated):
        return
    fitting = int(_LEFT_FOR_TESTING * state.config.minutes * 60 / (state.history.seconds / state.done))
    steps = max(state.done, min(state.config.steps, fitting))
    state.optimizer.steps = int(processes.broadcast(steps))
    state.is_budgeted = is_validated


def _is_validation_due(done: int, steps: int, validations: int) -> bool:
    """Whether a step ends one of `validations` equal stretches."""
    stretch = max(1, steps // validations)
    return done == steps or (done % stretch == 0 and steps - done >= stretch)


def _report_progress(
    progress: Progress | None,
    state: _TrainerState,
    first: int,
    log: Callable[[str, bool], None],
) -> None:
    """Report the loss and the time left, a hundred times at most; once how long the training takes.

    This process began after the step `first`.
    """
    done, steps, loss = state.done, state.optimizer.steps, state.history.loss[-20:]
    of_step, made = state.history.seconds / done, done - first
    # The first step is slower than those to come.
    is_known = made >= _TRIAL or (made > 1 and of_step * made >= _LONG_S)
    if is_known and not state.is_time_reported and steps > done:
        state.is_time_reported = True
        each = tr("{seconds:.2g} s").format(seconds=of_step) if of_step < 90 else _duration(of_step)
        text = tr("{steps:,} steps of {each}: training needs about {time} here.")
        log(text.format(steps=steps, each=each, time=_duration(of_step * steps)), False)
    if progress and not (done > _TRIAL and done % max(1, steps // 100)):
        facts: dict[str, Any] = {"loss": sum(loss) / len(loss)}
        if state.history.fwiou and state.history.fwiou[-1][1] > 0:  # 0 where there is no validation set
            facts["validated"], facts["fwiou"] = state.history.fwiou[-1]
        text = _step_text(
            **facts,
            step=done,
            steps=steps,
            optimizer="SGD" if state.optimizer.adam_steps else "Adam",
            left=_duration(of_step * (steps - done)),
        )
        progress(done / steps, text, doing="network", done=done, total=steps, **facts)


def _step_text(**facts: Any) -> str:
    """A step as a line of the training's progress."""
    text = (
        tr("Step {step} of {steps} ({optimizer}), loss {loss:.3f}, FWIoU {fwiou:.2f}, {left} left")
        if "fwiou" in facts
        else tr("Step {step} of {steps} ({optimizer}), loss {loss:.3f}, {left} left")
    )
    return text.format(**facts)


def _duration(time_s: float) -> str:
    """A time for people."""
    if time_s < 90:
        return tr("{seconds:.0f} s").format(seconds=time_s)
    if time_s < 5400:
        return tr("{minutes:.0f} min").format(minutes=time_s / 60)
    if time_s < 48 * 3600:
        return tr("{hours:.1f} h").format(hours=time_s / 3600)
    return tr("{days:.1f} days").format(days=time_s / 86400)


class _TensorBoardLogs:
    """Event files in a folder, written step by step.

    Parameters
    ----------
    folder : is made where it is missing; `tensorboard --logdir FOLDER` shows it
    """

    def __init__(self, folder: str):
        from torch.utils.tensorboard import SummaryWriter

        self.writer = SummaryWriter(folder)

    def add(self, history: TrainingHistory) -> None:
        """Log the last step, and its validation if there was one."""
        step = len(history.loss)
        self.writer.add_scalar("loss", history.loss[-1], step)
        self.writer.add_scalar("rate", history.rate[-1], step)
        if history.fwiou and history.fwiou[-1][0] == step:
            self.writer.add_scalar("FWIoU of the validation set", history.fwiou[-1][1], step)
            self.writer.flush()

    def close(self) -> None:
        """Write what is still buffered."""
        self.writer.close()


def open_tensorboard(folder: str, log: Callable[[str, bool], None]) -> _TensorBoardLogs | None:
    """Logs in a folder; a warning and None where TensorBoard is not installed."""
    if not folder:
        return None
    if find_spec("tensorboard") is None:
        log(
            tr(
                "No TensorBoard logs are written: the package tensorboard is not installed. Install it with: "
                "{python} -m pip install tensorboard"
            ).format(python=sys.executable),
            True,
        )
        return None
    return _TensorBoardLogs(folder)
