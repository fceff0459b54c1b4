"""Gravity in context: the expert that asks how well gravity here fits each class's own visible outcrop.

It learns nothing of the classes, only how far to trust each fit (`gravity_context_fit`): the fits themselves
are made anew on every map that is predicted. One of them is that of the gravity metric, a network which
learned on simulated surveys how gravity tells outcrop apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from ..features.gravity_fit import _FITS, _GravityFit
from ..features.line_barriers import BARRIER_FITS, _BarrierFit
from ..networks.gravity_metric import _bands_read, _GravityMetric, _MetricGround
from .expert import ExpertInput
from .outcrop import block_slices

_KIND = "kind."  # of the weights of a further kind of bands
_PREFIX = "metric."  # of the network's tensors


@dataclass(frozen=True)
class MetricReader:
    """The gravity metric, and the bands that it is given.

    Parameters
    ----------
    transforms : of the input's bands, as the card calls them
    """

    network: _GravityMetric
    transforms: tuple[str, ...]

    @classmethod
    def of(cls, tensors: Mapping[str, torch.Tensor], transforms: Sequence[str]) -> MetricReader:
        """Read the network from its tensors by name."""
        network = _GravityMetric()
        network.load_state_dict(tensors)
        return cls(network.eval(), tuple(transforms))

    def ground(
        self,
        classes: np.ndarray,
        candidates: np.ndarray,
        bands: np.ndarray,
        cells: np.ndarray,
        aspect: float = 1.0,
    ) -> _MetricGround:
        """A map as the network reads it; parameters as of `_MetricGround.of`, bands those of the input."""
        return _MetricGround.of(classes, candidates, _bands_read(bands, self.transforms), cells, aspect)

    @torch.inference_mode()
    def embedded(self, bands: torch.Tensor) -> torch.Tensor:
        """Bands as of a ground, (7, rows, cols), embedded: (24, rows, cols)."""
        return self.network.embed(bands[None])[0]

    @torch.inference_mode()
    def scores(self, ground: _MetricGround, embedded: torch.Tensor | None = None) -> np.ndarray:
        """Log probabilities of the candidates, float32 (n_candidates, n_cells).

        Parameters
        ----------
        embedded : other bands than those of the ground
        """
        found = self.embedded(ground.bands) if embedded is None else embedded
        return torch.log_softmax(self.network.scores_of(ground, found), 0).numpy()


@dataclass(frozen=True)
class _KindOfBands:
    """Bands of another kind than gravity: those from `first` to before `stop`.

    Parameters
    ----------
    weights : float64 (2,), of _FITS; of BARRIER_FITS for lines
    is_lines : whether lines are read as barriers, in place of bands
    """

    first: int
    stop: int
    weights: np.ndarray
    is_lines: bool = False

    def scores(self, x: ExpertInput, candidates: np.ndarray, cells: np.ndarray) -> np.ndarray:
        """The fits by weight, float32 (n_candidates, n_cells)."""
        if self.is_lines:
            if x.lines is None:
                raise ValueError("the model reads lines, and none were given")
            fits = _BarrierFit(x.map_observed, candidates, cells, x.aspect).fits(x.lines)
            return np.tensordot(self.weights, fits, 1).astype("float32")
        bands = x.bands[self.first : self.stop]
        return _GravityFit.of(x.map_observed, candidates, bands, cells, x.aspect).pooled(self.weights)


@dataclass(frozen=True)
class _GravityContext:
    """The log-linear pool of the fits of `gravity_fit` and the gravity metric, with few weights.

    Parameters
    ----------
    weights : float64 (2,) or (3,)
        Of _FITS, and of the metric where there is one; 0 or more.
    p, nulls : of the test against nulls, and how many were drawn
    n_gravity : bands of gravity, the first of the input's; 0: all
    kinds : further kinds of bands, each with a fit of its own
    """

    weights: np.ndarray
    p: float
    nulls: int
    metric: MetricReader | None = None
    n_gravity: int = 0
    kinds: tuple[_KindOfBands, ...] = ()

    def spec(self) -> dict[str, Any]:
        described = {"name": "gravity-context", "reads": "gravity", "p": self.p, "nulls": self.nulls}
        if self.n_gravity:
            described["n_gravity"] = self.n_gravity
        if self.kinds:
            described["kinds"] = [[kind.first, kind.stop] for kind in self.kinds]
        if any(kind.is_lines for kind in self.kinds):
            described["lines"] = [kind.is_lines for kind in self.kinds].index(True)
        return described | ({"bands": list(self.metric.transforms)} if self.metric else {})

    def tensors(self) -> dict[str, np.ndarray]:
        network = self.metric.network.state_dict() if self.metric else {}
        of_kinds = {f"{_KIND}{n}": kind.weights for n, kind in enumerate(self.kinds)}
        return (
            {"weights": self.weights}
            | of_kinds
            | {_PREFIX + name: tensor.detach().cpu().contiguous().numpy() for name, tensor in network.items()}
        )

    @classmethod
    def of_file(
        cls, spec: dict[str, Any], weights: np.ndarray, tensors: dict[str, np.ndarray]
    ) -> _GravityContext:
        """The expert of a card's entry and arrays; older versions had no metric, or two more fits before."""
        reader = None
        places = spec.get("kinds", [])
        kinds = tuple(
            _KindOfBands(
                first, stop, np.asarray(tensors.pop(f"{_KIND}{n}", np.empty(0))), n == spec.get("lines")
            )
            for n, (first, stop) in enumerate(places)
        )
        if "bands" in spec:
            own = {name.removeprefix(_PREFIX): torch.from_numpy(a) for name, a in tensors.items()}
            reader = MetricReader.of(own, spec["bands"])
        if len(weights) > (n := len(_FITS) + bool(reader)) and not weights[:-n].any():
            weights = weights[-n:]
        return cls(weights, spec["p"], spec["nulls"], reader, spec.get("n_gravity", 0), kinds)

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried).

        A large raster is read by blocks with their surroundings, as a prediction reads it by tiles: memory is
        bounded, and a class is compared with its outcrop in the region.
        """
        number = np.cumsum(x.queried).reshape(x.queried.shape) - 1
        found = np.empty((x.num_classes, int(x.queried.sum())), "float32")
        for core, (rows, cols) in block_slices(x.queried.shape):
            queried = np.zeros_like(x.queried[rows, cols])
            inside = tuple(
                slice(c.start - a.start, c.stop - a.start) for c, a in zip(core, (rows, cols), strict=True)
            )
            queried[inside] = x.queried[core]
            if queried.any():
                some = number[core][x.queried[core]]
                found[:, some] = self._predict_block(x.region(rows, cols, queried))
        return found

    def _predict_block(self, x: ExpertInput) -> np.ndarray:
        cells = np.flatnonzero(x.queried)

        def score(candidates: np.ndarray) -> np.ndarray:
            found = np.zeros((len(candidates), len(cells)), "float32")
            fits, of_metric = self.weights[: len(_FITS)], self.weights[len(_FITS) :]
            bands = x.bands[: self.n_gravity or None]
            if fits.any():
                found += _GravityFit.of(x.map_observed, candidates, bands, cells, x.aspect).pooled(fits)
            if self.metric and of_metric.any():
                ground = self.metric.ground(x.map_observed, candidates, bands, cells, x.aspect)
                found += np.float32(of_metric[0]) * self.metric.scores(ground)
            for kind in self.kinds:
                found += kind.scores(x, candidates, cells)
            return found

        return x.log_proba_of_visible(score)

    @property
    def reads_lines_alone(self) -> bool:
        """Whether it needs no band."""
        return not self.weights.any() and all(kind.is_lines for kind in self.kinds)

    @property
    def is_sound(self) -> bool:
        """Whether a training can have given the weights."""
        expected = [(self.weights, len(_FITS) + bool(self.metric))]
        expected += [(kind.weights, len(BARRIER_FITS if kind.is_lines else _FITS)) for kind in self.kinds]
        return all(0 <= kind.first < kind.stop + kind.is_lines for kind in self.kinds) and all(
            w.shape == (n,) and w.dtype.kind == "f" and bool(np.isfinite(w).all() and w.min() >= 0)
            for w, n in expected
        )
