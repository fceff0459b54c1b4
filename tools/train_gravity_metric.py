"""Train the gravity metric of `resources/networks/` again: how gravity tells outcrop apart, on many surveys.

    tools/with_package.sh .engine/bin/python tools/train_gravity_metric.py [--steps 900] [--work DIR]

It learns from simulated surveys alone, beside the pretrained outcrop network as it is: what that network
predicts is added to the scores before the loss, so that only the gravity is learned. A fifth of the draws are
nulls, whose gravity knows nothing. Surveys are kept in --work. Seeds below 5001 are never drawn here.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch
from gravity_corpus import FEWEST, Ground, drawn_ground, make_survey_file
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional as F

from concealed_bedrock.contract import RESOURCES, plugin_version
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.networks.gravity_metric import _GravityMetric, _MetricGround

OUTPUT = RESOURCES / "networks" / "gravity_metric.safetensors"
PRETRAINED = RESOURCES / "trained" / "outcrop_anywhere.safetensors"
FIRST_SEED, SURVEYS = 6001, 30
CELLS = 1500  # of a region's cover, drawn for a step
RATE, DECAY, WARM_UP = 3e-3, 1e-4, 0.1
LARGEST_GRADIENT = 1.0
TOLD_EVERY = 50


def read_surveys(work: Path, count: int) -> list[dict[str, np.ndarray]]:
    """The surveys, simulated where they are not kept yet."""
    work.mkdir(parents=True, exist_ok=True)
    pretrained, surveys = load_model(PRETRAINED)[0], []
    for seed in range(FIRST_SEED, FIRST_SEED + count):
        if not (path := work / f"{seed}.npz").exists():
            make_survey_file(seed, pretrained, path)
            print("survey", seed, file=sys.stderr, flush=True)
        with np.load(path) as file:
            surveys.append({name: file[name] for name in ("truth", "vis", "bands", "logp")})
    return surveys


def losses_of(
    network: _GravityMetric, ground: Ground, rng: np.random.Generator
) -> tuple[torch.Tensor, float] | None:
    """Cross entropy under the cover of a region, and that of outcrop alone; None where little is covered."""
    candidates = np.unique(ground.classes[ground.classes < OUTSIDE])
    number = np.full(256, -1)
    number[candidates] = np.arange(len(candidates))
    labels = number[ground.truth.ravel()]
    cells = np.flatnonzero((ground.classes.ravel() == COVER) & (labels >= 0))
    if len(candidates) < 2 or len(cells) < FEWEST:
        return None
    cells = rng.choice(cells, min(CELLS, len(cells)), replace=False)
    scores = network(_MetricGround.of(ground.classes, candidates, ground.bands, cells))
    outcrop = ground.outcrop.reshape(len(ground.outcrop), -1)[np.ix_(candidates, cells)].astype("float32")
    truth = torch.from_numpy(labels[cells])
    alone = F.cross_entropy(torch.from_numpy(outcrop).T, truth)
    return F.cross_entropy((scores + torch.from_numpy(outcrop)).T, truth), float(alone)


def train(surveys: list[dict[str, np.ndarray]], steps: int, seed: int) -> _GravityMetric:
    """A network after so many steps, each on a region of one survey."""
    torch.manual_seed(seed)
    rng, network, started = np.random.default_rng(seed), _GravityMetric(), time.monotonic()
    optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps, pct_start=WARM_UP)
    gains: list[tuple[float, bool]] = []
    for step in range(1, steps + 1):
        found = None
        while found is None:
            ground = drawn_ground(surveys[rng.integers(len(surveys))], rng)
            found = losses_of(network, ground, rng)
        loss, alone = found
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), LARGEST_GRADIENT)
        optimiser.step()
        schedule.step()
        gains.append((float(loss.detach()) - alone, ground.is_null))
        if step % TOLD_EVERY == 0:
            means = [np.mean([gain for gain, null in gains if null == kind] or [0]) for kind in (False, True)]
            told = f"step {step}: NLL less that of outcrop alone {means[0]:+.3f}, nulls {means[1]:+.3f}"
            print(f"{told}, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
            gains.clear()
    return network.eval()


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--work", type=Path, default=Path("build/gravity_metric"))
    parser.add_argument("--steps", type=int, default=900)
    parser.add_argument("--surveys", type=int, default=SURVEYS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    asked = parser.parse_args()
    network = train(read_surveys(asked.work, asked.surveys), asked.steps, asked.seed)
    told = {
        "made by": "tools/train_gravity_metric.py",
        "data": f"simulated surveys of the seeds {FIRST_SEED} to {FIRST_SEED + asked.surveys - 1}, CC0",
        "steps": str(asked.steps),
        "seed": str(asked.seed),
        "version": plugin_version(),
        "torch": torch.__version__,
    }
    asked.output.parent.mkdir(parents=True, exist_ok=True)
    save_file(
        {name: tensor.contiguous() for name, tensor in network.state_dict().items()}, asked.output, told
    )


if __name__ == "__main__":
    main()
