"""Further rasters: all their bands of data by name, on the gravity raster's cells, whole or by rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.model_card import Card
from ...geophysics.grids import Grid, Rows, align
from ...geophysics.io.band_file import RasterBand, band_name, chosen_band, data_bands, read_band
from ...geophysics.io.empty_marks import doubtful_zeros
from ...geophysics.io.rasters import file_name, opened
from ..reporting import Reporter

_MOST_BANDS = 128  # of further rasters, such as two embeddings of 64: more take memory and say little
_DOUBTED_LOSS = 0.05  # of the ground, where a further raster has no data
_COUNTED_CELLS = 1_000_000  # of a raster, to tell how much of the ground a band covers


@dataclass(frozen=True)
class _ExtraBand:
    """A band of a further raster: its file and number, its name and unit, '' where it declares none."""

    path: str
    band: int
    name: str
    unit: str
    file: str

    def __str__(self):
        template = (
            tr("{name} in {unit} (band {band} of {file})")
            if self.unit
            else tr("{name} (band {band} of {file})")
        )
        return template.format(name=self.name, unit=self.unit, band=self.band, file=self.file)

    def read(self, grid: Grid, *, nodata: Sequence[float] = ()) -> np.ndarray:
        """The band resampled onto a grid, NaN where it has no data."""
        values = align(*read_band(self.path, self.band, nodata=nodata), grid)
        if not np.isfinite(values).any():
            raise UserError(
                tr("{file} does not overlap the area, or has no data there.").format(file=self.file),
                tr("Choose a raster of the same area."),
            )
        return values

    @contextmanager
    def open(self, grid: Grid, *, nodata: Sequence[float] = ()) -> Iterator[Rows]:
        """Open the band; its rows come resampled onto a grid, NaN where it has no data."""
        with opened(self.path) as source:
            band = RasterBand(source, self.band, nodata)
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

    def refuse_other_unit(self, known: str) -> None:
        """Refuse a band in another unit than the one that is known, where both are declared."""
        if known and self.unit and known.casefold() != self.unit.casefold():
            raise UserError(
                tr("{band} came where the model learned {name} in {unit}.").format(
                    band=self, name=self.name, unit=known
                ),
                tr("Convert the raster to that unit, or correct the unit that the file declares."),
            )


def _extra_bands(paths: Sequence[str]) -> list[_ExtraBand]:
    """Every band of data of further rasters; pictures and complex numbers are refused."""
    found = []
    for path in paths:
        with opened(path) as source:
            for number in data_bands(source):
                chosen_band(source, number)
                unit = (source.units[number - 1] or "").strip()
                found.append(_ExtraBand(path, number, band_name(source, number), unit, file_name(source)))
    if len(found) > _MOST_BANDS:
        raise UserError(
            tr("The further rasters have {n_bands} bands; a model takes up to {most}.").format(
                n_bands=len(found), most=_MOST_BANDS
            ),
            tr("Give rasters that hold the bands of interest alone (EXTRA)."),
        )
    return found


def _bands_among(card: Card, given: list[_ExtraBand]) -> list[_ExtraBand]:
    """Bands in the order that a model learned them in, by their names."""
    wanted = [band for band in card.bands if band["source"] == "extra"]
    names, here = [band["quantity"] for band in wanted], [band.name for band in given]
    if len(given) != len(wanted):
        raise UserError(
            _other_count(names, here),
            tr("Give the further rasters (EXTRA) that the model was trained with, in the same order."),
        )
    if len(set(names)) == len(names) and set(names) == set(here):
        given = [given[here.index(name)] for name in names]
    for band, known in zip(given, wanted):
        band.refuse_other_unit(known["unit"])
    return given


def _other_count(wanted: Sequence[str], given: Sequence[str]) -> str:
    """What to say of another number of bands than the model takes."""
    if not wanted:
        template = tr(
            "The model takes {n_wanted} band(s) of further rasters beside gravity, {n_given} came ({given})."
        )
    elif not given:
        template = tr(
            "The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), {n_given} came."
        )
    else:
        template = tr(
            "The model takes {n_wanted} band(s) of further rasters beside gravity ({wanted}), "
            "{n_given} came ({given})."
        )
    sentences = [
        template.format(
            n_wanted=len(wanted), wanted=", ".join(wanted), n_given=len(given), given=", ".join(given)
        )
    ]
    missing, other = ([n for n in a if n not in b] for a, b in ((wanted, given), (given, wanted)))
    if missing:
        sentences.append(tr("Missing: {names}.").format(names=", ".join(missing)))
    if other:
        sentences.append(tr("Not known to the model: {names}.").format(names=", ".join(other)))
    return " ".join(sentences)


def _doubt_coverage(
    has_data: np.ndarray,
    extra: Sequence[np.ndarray] | np.ndarray,
    bands: Sequence[_ExtraBand],
    reporter: Reporter,
) -> None:
    """Say of further bands that lack data on much of the ground.

    Parameters
    ----------
    has_data : bool (rows, cols)
        The ground: cells with gravity, where there is gravity.
    extra : arrays (rows, cols), NaN without data; of large ones some cells are looked at
    """
    step = max(1, round((has_data.size / _COUNTED_CELLS) ** 0.5))
    some = slice(None, None, step), slice(None, None, step)
    is_known = has_data[some]
    if not is_known.any():
        return
    for values, band in zip(extra, bands):
        for sentence in doubtful_zeros(values[some], band.file):
            reporter.warning(sentence)
        covered = float(np.isfinite(values[some])[is_known].mean())
        if covered < 1 - _DOUBTED_LOSS:
            reporter.warning(
                tr(
                    "{band} has data on {covered:.1%} of the ground; on the other {rest:.1%} it counts as "
                    "average, and all else is used."
                ).format(band=band, covered=covered, rest=1 - covered)
            )
