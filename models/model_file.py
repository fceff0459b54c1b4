"""Model files: weights and card in one safetensors file. Loading never runs code from the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..contract.errors import DiskError, UserError
from ..contract.model_card import METADATA_KEY, Card, read_card, read_header
from ..geophysics.io.replacing import replacing
from .experts.expert import Readers, build_readers
from .experts.expert_checks import ReaderProblem, check_readers
from .model_checksum import is_as_written, with_checksum
from .networks.factory import build_network

FLOATS = ("F16", "BF16", "F32", "F64")


def save_model(path: str | Path, network: torch.nn.Module, card: Card, *, half: bool = False) -> None:
    """Write a network and its card, whole or not at all; the same weights and card give the same bytes.

    Parameters
    ----------
    half : bool
        Store kernels in half precision: half the size, and a relative change of at most 2^-11 a weight.
        Biases and normalisations are few and sensitive; they stay as they are.
    """
    write_tensors(path, {name: stored(t, half) for name, t in network.state_dict().items()}, card)


def save_readers(path: str | Path, readers: Readers, card: Card) -> None:
    """Write a model of several readers and its card, whole or not at all."""
    tensors = {name: torch.from_numpy(np.ascontiguousarray(a)) for name, a in readers.tensors().items()}
    write_tensors(path, tensors, card)


def write_tensors(path: str | Path, tensors: dict[str, torch.Tensor], card: Card) -> None:
    """Write tensors and a card; the same ones give the same bytes."""
    try:
        with replacing(path) as beside:
            # Not save_file: what it writes only its owner may read, and models are passed on.
            beside.write_bytes(save(tensors, metadata={METADATA_KEY: with_checksum(card.to_json(), tensors)}))
    except (OSError, DiskError) as error:
        why = getattr(error.__cause__ or error, "strerror", None) or str(error)
        raise DiskError(
            f"The model file {Path(path).name} could not be written: {why.rstrip('.')}.",
            "Make room on the disk or choose another output folder.",
        ) from error


def stored(tensor: torch.Tensor, half: bool) -> torch.Tensor:
    """A tensor as it goes into the file: on the CPU, contiguous, sharing memory with no other."""
    tensor = tensor.detach().cpu().clone(memory_format=torch.contiguous_format)
    if not half or tensor.dim() < 2 or not tensor.is_floating_point():
        return tensor
    halved = tensor.half()
    return halved if bool(halved.isfinite().all()) else tensor  # beyond 65504 half precision overflows


def load_model(path: str | Path) -> tuple[torch.nn.Module, Card]:
    """Read a model file: the network in evaluation mode, in single precision on the CPU, and its card.

    Raises
    ------
    UserError
        For files that are damaged, of another kind or newer, and for weights that don't fit the architecture.
    """
    card = read_card_of(path)
    with torch.device("meta"):  # shapes alone: nothing is allocated for a card that does not fit its weights
        wanted = build_network(card.architecture, card.in_bands, card.n_classes).state_dict()
    check_shapes(path, wanted)
    network = build_network(card.architecture, card.in_bands, card.n_classes)
    network.load_state_dict(read_tensors(path))  # copies, and so turns half precision into single
    return network.eval(), card


def load_readers(path: str | Path) -> tuple[Readers, Card]:
    """Read a model file of several readers; raises as `load_model` does."""
    card = read_card_of(path)
    if card.architecture["name"] != "readers":
        raise damaged(path, f"its network '{card.architecture['name']}' is no set of readers")
    tensors = {name: tensor.numpy() for name, tensor in read_tensors(path).items()}
    readers = build_readers(card.architecture, tensors)
    try:
        check_readers(readers, tensors, card.in_bands, card.n_classes)
    except ReaderProblem as problem:
        raise damaged(path, str(problem)) from problem
    return readers, card


def read_card_of(path: str | Path) -> Card:
    """The card of a model file; its problems as the engine's."""
    try:
        return read_card(path)
    except UserError as problem:
        raise UserError(problem.message, problem.remedy) from problem


def read_tensors(path: str | Path) -> dict[str, torch.Tensor]:
    """The tensors of a model file, all of them numbers that a network can have learned."""
    try:
        tensors = load_file(path)
    except SafetensorError as error:
        raise damaged(path, str(error)) from error
    for name, tensor in tensors.items():
        if not bool(tensor.isfinite().all()):
            raise damaged(path, f"the tensor {name} holds values that are no numbers")
        if name.endswith("running_var") and tensor.numel() and float(tensor.min()) < 0:
            raise damaged(path, f"the tensor {name} holds variances below 0")
    if not is_as_written(read_header(path), tensors):
        raise damaged(path, "its checksum is another one than when it was written")
    return tensors


def check_shapes(path: str | Path, wanted: dict[str, torch.Tensor]) -> None:
    """Refuse a file whose header lacks a tensor, or has a further one or one of another shape or kind."""
    header = {n: e for n, e in read_header(path).items() if n != "__metadata__"}
    misfits = sorted(header.keys() ^ wanted.keys())
    for name in sorted(header.keys() & wanted.keys()):
        is_kind = (header[name]["dtype"] in FLOATS) == wanted[name].is_floating_point()
        if header[name]["shape"] != list(wanted[name].shape) or not is_kind:
            misfits.append(name)
    if misfits:
        raise UserError(
            f"The weights in {Path(path).name} don't fit the network that its card describes:"
            f" {len(misfits)} of {len(wanted)} tensors differ, the first is {misfits[0][:100]}.",
            "Use the model file as it was written, or train the model again.",
        )


def damaged(path: str | Path, detail: str) -> UserError:
    """The problem of a file whose tensors cannot be read."""
    return UserError(
        f"The model file {Path(path).name} is damaged: {detail}.",
        "Copy or download it again, or train the model again.",
    )
