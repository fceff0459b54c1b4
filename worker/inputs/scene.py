"""The ground of a prediction: the network's bands, the map, and which cells are to be predicted.

A raster that fits in memory is prepared whole, exactly as in training. A larger one is prepared strip by
strip while it is predicted; what is asked for looks the same: `ground.bands[:, rows, cols]`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...contract.temporary_folders import temporary_folder
from ...geology.legend import COVER, MAX_CLASSES, OUTSIDE, Legend, LegendClass, by_name, same_name
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid, Rows
from ...geophysics.io.rasters import grid_of, opened
from ...models.features.gravity_bands import encode
from ...models.features.lazy_bands import BY_ROWS, band_rows
from ...models.features.lazy_raster import Strips, strip_rows
from ...models.inference.ensemble import Scale
from ...models.inference.sliding_window import ALONG, WANTED, Progress
from ...models.training.memory import free_memory
from .extra_bands import bands_for, open_extra, read_extra
from .job_inputs import hide, read_gravity, read_map
from .lazy_gravity import open_gravity
from .lazy_map import kept_on_disk, seen_rows

WHOLE_CELLS = 6_000_000  # prepared at once
CELL_BYTES = 60  # that preparing at once takes, for each band
MAP_ROWS = 512  # burnt at once: whole tiles of the raster they are kept in
SAMPLED_STRIPS, SAMPLED_ROWS = 24, 8  # of a large raster, to tell its mean and spread


@dataclass(frozen=True)
class Ground:
    """What a prediction reads.

    Parameters
    ----------
    grid : of the gravity raster
    bands : (C, rows, cols) in their units, NaN without data; an array, or Strips
    wanted : uint8 (rows, cols) for `sliding_window_rows`: WANTED cells are predicted, and ALONG with them
        outcrop that a window shows; an array, or Strips
    seen : classes of the map as the model may see it, numbered as `classes`, 254 outside, 255 cover; an
        array, Strips, or None without a map
    classes : the model's, then those of the map that the model does not know
    method : a sentence that tells how the residual came about
    height_m : of the continuation that made it, None where a residual raster doesn't tell
    is_made : whether the residual was made here, of a Bouguer anomaly
    mean, spread : of the residual, mGal
    fine : `seen` in parts of the cells, where what reads outcrop is asked (see `fine_map`)
    map_account : the map's legend, and what is to be said of it (see `map_account.report_map`)
    drawn : classes of the map as a composite shows them, numbered as `drawn_classes`: units that no rule of
        the legend takes have classes of their own there; None without a map
    """

    grid: Grid
    bands: np.ndarray | Strips
    wanted: np.ndarray | Strips
    seen: np.ndarray | Strips | None
    classes: list[LegendClass]
    method: str
    height_m: float | None
    is_made: bool
    mean: float
    spread: float
    fine: np.ndarray | None = None
    map_account: tuple[Legend, dict] | None = None
    drawn: np.ndarray | Strips | None = None
    drawn_classes: list[LegendClass] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all of it is in memory: then bands, wanted and seen are arrays."""
        return isinstance(self.bands, np.ndarray)


@contextmanager
def open_ground(
    job: PredictJob,
    card: Card,
    windows: Sequence[Window] | None,
    scales: Sequence[Scale],
    progress: Progress,
) -> Iterator[Ground]:
    """Prepare the ground of a job, whole or by strips, as its size asks for.

    Parameters
    ----------
    windows : that the job is confined to
    scales : whose windows tell how many rows are read at once
    """
    with opened(job.input) as source:
        grid, _ = grid_of(source)
    fields = [band["transform"] for band in card.bands]
    is_small, needs_whole = grid.shape[0] * grid.shape[1] <= WHOLE_CELLS, set(fields) - set(BY_ROWS)
    if is_small or needs_whole:
        if not is_small:
            require_memory(grid, card.in_bands, needs_whole)
        yield whole_ground(job, card, windows, grid)
    else:
        with ExitStack() as stack:
            yield ground_in_strips(job, card, windows, scales, stack, progress)


