"""The residual Bouguer anomaly against the closed form, harmonica and GMT: errors, time and peak memory.

    python benchmarks/residual.py [--quick] [--only accuracy|speed] [--output FILE]

One table, each figure beside its target. Errors are RMS / largest in mGal against point masses on a sphere
(point_masses.py), in the interior and within 1 degree of the edge (residual_accuracy.py). What is timed is
told in residual_speed.py. harmonica (pip install harmonica) and GMT (apt install gmt) are left out where they
are not installed. --quick leaves the two larger rasters out.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  the checkout under its package name

# isort: split
from residual_accuracy import accuracy
from residual_peers import versions
from residual_speed import SIZES, do, speed


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


def machine(table):
    """What was run, and on what."""
    found = [f"{name} {version(name)}" for name in ("numpy", "scipy", "rasterio")]
    table.text(f"Python {platform.python_version()}, {', '.join(found + versions())}")
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
