"""The scene of a prediction: bands, map and the role of every cell, each read once.

A raster that fits in memory is prepared at once, exactly as in training. A larger one is prepared strip by
strip while it is predicted. Both are LazyRasters: `scene.bands[:, rows, cols]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import tr
from ...contract.model_card import BedrockClass, Card
from ...contract.temporary_folders import temporary_folder
from ...geology.holes import shares_with_holes
from ...geology.legend import COVER, MAX_CLASSES, OUTSIDE, Legend, LegendClass, by_name, same_name
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid, Progress
from ...models.features.gravity_bands import BY_ROWS
from ...models.features.lazy_raster import LazyRaster, strip_rows
from ...models.features.line_barriers import Lines
from ...models.inference.ensemble import Scale
from ...models.inference.execution import free_memory
from ...models.inference.sliding_window import ALONG, WANTED
from .geological_map import _GeologicalMap
from .lines import _read_lines
from .magnetic_bands import _bands_for
from .no_gravity import _Source

_MOST_CELLS = 6_000_000  # in memory at once
_CELL_BYTES = 60  # that this takes, for each band
_ROWS_AT_ONCE = 1024  # of the map, to count its classes
_RAREST = 1 / 500  # share of the outcrop
_MAP_ROWS = 512  # rasterised at once: whole tiles of the temporary raster
_SAMPLED_STRIPS, _SAMPLED_ROWS = 24, 8  # of a large raster, for its mean and standard deviation


@dataclass(frozen=True)
class _Scene:
    """What a prediction reads, on its cells.

    Parameters
    ----------
    grid : Grid
    bands : (C, rows, cols) in their units, NaN without data
    roles : uint8 (rows, cols)
        As `sliding_window` takes it: WANTED under the cover, ALONG on outcrop, 0 outside and without data.
    map_observed : uint8 (rows, cols), optional
        Classes of the map, numbered as `classes`; 254 outside, 255 cover. None without a map.
    classes : the model's, then those of the map that the model does not know
    method : a sentence on the residual
    height_m : of the continuation that made it; None where a residual raster does not say
    is_made : whether the residual was made here, of a Bouguer anomaly
    mean, spread : of the residual, mGal
    map_2x : uint8 (2 rows, 2 cols), optional
        `map_observed` on subcells, for experts of outcrop.
    map_report : of the map (see `GeologicalMap.report`)
    drawn : uint8 (rows, cols), optional
        The map as a composite shows it, numbered as `drawn_classes`: units that no rule of the legend takes
        have classes of their own there. None where it is `map_observed`.
    hole_cells : int (254,)
        Cells of each class that drillholes tell.
    lines : Lines, optional
        Faults and contacts.
    """

    grid: Grid
    bands: LazyRaster
    roles: LazyRaster
    map_observed: LazyRaster | None
    classes: list[LegendClass]
    method: str = ""
    height_m: float | None = None
    is_made: bool = False
    mean: float = 0.0
    spread: float = 0.0
    map_2x: np.ndarray | None = None
    map_report: dict | None = None
    drawn: LazyRaster | None = None
    drawn_classes: list[LegendClass] | None = None
    hole_cells: np.ndarray = field(default_factory=lambda: np.zeros(OUTSIDE, np.int64))
    lines: Lines | None = None


@contextmanager
def _open_scene(
    job: PredictJob,
    card: Card,
    source: _Source,
    geological_map: _GeologicalMap | None,
    windows: Sequence[Window] | None,
    scales: Sequence[Scale],
    progress: Progress,
) -> Iterator[_Scene]:
    """Prepare the scene of a job, in memory or by strips, as its size requires.

    Parameters
    ----------
    windows : that the job is confined to
    scales : whose windows decide how many rows are read at once
    """
    grid = source.grid
    with ExitStack() as stack:
        height, facts = grid.shape[0], dict[str, Any]()  # of a strip; of the residual
        if card.bands:
            bands, height, facts = _bands_of(job, card, source, scales, stack, progress)
            has_data = bands
        else:
            bands = LazyRaster.of(np.empty((0, *grid.shape), "float32"))
            has_data = LazyRaster.of(source.values()[None])
            facts["method"] = source.method or tr(
                "The model uses visible outcrop alone; of the raster it takes the cells."
            )
        n_own = sum(band["source"] != "extra" for band in card.bands)
        is_lazy = height < grid.shape[0]
        observed = _observed_map(job, card, geological_map, grid, stack, progress if is_lazy else None)
        classes = observed.get("map_observed")

        def roles(start: int, stop: int) -> np.ndarray:
            rows = slice(start, stop), slice(None)
            here = None if classes is None else classes[rows]
            values = has_data[(slice(None), *rows)]
            if n_own or not card.bands:  # further rasters may have gaps
                is_known = np.isfinite(values[: n_own or None]).all(axis=0)
            else:  # with a map outcrop tells something of every cell
                is_known = np.isfinite(values).any(axis=0) | (here is not None)
            return _cell_roles(is_known, here, windows, start)

        cached = _strips_cached(job, height, scales)
        scene = _Scene(
            grid,
            bands,
            LazyRaster(roles, grid.shape, height=height, cached=cached),
            **{"map_observed": None, "classes": _classes_of(card), **facts, **observed},
            lines=_read_lines(job.lines, grid) if job.lines else None,
        )
        if not is_lazy and not (scene.roles[:] == WANTED).any():
            raise UserError(
                tr("No cell of the raster has data and lies under the cover of the map."),
                tr("Check that gravity raster, further rasters, geology and windows overlap."),
            )
        yield scene


def _require_memory(grid: Grid, n_bands: int, fields: set[str]) -> None:
    """Refuse bands that are made of the raster as a whole where that doesn't fit into the free memory."""
    needed, free = grid.shape[0] * grid.shape[1] * n_bands * _CELL_BYTES, free_memory(torch.device("cpu"))
    if free is not None and needed > free:
        raise UserError(
            tr(
                "The model's bands ({bands}) are made of the whole raster at once, which takes some "
                "{needed:.2g} GB; {free:.2g} GB of memory are free."
            ).format(bands=", ".join(sorted(fields)), needed=needed / 1e9, free=free / 1e9),
            tr("Give a part of the raster, or train a model with other bands (BANDS): these go by rows."),
        )


