"""Fold shape of lines: hinges of digitised traces, with interlimb angle, shape and Ramsay's class."""

from __future__ import annotations

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class FoldShapeOfLines(EngineAlgorithm):
    """Measures the folds of digitised traces."""

    ID = "foldshapeoflines"
    VERB = "foldshapes"
    NAME = mark("Fold shape of lines")
    GROUP = mark("Folds")
    TAGS = mark("fold,hinge,interlimb angle,profile,Ramsay,Hudleston,dip isogons,structural geology")
    SUMMARY = mark("Measures the folds of digitised traces: interlimb angle, shape and Ramsay's class.")
    HELP = mark(
        "Traces of folded surfaces, digitised as lines in a profile perpendicular to the fold axis, are cut "
        "at their inflections. Each fold becomes a point at its hinge with its interlimb angle, Fleuty's "
        "word for it, the ratio of its harmonics b3/b1 and the ideal surface nearest to it (Hudleston "
        "1973). Two traces that lie one inside the other enclose a layer, whose orthogonal thickness by dip "
        "gives Ramsay's class. On a map the traces are those of plunging folds, and angles are apparent ones."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def front(self, p: _Parameters):
        return [
            p.lines(
                "INPUT",
                tr("Traces"),
                tr("Lines of folded surfaces, a line each; two lines for the top and the base of a layer."),
                optional=False,
            ),
            p.field(
                "NAME_FIELD",
                "INPUT",
                tr("Field that names the traces"),
                tr("It is copied to the folds."),
            ),
            p.point_output(
                "OUTPUT",
                tr("Folds"),
                tr("A point at the hinge of each fold, with what was measured."),
                optional=False,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.number(
                "TURN",
                tr("Least turn of a fold (degrees)"),
                tr("Bends between two inflections that turn by less are no folds."),
            ),
            p.number(
                "SMOOTHING",
                tr("Smoothing along the line (CRS units, 0 = from the vertices)"),
                tr("Raise it for noisy lines. 0 takes the mean distance between vertices."),
            ),
        ]
