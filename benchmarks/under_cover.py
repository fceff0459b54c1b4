"""Where gravity pays: what it adds under the sample survey's cover, by spacing, cover, contrast and noise.

    python benchmarks/under_cover.py [--text FILE] [--picture FILE]
    python benchmarks/under_cover.py --drawn-from FILE --picture FILE     the picture of a table again
    python benchmarks/under_cover.py --context --seeds 41 42 [--spacing KM]     gravity in context instead

Gravity in context with the pretrained outcrop network (`gravity_in_context.py`), its weights fitted to the
outcrop of the survey that is scored; scored under the survey's cover, where the truth is known. The gain is
that over outcrop alone, of the true gravity and of its mirror image. p is that of the test on the held-out
outcrop. One thing is changed at a time; the rocks stay.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
from dataclasses import dataclass, replace
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
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.grids import Grid

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
SHOWN = ("outcrop", "context", "mirrored")
COLOURS = {"context": "#1f5fa8", "mirrored": "#d9822b"}
NAMES = {"context": "gravity in context", "mirrored": "the same, mirrored"}


@dataclass(frozen=True)
class Row:
    """What gravity adds on one survey; shares, not percent, by method, and p."""

    sweep: str
    level: float
    seed: int
    mpa: dict[str, float]
    granite: dict[str, float]
    p: float


def grid_of(spacing_km: float) -> Grid:
    """The survey's cells."""
    side = round(SIDE_KM / spacing_km)
    at = Affine(1000 * spacing_km, 0, 500_000, 0, -1000 * spacing_km, 5_200_000)
    return Grid((side, side), at, CRS.from_epsg(32645))


def survey_of(seed: int, setting: dict[str, float], default: Survey) -> Survey:
    """The default survey with the gravity of another spacing or quality, drawn on the default cells."""
    coarse = make_survey(
        seed,
        grid_of(setting["spacing_km"]),
        cover_depth=setting["cover_km"] / DEEPEST_KM,
        density_contrast=setting["contrast"],
        noise_mgal=setting["noise_mgal"],
    )
    factor = setting["spacing_km"] / DEFAULT["spacing_km"]
    return replace(default, bouguer=zoom(coarse.bouguer, factor, order=3, mode="nearest", grid_mode=True))


def row_of(sweep: str, level: float, seed: int, found: context.ContextRow) -> Row:
    """The figures of one survey, at PRIORS 0."""
    mpa = {method: found.scores[method][1] for method in SHOWN}
    granite = {method: float(found.recalls[method][GRANITE]) for method in SHOWN}
    return Row(sweep, level, seed, mpa, granite, found.p["context"])


def swept(seeds: list[int], count: int) -> list[Row]:
    """All levels of all sweeps; the default survey is computed once a seed."""
    rows = []
    for seed in seeds:
        default = make_survey(seed, grid_of(DEFAULT["spacing_km"]))
        known: dict[tuple, context.ContextRow] = {}
        for sweep, levels in SWEEPS.items():
            for level in levels:
                setting = DEFAULT | {sweep: level}
                key = tuple(setting.values())
                if key not in known:
                    survey = survey_of(seed, setting, default)
                    known[key] = context.context_row(
                        seed, survey, SHOWN, N_CLASSES, block_km=BLOCK_KM, nulls=count
                    )
                rows.append(row_of(sweep, level, seed, known[key]))
                print(line_of(rows[-1]), flush=True)
    return rows


def line_of(row: Row) -> str:
    """One row of the table: scores, then the gains over outcrop alone, in percent."""
    parts = [f"{row.sweep:11s} {row.level:6g} {row.seed:4d}"]
    for found in (row.mpa, row.granite):
        scores = " ".join(f"{100 * found[method]:8.1f}" for method in SHOWN)
        gains = " ".join(f"{100 * (found[method] - found[SHOWN[0]]):+8.1f}" for method in SHOWN[1:])
        parts.append(f"{scores} {gains}")
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
    return {method: float(value) / 100 for method, value in zip(SHOWN, text.split())}


HEAD = (
    f"{'':23s} | {'MPA % under the cover':44s} | {'granite found % under the cover':44s} |\n"
    f"{'sweep':11s}  level seed | "
    + " | ".join([" outcrop  context mirrored +context +mirrored"] * 2)
    + " | p"
)


def picture_of(rows: list[Row], path: Path) -> None:
    """Gains over outcrop alone, a column a sweep, MPA above and granite below."""
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
    figure.legend(handles, labels, loc="outside upper center", ncols=4, frameon=False, fontsize=9)
    figure.savefig(path, dpi=100)


def draw(axis, rows: list[Row], score: str) -> None:
    """One panel: a line a seed and method."""
    levels = sorted({row.level for row in rows})
    for method, colour in COLOURS.items():
        for seed, style in zip(sorted({row.seed for row in rows}), ("-", "--", ":")):
            its = sorted((row for row in rows if row.seed == seed), key=lambda row: row.level)
            scores = [getattr(row, score) for row in its]
            axis.plot(
                [levels.index(row.level) for row in its],
                [100 * (found[method] - found[SHOWN[0]]) for found in scores],
                style + "o",
                color=colour,
                linewidth=1.6,
                markersize=4,
                label=f"{NAMES[method]}, seed {seed}",
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
