"""Memory, disks, descriptors and pipes that give out while a job runs: a clear error, and nothing lost."""

from __future__ import annotations

import os
import resource
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from .. import namespace
from ..case import Bench, Case, Catalogue, Outcome, Plan
from ..oracles import Expectation, right, right_or_refused
from ..rules import reads_back

OUTPUTS = {
    "residual": ("output", "regional", "error"),
    "windows": ("output", "classes", "report"),
    "predict": (
        "output",
        "confidence",
        "probabilities",
        "composite",
        "polygons",
        "entropy",
        "second",
        "disagreement",
        "distance",
        "marked",
    ),
    "train": ("output", "report"),
    "evaluate": ("report",),
    "survey": ("bouguer", "geology", "legend", "truth"),
    "check": ("report",),
}
ENDINGS = {
    "windows.output": ".gpkg",
    "polygons": ".gpkg",
    "geology": ".gpkg",
    "report": ".html",
    "train.output": ".safetensors",
    "legend": ".json",
    "check.report": ".txt",
}
MIB = 2**20
WORKER = Path(__file__).resolve().parents[3] / "worker" / "__main__.py"
OLD = b"the old file of the user, which has to stay whole " * 20


def cases() -> Iterator[Case]:
    """Limits, small disks and broken pipes, for every output in turn."""
    catalogue = Catalogue("resource")
    for verb, keys in OUTPUTS.items():
        for key in keys:
            for size in (8, 24) if verb != "survey" else (16,):
                catalogue.add(
                    f"{key} on a disk of {size} KiB",
                    verb,
                    partial(_small_disk, verb, key, size),
                    is_dangerous=True,
                )
        for size in (100, 2000, 30_000):
            catalogue.add(f"files of {size} bytes at most", verb, partial(_file_size, verb, size))
        for size in (600, 1500, 3000, 5000) if verb in ("residual", "predict", "train", "windows") else ():
            catalogue.add(f"{size} MiB of address space", verb, partial(_memory, verb, size))
        for name, prepare in _closed().items():
            catalogue.add(name, verb, partial(_mute, verb, prepare))
        for name, prepare in _odd().items():
            catalogue.add(name, verb, partial(_odd_place, verb, prepare))
    for verb in ("residual", "predict", "windows"):
        for delay in (0.0, 0.02, 0.1):
            catalogue.add(f"input removed after {delay} s", verb, partial(_removed, verb, delay))
            catalogue.add(f"input cut after {delay} s", verb, partial(_shortened, verb, delay))
        catalogue.add("stdout is read late", verb, partial(_late_reader, verb))
    return iter(catalogue)


def job_with(verb: str, bench: Bench, keys) -> dict:
    """A plain job that writes these outputs (and those that it always writes) into `out`."""
    from .job_cases import plain_job

    job = plain_job(verb, bench)
    if verb == "predict":
        job |= {
            "model": str(bench.shared / "nearest.safetensors"),
            "geology": {"path": str(bench.shared / "map.gpkg"), "field": "AGE"},
        }
    if verb == "train":
        job |= {"evidence": "outcrop", "architecture": "nearest-outcrop"}
    for key in keys:
        ending = ENDINGS.get(f"{verb}.{key}") or ENDINGS.get(key, ".tif")
        job[key] = str(bench.out / f"{key}{ending}")
    return job


def _all(verb: str, bench: Bench) -> dict:
    return job_with(verb, bench, OUTPUTS[verb])


def _wholeness(job: dict) -> Callable[[Bench, Outcome], str]:
    def check(bench: Bench, outcome: Outcome) -> str:
        for value in job.values():
            path = Path(value) if isinstance(value, str) else Path("-")
            if path.suffix == ".tif" and bench.out in path.parents and (wrong := reads_back(path)):
                return wrong
        return ""

    return check


def _small_disk(verb: str, key: str, size: int, bench: Bench) -> Plan:
    """One output on a full disk, over an old file: kind disk, or it fits and is whole."""
    job = _all(verb, bench)
    disk = bench.out / "disk"
    disk.mkdir()
    namespace.small_disk(disk, size * 1024)
    job[key] = str(disk / Path(job[key]).name)
    Path(job[key]).write_bytes(OLD)
    kinds = ("disk",)
    check = _wholeness(job)
    return Plan(job, right_or_refused(check, kinds=kinds), limit_s=60.0)


