"""Two hundred predictions in one QGIS session: memory and open files stay flat, every result is the same."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ..case import DID_NOT_END, RIGHT, SILENTLY_WRONG, WRONG_ERROR, Bench, Case, Catalogue, Done, Unsuitable
from ..content import write_map, write_raster
from ..references import SHIPPED
from .outliving import _profile

SCRIPT = Path(__file__).with_name("qgis_session.py")
TIMES, FROM = 200, 50
MOST_MIB, MOST_FILES = 30, 4  # that a session may grow by between run FROM and the last


def cases(seed: int) -> Iterator[Case]:
    """One session."""
    catalogue = Catalogue("session")
    catalogue.add(
        f"{TIMES} predictions in one QGIS session", "predict", partial(_session, TIMES), limit_s=3000
    )
    return iter(catalogue)


def _session(times: int, bench: Bench) -> Done:
    python = "/usr/bin/python3"
    if not shutil.which("qgis_process") or subprocess.run([python, "-c", "import qgis.core"]).returncode:
        raise Unsuitable("QGIS's Python is not there")
    job = {
        "times": times,
        "first": FROM,
        "plugins": str(bench.folder / "profile" / "plugins"),
        "INPUT": write_raster(bench.inputs / "gravity.tif"),
        "GEOLOGY": write_map(bench.inputs / "map.gpkg"),
        "FIELD": "AGE",
        "MODEL": str(SHIPPED["outcrop_anywhere"]),
        "OUTPUT": str(bench.out / "p.tif"),
    }
    (bench.folder / "job.json").write_text(json.dumps(job))
    try:
        done = subprocess.run(
            [python, str(SCRIPT), str(bench.folder / "job.json")],
            env=_profile(bench),
            capture_output=True,
            text=True,
            timeout=2800,
        )
    except subprocess.TimeoutExpired:
        return Done(DID_NOT_END, "the session did not end")
    if done.returncode != 0:
        return Done(WRONG_ERROR, done.stderr[-600:] + done.stdout[-300:])
    return _judged(json.loads(done.stdout.strip().splitlines()[-1]))


def _judged(found: dict) -> Done:
    text = (
        f"{found['times']} runs; resident {found['mib'][0]:.0f} MiB after run {FROM}, "
        f"{found['mib'][1]:.0f} at the end; open files {found['files'][0]} and "
        f"{found['files'][1]}; {found['results']} different results"
    )
    is_flat = (
        found["mib"][1] - found["mib"][0] <= MOST_MIB and found["files"][1] - found["files"][0] <= MOST_FILES
    )
    return Done(RIGHT if is_flat and found["results"] == 1 else SILENTLY_WRONG, text)
