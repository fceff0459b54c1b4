"""Pictures of outcrop that were measured lately: several readers look at the same ground."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from .outcrop_channels import INPUTS, candidate_inputs

LARGEST = 2**29  # bytes kept in all; larger ground is measured again by every reader


class Measured:
    """Measures as `candidate_inputs` does, and remembers; whoever asks must not write into the answer."""

    def __init__(self) -> None:
        self._kept: dict[tuple, np.ndarray] = {}  # the oldest first

    def inputs(
        self, classes: np.ndarray, candidates: Sequence[int], aspect: float = 1.0, parts: int = 1
    ) -> np.ndarray:
        """As `candidate_inputs`: the network's input, float32 (n_candidates, 11, rows, cols)."""
        ground = hashlib.blake2b(np.ascontiguousarray(classes)).digest()
        key = ground, classes.shape, tuple(map(int, candidates)), aspect, parts
        if key not in self._kept:
            if not is_kept(classes.shape, len(candidates), parts):
                return candidate_inputs(classes, candidates, aspect, parts)
            self._make_room(size(classes.shape, len(candidates), parts))
            self._kept[key] = candidate_inputs(classes, candidates, aspect, parts)
        return self._kept[key]

    def forget(self) -> None:
        """Give the memory back."""
        self._kept.clear()

    def _make_room(self, needed: int) -> None:
        """Forget the oldest while all are too large."""
        while self._kept and needed + sum(found.nbytes for found in self._kept.values()) > LARGEST:
            self._kept.pop(next(iter(self._kept)))


def size(shape: tuple[int, int], n_candidates: int, parts: int) -> int:
    """Bytes of the pictures of a map of (parts rows, parts cols)."""
    return 4 * n_candidates * len(INPUTS) * (shape[0] // parts) * (shape[1] // parts)


def is_kept(shape: tuple[int, int], n_candidates: int, parts: int) -> bool:
    """Whether the pictures of a map are small enough to be remembered."""
    return size(shape, n_candidates, parts) <= LARGEST
