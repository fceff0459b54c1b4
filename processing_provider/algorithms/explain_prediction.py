"""Explain a prediction: which gravity spoke for the class of a place, and how far away it is."""

from __future__ import annotations

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class ExplainPrediction(EngineAlgorithm):
    """Explains the prediction of a network of gravity at a place."""

    ID = "explainprediction"
    VERB = "explain"
    NAME = mark("Explain a prediction")
    GROUP = mark("Bedrock")
    TAGS = mark("saliency,explain,attribution,integrated gradients,importance,why,network,ggmnet,gravity")
    SUMMARY = mark("Shows which gravity spoke for a predicted class, and how far away it is.")
    HELP = mark(
        "Attributes the log probability of a class at a point, or the mean over an area, to the cells and "
        "bands that the network read: red cells spoke for the class, blue ones against it, compared with "
        "average gravity everywhere (integrated gradients). Band 1 is the sum over the bands of the model, "
        "each of which follows. The log says how much of it lies within 5, 10, 20 and 50 km, and what each "
        "band contributes. Models with a network that reads gravity by windows, such as GGMNet, can be "
        "explained; of other models the training's report shows the importance of the bands."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def front(self, p: _Parameters):
        model = p.model()
        model.setDefaultValue(None)  # the first that is installed has no network of gravity
        return [
            p.gravity(),
            model,
            p.point(
                "POINT",
                tr("Point"),
                tr("The place whose prediction is explained: click on the map. Or give an area."),
            ),
            p.points_or_polygons(
                "AREA",
                tr("Area"),
                tr(
                    "Points or polygons whose cells are explained together, in the mean over them. Or give a "
                    "point."
                ),
            ),
            p.text(
                "CLASS",
                tr("Class"),
                tr("The name of a class of the model. Left empty, the predicted class of each cell."),
            ),
            p.raster_output(
                "OUTPUT",
                tr("Saliency"),
                tr("What each cell added to the log probability of the class, or took from it."),
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.further_rasters(),
            p.magnetic(),
            p.thickness(),
            p.quantity(),
            *p.reading(),
            p.device(),
        ]
