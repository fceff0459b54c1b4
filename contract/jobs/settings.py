"""Settings: a dataclass whose fields say what they take, and which is checked at birth.

`height_m: float = setting(10_000.0, Number("HEIGHT", mark("continuation height"), 1, 1e6, "m"))`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, Self

from ..errors import UserError, require
from ..language import mark, tr
from ..vocabulary import NUMBER_FORMATS, QUANTITIES, SPLITS, UNITS
from .bounds import Kind, Number, Pair, Place, Several, Text, Word, _Count, _Result
from .paths import PAGE

MOST_FILES = 100  # further rasters or models of one job
_LARGEST_SEED = 2**31 - 1  # that QGIS's dialog takes; seeds derived from it stay below numpy's 2^32
_LARGEST = 1.7e308  # a number of 64 bits
_LONGEST_SIDE = 1e9  # of a window, in any unit of a CRS

# What settings of the same meaning take, in whichever job they stand.
INPUT = Place("INPUT", mark("gravity raster"), is_needed=True)
GRAVITY = Place("INPUT", mark("gravity raster"))  # of jobs that other evidence is enough for
NO_GRAVITY = "none on the command line, empty in job files: no gravity"
CELL_SIZE = Number("CELL_SIZE", mark("cell size"), 0.0, 1_000_000.0)
LINES = Place("LINES", mark("layer of faults and contacts"))
HOLDOUT = Place("HOLDOUT", mark("hold-out layer"))
REPORT = _Result("REPORT", mark("report"), PAGE)
EXTRA = Several(
    "EXTRA",
    mark("list of further rasters"),
    Place("EXTRA", mark("further raster"), is_needed=True),
    MOST_FILES,
)
QUANTITY = Word("QUANTITY", mark("quantity"), QUANTITIES)
HEIGHT = Number("HEIGHT", mark("continuation height"), 1.0, 1_000_000.0, "m")
SEED = _Count("SEED", mark("seed"), 0, _LARGEST_SEED)
PRECISION = Word("PRECISION", mark("number format"), NUMBER_FORMATS)
DEVICE = Text(
    "DEVICE",
    mark("device"),
    20,
    pattern=r"auto|cpu|cuda(:\d{1,3})?",
    wanted=mark("auto, cpu, cuda or cuda:N"),
)
BAND = _Count("BAND", mark("band number"), 0, 65_535)
UNIT = Word("UNIT", mark("unit"), UNITS)
NODATA = Several(
    "NODATA",
    mark("list of values of empty cells"),
    Number("NODATA", mark("value of empty cells"), -_LARGEST, _LARGEST),
    20,
)
ONLY_BAND = "0: the raster's only band of data"


def _setting(default: Any, takes: Kind, note: str = "", **options: Any) -> Any:
    """Make a dataclass field with its default, what it takes, and a note for whoever sets it."""
    return field(default=default, metadata={"takes": takes, "note": note}, **options)


def _needed(takes: Kind, note: str = "", **options: Any) -> Any:
    """Make a dataclass field without a default."""
    return field(metadata={"takes": takes, "note": note}, **options)


@dataclass(frozen=True)
class Settings:
    """What all jobs have in common: every field is taken by its kind, and refused where it does not fit."""

    def __post_init__(self) -> None:
        for one in fields(self):
            object.__setattr__(self, one.name, one.metadata["takes"].take(getattr(self, one.name)))

    @classmethod
    def from_json(cls, settings: object) -> Self:
        """Make a job, or the settings within it, from JSON's values.

        Raises
        ------
        UserError
            For a missing or unknown name, and a value that does not fit.
        """
        if not isinstance(settings, dict):
            raise UserError(
                tr("{job} is given as {found}.").format(job=cls.__name__, found=type(settings).__name__),
                tr("Give a JSON object of settings."),
            )
        names = [one.name for one in fields(cls)]
        for name in settings:
            if name not in names:
                raise UserError(
                    tr("{job} has no setting '{name}'.").format(job=cls.__name__, name=name[:60]),
                    tr("It takes {names}.").format(names=", ".join(names)),
                )
        for one in fields(cls):
            if one.default is MISSING and one.name not in settings:
                raise UserError(
                    tr("{job} lacks '{name}'.").format(job=cls.__name__, name=one.name),
                    tr("Give every setting that has no default."),
                )
        return cls(**settings)

    @classmethod
    def bounds(cls) -> Iterator[tuple[Field[Any], Kind]]:
        """Iterate over the fields of a job and what they take, those of the settings within it too."""
        for one in fields(cls):
            takes = one.metadata["takes"]
            yield one, takes
            if isinstance(takes, Group):
                yield from takes.kind.bounds()

    @property
    def written(self) -> dict[str, str]:
        """The files and folders that are to be written: setting -> path."""
        paths = {
            one.name: getattr(self, one.name)
            for one in fields(self)
            if isinstance(one.metadata["takes"], _Result)
        }
        return {name: path for name, path in paths.items() if path}


@dataclass(frozen=True)
class Group(Kind):
    """Settings within a job, such as its geological map: an object, as JSON has it, or the dataclass."""

    kind: type[Settings]

    def take(self, value: object) -> Settings:
        return value if isinstance(value, self.kind) else self.kind.from_json(value)


@dataclass(frozen=True)
class Geology(Settings):
    """A geological map on disk: vector file, layer in it, class field, legend.

    `legend` is a CSV or JSON file, or a model file whose legend is meant; `symbols` is a legend made of the
    layer's symbols, which counts where there is no other. Without both, the legend is made of the field's
    values. A prediction leaves `field` and `legend` to its model where they are empty.
    """

    path: str = _setting("", Place("GEOLOGY", mark("geological map")))
    layer: str = _setting("", Text("GEOLOGY", mark("name of the map's layer")), "for files of several layers")
    field: str = _setting("", Text("FIELD", mark("class field")), "the field that holds age or unit")
    legend: str = _setting("", Place("LEGEND", mark("legend file")), "CSV, JSON or a model file")
    symbols: str = _setting("", Place("symbols", mark("legend made of symbols")))
    encoding: str = _setting(
        "",
        Text("encoding", mark("encoding of a shapefile's text")),
        "where it is not the one the file declares",
    )

    @property
    def chosen_legend(self) -> str:
        """The legend file that counts; empty where the legend is made of the field's values."""
        return self.legend or self.symbols

    def require_field(self) -> None:
        """Refuse a map without a class field, where no model knows it."""
        require(
            bool(self.field) or not self.path,
            tr("The geology layer has no class field."),
            tr("Choose the field that holds age or unit (FIELD)."),
        )


