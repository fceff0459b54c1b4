"""The demo refuses what it cannot run in one sentence, before anything is installed or written."""

import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).resolve().parents[2] / "tools" / "demo.py"


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["--bouguer", __file__], "belong together"),
        (
            ["--bouguer", "/no/such.tif", "--geology", __file__, "--field", "AGE"],
            "/no/such.tif does not exist",
        ),
    ],
)
def test_wrong_arguments_get_one_sentence(arguments, words):
    done = subprocess.run([sys.executable, DEMO, *arguments], capture_output=True, text=True)
    assert done.returncode == 2 and words in done.stderr
