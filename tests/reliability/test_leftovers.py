"""What a killed run leaves behind is swept by the next one; two runs never write the same file."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from concealed_bedrock.contract import temporary_folders
from concealed_bedrock.contract.jobs import paths
from concealed_bedrock.worker.safety import occupied

DEAD = temporary_folders.Owner(
    temporary_folders.Owner.current().host, 2**22 + 7, 1
)  # beyond the largest process number
ELSEWHERE = temporary_folders.Owner("0" * 8, 1, 1)
LONG_AGO = time.time() - 2 * temporary_folders.DAY_S


@pytest.fixture
def gravity(builders, tmp_path):
    return builders.write_raster(tmp_path / "gravity.tif")


def leave(folder, owner, when=None):
    """A temporary folder with a file in it, as a killed process leaves it."""
    left = folder / f".{owner.token}abc"
    left.mkdir()
    (left / "half.tif").write_bytes(b"half")
    for path in (left / "half.tif", left):
        os.utime(path, when and (when, when))
    return left


def test_what_ended_processes_left_is_swept_and_what_may_be_in_use_stays(door, gravity, tmp_path):
    dead, old = leave(tmp_path, DEAD), leave(tmp_path, ELSEWHERE, LONG_AGO)
    mine = leave(tmp_path, temporary_folders.Owner.current())
    recent = leave(tmp_path, temporary_folders.Owner("1" * 8, 1, 1))
    (tmp_path / ".concealed-bedrock-notes").mkdir()
    assert door("residual", input=gravity, output=str(tmp_path / "r.tif")).code == 0
    assert not dead.exists() and not old.exists()
    assert mine.exists() and recent.exists() and (tmp_path / ".concealed-bedrock-notes").exists()


def test_parts_of_a_prediction_stay_for_a_week(door, gravity, tmp_path):
    old, young = tmp_path / ".p-parts-0123456789ab", tmp_path / ".q-parts-0123456789ab"
    for folder, days in ((old, 8), (young, 6)):
        folder.mkdir()
        os.utime(folder, (time.time() - days * temporary_folders.DAY_S,) * 2)
    assert door("residual", input=gravity, output=str(tmp_path / "r.tif")).code == 0
    assert young.exists() and not old.exists()


def test_links_are_not_followed_when_sweeping(door, gravity, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "precious").write_text("here")
    (tmp_path / f".{DEAD.token}link").symlink_to(tmp_path / "data")
    assert door("residual", input=gravity, output=str(tmp_path / "r.tif")).code == 0
    assert (tmp_path / "data" / "precious").read_text() == "here"


def test_a_killed_run_leaves_nothing_after_the_next(door, builders, tmp_path):
    """Killed while it writes: the marks and folders of a real process."""
    raster = builders.write_raster(tmp_path / "big.tif", builders.anomaly(700, 700))
    job = tmp_path / "job.json"
    job.write_text(json.dumps({"input": raster, "output": str(tmp_path / "r.tif")}))
    worker = Path(paths.ROOT / "worker" / "__main__.py")
    process = subprocess.Popen(
        [sys.executable, str(worker), "residual", str(job)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not list(tmp_path.glob(".concealed-bedrock-h*")):
        assert process.poll() is None
        time.sleep(0.005)
    blocked = door("residual", input=raster, output=str(tmp_path / "r.tif"))
    assert blocked.is_clear_error() and f"process {process.pid} on" in blocked.error["message"]
    assert "since 20" in blocked.error["message"]
    process.send_signal(signal.SIGKILL)
    time.sleep(0.1)  # not waited for: a process that has ended and was not asked for is no obstacle either
    assert list(tmp_path.glob(".*"))
    assert door("residual", input=raster, output=str(tmp_path / "r.tif")).code == 0
    process.wait()
    assert {p.name for p in tmp_path.iterdir()} == {"big.tif", "job.json", "residual-job.json", "r.tif"}


@pytest.mark.parametrize(
    "content, age_s, is_refused",
    [
        ({"host": DEAD.host, "pid": DEAD.pid, "start": 1}, 0, False),
        ({"host": "0" * 8, "pid": 1, "start": 1, "machine": "node7", "since": "today"}, 60, True),
        ({"host": "0" * 8, "pid": 1, "start": 1}, 2 * occupied._GONE_S, False),
        ("", 0, True),
        ("", 2 * occupied._GONE_S, False),
        ("[1]", 2 * occupied._GONE_S, False),
    ],
)
def test_a_mark_blocks_only_while_somebody_may_be_writing(
    door, gravity, tmp_path, content, age_s, is_refused
):
    output = tmp_path / "r.tif"
    mark = occupied._mark_of(output)
    mark.write_text(content if isinstance(content, str) else json.dumps(content))
    os.utime(mark, (time.time() - age_s,) * 2)
    outcome = door("residual", input=gravity, output=str(output))
    assert (outcome.code != 0) == is_refused, outcome.said
    if is_refused:
        assert "is being written by process" in outcome.error["message"]
    assert mark.exists() == is_refused


def test_a_run_of_another_output_in_the_same_folder_is_not_refused(door, gravity, tmp_path):
    occupied._mark_of(tmp_path / "other.tif").write_text(json.dumps(vars(ELSEWHERE)))
    assert door("residual", input=gravity, output=str(tmp_path / "r.tif")).code == 0


def test_cancelling_leaves_what_was_there(door, gravity, tmp_path, monkeypatch):
    from concealed_bedrock.worker import reporting
    from concealed_bedrock.worker.verbs import residual

    output = tmp_path / "r.tif"
    output.write_bytes(b"old")

    def cancelled(*_, **__):
        raise reporting._Cancelled

    monkeypatch.setattr(residual, "separate_file", cancelled)
    outcome = door("residual", input=gravity, output=str(output))
    assert outcome.error["kind"] == "cancelled" and output.read_bytes() == b"old"
    assert not list(tmp_path.glob(".*"))


def test_a_training_leaves_nothing_in_the_temporary_folder(door, tmp_path):
    """Not even the empty folder that torch makes for its compiler as soon as an optimiser is built."""
    temporary, job = tmp_path / "tmp", tmp_path / "train.json"
    temporary.mkdir()
    assert door("survey", folder=str(tmp_path), seed=3, size_km=96.0).code == 0
    geology = {
        "path": str(tmp_path / "geology.gpkg"),
        "field": "AGE",
        "legend": str(tmp_path / "legend.json"),
    }
    settings = {"input": str(tmp_path / "bouguer.tif"), "geology": geology, "evidence": "outcrop", "steps": 2}
    job.write_text(json.dumps(settings | {"block_km": 12.0, "output": str(tmp_path / "model.safetensors")}))
    worker = Path(__file__).parents[2] / "worker" / "__main__.py"
    environment = {name: value for name, value in os.environ.items() if "INDUCTOR" not in name}
    ended = subprocess.run(
        [sys.executable, worker, "train", job],
        env=environment | {"TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stdout[-500:]
    assert list(temporary.iterdir()) == []
