"""What a survey's stations show together: repeats, ties, feet for metres, the gravity datum, how they lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from pyproj import Transformer
from rasterio.crs import CRS

from ...contract.errors import UserError, require
from ...contract.language import tr
from ...geophysics.normal_gravity import normal_gravity
from ...geophysics.units import POTSDAM_MGAL
from .height_unit import _Heights
from .station_rows import _Rows

_PER_CHUNK = 4_000  # stations that are looked at more closely
_PLACE_DEGREES, _PLACE_M = 1e-6, 0.1  # within which two readings are of one place
_FREE_AIR, _SLAB = 0.3086, 0.1119  # mGal/m, the slab of 2670 kg/m3
_ALIKE_MGAL = 1.5  # median difference of an anomaly of the file from one that is computed
_APART = 4.0  # times as far is the next possibility
_STRAIGHT = 1e-3  # spread across a line, of that along it
_FURTHEST_MGAL = 250.0  # of a median free-air anomaly
_FEW = 10


@dataclass
class _Survey:
    """What is gathered of all stations: 24 bytes for each, and some of them whole.

    Parameters
    ----------
    crs : of the places
    """

    crs: CRS
    n: int = 0
    n_without_height: int = 0
    places: list[np.ndarray] = field(default_factory=list)
    contents: list[np.ndarray] = field(default_factory=list)
    values: list[np.ndarray] = field(default_factory=list)
    numbers: list[np.ndarray] = field(default_factory=list)
    surveys: list[np.ndarray] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    some: list[_Rows] = field(default_factory=list)

    def add(self, rows: _Rows) -> None:
        """Take the stations of one chunk."""
        if not len(rows):
            return
        size = _PLACE_DEGREES if self.crs.is_geographic else _PLACE_M
        ix, iy = (np.round(v / size).astype(np.int64).view(np.uint64) for v in (rows.x, rows.y))
        place = _mixed(ix, iy)
        content = place
        for role in ("gravity", "anomaly", "height"):
            if role in rows.values:
                content = _mixed(content, rows.values[role].view(np.uint64))
        for texts in rows.texts.values():
            content = _mixed(content, pd.util.hash_array(texts))
        main = rows.values.get("gravity", rows.values.get("anomaly"))
        group = rows.texts.get("survey", rows.texts.get("line"))
        self.n += len(rows)
        self.n_without_height += int(np.isnan(rows.values["height"]).sum()) if "height" in rows.values else 0
        self.places.append(place)
        self.contents.append(content)
        self.values.append(np.asarray(main, "float64"))
        self.numbers.append(rows.row.astype(np.int32))
        if group is not None:
            codes, names = pd.factorize(group)
            known = np.array([self.names.setdefault(str(name), len(self.names)) for name in names], np.int32)
            self.surveys.append(known[codes])
        self.some.append(rows.take(np.arange(0, len(rows), max(1, len(rows) // _PER_CHUNK))))

    def sample(self, name: str) -> np.ndarray:
        """A quantity of the stations that were looked at."""
        if name in ("x", "y", "row"):
            return np.concatenate([getattr(rows, name) for rows in self.some])
        return np.concatenate([rows.values[name] for rows in self.some])

    def has(self, role: str) -> bool:
        return bool(self.some) and role in self.some[0].values

    def degrees(self) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude of the stations that were looked at."""
        x, y = self.sample("x"), self.sample("y")
        if self.crs.is_geographic:
            return x, y
        to_degrees = Transformer.from_crs(self.crs.to_wkt(), "EPSG:4326", always_xy=True)
        longitude, latitude = to_degrees.transform(x, y)
        return np.asarray(longitude), np.asarray(latitude)


