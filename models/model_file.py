"""Model files: a pool of experts and its card in one safetensors file. Loading runs no code from the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..contract.errors import DiskError, UserError
from ..contract.model_card import METADATA_KEY, Card, read_card, read_header
from ..geophysics.io.replacing import replacing
from .experts.build import ExpertProblem, build_pool, check_pool
from .experts.gravity_network import GravityNetwork
from .experts.pool import ExpertPool
from .model_checksum import is_as_written, with_checksum
from .networks.factory import build_network

_FLOATS = ("F16", "BF16", "F32", "F64")


def save_model(path: str | Path, pool: ExpertPool, card: Card, *, half: bool = False) -> None:
    """Write a pool of experts and its card, completely or not at all; the same model gives the same bytes.

    Parameters
    ----------
    half : bool
        Store the kernels of networks in half precision: half the size, and a relative change of at most 2^-11
        per weight. Biases and normalisations are few and sensitive; they stay as they are.

    Raises
    ------
    DiskError
    """
    if card.architecture["name"] != "readers":  # the card of the network alone
        card = replace(card, architecture=pool.architecture("gravity"), temperature=1.0)
    tensors = {}
    for name, array in pool.tensors().items():
        tensor = torch.from_numpy(np.require(array, requirements=["C", "O", "W"]))
        is_network = isinstance(pool.experts[int(name.partition(".")[0])], GravityNetwork)
        tensors[name] = _halved(tensor) if half and is_network else tensor
    try:
        with replacing(path) as temporary:
            # Not save_file: what it writes only its owner may read, and models are passed on.
            metadata = {METADATA_KEY: with_checksum(card.to_json(), tensors)}
            temporary.write_bytes(save(tensors, metadata=metadata))
    except (OSError, DiskError) as error:
        why = getattr(error.__cause__ or error, "strerror", None) or str(error)
        raise DiskError(
            f"The model file {Path(path).name} could not be written: {why.rstrip('.')}.",
            "Make room on the disk or choose another output folder.",
        ) from error


def _halved(tensor: torch.Tensor) -> torch.Tensor:
    if tensor.dim() < 2 or not tensor.is_floating_point():
        return tensor
    halved = tensor.half()
    return halved if bool(halved.isfinite().all()) else tensor  # beyond 65504 half precision overflows


def load_model(path: str | Path) -> tuple[ExpertPool, Card]:
    """Read a model file; networks are in evaluation mode, in single precision, on the CPU.

    Raises
    ------
    UserError
        For files that are damaged, of another kind or newer, and for weights that don't fit the architecture.
    """
    card = read_card(path)
    _check_shapes(path, card)
    tensors = {name: tensor.numpy() for name, tensor in _read_tensors(path).items()}
    if card.architecture["name"] != "readers":
        return _pool_of_network(tensors, card)
    pool = build_pool(card.architecture, tensors)
    try:
        check_pool(pool, tensors, card.in_bands, card.n_classes)
    except ExpertProblem as problem:
        raise _damaged(path, str(problem)) from problem
    return pool, card


def _pool_of_network(tensors: dict[str, np.ndarray], card: Card) -> tuple[ExpertPool, Card]:
    """A network in the format of version 0.1: a pool of one, whose weight is 1 / temperature."""
    network = build_network(card.architecture, card.in_bands, card.n_classes)
    network.load_state_dict({name: torch.from_numpy(array) for name, array in tensors.items()})
    pool = ExpertPool.of_network(
        network.eval(), card.architecture, card.in_bands, card.n_classes, temperature=card.temperature
    )
    return pool, replace(card, architecture=pool.architecture("gravity"), temperature=1.0)


def _read_tensors(path: str | Path) -> dict[str, torch.Tensor]:
    """The tensors of a model file; refuses values that no training gives."""
    try:
        tensors = load_file(path)
    except SafetensorError as error:
        raise _damaged(path, str(error)) from error
    for name, tensor in tensors.items():
        if not bool(tensor.isfinite().all()):
            raise _damaged(path, f"the tensor {name} holds values that are no numbers")
        if name.endswith("running_var") and tensor.numel() and float(tensor.min()) < 0:
            raise _damaged(path, f"the tensor {name} holds variances below 0")
    if not is_as_written(read_header(path), tensors):
        raise _damaged(path, "its checksum is another one than when it was written")
    return tensors


def _check_shapes(path: str | Path, card: Card) -> None:
    """Refuse weights of networks that are missing, left over, or of another shape or kind than wanted."""
    header = {n: e for n, e in read_header(path).items() if n != "__metadata__"}
    with torch.device("meta"):  # shapes alone: nothing is allocated for a card that does not fit its weights
        wanted = _network_tensors(card)
    is_alone = not any(spec["name"] != "network" for spec in card.architecture.get("readers", []))
    found = header if is_alone else header.keys() & wanted.keys()
    misfits = sorted(set(found) ^ wanted.keys())
    for name in sorted(header.keys() & wanted.keys()):
        is_kind = (header[name]["dtype"] in _FLOATS) == wanted[name].is_floating_point()
        # Counts of batches were once stored as lists of one.
        shapes = [list(wanted[name].shape), [1]] if not wanted[name].shape else [list(wanted[name].shape)]
        if header[name]["shape"] not in shapes or not is_kind:
            misfits.append(name)
    if misfits:
        raise UserError(
            f"The weights in {Path(path).name} don't fit the network that its card describes:"
            f" {len(misfits)} of {len(wanted)} tensors differ, the first is {misfits[0][:100]}.",
            "Use the model file as it was written, or train the model again.",
        )


def _network_tensors(card: Card) -> dict[str, torch.Tensor]:
    """The weights that the networks of gravity of a card have, by their names in the file."""
    architecture = card.architecture
    if architecture["name"] != "readers":
        return build_network(architecture, card.in_bands, card.n_classes).state_dict()
    tensors: dict[str, torch.Tensor] = {}
    for number, spec in enumerate(architecture["readers"]):
        if spec["name"] == "network":
            network = build_network(spec["architecture"], spec["in_bands"], spec["n_learned"])
            tensors |= {f"{number}.{name}": tensor for name, tensor in network.state_dict().items()}
    return tensors


def _damaged(path: str | Path, detail: str) -> UserError:
    return UserError(
        f"The model file {Path(path).name} is damaged: {detail}.",
        "Copy or download it again, or train the model again.",
    )
