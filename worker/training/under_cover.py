"""What a model promises under the cover: calibrated on its folds, told for the covered ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.language import tr
from ...geology.legend import COVER
from ...geology.outcrop import distance_km
from ...geology.sampling.cv_blocks import block_numbers
from ...geophysics.grids import Grid
from ...models.evaluation.cover_calibration import CoverCalibration, ExpectedAccuracy, expected_accuracy
from ...models.experts.fit import FitResult
from ...models.experts.out_of_fold import held_out_cells
from ...models.experts.pool import ExpertPool
from ...models.features.lazy_raster import finite
from ...models.inference.ensemble import Summary, summarise, weights_of_priors
from ..prediction.delivery import STRENGTH_OF_POOLS
from ..reporting import Reporter
from .plan import _Setup
from .scoring import _Scorer


@dataclass(frozen=True)
class _UnderCover:
    """The calibration of a pool, and the cells that it was learned from; none for networks of gravity.

    Parameters
    ----------
    residual : (n,), 1 where a held-out cell was right and else 0, less its confidence
    blocks : int (n,)
    """

    calibration: CoverCalibration | None = None
    residual: np.ndarray | None = None
    blocks: np.ndarray | None = None

    @classmethod
    def of(cls, setup: _Setup, fitted: Sequence[FitResult], pool: ExpertPool) -> _UnderCover:
        """Predict the folds again under cover, and calibrate the pool on them."""
        if setup.plan.is_network:
            return cls()
        data, experts = setup.data, setup.experts
        held_out = list(held_out_cells(fitted, pool.weights, experts))
        experts.features.clear()
        if not held_out:
            return cls()
        log_proba = np.concatenate([one.log_proba for one in held_out], axis=1)
        labels = np.concatenate([one.labels for one in held_out])
        grid = _grid_of(data.grid, held_out[0].area)
        distance = np.concatenate([distance_km(one.visible, grid)[one.where] for one in held_out])
        numbers = block_numbers(data.grid, block_km=setup.job.block_km)
        blocks = np.concatenate([numbers[one.area][one.where] for one in held_out])
        calibration = CoverCalibration.fit(log_proba, labels, distance, blocks, seed=setup.job.seed)
        if calibration is None:
            return cls()
        found = _summarised(calibration, np.exp(log_proba), distance, setup)
        return cls(calibration, (found.classes[0] == labels) - found.confidence[0], blocks)

    def apply(self, probabilities: np.ndarray, setup: _Setup, cells: np.ndarray | None = None) -> np.ndarray:
        """Probabilities where the test set is hidden, calibrated as a prediction's.

        Parameters
        ----------
        probabilities : (num_classes, rows, cols), or (num_classes, n) of `cells`, bool (rows, cols)
        """
        if self.calibration is None:
            return probabilities
        distance = distance_km(setup.experts.train.classes, setup.data.grid)
        return self.calibration.apply(probabilities, distance if cells is None else distance[cells])

    def expected(
        self, setup: _Setup, scorer: _Scorer, pool: ExpertPool, reporter: Reporter
    ) -> ExpectedAccuracy | None:
        """The accuracy to expect under the cover; None, and a sentence why, where nothing can be said."""
        data, outcrop = setup.data, setup.experts.delivered
        covered = setup.experts.observed.classes == COVER
        covered &= finite(data.raw)
        if self.calibration is None or self.residual is None or self.blocks is None or not covered.any():
            return None
        limit, distance = self.calibration.limit_km, distance_km(outcrop.classes, data.grid)
        known = covered & (distance <= limit)
        share = float(known.sum() / covered.sum())
        _warn_of_distance(share, limit, float(distance[covered].max()), reporter)
        if not known.any():
            return None
        probabilities = scorer.covered_probabilities(pool, known)
        confidence = _summarised(self.calibration, probabilities, distance[known], setup).confidence[0]
        blocks = block_numbers(data.grid, block_km=setup.job.block_km)[known]
        ends = expected_accuracy(confidence, blocks, residual=self.residual, residual_blocks=self.blocks)
        return ExpectedAccuracy(*ends, share, limit)


def _grid_of(grid: Grid, area: tuple[slice, slice]) -> Grid:
    """The grid of some rows and columns."""
    rows, cols = area
    return grid.crop(rows.start, cols.start, rows.stop - rows.start, cols.stop - cols.start)


def _summarised(
    calibration: CoverCalibration, probabilities: np.ndarray, distance: np.ndarray, setup: _Setup
) -> Summary:
    """Classes as a prediction chooses them, and their calibrated confidence, (1, n)."""
    weights = weights_of_priors(setup.data.log_shares.tolist(), STRENGTH_OF_POOLS)
    calibrated = calibration.apply(probabilities, distance)
    return summarise(calibrated[:, None], weights, chosen_by=probabilities[:, None])


def _warn_of_distance(share: float, limit_km: float, farthest_km: float, reporter: Reporter) -> None:
    """Say that covered ground lies beyond the tested distances, where most of it does."""
    if share == 0:
        text = tr(
            "All covered ground lies farther from outcrop than the {limit:.3g} km that could be tested: no "
            "accuracy can be promised there. Test with larger blocks (BLOCK), or give a map with more "
            "outcrop."
        )
    elif share < 0.5:
        text = tr(
            "{share:.0%} of the covered ground lies farther from outcrop (up to {farthest:.3g} km) than the "
            "{limit:.3g} km that could be tested: no accuracy can be promised there. Test with larger blocks "
            "(BLOCK), or give a map with more outcrop."
        )
    else:
        return
    reporter.warning(text.format(share=1 - share, limit=limit_km, farthest=farthest_km))
