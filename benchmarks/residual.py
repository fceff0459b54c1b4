"""The residual Bouguer anomaly against the closed form, harmonica and GMT: errors, time and peak memory.

    python benchmarks/residual.py [--quick] [--only accuracy|speed] [--output FILE]

Errors are RMS / largest in mGal against point masses on a sphere (point_masses.py), in the interior and
within 1 degree of the edge. Every timed run is a process of its own: wall and CPU seconds without the start,
and the process's peak memory. harmonica (pip install harmonica) and GMT (apt install gmt) are left out where
they are not installed. --quick leaves the two larger rasters out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))
import point_masses as truth  # noqa: E402

import conftest  # noqa: E402, F401  the checkout under its package name
from concealed_bedrock.geophysics import kernels, regional  # noqa: E402
from concealed_bedrock.geophysics.blocks import Plan  # noqa: E402
from concealed_bedrock.geophysics.extension import repeated  # noqa: E402
from concealed_bedrock.geophysics.files import profile, write_raster  # noqa: E402
from concealed_bedrock.geophysics.frames import filtered, make_frame  # noqa: E402
from concealed_bedrock.geophysics.grids import Grid  # noqa: E402
from concealed_bedrock.geophysics.level import level_of  # noqa: E402
from concealed_bedrock.geophysics.regional import Regional  # noqa: E402
from concealed_bedrock.geophysics.residual import residual_anomaly  # noqa: E402
from concealed_bedrock.geophysics.residual_file import separate_file  # noqa: E402
from concealed_bedrock.geophysics.splines import RowSpline  # noqa: E402

HEIGHT_M = 10_000.0
SPHERE = CRS.from_string("+proj=longlat +R=6371000 +no_defs")
WGS84 = CRS.from_epsg(4326)
EDGE_CELLS = 30  # one degree
SIZES = {(900, 450): 1, (5400, 2700): 6, (10800, 5400): 12}  # cols, rows: refinement of the 2' raster
GMT = shutil.which("gmt")
HARMONICA = importlib.util.find_spec("harmonica")


def grid_of(margin: float = 0.0, crs: CRS = WGS84) -> Grid:
    lon, lat = truth.axes(margin)
    origin = Affine(truth.STEP, 0, truth.WEST - margin, 0, -truth.STEP, truth.NORTH + margin)
    return Grid((lat.size, lon.size), origin, crs)


class Table:
    """Lines of what was measured beside what is to be reached."""

    def __init__(self):
        self.lines, self.missed = [], []

    def text(self, line=""):
        self.lines.append(line)
        print(line, flush=True)

    def row(self, name, values, target="", is_met=None):
        verdict = "" if is_met is None else "  met" if is_met else "  MISSED"
        self.text(f"{name:<52}{values:<34}{target}{verdict}")
        if is_met is False:
            self.missed.append(name)


def zones(error, hidden=None):
    """RMS and largest error in the interior and in the edge zone."""
    inside = np.zeros(error.shape, bool)
    inside[EDGE_CELLS:-EDGE_CELLS, EDGE_CELLS:-EDGE_CELLS] = True
    seen = ~np.isnan(error) if hidden is None else ~hidden
    return [(rms(error[zone & seen]), np.abs(error[zone & seen]).max()) for zone in (inside, ~inside)]


def rms(values):
    return float(np.sqrt(np.mean(np.square(values, dtype=float))))


def shown(pairs):
    return "   ".join(f"{a:.4f} / {b:.3f}" for a, b in pairs)


def accuracy(table):
    masses = truth.random_masses(1)
    lon, lat = truth.axes()
    ground = truth.attraction(lon, lat, masses)
    residual = ground - truth.attraction(lon, lat, masses, HEIGHT_M)
    table.text(f"\n{f'Seed 1, standard deviation {residual.std():.2f} mGal':<52}{'interior':<18}edge zone")
    ours = residual_anomaly(ground, grid_of()).residual
    found = zones(ours - residual)
    is_met = found[0][0] <= 0.075 and found[1][0] <= 0.33
    table.row("biharmonic extension", shown(found), "RMS <= .075, <= .33", is_met)
    table.row(
        "nearest value repeated",
        shown(zones(residual_anomaly(ground, grid_of(), edges="repeat").residual - residual)),
    )
    table.row("biharmonic, from a south-up file", shown(zones(south_up(ground) - residual)), "as above", None)
    peers_accuracy(table, ground, residual)
    holes_accuracy(table, ground, residual, ours)
    margin_accuracy(table, masses, residual)
    blocks_accuracy(table, ground)
    three = [zones(residual_of_seed(seed)) for seed in (1, 2, 3)]
    table.row("biharmonic, mean of seeds 1, 2, 3", shown(np.mean(three, axis=0)))


def residual_of_seed(seed):
    masses, (lon, lat) = truth.random_masses(seed), truth.axes()
    ground = truth.attraction(lon, lat, masses)
    upward = truth.attraction(lon, lat, masses, HEIGHT_M)
    return residual_anomaly(ground, grid_of()).residual - (ground - upward)


def south_up(ground):
    import rasterio

    grid = grid_of()
    with tempfile.TemporaryDirectory() as folder:
        options = profile(grid) | {"transform": Affine(truth.STEP, 0, truth.WEST, 0, truth.STEP, truth.SOUTH)}
        with rasterio.open(f"{folder}/in.tif", "w", **options) as out:
            out.write(ground[::-1].astype("float32"), 1)
        separate_file(f"{folder}/in.tif", f"{folder}/out.tif")
        with rasterio.open(f"{folder}/out.tif") as src:
            return src.read(1)


def peers_accuracy(table, ground, residual):
    if HARMONICA:
        table.row(
            "harmonica, edges padded by 25 %",
            shown(zones(ground - harmonica_upward(ground, 0.25) - residual)),
        )
    if GMT:
        for name, options in (
            ("GMT grdfft", []),
            ("GMT grdfft -N1200/750+e (best of those tried)", ["-N1200/750+e"]),
        ):
            table.row(name, shown(zones(ground - gmt_upward(ground, options) - residual)))


def harmonica_upward(ground, padding):
    """Upward continuation by harmonica on a plane with the cells of the middle latitude."""
    import harmonica
    import xarray

    width, height = grid_of(crs=SPHERE).spacing_m
    rows, cols = ground.shape
    scale = 900 / cols
    pad = [(round(n * padding), round(n * padding)) for n in ground.shape]
    padded = np.pad(ground, pad, mode="edge")
    coords = {
        "northing": np.arange(padded.shape[0]) * height * scale,
        "easting": np.arange(padded.shape[1]) * width * scale,
    }
    grid = xarray.DataArray(padded[::-1], coords=coords, dims=("northing", "easting"))
    upward = harmonica.upward_continuation(grid, HEIGHT_M).values[::-1]
    return upward[pad[0][0] : pad[0][0] + rows, pad[1][0] : pad[1][0] + cols]


def gmt_upward(ground, options):
    import rasterio

    with tempfile.TemporaryDirectory() as folder:
        write_raster(f"{folder}/in.tif", [ground], grid_of())
        # grdfft errs on a GeoTIFF given to it directly, so it gets and gives its own netCDF.
        gmt(["grdconvert", f"{folder}/in.tif=gd", f"{folder}/in.nc"])
        gmt(["grdfft", f"{folder}/in.nc", f"-C{HEIGHT_M:g}", f"-G{folder}/out.nc", *options])
        gmt(["grdconvert", f"{folder}/out.nc", f"{folder}/out.tif=gd:GTiff"])
        with rasterio.open(f"{folder}/out.tif") as src:
            return src.read(1)


def gmt(arguments):
    return subprocess.run([GMT, *arguments], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def holes_accuracy(table, ground, residual, whole):
    """10 % of the cells hidden: how far the others move, and how far with the nearest value in the holes."""
    hidden = truth.holes(ground.shape, 0.1, 1)
    gappy = np.where(hidden, np.nan, ground)
    pierced = residual_anomaly(gappy, grid_of()).residual
    nearest = repeated(gappy, fade_cells=np.inf)
    by_nearest = residual_anomaly(nearest, grid_of()).residual
    moved, by_repeat = rms((pierced - whole)[~hidden]), rms((by_nearest - whole)[~hidden])
    table.row("10 % holes: against the closed form", shown(zones(pierced - residual, hidden)))
    largest = np.abs((pierced - whole)[~hidden]).max()
    is_met = moved <= 0.06 and moved <= 0.6 * by_repeat
    table.row(
        "10 % holes: moved outside them",
        f"{moved:.4f} / {largest:.3f}",
        "RMS <= .06, <= 60 % of nearest",
        is_met,
    )
    table.row("10 % holes filled with the nearest value: moved", f"{by_repeat:.4f} ({moved / by_repeat:.0%})")


def margin_accuracy(table, masses, residual):
    """Ten degrees of true data around the map."""
    lon, lat = truth.axes(10)
    ground = truth.attraction(lon, lat, masses)
    cut = (slice(300, -300), slice(300, -300))
    for name, crs in (("on a spherical CRS", SPHERE), ("on WGS 84's ellipsoid", WGS84)):
        error = (residual_anomaly(ground, grid_of(10, crs)).residual)[cut] - residual
        is_met = rms(error) <= 0.03 and np.abs(error).max() <= 0.15
        table.row(
            f"10 degrees of margin, {name}",
            f"{rms(error):.4f} / {np.abs(error).max():.3f}",
            "<= .03 / .15",
            is_met,
        )
    error = kernel_alone(ground, grid_of(10, SPHERE))[cut] - residual
    error -= truth.beyond_the_raster(masses, 10, ground.mean(), HEIGHT_M)
    is_met = rms(error) <= 0.002 and np.abs(error).max() <= 0.01
    table.row(
        "10 degrees, the far field made exact (kernel alone)",
        f"{rms(error):.5f} / {np.abs(error).max():.4f}",
        "<= .002 / .01",
        is_met,
    )


def kernel_alone(ground, grid):
    """The residual with nothing but the level beyond the raster."""
    level = level_of(ground, grid, HEIGHT_M)
    frame = make_frame(grid, tuple(n // 2 for n in grid.shape))
    padded = np.nan_to_num(frame.pad((ground - level.constant).astype("float32")))
    upward = filtered(padded, frame, lambda node: kernels.upward(node, height_m=HEIGHT_M))
    return ground - upward - level.kept * level.constant


def blocks_accuracy(table, ground):
    """Strips against the whole, for an anomaly that fades to zero at the edges."""
    from scipy.signal.windows import tukey

    grid = grid_of()
    taper = np.outer(*[np.pad(tukey(n - 8, 0.5), 4) for n in ground.shape])
    island = (taper * (ground - (taper * ground).sum() / taper.sum())).astype("float32")
    fields, kept = [], (regional.extended, regional.STRIP_CELLS)
    regional.extended, regional.STRIP_CELLS = lambda padded, frame, **_: np.nan_to_num(padded), 900 * 128
    for plan in (Plan(), Plan((4, 4), has_detail=True)):
        field = Regional(lambda start, stop: island[start:stop], grid, HEIGHT_M, "biharmonic", plan=plan)
        fields.append(np.concatenate([field.rows(*strip) for strip in field.strips()]))
    regional.extended, regional.STRIP_CELLS = kept
    error = fields[1] - fields[0]
    largest = np.abs(error).max()
    table.row(
        "strips against the whole", f"{rms(error):.5f} / {largest:.4f}", "max <= .01", bool(largest <= 0.01)
    )


def speed(table, sizes):
    table.text("\nTime and peak memory (each run a process of its own; s wall, s CPU, GB; x ours by CPU)")
    with tempfile.TemporaryDirectory() as folder:
        for cols, rows in sizes:
            prepare(Path(folder), cols, rows)
            speed_of(table, folder, cols, rows)


def prepare(folder, cols, rows):
    """The 2' truth refined by cubic splines: as array, GeoTIFF and GMT's netCDF."""
    masses = truth.random_masses(1)
    ground = truth.attraction(*truth.axes(), masses).astype("float32")
    factor = SIZES[cols, rows]
    fine = RowSpline(ground, (factor, factor), (0, 0), (rows, cols))(0, rows) if factor > 1 else ground
    np.save(folder / "ground.npy", fine)
    grid = grid_of().refined(factor)
    write_raster(folder / "ground.tif", [fine], grid)
    if GMT:
        gmt(["grdconvert", f"{folder}/ground.tif=gd", f"{folder}/ground.nc"])


def speed_of(table, folder, cols, rows):
    size = f"{cols} x {rows}"
    repeat = timed(folder, "array-repeat")
    array, file = timed(folder, "array"), timed(folder, "file")
    is_small, is_large = cols == 900, cols == 10800
    table.row(
        f"{size}, array, nearest value repeated",
        cost(repeat),
        "<= 0.3 s" if is_small else "",
        repeat["cpu"] <= 0.3 if is_small else None,
    )
    table.row(
        f"{size}, array, biharmonic",
        cost(array),
        "<= 3 s" if is_small else "",
        array["cpu"] <= 3 if is_small else None,
    )
    is_met = file["memory"] < 1 if is_large else None
    table.row(f"{size}, file to file, biharmonic", cost(file), "< 1 GB" if is_large else "", is_met)
    if HARMONICA:
        plain = timed(folder, "harmonica")
        ratio = times(plain, array)
        target = ("5 x ours or more", ratio >= 5) if is_large else ("", None)
        table.row(f"{size}, harmonica, array, no padding", f"{cost(plain)}  {ratio:.1f} x", *target)
        if is_large:
            table.row(f"{size}, harmonica, 25 % padding", "not run: it asks for more than 19 GB")
        else:
            padded = timed(folder, "harmonica-padded")
            table.row(
                f"{size}, harmonica, array, 25 % padding",
                f"{cost(padded)}  {times(padded, array):.1f} x",
            )
    if GMT:
        theirs = timed(folder, "gmt")
        ratio = times(theirs, file)
        target = ("6 x ours or more", ratio >= 6) if is_large else ("", None)
        table.row(f"{size}, GMT grdfft, file to file", f"{cost(theirs)}  {ratio:.1f} x", *target)


def times(theirs, ours):
    """How many times our CPU seconds theirs are; wall seconds are blurred by whatever else runs."""
    return theirs["cpu"] / ours["cpu"]


def cost(run):
    return f"{run['wall']:.2f}  {run['cpu']:.2f}  {run['memory']:.2f}"


def timed(folder, task):
    """The better of two runs of a task, each in a process of its own."""
    runs = []
    for _ in range(2):
        command = [sys.executable, __file__, "--task", task, folder]
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        runs.append(json.loads(printed))
    return min(runs, key=lambda run: run["cpu"])


def do(task, folder):
    """One timed task: prints wall and CPU seconds of the work itself."""
    cols = np.load(f"{folder}/ground.npy", mmap_mode="r").shape[1]
    factor = SIZES[next(size for size in SIZES if size[0] == cols)]
    grid = grid_of().refined(factor)
    ground = np.load(f"{folder}/ground.npy") if task.startswith(("array", "harmonica")) else None
    work = {
        "array": lambda: residual_anomaly(ground, grid),
        "array-repeat": lambda: residual_anomaly(ground, grid, edges="repeat"),
        "file": lambda: separate_file(f"{folder}/ground.tif", f"{folder}/residual.tif"),
        "harmonica": lambda: ground - harmonica_upward(ground, 0.0),
        "harmonica-padded": lambda: ground - harmonica_upward(ground, 0.25),
        "gmt": lambda: gmt_residual(folder),
    }[task]
    if task.startswith("harmonica"):
        harmonica_upward(np.zeros((9, 9)), 0.0)  # its first call compiles
    start, cpu = time.perf_counter(), sum(os.times()[:4])
    work()
    run = {"wall": time.perf_counter() - start, "cpu": sum(os.times()[:4]) - cpu, "memory": peak_gb(task)}
    print(json.dumps(run))


def peak_gb(task):
    """Peak memory of this process by the kernel's count, which its parent's does not blur; or of GMT's."""
    if task == "gmt":
        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) / 1e6


