"""Legends on disk: CSV for a spreadsheet, JSON for a program, and the presets that come along."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

from ...contract import RESOURCES
from ...contract.card_schema import LEGEND, MOST_BYTES, MOST_RULES
from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.schema import SchemaProblem, parse_json, read_bounded
from ...geophysics.io.replacing import replacing
from .automatic import _covered_by_age
from .classes import COVER, COVER_CLASS, OUTSIDE, OUTSIDE_CLASS, LegendClass, _default_colour
from .rule import _Rule
from .rules import JSON_EXAMPLE, Legend

_PRESETS = RESOURCES / "legends"
_BY_AGE = "by age"  # "cover" in a JSON legend: units are cover by their age
_UNNAMED = {COVER: COVER_CLASS.name, OUTSIDE: OUTSIDE_CLASS.name}
_COLUMNS = ("value_in_map", "class", "name", "colour")


def read_legend(path: str | Path) -> Legend:
    """Read a legend: JSON where the name says so, else CSV with value_in_map, class, name[, colour]."""
    path = Path(path)
    try:
        text = decoded(read_bounded(path, MOST_BYTES))
    except SchemaProblem as problem:
        raise UserError(
            tr("The legend {file} cannot be read: {problem}.").format(file=path.name, problem=problem),
            tr("Choose a CSV or JSON file of one legend."),
        ) from problem
    except OSError as error:
        raise UserError(
            tr("The legend {file} cannot be read: {reason}.").format(file=path.name, reason=error.strerror),
            tr("Choose a CSV or JSON file."),
        ) from error
    try:
        return _legend_from_json(text) if path.suffix.lower() == ".json" else _legend_from_csv(text)
    except UserError as problem:
        raise UserError(
            tr("In the legend {file}: {message}").format(file=path.name, message=problem.message),
            problem.remedy,
        ) from problem


def decoded(raw: bytes) -> str:
    """Text of a file in UTF-8 or UTF-16, or in the encodings that spreadsheets write (Western, Chinese)."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", errors="replace")
    if raw[:200].count(0) * 4 > len(raw[:200]):  # UTF-16 without its mark: every other byte of ASCII is 0
        return raw.decode("utf-16-le" if raw[1:2] == b"\0" else "utf-16-be", errors="replace")
    western = raw.decode("cp1252", errors="replace")
    is_western = all(c.isascii() or c.isalpha() for c in western)  # 'Crétacé', and not '¶þµþÏµ'
    for encoding in ("utf-8-sig", *(() if is_western else ("gb18030",))):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return western


def _legend_from_json(text: str) -> Legend:
    try:
        data = parse_json(text)
        LEGEND.check(data, "")
    except SchemaProblem as problem:
        raise UserError(
            tr("It cannot be used: {problem}.").format(problem=problem),
            tr("A legend is {example}.").format(example=JSON_EXAMPLE),
        ) from problem
    legend = Legend.from_dict(data)
    legend = _covered_by_age(legend) if data.get("cover") == _BY_AGE else legend
    return replace(legend, is_general=True)


