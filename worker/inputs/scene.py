"""The scene of a prediction: bands, map and the role of every cell, each read once.

A raster that fits in memory is prepared at once, exactly as in training. A larger one is prepared strip by
strip while it is predicted. Both are LazyRasters: `scene.bands[:, rows, cols]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import BedrockClass, Card
from ...contract.temporary_folders import temporary_folder
from ...geology.legend import COVER, MAX_CLASSES, OUTSIDE, Legend, LegendClass, by_name, same_name
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid, Progress, Rows
from ...models.features.gravity_bands import BY_ROWS, encode, lazy_bands
from ...models.features.lazy_raster import LazyRaster, strip_rows
from ...models.inference.ensemble import Scale
from ...models.inference.execution import free_memory
from ...models.inference.sliding_window import ALONG, WANTED
from .extra_bands import bands_for, open_extra, read_extra
from .geological_map import GeologicalMap, stored_on_disk
from .gravity import GravitySource

_MOST_CELLS = 6_000_000  # in memory at once
_CELL_BYTES = 60  # that this takes, for each band
_MAP_ROWS = 512  # rasterised at once: whole tiles of the temporary raster
_SAMPLED_STRIPS, _SAMPLED_ROWS = 24, 8  # of a large raster, for its mean and standard deviation


@dataclass(frozen=True)
class Scene:
    """What a prediction reads, on the cells of the gravity raster.

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
    map_report : the map's legend and report (see `map_account.report_map`)
    drawn : uint8 (rows, cols), optional
        The map as a composite shows it, numbered as `drawn_classes`: units that no rule of the legend takes
        have classes of their own there. None where it is `map_observed`.
    """

    grid: Grid
    bands: LazyRaster
    roles: LazyRaster
    map_observed: LazyRaster | None
    classes: list[LegendClass]
    method: str
    height_m: float | None
    is_made: bool
    mean: float
    spread: float
    map_2x: np.ndarray | None = None
    map_report: tuple[Legend, dict] | None = None
    drawn: LazyRaster | None = None
    drawn_classes: list[LegendClass] | None = None


@dataclass(frozen=True)
class _Bands:
    values: LazyRaster
    height: int  # rows of a strip
    method: str = "The model uses visible outcrop alone; of the raster it takes the cells."
    height_m: float | None = None
    is_made: bool = False
    mean: float = 0.0
    spread: float = 0.0


@contextmanager
def open_scene(
    job: PredictJob,
    card: Card,
    source: GravitySource,
    geological_map: GeologicalMap | None,
    windows: Sequence[Window] | None,
    scales: Sequence[Scale],
    progress: Progress,
) -> Iterator[Scene]:
    """Prepare the scene of a job, in memory or by strips, as its size requires.

    Parameters
    ----------
    windows : that the job is confined to
    scales : whose windows decide how many rows are read at once
    """
    grid = source.grid
    fields = {band["transform"] for band in card.bands}
    is_small, needs_all = grid.shape[0] * grid.shape[1] <= _MOST_CELLS, fields - set(BY_ROWS)
    with ExitStack() as stack:
        if not card.bands:
            values = source.values()[None]
            bands = _Bands(LazyRaster.of(np.empty((0, *grid.shape), "float32")), grid.shape[0])
            has_data: LazyRaster = LazyRaster.of(values)
        else:
            if needs_all and not is_small:
                _require_memory(grid, card.in_bands, needs_all)
            if is_small or needs_all:
                bands = _bands_in_memory(job, card, source)
            else:
                bands = _bands_by_strips(job, card, source, scales, stack, progress)
            has_data = bands.values
        is_lazy = bands.height < grid.shape[0]
        observed = _observed_map(job, card, geological_map, grid, stack, progress if is_lazy else None)
        classes = observed.get("map_observed")

        def roles(start: int, stop: int) -> np.ndarray:
            rows = slice(start, stop), slice(None)
            here = None if classes is None else classes[rows]
            return _cell_roles(has_data[(slice(None), *rows)], here, windows, start)

        scene = Scene(
            grid,
            bands.values,
            LazyRaster(
                roles, grid.shape, height=bands.height, cached=_strips_cached(job, bands.height, scales)
            ),
            method=bands.method,
            height_m=bands.height_m,
            is_made=bands.is_made,
            mean=bands.mean,
            spread=bands.spread,
            **{"map_observed": None, "classes": _classes_of(card), **observed},
        )
        if not is_lazy and not (scene.roles[:] == WANTED).any():
            raise UserError(
                "No cell of the raster has data and lies under the cover of the map.",
                "Check that gravity raster, further rasters, geology and windows overlap.",
            )
        yield scene


def _require_memory(grid: Grid, n_bands: int, fields: set[str]) -> None:
    """Refuse bands that are made of the raster as a whole where that doesn't fit into the free memory."""
    needed, free = grid.shape[0] * grid.shape[1] * n_bands * _CELL_BYTES, free_memory(torch.device("cpu"))
    if free is not None and needed > free:
        raise UserError(
            f"The model's bands ({', '.join(sorted(fields))}) are made of the whole raster at once, "
            f"which takes some {needed / 1e9:.2g} GB; {free / 1e9:.2g} GB of memory are free.",
            "Give a part of the raster, or train a model with other bands (BANDS): these go by rows.",
        )


def _residual_fields(card: Card) -> list[str]:
    return [band["transform"] for band in card.bands if band["source"] == "residual"]


