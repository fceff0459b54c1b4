"""The time of a training: what it needs, what is left, how many steps fit into the minutes."""

from __future__ import annotations

from collections.abc import Callable

from .distributed import Processes
from .state import TrainerState

_LEFT_FOR_TESTING = 0.9  # of the minutes is for training, the rest for what follows
_TRIAL = 5  # steps after which the time is reported, or fewer
_LONG_S = 20.0  # seconds, where steps take so long


def apply_time_budget(state: TrainerState, processes: Processes) -> None:
    """Settle how many steps fit into the minutes: a first estimate, then once more after a validation."""
    is_validated = bool(state.history.fwiou)
    if state.is_budgeted or not (state.done == _TRIAL or is_validated):
        return
    fitting = int(_LEFT_FOR_TESTING * state.config.minutes * 60 / (state.history.seconds / state.done))
    steps = max(state.done, min(state.config.steps, fitting))
    state.optimizer.steps = int(processes.broadcast(steps))
    state.is_budgeted = is_validated


def is_validation_due(done: int, steps: int, validations: int) -> bool:
    """Whether a step ends one of `validations` equal stretches."""
    stretch = max(1, steps // validations)
    return done == steps or (done % stretch == 0 and steps - done >= stretch)


def report_progress(
    progress: Callable[[float, str], None] | None,
    state: TrainerState,
    first: int,
    log: Callable[[str, bool], None],
) -> None:
    """Report the loss and the time left, a hundred times at most; once how long the training takes.

    Parameters
    ----------
    first : the step after which this process began
    """
    done, steps, loss = state.done, state.optimizer.steps, state.history.loss[-20:]
    of_step, made = state.history.seconds / done, done - first
    # The first step is slower than those to come.
    is_known = made >= _TRIAL or (made > 1 and of_step * made >= _LONG_S)
    if is_known and not state.is_time_reported and steps > done:
        state.is_time_reported = True
        each = f"{of_step:.2g} s" if of_step < 90 else _duration(of_step)
        log(f"{steps:,} steps of {each}: training needs about {_duration(of_step * steps)} here.", False)
    if progress and not (done > _TRIAL and done % max(1, steps // 100)):
        optimizer = "SGD" if state.optimizer.adam_steps else "Adam"
        left = _duration(of_step * (steps - done))
        text = f"Step {done} of {steps} ({optimizer}), loss {sum(loss) / len(loss):.3f}, {left} left"
        progress(done / steps, text)


def _duration(time_s: float) -> str:
    """A time for people."""
    if time_s < 90:
        return f"{time_s:.0f} s"
    if time_s < 5400:
        return f"{time_s / 60:.0f} min"
    return f"{time_s / 3600:.1f} h" if time_s < 48 * 3600 else f"{time_s / 86400:.1f} days"
