"""Units of gravity, and whether numbers can be gravity at all."""

from __future__ import annotations

import numpy as np

from .problems import InputProblem

MGAL = {"mGal": 1.0, "um/s2": 0.1, "m/s2": 1e5}  # mGal in one unit
SPELLINGS = {
    "mGal": ("mgal", "milligal", "milligals"),
    "um/s2": ("um/s2", "um/s^2", "um s-2", "um.s-2", "gu", "g.u.", "gravityunit", "micrometer/s2", "um/s**2"),
    "m/s2": ("m/s2", "m/s^2", "m s-2", "m.s-2", "m/s**2", "m s^-2"),
}
LARGEST_MGAL = 1000.0  # Bouguer anomalies lie within -700 (Tibet) and +500 mGal (ocean trenches' rims)
LEAST_MGAL = 0.05  # a whole raster within this is no anomaly in mGal
ABSOLUTE_MGAL = (976_000.0, 984_500.0)  # gravity itself, from the equator's mountains to the poles


def known_unit(text: str) -> str:
    """The unit a band's own description means, '' if it tells none we know."""
    plain = text.strip().lower().replace("µ", "u").replace("μ", "u").replace("²", "2")
    plain = plain.replace("⁻2", "-2")
    for unit, spellings in SPELLINGS.items():
        if plain in spellings or plain.replace(" ", "") in {s.replace(" ", "") for s in spellings}:
            return unit
    return ""


def mgal_per_unit(unit: str, declared_unit: str) -> float:
    """mGal in one unit; 'auto' takes what the band declares, and mGal where it declares nothing known."""
    return MGAL[unit if unit in MGAL else known_unit(declared_unit) or "mGal"]


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
    InputProblem
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
        raise InputProblem(
            f"The values run from {low:g} to {high:g} mGal; anomalies do not.", cause_of_large(known)
        )
    refuse_flat(low, high)


def refuse_flat(low: float, high: float) -> None:
    """Refuse a raster that varies too little for mGal; a constant one is fine."""
    if 0 < high - low < LEAST_MGAL:
        raise InputProblem(
            f"The values run from {low:g} to {high:g} mGal only.",
            "They are likely in m/s2: choose this unit, or another raster.",
        )


def cause_of_large(mgal: np.ndarray) -> str:
    """What is likely wrong with values beyond any anomaly, and its remedy."""
    is_large = np.abs(mgal) > LARGEST_MGAL
    odd, rest = np.unique(mgal[is_large]), mgal[~is_large]
    if odd.size <= 2 and rest.size:
        return (
            f"{odd[0]:g} looks like a mark for empty cells: "
            "declare it as the raster's nodata value and run again."
        )
    middle = np.median(mgal)
    if ABSOLUTE_MGAL[0] < middle < ABSOLUTE_MGAL[1]:
        return "This is gravity itself: give its Bouguer anomaly."
    if np.abs(mgal).max() <= LARGEST_MGAL / MGAL["um/s2"]:
        return "They are likely in um/s2: choose this unit."
    return "Choose the band that holds the Bouguer anomaly, and its unit."
