"""Folds in pictures through qgis_process, as `make demo-folds` runs it.

A classifier learns from simulated line drawings and sections, and classifies pictures of a third style, of
other outcrops, whose truth it has not seen. What is right is counted at the end.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path

import pyogrio
from demo import PROFILE, ROOT, Qgis


def main() -> None:
    """Make pictures, train, classify, and count what is right."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo_folds")
    parser.add_argument("--count", type=int, default=300, help="pictures to learn from")
    parser.add_argument("--epochs", type=int, default=15)
    asked = parser.parse_args()
    start, out = time.monotonic(), asked.out.resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    PROFILE.mkdir(parents=True, exist_ok=True)
    qgis = Qgis(PROFILE)
    sets = {"known": (asked.count, 1, "line-drawing,section"), "new": (asked.count // 3, 2, "outcrop")}
    for name, (count, seed, styles) in sets.items():
        qgis.run(
            "samplefoldpictures",
            COUNT=count,
            SEED=seed,
            STYLES=styles,
            SIDE=96,
            FOLDER=out / f"{name}_pictures",
            OUTPUT=out / f"{name}.gpkg",
        )
    qgis.run(
        "trainfoldclassifier",
        INPUT=out / "known.gpkg",
        CLASS_FIELD="shape",
        GROUP="outcrop",
        EPOCHS=asked.epochs,
        OUTPUT=out / "folds.safetensors",
        REPORT=out / "report.html",
    )
    qgis.run(
        "classifyfolds",
        INPUT=out / "new.gpkg",
        MODEL=out / "folds.safetensors",
        OUTPUT=out / "classified.gpkg",
    )
    print("\n" + json.loads((out / "report.json").read_text())["verdict"])
    truth = pyogrio.read_dataframe(out / "new.gpkg", read_geometry=False)["shape"]
    found = pyogrio.read_dataframe(out / "classified.gpkg", read_geometry=False)["class"]
    right = int((truth == found).sum())
    print(f"Of {len(truth)} rock faces, a style that it did not learn from, {right} have the right class.")
    print(f"{out}: report.html, classified.gpkg ({time.monotonic() - start:.0f} s)")


if __name__ == "__main__":
    main()
