"""What each kind of evidence adds under the cover of sample surveys, whose bedrock is known everywhere.

    python benchmarks/evidence.py                                  development: seeds 1 to 5
    python benchmarks/evidence.py --report [--text FILE]           the figures to report: seeds 61 to 70, once
    python benchmarks/evidence.py --seeds 7 8 --size 160 --nulls 99 --holes 40
    python benchmarks/evidence.py --seeds 7 8 --nulls 99 --only-holes        the holes beside their nulls

Rows: outcrop alone, with gravity, with magnetics, with drillholes, with gravity whose cover is taken off by
its true thickness (contrast -400 kg/m3), with faults, with the same faults mirrored, and with all. The
learner is the pretrained outcrop network that is shipped, which takes any map without training, and rasters
in context, whose weights are fitted on held-out outcrop, with the product's prior correction. Scored are the
cells under cover in which no hole lies, the same ones for every row.

In a third of the surveys, drawn for each kind by itself, gravity, magnetics and faults are those of another
survey: they carry nothing, and have to get weight 0. Susceptibilities are drawn independently of densities.
The accuracy with faults is given within 5 km of them too.

Nulls of the holes are the same holes with their classes permuted among them: the same places and the same
shares of classes, without which lies where. p is the share of nulls that reach the gain of the true holes.
Nulls keep the power that the true holes give the network's probabilities: it takes a quarter of the time.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import distance_transform_edt

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from gravity_in_context import bands_of, data_of, quiet

import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.jobs.cover import DEFAULT_DENSITY, contrast_of
from concealed_bedrock.geology.holes import cells_of, shares_with_holes
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sample_survey.faults import map_faults
from concealed_bedrock.geology.sample_survey.holes import drill
from concealed_bedrock.geology.sample_survey.magnetics import make_magnetics
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.cover import gravity_of_cover
from concealed_bedrock.geophysics.geomagnetic_field import FieldDirection
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.magnetics import MagneticTransforms
from concealed_bedrock.models.evaluation.methods import reliability
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.experts.evidence_fit import BandKind, KindResult, fit_kinds
from concealed_bedrock.models.experts.fit import ExpertTrainingData, fit_expert, pool_experts
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.features.line_barriers import Lines
from concealed_bedrock.models.inference.ensemble import summarise, weights_of_priors
from concealed_bedrock.worker.inputs.lines import _segments
from concealed_bedrock.worker.prediction.delivery import STRENGTH_OF_POOLS

DEVELOPMENT, REPORT = range(1, 6), range(61, 71)
N_CLASSES, SPACING_M = 10, 1000.0
RAREST = 1 / 500  # share of a class, as in a prediction
LEVEL, DRAWS = 0.9, 2000
BLOCK_KM, NULLS_OF_BANDS = 12.0, 20
FOREIGN = 1000  # is added to a seed: a survey whose rasters know nothing of this one
UNRELATED_SHARE = 1 / 3
INCLINATION = 60.0
QUANTITIES = ("reduced", "analytic_signal", "vertical_derivative")  # as a training makes of magnetics
KINDS = ("gravity", "magnetics", "faults")  # which may be of another survey
ROWS = ("outcrop", "gravity", "magnetics", "holes", "thickness", "faults", "mirrored", "all")
NEAR_KM = 5.0  # of faults


@dataclass(frozen=True)
class Row:
    """Scores of one kind of evidence on one survey, shares."""

    mpa: float
    accuracy: float
    ece: float
    near: float  # accuracy within NEAR_KM of faults


@dataclass(frozen=True)
class Found:
    """A survey's rows, and the gains in MPA of the nulls of the holes.

    Parameters
    ----------
    related : whether each of KINDS is that of the survey
    used : whether they have weight in the row of all
    p : of each of KINDS, compared with the outcrop alone
    """

    seed: int
    rows: dict[str, Row]
    n_told: int
    nulls: tuple[float, ...]
    related: dict[str, bool]
    used: dict[str, bool]
    p: dict[str, float]

    def gain(self, name: str, score: str = "mpa") -> float:
        """Of a kind of evidence over outcrop alone."""
        return getattr(self.rows[name], score) - getattr(self.rows["outcrop"], score)

    @property
    def p_holes(self) -> float:
        """Share of the nulls, the true holes among them, that gain as much."""
        if not self.nulls:
            return float("nan")
        return (1 + sum(null >= self.gain("holes") for null in self.nulls)) / (1 + len(self.nulls))


@dataclass(frozen=True)
class DrilledCells:
    """The cells that reached holes tell, and their classes."""

    cells: np.ndarray
    classes: np.ndarray

    @classmethod
    def of(cls, survey: Survey, seed: int, n_holes: int) -> DrilledCells:
        """Drill a survey; the class of a cell is the truth's."""
        holes = drill(survey, seed, n_holes)
        reached = (holes["REACHED"] == "yes").to_numpy()
        cells = cells_of(holes.geometry.x.to_numpy(), holes.geometry.y.to_numpy(), survey.grid)[reached]
        return cls(cells, survey.truth.reshape(-1)[cells])

    def permuted(self, rng: np.random.Generator) -> DrilledCells:
        """The same cells with the classes of each other."""
        return DrilledCells(self.cells, rng.permutation(self.classes))

    def on(self, classes: np.ndarray) -> np.ndarray:
        """The map with the holes' classes in their cells."""
        found = classes.copy()
        found.reshape(-1)[self.cells] = self.classes
        return found


