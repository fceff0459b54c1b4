"""Ramsay's class of digitised layers of known shape: right, not determined, wrong.

    python benchmarks/fold_classes.py [--seed 41] [--text FILE]

Layers between two digitised surfaces of one fold, whose vertices are even but begin apart, for interlimb
angles of 30, 60, 90 and 120 degrees and each of Ramsay's classes (phi^2 1.6, 1, 0.5, 0, -0.25). A layer is
0.07 wavelengths thick, or 0.8 of the depth at which its inner surface would cross itself. Corners are
rounded by 0.08 radians of the fundamental wave; vertices are counted from one inflection to the next.
Seeds below 41 are for development.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geology.folds.layers import layer_between, pairs_of
from concealed_bedrock.geology.folds.profiles import _FoldedLayers, _harmonics
from concealed_bedrock.geology.folds.traces import folds_of

CLASSES = {"1A": 1.6, "1B": 1.0, "1C": 0.5, "2": 0.0, "3": -0.25}
ANGLES, SURFACES, VERTICES = (30, 60, 90, 120), ("chevron", "sine", "parabola", "box"), (20, 30, 40)
ROUNDING, THICKNESS, REPEATS = 0.08, 0.07, 3


def layers_of(surface: str, interlimb_deg: float, flattening: float) -> _FoldedLayers:
    """Layers whose uppermost surface has an interlimb angle."""
    series = _harmonics(surface, rounding=ROUNDING)
    steepest = 2 * np.pi * (series * (2 * np.arange(len(series)) + 1)).sum() / series[0]
    amplitude = np.tan(np.radians(90 - interlimb_deg / 2)) / steepest
    return _FoldedLayers(series, amplitude=amplitude, flattening=flattening)


def answers(layers: _FoldedLayers, n_vertices: int, rng: np.random.Generator) -> list[str]:
    """Classes of the whole folds' layers; empty where none is determined."""
    thickness = min(THICKNESS, 0.8 * layers.deepest(np.linspace(0, 2 * np.pi, 2000), THICKNESS))
    phase = np.linspace(0.1, 6 * np.pi - 0.1, 6 * n_vertices)
    starts = rng.uniform(0, np.pi / n_vertices, 2)
    lines = [layers.surface(phase + start, depth=d) for start, d in zip(starts, (0, thickness), strict=True)]
    folds = [folds_of(line) for line in lines]
    found = []
    for a, b, c, d in pairs_of(folds):
        if folds[a][b].is_whole and folds[c][d].is_whole:
            layer = layer_between(folds[a][b], folds[c][d])
            found.append(layer.ramsay_class if layer else "")
    return found


def main() -> None:
    """Print right / not determined / wrong by surface, class and vertices a fold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=41)
    parser.add_argument("--text", type=Path, help="file to which the table is appended")
    asked = parser.parse_args()
    rng = np.random.default_rng(asked.seed)
    head = "".join(f"{n:>5} vertices" for n in VERTICES)
    lines = [
        "python benchmarks/fold_classes.py: right / not determined / wrong",
        f"{'surface':10} class {head}",
    ]
    totals = {n: Counter() for n in VERTICES}
    for surface in SURFACES:
        for name, flattening in CLASSES.items():
            cells = []
            for n in VERTICES:
                count: Counter = Counter()
                for degrees in ANGLES:
                    for _ in range(REPEATS):
                        found = answers(layers_of(surface, degrees, flattening), n, rng)
                        count.update("right" if one == name else "wrong" if one else "none" for one in found)
                totals[n].update(count)
                cells.append(f"{count['right']:6} /{count['none']:3} /{count['wrong']:2}")
            lines.append(f"{surface:10} {name:5}{''.join(cells)}")
    cells = [f"{totals[n]['right']:6} /{totals[n]['none']:3} /{totals[n]['wrong']:2}" for n in VERTICES]
    lines.append(f"{'all':16}{''.join(cells)}")
    print("\n".join(lines))
    if asked.text:
        with asked.text.open("a", encoding="utf-8") as file:
            file.write("\n" + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
