"""The jobs that make a prediction and score one."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..language import mark, tr
from ..vocabulary import EVIDENCE, SCALES
from .bounds import Flag, Number, Place, Several, Word, _Count, _Result
from .cover import THICKNESS
from .magnetics import MAGNETIC
from .paths import LAYER, PAGE, RASTER
from .settings import (
    CELL_SIZE,
    DEVICE,
    EXTRA,
    GRAVITY,
    HOLDOUT,
    HOLES,
    LINES,
    MAP,
    MOST_FILES,
    NO_GRAVITY,
    NO_HOLES,
    NO_MAP,
    NODATA,
    PRECISION,
    QUANTITY,
    DrillHoles,
    Geology,
    Group,
    ReadingSettings,
    Settings,
    _needed,
    _require_cells,
    _setting,
)

_MODEL = Place("MODEL", mark("model file"), is_needed=True)


@dataclass(frozen=True)
class PredictJob(ReadingSettings):
    """Predict the bedrock under cover."""

    input: str = _needed(GRAVITY, NO_GRAVITY)
    model: str = _needed(_MODEL)
    output: str = _needed(_Result("OUTPUT", mark("class raster"), RASTER, is_needed=True))
    extra: tuple[str, ...] = _setting((), EXTRA)
    magnetic: str = _setting("", MAGNETIC, "for a model that was trained with one")
    cell_size: float = _setting(
        0.0, CELL_SIZE, "without gravity, in units of the CRS; 0: as the first raster, else by the map"
    )
    thickness: str = _setting("", THICKNESS, "for a model that was trained with one")
    lines: str = _setting("", LINES, "for a model that was trained with them")
    quantity: str = _setting("auto", QUANTITY)
    geology: Geology = _setting(NO_MAP, MAP, "gives cover and visible outcrop")
    holdout: str = _setting("", HOLDOUT, "polygons whose ground counts as cover")
    holes: DrillHoles = _setting(NO_HOLES, HOLES, "bedrock that is known at points, as outcrop is")
    evidence: str = _setting(
        "model",
        Word("EVIDENCE", mark("evidence"), ("model", *EVIDENCE)),
        "which of a model's experts are used",
    )
    prior_strength: float = _setting(
        -1.0,
        Number("PRIORS", mark("weight of rare classes"), 0.0, 1.0, also=(-1,)),
        "0: the likeliest class; 1: as if all were equally frequent; -1: as trained",
    )
    windows: str = _setting("", Place("WINDOWS", mark("windows layer")), "only these are computed")
    overlap: float = _setting(  # more than a quarter no longer lessens seams (docs/prediction.md)
        0.25, Number("OVERLAP", mark("overlap of the windows"), 0.0, 0.9), "share of a window's side"
    )
    pixels_per_cell: int = _setting(
        0, _Count("PIXELS", mark("number of pixels per cell"), 0, 16), "0: as trained"
    )
    device: str = _setting("auto", DEVICE)
    number_format: str = _setting("auto", PRECISION)
    confidence: str = _setting("", _Result("CONFIDENCE", mark("confidence raster"), RASTER))
    probabilities: str = _setting("", _Result("PROBABILITIES", mark("raster of class probabilities"), RASTER))
    composite: str = _setting("", _Result("COMPOSITE", mark("composite map"), RASTER))
    polygons: str = _setting("", _Result("POLYGONS", mark("layer of predicted polygons"), LAYER, "bedrock"))
    sieve_km2: float = _setting(
        0.0, Number("SIEVE", mark("smallest polygon"), 0.0, 1e9, "km²"), "smaller ones join their neighbour"
    )
    models: tuple[str, ...] = _setting(
        (),
        Several("MODELS", mark("list of further models"), _MODEL, MOST_FILES),
        "of the same bands and classes: the mean of all is predicted",
    )
    scale: str = _setting("first", Word("SCALE", mark("choice of scales"), SCALES))
    flips: bool = _setting(False, Flag("FLIPS", mark("switch for mirror images")), "four times the work")
    entropy: str = _setting("", _Result("ENTROPY", mark("entropy raster"), RASTER))
    second: str = _setting("", _Result("SECOND", mark("raster of the second-likeliest class"), RASTER))
    disagreement: str = _setting("", _Result("DISAGREEMENT", mark("disagreement raster"), RASTER))
    distance: str = _setting("", _Result("DISTANCE", mark("raster of the distance to evidence"), RASTER))
    set: str = _setting("", _Result("SET", mark("raster of the classes that cannot be ruled out"), RASTER))
    marked: str = _setting("", _Result("MARKED", mark("raster of what lies beyond the evidence"), RASTER))
    limit_km: float = _setting(
        0.0,
        Number("LIMIT", mark("limit of the distance to outcrop"), 0.0, 40_000.0, "km"),
        "farther is marked; 0: as far as the model was tested",
    )
    rare_share: float = _setting(
        0.01,
        Number("RARE", mark("share of rare gravity"), 0.0, 0.5),
        "gravity values rarer than this share in the training area are marked",
    )
    cog: bool = _setting(False, Flag("COG", mark("switch for Cloud-optimised GeoTIFFs")))

    @property
    def uses_limits(self) -> bool:
        """Whether an output depends on how far the evidence reaches: beyond it, no confidence is given."""
        return bool(self.distance or self.marked or self.confidence or self.composite or self.polygons)

    def __post_init__(self) -> None:
        super().__post_init__()
        _require_cells(self.input, self.cell_size)
        require(
            bool(self.input or self.magnetic or self.extra or self.geology.path),
            tr("There is neither a raster nor a geological map."),
            tr("Give a gravity raster (INPUT), another raster (MAGNETIC, EXTRA) or a map (GEOLOGY)."),
        )
        require(
            bool(self.geology.path) or not self.holdout,
            tr("A hold-out layer hides outcrop of the geological map, and no map was given."),
            tr("Choose a geology layer (GEOLOGY), or leave the hold-out layer out."),
        )
        require(
            bool(self.geology.path) or not self.holes.path,
            tr("Drillholes are read by the legend of the geological map, and no map was given."),
            tr("Choose a geology layer (GEOLOGY), or leave the drillholes out (HOLES)."),
        )
        require(
            bool(self.geology.path) or not self.composite,
            tr("A composite map needs the geological map."),
            tr("Choose a geology layer (GEOLOGY), or leave the composite out."),
        )


@dataclass(frozen=True)
class EvaluateJob(Settings):
    """Score a class raster against a map or a true class raster."""

    input: str = _needed(Place("INPUT", mark("predicted class raster"), is_needed=True))
    report: str = _needed(_Result("REPORT", mark("report"), PAGE, is_needed=True))
    truth: str = _setting("", Place("TRUTH", mark("true class raster")), "or a geological map")
    geology: Geology = _setting(NO_MAP, MAP)
    visible: Geology = _setting(
        NO_MAP,
        Group("VISIBLE", "map that the prediction could see", Geology),
        "nearest outcrop is made of its outcrop",
    )
    holdout: str = _setting("", HOLDOUT, "score only here")
    confidence: str = _setting("", Place("CONFIDENCE", mark("confidence raster")))
    nodata: tuple[float, ...] = _setting((), NODATA, "of the confidence")

    def __post_init__(self) -> None:
        super().__post_init__()
        self.geology.require_field()
        self.visible.require_field()
        require(
            bool(self.truth) != bool(self.geology.path),
            tr("An evaluation needs one truth."),
            tr("Give either a true class raster or a geology layer."),
        )
