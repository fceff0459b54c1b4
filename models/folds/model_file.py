"""Files of fold classifiers, and weights to begin from. Loading runs no code from the file."""

from __future__ import annotations

import json
import pickle  # nosec B403 - its error alone, which torch raises for files that hold code
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from ...contract.errors import UserError, require
from ...contract.fold_card import FOLD_CARD_KEY, FoldCard, read_fold_card
from ...contract.language import tr
from ..model_file import _halved, _write_tensors
from .classifier import FoldClassifier, FoldNetwork, _Shallow
from .resnet import _make_resnet

_HEAD = ("fc.weight", "fc.bias")
_COUNTS = "num_batches_tracked"  # which old weights of torchvision lack


def save_classifier(
    path: str | Path, classifier: FoldClassifier, card: FoldCard, *, half: bool = False
) -> None:
    """Write a classifier and its card, completely or not at all; the same one gives the same bytes.

    Parameters
    ----------
    half : store the kernels of a network in half precision

    Raises
    ------
    DiskError
    """
    tensors = {name: tensor.contiguous() for name, tensor in classifier.tensors().items()}
    if half and isinstance(classifier, FoldNetwork):
        tensors = {name: _halved(tensor) if tensor.dim() > 1 else tensor for name, tensor in tensors.items()}
    _write_tensors(path, tensors, {FOLD_CARD_KEY: card.to_json()})


def load_classifier(path: str | Path) -> tuple[FoldClassifier, FoldCard]:
    """Read a classifier; a shallow one is fitted again from its features.

    Raises
    ------
    UserError
        For files that are damaged or of another kind, and for arrays that do not fit the card.
    """
    card = read_fold_card(path)
    try:
        tensors = load_file(path)
        for name, tensor in tensors.items():
            if not bool(tensor.isfinite().all()):
                raise ValueError(
                    tr("the tensor {tensor} holds values that are no numbers").format(tensor=name)
                )
        return _classifier_of(card, tensors), card
    except (SafetensorError, RuntimeError, KeyError, ValueError) as error:
        reason = str(error).splitlines()[0][:200]
        raise UserError(
            tr("The model file {file} is damaged: {detail}.").format(file=Path(path).name, detail=reason),
            tr("Copy or download it again, or train the model again."),
        ) from error


def _classifier_of(card: FoldCard, tensors: dict[str, torch.Tensor]) -> FoldClassifier:
    """Build what the card describes."""
    how = card.architecture
    if how["name"] == "resnet":
        network = _make_resnet(how["depth"], len(card.classes), width=how["width"])
        network.load_state_dict(tensors)
        even = how.get("even", False)
        return FoldNetwork(network.eval(), how["depth"], how["width"], card.side_px, card.temperature, even)
    labels = tensors["labels"].numpy()
    if set(np.unique(labels)) != set(range(len(card.classes))):
        raise ValueError(tr("its labels are not those of its classes"))
    features = tensors["features"].numpy()
    return _Shallow.fit(how["method"], features, labels, how["seed"], card.temperature)


def load_weights(network: nn.Module, path: str | Path, names: Sequence[str]) -> None:
    """Begin from the weights of a file, the last layer aside.

    Of that, a fold classifier gives the rows of the classes that it knows by name.

    Parameters
    ----------
    path : a safetensors file, or one of torch's, of which nothing but tensors is read
    names : of the network's classes

    Raises
    ------
    UserError
        For a file that cannot be read, and for weights of another network.
    """
    found = _tensors_of(Path(path))
    own = network.state_dict()
    misfits = sorted(
        name
        for name, tensor in own.items()
        if name not in _HEAD
        and not name.endswith(_COUNTS)
        and (name not in found or found[name].shape != tensor.shape)
    )
    require(
        not misfits,
        tr("The weights in {file} are of another network: {n} of {total} tensors do not fit.").format(
            file=Path(path).name, n=len(misfits), total=len(own)
        ),
        tr("Choose the architecture that they are of (ARCHITECTURE), or other weights (WEIGHTS)."),
    )
    taken = {name: tensor for name, tensor in found.items() if name in own and name not in _HEAD}
    network.load_state_dict(own | {name: tensor.to(own[name].dtype) for name, tensor in taken.items()})
    for row, known in _rows_known(Path(path), names):
        for name in _HEAD:
            network.get_parameter(name).data[row] = found[name][known]


def _rows_known(path: Path, names: Sequence[str]) -> list[tuple[int, int]]:
    """Rows of the last layer, here and in the file, that stand for a class of the same name."""
    try:
        theirs = [name.casefold() for name in read_fold_card(path).names]
    except UserError:  # weights alone, whose classes have no names
        return []
    return [(row, theirs.index(n.casefold())) for row, n in enumerate(names) if n.casefold() in theirs]


def _tensors_of(path: Path) -> dict[str, torch.Tensor]:
    """The tensors of a file of weights."""
    try:
        if path.suffix.lower() == ".safetensors":
            return load_file(path)
        found = torch.load(path, map_location="cpu", weights_only=True)
        found = found.get("state_dict", found) if isinstance(found, dict) else found
        if not isinstance(found, dict) or not all(isinstance(each, torch.Tensor) for each in found.values()):
            raise ValueError(tr("it holds no table of tensors"))
        return {name.removeprefix("module."): tensor for name, tensor in found.items()}
    except (
        *(OSError, ValueError, RuntimeError, EOFError, KeyError, AttributeError),
        *(SafetensorError, pickle.UnpicklingError, struct.error, json.JSONDecodeError),
    ) as error:
        reason = (getattr(error, "strerror", None) or str(error) or type(error).__name__).splitlines()[0][
            :150
        ]
        raise UserError(
            tr("The weights {file} cannot be read: {reason}.").format(
                file=path.name, reason=reason.rstrip(".")
            ),
            tr("Choose a safetensors file, or a state dictionary that torch saved (WEIGHTS)."),
        ) from error
