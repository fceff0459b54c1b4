"""Model files, cards, genotypes: cut, flipped, edited; refused, or the prediction is valid."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from ..case import Bench, Case, Catalogue, Outcome, Plan
from ..oracles import all_of, refused, right_or_refused
from ..references import SHIPPED
from ..rules import valid_classes, valid_shares
from .drawn import JSON, changed, drawn, nodes, removed
from .raster_faults import job_of

CARD = "concealed_bedrock_card"
N_DRAWN = 45


def cases(seed: int) -> Iterator[Case]:
    """Damage, edited cards, edited tensors, genotypes and checkpoints."""
    catalogue = Catalogue("model")
    for name, damage in _damage().items():
        for model in ("trees", "outcrop_anywhere"):
            catalogue.add(
                f"{name} of {model}", "predict", partial(_damaged, damage, model), is_dangerous="/dev" in name
            )
    for number in range(40):
        catalogue.add(f"byte flipped in the header, {number}", "predict", _flipped)
    for name, value in _cards().items():
        for model in ("trees", "sample_survey") if "window" in name or "band" in name else ("trees",):
            catalogue.add(f"card of {model}: {name}", "predict", partial(_carded, model, value))
    for model in ("trees", "outcrop_anywhere"):
        draws = drawn(st.tuples(st.floats(0, 1, exclude_max=True), JSON), N_DRAWN, seed + len(model))
        for number, (place, new) in enumerate(draws):
            catalogue.add(
                f"card of {model}, draw {number}", "predict", partial(_drawn_card, model, place, new)
            )
        for number in range(25):
            catalogue.add(
                f"card of {model}, without node {number}", "predict", partial(_less, model, number / 25)
            )
    for name, edit in _tensors().items():
        catalogue.add(f"tensors: {name}", "predict", partial(_edited, edit))
    for name, text in _genotypes().items():
        catalogue.add(f"genotype: {name}", "train", partial(_genotype, text))
    return iter(catalogue)


def _job(bench: Bench, path: str | Path) -> dict:
    job = job_of("predict", bench, str(bench.shared / "gravity.tif"), model=str(path))
    geology = {"path": str(bench.shared / "map.gpkg"), "field": "AGE"}
    return job | {"geology": geology, "confidence": str(bench.out / "c.tif")}


def _valid() -> Callable[[Bench, Outcome], str]:
    return all_of(valid_classes("p.tif", (48, 48)), valid_shares("c.tif"))


def _model(bench: Bench, name: str) -> Path:
    return SHIPPED.get(name, bench.shared / f"{name}.safetensors")


def _damaged(damage: Callable[[bytes], bytes | str], model: str, bench: Bench) -> Plan:
    content = damage(_model(bench, model).read_bytes())
    path = bench.inputs / "m.safetensors"
    if isinstance(content, str):
        return Plan(_job(bench, content), refused())
    path.write_bytes(content)
    return Plan(_job(bench, path), refused(), limit_s=30.0)


def _damage() -> dict[str, Callable[[bytes], bytes | str]]:
    cut = {f"cut at {share:.0%}": partial(_cut, share) for share in (0.0, 0.001, 0.02, 0.5, 0.99)}
    return cut | {
        "last byte gone": lambda whole: whole[:-1],
        "one byte more": lambda whole: whole + b"\0",
        "header of 2^60 bytes": lambda whole: struct.pack("<Q", 2**60) + whole[8:],
        "header longer than the file": lambda whole: struct.pack("<Q", len(whole)) + whole[8:],
        "header length 0": lambda whole: struct.pack("<Q", 0) + whole[8:],
        "header no JSON": lambda whole: whole[:8] + b"x" + whole[9:],
        "no card": lambda whole: _with_header(whole, lambda h: h | {"__metadata__": {"other": "x"}}),
        "card no JSON": lambda whole: _with_header(whole, lambda h: h | {"__metadata__": {CARD: "{"}}),
        "card a list": lambda whole: _with_header(whole, lambda h: h | {"__metadata__": {CARD: "[]"}}),
        "card nested 10,000 deep": lambda w: _with_header(
            w, lambda h: h | {"__metadata__": {CARD: "[" * 10_000}}
        ),
        "a pickle": lambda whole: b"\x80\x04cos\nsystem\n(S'echo'\ntR.",
        "a zip": lambda whole: b"PK\x03\x04" + whole[:3000],
        "text": lambda whole: b"model",
        "/dev/zero": lambda whole: "/dev/zero",
        "/dev/null": lambda whole: "/dev/null",
        "a folder": lambda whole: "/tmp",
        "absent": lambda whole: "/absent.safetensors",
    }


def _cut(share: float, whole: bytes) -> bytes:
    return whole[: int(share * len(whole))]


def _parts(whole: bytes) -> tuple[dict, bytes]:
    length = struct.unpack("<Q", whole[:8])[0]
    return json.loads(whole[8 : 8 + length]), whole[8 + length :]


def _with_header(whole: bytes, change: Callable[[dict], dict]) -> bytes:
    header, data = _parts(whole)
    text = json.dumps(change(header)).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data


def _card_of(whole: bytes) -> dict:
    return json.loads(_parts(whole)[0]["__metadata__"][CARD])


def _with_card(bench: Bench, model: str, change: Callable[[dict], dict]) -> Path:
    whole = _model(bench, model).read_bytes()
    card = json.dumps(change(_card_of(whole)))
    path = bench.inputs / "m.safetensors"
    path.write_bytes(_with_header(whole, lambda h: h | {"__metadata__": {**h["__metadata__"], CARD: card}}))
    return path


def _flipped(bench: Bench) -> Plan:
    whole = bytearray(_model(bench, "trees").read_bytes())
    place = bench.rng.randrange(struct.unpack("<Q", whole[:8])[0] + 8)
    whole[place] ^= 1 << bench.rng.randrange(8)
    path = bench.inputs / "m.safetensors"
    path.write_bytes(bytes(whole))
    return Plan(_job(bench, path), right_or_refused(_valid()), limit_s=30.0)


def _cards() -> dict[str, tuple[tuple, object]]:
    """Places in a card, and what is written there; all of it has to be refused."""
    nan = float("nan")
    return {
        "n classes 10^7": (
            ("classes",),
            [{"value": v, "name": "x", "colour": "#000000"} for v in range(300)],
        ),
        "class value 300": (("classes", 0, "value"), 300),
        "class value -1": (("classes", 0, "value"), -1),
        "class value text": (("classes", 0, "value"), "a"),
        "class name a list": (("classes", 0, "name"), ["a"]),
        "class name a number": (("classes", 0, "name"), 3),
        "classes a number": (("classes",), 3),
        "classes empty": (("classes",), []),
        "two classes of one value": (("classes", 1, "value"), 0),
        "band mean NaN": (("bands", 0, "mean"), nan),
        "band mean text": (("bands", 0, "mean"), "x"),
        "band deviation 0": (("bands", 0, "std"), 0.0),
        "band deviation negative": (("bands", 0, "std"), -1.0),
        "band transform unknown": (("bands", 0, "transform"), "magic"),
        "bands 10^6": (("in_bands",), 10**6),
        "bands negative": (("in_bands",), -1),
        "bands text": (("in_bands",), "3"),
        "window side text": (("windows",), [{"side_cells": "x", "window_px": 32, "pixels_per_cell": 1.0}]),
        "window side 0": (("windows",), [{"side_cells": 0, "window_px": 32, "pixels_per_cell": 1.0}]),
        "window side -5": (("windows",), [{"side_cells": -5, "window_px": 32, "pixels_per_cell": 1.0}]),
        "window side 10^9": (
            ("windows",),
            [{"side_cells": 10**9, "window_px": 10**9, "pixels_per_cell": 1.0}],
        ),
        "windows a number": (("windows",), 5),
        "height text": (("residual", "height_m"), "x"),
        "height -1": (("residual", "height_m"), -1.0),
        "height NaN": (("residual", "height_m"), nan),
        "edges unknown": (("residual", "edges"), "magic"),
        "residual a list": (("residual",), []),
        "spacing NaN": (("spacing_m",), [nan, nan]),
        "spacing 0": (("spacing_m",), [0.0, 0.0]),
        "spacing text": (("spacing_m",), "x"),
        "architecture unknown": (("architecture", "name"), "magic"),
        "architecture a text": (("architecture",), "trees"),
        "format of another program": (("format",), "other"),
        "encoding unknown": (("encoding",), "magic"),
        "temperature NaN": (("temperature",), nan),
        "temperature 0": (("temperature",), 0.0),
        "temperature -1": (("temperature",), -1.0),
        "score a text": (("scores",), {"x": {"accuracy": "high"}}),
    }


def _carded(model: str, value: tuple[tuple, object], bench: Bench) -> Plan:
    path = _with_card(bench, model, lambda card: changed(card, *value))
    return Plan(_job(bench, path), refused(), limit_s=30.0)


def _drawn_card(model: str, place: float, new, bench: Bench) -> Plan:
    def change(card: dict) -> dict:
        paths = nodes(card)
        return changed(card, paths[int(place * len(paths))], new)

    return Plan(_job(bench, _with_card(bench, model, change)), right_or_refused(_valid()), limit_s=30.0)


def _less(model: str, place: float, bench: Bench) -> Plan:
    def change(card: dict) -> dict:
        paths = nodes(card)
        return removed(card, paths[int(place * len(paths))])

    return Plan(_job(bench, _with_card(bench, model, change)), right_or_refused(_valid()), limit_s=30.0)


Tensors = dict[str, np.ndarray]


def _tensors() -> dict[str, tuple[str, Callable[[Tensors], Tensors]]]:
    """Model and edit; all of it has to be refused in bounded time."""
    filled = {
        "NaN in one weight": ("sample_survey", lambda t: _put(t, ".weight", np.nan)),
        "infinite weight": ("sample_survey", lambda t: _put(t, ".weight", np.inf)),
        "negative variance": ("sample_survey", lambda t: _put(t, "running_var", -1.0)),
        "NaN mean": ("sample_survey", lambda t: _put(t, "running_mean", np.nan)),
        "one tensor missing": ("sample_survey", lambda t: dict(list(t.items())[1:])),
        "one tensor more": ("sample_survey", lambda t: t | {"extra": np.zeros(3, "float32")}),
        "other shape": ("sample_survey", lambda t: t | {n: v[:-1] for n, v in t.items() if v.ndim == 1}),
        "whole numbers": (
            "sample_survey",
            lambda t: t | {n: v.astype("int32") for n, v in list(t.items())[:1]},
        ),
        "no tensors": ("sample_survey", lambda t: {}),
        "outcrop network: NaN": ("outcrop_anywhere", lambda t: _put(t, ".weight", np.nan)),
        "outcrop network: one missing": ("outcrop_anywhere", lambda t: dict(list(t.items())[1:])),
    }
    return filled | {f"trees: {name}": ("trees", edit) for name, edit in _tree_edits().items()}


def _tree_edits() -> dict[str, Callable[[Tensors], Tensors]]:
    return {
        "children of a node are itself and the root": lambda t: _set(t, "children", [[0, 0], [0, 0]]),
        "children in a circle": lambda t: _set(t, "children", [[1, 2], [0, 2], [0, 1]]),
        "both children the same leaf": lambda t: _set(t, "children", [[1, 1]]),
        "child beyond the table": lambda t: _set(t, "children", [[10**6, 10**6]]),
        "negative child": lambda t: _set(t, "children", [[-1, -2]]),
        "negative feature": lambda t: _set(t, "feature", [-1]),
        "feature beyond the bands": lambda t: _set(t, "feature", [10**6]),
        "root beyond the table": lambda t: _set(t, "root", [10**6]),
        "negative root": lambda t: _set(t, "root", [-5]),
        "output beyond the classes": lambda t: _set(t, "output", [99]),
        "negative output": lambda t: _set(t, "output", [-1]),
        "threshold NaN": lambda t: _set(t, "threshold", [np.nan]),
        "value NaN": lambda t: _set(t, "value", [np.nan]),
        "value infinite": lambda t: _set(t, "value", [np.inf]),
        "baseline NaN": lambda t: _set(t, "baseline", [np.nan]),
        "no trees": lambda t: {n: v[:0] for n, v in t.items()},
        "arrays of different lengths": lambda t: {
            n: v[:-1] if n.endswith("value") else v for n, v in t.items()
        },
        "children flat": lambda t: {n: v.reshape(-1) if n.endswith("children") else v for n, v in t.items()},
        "features as text-like bytes": lambda t: _as_type(t, "feature", "uint8"),
        "thresholds as whole numbers": lambda t: _as_type(t, "threshold", "int64"),
        "one array missing": lambda t: {n: v for n, v in t.items() if not n.endswith("missing_left")},
        "one array more": lambda t: t | {"0.0.more": np.zeros(4, "float32")},
    }


def _put(tensors: Tensors, ending: str, value: float) -> Tensors:
    name = next(n for n in tensors if n.endswith(ending))
    new = tensors[name].copy()
    new.reshape(-1)[0] = value
    return tensors | {name: new}


def _set(tensors: Tensors, ending: str, first: list) -> Tensors:
    name = next(n for n in tensors if n.split(".")[-1] == ending)
    new = tensors[name].copy()
    new[: len(first)] = np.array(first, new.dtype)
    return tensors | {name: new}


def _as_type(tensors: Tensors, ending: str, dtype: str) -> Tensors:
    return {n: v.astype(dtype) if n.split(".")[-1] == ending else v for n, v in tensors.items()}


def _edited(edit: tuple[str, Callable[[Tensors], Tensors]], bench: Bench) -> Plan:
    model, change = edit
    source = _model(bench, model)
    path = bench.inputs / "m.safetensors"
    metadata = _parts(source.read_bytes())[0]["__metadata__"]
    save_file({n: np.ascontiguousarray(v) for n, v in change(load_file(source)).items()}, path, metadata)
    return Plan(_job(bench, path), refused(), limit_s=30.0)


def _genotypes() -> dict[str, str]:
    layer = ["3x3", 2]
    one = {"branches": [{"stride": 8, "start": 0, "layers": [layer]}]}
    edits = {
        "operator unknown": (("branches", 0, "layers", 0, 0), "9x9"),
        "expansion 3": (("branches", 0, "layers", 0, 1), 3),
        "expansion 10^9": (("branches", 0, "layers", 0, 1), 10**9),
        "expansion text": (("branches", 0, "layers", 0, 1), "two"),
        "stride 7": (("branches", 0, "stride"), 7),
        "start -1": (("branches", 0, "start"), -1),
        "start 10^9": (("branches", 0, "start"), 10**9),
        "50,000 layers": (("branches", 0, "layers"), [layer] * 50_000),
        "no layers": (("branches", 0, "layers"), []),
        "no branches": (("branches",), []),
        "1,000 branches": (("branches",), one["branches"] * 1000),
        "branches a text": (("branches",), "x"),
        "layer a number": (("branches", 0, "layers", 0), 3),
        "layer too long": (("branches", 0, "layers", 0), ["3x3", 2, 2]),
        "stride NaN": (("branches", 0, "stride"), float("nan")),
    }
    texts = {name: json.dumps(changed(one, *edit)) for name, edit in edits.items()}
    return texts | {
        "empty": "",
        "no JSON": "{",
        "list": "[]",
        "null": "null",
        "nested": "[" * 10_000,
        "unknown key": json.dumps(one | {"x": 1}) + " x",
    }


def _genotype(text: str, bench: Bench) -> Plan:
    path = bench.inputs / "genotype.json"
    path.write_text(text)
    raster = str(bench.shared / "gravity.tif")
    job = job_of("train", bench, raster, genotype=str(path), steps=1, batch=2)
    return Plan(job | {"evidence": "gravity", "architecture": "ggmnet"}, refused(), limit_s=40.0)
