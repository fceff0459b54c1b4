"""Jobs: what QGIS asks the engine to do, one frozen dataclass a verb, written as JSON.

Standard library only: QGIS writes these files, the worker reads them. A job is checked at birth, so a
wrong setting is refused before a process is started. Paths are strings; an empty string means "not wanted".
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


class JobProblem(ValueError):
    """A job that cannot be run; `remedy` says what to change."""

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def require(condition: bool, message: str, remedy: str) -> None:
    """Refuse a job whose setting makes no sense."""
    if not condition:
        raise JobProblem(message, remedy)


UNITS = ("auto", "mGal", "um/s2", "m/s2")
QUANTITIES = ("auto", "bouguer", "residual")
SPLITS = ("blocks", "random", "polygons")
PRESETS = ("quick", "standard", "paper")
NUMBER_FORMATS = ("auto", "fp32", "bf16")
ENCODINGS = ("fields", "rgb")
MEASURES = ("parameters", "multiply-adds")
EVIDENCE = ("both", "gravity", "outcrop")
OUTCROP_READERS = ("outcrop", "nearest-outcrop", "inverse-distance")
NETWORKS = (
    "ggmnet", "u-shape", "ablation-b", "ablation-c", "ablation-d", "fasterseg", "fc-hardnet-70",
    "hrnet-v1-w32",
)  # fmt: skip
ARCHITECTURES = ("auto", *OUTCROP_READERS, "boosted-trees", *NETWORKS)
NULL_LEARNERS = ("trees", "network", "none")
MOST_NULLS = 63  # as many as an elongated raster has
BANDS = (
    "residual", "vertical derivative", "horizontal gradient", "tilt", "band 10-40 km", "band 40-120 km",
    "gaussian 100 km", "butterworth 100 km", "trend 2",
)  # fmt: skip


@dataclass(frozen=True)
class Geology:
    """A geological map on disk: vector file, layer in it, class field, legend.

    `legend` is a CSV or JSON file; empty takes every value of the field as a class of its own.
    """

    path: str = ""
    layer: str = ""
    field: str = ""
    legend: str = ""

    def __post_init__(self):
        require(
            bool(self.field) or not self.path,
            "The geology layer has no class field.",
            "Choose the field that holds age or unit (FIELD).",
        )


@dataclass(frozen=True)
class ResidualJob:
    """Separate the residual Bouguer anomaly from the regional field."""

    input: str
    output: str
    band: int = 1
    height_m: float = 10_000.0  # of the upward continuation that is taken for the regional field
    edges: str = "biharmonic"  # what lies beyond the raster: 'biharmonic' or 'repeat'
    gaps: str = "fill"  # empty cells while filtering: 'fill' (they stay empty) or 'refuse'
    unit: str = "auto"  # of the input
    extent: tuple[float, ...] = ()  # west, south, east, north in the raster's CRS; empty: the whole raster
    regional: str = ""
    error: str = ""
    topography: str = ""  # heights in m; where given, the input is a free-air anomaly and is corrected first
    correction: str = "bullard-b"  # 'bullard-b' (a spherical cap) or 'simple' (a slab)
    bouguer: str = ""  # the Bouguer anomaly that was made with the topography

    def __post_init__(self):
        require(
            self.correction in ("bullard-b", "simple"),
            f"Unknown Bouguer correction '{self.correction}'.",
            "Choose 'bullard-b' or 'simple'.",
        )
        require(
            bool(self.topography) or not self.bouguer,
            "A Bouguer anomaly can be made with a topography raster alone.",
            "Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out.",
        )
        require(
            self.height_m > 0,
            f"The height is {self.height_m:g} m; a height above 0 is wanted.",
            "Give the height of the upward continuation in metres, 10000 for 10 km.",
        )
        require(
            self.edges in ("biharmonic", "repeat"),
            f"Unknown edge treatment '{self.edges}'.",
            "Choose 'biharmonic' or 'repeat'.",
        )
        require(
            self.gaps in ("fill", "refuse"),
            f"Unknown gap treatment '{self.gaps}'.",
            "Choose 'fill' or 'refuse'.",
        )
        require(self.unit in UNITS, f"Unknown unit '{self.unit}'.", f"Choose one of {', '.join(UNITS)}.")
        require(len(self.extent) in (0, 4), "An extent has four numbers.", "Give west, south, east, north.")


@dataclass(frozen=True)
class SurveyJob:
    """Create a sample survey whose bedrock is known everywhere."""

    folder: (
        str  # gets bouguer.tif, geology.gpkg, legend.json and truth.tif, unless the paths below say otherwise
    )
    seed: int = 1
    size_km: float = 320.0
    spacing_km: float = 1.0
    west: float = 500_000.0  # easting of the western edge in `crs`, m
    north: float = 5_200_000.0
    crs: str = "EPSG:32645"
    cover_depth: float = 1.0  # times the usual thickness of the cover, up to 1.5 km
    density_contrast: float = 1.0  # times the usual departures of the bedrock's density
    noise_mgal: float = 0.3  # standard deviation
    bouguer: str = ""
    geology: str = ""
    legend: str = ""
    truth: str = ""

    def __post_init__(self):
        require(self.spacing_km > 0, "The spacing has to be above 0 km.", "Give the cell size in km.")
        least = min(self.cover_depth, self.density_contrast, self.noise_mgal)
        require(
            least >= 0,
            f"Depth of cover, density contrast and noise cannot be below 0; {least:g} came.",
            "Give 1 for the usual cover or contrast, less for a thinner or weaker one; the noise in mGal.",
        )
        cells = self.size_km / self.spacing_km
        require(
            64 <= cells <= 4000,
            f"The survey would have {cells:.0f} cells a side; 64 to 4000 are wanted.",
            "Change the size or the spacing.",
        )


@dataclass(frozen=True)
class WindowsJob:
    """Cut rasters into windows at several scales and split them."""

    inputs: tuple[str, ...]
    output: str
    geology: Geology = Geology()
    holdout: str = ""
    scales: tuple[tuple[float, float], ...] = ()  # (side, stride) in CRS units; empty: chosen from the raster
    split: str = "blocks"
    split_layer: str = ""  # for the split 'polygons': a layer whose ground validates
    block_km: float = 0.0  # 0: chosen from the raster
    folds: int = 0  # that the blocks are dealt to; 0: `validation_share` of the outcrop validates
    fold: int = 1  # which of them validates
    validation_share: float = 0.15
    min_bedrock: float = 0.10  # windows with less are the concealed set
    seed: int = 1
    classes: str = ""
    export: str = ""  # folder for pictures and masks
    report: str = ""  # HTML that shows the data set; a JSON of the same name is written beside it

    def __post_init__(self):
        check_split(self.split, self.validation_share, self.split_layer)
        check_folds(self.split, self.folds, self.fold)
        require(
            bool(self.geology.path) or not (self.classes or self.export or self.report or self.split_layer),
            "A class raster, exported masks, a report and a split are made from a geological map.",
            "Choose a geology layer (GEOLOGY), or ask for the windows alone.",
        )
        for side, stride in self.scales:
            require(
                side > 0 and stride > 0,
                f"A window of {side:g} with stride {stride:g} cannot be cut.",
                "Give sides and strides above 0, in the raster's CRS units.",
            )


def check_folds(split: str, folds: int, fold: int) -> None:
    """Refuse folds that are none, and folds of anything but blocks."""
    require(
        folds == 0 or (folds >= 2 and 1 <= fold <= folds),
        f"Fold {fold} of {folds} cannot validate.",
        "Give 2 or more folds (FOLDS) and the number of one of them (FOLD), or 0 folds to split by share.",
    )
    require(
        folds == 0 or split == "blocks",
        f"Folds are of blocks, and the split is '{split}'.",
        "Choose the split 'blocks' (SPLIT), or 0 folds (FOLDS).",
    )


def check_split(split: str, share: float, layer: str = "") -> None:
    """Refuse a split that leaves nothing to learn or to validate, or whose polygons are not told."""
    require(split in SPLITS, f"Unknown split '{split}'.", f"Choose one of {', '.join(SPLITS)}.")
    require(
        0 < share < 1,
        f"A validation share of {share:g} leaves nothing to learn or to validate.",
        "Give a share between 0 and 1, such as 0.15.",
    )
    require(
        bool(layer) or split != "polygons",
        "The split 'polygons' came without a layer of polygons.",
        "Choose the layer whose ground validates (SPLIT_LAYER), or another split.",
    )
    require(
        not layer or split == "polygons",
        f"A layer of validation ground came, and the split is '{split}'.",
        "Choose the split 'polygons' (SPLIT), or leave the layer out (SPLIT_LAYER).",
    )


def check_evidence(evidence: str, architecture: str) -> None:
    """Refuse an architecture that cannot read the evidence."""
    require(evidence in EVIDENCE, f"Unknown evidence '{evidence}'.", f"Choose one of {', '.join(EVIDENCE)}.")
    require(
        evidence != "gravity" or architecture not in OUTCROP_READERS,
        f"The architecture '{architecture}' reads outcrop, and the evidence is gravity alone.",
        "Choose the evidence 'outcrop' or 'both' (EVIDENCE), or another architecture.",
    )
    require(
        evidence != "outcrop" or architecture in ("auto", "boosted-trees", *OUTCROP_READERS),
        f"The architecture '{architecture}' reads gravity, and the evidence is outcrop alone.",
        "Choose the evidence 'gravity' or 'both' (EVIDENCE), or another architecture.",
    )


@dataclass(frozen=True)
class TrainJob:
    """Train a network on the outcrop."""

    input: str
    geology: Geology
    output: str  # the model file
    extra: tuple[str, ...] = ()
    holdout: str = ""  # polygons whose ground counts as cover
    report: str = ""  # HTML; a JSON of the same name is written beside it
    quantity: str = "auto"  # of the input: 'auto', 'bouguer' or 'residual'
    height_m: float = 10_000.0
    encoding: str = "fields"
    bands: tuple[str, ...] = BANDS[:3]  # for the encoding 'fields'
    evidence: str = "both"  # 'gravity', 'outcrop', or both multiplied
    architecture: str = "auto"  # auto: GGMNet for gravity, the outcrop network for outcrop, both for both
    members: int = 3  # outcrop networks in the ensemble
    genotype: str = ""  # a JSON file, for networks that are built from one; empty: their own
    depth: int = 0  # layers of GGMNet's own genotype; 0: the preset's
    preset: str = "quick"
    scales: tuple[tuple[float, float], ...] = ()  # as in WindowsJob
    split: str = "blocks"
    split_layer: str = ""
    block_km: float = 0.0
    folds: int = 0
    fold: int = 1
    validation_share: float = 0.15
    seed: int = 1
    device: str = "auto"
    steps: int = 0  # 0: the preset's
    minutes: float = 0.0  # stop after; 0: the preset's
    nulls: str = "trees"  # who tests whether gravity helps: trees, the network (trained anew on each), none
    null_count: int = 20  # mirrored, turned and rolled gravities; p cannot be below 1 / (1 + null_count)
    batch: int = 0  # windows a step, of all processes together; 0: the preset's
    processes: int = 1  # of this machine, that share each batch; 0: one for each GPU
    number_format: str = "auto"  # that convolutions compute in: 'auto', 'fp32' or 'bf16'
    model: str = ""  # a model file to begin from; a head for other classes is made anew
    regions: str = ""  # a CSV file of further regions to learn from, see `worker/regions.py`
    attribution: str = ""  # whose data these are, and their licence, for the card
    logs: str = ""  # a folder for TensorBoard logs
    half: bool = False  # store the model's kernels in half precision

    def __post_init__(self):
        check_split(self.split, self.validation_share, self.split_layer)
        check_folds(self.split, self.folds, self.fold)
        require(
            self.nulls in NULL_LEARNERS,
            f"Unknown null test '{self.nulls}'.",
            f"Choose one of {', '.join(NULL_LEARNERS)}.",
        )
        require(
            1 <= self.null_count <= MOST_NULLS,
            f"A null test with {self.null_count} nulls cannot be made.",
            f"Choose 1 to {MOST_NULLS} nulls (NULL_COUNT); 19 are the fewest that can give p = 0.05.",
        )
        require(
            self.preset in PRESETS, f"Unknown preset '{self.preset}'.", f"Choose one of {', '.join(PRESETS)}."
        )
        require(
            self.quantity in QUANTITIES,
            f"Unknown quantity '{self.quantity}'.",
            f"Choose one of {', '.join(QUANTITIES)}.",
        )
        require(
            self.encoding in ENCODINGS,
            f"Unknown encoding '{self.encoding}'.",
            f"Choose one of {', '.join(ENCODINGS)}.",
        )
        require(
            self.nulls != "network" or not self.regions,
            "Networks are to be trained on nulls, and further regions would show them true gravity.",
            "Test with trees (NULLS), or leave the further regions out (REGIONS).",
        )
        require(
            self.number_format in NUMBER_FORMATS,
            f"Unknown number format '{self.number_format}'.",
            f"Choose one of {', '.join(NUMBER_FORMATS)}.",
        )
        for name, least in (("batch", 0), ("processes", 0), ("steps", 0), ("minutes", 0)):
            require(getattr(self, name) >= least, f"The setting '{name}' is {getattr(self, name)}.",
                    "Give 0, for the usual value, or more.")  # fmt: skip
        for band in self.bands:
            require(band in BANDS, f"Unknown band '{band}'.", f"Choose among {', '.join(BANDS)}.")
        require(
            self.architecture in ARCHITECTURES,
            f"Unknown architecture '{self.architecture}'.",
            f"Choose one of {', '.join(ARCHITECTURES)}.",
        )
        check_evidence(self.evidence, self.architecture)
        require(
            1 <= self.members <= 20,
            f"An ensemble of {self.members} networks cannot be trained.",
            "Choose 1 to 20 members.",
        )
        require(
            self.depth >= 0,
            f"A network of depth {self.depth} has nothing to learn with.",
            "Choose a depth of 16 to 24 layers.",
        )
        require(
            self.height_m > 0,
            f"The height is {self.height_m:g} m; a height above 0 is wanted.",
            "Give the height of the upward continuation in metres, 10000 for 10 km.",
        )
        require(
            bool(self.geology.path), "Training needs a geological map.", "Choose a geology layer (GEOLOGY)."
        )


@dataclass(frozen=True)
class SearchJob:
    """Search a network architecture on the outcrop; the same job goes on where it was ended."""

    input: str
    geology: Geology
    output: str  # the genotype, a JSON file
    extra: tuple[str, ...] = ()
    holdout: str = ""
    report: str = ""  # HTML; a JSON of the same name is written beside it
    quantity: str = "auto"
    height_m: float = 10_000.0
    encoding: str = "fields"
    bands: tuple[str, ...] = BANDS[:3]
    preset: str = "quick"
    depth: int = 0  # layers; 0: the preset's
    budget: float = 0.0  # million parameters or billion multiply-adds; 0: GGMNet's own at this depth
    measure: str = "parameters"  # of the budget; multiply-adds are those on 1024 x 1024 pixels
    scales: tuple[tuple[float, float], ...] = ()
    split: str = "blocks"  # ground that a training of the same split and seed is scored on is never seen
    split_layer: str = ""
    block_km: float = 0.0
    folds: int = 0
    fold: int = 1
    validation_share: float = 0.15
    seed: int = 1
    device: str = "auto"
    steps: int = 0  # 0: the preset's

    def __post_init__(self):
        self.training()
        require(
            self.measure in MEASURES, f"Unknown measure '{self.measure}'.",
            f"Choose one of {', '.join(MEASURES)}.",
        )  # fmt: skip
        require(
            self.budget >= 0 and self.steps >= 0,
            f"A search of {self.steps} steps with a budget of {self.budget:g} cannot be done.",
            "Give numbers above 0, or 0 for the preset's.",
        )

    def training(self) -> TrainJob:
        """The training whose data set the search learns from."""
        shared = TrainJob.__dataclass_fields__.keys() & self.__dataclass_fields__.keys() - {"output"}
        return TrainJob(output="", **{name: getattr(self, name) for name in shared})


@dataclass(frozen=True)
class PredictJob:
    """Predict the bedrock under cover."""

    input: str
    model: str
    output: str  # class raster
    extra: tuple[str, ...] = ()
    quantity: str = "auto"
    geology: Geology = Geology()  # gives cover and visible outcrop
    holdout: str = ""
    evidence: str = "model"  # which of a model's readers answer: all of them, 'gravity' or 'outcrop'
    prior_strength: float = -1.0  # 0: the likeliest class; 1: as if all were equally frequent; -1: as trained
    windows: str = ""  # a windows layer: only these are computed
    overlap: float = 0.25  # share of a window's side: more no longer lessens seams (docs/prediction.md)
    pixels_per_cell: int = 0  # 0: as the model was trained
    device: str = "auto"
    confidence: str = ""
    probabilities: str = ""
    composite: str = ""
    polygons: str = ""
    sieve_km2: float = 0.0  # polygons smaller than this join their neighbour
    models: tuple[str, ...] = ()  # further models of the same bands and classes: the mean of all is predicted
    scale: str = "first"  # of the model's windows: 'first', or the mean over 'all' that it was trained at
    flips: bool = False  # the mean over a window and its mirror images: four times the work
    entropy: str = ""
    second: str = ""  # class raster of the second-likeliest class
    disagreement: str = ""  # how far models, overlapping windows, flips and scales differ
    distance: str = ""  # km to the nearest outcrop, and how unlike the training ground gravity is
    marked: str = ""  # where the prediction lies beyond the evidence
    limit_km: float = 0.0  # farther from outcrop is marked; 0: as far as the model was tested
    rare_share: float = 0.01  # gravity that so small a share of the training ground has is marked
    cog: bool = False  # write the rasters as Cloud-optimised GeoTIFFs

    def __post_init__(self):
        require(
            self.scale in ("first", "all"),
            f"Unknown choice of scales '{self.scale}'.",
            "Choose 'first' or 'all'.",
        )
        require(
            self.limit_km >= 0, f"A limit of {self.limit_km:g} km marks everything.", "Give a distance in km."
        )
        require(
            0 <= self.rare_share < 1,
            f"A share of {self.rare_share:g} of the training ground cannot be rare.",
            "Give a small share, such as 0.01.",
        )
        require(
            self.evidence in ("model", *EVIDENCE),
            f"Unknown evidence '{self.evidence}'.",
            f"Choose one of {', '.join(('model', *EVIDENCE))}.",
        )
        require(
            self.prior_strength == -1 or 0 <= self.prior_strength <= 1,
            f"A weight of rare classes of {self.prior_strength:g} makes no sense.",
            "Give a number from 0 to 1, such as 0.5, or -1 for what suits the model.",
        )
        require(
            0 <= self.overlap <= 0.9,
            f"An overlap of {self.overlap:g} cannot be cut.",
            "Give a share of the window's side from 0 to 0.9.",
        )
        require(
            bool(self.geology.path) or not self.holdout,
            "A hold-out layer hides outcrop of the geological map, and no map was given.",
            "Choose a geology layer (GEOLOGY), or leave the hold-out layer out.",
        )
        require(
            bool(self.geology.path) or not self.composite,
            "A composite map needs the geological map.",
            "Choose a geology layer (GEOLOGY), or leave the composite out.",
        )


@dataclass(frozen=True)
class EvaluateJob:
    """Score a class raster against a map or a true class raster."""

    input: str  # the predicted class raster
    report: str
    truth: str = ""  # a class raster; or
    geology: Geology = Geology()
    visible: Geology = (
        Geology()
    )  # outcrop that the prediction could see: gives nearest outcrop to compare with
    holdout: str = ""  # score only here
    confidence: str = ""

    def __post_init__(self):
        require(
            bool(self.truth) != bool(self.geology.path),
            "An evaluation needs one truth.",
            "Give either a true class raster or a geology layer.",
        )


@dataclass(frozen=True)
class CheckJob:
    """Tell what is installed and whether the device works."""

    device: str = "auto"
    report: str = ""


VERBS: dict[str, type] = {
    "residual": ResidualJob,
    "survey": SurveyJob,
    "windows": WindowsJob,
    "train": TrainJob,
    "search": SearchJob,
    "predict": PredictJob,
    "evaluate": EvaluateJob,
    "check": CheckJob,
}


def write_job(job, path: str | Path) -> None:
    """Write a job as JSON."""
    Path(path).write_text(json.dumps(asdict(job), indent=1), encoding="utf-8")
