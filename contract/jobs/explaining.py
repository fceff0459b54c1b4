"""The job that explains a prediction."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..language import mark, tr
from .bounds import Place, Text, _Result
from .cover import THICKNESS
from .magnetics import MAGNETIC
from .paths import RASTER
from .prediction import _MODEL, PredictJob
from .settings import DEVICE, EXTRA, INPUT, QUANTITY, ReadingSettings, _needed, _setting

_NUMBER = r"[-+]?\d+(\.\d*)?(e[-+]?\d+)?"
_SHARED = ("input", "model", "output", "extra", "magnetic", "thickness", "quantity")
_POINT = Text(
    "POINT",
    mark("point"),
    300,
    pattern=rf"|\s*{_NUMBER}\s*,\s*{_NUMBER}\s*(\[[^\[\]]+\])?\s*",
    wanted=mark("x,y in the raster's CRS, or x,y [CRS],"),
)


@dataclass(frozen=True)
class ExplainJob(ReadingSettings):
    """Show which gravity spoke for a predicted class, and how far away it is."""

    input: str = _needed(INPUT)
    model: str = _needed(_MODEL, "with a network of gravity")
    output: str = _needed(_Result("OUTPUT", mark("saliency raster"), RASTER, is_needed=True))
    point: str = _setting("", _POINT, "'x,y' in the raster's CRS, or 'x,y [EPSG:4326]'; or an area")
    area: str = _setting("", Place("AREA", mark("area to explain")), "points or polygons; or a point")
    class_name: str = _setting("", Text("CLASS", mark("class")), "empty: the predicted class of each cell")
    extra: tuple[str, ...] = _setting((), EXTRA)
    magnetic: str = _setting("", MAGNETIC, "for a model that was trained with one")
    thickness: str = _setting("", THICKNESS, "for a model that was trained with one")
    quantity: str = _setting("auto", QUANTITY)
    device: str = _setting("auto", DEVICE)

    def __post_init__(self) -> None:
        super().__post_init__()
        require(
            bool(self.point) != bool(self.area),
            tr("Both a point and an area are given.")
            if self.point
            else tr("There is neither a point nor an area to explain."),
            tr("Give either a point (POINT) or a layer of points or polygons (AREA)."),
        )

    def prediction(self, evidence: str) -> PredictJob:
        """The prediction that is explained, from one kind of the model's evidence."""
        more = {name: getattr(self, name) for name in (*_SHARED, "device", "band", "unit", "nodata")}
        return PredictJob(**more, evidence=evidence)
