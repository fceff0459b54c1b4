"""Magnetics as bands of a model: reduced to the pole, analytic signal, vertical derivative of the former.

They are further bands like those of `extra_bands`, made here of a raster of the total-field anomaly. The
direction of the Earth's field stands in the model's card, so that a prediction repeats it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from ...contract.errors import UserError, require
from ...contract.jobs import PredictJob, TrainJob
from ...contract.jobs.magnetics import FROM_DATE
from ...contract.language import tr
from ...contract.model_card import Card
from ...geophysics.grids import Grid, Rows, align
from ...geophysics.io.magnetic_file import DESCRIPTIONS, read_magnetic_bands
from ...geophysics.io.rasters import grid_of, opened
from ...geophysics.magnetics import UNITS
from ..safety.memory_and_disk import _require_memory
from .extra_bands import _bands_among, _extra_bands, _ExtraBand
from .lines import _require_lines_known

_QUANTITIES = ("reduced", "analytic_signal", "vertical_derivative")
_CELL_BYTES = 60  # of the magnetic raster, while its bands are made
KEY = "magnetic"  # of the card's facts on the training


@dataclass(frozen=True)
class _Magnetics:
    """A raster of the total-field anomaly and the direction of the Earth's field there."""

    path: str
    date: str = ""
    inclination: float | None = None
    declination: float = 0.0
    nodata: tuple[float, ...] = ()

    @cached_property
    def bands(self) -> tuple[dict[str, np.ndarray], Grid]:
        """Quantity -> values on the raster's own cells, NaN without data."""
        with opened(self.path) as source:
            _require_memory(grid_of(source)[0], _CELL_BYTES)
        return read_magnetic_bands(
            self.path,
            _QUANTITIES,
            date=self.date,
            inclination=self.inclination,
            declination=self.declination,
            nodata=self.nodata,
        )

    def facts(self) -> dict[str, str | float]:
        """The direction, for the card."""
        if self.inclination is None:
            return {"date": self.date}
        return {"inclination": self.inclination, "declination": self.declination}


@dataclass(frozen=True)
class _MagneticBand(_ExtraBand):
    """A band that is made of magnetics; see `_ExtraBand`."""

    quantity: str = ""
    magnetics: _Magnetics = field(default_factory=lambda: _Magnetics(""), compare=False, repr=False)

    def __str__(self):
        return tr("{name} in {unit} (of {file})").format(name=self.name, unit=self.unit, file=self.file)

    def read(self, grid: Grid, *, nodata: Sequence[float] = ()) -> np.ndarray:
        """The band resampled onto a grid, NaN where it has no data."""
        bands, own = self.magnetics.bands
        values = align(bands[self.quantity], own, grid)
        if not np.isfinite(values).any():
            raise UserError(
                tr("{file} does not overlap the area, or has no data there.").format(file=self.file),
                tr("Choose a raster of the same area."),
            )
        return values

    @contextmanager
    def open(self, grid: Grid, *, nodata: Sequence[float] = ()) -> Iterator[Rows]:
        """The band by rows of a grid; the magnetic raster itself is transformed in memory."""
        bands, own = self.magnetics.bands

        def rows(start: int, stop: int) -> np.ndarray:
            return align(bands[self.quantity], own, grid.crop(start, 0, stop - start, grid.shape[1]))

        yield rows


def _further_bands(job, card: Card | None = None) -> list[_ExtraBand]:
    """All bands of a job's further rasters, those of magnetics first.

    Parameters
    ----------
    card : of the model that the bands are for; it knows the direction of the Earth's field
    """
    path = getattr(job, "magnetic", "")
    of_magnetics = _made_of(_magnetics_of(job, card)) if path else []
    return [*of_magnetics, *_extra_bands(job.extra)]


def _bands_for(card: Card, job: PredictJob | TrainJob) -> list[_ExtraBand]:
    """The bands of a job's further rasters in the order that a model learned them in, by their names."""
    learned = bool(card.training.get(KEY))
    require(
        learned or not job.magnetic,
        tr("The model was trained without magnetics, and a magnetic anomaly came."),
        tr("Leave it out (MAGNETIC), or choose a model that was trained with magnetics."),
    )
    _require_lines_known(card, job.lines)
    return _bands_among(card, _further_bands(job, card))


def _direction_facts(job: TrainJob) -> dict[str, dict]:
    """The direction of the Earth's field, for the card of a training with magnetics."""
    return {KEY: _magnetics_of(job, None).facts()} if job.magnetic else {}


def _magnetics_of(job, card: Card | None) -> _Magnetics:
    """The magnetic raster of a job, with the direction of the model, or its own where there is no model."""
    nodata = tuple(job.nodata)
    known = card.training.get(KEY) if card else None
    if isinstance(known, dict):
        date, inclination = str(known.get("date", "")), known.get("inclination")
        return _Magnetics(
            job.magnetic,
            date,
            None if inclination is None else float(inclination),
            float(known.get("declination", 0.0)),
            nodata,
        )
    inclination = None if job.inclination == FROM_DATE else job.inclination
    return _Magnetics(job.magnetic, job.date, inclination, job.declination, nodata)


def _made_of(magnetics: _Magnetics) -> list[_MagneticBand]:
    file = Path(magnetics.path).name
    return [
        _MagneticBand(magnetics.path, number, DESCRIPTIONS[name], UNITS[name], file, name, magnetics)
        for number, name in enumerate(_QUANTITIES, 1)
    ]
