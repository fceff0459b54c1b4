"""The experts that a training job fits: its evidence and its architecture, spelled out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import read_card
from ...contract.vocabulary import BANDS, OUTCROP_READERS
from ...models.experts.fit import LEAST_GAIN, ExpertTrainingData, FitResult, find_idle
from ...models.experts.pool import ExpertPool
from ...models.networks.factory import NETWORKS, kind_of
from ...models.training.config import Preset
from ..inputs.dataset import _Dataset
from .network import _Start

_LABELS = {
    "outcrop": mark("Outcrop network"),
    "anywhere": mark("Pretrained outcrop network"),
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
    "gravity context": mark("Rasters in context"),
}
_SHORT_WITHOUT_GRAVITY = {
    "candidate trees with gravity": mark("candidate trees with rasters"),
    "gravity trees": mark("raster trees"),
    "gravity context": mark("rasters in context"),
}
_OUTCROP_NETWORKS = ("outcrop", "anywhere")  # the map's own, and the pretrained one that is shipped
_TREES = {
    "gravity": "gravity trees",
    "outcrop": "candidate trees",
    "both": "candidate trees with gravity",
}  # of an evidence
_CONTEXT = "gravity context"
_READ_MANY_BANDS = ("gravity trees", _CONTEXT)
# Their bands where the raster is a Bouguer anomaly and the job leaves them open.
_MANY_BANDS = (*BANDS[:6], "trend 2")


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
        if name == "auto" and evidence == "both" and (job.preset == "paper" or job.genotype or job.depth):
            name = "ggmnet"
        if name in NETWORKS:
            return _Plan(_OUTCROP_NETWORKS, name)
        kinds = (name,) if name in OUTCROP_READERS else _OUTCROP_NETWORKS
        return _Plan(kinds if evidence == "outcrop" else (*kinds, _CONTEXT))

    @property
    def label(self) -> str:
        """The model's name, marked; next to the map's own networks the pretrained one goes unnamed."""
        unnamed = "anywhere" if "outcrop" in self.kinds else ""
        labels = _LABELS if self.has_gravity else _LABELS | _WITHOUT_GRAVITY
        names = [labels[kind] for kind in self.kinds if kind != unnamed]
        return " x ".join(names + ([kind_of(self.network).label] if self.network else []))

    def without(self, numbers: Sequence[int]) -> _Plan:
        """The plan without some of its kinds."""
        return replace(self, kinds=tuple(kind for n, kind in enumerate(self.kinds) if n not in numbers))

    @property
    def evidence(self) -> str:
        """What the model reads, one of EVIDENCE."""
        if not self.uses_gravity:
            return "outcrop"
        return "both" if self.uses_outcrop else "gravity"

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
        return _CONTEXT in self.kinds

    @property
    def is_trained(self) -> bool:
        """Whether experts of outcrop learn from this map, and then from all of it."""
        return any(kind == "outcrop" or kind in _TREES.values() for kind in self.kinds)

    @property
    def is_network(self) -> bool:
        """Whether the model is a network of gravity alone."""
        return not self.kinds

    def describe_left_out(self, missing: Sequence[int], idle: Sequence[int]) -> list[str]:
        """Why some of the kinds are no part of the model, a sentence each; gravity in context answers itself.

        Parameters
        ----------
        missing : those that were not fitted, since they do no better than their nulls
        idle : those that add too little
        """
        reasons = {
            "outcrop": tr(
                "Training on this map added nothing to the pretrained outcrop network: it lowers the NLL of "
                "held-out blocks by less than {least:g}, and the model keeps the pretrained one."
            )
        }
        no_better = tr("Left out of the model, since it does no better than its nulls: {expert}.")
        too_little = tr(
            "Left out of the model, since it lowers the NLL of held-out blocks by less than {least:g}: "
            "{expert}."
        )
        texts = [(number, no_better) for number in missing]
        texts += [(number, reasons.get(self.kinds[number], too_little)) for number in idle]
        return [
            text.format(least=LEAST_GAIN, expert=self._short_label(self.kinds[number]))
            for number, text in texts
            if not (self.has_gravity and self.kinds[number] == _CONTEXT)
        ]

    def _short_label(self, kind: str) -> str:
        labels = _SHORT_LABELS if self.has_gravity else _SHORT_LABELS | _SHORT_WITHOUT_GRAVITY
        return tr_marked(labels[kind])

    def describe_weights(self, pool: ExpertPool) -> str:
        """The pooling weights in a sentence; of a network alone its temperature."""
        if self.is_network:
            text = tr("Temperature {temperature:.2f}, fitted on the validation set.")
            return text.format(temperature=1 / pool.weights[0])
        names = [self._short_label(kind) for kind in self.kinds]
        names += [self.network] if self.network else []
        weights = ", ".join(f"{name} {weight:.2f}" for name, weight in zip(names, pool.weights))
        return tr("Pooling weights (out-of-fold): {weights}.").format(weights=weights)

    def with_many_bands(self, job: TrainJob, *, has_bouguer: bool) -> TrainJob:
        """The job with more bands for experts that read them, where it leaves them open and can have them."""
        is_open = job.bands == BANDS[:3] and job.encoding == "fields" and has_bouguer
        reads_many = any(kind in _READ_MANY_BANDS for kind in self.kinds)
        return replace(job, bands=_MANY_BANDS) if is_open and reads_many else job


@dataclass(frozen=True)
class _Setup:
    """A training before it begins: the job as it is carried out, and what follows from it.

    Parameters
    ----------
    start : the trained network that it begins from
    architecture : of the network, as the card stores it; empty without one
    sources : name, checksum and rights of all files that are learned from
    left_out : why experts that were fitted are not part of the plan any more, in sentences
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
    left_out: Sequence[str] = ()

    def settled(self, fitted: Sequence[FitResult | None]) -> tuple[_Setup, list[FitResult]]:
        """What remains of the plan and of its experts: those that were fitted, and are not idle."""
        missing = [number for number, one in enumerate(fitted) if one is None]
        numbers = [number for number, one in enumerate(fitted) if one is not None]
        kept = [one for one in fitted if one is not None]
        idle = [numbers[number] for number in find_idle(kept, self.experts)]
        left_out = self.plan.describe_left_out(missing, idle)
        setup = replace(self, plan=self.plan.without([*missing, *idle]), left_out=left_out)
        return setup, [one for number, one in zip(numbers, kept) if number not in idle]