def _bands_in_memory(job: PredictJob, card: Card, source: GravitySource) -> _Bands:
    gravity = source.read(card.residual["height_m"] or 1.0, edges=card.residual["edges"])
    bands = encode(
        gravity.residual,
        source.grid,
        read_extra(bands_for(card, job.extra), source.grid, nodata=job.nodata),
        encoding=card.encoding,
        fields=_residual_fields(card),
        bouguer=gravity.bouguer,
        continued=gravity.continued,
    )
    return _Bands(
        LazyRaster.of(bands),
        source.grid.shape[0],
        gravity.method,
        gravity.height_m,
        gravity.bouguer is not None,
        float(np.nanmean(gravity.residual)),
        float(np.nanstd(gravity.residual)),
    )


def _bands_by_strips(
    job: PredictJob,
    card: Card,
    source: GravitySource,
    scales: Sequence[Scale],
    stack: ExitStack,
    progress: Progress,
) -> _Bands:
    """Bands that are made when they are read; what is opened stays open until the stack closes."""
    grid = source.grid
    gravity = source.lazy(card.residual["height_m"] or 1.0, edges=card.residual["edges"], progress=progress)
    extra = [
        stack.enter_context(open_extra(band, grid, nodata=job.nodata)) for band in bands_for(card, job.extra)
    ]
    make = lazy_bands(
        _residual_fields(card), gravity.residual, gravity.bouguer, extra, grid, continued=gravity.continued
    )
    height = strip_rows(grid.shape[1])
    cached = _strips_cached(job, height, scales)
    values = LazyRaster(make, (card.in_bands, *grid.shape), height=height, cached=cached)
    mean, spread = _sampled_moments(gravity.residual, grid)
    return _Bands(values, height, gravity.method, gravity.height_m, gravity.bouguer is not None, mean, spread)


def _strips_cached(job: PredictJob, height: int, scales: Sequence[Scale]) -> int:
    """Strips that are read at a time: a row of windows of every scale, each at its own pace.

    Rows are read a second time when they are written, some two windows behind.
    """
    sides = [scale.side_cells * (3 if job.uses_limits else 1) for scale in scales]
    return 2 + sum(-(-side // height) for side in sides) + 3 * job.uses_limits


def _observed_map(
    job: PredictJob,
    card: Card,
    source: GeologicalMap | None,
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
        rows, drawn, report = source.rows(grid)
        folder = stack.enter_context(temporary_folder(Path(job.output).parent))
        stored, counts = stack.enter_context(
            stored_on_disk(rows, grid, folder, height=_MAP_ROWS, progress=progress)
        )
        has_cover = bool(counts[[COVER, *(set(range(OUTSIDE)) - {c.value for c in legend.classes})]].sum())

        def numbered(numbers: np.ndarray) -> LazyRaster:
            return LazyRaster(lambda start, stop: numbers[stored(start, stop)], grid.shape, height=_MAP_ROWS)

    if not has_cover:
        raise UserError(
            "The geological map shows no cover on the raster: there is nothing concealed to predict.",
            "Check the legend (class 255 is cover), or leave GEOLOGY out to predict everywhere.",
        )
    classes = classes_of_scene(card, legend)
    found_map = {
        "map_observed": numbered(by_name(legend.classes, classes)),
        "classes": classes,
        "map_report": (legend, report),
    }
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


def classes_of_scene(card: Card, legend: Legend) -> list[LegendClass]:
    """The model's classes, then those of the map that the model does not know, numbered on.

    A model of outcrop alone predicts the classes of the map, whatever it was trained on.
    """
    if not card.bands:
        return [LegendClass(number, c.name, c.colour) for number, c in enumerate(legend.classes)]
    classes = _classes_of(card)
    known = {same_name(c.name) for c in classes}
    for entry in legend.classes:
        if same_name(entry.name) not in known:
            classes.append(replace(entry, value=len(classes)))
    return classes


def card_of_scene(card: Card, scene: Scene, log_priors: list[float]) -> Card:
    """The card with the classes of the scene, and priors from its outcrop."""
    classes = [BedrockClass(value=c.value, name=c.name, colour=c.colour) for c in scene.classes]
    return replace(card, classes=classes, log_priors=log_priors)


def _cell_roles(
    bands: np.ndarray, classes: np.ndarray | None, windows: Sequence[Window] | None, first_row: int
) -> np.ndarray:
    """WANTED where there is data, cover and a window; ALONG where there is outcrop; else 0.

    Parameters
    ----------
    bands : array, shape (C, n, cols)
        Rows of the raster from `first_row` on.
    """
    has_data = np.isfinite(bands).all(axis=0)
    if windows is not None:
        inside = np.zeros(has_data.shape, bool)
        for w in windows:
            inside[max(w.row - first_row, 0) : max(w.row + w.rows - first_row, 0), w.slices[1]] = True
        has_data &= inside
    if classes is None:
        return np.where(has_data, WANTED, 0).astype("uint8")
    role = np.where(classes == COVER, WANTED, ALONG)
    return np.where(has_data & (classes != OUTSIDE), role, 0).astype("uint8")


def _sampled_moments(residual: Rows, grid: Grid) -> tuple[float, float]:
    """Mean and standard deviation of a residual, from strips spread over the raster."""
    starts = np.linspace(0, grid.shape[0] - _SAMPLED_ROWS, _SAMPLED_STRIPS).astype(int)
    values = np.concatenate([residual(start, start + _SAMPLED_ROWS)[:, ::4] for start in starts.tolist()])
    if not np.isfinite(values).any():
        return np.nan, np.nan
    return float(np.nanmean(values)), float(np.nanstd(values))
