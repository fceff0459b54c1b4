"""Runs tests again and again in fresh copies of one process, which has the heavy libraries imported.

`tools/mutants.py` starts it in a copy of the checkout. It reads one JSON object a line, {"tests": [...],
"seconds": 60, "caches": false}, and answers with a word: "passed", "failed" or "too slow". Nothing of the
checkout is imported before a copy is made, so each run reads the sources as they are then; a run that caches
leaves their bytecode for the next ones, which is right while the sources keep their time of change.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import sys
import time

_HEAVY = (
    "pytest",
    "torch",
    "rasterio",
    "rasterio.features",
    "rasterio.warp",
    "geopandas",
    "matplotlib.figure",
    "safetensors.numpy",
    "scipy.interpolate",
    "scipy.ndimage",
    "scipy.optimize",
    "scipy.spatial",
    "scipy.special",
    "scipy.stats",
    "sklearn.ensemble",
)
_TESTS_FAILED_OR_UNREADABLE = 1


def _run_in_a_copy(tests: list[str], caches: bool) -> None:
    """The tests in this process, which ends with them."""
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    sys.dont_write_bytecode = not caches
    code = _TESTS_FAILED_OR_UNREADABLE
    try:
        import pytest

        gc.freeze()
        # A warning of numpy's is a fault too: it divides by nothing where the original does not.
        options = ["-q", "-x", "-p", "no:cacheprovider", "-W", "error::RuntimeWarning"]
        code = int(pytest.main([*options, *tests]))
    finally:
        os._exit(code)


def _outcome(tests: list[str], seconds: float, caches: bool) -> str:
    """Run tests in a copy of this process; one that takes longer than `seconds` is ended."""
    child = os.fork()
    if not child:
        _run_in_a_copy(tests, caches)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return "failed" if status else "passed"
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "too slow"


def main() -> None:
    """Answer requests until there are no more."""
    for name in _HEAVY:
        importlib.import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        print(_outcome(**asked), flush=True)


if __name__ == "__main__":
    main()
