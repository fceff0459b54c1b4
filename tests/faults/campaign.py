"""All cases, and how a number of them is run: the engine is loaded once, each case is forked from it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from . import namespace
from .case import Case, Verdict

SEED = 15
PROCESSES = ("kill", "outlive", "circumstance", "session")  # minutes, not seconds


def load_engine() -> None:
    """Import what jobs need, in one thread; forked workers find it loaded."""
    os.environ["OMP_NUM_THREADS"] = "1"
    import importlib

    for name in ("rasterio", "pyogrio", "geopandas", "sklearn.ensemble", "scipy.optimize", "jinja2", "torch"):
        importlib.import_module(name)
    for verb in ("residual", "survey", "windows", "train", "search", "predict", "evaluate", "check"):
        importlib.import_module(f"concealed_bedrock.worker.verbs.{verb}")


def all_cases(seed: int = SEED) -> list[Case]:
    """Every case of every kind, in order."""
    from . import kinds, processes

    return [case for cases in (*kinds.generators(), *processes.generators()) for case in cases(seed)]


def sample(cases: list[Case], of_each_kind: int = 8) -> list[Case]:
    """A fixed sample for `make test`: so many of every kind of input, evenly spread over its list."""
    kinds = {case.kind: [c for c in cases if c.kind == case.kind] for case in cases}
    kinds = {kind: own for kind, own in kinds.items() if kind not in PROCESSES}
    return [c for own in kinds.values() for c in own[:: max(1, len(own) // of_each_kind)][:of_each_kind]]


def run(
    cases: Iterable[Case],
    *,
    seed: int,
    at_once: int,
    keep: bool = False,
    say: Callable[[Verdict], None] = lambda verdict: None,
) -> Iterator[Verdict]:
    """Run cases; gives their verdicts as they come."""
    from .guard import guarded
    from .pool import verdicts
    from .references import prepared

    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    try:
        shared = folder / "shared"
        shared.mkdir()
        known = prepared(shared)
        guard = partial(
            guarded, shared=shared, known=known, seed=seed, has_namespace=namespace.is_permitted(shared)
        )
        for verdict in verdicts(cases, guard, folder / "cases", at_once=at_once, keep=keep):
            say(verdict)
            yield verdict
    finally:
        if keep:
            print(f"Kept: {folder}/cases")
        else:
            shutil.rmtree(folder, ignore_errors=True)
