"""Which readers a training job asks for: its evidence and its architecture, spelled out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.model_card import Card, read_card
from ...contract.vocabulary import BANDS, OUTCROP_READERS
from ...models.experts.expert import Readers
from ...models.networks.factory import NETWORKS, kind_of

LABELS = {
    "outcrop": "Outcrop network",
    "nearest-outcrop": "Nearest outcrop by distance",
    "inverse-distance": "Inverse distance",
    "candidate trees": "Boosted trees on outcrop",
    "candidate trees with gravity": "Boosted trees on outcrop and gravity",
    "gravity trees": "Boosted trees on gravity",
}
OUTCROP_NETWORKS = ("outcrop", "anywhere")  # the map's own, and the one of many maps that comes along
# What trees are shown of a Bouguer anomaly where the job says nothing else: they take what helps.
TREE_BANDS = (*BANDS[:6], "trend 2")


@dataclass(frozen=True)
class Plan:
    """The kinds of `models.reader_training` to fit, and the name of the network that reads gravity, or ''."""

    kinds: tuple[str, ...]
    network: str = ""

    @property
    def label(self) -> str:
        """The model's name in reports; the network of many maps goes by the map's own."""
        names = [LABELS[kind] for kind in self.kinds if kind != "anywhere"]
        return " x ".join(names + ([kind_of(self.network).label] if self.network else []))

    @property
    def reads_outcrop(self) -> bool:
        """Whether any of the readers looks at the map."""
        return any(kind != "gravity trees" for kind in self.kinds)

    @property
    def reads_gravity(self) -> bool:
        """Whether any of the readers wants bands."""
        return bool(self.network) or any("gravity" in kind for kind in self.kinds)


def plan_of(job: TrainJob) -> Plan:
    """The readers of a job, in the order of their powers."""
    name = job.architecture
    if job.regions or goes_on_with_network(job):
        return network_plan(job)
    if name == "auto":
        return auto_plan(job)
    if name == "boosted-trees":
        kinds = {"gravity": "gravity trees", "outcrop": "candidate trees",
                 "both": "candidate trees with gravity"}  # fmt: skip
        return Plan((kinds[job.evidence],))
    if name in NETWORKS:
        return Plan((), name) if job.evidence == "gravity" else Plan(OUTCROP_NETWORKS, name)
    return Plan((name,) if job.evidence == "outcrop" else (name, "gravity trees"))


def goes_on_with_network(job: TrainJob) -> bool:
    """Whether the job begins from the model of a network that reads gravity."""
    if not job.model:
        return False
    try:
        return read_card(job.model).architecture["name"] != "readers"
    except UserError as problem:
        raise UserError(problem.message, problem.remedy) from problem


def network_plan(job: TrainJob) -> Plan:
    """A network that reads gravity: only such a one goes on with its weights, or learns elsewhere too."""
    if job.evidence == "outcrop" or job.architecture in (*OUTCROP_READERS, "boosted-trees"):
        raise UserError(
            "What reads outcrop cannot learn from further regions, nor begin from a model of gravity.",
            "Leave REGIONS and MODEL out, or choose the evidence 'gravity'.",
        )
    return Plan((), "ggmnet" if job.architecture == "auto" else job.architecture)


def auto_plan(job: TrainJob) -> Plan:
    """What to take where the job leaves the choice: GGMNet joins the trees where there is time for it."""
    if job.evidence == "gravity":
        return Plan((), "ggmnet")
    if job.evidence == "outcrop":
        return Plan(OUTCROP_NETWORKS)
    wants_network = job.preset != "quick" or job.genotype or job.depth
    return Plan((*OUTCROP_NETWORKS, "gravity trees"), "ggmnet" if wants_network else "")


def with_tree_bands(job: TrainJob, plan: Plan, *, has_bouguer: bool) -> TrainJob:
    """The job with more bands for the trees, where it asks for no others and the raster gives them."""
    is_free = job.bands == BANDS[:3] and job.encoding == "fields" and has_bouguer
    return replace(job, bands=TREE_BANDS) if is_free and "gravity trees" in plan.kinds else job


def asked_for(readers: Readers, card: Card, evidence: str) -> Readers:
    """The readers that read the evidence asked for; one that is alone keeps its power."""
    if evidence in ("model", card.reads):
        return readers
    reads = [spec.get("reads", "outcrop") for spec in card.architecture["readers"]]
    chosen = [n for n, what in enumerate(reads) if what == evidence]
    if not chosen:
        raise UserError(
            f"The model reads {told(card.reads)}, and a prediction from {told(evidence)} was asked for.",
            "Leave EVIDENCE at 'model', or train a model on that evidence.",
        )
    return Readers(tuple(readers.readers[n] for n in chosen), tuple(powers_alone(readers, chosen)))


def powers_alone(readers: Readers, chosen: list[int]) -> list[float]:
    """The powers of some readers; one that adds little to others still speaks for itself when alone."""
    powers = [readers.powers[n] for n in chosen]
    return powers if sum(powers) > 0.5 else [max(p, 0.05) / max(sum(powers), 0.05) for p in powers]


def told(evidence: str) -> str:
    """Evidence in words."""
    return "outcrop and gravity" if evidence == "both" else evidence
