"""Units of gravity, and whether numbers can be gravity at all."""

from __future__ import annotations

import re

import numpy as np

from ..contract.errors import UserError
from .io.empty_marks import REMEDY

MGAL = {  # mGal in one unit
    "mGal": 1.0, "um/s2": 0.1, "m/s2": 1e5, "Gal": 1e3, "uGal": 1e-3, "nm/s2": 1e-4,
}  # fmt: skip
SPELLINGS = {  # as `plain_unit` gives them
    "mGal": ("mgal", "mgals", "milligal", "milligals", "1e-5m/s2", "10-5m/s2", "1.0e-5m/s2", "10um/s2",
             "0.01mm/s2", "1e-5ms-2", "10-5ms-2", "1.0e-5ms-2"),
    "um/s2": ("um/s2", "ums-2", "gu", "gravityunit", "gravityunits", "micrometer/s2", "micrometre/s2",
              "micrometers/s2", "micrometres/s2", "micron/s2", "1e-6m/s2", "10-6m/s2",
              "1e-6ms-2", "10-6ms-2"),
    "m/s2": ("m/s2", "ms-2", "metre/s2", "meter/s2", "metres/s2", "meters/s2"),
    "Gal": ("gal", "gals", "cm/s2", "cms-2"),
    "uGal": ("ugal", "ugals", "microgal", "microgals"),
    "nm/s2": ("nm/s2", "nms-2", "nanometer/s2", "nanometre/s2", "nanometers/s2", "nanometres/s2"),
}  # fmt: skip
SILENT = ("", "unknown", "none", "n/a", "na", "-", "?", "undefined", "unspecified", "null")
LARGEST_MGAL = 1000.0  # Bouguer anomalies lie within -700 (Tibet) and +500 mGal (ocean trenches' rims)
LEAST_MGAL = 0.05  # a whole raster within this is no anomaly in mGal
ABSOLUTE_MGAL = (976_000.0, 984_500.0)  # gravity itself, from the equator's mountains to the poles


def plain_unit(text: str) -> str:
    """A unit's spelling without what spellings differ in.

    >>> plain_unit("µm·s⁻²"), plain_unit("meters per second squared"), plain_unit("[g.u.]")
    ('ums-2', 'meters/s2', 'gu')
    """
    plain = text.strip().lower().translate(str.maketrans({"µ": "u", "μ": "u", "²": "2", "⁻": "-", "−": "-"}))
    plain = re.sub(r"\bper\b", "/", plain)
    plain = re.sub(r"\b(seconds?|sec)\b", "s", plain)
    plain = re.sub(r"\bs\s*(\^2|\*\*2|squared|/\s*s)", "s2", plain)
    plain = re.sub(r"(?<=s)\s*(\^|\*\*)\s*\(?(-2)\)?", "-2", plain)
    plain = re.sub(r"[\s\[\](){}^*·_]", "", plain)
    return plain if re.search(r"\d\.\d", plain) else plain.replace(".", "")


def known_unit(text: str) -> str:
    """The unit a band's own description means, '' if it tells none we know."""
    plain = plain_unit(text)
    return next((unit for unit, spellings in SPELLINGS.items() if plain in spellings), "")


def mgal_per_unit(unit: str, declared_unit: str, name: str = "The raster") -> float:
    """mGal in one unit; 'auto' takes what the band declares, and mGal where it declares nothing.

    Raises
    ------
    UserError
        Where 'auto' finds a unit that is none of gravity.
    """
    return MGAL[unit_used(unit, declared_unit, name)]


def unit_used(unit: str, declared_unit: str, name: str = "The raster") -> str:
    """The unit that a band is read in."""
    if unit in MGAL:
        return unit
    known = known_unit(declared_unit)
    if not known and plain_unit(declared_unit) not in SILENT:
        raise UserError(
            f"{name} declares the unit '{declared_unit}'; gravity in mGal or another unit of acceleration "
            "is wanted.",
            "Choose the band that holds the anomaly, or name the unit that its values are in (UNIT).",
        )
    return known or "mGal"


def told_unit(unit: str, declared_unit: str) -> str:
    """What a sentence about a band that was read ends with: its unit, and where it comes from.

    >>> told_unit("auto", "um/s2"), told_unit("auto", ""), told_unit("m/s2", "")
    (' in um/s2', ', no unit declared: taken as mGal', ' in m/s2')
    """
    if unit in MGAL or known_unit(declared_unit):
        return f" in {unit_used(unit, declared_unit)}"
    return ", no unit declared: taken as mGal"


def to_mgal(values: np.ndarray, unit: str = "auto", declared_unit: str = "") -> np.ndarray:
    """Values in mGal.

    Parameters
    ----------
    values : array, NaN where there is no data.
    unit : 'auto', 'mGal', 'um/s2' or 'm/s2'
    declared_unit : str
        What the band itself says; used by 'auto'.

    Raises
    ------
    UserError
        If the numbers cannot be gravity anomalies, with the unit they are likely in.
    """
    mgal = values * np.asarray(mgal_per_unit(unit, declared_unit), getattr(values, "dtype", None))
    refuse_implausible(mgal)
    return mgal


def refuse_implausible(mgal: np.ndarray) -> None:
    """Refuse what no gravity anomaly can be."""
    known = mgal[np.isfinite(mgal)]
    if not known.size:
        return
    low, high = float(known.min()), float(known.max())
    if max(-low, high) > LARGEST_MGAL:
        raise UserError(
            f"The values run from {low:g} to {high:g} mGal; anomalies do not.", cause_of_large(known)
        )
    refuse_flat(low, high)


def refuse_flat(low: float, high: float) -> None:
    """Refuse a raster that varies too little for mGal; a constant one is fine."""
    if 0 < high - low < LEAST_MGAL:
        raise UserError(
            f"The values run from {low:g} to {high:g} mGal only.",
            "They are likely in m/s2: choose this unit, or another raster.",
        )


def cause_of_large(mgal: np.ndarray) -> str:
    """What is likely wrong with values beyond any anomaly, and its remedy."""
    is_large = np.abs(mgal) > LARGEST_MGAL
    odd, rest = np.unique(mgal[is_large]), mgal[~is_large]
    if odd.size <= 2 and rest.size:
        return f"{odd[0]:g} looks like a mark for empty cells: {REMEDY}"
    middle = np.median(mgal)
    if ABSOLUTE_MGAL[0] < middle < ABSOLUTE_MGAL[1]:
        return "This is gravity itself: give its Bouguer anomaly."
    if np.abs(mgal).max() <= LARGEST_MGAL / MGAL["um/s2"]:
        return "They are likely in um/s2: choose this unit."
    return "Choose the band that holds the Bouguer anomaly, and its unit."
