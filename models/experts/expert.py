"""Readers: what turns visible outcrop or gravity into class probabilities, each behind the same door.

A model of several readers is their product, each raised to a power (`late_fusion`). A reader is plain data (a
spec, kept by the card) and arrays by name (kept by the model file); nothing of it is code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
import torch

from ...contract.errors import UserError
from ..features.cache import Measured
from ..features.outcrop_channels import INPUTS, candidates_of
from ..features.outcrop_map import OutcropMap
from ..inference.ensemble import Scale
from ..inference.execution import default_execution, executed
from ..inference.outcrop import network_log_probabilities
from ..inference.whole_raster import raster_probabilities
from ..networks.factory import build_network
from ..networks.outcrop_unet import OutcropNetwork
from .candidate_trees import candidate_tree_log_odds
from .gravity_trees import gravity_features
from .nearest_outcrop import inverse_distance_log_odds, nearest_log_odds
from .pool import pooled
from .tree_ensemble import Trees

Progress = Callable[[float, str], None]
DOUBT = 0.005  # share of every answer that is spread over all classes: no reader is ever certain


@dataclass(frozen=True)
class View:
    """What a reader may see.

    Parameters
    ----------
    seen : uint8 (rows, cols): bedrock below 254, 254 outside, 255 cover
    fine : uint8 (parts rows, parts cols), the same in parts of the cells, None where there are none
    n_classes : classes to choose among, 0 .. n_classes - 1
    wanted : bool (rows, cols), the cells that are asked for
    around : bool (rows, cols), cells that others are asked for: a window that touches one is computed as if
        it were wanted, so that an answer does not depend on who gives it; None where there are no others
    bands : (n_bands, rows, cols), standardised gravity; empty where a model reads outcrop alone
    aspect : width of a cell over its height, on the ground
    overlap, device, scale : of a network that reads gravity by windows
    number_format : that networks compute in, as `execution.default_execution` takes it
    measured : what readers of the same ground measure once
    """

    seen: np.ndarray
    n_classes: int
    wanted: np.ndarray
    bands: np.ndarray
    aspect: float = 1.0
    overlap: float = 0.5
    device: torch.device = field(default_factory=lambda: torch.device("cpu"))
    scale: Scale | None = None
    progress: Progress | None = None
    around: np.ndarray | None = None
    number_format: str = "auto"
    fine: np.ndarray | None = None
    measured: Measured = field(default_factory=Measured, compare=False)

    @property
    def outcrop(self) -> OutcropMap:
        """The map, as finely as it is known."""
        return OutcropMap(self.seen, self.aspect, fine=self.fine)


class Reader(Protocol):
    """Gives log probabilities of the wanted cells, and itself as data."""

    def spec(self) -> dict[str, Any]:
        """What the card keeps."""

    def tensors(self) -> dict[str, np.ndarray]:
        """What the model file keeps."""

    def log_probabilities(self, view: View) -> np.ndarray:
        """Of the wanted cells, (n_classes, n_wanted)."""


@dataclass(frozen=True)
class Ruler:
    """Nearest outcrop or inverse distance: nothing is learned."""

    name: str

    def spec(self) -> dict[str, Any]:
        """What the card keeps."""
        return {"name": self.name}

    def tensors(self) -> dict[str, np.ndarray]:
        """Nothing."""
        return {}

    def log_probabilities(self, view: View) -> np.ndarray:
        """Of the wanted cells, (n_classes, n_wanted)."""
        ruler = RULERS[self.name]
        return of_visible(view, lambda candidates: ruler(view.outcrop, candidates)[:, view.wanted])


RULERS = {
    "nearest-outcrop": lambda of, candidates: nearest_log_odds(of.finest, candidates, of.aspect, of.parts),
    # 300 neighbours among the parts of cells would reach half as far.
    "inverse-distance": lambda of, candidates: inverse_distance_log_odds(of.classes, candidates, of.aspect),
}


@dataclass(frozen=True)
class OutcropReader:
    """An ensemble of outcrop networks."""

    networks: tuple[OutcropNetwork, ...]

    def spec(self) -> dict[str, Any]:
        """What the card keeps."""
        return {"name": "outcrop", "members": len(self.networks)}

    def tensors(self) -> dict[str, np.ndarray]:
        """The weights of every member."""
        return {
            f"{number}.{name}": tensor.detach().cpu().contiguous().numpy()
            for number, network in enumerate(self.networks)
            for name, tensor in network.state_dict().items()
        }

    def log_probabilities(self, view: View) -> np.ndarray:
        """Of the wanted cells, (n_classes, n_wanted)."""

        def scores(candidates: np.ndarray) -> np.ndarray:
            return network_log_probabilities(
                self.networks,
                view.outcrop.finest,
                candidates,
                view.aspect,
                parts=view.outcrop.parts,
                wanted=view.wanted,
                number_format=view.number_format,
                progress=view.progress,
                measured=view.measured,
            )[:, view.wanted]

        return of_visible(view, scores)


@dataclass(frozen=True)
class CandidateReader:
    """Boosted trees a candidate class, on outcrop and, where there are bands, gravity."""

    trees: Trees
    with_gravity: bool

    def spec(self) -> dict[str, Any]:
        """What the card keeps."""
        return {"name": "boosted-trees", "reads": "both" if self.with_gravity else "outcrop"}

    def tensors(self) -> dict[str, np.ndarray]:
        """The nodes of the trees."""
        return self.trees.arrays()

    def log_probabilities(self, view: View) -> np.ndarray:
        """Of the wanted cells, (n_classes, n_wanted)."""
        bands, shown = view.bands if self.with_gravity else view.bands[:0], view.outcrop

        def scores(candidates: np.ndarray) -> np.ndarray:
            odds = candidate_tree_log_odds(
                self.trees, shown.finest, candidates, bands, view.wanted, view.aspect, shown.parts
            )
            return -np.logaddexp(0, -odds[:, view.wanted])

        return of_visible(view, scores)


@dataclass(frozen=True)
class GravityTreesReader:
    """Boosted trees on gravity alone; they know the classes that they learned."""

    trees: Trees
    classes: np.ndarray

    def spec(self) -> dict[str, Any]:
        """What the card keeps."""
        return {"name": "boosted-trees", "reads": "gravity"}

    def tensors(self) -> dict[str, np.ndarray]:
        """The nodes of the trees, and the classes."""
        return self.trees.arrays() | {"classes": self.classes}

    def log_probabilities(self, view: View) -> np.ndarray:
        """Of the wanted cells, (n_classes, n_wanted)."""
        rows = gravity_features(view.bands)[:, view.wanted].T
        return of_learned_classes(self.trees.probabilities(rows).T, self.classes, view.n_classes)


@dataclass(frozen=True)
class GravityNetworkReader:
    """GGMNet or another network that reads gravity by windows."""

    network: torch.nn.Module
    architecture: dict[str, Any]
    in_bands: int
    n_learned: int

    def spec(self) -> dict[str, Any]:
        """What the card keeps."""
        return {"name": "network", "reads": "gravity", "architecture": self.architecture,
                "in_bands": self.in_bands, "n_learned": self.n_learned}  # fmt: skip

    def tensors(self) -> dict[str, np.ndarray]:
        """The network's weights."""
        return {k: v.detach().cpu().contiguous().numpy() for k, v in self.network.state_dict().items()}

    def log_probabilities(self, view: View) -> np.ndarray:
        """Of the wanted cells, (n_classes, n_wanted)."""
        rows = np.flatnonzero(view.wanted.any(axis=1))[[0, -1]] + (0, 1)
        execution = replace(default_execution(view.device, view.number_format), is_prepared=True)
        found = raster_probabilities(
            executed(self.network, view.device, execution), view.bands[: self.in_bands],
            view.scale, overlap=view.overlap, device=view.device, rows=tuple(rows.tolist()),
            wanted=view.wanted if view.around is None else view.wanted | view.around, progress=view.progress,
        )  # fmt: skip
        return self.told(found[:, view.wanted[slice(*rows)]], view.n_classes)

    def told(self, probabilities: np.ndarray, n_classes: int) -> np.ndarray:
        """What the network's own probabilities (n_learned, n) say of all classes, (n_classes, n)."""
        return of_learned_classes(probabilities, np.arange(self.n_learned), n_classes)


