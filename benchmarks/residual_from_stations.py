"""The residual of stations: of their grid, or straight from their collocation at two heights.

    python benchmarks/residual_from_stations.py [--data DIR] [--stations 3000 12000] [--seeds 1 2]

DIR holds gravity_truth.py, the gravity of point masses in closed form. Stations are drawn at random from its
field with noise of .1 mGal. The grid route makes the anomaly's grid and separates the residual from it, as
*Residual Bouguer anomaly* does; the direct route predicts the anomaly at the ground and 10 km above it from
the same covariance and subtracts; once from the stations that the product takes for a tile, and once from
five times as many around it, because a field above the ground is made by more of it. Prints the root mean
square errors and of the ratio to the grid route a 90 % interval (block bootstrap of one-degree blocks).
Without --data nothing is run.
"""

from __future__ import annotations

import argparse
import importlib.util
from pathlib import Path
from unittest.mock import patch

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.geophysics.stations import gridding
from concealed_bedrock.geophysics.stations.gridding import Survey, grid_stations, survey_of
from concealed_bedrock.geophysics.stations.points import Stations

WEST, EAST, SOUTH, NORTH, STEP = 72.0, 80.0, 44.0, 50.0, 1 / 30
HEIGHT_M, NOISE_MGAL, DRAWS = 10e3, 0.1, 500
EDGE, BLOCK = 30, 30  # cells of one degree


def truth_of(folder: Path):
    """The module of the truth, or None where it is not there."""
    path = folder / "gravity_truth.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("gravity_truth", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def anomaly_at(truth, lon: np.ndarray, lat: np.ndarray, masses) -> np.ndarray:
    """The anomaly at single places on the ground, mGal."""
    lon, lat = np.deg2rad(lon), np.deg2rad(lat)
    total = np.zeros_like(lon)
    for east, north, depth, gm in zip(*masses):
        r = truth.RADIUS - depth
        cosine = np.sin(lat) * np.sin(north) + np.cos(lat) * np.cos(north) * np.cos(lon - east)
        squared = truth.RADIUS**2 + r**2 - 2 * truth.RADIUS * r * cosine
        total += gm * 1e5 * (truth.RADIUS - r * cosine) / squared**1.5
    return total


def compare(truth, n: int, seed: int) -> None:
    """Print both errors for one draw of stations."""
    rng = np.random.default_rng(seed)
    masses = truth.sources(seed)
    rows, cols = round((NORTH - SOUTH) / STEP), round((EAST - WEST) / STEP)
    grid = Grid((rows, cols), Affine(STEP, 0, WEST, 0, -STEP, NORTH), CRS.from_epsg(4326))
    ground, above = (
        truth.attraction(grid.eastings, grid.northings, truth.RADIUS + h, masses) for h in (0.0, HEIGHT_M)
    )
    lon, lat = rng.uniform(WEST, EAST, n), rng.uniform(SOUTH, NORTH, n)
    values = anomaly_at(truth, lon, lat, masses) + rng.normal(0, NOISE_MGAL, n)
    zeros = np.zeros(n)
    survey = survey_of(Stations(lon, lat, values, zeros, zeros, grid.crs))
    by_grid = residual_anomaly(grid_stations(survey, grid).values, grid, height_m=HEIGHT_M).residual
    made = {"direct": direct(survey, grid)}
    with patch.object(gridding, "_NEAR_EACH", 5 * gridding._NEAR_EACH):
        made["direct, wide"] = direct(survey, grid)
    report(n, seed, ground - above, by_grid, made)


def direct(survey: Survey, grid: Grid) -> np.ndarray:
    """The anomaly at the ground less that above it, both from the stations."""
    return grid_stations(survey, grid).values - grid_stations(survey, grid, height_m=HEIGHT_M).values


def report(n: int, seed: int, wanted: np.ndarray, by_grid: np.ndarray, made: dict) -> None:
    """Print the errors in the interior and within one degree of the edge."""
    print(f"{n} stations, seed {seed}; true residual varies by {np.std(wanted):.2f} mGal")
    inside = np.zeros(wanted.shape, bool)
    inside[EDGE:-EDGE, EDGE:-EDGE] = True
    block = np.arange(wanted.shape[0])[:, None] // BLOCK * 1000 + np.arange(wanted.shape[1]) // BLOCK
    for name, where in (("interior", inside), ("edge zone of 1 degree", ~inside)):
        number = np.unique(block[where], return_inverse=True)[1]
        base = np.bincount(number, (by_grid - wanted)[where] ** 2)
        print(f"  {name}: grid route {np.sqrt(base.sum() / where.sum()):.3f} mGal")
        draws = np.random.default_rng(1).integers(0, len(base), (DRAWS, len(base)))
        for label, values in made.items():
            sums = np.bincount(number, (values - wanted)[where] ** 2)
            low, high = np.quantile(np.sqrt(sums[draws].sum(1) / base[draws].sum(1)), [0.05, 0.95])
            rms, ratio = np.sqrt(sums.sum() / where.sum()), np.sqrt(sums.sum() / base.sum())
            print(f"    {label:14} {rms:.3f} mGal, over the grid route {ratio:.3f} ({low:.3f} to {high:.3f})")
    print(end="", flush=True)


def main() -> None:
    """Compare for each number of stations and seed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--stations", type=int, nargs="*", default=[3000, 12000])
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2])
    asked = parser.parse_args()
    truth = truth_of(asked.data) if asked.data else None
    if truth is None:
        print("skipped: needs --data with gravity_truth.py")
        return
    for n in asked.stations:
        for seed in asked.seeds:
            compare(truth, n, seed)


if __name__ == "__main__":
    main()
