"""The geological map on a grid too large to hold: burnt once, strip by strip, into a temporary raster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio

from ...contract.jobs import Geology
from ...geology.legend import Legend
from ...geology.maps.burning import class_counts, rasterise
from ...geology.maps.class_raster import account_of, burn_order, check_overlap, check_values, outline_remarks
from ...geology.maps.map_units import Prepared, prepare, read_geology
from ...geology.sampling.splits import visible
from ...geophysics.grids import Grid, Progress, Rows
from ...geophysics.io.rasters import profile, rows_window
from .job_inputs import legend_of

SAMPLES = 5  # as geology.class_raster's rule 'majority'


def map_rows(source: Geology, grid: Grid) -> tuple[Rows, Legend, Legend, dict]:
    """Rows of a map's classes; its legend, that with classes for units that no rule takes, and the account.

    Each row is burnt when it is asked for.
    """
    units = read_geology(source.path, source.layer, source.field, encoding=source.encoding)
    legend = legend_of(source, units)
    unmatched = legend.classify(units[source.field])[1]
    check_values(units[source.field], unmatched, source.field)
    drawn = legend.with_classes_for(unmatched)
    prepared = prepare(units, grid)
    account = account_of(units, source.field, legend, prepared, grid)
    rows = polygon_rows(prepared, drawn.classify(units[source.field])[0], grid, SAMPLES)
    return rows, legend, drawn, account


def holdout_rows(path: str, grid: Grid, remarks: list[str]) -> Rows:
    """Rows of a mask: cells whose centre lies in a layer's polygons; adds to the remarks on outlines."""
    units = read_geology(path, "")
    prepared = prepare(units, grid)
    remarks += outline_remarks(units, prepared, Path(path).name)
    burnt = polygon_rows(prepared, np.ones(len(units), np.uint8), grid, 1)
    return lambda start, stop: burnt(start, stop) == 1


def polygon_rows(prepared: Prepared, values: np.ndarray, grid: Grid, samples: int) -> Rows:
    """Rows of the values of polygons, OUTSIDE where there is none."""
    check_overlap(prepared, grid)
    burnt = burn_order(prepared, values)

    def rows(start: int, stop: int) -> np.ndarray:
        strip = grid.crop(start, 0, stop - start, grid.shape[1])
        return rasterise(*burnt, strip, samples, lambda fraction, message: None)[0]

    return rows


def seen_rows(source: Geology, holdout: str, grid: Grid) -> tuple[Rows, Legend, Legend, dict]:
    """The map as a model may see it: outcrop on held-out ground counts as cover; see `map_rows`."""
    mapped, *rest = map_rows(source, grid)
    if not holdout:
        return mapped, *rest
    hidden = holdout_rows(holdout, grid, rest[-1]["geometry"])
    return lambda start, stop: visible(mapped(start, stop), hidden(start, stop)), *rest


@contextmanager
def kept_on_disk(
    rows: Rows, grid: Grid, folder: Path, *, height: int, progress: Progress
) -> Iterator[tuple[Rows, np.ndarray]]:
    """Write classes to a temporary raster in `folder`, and give rows that read them back.

    Yields
    ------
    rows : Rows
    counts : int array (256,), the cells of each class
    """
    path, counts = folder / "seen.tif", np.zeros(256, np.int64)
    with rasterio.open(path, "w", **profile(grid, 1, "uint8", None) | {"zlevel": 1}) as out:
        for start in range(0, grid.shape[0], height):
            stop = min(start + height, grid.shape[0])
            strip = rows(start, stop)
            counts += class_counts(strip)
            out.write(strip, 1, window=rows_window(start, stop, grid))
            progress(stop / grid.shape[0], "Putting the geological map on the grid")
    with rasterio.open(path) as source:
        yield lambda start, stop: source.read(1, window=rows_window(start, stop, grid)), counts
