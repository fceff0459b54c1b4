"""Training as in Liu et al. (2024), section 5.1: Adam until the loss is flat, then SGD with warm-up.

The loop knows nothing of files or maps: a Feeder gives batches, `validate` scores the network, a Keeper keeps
checkpoints. What the next step depends on is in one place, `Run`: a run that goes on from a checkpoint ends
with the same weights, bit for bit on a CPU, as one that was never stopped.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import torch

from .checkpoint import Keeper, Snapshot
from .feeding import Feeder, JoinedFeeder
from .gradients import Learner, LossOf
from .optimizer_state import load_optimizer, optimizer_tensors
from .processes import ALONE, Processes

Progress = Callable[[float, str], None]
Say = Callable[[str, bool], None]  # a sentence, and whether it is a warning

LEFT_FOR_SCORING = 0.9  # of the minutes is for training, the rest for what follows
TRIAL = 5  # steps after which the pace is first known


@dataclass(frozen=True)
class Recipe:
    """How long and how fast to learn. A step is one batch.

    Parameters
    ----------
    steps : at most this many
    minutes : about this long; the number of steps that fit is measured up to the first validation and then
        stays, so that the schedule is run to its end, and a run that goes on ends where it would have.
        0 for no limit.
    batch : windows a step
    adam_rate : learning rate of Adam; SGD goes on with it
    adam_share : Adam ends when the loss is flat, at the latest after this share of the steps
    patience : the loss is flat when the mean of this many steps is not 1 % below that of as many before
    momentum, weight_decay : of SGD
    warm_up, decays : shares of SGD's steps: its rate rises over the first, then falls tenfold at each decay
    validations : how often the network is scored on the way
    stop_after : training ends after this many validations under SGD in a row without a better FWIoU; 0: never
    clip : largest norm of the gradient
    """

    steps: int
    minutes: float = 0.0
    batch: int = 4
    adam_rate: float = 1e-3
    adam_share: float = 0.6
    patience: int = 200
    momentum: float = 0.9
    weight_decay: float = 5e-4
    warm_up: float = 0.02
    decays: tuple[float, ...] = (0.5, 0.8)
    validations: int = 10
    stop_after: int = 5
    clip: float = 5.0
    seed: int = 1


@dataclass
class History:
    """What happened: one entry a step, and one a validation."""

    loss: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)
    fwiou: list[tuple[int, float]] = field(default_factory=list)  # (step, validation FWIoU)
    adam_steps: int = 0
    best_step: int = 0
    seconds: float = 0.0
    resumed: list[int] = field(default_factory=list)  # steps from which the training went on
    end: str = ""  # a sentence, where training ended before its last step
    last: dict[str, torch.Tensor] = field(default_factory=dict, repr=False)  # the weights of the last step


class Optimiser:
    """Adam, then SGD: decides when the loss is flat and what the rate is."""

    def __init__(self, network: torch.nn.Module, recipe: Recipe):
        self.network, self.recipe = network, recipe
        self.steps = recipe.steps
        self.adam_steps = 0  # set when Adam ends
        self.now: torch.optim.Optimizer = torch.optim.Adam(network.parameters(), recipe.adam_rate)

    @property
    def rate(self) -> float:
        """The learning rate of the next step."""
        return self.now.param_groups[0]["lr"]

    def step(self) -> None:
        """Go one step down the gradient, cut to its largest norm."""
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip)
        self.now.step()

    def advance(self, losses: list[float]) -> None:
        """Set what the next step is made with, after the losses so far."""
        done = len(losses)
        if not self.adam_steps and (done >= self.recipe.adam_share * self.steps or self.is_flat(losses)):
            self.hand_over(done)
        if self.adam_steps:
            self.now.param_groups[0]["lr"] = self.sgd_rate(done - self.adam_steps)

    def hand_over(self, done: int) -> None:
        """SGD goes on where Adam ends."""
        self.adam_steps = done
        self.now = torch.optim.SGD(
            self.network.parameters(),
            self.rate,
            momentum=self.recipe.momentum,
            weight_decay=self.recipe.weight_decay,
        )

    def is_flat(self, losses: list[float]) -> bool:
        """Whether the mean loss has stopped falling by 1 % from one stretch of steps to the next."""
        span = self.recipe.patience
        if len(losses) < 4 * span:  # the first drop is steep and noisy
            return False
        recent, before = losses[-span:], losses[-2 * span : -span]
        return sum(recent) > 0.99 * sum(before)

    def sgd_rate(self, step: int) -> float:
        """Warm-up and the step schedule, in shares of the steps that SGD has."""
        total = max(1, self.steps - self.adam_steps)
        warm_up = max(1, math.ceil(self.recipe.warm_up * total))
        if step < warm_up:
            return self.recipe.adam_rate * (step + 1) / warm_up
        return self.recipe.adam_rate * 0.1 ** sum(step >= share * total for share in self.recipe.decays)

    def restore(self, tensors: dict[str, torch.Tensor], *, steps: int, adam_steps: int, rate: float) -> None:
        """Be as at a checkpoint."""
        if adam_steps:
            self.hand_over(adam_steps)
        self.steps = steps
        load_optimizer(self.now, tensors, "optimiser")
        self.now.param_groups[0]["lr"] = rate


class Run:
    """A training between two steps: all that the next one depends on."""

    def __init__(self, network: torch.nn.Module, recipe: Recipe):
        self.network, self.recipe = network, recipe
        self.optimiser, self.history = Optimiser(network, recipe), History()
        self.generator = torch.Generator().manual_seed(recipe.seed)
        self.order: list[int] = []  # windows that are still to come in this epoch
        self.best_weights: dict[str, torch.Tensor] = {}
        self.is_paced = not recipe.minutes  # whether the number of steps is settled

    @property
    def done(self) -> int:
        """Steps made."""
        return len(self.history.loss)

    @property
    def best(self) -> float:
        """The best FWIoU so far."""
        return dict(self.history.fwiou).get(self.history.best_step, -math.inf)

    def is_epoch_end(self, windows: int) -> bool:
        """Whether the last step was the one that completed a pass over the windows."""
        batch = self.recipe.batch
        return self.done * batch // windows > (self.done - 1) * batch // windows

    def keep_if_best(self, score: float) -> None:
        """Note a validation; the weights stay where none was better."""
        is_best = score >= self.best
        self.history.fwiou.append((self.done, score))
        if is_best:
            self.history.best_step = self.done
            self.best_weights = copy.deepcopy(self.network.state_dict())

    def has_stalled(self) -> bool:
        """Whether the last validations under SGD have all failed to be better than the best."""
        under_sgd = [step for step, _ in self.history.fwiou if 0 < self.optimiser.adam_steps <= step]
        worse = [step for step in under_sgd if step > self.history.best_step]
        return 0 < self.recipe.stop_after <= len(worse)

    def snapshot(self) -> Snapshot:
        """This moment as a checkpoint."""
        tensors = {"generator": self.generator.get_state(), "chance": torch.get_rng_state()}
        parts = {"network": self.network.state_dict(), "best": self.best_weights}
        tensors |= optimizer_tensors(self.optimiser.now, "optimiser")
        tensors |= {f"{part}/{name}": value for part, group in parts.items() for name, value in group.items()}
        history = {name: value for name, value in vars(self.history).items() if name != "last"}
        facts = {
            "history": history, "order": self.order, "steps": self.optimiser.steps, "is_paced": self.is_paced,
            "adam_steps": self.optimiser.adam_steps, "rate": self.optimiser.rate,
        }  # fmt: skip
        return Snapshot(tensors, facts)

    def go_on_from(self, found: Snapshot) -> None:
        """Be as at a checkpoint."""
        parts: dict[str, dict[str, torch.Tensor]] = {"network": {}, "best": {}}
        for name, tensor in found.tensors.items():
            part, _, rest = name.partition("/")
            if rest:
                parts[part][rest] = tensor
        self.network.load_state_dict(parts["network"])
        self.best_weights = parts["best"]
        facts = found.facts
        self.optimiser.restore(
            found.tensors, steps=facts["steps"], adam_steps=facts["adam_steps"], rate=facts["rate"]
        )
        self.generator.set_state(found.tensors["generator"])
        torch.set_rng_state(found.tensors["chance"])
        self.order, self.is_paced = facts["order"], facts["is_paced"]
        self.history = History(**facts["history"])
        self.history.fwiou = [tuple(entry) for entry in self.history.fwiou]
        self.history.resumed.append(self.done)


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
    watch : looks on after every step
    """
    run, learner = Run(network, recipe), Learner(network, loss_of, forward or network, processes, say)
    go_on(run, keeper, processes, say)
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


def go_on(run: Run, keeper: Keeper | None, processes: Processes, say: Say) -> None:
    """Go on from the last checkpoint, where there is one."""
    found = keeper.read() if keeper else None
    if found:
        run.go_on_from(found)
        say(
            f"Training goes on from the checkpoint after step {run.done} of {run.optimiser.steps}.",
            False,
        )
    processes.require_same(run.done, "the step of the checkpoint")


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
    if done == first + TRIAL and steps > TRIAL:
        say(f"{steps:,} steps of {each:.2g} s: training needs about {minutes(each * steps)} here.", False)
    if not progress or (done > TRIAL and done % max(1, steps // 100)):
        return
    recent = run.history.loss[-20:]
    phase = "SGD" if run.optimiser.adam_steps else "Adam"
    progress(
        done / steps,
        f"Step {done} of {steps} ({phase}), loss {sum(recent) / len(recent):.3f}, "
        f"{minutes(each * (steps - done))} left",
    )


def minutes(seconds: float) -> str:
    """A time for people."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h" if seconds < 48 * 3600 else f"{seconds / 86400:.1f} days"
