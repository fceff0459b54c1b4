"""What cover does to gravity, and what practising under simulated cover mends.

    python benchmarks/cover_gravity.py [--seeds 1 2 3] [--nulls 20] [--text FILE]

Boosted trees on gravity alone learn from the outcrop of a sample survey and are scored under its cover,
where the truth is known. First what harms: the same rocks bare under a film of cover, the bare gravity
blurred as by the cover's thickness, the bare gravity with the cover's own low, and the gravity as it is. Then
what mends: outcrop under simulated cover (COVER of Train a bedrock model), its two parts apart, and the real
low taken off with thickness and density known. With --nulls the mended trees are fitted anew to nulls.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import fft

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.jobs import SurveyJob
from concealed_bedrock.geology.legend import COVER
from concealed_bedrock.geology.outcrop import nearest_outcrop
from concealed_bedrock.geology.sample_survey import strata
from concealed_bedrock.geology.sample_survey.gravity import COVER_COMPACTION_KM
from concealed_bedrock.geology.sample_survey.survey import make_survey
from concealed_bedrock.geology.sampling.cv_blocks import block_numbers
from concealed_bedrock.geophysics.cover_gravity import Cover, buried, draw_cover, gravity_of_cover
from concealed_bedrock.geophysics.forward import radial_wavenumber
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.bootstrap import paired_difference
from concealed_bedrock.models.evaluation.gravity_nulls import moved, moves
from concealed_bedrock.models.evaluation.metrics import scores
from concealed_bedrock.models.experts.expert import GravityTreesReader, View
from concealed_bedrock.models.experts.gravity_trees import fit_gravity_trees, gravity_features, mixed_features
from concealed_bedrock.models.features.gravity_bands import describe_bands, encode, standardise
from concealed_bedrock.worker.verbs import survey as survey_verb

GRANITE, N_CLASSES = 9, 10
HEIGHT_M, DEEPEST_M, COPIES = 10_000.0, 1500.0, 3
LEARNED_CELLS, ITERATIONS = 6000, 40


@dataclass(frozen=True)
class Ground:
    """One survey and its gravities; residual anomalies, mGal."""

    grid: Grid
    seen: np.ndarray
    truth: np.ndarray
    nearest: np.ndarray
    real: np.ndarray
    bare: np.ndarray
    thickness_m: np.ndarray
    low: np.ndarray  # the real cover's own, for its known thickness and density
    covers: Sequence[Cover]


def ground_of(seed: int) -> Ground:
    """Make the survey with its cover, and with a film of it."""
    grid = survey_verb.grid_of(SurveyJob(".", seed))
    survey, film = make_survey(seed, grid), make_survey(seed, grid, cover_depth=0.0)
    thickness = survey.cover_thickness_m.astype(float)
    contrast = strata.CENOZOIC.density - strata.REFERENCE_DENSITY
    return Ground(
        grid, survey.classes_map, survey.truth, nearest_outcrop(survey.classes_map, grid),
        residual_anomaly(survey.bouguer, grid).residual, residual_anomaly(film.bouguer, grid).residual,
        thickness, residual_of(gravity_of_cover(thickness, contrast, 1000 * COVER_COMPACTION_KM,
                                                grid.spacing_m), grid),
        [draw_cover(np.random.default_rng((seed, n)), grid, deepest_m=DEEPEST_M, height_m=HEIGHT_M)
         for n in range(COPIES)],
    )  # fmt: skip


def residual_of(bouguer: np.ndarray, grid: Grid) -> np.ndarray:
    """Less its continuation; the ground repeats."""
    kept = -np.expm1(-radial_wavenumber(bouguer.shape, grid.spacing_m) * HEIGHT_M)
    return fft.irfft2(fft.rfft2(bouguer) * kept, s=bouguer.shape)


def cases_of(g: Ground) -> dict[str, tuple[list[np.ndarray], np.ndarray]]:
    """Residuals to learn from, the ground's own first, and the residual that is read under the cover."""
    blurred = [buried(g.real, c.thickness_m, g.grid) for c in g.covers]
    stripped = g.real - g.low
    return {
        "gravity as it is": ([g.real], g.real),
        "bare rock under a film": ([g.bare], g.bare),
        "bare, blurred by burial": ([g.bare], buried(g.bare, g.thickness_m, g.grid)),
        "bare, with the cover's low": ([g.bare], g.bare + g.low),
        "simulated cover": ([g.real, *(b + c.residual for b, c in zip(blurred, g.covers))], g.real),
        "simulated lows alone": ([g.real, *(g.real + c.residual for c in g.covers)], g.real),
        "simulated burial alone": ([g.real, *blurred], g.real),
        "low taken off": ([stripped], stripped),
        "low taken off, simulated burial": (
            [stripped, *(buried(stripped, c.thickness_m, g.grid) for c in g.covers)], stripped,
        ),
    }  # fmt: skip


