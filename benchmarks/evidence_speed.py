"""Time and memory of a training and a prediction with every kind of evidence at once.

    python benchmarks/evidence_speed.py [--side 1000] [--holes 10000] [--bands 64] [--lines 5000] [--nulls 99]

A sample survey of 512 x 512 cells of 1 km is the ground, repeated to the size asked for: its map, gravity,
magnetics, holes and cover thickness. Half of the bands of the further raster tell the rocks apart, the others
are noise; the lines are wavy traces at random. The goal is that of 1,000 x 1,000 cells: a training in 10
minutes and a prediction in 1 minute of two cores, both below 6 GB. Runs are measured as by `growth.py`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock

# isort: split
from growth import CELL_M, SEED, SIDE, Taken, run_worker, write_map

from concealed_bedrock.contract.card_inputs import describe_inputs
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geology.sample_survey.holes import drill
from concealed_bedrock.geology.sample_survey.magnetics import make_magnetics
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.rasters import profile

INCLINATION, VERTICES = 60.0, 12  # of a fault
LENGTH_M, BEND = (10_000.0, 60_000.0), 0.15  # rad from piece to piece
GOALS = {"train": (600, 6.0), "predict": (60, 6.0)}  # wall seconds, GB


def repeated(values: np.ndarray, side: int) -> np.ndarray:
    """Copies side by side, cut to `side` cells."""
    times = -(-side // SIDE)
    return np.tile(values, (times, times))[:side, :side]


def write_raster(path: Path, bands: np.ndarray, grid: Grid) -> str:
    """Write bands (n, rows, cols)."""
    with rasterio.open(path, "w", **(profile(grid) | {"count": len(bands)})) as out:
        out.write(bands.astype("float32"))
    return str(path)


def many_bands(survey: Survey, side: int, n: int) -> np.ndarray:
    """Bands of which every other one tells the classes apart."""
    rng, truth = np.random.default_rng(SEED), repeated(survey.truth, side)
    found = np.empty((n, side, side), "float32")
    for number in range(n):
        noise = gaussian_filter(rng.standard_normal((side, side)), 3) * 10
        found[number] = noise + (0 if number % 2 else rng.standard_normal(256)[truth])
    return found


def write_holes(path: Path, survey: Survey, side: int, n: int) -> str:
    """Holes of the survey in each of its copies."""
    times = -(-side // SIDE)
    parts, transform = [], survey.grid.transform
    for number, (down, across) in enumerate(np.ndindex(times, times)):
        moved = Affine.translation(across * SIDE * CELL_M, -down * SIDE * CELL_M) * transform
        copy = replace(survey, grid=Grid(survey.grid.shape, moved, survey.grid.crs))
        parts.append(drill(copy, SEED + number, 2 * n))
    whole = gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), crs=survey.grid.crs)
    west, north, span = transform.c, transform.f, side * CELL_M
    whole = whole.clip((west, north - span, west + span, north))
    whole.sample(min(n, len(whole)), random_state=SEED).to_file(path)
    return str(path)


def write_lines(path: Path, grid: Grid, n: int) -> str:
    """Wavy traces at random."""
    rng = np.random.default_rng(SEED)
    west, south, east, north = grid.bounds
    start = rng.uniform((west, south), (east, north), (n, 1, 2))
    step = rng.uniform(*LENGTH_M, (n, 1)) / (VERTICES - 1)
    bends = BEND * rng.standard_normal((n, VERTICES - 1))
    strike = rng.uniform(0, 2 * np.pi, (n, 1)) + np.cumsum(bends, axis=1)
    pieces = np.stack([step * np.cos(strike), step * np.sin(strike)], axis=2)
    points = np.concatenate([start, start + np.cumsum(pieces, axis=1)], axis=1)
    gpd.GeoDataFrame(geometry=list(shapely.linestrings(points)), crs=grid.crs).to_file(path)
    return str(path)


def write_evidence(folder: Path, asked: argparse.Namespace) -> dict[str, Any]:
    """All inputs, as settings of a job."""
    at, crs = Affine(CELL_M, 0, 500_000, 0, -CELL_M, 5_000_000), CRS.from_epsg(32645)
    survey = make_survey(SEED, Grid((SIDE, SIDE), at, crs))
    grid, side = Grid((asked.side, asked.side), at, crs), asked.side
    anomaly = make_magnetics(SEED, survey.grid, inclination=INCLINATION, relation="related").values
    rasters = {
        "input": survey.bouguer,
        "magnetic": anomaly,
        "thickness": survey.cover_thickness_m,
    }
    written = {
        name: write_raster(folder / f"{name}.tif", repeated(values, side)[None], grid)
        for name, values in rasters.items()
    }
    extra = write_raster(folder / "bands.tif", many_bands(survey, side, asked.bands), grid)
    holes = {"path": write_holes(folder / "holes.gpkg", survey, side, asked.holes), "field": "CLASS"}
    return written | {
        "geology": {"path": str(write_map(folder, survey, side)), "field": "AGE"},
        "extra": [extra],
        "lines": write_lines(folder / "faults.gpkg", grid, asked.lines),
        "holes": holes | {"depth": "DEPTH", "reached": "REACHED"},
    }


def read_by(model: str, given: dict[str, Any]) -> dict[str, Any]:
    """The inputs without those that a model does not read: those that add nothing are left out."""
    card = read_card(model)
    reads = describe_inputs(card)
    slots = {"input": "(INPUT)", "magnetic": "(MAGNETIC)", "extra": "(EXTRA)", "lines": "(LINES)"}
    unread = {name for name, slot in slots.items() if slot not in reads}
    unread |= set() if "cover" in card.training else {"thickness"}
    return {name: value for name, value in given.items() if name not in unread}


def line_of(taken: Taken) -> str:
    """As a row of the table, with the goals."""
    seconds, memory = GOALS[taken.what]
    figures = f"{taken.cpu_s:8.1f} {taken.wall_s:8.1f} {taken.peak_gb:8.2f}"
    return f"{taken.what:8} {figures}  {seconds} s, {memory:g} GB"


def main() -> None:
    """Print a row for the training and one for the prediction."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--side", type=int, default=1000, help="cells")
    parser.add_argument("--holes", type=int, default=10_000)
    parser.add_argument("--bands", type=int, default=64)
    parser.add_argument("--lines", type=int, default=5_000)
    parser.add_argument("--nulls", type=int, default=99)
    parser.add_argument("--keep", type=Path, help="folder of the inputs, which stay there")
    asked = parser.parse_args()
    print(f"{asked.side} x {asked.side} cells, {asked.holes} holes, {asked.bands} bands, {asked.lines} lines")
    print(f"{os.cpu_count()} cores, threads: {os.environ.get('OMP_NUM_THREADS', 'as many as cores')}")
    print(f"{'job':8} {'CPU s':>8} {'wall s':>8} {'GB':>8}  goal (wall)")
    with tempfile.TemporaryDirectory() as name:
        folder = asked.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        given = write_evidence(folder, asked)
        model = str(folder / "model.safetensors")
        of_magnetics = {"inclination": INCLINATION, "declination": 0.0}
        of_training = {
            "cover_density": "-400",
            "null_count": asked.nulls,
            "report": str(folder / "report.html"),
            "output": model,
        }
        print(
            line_of(run_worker("train", asked.side, given | of_magnetics | of_training, folder)), flush=True
        )
        of_prediction = {"model": model, "output": str(folder / "bedrock.tif")}
        print(line_of(run_worker("predict", asked.side, read_by(model, given) | of_prediction, folder)))


if __name__ == "__main__":
    main()
