"""The named faults of `make mutants` are still faults of the code as it stands, and have tests."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMED = tomllib.loads((ROOT / "tools" / "mutants_named.toml").read_text())["mutation"]


@pytest.mark.parametrize("entry", NAMED, ids=lambda entry: entry["name"])
def test_every_named_fault_changes_one_place_and_has_its_tests(entry):
    source = (ROOT / entry["file"]).read_text()
    assert [source.count(old) for old, _ in entry["changes"]] == [1] * len(entry["changes"])
    assert all(old != new for old, new in entry["changes"])
    assert entry["tests"] and all((ROOT / test).is_file() for test in entry["tests"])
