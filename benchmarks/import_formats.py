"""Grids of every format through qgis_process: the residual of each against that of the same GeoTIFF.

    python benchmarks/import_formats.py [--geosoft FOLDER] [--output FILE]

Each format is written from its published description (tests/worker/grid_files.py), imported with Import a
grid and given to Residual Bouguer anomaly. --geosoft names a folder of Geosoft's .grd files, each of which is
read by harmonica too (pip install harmonica).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  the checkout under its package name

# isort: split
import numpy as np
import rasterio

from concealed_bedrock.geophysics.io.geosoft_file import _read_geosoft
from tests.worker.grid_files import DEGREES, FORMATS, METRES, MORE, UTM, WGS84, geotiff

ROOT = Path(__file__).resolve().parents[1]
TARGET_MGAL = 0.01


def caller(folder: Path):
    """Call qgis_process in a profile of its own, with the plugin enabled."""
    (folder / "plugins").mkdir()
    (folder / "plugins" / "concealed_bedrock").symlink_to(ROOT, target_is_directory=True)
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "CONCEALED_BEDROCK_PYTHON": sys.executable,
    }

    def call(*words):
        done = subprocess.run(
            [shutil.which("qgis_process"), *map(str, words)], env=environment, capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(done.stdout + done.stderr)

    call("plugins", "enable", "concealed_bedrock")
    return call


def residual(call, path: Path, folder: Path) -> np.ndarray:
    made = folder / "residual.tif"
    made.unlink(missing_ok=True)
    call(
        *("run", "concealedbedrock:residualbougueranomaly", "--"),
        *(f"INPUT={path}", "HEIGHT=5000", f"OUTPUT={made}"),
    )
    with rasterio.open(made) as source:
        return source.read(1, masked=True).filled(np.nan)


def through_qgis(say) -> None:
    """Import every format, and compare its residual."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        call = caller(folder)
        wanted = {}
        for crs, nodes in ((UTM, METRES), (WGS84, DEGREES)):
            geotiff(folder / "reference.tif", nodes, crs)
            wanted[crs] = residual(call, folder / "reference.tif", folder)
        say(f"{'format, by qgis_process':<40}{'largest difference of the residual (mGal)':<44}target 0.01")
        for what, (file, write, crs) in FORMATS.items():
            write(folder / file)
            words = [f"INPUT={folder / file}", f"OUTPUT={folder / 'grid.tif'}"] + [f"CRS={crs}"] * bool(crs)
            words += [f"{key.upper()}={value}" for key, value in MORE.get(what, {}).items()]
            call("run", "concealedbedrock:importgrid", "--", *words)
            with rasterio.open(folder / "grid.tif") as source:
                reference = wanted[WGS84 if source.crs.is_geographic else UTM]
            values = residual(call, folder / "grid.tif", folder)
            is_alike = (np.isnan(values) == np.isnan(reference)).all()
            off = np.nanmax(np.abs(values - reference)) if is_alike else np.inf
            say(f"{what:<40}{off:<44.5f}{'met' if off < TARGET_MGAL else 'MISSED'}")


def beside_harmonica(folder: Path, say) -> None:
    """Read Geosoft's files with both."""
    import harmonica

    say(f"{'Geosoft file, harmonica ' + harmonica.__version__:<40}largest difference, of places, of gaps")
    for path in sorted(folder.rglob("*.grd")):
        try:
            other = harmonica.load_oasis_montaj_grid(path)
        except Exception as error:
            say(f"{path.name:<40}harmonica cannot read it: {type(error).__name__}")
            continue
        made = _read_geosoft(path)
        x, y = other.easting.to_numpy(), other.northing.to_numpy()
        x, y = np.meshgrid(x, y) if x.ndim == 1 else (x, y)
        rows, cols = np.indices(made.values.shape)
        mine = made.transform * (cols + 0.5, len(made.values) - rows - 0.5)
        place = max(np.abs(mine[0] - x).max(), np.abs(mine[1] - y).max())
        gaps = int((np.isnan(made.values) != np.isnan(other.to_numpy())).sum())
        off = np.nanmax(np.abs(made.values - other.to_numpy()))
        say(f"{path.name:<40}{off:g}, {place:.2g}, {gaps} cells")


def main():
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--geosoft", type=Path)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    lines = []

    def say(line):
        print(line, flush=True)
        lines.append(line)

    through_qgis(say)
    if arguments.geosoft:
        beside_harmonica(arguments.geosoft, say)
    if arguments.output:
        arguments.output.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
