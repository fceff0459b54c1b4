"""Fault traces of the sample survey at its bedrock surface; in a third of the surveys those of other ground.

A trace follows the fault that moved the strata, under the cover as on outcrop, and ends where the throw fades
out or younger rock seals it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import contourpy
import geopandas as gpd
import numpy as np
import shapely

from ...contract.errors import UserError
from ...contract.language import tr
from ...geophysics.grids import Grid
from . import strata
from .fields import _Extent, _Ground, _turned
from .history import _Columns, _History
from .structures import _DippingFault, _PlacedFault, _StrikeSlipFault
from .survey import _cell_km

_UNRELATED_SHARE = 1 / 3
_LEAST_THROW_KM = 0.3  # a smaller one changes little of the map
_LEAST_VERTICES = 4  # of a trace


@dataclass(frozen=True)
class Faults:
    """Traces of faults (LineString with KIND and THROW in m), and whether they are the survey's own."""

    traces: gpd.GeoDataFrame
    is_related: bool


def map_faults(seed: int, grid: Grid, *, relation: str = "auto") -> Faults:
    """Map the faults of the survey of a seed; the same seed gives the same, bit for bit.

    Parameters
    ----------
    grid : Grid
        See `survey.make_survey`.
    relation : 'auto', 'related' or 'unrelated'
        Whether the faults are those of the survey's bedrock; 'auto' leaves one survey in three with those of
        other ground.

    Raises
    ------
    UserError
        Where no fault reaches the bedrock surface.
    """
    spacing_km = _cell_km(grid)
    size = _Extent(0.0, 0.0, grid.shape[1] * spacing_km[0], grid.shape[0] * spacing_km[1])
    bedrock_rng, *_, rng = np.random.default_rng(seed).spawn(6)
    is_related = relation == "related" or (relation == "auto" and rng.random() >= _UNRELATED_SHARE)
    history = _History.draw(bedrock_rng if is_related else rng, size)
    ground = _Ground.of(grid.shape, spacing_km)
    found = list(_traces(history, ground, _Columns.fit(history, size)))
    if not found:
        raise UserError(
            tr("No fault of the survey reaches its bedrock surface."),
            tr("Choose another seed (SEED), a larger survey (SIZE), or leave the faults out (FAULTS)."),
        )
    at, scale = grid.transform, grid.spacing
    origin, step = np.array([at.c, at.f]), np.array([scale[0], -scale[1]])
    lines = [shapely.LineString(origin + step * (cells + 0.5)) for *_, cells in found]
    table = {
        "KIND": [kind for kind, *_ in found],
        "THROW": [round(1000 * throw_km) for _, throw_km, _ in found],
    }
    return Faults(gpd.GeoDataFrame(table, geometry=lines, crs=grid.crs), is_related)


def _traces(history: _History, ground: _Ground, columns: _Columns) -> Iterator[tuple[str, float, np.ndarray]]:
    """Kind, throw in km and vertices (column, row), counted between centres, of every piece of a trace."""
    units = history.on(ground).units_at_surface(columns)
    granites = [strata.ROCKS.index(rock) for rock in (strata.GRANITE, strata.GRANODIORITE)]
    young = [strata.ROCKS.index(rock) for rock in strata.JURASSIC]
    everywhere, older = np.ones(units.shape, bool), ~np.isin(units, [*granites, *young])
    east, north = ground.points
    for fault in history.normal_faults:
        yield from _of_dipping("normal", fault, fault.on(ground, east, north), everywhere)
    for slip in history.strike_slip_faults:
        across, (east, north) = _across(slip, east, north), slip.undo(east, north)
        for line in _zero_lines(across, ~np.isin(units, young)):
            yield "strike-slip", abs(slip.slip_km), line
    shift = history.bend.height(east, north)
    east, north = east + shift * np.cos(history.bend.strike), north + shift * np.sin(history.bend.strike)
    for fault in history.reverse_faults:
        yield from _of_dipping("reverse", fault, fault.on(ground, east, north), older)


def _of_dipping(
    kind: str, fault: _DippingFault, placed: _PlacedFault, is_cut: np.ndarray
) -> Iterator[tuple[str, float, np.ndarray]]:
    """The pieces of a dipping fault's trace on rock that it cuts."""
    rows, cols = cast("tuple[slice, slice]", placed.where)  # of a grid
    is_there = is_cut[rows, cols] & (2 * np.abs(placed.half_throw_km) >= _LEAST_THROW_KM)
    for line in _zero_lines(placed.across_km, is_there):
        yield kind, abs(fault.throw_km), line + np.array([cols.start, rows.start])


def _across(fault: _StrikeSlipFault, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
    """Distance across a strike-slip fault from its trace, km."""
    _, across = _turned(east_km - fault.east_km, north_km - fault.north_km, fault.strike)
    return across + 1.5 * fault.wander.at(east_km, north_km)


def _zero_lines(values: np.ndarray, is_kept: np.ndarray) -> Iterator[np.ndarray]:
    """Lines along which values change sign, where kept: vertices (column, row)."""
    if min(values.shape) < 2:
        return
    for line in map(np.asarray, contourpy.contour_generator(z=values).lines(0.0)):
        col, row = np.rint(line).astype(int).T
        kept = is_kept[row, col]
        for run in np.split(line, np.flatnonzero(np.diff(kept)) + 1):
            col, row = np.rint(run[0]).astype(int)
            if is_kept[row, col] and len(run) >= _LEAST_VERTICES:
                yield run
