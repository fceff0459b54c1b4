"""Which column of a table of stations is which: by the names, checked by the range of the values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from ...contract.errors import require
from ...contract.jobs import ImportStationsJob
from ...contract.language import mark, tr, tr_marked
from ...geophysics.io.rasters import crs_of
from .station_numbers import _numbers_of
from .station_source import X, Y, _Source
from .station_text import LINE
from .station_units import _gravity_unit, _is_anomaly, _name_and_unit, _plain, _unit_in, _units_of

_THEORY = (
    r"theor|normal|tgrav|gamma|corr|drift|effect|error|uncert|precis|accur|ref|meter|(^|_)sd|std|sigma"
    r"|正常|改正|校正|误差"
)
_ANOMALY = r"anom|boug|free_?air|faa|gfa|isost|residual|(^|_)c?s?ba(_|$)|gbc|异常|布格"


@dataclass(frozen=True)
class _Role:
    """What a column may be: how it is called, the most likely names first, and what it is never called."""

    label: str
    parameter: str
    names: tuple[str, ...]
    never: str = r"\0"


_ROLES: dict[str, _Role] = {
    "gravity": _Role(
        mark("observed gravity"),
        "GRAVITY_FIELD",
        (r"obs\w*g|g_?obs|abs\w*grav|观测重力", r"grav|schwere|pesanteur|重力", r"^g(_|$)"),
        _THEORY + "|" + _ANOMALY,
    ),
    "anomaly": _Role(
        mark("anomaly"),
        "ANOMALY_FIELD",
        (
            r"complete|cba|ba_tc|完全布格",
            r"boug|布格",
            r"(^|_)s?ba(_|$)|gbc",
            r"isost",
            r"free_?air|faa|gfa|f_a_",
            r"anom|异常",
            r"grav|schwere|pesanteur|重力|^g(_|$)",
        ),
        _THEORY,
    ),
    "height": _Role(
        mark("height"),
        "HEIGHT_FIELD",
        (
            r"ortho|[a]hd|amsl|msl|sea_?level",
            r"height|elev|altitude|^h(_|$)|^z(_|$)|(^|_)alt",
            r"hgt|ht(_|m|$)|grs80h|höhe|hoehe|hauteur|altura|(^|_)cota(_|$)|高程|海拔",
        ),
        r"clear|radar|lidar|laser|geoid|error|sd|std|accur|precis|anom|异常|误差",
    ),
    "error": _Role(
        mark("error"),
        "ERROR_FIELD",
        (r"g\w*_?(err|sd|std|sigma|uncert|accur|precis)", r"^(err|sd|std|sigma|uncert|accur|precis)|误差"),
        r"height|elev|hgt|loc|pos|coord|lat|lon|east|north|correct",
    ),
    "station": _Role(
        mark("station"),
        "STATION_FIELD",
        (
            r"^(ga_)?stat(ion)?(_?(id|no|number|name))?$|^stn",
            r"station|estaci[oó]n|site|point|obs_?(no|id)|点号|测点",
            r"^(id|no|name|number|label)$",
        ),
        r"code|type|status|grav|height",
    ),
    "survey": _Role(mark("survey"), "SURVEY_FIELD", (r"survey", r"project|campaign"), r"date|type"),
    "line": _Role(
        mark("line"), "LINE_FIELD", (r"^line$", r"line|profile|traverse|测线|线号"), r"type|outline"
    ),
}
_SYSTEMS = r"^(epsg|srid|crs|srs)(_?(code|id))?$|^(utm|mga|amg|mtm|gk)_?zone$|^zone_?(utm|mga|amg)$"
_PAIRS = (
    (
        r"longitud|(^|_)lon|long(_|$)|lng|lon(_|$)|^länge|^laenge|经度",
        r"latitud|(^|[^pf])lat(_|$|\d)|lat(_|$)|^breite|纬度",
    ),
    (
        r"^east|easting|(^|_)e(ast)?(_|$)|^este?$|^rechts|横坐标",
        r"^north|northing|(^|_)n(orth)?(_|$)|^nord$|^norte$|^hoch|纵坐标",
    ),
    (r"^x(_|$|coord|utm)|utm_?x", r"^y(_|$|coord|utm)|utm_?y"),
)


class _Columns(NamedTuple):
    """The columns of a table by what they are, and how their numbers become metres and mGal.

    Parameters
    ----------
    names : role ('x', 'y' and those of `_ROLES`) -> name of the column
    is_degrees : whether x and y are longitude and latitude
    factors : role -> mGal (nT) or metres in one unit
    units : role -> the unit that was taken
    notes : how each was found
    """

    names: Mapping[str, str]
    is_degrees: bool
    factors: Mapping[str, float]
    units: Mapping[str, str]
    notes: tuple[str, ...]

    @property
    def wanted(self) -> list[str]:
        """The columns to read."""
        return list(dict.fromkeys(self.names.values()))


def _find_columns(source: _Source, sample: pd.DataFrame, job: ImportStationsJob) -> _Columns:
    """Find the columns of a table, those that the job names first.

    Raises
    ------
    UserError
        Where there are no coordinates, or neither gravity nor an anomaly.
    """
    numbers = {
        name: _numbers_of(sample[name], are_degrees=_is_place(name, job))[0] for name in sample.columns
    }
    known = {name: v[np.isfinite(v)] for name, v in numbers.items()}
    usable = {name: v for name, v in known.items() if len(v) >= 0.5 * len(sample)}
    found: dict[str, str] = {}
    for role in ("x", "y", *_ROLES):
        given = getattr(job, f"{role}_field")
        if given:
            found[role] = _named(source, given, f"{role.upper()}_FIELD")
    texts = {n: str(sample[n].dropna().iloc[0]) for n in known if n not in usable and sample[n].notna().any()}
    is_degrees = _find_places(source, found, usable, texts, job)
    if not is_degrees:
        _refuse_several_systems(source.name, sample)
    if source.has_names:
        _find_by_names(source, found, usable, known, job)
    else:
        _find_by_order(source, found, usable)
    units, factors = _units_of(source, found, known, job)
    _require_values(source, found, texts)
    return _Columns(found, is_degrees, factors, units, _notes(found, units))


def _refuse_several_systems(file: str, sample: pd.DataFrame) -> None:
    """Refuse a table whose rows are in several coordinate systems, as a column of codes or zones says."""
    for name in sample.columns:
        if not re.search(_SYSTEMS, _plain(str(name))):
            continue
        codes = sample[name].dropna().astype(str).str.strip().unique().tolist()
        require(
            len(codes) <= 1,
            tr("The rows of {name} are in several coordinate reference systems ({field}: {codes}).").format(
                name=file, field=name, codes=", ".join(codes[:5]) + (", ..." if len(codes) > 5 else "")
            ),
            tr(
                "Make a table for each, import it with its CRS (CRS), and merge the layers (Vector > Data "
                "Management Tools > Merge Vector Layers)."
            ),
        )


def _is_place(name: str, job: ImportStationsJob) -> bool:
    """Whether a column is called as coordinates are, or named as such."""
    return name in (job.x_field, job.y_field) or any(
        re.search(pattern, _plain(name)) for pair in _PAIRS for pattern in pair
    )


def _unread(texts: Mapping[str, str], patterns: Sequence[str]) -> str:
    """A clause on a column of a wanted name that holds text, or nothing."""
    found = next((n for n in texts if any(re.search(p, _plain(n)) for p in patterns)), "")
    return (
        tr("; {field} holds text such as '{text}'").format(field=found, text=texts[found][:40])
        if found
        else ""
    )


def _named(source: _Source, given: str, parameter: str) -> str:
    """A column by its name in any case, or by its number from 1."""
    names = [column.name for column in source.columns]
    alike = [n for n in names if n == given] or [n for n in names if n.casefold() == given.casefold()]
    if not alike and given.isdecimal() and 1 <= int(given) <= len(names):
        alike = [names[int(given) - 1]]
    require(
        len(alike) == 1,
        tr("{name}: there is no field '{field}' (there are {fields}).").format(
            name=source.name, field=given, fields=", ".join(n for n in names if n not in (X, Y))
        ),
        tr("Choose one of these ({parameter}).").format(parameter=parameter),
    )
    return alike[0]


def _find_places(
    source: _Source,
    found: dict[str, str],
    usable: Mapping[str, np.ndarray],
    texts: Mapping[str, str],
    job: ImportStationsJob,
) -> bool:
    """Add the columns of the coordinates; gives whether they are degrees."""
    names = [column.name for column in source.columns]
    if X in names:
        found.setdefault("x", X), found.setdefault("y", Y)
    is_projected = bool(job.crs) and not crs_of(job.crs).is_geographic
    for i, (east, north) in enumerate((*_PAIRS[1:], _PAIRS[0]) if is_projected else (*_PAIRS, _PAIRS[0])):
        if "x" in found and "y" in found:
            break
        x, y = (next((n for n in usable if re.search(p, _plain(n))), "") for p in (east, north))
        is_likely = is_projected or i > 0 or _in_degrees(usable, x, y)
        if x and y and x != y and is_likely:
            found["x"], found["y"] = x, y
    if not ("x" in found and "y" in found) and not source.has_names:
        _places_by_order(found, usable)
    require(
        "x" in found and "y" in found,
        tr("{name} has no columns of coordinates (it has {fields}{text}).").format(
            name=source.name, fields=", ".join(names), text=_unread(texts, sum(_PAIRS, ()))
        ),
        tr("Name them (X_FIELD, Y_FIELD), with plain numbers or degrees, minutes and seconds."),
    )
    if X not in names and not (job.x_field and job.y_field):
        _refuse_minutes_apart(source, found, names)
    if source.crs is not None:
        return bool(source.crs.is_geographic)
    x, y = found["x"], found["y"]
    is_degrees = _in_degrees(usable, x, y)
    is_named = all(re.search(p, _plain(n)) for p, n in zip(_PAIRS[0], (x, y)))
    require(
        is_degrees or not (is_named and _in_degrees(usable, y, x)),
        tr("Values of {y} in {name} are beyond 90 degrees, and those of {x} are not.").format(
            name=source.name, x=x, y=y
        ),
        tr("Longitude and latitude are likely swapped: choose {y} as X_FIELD and {x} as Y_FIELD.").format(
            x=x, y=y
        ),
    )
    return is_degrees


def _refuse_minutes_apart(source: _Source, found: Mapping[str, str], names: list[str]) -> None:
    """Refuse degrees whose minutes stand in columns of their own."""
    minutes = [n for n in names if re.search(r"(lat|lon)\w*min|min\w*(lat|lon)", _plain(n))]
    require(
        not minutes,
        tr("{name} has the minutes of {x} and {y} in columns of their own ({fields}).").format(
            name=source.name, x=found["x"], y=found["y"], fields=", ".join(minutes)
        ),
        tr("Join them to decimal degrees in one column each (field calculator), and name these."),
    )


def _in_degrees(usable: Mapping[str, np.ndarray], x: str, y: str) -> bool:
    """Whether the values of two columns can be longitude and latitude."""
    return all(
        name in usable and len(usable[name]) and np.abs(np.quantile(usable[name], [0.02, 0.98])).max() <= most
        for name, most in ((x, 360.0), (y, 90.0))
    )


def _places_by_order(found: dict[str, str], usable: Mapping[str, np.ndarray]) -> None:
    """x and y of a table without names: its first two columns, after one that counts the stations."""
    order = list(usable)
    counts = usable[order[0]] if order else np.empty(0)
    is_count = int(len(order) >= 5 and len(counts) > 2 and bool((np.diff(counts) == 1).all()))
    first, second = order[is_count : is_count + 2] if len(order) >= 2 + is_count else (None, None)
    if first is None or second is None:
        return
    is_turned = np.abs(usable[first]).max() <= 90 < np.abs(usable[second]).max() <= 360
    found["x"], found["y"] = (second, first) if is_turned else (first, second)
    if is_count:
        found.setdefault("station", order[0])


def _find_by_order(source: _Source, found: dict[str, str], usable: Mapping[str, np.ndarray]) -> None:
    """The columns of a table without names: gravity by its range, else the last; the one before a height."""
    names = [column.name for column in source.columns]
    if LINE in names:
        found.setdefault("line", LINE)
    left = [n for n in usable if n not in found.values() and n not in (X, Y)]
    gravity = next((n for n in left if _gravity_unit(usable[n])), "")
    if gravity and "gravity" not in found and "anomaly" not in found:
        found["gravity"] = gravity
        left.remove(gravity)
    if left and "gravity" not in found and "anomaly" not in found:
        found["anomaly"] = left.pop()
    if left and "height" not in found:
        found["height"] = left[0]
    texts = [n for n in names if n not in usable and n not in found.values() and n not in (X, Y, LINE)]
    if texts:
        found.setdefault("station", texts[0])


def _find_by_names(
    source: _Source,
    found: dict[str, str],
    usable: Mapping[str, np.ndarray],
    known: Mapping[str, np.ndarray],
    job: ImportStationsJob,
) -> None:
    """The other columns by their names, each checked by the range of its values."""
    fits: dict[str, Callable[[str], bool]] = {
        "gravity": lambda name: bool(_gravity_unit(usable.get(name, np.empty(0)))),
        "anomaly": lambda name: _is_anomaly(name, usable.get(name, np.empty(0))),
        "height": lambda name: name in known and bool(len(known[name])),
        "error": lambda name: (
            name in known and bool(len(known[name])) and float((known[name] >= 0).mean()) > 0.5
        ),
    }
    names = [c.name for c in source.columns if c.name not in (X, Y)]
    if LINE in names:
        found.setdefault("line", LINE)
    for role, one in _ROLES.items():
        for pattern in one.names:
            if role in found:
                break
            free = [n for n in names if n not in found.values() and not re.search(one.never, _bare(n))]
            alike = [n for n in free if re.search(pattern, _bare(n)) and fits.get(role, lambda _: True)(n)]
            if alike:
                found[role] = min(alike, key=lambda n: _unit_in(source, n) not in ("mGal", "nT", ""))
    if job.quantity == "anomaly" and "anomaly" in found:
        found.pop("gravity", None)
    if job.quantity == "gravity" and "gravity" in found:
        found.pop("anomaly", None)


def _bare(name: str) -> str:
    """A plain name without its unit."""
    return re.sub(r"(_?mgals?|_gu|gu|_nt)$", "", _plain(_name_and_unit(name)[0]))


def _require_values(source: _Source, found: Mapping[str, str], texts: Mapping[str, str]) -> None:
    """Refuse a table without gravity, and gravity that cannot be reduced for want of a height."""
    listed = ", ".join(c.name for c in source.columns if c.name not in (X, Y))
    require(
        "gravity" in found or "anomaly" in found,
        tr("{name} has no column that holds gravity or an anomaly (it has {fields}{text}).").format(
            name=source.name,
            fields=listed,
            text=_unread(texts, _ROLES["gravity"].names + _ROLES["anomaly"].names),
        ),
        tr("Name it (GRAVITY_FIELD or ANOMALY_FIELD), in plain numbers, with its unit (UNIT)."),
    )
    require(
        "anomaly" in found or "height" in found,
        tr("{name} has gravity and no column of heights (it has {fields}{text}).").format(
            name=source.name, fields=listed, text=_unread(texts, _ROLES["height"].names)
        ),
        tr("Name it (HEIGHT_FIELD), in plain numbers: without heights gravity cannot be reduced."),
    )


def _notes(found: Mapping[str, str], units: Mapping[str, str]) -> tuple[str, ...]:
    """What each column was taken for, one sentence for all."""
    labels = {role: tr_marked(one.label) for role, one in _ROLES.items()}
    parts = [
        f"{labels.get(role, role)} = {name}" + (f" ({units[role]})" if role in units else "")
        for role, name in found.items()
    ]
    return (tr("Columns taken: {columns}.").format(columns="; ".join(parts)),)
