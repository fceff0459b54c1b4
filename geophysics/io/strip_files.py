"""Rasters that are made and written strip by strip, whatever the number of their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio
from rasterio.windows import Window

from ..grids import Grid, Progress
from .rasters import NODATA, profile
from .replacing import replacing

_LARGE_CELLS = 10_000_000  # beyond these, deflating would cost more than all the rest


class _StripFile(NamedTuple):
    """A raster to write: where, what its band is called, and its unit."""

    path: str | Path
    description: str
    unit: str


def _write_strips(
    files: Mapping[str, _StripFile],
    make: Callable[[int, int], Mapping[str, np.ndarray]],
    strips: Iterable[tuple[int, int]],
    grid: Grid,
    window: Window,
    tags: dict[str, str],
    progress: Progress | None = None,
) -> None:
    """Compute and write strip by strip; nothing appears unless all of it is written.

    Parameters
    ----------
    files : mapping
        Quantity -> the raster to write.
    make : function
        Of the first row and the one after the last: quantity -> values in whole rows, NaN without data.
    strips : iterable of (start, stop)
    grid : Grid
        Of the whole raster.
    window : Window
        The part that is written.
    tags : dict
        Of every file, besides its quantity.
    progress : takes the share that is written, and an empty text
    """
    part = grid.crop(window.row_off, window.col_off, window.height, window.width)
    is_large = np.prod(part.shape) > _LARGE_CELLS  # Zstandard is as small here, and quicker
    quick = {"compress": "zstd", "zstd_level": 1} if is_large else {"zlevel": 1}
    creation = profile(part) | quick | {"num_threads": "all_cpus"}
    with ExitStack() as stack:
        opened = {}
        for quantity, file in files.items():
            temporary = stack.enter_context(replacing(file.path))
            out = stack.enter_context(rasterio.open(temporary, "w", **creation))
            out.set_band_unit(1, file.unit)
            out.set_band_description(1, file.description)
            out.update_tags(CONCEALED_BEDROCK_QUANTITY=quantity, **tags)
            opened[quantity] = out
        for start, stop in strips:
            start, stop = max(start, window.row_off), min(stop, window.row_off + window.height)
            if start >= stop:
                continue
            values = make(start, stop)
            at = Window(0, start - window.row_off, window.width, stop - start)
            for quantity, out in opened.items():
                cut = values[quantity][:, window.col_off : window.col_off + window.width].astype("float32")
                np.copyto(cut, np.float32(NODATA), where=np.isnan(cut))
                out.write(cut, 1, window=at)
            if progress:
                progress((at.row_off + at.height) / window.height, "")
