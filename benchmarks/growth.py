"""Processor time and memory of the worker by the number of cells, with the outcrop model that is shipped.

    python benchmarks/growth.py [--sides 480 512 1024 2048 4096] [--train 480] [--picture FILE.png]

A sample survey of 512 x 512 cells of 1 km is the map; larger maps are copies of it side by side, so that
polygons and outcrop grow as the cells do. Without gravity, the worker predicts classes, confidence and the
composite map; with --train it trains the default model (outcrop networks that begin from the shipped one, and
gravity in context where it helps) on the survey's own gravity, a corner of it for less than 512.

Every run is a process of its own, from its start to its last file. Seconds are processor time of all its
threads; memory is the largest resident set, read from /proc while it runs (Linux). The exponent is the slope
between the logarithms of cells and of seconds, of 512 cells a side and more: 1 is linear.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import rasterio
import torch
from rasterio import Affine
from rasterio.crs import CRS
from shapely.affinity import translate

from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.rasters import profile

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ROOT / "resources" / "trained" / "outcrop_anywhere.safetensors"
SIDE, CELL_M, SEED = 512, 1000.0, 1  # of the survey
POLL_S = 0.02
GOALS = {("predict", 480): (10, 2.0), ("train", 480): (120, 2.0), ("predict", 4096): (None, 2.0)}


@dataclass(frozen=True)
class Taken:
    """What one run of the worker took."""

    what: str
    side: int
    cpu_s: float
    wall_s: float
    peak_gb: float

    def line(self) -> str:
        """As a row of the table, with the goals where there are any."""
        cpu, memory = GOALS.get((self.what, self.side), (None, None))
        wanted = ", ".join([*([f"{cpu} s"] if cpu else []), *([f"{memory} GB"] if memory else [])])
        cells = f"{self.side} x {self.side}"
        return f"{self.what:8} {cells:12} {self.cpu_s:8.1f} {self.wall_s:8.1f} {self.peak_gb:8.2f}  {wanted}"


def write_map(folder: Path, survey: Survey, side: int) -> Path:
    """The survey's map repeated to `side` cells, or a corner of it."""
    copies = range(-(-side // SIDE))
    width = SIDE * CELL_M
    parts = [
        survey.geology.set_geometry(
            survey.geology.geometry.map(lambda one, x=x, y=y: translate(one, x * width, -y * width))
        )
        for x in copies
        for y in copies
    ]
    whole = gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), crs=survey.geology.crs)
    west, north = survey.grid.transform.c, survey.grid.transform.f
    path = folder / f"map_{side}.gpkg"
    span = side * CELL_M
    whole.clip((west, north - span, west + span, north), keep_geom_type=True).to_file(path)
    return path


def write_gravity(folder: Path, survey: Survey, side: int) -> Path:
    """The north-western corner of the survey's Bouguer anomaly."""
    path, grid = folder / f"bouguer_{side}.tif", Grid((side, side), survey.grid.transform, survey.grid.crs)
    with rasterio.open(path, "w", **profile(grid)) as out:
        out.write(survey.bouguer[:side, :side], 1)
    return path


def run_worker(what: str, side: int, job: dict[str, Any], folder: Path) -> Taken:
    """Run one job in a process of its own."""
    path, log = folder / f"{what}_{side}.json", folder / f"{what}_{side}.log"
    path.write_text(json.dumps(job))
    peak_kb, started = 0, time.monotonic()
    with log.open("w") as said:
        command = [sys.executable, str(ROOT / "worker" / "__main__.py"), what, str(path)]
        process = subprocess.Popen(command, stdout=said, stderr=said)
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            peak_kb = max(peak_kb, _resident_kb(process.pid))
            time.sleep(POLL_S)
    if status:
        raise SystemExit(f"{what} failed:\n{log.read_text()[-2000:]}")
    seconds = time.monotonic() - started
    return Taken(what, side, usage.ru_utime + usage.ru_stime, seconds, peak_kb / 2**20)


def _resident_kb(pid: int) -> int:
    """The largest resident set that a process has had, kB; 0 where it has just ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


def predict(folder: Path, survey: Survey, side: int) -> Taken:
    """Predict with the shipped outcrop model on the map alone."""
    geology = {"path": str(write_map(folder, survey, side)), "field": "AGE"}
    outputs = {name: str(folder / f"{name}.tif") for name in ("output", "confidence", "composite")}
    job = {"input": "", "cell_size": CELL_M, "model": str(SHIPPED), "geology": geology, **outputs}
    return run_worker("predict", side, job, folder)


def train(folder: Path, survey: Survey, side: int) -> Taken:
    """Train the default model on the map and the gravity."""
    job = {
        "input": str(write_gravity(folder, survey, side)),
        "geology": {"path": str(write_map(folder, survey, side)), "field": "AGE"},
        "output": str(folder / "model.safetensors"),
        "report": str(folder / "report.html"),
    }
    return run_worker("train", side, job, folder)


def exponent(taken: list[Taken]) -> float:
    """Slope between the logarithms of cells and of seconds; NaN of a single size."""
    large = [(one.side**2, one.cpu_s) for one in taken if one.side >= SIDE]
    if len(large) < 2:
        return float("nan")
    return float(np.polyfit(*np.log(np.array(large)).T, 1)[0])


def draw(path: Path, taken: list[Taken]) -> None:
    """Seconds and memory by cells, on logarithmic axes, with a line of slope 1."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 2, figsize=(8, 3.2), layout="tight")
    for what in dict.fromkeys(one.what for one in taken):
        some = [one for one in taken if one.what == what]
        cells = np.array([one.side**2 for one in some])
        for axis, values in zip(axes, ([one.cpu_s for one in some], [one.peak_gb for one in some])):
            axis.loglog(cells, values, "o-", label=what)
        if what == "predict":
            axes[0].loglog(cells, some[-1].cpu_s * cells / cells[-1], "k:", label="linear")
    axes[1].axhline(2, color="k", linestyle=":", label="2 GB")
    for axis, label in zip(axes, ("processor time (s)", "largest memory (GB)")):
        axis.set(xlabel="cells", ylabel=label)
        axis.legend()
        axis.grid(alpha=0.3)
    figure.savefig(path, dpi=100)


def main() -> None:
    """Print a row for every size."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sides", type=int, nargs="*", default=[480, 512, 1024, 2048, 4096])
    parser.add_argument("--train", type=int, nargs="*", default=[], help=f"sides, {SIDE} at most")
    parser.add_argument("--picture", type=Path)
    asked = parser.parse_args()
    if max(asked.train, default=0) > SIDE:
        parser.error(f"the survey's gravity has {SIDE} cells a side, so --train takes {SIDE} at most.")
    threads = os.environ.get("OMP_NUM_THREADS", "as many as cores")
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, threads: {threads}; "
        f"Python {platform.python_version()}, torch {torch.__version__}"
    )
    at = Affine(CELL_M, 0, 500_000, 0, -CELL_M, 5_000_000)
    survey = make_survey(SEED, Grid((SIDE, SIDE), at, CRS.from_epsg(32645)))
    print(f"{'job':8} {'cells':12} {'CPU s':>8} {'wall s':>8} {'GB':>8}  goal")
    taken = []
    with tempfile.TemporaryDirectory() as name:
        for task, sides in ((predict, asked.sides), (train, asked.train)):
            for side in sides:
                taken.append(task(Path(name), survey, side))
                print(taken[-1].line(), flush=True)
    print(f"predict: exponent {exponent([one for one in taken if one.what == 'predict']):.2f}")
    if asked.picture:
        draw(asked.picture, taken)


if __name__ == "__main__":
    main()
