"""Drillholes of a sample survey: at random or along lines, some of which end before they reach bedrock.

They are drawn from a stream of random numbers of their own, so that a survey of a seed is the same with and
without them.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from .survey import Survey

_STREAM = 0x484F4C45  # beside the survey's own
_MEDIAN_REACH_M, _SPREAD = 700.0, 0.7  # of a log-normal length that a rig drills at most
_HOLES_A_LINE = 8


def drill(survey: Survey, seed: int, n_holes: int, *, along_lines: bool = False) -> gpd.GeoDataFrame:
    """Drill holes through the cover of a survey.

    A hole ends in bedrock where the cover is thinner than the rig reaches, in cover elsewhere: of thick cover
    less is known than of thin, as in most drilling.

    Parameters
    ----------
    n_holes : at different cells of the cover; fewer where there are fewer cells
    along_lines : straight lines of up to eight holes at equal distances, in place of cells at random

    Returns
    -------
    GeoDataFrame
        Points with HOLE (from 1), CLASS (name of the bedrock's class, the cover's where it was not reached),
        DEPTH (m, to the bedrock or the end of the hole) and REACHED (yes or no).

    Raises
    ------
    UserError
        Where the survey has no cover.
    """
    rng = np.random.default_rng([seed, _STREAM])
    covered = survey.cover_thickness_m > 0
    if not covered.any():
        raise UserError(
            tr("The survey has no cover to drill through."),
            tr("Give the cover a thickness above 0 (COVER), or leave the drillholes out (HOLES)."),
        )
    cells = _along_lines(covered, n_holes, rng) if along_lines else _at_random(covered, n_holes, rng)
    row, col = np.divmod(cells, covered.shape[1])
    thickness = survey.cover_thickness_m.reshape(-1)[cells].astype(float)
    reach = _MEDIAN_REACH_M * np.exp(_SPREAD * rng.standard_normal(len(cells)))
    is_reached = thickness <= reach
    names = survey.legend.names
    classes = [names[int(value)] for value in survey.truth.reshape(-1)[cells]]
    table = {
        "HOLE": np.arange(1, len(cells) + 1),
        "CLASS": np.where(is_reached, classes, names[255]),
        "DEPTH": np.round(np.minimum(thickness, reach), 1),
        "REACHED": np.where(is_reached, "yes", "no"),
    }
    points = gpd.points_from_xy(survey.grid.eastings[col], survey.grid.northings[row])
    return gpd.GeoDataFrame(table, geometry=points, crs=survey.grid.crs)


def _at_random(covered: np.ndarray, n: int, rng: np.random.Generator) -> np.ndarray:
    """Flat indices of cells under cover, each once, in order."""
    places = np.flatnonzero(covered)
    return np.sort(rng.choice(places, min(n, len(places)), replace=False))


def _along_lines(covered: np.ndarray, n: int, rng: np.random.Generator) -> np.ndarray:
    """Flat indices of cells under cover along lines through random cells in random directions."""
    places, shape = np.flatnonzero(covered), np.array(covered.shape)
    spacing = max(min(covered.shape) / 40, 1.0)  # cells
    found = np.empty(0, np.int64)
    for _ in range(100 * n):
        if len(found) >= min(n, len(places)):
            break
        middle = np.array(divmod(int(rng.choice(places)), covered.shape[1]))
        angle = rng.uniform(0, np.pi)
        steps = (np.arange(_HOLES_A_LINE) - _HOLES_A_LINE // 2) * spacing
        line = np.rint(middle + steps[:, None] * (np.sin(angle), np.cos(angle))).astype(int)
        line = line[((line >= 0) & (line < shape)).all(axis=1)]
        cells = line[:, 0] * covered.shape[1] + line[:, 1]
        cells = cells[covered.reshape(-1)[cells]]
        found = np.union1d(found, cells[: n - len(found)])
    return found
