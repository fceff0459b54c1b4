"""A training holds to the memory that it announced before its first step."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from concealed_bedrock.contract.jobs import Geology, SurveyJob, TrainJob, write_job
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.verbs.survey import run

WORKER = Path(__file__).resolve().parents[2] / "worker" / "__main__.py"


@pytest.mark.skipif(sys.platform != "linux", reason="free memory is known on Linux alone")
@pytest.mark.campaign
def test_the_peak_of_a_training_is_within_15_percent_of_what_was_announced(tmp_path):
    """The preset 'standard' on gravity alone: one step of two windows of 512 px, validation, scores."""
    with Path("/dev/null").open("w") as door:
        run(SurveyJob(str(tmp_path), size_km=96.0), Reporter(door))
    geology = Geology(str(tmp_path / "geology.gpkg"), field="AGE", legend=str(tmp_path / "legend.json"))
    job = TrainJob(
        str(tmp_path / "bouguer.tif"),
        geology,
        str(tmp_path / "model.safetensors"),
        preset="standard",
        evidence="gravity",
        depth=16,
        nulls="none",
        steps=1,
        batch=2,
        device="cpu",
        number_format="fp32",
    )
    write_job(job, tmp_path / "job.json")
    with (tmp_path / "said.jsonl").open("w") as lines:
        worker = subprocess.Popen([sys.executable, WORKER, "train", tmp_path / "job.json"], stdout=lines)
        _, code, used = os.wait4(worker.pid, 0)
    said = [json.loads(line) for line in (tmp_path / "said.jsonl").read_text().splitlines()]
    assert code == 0, said[-1]
    texts = " ".join(line.get("message", "") for line in said)
    announced = float(re.search(r"Training takes about ([\d.]+) GiB", texts)[1])
    assert 0.85 * announced < used.ru_maxrss / 2**20 < 1.15 * announced
