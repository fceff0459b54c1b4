"""kill -9 at random moments of a training and of a prediction; the next run ends as if nothing had been."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ..case import FILES_LEFT, RIGHT, SILENTLY_WRONG, WRONG_ERROR, Bench, Case, Catalogue, Done, Outcome, Plan
from ..content import holed, write_map, write_raster
from ..disk import expected_names
from ..guard import run_worker
from ..kinds.resource_cases import job_with
from ..oracles import Expectation

TIMES = 30
OLD = b"the old file, which has to stay whole until the new one is\n" * 50
SMALL = {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}


def cases(seed: int) -> Iterator[Case]:
    """So many moments of each verb, spread over the time that the job takes."""
    catalogue = Catalogue("kill")
    for verb, job in {"train": training, "predict": prediction}.items():
        for number in range(TIMES):
            build = partial(_killed, verb, job, (number + 0.5) / TIMES)
            catalogue.add(f"kill -9 at about {(number + 0.5) / TIMES:.0%}", verb, build, limit_s=400)
    return iter(catalogue)


def training(bench: Bench) -> dict:
    """A small network's training of some seconds, with checkpoints; writes its inputs where they are not."""
    genotype = bench.inputs / "genotype.json"
    genotype.write_text(json.dumps(SMALL))
    raster = write_raster(bench.inputs / "gravity.tif")
    mapped = write_map(bench.inputs / "map.gpkg")
    return {
        "input": raster,
        "geology": {"path": mapped, "field": "AGE"},
        "genotype": str(genotype),
        "steps": 12,
        "batch": 2,
        "block_km": 6.0,
        "validation_share": 0.2,
        "nulls": "none",
        "number_format": "fp32",
        "evidence": "gravity",
        "architecture": "ggmnet",
        "device": "cpu",
        "output": str(bench.out / "m.safetensors"),
    }


def prediction(bench: Bench) -> dict:
    """A prediction that writes every kind of output."""
    job = job_with("predict", bench, ("output", "confidence", "probabilities", "composite", "polygons"))
    raster = write_raster(bench.inputs / "gravity.tif", holed(), nodata=float("nan"))
    return job | {"input": raster, "geology": {"path": write_map(bench.inputs / "map.gpkg"), "field": "AGE"}}


def _killed(verb: str, job_of: Callable[[Bench], dict], share: float, bench: Bench) -> Done:
    settings = job_of(bench)
    whole = _run(verb, bench, settings)
    wanted = _marks(bench.out)
    if whole.code != 0:
        return Done(WRONG_ERROR, f"the undisturbed {verb} failed: {whole.said[-300:]}")
    for path in bench.out.iterdir():
        path.unlink()
    old = Path(settings["output"])
    old.write_bytes(OLD)
    moment = whole.seconds * min(1.2, share * bench.rng.uniform(0.8, 1.2))
    killed = _run(verb, bench, settings, partial(_kill_after, moment))
    if old.read_bytes() != OLD and _mark(old) != wanted[old.name]:
        return Done(SILENTLY_WRONG, f"the old file is neither old nor new after a kill at {moment:.2f} s")
    again = _run(verb, bench, settings)
    return _judged(bench, settings, killed, again, wanted, moment)


def _judged(
    bench: Bench, settings: dict, killed: Outcome, again: Outcome, wanted: dict, moment: float
) -> Done:
    note = f"killed at {moment:.2f} s (exit {killed.code})"
    if again.code != 0:
        return Done(WRONG_ERROR, f"{note}; the next run failed: {again.said[-400:]} {again.log[-300:]}")
    found = _marks(bench.out)
    differ = [name for name in wanted if found.get(name) != wanted[name]]
    if differ:
        return Done(SILENTLY_WRONG, f"{note}; {differ} are not the bytes of an undisturbed run")
    left = sorted(found.keys() - expected_names(settings, bench.out) - wanted.keys())
    left += [f"tmp/{path.name}" for path in bench.temporary.iterdir()]
    return Done(RIGHT, note, f"{FILES_LEFT}: {left}" if left else "", again.seconds)


def _run(verb: str, bench: Bench, settings: dict, during: Callable[[int], None] | None = None) -> Outcome:
    (bench.folder / "job.json").write_text(json.dumps(settings))
    (bench.folder / "log" / "said.jsonl").unlink(missing_ok=True)
    return run_worker(verb, bench, Plan(settings, Expectation(), during=during, limit_s=120.0))


def _kill_after(moment: float, pid: int) -> None:
    def wait() -> None:
        time.sleep(moment)
        try:
            os.killpg(pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    threading.Thread(target=wait, daemon=True).start()


def _marks(folder: Path) -> dict[str, str]:
    return {path.name: _mark(path) for path in folder.iterdir()}


def _mark(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
