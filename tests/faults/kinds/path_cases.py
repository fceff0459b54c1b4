"""Where jobs write: never onto an input, another output, a folder, a device; names of all kinds are good."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

from .. import namespace
from ..case import Bench, Case, Catalogue, Outcome, Plan
from ..content import write_map, write_raster
from ..oracles import refused, right, right_or_refused
from ..rules import reads_back
from .resource_cases import OUTPUTS, job_with

Where = Callable[[Bench, dict], str]  # makes the place and gives the output's path


def cases() -> Iterator[Case]:
    """Every output of every verb at places where nothing may be written, and under odd good names."""
    catalogue = Catalogue("path")
    outputs = [(verb, key) for verb, keys in OUTPUTS.items() for key in keys]
    for number, (verb, key) in enumerate(outputs):
        for place, (name, where) in enumerate(_forbidden().items()):
            is_input = name.startswith("the input") and verb not in ("survey", "check")
            if is_input or ((place + number) % 6 == 0 and not name.startswith("the input")):
                catalogue.add(
                    f"{key} is {name}",
                    verb,
                    partial(_forbidden_place, verb, key, where),
                    is_dangerous="/" in name or "device" in name,
                )
    for verb, keys in OUTPUTS.items():
        for one, two in pairwise(keys):
            catalogue.add(f"{one} and {two} are one file", verb, partial(_same_place, verb, one, two))
    for verb, key in outputs[::2]:
        for name in _good_names()[:: 2 if verb == "predict" else 3]:
            catalogue.add(f"{key} in {name!r}"[:60], verb, partial(_good_name, verb, key, name))
    for verb, key in (("residual", "output"), ("predict", "output"), ("windows", "output")):
        catalogue.add(f"{key} by way of a link to a file", verb, partial(_by_link, verb, key))
        catalogue.add(f"{key} in a read-only folder", verb, partial(_read_only, verb, key), is_dangerous=True)
        catalogue.add(f"{key} beside a style of the user's", verb, partial(_foreign_style, verb, key))
        catalogue.add(f"{key} over an old file", verb, partial(_over_old, verb, key))
    return iter(catalogue)


def _forbidden() -> dict[str, Where]:
    def raster(bench: Bench, job: dict) -> Path:
        return Path(job.get("input") or (job.get("inputs") or [""])[0] or bench.inputs / "absent")

    return {
        "the input": lambda b, j: str(raster(b, j)),
        "the input by ./": lambda b, j: f"{raster(b, j).parent}/./{raster(b, j).name}",
        "the input by ..": lambda b, j: f"{raster(b, j).parent}/../in/{raster(b, j).name}",
        "the input by a link": lambda b, j: _link(b.out / "link.tif", raster(b, j)),
        "the input by a hard link": lambda b, j: _hard_link(b.inputs / "hard.tif", raster(b, j)),
        "the input by a linked folder": lambda b, j: (
            f"{_link(b.out / 'folder', b.inputs)}/{raster(b, j).name}"
        ),
        "the input by a double slash": lambda b, j: f"//{str(raster(b, j)).lstrip('/')}",
        "the map": lambda b, j: str(b.inputs / "map.gpkg"),
        "a layer of the map": lambda b, j: f"{b.inputs}/map.gpkg|layername=new",
        "the model": lambda b, j: str(j.get("model") or b.inputs / "map.gpkg"),
        "the job file": lambda b, j: str(b.folder / "job.json"),
        "a folder": lambda b, j: str(_made(b.out / "x.tif")),
        "a full folder": lambda b, j: str(b.inputs),
        "in a folder that is not there": lambda b, j: str(b.out / "no" / "x.tif"),
        "below a file": lambda b, j: str(b.inputs / "map.gpkg" / "x.tif"),
        "the device /dev/null": lambda b, j: "/dev/null",
        "the device /dev/full": lambda b, j: "/dev/full",
        "in /proc": lambda b, j: "/proc/x.tif",
        "in /sys": lambda b, j: "/sys/x.tif",
        "the root": lambda b, j: "/",
        "a named pipe": lambda b, j: str(_pipe(b.out / "pipe.tif")),
        "a socket": lambda b, j: str(_socket(b.out / "socket.tif")),
        "/vsimem/x.tif": lambda b, j: "/vsimem/x.tif",
        "/vsizip of a zip": lambda b, j: f"/vsizip/{b.out}/x.zip/x.tif",
        "a web address": lambda b, j: "http://127.0.0.1:9/x.tif",
        "a name with a zero byte": lambda b, j: str(b.out / "a\0b.tif"),
        "a name of 300 letters": lambda b, j: str(b.out / ("x" * 300 + ".tif")),
        "a path of 5000 letters": lambda b, j: str(b.out / "/".join(["x" * 50] * 100)),
        "a name of blanks": lambda b, j: " ",
        "a dot": lambda b, j: str(b.out / "."),
        "two dots": lambda b, j: str(b.out / ".."),
        "memory:": lambda b, j: "memory:",
        "a link to nothing in a folder that is not there": lambda b, j: _link(
            b.out / "l.tif", b.out / "no" / "x"
        ),
        "a link to itself": lambda b, j: _link(b.out / "l.tif", b.out / "l.tif"),
        "the map's -wal": lambda b, j: str(b.inputs / "map.gpkg-wal"),
        "ogr:dbname=": lambda b, j: f"ogr:dbname='{b.out}/x.gpkg' table=\"t\" (geom)",
    }


def _own(bench: Bench, job: dict) -> dict:
    """The same job on copies of its inputs, which could be damaged."""
    write_raster(bench.inputs / "gravity.tif")
    write_map(bench.inputs / "map.gpkg")
    shared = str(bench.shared / "gravity.tif"), str(bench.shared / "map.gpkg")
    own = str(bench.inputs / "gravity.tif"), str(bench.inputs / "map.gpkg")
    job = {k: own[0] if v == shared[0] else v for k, v in job.items()}
    if job.get("inputs"):
        job["inputs"] = [own[0]]
    if isinstance(job.get("geology"), dict):
        job["geology"] = job["geology"] | {"path": own[1]}
    for name in ("model", "input"):
        if str(job.get(name, "")).startswith(str(bench.shared)):
            copied = bench.inputs / Path(job[name]).name
            copied.write_bytes(Path(job[name]).read_bytes())
            job[name] = str(copied)
    return job


def _forbidden_place(verb: str, key: str, where: Where, bench: Bench) -> Plan:
    job = _own(bench, job_with(verb, bench, [key]))
    job[key] = where(bench, job)
    return Plan(job, refused(kinds=("input", "disk")), limit_s=40.0)


def _same_place(verb: str, one: str, two: str, bench: Bench) -> Plan:
    job = _own(bench, job_with(verb, bench, [one, two]))
    job[two] = f"{bench.out}/./{Path(job[one]).name}"
    return Plan(job, refused())


def _good_names() -> list[str]:
    return [
        "blank name",
        "größe 重力",
        "per%cent",
        "quo'te",
        'double"quote',
        "a.b.c",
        "UPPER",
        "-dash",
        "#hash",
        "question?",
        "back\\slash",
        "semi;colon",
        "am&per",
        "x" * 180,
        "new\nline",
        "$HOME",
        "`x`",
        "brack[et]",
    ]


def _good_name(verb: str, key: str, name: str, bench: Bench) -> Plan:
    job = job_with(verb, bench, [key])
    job[key] = str(bench.out / (name + Path(job[key]).suffix))
    kinds = ("input", "disk") if "\n" in name else ("input",)  # SQLite opens no such file
    return Plan(job, right_or_refused(partial(_is_whole, job[key]), kinds=kinds))


def _is_whole(path: str, bench: Bench, outcome: Outcome) -> str:
    if not Path(path).is_file() or not Path(path).stat().st_size:
        return f"{path} is not there"
    return reads_back(Path(path)) if path.endswith(".tif") else ""


def _by_link(verb: str, key: str, bench: Bench) -> Plan:
    """The link's target is written, or the link replaced; in either case the output is whole."""
    job = job_with(verb, bench, [key])
    target = bench.out / f"old{Path(job[key]).suffix}"
    target.write_bytes(b"old")
    _link(Path(job[key]), target)
    return Plan(
        job,
        right_or_refused(partial(_is_whole, job[key])),
        spare=(target.name, "old.qml", f"{target.name}.aux.xml"),
    )


