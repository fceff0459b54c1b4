"""How well embedded cells fit each class's own visible outcrop, differentiably: five fits.

As `gravity_fit`, in a space that a network has learned (`networks.gravity_metric`) and in torch, so that the
network can learn it. Nothing here knows which class it is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

_FITS = ("common covariance", "own variances", "within 20 cells", "within 6 cells", "nearest outcrop")
_LOCAL = ((20.0, 4, 5.0), (6.0, 3, 3.0))  # standard deviation, block, and so many cells of the whole beside
_FEW_CELLS = 5.0  # of all outcrop stand beside those of a class in its mean
_PSEUDO_CELLS = 60.0  # of the common variance, in the variance of a class
_NEAR_CELLS = 20.0  # farther outcrop says less of a cell
_LEAST_VARIANCE = 1e-3
_LARGEST_FIT = 20.0  # fits are drawn towards it


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
        here = self._flat[:, cells]
        means, within, variances = self._moments
        apart = (here - means[:, :, None]).square()
        found = [
            self.common(cells),
            -0.5 * ((apart / variances[:, :, None]).sum(1) + variances.log().sum(1)[:, None]),
        ]
        for sums, (_, block, few) in zip(self._local_sums, _LOCAL):
            around = _interpolated(sums, cells, self.embedded.shape[2], block)  # (n, 1 + n_dims, n_cells)
            local = (around[:, 1:] + few * means[:, :, None]) / (around[:, :1] + few)
            found.append(-0.5 * ((here - local).square() / within[:, None]).sum(1))
        there = self._flat[:, nearest.reshape(-1)].unflatten(1, nearest.shape).transpose(0, 1)
        unlike = -0.25 * ((here - there).square() / within[:, None]).sum(1)
        found.append(unlike / (1 + distances / _NEAR_CELLS))
        fits = torch.log_softmax(torch.stack(found, -1).clamp(min=-200), 0)
        fits = fits - fits.mean(0)
        return fits / (1 + fits.abs() / _LARGEST_FIT)

    def common(self, cells: Tensor) -> Tensor:
        """The first of the fits as it is, a log density without its constant: (n, n_cells)."""
        means, within, _ = self._moments
        return -0.5 * ((self._flat[:, cells] - means[:, :, None]).square() / within[:, None]).sum(1)

    @cached_property
    def priors(self) -> Tensor:
        """Logarithm of each candidate's share of the outcrop, (n,); one without a cell counts as with one."""
        counts = torch.bincount(self.labels, minlength=self.n).clamp(min=1)
        return (counts / counts.sum()).log()

    @cached_property
    def _flat(self) -> Tensor:
        return self.embedded.flatten(1)

    @cached_property
    def _shown(self) -> Tensor:
        return self._flat[:, self.visible].T

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
        """For each of _LOCAL, Gaussian sums of ones and of the embedding: (n, 1 + n_dims, rows, cols)."""
        shown = torch.cat([self._shown.new_ones(len(self.labels), 1), self._shown], 1)
        return [self._smoothed(shown, sigma, block) for sigma, block, _ in _LOCAL]

    def _smoothed(self, shown: Tensor, sigma: float, block: int) -> Tensor:
        rows, cols = (-(-side // block) for side in self.embedded.shape[1:])
        row, col = self.visible // self.embedded.shape[2], self.visible % self.embedded.shape[2]
        place = (self.labels * rows + row // block) * cols + col // block
        sums = shown.new_zeros(self.n * rows * cols, shown.shape[1]).index_add(0, place, shown)
        planes = sums.unflatten(0, (self.n, rows, cols)).permute(0, 3, 1, 2)
        return _kernel(rows, block / sigma) @ planes @ _kernel(cols, block * self.aspect / sigma)


def _kernel(n: int, step: float) -> Tensor:
    """Gaussian weights between n nodes, `step` standard deviations apart, (n, n)."""
    at = torch.arange(n) * step
    return torch.exp(-0.5 * (at[:, None] - at).square())


def _interpolated(planes: Tensor, cells: Tensor, n_cols: int, block: int) -> Tensor:
    """Planes (..., rows, cols) of nodes in the middle of blocks, at flat cells: (..., n_cells)."""
    low, high, share = [], [], []
    for at, n in zip((cells // n_cols, cells % n_cols), planes.shape[-2:]):
        place = ((at + 0.5) / block - 0.5).clamp(0, n - 1)
        low.append(place.floor().long())
        high.append((low[-1] + 1).clamp(max=n - 1))
        share.append(place - low[-1])
    upper = planes[..., low[0], low[1]] * (1 - share[1]) + planes[..., low[0], high[1]] * share[1]
    lower = planes[..., high[0], low[1]] * (1 - share[1]) + planes[..., high[0], high[1]] * share[1]
    return upper * (1 - share[0]) + lower * share[0]
