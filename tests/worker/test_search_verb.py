"""The search of an architecture on real files: a genotype that trains, a report, a way back after an end."""

import base64
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import SearchJob, TrainJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.models.networks.genotype import Genotype
from concealed_bedrock.models.search import search as searching
from concealed_bedrock.models.search.choices import genotype_size
from concealed_bedrock.models.training.config import _in_cells
from concealed_bedrock.worker.reporting import Reporter, _Cancelled
from concealed_bedrock.worker.verbs import search as verb
from concealed_bedrock.worker.verbs import train

WORKER = Path(__file__).resolve().parents[2] / "worker" / "__main__.py"


@pytest.fixture
def small_windows(monkeypatch):
    """The quick preset with a quarter of the pixels in a window and half the windows in a batch."""
    quick = verb.PRESETS["quick"]
    small = replace(
        quick, window_px=64, crop_px=64, scales=_in_cells((64, 32)), training=replace(quick.training, batch=2)
    )
    monkeypatch.setitem(verb.PRESETS, "quick", small)


@pytest.fixture
def job(survey, geology, tmp_path):
    """A search that takes seconds."""
    return {
        "input": str(survey / "bouguer.tif"),
        "geology": geology,
        "output": str(tmp_path / "found.json"),
        "report": str(tmp_path / "search.html"),
        "depth": 3,
        "budget": 0.9,
        "steps": 2,
        "block_km": 12.0,
        "validation_share": 0.2,
    }


@pytest.mark.campaign
def test_a_search_gives_a_network_of_the_budget_that_trains_and_a_report_with_its_picture(
    training, job, small_windows, tmp_path, monkeypatch
):
    monkeypatch.setattr(verb, "STEPS_A_CANDIDATE", 1)
    lines = [json.loads(line) for line in run(job, tmp_path).splitlines()]
    genotype = Genotype.read(job["output"])
    found = lines[-1]["facts"]["parameters"]
    assert found == pytest.approx(0.9e6, rel=0.03) and genotype.depth == 3
    page = (tmp_path / "search.html").read_text()
    pictures = re.findall(r'<img src="data:image/png;base64,([^"]+)"', page)
    assert len(pictures) == 5 and all(base64.b64decode(one)[:4] == b"\x89PNG" for one in pictures)
    assert "http://" not in page and "https://" not in page
    told = json.loads((tmp_path / "search.json").read_text())
    assert told["genotype"] == genotype.to_dict() and told["history"][-1]["step"] == 2
    assert told["ranking"][0]["genotype"] == told["genotype"]
    assert told["most_probable"] in [one["genotype"] for one in told["ranking"]]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "found.json",
        "search.html",
        "search.json",
    ]
    model = tmp_path / "m.safetensors"
    settings = training | {"genotype": job["output"], "output": str(model), "report": "", "steps": 1}
    train.run(TrainJob.from_json(settings), Reporter(io.StringIO()))
    (expert,) = read_card(model).architecture["readers"]
    assert expert["architecture"]["genotype"] == genotype.to_dict()


def test_a_search_that_was_ended_goes_on_to_the_same_network(job, small_windows, monkeypatch, tmp_path):
    monkeypatch.setattr(verb, "_SAVED_EVERY_S", 0.0)
    job = job | {"report": ""}
    whole = run(job | {"output": str(tmp_path / "whole.json")}, tmp_path)

    def end_after_the_first(search):
        if search.step == 1:
            raise _Cancelled
        return advance(search)

    advance = searching.Search.advance
    monkeypatch.setattr(searching.Search, "advance", end_after_the_first)
    with pytest.raises(_Cancelled):
        run(job, tmp_path)
    assert not (tmp_path / "found.json").exists()
    monkeypatch.setattr(searching.Search, "advance", advance)
    said = run(job, tmp_path)
    assert "resumed after step 1 of 2" in said and "resumed" not in whole
    assert Genotype.read(tmp_path / "found.json") == Genotype.read(tmp_path / "whole.json")


def run(job, folder):
    """Run a search in this process; what it said."""
    said = io.StringIO()
    verb.run(SearchJob.from_json(job), Reporter(said))
    return said.getvalue()


@pytest.mark.campaign
def test_two_processes_search_one_network_and_one_of_them_speaks(job, tmp_path):
    (tmp_path / "job.json").write_text(json.dumps(job | {"steps": 1, "device": "cpu", "report": ""}))
    start = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", str(WORKER)]
    done = subprocess.run(
        [*start, "search", str(tmp_path / "job.json")],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["type"] for line in lines].count("result") == 1
    assert Genotype.read(job["output"]).depth == 3