def _bands_of(
    job: PredictJob,
    card: Card,
    source: _Source,
    scales: Sequence[Scale],
    stack: ExitStack,
    progress: Progress,
) -> tuple[LazyRaster, int, dict[str, Any]]:
    """The bands of the model, in memory or made when they are read; the rows of a strip; facts of a Scene."""
    grid, extra = source.grid, _bands_for(card, job)
    settings: dict[str, Any] = {
        "fields": [band["transform"] for band in card.bands if band["source"] == "residual"],
        "height_m": card.residual["height_m"] or 1.0,
        "edges": card.residual["edges"],
    }
    is_small = grid.shape[0] * grid.shape[1] <= _MOST_CELLS
    needs_all = {band["transform"] for band in card.bands} - set(BY_ROWS)
    if is_small or needs_all:
        if not is_small:
            _require_memory(grid, card.in_bands, needs_all)
        made, gravity = source.bands(extra, encoding=card.encoding, **settings)
        return LazyRaster.of(made), grid.shape[0], gravity.facts(gravity.residual)
    rows, lazy = source.lazy_bands(extra, stack, progress=progress, **settings)
    height = strip_rows(grid.shape[1])
    bands = LazyRaster(
        rows, (card.in_bands, *grid.shape), height=height, cached=_strips_cached(job, height, scales)
    )
    starts = np.linspace(0, grid.shape[0] - _SAMPLED_ROWS, _SAMPLED_STRIPS).astype(int)
    sample = [lazy.residual(start, start + _SAMPLED_ROWS)[:, ::4] for start in starts.tolist()]
    return bands, height, lazy.facts(np.concatenate(sample))


