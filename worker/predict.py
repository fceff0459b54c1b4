"""The verb `predict`: the bedrock under cover, as a model sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ..geology.class_file import write_class_raster
from ..geology.legend import COVER, OUTSIDE, LegendClass, by_name
from ..geology.polygons import write_polygons
from ..geology.windows_file import read_windows
from ..geophysics.files import write_raster
from ..geophysics.grids import Grid
from ..geophysics.problems import InputProblem
from ..models.bands import encode, standardise
from ..models.card import Card
from ..models.devices import choose_device
from ..models.model_file import load_model
from ..models.prediction import Scale
from ..models.whole_raster import raster_probabilities, tempered
from .inputs import Gravity, hide, read_extra, read_gravity, read_map
from .jobs import PredictJob
from .reporting import Reporter

NO_CLASS = 255  # in predicted class rasters
REFUSED_SPACING, DOUBTED_SPACING = 4.0, 1.5  # times the cell size that the model was trained at
DOUBTED_SPREAD = 3.0  # times the standard deviation that the model was trained at


def run(job: PredictJob, reporter: Reporter) -> None:
    """Load the model, repeat its preprocessing, predict, write what was asked for."""
    network, card = load_model(job.model)
    check_extra(card, job)
    device, sentence = choose_device(job.device)
    reporter.info(sentence)
    gravity = read_as_trained(card, job)
    reporter.info(gravity.method)
    check_fit(card, gravity, reporter)
    grid = gravity.grid
    raw = encode(
        gravity.residual, grid, read_extra(job.extra, grid), encoding=card.encoding,
        fields=[band["transform"] for band in card.bands if band["source"] == "residual"],
        bouguer=gravity.bouguer,
    )  # fmt: skip
    seen, classes = read_seen(job, card, grid)
    wanted = ground_to_predict(raw, seen, job, grid)
    probabilities = predict_ground(network, card, raw, wanted, device, job, reporter.part(0.1, 0.9))
    predicted = np.where(wanted, probabilities.argmax(axis=0), NO_CLASS).astype("uint8")
    write_outputs(job, grid, classes, predicted, np.where(wanted, probabilities, np.nan), seen)
    tell_of_shares(predicted, classes, reporter)
    names = ("output", "confidence", "probabilities", "composite", "polygons")
    reporter.result({name: getattr(job, name) for name in names if getattr(job, name)})


def read_as_trained(card: Card, job: PredictJob) -> Gravity:
    """The residual of the height that the model was trained with; another one is refused."""
    height_m = card.residual["height_m"]
    gravity = read_gravity(job.input, job.quantity, height_m=height_m or 1.0, edges=card.residual["edges"])
    if height_m is None and gravity.bouguer is not None:
        raise InputProblem(
            "The model was trained on a residual raster that doesn't tell its height; a Bouguer raster came.",
            "Give the residual anomaly, made as the one that the model was trained on (QUANTITY=residual).",
        )
    if height_m and gravity.height_m and gravity.height_m != height_m:
        raise InputProblem(
            f"The residual was made with {gravity.height_m:g} m of upward continuation, the model was "
            f"trained with {height_m:g} m.",
            f"Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.",
        )
    return gravity


def check_extra(card: Card, job: PredictJob) -> None:
    """Refuse further rasters that are not those the model was trained with."""
    wanted = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    if len(wanted) != len(job.extra):
        raise InputProblem(
            f"The model takes {len(wanted)} further raster(s) beside gravity{named(wanted)}, "
            f"{len(job.extra)} came.",
            "Give the further rasters (EXTRA) that the model was trained with, in the same order.",
        )


def named(names: list[str]) -> str:
    """Names in brackets, or nothing."""
    return f" ({', '.join(names)})" if names else ""


def check_fit(card: Card, gravity: Gravity, reporter: Reporter) -> None:
    """Refuse or doubt a raster that differs from what the model has seen."""
    here, there = gravity.grid.spacing_m[1], card.spacing_m[1]
    told = f"The raster's cells are {here:.0f} m, the model was trained at {there:.0f} m"
    ratio = max(here / there, there / here)
    if ratio > REFUSED_SPACING:
        raise InputProblem(
            f"{told}.", "Resample the raster to the model's spacing, or train a model on this raster."
        )
    if ratio > DOUBTED_SPACING:
        reporter.warning(f"{told}; the prediction may suffer.")
    known = next((b for b in card.bands if b["transform"] == "residual"), None)
    spread = float(np.nanstd(gravity.residual))
    if known and not known["std"] / DOUBTED_SPREAD < spread < known["std"] * DOUBTED_SPREAD:
        reporter.warning(
            f"The residual varies by {spread:.2g} mGal here and by {known['std']:.2g} mGal where the model "
            "was trained: check the unit, and that the raster is a Bouguer or residual anomaly."
        )


def read_seen(job: PredictJob, card: Card, grid: Grid) -> tuple[np.ndarray | None, list[LegendClass]]:
    """The map as the model may see it, renumbered to the model's classes where they have the same names.

    Returns
    -------
    seen : classes, 254 outside, 255 cover and held-out ground, or None
    classes : the model's, then those of the map that the model does not know
    """
    classes = [LegendClass(**entry) for entry in card.classes]
    if not job.geology.path:
        return None, classes
    mapped, legend = read_map(job.geology, grid)
    known = {c.name.casefold() for c in classes}
    for entry in legend.classes:
        if entry.name.casefold() not in known:
            classes.append(replace(entry, value=len(classes)))
    return by_name(legend.classes, classes)[hide(mapped.classes, job.holdout, grid)], classes


def ground_to_predict(raw: np.ndarray, seen: np.ndarray | None, job: PredictJob, grid: Grid) -> np.ndarray:
    """Cells to predict, bool (rows, cols): with data, inside the map, in the windows that were given."""
    wanted = np.isfinite(raw).all(axis=0)
    if seen is not None:
        wanted &= seen != OUTSIDE
        if not (wanted & (seen == COVER)).any():
            raise InputProblem(
                "The geological map shows no cover on the raster: there is nothing concealed to predict.",
                "Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere.",
            )
    if job.windows:
        inside = np.zeros(grid.shape, bool)
        for window in read_windows(job.windows, grid):
            inside[window.slices] = True
        wanted &= inside
    if not wanted.any():
        raise InputProblem(
            "No cell of the raster has data and lies on the ground to be predicted.",
            "Check that gravity raster, further rasters, geology and windows lie on each other.",
        )
    return wanted


def predict_ground(
    network: torch.nn.Module,
    card: Card,
    raw: np.ndarray,
    wanted: np.ndarray,
    device: torch.device,
    job: PredictJob,
    progress: Callable[[float, str], None],
) -> np.ndarray:
    """Calibrated class probabilities, (n_classes, rows, cols)."""
    window_px, side = card.windows[0]["window_px"], card.windows[0]["side_cells"]
    scale = Scale(round(window_px / job.pixels_per_cell) if job.pixels_per_cell else side, window_px)
    found = raster_probabilities(
        network.to(device, memory_format=torch.channels_last), standardise(raw, card.bands), scale,
        overlap=job.overlap, device=device, wanted=wanted, progress=progress,
    )  # fmt: skip
    return tempered(found, card.temperature)


def write_outputs(
    job: PredictJob,
    grid: Grid,
    classes: list[LegendClass],
    predicted: np.ndarray,
    probabilities: np.ndarray,
    seen: np.ndarray | None,
) -> None:
    """Write the class raster last: where it is, the run was whole."""
    known = classes[: len(probabilities)]
    confidence = probabilities.max(axis=0)
    if job.confidence:
        write_raster(job.confidence, [confidence], grid, descriptions=["Confidence"])
    if job.probabilities:
        names = [f"Probability of {c.name}" for c in known]
        write_raster(job.probabilities, list(probabilities), grid, descriptions=names)
    if job.composite:
        composite = np.where(seen == COVER, predicted, np.where(seen == OUTSIDE, NO_CLASS, seen))
        write_class_raster(job.composite, composite.astype("uint8"), grid, classes)
    if job.polygons:
        write_polygons(job.polygons, predicted, confidence, grid, known, sieve_km2=job.sieve_km2)
    write_class_raster(
        job.output, predicted, grid, known, tags={"CONCEALED_BEDROCK_MODEL": Path(job.model).name}
    )


def tell_of_shares(predicted: np.ndarray, classes: list[LegendClass], reporter: Reporter) -> None:
    """Say what was predicted, the largest share first."""
    count = np.bincount(predicted.ravel(), minlength=256)[: len(classes)]
    order = [i for i in np.argsort(-count) if count[i]]
    shares = ", ".join(f"{classes[i].name} {count[i] / count.sum():.0%}" for i in order)
    reporter.info(f"Predicted {count.sum()} cells: {shares}.")
