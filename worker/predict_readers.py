"""Prediction by models that read visible outcrop, alone or multiplied with what reads gravity."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace

import numpy as np

from ..geology.legend import COVER, OUTSIDE, LegendClass, by_name
from ..geology.windows import Window
from ..geophysics.files import read_band
from ..geophysics.problems import InputProblem
from ..models.bands import standardise
from ..models.card import Card
from ..models.devices import choose_device
from ..models.late_fusion import pooled
from ..models.model_file import load_readers
from ..models.outcrop_prediction import BLOCK, MARGIN, block_slices
from ..models.prediction import Rows
from ..models.readers import Readers, View
from ..models.stitching import WANTED, Progress
from .ensemble import scales_of
from .ground import Ground, open_ground, refuse_without_cover, wanted_cells
from .inputs import hide, read_map
from .jobs import PredictJob
from .parts import Share
from .predict import grid_and_windows, write_and_tell
from .prediction_checks import check_extra, check_height, check_outputs, check_spacing, check_values
from .priors import shares_of_outcrop
from .reading_plan import asked_for
from .reporting import Reporter


def run(job: PredictJob, reporter: Reporter) -> None:
    """Load the model, prepare its ground, predict, write what was asked for."""
    refuse_what_readers_cannot(job)
    readers, card = load_readers(job.model)
    readers = asked_for(readers, card, job.evidence)
    reads_outcrop = card.reads != "gravity" and job.evidence != "gravity"
    if reads_outcrop and not job.geology.path:
        raise InputProblem(
            "The model reads visible outcrop, and no geological map was given.",
            "Choose a geology layer (GEOLOGY), or a model that reads gravity alone.",
        )
    check_extra(card, job)
    with ground_of(job, card, reporter) as ground:
        reporter.info(ground.method)
        if reads_outcrop:
            require_two_classes(ground)
        priors = card.log_priors
        if ground.seen is not None:
            priors = shares_of_outcrop(ground, len(ground.classes))
        card = replace(card, classes=[asdict(c) for c in ground.classes], log_priors=priors)
        check_outputs(job, ground.grid, card.n_classes, in_parts=False)
        rows = rows_of(readers, card, ground, job, reporter.part(0.1, 0.95), shows_outcrop=reads_outcrop)
        write_and_tell(job, card, ground, scales_of(card, job, None), rows, reporter)


def refuse_what_readers_cannot(job: PredictJob) -> None:
    """Refuse what is for networks of gravity alone."""
    if job.models:
        raise InputProblem(
            "Further models were given, and a model that reads outcrop is not averaged with others.",
            "Leave them out (MODELS), or train one with more networks in its ensemble (MEMBERS).",
        )
    if Share.of(os.environ).world > 1:
        raise InputProblem(
            "Several processes were started for a model that reads outcrop; it is predicted by one.",
            "Start one process.",
        )


@contextmanager
def ground_of(job: PredictJob, card: Card, reporter: Reporter) -> Iterator[Ground]:
    """The ground; a model that reads outcrop alone takes the raster's cells, and no gravity."""
    grid, windows = grid_and_windows(job)
    if not card.bands:
        yield outcrop_ground(job, windows)
        return
    check_spacing(card, grid, reporter)
    scales = scales_of(card, job, windows)
    with open_ground(job, card, windows, scales, reporter.part(0.0, 0.1)) as ground:
        check_height(card, ground)
        check_values(card, ground, reporter)
        yield ground


def outcrop_ground(job: PredictJob, windows: Sequence[Window] | None) -> Ground:
    """The map on the raster's cells, in its own classes."""
    values, grid = read_band(job.input)
    mapped, legend = read_map(job.geology, grid)
    classes = [LegendClass(number, entry.name, entry.colour) for number, entry in enumerate(legend.classes)]
    seen = by_name(legend.classes, classes)[hide(mapped.classes, job.holdout, grid)]
    refuse_without_cover(job, bool((seen == COVER).any()))
    wanted = wanted_cells(values[None], seen, windows, 0)
    if not (wanted == WANTED).any():
        raise InputProblem(
            "No cell of the raster has data and lies under the cover of the map.",
            "Check that the raster, the geology and the windows lie on each other.",
        )
    bands = np.empty((0, *grid.shape), "float32")
    method = "The model reads visible outcrop alone; of the raster it takes the cells."
    return Ground(grid, bands, wanted, seen, classes, method, None, False, 0.0, 0.0)


