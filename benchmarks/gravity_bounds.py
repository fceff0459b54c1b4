"""What gravity in context could gain at most under the sample survey's cover: it is given what nobody knows.

    python benchmarks/gravity_bounds.py --seeds 1 2 [--text FILE]

The weights are today's, fitted to the outcrop of each survey, and no null is drawn. One thing is given at a
time: the cover's own low, taken off; the gravity of bare rock under the same map, neither burial nor low; the
weights that fit the covered truth best; each class's mean and spread in the gravity metric's space, over all
ground or over the covered ground alone. A bound is one of this expert, not of gravity.
"""

from __future__ import annotations

import argparse
import datetime
import platform
import sys
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import gravity_in_context as context
import under_cover

import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geology.legend import COVER
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.models.evaluation.gravity_nulls import _NullTransform
from concealed_bedrock.models.experts.fit import ExpertTrainingData, fit_expert, pool_experts
from concealed_bedrock.models.experts.gravity_context_fit import _held_out_of, _Trial
from concealed_bedrock.models.experts.pool import _fit_weights, pool_log_proba
from concealed_bedrock.models.features.class_fits import _ClassFits
from concealed_bedrock.models.features.gravity_fit import _GravityFit
from concealed_bedrock.models.features.outcrop_channels import candidates_of

HEAD = f" seed {'given':36s} accuracy   MPA; at .5: accuracy   MPA;   NLL"
NEAREST, TODAY = "nearest outcrop instead", "nothing, the expert as it is"


def known_low(seed: int, survey: Survey) -> np.ndarray:
    """The gravity of the cover alone, mGal: bedrock without contrasts, under it and without it."""
    with_it, without = (
        make_survey(seed, survey.grid, density_contrast=0.0, cover_depth=depth).bouguer
        for depth in (1.0, 0.0)
    )
    return with_it - without


@dataclass(frozen=True)
class Scene:
    """A survey with the experts' log probabilities under its cover, each (n_classes, n_cells)."""

    survey: Survey
    data: ExpertTrainingData
    n_classes: int

    @cached_property
    def cells(self) -> np.ndarray:
        """Covered cells, flat."""
        return np.flatnonzero(self.survey.classes_map == COVER)

    @cached_property
    def truth(self) -> np.ndarray:
        """The classes of these cells."""
        return self.survey.truth.ravel()[self.cells]

    @cached_property
    def candidates(self) -> np.ndarray:
        """Classes that crop out."""
        return candidates_of(self.survey.classes_map)

    @cached_property
    def weights(self) -> list[float]:
        """Of the outcrop network and of the three fits, from the folds of the outcrop."""
        fitted = fit_expert("anywhere", self.data, context.quiet)
        alone = _fit_weights([np.concatenate(fitted.log_proba, axis=1)], self.data.labels)[0]
        held_out, tested = _held_out_of(self.data, [fitted])
        trial = _Trial(held_out, tested.bands, self.data.metric)
        of_outcrop, *of_fits = _fit_weights([trial.outcrop, *trial.fits(_NullTransform())], trial.labels)
        return [alone * of_outcrop, *of_fits]  # the outcrop of a trial is raised to its own weight already

    @cached_property
    def outcrop(self) -> np.ndarray:
        """Of the outcrop network."""
        covered = self.survey.classes_map == COVER
        return self.data.anywhere.predict_log_proba(self.data.input(self.data.train, covered))

    def fits(self, bands: np.ndarray, statistics_of: np.ndarray | None = None) -> list[np.ndarray]:
        """The three fits of some bands.

        Parameters
        ----------
        statistics_of : flat cells whose true classes give the metric's statistics of a class
        """
        fit = _GravityFit.of(self.survey.classes_map, self.candidates, bands, self.cells)
        found = [*fit.fits(), self._metric(bands, statistics_of)]
        expanded = [np.repeat(one.min(0, keepdims=True), self.n_classes, axis=0) for one in found]
        for one, all_classes in zip(found, expanded):
            all_classes[self.candidates] = one
        return expanded

    @torch.inference_mode()
    def _metric(self, bands: np.ndarray, statistics_of: np.ndarray | None) -> np.ndarray:
        reader, network = self.data.metric, self.data.metric.network
        ground = reader.ground(self.survey.classes_map, self.candidates, bands, self.cells)
        embedded = reader.embedded(ground.bands)
        fits = _ClassFits(embedded, ground.visible, ground.labels, ground.n)
        skill = network._skill(fits, ground)
        if statistics_of is not None:
            number = np.full(256, -1)
            number[self.candidates] = np.arange(len(self.candidates))
            labels = number[self.survey.truth.ravel()[statistics_of]]
            known = torch.from_numpy(statistics_of[labels >= 0]), torch.from_numpy(labels[labels >= 0])
            fits.__dict__["_moments"] = _ClassFits(embedded, *known, ground.n)._moments
        return torch.log_softmax(network._scores(fits, ground.wanted, skill), 0).numpy()

    def scores(self, fits: list[np.ndarray], weights: list[float] | None = None) -> tuple[float, ...]:
        """As of `gravity_in_context.scores_of`."""
        log_proba = pool_log_proba([self.outcrop, *fits], weights or self.weights)
        return context.scores_of_log_proba(log_proba, self.data, self.survey)[0]


