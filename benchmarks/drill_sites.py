"""Where to drill: sites of the ranker against random sites, a regular grid and the most uncertain cells.

    python benchmarks/drill_sites.py --seeds 1 2 3              development: seeds 1 to 50
    python benchmarks/drill_sites.py --report [--text FILE]     the figures to report: seeds 51 to 70, once
    python benchmarks/drill_sites.py --rows FILE [FILE ...]     the summary of tables that were printed

Sample surveys, whose bedrock is known everywhere, are predicted from outcrop and gravity: the pretrained
outcrop network that is shipped and gravity in context, where its test lets it take part. Each method then
chooses sites from that prediction, all at once, without the truth; every hole reaches bedrock and tells the
class of its cell; the same model predicts again with the holes. Scored is the mean pixel accuracy (MPA) of
the cells under cover in which no hole of the method lies, with the prior correction of a prediction.

Random sites and grids, whose origin is random, are drawn several times a survey and averaged. A grid has the
spacing at which as many of its nodes lie on cover as there are sites. `entropy` are the most uncertain cells
one after the other; `spaced entropy` are the same no nearer to each other than 1.5 times the reach.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from evidence import N_CLASSES, NOTHING, NULLS_OF_BANDS, RAREST, SPACING_M, Ground, interval
from gravity_in_context import quiet

import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geology.drill_sites import SiteSearch, rank_sites, reach_of
from concealed_bedrock.geology.holes import shares_with_holes
from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.experts.evidence_fit import fit_kinds
from concealed_bedrock.models.experts.fit import fit_expert, pool_experts
from concealed_bedrock.models.features.outcrop_channels import FeatureCache
from concealed_bedrock.models.inference.ensemble import summarise, weights_of_priors
from concealed_bedrock.worker.prediction.delivery import STRENGTH_OF_POOLS

DEVELOPMENT, REPORT = range(1, 6), range(51, 71)
COUNTS = (10, 20, 40)
METHODS = ("ranked", "random", "grid", "entropy", "spaced entropy")
DRAWN = ("random", "grid")
SPACED = 1.5  # reaches between the sites of spaced entropy
TRIES = 400  # of a grid with the right number of nodes


@dataclass(frozen=True)
class Row:
    """MPA of a survey without holes, and the gains of each method by the number of holes; shares."""

    seed: int
    mpa: float
    gains: dict[str, tuple[float, ...]]

    def line(self) -> str:
        """The row of the table, per cent."""
        parts = [" ".join(f"{100 * gain:+6.2f}" for gain in self.gains[name]) for name in METHODS]
        return f"{self.seed:5d} {100 * self.mpa:6.2f} | " + " | ".join(parts)

    @classmethod
    def read(cls, line: str) -> Row:
        """A row that `line` wrote."""
        head, *parts = line.split("|")
        seed, mpa = head.split()
        gains = [tuple(float(value) / 100 for value in part.split()) for part in parts]
        return cls(int(seed), float(mpa) / 100, dict(zip(METHODS, gains, strict=True)))


HEAD = (
    "gain in points of MPA by the number of holes\n"
    f"{'':12s} | {' | '.join(f'{name:20s}' for name in METHODS)}\n"
    f" seed    MPA | {' | '.join([' '.join(f'{n:6d}' for n in COUNTS)] * len(METHODS))}"
)


class Replay:
    """A survey that is drilled and predicted again."""

    def __init__(self, seed: int, size_km: float):
        ground = Ground.of(seed, size_km)
        self.data, self.covered, self.truth = ground.data(NOTHING), ground.scored, ground.survey.truth
        fitted = [fit_expert("anywhere", self.data, quiet)]
        context, _ = fit_kinds(self.data, fitted, ground.kinds[:1], quiet, count=NULLS_OF_BANDS)
        self.pool = pool_experts(fitted + ([context] if context else []), self.data)[0]
        self.cells = np.flatnonzero(self.covered)
        everywhere = np.ones_like(self.covered)
        self.probabilities = self.predict(np.empty(0, np.int64), everywhere).reshape(-1, *self.truth.shape)
        self.reach_m = reach_of(self.probabilities, (SPACING_M, SPACING_M))

    def predict(self, holes: np.ndarray, queried: np.ndarray) -> np.ndarray:
        """Probabilities of the queried cells with holes in some cells, (N_CLASSES, n)."""
        classes = self.data.map_train.copy()
        classes.reshape(-1)[holes] = self.truth.reshape(-1)[holes]
        data = replace(self.data, map_train=classes, features=FeatureCache())
        return np.exp(self.pool.predict_log_proba(data.input(data.train, queried)))

    def mpa(self, holes: np.ndarray) -> float:
        """Of the cells under cover in which no hole lies."""
        is_scored = self.covered.copy()
        is_scored.reshape(-1)[holes] = False
        classes = self.data.map_train[self.data.map_train < OUTSIDE]
        told = np.bincount(self.truth.reshape(-1)[holes], minlength=N_CLASSES)
        share = shares_with_holes(np.bincount(classes, minlength=N_CLASSES) + told, told)
        weights = weights_of_priors(np.log(np.maximum(share, RAREST)).tolist(), STRENGTH_OF_POOLS)
        predicted = summarise(self.predict(holes, is_scored)[:, None], weights).classes[0]
        return float(Metrics.from_classes(self.truth[is_scored], predicted, N_CLASSES).mpa)

    def ranked(self, count: int) -> np.ndarray:
        """Sites as the algorithm ranks them."""
        search = SiteSearch(
            self.probabilities, (SPACING_M, SPACING_M), self.reach_m, self.covered, self.covered
        )
        return rank_sites(search, count).cells

    def most_uncertain(self, count: int, spacing_m: float) -> np.ndarray:
        """The cells of largest entropy, each at a distance from those before."""
        p = self.probabilities
        entropy = np.where(self.covered, -(p * np.log(np.maximum(p, 1e-9))).sum(axis=0), -1.0)
        rows, cols = np.indices(entropy.shape)
        found = []
        for _ in range(count):
            row, col = np.unravel_index(entropy.argmax(), entropy.shape)
            found.append(int(row * entropy.shape[1] + col))
            entropy[np.hypot(rows - row, cols - col) * SPACING_M < max(spacing_m, 1.0)] = -1.0
        return np.array(found)

    def random(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Different cells under cover."""
        return rng.choice(self.cells, count, replace=False)

    def grid(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Nodes of a square grid on cover; of the nearest larger number some are left out at random."""
        n_rows, n_cols = self.covered.shape
        best = self.cells
        for _ in range(TRIES):
            spacing = np.sqrt(len(self.cells) / count) * rng.uniform(0.85, 1.1)
            rows, cols = (
                np.arange(rng.uniform(0, spacing), n, spacing).astype(int) for n in (n_rows, n_cols)
            )
            nodes = (rows[:, None] * n_cols + cols).reshape(-1)
            nodes = nodes[self.covered.reshape(-1)[nodes]]
            if count <= len(nodes) < len(best):
                best = nodes
            if len(best) == count:
                break
        return rng.permutation(best)[:count]


def replayed(seed: int, size_km: float, repeats: int) -> Row:
    """All methods on one survey."""
    replay, rng = Replay(seed, size_km), np.random.default_rng([seed, 19])
    before = replay.mpa(np.empty(0, np.int64))
    ranked = replay.ranked(max(COUNTS))
    entropy = replay.most_uncertain(max(COUNTS), 0.0)
    spaced = replay.most_uncertain(max(COUNTS), SPACED * replay.reach_m)
    chosen: dict[str, Callable[[int], np.ndarray]] = {
        "ranked": lambda n: ranked[:n],
        "random": lambda n: replay.random(n, rng),
        "grid": lambda n: replay.grid(n, rng),
        "entropy": lambda n: entropy[:n],
        "spaced entropy": lambda n: spaced[:n],
    }
    gains = {}
    for name in METHODS:
        times = repeats if name in DRAWN else 1
        found = [[replay.mpa(chosen[name](n)) - before for n in COUNTS] for _ in range(times)]
        gains[name] = tuple(np.mean(found, axis=0).tolist())
    return Row(seed, before, gains)


def summary_of(rows: list[Row]) -> list[str]:
    """Gains a hole of every method, and how far the ranker is ahead, with intervals over surveys."""
    lines = [f"points of MPA a hole, mean of {len(rows)} surveys; 90 % intervals by bootstrap of surveys"]
    lines.append(f"{'':24s}" + "".join(f"{f'{n} holes':>26s}" for n in COUNTS))
    for name in METHODS:
        gains = [[row.gains[name][k] / n for row in rows] for k, n in enumerate(COUNTS)]
        lines.append(f"{name:24s}" + "".join(_interval(values) for values in gains))
    for name in METHODS[1:]:
        ahead = [
            [(row.gains["ranked"][k] - row.gains[name][k]) / n for row in rows] for k, n in enumerate(COUNTS)
        ]
        lines.append(f"{'ranked less ' + name:24s}" + "".join(_interval(values) for values in ahead))
    return lines


def _interval(values: list[float]) -> str:
    low, high = interval(values)
    return f"{f'{100 * np.mean(values):+.3f} ({100 * low:+.3f} to {100 * high:+.3f})':>26s}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(DEVELOPMENT))
    parser.add_argument("--report", action="store_true", help="seeds 51 to 70")
    parser.add_argument("--size", type=float, default=96.0, help="side of a survey, km")
    parser.add_argument("--repeats", type=int, default=3, help="of random sites and grids, a survey")
    parser.add_argument("--rows", type=Path, nargs="+", help="summarise tables that were printed")
    parser.add_argument("--text", type=Path, help="write the table here too")
    asked = parser.parse_args()
    if asked.rows:
        texts = [line for path in asked.rows for line in path.read_text(encoding="utf-8").splitlines()]
        rows = [
            Row.read(line) for line in texts if line.count("|") == len(METHODS) and line[:5].strip().isdigit()
        ]
        rows.sort(key=lambda row: row.seed)
    else:
        rows, start = [], time.process_time()
        print(HEAD, flush=True)
        for seed in REPORT if asked.report else asked.seeds:
            rows.append(replayed(seed, asked.size, asked.repeats))
            print(rows[-1].line(), flush=True)
        print(f"{(time.process_time() - start) / len(rows):.0f} s of processor a survey")
    summary = summary_of(rows)
    print("\n".join(summary))
    if asked.text:
        draws = f"{asked.repeats} draws of random sites and grids"
        table = [
            f"{asked.size:g} km a side, {draws}, {os.cpu_count()} cores",
            HEAD,
            *(row.line() for row in rows),
            *summary,
        ]
        asked.text.write_text("\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
