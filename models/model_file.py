"""Model files: a pool of experts and its card in one safetensors file. Loading runs no code from the file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..contract.errors import DiskError, UserError
from ..contract.language import tr
from ..contract.model_card import METADATA_KEY, Card, read_card, read_header
from ..geophysics.io.replacing import replacing
from .experts.candidate_trees import _CandidateTrees
from .experts.expert import _Expert
from .experts.gravity import GravityNetwork, _GravityTrees
from .experts.gravity_context import _GravityContext
from .experts.outcrop import BASELINES, DistanceBaseline, OutcropEnsemble
from .experts.pool import ExpertPool
from .experts.tree_ensemble import _Trees
from .features.outcrop_channels import INPUTS
from .networks.factory import build_network
from .networks.outcrop_unet import _OutcropNetwork

_FLOATS = ("F16", "BF16", "F32", "F64")
_CHECKSUM = "checksum"  # of the card's JSON; files made before there was one are read without


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
        is_kernel = is_network and tensor.dim() > 1 and tensor.is_floating_point()
        tensors[name] = _halved(tensor) if half and is_kernel else tensor
    entries = json.loads(card.to_json())
    entries[_CHECKSUM] = _checksum(entries, tensors)
    _write_tensors(path, tensors, {METADATA_KEY: json.dumps(entries, sort_keys=True)})


def _halved(tensor: torch.Tensor) -> torch.Tensor:
    """A tensor in half precision, or as it is where it goes beyond 65504, which ends half precision."""
    half = tensor.half()
    return half if bool(half.isfinite().all()) else tensor


def _write_tensors(path: str | Path, tensors: dict[str, torch.Tensor], metadata: dict[str, str]) -> None:
    """Write a safetensors file, completely or not at all.

    Raises
    ------
    DiskError
    """
    try:
        with replacing(path) as temporary:
            # Not save_file: what it writes only its owner may read, and models are passed on.
            temporary.write_bytes(save(tensors, metadata=metadata))
    except (OSError, DiskError) as error:
        why = getattr(error.__cause__ or error, "strerror", None) or str(error)
        raise DiskError(
            tr("The model file {file} could not be written: {reason}.").format(
                file=Path(path).name, reason=why.rstrip(".")
            ),
            tr("Make room on the disk or choose another output folder."),
        ) from error


def load_model(path: str | Path) -> tuple[ExpertPool, Card]:
    """Read a model file; networks are in evaluation mode, in single precision, on the CPU.

    Raises
    ------
    UserError
        For files that are damaged, of another kind or newer, and for weights that don't fit the architecture.
    """
    card, header = read_card(path), read_header(path)
    _check_shapes(path, header, card)
    tensors = {name: tensor.numpy() for name, tensor in _read_tensors(path, header).items()}
    if (
        card.architecture["name"] != "readers"
    ):  # of version 0.1: a pool of one, whose weight is 1 / temperature
        how = card.architecture, card.in_bands, card.n_classes
        network = build_network(*how)
        network.load_state_dict({name: torch.from_numpy(array) for name, array in tensors.items()})
        pool = ExpertPool.of_network(network.eval(), *how, temperature=card.temperature)
        return pool, replace(card, architecture=pool.architecture("gravity"), temperature=1.0)
    pool = _build_pool(card.architecture, tensors)
    try:
        _check_pool(pool, tensors, card.in_bands, card.n_classes)
    except _Damage as problem:
        raise _damaged(path, str(problem)) from problem
    return pool, card


def _read_tensors(path: str | Path, header: dict[str, Any]) -> dict[str, torch.Tensor]:
    """The tensors of a model file; refuses values that no training gives."""
    try:
        tensors = load_file(path)
    except SafetensorError as error:
        raise _damaged(path, str(error)) from error
    for name, tensor in tensors.items():
        if not bool(tensor.isfinite().all()):
            raise _damaged(
                path, tr("the tensor {tensor} holds values that are no numbers").format(tensor=name)
            )
        if name.endswith("running_var") and tensor.numel() and float(tensor.min()) < 0:
            raise _damaged(path, tr("the tensor {tensor} holds variances below 0").format(tensor=name))
    entries = json.loads(header["__metadata__"][METADATA_KEY])
    stored = entries.pop(_CHECKSUM, None)
    if stored is not None and stored != _checksum(entries, tensors):
        raise _damaged(path, tr("its checksum is another one than when it was written"))
    return tensors


def _check_shapes(path: str | Path, header: dict[str, Any], card: Card) -> None:
    """Refuse weights of networks that are missing, left over, or of another shape or kind than wanted."""
    header = {n: e for n, e in header.items() if n != "__metadata__"}
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
            tr(
                "The weights in {file} don't fit the network that its card describes: {count} of "
                "{total} tensors differ, the first is {first}."
            ).format(file=Path(path).name, count=len(misfits), total=len(wanted), first=misfits[0][:100]),
            tr("Use the model file as it was written, or train the model again."),
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
        tr("The model file {file} is damaged: {detail}.").format(file=Path(path).name, detail=detail),
        tr("Copy or download it again, or train the model again."),
    )


def _checksum(entries: Mapping, tensors: Mapping[str, torch.Tensor]) -> str:
    """SHA-256 of a card's entries, and of the tensors' names and bytes."""
    digest = hashlib.sha256(json.dumps(entries, sort_keys=True).encode())
    for name, tensor in sorted(tensors.items()):
        digest.update(f"{name} {tensor.dtype} {list(tensor.shape)}".encode())
        digest.update(tensor.contiguous().reshape(-1).view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()


class _Damage(ValueError):
    """What is wrong, as a sentence without its end."""


def _build_pool(architecture: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> ExpertPool:
    """Build the pool that a card's architecture describes.

    Raises
    ------
    UserError
        For an unknown expert, and for arrays that don't fit theirs.
    """
    experts = []
    for number, spec in enumerate(architecture["readers"]):
        prefix = f"{number}."
        own = {name.removeprefix(prefix): a for name, a in tensors.items() if name.startswith(prefix)}
        try:
            experts.append(_build_expert(spec, own))
        except (KeyError, TypeError, RuntimeError, IndexError, ValueError) as error:
            if isinstance(error, UserError):
                raise
            raise UserError(
                tr("The arrays of the model file don't fit its expert '{expert}' ({reason}).").format(
                    expert=spec["name"], reason=str(error)[:300]
                ),
                tr("Use the model file as it was written, or train the model again."),
            ) from error
    return ExpertPool(tuple(experts), tuple(architecture["powers"]))


def _build_expert(spec: Mapping[str, Any], tensors: dict[str, np.ndarray]) -> _Expert:
    name = spec["name"]
    if name in BASELINES:
        return DistanceBaseline(name)
    if name == "outcrop":
        return OutcropEnsemble(tuple(_outcrop_network(n, tensors) for n in range(spec["members"])))
    if name == "gravity-context":
        return _GravityContext.of_file(dict(spec), tensors.pop("weights"), tensors)
    if name == "boosted-trees":
        if spec["reads"] == "gravity":
            classes = tensors.pop("classes")
            return _GravityTrees(_Trees(**tensors), classes)
        return _CandidateTrees(_Trees(**tensors), spec["reads"] == "both")
    if name == "network":
        network = build_network(spec["architecture"], spec["in_bands"], spec["n_learned"])
        network.load_state_dict({k: torch.from_numpy(v) for k, v in tensors.items()})
        return GravityNetwork(network.eval(), spec["architecture"], spec["in_bands"], spec["n_learned"])
    raise UserError(
        tr("The model file has an expert '{name}' that this plugin does not know.").format(name=name),
        tr("Update the plugin, or choose another model."),
    )


def _outcrop_network(number: int, tensors: Mapping[str, np.ndarray]) -> _OutcropNetwork:
    network, prefix = _OutcropNetwork(), f"{number}."
    own = {k.removeprefix(prefix): torch.from_numpy(v) for k, v in tensors.items() if k.startswith(prefix)}
    channels = own["down.0.0.weight"].shape[1]
    if channels != len(INPUTS):
        raise UserError(
            tr(
                "The model was trained by another version of the plugin: its outcrop network reads "
                "{channels} channels of a class, this one {expected}."
            ).format(channels=channels, expected=len(INPUTS)),
            tr("Train the model again."),
        )
    network.load_state_dict(own)
    return network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # stubs lack it


def _check_pool(pool: ExpertPool, tensors: Mapping[str, np.ndarray], n_bands: int, num_classes: int) -> None:
    """Refuse arrays that belong to no expert, of another kind of number, or out of range."""
    own = pool.tensors()
    left_over = sorted(tensors.keys() - own.keys())
    _require(
        not left_over, tr("no expert has the tensor {tensor}").format(tensor="".join(left_over[:1])[:100])
    )
    for name, array in own.items():
        is_alike = (array.dtype.kind == "f") == (tensors[name].dtype.kind == "f")
        _require(
            is_alike,
            tr("the tensor {tensor} holds numbers of the kind {kind}").format(
                tensor=name, kind=tensors[name].dtype
            ),
        )
    for number, expert in enumerate(pool.experts, 1):
        n_outputs = 1
        if isinstance(expert, GravityNetwork):
            channels, trained = expert.in_channels, expert.num_trained
            _require(
                channels <= n_bands,
                tr("a network reads {used} bands of {total}").format(used=channels, total=n_bands),
            )
            _require(
                trained <= num_classes,
                tr("a network knows {known} of {total} classes").format(known=trained, total=num_classes),
            )
        if isinstance(expert, _GravityContext):
            is_sound = expert.is_sound and (n_bands > 0 or expert.reads_lines_alone)
            _require(is_sound, tr("weights of fits are none that a training gives"))
        if isinstance(expert, _GravityTrees):
            n_outputs = _check_classes(expert.classes, num_classes)
        if isinstance(expert, (_GravityTrees, _CandidateTrees)):
            try:
                expert.trees.check(expert.n_features(n_bands), n_outputs)
            except ValueError as problem:
                raise _Damage(
                    tr("in the trees of expert {number} {problem}").format(number=number, problem=problem)
                ) from problem


def _check_classes(classes: np.ndarray, num_classes: int) -> int:
    """Refuse numbers of classes that trees cannot have; returns the scores of such trees."""
    is_list = classes.ndim == 1 and classes.dtype.kind in "iu" and 2 <= classes.size <= num_classes
    _require(is_list, tr("'classes' is {dtype} {shape}").format(dtype=classes.dtype, shape=classes.shape))
    is_inside = classes.min() >= 0 and classes.max() < num_classes and np.unique(classes).size == classes.size
    _require(
        bool(is_inside),
        tr("'classes' does not name classes from 0 to {num_classes}, each once").format(
            num_classes=num_classes - 1
        ),
    )
    return 1 if classes.size == 2 else classes.size


def _require(is_good: bool, complaint: str) -> None:
    if not is_good:
        raise _Damage(complaint)