NOTHING = DrilledCells(np.empty(0, np.int64), np.empty(0, np.uint8))


def grid_of(size_km: float) -> Grid:
    """Cells of a square survey."""
    side = round(1000 * size_km / SPACING_M)
    at = Affine(SPACING_M, 0, 500_000, 0, -SPACING_M, 5_200_000)
    return Grid((side, side), at, CRS.from_epsg(32645))


@dataclass(frozen=True)
class Ground:
    """A survey with its bands, standardised: gravity first, then magnetics."""

    survey: Survey
    bands: np.ndarray
    stripped: np.ndarray
    kinds: dict[str, tuple[BandKind, ...]]
    lines: Lines
    related: dict[str, bool]
    scored: np.ndarray
    seed: int

    @classmethod
    def of(cls, seed: int, size_km: float) -> Ground:
        """Make a survey; a third of the gravity, of the magnetics and of the faults is that of others."""
        survey, rng = make_survey(seed, grid_of(size_km)), np.random.default_rng([seed, 2])
        related = {name: bool(rng.random() >= UNRELATED_SHARE) for name in KINDS}
        source = survey if related["gravity"] else make_survey(seed + FOREIGN, survey.grid)
        gravity = bands_of(source)
        number = seed if related["magnetics"] else seed + FOREIGN
        magnetics = magnetics_of(number, survey.grid)
        lines = lines_of(seed if related["faults"] else seed + FOREIGN, survey.grid)
        n, total = len(gravity), len(gravity) + len(magnetics)
        kinds = {
            "gravity": (BandKind("gravity", 0, n, is_gravity=True),),
            "magnetics": (BandKind("magnetics", n, total),),
            "faults": (BandKind("barriers", 0, 0, is_lines=True),),
        }
        scored = (survey.classes_map == COVER) & (survey.truth < OUTSIDE)
        cover = gravity_of_cover(source.cover_thickness_m, source.grid, contrast_of(DEFAULT_DENSITY))
        stripped = bands_of(replace(source, bouguer=source.bouguer - cover))
        bands = np.concatenate([gravity, magnetics]).astype("float32")
        return cls(survey, bands, stripped.astype("float32"), kinds, lines, related, scored, seed)

    @property
    def with_thickness(self) -> Ground:
        """The same with the cover's gravity taken off."""
        return replace(self, bands=np.concatenate([self.stripped, self.bands[len(self.stripped) :]]))

    @property
    def mirrored(self) -> Ground:
        """The same with mirrored faults."""
        return replace(self, lines=self.lines.flipped((-1,)))

    def data(self, drilled: DrilledCells) -> ExpertTrainingData:
        """What experts are trained on, with what holes tell."""
        survey = replace(self.survey, classes_map=drilled.on(self.survey.classes_map))
        data = data_of(self.seed, survey, N_CLASSES, BLOCK_KM)
        return replace(data, bands=self.bands, lines=self.lines)

    def row(
        self, drilled: DrilledCells, *names: str, near: np.ndarray | None = None
    ) -> tuple[Row, list[KindResult]]:
        """Scores with some of KINDS and holes, and the tests of the bands.

        Parameters
        ----------
        near : bool (rows, cols), cells near faults; by default by these faults
        """
        data, results = self.data(drilled), []
        kinds = [kind for name in names for kind in self.kinds[name]]
        fitted = [fit_expert("anywhere", data, quiet)]
        if kinds:
            context, results = fit_kinds(data, fitted, kinds, quiet, count=NULLS_OF_BANDS)
            fitted += [context] if context else []
        return self.scores(pool_experts(fitted, data)[0], drilled, near), results

    def gains_of_nulls(self, drilled: DrilledCells, outcrop: float, count: int) -> tuple[float, ...]:
        """Of holes whose classes are permuted, in MPA over that of outcrop."""
        data, rng = self.data(drilled), np.random.default_rng([self.seed, 1])
        pool = pool_experts([fit_expert("anywhere", data, quiet)], data)[0] if count else None
        return tuple(self.scores(pool, drilled.permuted(rng)).mpa - outcrop for _ in range(count))

    def scores(self, pool: ExpertPool, drilled: DrilledCells, near: np.ndarray | None = None) -> Row:
        """Of a pool where holes tell what they tell."""
        data = self.data(drilled)
        probabilities = np.exp(pool.predict_log_proba(data.input(data.train, self.scored)))
        outcrop = np.bincount(data.map_train.reshape(-1), minlength=256)[:N_CLASSES]
        share = shares_with_holes(outcrop, np.bincount(drilled.classes, minlength=N_CLASSES))
        share = np.where(outcrop, np.maximum(share, RAREST), share.max())
        weights = weights_of_priors(np.log(share).tolist(), STRENGTH_OF_POOLS)
        predicted, truth = summarise(probabilities, weights).classes, self.survey.truth[self.scored]
        found = Metrics.from_classes(truth, predicted, N_CLASSES)
        ece = reliability(probabilities.T, truth).expected_calibration_error
        near = (self.is_near if near is None else near)[self.scored]
        right = float((predicted == truth)[near].mean())
        return Row(float(found.mpa), float(found.accuracy), ece, right)

    @property
    def is_near(self) -> np.ndarray:
        """Cells near faults, bool (rows, cols)."""
        return distance_transform_edt(~self.lines.touched) * SPACING_M / 1000 <= NEAR_KM


