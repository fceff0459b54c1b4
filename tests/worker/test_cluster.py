"""The guide to clusters: its jobs share their work among processes, or say in a sentence that they do not."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, SurveyJob, TrainJob
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.verbs import train
from concealed_bedrock.worker.verbs.survey import run as make_survey

ROOT = Path(__file__).resolve().parents[2]
WORKER = ROOT / "worker" / "__main__.py"
GUIDE = (ROOT / "docs" / "how_to" / "cluster.md").read_text(encoding="utf-8")
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", str(WORKER)]


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    """A small survey's folder."""
    folder = tmp_path_factory.mktemp("survey")
    with Path(os.devnull).open("w") as door:
        make_survey(SurveyJob(str(folder), size_km=96.0), Reporter(door))
    return folder


def test_a_model_that_uses_outcrop_is_not_trained_twice(monkeypatch, tmp_path):
    monkeypatch.setenv("WORLD_SIZE", "2")
    job = TrainJob("gravity.tif", Geology("map.gpkg", field="AGE"), str(tmp_path / "m.safetensors"))
    with pytest.raises(UserError, match="2 processes were started for a model that uses outcrop") as caught:
        train.run(job, None)
    assert "EVIDENCE" in caught.value.remedy and not list(tmp_path.iterdir())


def test_what_processes_do_not_share_is_refused_to_several(survey, tmp_path):
    job = {"input": str(survey / "bouguer.tif"), "output": str(tmp_path / "residual.tif")}
    (tmp_path / "job.json").write_text(json.dumps(job))
    done = subprocess.run(
        [sys.executable, str(WORKER), "residual", str(tmp_path / "job.json")],
        capture_output=True,
        text=True,
        env=os.environ | {"RANK": "1", "WORLD_SIZE": "2"},
    )
    error = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 1 and "2 processes were started for 'residual'" in error["message"]
    assert not (tmp_path / "residual.tif").exists()


