"""A training tells whether gravity helps: before a model without gravity in context, or why not."""

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.worker.training import gravity_context
from concealed_bedrock.worker.training.gravity_context import _answer, _test_gravity, _why_untested
from concealed_bedrock.worker.training.plan import _Plan
from tests.worker.test_scoring import scene

CONTEXT, NETWORK = _Plan(("anywhere", "gravity context")), _Plan((), "ggmnet")


@pytest.fixture
def report(survey, model):
    """The report of the model that all tests share: GGMNet and two nulls."""
    return json.loads((survey / "report.json").read_text())


def test_gravity_is_tested_before_a_network_learns(survey, report):
    gravity = report["gravity"]
    assert gravity["sentence"].startswith("In this area gravity ") and len(gravity["nulls"]) <= 2
    assert gravity["used"] is None and gravity["cells"] > 0 and "outcrop alone" in gravity
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


def a_job(**settings):
    return TrainJob("b.tif", Geology("g.gpkg", "", "AGE"), "m.safetensors", **settings)


@pytest.mark.parametrize(
    "settings, plan, word",
    [
        ({"nulls": "none"}, NETWORK, "NULLS: none"),
        ({"split": "random"}, NETWORK, "random split"),
        ({}, NETWORK, "no outcrop could be held out"),
        ({"nulls": "none", "split": "random"}, CONTEXT, "no outcrop could be held out"),
    ],
)
def test_a_report_without_a_null_test_says_why(settings, plan, word):
    assert word in _why_untested(a_job(**settings), plan)
    assert word in _answer(None, a_job(**settings), plan, plan, reporter=None)


def test_gravity_in_context_is_tested_while_it_is_fitted_and_nothing_else_against_the_job():
    for settings, plan in (({}, CONTEXT), ({"nulls": "none"}, NETWORK), ({"split": "random"}, NETWORK)):
        assert _test_gravity(a_job(**settings), plan, None, None, None) is None


def test_the_test_before_a_training_is_shown_no_test_outcrop(monkeypatch):
    """Flipped test labels change nothing that it sees: the cells that it scores are of the training set."""
    given = []

    def remember(data, outcrop, progress, *, count):
        given.append((data, outcrop[0].log_proba, count))
        return None, None

    monkeypatch.setattr(gravity_context, "fit_gravity_context", remember)
    for turn in (0, 1):
        data, experts = scene(turn)
        data.bands, data.standardised = [{"transform": "residual", "source": "residual"}], data.raw + 1
        reporter = SimpleNamespace(part=lambda *ends: lambda fraction, message="", **numbers: None)
        _test_gravity(a_job(null_count=7), NETWORK, data, replace(experts, bands=data.raw[:0]), reporter)
    (first, said, count), (second, also, _) = given
    assert count == 7 and first.metric is not None
    np.testing.assert_array_equal(first.bands, data.standardised)
    assert first.map_train.tobytes() == second.map_train.tobytes()
    assert [one.tobytes() for one in said] == [one.tobytes() for one in also]
    assert first.labels.tobytes() == second.labels.tobytes() and len(first.labels)
