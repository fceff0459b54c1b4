"""A prediction through qgis_process, start to end: processor seconds of the whole and of its parts.

    python benchmarks/whole_way.py [--data DIR] [--rounds 2]

The raster has 480 x 480 cells: South Australia in DIR with its own model (outcrop and gravity) and with the
pretrained one (outcrop of any map), or the sample survey of seed 1 with the pretrained model. The parts are
QGIS's start, torch's import, the imports of the verb, torch among them, and the worker by itself. Each is the
least of the rounds (the first compiles what was never imported before), with one thread: threads that wait
for each other on a busy machine count as busy. Wall times are those of this machine as busy as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))
from demo import Qgis  # noqa: E402

CELLS = 480
WORKER = str(ROOT / "worker" / "__main__.py")
IMPORTS = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import conftest; "
VERB = IMPORTS + "import concealed_bedrock.worker.verbs.predict"


def cases(data: Path | None, folder: Path) -> dict[str, dict[str, str]]:
    """Name -> parameters of *Predict concealed bedrock*."""
    models, out = ROOT / "resources" / "trained", str(folder / "bedrock.tif")
    anywhere = {"MODEL": str(models / "outcrop_anywhere.safetensors"), "FIELD": "AGE", "OUTPUT": out}
    if data:
        files = {
            "INPUT": str(data / "bouguer_2min.tif"),
            "GEOLOGY": str(data / "geology_simp.shp"),
            "LEGEND": str(data / "legend.csv"),
        }
        own = {"MODEL": str(models / "south_australia.safetensors")}
        return {"its own model": anywhere | files | own, "pretrained model": anywhere | files}
    job = folder / "survey.json"
    job.write_text(json.dumps({"folder": str(folder), "size_km": CELLS}))
    subprocess.run([sys.executable, WORKER, "survey", str(job)], check=True, stdout=subprocess.DEVNULL)
    files = {"INPUT": "bouguer.tif", "GEOLOGY": "geology.gpkg", "LEGEND": "legend.json"}
    return {"pretrained model": anywhere | {name: str(folder / file) for name, file in files.items()}}


def parts(parameters: dict[str, str], folder: Path) -> dict[str, list[str]]:
    """Name -> command line."""
    geology = {"path": parameters["GEOLOGY"], "field": parameters["FIELD"], "legend": parameters["LEGEND"]}
    job = folder / "job.json"
    settings = {name.lower(): parameters[name] for name in ("INPUT", "MODEL", "OUTPUT")}
    job.write_text(json.dumps(settings | {"geology": geology}))
    given = [f"{name}={value}" for name, value in parameters.items()]
    return {
        "QGIS's start": ["qgis_process", "help", "concealedbedrock:predictconcealedbedrock"],
        "import of torch": [sys.executable, "-c", "import torch"],
        "imports": [sys.executable, "-c", VERB],
        "worker": [sys.executable, WORKER, "predict", str(job)],
        "whole way": ["qgis_process", "run", "concealedbedrock:predictconcealedbedrock", "--", *given],
    }


def taken(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Processor and wall seconds of a command."""
    before, start = _children_s(), time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return _children_s() - before, time.perf_counter() - start


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of the South Australian files")
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = Qgis(folder / "profile").environment | {"OMP_NUM_THREADS": "1"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # users' Python keeps what it compiled
        load = os.getloadavg()[0]
        print(f"{os.cpu_count()} cores, load {load:.0f}, {CELLS} x {CELLS} cells", flush=True)
        for case, parameters in cases(options.data, folder).items():
            commands = parts(parameters, folder)
            rounds = [
                {part: taken(command, environment) for part, command in commands.items()}
                for _ in range(options.rounds)
            ]
            for part in commands:
                processor, wall = (min(one[part][n] for one in rounds) for n in (0, 1))
                print(f"{case:18}{part:18}{processor:6.1f} s of processor {wall:6.1f} s wall", flush=True)


if __name__ == "__main__":
    main()
