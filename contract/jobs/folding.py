"""The job that measures the folds of digitised lines."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import mark
from .bounds import Number, Place, Text
from .settings import Settings, _needed, _setting


@dataclass(frozen=True)
class FoldShapeJob(Settings):
    """Measure the folds of digitised traces: interlimb angle, shape, and Ramsay's class of the layers."""

    input: str = _needed(
        Place("INPUT", mark("layer of traces"), is_needed=True), "lines of folded surfaces in profile"
    )
    output: str = _needed(Place("OUTPUT", mark("folds"), is_needed=True))
    name_field: str = _setting("", Text("NAME_FIELD", mark("field that names the traces")))
    turn_deg: float = _setting(
        10.0,
        Number("TURN", mark("least turn of a fold"), 1.0, 170.0, "degrees"),
        "smaller bends are no folds",
    )
    smoothing: float = _setting(
        0.0,
        Number("SMOOTHING", mark("smoothing along the line"), 0.0, 1e9),
        "standard deviation in units of the layer's CRS; 0: the mean distance between vertices",
    )
