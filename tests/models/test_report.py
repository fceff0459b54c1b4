"""A report opens offline, tells the figures it was given, and its JSON agrees with its page."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bootstrap import Difference, paired_difference
from concealed_bedrock.models.evaluation.calibration import reliability
from concealed_bedrock.models.evaluation.null_test import NullTest
from concealed_bedrock.models.evaluation.null_test import judged as result
from concealed_bedrock.models.evaluation.skill import gains
from concealed_bedrock.reports.content import judged, write_report
from concealed_bedrock.reports.text import headline, interval, verdict
from concealed_bedrock.reports.types import Curves, Map, ReportContent, Table

NAMES = ("Archean", "Proterozoic", "Cambrian", "泥盆系 Devonian", "Granite <I-type>", "Jurassic")
COLOURS = ("#ffb2ff", "#b19963", "#04f907", "#a64c4c", "#49fbfa", "#fff766")


def example() -> ReportContent:
    """A training report from arrays, as training fills it: rasters of (rows, cols), then the scored cells."""
    rng = np.random.default_rng(5)
    shape, n = (60, 80), len(NAMES)
    row, col = np.indices(shape)
    truth = ((row // 12 + col // 17) % 5).astype("uint8")  # Jurassic does not occur
    truth[rng.random(shape) < 0.1] = 255
    is_scored = (col >= 40) & (truth < n)
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
        return paired_difference(*(raster[is_scored] for raster in rasters), n, draws=200)

    cells = is_scored
    common = dict(n_classes=n, distance_km=rng.gamma(1.5, 20, shape)[cells])
    compared = (raster[cells] for raster in (truth, predicted, nearest))
    found = gains(*compared, n, blocks=blocks[cells], distance_km=common["distance_km"])

    def learner(name, share):
        told = (1 - share) / n + share * np.eye(n)[np.where(rng.random(cells.sum()) < share, truth[cells], 0)]
        return result(name, told, truth[cells])

    methods = (
        judged("Network", truth[cells], predicted[cells], probabilities=probabilities[cells], **common),
        judged("Nearest outcrop", truth[cells], nearest[cells], difference=difference(nearest), **common),
        judged("Random forest", truth[cells], forest[cells], difference=difference(forest), **common),
    )
    overconfident = probabilities[cells] ** 3
    steps = np.arange(1, 601)
    return ReportContent(
        title="Training report",
        subject="sample_survey.safetensors",
        ground="24 blocks of 20 km that training did not see",
        class_names=NAMES,
        class_colours=COLOURS,
        methods=methods,
        map=Map(truth, predicted, is_scored),
        curves=Curves(
            loss=list(2 * np.exp(-steps / 200) + 0.3 + 0.2 * rng.random(600)),
            fwiou=[(s, 0.6 - 0.4 * np.exp(-s / 150)) for s in range(60, 601, 60)],
            adam_steps=360,
            best_step=540,
        ),
        uncalibrated=reliability(overconfident / overconfident.sum(1, keepdims=True), truth[cells]),
        temperature=1.73,
        split="blocks",
        leaked_share=0.0,
        gravity=NullTest(
            learner("gravity as measured", 0.6),
            tuple(learner("turned by 90°", 0.3 + 0.01 * number) for number in range(20)),
            learner("no gravity", 0.35),
            "boosted trees",
        ),
        gains=found,
        tables=(
            Table("Importance of bands", "Loss where one is shuffled.", ("Band", "Loss"), (("tilt", "1"),)),
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
    write_report(path, content)
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


def test_the_page_loads_nothing_from_outside(written):
    page = written.read_text(encoding="utf-8")
    loads = Page(page).loads
    assert len(loads) == 4  # map, distance, reliability, curves
    assert all(load.startswith("data:image/png;base64,iVBORw0KGgo") for load in loads)
    assert not re.search(r"https?://|@import|url\(", page)


def test_the_page_is_well_formed_and_names_are_escaped(written):
    page = Page(written.read_text(encoding="utf-8"))
    assert page.open == []
    assert "Granite <I-type>" in page.text and "泥盆系 Devonian" in page.text


def test_page_and_json_tell_the_same_scores(written, content):
    text = " ".join(Page(written.read_text(encoding="utf-8")).text.split())
    entries = json.loads(written.with_suffix(".json").read_text(encoding="utf-8"))
    for method in content.methods:
        found = entries["methods"][method.name]
        assert found["MPA"] == pytest.approx(method.scores.mpa)
        row = [f"{100 * found[key]:.1f}" for key in ("accuracy", "MPA", "FWIoU", "mIoU")]
        assert " ".join([method.name, *row]) in text
    assert " ".join(entries["headline"].split()) in text
    assert entries["methods"]["Network"]["recall"][5] is None


def test_the_page_begins_with_what_gravity_adds(written, content, tmp_path):
    text = " ".join(Page(written.read_text(encoding="utf-8")).text.split())
    told = json.loads(written.with_suffix(".json").read_text(encoding="utf-8"))
    sentence = told["gravity"]["sentence"]
    assert sentence.startswith("In this area gravity adds +")
    assert 0 < text.index(sentence) < text.index(" ".join(told["headline"].split()))
    assert "Does gravity help here?" in text and "with the best null (turned by 90°)" in text
    write_report(
        tmp_path / "r.html", replace(content, gravity=None, gravity_untested="Gravity was not tested.")
    )
    assert "Gravity was not tested." in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "r.json").read_text())["gravity"] == {"sentence": "Gravity was not tested."}


def test_page_and_json_tell_the_gain_over_nearest_outcrop_by_distance(written, content):
    text = " ".join(Page(written.read_text(encoding="utf-8")).text.split())
    told = json.loads(written.with_suffix(".json").read_text())["gain over nearest outcrop"]
    assert len(told) == len(content.gains) > 2 and told[0]["to_km"] is None
    for gain, entry in zip(content.gains, told):
        assert entry["accuracy"]["low"] == pytest.approx(gain.accuracy.low)
        assert interval(gain.accuracy) in text and interval(gain.mpa) in text
    assert interval(None) == "–"


def test_classes_without_cells_and_random_splits_are_warned_of(written, content, tmp_path):
    text = Page(written.read_text(encoding="utf-8")).text
    assert "No cell of this ground shows Jurassic" in text and "split is random" not in text
    write_report(tmp_path / "r.html", replace(content, split="random", leaked_share=0.934))
    assert (
        "The split is random: training windows show part of the validation ground (93.4\u00a0% of its cells)"
        in (Page((tmp_path / "r.html").read_text(encoding="utf-8")).text)
    )


def test_the_verdict_follows_the_interval(content):
    def say(low, high):
        difference = Difference("mpa", (low + high) / 2, low, high, 0.9, 40)
        return verdict(replace(content.methods[1], difference=difference))

    assert say(0.01, 0.05).startswith("It is better than nearest outcrop (+1.0 to +5.0 points of MPA")
    assert say(-0.05, -0.01).startswith("It is worse than nearest outcrop (−5.0 to −1.0")
    assert "cannot be told" in say(-0.01, 0.01)
    assert verdict(content.methods[1]) in headline(content)


def test_an_evaluation_without_pictures_is_a_whole_page_too(content, tmp_path):
    truth = np.array([0, 0, 1, 1, 2, 255])
    bare = ReportContent(
        title="Evaluation report",
        subject="prediction.tif",
        ground="the mapped outcrop",
        class_names=NAMES[:3],
        class_colours=COLOURS[:3],
        methods=(judged("Prediction", truth, np.array([0, 1, 1, 1, 255, 0]), 3),),
    )
    write_report(tmp_path / "bare.html", bare)
    page = Page((tmp_path / "bare.html").read_text(encoding="utf-8"))
    assert page.open == [] and page.loads == []
    assert "names the bedrock correctly in 60.0\u00a0% of 5 cells" in page.text
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bare.html", "bare.json"]


def test_readers_have_powers_where_a_network_has_a_temperature(content, written, tmp_path):
    assert "a temperature of 1.73" in Page(written.read_text(encoding="utf-8")).text
    path = tmp_path / "readers.html"
    write_report(path, replace(content, temperature=None))
    told = Page(path.read_text(encoding="utf-8")).text
    assert "raised to powers" in told and "temperature" not in told
    figures = json.loads(path.with_suffix(".json").read_text())
    assert figures["temperature"] is None and figures["ECE before calibration"] > 0