@pytest.mark.campaign
def test_the_guide_s_training_and_prediction_under_torchrun_are_one_model_and_one_map(survey, tmp_path):
    """The guide's job with smaller windows: two gloo processes write one model, and the map of one."""
    (block,) = re.findall(r"^```json\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    job = json.loads(block)
    own = TrainJob.from_json(job)
    job |= {"input": str(survey / "bouguer.tif"), "output": str(tmp_path / "m.safetensors")}
    job["geology"] = {
        "path": str(survey / "geology.gpkg"),
        "field": "AGE",
        "legend": str(survey / "legend.json"),
    }
    smaller = {"preset": "quick", "steps": 2, "batch": 2, "scales": [[48_000, 24_000], [24_000, 8_000]]}
    kept = {name: getattr(own, name) for name in ("evidence", "encoding", "split", "nulls")}
    lines = _run([*TORCHRUN, "train"], job | smaller | kept, tmp_path)
    assert [line["type"] for line in lines].count("result") == 1
    assert (tmp_path / "m.safetensors").exists()

    maps = {}
    for name, start in (("one", [sys.executable, str(WORKER)]), ("two", TORCHRUN)):
        (tmp_path / name).mkdir()
        wanted = {
            "input": job["input"],
            "model": job["output"],
            "output": str(tmp_path / name / "bedrock.tif"),
        }
        _run([*start, "predict"], wanted, tmp_path)
        with rasterio.open(wanted["output"]) as file:
            maps[name] = file.read()
    np.testing.assert_array_equal(maps["one"], maps["two"])


def _run(start, job, folder):
    """The lines of a job that is done."""
    (folder / "job.json").write_text(json.dumps(job))
    done = subprocess.run(
        [*start, str(folder / "job.json")],
        capture_output=True,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.campaign
def test_the_guide_s_recipe_for_dask_survives_a_killed_worker(survey, tmp_path, monkeypatch):
    """Two local workers, one killed at its first part: the map of one process."""
    model = sorted((ROOT / "resources" / "trained").glob("sample_survey*.safetensors"))[0]
    job = {"input": str(survey / "bouguer.tif"), "model": str(model), "pixels_per_cell": 2}
    (tmp_path / "one").mkdir()
    _run(
        [sys.executable, str(WORKER), "predict"],
        job | {"output": str(tmp_path / "one" / "bedrock.tif")},
        tmp_path,
    )
    (tmp_path / "job.json").write_text(json.dumps(job | {"output": str(tmp_path / "bedrock.tif")}))
    recipe = _recipe("def predict(part)").replace(
        '"concealed_bedrock/worker/__main__.py", 16', f"{str(WORKER)!r}, 4"
    )
    kill = "    if part == 0 and not pathlib.Path('killed').exists():\n        kill()\n"
    recipe = recipe.replace("def predict(part):\n", "def predict(part):\n" + kill)
    _run_under_dask(recipe, tmp_path, monkeypatch)
    _assert_same_cells(tmp_path / "bedrock.tif", tmp_path / "one" / "bedrock.tif")


@pytest.mark.campaign
def test_a_region_s_training_whose_dask_worker_is_killed_gives_the_same_mosaic(survey, tmp_path, monkeypatch):
    """Two halves of a survey as regions; the worker of the first dies while it trains."""
    for name, columns in (("region_east", (48, 48)), ("region_west", (0, 48))):
        for folder in (tmp_path / name, tmp_path / "one" / name):
            _write_region(folder, survey, columns)
    for name in ("region_east", "region_west"):
        monkeypatch.chdir(tmp_path / "one" / name)
        for verb in ("train", "predict"):
            subprocess.run(
                [sys.executable, str(WORKER), verb, f"{verb}.json"], check=True, capture_output=True
            )
    recipe = _recipe("def map_region(folder)").replace("concealed_bedrock/worker/__main__.py", str(WORKER))
    kill = (
        "    if verb == 'train' and 'east' in folder and not pathlib.Path(folder, '../killed').exists():\n"
        "        import psutil\n"
        "        while psutil.Process(process.pid).cpu_times().user < 12:\n"
        "            time.sleep(0.2)\n"
        "        os.chdir(pathlib.Path(folder).parent)\n"
        "        kill()\n"
    )
    recipe = recipe.replace("    if process.wait():\n", kill + "    if process.wait():\n")
    _run_under_dask(recipe, tmp_path, monkeypatch)
    for name in ("region_east", "region_west"):
        one, two = (base / name / "model.safetensors" for base in (tmp_path / "one", tmp_path))
        assert one.read_bytes() == two.read_bytes()
    for base in (tmp_path, tmp_path / "one"):
        (command,) = re.findall(r"^gdalbuildvrt .*$", GUIDE, re.MULTILINE)
        subprocess.run(command, shell=True, cwd=base, check=True, capture_output=True)
    _assert_same_cells(tmp_path / "bedrock.vrt", tmp_path / "one" / "bedrock.vrt")
    with rasterio.open(tmp_path / "bedrock.vrt") as mosaic:
        assert mosaic.shape == (96, 96)


def _write_region(folder, survey, columns):
    """Some columns of a survey's gravity, and the jobs of their training and prediction."""
    folder.mkdir(parents=True)
    first, count = columns
    with rasterio.open(survey / "bouguer.tif") as file:
        window = Window(first, 0, count, file.height)
        profile = file.profile | {"width": count, "transform": file.window_transform(window)}
        values = file.read(window=window)
    with rasterio.open(folder / "gravity.tif", "w", **profile) as file:
        file.write(values)
    geology = {
        "path": str(survey / "geology.gpkg"),
        "field": "AGE",
        "legend": str(survey / "legend.json"),
    }
    train_job = {"input": "gravity.tif", "geology": geology, "output": "model.safetensors", "nulls": "none"}
    predict_job = {"input": "gravity.tif", "model": "model.safetensors", "output": "bedrock.tif"}
    (folder / "train.json").write_text(json.dumps(train_job))
    (folder / "predict.json").write_text(json.dumps(predict_job | {"geology": geology}))


def _recipe(of):
    """The guide's program that has a function, with a way to kill its own process once."""
    (block,) = (b for b in re.findall(r"^```python\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL) if of in b)
    kill = (
        "\n\nimport os, pathlib, signal, time\n\n\n"
        "def kill():\n"
        "    pathlib.Path('killed').touch()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n\n\n"
    )
    head, body = block.split("\n\n\n", 1)
    return head + kill + body


def _run_under_dask(recipe, folder, monkeypatch):
    """Run a program of the guide with two local workers, one of which is killed."""
    distributed = pytest.importorskip("distributed", reason="pip install distributed")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        script = recipe.replace("tcp://scheduler:8786", cluster.scheduler_address)
        (folder / "recipe.py").write_text(script)
        done = subprocess.run([sys.executable, "recipe.py"], capture_output=True, text=True)
    assert done.returncode == 0 and (folder / "killed").exists(), done.stderr[-2000:]


def _assert_same_cells(first, second):
    """Two rasters have the same values."""
    with rasterio.open(first) as one, rasterio.open(second) as two:
        np.testing.assert_array_equal(one.read(), two.read())
