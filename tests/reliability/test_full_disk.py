"""A full disk is an error of the kind 'disk', and what lay there before stays whole."""

import resource
import shutil
import signal
import subprocess
from contextlib import contextmanager

import numpy as np
import pytest

OLD = bytes(range(256)) * 16  # 4 KiB
FILLED = 16  # KiB of the 24 that the disk has
UNITS = ("Devonian", "Silurian", "Quaternary", "Permian")
RESIDUAL = ("output", "regional", "error", "bouguer")
PREDICTION = (
    "output",
    "second",
    "composite",
    "marked",
    "confidence",
    "entropy",
    "probabilities",
    "disagreement",
    "distance",
    "polygons",
)


@pytest.fixture(scope="module")
def small_disk(tmp_path_factory):
    """A file system of 24 KiB."""
    folder = tmp_path_factory.mktemp("disk")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", str(folder)], capture_output=True, text=True
    )
    if made.returncode:
        pytest.skip(f"a small file system cannot be mounted here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def full(small_disk):
    """Put an old file onto the small disk; gives its path by suffix, and has to find it whole afterwards."""

    def old(suffix, filled=FILLED):
        path = small_disk / f"old{suffix}"
        path.write_bytes(OLD)
        (small_disk / "filling").write_bytes(bytes(1024 * filled))
        return path

    yield old
    for path in small_disk.iterdir():
        path.unlink()  # a folder would be a leftover


def seems_large(monkeypatch):
    """Let the disk look as if it had room: another program may fill it later."""
    usage = shutil.disk_usage("/")._replace(free=10**12)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage)


def refused_as_full(outcome, path):
    """Whether a job ended as one does on a full disk, and left nothing but the old file."""
    assert outcome.code != 0 and outcome.error["kind"] == "disk", outcome.said
    assert outcome.error["remedy"] and path.read_bytes() == OLD
    assert {p.name for p in path.parent.iterdir()} == {path.name, "filling"}


