"""The jobs about folds: the shape of digitised lines, and sample pictures whose truth is known."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import mark
from ..vocabulary import PICTURE_STYLES
from .bounds import Number, Place, Several, Text, Word, _Count
from .settings import SEED, Settings, _needed, _setting


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


@dataclass(frozen=True)
class FoldPicturesJob(Settings):
    """Create sample pictures of folds whose hinge shape is known."""

    pictures: str = _needed(Place("FOLDER", mark("folder of the pictures"), is_needed=True), "a new one")
    output: str = _needed(Place("OUTPUT", mark("pictures"), is_needed=True), "a layer of points")
    count: int = _setting(300, _Count("COUNT", mark("number of pictures"), 3, 100_000))
    styles: tuple[str, ...] = _setting(
        PICTURE_STYLES,
        Several(
            "STYLES",
            mark("styles"),
            Word("STYLES", mark("style"), PICTURE_STYLES),
            len(PICTURE_STYLES),
            least=1,
            is_distinct=True,
        ),
    )
    side_px: int = _setting(128, _Count("SIDE", mark("side of a picture"), 32, 1024, "pixels"))
    seed: int = _setting(1, SEED)
