"""The gravity metric: a network that lays cells whose rocks are alike near each other, by their gravity.

Prototypes (Snell et al. 2017, arXiv:1703.05175): the bands are embedded, and a class is what its visible
outcrop looks like there (`features.class_fits`). A second, small network says of each cell and candidate
how far to trust these fits, from their size, the distances to outcrop, and how well they tell the visible
outcrop apart.
Where the fits of all candidates are alike the score is 0: geometry alone changes nothing. Permuted classes
give permuted scores, and neither an offset nor a scale of gravity matters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..features.class_fits import _FITS, _ClassFits
from ..features.gravity_fit import _NearestOutcrop

_BANDS_READ = (
    "residual",
    "vertical derivative",
    "horizontal gradient",
    "tilt",
    "band 10-40 km",
    "band 40-120 km",
    "trend 2",
)
_WIDTH = 24  # channels, and dimensions of the embedding
_DILATIONS = (1, 2, 4, 8)
_HIDDEN = 32
_GROUND = 5  # channels of a cell and candidate besides the fits
_FIRST_TRUST = -3.0  # before the softplus
_CELLS_AT_ONCE = 16_384
_TESTED_CELLS = 800  # of outcrop, for the skill


class _GravityMetric(nn.Module):
    """The embedding and the trust in its fits."""

    def __init__(self) -> None:
        super().__init__()
        n_in = len(_BANDS_READ)
        self.first = nn.Conv2d(n_in, _WIDTH, 3, padding=1)
        self.blocks = nn.ModuleList(
            nn.Conv2d(_WIDTH, _WIDTH, 3, padding=step, dilation=step) for step in _DILATIONS
        )
        self.last = nn.Conv2d(_WIDTH + n_in, _WIDTH, 1)
        self.direct = nn.Parameter(torch.full((len(_FITS),), _FIRST_TRUST))
        self.pair = nn.Linear(len(_FITS) + _GROUND, _HIDDEN)
        self.rival = nn.Linear(_HIDDEN, _HIDDEN)
        self.hidden = nn.Linear(_HIDDEN, _HIDDEN)
        self.out = nn.Linear(_HIDDEN, 1)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def embed(self, bands: Tensor) -> Tensor:
        """Standardised bands (B, 7, rows, cols) -> (B, 24, rows, cols); it sees no outcrop."""
        x = F.relu(self.first(bands))
        for block in self.blocks:
            x = x + F.relu(block(x))
        return self.last(torch.cat([x, bands], 1))

    def forward(self, ground: _MetricGround) -> Tensor:
        """Scores of the candidates at the wanted cells of a map, (n_candidates, n_cells)."""
        return self.scores_of(ground, self.embed(ground.bands[None])[0])

    def scores_of(self, ground: _MetricGround, embedded: Tensor) -> Tensor:
        """The same from embedded bands, (24, rows, cols)."""
        fits = _ClassFits(embedded, ground.visible, ground.labels, ground.n, ground.aspect)
        skill = self._skill(fits, ground)
        parts = torch.arange(len(ground.wanted)).split(_CELLS_AT_ONCE)
        return torch.cat([self._scores(fits, ground.wanted.part(some), skill) for some in parts], 1)

    def _scores(self, fits: _ClassFits, cells: _CellsOfGround, skill: Tensor) -> Tensor:
        found = fits.of(cells.cells, cells.nearest, cells.distances)
        to_class = torch.log1p(cells.distances)
        to_any = to_class.min(0).values.expand_as(to_class)
        priors = fits.priors[:, None].expand_as(to_class)
        geometry_of_pairs = [
            to_class / 2,
            to_any / 2,
            (to_class - to_any) / 2,
            priors / 3,
            2 * skill.expand_as(to_class),
        ]
        around = torch.stack(geometry_of_pairs, -1)
        trusted = (found * F.softplus(self.direct)).sum(-1)
        return trusted + self._judge(found, around) - self._judge(torch.zeros_like(found), around)

    def _judge(self, fits: Tensor, ground: Tensor) -> Tensor:
        """A score of each pair, which knows of the best other candidate: (n, n_cells)."""
        pairs = F.relu(self.pair(torch.cat([fits, ground], -1)))
        first = second = pairs[0]
        for number, pair in enumerate(pairs[1:]):  # several times faster than a topk of two
            lower = torch.minimum(first, pair)
            second = torch.maximum(second, lower) if number else lower
            first = torch.maximum(first, pair)
        others = torch.where(pairs == first, second, first)
        return self.out(F.relu(self.hidden(pairs + self.rival(others))))[..., 0]

    def _skill(self, fits: _ClassFits, ground: _MetricGround) -> Tensor:
        """Gain in log probability of the first fit over priors on visible outcrop, nats; no gradient."""
        step = max(len(ground.visible) // _TESTED_CELLS, 1)
        cells, labels = ground.visible[::step], ground.labels[::step]
        log_p = torch.log_softmax(fits.common(cells) + fits.priors[:, None], 0)
        return (log_p.gather(0, labels[None])[0] - fits.priors[labels]).mean().detach()


@dataclass(frozen=True)
class _CellsOfGround:
    """Flat cells (n_cells,), each candidate's nearest outcrop and how far it is, (n_candidates, n_cells)."""

    cells: Tensor
    nearest: Tensor
    distances: Tensor

    @classmethod
    def of(
        cls, classes: np.ndarray, candidates: np.ndarray, cells: np.ndarray, aspect: float
    ) -> _CellsOfGround:
        """Measured on a map; a candidate that shows on parts of cells alone is as far as the map is large."""
        found = _NearestOutcrop.of(classes, candidates, cells, aspect)
        where, distances = torch.from_numpy(found.cells).long(), torch.from_numpy(found.distances)
        return cls(torch.from_numpy(cells), where, distances.clamp(max=float(np.hypot(*classes.shape))))

    def part(self, some: Tensor) -> _CellsOfGround:
        """Some of the cells, by number."""
        return _CellsOfGround(self.cells[some], self.nearest[:, some], self.distances[:, some])

    def __len__(self) -> int:
        return len(self.cells)


