"""The examples in docstrings are true."""

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("contract", "geophysics", "geology", "models", "reports", "worker")
MODULES = [
    ".".join(("concealed_bedrock", *path.relative_to(ROOT).with_suffix("").parts))
    for room in ROOMS
    for path in sorted((ROOT / room).rglob("*.py"))
    if ">>>" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_give_what_they_say(name):
    pytest.importorskip("torch", reason="the engine's packages are not in this Python")
    found = doctest.testmod(importlib.import_module(name))
    assert found.attempted and not found.failed
