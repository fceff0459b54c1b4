"""Predict for several areas: the maps of each polygon of a layer, or of each row of a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
)

from ...contract.jobs import PredictJob
from ..algorithm import _Algorithm
from ..areas.plan import NOT_OF_AREAS, _in_one_line, _Plan
from ..areas.predictions import _Prediction
from ..areas.summary import _Outcome, _write_summary
from ..layers.results import _prepare_results
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr
from .predict_concealed_bedrock import PredictConcealedBedrock


class PredictAreas(_Algorithm):
    """Predicts the bedrock of several areas."""

    ID = "predictareas"
    NAME = mark("Predict for several areas")
    GROUP = mark("Bedrock")
    TAGS = mark("predict,areas,batch,polygons,table,sheets,bedrock,cover,gravity,map")
    SUMMARY = mark("Predicts the bedrock of each polygon of a layer or each row of a table.")
    HELP = mark(
        "Writes a class raster, the confidence and, with a geological map, a composite for each area into "
        "one folder, and a table that sums them up. The maps of an area are those of Predict concealed "
        "bedrock within its outline; cells outside hold no value. Areas that share raster, map and model are "
        "predicted together. An area that fails is named and does not stop the others."
    )

    def initAlgorithm(self, config: dict | None = None) -> None:
        p, predict = _Parameters(PredictJob), PredictConcealedBedrock()
        shared = [d for d in predict.front(p) if not d.isDestination()]
        for definition in shared:
            if definition.name() in ("INPUT", "MODEL"):  # a table may name them
                definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Optional)
        for definition in (*self._areas(p), *shared, *self._outputs(p)):
            self.addParameter(definition)
        for definition in predict.advanced(p):
            if not definition.isDestination() and definition.name() not in NOT_OF_AREAS:
                definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
                self.addParameter(definition)
        self.addOutput(QgsProcessingOutputFile("SUMMARY", tr("Summary")))
        self.addOutput(QgsProcessingOutputNumber("PREDICTED", tr("Areas that were predicted")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Areas that failed")))

    def _areas(self, p: _Parameters):
        table = QgsProcessingParameterFeatureSource(
            "TABLE", tr("Table of runs"), [Qgis.ProcessingSourceType.Vector], None, True
        )
        return [
            p.polygons("AREAS", tr("Areas"), tr("Polygons, each of which becomes a prediction.")),
            p.field(
                "AREA_FIELD",
                "AREAS",
                tr("Field of the areas' names"),
                tr("Files and layers are named by it. Left empty, the areas are numbered."),
            ),
            p.field(
                "MODEL_FIELD",
                "AREAS",
                tr("Field of the areas' models"),
                tr(
                    "The path of the model file for an area, relative to the layer's file. Areas without an "
                    "entry are predicted with the model below."
                ),
            ),
            p.described(
                table,
                tr(
                    "A CSV file or another table with a row for each prediction. The column name names it. "
                    "The column area (a polygon layer or WKT) or extent (west,east,south,north [EPSG:code]) "
                    "confines it. The columns input, geology, field, legend, model and others called like a "
                    "parameter replace that parameter. Paths are relative to the table; empty entries "
                    "leave what is chosen here."
                ),
            ),
        ]

    def _outputs(self, p: _Parameters):
        folder = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the maps"))
        load = QgsProcessingParameterBoolean("LOAD", tr("Add the maps to the project"), True)
        return [
            p.described(load, tr("Each area becomes a group of layers.")),
            p.described(
                folder,
                tr(
                    "Receives NAME.tif, NAME_confidence.tif, NAME_composite.tif and NAME_marked.tif for each "
                    "area, and areas.csv with cells, shares of the classes, mean confidence, share outside "
                    "the area of applicability, seconds and a message for each."
                ),
            ),
        ]

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        is_good, fault = super().checkParameterValues(parameters, context)
        if is_good:
            fault = self._plan(parameters, context).complaint
        return not fault, fault.replace("<", "‹").replace(">", "›")  # QGIS's message bar reads HTML

    def _plan(self, parameters: dict, context: QgsProcessingContext) -> _Plan:
        given = parameters.get("OUTPUT")
        is_temporary = given in (None, "", QgsProcessing.TEMPORARY_OUTPUT)
        folder = "" if is_temporary else self.parameterAsString(parameters, "OUTPUT", context)
        plan = _Plan(PredictConcealedBedrock, Path(folder or "?"), context)
        return plan.read(_ParameterValues(self, parameters, context))

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.plan = self._plan(parameters, context)  # in the thread that owns the layers
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        folder = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if self.plan.unused:
            feedback.pushWarning(
                tr("Columns of the table without a meaning: {names}.").format(
                    names=", ".join(self.plan.unused)
                )
            )
        outcomes = list(self.plan.failed)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            loads = self.parameterAsBool(parameters, "LOAD", context)
            outcomes += self._predict(folder, context, feedback, loads=loads)
            summary = _write_summary(folder, outcomes)
        except OSError as problem:
            raise QgsProcessingException(
                tr("The maps cannot be written to {folder}: {reason}. Choose another folder.").format(
                    folder=folder, reason=problem.strerror
                )
            ) from problem
        failed = [outcome for outcome in outcomes if not outcome.is_mapped]
        if len(failed) == len(outcomes):
            raise QgsProcessingException(_in_one_line(failed))
        for outcome in failed:
            feedback.reportError(f"{outcome.name}: {outcome.message}", False)
        return {
            "OUTPUT": str(folder),
            "SUMMARY": str(summary),
            "PREDICTED": len(outcomes) - len(failed),
            "FAILED": len(failed),
        }

    def _predict(
        self, folder: Path, context: QgsProcessingContext, feedback: QgsProcessingFeedback, *, loads: bool
    ) -> list[_Outcome]:
        """Run the predictions one after another, and say what came of each area."""
        steps, found = QgsProcessingMultiStepFeedback(len(self.plan.predictions), feedback), []
        for number, prediction in enumerate(self.plan.predictions):
            steps.setCurrentStep(number)
            feedback.pushInfo(
                tr("Predicting: {names}").format(names=", ".join(run.name for run in prediction.runs))
            )
            for outcome in prediction.run(folder, context, steps):
                found.append(outcome)
                if outcome.is_mapped and loads:
                    _load(prediction, folder, outcome.name, context)
                if outcome.is_mapped and outcome.message:
                    feedback.pushWarning(f"{outcome.name}: {outcome.message}")
            if feedback.isCanceled():
                kept = [outcome.name for outcome in found if outcome.is_mapped]
                raise QgsProcessingException(
                    tr("Cancelled. Areas that were mapped before: {names}").format(
                        names=", ".join(kept) or "-"
                    )
                )
        return found


def _load(prediction: _Prediction, folder: Path, name: str, context: QgsProcessingContext) -> None:
    """Have QGIS load the maps of an area in a group of their own, as those of one prediction."""
    project, predict = context.project(), prediction.values.algorithm
    if project is None:
        return
    files = prediction.files(folder, name)
    definitions = {output: predict.parameterDefinition(output) for output in files}
    for output, path in files.items():
        details = QgsProcessingContext.LayerDetails(definitions[output].description(), project, output)
        context.addLayerToLoadOnCompletion(path, details)
    described = replace(predict.describe(prediction.values), subject=name)
    group = " – ".join((tr(predict.GROUP), name))
    _prepare_results(files, predict.RESULTS, definitions, described, group, context)
