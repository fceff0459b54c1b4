"""Evaluate a bedrock prediction: how often it is right, class by class."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ...contract.jobs import EvaluateJob
from ...contract.jobs.reading import numbers_in
from .. import parameters as p
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..parameter_values import Given
from ..texts import tr

FIGURES = {"ACCURACY": "accuracy", "MPA": "MPA", "FWIOU": "FWIoU", "MIOU": "mIoU"}  # as the engine calls them


class EvaluatePrediction(EngineAlgorithm):
    """Scores a class raster against a map or a true class raster."""

    ID = "evaluateprediction"
    VERB = "evaluate"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Evaluate a bedrock prediction")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Bedrock")

    def groupId(self) -> str:
        """Give the group's id."""
        return "bedrock"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("evaluate,accuracy,score,confusion matrix,iou,mpa,validation,report").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr("Scores a predicted class raster against a geological map or a true class raster.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Compares the prediction with the true class raster, or with the geological map where it shows "
            "bedrock. Gives accuracy, mean pixel accuracy, frequency-weighted and mean intersection over "
            "union, the confusion matrix and the scores of each class, beside those of the nearest visible "
            "outcrop. Score ground that the model has not seen: give its polygons under Score only here."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add_inputs()
        self.add(
            p.file_output(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), tr("The scores, to read in a browser.")
            )
        )
        for name, label in zip(
            FIGURES,
            (
                tr("Accuracy (0 to 1)"),
                tr("Mean pixel accuracy (0 to 1)"),
                tr("Frequency-weighted intersection over union (0 to 1)"),
                tr("Mean intersection over union (0 to 1)"),
            ),
            strict=True,
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_inputs(self) -> None:
        """Add what is read."""
        self.add(
            p.raster(
                "INPUT",
                tr("Predicted bedrock"),
                tr("A class raster made by Predict concealed bedrock."),
            ),
            p.raster(
                "TRUTH",
                tr("True class raster"),
                tr("A class raster with the same classes; give this or a geological map."),
                optional=True,
            ),
            shared.geology(optional=True),
            shared.class_field(optional=True),
            shared.legend(),
            p.advanced(
                p.polygons(
                    "VISIBLE",
                    tr("Geological map that the prediction could see"),
                    tr("Its outcrop gives the nearest visible outcrop to compare the prediction with."),
                )
            ),
            p.advanced(
                p.field_of(
                    "VISIBLE",
                    "VISIBLE_FIELD",
                    tr("Class field of the map that could be seen"),
                    tr("The field that holds the age or the unit."),
                )
            ),
            p.polygons(
                "HOLDOUT", tr("Score only here"), tr("Polygons of the ground to score; left empty, all.")
            ),
            p.advanced(
                p.raster(
                    "CONFIDENCE",
                    tr("Confidence"),
                    tr("The confidence raster of the same run: tells whether it can be trusted."),
                    optional=True,
                )
            ),
            shared.nodata(),
        )

    def job(self, given: Given) -> EvaluateJob:
        """Give the job."""
        return EvaluateJob(
            input=given.raster("INPUT"),
            report=given.output("REPORT"),
            truth=given.raster("TRUTH"),
            geology=given.geology(),
            visible=given.geology("VISIBLE", "VISIBLE_FIELD"),
            holdout=given.vector("HOLDOUT"),
            confidence=given.raster("CONFIDENCE"),
            nodata=numbers_in(given.text("NODATA")),
        )

    def figures(self, facts: dict) -> dict:
        """Give the scores of the prediction."""
        scores = facts["scores"]["Prediction"]
        return {name: scores[word] for name, word in FIGURES.items()}
