"""Further regions to train on: each with a gravity raster and a geological map of its own.

A CSV file lists them. The first region, the job's own, alone is validated, calibrated and reported on; of the
others all outcrop is in training. Windows have the same side on the ground everywhere, classes meet by name.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...contract.errors import UserError, require
from ...contract.jobs import Geology, TrainJob
from ...contract.language import tr
from ...contract.schema import SchemaProblem, read_bounded
from ...geology.legend import OUTSIDE, Legend
from ...geology.legend.files import decoded
from ...geology.sampling.windows import cut_windows, window_shares
from ...geophysics.grids import Grid
from ...models.features.lazy_raster import finite
from ..reporting import Reporter
from .dataset import _Dataset, _Region
from .extra_bands import _extra_bands
from .geological_map import _GeologicalMap
from .gravity import _open_gravity

MOST_BYTES, MOST_REGIONS = 1_000_000, 1000
_MIN_BEDROCK = 0.10  # as in the first region
_COLUMNS = ("input", "geology", "field", "layer", "legend", "extra", "quantity", "band", "unit")


def _read_regions(path: str, job: TrainJob) -> list[TrainJob]:
    """The rows of a regions file as jobs that differ from this one in their data alone.

    The columns are input, geology and field; where wanted layer, legend (else the job's), extra (paths with
    semicolons between), quantity, band and unit. Paths are relative to the file.
    """
    folder = Path(path).parent
    try:
        header, _, rest = decoded(read_bounded(path, MOST_BYTES)).partition("\n")
        delimiter = max(",;\t", key=header.count)
        text = io.StringIO(f"{header.strip().casefold()}\n{rest}", newline="")
        rows = list(csv.DictReader(text, delimiter=delimiter, skipinitialspace=True))
    except (OSError, SchemaProblem, UnicodeDecodeError, csv.Error) as error:
        raise UserError(
            tr("The regions file {file} cannot be read ({reason}).").format(
                file=Path(path).name, reason=error
            ),
            tr("Give a CSV file with the columns {columns}.").format(columns=", ".join(_COLUMNS)),
        ) from error
    if len(rows) > MOST_REGIONS:
        raise UserError(
            tr("The regions file {file} has {n_lines:,} rows.").format(
                file=Path(path).name, n_lines=len(rows)
            ),
            tr("Give at most {most} regions.").format(most=MOST_REGIONS),
        )
    is_table = rows and {"input", "geology", "field"} <= rows[0].keys()
    if not is_table or any(None in row for row in rows):  # None: more cells than the table has columns
        raise UserError(
            tr("The regions file {file} has no row with input, geology and field.").format(
                file=Path(path).name
            ),
            tr("Give a CSV file with the columns {columns}, a row a region.").format(
                columns=", ".join(_COLUMNS)
            ),
        )
    return [_job_of(row, folder, job) for row in rows]


def _job_of(row: dict[str, str], folder: Path, job: TrainJob) -> TrainJob:
    """One row."""

    def at(name: str) -> str:
        return str(folder / row[name].strip()) if (row.get(name) or "").strip() else ""

    extra = tuple(str(folder / p.strip()) for p in (row.get("extra") or "").split(";") if p.strip())
    for path in (at("input"), at("geology")):
        if not Path(path).is_file():
            raise UserError(
                tr("The regions file names '{file}', which is not there ({path}).").format(
                    file=Path(path).name, path=path
                ),
                tr("Give paths relative to the regions file's own folder, or whole ones."),
            )
    try:
        geology = Geology(at("geology"), row.get("layer") or "", row["field"] or "", at("legend"))
        return replace(
            job,
            input=at("input"),
            extra=extra,
            quantity=row.get("quantity") or "auto",
            regions="",
            band=_band_of(row),
            unit=row.get("unit") or "auto",
            geology=replace(geology, legend=geology.legend or job.geology.chosen_legend),
        )
    except UserError as problem:
        raise UserError(
            tr("A row of the regions file cannot be used: {message}").format(message=problem.message),
            problem.remedy,
        ) from problem


def _band_of(row: dict[str, str]) -> int:
    """The number of the gravity's band, 0 where the row gives none."""
    text = (row.get("band") or "0").strip()
    require(
        text.isdigit(),
        tr("The band '{text}' is no number.").format(text=text),
        tr("Give the number of the gravity's band (band)."),
    )
    return int(text)