def gmt_residual(folder):
    gmt(["grdfft", f"{folder}/ground.nc", f"-C{HEIGHT_M:g}", f"-G{folder}/up.nc"])


def machine(table):
    versions = [f"{name} {version(name)}" for name in ("numpy", "scipy", "rasterio")]
    peers = [
        f"harmonica {version('harmonica')}"
        if HARMONICA
        else "harmonica left out: not installed (pip install harmonica)"
    ]
    found = subprocess.run([GMT, "--version"], capture_output=True, text=True).stdout.strip() if GMT else ""
    peers.append(f"GMT {found}" if GMT else "GMT left out: not installed (apt install gmt)")
    table.text(f"Python {platform.python_version()}, {', '.join(versions + peers)}")
    load = os.getloadavg()[0]
    table.text(
        f"{os.cpu_count()} cores ({platform.machine()}), no GPU used, load average {load:.1f} at the start"
    )


def main():
    warnings.simplefilter("ignore", FutureWarning)  # xarray's, inside harmonica
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=("accuracy", "speed"))
    parser.add_argument("--output", type=Path)
    parser.add_argument("--task", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.task:
        do(*options.task)
        return
    table = Table()
    machine(table)
    if options.only != "speed":
        accuracy(table)
    if options.only != "accuracy":
        speed(table, list(SIZES)[: 1 if options.quick else None])
    table.text(f"\nTargets missed: {'; '.join(table.missed) or 'none'}")
    if options.output:
        options.output.write_text("\n".join(table.lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
