"""Jobs survive the trip through JSON and are refused at birth when a setting makes no sense."""

import json

import pytest

from concealed_bedrock.contract import jobs
from concealed_bedrock.worker.job_file import read_job


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
    with pytest.raises(jobs.UserError, match=word) as caught:
        read_job(verb, tmp_path / "job.json")
    assert caught.value.remedy
