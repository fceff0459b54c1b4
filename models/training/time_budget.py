"""How fast a training goes here: what time it needs, what is left, how many steps fit into the minutes."""

from __future__ import annotations

from collections.abc import Callable

from .config import Recipe
from .distributed import Processes
from .state import Run

Progress = Callable[[float, str], None]
Say = Callable[[str, bool], None]  # a sentence, and whether it is a warning

LEFT_FOR_SCORING = 0.9  # of the minutes is for training, the rest for what follows
TRIAL = 5  # steps after which the pace is told, or fewer
LONG_S = 20.0  # seconds, where steps take so long


def pace(run: Run, processes: Processes) -> None:
    """Settle how many steps fit into the minutes: a first guess, then once more after a validation."""
    is_validated = bool(run.history.fwiou)
    if run.is_paced or not (run.done == TRIAL or is_validated):
        return
    run.optimiser.steps = int(processes.agreed(steps_that_fit(run.recipe, run.done, run.history.seconds)))
    run.is_paced = is_validated


def steps_that_fit(recipe: Recipe, done: int, seconds: float) -> int:
    """The recipe's steps, or as many as fit into its minutes at the pace so far, validations among it."""
    if not recipe.minutes:
        return recipe.steps
    fitting = int(LEFT_FOR_SCORING * recipe.minutes * 60 / (seconds / done))
    return max(done, min(recipe.steps, fitting))


def is_validation_due(done: int, steps: int, validations: int) -> bool:
    """Whether a step ends one of `validations` equal stretches."""
    stretch = max(1, steps // validations)
    return done == steps or (done % stretch == 0 and steps - done >= stretch)


def report(progress: Progress | None, run: Run, first: int, say: Say) -> None:
    """Tell how far training is and what time it still needs, a hundred times at most."""
    done, steps = run.done, run.optimiser.steps
    each = run.history.seconds / done
    made = done - first
    is_known = made >= TRIAL or (
        made > 1 and each * made >= LONG_S
    )  # the first step is slower than those to come
    if is_known and not run.is_pace_told and steps > done:
        run.is_pace_told = True
        say(f"{steps:,} steps of {seconds(each)}: training needs about {minutes(each * steps)} here.", False)
    if not progress or (done > TRIAL and done % max(1, steps // 100)):
        return
    recent = run.history.loss[-20:]
    phase = "SGD" if run.optimiser.adam_steps else "Adam"
    progress(
        done / steps,
        f"Step {done} of {steps} ({phase}), loss {sum(recent) / len(recent):.3f}, "
        f"{minutes(each * (steps - done))} left",
    )


def seconds(each: float) -> str:
    """A short time for people, to two digits."""
    return f"{each:.2g} s" if each < 90 else minutes(each)


def minutes(time_s: float) -> str:
    """A time for people."""
    if time_s < 90:
        return f"{time_s:.0f} s"
    if time_s < 5400:
        return f"{time_s / 60:.0f} min"
    return f"{time_s / 3600:.1f} h" if time_s < 48 * 3600 else f"{time_s / 86400:.1f} days"
