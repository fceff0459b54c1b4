"""The geological map of a job: its polygons are read once, and rasterised at each resolution that is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import RLock

import numpy as np
import rasterio
from geopandas import GeoDataFrame

from ...contract.errors import UserError
from ...contract.jobs import DrillHoles, Geology
from ...contract.language import tr
from ...contract.model_card import read_card
from ...geology.legend import OUTSIDE, Legend, LegendClass, by_name
from ...geology.legend.automatic import automatic_legend
from ...geology.legend.files import read_legend
from ...geology.maps.class_raster import (
    MapRaster,
    geology_rows,
    polygon_mask,
    rasterise_geology,
)
from ...geology.maps.geometry import MapPolygons, class_counts
from ...geology.maps.map_units import read_geology
from ...geology.sampling.splits import hide_outcrop
from ...geophysics.grids import Grid, Progress, Rows
from ...geophysics.io.rasters import profile, rows_window
from ...models.features.outcrop_channels import SUBCELLS
from ...models.features.outcrop_map import repeat_cells
from ..reporting import Reporter
from .holes import _HoleReport, _read_holes

_MOST_CELLS = 1_000_000  # of a raster with subcells: four times the memory, a hundred numbers a cell
_LONGEST_SHOWN = 100  # characters of a value
_MOST_NAMED = 8  # values that one log names; the report lists all
_READING = RLock()  # what keeps libraries' warnings quiet is not made for two threads


class _GeologicalMap:
    """A geological map and the legend it is read by.

    Parameters
    ----------
    source : Geology
        Layer, class field and legend of a job.
    holdout : str
        Layer of polygons whose outcrop counts as cover; empty for none.

    Attributes
    ----------
    holes : drillholes, which count as outcrop of their cells; None without any
    conflicts : those that contradict the map, once it has been rasterised
    pinned : flat indices of the cells whose class they alone tell, once it has been rasterised
    """

    holes: _HoleReport | None = None
    conflicts: GeoDataFrame | None = None
    pinned: np.ndarray = np.empty(0, np.int64)

    def __init__(self, source: Geology, holdout: str = "", *, units: GeoDataFrame | None = None):
        self.source, self.holdout = source, holdout
        with _READING:
            self.units = _read_units(source) if units is None else units
            if not source.chosen_legend:
                self.legend = automatic_legend(self.units[source.field], source.field)
            elif Path(source.chosen_legend).suffix.lower() == ".safetensors":
                self.legend = _legend_of_model(source.chosen_legend)
            else:
                self.legend = read_legend(source.chosen_legend)

    def pin(self, source: DrillHoles, grid: Grid, reporter: Reporter) -> None:
        """Have drillholes count as outcrop wherever the map is rasterised; says what became of them.

        Parameters
        ----------
        source : of a job; may name none
        grid : of the raster
        """
        if source.path:
            self.holes = _read_holes(source, grid, self.legend, self.source.field)
            self.holes.say(reporter)

    def rasterise(
        self,
        grid: Grid,
        *,
        rule: str = "majority",
        shows_unmatched: bool = False,
        say: Callable[[str], None] | None = None,
    ) -> MapRaster:
        """The map on a grid's cells; outcrop in the hold-out layer counts as cover.

        Parameters
        ----------
        shows_unmatched : classes of their own for units that no rule of the legend takes
        say : called with remarks on the hold-out layer's outlines
        """
        with _READING:
            found = rasterise_geology(
                self.units, self.source.field, self.legend, grid, rule=rule, shows_unmatched=shows_unmatched
            )
            found = self._with_holes(found)
            if not self.holdout:
                return found
            return replace(
                found, classes=hide_outcrop(found.classes, polygon_mask(self.holdout, grid, say=say))
            )

    @property
    def _is_bedrock(self) -> np.ndarray:
        """Which numbers of the map are bedrock, bool (256,)."""
        found = np.zeros(256, bool)
        found[[c.value for c in self.legend.classes]] = True
        return found

    def _with_holes(self, found: MapRaster) -> MapRaster:
        """The map with the drillholes in it; keeps those that contradict it, and says how many."""
        if self.holes is None:
            return found
        holes, mapped = self.holes.holes, found.classes
        which = holes.conflicts(mapped, self._is_bedrock)
        cells, _ = holes.pinned
        self.pinned = cells[~self._is_bedrock[mapped.reshape(-1)[cells]]]
        self.conflicts = self.holes.conflicts(which, mapped.reshape(-1), found.legend)
        warnings = [*found.report["warnings"]]
        if len(which):
            text = tr(
                "Drillholes that contradict the bedrock that the map shows in their cells, where the map is "
                "kept: {n} of {n_on_map}."
            )
            warnings.append(text.format(n=len(which), n_on_map=int((holes.cell >= 0).sum())))
        return replace(
            found,
            classes=holes.pin(mapped, self._is_bedrock),
            report=found.report | {"warnings": warnings},
        )

    def rasterise_2x(
        self, grid: Grid, classes: Sequence[LegendClass], has_data: np.ndarray
    ) -> np.ndarray | None:
        """The map on subcells, numbered as `classes`; None where the raster is too large for them.

        Most maps are finer than gravity: an outcrop too small for a cell of its own, and the course of a
        contact within a cell, are evidence too.

        Parameters
        ----------
        has_data : bool (rows, cols)
            Cells without data count as outside.

        Returns
        -------
        uint8 array, shape (SUBCELLS rows, SUBCELLS cols)
        """
        if grid.shape[0] * grid.shape[1] > _MOST_CELLS:
            return None
        refined = grid.refined(SUBCELLS)
        with _READING:
            found = rasterise_geology(self.units, self.source.field, self.legend, refined, rule="centre")
            fine = found.classes
            if self.holes is not None:
                fine = self.holes.holes.pin(fine, self._is_bedrock, subcells=SUBCELLS)
            numbered = by_name(self.legend.classes, classes)[fine]
            if self.holdout:  # a cell that is held out is so with all its subcells
                coarse = repeat_cells(polygon_mask(self.holdout, grid), SUBCELLS)
                numbered = hide_outcrop(numbered, polygon_mask(self.holdout, refined) | coarse)
        return np.where(repeat_cells(has_data, SUBCELLS), numbered, np.uint8(OUTSIDE))

    def rows(self, grid: Grid) -> tuple[Rows, Legend, dict]:
        """The map by rows, each rasterised when it is read; the hold-out layer counts as cover.

        Returns
        -------
        rows : Rows
        drawn : Legend
            The legend with classes for units that no rule takes.
        account : dict
            As the report of a MapRaster.
        """
        rows, drawn, account = geology_rows(self.units, self.source.field, self.legend, grid)
        if self.holes is not None:
            mapped, holes, is_bedrock = rows, self.holes.holes, self._is_bedrock

            def rows(start: int, stop: int) -> np.ndarray:
                return holes.pin(mapped(start, stop), is_bedrock, first_row=start)

        if not self.holdout:
            return rows, drawn, account
        polygons = MapPolygons(read_geology(self.holdout), grid)
        account["geometry"] += polygons.remarks_on(Path(self.holdout).name)
        held_out = polygons.mask_rows()
        return lambda start, stop: hide_outcrop(rows(start, stop), held_out(start, stop)), drawn, account

    @contextmanager
    def stored(
        self, grid: Grid, folder: Path, *, height: int, progress: Progress
    ) -> Iterator[tuple[Rows, np.ndarray, Legend, dict]]:
        """Write the map to a temporary raster in `folder`, and yield what reads it back.

        Parameters
        ----------
        height : rows that are written at once

        Yields
        ------
        rows : Rows
        counts : int array (256,), the cells of each class
        drawn, account : as `rows` gives them
        """
        rows, drawn, account = self.rows(grid)
        path, counts = folder / "map.tif", np.zeros(256, np.int64)
        with rasterio.open(path, "w", **profile(grid, 1, "uint8", None) | {"zlevel": 1}) as out:
            for start in range(0, grid.shape[0], height):
                stop = min(start + height, grid.shape[0])
                strip = rows(start, stop)
                counts += class_counts(strip)
                out.write(strip, 1, window=rows_window(start, stop, grid))
                progress(stop / grid.shape[0], tr("Rasterising the geological map"))
        with rasterio.open(path) as source:
            read = source.read
            yield lambda a, b: read(1, window=rows_window(a, b, grid)), counts, drawn, account

    def report(self, account: Mapping, reporter: Reporter) -> None:
        """Say how the legend came about, which units it does not take, and what was not drawn as it came.

        Parameters
        ----------
        account : the report of a `MapRaster`
        """
        for note in self.legend.notes:
            (reporter.warning if note.is_warning else reporter.info)(note.text)
        for sentence in account.get("warnings", ()):
            reporter.warning(sentence)
        _report_unmatched(account["unmatched"], reporter, is_automatic=self.legend.is_automatic)
        idle = account.get("idle_rules", ())
        if idle:
            listed, n_more = ", ".join(idle[:_MOST_NAMED]), len(idle) - _MOST_NAMED
            if n_more > 0:
                listed = tr("{listed} and {n_more} more").format(listed=listed, n_more=n_more)
            reporter.warning(
                tr(
                    "Rules of the legend that take nothing of this map: {listed}. Check their spelling, "
                    "unless the legend serves other maps too."
                ).format(listed=listed)
            )
        if account["repaired"]:
            reporter.info(
                tr("{count} polygons of the map were invalid and were repaired.").format(
                    count=account["repaired"]
                )
            )
        for sentence in account.get("geometry", ()):
            reporter.info(sentence)


def _report_unmatched(unmatched: Sequence[Mapping], reporter: Reporter, *, is_automatic: bool) -> None:
    """Name the units that no rule takes, each with its share of the map."""
    for entry in unmatched[:_MOST_NAMED]:
        value, share = (entry["value"] or "NULL")[:_LONGEST_SHOWN], entry["area_share"]
        if is_automatic:
            reporter.warning(
                tr(
                    "'{value}' ({share:.1%} of the map) is neither an age nor a rock that is known; it "
                    "is taken for cover. Give a legend that says which class it is."
                ).format(value=value, share=share)
            )
        else:
            reporter.warning(
                tr(
                    "No rule of the legend takes '{value}' ({share:.1%} of the map); it is taken for cover."
                ).format(value=value, share=share)
            )
    if len(unmatched) > _MOST_NAMED:
        rest = sum(entry["area_share"] for entry in unmatched[_MOST_NAMED:])
        reporter.warning(
            tr("Nor is there a rule for {n_values} more values ({rest:.1%} of the map).").format(
                n_values=len(unmatched) - _MOST_NAMED, rest=rest
            )
        )


def _read_units(source: Geology, field: str = "") -> GeoDataFrame:
    """The polygons of a job's map, with its class field or another one."""
    with _READING:
        return read_geology(source.path, source.layer, field or source.field, encoding=source.encoding)


def _legend_of_model(path: str) -> Legend:
    """The legend of the map that a model was trained on."""
    legend, name = read_card(path).legend, Path(path).name
    if not legend:
        raise UserError(
            tr("The model {name} holds no legend.").format(name=name),
            tr("Give a CSV or JSON file as the legend (LEGEND)."),
        )
    try:
        return replace(Legend.from_dict(legend), is_general=True)
    except UserError as problem:
        raise UserError(
            tr("The legend in the model {name} is damaged: {message}").format(
                name=name, message=problem.message
            ),
            tr("Copy or download the model again, or give a legend file (LEGEND)."),
        ) from problem
