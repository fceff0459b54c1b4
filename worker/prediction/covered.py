"""What holds under the cover: rows of probabilities calibrated by distance, and sets of classes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import tr
from ...contract.model_card import Card
from ...geology.legend import LegendClass
from ...geology.outcrop import OutcropDistance
from ...models.evaluation.cover_calibration import CoverCalibration
from ..inputs.scene import _Scene

_COLOURS = ("#1a9850", "#91cf60", "#fee08b", "#fc8d59", "#d73027")  # one class, two, ..., five and more


@dataclass(frozen=True)
class _CoveredRows:
    """The calibration of a model, and the distances of the map that it predicts."""

    calibration: CoverCalibration
    outcrop: OutcropDistance

    @staticmethod
    def of(job: PredictJob, card: Card, scene: _Scene) -> _CoveredRows | None:
        """The calibration of a job's model; None where it has none, or where a part of its experts is asked.

        Raises
        ------
        UserError
            Where the job wants sets and there is no calibration.
        """
        calibration = CoverCalibration.of_card(card.under_cover, scene.grid.spacing_m[1])
        is_whole = job.evidence in ("model", card.reads)
        if calibration is None or scene.map_observed is None or not is_whole:
            if job.set:
                raise UserError(
                    tr(
                        "Which classes cannot be ruled out (SET) is unknown: the model was not tested "
                        "under simulated cover, or only a part of its evidence is used."
                    ),
                    tr(
                        "Train a model that uses outcrop with this version and predict with all its evidence "
                        "(EVIDENCE=model), or leave SET out."
                    ),
                )
            return None
        return _CoveredRows(calibration, OutcropDistance(scene.map_observed, scene.grid))

    def calibrated(self, start: int, probabilities: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Probabilities of rows, (n_classes, n, cols), as they hold there; sets; distances (km)."""
        distance = self.outcrop.rows(start, start + probabilities.shape[1])
        found = self.calibration.apply(probabilities, distance)
        return found, self.calibration.sets(found, distance), distance


def _size_classes(n_classes: int) -> list[LegendClass]:
    """How many classes a set has, as a legend: from one to all."""
    words = (tr("1 class"), tr("{n} classes"))
    return [
        LegendClass(n, words[n > 1].format(n=n), _COLOURS[min(n, len(_COLOURS)) - 1])
        for n in range(1, n_classes + 1)
    ]
