"""Nobody outlives the one who started it: QGIS killed, the launching process of a training killed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ..case import DID_NOT_END, RIGHT, WRONG_ERROR, Bench, Case, Catalogue, Done, Unsuitable
from ..content import write_map, write_raster
from .killing import training

ROOT = Path(__file__).resolve().parents[3]
GONE_S = 10.0


def cases(seed: int) -> Iterator[Case]:
    """Three moments for each."""
    catalogue = Catalogue("outlive")
    for delay in (2.0, 5.0, 8.0):
        catalogue.add(
            f"launcher of two processes killed after {delay:g} s",
            "train",
            partial(_launcher_killed, delay),
            limit_s=240,
        )
    for delay in (0.5, 2.0, 4.0):
        catalogue.add(
            f"QGIS killed {delay:g} s after its worker began",
            "train",
            partial(_qgis_killed, delay),
            limit_s=240,
        )
    return iter(catalogue)


def _launcher_killed(delay: float, bench: Bench) -> Done:
    job = training(bench) | {"processes": 2, "steps": 2000}
    (bench.folder / "job.json").write_text(json.dumps(job))
    command = [
        sys.executable,
        "-I",
        str(ROOT / "worker" / "__main__.py"),
        "train",
        str(bench.folder / "job.json"),
    ]
    log = (bench.folder / "log" / "launcher.txt").open("wb")
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
    )
    if not _until(lambda: len(_alive(bench)) >= 3, 60.0):
        said = (bench.folder / "log" / "launcher.txt").read_text(errors="replace")[-400:]
        process.kill()
        process.wait()
        return Done(WRONG_ERROR, f"two processes never came to be: {said}")
    time.sleep(delay)
    process.kill()
    process.wait()
    return _all_gone(bench)


def _qgis_killed(delay: float, bench: Bench) -> Done:
    program = shutil.which("qgis_process")
    if not program:
        raise Unsuitable("qgis_process is not installed")
    environment = _profile(bench)
    subprocess.run([program, "plugins", "enable", "concealed_bedrock"], env=environment, capture_output=True)
    parameters = {
        "INPUT": write_raster(bench.inputs / "gravity.tif"),
        "GEOLOGY": write_map(bench.inputs / "map.gpkg"),
        "FIELD": "AGE",
        "OUTPUT": str(bench.out / "m.safetensors"),
        "EVIDENCE": "gravity",
        "REPORT": str(bench.out / "r.html"),
    }
    arguments = [f"{name}={value}" for name, value in parameters.items()]
    log = (bench.folder / "log" / "qgis.txt").open("wb")
    process = subprocess.Popen(
        [program, "run", "concealedbedrock:trainbedrockmodel", "--", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    if not _until(lambda: any("worker" in text for text in _alive(bench).values()), 60.0):
        process.kill()
        process.wait()
        said = (bench.folder / "log" / "qgis.txt").read_text(errors="replace")[-600:]
        return Done(WRONG_ERROR, f"no worker was started: {said}")
    time.sleep(delay)
    process.kill()
    process.wait()
    return _all_gone(bench)


def _profile(bench: Bench) -> dict[str, str]:
    """A QGIS profile of the case's own, with the plugin."""
    plugins = bench.folder / "profile" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "concealed_bedrock").symlink_to(ROOT, target_is_directory=True)
    return os.environ | {
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(plugins.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(bench.folder),
        "XDG_RUNTIME_DIR": str(plugins.parent),
        "CONCEALED_BEDROCK_PYTHON": sys.executable,
        "TMPDIR": str(bench.temporary),
    }


def _all_gone(bench: Bench) -> Done:
    start = time.monotonic()
    if not _until(lambda: not _alive(bench), GONE_S):
        alive = _alive(bench)
        for pid in alive:
            os.kill(pid, signal.SIGKILL)
        return Done(DID_NOT_END, f"alive after {GONE_S:g} s: {list(alive.values())}")
    return Done(RIGHT, f"gone within {time.monotonic() - start:.1f} s")


def _alive(bench: Bench) -> dict[int, str]:
    """Processes of this case but this one: their command or folder names the case's."""
    mark, found = str(bench.folder), {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            settings = (entry / "environ").read_bytes().decode(errors="replace")
            state = (entry / "stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        is_ours = mark in command or f"TMPDIR={mark}/" in settings
        if is_ours and state != "Z" and int(entry.name) != os.getpid() and "faults/__main__" not in command:
            found[int(entry.name)] = command[:200]
    return found


def _until(is_so: Callable[[], bool], limit_s: float) -> bool:
    end = time.monotonic() + limit_s
    while time.monotonic() < end:
        if is_so():
            return True
        time.sleep(0.1)
    return False