def _read_only(verb: str, key: str, bench: Bench) -> Plan:
    job = job_with(verb, bench, [key])
    locked = _made(bench.out / "locked")
    namespace.read_only(locked)
    job[key] = str(locked / Path(job[key]).name)
    return Plan(job, refused("read-only", "writ", kinds=("input", "disk")))


def _foreign_style(verb: str, key: str, bench: Bench) -> Plan:
    """A style that the tool did not write stays, whatever is written beside it."""
    job = job_with(verb, bench, [key])
    style = Path(job[key]).with_suffix(".qml")
    style.write_text("<qgis><!-- mine --></qgis>")

    def kept(bench: Bench, outcome: Outcome) -> str:
        return "" if "mine" in style.read_text() else "the user's style is overwritten"

    return Plan(job, right_or_refused(kept))


def _over_old(verb: str, key: str, bench: Bench) -> Plan:
    job = job_with(verb, bench, [key])
    Path(job[key]).write_bytes(b"an old file")
    return Plan(job, right(partial(_is_whole, job[key])))


def _link(path: Path, target: Path) -> str:
    path.symlink_to(target)
    return str(path)


def _hard_link(path: Path, target: Path) -> str:
    if target.exists():
        path.hardlink_to(target)
        return str(path)
    return str(target)


def _made(path: Path) -> Path:
    path.mkdir()
    return path


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _socket(path: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as one:
        folder = os.open(path.parent, os.O_RDONLY)
        one.bind(f"/proc/self/fd/{folder}/{path.name}")
    return path