def _legend_from_csv(text: str) -> Legend:
    """The legend in a CSV text; comma, semicolon or tab between the columns, or as a line 'sep=;' says."""
    first, _, rest = text.partition("\n")
    given = re.fullmatch(r"\ufeff?\s*\"?sep=(.)\"?\s*", first, re.IGNORECASE)
    text, skipped = (rest, 1) if given else (text, 0)
    header = text.split("\n", 1)[0]
    delimiter = given[1] if given else max(",;\t|", key=header.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UserError(
            tr("It is no table of text ({reason}).").format(reason=error),
            tr("Save it as CSV UTF-8 (comma delimited)."),
        ) from error
    if re.search(r"[\0-\x08\x0e-\x1f]", header) or header.startswith("PK\3"):
        raise UserError(
            tr("It is no table of text."), tr("Save it as CSV UTF-8 (comma delimited) and choose that.")
        )
    if len(rows) > MOST_RULES:
        raise UserError(
            tr("It has {n_lines:,} lines; {most:,} are the most.").format(n_lines=len(rows), most=MOST_RULES),
            tr("Choose the legend that was made for the map."),
        )
    names = [_column(name) for name in (rows[0] if rows else [])]
    missing = [c for c in _COLUMNS[:2] if c not in names]
    if missing:
        has = ", ".join(name[:30] for name in (rows[0] if rows else [])[:8]) or tr("none")
        raise UserError(
            tr("It has no column '{column}' (it has {columns}).").format(column=missing[0], columns=has),
            tr("Name the columns value_in_map, class, name and, where wanted, colour; save it as CSV UTF-8."),
        )
    lines = [
        _line_of(dict(zip(names, row)), number)
        for number, row in enumerate(rows[1:], 2 + skipped)
        if any(cell.strip() for cell in row)
    ]
    return Legend.build([c for c, _ in lines], [r for _, r in lines])


def _column(name: str) -> str:
    """A column's name as it is written here.

    >>> _column(" Value in Map "), _column("Color")
    ('value_in_map', 'colour')
    """
    name = re.sub(r"[\s_-]+", "_", name.strip().strip('"').casefold())
    return "colour" if name == "color" else name


def _line_of(row: dict[str, str], number: int) -> tuple[LegendClass, _Rule]:
    """One line of the CSV: the class and the rule that leads to it."""
    try:
        value = _class_number(row.get("class") or "")
        name = (row.get("name") or "").strip() or _UNNAMED.get(value, f"class {value}")
        colour = _as_hex(row.get("colour") or "") or _default_colour(name, value)
        return LegendClass(value, name, colour), _Rule.checked(row.get("value_in_map"), value)
    except UserError as problem:
        raise UserError(
            tr("Line {number}: {message}").format(number=number, message=problem.message), problem.remedy
        ) from problem


def _class_number(text: str) -> int:
    """A class as spreadsheets write it: '3', '3.0', '3,0'."""
    whole = re.fullmatch(r"\s*([+-]?\d{1,6})(?:[.,]0*)?\s*", text)
    if not whole:
        raise UserError(
            tr("The class is '{text}', a whole number is wanted.").format(text=text[:40]),
            tr("Write 0 to 253 for bedrock, 254 for outside, 255 for cover."),
        )
    return int(whole[1])


def _as_hex(text: str) -> str:
    """A colour as QGIS and spreadsheets write it, as '#rrggbb'; what is none stays as it is.

    >>> _as_hex("F00"), _as_hex("#FF00FF80"), _as_hex("255, 0, 16,255")
    ('#ff0000', '#ff00ff', '#ff0010')
    """
    text = text.strip().lower()
    plain = text.removeprefix("#")
    if re.fullmatch("[0-9a-f]{3}", plain):
        return "#" + "".join(2 * sign for sign in plain)
    if re.fullmatch("[0-9a-f]{6}(?:[0-9a-f]{2})?", plain):
        return f"#{plain[:6]}"
    parts = re.fullmatch(r"(?:rgba?\()?(\d{1,3})[,; ]\s*(\d{1,3})[,; ]\s*(\d{1,3})(?:[,; ].*)?", text)
    return (
        f"#{bytes(map(int, parts.groups())).hex()}" if parts and max(map(int, parts.groups())) < 256 else text
    )


def write_legend(legend: Legend, path: str | Path) -> None:
    """Write a legend as CSV or JSON, by the name's ending, whole or not at all."""
    out = io.StringIO()
    if Path(path).suffix.lower() == ".json":
        out.write(json.dumps(legend.to_dict(), indent=1, ensure_ascii=False) + "\n")
    else:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(_COLUMNS)
        for rule in legend.rules:
            table.writerow([rule.text, rule.value, legend.names[rule.value], legend.colours[rule.value]])
    with replacing(path) as temporary:
        temporary.write_text(out.getvalue(), encoding="utf-8")


def _preset(name: str) -> Legend:
    """A legend of `resources/legends`: 'periods', 'eras', or 'paper', the ten classes of the GGMNet paper.

    In that one (Table 1, with its colours) the Cenozoic is cover.
    """
    return read_legend(_PRESETS / f"{name}.json")
