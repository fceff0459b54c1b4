"""The jobs that prepare data, and the one that checks the engine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import require
from ..language import mark, tr
from ..vocabulary import CORRECTIONS, EDGES, GAPS, RELATIONS
from .bounds import Extent, Flag, Number, Place, Several, Text, Word, _Count, _Folder, _Result
from .cover import COVER_DENSITY, DEFAULT_DENSITY, THICKNESS, contrast_of
from .paths import FOLDER, LAYER, RASTER, TABLE, TEXT
from .settings import (
    BAND,
    DEVICE,
    HEIGHT,
    HOLDOUT,
    INPUT,
    MAP,
    MOST_FILES,
    NO_MAP,
    NODATA,
    ONLY_BAND,
    REPORT,
    SEED,
    UNIT,
    Geology,
    ReadingSettings,
    Settings,
    SplitSettings,
    _needed,
    _setting,
)

_FURTHEST_M = 1e8  # of coordinates: twice round the earth


@dataclass(frozen=True)
class ResidualJob(Settings):
    """Separate the residual Bouguer anomaly from the regional field."""

    input: str = _needed(INPUT)
    output: str = _needed(_Result("OUTPUT", mark("residual raster"), RASTER, is_needed=True))
    band: int = _setting(0, BAND, ONLY_BAND)
    height_m: float = _setting(10_000.0, HEIGHT, "of the upward continuation that is the regional field")
    edges: str = _setting("biharmonic", Word("EDGES", mark("edge treatment"), EDGES))
    gaps: str = _setting(
        "fill", Word("GAPS", mark("gap treatment"), GAPS), "filled cells stay empty in the result"
    )
    unit: str = _setting("auto", UNIT, "of the gravity raster")
    nodata: tuple[float, ...] = _setting((), NODATA)
    extent: tuple[float, ...] = _setting((), Extent("EXTENT", mark("extent")), "in the raster's CRS")
    regional: str = _setting("", _Result("REGIONAL", mark("regional field"), RASTER))
    error: str = _setting("", _Result("ERROR", mark("expected error"), RASTER))
    thickness: str = _setting("", THICKNESS, "m; the cover's gravity is taken off first")
    cover_density: str = _setting(
        DEFAULT_DENSITY, COVER_DENSITY, "cover less bedrock, kg/m3, or depth:contrast pairs"
    )
    topography: str = _setting(
        "",
        Place("TOPOGRAPHY", mark("topography raster")),
        "heights; the gravity raster is then a free-air anomaly, which is corrected first",
    )
    topography_band: int = _setting(0, _Count("TOPOGRAPHY_BAND", mark("band number"), 0, 65_535), ONLY_BAND)
    correction: str = _setting("bullard-b", Word("CORRECTION", mark("Bouguer correction"), CORRECTIONS))
    bouguer: str = _setting(
        "", _Result("BOUGUER", mark("Bouguer anomaly"), RASTER), "made with the topography"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        contrast_of(self.cover_density)
        require(
            bool(self.topography) or not self.bouguer,
            tr("A Bouguer anomaly can be made with a topography raster alone."),
            tr("Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out."),
        )


@dataclass(frozen=True)
class SurveyJob(Settings):
    """Create a sample survey whose bedrock is known everywhere."""

    folder: str = _needed(
        _Folder("folder", mark("folder of the survey"), is_needed=True),
        "gets bouguer.tif, geology.gpkg, legend.json and truth.tif",
    )
    seed: int = _setting(1, SEED)
    size_km: float = _setting(320.0, Number("SIZE", mark("side of the survey"), 1.0, 1e5, "km"))
    spacing_km: float = _setting(1.0, Number("SPACING", mark("cell size"), 0.001, 100.0, "km"))
    west: float = _setting(
        500_000.0, Number("CORNER", mark("corner's easting"), -_FURTHEST_M, _FURTHEST_M, "m")
    )
    north: float = _setting(
        5_200_000.0, Number("CORNER", mark("corner's northing"), -_FURTHEST_M, _FURTHEST_M, "m")
    )
    crs: str = _setting("EPSG:32645", Text("CRS", mark("coordinate reference system"), 10_000))
    cover_depth: float = _setting(
        1.0, Number("COVER", mark("depth of cover"), 0.0, 100.0), "times the usual 1.5 km"
    )
    density_contrast: float = _setting(
        1.0, Number("CONTRAST", mark("density contrast"), 0.0, 100.0), "times the usual"
    )
    noise_mgal: float = _setting(
        0.3, Number("NOISE", mark("noise"), 0.0, 1000.0, "mGal"), "standard deviation"
    )
    bouguer: str = _setting("", _Result("OUTPUT", mark("Bouguer anomaly"), RASTER))
    geology: str = _setting("", _Result("GEOLOGY", mark("geological map"), LAYER, "geology"))
    legend: str = _setting("", _Result("LEGEND", mark("legend file"), TABLE))
    truth: str = _setting("", _Result("TRUTH", mark("true class raster"), RASTER))
    magnetic: str = _setting(
        "", _Result("MAGNETIC", mark("magnetic anomaly"), RASTER), "made where it is named"
    )
    inclination: float = _setting(
        60.0, Number("INCLINATION", mark("inclination"), -90.0, 90.0, mark("degrees")), "of the Earth's field"
    )
    remanence: float = _setting(
        0.0, Number("REMANENCE", mark("remanence"), 0.0, 20.0), "mean ratio to the induced magnetisation"
    )
    relation: str = _setting(
        "auto",
        Word("RELATION", mark("relation of magnetics and faults to the rocks"), RELATIONS),
        "auto: in one survey of three the magnetic anomaly is that of unrelated rocks, and so are the faults",
    )
    holes: str = _setting(
        "", _Result("HOLES", mark("layer of drillholes"), LAYER, "holes"), "made where it is named"
    )
    thickness: str = _setting(
        "", _Result("THICKNESS", mark("true thickness of the cover"), RASTER), "made where it is named"
    )
    faults: str = _setting(
        "", _Result("FAULTS", mark("layer of faults"), LAYER, "faults"), "made where it is named"
    )
    n_holes: int = _setting(40, _Count("N_HOLES", mark("number of drillholes"), 1, 100_000))
    hole_lines: bool = _setting(
        False, Flag("HOLE_LINES", mark("switch for drillholes along lines")), "in place of random places"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        cells = self.size_km / self.spacing_km
        require(
            64 <= cells <= 4000,
            tr("The survey would have {n_cells:.0f} cells a side; 64 to 4000 are wanted.").format(
                n_cells=cells
            ),
            tr("Change the size (SIZE) or the spacing (SPACING)."),
        )

    @property
    def written(self) -> dict[str, str]:
        """Where the files lie: four in the folder, where the job says nothing else."""
        ends = {"bouguer": "tif", "geology": "gpkg", "legend": "json", "truth": "tif"}
        usual = {name: str(Path(self.folder) / f"{name}.{end}") for name, end in ends.items()}
        return usual | super().written


@dataclass(frozen=True, kw_only=True)
class WindowsJob(ReadingSettings, SplitSettings):
    """Cut rasters into windows at several scales and split them."""

    inputs: tuple[str, ...] = _needed(
        Several("INPUT", mark("list of rasters"), INPUT, MOST_FILES, least=1), kw_only=False
    )
    output: str = _needed(
        _Result("OUTPUT", mark("windows layer"), LAYER, "windows", is_needed=True), kw_only=False
    )
    geology: Geology = _setting(NO_MAP, MAP)
    holdout: str = _setting("", HOLDOUT)
    min_bedrock: float = _setting(
        0.10,
        Number("BEDROCK", mark("least share of bedrock"), 0.0, 1.0),
        "windows with less are the concealed set",
    )
    classes: str = _setting("", _Result("CLASSES", mark("class raster"), RASTER))
    export: str = _setting("", _Result("EXPORT", mark("folder for pictures and masks"), FOLDER, is_new=True))
    report: str = _setting("", REPORT, "HTML that shows the data set; a JSON of its name is written with it")

    def __post_init__(self) -> None:
        super().__post_init__()
        self.geology.require_field()
        require(
            bool(self.geology.path) or not (self.classes or self.export or self.report or self.split_layer),
            tr("A class raster, exported masks, a report and a split are made from a geological map."),
            tr("Choose a geology layer (GEOLOGY), or ask for the windows alone."),
        )


@dataclass(frozen=True)
class CheckJob(Settings):
    """Check what is installed and whether the device works."""

    device: str = _setting("auto", DEVICE)
    report: str = _setting("", _Result("REPORT", mark("report"), TEXT))
