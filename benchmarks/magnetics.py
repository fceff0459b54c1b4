"""Reduction to the pole of a dipole and a prism in closed form: this plugin, harmonica and SGTool.

    python benchmarks/magnetics.py [--sgtool FOLDER]

Prints RMS errors over the RMS of the truth at the pole, its level left out. harmonica is used where it is
installed; FOLDER is a checkout of github.com/swaxi/SGTool, whose own class is called.
"""

from __future__ import annotations

import argparse
import sys
import types
import warnings
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.forward_magnetics import anomaly_of_dipole, anomaly_of_prism
from concealed_bedrock.geophysics.geomagnetic_field import FieldDirection
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.magnetics import reduction_to_pole

SIDE, STEP_M, PADDING = 240, 100.0, 120  # harmonica's user pads; as much as half a side on every side
POLE, NOISE = FieldDirection(90.0, 0.0), 0.02  # of the standard deviation
GRID = Grid((SIDE, SIDE), Affine(STEP_M, 0, 4e5, 0, -STEP_M, 5e6), CRS.from_epsg(32645))
AT = (np.arange(SIDE) - SIDE / 2 + 0.5) * STEP_M
EAST, NORTH = np.meshgrid(AT, -AT)
BODIES = {
    "dipole": lambda field: anomaly_of_dipole(EAST, NORTH, 600.0, 2e9, field),
    "prism": lambda field: anomaly_of_prism(EAST, NORTH, (-800, 900, -600, 700, 400, 1500), 2.0, field),
}


def by_harmonica(anomaly, field):
    """harmonica's filter, the edges padded with zeros, to which these anomalies fall."""
    import harmonica
    import xarray

    wide = np.pad(anomaly[::-1], PADDING)  # rows from south to north
    at = np.arange(len(wide)) * STEP_M
    grid = xarray.DataArray(wide, coords={"northing": at, "easting": at}, dims=("northing", "easting"))
    found = harmonica.reduction_to_pole(grid, field.inclination, field.declination).to_numpy()
    return found[PADDING:-PADDING, PADDING:-PADDING][::-1]


def sgtool_of(folder):
    """SGTool's reduction to the pole; its file formats (GDAL, worms) are left out."""
    for name in (
        "osgeo",
        "osgeo.ogr",
        "osgeo.osr",
        "osgeo.gdal",
        "calcs.worms.wormer",
        "calcs.worms.Utility",
    ):
        sys.modules.setdefault(name, types.ModuleType(name))
    for name in ("ogr", "osr", "gdal"):
        setattr(sys.modules["osgeo"], name, sys.modules[f"osgeo.{name}"])
    sys.modules["calcs.worms.wormer"].Wormer = object
    for name in ("GetExtent", "numpy_array_to_raster", "insert_text_before_extension", "fill_nan"):
        setattr(sys.modules["calcs.worms.Utility"], name, None)
    sys.path.insert(0, str(folder))
    from calcs.GeophysicalProcessor import GeophysicalProcessor

    processor = GeophysicalProcessor(STEP_M, STEP_M, PADDING)
    return lambda anomaly, field: processor.reduction_to_pole(
        anomaly, field.inclination, field.declination, buffer_size=PADDING
    )


def methods(sgtool):
    """Name -> function of an anomaly and the field's direction."""
    found = {
        "this plugin": lambda anomaly, field: reduction_to_pole(anomaly, GRID, field),
        "undamped": lambda anomaly, field: reduction_to_pole(anomaly, GRID, field, damping=0.0),
    }
    try:
        import harmonica

        found[f"harmonica {harmonica.__version__}"] = by_harmonica
    except ImportError:
        print("harmonica is not installed and is left out.")
    if sgtool:
        found["SGTool"] = sgtool_of(sgtool)
    else:
        print("No checkout of SGTool was given (--sgtool): it is left out.")
    return found


def main():
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sgtool", type=Path)
    warnings.simplefilter("ignore", FutureWarning)  # those of libraries
    compared, rng = methods(parser.parse_args().sgtool), np.random.default_rng(1)
    print(f"{'body':8}{'inclination':>12}{'noise':>7}" + "".join(f"{name:>18}" for name in compared))
    for body, made in BODIES.items():
        truth = made(POLE)
        for inclination in (10.0, 45.0, 80.0):
            field = FieldDirection(inclination, 12.0)
            for noise in (0.0, NOISE):
                anomaly = made(field)
                anomaly = anomaly + noise * anomaly.std() * rng.standard_normal(anomaly.shape)
                errors = [
                    np.std(method(anomaly, field) - truth) / np.std(truth) for method in compared.values()
                ]
                print(f"{body:8}{inclination:12g}{noise:7.0%}" + "".join(f"{e:18.1%}" for e in errors))


if __name__ == "__main__":
    main()
