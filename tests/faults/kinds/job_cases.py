"""Jobs whose settings are missing, unknown, of another type, out of bounds or not finite: refused at once."""

from __future__ import annotations

import json
import random
import typing
from collections.abc import Iterator
from dataclasses import MISSING, fields
from functools import partial

from ..case import Bench, Case, Catalogue, Plan
from ..content import NORTH, WEST
from ..oracles import refused, right_or_refused
from ..rules import same_values
from .raster_faults import job_of

NAN, INFINITY = float("nan"), float("inf")
WRONG_TYPES = {
    str: (3, None, [], {}, True),
    int: ("1", 1.5, None, True, [1]),
    float: ("1", None, True, [1.0], {}),
    bool: (1, "true", None, []),
    tuple: ("a", 3, None, {}),
}
# Settings that no size is refused for: text, and counts that only make a job longer.
OUT_OF_BOUNDS = {
    "residual": {
        "height_m": (0, -1, 1e9, -1e300),
        "band": (-1, 2, 10**9, 2**63),
        "extent": (
            [WEST, NORTH, WEST + 9e3, NORTH - 9e3],
            [WEST + 9e3, NORTH - 9e3, WEST, NORTH],
            [1, 2, 3],
            [WEST, NORTH - 100, WEST + 100, NORTH],
            [0, 0, 1, 1],
            ["a", "b", "c", "d"],
            [WEST, NORTH, WEST, NORTH],
            [None] * 4,
            [[1], 2, 3, 4],
            [1e308, 1e308, -1e308, -1e308],
        ),
    },
    "survey": {
        "seed": (-1, 2**63, 2**64, -(2**63)),
        "size_km": (0, -5, 1, 1e12),
        "spacing_km": (0, -1, 1e-12, 1e12),
        "cover_depth": (-1, 1e9),
        "density_contrast": (-1, 1e9),
        "noise_mgal": (-0.1, 1e9),
        "crs": ("", "EPSG:0", "EPSG:999999", "x" * 10000),
        "west": (1e300,),
        "north": (1e300,),
    },
    "windows": {
        "block_km": (-5, 1e9),
        "min_bedrock": (5, -1),
        "folds": (1, -1, 10**9),
        "fold": (0, 9),
        "seed": (-1, 2**63),
        "validation_share": (0, 1, -1, 2),
        "scales": ([[0, 1]], [[1]], [["a", 1]], [[-1, 5]], [5], [[1, 2, 3]]),
        "split": ("polygons", "x"),
        "inputs": ([], [""]),
    },
    "train": {
        "members": (0, 21, 10**9, -1),
        "null_count": (0, 128, 10**9),
        "batch": (-1, 10**9),
        "processes": (-1, 10**6),
        "steps": (-1,),
        "minutes": (-1,),
        "depth": (-1, 10**9),
        "height_m": (0, -1, 1e9),
        "seed": (-1, 2**63),
        "block_km": (-5,),
        "folds": (1, 10**9),
        "validation_share": (0, 1),
        "architecture": ("x", ""),
        "evidence": ("x",),
        "bands": (["x"], [3], []),
        "preset": ("x",),
        "device": ("x", "cuda:99"),
        "number_format": ("int8",),
        "encoding": ("x",),
        "split": ("x",),
    },
    "search": {"budget": (-1,), "steps": (-1,), "measure": ("x",), "depth": (-1, 10**9), "seed": (-1, 2**63)},
    "predict": {
        "overlap": (-1, 0.95, 2),
        "pixels_per_cell": (-1, 10**9),
        "prior_strength": (2, -0.5),
        "limit_km": (-1,),
        "rare_share": (-1, 1),
        "sieve_km2": (-1,),
        "scale": ("x",),
        "evidence": ("x",),
        "quantity": ("x",),
        "device": ("x",),
        "models": ([3], "x", [""]),
        "extra": ([3],),
    },
    "evaluate": {"truth": ("",)},
    "check": {"device": ("x", "cuda:99", "")},
}


def cases(seed: int) -> Iterator[Case]:
    """Broken job files, and every setting of every verb given wrongly in some ways."""
    catalogue, rng = Catalogue("job"), random.Random(seed)
    for number, (name, text) in enumerate(_broken_files().items()):
        verb = tuple(OUT_OF_BOUNDS)[number % len(OUT_OF_BOUNDS)]
        catalogue.add(f"job file: {name}", verb, partial(_text, text))
    for verb in OUT_OF_BOUNDS:
        for name, value in _wrong_settings(verb, rng):
            catalogue.add(
                f"{name} = {_short(value)}",
                verb,
                partial(_changed, verb, name, value),
            )
        catalogue.add("unknown setting", verb, partial(_changed, verb, "heigth_m", 3))
        for field in _required(verb):
            catalogue.add(f"{field} is missing", verb, partial(_missing, verb, field))
        catalogue.add("no job file", verb, partial(_arguments, ["absent.json"]))
    catalogue.add("job file with a byte order mark", "residual", _with_mark)
    return iter(catalogue)


