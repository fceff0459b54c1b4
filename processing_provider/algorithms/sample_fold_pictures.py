"""Create sample fold pictures: simulated pictures of folds whose hinge shape is known."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFolderDestination

from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class SampleFoldPictures(EngineAlgorithm):
    """Creates sample pictures of folds."""

    ID = "samplefoldpictures"
    VERB = "foldpictures"
    NAME = mark("Create sample fold pictures")
    GROUP = mark("Folds")
    TAGS = mark("sample,synthetic,fold,picture,photograph,hinge,test data")
    SUMMARY = mark("Creates pictures of folds of known hinge shape, and a layer of points that names them.")
    HELP = mark(
        "Draws folds with chevron, rounded and box hinges as line drawings, coloured sections and rock faces "
        "with light, cracks and bushes. The points have the path of the picture, the shape, the number of "
        "the outcrop (up to three views of one lie together) and the style. The same seed gives the same "
        "pictures."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def describe(self, values: _ParameterValues) -> _Description:
        seed = tr("seed {seed}").format(seed=values.integer("SEED"))
        return _Description(subject=seed, abstract=[tr(self.SUMMARY)])

    def front(self, p: _Parameters):
        return [
            p.number(
                "COUNT",
                tr("Number of pictures"),
                tr("The three hinge shapes have equally many outcrops."),
            ),
            p.choice("STYLES", tr("Styles"), tr("How the pictures are drawn.")),
            p.number("SEED", tr("Random seed"), tr("The same seed gives the same pictures.")),
            p.described(
                QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the pictures")),
                tr("A new or empty folder, which receives the PNG files."),
            ),
            p.point_output(
                "OUTPUT",
                tr("Fold pictures"),
                tr("A point for each picture, with its file and its shape."),
                optional=False,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [p.number("SIDE", tr("Side of a picture (pixels)"), tr("Pictures are squares."))]
