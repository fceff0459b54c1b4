"""Checkpoints: a training between two steps, in one file that is written whole; reading it runs no code.

A checkpoint is a safetensors file: tensors by name, everything else as JSON in its metadata. It lies in a
folder of its own, so that what a killed process leaves behind is removed with it.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from ...contract.errors import DiskError
from ...contract.language import mark, tr, tr_marked
from ...contract.schema import Kind, SchemaProblem, parse_json
from ...geophysics.io.replacing import replacing

FILE = "training.safetensors"
KEY = "training"
FORMAT = 2
_FACTS = Kind.record({"format": Kind.whole(0, 10**6), "fingerprint": Kind.table(Kind.text())})
_MOST_BYTES, _MOST_ENTRIES = 400_000_000, 20_000_000  # the history of millions of steps
_OPTIMIZER_STATE = ("step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq", "momentum_buffer")


@dataclass
class Snapshot:
    """What the next step depends on: tensors by name, and numbers, lists and texts that JSON can hold."""

    tensors: dict[str, Tensor]
    facts: dict[str, Any]


@dataclass
class Checkpointer:
    """Writes the checkpoints of one training and finds the last one again.

    Parameters
    ----------
    folder : of the checkpoint; it is made with the first one
    fingerprint : what the training depends on, by a name for messages; another one is another training
    every_s : seconds between two checkpoints within a long epoch
    apart_s : least seconds between the checkpoints of two epochs
    log : takes a sentence for the user, and whether it is a warning
    what : is checkpointed, for messages
    """

    folder: Path
    fingerprint: dict[str, str]
    every_s: float = 60.0
    apart_s: float = 2.0
    log: Callable[[str, bool], None] = lambda message, is_warning: None
    what: str = mark("training")
    written: float = field(default_factory=time.monotonic)
    has_written: bool = False

    @property
    def path(self) -> Path:
        """Where the checkpoint is."""
        return self.folder / FILE

    def is_due(self, *, at_epoch: bool) -> bool:
        """Whether the state after this step is to be written: after each epoch, and in long ones by time."""
        passed = time.monotonic() - self.written
        return passed >= self.every_s or (at_epoch and (passed >= self.apart_s or not self.has_written))

    def write(self, snapshot: Snapshot) -> None:
        """Write a checkpoint; a full disk leaves the one before it as it was."""
        facts = snapshot.facts | {"fingerprint": self.fingerprint, "format": FORMAT}
        tensors: dict[str, Tensor] = {}
        places: set[int] = set()
        for name, tensor in snapshot.tensors.items():
            own = tensor.detach().cpu().contiguous()
            # The file format does not take tensors that share memory.
            tensors[name] = own.clone() if own.data_ptr() in places else own
            places.add(own.data_ptr())
        try:
            self.folder.mkdir(exist_ok=True)
            with replacing(self.path) as temporary:
                save_file(tensors, temporary, metadata={KEY: json.dumps(facts)})
                with temporary.open("rb+") as file:
                    os.fsync(file.fileno())  # a rename that survives a power loss has to find it on the disk
        except (OSError, SafetensorError, DiskError) as error:
            kept = tr("the one before it is intact") if self.path.exists() else tr("there is none before it")
            raise DiskError(
                tr("A checkpoint could not be written to {folder} ({reason}); {kept}.").format(
                    folder=self.folder, reason=_reason(error), kept=kept
                ),
                tr(
                    "Make room on the disk and run the same {what} again: it is resumed from the last "
                    "checkpoint."
                ).format(what=tr_marked(self.what)),
            ) from error
        self.written, self.has_written = time.monotonic(), True

    def read(self) -> Snapshot | None:
        """The last checkpoint of this very training; None where there is none."""
        if not self.path.exists():
            return None
        try:
            with safe_open(self.path, "pt") as file:
                text = (file.metadata() or {}).get(KEY, "{}")
                facts = parse_json(text, most_bytes=_MOST_BYTES, most_entries=_MOST_ENTRIES)
                _FACTS.check(facts, "")
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        except (OSError, SafetensorError, ValueError) as error:
            text = tr("The checkpoint of the output file cannot be read ({reason}).")
            self.set_aside(text.format(reason=_reason(error)))
            return None
        if facts["format"] != FORMAT:
            self.set_aside(
                tr(
                    "The checkpoint of the output file was written by another version of this plugin, which "
                    "cannot be resumed."
                )
            )
            return None
        theirs = facts["fingerprint"]
        other = [name for name in self.fingerprint if theirs.get(name) != self.fingerprint[name]]
        if other:
            text = tr("The checkpoint of the output file is of another {what} ({differences}).")
            differences = ", ".join(tr_marked(name) for name in other)
            self.set_aside(text.format(what=tr_marked(self.what), differences=differences))
            return None
        return Snapshot(tensors, facts)

    def set_aside(self, why: str) -> None:
        """Keep a checkpoint that cannot be used, a sentence says why, and start from the beginning."""
        aside = self.folder.with_name(self.folder.name + "-before")
        shutil.rmtree(aside, ignore_errors=True)
        self.folder.replace(aside)
        text = tr("The {what} starts from the beginning. The old checkpoint is now {folder}.")
        self.log(" ".join((why, text.format(what=tr_marked(self.what), folder=aside))), True)

    def remove(self) -> None:
        """Remove the checkpoint of a finished training."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _check_tensors(
    found: Mapping[str, Tensor],
    expected: Mapping[str, Tensor],
    optimizers: Mapping[str, Sequence[torch.nn.Parameter]],
) -> None:
    """Refuse tensors of a checkpoint that are missing, left over, or of another shape or number type.

    Parameters
    ----------
    expected : by name, of the shape and type that is wanted
    optimizers : by name, the parameters whose states may be there too, as {name}.{number}.{quantity}

    Raises
    ------
    SchemaProblem
        With the tensor that is wrong.
    """
    for name, tensor in expected.items():
        if name not in found:
            raise SchemaProblem(tr("the tensor {tensor} is missing").format(tensor=name))
        if found[name].shape != tensor.shape or found[name].dtype != tensor.dtype:
            raise SchemaProblem(
                tr("the tensor {tensor} is {kind} {shape}").format(
                    tensor=name, kind=found[name].dtype, shape=tuple(found[name].shape)
                )
            )
    for name in sorted(found.keys() - expected.keys()):
        owner, _, rest = name.partition(".")
        number, _, quantity = rest.partition(".")
        is_numbered = owner in optimizers and number.isdecimal() and int(number) < len(optimizers[owner])
        if not is_numbered or quantity not in _OPTIMIZER_STATE:
            raise SchemaProblem(tr("the tensor {tensor} belongs to no optimiser").format(tensor=name[:100]))
        shape = tuple(optimizers[owner][int(number)].shape)
        if tuple(found[name].shape) not in (shape, ()) or not found[name].is_floating_point():
            raise SchemaProblem(
                tr("the tensor {tensor} is {kind} {shape}").format(
                    tensor=name, kind=found[name].dtype, shape=tuple(found[name].shape)
                )
            )


def _optimizer_tensors(optimizer: torch.optim.Optimizer, name: str) -> dict[str, Tensor]:
    """The state of an optimiser as a checkpoint stores it: {name}.{number of the parameter}.{quantity}."""
    return {
        f"{name}.{number}.{quantity}": tensor
        for number, state in optimizer.state_dict()["state"].items()
        for quantity, tensor in state.items()
    }


def _load_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor], name: str) -> None:
    """Load the state of `_optimizer_tensors`, in the parameters' memory layout; learning rates stay."""
    parameters = optimizer.param_groups[0]["params"]
    for key, tensor in tensors.items():
        owner, _, rest = key.partition(".")
        if owner == name:
            number, _, quantity = rest.partition(".")
            parameter = parameters[int(number)]
            if tensor.shape == parameter.shape:
                tensor = torch.empty_like(parameter).copy_(tensor)
            optimizer.state[parameter][quantity] = tensor


def _reason(error: Exception) -> str:
    """An error's own words, short."""
    first = error.__cause__ if isinstance(error, DiskError) and error.__cause__ else error
    return str(getattr(first, "strerror", None) or first).splitlines()[0]