def bounds_of(seed: int) -> dict[str, tuple[float, ...]]:
    """The scores of a survey by what is given."""
    survey = make_survey(seed, under_cover.grid_of(under_cover.DEFAULT["spacing_km"]))
    n = under_cover.N_CLASSES
    scene = Scene(survey, context.data_of(seed, survey, n, under_cover.BLOCK_KM), n)
    bands, everywhere = scene.data.bands, np.arange(survey.truth.size)
    low = context.bands_of(replace(survey, bouguer=survey.bouguer - known_low(seed, survey)))
    bare = context.bands_of(make_survey(seed, survey.grid, cover_depth=0.0))
    as_it_is = scene.fits(bands)
    nearest = fit_expert("nearest-outcrop", scene.data, context.quiet)
    best = _fit_weights([scene.outcrop, *as_it_is], scene.truth)
    return {
        NEAREST: context.scores_of(pool_experts([nearest], scene.data)[0], scene.data, survey)[0],
        TODAY: scene.scores(as_it_is),
        "the cover's low": scene.scores(scene.fits(low)),
        "the gravity of bare rock": scene.scores(scene.fits(bare)),
        "the best weights": scene.scores(as_it_is, best),
        "statistics of all ground": scene.scores(scene.fits(bands, everywhere)),
        "statistics of covered ground": scene.scores(scene.fits(bands, scene.cells)),
        "the same and the cover's low": scene.scores(scene.fits(low, scene.cells)),
        "the same and bare rock": scene.scores(scene.fits(bare, scene.cells)),
    }


def line_of(seed: str, given: str, scores: np.ndarray | tuple[float, ...]) -> str:
    """A row of the table."""
    plain, adjusted = "{:8.3f} {:5.3f}".format(*scores[:2]), "{:19.3f} {:5.3f}".format(*scores[2:4])
    return f"{seed:>5s} {given:36s} {plain};{adjusted}; {scores[4]:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2], help="of the surveys")
    parser.add_argument("--text", type=Path, help="write the table here too")
    asked = parser.parse_args()
    versions = f"Python {platform.python_version()}, torch {torch.__version__}, numpy {np.__version__}"
    seeds = " ".join(map(str, asked.seeds))
    lines = [
        f"{datetime.date.today()}, {platform.machine()}, no GPU; {versions}",
        f"python benchmarks/gravity_bounds.py --seeds {seeds}",
        HEAD,
    ]
    print("\n".join(lines), flush=True)
    found = []
    for seed in asked.seeds:
        found.append(bounds_of(seed))
        rows = [line_of(str(seed), given, scores) for given, scores in found[-1].items()]
        print("\n".join(rows), flush=True)
        lines += rows
    means = {given: np.mean([one[given] for one in found], axis=0) for given in found[0]}
    last = [line_of("mean", given, scores) for given, scores in means.items()]
    last += [
        f"MPA at PRIORS .5, {given}: {scores[3] - means[TODAY][3]:+.3f} over the expert as it is, "
        f"{scores[3] - means[NEAREST][3]:+.3f} over nearest outcrop"
        for given, scores in means.items()
    ]
    print("\n".join(last))
    if asked.text:
        asked.text.write_text("\n".join([*lines, *last]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
