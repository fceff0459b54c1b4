"""What each kind of evidence adds under the cover of sample surveys, whose bedrock is known everywhere.

    python benchmarks/evidence.py                                  development: seeds 1 to 5
    python benchmarks/evidence.py --report [--text FILE]           the figures to report: seeds 51 to 60, once
    python benchmarks/evidence.py --seeds 7 8 --size 160 --nulls 99 --holes 40

Rows: outcrop alone, and with drillholes. The learner is the pretrained outcrop network that is shipped, which
takes any map without training, with the product's prior correction: what is predicted differs by the holes
alone. Scored are the cells under cover in which no hole lies, the same ones for every row.

Nulls are the same holes with their classes permuted among them: the same places and the same shares of
classes, without what is told where. p is the share of nulls that reach the gain of the true holes.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geology.holes import cells_of, shares_with_holes
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sample_survey.holes import drill
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.evaluation.methods import reliability
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.outcrop import OutcropEnsemble
from concealed_bedrock.models.inference.ensemble import summarise, weights_of_priors
from concealed_bedrock.worker.prediction.delivery import STRENGTH_OF_POOLS
from concealed_bedrock.worker.training.expert_data import PRETRAINED, _outcrop_ensemble

DEVELOPMENT, REPORT = range(1, 6), range(51, 61)
N_CLASSES, SPACING_M = 10, 1000.0
RAREST = 1 / 500  # share of a class, as in a prediction
LEVEL, DRAWS = 0.9, 2000


@dataclass(frozen=True)
class Row:
    """Scores of one kind of evidence on one survey, shares."""

    mpa: float
    accuracy: float
    ece: float


@dataclass(frozen=True)
class Found:
    """A survey's rows, and the gains in MPA of the nulls of the holes."""

    seed: int
    outcrop: Row
    holes: Row
    n_told: int
    nulls: tuple[float, ...]

    @property
    def gain(self) -> float:
        """Of the holes over outcrop alone, in MPA."""
        return self.holes.mpa - self.outcrop.mpa

    @property
    def p(self) -> float:
        """Share of the nulls, the true holes among them, that gain as much."""
        return (1 + sum(null >= self.gain for null in self.nulls)) / (1 + len(self.nulls))


@dataclass(frozen=True)
class Told:
    """The cells that reached holes tell, and their classes."""

    cells: np.ndarray
    classes: np.ndarray

    @classmethod
    def of(cls, survey: Survey, seed: int, n_holes: int) -> Told:
        """Drill a survey; the class of a cell is the truth's."""
        holes = drill(survey, seed, n_holes)
        reached = (holes["REACHED"] == "yes").to_numpy()
        cells = cells_of(holes.geometry.x.to_numpy(), holes.geometry.y.to_numpy(), survey.grid)[reached]
        return cls(cells, survey.truth.reshape(-1)[cells])

    def permuted(self, rng: np.random.Generator) -> Told:
        """The same cells with the classes of each other."""
        return Told(self.cells, rng.permutation(self.classes))

    def on(self, classes: np.ndarray) -> np.ndarray:
        """The map with the holes' classes in their cells."""
        found = classes.copy()
        found.reshape(-1)[self.cells] = self.classes
        return found


NOTHING = Told(np.empty(0, np.int64), np.empty(0, np.uint8))


def grid_of(size_km: float) -> Grid:
    """Cells of a square survey."""
    side = round(1000 * size_km / SPACING_M)
    at = Affine(SPACING_M, 0, 500_000, 0, -SPACING_M, 5_200_000)
    return Grid((side, side), at, CRS.from_epsg(32645))


def row_of(survey: Survey, network: OutcropEnsemble, told: Told, scored: np.ndarray) -> Row:
    """Predict the scored cells, bool (rows, cols), from the map and what holes tell, and score them."""
    observed = told.on(survey.classes_map)
    x = ExpertInput(observed, N_CLASSES, scored, np.empty((0, *observed.shape), "float32"))
    probabilities = np.exp(network.predict_log_proba(x))
    outcrop = np.bincount(observed.reshape(-1), minlength=256)[:N_CLASSES]
    share = shares_with_holes(outcrop, np.bincount(told.classes, minlength=N_CLASSES))
    share = np.where(outcrop, np.maximum(share, RAREST), share.max())
    predicted = summarise(probabilities, weights_of_priors(np.log(share).tolist(), STRENGTH_OF_POOLS)).classes
    truth = survey.truth[scored]
    found = Metrics.from_classes(truth, predicted, N_CLASSES)
    ece = reliability(probabilities.T, truth).expected_calibration_error
    return Row(float(found.mpa), float(found.accuracy), ece)


