"""The job that estimates the depth to bedrock."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..language import mark, tr
from .bounds import Number, Place, _Result
from .paths import RASTER
from .settings import (
    EXTRA,
    HEIGHT,
    HOLES,
    MAP,
    REPORT,
    SEED,
    DrillHoles,
    Geology,
    ReadingSettings,
    _needed,
    _setting,
)


@dataclass(frozen=True, kw_only=True)
class DepthJob(ReadingSettings):
    """Estimate the depth to bedrock from drillholes, outcrop and rasters."""

    holes: DrillHoles = _needed(HOLES, "with their depth", kw_only=False)
    geology: Geology = _needed(MAP, "whose outcrop has the depth zero", kw_only=False)
    output: str = _needed(_Result("OUTPUT", mark("median depth"), RASTER, is_needed=True), kw_only=False)
    low: str = _setting("", _Result("LOW", mark("raster of the 10 % quantile"), RASTER))
    high: str = _setting("", _Result("HIGH", mark("raster of the 90 % quantile"), RASTER))
    report: str = _setting("", REPORT, "HTML; a JSON of its name is written with it")
    bouguer: str = _setting(
        "",
        Place("BOUGUER", mark("gravity raster")),
        "anomaly; its cells are the result's",
    )
    height_m: float = _setting(10_000.0, HEIGHT, "of the upward continuation that is the regional field")
    extra: tuple[str, ...] = _setting((), EXTRA, "the first gives the cells where there is no gravity")
    cell_size: float = _setting(
        0.0,
        Number("CELL_SIZE", mark("cell size"), 0.0, 1e7),
        "without rasters, in units of the map's CRS; 0: by the map's size",
    )
    seed: int = _setting(1, SEED)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.geology.require_field()
        require(
            bool(self.geology.path),
            tr("The depth to bedrock needs a geological map, whose outcrop has the depth zero."),
            tr("Choose a geology layer (GEOLOGY)."),
        )
        require(
            bool(self.holes.path and self.holes.depth),
            tr("The depth to bedrock needs drillholes with a field of their depth."),
            tr("Choose the drillholes (HOLES) and the field of the depth in metres (HOLES_DEPTH)."),
        )
