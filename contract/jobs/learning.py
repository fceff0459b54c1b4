"""The jobs that learn from outcrop: training, and the search for an architecture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import require
from ..language import mark, tr
from ..vocabulary import (
    ARCHITECTURES,
    BANDS,
    ENCODINGS,
    EVIDENCE,
    MEASURES,
    MOST_NULLS,
    NETWORKS,
    NULL_TESTS,
    OUTCROP_READERS,
    PRESETS,
    SPLITS,
)
from .bounds import Flag, Number, Place, Several, Text, Word, _Count, _Result
from .cover import COVER_DENSITY, DEFAULT_DENSITY, THICKNESS, contrast_of
from .magnetics import DATE, DECLINATION, FROM_DATE, INCLINATION, MAGNETIC, _require_direction
from .paths import FOLDER, LAYER, MODEL, TABLE
from .settings import (
    CELL_SIZE,
    DEVICE,
    EXTRA,
    GRAVITY,
    HEIGHT,
    HOLDOUT,
    HOLES,
    INPUT,
    LINES,
    MAP,
    NO_GRAVITY,
    NO_HOLES,
    PRECISION,
    QUANTITY,
    REPORT,
    DrillHoles,
    Geology,
    ReadingSettings,
    SplitSettings,
    _needed,
    _require_cells,
    _setting,
)

_BY_PRESET = "0: the preset's"
_AS_PRESET = "auto"  # of the settings below: whatever the user sets instead wins
_AS_PRESET_NOTE = "auto: as the preset says"
_USUAL: dict[str, Any] = {
    "evidence": "both",
    "encoding": "fields",
    "bands": BANDS[:3],
    "split": "blocks",
    "nulls": "pool",
}
OF_PRESET: dict[str, dict[str, Any]] = {
    "quick": _USUAL,
    "standard": _USUAL,
    # Liu et al. 2024, sections 3.3 and 5.1: gravity alone, a colour image of the residual, random windows.
    "paper": {
        "evidence": "gravity",
        "encoding": "rgb",
        "bands": BANDS[:1],
        "split": "random",
        "nulls": "none",
    },
}


@dataclass(frozen=True, kw_only=True)
class LearningJob(ReadingSettings, SplitSettings):
    """Learn from the outcrop of a map and the gravity over it."""

    input: str = _needed(INPUT, kw_only=False)
    geology: Geology = _needed(MAP, kw_only=False)
    output: str = _needed(_Result("OUTPUT", mark("output file"), MODEL, is_needed=True), kw_only=False)
    extra: tuple[str, ...] = _setting((), EXTRA)
    holdout: str = _setting("", HOLDOUT, "polygons whose ground counts as cover")
    report: str = _setting("", REPORT, "HTML; a JSON of the same name is written with it")
    quantity: str = _setting("auto", QUANTITY, "of the gravity raster")
    height_m: float = _setting(10_000.0, HEIGHT)
    encoding: str = _setting(
        _AS_PRESET, Word("ENCODING", mark("encoding"), (*ENCODINGS, _AS_PRESET)), _AS_PRESET_NOTE
    )
    bands: tuple[str, ...] = _setting(
        (),
        Several(
            "BANDS",
            mark("list of bands"),
            Word("BANDS", mark("band"), BANDS),
            len(BANDS),
            is_distinct=True,
        ),
        "for the encoding 'fields'; none: as the preset says",
    )
    split: str = _setting(_AS_PRESET, Word("SPLIT", mark("split"), (*SPLITS, _AS_PRESET)), _AS_PRESET_NOTE)
    preset: str = _setting("quick", Word("PRESET", mark("preset"), PRESETS))
    depth: int = _setting(
        0, _Count("DEPTH", mark("depth of the network"), 0, 100, mark("layers")), _BY_PRESET
    )
    device: str = _setting("auto", DEVICE)
    steps: int = _setting(0, _Count("STEPS", mark("number of steps"), 0, 10_000_000), _BY_PRESET)

    def __post_init__(self) -> None:
        own = OF_PRESET.get(self.preset, {}) if isinstance(self.preset, str) else {}
        for name, value in own.items():
            if getattr(self, name, None) in (_AS_PRESET, (), []):
                object.__setattr__(self, name, value)
        super().__post_init__()
        self.geology.require_field()
        require(
            bool(self.geology.path),
            tr("Training needs a geological map."),
            tr("Choose a geology layer (GEOLOGY)."),
        )

    @property
    def checkpoint(self) -> Path:
        """The folder in which the job is kept while it lasts: beside the output, under its name."""
        return Path(self.output + ".checkpoint")


@dataclass(frozen=True, kw_only=True)
class TrainJob(LearningJob):
    """Train a model on the outcrop, and on the rasters that there are."""

    input: str = _needed(GRAVITY, NO_GRAVITY, kw_only=False)
    cell_size: float = _setting(
        0.0, CELL_SIZE, "without gravity, in units of the CRS; 0: as the first raster, else by the map"
    )

    holes: DrillHoles = _setting(NO_HOLES, HOLES, "bedrock that is known at points")
    hole_conflicts: str = _setting(
        "", _Result("HOLE_CONFLICTS", mark("layer of drillholes that contradict the map"), LAYER, "conflicts")
    )
    magnetic: str = _setting("", MAGNETIC, "total field, nT; bands are made of it")
    date: str = _setting("", DATE, "of the magnetic survey")
    inclination: float = _setting(FROM_DATE, INCLINATION, "of the Earth's field; -999: from the date")
    declination: float = _setting(0.0, DECLINATION, "from true north, with the inclination")
    thickness: str = _setting("", THICKNESS, "m; the cover's gravity is taken off the Bouguer anomaly")
    cover_density: str = _setting(
        DEFAULT_DENSITY, COVER_DENSITY, "cover less bedrock, kg/m3, or depth:contrast pairs"
    )
    lines: str = _setting("", LINES, "lines across which outcrop is not extrapolated")
    evidence: str = _setting(
        _AS_PRESET, Word("EVIDENCE", mark("evidence"), (*EVIDENCE, _AS_PRESET)), _AS_PRESET_NOTE
    )
    architecture: str = _setting(
        "auto",
        Word("ARCHITECTURE", mark("architecture"), ARCHITECTURES),
        "auto: GGMNet for gravity, the outcrop networks for outcrop, with gravity in context for both",
    )
    members: int = _setting(2, _Count("MEMBERS", mark("number of outcrop networks in the ensemble"), 1, 20))
    use_all: bool = _setting(
        True,
        Flag("USE_ALL", mark("switch for learning from all outcrop in the end")),
        "the test ground too, once scored",
    )
    genotype: str = _setting(
        "", Place("GENOTYPE", mark("genotype")), "a JSON file, for networks that are built from one"
    )
    minutes: float = _setting(
        0.0, Number("MINUTES", mark("time limit"), 0.0, 100_000.0, mark("minutes")), _BY_PRESET
    )
    nulls: str = _setting(
        _AS_PRESET,
        Word("NULLS", mark("null test"), (*NULL_TESTS, _AS_PRESET)),
        f"whether gravity helps here; gravity in context is always tested; {_AS_PRESET_NOTE}",
    )
    null_count: int = _setting(
        99, _Count("NULL_COUNT", mark("number of nulls"), 1, MOST_NULLS), "p cannot be below 1 / (1 + number)"
    )
    batch: int = _setting(0, _Count("BATCH", mark("number of windows in a batch"), 0, 4096), _BY_PRESET)
    processes: int = _setting(
        1,
        _Count("PROCESSES", mark("number of processes"), 0, 64),
        "they share each batch; 0: one for each GPU",
    )
    model: str = _setting(
        "", Place("MODEL", mark("model file to begin from")), "a head for other classes is made anew"
    )
    regions: str = _setting(
        "", Place("REGIONS", mark("file of further regions")), "a CSV table (docs/training.md)"
    )
    attribution: str = _setting(
        "", Text("ATTRIBUTION", mark("attribution"), 100_000), "whose data these are, and their licence"
    )
    logs: str = _setting("", _Result("LOGS", mark("folder for TensorBoard logs"), FOLDER))
    number_format: str = _setting("auto", PRECISION)
    half: bool = _setting(False, Flag("HALF", mark("switch for half precision")), "of the stored weights")

    def __post_init__(self) -> None:
        super().__post_init__()
        _require_cells(self.input, self.cell_size)
        self._require_rasters()
        if self.magnetic:
            _require_direction(self.date, self.inclination)
        contrast_of(self.cover_density)
        require(
            bool(self.input) or not self.thickness,
            tr("The gravity of the cover is taken off a gravity raster, and there is none."),
            tr("Give a gravity raster (INPUT), or leave the thickness out (THICKNESS)."),
        )
        require(
            not (self.thickness and self.regions),
            tr("The cover's thickness cannot be used together with further regions."),
            tr("Leave one of them out (THICKNESS, REGIONS)."),
        )
        require(
            not (self.lines and self.regions),
            tr("Faults and contacts cannot be used together with further regions."),
            tr("Leave one of them out (LINES, REGIONS)."),
        )
        require(
            not (self.magnetic and self.regions),
            tr("Magnetics cannot be used together with further regions."),
            tr("Leave one of them out (MAGNETIC, REGIONS), or give transformed magnetics as EXTRA."),
        )
        require(
            bool(self.holes.path) or not self.hole_conflicts,
            tr("Conflicts with the map are those of drillholes, and none were given."),
            tr("Choose drillholes (HOLES), or leave the layer of conflicts out (HOLE_CONFLICTS)."),
        )
        require(
            self.evidence != "gravity" or self.architecture not in (*OUTCROP_READERS, "gravity-in-context"),
            tr("The architecture '{architecture}' reads outcrop, and the evidence is gravity alone.").format(
                architecture=self.architecture
            ),
            tr("Choose the evidence 'outcrop' or 'both' (EVIDENCE), or another architecture."),
        )
        require(
            self.evidence != "outcrop" or self.architecture in ("auto", "boosted-trees", *OUTCROP_READERS),
            tr("The architecture '{architecture}' reads gravity, and the evidence is outcrop alone.").format(
                architecture=self.architecture
            ),
            tr("Choose the evidence 'gravity' or 'both' (EVIDENCE), or another architecture."),
        )

    def _require_rasters(self) -> None:
        """Refuse what only gravity, or only a raster, can give."""
        require(
            bool(self.input) or self.encoding == "fields",
            tr("The encoding '{encoding}' is a picture of gravity, and no gravity raster was given.").format(
                encoding=self.encoding
            ),
            tr("Choose the encoding 'fields' (ENCODING), or give the gravity raster (INPUT)."),
        )
        require(
            bool(self.input) or not self.regions,
            tr("Further regions are trained on together with gravity, and no gravity raster was given."),
            tr("Give the gravity raster (INPUT), or leave the further regions out (REGIONS)."),
        )
        reads_rasters = self.evidence == "gravity" or self.architecture in (*NETWORKS, "gravity-in-context")
        require(
            not reads_rasters or bool(self.input or self.magnetic or self.extra or self.lines),
            tr("The model is to read rasters, and none was given."),
            tr(
                "Give a gravity raster (INPUT) or another (MAGNETIC, EXTRA), or choose the evidence "
                "'outcrop' (EVIDENCE) with the architecture 'auto'."
            ),
        )


@dataclass(frozen=True, kw_only=True)
class SearchJob(LearningJob):
    """Search a network architecture on the outcrop; the same job resumes where it was ended.

    `output` is the genotype, a JSON file. The test ground of a training with the same split and seed is never
    read.
    """

    output: str = _needed(_Result("OUTPUT", mark("output file"), TABLE, is_needed=True), kw_only=False)
    budget: float = _setting(
        0.0,
        Number("BUDGET", mark("budget"), 0.0, 1e5),
        "million parameters, or billion multiply-adds on 1024 x 1024 pixels; 0: GGMNet's own at this depth",
    )
    measure: str = _setting("parameters", Word("MEASURE", mark("measure"), MEASURES))
