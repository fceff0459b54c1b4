"""How many deliberate faults in what scores a model its tests notice: mutation testing with cosmic-ray.

    make mutants [ARGS="--only metrics --sample 20"]

Each mutant is one small change of one module (a + for a -, a < for a <=, a number off by one); the tests of
that module run on it, in a copy of the checkout. A mutant that they do not notice has survived: the scoring
could be wrong in that way today. Changes of | are left out: nearly all are of types, which nothing runs.

cosmic-ray and not mutmut, because mutmut runs tests inside a package of its own layout, and this checkout's
root is the package.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome

ROOT = Path(__file__).resolve().parents[1]
SEED = 0  # of the sample
TIMEOUT_S = 240
_OF_TYPES = "ReplaceBinaryOperator_BitOr_"
SUBJECTS = {
    "metrics": ("models/evaluation/metrics.py", "tests/models/evaluation/test_metrics.py"),
    "fronts": ("models/evaluation/fronts.py", "tests/models/test_fronts.py"),
    "bootstrap": ("models/evaluation/bootstrap.py", "tests/models/evaluation/test_bootstrap.py"),
    "calibration": (
        "models/evaluation/methods.py",
        "tests/models/evaluation/test_calibration.py tests/models/evaluation/test_methods.py",
    ),
    "null test": ("models/evaluation/null_test.py", "tests/models/evaluation/test_null_test.py"),
    "nulls": ("models/evaluation/gravity_nulls.py", "tests/models/evaluation/test_gravity_nulls.py"),
    "scoring": ("worker/training/scoring.py", "tests/worker/test_scoring.py"),
    "comparison": ("worker/training/comparison.py", "tests/worker/test_comparison.py"),
    "splits": ("geology/sampling/splits.py", "tests/geology/test_splits.py"),
    "pooling": ("models/experts/pool.py", "tests/models/experts/test_pool.py tests/worker/test_scoring.py"),
    "residual": ("geophysics/residual.py", "tests/geophysics/test_residual.py"),
}


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


def run_mutants(folder: Path, module: str, tests: str, sample: int) -> tuple[int, int, list[str]]:
    """Mutants that were killed, mutants that ran, and a line for each that survived."""
    command = f".engine/bin/python -m pytest -q -x -p no:cacheprovider {tests}"
    (folder / "mutants.toml").write_text(
        f'[cosmic-ray]\nmodule-path = "{module}"\ntimeout = {TIMEOUT_S}.0\nexcluded-modules = []\n'
        f'test-command = "{command}"\n[cosmic-ray.distributor]\nname = "local"\n'
    )
    subprocess.run(command.split(), cwd=folder, check=True, stdout=subprocess.DEVNULL)  # green as it is
    session = folder / "session.sqlite"
    session.unlink(missing_ok=True)
    cosmic_ray = str(Path(sys.executable).parent / "cosmic-ray")
    subprocess.run([cosmic_ray, "init", "mutants.toml", session], cwd=folder, check=True)
    choose_mutants(session, sample)
    subprocess.run([cosmic_ray, "exec", "mutants.toml", session], cwd=folder, check=True)
    return results_of(session)


def choose_mutants(session: Path, sample: int) -> None:
    """Leave out changes of types, and leave so many of the others, drawn at random; all for 0."""
    with use_db(session, WorkDB.Mode.open) as work:
        items = [item for item in work.work_items if _OF_TYPES not in item.mutations[0].operator_name]
        items.sort(key=lambda item: str(item.mutations))
        if 0 < sample < len(items):
            items = random.Random(SEED).sample(items, sample)  # nosec B311 - no secret
        work.clear()
        work.add_work_items(items)


def results_of(session: Path) -> tuple[int, int, list[str]]:
    """Count a session's mutants; one that does not even run is killed too."""
    killed, survivors = 0, []
    with use_db(session, WorkDB.Mode.open) as work:
        items = {item.job_id: item for item in work.work_items}
        for job_id, result in work.results:
            if result.test_outcome != TestOutcome.SURVIVED:
                killed += 1
                continue
            (change,) = items[job_id].mutations
            diff = (result.diff or "").splitlines()
            lines = [line for line in diff if line[:1] in "+-" and line[:3] not in ("+++", "---")]
            survivors.append(f"{change.module_path}:{change.start_pos[0]} {' -> '.join(lines)}")
    return killed, killed + len(survivors), survivors


def main() -> None:
    """Run the mutants of each subject, and print its score."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="*", choices=SUBJECTS, default=list(SUBJECTS))
    parser.add_argument("--sample", type=int, default=0, help="mutants a subject; 0 for all")
    asked = parser.parse_args()
    total_killed = total = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy_checkout(folder)
        for subject in asked.only:
            killed, ran, survivors = run_mutants(folder, *SUBJECTS[subject], asked.sample)
            total_killed, total = total_killed + killed, total + ran
            print(f"{subject:12} {killed} of {ran} killed", *survivors, sep="\n  survived: ", flush=True)
    print(f"{'all':12} {total_killed} of {total} killed ({100 * total_killed / max(total, 1):.0f} %)")


if __name__ == "__main__":
    main()
