"""Model files: weights and card in one safetensors file. Loading never runs code from the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..geophysics.files import replacing
from ..geophysics.problems import DiskProblem, InputProblem
from .card import METADATA_KEY, Card, CardProblem, read_card
from .networks import build_network
from .readers import Readers, build_readers


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
            beside.write_bytes(save(tensors, metadata={METADATA_KEY: card.to_json()}))
    except OSError as error:
        raise DiskProblem(
            f"The model file {Path(path).name} could not be written: {error.strerror or error}.",
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
    InputProblem
        For files that are damaged, of another kind or newer, and for weights that don't fit the architecture.
    """
    card, tensors = read_tensors(path)
    network = build_network(card.architecture, card.in_bands, card.n_classes)
    check_tensors(path, tensors, network.state_dict())
    network.load_state_dict(tensors)  # copies, and so turns half precision into single
    return network.eval(), card


def load_readers(path: str | Path) -> tuple[Readers, Card]:
    """Read a model file of several readers; raises as `load_model` does."""
    card, tensors = read_tensors(path)
    for name, tensor in tensors.items():
        refuse_no_numbers(path, name, tensor)
    return build_readers(card.architecture, {name: tensor.numpy() for name, tensor in tensors.items()}), card


def read_tensors(path: str | Path) -> tuple[Card, dict[str, torch.Tensor]]:
    """The card and the tensors of a model file."""
    try:
        return read_card(path), load_file(path)
    except CardProblem as problem:
        raise InputProblem(problem.message, problem.remedy) from problem
    except SafetensorError as error:
        raise damaged(path, str(error)) from error


def check_tensors(path: str | Path, found: dict, wanted: dict) -> None:
    """Refuse weights that are missing, left over, of another shape or not finite."""
    misfits = sorted(found.keys() ^ wanted.keys())
    misfits += [n for n in sorted(found.keys() & wanted.keys()) if found[n].shape != wanted[n].shape]
    if misfits:
        raise InputProblem(
            f"The weights in {Path(path).name} don't fit the network that its card describes:"
            f" {len(misfits)} of {len(wanted)} tensors differ, the first is {misfits[0]}.",
            "Use the model file as it was written, or train the model again.",
        )
    for name, tensor in found.items():
        refuse_no_numbers(path, name, tensor)


def refuse_no_numbers(path: str | Path, name: str, tensor: torch.Tensor) -> None:
    """Refuse a tensor with values that are not finite."""
    if not bool(tensor.isfinite().all()):
        raise damaged(path, f"the tensor {name} holds values that are no numbers")


def damaged(path: str | Path, detail: str) -> InputProblem:
    """The problem of a file whose tensors cannot be read."""
    return InputProblem(
        f"The model file {Path(path).name} is damaged: {detail}.",
        "Copy or download it again, or train the model again.",
    )