def lines_of(seed: int, grid: Grid) -> Lines:
    """All faults of a survey."""
    traces = map_faults(seed, grid, relation="related").traces
    return Lines(_segments(traces.geometry.to_numpy(), grid), grid.shape)


def magnetics_of(seed: int, grid: Grid) -> np.ndarray:
    """Standardised bands of the magnetics of a survey's own rocks, (3, rows, cols)."""
    anomaly = make_magnetics(seed, grid, inclination=INCLINATION, relation="related").values
    direction = FieldDirection(INCLINATION, 0.0)
    made = MagneticTransforms(lambda start, stop: anomaly[start:stop], grid, direction, QUANTITIES)
    bands = np.empty((len(QUANTITIES), *grid.shape))
    for start, stop in made.strips():
        found = made.rows(start, stop)
        bands[:, start:stop] = [found[name] for name in QUANTITIES]
    bands -= bands.mean(axis=(1, 2), keepdims=True)
    return bands / bands.std(axis=(1, 2), keepdims=True)


def evaluate(seed: int, size_km: float, n_holes: int, n_nulls: int) -> Found:
    """All rows of a survey."""
    ground = Ground.of(seed, size_km)
    drilled = DrilledCells.of(ground.survey, seed, n_holes)
    ground.scored.reshape(-1)[drilled.cells] = False
    rows, tests = {}, {}
    rows["outcrop"], _ = ground.row(NOTHING)
    rows["gravity"], tests["gravity"] = ground.row(NOTHING, "gravity")
    rows["magnetics"], tests["magnetics"] = ground.row(NOTHING, "magnetics")
    rows["holes"], _ = ground.row(drilled)
    rows["thickness"], _ = ground.with_thickness.row(NOTHING, "gravity")
    rows["faults"], tests["faults"] = ground.row(NOTHING, "faults")
    rows["mirrored"], mirrored = ground.mirrored.row(NOTHING, "faults", near=ground.is_near)
    rows["all"], together = ground.with_thickness.row(drilled, *KINDS)
    nulls = ground.gains_of_nulls(drilled, rows["outcrop"].mpa, n_nulls)
    used = {name: any(one.is_used for one in together if one.kind in ground.kinds[name]) for name in KINDS}
    used["mirrored"] = any(one.is_used for one in mirrored)
    p = {name: min(one.alone.p() for one in found) for name, found in tests.items()}
    return Found(seed, rows, len(drilled.cells), nulls, ground.related, used, p)


