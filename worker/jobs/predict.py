"""The job of the verb `predict`."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require, require_one_of
from .choices import EVIDENCE, QUANTITIES, SCALES
from .geology import NO_MAP, Geology
from .running import RunningSettings


@dataclass(frozen=True)
class PredictJob(RunningSettings):
    """Predict the bedrock under cover."""

    input: str
    model: str
    output: str  # class raster
    extra: tuple[str, ...] = ()
    quantity: str = "auto"
    geology: Geology = NO_MAP  # gives cover and visible outcrop
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
        self.check_running()
        require_one_of(QUANTITIES, "quantity", self.quantity)
        require_one_of(SCALES, "choice of scales", self.scale)
        require_one_of(("model", *EVIDENCE), "evidence", self.evidence)
        require(
            self.limit_km >= 0, f"A limit of {self.limit_km:g} km marks everything.", "Give a distance in km."
        )
        require(
            0 <= self.rare_share < 1,
            f"A share of {self.rare_share:g} of the training ground cannot be rare.",
            "Give a small share, such as 0.01.",
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