@pytest.mark.parametrize(
    "change, word",
    [
        ({"depth": 2}, "at least 3 layers"),
        ({"depth": 8, "budget": 0.0}, "gives no budget for 8"),
        ({"budget": 900.0}, "and a budget of 900 was given"),
        ({"budget": 0.2, "measure": "multiply-adds"}, "billion multiply-adds"),
    ],
)
def test_a_search_that_cannot_be_done_is_one_sentence_a_remedy_and_no_file(job, tmp_path, change, word):
    with pytest.raises(Exception, match=word) as caught:
        run(job | change, tmp_path)
    assert caught.value.remedy.endswith(".") and not list(tmp_path.iterdir())


def test_windows_of_less_than_64_pixels_are_refused_by_search_and_training(
    job, training, small_windows, monkeypatch, tmp_path
):
    narrow = replace(verb.PRESETS["quick"], window_px=48, crop_px=48)
    monkeypatch.setitem(verb.PRESETS, "quick", narrow)
    with pytest.raises(UserError, match="48 x 48 pixels, sides of at least 64 are wanted") as caught:
        run(job, tmp_path)
    assert "64 pixels or more" in caught.value.remedy
    told = training | {"output": str(tmp_path / "m.safetensors"), "report": ""}
    with pytest.raises(UserError, match="sides of at least 64"):
        train.run(TrainJob.from_json(told), Reporter(io.StringIO()))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("change", [{"depth": -1}, {"measure": "seconds"}, {"budget": -1.0}, {"steps": -5}])
def test_a_search_of_impossible_settings_is_refused_at_birth(job, change):
    with pytest.raises(UserError):
        SearchJob.from_json(job | change)


def test_the_halves_of_the_ground_do_not_overlap_and_leave_validation_ground_alone(job):
    settings = SearchJob.from_json(job)
    data = verb._read_dataset(settings, verb.PRESETS["quick"], Reporter(io.StringIO()))
    first, second = verb._halves(settings, data)
    assert (first < 254).any() and (second < 254).any()
    assert not ((first < 254) & (second < 254)).any()
    assert not ((first < 254) | (second < 254))[data.is_test].any()


def test_a_step_draws_the_same_batch_whenever_it_is_asked(job):
    settings = SearchJob.from_json(job)
    data = verb._read_dataset(settings, verb.PRESETS["quick"], Reporter(io.StringIO()))
    sampler = verb._sampler_of(data, verb.PRESETS["quick"], torch.device("cpu"))
    batches = verb._Batches(sampler, 2, seed=1, stream=2)
    early, _, again = batches(5), batches(6), batches(5)
    assert torch.equal(early[0], again[0]) and torch.equal(early[1], again[1])


def test_the_smallest_and_the_largest_network_bound_all_others():
    sizes = [
        genotype_size(make(6), "parameters", 3, 5) for make in (verb.smallest_genotype, verb.largest_genotype)
    ]
    supernet = searching.SuperNet(3, 5, 6)
    for seed in range(10):
        drawn = supernet.choices.draw(1.0, torch.Generator().manual_seed(seed), is_uniform=True)
        assert sizes[0] < genotype_size(drawn.genotype(), "parameters", 3, 5) < sizes[1]


@pytest.mark.parametrize(
    "branches, word",
    [
        ([], "depth 0"),
        ([{"stride": 8, "start": 0, "layers": [["3x3", 2], ["7x7", 2]]}], "Branch 1/8, layer 1: '7x7'"),
        ([{"stride": 8, "start": 0, "layers": [["identity", 2]]}], "layer 0: an identity cannot change"),
    ],
)
def test_a_genotype_that_cannot_be_built_stops_a_training_before_it_begins(
    training, tmp_path, branches, word
):
    (tmp_path / "wrong.json").write_text(json.dumps({"branches": branches}))
    job = training | {"genotype": str(tmp_path / "wrong.json"), "output": str(tmp_path / "m.safetensors")}
    with pytest.raises(UserError, match=word) as caught:
        train.run(TrainJob.from_json(job | {"report": ""}), Reporter(io.StringIO()))
    assert caught.value.remedy.endswith(".") and [path.name for path in tmp_path.iterdir()] == ["wrong.json"]
