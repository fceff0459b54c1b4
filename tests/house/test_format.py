"""The formatter wins: no line is kept from it."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MARK = "# fmt: " + "skip"
FOLDERS = (
    "contract",
    "geophysics",
    "geology",
    "reports",
    "plugin",
    "processing_provider",
    "benchmarks",
    "tools",
    "tests/faults",
    "tests/geology",
    "tests/geophysics",
    "tests/house",
    "tests/i18n",
    "tests/plugin",
    "tests/reports",
    "tests/processing_provider",
    "tests/reliability",
    "tests/tools",
)


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_line_is_kept_from_the_formatter(folder):
    files = (ROOT / folder).rglob("*.py")
    assert not [str(path) for path in files if MARK in path.read_text(encoding="utf-8")]
