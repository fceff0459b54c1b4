"""Classify folds: pictures to points with the class of the fold and how sure that is."""

from __future__ import annotations

from pathlib import Path

from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class ClassifyFolds(EngineAlgorithm):
    """Classifies folds in pictures."""

    ID = "classifyfolds"
    VERB = "classifyfolds"
    NAME = mark("Classify folds")
    GROUP = mark("Folds")
    TAGS = mark("fold,picture,photograph,deep learning,resnet,classification,hinge")
    SUMMARY = mark("Gives each picture the class of its fold, with its confidence and the runner-up.")
    HELP = mark(
        "Reads the pictures that a layer names, or those of a folder, and classifies them by a model of "
        "Train a fold classifier. The points have the class, its confidence, the runner-up and the "
        "probability of every class; rows whose picture cannot be read are kept, with the reason. The map "
        "tip shows the picture. A picture that shows none of the model's classes gets one of them all the "
        "same."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def describe(self, values: _ParameterValues) -> _Description:
        model = Path(values.file("MODEL")).stem
        subject = values.layer_name("INPUT") or Path(values.file("FOLDER")).name
        return _Description(
            f"{model} – {subject}", [tr(self.SUMMARY)], values.layer_names(), rights=values.rights
        )

    def front(self, p: _Parameters):
        return [
            *p.pictures(),
            p.file(
                "MODEL",
                tr("Model file"),
                tr("Model files (*.safetensors)"),
                tr("A model written by Train a fold classifier."),
                required=True,
            ),
            p.point_output(
                "OUTPUT",
                tr("Classified folds"),
                tr("A point for each picture; one without a place is a row without a point."),
                optional=False,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [p.device()]

    def job(self, values: _ParameterValues, **more):
        places = {"base": values.folder_of("INPUT"), "project": values.folder_of_project}
        return super().job(values, **places, **more)
