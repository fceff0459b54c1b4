"""Heights in feet that are said to be metres: by how gravity changes with them, and by a topography."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ...contract.errors import require
from ...contract.language import tr
from ...geophysics.normal_gravity import normal_gravity
from ...geophysics.units import FOOT_M

_STEEPEST = 0.16  # mGal/m that the free-air anomaly grows with height; a slab of 3800 kg/m3
_LEAST_STEP_M = 10.0  # between neighbours, in whose heights a slope can be seen
_FEWEST_PAIRS = 20
_CLEARLY = 0.25  # of the misfit that remains with the other unit
_LEAST_OFF_M = 20.0  # from the topography, from which on another unit may explain it
_MOST_OFF_M = 50.0  # from the topography, beyond which it is remarked on


@dataclass(frozen=True)
class _Heights:
    """Stations with gravity and heights that count as metres.

    Parameters
    ----------
    name, field : of the file and of its heights
    remedy : what to do where the heights are feet
    longitude, latitude, gravity_mgal, height_m : array, shape (n,), without NaN
    """

    name: str
    field: str
    remedy: str
    longitude: np.ndarray
    latitude: np.ndarray
    gravity_mgal: np.ndarray
    height_m: np.ndarray

    def refuse_feet(self) -> None:
        """Refuse heights whose steps between neighbours would need rock heavier than any.

        Raises
        ------
        UserError
        """
        in_metres, in_feet = self._slope(1.0), self._slope(FOOT_M)
        if in_metres is None or in_feet is None:
            return
        require(
            not (in_metres > _STEEPEST and -0.05 < in_feet < _STEEPEST),
            tr(
                "With the heights of {name} ({field}) as metres, the free-air anomaly grows by {slope:.2f} "
                "mGal a metre; rock explains 0.11."
            ).format(name=self.name, field=self.field, slope=in_metres),
            self.remedy,
        )

    def _slope(self, metres: float) -> float | None:
        """Growth of the free-air anomaly with height between neighbours, mGal/m; None where few differ."""
        n = len(self.height_m)
        if n < _FEWEST_PAIRS:
            return None
        height = self.height_m * metres
        anomaly = self.gravity_mgal - normal_gravity(self.latitude, height)
        squeeze = np.cos(np.radians(self.latitude.mean()))
        places = np.stack([self.longitude * squeeze, self.latitude], axis=1)
        _, near = cKDTree(places).query(places, k=min(4, n))
        steps = (height[near[:, 1:]] - height[:, None]).ravel()
        changes = (anomaly[near[:, 1:]] - anomaly[:, None]).ravel()
        far = np.abs(steps) > _LEAST_STEP_M * metres
        return float(np.median(changes[far] / steps[far])) if far.sum() >= _FEWEST_PAIRS else None

    def compare(self, ground_m: np.ndarray) -> str:
        """Compare the heights with a topography's, shape (n,): a remark where they disagree, or empty.

        Raises
        ------
        UserError
            Where feet, of the stations or of the topography, explain the difference.
        """
        known = np.isfinite(ground_m) & (ground_m > 0)
        if not known.any():
            return ""
        height, ground = self.height_m[known], ground_m[known]
        off, in_feet, of_ground = (
            float(np.median(np.abs(a * height - b * ground)))
            for a, b in ((1.0, 1.0), (FOOT_M, 1.0), (1.0, FOOT_M))
        )
        require(
            not (off > _LEAST_OFF_M and in_feet < _CLEARLY * off),
            tr(
                "The heights of {name} ({field}) are off the topography by {off:.0f} m (median), and by "
                "{in_feet:.0f} m if they were feet."
            ).format(name=self.name, field=self.field, off=off, in_feet=in_feet),
            self.remedy,
        )
        require(
            not (off > _LEAST_OFF_M and of_ground < _CLEARLY * off),
            tr(
                "The topography is off the heights of {name} ({field}) by {off:.0f} m (median), and by "
                "{in_feet:.0f} m if it were in feet."
            ).format(name=self.name, field=self.field, off=off, in_feet=of_ground),
            tr("Give the topography in metres, or declare feet as the unit of its band (TOPOGRAPHY)."),
        )
        if off <= _MOST_OFF_M:
            return ""
        return tr(
            "The heights of {name} are off the topography by {off:.0f} m (median): check the unit and "
            "datum of both, or give a topography of smaller cells."
        ).format(name=self.name, off=off)
