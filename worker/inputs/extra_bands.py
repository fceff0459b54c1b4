"""Further rasters: all their bands of data by name, on the gravity raster's cells, whole or by rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ...contract.model_card import Card
from ...geophysics.grids import Grid, Rows, align
from ...geophysics.io.band_file import RasterBand, band_name, chosen_band, data_bands, read_band
from ...geophysics.io.empty_marks import doubtful_zeros
from ...geophysics.io.rasters import file_name, opened
from ..reporting import Reporter

_MOST_BANDS = 200  # of further rasters: a model file describes up to 256 bands
_DOUBTED_LOSS = 0.05  # of the gravity's ground, where a further raster has no data
_COUNTED_CELLS = 1_000_000  # of a raster, to tell how much of the ground a band covers


@dataclass(frozen=True)
class ExtraBand:
    """A band of a further raster: its file and number, its name and unit, '' where it declares none."""

    path: str
    band: int
    name: str
    unit: str
    file: str

    def __str__(self):
        unit = f" in {self.unit}" if self.unit else ""
        return f"{self.name}{unit} (band {self.band} of {self.file})"


def extra_bands(paths: Sequence[str]) -> list[ExtraBand]:
    """Every band of data of further rasters; pictures and complex numbers are refused."""
    found = []
    for path in paths:
        with opened(path) as source:
            for number in data_bands(source):
                chosen_band(source, number)
                unit = (source.units[number - 1] or "").strip()
                found.append(ExtraBand(path, number, band_name(source, number), unit, file_name(source)))
    if len(found) > _MOST_BANDS:
        raise UserError(
            f"The further rasters have {len(found)} bands; a model takes up to {_MOST_BANDS}.",
            "Give rasters that hold the bands of interest alone (EXTRA).",
        )
    return found


def describe_extra(bands: Sequence[ExtraBand]) -> str:
    """A sentence that names the bands; empty without any."""
    return f"Further bands: {'; '.join(map(str, bands))}." if bands else ""


def bands_for(card: Card, paths: Sequence[str]) -> list[ExtraBand]:
    """The bands of further rasters in the order that a model learned them in, by their names."""
    wanted, given = [band for band in card.bands if band["source"] == "extra"], extra_bands(paths)
    names, here = [band["quantity"] for band in wanted], [band.name for band in given]
    if len(given) != len(wanted):
        missing, other = _without(names, here), _without(here, names)
        raise UserError(
            f"The model takes {len(names)} band(s) of further rasters beside gravity{_in_brackets(names)}, "
            f"{len(given)} came{_in_brackets(here)}."
            + (f" Missing: {', '.join(missing)}." if missing else "")
            + (f" Not known to the model: {', '.join(other)}." if other else ""),
            "Give the further rasters (EXTRA) that the model was trained with, in the same order.",
        )
    if len(set(names)) == len(names) and set(names) == set(here):
        given = [given[here.index(name)] for name in names]
    for band, known in zip(given, wanted):
        refuse_other_unit(band, known["unit"])
    return given


def doubt_names(card: Card, bands: Sequence[ExtraBand], reporter: Reporter) -> None:
    """Warn of bands with other names than those that the model learned from."""
    names = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    other = [
        f"{band.name} for {name}"
        for band, name in zip(bands, names)
        if name not in (band.name, Path(band.file).stem)
    ]
    if other:
        reporter.warning(
            f"Further bands with other names are taken in their order: {', '.join(other)}. Check that they "
            "show the same quantities as those that the model was trained with."
        )


def refuse_other_unit(band: ExtraBand, known: str) -> None:
    """Refuse a band in another unit than the one that is known, where both are declared."""
    if known and band.unit and known.casefold() != band.unit.casefold():
        raise UserError(
            f"{band} came where the model learned {band.name} in {known}.",
            "Convert the raster to that unit, or correct the unit that the file declares.",
        )


def _without(names: Sequence[str], others: Sequence[str]) -> list[str]:
    return [name for name in names if name not in others]


def _in_brackets(names: Sequence[str]) -> str:
    return f" ({', '.join(names)})" if names else ""


def read_extra(bands: Sequence[ExtraBand], grid: Grid, *, nodata: Sequence[float] = ()) -> list[np.ndarray]:
    """Bands of further rasters, resampled onto the grid."""
    found = []
    for extra in bands:
        values = align(*read_band(extra.path, extra.band, nodata=nodata), grid)
        if not np.isfinite(values).any():
            raise UserError(
                f"{extra.file} does not overlap the gravity raster, or has no data there.",
                "Choose a raster of the same area.",
            )
        found.append(values)
    return found


@contextmanager
def open_extra(extra: ExtraBand, grid: Grid, *, nodata: Sequence[float] = ()) -> Iterator[Rows]:
    """Open a further band; its rows come resampled onto the grid, NaN where it has no data."""
    with opened(extra.path) as source:
        band = RasterBand(source, extra.band, nodata)
        band.check_sample()
        own = band.grid
        if own.same_cells(grid):  # read as they are, as `align` leaves them where all is read at once
            yield band.rows
            return
        turned = own.wrapped_onto(grid)

        def rows(start: int, stop: int) -> np.ndarray:
            target = grid.crop(start, 0, stop - start, grid.shape[1])
            out = np.full(target.shape, np.nan, "float32")
            for place in turned:
                top, left, bottom, right = place.cells_under(target)
                if top < bottom and left < right:
                    values = np.ascontiguousarray(band.rows(top, bottom, left, right))
                    found = align(values, place.crop(top, left, bottom - top, right - left), target)
                    out = np.where(np.isnan(out), found, out)
            return out

        yield rows


def doubt_coverage(
    gravity: np.ndarray,
    extra: Sequence[np.ndarray] | np.ndarray,
    bands: Sequence[ExtraBand],
    reporter: Reporter,
    what: str,
) -> None:
    """Warn of further bands that lack data on much of the ground where gravity is known.

    Parameters
    ----------
    gravity, extra : arrays (rows, cols), NaN without data; of large ones some cells are looked at
    what : becomes of the ground that is lost, 'nothing is learned there'
    """
    step = max(1, round((gravity.size / _COUNTED_CELLS) ** 0.5))
    some = slice(None, None, step), slice(None, None, step)
    is_known = np.isfinite(gravity[some])
    if not is_known.any():
        return
    for values, band in zip(extra, bands):
        for sentence in doubtful_zeros(values[some], band.file):
            reporter.warning(sentence)
        covered = float(np.isfinite(values[some])[is_known].mean())
        if covered < 1 - _DOUBTED_LOSS:
            reporter.warning(
                f"{band} has data on {covered:.1%} of the gravity raster's ground; on the other "
                f"{1 - covered:.1%} {what}. Leave it out of the further rasters (EXTRA), or give one that "
                "covers the ground."
            )