def _file_size(verb: str, size: int, bench: Bench) -> Plan:
    job = _all(verb, bench)
    old = Path(job[OUTPUTS[verb][0]])
    old.write_bytes(OLD)

    def prepare() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return Plan(job, Expectation(("disk",), (), _wholeness(job)), prepare=prepare)


def _memory(verb: str, size: int, bench: Bench) -> Plan:
    """So much address space for a fresh interpreter: kind memory, or right."""
    job = _all(verb, bench)

    def prepare() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (size * MIB, size * MIB))
        command = [sys.executable, "-I", str(WORKER), verb, str(bench.folder / "job.json")]
        os.execv(sys.executable, command)

    return Plan(job, Expectation(("memory",), (), _wholeness(job)), prepare=prepare)


def _closed() -> dict[str, Callable[[], None]]:
    def close() -> None:
        os.close(1)

    def full() -> None:
        os.dup2(os.open("/dev/full", os.O_WRONLY), 1)

    def broken() -> None:
        reader, writer = os.pipe()
        os.close(reader)
        os.dup2(writer, 1)

    return {"stdout closed": close, "stdout full": full, "nobody reads stdout": broken}


def _mute(verb: str, prepare: Callable[[], None], bench: Bench) -> Plan:
    """Nobody can hear the worker: it ends with an error, and leaves nothing."""
    return Plan(_all(verb, bench), Expectation(is_mute=True), prepare=prepare)


def _odd() -> dict[str, Callable[[], None]]:
    def no_home() -> None:
        for name in ("HOME", "USER", "LANG", "PATH", "TMPDIR"):
            os.environ.pop(name, None)
        os.environ["TMPDIR"] = str(Path.cwd() / "tmp")

    def lost_folder() -> None:
        lost = Path.cwd() / "tmp" / "lost"
        lost.mkdir()
        os.chdir(lost)
        lost.rmdir()

    return {
        "no HOME, LANG and PATH": no_home,
        "working folder removed": lost_folder,
        "umask 077": lambda: os.umask(0o077) and None,
        "plain C locale": lambda: os.environ.update(LC_ALL="C", LANG="C"),
        "foreign GDAL and PROJ settings": lambda: os.environ.update(
            GDAL_DATA="/nowhere", PROJ_LIB="/nowhere", PROJ_DATA="/nowhere", GDAL_DRIVER_PATH="/nowhere"
        ),
        "24 open files at most": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24)),
    }


def _odd_place(verb: str, prepare: Callable[[], None], bench: Bench) -> Plan:
    job = _all(verb, bench)
    few_files = prepare is not None and "setrlimit" in prepare.__code__.co_names
    kinds = ("input", "disk", "memory", "system") if few_files else ()
    return Plan(job, Expectation(kinds, (), _wholeness(job)), prepare=prepare)


def _own_input(verb: str, bench: Bench) -> tuple[dict, Path]:
    from ..content import write_raster

    job = _all(verb, bench)
    path = Path(write_raster(bench.inputs / "gravity.tif", tiled=True, blockxsize=16, blockysize=16))
    return job | ({"inputs": [str(path)]} if verb == "windows" else {"input": str(path)}), path


def _later(delay: float, act: Callable[[], None]) -> Callable[[int], None]:
    def during(pid: int) -> None:
        def wait() -> None:
            time.sleep(delay)
            act()

        thread = threading.Thread(target=wait, daemon=True)
        thread.start()

    return during


def _removed(verb: str, delay: float, bench: Bench) -> Plan:
    job, path = _own_input(verb, bench)
    act = partial(path.unlink, missing_ok=True)
    return Plan(job, right_or_refused(_wholeness(job)), during=_later(delay, act), spare=(path.name,))


def _shortened(verb: str, delay: float, bench: Bench) -> Plan:
    job, path = _own_input(verb, bench)
    act = partial(os.truncate, path, 3000)
    check = _wholeness(job)
    return Plan(job, right_or_refused(check), during=_later(delay, act), spare=(path.name,))


def _late_reader(verb: str, bench: Bench) -> Plan:
    """Stdout is a small pipe that nobody reads for a second: the job waits, and its result is right."""
    job = _all(verb, bench)
    return Plan(job, right(_wholeness(job)), late_s=1.0)
