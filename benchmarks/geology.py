"""From a geological map to a data set: time and memory, beside rasterio and geopandas used plainly.

    python benchmarks/geology.py [--data DIR] [--cells 20000] [--units 200] [--json FILE] [--only data-set]

A made map of units x units wiggly polygons on a square grid of cells; nearest outcrop on the same grid under
60% cover beside scipy's distance transform (20 bytes a cell and more, so up to 8000 x 8000 cells only); with
--data the South Australian map (bouguer_2min.tif, geology_simp.shp, legend.csv) too; and on the made map all
that a training learns from: bands, classes, split, statistics and windows, from files. Memory is the
process's peak above what the map takes; of the training's data set, memory of its own, and with mapped files
that the system takes back where it needs room.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import platform
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
import scipy
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import rasterize
from scipy.ndimage import distance_transform_edt

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
import conftest  # noqa: E402, F401  the checkout under its package name
from concealed_bedrock.contract.jobs import Geology, TrainJob  # noqa: E402
from concealed_bedrock.geology import legend, outcrop  # noqa: E402
from concealed_bedrock.geology.maps import class_raster, geometry  # noqa: E402
from concealed_bedrock.geology.sampling import splits, windows  # noqa: E402
from concealed_bedrock.geophysics.grids import Grid  # noqa: E402
from concealed_bedrock.geophysics.io.band_file import read_band  # noqa: E402
from concealed_bedrock.geophysics.io.rasters import profile, rows_window  # noqa: E402

STRIP = 500  # rows of the made anomaly written at once
EDGE_POINTS = 25  # vertices along each of a unit's four edges


def made_map(cells: int, units: int) -> tuple[gpd.GeoDataFrame, Grid]:
    """A map of units x units polygons that share their wiggly edges, and a grid of cells x cells."""
    grid = Grid((cells, cells), Affine(100, 0, 0, 0, -100, 100 * cells), CRS.from_epsg(32645))
    rng, pitch = np.random.default_rng(0), 100 * cells / units
    share = np.arange(EDGE_POINTS) / EDGE_POINTS
    wave = 0.1 * pitch * np.sin(2 * np.pi * share)
    row, col = np.meshgrid(np.arange(units + 1), np.arange(units + 1), indexing="ij")
    along = pitch * share
    lift = rng.uniform(-1, 1, (2, units + 1, units + 1, 1)) * wave
    south = np.stack([col[..., None] * pitch + along, row[..., None] * pitch + lift[0]], -1)
    west = np.stack([col[..., None] * pitch + lift[1], row[..., None] * pitch + along], -1)
    corner = south[..., :1, :]
    ring = np.concatenate(
        [
            south[:-1, :-1],
            west[:-1, 1:],
            corner[1:, 1:],
            south[1:, :-1, :0:-1],
            corner[1:, :-1],
            west[:-1, :-1, :0:-1],
        ],
        axis=2,
    ).reshape(units**2, -1, 2)
    unit = rng.integers(0, 10, units**2).astype(str)
    return gpd.GeoDataFrame({"unit": unit}, geometry=shapely.polygons(ring), crs=grid.crs), grid


def plainly(units: gpd.GeoDataFrame, field: str, key: legend.Legend, grid: Grid) -> np.ndarray:
    """What a script does: project, repair, and burn by cell centre."""
    values = key.classify(units[field])[0]
    geometry = units.to_crs(grid.crs).geometry.make_valid()
    shapes = zip(geometry, values.tolist())
    return rasterize(shapes, grid.shape, legend.OUTSIDE, transform=grid.transform, dtype="uint8")


def ours(rule: str):
    """The project's way, by one of its rules."""
    return lambda *arguments: class_raster.rasterise_geology(*arguments, rule=rule).classes


METHODS = {
    "rasterio and geopandas, cell centre": plainly,
    "Concealed Bedrock, cell centre": ours("centre"),
    "Concealed Bedrock, majority": ours("majority"),
}