def require_memory(grid: Grid, n_bands: int, needs_whole: Collection[str]) -> None:
    """Refuse bands that are made of the whole raster at once, where that doesn't fit into the free memory."""
    needed, free = grid.shape[0] * grid.shape[1] * n_bands * CELL_BYTES, free_memory(torch.device("cpu"))
    if free is not None and needed > free:
        raise UserError(
            f"The model's bands ({', '.join(sorted(needs_whole))}) are made of the whole raster at once, "
            f"which takes some {needed / 1e9:.2g} GB; {free / 1e9:.2g} GB of memory are free.",
            "Give a part of the raster, or train a model with other bands (BANDS): these go by rows.",
        )


def whole_ground(job: PredictJob, card: Card, windows: Sequence[Window] | None, grid: Grid) -> Ground:
    """Everything in memory."""
    height_m, edges = card.residual["height_m"], card.residual["edges"]
    gravity = read_gravity(job.input, job, height_m=height_m or 1.0, edges=edges)
    extra = read_extra(bands_for(card, job.extra), grid, nodata=job.nodata)
    bands = encode(
        gravity.residual, grid, extra, encoding=card.encoding, fields=residual_fields(card),
        bouguer=gravity.bouguer,
    )  # fmt: skip
    seen, classes, more = None, model_classes(card), {}
    if job.geology.path:
        mapped, legend = read_map(job.geology, grid, shows_unmatched=True)
        classes = all_classes(card, legend)
        hidden = hide(mapped.classes, job.holdout, grid, mapped.report["geometry"].append)
        seen = by_name(legend.classes, classes)[hidden]
        more = drawn_map(classes, legend, mapped.legend, lambda numbers: numbers[hidden])
        more["map_account"] = legend, mapped.report
    wanted = wanted_cells(bands, seen, windows, 0)
    refuse_without_cover(job, seen is None or bool((seen == COVER).any()))
    if not (wanted == WANTED).any():
        raise UserError(
            "No cell of the raster has data and lies on the ground to be predicted.",
            "Check that gravity raster, further rasters, geology and windows lie on each other.",
        )
    is_made = gravity.bouguer is not None
    mean, spread = float(np.nanmean(gravity.residual)), float(np.nanstd(gravity.residual))
    return Ground(
        grid, bands, wanted, seen, classes, gravity.method, gravity.height_m, is_made, mean, spread, **more
    )


def ground_in_strips(
    job: PredictJob,
    card: Card,
    windows: Sequence[Window] | None,
    scales: Sequence[Scale],
    stack: ExitStack,
    progress: Progress,
) -> Ground:
    """Everything made as it is asked for; what is opened stays open until the stack closes."""
    height_m, edges = card.residual["height_m"], card.residual["edges"]
    gravity = stack.enter_context(
        open_gravity(job.input, job, height_m=height_m or 1.0, edges=edges, progress=progress)
    )
    grid = gravity.grid
    extra = [
        stack.enter_context(open_extra(band, grid, nodata=job.nodata)) for band in bands_for(card, job.extra)
    ]
    height = strip_rows(grid.shape[1])
    kept = strips_kept(height, scales, is_read_twice=job.uses_limits)
    make = band_rows(residual_fields(card), gravity.residual, gravity.bouguer, extra, grid)
    bands = Strips(make, (card.in_bands, *grid.shape), height=height, kept=kept)
    seen, classes, more = seen_in_strips(job, card, grid, stack, progress)

    def wanted_rows(start: int, stop: int) -> np.ndarray:
        rows = slice(start, stop), slice(None)
        return wanted_cells(bands[(slice(None), *rows)], None if seen is None else seen[rows], windows, start)

    wanted = Strips(wanted_rows, grid.shape, height=height, kept=kept)
    mean, spread = sampled_moments(gravity.residual, grid)
    return Ground(
        grid, bands, wanted, seen, classes, gravity.method, gravity.height_m, gravity.bouguer is not None,
        mean, spread, **more,
    )  # fmt: skip


def seen_in_strips(
    job: PredictJob, card: Card, grid: Grid, stack: ExitStack, progress: Progress
) -> tuple[Strips | None, list[LegendClass], dict]:
    """The map, burnt into a temporary raster beside the output and read back as it is needed."""
    if not job.geology.path:
        return None, model_classes(card), {}
    mapped, legend, drawn, account = seen_rows(job.geology, job.holdout, grid)
    folder = stack.enter_context(temporary_folder(Path(job.output).parent))
    rows, counts = stack.enter_context(kept_on_disk(mapped, grid, folder, height=MAP_ROWS, progress=progress))
    known = [COVER, *(set(range(OUTSIDE)) - {c.value for c in legend.classes})]
    refuse_without_cover(job, counts[known].sum() > 0)
    classes = all_classes(card, legend)

    def numbered(numbers: np.ndarray) -> Strips:
        return Strips(lambda start, stop: numbers[rows(start, stop)], grid.shape, height=MAP_ROWS)

    more = drawn_map(classes, legend, drawn, numbered) | {"map_account": (legend, account)}
    return numbered(by_name(legend.classes, classes)), classes, more


