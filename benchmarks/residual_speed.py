"""Time and peak memory of the residual, side by side with harmonica and GMT.

Every timed run is a process of its own: wall and CPU seconds without the start, peak memory; better of two.

- array: a float32 array in memory in, the residual in memory out. harmonica's is the same, on a plane.
- file: a deflated GeoTIFF in, the residual as a tiled GeoTIFF out (Zstandard level 1 where large).
- GMT: a deflated netCDF in, the upward continuation (not subtracted) out as netCDF, deflated as it comes, or
  uncompressed. Two ratios: to ours with the nearest value repeated, and with the biharmonic extension.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import point_masses as truth
from residual_peers import GMT, HARMONICA, UNCOMPRESSED, gmt, gmt_file, harmonica_upward

from concealed_bedrock.geophysics.io.rasters import write_raster
from concealed_bedrock.geophysics.io.residual_file import separate_file
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.geophysics.spectral.block_means import _RowSpline

SIZES = {(900, 450): 1, (5400, 2700): 6, (10800, 5400): 12}  # cols, rows: refinement of the 2' raster
LARGEST = 10800


def speed(table, sizes):
    """The table's second half."""
    table.text("\nTime and peak memory (each run a process of its own; s wall, s CPU, GB; x ours by CPU)")
    with tempfile.TemporaryDirectory() as folder:
        for cols, rows in sizes:
            prepare(Path(folder), cols, rows)
            array = ours(table, folder, cols, rows)
            against_harmonica(table, folder, f"{cols} x {rows}", array["array"], cols == LARGEST)
            against_gmt(table, folder, f"{cols} x {rows}", array, cols == LARGEST)


def prepare(folder, cols, rows):
    """The 2' truth refined by cubic splines: as array, GeoTIFF and GMT's netCDF."""
    masses = truth.random_masses(1)
    ground = truth.attraction(*truth.axes(), masses).astype("float32")
    factor = SIZES[cols, rows]
    fine = _RowSpline(ground, (factor, factor), (0, 0), (rows, cols))(0, rows) if factor > 1 else ground
    np.save(folder / "ground.npy", fine)
    grid = truth.grid().refined(factor)
    write_raster(folder / "ground.tif", [fine], grid)
    if GMT:
        gmt(["grdconvert", f"{folder}/ground.tif=gd", f"{folder}/ground.nc"])


def ours(table, folder, cols, rows):
    """Our own rows of the table."""
    is_small, is_large = cols == 900, cols == LARGEST
    runs = {task: timed(folder, task) for task in ("array-repeat", "array", "file-repeat", "file")}
    for task, name, most in (
        ("array-repeat", "array, nearest value repeated", 0.3),
        ("array", "array, biharmonic", 3),
    ):
        target = (f"<= {most:g} s", runs[task]["cpu"] <= most) if is_small else ("", None)
        table.row(f"{cols} x {rows}, {name}", cost(runs[task]), *target)
    target = ("< 1 GB", runs["file"]["memory"] < 1) if is_large else ("", None)
    table.row(f"{cols} x {rows}, file to file, nearest value repeated", cost(runs["file-repeat"]))
    table.row(f"{cols} x {rows}, file to file, biharmonic", cost(runs["file"]), *target)
    return runs


def against_harmonica(table, folder, size, ours, is_large):
    """harmonica on the same array."""
    if not HARMONICA:
        return
    plain = timed(folder, "harmonica")
    ratio = times(plain, ours)
    target = ("5 x ours or more", ratio >= 5) if is_large else ("", None)
    table.row(f"{size}, harmonica, array, no padding", f"{cost(plain)}  {ratio:.1f} x", *target)
    if is_large:
        table.row(f"{size}, harmonica, 25 % padding", "not run: it asks for more than 19 GB")
        return
    padded = timed(folder, "harmonica-padded")
    table.row(f"{size}, harmonica, array, 25 % padding", f"{cost(padded)}  {times(padded, ours):.1f} x")


def against_gmt(table, folder, size, ours, is_large):
    """GMT on the same raster, against ours with an edge as cheap as GMT's and with the biharmonic one."""
    if not GMT:
        return
    for task, name in (("gmt", "GMT grdfft, file to file"), ("gmt-uncompressed", "GMT grdfft, uncompressed")):
        theirs = timed(folder, task)
        cheap, ratio = times(theirs, ours["file-repeat"]), times(theirs, ours["file"])
        target = ("6 x the biharmonic", ratio >= 6) if is_large and task == "gmt" else ("", None)
        table.row(f"{size}, {name}", f"{cost(theirs)}  {cheap:.1f} x, {ratio:.1f} x", *target)


def times(theirs, ours):
    """How many times our CPU seconds theirs are; wall seconds are blurred by whatever else runs."""
    return theirs["cpu"] / ours["cpu"]


def cost(run):
    return f"{run['wall']:.2f}  {run['cpu']:.2f}  {run['memory']:.2f}"


def timed(folder, task):
    """The better of two runs of a task, each in a process of its own."""
    runs = []
    for _ in range(2):
        command = [sys.executable, sys.argv[0], "--task", task, folder]
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        runs.append(json.loads(printed))
    return min(runs, key=lambda run: run["cpu"])


def do(task, folder):
    """One timed task: prints wall and CPU seconds of the work itself."""
    cols = np.load(f"{folder}/ground.npy", mmap_mode="r").shape[1]
    factor = SIZES[next(size for size in SIZES if size[0] == cols)]
    grid = truth.grid().refined(factor)
    ground = np.load(f"{folder}/ground.npy") if task.startswith(("array", "harmonica")) else None
    work = {
        "array": lambda: residual_anomaly(ground, grid),
        "array-repeat": lambda: residual_anomaly(ground, grid, edges="repeat"),
        "file": lambda: separate_file(f"{folder}/ground.tif", f"{folder}/residual.tif"),
        "file-repeat": lambda: separate_file(f"{folder}/ground.tif", f"{folder}/near.tif", edges="repeat"),
        "harmonica": lambda: ground - harmonica_upward(ground, 0.0),
        "harmonica-padded": lambda: ground - harmonica_upward(ground, 0.25),
        "gmt": lambda: gmt_file(folder),
        "gmt-uncompressed": lambda: gmt_file(folder, UNCOMPRESSED),
    }[task]
    if task.startswith("harmonica"):
        harmonica_upward(np.zeros((9, 9)), 0.0)  # its first call compiles
    start, cpu = time.perf_counter(), sum(os.times()[:4])
    work()
    run = {"wall": time.perf_counter() - start, "cpu": sum(os.times()[:4]) - cpu, "memory": peak_gb(task)}
    print(json.dumps(run))


def peak_gb(task):
    """Peak memory of this process by the kernel's count, which its parent's does not blur; or of GMT's."""
    if task.startswith("gmt"):
        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) / 1e6
