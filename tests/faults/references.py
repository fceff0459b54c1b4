"""Results of the plain inputs, made once by the engine itself before the cases begin, and small models.

A case that writes the same content in another form has to give the same. That the plain result is right is
proved by cases of their own, against fields and shares that are known without the engine.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from .case import Bench, Plan
from .content import AT_DEGREES, holed, read_names, read_values, stripes_in_degrees, write_map, write_raster
from .guard import run_worker
from .oracles import Expectation

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = {
    name: ROOT / "resources" / "trained" / f"{name}.safetensors"
    for name in ("outcrop_anywhere", "sample_survey", "south_australia")
}


def prepared(shared: Path) -> dict[str, Any]:
    """Write the plain inputs, run the plain jobs, and read what came."""
    make = _Maker(shared)
    plain, mapped = make.inputs()
    make.run("residual", input=plain, output=make.to("residual.tif"))
    make.run("residual", input=make.holed, output=make.to("residual-holed.tif"))
    make.run("residual", input=make.degrees, output=make.to("residual-degrees.tif"))
    windows = {"output": make.to("windows.gpkg"), "classes": make.to("classes.tif"), "block_km": 8.0}
    make.run("windows", inputs=[plain], geology=mapped, **windows)
    learn = {"input": plain, "geology": mapped, "block_km": 6.0, "nulls": "none", "device": "cpu"}
    make.run(
        "train",
        **learn,
        output=make.to("trees.safetensors"),
        evidence="gravity",
        architecture="boosted-trees",
    )
    make.run(
        "train",
        **learn,
        output=make.to("nearest.safetensors"),
        evidence="outcrop",
        architecture="nearest-outcrop",
    )
    for name, raster in {"predicted": plain, "predicted-holed": make.holed}.items():
        make.run(
            "predict",
            input=raster,
            model=make.to("trees.safetensors"),
            output=make.to(f"{name}.tif"),
            confidence=make.to(f"{name}-confidence.tif"),
        )
    make.run(
        "predict",
        input=plain,
        model=make.to("nearest.safetensors"),
        geology=mapped,
        output=make.to("nearest.tif"),
    )
    return make.known()


class _Maker:
    """Runs plain jobs in the shared folder."""

    def __init__(self, shared: Path):
        self.shared = shared
        self.bench = Bench(shared / "plain", shared, {}, random.Random(1))
        self.bench.make()

    def to(self, name: str) -> str:
        return str(self.shared / name)

    def inputs(self) -> tuple[str, dict]:
        self.holed = write_raster(self.shared / "holed.tif", holed(), nodata=float("nan"))
        self.degrees = write_raster(self.shared / "degrees.tif", crs="EPSG:4326", transform=AT_DEGREES)
        write_map(self.shared / "degrees.gpkg", stripes_in_degrees())
        path = write_map(self.shared / "map.gpkg")
        return write_raster(self.shared / "gravity.tif"), {"path": path, "field": "AGE"}

    def run(self, verb: str, **settings) -> None:
        import json

        (self.bench.folder / "job.json").write_text(json.dumps(settings))
        (self.bench.folder / "log" / "said.jsonl").unlink(missing_ok=True)
        outcome = run_worker(verb, self.bench, Plan(settings, Expectation()))
        if outcome.code != 0:
            raise RuntimeError(f"the plain {verb} failed: {outcome.said} {outcome.log[-2000:]}")

    def known(self) -> dict[str, Any]:
        floats = (
            "residual",
            "residual-holed",
            "residual-degrees",
            "predicted-confidence",
            "predicted-holed-confidence",
        )
        names = ("classes", "predicted", "predicted-holed", "nearest")
        return {n: read_values(self.to(f"{n}.tif")) for n in floats} | {
            n: read_names(self.to(f"{n}.tif")) for n in names
        }
