"""Tables of stations: time and memory by their rows, and real surveys where there are some.

    python benchmarks/import_stations.py [--rows 1e5 1e6 1e7] [--data DIR] [--output FILE]

Each table is imported by the worker in a process of its own. --data names a folder with the packed tables of
surveys (*.csv.xz), each of whose rows has to be a station or listed: the counts are compared with pandas'.
"""

from __future__ import annotations

import argparse
import lzma
import os
import platform
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio

ROOT = Path(__file__).resolve().parents[1]
AT_ONCE = 100_000


def write_table(path: Path, n: int) -> None:
    """A table of random stations."""
    rng = np.random.default_rng(0)
    with path.open("w") as file:
        file.write("station,survey,lon,lat,height_m,gravity_mgal,error\n")
        for start in range(0, n, AT_ONCE):
            m = min(AT_ONCE, n - start)
            lon, lat = rng.uniform(10, 30, m), rng.uniform(-30, -10, m)
            height = rng.uniform(0, 1500, m)
            gravity = 978_033 + 5186 * np.sin(np.radians(lat)) ** 2 - 0.3086 * height + rng.normal(0, 30, m)
            columns = zip(range(start, start + m), lon, lat, height, gravity)
            file.writelines(
                f"S{i},P{i // 50_000},{x:.6f},{y:.6f},{h:.2f},{g:.3f},0.05\n" for i, x, y, h, g in columns
            )


def run(path: Path, folder: Path) -> tuple[float, float, int, int]:
    """Seconds of the processor, peak memory in MB, stations and rejected rows."""
    (folder / "concealed_bedrock").exists() or (folder / "concealed_bedrock").symlink_to(ROOT)
    program = "import sys; from concealed_bedrock.worker.cli import main; sys.exit(main())"
    made = folder / "stations.gpkg", folder / "rejected.gpkg"
    pid = subprocess.Popen(
        [sys.executable, "-c", program, "importstations", path, "-o", made[0], "--rejected", made[1]],
        env=os.environ | {"PYTHONPATH": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
    )
    _, status, usage = os.wait4(pid.pid, 0)
    if status:
        raise SystemExit(f"{path.name} was refused")
    counts = [pyogrio.read_info(file)["features"] for file in made]
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, *counts


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=float, nargs="*", default=[1e5, 1e6, 1e7])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    lines = []

    def say(line):
        print(line, flush=True)
        lines.append(line)

    say(f"{date.today()}, {platform.machine()}, Python {platform.python_version()}, CPU")
    say(f"{'table':<32}{'rows':>12}{'stations':>12}{'listed':>10}{'CPU s':>8}{'MB':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for n in map(int, arguments.rows):
            write_table(folder / "table.csv", n)
            seconds, peak, stations, rejected = run(folder / "table.csv", folder)
            say(f"{'drawn':<32}{n:>12,}{stations:>12,}{rejected:>10,}{seconds:>8.1f}{peak:>8.0f}")
        for packed in sorted(arguments.data.rglob("*.csv.xz")) if arguments.data else []:
            path = folder / packed.stem
            path.write_bytes(lzma.decompress(packed.read_bytes()))
            table = pd.read_csv(path)
            seconds, peak, stations, rejected = run(path, folder)
            is_whole = stations + rejected == len(table)
            say(
                f"{packed.stem[:30]:<32}{len(table):>12,}{stations:>12,}{rejected:>10,}{seconds:>8.1f}{peak:>8.0f}"
                f"  {'every row is there' if is_whole else 'ROWS ARE LOST'}"
            )
    if arguments.output:
        arguments.output.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
