"""A report opens offline, tells the figures it was given, and its JSON agrees with its page."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bands import BandImportance
from concealed_bedrock.models.evaluation.bootstrap import (
    PairedDifference,
    differences_by_distance,
    paired_difference,
)
from concealed_bedrock.models.evaluation.cover_calibration import ExpectedAccuracy
from concealed_bedrock.models.evaluation.methods import evaluate_method, reliability
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.evaluation.null_test import NullTest, _PoolResult
from concealed_bedrock.models.training.config import TrainingHistory
from concealed_bedrock.reports.class_maps import ClassMaps
from concealed_bedrock.reports.null_test import GravityAnswer
from concealed_bedrock.reports.text import _signed
from concealed_bedrock.reports.training import ModelReport

NAMES = ("Archean", "Proterozoic", "Cambrian", "泥盆系 Devonian", "Granite <I-type>", "Jurassic")
COLOURS = ("#ffb2ff", "#b19963", "#04f907", "#a64c4c", "#49fbfa", "#fff766")


def example() -> ModelReport:
    """A training report from arrays, as training fills it: rasters of (rows, cols), then the scored cells."""
    rng = np.random.default_rng(5)
    shape, n = (60, 80), len(NAMES)
    row, col = np.indices(shape)
    truth = ((row // 12 + col // 17) % 5).astype("uint8")  # Jurassic does not occur
    truth[rng.random(shape) < 0.1] = 255
    is_test = (col >= 40) & (truth < n)
    blocks = row // 10 * 100 + col // 10

    probabilities = rng.dirichlet(np.full(n, 0.4), shape)
    probabilities[np.minimum(truth, n - 1) == 5] = 1 / n
    np.put_along_axis(probabilities, np.minimum(truth, n - 1)[..., None], rng.random((*shape, 1)), axis=-1)
    probabilities /= probabilities.sum(-1, keepdims=True)
    predicted = probabilities.argmax(-1).astype("uint8")
    nearest = np.where(rng.random(shape) < 0.45, truth, rng.integers(0, 5, shape))
    forest = np.where(rng.random(shape) < 0.3, truth, rng.integers(0, 5, shape))

    def difference(other):
        rasters = truth, predicted, other, blocks
        return paired_difference(*(raster[is_test] for raster in rasters), n, draws=200)

    cells = is_test
    common = dict(n_classes=n, distance_km=rng.gamma(1.5, 20, shape)[cells])
    compared = (raster[cells] for raster in (truth, predicted, nearest))
    found = differences_by_distance(*compared, n, blocks=blocks[cells], distance_km=common["distance_km"])

    def learner(name, share):
        named = np.where(rng.random(cells.sum()) < share, truth[cells], 0)
        proba = (1 - share) / n + share * np.eye(n)[named]
        return _PoolResult.of(name, np.log(proba.T), truth[cells])

    methods = (
        evaluate_method(
            "Network", truth[cells], predicted[cells], probabilities=probabilities[cells], **common
        ),
        evaluate_method(
            "Nearest outcrop", truth[cells], nearest[cells], difference=difference(nearest), **common
        ),
        evaluate_method(
            "Random forest", truth[cells], forest[cells], difference=difference(forest), **common
        ),
    )
    overconfident = probabilities[cells] ** 3
    steps = np.arange(1, 601)
    return ModelReport(
        title="Training report",
        subject="sample_survey.safetensors",
        test_set="24 blocks of 20 km withheld from training",
        class_names=NAMES,
        class_colours=COLOURS,
        methods=methods,
        maps=ClassMaps(truth, predicted, is_test),
        history=TrainingHistory(
            loss=list(2 * np.exp(-steps / 200) + 0.3 + 0.2 * rng.random(600)),
            fwiou=[(s, 0.6 - 0.4 * np.exp(-s / 150)) for s in range(60, 601, 60)],
            adam_steps=360,
            best_step=540,
        ),
        uncalibrated=reliability(overconfident / overconfident.sum(1, keepdims=True), truth[cells]),
        temperature=1.73,
        split="blocks",
        leaked_share=0.0,
        gravity=GravityAnswer(
            NullTest(
                learner("", 0.6),
                tuple(learner("turned by 90°", 0.3 + 0.01 * number) for number in range(20)),
                learner("", 0.35),
            )
        ),
        differences=found,
        importance=BandImportance(
            ["residual", "tilt"], 0.6, np.array([0.01, 0.12]), rng.random((2, n)) - 0.2
        ),
        facts={
            "Settings": {"preset": "quick", "windows": "128 cells drawn with 256 pixels", "seed": 1},
            "Data": {
                "bouguer.tif": "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "licence": "CC BY 4.0, Geological Survey of South Australia",
            },
        },
    )


@pytest.fixture(scope="module")
def content():
    return example()


@pytest.fixture(scope="module")
def written(content, tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "report.html"
    content.write(path)
    return path


class Page(HTMLParser):
    """Collects what a browser would load, and whether every tag is closed."""

    def __init__(self, text):
        super().__init__()
        self.loads, self.open, self.text = [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.loads += [v for k, v in attributes if k in ("src", "href")]
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def text_of(path):
    """The words of a page, with single spaces."""
    return " ".join(Page(path.read_text(encoding="utf-8")).text.split())


def figures_of(path):
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_the_page_loads_nothing_from_outside(written):
    page = written.read_text(encoding="utf-8")
    loads = Page(page).loads
    assert len(loads) == 6  # maps, hits, distance, reliability, curves, importance
    assert all(load.startswith("data:image/png;base64,iVBORw0KGgo") for load in loads)
    assert not re.search(r"https?://|@import|url\(", page)


def test_the_page_is_well_formed_and_names_are_escaped(written):
    page = Page(written.read_text(encoding="utf-8"))
    assert page.open == []
    assert "Granite <I-type>" in page.text and "泥盆系 Devonian" in page.text


def test_page_and_json_hold_the_same_metrics(written, content):
    text, figures = text_of(written), figures_of(written)
    for method in content.methods:
        found = figures["methods"][method.name]
        assert found["MPA"] == pytest.approx(method.metrics.mpa)
        row = [f"{100 * found[key]:.1f}" for key in ("accuracy", "MPA", "FWIoU", "mIoU")]
        assert " ".join([method.name, *row]) in text
    assert " ".join(figures["headline"].split()) in text
    assert figures["methods"]["Network"]["recall"][5] is None


def test_the_keys_of_the_json_are_those_that_other_programs_read(written):
    figures = figures_of(written)
    assert {
        "title",
        "subject",
        "gravity",
        "verdict",
        "headline",
        "warnings",
        "ground",
        "split",
        "leaked_share",
        "classes",
        "methods",
        "gain over nearest outcrop",
        "temperature",
        "ECE before calibration",
        "curves",
        "tables",
        "facts",
    } <= figures.keys()
    assert set(figures["gravity"]) == {
        "sentence",
        "cells",
        "used",
        "gravity",
        "outcrop alone",
        "nulls",
        "gain over nulls",
    }
    assert set(figures["methods"]["Nearest outcrop"]) == {
        "cells",
        "accuracy",
        "MPA",
        "FWIoU",
        "mIoU",
        "recall",
        "precision",
        "IoU",
        "support",
        "confusion",
        "ECE",
        "by distance",
        "first method less this one",
        "front",
    }
    assert set(figures["curves"]) == {"loss", "fwiou", "adam_steps", "best_step"}
    assert set(figures["tables"][0]) == {"title", "text", "columns", "rows", "picture"}
    assert set(figures["gain over nearest outcrop"][0]) == {"from_km", "to_km", "cells", "accuracy", "mpa"}


def test_the_page_begins_with_the_verdict_and_the_maps_then_what_gravity_adds(written, content, tmp_path):
    text, figures = text_of(written), figures_of(written)
    sentence = figures["gravity"]["sentence"]
    assert sentence.startswith("In this area gravity adds +")
    assert 0 < text.index(figures["verdict"]) < text.index("Maps") < text.index(sentence)
    assert 0 < text.index(sentence) < text.index(" ".join(figures["headline"].split()))
    assert "Does gravity help here?" in text and "with the best null (turned by 90°)" in text
    path = tmp_path / "r.html"
    replace(content, gravity=None, gravity_untested="Gravity was not tested.").write(path)
    assert "Gravity was not tested." in text_of(path)
    assert figures_of(path)["gravity"] == {"sentence": "Gravity was not tested."}


def test_page_and_json_hold_the_difference_to_nearest_outcrop_by_distance(written, content):
    text, entries = text_of(written), figures_of(written)["gain over nearest outcrop"]
    assert len(entries) == len(content.differences) > 2 and entries[0]["to_km"] is None
    for ring, entry in zip(content.differences, entries):
        assert entry["accuracy"]["low"] == pytest.approx(ring.accuracy.low)
        for found in (ring.accuracy, ring.mpa):
            assert f"{_signed(found.estimate)} ({_signed(found.low)} to {_signed(found.high)})" in text


def test_the_most_important_band_comes_first(written):
    (table,) = figures_of(written)["tables"]
    assert table["columns"] == ["Class", "tilt", "residual"] and table["rows"][0] == ["all", "12.0", "1.0"]
    assert [row[0] for row in table["rows"]] == ["all", *NAMES]


def test_classes_without_cells_and_random_splits_are_warned_of(written, content, tmp_path):
    text = text_of(written)
    assert "The test set has no cell of Jurassic" in text and "split is random" not in text
    replace(content, split="random", leaked_share=0.934).write(tmp_path / "r.html")
    warning = "The split is random: training windows show part of the test set (93.4 % of its cells)"
    assert warning in text_of(tmp_path / "r.html")


def test_the_verdict_follows_the_interval(content):
    def headline(low, high):
        difference = PairedDifference("mpa", (low + high) / 2, low, high, 0.9, 40)
        nearest = replace(content.methods[1], difference=difference)
        return replace(content, methods=(content.methods[0], nearest)).headline

    assert "It is better than nearest outcrop (+1.0 to +5.0 points of MPA" in headline(0.01, 0.05)
    assert "It is worse than nearest outcrop (−5.0 to −1.0" in headline(-0.05, -0.01)
    assert "The difference to nearest outcrop is not significant (−1.0" in headline(-0.01, 0.01)


def test_an_evaluation_without_pictures_is_a_whole_page_too(tmp_path):
    truth = np.array([0, 0, 1, 1, 2, 255])
    bare = ModelReport(
        title="Evaluation report",
        subject="prediction.tif",
        test_set="the mapped outcrop",
        class_names=NAMES[:3],
        class_colours=COLOURS[:3],
        methods=(evaluate_method("Prediction", truth, np.array([0, 1, 1, 1, 255, 0]), 3),),
    )
    bare.write(tmp_path / "bare.html")
    page = Page((tmp_path / "bare.html").read_text(encoding="utf-8"))
    assert page.open == [] and page.loads == []
    assert "predicts the bedrock class correctly in 60.0\u00a0% of 5 cells" in page.text
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bare.html", "bare.json"]


def test_a_pool_has_weights_where_a_network_has_a_temperature(content, written, tmp_path):
    assert "a temperature of 1.73" in text_of(written)
    path = tmp_path / "pool.html"
    replace(content, temperature=None).write(path)
    text, figures = text_of(path), figures_of(path)
    assert "pooling weights" in text and "temperature" not in text
    assert figures["temperature"] is None and figures["ECE before calibration"] > 0


def verdict(accuracy, nearest=None, interval=None, **more):
    """The verdict on so many right of 1000 cells."""
    truth = np.zeros(1000, int)

    def method(name, right, difference=None):
        return evaluate_method(name, truth, (np.arange(1000) >= right).astype(int), 2, difference=difference)

    difference = interval and PairedDifference("mpa", sum(interval) / 2, *interval, 0.9, 40)
    methods = [method("Network", accuracy)]
    methods += [method("Nearest outcrop", nearest, difference)] if nearest is not None else []
    report = dict(title="", subject="", test_set="", class_names=NAMES[:2], class_colours=COLOURS[:2])
    return ModelReport(**report, methods=tuple(methods), **more).verdict


def test_the_verdict_says_how_many_cells_of_a_hundred_are_right():
    assert verdict(850, 800, (0.01, 0.09)) == "Right in 85 of 100 hidden cells, nearest outcrop in 80."
    assert verdict(849) == "Right in 85 of 100 hidden cells."
    assert verdict(600, cells_in_words="compared cells") == "Right in 60 of 100 compared cells."
    assert verdict(997) == "Right in 99 of 100 hidden cells."  # all are right only where all are
    assert verdict(1000) == "Right in 100 of 100 hidden cells."
    assert verdict(2) == "Right in 1 of 100 hidden cells."


def test_the_verdict_tells_chance_and_what_is_worse():
    chance = "The difference to nearest outcrop may be chance."
    assert verdict(850, 800, (-0.01, 0.09)).endswith(f"in 80. {chance}")
    assert chance not in verdict(850, 800, (0.001, 0.09))
    assert verdict(700, 800, (-0.15, -0.05)).endswith("in 80. Nearest outcrop alone does better.")


def null_test(gravity, nulls, nll=(0.5, 0.8)):
    """A test in which so many of 500 cells of each class are right with gravity, and with each null."""
    truth = np.repeat([0, 1], 500)

    def learner(n_right, loss):
        predicted = truth.copy()
        for first in (0, 500):
            predicted[first + n_right : first + 500] ^= 1
        return _PoolResult("", Metrics.from_classes(truth, predicted, 2), loss)

    found = tuple(learner(each, nll[1]) for each in nulls)
    return NullTest(learner(gravity, nll[0]), found, found[0])


@pytest.mark.parametrize(
    ("test", "words"),
    [
        (null_test(400, [300] * 20), "Gravity helps here: 20 more cells of 100 are right."),
        (null_test(302, [300] * 20), "Gravity adds little here."),  # likelier, and half a cell of 100
        (null_test(300, [300] * 20), "Gravity adds little here."),  # likelier alone
        (null_test(400, [300] * 14 + [420] * 6), "Gravity adds little here."),  # nulls are as often right
        (null_test(400, [300] * 5), "Gravity may help here, but it was tested too few times to tell."),
        (null_test(400, [300] * 20, nll=(0.9, 0.8)), "Gravity adds nothing here beyond chance."),
    ],
)
def test_the_verdict_on_gravity_follows_the_null_test(test, words):
    assert verdict(850, 800, (0.01, 0.09), gravity=GravityAnswer(test)).endswith(f"in 80. {words}")
    unused = GravityAnswer(test, is_used=False)
    assert verdict(850, 800, (0.01, 0.09), gravity=unused).endswith(f"{words} The model does not use it.")


def test_the_verdict_says_what_was_not_tested_and_what_a_random_split_is_worth():
    assert verdict(850, gravity_untested="NULLS: none").endswith("Whether gravity helps here was not tested.")
    assert "Training saw parts of these cells, so expect less elsewhere." in verdict(850, split="random")


def test_the_expected_accuracy_under_the_cover_comes_first_and_the_blocks_second(content, tmp_path):
    found = ExpectedAccuracy(0.444, 0.37, 0.514, 0.99, 23.51)
    near = replace(content, expected=found)
    assert near.verdict.startswith(
        "Under the cover about 44 of 100 cells should be right (37 to 51). Right in "
    )
    assert near.headline.startswith("Under the cover, up to 23.5 km from outcrop (99.0\u00a0% of the covered")
    assert "44.4\u00a0% is expected (90\u00a0% interval 37.0 to 51.4\u00a0%)" in near.headline
    far = replace(content, expected=replace(found, covered=0.71))
    assert "(37 to 51) up to 23.5 km from outcrop; beyond lie 29 of 100 covered cells" in far.verdict
    far.write(tmp_path / "r.html")
    figures = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert figures["expected accuracy under the cover"]["covered"] == 0.71
    assert content.verdict.startswith("Right in ")
