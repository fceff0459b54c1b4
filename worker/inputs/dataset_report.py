"""What the data-set report tells of a windows job."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import WindowsJob
from ...geology.legend import Legend
from ...geology.maps.class_raster import MapRaster
from ...geology.sampling.splits import Split, make_split
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid
from ...reports.dataset import DatasetReport
from .files import data_facts, file_of


def report_dataset(
    job: WindowsJob,
    observed: np.ndarray,
    windows: list[Window],
    split: Split,
    mapped: MapRaster,
    legend: Legend,
    grid: Grid,
) -> None:
    """Write the report where the job wants it."""
    report = DatasetReport(
        subject=file_of(job.geology.path).name,
        classes=observed,
        grid=grid,
        legend_classes=legend.map_classes,
        windows=windows,
        split=split,
        is_random=job.split == "random",
        map_report=mapped.report,
        leaked_at_random=_leak_at_random(job, observed, windows, grid),
        facts=facts(job, legend, grid),
    )
    report.write(job.report)


def _leak_at_random(job: WindowsJob, observed: np.ndarray, windows: list[Window], grid: Grid) -> float | None:
    """The share of its validation cells that a random split of the same windows would leak."""
    if job.split == "random":
        return None
    try:
        return make_split(
            observed,
            grid,
            split="random",
            share=job.validation_share,
            seed=job.seed,
            windows=windows,
            min_bedrock=job.min_bedrock,
        ).leaked_share
    except UserError:  # too few windows to split at random
        return None


def facts(job: WindowsJob, legend: Legend, grid: Grid) -> dict[str, dict[str, object]]:
    """Settings and data for the end of the report."""
    facts = data_facts(*job.inputs, job.geology.path, job.geology.chosen_legend, job.holdout, job.split_layer)
    width_m, height_m = grid.spacing_m
    return {
        "Data": {entry["name"]: f"SHA-256 {entry['sha256']}" for entry in facts},
        "Map": {
            "class field": job.geology.field,
            "legend": Path(job.geology.chosen_legend).name or "made from the field's values",
            "classes": legend.n_classes,
            "hidden ground": Path(job.holdout).name if job.holdout else "none",
        },
        "Raster": {
            "cells": f"{grid.shape[0]} x {grid.shape[1]} of {width_m:.0f} x {height_m:.0f} m",
            "CRS": grid.crs.to_string(),
        },
        "Split": {
            "kind": job.split,
            "validation share": job.validation_share,
            "block": f"{job.block_km:g} km" if job.block_km else "chosen from the raster",
            "fold": f"{job.fold} of {job.folds}" if job.folds else "none, by share",
            "seed": job.seed,
            "least share of bedrock": job.min_bedrock,
        },
    }
