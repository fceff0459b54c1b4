"""How well embedded cells fit each class's own visible outcrop, differentiably: five fits.

As `gravity_fit`, in a space that a network has learned (`networks.gravity_metric`) and in torch, so that the
network can learn it. Nothing here knows which class it is about.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor
from torch.nn.functional import embedding_bag

_FITS = ("common covariance", "own variances", "within 20 cells", "within 6 cells", "nearest outcrop")
_LOCAL = ((20.0, 4, 5.0), (6.0, 3, 3.0))  # standard deviation, block, and so many cells of the whole beside
_FEW_CELLS = 5.0  # of all outcrop stand beside those of a class in its mean
_PSEUDO_CELLS = 60.0  # of the common variance, in the variance of a class
_NEAR_CELLS = 20.0  # farther outcrop says less of a cell
_LEAST_VARIANCE = 1e-3
_LARGEST_FIT = 20.0  # fits are drawn towards it
_MOST_NODES = 208  # weighted at once: all of a raster of 624 cells, so that time is linear in larger ones
_NODES_AT_ONCE = 64
_NO_WEIGHT = 15.0  # standard deviations: a float32 weight is 0 from 14.5 on


@dataclass(frozen=True)
class _ClassFits:
    """Statistics of every candidate's outcrop in an embedding.

    Parameters
    ----------
    embedded : (n_dims, rows, cols)
    visible, labels : (n_visible,)
        Flat cells of outcrop, and their candidates' numbers from 0.
    n : candidates
    aspect : width of a cell over its height
    """

    embedded: Tensor
    visible: Tensor
    labels: Tensor
    n: int
    aspect: float = 1.0

    def of(self, cells: Tensor, nearest: Tensor, distances: Tensor) -> Tensor:
        """Fits of flat cells, normalised over the candidates and less their mean: (n, n_cells, 5).

        Parameters
        ----------
        nearest, distances : (n, n_cells)
            The flat cell of each candidate's nearest outcrop, and how far it is, cell heights.
        """
        here = self._flat[cells][:, None]  # (n_cells, 1, n_dims)
        means, within, variances = self._moments
        own = ((here - means).square() / variances).sum(-1) + variances.log().sum(-1)
        found = [self.common(cells), -0.5 * own.T]
        for sums, (_, block, few) in zip(self._local_sums, _LOCAL):
            around = self._interpolated(sums, cells, block)  # (n_cells, n, 1 + n_dims)
            local = (around[..., 1:] + few * means) / (around[..., :1] + few)
            found.append(-0.5 * ((here - local).square() / within).sum(-1).T)
        there = self._flat[nearest.reshape(-1)].unflatten(0, nearest.shape)
        unlike = -0.25 * ((here[:, 0] - there).square() / within).sum(-1)
        found.append(unlike / (1 + distances / _NEAR_CELLS))
        fits = torch.log_softmax(torch.stack(found, -1).clamp(min=-200), 0)
        fits = fits - fits.mean(0)
        return fits / (1 + fits.abs() / _LARGEST_FIT)

    def common(self, cells: Tensor) -> Tensor:
        """The first of the fits as it is, a log density without its constant: (n, n_cells)."""
        means, within, _ = self._moments
        return -0.5 * ((self._flat[cells][:, None] - means).square() / within).sum(-1).T

    @cached_property
    def priors(self) -> Tensor:
        """Logarithm of each candidate's share of the outcrop, (n,); one without a cell counts as with one."""
        counts = torch.bincount(self.labels, minlength=self.n).clamp(min=1)
        return (counts / counts.sum()).log()

    @cached_property
    def _flat(self) -> Tensor:
        return self.embedded.flatten(1).T.contiguous()  # a cell's values side by side: it is read by cells

    @cached_property
    def _shown(self) -> Tensor:
        return self._flat[self.visible]

    @cached_property
    def _moments(self) -> tuple[Tensor, Tensor, Tensor]:
        """Means (n, n_dims), variances within the classes (n_dims,), and of each class (n, n_dims)."""
        shown, labels = self._shown, self.labels
        counts = torch.bincount(labels, minlength=self.n).to(shown.dtype)[:, None]
        nothing = shown.new_zeros(self.n, shown.shape[1])
        sums = nothing.index_add(0, labels, shown)
        squares = nothing.index_add(0, labels, shown.square())
        means = (sums + _FEW_CELLS * shown.mean(0)) / (counts + _FEW_CELLS)
        scatter = (squares - sums.square() / counts.clamp(min=1)).clamp(min=0)
        within = scatter.sum(0) / len(labels) + _LEAST_VARIANCE
        return means, within, (scatter + _PSEUDO_CELLS * within) / (counts + _PSEUDO_CELLS)

    @cached_property
    def _local_sums(self) -> list[Tensor]:
        """For each of _LOCAL, Gaussian sums of ones and of the embedding: (rows, cols, n * (1 + n_dims))."""
        shown = torch.cat([self._shown.new_ones(len(self.labels), 1), self._shown], 1)
        return [self._smoothed(shown, sigma, block) for sigma, block, _ in _LOCAL]

    def _smoothed(self, shown: Tensor, sigma: float, block: int) -> Tensor:
        rows, cols = (-(-side // block) for side in self.embedded.shape[1:])
        row, col = self.visible // self.embedded.shape[2], self.visible % self.embedded.shape[2]
        place = ((row // block) * cols + col // block) * self.n + self.labels
        sums = shown.new_zeros(rows * cols * self.n, shown.shape[1]).index_add(0, place, shown)
        down = _weighted(sums.view(rows, -1), block / sigma)
        return _weighted(down.view(rows, cols, -1), block * self.aspect / sigma)

    def _interpolated(self, planes: Tensor, cells: Tensor, block: int) -> Tensor:
        """Planes of nodes in the middle of blocks at flat cells, (n_cells, n, 1 + n_dims)."""
        n_cols, nodes, shares = self.embedded.shape[2], [cells * 0], [torch.ones(len(cells))]
        for at, n in zip((cells // n_cols, cells % n_cols), planes.shape):
            place = ((at + 0.5) / block - 0.5).clamp(0, n - 1)
            low = place.floor().long()
            share, ends = place - low, (low, (low + 1).clamp(max=n - 1))
            nodes = [node * n + end for end in ends for node in nodes]
            shares = [one * part for part in (1 - share, share) for one in shares]
        found = embedding_bag(
            torch.stack(nodes, 1), planes.flatten(0, 1), mode="sum", per_sample_weights=torch.stack(shares, 1)
        )
        return found.unflatten(1, (self.n, -1))


def _weighted(planes: Tensor, step: float) -> Tensor:
    """Gaussian sums along the nodes of planes (..., n, b); nodes whose weights are 0 are not read."""
    n, reach = planes.shape[-2], math.ceil(_NO_WEIGHT / step)
    kernel = _kernel(n, step)
    if n <= _MOST_NODES:
        return kernel @ planes
    parts = []
    for start in range(0, n, _NODES_AT_ONCE):
        stop = min(start + _NODES_AT_ONCE, n)
        read = slice(max(start - reach, 0), stop + reach)
        parts.append(kernel[start:stop, read] @ planes[..., read, :])
    return torch.cat(parts, -2)


def _kernel(n: int, step: float) -> Tensor:
    """Gaussian weights between n nodes, `step` standard deviations apart, (n, n)."""
    at = torch.arange(n) * step
    return torch.exp(-0.5 * (at[:, None] - at).square())
