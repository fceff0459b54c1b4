"""The cover of a job: its thickness on the gravity raster's cells, and the gravity that it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...contract.errors import require
from ...contract.jobs.cover import DEFAULT_DENSITY, contrast_of
from ...contract.language import tr
from ...contract.model_card import Card
from ...geophysics.cover import gravity_of_cover
from ...geophysics.grids import Grid, align
from ...geophysics.io.band_file import RasterBand
from ...geophysics.io.rasters import opened
from ..safety.memory_and_disk import _require_memory

KEY = "cover"  # of the card's facts on the training
_CELL_BYTES = 60  # of the gravity raster, while the cover's gravity is made
_LEAST_COVERAGE = 0.5  # share of the gravity raster on which the thickness is known
_THICKEST_M = 25_000.0
_METRES = ("", "m", "metre", "metres", "meter", "meters", "unknown")
_IN_METRES = {"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us-ft": 0.3048006, "km": 1000.0, "cm": 0.01}


@dataclass(frozen=True)
class _Cover:
    """A raster of the cover's thickness, and pairs of depth (m) and contrast (kg/m3)."""

    path: str
    contrast: tuple[tuple[float, float], ...]
    nodata: tuple[float, ...] = ()

    def gravity(self, grid: Grid) -> tuple[np.ndarray, str]:
        """The cover's gravity on a grid, float32 mGal, and a sentence on it.

        Raises
        ------
        UserError
            For a raster that is no thickness in metres, or of another area.
        """
        _require_memory(grid, _CELL_BYTES)
        thickness, file = self._thickness(grid), Path(self.path).name
        gravity = gravity_of_cover(thickness, grid, self.contrast)
        sentence = tr(
            "The gravity of the cover ({file}, up to {thickest:.0f} m, contrast {contrast} kg/m3) was taken "
            "off: {low:.1f} to {high:.1f} mGal."
        ).format(
            file=file,
            thickest=float(np.nanmax(thickness)),
            contrast=_as_text(self.contrast),
            low=float(gravity.min()),
            high=float(gravity.max()),
        )
        unknown = float(np.isnan(thickness).mean())
        if unknown:
            text = tr(
                "On {share:.1%} of the raster the thickness is unknown and goes on from what lies around."
            )
            sentence += " " + text.format(share=unknown)
        return gravity, sentence

    def _thickness(self, grid: Grid) -> np.ndarray:
        """The thickness in m on a grid, NaN where unknown."""
        found, file = _read_thickness(self.path, grid, self.nodata), Path(self.path).name
        known = float(np.isfinite(found).mean())
        require(
            known >= _LEAST_COVERAGE,
            tr("The thickness {file} is known on {known:.0%} of the gravity raster.").format(
                file=file, known=known
            ),
            tr("Give a raster of the whole area (THICKNESS), and check its coordinate reference system."),
        )
        require(
            float(np.nanmax(found)) > 0,
            tr(
                "The thickness {file} is 0 everywhere: there is no cover whose gravity could be taken off."
            ).format(file=file),
            tr("Choose another raster (THICKNESS), or leave it out."),
        )
        return found


def _read_thickness(path: str, grid: Grid, nodata: Sequence[float] = ()) -> np.ndarray:
    """A thickness of the cover in m on a grid, NaN where unknown.

    Raises
    ------
    UserError
        For a raster that is no thickness in metres.
    """
    file = Path(path).name
    with opened(path) as source:
        band = RasterBand(source, 0, nodata, parameter="THICKNESS")
        _require_metres(band, file)
        values = np.ascontiguousarray(band.rows(0, band.grid.shape[0]))
        band.check_marks()
    _require_thickness(values, file)
    return align(values, band.grid, grid)


def _require_metres(band: RasterBand, file: str) -> None:
    """Refuse a declared unit that is not metres, with the factor where it is known."""
    axis = band.vertical_axis()
    unit = "" if axis is not None and band.unit == axis.unit else band.unit.strip().lower()
    factor = _IN_METRES.get(unit)
    require(
        unit in _METRES,
        tr("The thickness {file} is in {unit}; metres are wanted.").format(file=file, unit=band.unit),
        tr("Multiply it by {factor:g} (Raster > Raster Calculator) and set the unit to m.").format(
            factor=factor
        )
        if factor
        else tr("Convert it to metres (Raster > Raster Calculator) and set the unit to m."),
    )


def _require_thickness(values: np.ndarray, file: str) -> None:
    """Refuse values that are no thickness in metres."""
    known = values[np.isfinite(values)]
    require(
        bool(known.size),
        tr("{name} has no data in any cell.").format(name=file),
        tr("Choose a raster with values."),
    )
    n_negative = int((known < 0).sum())
    require(
        not n_negative,
        tr("{n} cells of the thickness {file} are negative, the least {least:.0f}.").format(
            n=n_negative, file=file, least=float(known.min())
        ),
        tr("Give the thickness in metres, 0 on outcrop, not the height of the bedrock (THICKNESS)."),
    )
    require(
        float(known.max()) <= _THICKEST_M,
        tr("The thickness {file} is up to {most:,.0f} m; no cover is.").format(
            file=file, most=float(known.max())
        ),
        tr("Give the thickness in metres (THICKNESS)."),
    )


def _as_text(contrast: Sequence[Sequence[float]]) -> str:
    """A contrast as COVER_DENSITY takes it.

    >>> _as_text([(0.0, -400.0)]), _as_text([(0, -500), (1000, -300)])
    ('-400', '0:-500 1000:-300')
    """
    if len(contrast) == 1:
        return f"{contrast[0][1]:g}"
    return " ".join(f"{depth:g}:{value:g}" for depth, value in contrast)


def _cover_of(job: Any, card: Card | None = None) -> _Cover | None:
    """The cover of a job whose gravity is to be taken off, of the model's contrast where there is a model."""
    path = getattr(job, "thickness", "")
    if not path:
        return None
    density = (_density_of(card) if card else "") or getattr(job, "cover_density", DEFAULT_DENSITY)
    return _Cover(path, contrast_of(density), tuple(job.nodata))


def _density_of(card: Card) -> str:
    """The contrast that a model was trained with, as COVER_DENSITY takes it; empty without one."""
    known = card.training.get(KEY)
    return _as_text(known["contrast"]) if isinstance(known, dict) else ""


def _cover_facts(job: Any) -> dict[str, dict[str, Any]]:
    """The contrast, for the card of a training whose cover was taken off."""
    return (
        {KEY: {"contrast": [list(pair) for pair in contrast_of(job.cover_density)]}} if job.thickness else {}
    )


def _check_cover(card: Card, job: Any) -> None:
    """Refuse to predict with the cover's gravity where the model was trained without it, and the reverse."""
    learned = bool(card.training.get(KEY))
    require(
        learned or not job.thickness or not card.bands,
        tr("The model was trained with the gravity of the cover left in, and a thickness of the cover came."),
        tr("Leave it out (THICKNESS), or choose a model that was trained with a thickness."),
    )
    require(
        not learned or bool(job.thickness),
        tr("The model was trained with the gravity of the cover taken off, and no thickness came."),
        tr(
            "Give a raster of the cover's thickness in metres (THICKNESS), which Estimate the depth to "
            "bedrock makes."
        ),
    )