NO_MAP = Geology()
MAP = Group("GEOLOGY", "geological map", Geology)


@dataclass(frozen=True)
class DrillHoles(Settings):
    """Drillholes on disk: points, or a table with coordinates, and what their fields are called."""

    path: str = _setting("", Place("HOLES", mark("drillholes")), "points, or a table with coordinates")
    layer: str = _setting("", Text("HOLES", mark("name of the drillholes' layer")), "for files of several")
    field: str = _setting(
        "",
        Text("HOLES_FIELD", mark("class field of the drillholes")),
        "age, unit or rock of the bedrock, read by the map's legend; empty: called as the map's own",
    )
    depth: str = _setting(
        "", Text("HOLES_DEPTH", mark("depth field of the drillholes")), "depth to bedrock or to the end, m"
    )
    reached: str = _setting(
        "",
        Text("HOLES_REACHED", mark("field of whether a drillhole reached bedrock")),
        "yes or no; a hole that did not says how thick the cover is at least",
    )
    weight: str = _setting(
        "",
        Text("HOLES_WEIGHT", mark("weight field of the drillholes")),
        "the heavier counts where several lie in a cell; 0: none",
    )


NO_HOLES = DrillHoles()
HOLES = Group("HOLES", "drillholes", DrillHoles)


@dataclass(frozen=True, kw_only=True)
class ReadingSettings(Settings):
    """Band and unit of the gravity raster, and the values of empty cells."""

    band: int = _setting(0, BAND, ONLY_BAND)
    unit: str = _setting("auto", UNIT, "auto: as the band declares, mGal where it declares none")
    nodata: tuple[float, ...] = _setting((), NODATA, "besides those that the files declare")


