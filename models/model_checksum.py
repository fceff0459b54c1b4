"""The checksum of a model file's card and weights: a flipped bit is no other model."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

import torch

from ..contract.model_card import METADATA_KEY

_ENTRY = "checksum"  # of the card's JSON; files made before there was one are read without


def with_checksum(card: str, tensors: Mapping[str, torch.Tensor]) -> str:
    """A card's JSON with the checksum of all its other entries and of the tensors."""
    entries = json.loads(card)
    entries.pop(_ENTRY, None)
    return json.dumps(entries | {_ENTRY: checksum(entries, tensors)}, sort_keys=True)


def is_as_written(header: Mapping, tensors: Mapping[str, torch.Tensor]) -> bool:
    """Whether the checksum that a file's header carries, if any, is that of its content."""
    entries = json.loads(header["__metadata__"][METADATA_KEY])
    stored = entries.pop(_ENTRY, None)
    return stored is None or stored == checksum(entries, tensors)


def checksum(entries: Mapping, tensors: Mapping[str, torch.Tensor]) -> str:
    """SHA-256 of a card's entries, and of the tensors' names and bytes."""
    digest = hashlib.sha256(json.dumps(entries, sort_keys=True).encode())
    for name, tensor in sorted(tensors.items()):
        digest.update(f"{name} {tensor.dtype} {list(tensor.shape)}".encode())
        digest.update(tensor.contiguous().reshape(-1).view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