def bands_of(residuals: Sequence[np.ndarray], grid: Grid) -> list[np.ndarray]:
    """The default bands of each residual."""
    return [encode(residual, grid, [], encoding="fields") for residual in residuals]


def predicted(g: Ground, learned: list[np.ndarray], read: np.ndarray) -> np.ndarray:
    """Classes of the covered cells (n,) by trees on gravity; bands in their units."""
    is_outcrop = g.seen < COVER
    bands = describe_bands(learned[0], is_outcrop, encoding="fields")
    own, *others = (standardise(raw, bands) for raw in learned)
    features = mixed_features(gravity_features(own), others, 1)
    drawn = np.random.default_rng(1).random(g.seen.shape) < LEARNED_CELLS / is_outcrop.sum()
    trees = fit_gravity_trees(features, np.where(drawn, g.seen, COVER).astype("uint8"), iterations=ITERATIONS)
    view = View(g.seen, N_CLASSES, g.seen == COVER, standardise(read, bands), 1.0)
    return GravityTreesReader(*trees).log_probabilities(view).argmax(axis=0)


def line_of(name: str, seed: int, g: Ground, found: np.ndarray) -> str:
    """Scores under the cover, and the gain over nearest outcrop with its 90 % interval by blocks."""
    cells = g.seen == COVER
    score = scores(g.truth[cells], found, N_CLASSES)
    gain = paired_difference(g.truth[cells], found, g.nearest[cells], block_numbers(g.grid)[cells], N_CLASSES)
    return (
        f"{seed:4d}  {name:34s} accuracy {score.accuracy:.3f}  MPA {score.mpa:.3f}  granite "
        f"{score.recall[GRANITE]:.3f}  MPA over nearest {gain.estimate:+.3f} "
        f"({gain.low:+.3f} to {gain.high:+.3f})"
    )


def null_line(g: Ground, learned: list[np.ndarray], read: np.ndarray, count: int) -> str:
    """MPA and granite found with the true gravity and with trees fitted anew to each null, and p."""
    cells = g.seen == COVER

    def judged(learned: list[np.ndarray], read: np.ndarray) -> tuple[float, float]:
        score = scores(g.truth[cells], predicted(g, learned, read), N_CLASSES)
        return float(score.mpa), float(score.recall[GRANITE])

    real, nulls = judged(learned, read), []
    for move in moves(g.grid.shape, count):
        nulls.append(judged([moved(raw, move) for raw in learned], moved(read, move)))
    parts = []
    for number, name in enumerate(("MPA", "granite found")):
        theirs = [null[number] for null in nulls]
        p = (1 + sum(value >= real[number] for value in theirs)) / (1 + count)
        parts.append(f"{name} {real[number]:.3f}, nulls {np.mean(theirs):.3f} ({min(theirs):.3f} to "
                     f"{max(theirs):.3f}), p = {p:.3f}")  # fmt: skip
    return f"      against {count} nulls, trees fitted anew to each: " + "; ".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--cases", nargs="+", help="all, where none is named")
    parser.add_argument("--nulls", type=int, default=0, help="of 'simulated cover', for the first seed")
    parser.add_argument("--text", type=Path, help="write the table here too")
    asked = parser.parse_args()
    lines = [f"{datetime.date.today()}, {os.cpu_count()} cores ({platform.machine()}), no GPU used"]
    for seed in asked.seeds:
        ground = ground_of(seed)
        for name, (residuals, read) in cases_of(ground).items():
            if asked.cases and name not in asked.cases:
                continue
            learned, (read,) = bands_of(residuals, ground.grid), bands_of([read], ground.grid)
            lines.append(line_of(name, seed, ground, predicted(ground, learned, read)))
            print(lines[-1], flush=True)
            if asked.nulls and seed == asked.seeds[0] and name == "simulated cover":
                lines.append(null_line(ground, learned, read, asked.nulls))
                print(lines[-1], flush=True)
            if asked.text:
                asked.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
