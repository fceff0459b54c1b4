"""What a training of a network is set to, and what of it differs from Liu et al. (2024), for the log."""

from __future__ import annotations

from collections.abc import Sequence

from ...contract.jobs import TrainJob
from ...contract.jobs.learning import OF_PRESET
from ...contract.language import tr
from ...geology.sampling.windows import PAPER_SCALES
from ...models.training.config import PRESETS, Preset
from ..reporting import Reporter
from .plan import _Setup

_PAPER_JOB = OF_PRESET["paper"] | {
    "height_m": TrainJob.height_m,
    "validation_share": TrainJob.validation_share,
}


def _report_settings(setup: _Setup, reporter: Reporter) -> None:
    """Log each setting of a network's training by name, and those that the paper has otherwise."""
    job = {name: getattr(setup.job, name) for name in _PAPER_JOB}
    start = setup.start.facts["name"] if setup.start else "random"
    depth = (setup.start and setup.start.depth) or setup.job.depth or setup.preset.depth
    own = _settings(job, setup.preset, setup.data.scales) | {
        "ARCHITECTURE": setup.plan.network,
        "DEPTH": str(depth),
        "start": start,
    }
    paper = _settings(_PAPER_JOB, PRESETS["paper"], PAPER_SCALES) | {
        "ARCHITECTURE": "ggmnet",
        "DEPTH": "22",
        "start": "random",
    }
    listed = ", ".join(f"{name}={value}" for name, value in own.items())
    reporter.info(tr("Settings of the network's training: {settings}.").format(settings=listed))
    other = [
        tr("{name}={value} (paper: {of_paper})").format(name=name, value=value, of_paper=paper[name])
        for name, value in own.items()
        if value != paper[name]
    ]
    if other:
        text = tr("Other than in Liu et al. (2024): {differences}.")
        reporter.info(text.format(differences="; ".join(other)))
    else:
        reporter.info(tr("All of them are those of Liu et al. (2024)."))


def _settings(job: dict, preset: Preset, scales: Sequence[tuple[float, float]]) -> dict[str, str]:
    """The settings of a training by name, as texts that can be compared."""
    training, how = preset.training, preset.augmentation
    sizes = sorted({tuple(round(number, 4) for number in scale) for scale in scales})
    by_epochs = training.epochs > 0
    return {
        "EVIDENCE": job["evidence"],
        "ENCODING": job["encoding"],
        "BANDS": "+".join(job["bands"]) if job["encoding"] == "fields" else "residual",
        "HEIGHT": f"{job['height_m']:g}",
        "SPLIT": job["split"],
        "SHARE": f"{job['validation_share']:g}",
        "NULLS": job["nulls"],
        "SCALES": " ".join(f"{side:g}/{stride:g}" for side, stride in sizes),
        "window_px": str(preset.window_px),
        "crop_px": str(preset.crop_px),
        "noise": "{:g}-{:g}".format(*how.noise),
        "flip": str(how.flip),
        "rotation_deg": f"0-{how.rotation_deg:g}",
        "shift": f"{how.shift:g}",
        "contrast": "{:g}-{:g}".format(*how.contrast),
        "brightness": "{:g}-{:g}".format(*how.brightness),
        "hard_share": f"{preset.hard_share:g}",
        "class_weights": preset.weighting,
        "BATCH": str(training.batch),
        "length": f"{training.steps} steps" if training.steps else f"{training.epochs} epochs",
        "adam_rate": f"{training.adam_rate:g}",
        "adam_until": _adam_end(preset),
        "momentum": f"{training.momentum:g}",
        "weight_decay": f"{training.weight_decay:g}",
        "warm_up": f"{training.warm_up_epochs:g} epochs" if by_epochs else f"{training.warm_up:g} of SGD",
        "tenfold_decay": f"every {training.decay_epochs:g} epochs"
        if by_epochs
        else "at " + " and ".join(f"{share:g}" for share in training.decays) + " of SGD",
        "clip": f"{training.clip:g}" if training.clip else "none",
        "early_stop": f"{training.stop_after} validations" if training.stop_after else "none",
        "MINUTES": f"{training.minutes:g}",
    }


def _adam_end(preset: Preset) -> str:
    """When Adam ends, in words."""
    share = preset.training.adam_share
    return "flat" if share >= 1 else f"flat or {share:g} of the steps"
