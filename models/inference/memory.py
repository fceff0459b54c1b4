"""Memory of a forward pass: how much is alive at once, counted while a small window is predicted."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from .execution import _banded_as

_SIDE = 256  # pixels of the window that is measured


def forward_memory(
    forward: Callable[[Tensor], Tensor], n_bands: int, window_px: int, device: torch.device
) -> float:
    """Bytes that one window of window_px x window_px pixels needs in a forward pass.

    Parameters
    ----------
    forward : callable
        Windows (B, n_bands, side, side) -> what is made of them, of any side.
    """
    side = min(_SIDE, window_px)
    share = (side / window_px) ** 2
    counter = _LiveBytes()
    with torch.inference_mode(), _banded_as(share), counter:
        forward(torch.zeros((1, n_bands, side, side), device=device))
    return counter.peak / share


def _resident_bytes() -> float:
    """Bytes of main memory that this process holds; 0 where the system does not report them."""
    path = Path("/proc/self/status")
    lines = path.read_text(encoding="ascii", errors="replace").splitlines() if path.exists() else []
    return next((1024.0 * int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0.0)


class _LiveBytes(TorchDispatchMode):
    """Counts the bytes of the tensors that operations make, while they are alive."""

    def __init__(self) -> None:
        super().__init__()
        self.live = self.peak = 0
        self._known: dict[int, int] = {}

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = function(*args, **(kwargs or {}))
        for tensor in tree_leaves(out):
            if isinstance(tensor, Tensor):
                self._add(tensor.untyped_storage())
        return out

    def _add(self, storage: torch.UntypedStorage) -> None:
        key = storage._cdata
        if key in self._known:
            return
        self._known[key] = storage.nbytes()
        self.live += storage.nbytes()
        self.peak = max(self.peak, self.live)
        weakref.finalize(storage, self._drop, key)

    def _drop(self, key: int) -> None:
        self.live -= self._known.pop(key, 0)
