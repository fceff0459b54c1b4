"""Training as in Liu et al. (2024), section 5.1: Adam until the loss is flat, then SGD with warm-up.

The loop knows nothing of files or maps: a Feeder gives batches, `validate` scores the network, a Keeper keeps
checkpoints. What the next step depends on is in one place, `Run`: a run that goes on from a checkpoint ends
with the same weights, bit for bit on a CPU, as one that was never stopped.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable

import torch

from ...contract.schema import SchemaProblem
from .checkpoint import Keeper
from .checkpoint_checks import check_training
from .config import History, Recipe
from .distributed import ALONE, Processes
from .state import Run
from .step import Learner, LossOf
from .time_budget import Progress, Say, is_validation_due, pace, report
from .window_sampler import Feeder, JoinedFeeder


def train(
    network: torch.nn.Module,
    feeder: Feeder | JoinedFeeder,
    loss_of: LossOf,
    recipe: Recipe,
    *,
    validate: Callable[[torch.nn.Module], float],
    progress: Progress | None = None,
    forward: Callable[[torch.Tensor], torch.Tensor] | None = None,
    keeper: Keeper | None = None,
    processes: Processes = ALONE,
    say: Say = lambda message, is_warning: None,
    loss_scale: float = 1.0,
    watch: Callable[[History], None] | None = None,
) -> History:
    """Train a network in place; it ends with the weights that scored best on the validation ground.

    Parameters
    ----------
    loss_of : (logits (B, n, H, W), labels (B, H, W)) -> scalar, the mean over the windows that show a class
    validate : gives the FWIoU of the network as it is
    forward : how the network is run, see `execution.executed`
    keeper : of the checkpoints; a training that it knows goes on from its last one
    processes : that share each batch
    say : tells what a user has to know
    loss_scale : see `execution.Execution.loss_scale`
    watch : looks on after every step
    """
    run, learner = (
        Run(network, recipe),
        Learner(network, loss_of, forward or network, processes, say, loss_scale),
    )
    go_on(run, keeper, processes, say, len(feeder))
    began = time.monotonic() - run.history.seconds
    first = run.done
    while run.done < run.optimiser.steps:
        numbers = draw(run.order, len(feeder), recipe.batch, run.generator)
        inputs, labels = feeder.batch(numbers, run.generator, processes.share(recipe.batch))
        network.train()
        run.history.rate.append(run.optimiser.rate)
        run.history.loss.append(learner.learn(inputs, labels))
        run.optimiser.step()
        run.history.seconds = time.monotonic() - began
        pace(run, processes)
        run.optimiser.advance(run.history.loss)
        report(progress, run, first, say)
        if is_validation_due(run.done, run.optimiser.steps, recipe.validations):
            score_and_judge(run, validate, processes, say)
        if watch:
            watch(run.history)
        if keeper and processes.is_first:
            is_end = run.done == run.optimiser.steps
            if is_end or keeper.is_due(at_epoch=run.is_epoch_end(len(feeder))):
                keeper.write(run.snapshot())
    run.history.last = copy.deepcopy(network.state_dict())
    network.load_state_dict(run.best_weights)
    network.eval()
    run.history.adam_steps = run.optimiser.adam_steps
    return run.history


def go_on(run: Run, keeper: Keeper | None, processes: Processes, say: Say, n_windows: int) -> None:
    """Go on from the last checkpoint, where there is one."""
    if keeper and processes.is_first:
        take_over(run, keeper, n_windows)
    is_resumed = processes.agreed(run.done)  # the first may have set one aside
    if keeper and is_resumed and not processes.is_first:
        take_over(run, keeper, n_windows)
    processes.require_same(run.done, "the step of the checkpoint")
    if is_resumed:
        say(
            f"Training goes on from the checkpoint after step {run.done} of {run.optimiser.steps}.",
            False,
        )


def take_over(run: Run, keeper: Keeper, n_windows: int) -> None:
    """Be as at the last checkpoint; one that cannot be is set aside."""
    found = keeper.read()
    try:
        if found:
            check_training(found, run, n_windows)
            run.go_on_from(found)
    except SchemaProblem as problem:
        keeper.set_aside(f"cannot be used ({problem})")


def score_and_judge(
    run: Run, validate: Callable[[torch.nn.Module], float], processes: Processes, say: Say
) -> None:
    """Validate, keep the weights where they are the best, and end where nothing gets better."""
    run.network.eval()
    run.keep_if_best(processes.agreed(validate(run.network) if processes.is_first else 0.0))
    if run.has_stalled() and run.done < run.optimiser.steps:
        run.history.end = (
            f"Training ended after step {run.done} of {run.optimiser.steps}: the FWIoU on the inner ground "
            f"has not risen in {run.recipe.stop_after} validations under SGD."
        )
        run.optimiser.steps = run.done
        say(run.history.end, False)


def draw(order: list[int], windows: int, batch: int, generator: torch.Generator) -> torch.Tensor:
    """The next windows: all of them in random order before any comes again. Consumes `order` in place."""
    while len(order) < batch:
        order.extend(torch.randperm(windows, generator=generator).tolist())
    drawn = order[:batch]
    del order[:batch]
    return torch.tensor(drawn)
