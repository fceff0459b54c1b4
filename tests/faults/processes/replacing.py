"""The engine replaced under a job, the clock set back, and eight workers at once."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ..case import (
    CLEAR_ERROR,
    DID_NOT_END,
    RIGHT,
    SILENTLY_WRONG,
    TRACEBACK,
    WRONG_ERROR,
    Bench,
    Case,
    Catalogue,
    Done,
    Unsuitable,
)
from ..kinds.resource_cases import job_with
from ..rules import reads_back, same_values
from .killing import training

ROOT = Path(__file__).resolve().parents[3]
ROOMS = ("worker", "models", "geology", "geophysics", "resources", "__init__.py")
CROWD = 8


def cases(seed: int) -> Iterator[Case]:
    """Each with a residual and a training."""
    catalogue = Catalogue("circumstance")
    for verb in ("residual", "train"):
        for delay in (0.3, 1.5, 3.0):
            catalogue.add(
                f"engine replaced after {delay:g} s", verb, partial(_replaced, verb, delay), limit_s=240
            )
        for back in ("-1d", "-30y"):
            catalogue.add(f"clock set back by {back[1:]}", verb, partial(_clock, verb, back), limit_s=240)
    catalogue.add(f"{CROWD} workers at once on the same inputs", "residual", _crowd, limit_s=300)
    catalogue.add(f"{CROWD} workers at once to the same output", "residual", _one_output, limit_s=300)
    return iter(catalogue)


def _job(verb: str, bench: Bench) -> dict:
    return training(bench) if verb == "train" else job_with("residual", bench, ("output", "regional"))


def _command(verb: str, job: Path, root: Path = ROOT) -> list[str]:
    return [sys.executable, "-I", str(root / "worker" / "__main__.py"), verb, str(job)]


def _started(bench: Bench, command: list[str], name: str = "worker") -> subprocess.Popen:
    out, log = ((bench.folder / "log" / f"{name}.{e}").open("wb") for e in ("jsonl", "txt"))
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=log)


def _ended(bench: Bench, process: subprocess.Popen, name: str = "worker", limit_s: float = 150.0) -> Done:
    """How a worker came out, its result not looked at."""
    try:
        code = process.wait(limit_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return Done(DID_NOT_END, f"alive after {limit_s:g} s")
    lines = [json.loads(t) for t in (bench.folder / "log" / f"{name}.jsonl").read_text().splitlines()]
    log = (bench.folder / "log" / f"{name}.txt").read_text(errors="replace")
    error = next((line for line in lines if line["type"] == "error"), {})
    text = f"{error.get('kind')}: {error.get('message')} | {error.get('remedy')}"
    has_cause = (
        bool(error.get("remedy")) and error.get("kind") != "internal"
    )  # the log may hold its traceback
    if not has_cause and ("Traceback" in log or error):
        return Done(TRACEBACK, f"{text}; {log.strip()[-300:]}")
    if code == 0:
        return Done(RIGHT)
    return Done(CLEAR_ERROR if error.get("remedy") else WRONG_ERROR, text)


def _replaced(verb: str, delay: float, bench: Bench) -> Done:
    """A new version takes the old one's place while a job runs: the job is done, or says so."""
    root = bench.folder / "engine"
    root.mkdir()
    for room in ROOMS:
        (shutil.copytree if (ROOT / room).is_dir() else shutil.copy)(ROOT / room, root / room)
    job = _written(bench, _job(verb, bench))
    process = _started(bench, _command(verb, job, root))
    time.sleep(delay)
    root.rename(bench.folder / "old-engine")
    shutil.rmtree(bench.folder / "old-engine")
    (root / "worker").mkdir(parents=True, exist_ok=True)
    (root / "__init__.py").write_text("'''Another version.'''\n")
    done = _ended(bench, process)
    return _with_result(verb, bench) if done.column == RIGHT else done


def _clock(verb: str, back: str, bench: Bench) -> Done:
    program = shutil.which("faketime")
    if not program:
        raise Unsuitable("faketime is not installed (apt-get install faketime)")
    job = _written(bench, _job(verb, bench))
    process = _started(bench, [program, "-f", back, *_command(verb, job)])
    done = _ended(bench, process)
    return _with_result(verb, bench) if done.column == RIGHT else Done(WRONG_ERROR, done.note or done.column)


def _with_result(verb: str, bench: Bench) -> Done:
    """Whether the result is right."""
    if verb == "residual":
        wrong = same_values("output.tif", "residual")(bench, None)
    else:
        wrong = "" if (bench.out / "m.safetensors").stat().st_size > 1000 else "no model"
    left = [p.name for p in bench.out.iterdir() if p.name.startswith(".")]
    left += [f"tmp/{p.name}" for p in bench.temporary.iterdir()]
    return Done(SILENTLY_WRONG if wrong else RIGHT, wrong, str(left) if left else "")


def _crowd(bench: Bench) -> Done:
    jobs = []
    for number in range(CROWD):
        settings = job_with("residual", bench, ("output",)) | {"output": str(bench.out / f"r{number}.tif")}
        jobs.append(_written(bench, settings, f"job{number}"))
    processes = [_started(bench, _command("residual", job), job.stem) for job in jobs]
    done = [_ended(bench, process, job.stem) for process, job in zip(processes, jobs)]
    if bad := [d for d in done if d.column != RIGHT]:
        return Done(bad[0].column if bad[0].column != CLEAR_ERROR else WRONG_ERROR, bad[0].note)
    wrong = [w for n in range(CROWD) if (w := same_values(f"r{n}.tif", "residual")(bench, None))]
    return Done(SILENTLY_WRONG if wrong else RIGHT, "; ".join(wrong), _hidden(bench))


def _one_output(bench: Bench) -> Done:
    """One at a time is done, the others are refused or come after it; the file is whole."""
    settings = job_with("residual", bench, ("output",))
    job = _written(bench, settings)
    processes = [_started(bench, _command("residual", job), f"w{n}") for n in range(CROWD)]
    done = [_ended(bench, process, f"w{n}") for n, process in enumerate(processes)]
    bad = [d for d in done if d.column not in (RIGHT, CLEAR_ERROR)]
    if bad or all(d.column != RIGHT for d in done):
        return Done(bad[0].column if bad else WRONG_ERROR, (bad or done)[0].note)
    wrong = reads_back(Path(settings["output"])) or same_values("output.tif", "residual")(bench, None)
    n_done = sum(d.column == RIGHT for d in done)
    return Done(SILENTLY_WRONG if wrong else RIGHT, wrong or f"{n_done} of {CROWD} were done", _hidden(bench))


def _hidden(bench: Bench) -> str:
    left = [p.name for p in bench.out.iterdir() if p.name.startswith(".")]
    left += [f"tmp/{p.name}" for p in bench.temporary.iterdir()]
    return str(left) if left else ""


def _written(bench: Bench, settings: dict, name: str = "job") -> Path:
    path = bench.folder / f"{name}.json"
    path.write_text(json.dumps(settings))
    return path