def under_cover(cells: int) -> tuple[np.ndarray, Grid]:
    """Squares of 50 x 50 cells, 60% of them cover, on the grid of the made map."""
    drawn = np.random.default_rng(0).choice([0, 1, 2, 255], p=[0.15, 0.15, 0.1, 0.6], size=(cells // 50,) * 2)
    grid = Grid((cells, cells), Affine(100, 0, 0, 0, -100, 100 * cells), CRS.from_epsg(32645))
    return drawn.astype(np.uint8).repeat(50, 0).repeat(50, 1), grid


def flat_distance(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """What a script does: the distance transform, in cells, over the whole raster at once."""
    where = distance_transform_edt(classes >= legend.OUTSIDE, return_distances=False, return_indices=True)
    return classes[tuple(where)]


OUTCROP_METHODS = {
    "scipy's distance transform, in cells": flat_distance,
    "Concealed Bedrock, nearest outcrop on the ground": outcrop.nearest_outcrop,
}
LARGEST_FLAT = 8000


def measure_outcrop(method: str, cells: int, answer) -> None:
    """Run one method of nearest outcrop in this process; answer seconds and peak memory above the map's."""
    classes, grid = under_cover(cells)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, busy = time.perf_counter(), time.process_time()
    found = OUTCROP_METHODS[method](classes, grid)
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    answer.put(
        {
            "method": method,
            "cells": classes.size,
            "seconds": round(seconds, 2),
            "cpu_seconds": round(busy, 2),
            "peak_gb": round(peak / 2**20, 3),
            "found": int((found < legend.OUTSIDE).sum()),
        }
    )


def measure(method: str, source: tuple, answer) -> None:
    """Run one method in this process; answer seconds, peak memory above the map's, and the classes' sum."""
    units, field, key, grid = south_australia(*source) if isinstance(source[0], Path) else made(*source)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, busy = time.perf_counter(), time.process_time()
    classes = METHODS[method](units, field, key, grid)
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    vertices = int(shapely.get_num_coordinates(units.geometry.to_numpy()).sum())
    answer.put(
        {
            "method": method,
            "cells": classes.size,
            "polygons": len(units),
            "vertices": vertices,
            "seconds": round(seconds, 2),
            "cpu_seconds": round(busy, 2),
            "peak_gb": round(peak / 2**20, 3),
            "outcrop": int(geometry.class_counts(classes)[:254].sum()),
        }
    )


def made(cells: int, units: int):
    """Map, field, legend and grid of the made map."""
    layer, grid = made_map(cells, units)
    return layer, "unit", legend.automatic_legend(layer["unit"]), grid


def south_australia(folder: Path):
    """Map, field, legend and grid of South Australia."""
    _, grid = read_band(folder / "bouguer_2min.tif")
    units = class_raster.read_geology(folder / "geology_simp.shp", "", "AGE")
    return units, "AGE", legend.read_legend(folder / "legend.csv"), grid


def write_survey(cells: int, units: int, folder: Path) -> TrainJob:
    """The made map as a GeoPackage, and a made anomaly on its grid, written strip by strip."""
    layer, grid = made_map(cells, units)
    layer.to_file(folder / "map.gpkg")
    cols = np.arange(cells) * grid.spacing_m[0]
    with rasterio.open(folder / "bouguer.tif", "w", **profile(grid)) as out:
        for start in range(0, cells, STRIP):
            rows = (np.arange(start, min(start + STRIP, cells)) * grid.spacing_m[1])[:, None]
            anomaly = 20 * np.sin(rows / 9e3) * np.cos(cols / 14e3) + 8 * np.sin((rows + cols) / 60e3)
            out.write(anomaly.astype("float32"), 1, window=rows_window(start, start + len(rows), grid))
    geology = Geology(str(folder / "map.gpkg"), field="unit")
    return TrainJob(
        str(folder / "bouguer.tif"), geology, str(folder / "model.safetensors"), evidence="gravity"
    )


def own_memory() -> int:
    """Memory that is the process's own, without mapped files, kB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("RssAnon")), 0)


def measure_data_set(method: str, job: TrainJob, answer) -> None:
    """Build what a training learns from in this process; answer seconds and peaks."""
    from concealed_bedrock.models.training.config import PRESETS
    from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
    from concealed_bedrock.worker.reporting import Reporter

    peak, is_done = [own_memory()], threading.Event()

    def watch() -> None:
        while not is_done.wait(0.02):
            peak.append(max(peak.pop(), own_memory()))

    watcher = threading.Thread(target=watch)
    watcher.start()
    before, start, busy = own_memory(), time.perf_counter(), time.process_time()
    data = _read_dataset(job, PRESETS["quick"], Reporter(sys.stderr))
    standardised = data.standardised
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    is_done.set()
    watcher.join()
    answer.put(
        {
            "method": method,
            "cells": data.map_observed.size,
            "bands": len(standardised),
            "windows": len(data.windows),
            "seconds": round(seconds, 2),
            "cpu_seconds": round(busy, 2),
            "peak_gb": round((peak[0] - before) / 2**20, 3),
            "peak_gb with mapped files": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20, 3),
            "bands_gb": round(2 * standardised.nbytes / 2**30, 2),
        }
    )


def measured(target, methods, *arguments) -> list[dict]:
    """Every method in a process of its own, so that peaks do not mix."""
    context = multiprocessing.get_context("spawn")
    rows = []
    for method in methods:
        answer = context.Queue()
        process = context.Process(target=target, args=(method, *arguments, answer))
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit(f"{method} ended with {process.exitcode}")
        rows.append(answer.get())
        first = rows[0]
        ratio = {
            f"{name} of the first": round(rows[-1][name] / max(first[name], 1e-9), 2)
            for name in ("cpu_seconds", "peak_gb")
        }
        print(json.dumps(rows[-1] | (ratio if len(rows) > 1 else {})), flush=True)
    return rows


def data_set(folder: Path) -> dict:
    """What follows the class raster on South Australia: windows, splits, nearest outcrop, in seconds."""
    units, field, key, grid = south_australia(folder)
    classes = class_raster.rasterise_geology(units, field, key, grid).classes
    clock = time.perf_counter
    start = clock()
    cut = windows.cut_windows(grid)
    blocks = splits.make_split(classes, grid, windows=cut)
    random = splits.make_split(classes, grid, windows=cut, split="random")
    middle = clock()
    outcrop.nearest_outcrop(splits.hide_outcrop(classes, blocks.hidden), grid)
    return {
        "windows": len(cut),
        "blocks leak": blocks.leaked_share,
        "random leak": random.leaked_share,
        "split seconds": round(middle - start, 3),
        "nearest outcrop seconds": round(clock() - middle, 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with the South Australian files")
    parser.add_argument("--cells", type=int, default=4000, help="side of the made grid")
    parser.add_argument("--units", type=int, default=100, help="side of the made map, in polygons")
    parser.add_argument("--only", choices=("data-set",), help="leave out class raster and nearest outcrop")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    print(
        f"{platform.processor() or platform.machine()}, {multiprocessing.cpu_count()} CPUs, "
        f"numpy {np.__version__}, rasterio {rasterio.__version__}, geopandas {gpd.__version__}, "
        f"shapely {shapely.__version__}, scipy {scipy.__version__}"
    )
    rows = []
    if not options.only:
        rows = measured(measure, METHODS, (options.cells, options.units))
        is_flat_possible = options.cells <= LARGEST_FLAT
        rows += measured(
            measure_outcrop, list(OUTCROP_METHODS)[0 if is_flat_possible else 1 :], options.cells
        )
    with tempfile.TemporaryDirectory() as folder:
        job = write_survey(options.cells, options.units, Path(folder))
        rows += measured(measure_data_set, ["Concealed Bedrock, a training's data set"], job)
    if options.data:
        rows += measured(measure, METHODS, (options.data,))
        rows.append(data_set(options.data))
        print(json.dumps(rows[-1]))
    else:
        print("South Australia is left out: no --data given.")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
