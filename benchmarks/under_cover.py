"""Where gravity pays: what it adds under the sample survey's cover, by spacing, cover, contrast and noise.

    python benchmarks/under_cover.py [--text FILE] [--picture FILE]
    python benchmarks/under_cover.py --drawn-from FILE --picture FILE     the picture of a table again
    python benchmarks/under_cover.py --context --seeds 41 42 [--spacing KM]     gravity in context instead

The learner is boosted trees; they learn from the outcrop of the survey that is scored, and are scored under
its cover, where the truth is known. The gain is that of the true gravity over the mean of 20 nulls (the same
gravity mirrored, turned or rolled), and over outcrop alone. One thing is changed at a time; the rocks stay.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from affine import Affine
from matplotlib.figure import Figure
from rasterio.crs import CRS
from scipy.ndimage import zoom

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import gravity_in_context as context

import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geology.legend import COVER
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.null_test import (
    NullTest,
    _CellSample,
    gravity_null_test,
    sample_cells,
)
from concealed_bedrock.models.features.gravity_bands import encode

SIDE_KM, GRANITE, N_CLASSES = 320, 9, 10
DEEPEST_KM = 1.5  # of the default cover
BLOCK_KM = 40.0  # training ground plays cover in blocks as wide as the basins
DEFAULT = {"spacing_km": 1.0, "cover_km": DEEPEST_KM, "contrast": 1.0, "noise_mgal": 0.3}
SWEEPS = {
    "spacing_km": (1.0, 2.0, 4.0, 8.0),
    "cover_km": (0.0, 1.5, 3.0),
    "contrast": (0.25, 0.5, 1.0),
    "noise_mgal": (0.3, 1.0, 3.0),
}
LABELS = {
    "spacing_km": "spacing of the gravity grid (km)",
    "cover_km": "cover, at its deepest (km)",
    "contrast": "density contrast of the bedrock (times)",
    "noise_mgal": "noise (mGal)",
}
COLOURS = {"nulls": "#1f5fa8", "outcrop": "#d9822b"}


@dataclass(frozen=True)
class Row:
    """What gravity adds on one survey; shares, not percent."""

    sweep: str
    level: float
    seed: int
    mpa: dict[str, float]  # with gravity, outcrop alone, nulls' mean, least and most
    granite: dict[str, float]
    p: float


def grid_of(spacing_km: float) -> Grid:
    """The survey's cells."""
    side = round(SIDE_KM / spacing_km)
    at = Affine(1000 * spacing_km, 0, 500_000, 0, -1000 * spacing_km, 5_200_000)
    return Grid((side, side), at, CRS.from_epsg(32645))


def gravity_of(seed: int, setting: dict[str, float]) -> np.ndarray:
    """Bands of a survey of other spacing or quality, drawn on the default cells; (3, rows, cols)."""
    coarse = make_survey(
        seed,
        grid_of(setting["spacing_km"]),
        cover_depth=setting["cover_km"] / DEEPEST_KM,
        density_contrast=setting["contrast"],
        noise_mgal=setting["noise_mgal"],
    )
    fine, factor = grid_of(DEFAULT["spacing_km"]), setting["spacing_km"] / DEFAULT["spacing_km"]
    bouguer = zoom(coarse.bouguer, factor, order=3, mode="nearest", grid_mode=True)
    return encode(residual_anomaly(bouguer, fine).residual, fine, [], encoding="fields")


def ground_of(survey: Survey, seed: int) -> _CellSample:
    """Outcrop to learn from, covered cells to be scored on."""
    is_cover = survey.classes_map == COVER
    return sample_cells(
        survey.classes_map, survey.truth, is_cover, survey.grid, N_CLASSES, block_km=BLOCK_KM, seed=seed
    )


