"""How many deliberate faults in what scores a model its tests notice: mutation testing with cosmic-ray.

    make mutants [ARGS="--only metrics --sample 0"]

Each mutant is one small change of one module (a + for a -, a < for a <=, a number off by one); the tests of
that module run on it, in a copy of the checkout. A mutant that they do not notice has survived: the scoring
could be wrong in that way today. Before them come the named mutations of `mutants_named.toml`: faults by
hand, each of which must be noticed.

By default 40 mutants a subject are drawn, the same every time; `--sample 0` takes all, and another `--seed`
draws others, for whose survivors nobody has written a test. Not drawn are those that cannot change what is
computed: in annotations, in `frozen=`, in `strict=`, `==` for `is`, the `*` of a signature; nor those that
are no Python, which any test would notice.
A survivor that changes nothing that anyone could observe is listed in `mutants_equivalent.toml` with the
reason. It counts as a survivor in the first figure, and is left out of the second.

cosmic-ray and not mutmut, because mutmut runs tests inside a package of its own layout, and this checkout's
root is the package. Its own runner starts a process per mutant; here `mutants_runner.py` forks one.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from datetime import date
from importlib.metadata import version
from pathlib import Path

from mutants_drawn import draw_mutants

ROOT = Path(__file__).resolve().parents[1]
TOOLS = Path(__file__).resolve().parent
SAMPLE = 40
TIMEOUT_S = 120
LEVEL = 0.9
_EVALUATION = "tests/models/evaluation/"
SUBJECTS = {
    "metrics": ("models/evaluation/metrics.py", [_EVALUATION + "test_metrics.py"]),
    "fronts": (
        "models/evaluation/fronts.py",
        [_EVALUATION + "test_intervals_by_hand.py", "tests/models/test_fronts.py"],
    ),
    "bootstrap": (
        "models/evaluation/bootstrap.py",
        [_EVALUATION + "test_intervals_by_hand.py", _EVALUATION + "test_bootstrap.py"],
    ),
    "calibration": (
        "models/evaluation/methods.py",
        [_EVALUATION + "test_methods.py", _EVALUATION + "test_calibration.py"],
    ),
    "null test": ("models/evaluation/null_test.py", [_EVALUATION + "test_null_test_by_hand.py"]),
    "nulls": ("models/evaluation/gravity_nulls.py", [_EVALUATION + "test_gravity_nulls.py"]),
    "scoring": (
        "worker/training/scoring.py",
        ["tests/worker/test_scoring_by_hand.py", "tests/worker/test_scoring.py"],
    ),
    "comparison": ("worker/training/comparison.py", ["tests/worker/test_comparison_by_hand.py"]),
    "splits": (
        "geology/sampling/splits.py",
        ["tests/geology/test_splits_by_hand.py", "tests/geology/test_splits.py"],
    ),
    "pooling": (
        "models/experts/pool.py",
        ["tests/models/experts/test_pool_by_hand.py", "tests/models/experts/test_pool.py"],
    ),
    "cover calibration": (
        "models/evaluation/cover_calibration.py",
        [_EVALUATION + "test_cover_calibration.py"],
    ),
    "under cover": ("worker/training/under_cover.py", ["tests/worker/test_under_cover.py"]),
    "out of fold": ("models/experts/out_of_fold.py", ["tests/models/experts/test_out_of_fold.py"]),
    "residual": ("geophysics/residual.py", ["tests/geophysics/test_residual_by_hand.py"]),
}


class Runner:
    """Runs tests in a copy of the checkout, in processes forked from one."""

    def __init__(self, folder: Path):
        self.folder = folder
        scratch = folder / "scratch"
        scratch.mkdir()
        self._process = subprocess.Popen(
            [".engine/bin/python", "tools/mutants_runner.py"],
            cwd=folder,
            env=os.environ | {"TMPDIR": str(scratch), "OMP_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def passes(self, tests: list[str], *, caches: bool = False) -> bool:
        """Whether all tests pass in time; bytecode of unchanged sources may be kept."""
        assert self._process.stdin and self._process.stdout
        asked = {"tests": tests, "seconds": TIMEOUT_S, "caches": caches}
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline().strip()
        if answer not in ("passed", "failed", "too slow"):
            raise RuntimeError("the process that runs the tests has ended")
        return answer == "passed"

    def passes_with(self, module: str, source: str, tests: list[str]) -> bool:
        """Whether all tests pass with another source of a module."""
        path = self.folder / module
        original, at = path.read_text(), path.stat().st_mtime_ns
        path.write_text(source)
        try:
            return self.passes(tests)
        finally:
            path.write_text(original)
            os.utime(path, ns=(at, at))  # its bytecode is right again

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def copy_checkout(folder: Path) -> None:
    """The files of the checkout, and a link to its engine."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    for name in names.stdout.splitlines():
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    (folder / ".engine").symlink_to((ROOT / ".engine").resolve())


def run_named(runner: Runner, words: list[str]) -> tuple[int, int]:
    """Named mutations that were noticed, and how many there are; says which were not."""
    killed = count = 0
    for entry in tomllib.loads((TOOLS / "mutants_named.toml").read_text())["mutation"]:
        if words and not any(word in entry["name"] for word in words):
            continue
        outcomes = [_run_named(runner, entry, old, new) for old, new in entry["changes"]]
        killed, count = killed + outcomes.count("noticed"), count + len(outcomes)
        of_many = f" ({len(outcomes)} changes)" if len(outcomes) > 1 else ""
        print(f"  {', '.join(sorted(set(outcomes)))}: {entry['name']}{of_many}", flush=True)
    return killed, count