def evaluate_holes(seed: int, size_km: float, n_holes: int, n_nulls: int) -> Found:
    """Outcrop and holes, and the nulls of the latter."""
    ground = Ground.of(seed, size_km)
    drilled = DrilledCells.of(ground.survey, seed, n_holes)
    ground.scored.reshape(-1)[drilled.cells] = False
    rows = {"outcrop": ground.row(NOTHING)[0], "holes": ground.row(drilled)[0]}
    nulls = ground.gains_of_nulls(drilled, rows["outcrop"].mpa, n_nulls)
    return Found(seed, rows, len(drilled.cells), nulls, {}, {}, {})


def line_of_holes(one: Found) -> str:
    """The gain of the holes beside that of their nulls, points of MPA."""
    spread = [100 * function(one.nulls) for function in (np.mean, np.max)]
    gain, found = 100 * one.gain("holes"), " ".join(f"{value:+8.1f}" for value in spread)
    return f"{one.seed:5d} {one.n_told:5d} {gain:+8.1f} {found} {one.p_holes:8.3f}"


HEAD_OF_HOLES = f"{'seed':>5s} {'holes':>5s} {'gain':>8s} {'nulls':>8s} {'highest':>8s} {'p':>8s}"


def interval(values: list[float]) -> tuple[float, float]:
    """Of the mean over surveys: 2000 draws of surveys with replacement."""
    rng = np.random.default_rng(0)
    means = rng.choice(values, (DRAWS, len(values))).mean(axis=1)
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


HEAD = (
    f"{'seed':>5s} {'holes':>5s} | "
    + " | ".join(f"{name + ': MPA acc ECE':>23s}" for name in ROWS)
    + " | "
    + " | ".join(f"{name:>18s}" for name in KINDS)
    + f" | {'p of holes':>10s}"
)


def line_of(one: Found) -> str:
    """A survey in a line, per cent."""
    rows = " | ".join(
        f"{'':5s}{100 * row.mpa:6.1f}{100 * row.accuracy:6.1f}{100 * row.ece:6.1f}"
        for row in one.rows.values()
    )
    words = [
        f"{'true' if one.related[n] else 'other':5s} {'used' if one.used.get(n) else '-':4s} p {one.p[n]:.3f}"
        for n in KINDS
    ]
    return f"{one.seed:5d} {one.n_told:5d} | {rows} | {' | '.join(words)} | {one.p_holes:10.3f}"


