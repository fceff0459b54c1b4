"""Evaluate a bedrock prediction: how often it is right, class by class."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ..algorithm import EngineAlgorithm
from ..parameters import _Parameters
from ..texts import mark, tr

_SCORES = {"ACCURACY": "accuracy", "MPA": "MPA", "FWIOU": "FWIoU", "MIOU": "mIoU"}  # as the engine names them


class EvaluatePrediction(EngineAlgorithm):
    """Scores a class raster against a map or a true class raster."""

    ID = "evaluateprediction"
    VERB = "evaluate"
    NAME = mark("Evaluate a bedrock prediction")
    GROUP = mark("Bedrock")
    TAGS = mark("evaluate,accuracy,score,confusion matrix,iou,mpa,test,validation,report")
    SUMMARY = mark("Scores a predicted class raster against a geological map or a true class raster.")
    HELP = mark(
        "Compares the prediction with the true class raster, or with the geological map where it shows "
        "bedrock. Reports accuracy, mean pixel accuracy (MPA), frequency-weighted and mean intersection over "
        "union (FWIoU, mIoU), the confusion matrix and the scores of each class, compared with those of the "
        "nearest outcrop. To measure skill, score only areas the model was not trained on: choose their "
        "polygons under Areas to score."
    )

    def front(self, p: _Parameters):
        return [
            p.raster(
                "INPUT", tr("Predicted bedrock"), tr("A class raster written by Predict concealed bedrock.")
            ),
            p.raster(
                "TRUTH",
                tr("True class raster"),
                tr("A class raster with the same classes. Choose this or a geological map."),
                optional=True,
            ),
            *p.geological_map(optional=True),
            p.polygons(
                "HOLDOUT", tr("Areas to score"), tr("Polygons to score in. Left empty, the whole raster.")
            ),
            p.report(tr("The scores, to read in a browser."), optional=False),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.polygons(
                "VISIBLE",
                tr("Geological map used by the prediction"),
                tr("Its outcrop gives the nearest-outcrop baseline that the prediction is compared with."),
            ),
            p.field(
                "VISIBLE_FIELD",
                "VISIBLE",
                tr("Class field of the map used by the prediction"),
                tr("The field that holds the age or unit."),
            ),
            p.raster(
                "CONFIDENCE",
                tr("Confidence"),
                tr("The confidence raster of the same prediction, to assess its calibration."),
                optional=True,
            ),
            p.empty_values(),
        ]

    def initAlgorithm(self, config: dict | None = None) -> None:
        super().initAlgorithm(config)
        labels = (
            tr("Accuracy (0 to 1)"),
            tr("Mean pixel accuracy, MPA (0 to 1)"),
            tr("Frequency-weighted intersection over union, FWIoU (0 to 1)"),
            tr("Mean intersection over union, mIoU (0 to 1)"),
        )
        for name, label in zip(_SCORES, labels, strict=True):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def figures(self, facts: dict) -> dict:
        scores = facts["scores"]["Prediction"]
        return {name: scores[score] for name, score in _SCORES.items()}
