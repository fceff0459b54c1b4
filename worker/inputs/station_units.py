"""Units of the columns of stations: as declared, by their names, or by the range of the values."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from ...contract.errors import require
from ...contract.jobs import ImportStationsJob
from ...contract.language import tr
from ...geophysics.units import ABSOLUTE_MGAL, FOOT_M, LARGEST_MGAL, MGAL
from .station_source import _Source

_FEET = ("ft", "feet", "foot", "us_survey_foot")
_OTHER_UNITS = (  # spellings in the names of columns
    (re.compile(r"mgal", re.I), "mGal"),
    (re.compile(r"^gu$|[^a-z]gu$|GU$|g\.u\.|[uµμ]m[_/]?s\^?2|micromet\w*_per_second", re.I), "um/s2"),
    (re.compile(r"ugal|µgal|microgal", re.I), "uGal"),
    (re.compile(r"nm[_/]?s\^?2", re.I), "nm/s2"),
    (re.compile(r"(^|[^a-z])nt$|nanotesla", re.I), "nT"),
)


def _name_and_unit(name: str) -> tuple[str, str]:
    """A name, and the unit that stands in brackets or after the last underscore.

    >>> _name_and_unit("Gravity [mGal]"), _name_and_unit("height_ft"), _name_and_unit("line")
    (('Gravity', 'mGal'), ('height', 'ft'), ('line', ''))
    """
    bracketed = re.fullmatch(r"(.*?)\s*[(\[](.*)[)\]]\s*", name)
    if bracketed:
        return bracketed[1], bracketed[2]
    ended = re.fullmatch(r"(.+?)[ _](m|ft|feet|mgals?|ugals?|gu|um_?s2|ms2|nt|deg\w*)", name, re.IGNORECASE)
    return (ended[1], ended[2]) if ended else (name, "")


def _plain(name: str) -> str:
    """A name in lower case with underscores for all that is no letter or digit of any script.

    >>> _plain("Obs. Grav (mGal)"), _plain("GDA94LONG"), _plain("Länge [°]")
    ('obs_grav_mgal', 'gda94long', 'länge')
    """
    return re.sub(r"[\W_]+", "_", name.casefold()).strip("_")


def _gravity_unit(values: np.ndarray) -> str:
    """The unit in which values are gravity itself; empty where they are none."""
    if not len(values):
        return ""
    middle = float(np.median(values))
    units = ("mGal", "um/s2", "uGal", "nm/s2", "Gal", "m/s2")
    return next((u for u in units if ABSOLUTE_MGAL[0] < middle * MGAL[u] < ABSOLUTE_MGAL[1]), "")


def _is_anomaly(name: str, values: np.ndarray) -> bool:
    """Whether values can be an anomaly in some unit."""
    return bool(len(values)) and not _gravity_unit(values) and float(np.median(np.abs(values))) < 1e5


def _unit_in(source: _Source, name: str) -> str:
    """The unit that a column declares or has in its name; empty where it has none."""
    declared = next((c.unit for c in source.columns if c.name == name), "")
    for text in (declared, name):
        for pattern, unit in _OTHER_UNITS:
            if pattern.search(text):
                return unit
    return ""


def _units_of(
    source: _Source, found: Mapping[str, str], known: Mapping[str, np.ndarray], job: ImportStationsJob
) -> tuple[dict[str, str], dict[str, float]]:
    """The units of gravity, anomaly, error and height, and their factors."""
    units: dict[str, str] = {}
    if "gravity" in found:
        values = known[found["gravity"]]
        units["gravity"] = (job.unit if job.unit != "auto" else "") or _gravity_unit(values) or "mGal"
        middle = float(np.median(values)) * MGAL.get(units["gravity"], 1.0) if len(values) else 0.0
        require(
            ABSOLUTE_MGAL[0] < middle < ABSOLUTE_MGAL[1],
            tr("The field {field} has a median of {value:,.0f} mGal, which is no gravity on Earth.").format(
                field=found["gravity"], value=middle
            ),
            tr(
                "Gravity lies between 976,000 and 984,500 mGal: choose another field (GRAVITY_FIELD) or unit "
                "(UNIT); readings of a meter, or gravity less a constant, have to be tied to a base first."
            ),
        )
    if "anomaly" in found:
        own = _unit_in(source, found["anomaly"])
        units["anomaly"] = (job.unit if job.unit != "auto" else own) or units.get("gravity", "mGal")
        middle = float(np.median(known[found["anomaly"]])) * MGAL.get(units["anomaly"], 0.0)
        require(
            abs(middle) < LARGEST_MGAL,
            tr("The field {field} has a median of {value:,.0f} mGal, which is no anomaly.").format(
                field=found["anomaly"], value=middle
            ),
            tr("Choose the field of the Bouguer anomaly (ANOMALY_FIELD) and its unit (UNIT)."),
        )
    main = units.get("gravity") or units.get("anomaly") or "mGal"
    if "error" in found:
        units["error"] = (job.unit if job.unit != "auto" else _unit_in(source, found["error"])) or main
    factors = {role: MGAL.get(unit, 1.0) for role, unit in units.items()}
    if "height" in found:
        units["height"] = _height_unit(source, found["height"], job)
        factors["height"] = FOOT_M if units["height"] == "ft" else 1.0
    return units, factors


def _height_unit(source: _Source, name: str, job: ImportStationsJob) -> str:
    """Metres or feet: as the job says, else the column."""
    if job.height_unit != "auto":
        return job.height_unit
    declared = next((c.unit for c in source.columns if c.name == name), "").casefold()
    texts = (declared, _name_and_unit(name)[1].casefold(), *_plain(name).split("_"))
    return "ft" if any(text in _FEET for text in texts) else "m"
