"""Jobs survive the trip through JSON and are refused at birth when a setting makes no sense."""

import json

import pytest

from concealed_bedrock.contract import jobs
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import read_job


def test_a_job_read_back_from_its_file_is_the_same_job(tmp_path):
    job = jobs.TrainJob("b.tif", jobs.Geology("g.gpkg", "g", "AGE"), "m.safetensors", scales=((4.0, 1.0),))
    jobs.write_job(job, tmp_path / "job.json")
    assert read_job("train", tmp_path / "job.json") == job


@pytest.mark.parametrize(
    "verb, settings, word",
    [
        ("residual", {"input": "a", "output": "b", "height_m": 0}, "height"),
        ("residual", {"input": "a"}, "output"),
        ("residual", {"input": "a", "output": "b", "altitude": 1}, "altitude"),
        ("train", {"input": "a", "output": "b", "geology": {"path": "g", "field": ""}}, "field"),
        (
            "train",
            {"input": "a", "output": "b", "geology": {"path": "g", "field": "f"}, "nulls": "x"},
            "null",
        ),
        (
            "train",
            {"input": "a", "output": "b", "geology": {"path": "g", "field": "f"}, "null_count": 0},
            "nulls",
        ),
        ("predict", {"input": "a", "output": "b", "model": "m", "overlap": 1.0}, "overlap"),
        ("predict", {"input": "a", "output": "b", "model": "m", "holdout": "h"}, "hold-out"),
        ("survey", {"folder": "a", "cover_depth": -1.0}, "depth of cover"),
        ("evaluate", {"input": "a", "report": "b"}, "truth"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named_with_its_remedy(tmp_path, verb, settings, word):
    (tmp_path / "job.json").write_text(json.dumps(settings))
    with pytest.raises(UserError, match=word) as caught:
        read_job(verb, tmp_path / "job.json")
    assert caught.value.remedy


@pytest.mark.parametrize(
    "verb, settings, dropped",
    [
        ("train", {"cover_km": 1.5}, "COVER is no longer a setting and is ignored."),
        (
            "train",
            {"layout": "contiguous", "compiled": True, "cover_km": 0.0},
            "COVER, LAYOUT, COMPILE are no longer settings and are ignored.",
        ),
        ("train", {"nulls": "network"}, "NULLS no longer offers 'network'"),
        ("train", {"nulls": "trees"}, "NULLS no longer offers 'trees'"),
        ("predict", {"compiled": True}, "COMPILE is no longer a setting and is ignored."),
    ],
)
def test_a_job_file_of_an_earlier_release_is_read_with_one_warning(tmp_path, verb, settings, dropped):
    settings |= {"input": "b.tif", "output": "o"}
    settings |= {"model": "m"} if verb == "predict" else {"geology": {"path": "g.gpkg", "field": "AGE"}}
    (tmp_path / "job.json").write_text(json.dumps(settings))
    warnings = []
    job = read_job(verb, tmp_path / "job.json", warnings.append)
    assert job.input == "b.tif"
    assert len(warnings) == 1 and warnings[0].startswith(dropped)
