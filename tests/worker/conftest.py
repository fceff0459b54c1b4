"""A small survey and a small model that the worker's tests share: real files, a real training."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from concealed_bedrock.worker.__main__ import run
from concealed_bedrock.worker.reporting import Reporter

ROOT = Path(__file__).resolve().parents[2]
WORKER = [sys.executable, "-I", str(ROOT / "worker" / "__main__.py")]
ONE_THREAD = os.environ | {"OMP_NUM_THREADS": "1"}

# One branch of one layer: the smallest network of GGMNet's search space.
SMALL = {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}


class Worker:
    """The worker: in a process of its own, and in this one, which saves the start."""

    def start(self, *arguments: str, **options) -> subprocess.Popen:
        """Start a process."""
        return subprocess.Popen(
            [*WORKER, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=ONE_THREAD,
            cwd="/",
            **options,
        )

    def run(self, verb: str, settings: dict, folder: Path) -> tuple[int, list[dict]]:
        """Run a job to its end, here; its exit code and the lines it said."""
        path, door = folder / f"{verb}-job.json", io.StringIO()
        path.write_text(json.dumps(settings))
        torch.set_num_threads(1)
        code = run(verb, path, Reporter(door))
        return code, [json.loads(line) for line in door.getvalue().splitlines()]

    def run_apart(self, verb: str, settings: dict, folder: Path) -> tuple[int, list[dict]]:
        """The same in a process of its own."""
        path = folder / f"{verb}-job.json"
        path.write_text(json.dumps(settings))
        process = self.start(verb, str(path), stdin=subprocess.DEVNULL)
        said, _ = process.communicate()
        return process.returncode, [json.loads(line) for line in said.splitlines()]


@pytest.fixture(scope="session")
def worker() -> Worker:
    """The worker."""
    return Worker()


@pytest.fixture(scope="session")
def survey(worker, tmp_path_factory) -> Path:
    """A folder with bouguer.tif, geology.gpkg, legend.json and truth.tif of 96 x 96 cells."""
    folder = tmp_path_factory.mktemp("survey")
    code, lines = worker.run("survey", {"folder": str(folder), "seed": 3, "size_km": 96.0}, folder)
    assert code == 0, lines[-1]
    return folder


@pytest.fixture(scope="session")
def geology(survey) -> dict:
    """The survey's map as a job names it."""
    return {"path": str(survey / "geology.gpkg"), "field": "AGE", "legend": str(survey / "legend.json")}


@pytest.fixture(scope="session")
def training(survey, geology) -> dict:
    """A training job that takes seconds."""
    (survey / "genotype.json").write_text(json.dumps(SMALL))
    return {
        "input": str(survey / "bouguer.tif"),
        "geology": geology,
        "output": str(survey / "model.safetensors"),
        "report": str(survey / "report.html"),
        "genotype": str(survey / "genotype.json"),
        "steps": 4,
        "block_km": 12.0,
        "validation_share": 0.2,
        "nulls": "none",
        "number_format": "fp32",
        "evidence": "gravity",
    }


@pytest.fixture(scope="session")
def model(worker, survey, training) -> Path:
    """A model file trained on the survey."""
    code, lines = worker.run("train", training | {"nulls": "pool", "null_count": 2}, survey)
    assert code == 0, lines[-1]
    (survey / "said.json").write_text(json.dumps(lines))
    return survey / "model.safetensors"
