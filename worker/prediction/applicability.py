"""Flags predictions outside the area of applicability (Meyer & Pebesma 2021), by rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import mark, tr
from ...contract.model_card import Card
from ...geology.legend import LegendClass
from ...geology.outcrop import OutcropDistance
from ...models.evaluation.bands import dissimilarity, dissimilarity_limit
from ...models.evaluation.cover_calibration import CoverCalibration
from ..inputs.scene import _Scene
from ..reporting import Reporter

WITHIN, FAR, UNLIKE, BOTH, NO_CLASS = 0, 1, 2, 3, 255
MARKS = (
    LegendClass(FAR, mark("Far from outcrop"), "#d9d9d9"),
    LegendClass(UNLIKE, mark("Rasters unlike the training set"), "#bdbdbd"),
    LegendClass(BOTH, mark("Far from outcrop, and rasters unlike the training set"), "#969696"),
)
MARK_OPACITY = 0.75  # how much of the classes a mark hides


@dataclass(frozen=True)
class _Applicability:
    """Distance to the nearest outcrop and of gravity from the training scene, and the limits of both."""

    card: Card
    scene: _Scene
    limit_km: float | None
    limit_sd: float | None

    @staticmethod
    def of(job: PredictJob, card: Card, scene: _Scene, reporter: Reporter) -> _Applicability | None:
        """What the job's outputs need to know of the area of applicability; None where they need nothing."""
        if not job.uses_limits:
            return None
        if job.distance and scene.map_observed is None and not card.evidence:
            raise UserError(
                tr(
                    "No geological map is given, and the model does not say what gravity it was trained "
                    "on: there is nothing to measure a distance to."
                ),
                tr("Choose a geology layer (GEOLOGY), or train the model again with this version."),
            )
        tested_km = card.evidence.get("tested_km")
        if "cell_m" in card.under_cover:  # of a model for any map: so many cells
            calibration = CoverCalibration.of_card(card.under_cover, scene.grid.spacing_m[1])
            tested_km = calibration.limit_km if calibration else None
        limit_km = (job.limit_km or tested_km) if scene.map_observed is not None else None
        limit_sd = dissimilarity_limit(card, job.rare_share) if card.evidence.get("covariance") else None
        if job.marked and limit_km is None and limit_sd is None:
            reporter.warning(
                tr(
                    "No cell is flagged as outside the area of applicability: the model does not say how "
                    "far from outcrop it was tested. Give a limit in km (LIMIT) and the map, or train the "
                    "model again with this version."
                )
            )
        if limit_km is None and limit_sd is None and not (job.distance or job.marked):
            return None
        return _Applicability(card, scene, limit_km, limit_sd)

    @cached_property
    def outcrop(self) -> OutcropDistance | None:
        """The nearest outcrop of the map, None without a map."""
        return (
            None
            if self.scene.map_observed is None
            else OutcropDistance(self.scene.map_observed, self.scene.grid)
        )

    def rows(
        self, start: int, stop: int, distance: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Distance to outcrop in km, and of gravity in standard deviations; NaN where not known.

        Parameters
        ----------
        distance : to outcrop, where it is known already
        """
        raw = self.scene.bands[:, start:stop, 0 : self.scene.grid.shape[1]]
        unknown = np.full(raw.shape[1:], np.nan, "float32")
        if distance is None:
            distance = unknown if self.outcrop is None else self.outcrop.rows(start, stop)
        return distance, dissimilarity(raw, self.card) if self.card.evidence.get("covariance") else unknown

    def marks(self, distance: np.ndarray, unlike: np.ndarray, classes: np.ndarray) -> np.ndarray:
        """Which limit a cell is beyond: FAR, UNLIKE, BOTH; WITHIN within them, and without a class."""
        with np.errstate(invalid="ignore"):
            is_far = np.zeros(classes.shape, bool) if self.limit_km is None else distance > self.limit_km
            is_unlike = np.zeros(classes.shape, bool) if self.limit_sd is None else unlike > self.limit_sd
        marks = FAR * is_far + UNLIKE * is_unlike
        return np.where(classes == NO_CLASS, WITHIN, marks).astype("uint8")

    def describe(self) -> str:
        """The limits in a sentence."""
        if self.limit_km is None and self.limit_sd is None:
            return ""
        if self.limit_sd is None:
            text = tr(
                "Flagged as outside the area of applicability: cells farther than {distance:.3g} km from "
                "outcrop."
            )
        elif self.limit_km is None:
            text = tr(
                "Flagged as outside the area of applicability: cells whose rasters lie more than "
                "{deviations:.3g} standard deviations from training."
            )
        else:
            text = tr(
                "Flagged as outside the area of applicability: cells farther than {distance:.3g} km from "
                "outcrop or whose rasters lie more than {deviations:.3g} standard deviations from training."
            )
        return text.format(distance=self.limit_km, deviations=self.limit_sd)
