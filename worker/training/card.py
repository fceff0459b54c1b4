"""What a model file tells of its training: the card, and the facts on it."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch

from ...contract import ROOT
from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...geology.sampling.cv_blocks import default_block_km
from ...models.evaluation.methods import CardMetrics
from ...models.training.config import TrainingHistory
from ...models.training.presets import Preset
from ..inputs.attribution import rights_of
from ..inputs.dataset import Dataset
from ..inputs.job_inputs import data_facts, file_of
from ..inputs.regions import read_regions
from .fine_tuning import Beginning


def make_card(
    job: TrainJob, preset: Preset, data: Dataset, architecture: dict, temperature: float,
    *, windows: list[dict], evidence: dict, split: dict, training: dict, summary: CardMetrics,
) -> Card:  # fmt: skip
    """All that prediction and a reader have to know."""
    return Card(
        architecture=architecture,
        in_bands=len(data.bands),
        bands=data.bands,
        encoding=job.encoding,
        spacing_m=data.grid.spacing_m,
        residual={"height_m": data.gravity.height_m, "edges": "biharmonic", "method": data.gravity.method},
        classes=[{"value": c.value, "name": c.name, "colour": c.colour} for c in data.legend.classes],
        windows=windows,
        crs=data.grid.crs.to_string(),
        extent=data.grid.bounds,
        split=split,
        training=training,
        scores=summary.scores,
        intervals=summary.intervals,
        temperature=temperature,
        log_priors=np.log(data.counts / data.counts.sum()).tolist(),
        evidence=evidence,
        legend=legend_facts(job, data),
        versions={"concealed_bedrock": plugin_version(), "torch": torch.__version__,
                  "numpy": version("numpy"), "rasterio": version("rasterio"),
                  "python": platform.python_version()},
    )  # fmt: skip


def legend_facts(job: TrainJob, data: Dataset) -> dict:
    """How the map was read, so that a prediction can read maps in the same way."""
    source = job.geology
    origin = "file" if source.legend else "symbols" if source.symbols else "values"
    return {"field": source.field, "origin": origin, **data.map_legend.to_dict()} if data.map_legend else {}


def split_facts(job: TrainJob, data: Dataset) -> dict:
    """How the ground was parted, for the card."""
    return {"kind": job.split, "share": job.validation_share, "seed": job.seed,
            "block_km": job.block_km or default_block_km(data.grid),
            **({"fold": job.fold, "folds": job.folds} if job.folds else {}),
            **({"layer": file_of(job.split_layer).name} if job.split_layer else {}),
            "leaked_share": data.split.leaked_share}  # fmt: skip


def origins(job: TrainJob) -> list[dict[str, str]]:
    """Name, checksum and what the file tells of rights, of all that is learned from."""
    paths = [job.input, job.geology.path, job.geology.chosen_legend, *job.extra]
    for place in read_regions(job.regions, job) if job.regions else []:
        paths += [place.input, place.geology.path, *place.extra]
    paths = [path for path in paths if path]
    return [facts | rights_of(path) for facts, path in zip(data_facts(*paths), paths)]


def training_facts(
    job: TrainJob, history: TrainingHistory, learned_from: list[dict[str, str]], beginning: Beginning | None
) -> dict:
    """What the model was made of, for the card; no times, so that the same training gives the same file."""
    sometimes = {
        "attribution": job.attribution,
        "begun from": beginning.facts if beginning else {},
        "end": history.end,
    }  # fmt: skip
    always = {
        "data": learned_from, "field": job.geology.field,
        "holdout": Path(job.holdout).name if job.holdout else "",
        "preset": job.preset, "seed": job.seed, "steps": len(history.loss),
        "best_step": history.best_step,
    }  # fmt: skip
    return always | {name: value for name, value in sometimes.items() if value}


def plugin_version() -> str:
    """The version that metadata.txt tells."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version"))