def _strips_cached(job: PredictJob, height: int, scales: Sequence[Scale]) -> int:
    """Strips that are read at a time: a row of windows of every scale, each at its own pace.

    Rows are read a second time when they are written, some two windows behind.
    """
    sides = [scale.side_cells * (3 if job.uses_limits else 1) for scale in scales]
    return 2 + sum(-(-side // height) for side in sides) + 3 * job.uses_limits


def _observed_map(
    job: PredictJob,
    card: Card,
    source: _GeologicalMap | None,
    grid: Grid,
    stack: ExitStack,
    progress: Progress | None,
) -> dict:
    """The entries of a Scene that come from the map; rasterised to disk where progress is given."""
    if source is None:
        return {}
    legend = source.legend
    if progress is None:
        remarks: list[str] = []
        found = source.rasterise(grid, shows_unmatched=True, say=remarks.append)
        found.report["geometry"].extend(remarks)
        drawn, report, values = found.legend, found.report, found.classes
        has_cover = bool((by_name(legend.classes, legend.classes)[values] == COVER).any())

        def numbered(numbers: np.ndarray) -> LazyRaster:
            return LazyRaster.of(numbers[values])
    else:
        folder = stack.enter_context(temporary_folder(Path(job.output).parent))
        stored, counts, drawn, report = stack.enter_context(
            source.stored(grid, folder, height=_MAP_ROWS, progress=progress)
        )
        has_cover = bool(counts[[COVER, *(set(range(OUTSIDE)) - {c.value for c in legend.classes})]].sum())

        def numbered(numbers: np.ndarray) -> LazyRaster:
            return LazyRaster(lambda start, stop: numbers[stored(start, stop)], grid.shape, height=_MAP_ROWS)

    if not has_cover:
        raise UserError(
            tr("The geological map shows no cover on the raster: there is nothing concealed to predict."),
            tr("Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere."),
        )
    classes = _classes_of_scene(card, legend)
    found_map = {
        "map_observed": numbered(by_name(legend.classes, classes)),
        "classes": classes,
        "map_report": report,
    }
    if source.holes is not None:
        pinned_classes = by_name(legend.classes, classes)[source.holes.holes.pinned[1]]
        found_map["hole_cells"] = np.bincount(pinned_classes, minlength=256)[:OUTSIDE]
    return found_map | _drawn_map(classes, legend, drawn, numbered)


def _drawn_map(
    classes: list[LegendClass],
    legend: Legend,
    drawn: Legend,
    numbered: Callable[[np.ndarray], LazyRaster],
) -> dict:
    """The map as a composite shows it: units that no rule of the legend takes keep their names there.

    Parameters
    ----------
    classes : of the prediction
    legend, drawn : without and with classes for units that no rule takes
    numbered : gives the map's cells by other numbers, uint8 (256,)
    """
    if drawn.classes == legend.classes:
        return {}
    known = {same_name(c.name) for c in classes}
    more = [c for c in drawn.classes if c not in legend.classes and same_name(c.name) not in known]
    more = [replace(c, value=len(classes) + i) for i, c in enumerate(more[: MAX_CLASSES - len(classes)])]
    shown = [*classes, *more]
    return {"drawn": numbered(by_name(drawn.classes, shown)), "drawn_classes": shown}


def _classes_of(card: Card) -> list[LegendClass]:
    """The classes of a model."""
    return [LegendClass(**entry) for entry in card.classes]


def _classes_of_scene(card: Card, legend: Legend) -> list[LegendClass]:
    """The model's classes, then those of the map that the model does not know, numbered on.

    A model of outcrop alone predicts the classes of the map, whatever it was trained on.
    """
    if not card.bands:
        return [LegendClass(number, c.name, c.colour) for number, c in enumerate(legend.classes)]
    classes = _classes_of(card)
    known = {same_name(c.name) for c in classes}
    new = [c for c in legend.classes if same_name(c.name) not in known]
    return classes + [replace(c, value=len(classes) + number) for number, c in enumerate(new)]


def _card_of_scene(card: Card, scene: _Scene, *, requires_two: bool) -> Card:
    """The card with the classes of the scene, and with priors from its outcrop where there is a map.

    Parameters
    ----------
    requires_two : refuse a map on which fewer than two classes are visible
    """
    priors = card.log_priors
    if scene.map_observed is not None:
        priors = _log_shares_of_outcrop(scene, requires_two=requires_two)
    classes = [BedrockClass(value=c.value, name=c.name, colour=c.colour) for c in scene.classes]
    return replace(card, classes=classes, log_priors=priors)


def _log_shares_of_outcrop(scene: _Scene, *, requires_two: bool) -> list[float]:
    """Logarithm of each class's share of the visible outcrop; a class that is not visible gets no correction.

    No class counts as rarer than one cell in 500: the floor of every expert would make it win everywhere.
    """
    if scene.map_observed is None:
        return []
    cells = np.zeros(256, np.int64)
    for start in range(0, scene.grid.shape[0], _ROWS_AT_ONCE):
        cells += np.bincount(scene.map_observed[start : start + _ROWS_AT_ONCE].ravel(), minlength=256)
    n_visible = int((cells[:OUTSIDE] > 0).sum())
    if requires_two and n_visible < 2:
        raise UserError(
            tr("{n_visible} bedrock class(es) crop out on the raster; a model of outcrop needs two.").format(
                n_visible=n_visible
            ),
            tr("Check legend and hold-out layer, choose a larger map, or a model that uses gravity alone."),
        )
    known = cells[:OUTSIDE][: len(scene.classes)]
    share = np.maximum(shares_with_holes(known, scene.hole_cells[: len(known)]), _RAREST)
    return np.log(np.where(known, share, share.max())).tolist()


def _cell_roles(
    has_data: np.ndarray, classes: np.ndarray | None, windows: Sequence[Window] | None, first_row: int
) -> np.ndarray:
    """WANTED where there is data, cover and a window; ALONG where there is outcrop; else 0.

    Parameters
    ----------
    has_data : bool (n, cols)
        Of rows of the raster from `first_row` on.
    """
    if windows is not None:
        inside = np.zeros(has_data.shape, bool)
        for w in windows:
            inside[max(w.row - first_row, 0) : max(w.row + w.rows - first_row, 0), w.slices[1]] = True
        has_data &= inside
    if classes is None:
        return np.where(has_data, WANTED, 0).astype("uint8")
    role = np.where(classes == COVER, WANTED, ALONG)
    return np.where(has_data & (classes != OUTSIDE), role, 0).astype("uint8")