def require_two_classes(ground: Ground) -> None:
    """Refuse a map on which there is nothing to choose between."""
    counts = np.zeros(256, np.int64)
    for start in range(0, ground.grid.shape[0], BLOCK):
        counts += np.bincount(ground.seen[start : start + BLOCK, :].ravel(), minlength=256)
    visible = int((counts[:OUTSIDE] > 0).sum())
    if visible < 2:
        raise InputProblem(
            f"{visible} bedrock class(es) crop out on the raster; a model of outcrop wants two.",
            "Check legend and hold-out layer, choose a larger map, or a model that reads gravity alone.",
        )


def rows_of(
    readers: Readers,
    card: Card,
    ground: Ground,
    job: PredictJob,
    progress: Progress,
    *,
    shows_outcrop: bool,
) -> Rows:
    """Class probabilities from north to south; a raster too high to be taken whole is taken in strips.

    Parameters
    ----------
    shows_outcrop : visible outcrop is what the map says it is; else it is predicted as all other ground
    """
    n_rows = ground.grid.shape[0]
    strips = [rows for (rows, _), _ in block_slices((n_rows, 1), BLOCK, MARGIN)]
    for number, rows in enumerate(strips):
        around = slice(max(rows.start - MARGIN, 0), min(rows.stop + MARGIN, n_rows))
        inside = slice(rows.start - around.start, rows.stop - around.start)
        view = view_of(card, ground, job, around)
        is_told = np.zeros(view.seen.shape, bool)
        is_told[inside] = ground.wanted[rows, :] != 0
        is_shown = is_told & (view.seen < OUTSIDE) & shows_outcrop
        view = replace(
            view, wanted=is_told & ~is_shown,
            progress=lambda done, text, number=number: progress((number + done) / len(strips), text),
        )  # fmt: skip
        yield rows.start, probabilities_of(readers, view, is_shown)[:, inside]


def view_of(card: Card, ground: Ground, job: PredictJob, rows: slice) -> View:
    """What the readers may see of some rows."""
    width, height = ground.grid.spacing_m
    shape = (rows.stop - rows.start, ground.grid.shape[1])
    seen = np.full(shape, COVER, "uint8") if ground.seen is None else ground.seen[rows, :]
    bands = (
        standardise(ground.bands[:, rows, :], card.bands) if card.bands else np.empty((0, *shape), "float32")
    )
    return View(
        seen, card.n_classes, np.ones(shape, bool), bands, width / height, overlap=job.overlap,
        device=choose_device(job.device)[0], scale=scales_of(card, job, None)[0],
    )  # fmt: skip


def probabilities_of(readers: Readers, view: View, is_shown: np.ndarray) -> np.ndarray:
    """Of the wanted cells, and of outcrop that is shown as mapped; NaN elsewhere.

    Returns
    -------
    float32 array, shape (n_classes + 1, rows, cols); the last channel tells how far the readers differ:
        their standard deviation, summed in squares over the classes
    """
    found = np.full((view.n_classes + 1, *view.seen.shape), np.nan, "float32")
    if view.wanted.any():
        told = [reader.log_probabilities(view) for reader in readers.readers]
        found[:-1, view.wanted] = np.exp(pooled(told, readers.powers))
        found[-1, view.wanted] = np.sqrt(np.var(np.exp(told), axis=0).sum(axis=0))
    found[:-1, is_shown] = view.seen[is_shown] == np.arange(view.n_classes)[:, None]
    found[-1, is_shown] = 0
    return found
