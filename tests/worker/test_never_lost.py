"""A training that is killed goes on; several processes learn what one learns."""

import json
import resource
import signal
import subprocess
import time

import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.models.training.distributed import Processes
from concealed_bedrock.worker.training.launcher import _wanted_count

NO_ROOM = (1_000_000, 1_000_000)  # bytes of any file


def killed_at_the_first_checkpoint(worker, job, folder):
    """Start a training, and kill it once its first checkpoint is there."""
    (folder / "job.json").write_text(json.dumps(job))
    process = worker.start("train", str(folder / "job.json"), stdin=subprocess.DEVNULL)
    while not list(folder.glob("*.checkpoint/training.safetensors")):
        assert process.poll() is None, process.stdout.read()
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_a_killed_training_survives_a_full_disk_and_ends_with_the_same_model_file(
    worker, survey, training, tmp_path
):
    job = training | {"steps": 12, "batch": 2, "report": "", "output": str(tmp_path / "whole.safetensors")}
    code, lines = worker.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    job["output"] = str(tmp_path / "m.safetensors")
    killed_at_the_first_checkpoint(worker, job, tmp_path)
    assert not (tmp_path / "m.safetensors").exists()

    checkpoint = tmp_path / "m.safetensors.checkpoint" / "training.safetensors"
    before = checkpoint.read_bytes()
    process = worker.start(
        "train",
        str(tmp_path / "job.json"),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, NO_ROOM),
    )
    error = json.loads(process.communicate()[0].splitlines()[-1])
    assert process.returncode == 1 and "the one before it is intact" in error["message"], error
    assert error["remedy"].startswith("Make room") and checkpoint.read_bytes() == before

    code, lines = worker.run("train", job, tmp_path)
    assert code == 0 and any("resumed after step" in line.get("message", "") for line in lines)
    for suffix in (".safetensors", ".last.safetensors"):
        one, two = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("whole", "m"))
        assert one == two
    assert not list(tmp_path.glob("*.checkpoint*")) and not list(tmp_path.glob(".*"))


@pytest.mark.campaign
def test_two_processes_see_the_same_windows_and_reach_the_same_loss(
    worker, training, model, survey, tmp_path
):
    job = training | {
        "output": str(tmp_path / "m.safetensors"),
        "report": str(tmp_path / "r.html"),
        "processes": 2,
    }
    code, lines = worker.run_apart("train", job, tmp_path)
    assert code == 0, lines[-1]
    assert sum(line["type"] == "result" for line in lines) == 1
    one, two = (
        json.loads(path.read_text())["curves"]["loss"]
        for path in (survey / "report.json", tmp_path / "r.json")
    )
    assert two[:2] == pytest.approx(one[:2], rel=1e-5)  # the second one follows from the first gradient
    assert two == pytest.approx(one, rel=1e-3)  # Adam's first steps make much of a gradient's last digits


def test_the_processes_share_every_window_of_a_batch_once():
    for batch in (4, 7, 16):
        shares = [list(range(batch))[Processes(rank, 4).share(batch)] for rank in range(4)]
        assert [*shares[0], *shares[1], *shares[2], *shares[3]] == list(range(batch)) and min(
            map(len, shares)
        ) >= 1
    with pytest.raises(UserError, match="cannot be shared by 4 processes"):
        Processes(0, 4).require_shareable(3)


def test_all_gpus_of_a_machine_with_less_than_two_are_one_process():
    said = []

    class Listening:
        info = said.append

    job = TrainJob("bouguer.tif", Geology("map.gpkg", field="AGE"), "m.safetensors", processes=0)
    if torch.cuda.device_count() < 2:
        assert _wanted_count(job, Listening) == 1 and "one process trains" in said[0]
    else:
        assert _wanted_count(job, Listening) == torch.cuda.device_count()
