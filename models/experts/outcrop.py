"""The experts that read outcrop alone: an ensemble of networks, and two baselines without training.

A network's receptive field reaches HALO cells; a tile cut with so many cells around it gives the same scores
as the whole raster. Channels are made on blocks with a wide margin, which bounds the memory of very large
rasters. Distances are in cell heights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from scipy.spatial import cKDTree

from ...contract.language import tr
from ...contract.progress import Progress
from ...geology.legend import COVER, OUTSIDE
from ..features.outcrop_channels import WHOLE, Area, FeatureCache, _log_distance, _mean_of_subcells
from ..features.outcrop_map import _OutcropMap
from ..inference.execution import FORMATS, choose_number_format
from ..networks.outcrop_unet import STRIDE, _OutcropNetwork
from ..training.outcrop import Check, OutcropTrainingConfig, _train_outcrop, _train_parallel
from .expert import ExpertInput

BASELINES = ("nearest-outcrop", "inverse-distance")
_NEIGHBOURS, _POWER = 300, 3.0
_CELLS_AT_ONCE = 20_000
_GAIN = 3.0  # how fast the odds of a class fall with its distance, before a weight is fitted
HALO = 64  # cells, a multiple of the network's stride, no less than its receptive field
BLOCK, MARGIN = 896, 256  # cells; a raster of up to BLOCK + MARGIN a side is measured whole
PIXELS = 3_000_000  # of all candidates in a tile
_SMALL_SHARE = 0.6  # of a block: what is made of more is made of all, and shared by all experts


@dataclass(frozen=True)
class OutcropEnsemble:
    """Outcrop networks whose log probabilities are averaged."""

    networks: tuple[_OutcropNetwork, ...]

    @classmethod
    def fit(
        cls,
        maps: Sequence[_OutcropMap],
        recipe: OutcropTrainingConfig,
        start: Sequence[_OutcropNetwork],
        progress: Progress,
    ) -> tuple[OutcropEnsemble, list[float]]:
        """Train copies of networks, each on a map of its own, side by side.

        Returns
        -------
        OutcropEnsemble
        loss : list of float
            Mean over the networks, of every step.
        """

        def task(number: int) -> Callable[[Progress, Check], tuple[_OutcropNetwork, list[float]]]:
            def train(progress: Progress, check: Check) -> tuple[_OutcropNetwork, list[float]]:
                network, own = deepcopy(start[number]), replace(recipe, seed=recipe.seed + number)

                def report(fraction: float, message: str = "", **numbers: Any) -> None:
                    name = tr("Outcrop network {number} of {total}: {progress}")
                    message = name.format(number=number + 1, total=len(maps), progress=message)
                    progress(fraction, message, **numbers | {"network": number + 1})

                losses = _train_outcrop(
                    network,
                    [maps[number]],
                    own,
                    on_step=lambda _: check(),
                    progress=report,
                )
                return network, losses

            return train

        networks, losses = zip(*_train_parallel([task(number) for number in range(len(maps))], progress))
        return cls(networks), _mean_losses(np.array(losses)).tolist()

    def spec(self) -> dict[str, Any]:
        return {"name": "outcrop", "members": len(self.networks)}

    def tensors(self) -> dict[str, np.ndarray]:
        return {
            f"{number}.{name}": tensor.detach().cpu().contiguous().numpy()
            for number, network in enumerate(self.networks)
            for name, tensor in network.state_dict().items()
        }

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        outcrop = x.outcrop

        def score(candidates: np.ndarray) -> np.ndarray:
            return _network_log_probabilities(
                self.networks,
                outcrop.finest_classes,
                candidates.tolist(),
                x.aspect,
                parts=outcrop.subcells,
                wanted=x.queried,
                number_format=x.number_format,
                progress=x.progress,
                measured=x.features,
                nearby=x.queried_nearby,
            )[:, x.queried]

        return x.log_proba_of_visible(score)


def _mean_losses(losses: np.ndarray) -> np.ndarray:
    """Mean over (networks, steps) of the finite losses; a step without any is interpolated."""
    known = np.isfinite(losses)
    has_one = known.any(axis=0)
    mean = np.where(known, losses, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    steps = np.arange(losses.shape[1])
    return np.interp(steps, steps[has_one], mean[has_one]) if has_one.any() else np.empty(0)


@torch.inference_mode()
def _network_log_probabilities(
    networks: Sequence[_OutcropNetwork],
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float = 1.0,
    *,
    parts: int = 1,
    wanted: np.ndarray | None = None,
    number_format: str = "auto",
    progress: Progress | None = None,
    measured: FeatureCache | None = None,
    nearby: np.ndarray | None = None,
) -> np.ndarray:
    """Log probabilities of the ensemble's geometric mean, float32 (n_candidates, rows, cols).

    Classes are given on parts x parts subcells. Tiles without a `wanted` cell stay NaN; by default cells are
    wanted whose upper left subcell is cover. All that any process or tile wants are `nearby`: where they fill
    a small part of the map, as the middle of a tile, channels are made of that part alone.
    """
    wanted = classes[::parts, ::parts] == COVER if wanted is None else wanted
    log_proba = np.full((len(candidates), *wanted.shape), np.nan, "float32")
    measured = measured or FeatureCache()
    dtype = FORMATS[choose_number_format(torch.device("cpu"), number_format)]
    blocks = list(block_slices(wanted.shape))
    for number, (core, around) in enumerate(blocks):
        if wanted[core].any():
            fine = tuple(slice(parts * side.start, parts * side.stop) for side in around)
            area = _needed_area(nearby, core, around)
            inputs = measured.inputs(classes[fine], candidates, aspect, parts, area)  # (n, 11, H, W)
            around = _within(around, area)
            core = _common(core, around)
            found = log_proba[(slice(None), *core)]
            for outer, inner, at in _tiles(inputs, core, around):
                if wanted[core][at].any():
                    x = torch.from_numpy(np.ascontiguousarray(inputs[(slice(None), slice(None), *outer)]))[
                        None
                    ]
                    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
                        members = [torch.log_softmax(network(x)[0].float(), 0) for network in networks]
                    tile = torch.log_softmax(torch.stack(members).mean(0), 0).numpy()
                    found[(slice(None), *at)] = tile[(slice(None), *inner)]
        if progress:
            progress((number + 1) / len(blocks), tr("Predicting from the outcrop"))
    return log_proba


def block_slices(
    shape: tuple[int, int], side: int = BLOCK, margin: int = MARGIN
) -> Iterator[tuple[Area, Area]]:
    """Blocks that tile a raster, each with its surroundings; one block where little would be left."""
    per_axis = [
        [(0, n)] if n <= side + margin else [(a, min(a + side, n)) for a in range(0, n, side)] for n in shape
    ]
    for top, bottom in per_axis[0]:
        for left, right in per_axis[1]:
            core = slice(top, bottom), slice(left, right)
            rows, cols = (
                slice(max(c.start - margin, 0), min(c.stop + margin, n)) for c, n in zip(core, shape)
            )
            yield core, (rows, cols)


def _needed_area(nearby: np.ndarray | None, core: Area, around: Area) -> Area:
    """The part of a block, in cells from its corner, that wanted cells read; WHOLE where it is most of it.

    It begins at a multiple of the network's stride, so that the network samples the same cells.
    """
    if nearby is None:
        return WHOLE
    area = []
    for axis, (c, a) in enumerate(zip(core, around)):
        wanted = np.flatnonzero(nearby[core].any(axis=1 - axis)) + c.start - a.start
        if not wanted.size:
            return WHOLE
        first = max(wanted[0] // STRIDE * STRIDE - HALO, 0)
        area.append(slice(int(first), int(min(wanted[-1] + 1 + HALO, a.stop - a.start))))
    n_cells = np.prod([side.stop - side.start for side in area])
    is_small = n_cells < _SMALL_SHARE * np.prod([side.stop - side.start for side in around])
    return (area[0], area[1]) if is_small else WHOLE


def _within(around: Area, area: Area) -> Area:
    """An area of a block as rows and columns of the map."""
    rows, cols = (slice(a.start + s.start, a.start + s.stop) if s.stop else a for a, s in zip(around, area))
    return rows, cols


def _common(one: Area, other: Area) -> Area:
    """The rows and columns of both areas."""
    rows, cols = (slice(max(a.start, b.start), min(a.stop, b.stop)) for a, b in zip(one, other))
    return rows, cols


def _tiles(inputs: np.ndarray, core: Area, around: Area) -> Iterator[tuple[Area, Area, Area]]:
    """Tiles of a block: with halo in the inputs, without it in the former, and without it in the core."""
    side = max(int((PIXELS / len(inputs)) ** 0.5) // STRIDE * STRIDE, 2 * STRIDE)
    rows, cols = inputs.shape[2:]
    for top in range(0, rows, side):
        for left in range(0, cols, side):
            axes = []  # rows and columns of the three areas
            for start, n, c, a in zip((top, left), (rows, cols), core, around):
                first, end = c.start - a.start, c.stop - a.start  # of the core within the inputs
                begin, stop = max(start, first), min(start + side, end)
                outer = slice(max(start - HALO, 0), min(start + side + HALO, n))
                inner = slice(begin - outer.start, stop - outer.start)
                axes.append((outer, inner, slice(begin - first, stop - first)))
            if all(at.start < at.stop for _, _, at in axes):
                outer_rows, inner_rows, at_rows = axes[0]
                outer_cols, inner_cols, at_cols = axes[1]
                yield (outer_rows, outer_cols), (inner_rows, inner_cols), (at_rows, at_cols)


@dataclass(frozen=True)
class DistanceBaseline:
    """Nearest outcrop or inverse distance, one of BASELINES."""

    name: str

    def spec(self) -> dict[str, Any]:
        return {"name": self.name}

    def tensors(self) -> dict[str, np.ndarray]:
        return {}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""

        def score(candidates: np.ndarray) -> np.ndarray:
            outcrop = x.outcrop
            if self.name == "nearest-outcrop":
                odds = _nearest_log_odds(outcrop.finest_classes, candidates, x.aspect, outcrop.subcells)
            else:  # 300 neighbours among subcells would reach half as far
                odds = _inverse_distance_log_odds(x.map_observed, candidates, x.aspect)
            return odds[:, x.queried]

        return x.log_proba_of_visible(score)


def _nearest_log_odds(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0, subcells: int = 1
) -> np.ndarray:
    """Scores whose greatest is the nearest outcrop's class: -3 log(1 + distance), (n, rows, cols).

    `classes` has `subcells` x `subcells` numbers a cell; a cell's score is the mean of its subcells'.
    """
    distances = (_log_distance(classes == candidate, aspect, subcells) for candidate in candidates)
    return -_GAIN * np.stack([_mean_of_subcells(distance, subcells) for distance in distances])


def _inverse_distance_log_odds(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0
) -> np.ndarray:
    """Logarithm of each class's share of the nearest outcrop, weighted by distance^-3: (n, rows, cols)."""
    is_outcrop = classes < OUTSIDE
    stretch = np.array([1.0, aspect])
    tree = cKDTree(np.argwhere(is_outcrop) * stretch)
    number = np.zeros(256, np.intp)
    number[np.asarray(candidates)] = np.arange(len(candidates))
    known, k = number[classes[is_outcrop]], min(_NEIGHBOURS, tree.n)
    shares = np.zeros((len(candidates), classes.size), "float32")
    shares[number[classes[is_outcrop]], np.flatnonzero(is_outcrop)] = 1
    covered = np.flatnonzero(classes > OUTSIDE)
    for cells in np.array_split(covered, covered.size // _CELLS_AT_ONCE + 1):
        where = np.column_stack(np.divmod(cells, classes.shape[1])) * stretch
        distance, which = tree.query(where, k=np.arange(1, k + 1), workers=-1)
        votes = np.zeros((len(cells), len(candidates)))
        np.add.at(votes, (np.arange(len(cells))[:, None], known[which]), distance**-_POWER)
        shares[:, cells] = (votes / votes.sum(1, keepdims=True)).T
    return np.log(np.maximum(shares, 1e-6)).reshape(len(candidates), *classes.shape)
