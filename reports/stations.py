"""The report on checked stations: what was found, where, and how the residuals changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.language import tr
from ..geophysics.stations.checking import CheckedStations
from ..geophysics.stations.points import Stations
from .page import Block, _Figure, _Page, _Table, _Text
from .station_figures import _draw_histogram, _draw_map
from .text import _thousands

_MOST_SHOWN = 200  # stations in the table; the layer and the page's file of figures has all
_POTSDAM_MGAL = 14.0  # Morelli et al. (1974)


@dataclass(frozen=True)
class StationsReport:
    """What a report says of checked stations.

    Parameters
    ----------
    path : of the stations
    stations : Stations
    checked : CheckedStations
    rows : of the stations in their layer, from 1
    surveys, lines : names of each station's
    unit : of the values in the file; here they are in mGal or nT
    levels : whether the levelling is applied to the anomaly
    """

    path: str
    stations: Stations
    checked: CheckedStations
    rows: np.ndarray
    surveys: np.ndarray
    lines: np.ndarray
    unit: str
    levels: bool

    @property
    def _unit(self) -> str:
        return "nT" if self.unit == "nT" else "mGal"

    @property
    def sentences(self) -> Iterator[str]:
        """What was found, a sentence each."""
        doubtful, n = int(self.checked.after.is_doubtful.sum()), len(self.rows)
        yield tr(
            "{n} of {all} stations contradict their neighbours; all are listed, none is dropped."
        ).format(n=doubtful, all=n)
        if self.checked.surveys:
            off = [fit for fit in self.checked.surveys if fit.is_off]
            yield tr("{n} of {all} surveys are off the others: {names}.").format(
                n=len(off),
                all=len(self.checked.surveys),
                names="; ".join(f"{fit.name} {fit.offset:+.2f} {self._unit}" for fit in off) or tr("none"),
            )
            potsdam = [fit.name for fit in off if self.unit != "nT" and _is_potsdam(fit)]
            if potsdam:
                yield tr(
                    "{names}: off by 14 mGal, as gravity in the Potsdam system is. Reduce it again with this "
                    "gravity datum (DATUM)."
                ).format(names=", ".join(potsdam))
            loose = [fit.name for fit in self.checked.surveys if not fit.is_fitted]
            if loose:
                yield tr("Surveys that do not overlap the others enough to be levelled: {names}.").format(
                    names=", ".join(loose)
                )
        if len(set(self.lines)) > 1:
            names = ", ".join(fit.name for fit in self.checked.lines) or tr("none")
            yield tr("Lines that are off or tilted against those around them: {names}.").format(names=names)
        before, after = (_spread(of.residuals) for of in (self.checked.before, self.checked.after))
        yield tr(
            "Robust standard deviation of the residuals to the neighbours: {before:.3g} {unit} as measured, "
            "{after:.3g} {unit} with surveys levelled and lines corrected."
        ).format(before=before, after=after, unit=self._unit)

    @property
    def _blocks(self) -> Iterator[Block]:
        """The page."""
        for sentence in self.sentences:
            yield _Text(sentence, "verdict")
        title = tr("Residual of each station to its neighbours ({unit})").format(unit=self._unit)
        yield _Figure(title, _draw_map(self.stations, self.checked, self._unit))
        title = tr("Residuals before and after")
        yield _Figure(title, _draw_histogram(self.checked, self._unit), max_height="22em")
        if self.checked.surveys:
            yield _Text(tr("Surveys"), "heading")
            yield self._survey_table
        if self.checked.lines:
            yield _Text(tr("Suspect lines"), "heading")
            yield self._line_table
        yield _Text(tr("Stations that contradict their neighbours"), "heading")
        yield self._station_table
        if self.checked.after.is_doubtful.sum() > _MOST_SHOWN:
            yield _Text(tr("The layer and this page's file of figures list all."), "note")

    @property
    def _survey_table(self) -> _Table:
        columns = (
            *(tr("Survey"), tr("Stations"), tr("In the overlap")),
            *(tr("Offset ({unit})"), tr("Standard error"), tr("East and north ({unit}/km)"), tr("Result")),
        )
        rows = []
        for fit in self.checked.surveys:
            result = tr("agrees") if fit.is_fitted else tr("no overlap")
            if fit.is_off:
                result = tr("levelled") if self.levels else tr("off")
            tilt = ", ".join(f"{part:+.3g}" for part in fit.tilt_km) if any(fit.tilt_km) else "–"
            rows.append(
                [
                    *(fit.name, _thousands(fit.n_stations), _thousands(fit.n_used)),
                    *(f"{fit.offset:+.3f}", f"{fit.offset_error:.3f}", tilt, result),
                ]
            )
        return _Table([c.format(unit=self._unit) for c in columns], rows)

    @property
    def _line_table(self) -> _Table:
        columns = (
            tr("Line"),
            tr("Stations"),
            tr("Offset ({unit})"),
            tr("Standard error"),
            tr("Tilt ({unit}/km)"),
        )
        rows = [
            [
                fit.name,
                str(fit.n_stations),
                f"{fit.offset:+.3f}",
                f"{fit.offset_error:.3f}",
                f"{fit.tilt_km[0]:+.3g}",
            ]
            for fit in self.checked.lines
        ]
        return _Table([c.format(unit=self._unit) for c in columns], rows)

    @property
    def _worst(self) -> np.ndarray:
        """Doubtful stations, the furthest off first."""
        doubtful = np.flatnonzero(self.checked.after.is_doubtful)
        return np.asarray(doubtful[np.argsort(-np.abs(self.checked.after.deviations[doubtful]))])

    @property
    def _station_table(self) -> _Table:
        columns = (
            *(tr("Row"), tr("Survey"), tr("Line"), tr("Measured ({unit})")),
            *(tr("Residual ({unit})"), tr("Robust standard deviations")),
        )
        after = self.checked.after
        rows = [
            [
                *(
                    str(self.rows[i]),
                    str(self.surveys[i]),
                    str(self.lines[i]),
                    f"{self.stations.values[i]:.3f}",
                ),
                *(f"{after.residuals[i]:+.3f}", f"{abs(after.deviations[i]):.1f}"),
            ]
            for i in self._worst[:_MOST_SHOWN]
        ]
        return _Table([c.format(unit=self._unit) for c in columns], rows)

    @property
    def _figures(self) -> dict[str, Any]:
        """The same for machines."""
        after = self.checked.after
        return {
            "stations": len(self.rows),
            "unit": self._unit,
            "residuals": {
                "before": _spread(self.checked.before.residuals),
                "after": _spread(after.residuals),
            },
            "doubtful": [
                {
                    "row": int(self.rows[i]),
                    "residual": float(after.residuals[i]),
                    "deviations": float(after.deviations[i]),
                }
                for i in self._worst
            ],
            "surveys": [vars(fit) for fit in self.checked.surveys],
            "suspect lines": [vars(fit) for fit in self.checked.lines],
        }

    def write(self, path: str | Path) -> None:
        """Write the page, and its figures as JSON of the same name."""
        subject = Path(self.path.partition("|")[0]).stem
        _Page(tr("Checked stations"), subject, list(self._blocks), self._figures).write(path)


def _is_potsdam(fit: Any) -> bool:
    """Whether a survey lies as far above or below the others as the Potsdam system above IGSN71."""
    return bool(abs(abs(fit.offset) - _POTSDAM_MGAL) < max(0.5, 3 * fit.offset_error))


def _spread(residuals: np.ndarray) -> float:
    """Robust standard deviation."""
    return float(1.4826 * np.median(np.abs(residuals)))