def _mixed(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """One number of 64 bits for two; equal ones give equal ones."""
    with np.errstate(over="ignore"):
        mixed = one * np.uint64(0x9E3779B97F4A7C15) ^ (other + np.uint64(0x7F4A7C15)) * np.uint64(
            0xC2B2AE3D27D4EB4F
        )
        return np.asarray(mixed ^ (mixed >> np.uint64(29)))


@dataclass(frozen=True)
class _Repeats:
    """Readings of one place, and rows that are another one's copy.

    Parameters
    ----------
    count : int (n,), readings of the station's place without copies
    copy_of : int (n,), the row of which a station is a copy, 0 for none
    n_places : that were read more than once
    spread : the largest difference between two readings of a place
    rows : of these two
    n_ties : places that belong to more than one survey or line
    """

    count: np.ndarray
    copy_of: np.ndarray
    n_places: int
    spread: float
    rows: tuple[int, int]
    n_ties: int


def _find_repeats(survey: _Survey) -> _Repeats:
    """Group the stations by place and content; takes what the survey has kept of them."""
    number = _joined(survey.numbers)
    copy_of = np.zeros(len(number), np.int32)
    order, starts, sizes = _sorted(_joined(survey.contents))
    copy_of[order] = np.repeat(number[order[starts]], sizes)
    copy_of[order[starts]] = 0  # the first of each is no copy
    own = np.flatnonzero(copy_of == 0).astype(np.int32)
    order, starts, sizes = _sorted(_joined(survey.places)[own])
    order = own[order]
    count = np.ones(len(number), np.int32)
    count[order] = np.repeat(sizes, sizes)
    value = _joined(survey.values)
    spread = np.nan_to_num(
        np.maximum.reduceat(value[order], starts) - np.minimum.reduceat(value[order], starts)
    )
    worst = int(spread.argmax())
    readings = order[starts[worst] : starts[worst] + sizes[worst]]
    low, high = sorted(number[readings[[value[readings].argmin(), value[readings].argmax()]]].tolist())
    n_ties = 0
    if survey.surveys:
        of = _joined(survey.surveys)[order]
        n_ties = int((np.maximum.reduceat(of, starts) != np.minimum.reduceat(of, starts)).sum())
    return _Repeats(count, copy_of, int((sizes > 1).sum()), float(spread[worst]), (low, high), n_ties)


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    """The parts as one array; they are given up."""
    whole = np.concatenate(parts)
    parts.clear()
    return whole


def _sorted(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The order of the keys, and the start and size of each group of equal ones in it."""
    order = np.argsort(keys, kind="stable").astype(np.int32)
    keys = keys[order]
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]).astype(np.int32)
    return order, starts, np.diff(np.r_[starts, len(order)]).astype(np.int32)


def _refuse_feet(survey: _Survey, name: str, height_field: str) -> None:
    """Refuse heights by which gravity changes as it does by feet.

    Raises
    ------
    UserError
    """
    height, gravity = survey.sample("height"), survey.sample("gravity")
    known = np.isfinite(height) & np.isfinite(gravity)
    if not known.any():
        return
    remedy = tr("Choose feet for the heights (HEIGHT_UNIT ft), or m where they are in metres nevertheless.")
    longitude, latitude = survey.degrees()
    places = longitude[known], latitude[known]
    _Heights(name, height_field, remedy, *places, gravity[known], height[known]).refuse_feet()


def _tell_datum(
    survey: _Survey,
    name: str,
    remarks: str,
    *,
    is_given: bool,
    tell: Callable[[str], None],
    warn: Callable[[str], None],
) -> None:
    """Refuse gravity on the Potsdam datum where that is not said, and tell the mean free-air anomaly.

    Raises
    ------
    UserError
        Where the file names Potsdam, or its own anomaly is that of 1930 and Potsdam.
    """
    gravity, height = survey.sample("gravity"), survey.sample("height")
    longitude, latitude = survey.degrees()
    reason = _sign_of_potsdam(survey, gravity, height, latitude, remarks)
    if reason and not is_given:
        raise UserError(
            tr("Gravity of {name} is on the Potsdam datum, {offset:g} mGal above IGSN 71: {reason}.").format(
                name=name, offset=POTSDAM_MGAL, reason=reason
            ),
            tr("Choose the datum potsdam (DATUM) to take the offset off, or absolute to keep the values."),
        )
    free_air = gravity - normal_gravity(latitude, np.nan_to_num(height))
    if not np.isfinite(free_air).any():
        return
    median = float(np.nanmedian(free_air))
    if abs(median) > _FURTHEST_MGAL:
        _refuse_swapped(name, median, gravity - normal_gravity(longitude, np.nan_to_num(height)), longitude)
        warn(
            tr(
                "The median free-air anomaly is {median:,.0f} mGal, which no region has. Check the columns "
                "of gravity, height and latitude, and their units."
            ).format(median=median)
        )
    else:
        tell(
            tr(
                "Free-air anomaly against GRS80: median {median:.1f} mGal. Gravity tied to Potsdam makes it "
                "{offset:g} larger; choose the datum (DATUM) where you know it."
            ).format(median=median, offset=POTSDAM_MGAL)
        )


def _refuse_swapped(name: str, median: float, otherwise: np.ndarray, longitude: np.ndarray) -> None:
    """Refuse coordinates that fit the gravity once longitude and latitude change places."""
    other = float(np.nanmedian(otherwise)) if np.abs(longitude).max() <= 90 else np.inf
    require(
        abs(other) > 0.5 * _FURTHEST_MGAL,
        tr(
            "The median free-air anomaly of {name} is {median:,.0f} mGal, and {other:,.0f} with longitude "
            "and latitude swapped."
        ).format(name=name, median=median, other=other),
        tr("They are likely swapped: choose them the other way round (X_FIELD, Y_FIELD)."),
    )


def _sign_of_potsdam(
    survey: _Survey, gravity: np.ndarray, height: np.ndarray, latitude: np.ndarray, remarks: str
) -> str:
    """Why gravity is on the Potsdam datum; empty where nothing shows it."""
    if "potsdam" in remarks.casefold():
        return tr("the file says so")
    if not survey.has("anomaly"):
        return ""
    anomaly = survey.sample("anomaly")
    off = {}
    for year in ("1930", "GRS67", "GRS80"):
        free_air = gravity - normal_gravity(latitude, 0.0, year) + _FREE_AIR * np.nan_to_num(height)
        for kind, made in (("f", free_air), ("b", free_air - _SLAB * np.nan_to_num(height))):
            off[year, kind] = float(np.nanmedian(np.abs(anomaly - made)))
    best = min(off, key=lambda key: off[key])
    others = min(v for (year, _), v in off.items() if year != best[0])
    if best[0] == "1930" and off[best] < _ALIKE_MGAL and others > _APART * off[best]:
        return tr("its own anomaly is the one of the formula of 1930, which goes with that datum")
    return ""


def _remarks_on(survey: _Survey) -> list[str]:
    """Sentences on how the stations lie."""
    x, y = survey.sample("x"), survey.sample("y")
    said = []
    if survey.n < _FEW:
        said.append(
            tr("There are {n} stations; a grid needs at least {least}.").format(n=survey.n, least=_FEW)
        )
    turned = np.where(x < 0, x + 360, x)
    if survey.crs.is_geographic and np.ptp(turned) < np.ptp(x):
        x = turned
        said.append(
            tr("The stations lie on both sides of the antimeridian; their longitudes end at 180 degrees.")
        )
    if survey.n >= 3:
        scale = np.cos(np.radians(y.mean())) if survey.crs.is_geographic else 1.0
        spread = np.linalg.svd(np.stack([(x - x.mean()) * scale, y - y.mean()]), compute_uv=False)
        if np.ptp(x) + np.ptp(y) > 0 and spread[1] < _STRAIGHT * spread[0]:
            said.append(
                tr("All stations lie on one line: a grid of them says nothing off it. Add other lines.")
            )
        elif np.ptp(x) == np.ptp(y) == 0:
            said.append(
                tr("All stations lie at one place. Check the columns of the coordinates (X_FIELD, Y_FIELD).")
            )
    return said


def _facts(survey: _Survey, repeats: _Repeats) -> dict[str, Any]:
    """What the result says in numbers."""
    return {
        "stations": int((repeats.copy_of == 0).sum()),
        "copies": int((repeats.copy_of > 0).sum()),
        "places_read_again": repeats.n_places,
        "ties": repeats.n_ties,
    }