@pytest.fixture
def gravity(builders, tmp_path):
    """A raster whose residual takes more than the small disk has: it is cut short."""
    noise = np.random.default_rng(0).normal(0, 3, (90, 90)).astype("float32")
    return builders.write_raster(tmp_path / "gravity.tif", builders.anomaly(90, 90) + noise)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A model of nearest outcrop, its map and its gravity: made once."""
    import io
    import json

    from concealed_bedrock.worker.__main__ import run
    from concealed_bedrock.worker.reporting import Reporter
    from tests.reliability.conftest import anomaly, write_raster, write_stripes

    folder = tmp_path_factory.mktemp("model")
    job = {
        "input": write_raster(folder / "gravity.tif", anomaly()),
        "geology": {"path": write_stripes(folder / "map.gpkg", UNITS), "field": "AGE"},
        "output": str(folder / "m.safetensors"),
        "evidence": "outcrop",
        "architecture": "nearest-outcrop",
        "block_km": 10,
        "nulls": "none",
    }
    (folder / "job.json").write_text(json.dumps(job))
    said = io.StringIO()
    assert run("train", folder / "job.json", Reporter(said)) == 0, said.getvalue()
    return {"input": job["input"], "geology": job["geology"], "model": job["output"]}


@pytest.mark.parametrize("name", RESIDUAL)
def test_no_output_of_a_residual_replaces_an_old_file_on_a_full_disk(
    door, builders, gravity, full, tmp_path, name, monkeypatch
):
    flat = builders.write_raster(tmp_path / "heights.tif", np.zeros((90, 90), "float32"))
    path, other = full(".tif", filled=0), tmp_path / "other.tif"
    other.write_bytes(OLD)
    seems_large(monkeypatch)  # another program fills it while the residual is computed
    files = {"output": str(tmp_path / "r.tif"), "regional": str(other), "topography": flat}
    outcome = door("residual", input=gravity, **files | {name: str(path)})
    refused_as_full(outcome, path)
    assert name == "regional" or other.read_bytes() == OLD  # all of a run or none
    assert not (tmp_path / "r.tif").exists()


@pytest.mark.parametrize("name", PREDICTION)
def test_no_output_of_a_prediction_replaces_an_old_file_on_a_full_disk(door, model, full, tmp_path, name):
    path = full(".gpkg" if name == "polygons" else ".tif")
    outcome = door("predict", **model | {"output": str(tmp_path / "p.tif"), name: str(path)})
    refused_as_full(outcome, path)
    assert not (tmp_path / "p.tif").exists()


def test_too_little_room_is_said_before_anything_is_computed(door, gravity, full, tmp_path):
    path = full(".tif")
    outcome = door("residual", input=gravity, output=str(tmp_path / "r.tif"), regional=str(path))
    refused_as_full(outcome, path)
    assert "may take" in outcome.error["message"]
    assert not any(line["type"] == "progress" for line in outcome.lines)


def test_the_files_of_a_survey_come_together_or_not_at_all(door, full, tmp_path):
    path = full(".tif")
    outcome = door("survey", folder=str(tmp_path), size_km=64, truth=str(path))
    refused_as_full(outcome, path)
    assert {p.name for p in tmp_path.iterdir()} == {"survey-job.json"}


def test_windows_class_raster_report_and_pictures_come_together_or_not_at_all(door, model, full, tmp_path):
    path = full(".html")
    outcome = door(
        "windows",
        inputs=[model["input"]],
        geology=model["geology"],
        block_km=10,
        output=str(tmp_path / "w.gpkg"),
        classes=str(tmp_path / "c.tif"),
        export=str(tmp_path / "pictures"),
        report=str(path),
    )
    refused_as_full(outcome, path)
    assert {p.name for p in tmp_path.iterdir()} == {"windows-job.json"}


def test_a_windows_layer_on_a_full_disk_leaves_the_old_file(door, model, full):
    path = full(".gpkg")
    refused_as_full(door("windows", inputs=[model["input"]], output=str(path)), path)


@pytest.mark.parametrize("name, suffix", [("output", ".safetensors"), ("report", ".html")])
def test_model_and_report_come_together_or_not_at_all(door, model, full, tmp_path, name, suffix):
    path = full(suffix)
    job = {
        "input": model["input"],
        "geology": model["geology"],
        "evidence": "outcrop",
        "block_km": 10,
        "architecture": "nearest-outcrop",
        "nulls": "none",
        "output": str(tmp_path / "m.safetensors"),
    }
    refused_as_full(door("train", **job | {name: str(path)}), path)
    assert {p.name for p in tmp_path.iterdir()} == {"train-job.json"}


def test_the_report_of_an_evaluation_on_a_full_disk_leaves_the_old_file(door, model, full, tmp_path):
    assert door("predict", **model, output=str(tmp_path / "p.tif")).code == 0
    path = full(".html")
    outcome = door("evaluate", input=str(tmp_path / "p.tif"), geology=model["geology"], report=str(path))
    refused_as_full(outcome, path)


@contextmanager
def limited(n_bytes):
    """No file may be larger."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_limit_of_file_sizes_is_like_a_full_disk(door, model, gravity, tmp_path):
    assert signal.getsignal(signal.SIGXFSZ) == signal.SIG_IGN
    path = tmp_path / "old.tif"
    path.write_bytes(OLD)
    for name, job in (("residual", {"input": gravity}), ("predict", model)):
        with limited(4096 if name == "residual" else 1024):
            outcome = door(name, **job, output=str(path))
        assert outcome.code != 0 and outcome.error["kind"] == "disk", outcome.said
        assert path.read_bytes() == OLD and not list(tmp_path.glob(".*"))


def test_a_read_only_disk_is_said_before_anything_is_computed(door, gravity, small_disk):
    remount = ["mount", "-o", "remount,{}", str(small_disk)]
    subprocess.run([part.format("ro") for part in remount], check=True)
    try:
        outcome = door("residual", input=gravity, output=str(small_disk / "r.tif"))
    finally:
        subprocess.run([part.format("rw") for part in remount], check=True)
    assert outcome.is_clear_error() and "Nothing can be written" in outcome.error["message"]
    assert not any(line["type"] == "progress" for line in outcome.lines) and not list(small_disk.iterdir())