def drawn_map(classes: list[LegendClass], legend: Legend, drawn: Legend, numbered: Callable) -> dict:
    """The map as a composite shows it: units without a rule keep their names there.

    Parameters
    ----------
    classes : of the prediction
    legend, drawn : without and with classes for units that no rule takes
    numbered : gives the map's cells by other numbers, uint8 (256,)
    """
    known = {same_name(c.name) for c in classes}
    more = [c for c in drawn.classes if c not in legend.classes and same_name(c.name) not in known]
    more = [replace(c, value=len(classes) + i) for i, c in enumerate(more[: MAX_CLASSES - len(classes)])]
    if drawn.classes == legend.classes:
        return {}
    shown = [*classes, *more]
    return {"drawn": numbered(by_name(drawn.classes, shown)), "drawn_classes": shown}


def residual_fields(card: Card) -> list[str]:
    """How the bands that come from the gravity raster are made."""
    return [band["transform"] for band in card.bands if band["source"] == "residual"]


def model_classes(card: Card) -> list[LegendClass]:
    """The classes that the model tells apart."""
    return [LegendClass(**entry) for entry in card.classes]


def all_classes(card: Card, legend: Legend) -> list[LegendClass]:
    """The model's classes, then those of a map that the model does not know, numbered on."""
    classes = model_classes(card)
    known = {same_name(c.name) for c in classes}
    for entry in legend.classes:
        if same_name(entry.name) not in known:
            classes.append(replace(entry, value=len(classes)))
    return classes


def own_classes(legend: Legend) -> list[LegendClass]:
    """The legend's classes, numbered on from 0: of a prediction that knows the map alone."""
    return [LegendClass(number, entry.name, entry.colour) for number, entry in enumerate(legend.classes)]


def strips_kept(height: int, scales: Sequence[Scale], *, is_read_twice: bool) -> int:
    """Strips that readers ask for at a time: a row of windows of every scale, each at its own pace.

    Rows are read a second time when they are written, some two windows behind.
    """
    sides = [scale.side_cells * (3 if is_read_twice else 1) for scale in scales]
    return 2 + sum(-(-side // height) for side in sides) + 3 * is_read_twice


def wanted_cells(
    bands: np.ndarray, seen: np.ndarray | None, windows: Sequence[Window] | None, first_row: int
) -> np.ndarray:
    """WANTED where there is data, cover and a window; ALONG where there is outcrop; else 0.

    Parameters
    ----------
    bands : array, shape (C, n, cols): rows of the raster from `first_row` on
    """
    has_data = np.isfinite(bands).all(axis=0)
    if windows is not None:
        inside = np.zeros(has_data.shape, bool)
        for w in windows:
            inside[max(w.row - first_row, 0) : max(w.row + w.rows - first_row, 0), w.slices[1]] = True
        has_data &= inside
    if seen is None:
        return np.where(has_data, WANTED, 0).astype("uint8")
    return np.where(has_data & (seen != OUTSIDE), np.where(seen == COVER, WANTED, ALONG), 0).astype("uint8")


def refuse_without_cover(job: PredictJob, has_cover: bool) -> None:
    """Refuse a map under which nothing is concealed."""
    if job.geology.path and not has_cover:
        raise UserError(
            "The geological map shows no cover on the raster: there is nothing concealed to predict.",
            "Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere.",
        )


def sampled_moments(residual: Rows, grid: Grid) -> tuple[float, float]:
    """Mean and standard deviation of a residual, from strips spread over the raster."""
    starts = np.linspace(0, grid.shape[0] - SAMPLED_ROWS, SAMPLED_STRIPS).astype(int)
    values = np.concatenate([residual(start, start + SAMPLED_ROWS)[:, ::4] for start in starts.tolist()])
    if not np.isfinite(values).any():
        return np.nan, np.nan
    return float(np.nanmean(values)), float(np.nanstd(values))