def _run_named(runner: Runner, entry: dict, old: str, new: str) -> str:
    """What becomes of one named change."""
    source = (runner.folder / entry["file"]).read_text()
    if source.count(old) != 1:
        return f"STALE ('{old.strip()}' occurs {source.count(old)} times in {entry['file']})"
    if not runner.passes(entry["tests"], caches=True):
        return "TESTS FAIL AS IT IS"
    changed = source.replace(old, new)
    return "SURVIVED" if runner.passes_with(entry["file"], changed, entry["tests"]) else "noticed"


def run_subject(
    runner: Runner, subject: str, sample: int, seed: int, reasons: dict[tuple[str, str, str], str]
) -> dict:
    """The counts of one subject's mutants, printed with a line for each that survived."""
    module, tests = SUBJECTS[subject]
    begun = time.monotonic()
    if not runner.passes(tests, caches=True):
        print(f"{subject:12} TESTS FAIL AS IT IS: {' '.join(tests)}", flush=True)
        return {"killed": 0, "ran": 0, "equivalent": 0}
    chosen, count = draw_mutants((runner.folder / module).read_text(), sample, seed)
    survivors = [m for m in chosen if runner.passes_with(module, m.source, tests)]
    why = {m: reasons.get((module, _bare(m.before), _bare(m.after))) for m in survivors}
    counts = {
        "killed": len(chosen) - len(survivors),
        "ran": len(chosen),
        "equivalent": sum(map(bool, why.values())),
    }
    seconds = time.monotonic() - begun
    print(f"{subject:12} {_score(**counts)}; {count} places to change, {seconds:.0f} s", flush=True)
    for m in sorted(survivors, key=lambda m: m.line):
        print(f"  {'equivalent' if why[m] else 'SURVIVED'}: {module}:{m.line} {m.before} -> {m.after}")
        if why[m]:
            print(f"      {why[m]}", flush=True)
    return counts


def _score(killed: int, ran: int, equivalent: int) -> str:
    """Both figures, in words."""
    able = ran - equivalent
    low, high = binomial_interval(killed, able)
    return (
        f"{killed} of {ran} killed ({killed / max(ran, 1):.0%}), "
        f"{killed} of the {able} that can be noticed ({killed / max(able, 1):.0%}, {low:.0%} to {high:.0%})"
    )


def binomial_interval(hits: int, n: int, level: float = LEVEL) -> tuple[float, float]:
    """Clopper and Pearson's interval of a share.

    >>> [round(end, 4) for end in binomial_interval(9, 10)]
    [0.6058, 0.9949]
    """

    def at_most(k: int, p: float) -> float:
        return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k + 1))

    def where(k: int, wanted: float) -> float:
        low, high = 0.0, 1.0
        for _ in range(40):  # P(X <= k) falls as p grows
            middle = (low + high) / 2
            low, high = (middle, high) if at_most(k, middle) > wanted else (low, middle)
        return low

    tail = (1 - level) / 2
    return (where(hits - 1, 1 - tail) if hits else 0.0), (where(hits, tail) if hits < n else 1.0)


def read_reasons() -> dict[tuple[str, str, str], str]:
    """Reasons of mutants that change nothing, by module, line and changed line; stale ones are named."""
    entries = tomllib.loads((TOOLS / "mutants_equivalent.toml").read_text()).get("mutant", [])
    found = {}
    for entry in entries:
        lines = {_bare(line) for line in (ROOT / entry["file"]).read_text().splitlines()}
        if _bare(entry["code"]) not in lines:
            print(f"stale in mutants_equivalent.toml: {entry['file']}: {entry['code']}")
        for becomes in entry["becomes"]:
            found[entry["file"], _bare(entry["code"]), _bare(becomes)] = entry["reason"]
    return found


def _bare(line: str) -> str:
    """A line without blanks, of which a change may leave too many."""
    return "".join(line.split())


def _libraries() -> str:
    """What makes the mutants, and what runs the tests, with their versions."""
    names = "pytest, numpy, torch"
    asked = f"import {names}; print(*(m.__name__ + ' ' + m.__version__ for m in ({names})), sep=', ')"
    engine = subprocess.run(
        [ROOT / ".engine/bin/python", "-c", asked], check=True, capture_output=True, text=True
    )
    return f"cosmic-ray {version('cosmic-ray')}, {engine.stdout.strip()}"


def main() -> None:
    """Run the named mutations and the mutants of each subject, and print the scores."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="*", choices=["named", *SUBJECTS], default=["named", *SUBJECTS])
    parser.add_argument("--sample", type=int, default=SAMPLE, help="mutants a subject; 0 for all")
    parser.add_argument("--seed", type=int, default=0, help="of the sample: another one draws other mutants")
    parser.add_argument("--named", nargs="*", default=[], help="only named mutations with these words")
    asked = parser.parse_args()
    print(f"{date.today()}, {platform.machine()}, Python {platform.python_version()}, {_libraries()}")
    print(f"python tools/mutants.py {' '.join(sys.argv[1:])}".strip())
    reasons = read_reasons()
    total = {"killed": 0, "ran": 0, "equivalent": 0}
    with tempfile.TemporaryDirectory() as name:
        copy_checkout(Path(name))
        runner = Runner(Path(name))
        if "named" in asked.only:
            noticed, count = run_named(runner, asked.named)
            print(f"{'named':12} {noticed} of {count} noticed", flush=True)
        for subject in (subject for subject in asked.only if subject != "named"):
            counts = run_subject(runner, subject, asked.sample, asked.seed, reasons)
            total = {key: total[key] + counts[key] for key in total}
        runner.close()
    if total["ran"]:
        print(f"{'all':12} {_score(**total)}")


if __name__ == "__main__":
    main()
