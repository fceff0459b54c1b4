"""The verb `predict`: the bedrock under cover, as a model sees it.

Rows of class probabilities are the seam: `predict_ground` gives them from north to south, whatever they come
from, and `outputs.write_outputs` turns them into files as they come.
"""

from __future__ import annotations

import rasterio
import torch

from ..geophysics.problems import InputProblem
from ..models.bands import standardised_in
from ..models.card import Card
from ..models.devices import choose_device
from ..models.model_file import load_model
from ..models.prediction import Rows, Scale, predict_rows
from ..models.stitching import Progress, softmax_of
from ..models.whole_raster import tempered
from .ground import Ground, open_ground
from .jobs import PredictJob
from .outputs import write_outputs
from .reporting import Reporter

CACHE_MB = 64  # of GDAL: what is read and written would else fill a twentieth of the machine's memory
REFUSED_SPACING, DOUBTED_SPACING = 4.0, 1.5  # times the cell size that the model was trained at
DOUBTED_SPREAD = 3.0  # times the standard deviation that the model was trained at


def run(job: PredictJob, reporter: Reporter) -> None:
    """Load the model, repeat its preprocessing, predict, write what was asked for."""
    network, card = load_model(job.model)
    check_extra(card, job)
    device, sentence = choose_device(job.device)
    reporter.info(sentence)
    scales = scales_of(card, job)
    sides = [scale.side_cells for scale in scales]
    with (
        rasterio.Env(GDAL_CACHEMAX=CACHE_MB),
        open_ground(job, card, sides, reporter.part(0.0, 0.1)) as ground,
    ):
        reporter.info(ground.method)
        check_height(card, ground)
        check_fit(card, ground, reporter)
        rows = predict_ground(network, card, ground, scales, device, job, reporter.part(0.1, 0.95))
        found = write_outputs(job, card, ground, rows)
    reporter.info(found)
    names = ("output", "confidence", "probabilities", "composite", "polygons")
    reporter.result({name: getattr(job, name) for name in names if getattr(job, name)})


def predict_ground(
    network: torch.nn.Module,
    card: Card,
    ground: Ground,
    scales: list[Scale],
    device: torch.device,
    job: PredictJob,
    progress: Progress,
) -> Rows:
    """Calibrated class probabilities from north to south.

    Yields
    ------
    first_row : int
    probabilities : float32 array, shape (n_classes, n, cols); NaN where nothing is predicted
    """
    network = network.to(device, memory_format=torch.channels_last)
    rows = predict_rows(
        softmax_of(network), ground.bands, reads=standardised_in(card.bands), scales=scales,
        overlap=job.overlap, device=device, wanted=ground.wanted, progress=progress,
    )  # fmt: skip
    for first_row, probabilities in rows:
        yield first_row, tempered(probabilities, card.temperature)


def scales_of(card: Card, job: PredictJob) -> list[Scale]:
    """The scales to predict at: the model's first."""
    window_px, side = card.windows[0]["window_px"], card.windows[0]["side_cells"]
    return [Scale(round(window_px / job.pixels_per_cell) if job.pixels_per_cell else side, window_px)]


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


def check_height(card: Card, ground: Ground) -> None:
    """Refuse a residual of another height than that the model was trained with."""
    height_m = card.residual["height_m"]
    if height_m is None and ground.is_made:
        raise InputProblem(
            "The model was trained on a residual raster that doesn't tell its height; a Bouguer raster came.",
            "Give the residual anomaly, made as the one that the model was trained on (QUANTITY=residual).",
        )
    if height_m and ground.height_m and ground.height_m != height_m:
        raise InputProblem(
            f"The residual was made with {ground.height_m:g} m of upward continuation, the model was "
            f"trained with {height_m:g} m.",
            f"Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.",
        )


def check_fit(card: Card, ground: Ground, reporter: Reporter) -> None:
    """Refuse or doubt a raster that differs from what the model has seen."""
    here, there = ground.grid.spacing_m[1], card.spacing_m[1]
    told = f"The raster's cells are {here:.0f} m, the model was trained at {there:.0f} m"
    ratio = max(here / there, there / here)
    if ratio > REFUSED_SPACING:
        raise InputProblem(
            f"{told}.", "Resample the raster to the model's spacing, or train a model on this raster."
        )
    if ratio > DOUBTED_SPACING:
        reporter.warning(f"{told}; the prediction may suffer.")
    known = next((b for b in card.bands if b["transform"] == "residual"), None)
    spread = ground.spread
    if known and not known["std"] / DOUBTED_SPREAD < spread < known["std"] * DOUBTED_SPREAD:
        reporter.warning(
            f"The residual varies by {spread:.2g} mGal here and by {known['std']:.2g} mGal where the model "
            "was trained: check the unit, and that the raster is a Bouguer or residual anomaly."
        )
