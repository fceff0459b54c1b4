"""A training tells first whether gravity helps: by trees, or why it was not tested."""

import json

import pytest

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.worker.training.scoring import _why_untested


@pytest.fixture
def report(survey, model):
    """The report of the model that all tests share: trees and two nulls."""
    return json.loads((survey / "report.json").read_text())


def test_trees_test_gravity_before_the_network_learns(survey, report):
    gravity = report["gravity"]
    assert gravity["sentence"].startswith("In this area gravity ") and len(gravity["nulls"]) == 2
    assert gravity["learner"].startswith("boosted trees") and "outcrop alone" in gravity
    said = [line.get("message", "") for line in json.loads((survey / "said.json").read_text())]
    first_step = next(i for i, message in enumerate(said) if message.startswith("Step "))
    assert said.index(gravity["sentence"]) < first_step


def test_the_gain_over_nearest_outcrop_is_told_with_its_interval_and_by_distance(report):
    gains = report["gain over nearest outcrop"]
    rings = report["methods"]["GGMNet"]["by distance"]
    assert [(g["from_km"], g["to_km"]) for g in gains[1:]] == [(r["from_km"], r["to_km"]) for r in rings]
    assert gains[0]["cells"] == report["methods"]["GGMNet"]["cells"]
    for metric in ("accuracy", "mpa"):
        found = gains[0][metric]
        assert found["low"] <= found["estimate"] <= found["high"] and found["level"] == 0.9


@pytest.mark.parametrize(
    "settings, word",
    [({"nulls": "none"}, "NULLS: none"), ({"split": "random"}, "random split"), ({"nulls": "trees"}, "")],
)
def test_a_report_without_a_null_test_says_why(settings, word):
    told = _why_untested(TrainJob("b.tif", Geology("g.gpkg", "", "AGE"), "m.safetensors", **settings))
    assert word in told and bool(told) == bool(word)
