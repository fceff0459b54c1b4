"""Gravity and magnetics: what can be computed from an anomaly without any geology. Imports only `contract`.

The public API of this package, loaded when it is first used:

| name | content |
|---|---|
| `Grid`, `align` | where the cells of a raster lie, and rasters on another grid: `grids` |
| `read_raster`, `write_raster` | one band of a raster as an array with its Grid, and back: `io` |
| `to_mgal` | units of gravity: `units` |
| `residual_anomaly` | residual anomaly and regional field: `residual` |
| `Continuations`, `LazyContinuations` | several heights of one raster, an array or read by rows: `residual` |
| `separate_file`, `correct_file` | residual and Bouguer anomaly from file to file: `io` |
| `upward_continuation`, `vertical_derivative`, `horizontal_gradient`, `tilt_angle` | `transforms` |
| `gaussian_highpass`, `butterworth_highpass`, `polynomial_residual` | other residuals: `transforms` |
| `reduction_to_pole`, `analytic_signal`, `pseudo_gravity` | of a magnetic anomaly: `magnetics` |
| `MagneticTransforms`, `transform_magnetic_file` | several of them, by rows, or from file to file |
| `FieldDirection`, `direction_on`, `reference_direction` | of the Earth's field: `geomagnetic_field` |
| `bouguer_anomaly` | from the free-air anomaly and the topography: `bouguer` |
| `anomaly_of_dipole`, `anomaly_of_prism`, `anomaly_of_slabs` | magnetics of bodies: `forward_magnetics` |
| `normal_gravity`, `reduce_gravity`, `terrain_correction` | observed gravity of stations to an anomaly |
| `gravity_of_slabs`, `gravity_of_prism`, `gravity_of_point_mass` | gravity of bodies: `forward` |
| `gravity_of_tesseroids` | gravity of blocks of a sphere: `forward_tesseroids` |
| `gravity_of_cover` | gravity of cover of known thickness, to be stripped: `cover` |

Arrays have shape (rows, cols), row 0 in the north, NaN where there is no data; gravity is in mGal,
magnetic anomalies are in nT.

Examples
--------
>>> import numpy as np
>>> from affine import Affine
>>> from rasterio.crs import CRS
>>> from concealed_bedrock.geophysics import Grid, gravity_of_prism, residual_anomaly
>>> grid = Grid((60, 80), Affine(1000, 0, 4e5, 0, -1000, 5e6), CRS.from_epsg(32645))
>>> east, north = np.meshgrid(grid.eastings, grid.northings)
>>> prism = (435_500, 445_500, 4_965_500, 4_975_500, 500, 3_000)
>>> separation = residual_anomaly(gravity_of_prism(east, north, prism, 300.0), grid, height_m=10e3)
>>> separation.residual.shape, bool(separation.residual.max() > separation.regional.max())
((60, 80), True)
"""

from importlib import import_module
from typing import Any

_PUBLIC = {
    "Continuations": (".residual", "Continuations"),
    "FieldDirection": (".geomagnetic_field", "FieldDirection"),
    "Grid": (".grids", "Grid"),
    "LazyContinuations": (".residual", "LazyContinuations"),
    "MagneticTransforms": (".magnetics", "MagneticTransforms"),
    "align": (".grids", "align"),
    "analytic_signal": (".magnetics", "analytic_signal"),
    "anomaly_of_dipole": (".forward_magnetics", "anomaly_of_dipole"),
    "anomaly_of_prism": (".forward_magnetics", "anomaly_of_prism"),
    "anomaly_of_slabs": (".forward_magnetics", "anomaly_of_slabs"),
    "bouguer_anomaly": (".bouguer", "bouguer_anomaly"),
    "butterworth_highpass": (".transforms", "butterworth_highpass"),
    "correct_file": (".io.bouguer_file", "correct_file"),
    "direction_on": (".geomagnetic_field", "direction_on"),
    "gaussian_highpass": (".transforms", "gaussian_highpass"),
    "gravity_of_cover": (".cover", "gravity_of_cover"),
    "gravity_of_point_mass": (".forward", "gravity_of_point_mass"),
    "gravity_of_prism": (".forward", "gravity_of_prism"),
    "gravity_of_slabs": (".forward", "gravity_of_slabs"),
    "gravity_of_tesseroids": (".forward_tesseroids", "gravity_of_tesseroids"),
    "horizontal_gradient": (".transforms", "horizontal_gradient"),
    "normal_gravity": (".normal_gravity", "normal_gravity"),
    "polynomial_residual": (".separation", "polynomial_residual"),
    "pseudo_gravity": (".magnetics", "pseudo_gravity"),
    "read_raster": (".io.band_file", "read_band"),
    "reduce_gravity": (".reductions", "reduce_gravity"),
    "reduction_to_pole": (".magnetics", "reduction_to_pole"),
    "reference_direction": (".geomagnetic_field", "reference_direction"),
    "residual_anomaly": (".residual", "residual_anomaly"),
    "separate_file": (".io.residual_file", "separate_file"),
    "terrain_correction": (".terrain", "terrain_correction"),
    "tilt_angle": (".transforms", "tilt_angle"),
    "to_mgal": (".units", "to_mgal"),
    "transform_magnetic_file": (".io.magnetic_file", "transform_magnetic_file"),
    "upward_continuation": (".transforms", "upward_continuation"),
    "vertical_derivative": (".transforms", "vertical_derivative"),
    "write_raster": (".io.rasters", "write_raster"),
}
__all__ = list(_PUBLIC)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562): the room is imported with each of its modules."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _PUBLIC[name]
    return getattr(import_module(module, __name__), attribute)
