"""One prediction for all areas that share raster, map and model, confined to their parts of the raster."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ...contract.errors import UserError
from ...contract.model_card import read_card
from ...contract.temporary_folders import temporary_folder
from ..engine.process import _run_job
from ..layers.rectangles import write_rectangles
from ..parameter_values import _ParameterValues
from ..texts import tr
from .cutting import _cut, _figures_of, _Mask
from .places import _margin_of, _Place
from .runs import ENDINGS, _AreaRun
from .summary import _Outcome


@dataclass
class _Prediction:
    """Areas that one prediction serves.

    Parameters
    ----------
    values : of Predict concealed bedrock, its layers read
    runs : sequence of AreaRun
    places : where each lies, by its name; none of a run over the whole raster
    boxes : what is predicted for each, in `crs`
    margin : cells around an area that are predicted too
    """

    values: _ParameterValues
    runs: list[_AreaRun] = field(default_factory=list)
    places: dict[str, _Place] = field(default_factory=dict)
    boxes: list[QgsRectangle] = field(default_factory=list)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    margin: int = 0

    @classmethod
    def of(cls, values: _ParameterValues) -> _Prediction:
        """Begin without areas."""
        card = read_card(values.file("MODEL"))
        given = (values.parameters, "SCALE", values.context)
        scale = values.algorithm.parameterAsEnumString(*given)
        return cls(values, margin=_margin_of(card, scale, values.integer("PIXELS")))

    def add(self, run: _AreaRun) -> None:
        """Add an area; ValueError with a sentence where it does not lie on the raster."""
        raster = self.values.grid_raster()
        if run.geometry is not None and raster is None:
            raise ValueError(
                tr("An area is cut out of a raster's cells, and no raster is given. Choose a gravity raster.")
            )
        if run.geometry is not None and raster is not None:
            place = _Place.of(run, raster, self.values.context.transformContext())
            self.places[run.name], self.crs = place, raster.crs()
            self.boxes.append(place.rectangle(raster, self.margin))
        self.runs.append(run)

    def files(self, folder: Path, name: str) -> dict[str, str]:
        """Give the files of a name, by the outputs of the prediction; a composite only of a map."""
        has_map = "GEOLOGY" in self.values.vectors_given
        wanted = [output for output in ENDINGS if has_map or output != "COMPOSITE"]
        return {output: str(folder / f"{name}{ENDINGS[output]}.tif") for output in wanted}

    def run(
        self, folder: Path, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Iterator[_Outcome]:
        """Predict, and write the maps of each area into a folder; areas that fail say why."""
        with temporary_folder(folder) as scratch:
            begun = time.monotonic()
            try:
                whole = self._predict(scratch, context, feedback)
            except (QgsProcessingException, UserError) as problem:
                yield from (_Outcome(run.name, message=str(problem)) for run in self.runs)
                return
            seconds = time.monotonic() - begun
            found = [self._deliver(run, whole, folder, scratch) for run in self.runs]
        cells = sum(outcome.figures.cells for outcome in found)
        for outcome in found:
            outcome.seconds = seconds * outcome.figures.cells / cells if cells else 0.0
            yield outcome

    def _predict(
        self, scratch: Path, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        """Predict the parts of the raster that the areas need."""
        paths = self.files(scratch, "whole")
        values = replace(self.values, context=context, feedback=feedback, folder=scratch, outputs=dict(paths))
        more: dict[str, Any] = {}
        if len(self.places) == len(self.runs):
            more["windows"] = str(scratch / "areas.gpkg")
            write_rectangles(Path(more["windows"]), self.boxes, self.crs)
        _run_job(values.algorithm.VERB, values.algorithm.job(values, **more), feedback)
        return paths

    def _deliver(self, run: _AreaRun, whole: dict[str, str], folder: Path, scratch: Path) -> _Outcome:
        """Cut the maps of an area out and put them into the folder, all of them or none."""
        raster, place = gdal.Open(whole["OUTPUT"]), self.places.get(run.name)
        try:
            mask = _Mask.of(place.outline, raster) if place else _Mask.whole(raster)
            figures = _figures_of(whole, mask)
            if not figures.cells or figures.concealed == 0:
                raise ValueError(
                    tr("None of its cells has data and lies under cover: there is nothing to predict.")
                )
            made = self.files(scratch, "area")
            for output, path in made.items():
                _cut(whole[output], Path(path), mask)
            self._put_in_place(made, self.files(folder, run.name))
        except (ValueError, RuntimeError, OSError) as problem:
            return _Outcome(run.name, message=str(problem))
        return _Outcome(run.name, figures, message=place.note if place else "", is_mapped=True)

    @staticmethod
    def _put_in_place(made: dict[str, str], files: dict[str, str]) -> None:
        for output, path in made.items():
            target = Path(files[output])
            for end in (".tif", ".tif.aux.xml", ".qml"):
                part = Path(path).with_suffix(end)
                if part.is_file():
                    part.replace(target.with_name(f"{target.stem}{end}"))