@dataclass(frozen=True)
class _MetricGround:
    """A map and its gravity as the network reads them, and the cells that are wanted.

    Parameters
    ----------
    bands : (7, rows, cols)
        Standardised on visible outcrop, 0 where one is missing.
    visible, labels : (n_visible,)
        Flat cells of outcrop, and their candidates' numbers from 0.
    """

    bands: Tensor
    visible: Tensor
    labels: Tensor
    n: int
    wanted: _CellsOfGround
    aspect: float = 1.0

    @classmethod
    def of(
        cls,
        classes: np.ndarray,
        candidates: np.ndarray,
        bands: np.ndarray,
        cells: np.ndarray,
        aspect: float = 1.0,
    ) -> _MetricGround:
        """Read a map.

        Parameters
        ----------
        classes : uint8 (rows, cols)
            Visible outcrop; all that is not a candidate counts as cover.
        bands : (7, rows, cols)
            In the order of _BANDS_READ; one that is missing is constant.
        cells : int (n_cells,)
            Flat, those that are wanted.
        """
        number = np.full(256, -1)
        number[candidates] = np.arange(len(candidates))
        labels = number[classes.ravel()]
        visible = np.flatnonzero(labels >= 0)
        return cls(
            torch.from_numpy(_standardised(bands, np.isin(classes, candidates))),
            torch.from_numpy(visible),
            torch.from_numpy(labels[visible]),
            len(candidates),
            _CellsOfGround.of(classes, candidates, cells, aspect),
            aspect,
        )


def _standardised(bands: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Bands of mean 0 and deviation 1 on some cells."""
    values_there = bands[:, where].astype("float64")
    mean, spread = (of(axis=1)[:, None, None] for of in (values_there.mean, values_there.std))
    is_flat = spread < 1e-6 * (1 + np.abs(mean))
    return np.where(is_flat, 0, (bands - mean) / np.where(is_flat, 1, spread)).astype("float32")


def _bands_read(bands: np.ndarray, transforms: Sequence[str]) -> np.ndarray:
    """The bands in the order of _BANDS_READ, zeros for one that is not there."""
    at = [transforms.index(name) if name in transforms else -1 for name in _BANDS_READ]
    nothing = np.zeros((1, *bands.shape[1:]), bands.dtype)
    return np.concatenate([bands, nothing])[at]
