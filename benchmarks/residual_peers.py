"""harmonica and GMT, the public tools that continue gravity upward, as benchmarks/residual.py runs them.

harmonica gets the raster as an array on a plane with the cells of the middle latitude, GMT as its own netCDF
file in degrees. Either is left out where it is not installed (pip install harmonica, apt install gmt).
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import tempfile
from importlib.metadata import version

import numpy as np
import point_masses as truth
import rasterio

from concealed_bedrock.geophysics.io.rasters import write_raster

HEIGHT_M = 10_000.0
GMT = shutil.which("gmt")
HARMONICA = importlib.util.find_spec("harmonica")
UNCOMPRESSED = "--IO_NC4_DEFLATION_LEVEL=0"


def versions() -> list[str]:
    """What is there, and what is left out and why."""
    found = subprocess.run([GMT, "--version"], capture_output=True, text=True).stdout.strip() if GMT else ""
    return [
        f"harmonica {version('harmonica')}" if HARMONICA else "harmonica left out: not installed",
        f"GMT {found}" if GMT else "GMT left out: not installed",
    ]


def harmonica_upward(ground, padding):
    """Upward continuation by harmonica on a plane with the cells of the middle latitude."""
    import harmonica
    import xarray

    width, height = truth.grid(crs=truth.SPHERE).spacing_m
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
    with tempfile.TemporaryDirectory() as folder:
        write_raster(f"{folder}/in.tif", [ground], truth.grid())
        # grdfft errs on a GeoTIFF given to it directly, so it gets and gives its own netCDF.
        gmt(["grdconvert", f"{folder}/in.tif=gd", f"{folder}/in.nc"])
        gmt(["grdfft", f"{folder}/in.nc", f"-C{HEIGHT_M:g}", f"-G{folder}/out.nc", *options])
        gmt(["grdconvert", f"{folder}/out.nc", f"{folder}/out.tif=gd:GTiff"])
        with rasterio.open(f"{folder}/out.tif") as src:
            return src.read(1)


def gmt(arguments):
    return subprocess.run([GMT, *arguments], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def gmt_file(folder, *options):
    """The upward continuation of ground.nc as up.nc; the subtraction is not asked of it."""
    gmt(["grdfft", f"{folder}/ground.nc", f"-C{HEIGHT_M:g}", f"-G{folder}/up.nc", *options])