def _require_cells(gravity: str, cell_size: float) -> None:
    """Refuse a size of the cells together with a gravity raster, whose cells are used."""
    require(
        not (gravity and cell_size),
        tr("A cell size was given, and the cells are those of the gravity raster."),
        tr("Leave the size at 0 (CELL_SIZE), or resample the gravity raster."),
    )


def numbers_in(text: str) -> tuple[float, ...]:
    """Read the numbers of a text, with spaces, commas or semicolons between.

    >>> numbers_in("-9999; 1e32 -327.68"), numbers_in("")
    ((-9999.0, 1e+32, -327.68), ())

    A comma between digits is refused: it may be a decimal sign.
    """
    words = re.sub(r";|,(?!\d)|(?<!\d),", " ", text).split()  # '-99,9' is one number or two
    try:
        return NODATA.take([float(word) for word in words])
    except ValueError as error:
        raise UserError(
            tr("'{text}' is no list of numbers for empty cells (NODATA).").format(text=text),
            tr("Give one or several numbers with spaces between, such as -9999 1e32."),
        ) from error


@dataclass(frozen=True, kw_only=True)
class SplitSettings(Settings):
    """Scales of windows, and how outcrop is divided into ground for training and for testing."""

    scales: tuple[tuple[float, float], ...] = _setting(
        (),
        Several("SCALES", mark("list of scales"), Pair("SCALES", mark("scale"), _LONGEST_SIDE), 20),
        "side and stride of the windows, in units of the raster's CRS; none: by the raster",
    )
    split: str = _setting("blocks", Word("SPLIT", mark("split"), SPLITS))
    split_layer: str = _setting("", Place("SPLIT_LAYER", mark("layer of test areas")))
    block_km: float = _setting(
        0.0, Number("BLOCK", mark("block side"), 0.0, 20_000.0, "km"), "0: by the raster"
    )
    folds: int = _setting(
        0, _Count("FOLDS", mark("number of folds"), 0, 100), "0: a share of the blocks is held out"
    )
    fold: int = _setting(1, _Count("FOLD", mark("fold held out for testing"), 1, 100))
    validation_share: float = _setting(0.15, Number("SHARE", mark("share held out for testing"), 0.01, 0.9))
    seed: int = _setting(1, SEED)

    def __post_init__(self) -> None:
        super().__post_init__()
        require(
            bool(self.split_layer) or self.split != "polygons",
            tr("The split 'polygons' needs a layer of test areas."),
            tr("Choose the layer of test areas (SPLIT_LAYER), or another split."),
        )
        require(
            not self.split_layer or self.split == "polygons",
            tr("Test areas were given, but the split is '{split}'.").format(split=self.split),
            tr("Choose the split 'polygons' (SPLIT), or leave the layer out (SPLIT_LAYER)."),
        )
        require(
            self.folds == 0 or 2 <= self.folds >= self.fold,
            tr("Fold {fold} of {folds} cannot be held out.").format(fold=self.fold, folds=self.folds),
            tr("Give 2 or more folds (FOLDS) and one of their numbers (FOLD), or 0 folds to split by share."),
        )
        require(
            self.folds == 0 or self.split == "blocks",
            tr("Folds are of blocks, and the split is '{split}'.").format(split=self.split),
            tr("Choose the split 'blocks' (SPLIT), or 0 folds (FOLDS)."),
        )
