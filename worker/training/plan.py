"""The experts that a training job fits: its evidence and its architecture, spelled out."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import read_card
from ...contract.vocabulary import BANDS, OUTCROP_READERS
from ...models.experts.fit import ExpertTrainingData
from ...models.experts.pool import ExpertPool
from ...models.networks.factory import NETWORKS, kind_of
from ...models.training.config import Preset
from ..inputs.dataset import _Dataset
from .network import _Start

_LABELS = {
    "outcrop": mark("Outcrop network"),
    "nearest-outcrop": mark("Nearest outcrop by distance"),
    "inverse-distance": mark("Inverse distance"),
    "candidate trees": mark("Boosted trees on outcrop"),
    "candidate trees with gravity": mark("Boosted trees on outcrop and gravity"),
    "gravity trees": mark("Boosted trees on gravity"),
    "gravity context": mark("Gravity in context"),
}
_SHORT_LABELS = {
    "outcrop": mark("outcrop networks"),
    "anywhere": mark("pretrained outcrop network"),
    "nearest-outcrop": mark("nearest-outcrop"),
    "inverse-distance": mark("inverse-distance"),
    "candidate trees": mark("candidate trees"),
    "candidate trees with gravity": mark("candidate trees with gravity"),
    "gravity trees": mark("gravity trees"),
    "gravity context": mark("gravity in context"),
}
_WITHOUT_GRAVITY = {
    "candidate trees with gravity": mark("Boosted trees on outcrop and rasters"),
    "gravity trees": mark("Boosted trees on rasters"),
}
_SHORT_WITHOUT_GRAVITY = {
    "candidate trees with gravity": mark("candidate trees with rasters"),
    "gravity trees": mark("raster trees"),
}
_OUTCROP_NETWORKS = ("outcrop", "anywhere")  # the map's own, and the pretrained one that is shipped
_TREES = {
    "gravity": "gravity trees",
    "outcrop": "candidate trees",
    "both": "candidate trees with gravity",
}  # of an evidence
_MANY_BANDS = ("gravity trees", "gravity context")
# Their bands where the raster is a Bouguer anomaly and the job leaves them open.
_TREE_BANDS = (*BANDS[:6], "trend 2")


@dataclass(frozen=True)
class _Plan:
    """The kinds of experts to fit (`experts.fit.KINDS`), and the network that reads gravity, or ''.

    Parameters
    ----------
    has_gravity : whether the bands are of gravity; otherwise they are of other rasters alone
    """

    kinds: tuple[str, ...]
    network: str = ""
    has_gravity: bool = True

    @staticmethod
    def of(job: TrainJob) -> _Plan:
        """The experts of a job, in the order of their weights."""
        name, evidence = job.architecture, job.evidence
        # Only a network resumes weights, or trains elsewhere too.
        if job.regions or (job.model and read_card(job.model).is_network):
            if evidence == "outcrop" or name in (*OUTCROP_READERS, "boosted-trees", "gravity-in-context"):
                raise UserError(
                    tr(
                        "Experts of outcrop cannot be trained on further regions, nor start from a model of "
                        "gravity."
                    ),
                    tr("Leave REGIONS and MODEL out, or choose the evidence 'gravity'."),
                )
            return _Plan((), "ggmnet" if name == "auto" else name)
        if name == "boosted-trees":
            return _Plan((_TREES[evidence],))
        if evidence == "gravity":
            return _Plan((), "ggmnet" if name == "auto" else name)
        if name == "gravity-in-context":
            return _Plan((*_OUTCROP_NETWORKS, "gravity context"))
        if name == "auto" and evidence == "both":  # GGMNet joins the trees where there is time to train it
            wants_network = job.preset != "quick" or job.genotype or job.depth
            return _Plan((*_OUTCROP_NETWORKS, "gravity trees"), "ggmnet" if wants_network else "")
        if name == "auto":
            return _Plan(_OUTCROP_NETWORKS)
        if name in NETWORKS:
            return _Plan(_OUTCROP_NETWORKS, name)
        return _Plan((name,) if evidence == "outcrop" else (name, "gravity trees"))

    def label(self, pool: ExpertPool) -> str:
        """The model's name, marked: gravity in context is part of it where its weight is above 0.

        The pretrained network goes by the name of the map's own.
        """
        left_out = {"anywhere"} | {
            kind for kind, weight in zip(self.kinds, pool.weights) if kind == "gravity context" and not weight
        }
        labels = _LABELS if self.has_gravity else _LABELS | _WITHOUT_GRAVITY
        names = [labels[kind] for kind in self.kinds if kind not in left_out]
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
    def has_context(self) -> bool:
        """Whether gravity is read in context."""
        return "gravity context" in self.kinds

    @property
    def is_network(self) -> bool:
        """Whether the model is a network of gravity alone."""
        return not self.kinds

    def describe_weights(self, pool: ExpertPool) -> str:
        """The pooling weights in a sentence; of a network alone its temperature."""
        if self.is_network:
            text = tr("Temperature {temperature:.2f}, fitted on the validation set.")
            return text.format(temperature=1 / pool.weights[0])
        labels = _SHORT_LABELS if self.has_gravity else _SHORT_LABELS | _SHORT_WITHOUT_GRAVITY
        names = [tr_marked(labels[kind]) for kind in self.kinds]
        names += [self.network] if self.network else []
        weights = ", ".join(f"{name} {weight:.2f}" for name, weight in zip(names, pool.weights))
        return tr("Pooling weights (out-of-fold): {weights}.").format(weights=weights)

    def with_tree_bands(self, job: TrainJob, *, has_bouguer: bool) -> TrainJob:
        """The job with more bands for experts that read them, where it leaves them open and can have them."""
        is_open = job.bands == BANDS[:3] and job.encoding == "fields" and has_bouguer
        reads_many = any(kind in _MANY_BANDS for kind in self.kinds)
        return replace(job, bands=_TREE_BANDS) if is_open and reads_many else job


@dataclass(frozen=True)
class _Setup:
    """A training before it begins: the job as it is carried out, and what follows from it.

    Parameters
    ----------
    start : the trained network that it begins from
    architecture : of the network, as the card stores it; empty without one
    sources : name, checksum and rights of all files that are learned from
    """

    job: TrainJob
    plan: _Plan
    preset: Preset
    start: _Start | None
    architecture: dict
    device: torch.device
    data: _Dataset
    experts: ExpertTrainingData
    sources: list[dict[str, str]]
