"""The job of the verb `train`."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..vocabulary import ARCHITECTURES, EVIDENCE, MOST_NULLS, NULL_TESTS, OUTCROP_READERS
from .bounds import Count, Flag, Number, Place, Text, Word
from .common import PRECISION
from .learning import LearningJob
from .settings import setting


@dataclass(frozen=True, kw_only=True)
class TrainJob(LearningJob):
    """Train a network on the outcrop."""

    evidence: str = setting("both", Word("EVIDENCE", "evidence", EVIDENCE))  # both are multiplied
    # auto: GGMNet for gravity, the outcrop network for outcrop, both for both
    architecture: str = setting("auto", Word("ARCHITECTURE", "architecture", ARCHITECTURES))
    members: int = setting(2, Count("MEMBERS", "number of outcrop networks in the ensemble", 1, 20))
    # what reads outcrop learns, once it is scored, from the validation ground too
    use_all: bool = setting(True, Flag("USE_ALL", "switch for learning from all outcrop in the end"))
    # a JSON file, for networks that are built from one; empty: their own
    genotype: str = setting("", Place("GENOTYPE", "genotype"))
    minutes: float = setting(0.0, Number("MINUTES", "time limit", 0.0, 100_000.0, "minutes"))  # 0: preset's
    # whether boosted trees test that gravity helps
    nulls: str = setting("trees", Word("NULLS", "null test", NULL_TESTS))
    # mirrored, turned and rolled gravities; p cannot be below 1 / (1 + null_count)
    null_count: int = setting(20, Count("NULL_COUNT", "number of nulls", 1, MOST_NULLS))
    batch: int = setting(0, Count("BATCH", "number of windows in a batch", 0, 4096))  # 0: the preset's
    # of this machine, that share each batch; 0: one for each GPU
    processes: int = setting(1, Count("PROCESSES", "number of processes", 0, 64))
    # a model file to begin from; a head for other classes is made anew
    model: str = setting("", Place("MODEL", "model file to begin from"))
    # a CSV file of further regions to learn from, see `worker/regions.py`
    regions: str = setting("", Place("REGIONS", "file of further regions"))
    # whose data these are, and their licence, for the card
    attribution: str = setting("", Text("ATTRIBUTION", "attribution", 100_000))
    logs: str = setting("", Place("LOGS", "folder for TensorBoard logs"))
    number_format: str = setting("auto", PRECISION)
    half: bool = setting(False, Flag("HALF", "switch for half precision"))  # of the stored kernels

    def __post_init__(self):
        super().__post_init__()
        self.check_evidence()

    def check_evidence(self) -> None:
        """Refuse an architecture that cannot read the evidence."""
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
