"""Sums among the processes of one machine through a file that all of them map: no socket is opened.

torch's own backends listen on TCP, and whoever reaches the port takes part; here only the user who owns the
private folder does. Every process adds the numbers in the same order, so all get the same bits.
"""

from __future__ import annotations

import mmap
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

FILE = "shared-memory"
_CHUNK_BYTES = 2**22  # of a message that is passed at once: a multiple of every number's size
_CACHE_LINE = 64  # bytes; two processes never write into the same one
_SPINS = 200  # looks at the counters before a process begins to sleep between them
_SHORTEST_S, _LONGEST_S = 50e-6, 0.01  # sleeps between looks, growing while nothing happens


class SharedMemoryGroup:
    """Collective operations of `count` processes; each of them has to make the same calls.

    A process writes its part of a message, counts one up, and waits until all others have counted as far. The
    parts alternate between two halves: who writes into a half again knows that all have read what it held.

    Parameters
    ----------
    folder : private to the user, with the file of `create`
    rank : number of this process, 0 to count - 1
    """

    def __init__(self, folder: Path, rank: int, count: int):
        self.rank, self.count = rank, count
        with (folder / FILE).open("r+b") as file:
            self._bytes = np.frombuffer(mmap.mmap(file.fileno(), 0), "uint8")
        start = _CACHE_LINE * count
        self._counters = self._bytes[:start].view("int64").reshape(count, -1)[:, 0]
        self._parts = self._bytes[start:].reshape(2, count, _CHUNK_BYTES)
        self._number, self._fence = 0, threading.Lock()

    @staticmethod
    def create(folder: Path, count: int) -> None:
        """Make the file in a private folder, before the processes start."""
        with (folder / FILE).open("xb") as file:
            file.truncate(_CACHE_LINE * count + 2 * count * _CHUNK_BYTES)

    def __deepcopy__(self, memo: dict) -> SharedMemoryGroup:
        return self  # a copied network still talks to the same processes

    def sum(self, tensor: torch.Tensor) -> None:
        """Replace a contiguous tensor by its sum over the processes."""
        for own, parts in self._exchanged(tensor):
            total = parts[0].clone()
            for part in parts[1:]:
                total += part
            own.copy_(total)

    def gather(self, number: torch.Tensor) -> torch.Tensor:
        """The tensors (n,) of all processes, (count, n)."""
        return torch.cat([parts.clone() for _, parts in self._exchanged(number.clone())], dim=1)

    def leave(self) -> None:
        """Wait for the others, so that nobody ends before all have read the last message."""
        self._arrive()

    def _exchanged(self, tensor: torch.Tensor) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """Chunks (n,) of the own tensor with those of all (count, n), valid until the next chunk."""
        flat = tensor.detach().view(-1)
        for own in flat.split(_CHUNK_BYTES // flat.element_size()):
            places = torch.from_numpy(self._parts[self._number % 2]).view(flat.dtype)[:, : len(own)]
            places[self.rank].copy_(own)
            self._arrive()
            yield own, places

    def _arrive(self) -> None:
        """Count one up and wait for the others."""
        self._number += 1
        with self._fence:  # a lock orders what is written before it and after it, on ARM too
            pass
        self._counters[self.rank] = self._number
        pauses = 0
        while int(self._counters.min()) < self._number:
            pauses += 1  # the others work: at first for a moment, longer where they take long
            if pauses > _SPINS:
                time.sleep(min(_SHORTEST_S * (pauses - _SPINS), _LONGEST_S))
            elif hasattr(os, "sched_yield"):
                os.sched_yield()
            else:
                time.sleep(0)
        with self._fence:
            pass
