"""Legends: the same one in other spellings gives the same classes; a wrong one is refused by its line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from hypothesis import strategies as st

from ..case import Bench, Case, Catalogue, Plan
from ..oracles import refused, right, right_or_refused
from ..rules import has_shares, valid_classes
from .drawn import JSON, changed, drawn, nodes, removed
from .map_forms import windows_job

ROWS = [
    ("Devonian", 1, "Old", "#806020"),
    ("Silurian", 2, "Older", "#a0c080"),
    ("Permian", 3, "Young", "#d04020"),
    ("Quaternary", 255, "cover", "#f0f0c0"),
]
RIGHT = {"Old": 0.25, "Older": 0.25, "Young": 0.25, "cover": 0.25}
HEAD = "value_in_map,class,name,colour"
AS_JSON = {
    "classes": [{"value": v, "name": n, "colour": c} for _, v, n, c in ROWS],
    "rules": [{"value_in_map": text, "class": v} for text, v, _, _ in ROWS],
}
N_DRAWN = 40


def cases(seed: int) -> Iterator[Case]:
    """Spellings, faults, and JSON legends with a node replaced."""
    catalogue = Catalogue("legend")
    for name, (file, content) in _spellings().items():
        catalogue.add(name, "windows", partial(_same, file, content))
    for name, (file, content) in _perhaps().items():
        catalogue.add(name, "windows", partial(_same_or_refused, file, content))
    for name, (file, content) in _wrong().items():
        for verb in ("windows", "train") if len(content) < 10**6 else ("windows",):
            catalogue.add(name, verb, partial(_refused, verb, file, content))
    paths = nodes(AS_JSON)
    pairs = drawn(st.tuples(st.sampled_from(paths), JSON), N_DRAWN, seed)
    for number, (path, value) in enumerate(pairs):
        new = changed(AS_JSON, path, value)
        catalogue.add(f"JSON {_at(path)} replaced, draw {number}", "windows", partial(_valid, new))
    for path in paths[::2]:
        catalogue.add(f"JSON without {_at(path)}", "windows", partial(_valid, removed(AS_JSON, path)))
    return iter(catalogue)


def _csv(rows=ROWS, head: str = HEAD, mark: str = ",", end: str = "\n") -> str:
    lines = [head.replace(",", mark), *(mark.join(map(str, row)) for row in rows)]
    return end.join(lines) + end


def _spellings() -> dict[str, tuple[str, bytes]]:
    plain = _csv()
    files = {
        "plain": plain,
        "semicolons": _csv(mark=";"),
        "tabs": _csv(mark="\t"),
        "Windows line ends": _csv(end="\r\n"),
        "blank lines": plain.replace("\n", "\n\n"),
        "quoted": "\n".join(",".join(f'"{c}"' for c in line.split(",")) for line in plain.splitlines()),
        "no colours": _csv([r[:3] for r in ROWS], "value_in_map,class,name"),
        "other order of rows": _csv(ROWS[::-1]),
        "more columns": _csv([(*r, "note") for r in ROWS], HEAD + ",remark"),
        "other order of columns": _csv(
            [(c, n, v, t) for t, v, n, c in ROWS], "colour,name,class,value_in_map"
        ),
        "no line end at the end": plain.rstrip(),
        "blanks around the values": _csv([(f" {t} ", v, f" {n} ", c) for t, v, n, c in ROWS]),
        "by age": _csv([(f"age:{t}", v, n, c) for t, v, n, c in ROWS]),
        "by wildcard": _csv([(f"{t[:5]}*", v, n, c) for t, v, n, c in ROWS]),
        "rule in lower case": _csv([(t.lower(), v, n, c) for t, v, n, c in ROWS]),
    }
    files["colours in upper case"] = _csv([(t, v, n, c.upper()) for t, v, n, c in ROWS])
    coded = {name: ("legend.csv", text.encode()) for name, text in files.items()}
    coded["byte order mark"] = ("legend.csv", b"\xef\xbb\xbf" + plain.encode())
    coded["name in upper case"] = ("LEGEND.CSV", plain.encode())
    coded["JSON"] = ("legend.json", json.dumps(AS_JSON).encode())
    coded["JSON with a byte order mark"] = ("legend.json", b"\xef\xbb\xbf" + json.dumps(AS_JSON).encode())
    return coded


def _perhaps() -> dict[str, tuple[str, bytes]]:
    """Right or refused: spellings that a spreadsheet makes."""
    plain = _csv()
    return {
        "UTF-16": ("legend.csv", plain.encode("utf-16")),
        "sep= line": ("legend.csv", ("sep=;\n" + _csv(mark=";")).encode()),
        "head in other case": ("legend.csv", plain.replace(HEAD, HEAD.title()).encode()),
        "head with blanks": ("legend.csv", plain.replace(HEAD, HEAD.replace(",", " , ")).encode()),
        "class 3.0": ("legend.csv", _csv([(t, f"{v}.0", n, c) for t, v, n, c in ROWS]).encode()),
        "old Macintosh line ends": ("legend.csv", _csv(end="\r").encode()),
        "text file's ending": ("legend.txt", plain.encode()),
        "age:devonian in lower case": (
            "legend.csv",
            _csv([(f"age:{t.lower()}", v, n, c) for t, v, n, c in ROWS]).encode(),
        ),
        "age: with a blank": ("legend.csv", _csv([(f"age: {t}", v, n, c) for t, v, n, c in ROWS]).encode()),
        "colours by name": ("legend.csv", _csv([(t, v, n, "red") for t, v, n, c in ROWS]).encode()),
        "short colours": ("legend.csv", _csv([(t, v, n, "#abc") for t, v, n, c in ROWS]).encode()),
    }


def _wrong() -> dict[str, tuple[str, bytes]]:
    first = ROWS[0]

    def csv(*row) -> tuple[str, bytes]:
        return "legend.csv", _csv([row, *ROWS[1:]]).encode()

    return {
        "class -1": csv("Devonian", -1, "Old", "#806020"),
        "class 256": csv("Devonian", 256, "Old", "#806020"),
        "class 10^30": csv("Devonian", 10**30, "Old", "#806020"),
        "class x": csv("Devonian", "x", "Old", "#806020"),
        "class 1.5": csv("Devonian", 1.5, "Old", "#806020"),
        "class NaN": csv("Devonian", "NaN", "Old", "#806020"),
        "class empty": csv("Devonian", "", "Old", "#806020"),
        "colour that is none": csv("Devonian", 1, "Old", "brownish"),
        "age:Permain": csv("age:Permain", 1, "Old", "#806020"),
        "age: of nothing": csv("age:", 1, "Old", "#806020"),
        "one value to two classes": (
            "legend.csv",
            _csv([first, (*first[:1], 2, *first[2:]), *ROWS[1:]]).encode(),
        ),
        "one class with two names": (
            "legend.csv",
            _csv([first, ("x", 1, "Other", "#806020"), *ROWS[1:]]).encode(),
        ),
        "no column class": ("legend.csv", _csv(head="value_in_map,klass,name,colour").encode()),
        "head alone": ("legend.csv", (HEAD + "\n").encode()),
        "empty": ("legend.csv", b""),
        "all cover": ("legend.csv", _csv([(t, 255, "cover", c) for t, _, _, c in ROWS]).encode()),
        "takes nothing of the map": (
            "legend.csv",
            _csv([(f"x{t}", v, n, c) for t, v, n, c in ROWS]).encode(),
        ),
        "binary": ("legend.csv", bytes(range(256)) * 20),
        "zero bytes": ("legend.csv", b"\0" * 500),
        "a picture": ("legend.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(200))),
        "JSON cut short": ("legend.json", json.dumps(AS_JSON).encode()[:-20]),
        "JSON list": ("legend.json", b"[]"),
        "JSON null": ("legend.json", b"null"),
        "JSON empty": ("legend.json", b""),
        "JSON nested 10,000 deep": ("legend.json", b'{"classes":' + b"[" * 10_000),
        "JSON name is a list": (
            "legend.json",
            json.dumps(changed(AS_JSON, ("classes", 0, "name"), ["a"])).encode(),
        ),
        "JSON class is a truth": (
            "legend.json",
            json.dumps(changed(AS_JSON, ("rules", 0, "class"), True)).encode(),
        ),
        "20 MB of rows": ("legend.csv", (HEAD + "\n" + "Devonian,1,Old,#806020\n" * 900_000).encode()),
        "400,000 different rows": (
            "legend.csv",
            (HEAD + "\n" + "".join(f"v{i},{i % 250},c{i % 250},\n" for i in range(400_000))).encode(),
        ),
        "one row of 20 MB": ("legend.csv", (HEAD + "\n" + "D" * 20_000_000 + ",1,Old,#806020\n").encode()),
        "an open quote": ("legend.csv", (HEAD + '\n"Devonian,1,Old,#806020\nSilurian,2,Older,\n').encode()),
    }


def _job(bench: Bench, file: str, content: bytes, **geology) -> dict:
    path = bench.inputs / file
    path.write_bytes(content)
    return windows_job(bench, str(bench.shared / "map.gpkg"), legend=str(path), **geology)


def _same(file: str, content: bytes, bench: Bench) -> Plan:
    return Plan(_job(bench, file, content), right(has_shares(RIGHT)))


def _same_or_refused(file: str, content: bytes, bench: Bench) -> Plan:
    return Plan(_job(bench, file, content), right_or_refused(has_shares(RIGHT)))


def _refused(verb: str, file: str, content: bytes, bench: Bench) -> Plan:
    job = _job(bench, file, content)
    if verb == "train":
        from .raster_faults import job_of

        job = job_of("train", bench, str(bench.shared / "gravity.tif"), geology=job["geology"])
    return Plan(job, refused(), limit_s=20.0)


def _valid(legend, bench: Bench) -> Plan:
    """Refused, or a class raster that holds what its own legend names."""
    try:
        text = json.dumps(legend).encode()
    except ValueError:
        text = repr(legend).encode("utf-8", "replace")
    return Plan(_job(bench, "legend.json", text), right_or_refused(valid_classes("classes.tif", (48, 48))))


def _at(path: tuple) -> str:
    return "/".join(map(str, path))
