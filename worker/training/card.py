"""The card of a trained model: how it was trained, and on what."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch

from ...contract import ROOT
from ...contract.jobs import TrainJob
from ...contract.model_card import Card, WindowScale
from ...geology.sampling.cv_blocks import default_block_km
from ...models.evaluation.methods import CardMetrics
from ...models.training.config import Preset, TrainingHistory
from ..inputs.attribution import rights_of
from ..inputs.dataset import Dataset
from ..inputs.files import data_facts, file_of
from ..inputs.regions import read_regions
from .expert_data import PRETRAINED
from .fine_tuning import Start
from .plan import Plan


def make_card(
    job: TrainJob,
    preset: Preset,
    data: Dataset,
    architecture: dict,
    *,
    windows: list[WindowScale],
    applicability: dict,
    split: dict,
    training: dict,
    summary: CardMetrics,
) -> Card:
    """The card of a trained model."""
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
        log_priors=np.log(data.counts / data.counts.sum()).tolist(),
        evidence=applicability,
        legend=_legend_facts(job, data),
        versions={
            "concealed_bedrock": plugin_version(),
            "torch": torch.__version__,
            "numpy": version("numpy"),
            "rasterio": version("rasterio"),
            "python": platform.python_version(),
        },
    )


def _legend_facts(job: TrainJob, data: Dataset) -> dict:
    """How the map was read, so that a prediction can read maps in the same way."""
    source = job.geology
    origin = "file" if source.legend else "symbols" if source.symbols else "values"
    return {"field": source.field, "origin": origin, **data.map_legend.to_dict()} if data.map_legend else {}


def split_facts(job: TrainJob, data: Dataset) -> dict:
    """The split, for the card."""
    return {
        "kind": job.split,
        "share": job.validation_share,
        "seed": job.seed,
        "block_km": job.block_km or default_block_km(data.grid),
        **({"fold": job.fold, "folds": job.folds} if job.folds else {}),
        **({"layer": file_of(job.split_layer).name} if job.split_layer else {}),
        "leaked_share": data.split.leaked_share,
    }


def origins(job: TrainJob) -> list[dict[str, str]]:
    """Name, checksum and what the file tells of rights, of all that is learned from."""
    paths = [job.input, job.geology.path, job.geology.chosen_legend, *job.extra]
    for place in read_regions(job.regions, job) if job.regions else []:
        paths += [place.input, place.geology.path, *place.extra]
    paths = [path for path in paths if path]
    return [facts | rights_of(path) for facts, path in zip(data_facts(*paths), paths)]


def training_facts(
    job: TrainJob, plan: Plan, history: TrainingHistory, sources: list[dict[str, str]], start: Start | None
) -> dict:
    """How the model was trained, for the card; no times, so that the same training gives the same file."""
    facts = {
        "data": sources,
        "field": job.geology.field,
        "holdout": Path(job.holdout).name if job.holdout else "",
        "preset": job.preset,
        "seed": job.seed,
        "steps": len(history.loss),
        "best_step": history.best_step,
    }
    optional: dict[str, object] = {"attribution": job.attribution, "end": history.end}
    if start:
        optional["started from"] = start.facts
    if "outcrop" in plan.kinds:
        optional["members"] = job.members
        optional["outcrop networks started from"] = Path(job.model).name if job.model else "nearest outcrop"
    if "anywhere" in plan.kinds:
        optional["pretrained"] = f"{PRETRAINED.name}, trained on other maps"
    if plan.kinds:
        optional["trained in the end on"] = "all outcrop" if job.use_all else "the training set"
    return facts | {name: value for name, value in optional.items() if value}


def plugin_version() -> str:
    """The version in metadata.txt."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version"))
