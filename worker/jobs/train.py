"""The job of the verb `train`."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require, require_one_of
from .choices import (
    ARCHITECTURES,
    DEEPEST_COVER_KM,
    EVIDENCE,
    MOST_NULLS,
    NULL_LEARNERS,
    OUTCROP_READERS,
)
from .learning import LearningJob
from .running import RunningSettings


@dataclass(frozen=True, kw_only=True)
class TrainJob(LearningJob, RunningSettings):
    """Train a network on the outcrop."""

    evidence: str = "both"  # 'gravity', 'outcrop', or both multiplied
    architecture: str = "auto"  # auto: GGMNet for gravity, the outcrop network for outcrop, both for both
    members: int = 2  # outcrop networks in the ensemble
    use_all: bool = True  # what reads outcrop learns, once it is scored, from the validation ground too
    genotype: str = ""  # a JSON file, for networks that are built from one; empty: their own
    minutes: float = 0.0  # stop after; 0: the preset's
    cover_km: float = 0.0  # deepest of the cover whose gravity is simulated on outcrop; 0: none
    nulls: str = "trees"  # who tests whether gravity helps: trees, the network (trained anew on each), none
    null_count: int = 20  # mirrored, turned and rolled gravities; p cannot be below 1 / (1 + null_count)
    batch: int = 0  # windows a step, of all processes together; 0: the preset's
    processes: int = 1  # of this machine, that share each batch; 0: one for each GPU
    model: str = ""  # a model file to begin from; a head for other classes is made anew
    regions: str = ""  # a CSV file of further regions to learn from, see `worker/regions.py`
    attribution: str = ""  # whose data these are, and their licence, for the card
    logs: str = ""  # a folder for TensorBoard logs
    half: bool = False  # store the model's kernels in half precision

    def __post_init__(self):
        super().__post_init__()
        self.check_nulls()
        self.check_running()
        self.require_counts("batch", "processes", "steps", "minutes")
        require_one_of(ARCHITECTURES, "architecture", self.architecture)
        self.check_evidence()
        require(
            0 <= self.cover_km <= DEEPEST_COVER_KM,
            f"A cover of {self.cover_km:g} km cannot be simulated.",
            f"Give the depth of the deepest cover in km (COVER), up to {DEEPEST_COVER_KM:g}, or 0 for none.",
        )
        require(
            1 <= self.members <= 20,
            f"An ensemble of {self.members} networks cannot be trained.",
            "Choose 1 to 20 members.",
        )

    def check_nulls(self) -> None:
        """Refuse a test of gravity's worth that cannot be made."""
        require_one_of(NULL_LEARNERS, "null test", self.nulls)
        require(
            1 <= self.null_count <= MOST_NULLS,
            f"A null test with {self.null_count} nulls cannot be made.",
            f"Choose 1 to {MOST_NULLS} nulls (NULL_COUNT); 19 are the fewest that can give p = 0.05.",
        )
        require(
            self.nulls != "network" or not self.regions,
            "Networks are to be trained on nulls, and further regions would show them true gravity.",
            "Test with trees (NULLS), or leave the further regions out (REGIONS).",
        )

    def check_evidence(self) -> None:
        """Refuse an architecture that cannot read the evidence."""
        require_one_of(EVIDENCE, "evidence", self.evidence)
        require(
            self.evidence != "gravity" or self.architecture not in OUTCROP_READERS,
            f"The architecture '{self.architecture}' reads outcrop, and the evidence is gravity alone.",
            "Choose the evidence 'outcrop' or 'both' (EVIDENCE), or another architecture.",
        )
        require(
            self.evidence != "outcrop" or self.architecture in ("auto", "boosted-trees", *OUTCROP_READERS),
            f"The architecture '{self.architecture}' reads gravity, and the evidence is outcrop alone.",
            "Choose the evidence 'gravity' or 'both' (EVIDENCE), or another architecture.",
        )