def row_of(sweep: str, level: float, seed: int, test: NullTest) -> Row:
    """The figures of one null test."""

    def told(score) -> dict[str, float]:
        nulls = [score(null) for null in test.nulls]
        return {
            "gravity": score(test.real),
            "outcrop": score(test.outcrop),
            "nulls": float(np.mean(nulls)),
            "least": min(nulls),
            "most": max(nulls),
        }

    mpa = told(lambda result: float(result.metrics.mpa))
    return Row(sweep, level, seed, mpa, told(lambda r: float(r.metrics.recall[GRANITE])), test.p())


def swept(seeds: list[int], count: int) -> list[Row]:
    """All levels of all sweeps; the default survey is computed once a seed."""
    rows = []
    for seed in seeds:
        ground = ground_of(make_survey(seed, grid_of(DEFAULT["spacing_km"])), seed)
        tests: dict[tuple, NullTest] = {}
        for sweep, levels in SWEEPS.items():
            for level in levels:
                setting = DEFAULT | {sweep: level}
                key = tuple(setting.values())
                if key not in tests:
                    tests[key] = gravity_null_test(gravity_of(seed, setting), ground, count=count, seed=seed)
                rows.append(row_of(sweep, level, seed, tests[key]))
                print(line_of(rows[-1]), flush=True)
    return rows


def line_of(row: Row) -> str:
    """One row of the table: scores, then gains, in percent."""
    parts = [f"{row.sweep:11s} {row.level:6g} {row.seed:4d}"]
    for told in (row.mpa, row.granite):
        over = told["gravity"] - told["nulls"], told["gravity"] - told["outcrop"]
        parts.append(
            f"{100 * told['gravity']:6.1f} {100 * told['outcrop']:7.1f} {100 * told['nulls']:6.1f} "
            f"{100 * told['least']:5.1f}-{100 * told['most']:4.1f} "
            f"{100 * over[0]:+7.1f} {100 * over[1]:+8.1f}"
        )
    return " | ".join([*parts, f"{row.p:.3f}"])


