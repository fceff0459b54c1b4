"""Checkpoints: a training between two steps, in one file that is written whole; reading it runs no code.

A checkpoint is a safetensors file: tensors by name, everything else as JSON in its metadata. It lies in a
folder of its own, so that what a killed process leaves behind is swept away with it.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from ...contract.errors import DiskError
from ...contract.schema import Record, Table, Text, Whole, parse_json
from ...geophysics.io.replacing import replacing

FILE = "training.safetensors"
KEY = "training"
FORMAT = 1
FACTS = Record({"format": Whole(0, 10**6), "fingerprint": Table(Text())})
MOST_BYTES, MOST_ENTRIES = 400_000_000, 20_000_000  # the history of millions of steps


@dataclass
class Snapshot:
    """What the next step depends on: tensors by name, and numbers, lists and texts that JSON can hold."""

    tensors: dict[str, torch.Tensor]
    facts: dict[str, Any]


@dataclass
class Keeper:
    """Writes the checkpoints of one training and finds the last one again.

    Parameters
    ----------
    folder : of the checkpoint; it is made with the first one
    fingerprint : what the training depends on, by a word for people; another one is another training
    every_s : seconds between two checkpoints within a long epoch
    apart_s : seconds between the ends of two epochs that are both worth a checkpoint
    tell : says a sentence, a warning where its second argument is true
    what : is kept, for people
    """

    folder: Path
    fingerprint: dict[str, str]
    every_s: float = 60.0
    apart_s: float = 2.0
    tell: Callable[[str, bool], None] = lambda message, is_warning: None
    what: str = "training"
    written: float = field(default_factory=time.monotonic)
    has_written: bool = False

    @property
    def path(self) -> Path:
        """Where the checkpoint is."""
        return self.folder / FILE

    def is_due(self, *, at_epoch: bool) -> bool:
        """Whether the state after this step is to be kept: after each epoch, and in long ones by time."""
        passed = time.monotonic() - self.written
        return passed >= self.every_s or (at_epoch and (passed >= self.apart_s or not self.has_written))

    def write(self, snapshot: Snapshot) -> None:
        """Write a checkpoint; a full disk leaves the one before it as it was."""
        facts = snapshot.facts | {"fingerprint": self.fingerprint, "format": FORMAT}
        tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in snapshot.tensors.items()}
        try:
            self.folder.mkdir(exist_ok=True)
            with replacing(self.path) as beside:
                save_file(unshared(tensors), beside, metadata={KEY: json.dumps(facts)})
                sync(beside)
        except (OSError, SafetensorError, DiskError) as error:
            raise self.unwritten(error) from error
        self.written, self.has_written = time.monotonic(), True

    def unwritten(self, error: Exception) -> DiskError:
        """The problem of a disk that takes no more."""
        kept = "the one before it is intact" if self.path.exists() else "there is none before it"
        return DiskError(
            f"A checkpoint could not be written to {self.folder} ({cause(error)}); {kept}.",
            f"Make room on the disk and run the same {self.what} again: it goes on from the last checkpoint.",
        )

    def read(self) -> Snapshot | None:
        """The last checkpoint of this very training; None where there is none."""
        if not self.path.exists():
            return None
        try:
            with safe_open(self.path, "pt") as file:
                facts = facts_in((file.metadata() or {}).get(KEY, "{}"))
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        except (OSError, SafetensorError, ValueError) as error:
            return self.set_aside(f"cannot be read ({cause(error)})")
        if facts["format"] != FORMAT:
            return self.set_aside("is of another version")
        theirs = facts["fingerprint"]
        other = [name for name in self.fingerprint if theirs.get(name) != self.fingerprint[name]]
        if other:
            return self.set_aside(f"is of another {self.what} ({', '.join(other)})")
        return Snapshot(tensors, facts)

    def set_aside(self, why: str) -> None:
        """Keep a checkpoint that is not ours under another name, and begin anew."""
        aside = self.folder.with_name(self.folder.name + "-before")
        shutil.rmtree(aside, ignore_errors=True)
        self.folder.replace(aside)
        self.tell(
            f"The checkpoint beside the output file {why}: the {self.what} begins anew. The old one is now "
            f"{aside}.",
            True,
        )

    def remove(self) -> None:
        """The training is done, and its model written."""
        shutil.rmtree(self.folder, ignore_errors=True)


def facts_in(text: str) -> dict[str, Any]:
    """The facts of a checkpoint; a SchemaProblem where they are none."""
    facts = parse_json(text, most_bytes=MOST_BYTES, most_entries=MOST_ENTRIES)
    FACTS.check(facts, "")
    return facts


def unshared(tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Tensors that share no memory with each other: the file format wants each for itself."""
    seen: set[int] = set()
    own = {}
    for name, tensor in tensors.items():
        own[name] = tensor.clone() if tensor.data_ptr() in seen else tensor
        seen.add(tensor.data_ptr())
    return own


def sync(path: Path) -> None:
    """Wait until a file is on the disk: a rename that survives a power loss is to find it there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def cause(error: Exception) -> str:
    """An error's own words, short."""
    first = error.__cause__ if isinstance(error, DiskError) and error.__cause__ else error
    return str(getattr(first, "strerror", None) or first).splitlines()[0]