def of_visible(view: View, scores: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Log probabilities of the wanted cells from scores of the visible classes; all alike where none is.

    Parameters
    ----------
    scores : candidates -> (n_candidates, n_wanted)
    """
    candidates = candidates_of(view.outcrop.finest)
    if not candidates.size:
        return np.full((view.n_classes, view.wanted.sum()), -np.log(view.n_classes), "float32")
    return of_all_classes(scores(candidates), candidates, view.n_classes)


def of_all_classes(scores: np.ndarray, candidates: Sequence[int], n_classes: int) -> np.ndarray:
    """Scores of the visible classes as log probabilities of all; a class without outcrop gets the doubt only.

    Parameters
    ----------
    scores : array, shape (n_candidates, n)

    Returns
    -------
    float32 array, shape (n_classes, n)
    """
    powers = np.exp(scores - scores.max(axis=0))
    found = np.zeros((n_classes, scores.shape[1]), "float32")
    found[np.asarray(candidates)] = powers / powers.sum(axis=0)
    return doubted(found)


def of_learned_classes(probabilities: np.ndarray, learned: np.ndarray, n_classes: int) -> np.ndarray:
    """Log probabilities of all classes; those that were never learned get what a class gets on average.

    Parameters
    ----------
    probabilities : array, shape (n_learned, n), NaN where there is no answer
    learned : the numbers of these classes
    """
    n_learned, n_cells = probabilities.shape
    found = np.full((n_classes, n_cells), 1 / n_classes, "float32")
    found[learned] = np.nan_to_num(probabilities, nan=1 / n_learned) * (n_learned / n_classes)
    return doubted(found)


def doubted(probabilities: np.ndarray) -> np.ndarray:
    """Their logarithm, after a little of each is spread over all classes."""
    return np.log((1 - DOUBT) * probabilities + DOUBT / len(probabilities))


@dataclass(frozen=True)
class Readers:
    """A model of one or several readers, and the powers they are multiplied with."""

    readers: tuple[Reader, ...]
    powers: tuple[float, ...]

    def architecture(self, evidence: str) -> dict[str, Any]:
        """What the card keeps."""
        return {"name": "readers", "evidence": evidence, "readers": [r.spec() for r in self.readers],
                "powers": list(self.powers)}  # fmt: skip

    def tensors(self) -> dict[str, np.ndarray]:
        """What the model file keeps: every reader's arrays behind its number."""
        return {f"{n}.{name}": a for n, r in enumerate(self.readers) for name, a in r.tensors().items()}

    def log_probabilities(self, view: View) -> np.ndarray:
        """Calibrated, of the wanted cells: (n_classes, n_wanted)."""
        return pooled([reader.log_probabilities(view) for reader in self.readers], self.powers)


def build_readers(architecture: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> Readers:
    """The readers of a model file."""
    built = []
    for number, spec in enumerate(architecture["readers"]):
        prefix = f"{number}."
        own = {name.removeprefix(prefix): a for name, a in tensors.items() if name.startswith(prefix)}
        built.append(build_reader(spec, own))
    return Readers(tuple(built), tuple(architecture["powers"]))


def build_reader(spec: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> Reader:
    """One reader of its spec and arrays."""
    name = spec["name"]
    try:
        if name in RULERS:
            return Ruler(name)
        if name == "outcrop":
            return OutcropReader(tuple(outcrop_member(n, tensors) for n in range(spec["members"])))
        if name == "boosted-trees":
            return tree_reader(spec["reads"], dict(tensors))
        if name == "network":
            network = build_network(spec["architecture"], spec["in_bands"], spec["n_learned"])
            network.load_state_dict({k: torch.from_numpy(v) for k, v in tensors.items()})
            return GravityNetworkReader(
                network.eval(), spec["architecture"], spec["in_bands"], spec["n_learned"]
            )
    except (KeyError, TypeError, RuntimeError, IndexError, ValueError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(
            f"The arrays of the model file don't fit its reader '{name}' ({str(error)[:300]}).",
            "Use the model file as it was written, or train the model again.",
        ) from error
    raise UserError(f"The model file has a reader '{name}' that this plugin does not know.",
                       "Update the plugin, or choose another model.")  # fmt: skip


def tree_reader(reads: str, tensors: dict[str, np.ndarray]) -> Reader:
    """Boosted trees that read gravity, outcrop or both."""
    if reads == "gravity":
        classes = tensors.pop("classes")
        return GravityTreesReader(Trees(**tensors), classes)
    return CandidateReader(Trees(**tensors), reads == "both")


def outcrop_member(number: int, tensors: Mapping[str, np.ndarray]) -> OutcropNetwork:
    """One network of an ensemble."""
    network, prefix = OutcropNetwork(), f"{number}."
    own = {k.removeprefix(prefix): torch.from_numpy(v) for k, v in tensors.items() if k.startswith(prefix)}
    pictures = own["down.0.0.weight"].shape[1]
    if pictures != len(INPUTS):
        raise UserError(
            f"The model was trained by another version of the plugin: its outcrop network sees {pictures} "
            f"pictures of a class, this one {len(INPUTS)}.",
            "Train the model again.",
        )
    network.load_state_dict(own)
    return network.eval().to(memory_format=torch.channels_last)