def read_rows(path: Path) -> list[Row]:
    """The rows of a table that was written before."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith(tuple(SWEEPS))]
    return [row_from(*line.split("|")) for line in lines]


def row_from(head: str, mpa: str, granite: str, p: str) -> Row:
    """One line of the table, read back."""
    sweep, level, seed = head.split()
    return Row(sweep, float(level), int(seed), scores_from(mpa), scores_from(granite), float(p))


def scores_from(text: str) -> dict[str, float]:
    """The scores of one half of a line, as shares."""
    gravity, outcrop, nulls, least, most, *_ = text.replace("-", " ").split()
    told = {"gravity": gravity, "outcrop": outcrop, "nulls": nulls, "least": least, "most": most}
    return {name: float(value) / 100 for name, value in told.items()}


HEAD = (
    f"{'':23s} | {'MPA % under the cover':48s} | {'granite found % under the cover':48s} |\n"
    f"{'sweep':11s}  level seed | "
    + " | ".join(["gravity outcrop  nulls  least-most  +nulls +outcrop"] * 2)
    + " | p (NLL)"
)


def picture_of(rows: list[Row], path: Path) -> None:
    """Gains over nulls and over outcrop alone, a column a sweep, MPA above and granite below."""
    figure = Figure(figsize=(11, 5.6), layout="constrained")
    axes = figure.subplots(2, len(SWEEPS), sharey="row")
    for column, sweep in enumerate(SWEEPS):
        for line, score in enumerate(("mpa", "granite")):
            draw(axes[line, column], [row for row in rows if row.sweep == sweep], score)
        axes[1, column].set_xlabel(LABELS[sweep], fontsize=9)
        for axis in axes[:, column]:
            axis.set_xticks(range(len(SWEEPS[sweep])), [f"{level:g}" for level in SWEEPS[sweep]])
            axis.axvline(SWEEPS[sweep].index(DEFAULT[sweep]), color="#c5ccd3", linewidth=5, zorder=0)
    axes[0, 0].set_ylabel("gain in MPA (points)", fontsize=9)
    axes[1, 0].set_ylabel("gain in granite found (points)", fontsize=9)
    handles, labels = axes[0, 0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=3, frameon=False, fontsize=9)
    figure.savefig(path, dpi=100)


def draw(axis, rows: list[Row], score: str) -> None:
    """One panel: a line a seed, and the range that nulls span (of the seed where it is widest)."""
    levels = sorted({row.level for row in rows})
    at = np.arange(len(levels))
    told = [[getattr(row, score) for row in rows if row.level == level] for level in levels]
    low = [100 * min(t["least"] - t["nulls"] for t in ts) for ts in told]
    high = [100 * max(t["most"] - t["nulls"] for t in ts) for ts in told]
    axis.fill_between(at, low, high, color="#dfe5ec", label="what nulls reach by chance", zorder=1)
    for against, name in (("nulls", "gain over nulls"), ("outcrop", "gain over outcrop alone")):
        for seed, style in zip(sorted({row.seed for row in rows}), ("-", "--", ":")):
            its = sorted((row for row in rows if row.seed == seed), key=lambda row: row.level)
            gains = [100 * (getattr(row, score)["gravity"] - getattr(row, score)[against]) for row in its]
            x = [levels.index(row.level) for row in its]
            axis.plot(
                x,
                gains,
                style + "o",
                color=COLOURS[against],
                linewidth=1.6,
                markersize=4,
                label=f"{name}, seed {seed}",
            )
    axis.axhline(0, color="#59636e", linewidth=0.8)
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8.5)
    axis.grid(axis="y", color="#eceff2")


def print_context(asked: argparse.Namespace) -> None:
    """Print the table of gravity in context, a row a survey, and its mean gains."""
    versions = f"Python {platform.python_version()}, torch {torch.__version__}, numpy {np.__version__}"
    given = " ".join(sys.argv[1:]).replace(str(asked.text), "FILE")
    lines = [
        f"{datetime.date.today()}, {platform.machine()}, no GPU; {versions}",
        f"python benchmarks/under_cover.py {given}",
        context.head_of(asked.methods),
    ]
    print("\n".join(lines), flush=True)
    rows = []
    for seed in asked.seeds:
        survey = make_survey(seed, grid_of(asked.spacing))
        rows.append(
            context.context_row(seed, survey, asked.methods, N_CLASSES, block_km=BLOCK_KM, nulls=asked.nulls)
        )
        lines.append(rows[-1].line())
        print(lines[-1], flush=True)
    lines.append(context.summary_of(rows))
    print(lines[-1])
    if asked.text:
        asked.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2], help="of the surveys")
    parser.add_argument("--nulls", type=int, default=20, help="per survey")
    parser.add_argument("--text", type=Path, help="write the table here too")
    parser.add_argument("--picture", type=Path, help="draw the sweep into this PNG")
    parser.add_argument("--drawn-from", type=Path, help="a table that was written before: sweep nothing")
    parser.add_argument("--context", action="store_true", help="gravity in context on the default survey")
    parser.add_argument(
        "--methods",
        nargs="+",
        choices=context.METHODS,
        default=context.DEFAULT_METHODS,
        help="with --context",
    )
    parser.add_argument("--spacing", type=float, default=DEFAULT["spacing_km"], help="km, with --context")
    asked = parser.parse_args()
    if asked.context:
        print_context(asked)
        return
    print(HEAD)
    rows = read_rows(asked.drawn_from) if asked.drawn_from else swept(asked.seeds, asked.nulls)
    if asked.text:
        device = f"{datetime.date.today()}, {os.cpu_count()} cores ({platform.machine()}), no GPU used"
        asked.text.write_text("\n".join([device, HEAD, *map(line_of, rows)]) + "\n", encoding="utf-8")
    if asked.picture:
        picture_of(rows, asked.picture)


if __name__ == "__main__":
    main()
