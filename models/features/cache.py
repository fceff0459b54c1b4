"""A cache of outcrop channels: several experts read the same map."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from .outcrop_channels import INPUTS, candidate_inputs

_LARGEST = 2**29  # bytes in all; the channels of larger maps are computed again by every expert


class FeatureCache:
    """Channels by map and candidates; callers must not write into them."""

    def __init__(self) -> None:
        self._kept: dict[tuple, np.ndarray] = {}  # the oldest first

    def inputs(
        self,
        classes: np.ndarray,
        candidates: Sequence[int] | np.ndarray,
        aspect: float = 1.0,
        subcells: int = 1,
    ) -> np.ndarray:
        """As `candidate_inputs`: the network's input, float32 (n_candidates, 11, rows, cols)."""
        digest = hashlib.blake2b(np.ascontiguousarray(classes).tobytes()).digest()
        key = digest, classes.shape, tuple(map(int, candidates)), aspect, subcells
        if key not in self._kept:
            if not is_cached(classes.shape, len(candidates), subcells):
                return candidate_inputs(classes, candidates, aspect, subcells)
            self._make_room(_size(classes.shape, len(candidates), subcells))
            self._kept[key] = candidate_inputs(classes, candidates, aspect, subcells)
        return self._kept[key]

    def clear(self) -> None:
        """Free the memory."""
        self._kept.clear()

    def _make_room(self, needed: int) -> None:
        """Drop the oldest until a number of bytes fits."""
        while self._kept and needed + sum(found.nbytes for found in self._kept.values()) > _LARGEST:
            self._kept.pop(next(iter(self._kept)))


def _size(shape: tuple[int, int], n_candidates: int, subcells: int) -> int:
    """Bytes of the channels of a map on subcells, of shape (subcells rows, subcells cols)."""
    return 4 * n_candidates * len(INPUTS) * (shape[0] // subcells) * (shape[1] // subcells)


def is_cached(shape: tuple[int, int], n_candidates: int, subcells: int) -> bool:
    """Whether the channels of a map are small enough to be kept."""
    return _size(shape, n_candidates, subcells) <= _LARGEST
