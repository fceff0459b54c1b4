"""The legend that a class raster carries as a tag: damaged, edited, absent; and rasters of no classes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

import numpy as np
import rasterio
from hypothesis import strategies as st

from ..case import Bench, Case, Catalogue, Plan
from ..content import LEGEND_TAG, anomaly, write_raster
from ..oracles import refused, right, right_or_refused
from ..rules import scores_one
from .drawn import JSON, changed, drawn, nodes, removed

NAMES = ("Devonian", "Silurian", "Permian")
LEGEND = [{"value": v, "name": n, "colour": f"#{40 * v + 60:02x}5090"} for v, n in enumerate(NAMES)]
N_DRAWN = 40


def cases(seed: int) -> Iterator[Case]:
    """A class raster against itself scores 1, whatever its tag says, or is refused."""
    catalogue = Catalogue("class-tag")
    catalogue.add("plain", "evaluate", partial(_against_itself, json.dumps(LEGEND), True))
    for name, text in _texts().items():
        catalogue.add(name, "evaluate", partial(_against_itself, text, False))
        catalogue.add(f"{name}, as truth alone", "evaluate", partial(_as_truth, text))
    for number, (path, new) in enumerate(
        drawn(st.tuples(st.sampled_from(nodes(LEGEND)), JSON), N_DRAWN, seed)
    ):
        text = json.dumps(changed(LEGEND, path, new))
        catalogue.add(f"draw {number}: {path} replaced", "evaluate", partial(_against_itself, text, False))
    for path in nodes(LEGEND):
        text = json.dumps(removed(LEGEND, path))
        catalogue.add(f"without {path}", "evaluate", partial(_against_itself, text, False))
    for name, changes in _rasters().items():
        catalogue.add(name, "evaluate", partial(_no_class_raster, changes))
    return iter(catalogue)


def _texts() -> dict[str, str]:
    return {
        "no JSON": "{",
        "empty list": "[]",
        "a number": "3",
        "a text": '"x"',
        "null": "null",
        "an object": "{}",
        "list of numbers": "[1, 2]",
        "nested 10,000 deep": "[" * 10_000,
        "NaN": "NaN",
        "blank": " ",
        "100,000 classes": json.dumps([LEGEND[0] | {"value": v} for v in range(100_000)]),
        "an unknown key": json.dumps([c | {"x": 1} for c in LEGEND]),
        "two classes of one value": json.dumps([LEGEND[0], LEGEND[1] | {"value": 0}, LEGEND[2]]),
        "two classes of one name": json.dumps([LEGEND[0], LEGEND[1] | {"name": "Devonian"}, LEGEND[2]]),
        "a name of 1 MB": json.dumps(changed(LEGEND, (0, "name"), "x" * 10**6)),
        "HTML in a name": json.dumps(changed(LEGEND, (0, "name"), "<script>alert(1)</script>")),
        "value 255 named as bedrock": json.dumps(changed(LEGEND, (0, "value"), 255)),
        "value as text": json.dumps(changed(LEGEND, (0, "value"), "0")),
        "value 0.5": json.dumps(changed(LEGEND, (0, "value"), 0.5)),
        "lone surrogate": '[{"value": 0, "name": "\\ud800", "colour": "#000000"}]',
    }


def _values() -> np.ndarray:
    return np.repeat(np.repeat(np.arange(9).reshape(3, 3) % 3, 16, 0), 16, 1).astype("uint8")


def _write(path, text: str) -> str:
    write_raster(path, _values(), nodata=255, tags={LEGEND_TAG: text})
    with rasterio.open(path, "r+") as out:
        out.write_colormap(1, {v: (40 * v, 80, 120, 255) for v in range(256)})
    return str(path)


def _job(bench: Bench, predicted: str, truth: str) -> dict:
    return {"input": predicted, "truth": truth, "report": str(bench.out / "e.html")}


def _against_itself(text: str, is_plain: bool, bench: Bench) -> Plan:
    one, two = _write(bench.inputs / "a.tif", text), _write(bench.inputs / "b.tif", text)
    expect = right(scores_one()) if is_plain else right_or_refused(scores_one())
    return Plan(_job(bench, one, two), expect, limit_s=30.0)


def _as_truth(text: str, bench: Bench) -> Plan:
    """A good prediction against a truth of a bad tag: 1 by value, or refused."""
    one, two = _write(bench.inputs / "a.tif", json.dumps(LEGEND)), _write(bench.inputs / "b.tif", text)

    def check(bench: Bench, outcome) -> str:
        found = outcome.result["facts"]["scores"]["Prediction"]["accuracy"]
        return (
            "" if 0 <= found <= 1 and (found > 0.999 or outcome.warnings) else f"accuracy {found}, no warning"
        )

    return Plan(_job(bench, one, two), right_or_refused(check), limit_s=30.0)


def _rasters() -> dict[str, dict]:
    turned = rasterio.Affine(1000, 0, 500_000, 0, -1000, 5_100_000)
    return {
        "floats": {"values": anomaly()},
        "int16": {"values": _values().astype("int16")},
        "elsewhere": {"values": _values(), "transform": turned},
        "all cells 255": {"values": np.full((48, 48), 255, "uint8")},
        "no CRS": {"values": _values(), "crs": None},
        "neither legend nor colours": {"values": _values()},
    }


def _no_class_raster(changes: dict, bench: Bench) -> Plan:
    changes = dict(changes)
    values = changes.pop("values")
    tags = (
        {}
        if values.dtype != "uint8" or (not changes and values.max() < 255)
        else {LEGEND_TAG: json.dumps(LEGEND)}
    )
    truth = write_raster(bench.inputs / "b.tif", values, nodata=None, tags=tags, **changes)
    return Plan(_job(bench, _write(bench.inputs / "a.tif", json.dumps(LEGEND)), truth), refused())
