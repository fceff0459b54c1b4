"""Units of gravity, and whether numbers can be gravity at all."""

from __future__ import annotations

import re

import numpy as np

from ..contract.errors import UserError
from ..contract.language import tr
from .io.empty_marks import _remedy_of

MGAL = {"mGal": 1.0, "um/s2": 0.1, "m/s2": 1e5, "Gal": 1e3, "uGal": 1e-3, "nm/s2": 1e-4}  # in one unit
POTSDAM_MGAL = 14.0  # by which gravity tied to Potsdam is too large: IGSN 71 (Morelli et al. 1974)
FOOT_M = 0.3048  # the international foot
LARGEST_MGAL = 1000.0  # Bouguer anomalies lie within -700 (Tibet) and +500 mGal (ocean trenches' rims)

_SPELLINGS = {  # without what `_plain` removes
    "mGal": (
        "mgal mgals milligal milligals 1e-5m/s2 10-5m/s2 1.0e-5m/s2 10um/s2 0.01mm/s2 1e-5ms-2 10-5ms-2 "
        "1.0e-5ms-2"
    ),
    "um/s2": (
        "um/s2 ums-2 gu gravityunit gravityunits micrometer/s2 micrometre/s2 micrometers/s2 micrometres/s2 "
        "micron/s2 1e-6m/s2 10-6m/s2 1e-6ms-2 10-6ms-2"
    ),
    "m/s2": "m/s2 ms-2 metre/s2 meter/s2 metres/s2 meters/s2",
    "Gal": "gal gals cm/s2 cms-2",
    "uGal": "ugal ugals microgal microgals",
    "nm/s2": "nm/s2 nms-2 nanometer/s2 nanometre/s2 nanometers/s2 nanometres/s2",
}
_SILENT = ("", "unknown", "none", "n/a", "na", "-", "?", "undefined", "unspecified", "null")
_LEAST_MGAL = 0.05  # a whole raster within this is no anomaly in mGal
ABSOLUTE_MGAL = (976_000.0, 984_500.0)  # gravity itself, from the equator's mountains to the poles


def _plain(text: str) -> str:
    """A unit's spelling without what spellings differ in.

    >>> _plain("µm·s⁻²"), _plain("meters per second squared"), _plain("[g.u.]")
    ('ums-2', 'meters/s2', 'gu')
    """
    plain = text.strip().lower().translate(str.maketrans("µμ²⁻−", "uu2--"))
    plain = re.sub(r"\bper\b", "/", plain)
    plain = re.sub(r"\b(seconds?|sec)\b", "s", plain)
    plain = re.sub(r"\bs\s*(\^2|\*\*2|squared|/\s*s)", "s2", plain)
    plain = re.sub(r"(?<=s)\s*(\^|\*\*)\s*\(?(-2)\)?", "-2", plain)
    plain = re.sub(r"[\s\[\](){}^*·_]", "", plain)
    return plain if re.search(r"\d\.\d", plain) else plain.replace(".", "")


def _unit_of(unit: str, declared_unit: str, name: str = "") -> tuple[str, bool]:
    """The unit that a band is read in, and whether it is known: mGal is taken where none is declared.

    Parameters
    ----------
    unit : str
        'auto' for the unit that the band declares, mGal where it declares none, or one of `MGAL`.
    declared_unit : str
        As the band spells it.
    name : str
        Of the raster, for the message.

    Raises
    ------
    UserError
        Where 'auto' finds a unit that is none of gravity.

    Examples
    --------
    >>> _unit_of("auto", "um/s2"), _unit_of("auto", ""), _unit_of("m/s2", "")
    (('um/s2', True), ('mGal', False), ('m/s2', True))
    """
    if unit in MGAL:
        return unit, True
    plain = _plain(declared_unit)
    known = next((unit for unit, spellings in _SPELLINGS.items() if plain in spellings.split()), "")
    if known:
        return known, True
    if plain not in _SILENT:
        raise UserError(
            tr(
                "{name} declares the unit '{unit}'; gravity in mGal or another unit of acceleration "
                "is wanted."
            ).format(name=name or tr("The raster"), unit=declared_unit),
            tr("Choose the band that holds the anomaly, or name the unit that its values are in (UNIT)."),
        )
    return "mGal", False


def to_mgal(values: np.ndarray, unit: str = "auto", declared_unit: str = "") -> np.ndarray:
    """Gravity anomalies in mGal.

    Parameters
    ----------
    values : array
        NaN where there is no data.
    unit : str
        'auto', or one of `MGAL`.
    declared_unit : str
        As the band spells it; used by 'auto'.

    Returns
    -------
    array of the same shape and type

    Raises
    ------
    UserError
        If the numbers cannot be gravity anomalies, with the unit they are likely in.

    Examples
    --------
    >>> to_mgal(np.array([120.0, -80.0]), "um/s2")
    array([12., -8.])
    """
    mgal = values * np.asarray(MGAL[_unit_of(unit, declared_unit)[0]], getattr(values, "dtype", None))
    _require_plausible(mgal)
    return np.asarray(mgal)


def _require_plausible(mgal: np.ndarray) -> None:
    """Refuse values that no gravity anomaly has."""
    known = mgal[np.isfinite(mgal)]
    if not known.size:
        return
    low, high = float(known.min()), float(known.max())
    if max(-low, high) > LARGEST_MGAL:
        raise UserError(
            tr("The values run from {low:g} to {high:g} mGal; anomalies do not.").format(low=low, high=high),
            _cause_of_large(known),
        )
    _require_variation(low, high)


def _require_variation(low: float, high: float) -> None:
    """Refuse a raster that varies too little for mGal; a constant one is fine."""
    if 0 < high - low < _LEAST_MGAL:
        raise UserError(
            tr("The values run from {low:g} to {high:g} mGal only.").format(low=low, high=high),
            tr("They are likely in m/s2: choose this unit, or another raster."),
        )


def _cause_of_large(mgal: np.ndarray) -> str:
    """The likely cause of values beyond any anomaly, with its remedy."""
    is_large = np.abs(mgal) > LARGEST_MGAL
    odd, rest = np.unique(mgal[is_large]), mgal[~is_large]
    if odd.size <= 2 and rest.size:
        return _remedy_of(float(odd[0]))
    if ABSOLUTE_MGAL[0] < np.median(mgal) < ABSOLUTE_MGAL[1]:
        return tr("This is gravity itself: give its Bouguer anomaly.")
    if np.abs(mgal).max() <= LARGEST_MGAL / MGAL["um/s2"]:
        return tr("They are likely in um/s2: choose this unit; or a magnetic anomaly in nT: give gravity.")
    return tr("Choose the band that holds the Bouguer anomaly, and its unit.")
