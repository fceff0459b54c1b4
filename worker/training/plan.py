"""The experts that a training job fits: its evidence and its architecture, spelled out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.model_card import Card, read_card
from ...contract.vocabulary import BANDS, OUTCROP_READERS
from ...models.experts.pool import ExpertPool
from ...models.networks.factory import NETWORKS, kind_of

_LABELS = {
    "outcrop": "Outcrop network",
    "nearest-outcrop": "Nearest outcrop by distance",
    "inverse-distance": "Inverse distance",
    "candidate trees": "Boosted trees on outcrop",
    "candidate trees with gravity": "Boosted trees on outcrop and gravity",
    "gravity trees": "Boosted trees on gravity",
}
_SHORT_LABELS = {"outcrop": "outcrop networks", "anywhere": "pretrained outcrop network"}
_OUTCROP_NETWORKS = ("outcrop", "anywhere")  # the map's own, and the pretrained one that is shipped
# Bands for trees where the raster is a Bouguer anomaly and the job leaves them open.
_TREE_BANDS = (*BANDS[:6], "trend 2")


@dataclass(frozen=True)
class Plan:
    """The kinds of experts to fit (`experts.fit.KINDS`), and the network that reads gravity, or ''."""

    kinds: tuple[str, ...]
    network: str = ""

    @property
    def label(self) -> str:
        """The model's name in reports; the pretrained network goes by the name of the map's own."""
        names = [_LABELS[kind] for kind in self.kinds if kind != "anywhere"]
        return " x ".join(names + ([kind_of(self.network).label] if self.network else []))

    @property
    def uses_outcrop(self) -> bool:
        """Whether any expert reads the map."""
        return any(kind != "gravity trees" for kind in self.kinds)

    @property
    def uses_gravity(self) -> bool:
        """Whether any expert reads bands."""
        return bool(self.network) or any("gravity" in kind for kind in self.kinds)

    @property
    def is_network(self) -> bool:
        """Whether the model is a network of gravity alone."""
        return not self.kinds

    def describe_weights(self, pool: ExpertPool) -> str:
        """The pooling weights in a sentence; of a network alone its temperature."""
        if self.is_network:
            return f"Temperature {1 / pool.weights[0]:.2f}, fitted on the validation set."
        names = [_SHORT_LABELS.get(kind, kind) for kind in self.kinds]
        names += [self.network] if self.network else []
        weights = ", ".join(f"{name} {weight:.2f}" for name, weight in zip(names, pool.weights))
        return f"Pooling weights (out-of-fold): {weights}."


def plan_of(job: TrainJob) -> Plan:
    """The experts of a job, in the order of their weights."""
    name = job.architecture
    if job.regions or _starts_from_network(job):  # only a network resumes weights, or trains elsewhere too
        if job.evidence == "outcrop" or name in (*OUTCROP_READERS, "boosted-trees"):
            raise UserError(
                "Experts of outcrop cannot be trained on further regions, nor start from a model of gravity.",
                "Leave REGIONS and MODEL out, or choose the evidence 'gravity'.",
            )
        return Plan((), "ggmnet" if name == "auto" else name)
    if name == "auto":
        return _default_plan(job)
    if name == "boosted-trees":
        kinds = {
            "gravity": "gravity trees",
            "outcrop": "candidate trees",
            "both": "candidate trees with gravity",
        }
        return Plan((kinds[job.evidence],))
    if name in NETWORKS:
        return Plan((), name) if job.evidence == "gravity" else Plan(_OUTCROP_NETWORKS, name)
    return Plan((name,) if job.evidence == "outcrop" else (name, "gravity trees"))


def _starts_from_network(job: TrainJob) -> bool:
    return bool(job.model) and read_card(job.model).is_network


def _default_plan(job: TrainJob) -> Plan:
    """GGMNet joins the trees where there is time to train it."""
    if job.evidence == "gravity":
        return Plan((), "ggmnet")
    if job.evidence == "outcrop":
        return Plan(_OUTCROP_NETWORKS)
    wants_network = job.preset != "quick" or job.genotype or job.depth
    return Plan((*_OUTCROP_NETWORKS, "gravity trees"), "ggmnet" if wants_network else "")


def with_tree_bands(job: TrainJob, plan: Plan, *, has_bouguer: bool) -> TrainJob:
    """The job with more bands for trees, where it leaves the bands open and the raster offers them."""
    is_open = job.bands == BANDS[:3] and job.encoding == "fields" and has_bouguer
    return replace(job, bands=_TREE_BANDS) if is_open and "gravity trees" in plan.kinds else job


def restrict_evidence(pool: ExpertPool, card: Card, evidence: str) -> ExpertPool:
    """The experts of a pool that read the evidence of a prediction job; an expert alone keeps its weight."""
    if evidence in ("model", card.reads):
        return pool
    reads = [spec.get("reads", "outcrop") for spec in card.architecture.get("readers", [])]
    chosen = [n for n, what in enumerate(reads) if what == evidence]
    if not chosen:
        raise UserError(
            f"The model uses {_in_words(card.reads)}, and the job asks for a prediction from "
            f"{_in_words(evidence)}.",
            "Leave EVIDENCE at 'model', or train a model on that evidence.",
        )
    weights = [pool.weights[n] for n in chosen]
    if sum(weights) <= 0.5:  # an expert that adds little to others still predicts alone
        weights = [max(w, 0.05) / max(sum(weights), 0.05) for w in weights]
    return ExpertPool(tuple(pool.experts[n] for n in chosen), tuple(weights))


def _in_words(evidence: str) -> str:
    return "outcrop and gravity" if evidence == "both" else evidence