def _with_regions(data: _Dataset, job: TrainJob, reporter: Reporter) -> _Dataset:
    """A data set that learns from the job's further regions too."""
    if not job.regions:
        return data
    found = []
    for place in _read_regions(job.regions, job):
        extra, first = _extra_bands(place.extra), data.gravity.extra
        if len(extra) != len(first):
            raise UserError(
                tr("{file} comes with {n_bands} further bands, the first region with {n_first}.").format(
                    file=Path(place.input).name, n_bands=len(extra), n_first=len(first)
                ),
                tr("Give every region the same further rasters in the same order (extra)."),
            )
        for band, known in zip(extra, first):
            band.refuse_other_unit(known.unit)
        found.append(_read_region(place, data.grid, data.scales, reporter))
    data, numbers = _renumbered(data, [legend for _, legend in found])
    regions = tuple(_numbered(region, legend, numbers) for region, legend in found)
    for region in regions:
        reporter.info(
            tr("{name}: {n_cells} cells of outcrop, {n_windows} further windows to train on.").format(
                name=region.name,
                n_cells=int((region.map_train < OUTSIDE).sum()),
                n_windows=len(region.windows),
            )
        )
    return replace(data, regions=regions)


def _read_region(
    place: TrainJob, there: Grid, scales: Sequence[tuple[float, float]], reporter: Reporter
) -> tuple[_Region, Legend]:
    """One region with the classes of its own legend, those that crop out."""
    with _open_gravity(place.input, place) as source:
        raw, origin = source.read_bands(place)
    grid, geological_map = origin.grid, _GeologicalMap(place.geology)
    mapped, legend = geological_map.rasterise(grid), geological_map.legend
    geological_map.report(mapped.report, reporter)
    classes = np.where(finite(raw[: len(raw) - len(origin.extra)]), mapped.classes, np.uint8(OUTSIDE))
    compact, renumber = legend.compact(np.unique(classes[classes < OUTSIDE]))
    windows = cut_windows(grid, scales=_scales_here(scales, there, grid))
    shares = window_shares(classes, windows)
    chosen = [window for window, share in zip(windows, shares) if share >= _MIN_BEDROCK]
    if not chosen:
        raise UserError(
            tr("No window of {file} shows {share:.0%} of bedrock.").format(
                file=Path(place.input).name, share=_MIN_BEDROCK
            ),
            tr("Leave the region out of the regions file, or correct its map and field."),
        )
    return _Region(Path(place.input).name, grid, raw, renumber[classes], chosen), compact


def _scales_here(
    scales: Sequence[tuple[float, float]], there: Grid, here: Grid
) -> tuple[tuple[float, float], ...]:
    """Sides and strides of another grid's windows in this one's units: the same length on the ground."""
    factor = there.spacing_m[1] / there.spacing[1] / here.spacing_m[1] * here.spacing[1]
    longest = min(here.shape) * here.spacing[1]
    return tuple((min(side * factor, longest), stride * factor) for side, stride in scales)


def _renumbered(data: _Dataset, legends: Sequence[Legend]) -> tuple[_Dataset, dict[str, int]]:
    """The data set with the classes of further regions among those in training.

    Returns
    -------
    data : classes in training first, then those of the test set alone
    numbers : of the classes in training, by name
    """
    elsewhere = {c.name: c for legend in reversed(legends) for c in reversed(legend.classes)}
    here = {c.name for c in data.scored_classes}
    added = [c for c in data.untrained if c.name in elsewhere]
    new = [c for name, c in reversed(elsewhere.items()) if name not in here]
    still = [c for c in data.untrained if c.name not in elsewhere]
    order = [*data.legend.classes, *added, *new, *still]
    renumber = np.arange(256, dtype=np.uint8)
    for value, entry in enumerate(order):
        if entry.name in here:
            renumber[entry.value] = value
    placed = [replace(entry, value=value) for value, entry in enumerate(order)]
    trained, untrained = placed[: len(order) - len(still)], placed[len(order) - len(still) :]
    whole = replace(
        data,
        legend=replace(data.legend, classes=tuple(trained)),
        untrained=tuple(untrained),
        map_observed=renumber[data.map_observed],
        map_train=renumber[data.map_train],
    )
    return whole, {c.name: c.value for c in trained}


def _numbered(region: _Region, legend: Legend, numbers: dict[str, int]) -> _Region:
    """A region with the data set's class numbers; 255 elsewhere."""
    renumber = np.full(256, 255, np.uint8)
    for c in legend.classes:
        renumber[c.value] = numbers[c.name]
    return replace(region, map_train=renumber[region.map_train])
