"""One band of a raster on disk, read by rows: north up, in mGal, NaN where there is no data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import MaskFlags
from rasterio.windows import Window

from .files import grid_of, opened
from .problems import InputProblem
from .units import LARGEST_MGAL, mgal_per_unit, refuse_flat, refuse_implausible


class GravityBand:
    """An open band of gravity anomalies; `rows(start, stop)` reads what a filter asks for.

    Parameters
    ----------
    source : open rasterio dataset
    band : int
        From 1.
    unit : 'auto', 'mGal', 'um/s2' or 'm/s2'
    """

    def __init__(self, source: rasterio.DatasetReader, band: int, unit: str):
        self.source, self.band = source, band
        self.grid, self.is_south_up = grid_of(source)
        if not 1 <= band <= source.count:
            raise InputProblem(
                f"{Path(source.name).name} has {source.count} band(s), band {band} was asked for.",
                "Choose a band that is there.",
            )
        factor = mgal_per_unit(unit, source.units[band - 1] or "")
        self.scale = source.scales[band - 1] * factor
        self.offset = source.offsets[band - 1] * factor
        self.has_mask = not (set(source.mask_flag_enums[band - 1]) & {MaskFlags.all_valid, MaskFlags.nodata})
        self.range = (np.inf, -np.inf)  # of all that was read

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Rows start to stop from the north, float32, shape (stop - start, cols)."""
        n_rows, n_cols = self.grid.shape
        first = n_rows - stop if self.is_south_up else start
        values = self._read(Window(0, first, n_cols, stop - start))
        values = self._watched(values)
        return values[::-1] if self.is_south_up else values

    def check_range(self) -> None:
        """Refuse a raster whose values, once all were read, vary too little for mGal."""
        refuse_flat(*self.range)

    def _read(self, window: Window) -> np.ndarray:
        raw = self.source.read(self.band, window=window)
        values = raw.astype("float32", copy=False)
        is_empty = self._is_empty(raw, window)
        if (self.scale, self.offset) != (1, 0):
            values = values * np.float32(self.scale) + np.float32(self.offset)
        if is_empty is not None:
            np.copyto(values, np.nan, where=is_empty)
        return values

    def _is_empty(self, raw: np.ndarray, window: Window) -> np.ndarray | None:
        """Cells without data, by nodata value or by mask; None where the band knows neither."""
        if self.has_mask:
            return self.source.read_masks(self.band, window=window) == 0
        nodata = self.source.nodatavals[self.band - 1]
        return None if nodata is None else raw == nodata

    def _watched(self, values: np.ndarray) -> np.ndarray:
        """The values, infinite ones empty; keep the range of what was read, refuse what no anomaly can be."""
        low, high = range_of(values)
        if low <= high and np.isinf([low, high]).any():
            values = np.where(np.isinf(values), np.float32(np.nan), values)
            low, high = range_of(values)
        if max(-low, high) > LARGEST_MGAL and low <= high:
            refuse_implausible(values)
        self.range = min(self.range[0], low), max(self.range[1], high)
        return values


def range_of(values: np.ndarray) -> tuple[float, float]:
    """Least and largest value, (inf, -inf) where there is none."""
    low = np.fmin.reduce(values, axis=None, initial=np.inf)
    return float(low), float(np.fmax.reduce(values, axis=None, initial=-np.inf))


@contextmanager
def gravity_band(path: str | Path, *, band: int = 1, unit: str = "auto") -> Iterator[GravityBand]:
    """Open a band of gravity anomalies, or say in one sentence why it is none."""
    with opened(path) as source:
        yield GravityBand(source, band, unit)
