"""A training tells first whether gravity helps: by trees, by the network itself, or why it was not tested."""

import json

import pytest

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.worker.training.gravity_test import untested


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


def test_the_network_is_trained_anew_on_every_null(worker, training, tmp_path):
    files = {"output": str(tmp_path / "m.safetensors"), "report": str(tmp_path / "r.html")}
    code, lines = worker.run(
        "train", training | files | {"steps": 2, "nulls": "network", "null_count": 2}, tmp_path
    )
    assert code == 0, lines[-1]
    report = json.loads((tmp_path / "r.json").read_text())
    gravity = report["gravity"]
    assert [null["null"] for null in gravity["nulls"]] == ["mirrored", "mirrored, turned by 180\u00b0"]
    assert gravity["learner"] == "the network, trained anew on every null"
    results = [gravity["gravity"], *gravity["nulls"]]
    assert len({result["NLL"] for result in results}) == 3
    assert gravity["gravity"]["accuracy"] == pytest.approx(report["methods"]["GGMNet"]["accuracy"], abs=0.01)
    fractions = [line["fraction"] for line in lines if line["type"] == "progress"]
    assert fractions == sorted(fractions)
    assert any("Null 2 of 2, gravity mirrored, turned by 180" in line.get("message", "") for line in lines)


@pytest.mark.parametrize(
    "settings, word",
    [({"nulls": "none"}, "NULLS: none"), ({"split": "random"}, "random split"), ({"nulls": "network"}, "")],
)
def test_a_report_without_a_null_test_says_why(settings, word):
    told = untested(TrainJob("b.tif", Geology("g.gpkg", "", "AGE"), "m.safetensors", **settings))
    assert word in told and bool(told) == bool(word)
