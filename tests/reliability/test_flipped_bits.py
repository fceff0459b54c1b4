"""A flipped bit in a model file is a clear error, or changes nothing."""

import random
from pathlib import Path

import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.model_file import load_model

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "trained"


def content(path):
    """The card and the tensors of a model."""
    pool, card = load_model(path)
    return card, {name: torch.as_tensor(array) for name, array in pool.tensors().items()}


@pytest.mark.parametrize("name", ["outcrop_anywhere", "south_australia", "new"])
def test_a_flipped_bit_is_an_error_or_no_change(builders, tmp_path, name):
    path = SHIPPED / f"{name}.safetensors"
    if name == "new":
        path = Path(builders.write_model(tmp_path / "new.safetensors"))
    whole, (card, tensors) = path.read_bytes(), content(path)
    draw, copy, refused = random.Random(7), tmp_path / "copy.safetensors", 0
    header = 8 + int.from_bytes(whole[:8], "little")
    places = [draw.randrange(header) for _ in range(25)]
    for place in places + [draw.randrange(header, len(whole)) for _ in range(10)]:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << draw.randrange(8)
        copy.write_bytes(flipped)
        try:
            found, weights = content(copy)
        except UserError:
            refused += 1
            continue
        assert found.to_json() == card.to_json() and all(
            torch.equal(weights[key], tensors[key]) for key in tensors
        ), place
    assert refused > 30