def evaluate(seed: int, network: OutcropEnsemble, size_km: float, n_holes: int, n_nulls: int) -> Found:
    """All rows of a survey."""
    survey = make_survey(seed, grid_of(size_km))
    told = Told.of(survey, seed, n_holes)
    scored = (survey.classes_map == COVER) & (survey.truth < OUTSIDE)
    scored.reshape(-1)[told.cells] = False
    outcrop = row_of(survey, network, NOTHING, scored)
    rng = np.random.default_rng([seed, 1])
    nulls = [row_of(survey, network, told.permuted(rng), scored).mpa - outcrop.mpa for _ in range(n_nulls)]
    holes = row_of(survey, network, told, scored)
    return Found(seed, outcrop, holes, len(told.cells), tuple(nulls))


def interval(values: list[float]) -> tuple[float, float]:
    """Of the mean over surveys: 2000 draws of surveys with replacement."""
    rng = np.random.default_rng(0)
    means = rng.choice(values, (DRAWS, len(values))).mean(axis=1)
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


HEAD = (
    f"{'seed':>5s} {'holes':>5s} | {'outcrop: MPA   acc  ECE':>26s} | {'+ holes: MPA   acc  ECE':>26s} | "
    f"{'gain in MPA':>11s} | {'nulls: mean':>11s} {'most':>5s} | {'p':>5s}"
)


def line_of(one: Found) -> str:
    """A survey in a line, per cent."""
    rows = " | ".join(
        f"{'':8s}{100 * row.mpa:6.1f} {100 * row.accuracy:5.1f} {100 * row.ece:5.1f}"
        for row in (one.outcrop, one.holes)
    )
    mean, most = (np.mean(one.nulls), max(one.nulls)) if one.nulls else (np.nan, np.nan)
    gains = f"{100 * one.gain:+11.1f} | {100 * mean:+11.1f} {100 * most:+5.1f}"
    return f"{one.seed:5d} {one.n_told:5d} | {rows} | {gains} | {one.p:5.3f}"


def summary_of(found: list[Found]) -> list[str]:
    """Means over the surveys, with intervals of the gains."""
    lines = []
    for name, gains in {
        "MPA": [one.gain for one in found],
        "accuracy": [one.holes.accuracy - one.outcrop.accuracy for one in found],
        "MPA beyond the nulls' mean": [one.gain - float(np.mean(one.nulls)) for one in found if one.nulls],
    }.items():
        if gains:
            low, high = interval(gains)
            lines.append(
                f"holes' gain in {name}: {100 * np.mean(gains):+.1f} ({100 * low:+.1f} to {100 * high:+.1f}) "
                f"points over {len(gains)} surveys"
            )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(DEVELOPMENT))
    parser.add_argument("--report", action="store_true", help="seeds 51 to 60, 160 km, 99 nulls")
    parser.add_argument("--size", type=float, default=96.0, help="side of a survey, km")
    parser.add_argument("--holes", type=int, default=40, help="drilled on each survey")
    parser.add_argument("--nulls", type=int, default=19, help="per survey")
    parser.add_argument("--text", type=Path, help="write the table here too")
    asked = parser.parse_args()
    seeds, size, nulls = (REPORT, 160.0, 99) if asked.report else (asked.seeds, asked.size, asked.nulls)
    network, found = _outcrop_ensemble(PRETRAINED), []
    lines = [f"{size:g} km a side, {asked.holes} holes, {nulls} nulls, {os.cpu_count()} cores", HEAD]
    print("\n".join(lines), flush=True)
    for seed in seeds:
        found.append(evaluate(seed, network, size, asked.holes, nulls))
        lines.append(line_of(found[-1]))
        print(lines[-1], flush=True)
    lines += summary_of(found)
    print("\n".join(summary_of(found)))
    if asked.text:
        asked.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
