"""The verb `sites`: rank sites for drilling by what a prediction leaves uncertain."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np

from ...contract.errors import UserError, require
from ...contract.jobs import SitesJob
from ...contract.language import tr
from ...geology.drill_sites import RankedSites, SiteSearch, rank_sites, reach_of
from ...geology.holes import OFF_GRID, cells_of
from ...geology.maps.class_raster import polygon_mask
from ...geophysics.grids import Grid
from ..files.layer_file import _write_layer
from ..files.styles import _numbered_qml
from ..inputs.cover import _read_thickness
from ..inputs.hole_table import _answers, _read_table
from ..inputs.holes import _require_on_raster
from ..inputs.probabilities import _Probabilities
from ..reporting import Reporter
from ..safety.memory_and_disk import _require_space
from ..safety.staging import _staged

_ROW_BYTES = 1000  # of a site in the layer
_CERTAIN = 1e-3  # mean chance of another class than the likeliest: below, nothing is left to drill for


def run(job: SitesJob, reporter: Reporter) -> None:
    """Read the prediction and what limits the sites, rank them, write the layer."""
    _require_space([(job.output, _ROW_BYTES * job.count)])
    found = _Probabilities.read(job.probabilities)
    grid = found.grid
    wanted = _area_of(job, found, reporter)
    thickness = _read_thickness(job.thickness, grid, job.nodata) if job.thickness else None
    is_open = _open_cells(job, found, thickness, reporter)
    drilled = _drilled_cells(job, grid, reporter)
    width, height = grid.spacing_m
    reach_m = job.reach_m or reach_of(found.values, (width, height))
    reporter.info(_describe_reach(reach_m, is_given=bool(job.reach_m)))
    cost = None if thickness is None else job.setup_m + np.nan_to_num(thickness)
    search = SiteSearch(
        found.values,
        (width, height),
        reach_m,
        wanted,
        is_open,
        job.spacing_m,
        drilled,
        cost,
        job.cost_weight,
    )
    report = reporter.part(0.1, 0.95)
    ranked = rank_sites(
        search, job.count, progress=lambda share: report(share, tr("Choosing sites for drilling"))
    )
    _check_count(job, ranked, reporter)
    layer = _Sites(job, found, search, ranked, thickness).layer()
    with _staged(job) as places:
        _write_layer(places.output, layer, "sites", _numbered_qml("rank", "#d7301f"))
    total = float(ranked.gain.sum())
    reporter.info(
        tr("{n} sites; together they are expected to settle {share:.0%} of the uncertainty.").format(
            n=len(layer), share=total
        )
    )
    reporter.result({"output": job.output}, sites=len(layer), gain=total, reach_m=reach_m)


def _area_of(job: SitesJob, found: _Probabilities, reporter: Reporter) -> np.ndarray:
    """Cells of the area of interest in which something is predicted; refuses one without uncertainty."""
    known = np.isfinite(found.values).all(axis=0)
    wanted = known & polygon_mask(job.area, found.grid, say=reporter.info) if job.area else known
    require(
        bool(wanted.any()),
        tr("The area of interest {file} holds no cell of the prediction.").format(file=Path(job.area).name),
        tr("Check its coordinate reference system, or choose another area (AREA)."),
    )
    require(
        float(1 - found.values[:, wanted].max(axis=0).mean()) > _CERTAIN,
        tr("The prediction {file} is certain of the class everywhere in the area of interest.").format(
            file=found.file
        ),
        tr("Choose an area with ground under cover (AREA), or another prediction (PROBABILITIES)."),
    )
    return wanted


def _open_cells(
    job: SitesJob, found: _Probabilities, thickness: np.ndarray | None, reporter: Reporter
) -> np.ndarray:
    """Cells in which a site may lie: accessible, not excluded, under cover of known thickness."""
    is_open = np.isfinite(found.values).all(axis=0)
    if job.access:
        is_open &= polygon_mask(job.access, found.grid, say=reporter.info)
    if job.excluded:
        is_open &= ~polygon_mask(job.excluded, found.grid, say=reporter.info)
    require(
        bool(is_open.any()),
        tr("No cell of the prediction {file} is left in which a site may lie.").format(file=found.file),
        tr("Check the accessible and the excluded polygons (ACCESS, EXCLUDED)."),
    )
    if thickness is not None:
        is_open &= np.nan_to_num(thickness) > 0
        require(
            bool(is_open.any()),
            tr("In no cell in which a site may lie does {file} show cover to drill through.").format(
                file=Path(job.thickness).name
            ),
            tr("Choose a thickness of the same area (THICKNESS), or leave it out."),
        )
    return is_open


def _drilled_cells(job: SitesJob, grid: Grid, reporter: Reporter) -> np.ndarray:
    """Cells with a hole that reached bedrock, flat indices, each once."""
    if not job.holes.path:
        return np.empty(0, np.int64)
    table = _read_table(job.holes)
    x, y = table.places(grid)
    cells = cells_of(x, y, grid)
    _require_on_raster(table, x, y, cells, grid)
    ended = np.zeros(len(cells), bool)
    if job.holes.reached:
        ended = _answers(table, job.holes.reached) == 0
    known = np.unique(cells[(cells != OFF_GRID) & ~ended])
    reporter.info(
        tr(
            "Drillholes {name}: {n} in all, {n_off} off the raster, {n_ended} ended in cover; what {n_cells} "
            "cells tell counts as known."
        ).format(
            name=table.name,
            n=len(cells),
            n_off=int((cells == OFF_GRID).sum()),
            n_ended=int(ended.sum()),
            n_cells=len(known),
        )
    )
    return known


def _describe_reach(reach_m: float, *, is_given: bool) -> str:
    text = (
        tr("Reach of a hole: {reach:.3g} km, as given.")
        if is_given
        else tr("Reach of a hole: {reach:.3g} km, at which the correlation of the prediction falls to 1/e.")
    )
    return text.format(reach=reach_m / 1000)


def _check_count(job: SitesJob, ranked: RankedSites, reporter: Reporter) -> None:
    """Refuse more sites than have room; say where further ones would tell nothing."""
    n = len(ranked.cells)
    if n == job.count:
        return
    if job.spacing_m and n:
        raise UserError(
            tr("{count} sites were asked for; at {spacing:g} m from each other {n} have room.").format(
                count=job.count, spacing=job.spacing_m, n=n
            ),
            tr("Ask for {n} sites (COUNT), or give a smaller spacing (SPACING).").format(n=n),
        )
    require(
        n > 0,
        tr("No site in the ground that is open to drilling tells anything of the area of interest."),
        tr("Open more ground (ACCESS, EXCLUDED), a smaller spacing (SPACING), or a longer reach (REACH)."),
    )
    reporter.warning(
        tr("{count} sites were asked for; further ones than these {n} would tell nothing.").format(
            count=job.count, n=n
        )
    )


class _Sites:
    """Ranked sites as a layer, with what is known of each."""

    def __init__(
        self,
        job: SitesJob,
        found: _Probabilities,
        search: SiteSearch,
        ranked: RankedSites,
        thickness: np.ndarray | None,
    ):
        self.job, self.found, self.search, self.ranked = job, found, search, ranked
        self.row, self.col = np.divmod(ranked.cells, found.grid.shape[1])
        self.probabilities = found.values[:, self.row, self.col].astype(float)
        self.order = np.argsort(-self.probabilities, axis=0, kind="stable")
        self.depth_m = None if thickness is None else thickness[self.row, self.col]

    def layer(self) -> gpd.GeoDataFrame:
        """One point a site, in the middle of its cell."""
        grid, n = self.found.grid, len(self.row)
        first, second = self.order[0], self.order[1]
        table = {
            "rank": np.arange(1, n + 1),
            "gain_pct": np.round(100 * self.ranked.gain, 3),
            "total_pct": np.round(100 * np.cumsum(self.ranked.gain), 3),
            "likely": [self.found.names[i] for i in first],
            "likely_pct": np.round(100 * self.probabilities[first, np.arange(n)], 1),
            "runner_up": [self.found.names[i] for i in second],
            "second_pct": np.round(100 * self.probabilities[second, np.arange(n)], 1),
            "near_km": self._nearest_km(),
        }
        if self.depth_m is not None:
            table |= {"depth_m": np.round(self.depth_m, 1), "cost_m": self.job.setup_m + self.depth_m}
        table["reason"] = [self._reason(table, number) for number in range(n)]
        points = gpd.points_from_xy(grid.eastings[self.col], grid.northings[self.row])
        return gpd.GeoDataFrame(table, geometry=points, crs=grid.crs)

    def _nearest_km(self) -> np.ndarray:
        """From each site to the nearest drillhole or site of a better rank, km; NaN where there is none."""
        row, col = np.divmod(self.search.drilled, self.found.grid.shape[1])
        row, col = np.append(row, self.row), np.append(col, self.col)
        width, height = self.search.cell_m
        found = np.full(len(self.row), np.nan)
        for number in range(len(self.row)):
            before = len(row) - len(self.row) + number
            if before:
                across = np.hypot(
                    (row[:before] - self.row[number]) * height, (col[:before] - self.col[number]) * width
                )
                found[number] = across.min() / 1000
        return np.round(found, 3)

    def _reason(self, table: dict, number: int) -> str:
        """Why a site has its rank, in a sentence or two."""
        text = tr(
            "Is expected to settle {gain:.2g} % of the uncertainty of the area: {likely} ({p:.0f} %) or "
            "{runner_up} ({q:.0f} %)."
        ).format(
            gain=table["gain_pct"][number],
            likely=table["likely"][number],
            p=table["likely_pct"][number],
            runner_up=table["runner_up"][number],
            q=table["second_pct"][number],
        )
        if np.isfinite(table["near_km"][number]):
            text += " " + tr("The nearest drillhole or better site is {distance:.3g} km away.").format(
                distance=table["near_km"][number]
            )
        if self.depth_m is not None:
            text += " " + tr("Bedrock is expected at {depth:.0f} m.").format(depth=self.depth_m[number])
        return text