def summary_of(found: list[Found]) -> list[str]:
    """Means over the surveys with intervals, and what kinds that carry nothing were given."""
    near = f"within {NEAR_KM:g} km of faults"
    lines = [f"{'over outcrop alone':28s} {'MPA':>22s} {'accuracy':>22s} {'ECE':>22s} {near:>24s}"]
    for name in ROWS[1:]:
        kind = {"thickness": "gravity", "mirrored": "faults"}.get(name, name)
        chosen = [one for one in found if one.related.get(kind, True)]
        if chosen:
            lines.append(_gains(f"{name}, {len(chosen)} surveys", chosen, name))
    for name in KINDS:
        idle = [one for one in found if not one.related[name]]
        if idle:
            lines.append(_gains(f"{name} of another survey, {len(idle)}", idle, name))
            n_used = sum(one.used.get(name, False) for one in idle)
            lines.append(f"  weight 0 in {len(idle) - n_used} of {len(idle)} surveys that it says nothing of")
    if any(one.nulls for one in found):
        lines.append(beyond_nulls(found))
    lines.append(
        f"mirrored faults: weight 0 in {sum(not one.used['mirrored'] for one in found)} of {len(found)}"
    )
    own = [one for one in found if one.related["gravity"]]
    if own:
        gains = [one.rows["thickness"].mpa - one.rows["gravity"].mpa for one in own]
        low, high = interval(gains)
        lines.append(
            f"thickness over gravity: {100 * np.mean(gains):+.1f} ({100 * low:+.1f} to {100 * high:+.1f}) MPA"
        )
    worst = min((one.gain(name), name, one.seed) for one in found for name in ROWS[1:-1])
    lines.append(
        f"largest loss by one kind: {100 * worst[0]:+.1f} points of MPA ({worst[1]}, seed {worst[2]})"
    )
    return lines


def beyond_nulls(found: list[Found]) -> str:
    """How far the holes are beyond their nulls."""
    beyond = [one.gain("holes") - float(np.mean(one.nulls)) for one in found if one.nulls]
    low, high = interval(beyond)
    return (
        f"holes beyond the mean of their nulls: {100 * np.mean(beyond):+.1f} ({100 * low:+.1f} to "
        f"{100 * high:+.1f}) points of MPA; p at most .01 in {sum(one.p_holes <= 0.01 for one in found)}"
    )


def _gains(label: str, found: list[Found], name: str) -> str:
    parts = []
    for score in ("mpa", "accuracy", "ece", "near"):
        gains = [one.gain(name, score) for one in found]
        low, high = interval(gains)
        parts.append(f"{100 * np.mean(gains):+6.1f} ({100 * low:+5.1f} to {100 * high:+5.1f})")
    return f"{label:28s} " + " ".join(f"{part:>22s}" for part in parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(DEVELOPMENT))
    parser.add_argument("--report", action="store_true", help="seeds 61 to 70, 160 km, 99 nulls")
    parser.add_argument("--size", type=float, default=96.0, help="side of a survey, km")
    parser.add_argument("--holes", type=int, default=40, help="drilled on each survey")
    parser.add_argument("--nulls", type=int, default=19, help="per survey")
    parser.add_argument("--only-holes", action="store_true", help="the other kinds are left out")
    parser.add_argument("--text", type=Path, help="write the table here too")
    asked = parser.parse_args()
    seeds, size, nulls = (REPORT, 160.0, 99) if asked.report else (asked.seeds, asked.size, asked.nulls)
    found: list[Found] = []
    lines = [f"{size:g} km a side, {asked.holes} holes, {nulls} nulls, {os.cpu_count()} cores"]
    lines += [HEAD_OF_HOLES if asked.only_holes else HEAD]
    print("\n".join(lines), flush=True)
    for seed in seeds:
        how = evaluate_holes if asked.only_holes else evaluate
        found.append(how(seed, size, asked.holes, nulls))
        lines.append(line_of_holes(found[-1]) if asked.only_holes else line_of(found[-1]))
        print(lines[-1], flush=True)
    summary = [beyond_nulls(found)] if asked.only_holes else summary_of(found)
    print("\n".join(summary))
    lines += summary
    if asked.text:
        asked.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