def plain_job(verb: str, bench: Bench) -> dict:
    """A job of any verb that would be done."""
    raster = str(bench.shared / "gravity.tif")
    others = {
        "survey": {"folder": str(bench.out), "size_km": 64.0},
        "evaluate": {
            "input": str(bench.shared / "predicted.tif"),
            "report": str(bench.out / "e.html"),
            "geology": {"path": str(bench.shared / "map.gpkg"), "field": "AGE"},
        },
        "check": {"device": "cpu", "report": str(bench.out / "k.txt")},
    }
    return others[verb] if verb in others else job_of(verb, bench, raster)


def _wrong_settings(verb: str, rng: random.Random) -> Iterator[tuple[str, object]]:
    for name, kind in _types(verb).items():
        wrong = WRONG_TYPES.get(kind, ("x", 3, [], None))
        yield from ((name, value) for value in rng.sample(wrong, 1))
        if kind is float:
            yield name, rng.choice((NAN, INFINITY, -INFINITY))
            yield name, rng.choice((NAN, INFINITY, -INFINITY))
        if kind is tuple:
            yield name, [rng.choice((None, {}, [[]], True))]
        yield from ((name, value) for value in OUT_OF_BOUNDS[verb].get(name, ()))


def _types(verb: str) -> dict[str, type]:
    from concealed_bedrock.contract.jobs import VERBS

    hints = typing.get_type_hints(VERBS[verb])
    return {f.name: typing.get_origin(hints[f.name]) or hints[f.name] for f in fields(VERBS[verb])}


def _required(verb: str) -> list[str]:
    from concealed_bedrock.contract.jobs import VERBS

    return [f.name for f in fields(VERBS[verb]) if f.default is MISSING and f.default_factory is MISSING]


def _broken_files() -> dict[str, str | bytes]:
    return {
        "empty": "",
        "blank": " \n",
        "a list": "[]",
        "a number": "3",
        "a text": '"x"',
        "null": "null",
        "true": "true",
        "cut short": '{"input": "x',
        "no JSON": "input: x",
        "binary": bytes(range(256)),
        "UTF-16": json.dumps({"input": "x"}).encode("utf-16"),
        "10,000 nested lists": "[" * 10_000,
        "100,000 nested objects": '{"a":' * 100_000,
        "a long number": '{"seed": ' + "9" * 5000 + "}",
        "a lone surrogate": '{"input": "\\ud800", "output": "\\ud800"}',
        "NaN alone": "NaN",
        "a comment": '// job\n{"input": "x"}',
        "a comma too many": '{"input": "x",}',
        "zero bytes": "\0" * 100,
        "one setting twice": '{"input": "a", "input": "b", "outputt": "c"}',
    }


def _text(text: str | bytes, bench: Bench) -> Plan:
    return Plan(text, refused())


def _changed(verb: str, name: str, value, bench: Bench) -> Plan:
    words = (name, name.replace("_", " "), name.split("_")[0], str(value)) if name == "heigth_m" else ()
    job = plain_job(verb, bench) | {name: value}
    if (verb, name) == ("windows", "fold"):
        job["folds"] = 3
    if (verb, name, value) == ("evaluate", "truth", ""):
        job["geology"] = {}
    kinds = (
        ("input", "memory") if isinstance(value, int | float) and value and abs(value) > 1e6 else ("input",)
    )
    return Plan(job, refused(*words, kinds=kinds), limit_s=30.0)


def _missing(verb: str, name: str, bench: Bench) -> Plan:
    job = plain_job(verb, bench)
    job.pop(name, None)
    return Plan(job, refused(name))


def _arguments(arguments: list[str], bench: Bench) -> Plan:
    return Plan({}, refused("absent.json"), arguments=[str(bench.folder / arguments[0])])


def _with_mark(bench: Bench) -> Plan:
    job = b"\xef\xbb\xbf" + json.dumps(plain_job("residual", bench)).encode()
    return Plan(job, right_or_refused(same_values("r.tif", "residual")), spare=("r.tif",))


def _short(value) -> str:
    text = repr(value)
    return text if len(text) < 40 else text[:37] + "..."
