"""Model files: weights and card in one safetensors file. Loading never runs code from the file."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..geophysics.files import replacing
from ..geophysics.problems import InputProblem
from .card import METADATA_KEY, Card, CardProblem, read_card
from .networks import build_network


def save_model(path: str | Path, network: torch.nn.Module, card: Card, *, half: bool = False) -> None:
    """Write a network and its card, whole or not at all; the same weights and card give the same bytes.

    Parameters
    ----------
    half : bool
        Store kernels in half precision: half the size, and a relative change of at most 2^-11 a weight.
        Biases and normalisations are few and sensitive; they stay as they are.
    """
    tensors = {name: stored(tensor, half) for name, tensor in network.state_dict().items()}
    try:
        with replacing(path) as beside:
            # Not save_file: what it writes only its owner may read, and models are passed on.
            beside.write_bytes(save(tensors, metadata={METADATA_KEY: card.to_json()}))
    except OSError as error:
        raise InputProblem(
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
    try:
        card = read_card(path)
        tensors = load_file(path)
    except CardProblem as problem:
        raise InputProblem(problem.message, problem.remedy) from problem
    except SafetensorError as error:
        raise damaged(path, str(error)) from error
    network = build_network(card.architecture, card.in_bands, card.n_classes)
    check_tensors(path, tensors, network.state_dict())
    network.load_state_dict(tensors)  # copies, and so turns half precision into single
    return network.eval(), card


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
        if not bool(tensor.isfinite().all()):
            raise damaged(path, f"the tensor {name} holds values that are no numbers")


def damaged(path: str | Path, detail: str) -> InputProblem:
    """The problem of a file whose tensors cannot be read."""
    return InputProblem(
        f"The model file {Path(path).name} is damaged: {detail}.",
        "Copy or download it again, or train the model again.",
    )
