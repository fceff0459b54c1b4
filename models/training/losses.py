"""Weighted bootstrapped cross entropy (Liu et al. 2024, equation 19).

Only the hardest 15 % of a picture's bedrock pixels contribute (Wu et al. 2016, arXiv:1605.06885); rare
classes and small polygons weigh more (DeeperLab, Yang et al. 2019, arXiv:1902.05093).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import numpy as np
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import Tensor, nn

# Class rasters: 254 is outside the map, 255 is cover. The bedrock of neither is known.
FIRST_UNKNOWN = 254


class BootstrappedCrossEntropy(nn.Module):
    """Equation 19, averaged over the pictures of a batch that show any bedrock.

    Parameters
    ----------
    weights : one per class, see `class_weights`.
    share : K / N, the share of a picture's bedrock pixels that contributes.
    small_weight : weight of pixels in small polygons.
    small_px : a connected component with fewer pixels is small; 4096 is a thousandth of 2048 x 2048.
    """

    weights: Tensor

    def __init__(
        self,
        weights: Sequence[float] | Tensor,
        share: float = 0.15,
        small_weight: float = 3.0,
        small_px: int = 4096,
    ):
        super().__init__()
        self.register_buffer("weights", torch.as_tensor(weights, dtype=torch.float32))
        self.share, self.small_weight, self.small_px = share, small_weight, small_px

    def forward(self, logits: Tensor, labels: Tensor, is_small: Tensor | None = None) -> Tensor:
        """Loss of logits (B, C, H, W) against labels (B, H, W), a scalar.

        `is_small` (B, H, W) marks the pixels of small polygons; without it they are found here, on the CPU.
        """
        labels = labels.long()
        labels = labels.masked_fill(labels >= FIRST_UNKNOWN, -100)
        if is_small is None:
            is_small = _small_polygons(labels, self.small_px)
        surprises = F.cross_entropy(logits.float(), labels, reduction="none")  # (B, H, W); 0 where unknown
        emphases = self.weights[labels.clamp(min=0)] * torch.where(is_small, self.small_weight, 1.0)
        losses = []
        for surprise, emphasis, is_known in zip(surprises, emphases, labels >= 0):
            if not is_known.any():
                continue
            surprise, emphasis = surprise[is_known], emphasis[is_known]
            hardest = max(1, math.ceil(self.share * surprise.numel()))
            # topk without sorting: over a million pixels it takes a tenth of the time of a sort.
            threshold = surprise.detach().topk(hardest, sorted=False).values.min()
            is_hard = surprise.detach() >= threshold
            losses.append((surprise * emphasis)[is_hard].sum() / hardest)
        return torch.stack(losses).mean() if losses else logits.sum() * 0.0


def _small_polygons(labels: Tensor, small_px: int) -> Tensor:
    """Mark the pixels of connected components (4 neighbours) with fewer than `small_px` pixels.

    labels (B, H, W), negative where unknown -> bool (B, H, W) on the same device. Between pixels of
    different classes lie walls: one labelling then serves all classes.
    """
    marks = np.zeros(labels.shape, bool)
    for mark, picture in zip(marks, labels.cpu().numpy()):
        rows, cols = picture.shape
        is_open = np.zeros((2 * rows - 1, 2 * cols - 1), bool)
        is_open[::2, ::2] = True
        is_open[1::2, ::2] = picture[1:] == picture[:-1]
        is_open[::2, 1::2] = picture[:, 1:] == picture[:, :-1]
        components = ndimage.label(is_open)[0][::2, ::2]
        is_small = np.bincount(components.ravel()) < small_px
        mark[:] = is_small[components] & (picture >= 0)
    return torch.from_numpy(marks).to(labels.device)


def class_weights(
    counts: Sequence[int] | np.ndarray, how: Literal["inverse", "sqrt", "median"] = "inverse"
) -> Tensor:
    """Weights that let rare classes count, from the pixels of each class.

    Parameters
    ----------
    counts : pixels of each class in the training set.
    how : "inverse", 1/f, and "sqrt", 1/sqrt(f), both scaled so that sum f w = 1; "median", median(f)/f.
        f is the class's share; for the paper's Table 1 the weights differ by 51 : 1, 7 : 1 and 51 : 1.

    Returns
    -------
    (classes,) fp32; zero for a class without pixels.

    Examples
    --------
    >>> class_weights([300, 100])
    tensor([0.6667, 2.0000])
    """
    pixels = torch.as_tensor(counts, dtype=torch.float64)
    has_pixels = pixels > 0
    share = pixels[has_pixels] / pixels.sum()
    if how == "median":
        raw = share.quantile(0.5) / share
    else:
        raw = share ** (-0.5 if how == "sqrt" else -1.0)
        raw = raw / (share * raw).sum()
    weights = torch.zeros_like(pixels)
    weights[has_pixels] = raw
    return weights.float()
