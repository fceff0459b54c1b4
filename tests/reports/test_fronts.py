"""Every method is shown at PRIORS 0 and 0.5 and as a front, and the judgement follows the fronts."""

import json
from dataclasses import replace

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bootstrap import PairedDifference
from concealed_bedrock.models.evaluation.fronts import FrontComparison, compare_fronts
from concealed_bedrock.models.evaluation.methods import PriorTrade, evaluate_method
from concealed_bedrock.reports.training import ModelReport
from tests.reports.test_training import Page, figures_of, text_of

SHARES = np.log([0.8, 0.15, 0.05])


def method(name, seed, skill, other=None):
    """A method of 3,000 cells that favours the truth by `skill`, compared with log probabilities."""
    generator = np.random.default_rng(3)
    truth = generator.choice(3, 3000, p=[0.8, 0.15, 0.05]).astype("uint8")
    scores = np.random.default_rng(seed).standard_normal((3, 3000)) + SHARES[:, None]
    scores[truth, np.arange(3000)] += skill
    log_proba = scores - np.log(np.exp(scores).sum(0))
    found = evaluate_method(name, truth, log_proba.argmax(0), 3)
    trade = PriorTrade.of(truth, log_proba, SHARES)
    if other is not None:
        blocks = np.arange(3000) // 100
        trade = replace(trade, comparison=compare_fronts(truth, other, log_proba, SHARES, blocks, draws=50))
    return replace(found, trade=trade), log_proba


def report(*methods):
    names, colours = ("Archean", "Permian", "Jurassic"), ("#112233", "#445566", "#778899")
    return ModelReport("Training report", "model", "20 blocks", names, colours, methods)


def test_the_report_shows_every_method_at_both_strengths_and_its_front(tmp_path):
    first, log_proba = method("Network", 1, 1.5)
    nearest, _ = method("Nearest outcrop", 2, 0.8, log_proba)
    report(first, nearest).write(tmp_path / "r.html")
    text, figures = text_of(tmp_path / "r.html"), figures_of(tmp_path / "r.html")
    assert len(Page((tmp_path / "r.html").read_text()).loads) == 1  # the fronts
    for one in (first, nearest):
        four = [one.trade.shown[s] for s in (0.0, 0.5)]
        row = [f"{100 * value:.1f}" for m in four for value in (m.accuracy, m.mpa, m.fwiou, m.miou)]
        assert " ".join([one.name, *row]) in text
        assert figures["methods"][one.name]["front"]["MPA"] == pytest.approx(one.trade.front.mpa)
    gain = figures["methods"]["Nearest outcrop"]["front"][
        "first method's MPA less this one's at its accuracy"
    ]
    assert gain["estimate"] == nearest.trade.comparison.mpa_gain.estimate > 0
    assert "balanced accuracy" in text and "Precision (user's accuracy)" in text
    plain = 100 * nearest.trade.shown[0.0].accuracy
    assert f"(nearest outcrop {plain:.1f}" in figures["headline"]
    assert report(first, nearest).verdict.startswith(
        f"Right in {100 * first.trade.shown[0.0].accuracy:.0f} of 100"
    )
    assert "It is better than nearest outcrop: accuracy +" in " ".join(figures["headline"].split())


def test_a_model_that_is_nearest_outcrop_is_no_better_and_no_worse(tmp_path):
    first, log_proba = method("Nearest outcrop by distance", 2, 0.8)
    nearest, _ = method("Nearest outcrop", 2, 0.8, log_proba)
    for gain in (nearest.trade.comparison.accuracy_gain, nearest.trade.comparison.mpa_gain):
        assert (gain.estimate, gain.low, gain.high) == (0.0, 0.0, 0.0)
    content = report(first, nearest)
    assert "The difference to nearest outcrop is not significant: accuracy +0.0" in content.headline
    assert "may be chance" in content.verdict and "does better" not in content.verdict


@pytest.mark.parametrize(
    ("accuracy", "mpa", "words"),
    [
        ((0.01, 0.03), (-0.01, 0.02), "It is better"),
        ((-0.01, 0.03), (0.01, 0.02), "It is better"),
        ((-0.03, -0.01), (-0.01, 0.02), "It is worse"),
        ((-0.03, -0.01), (0.01, 0.02), "not significant"),
        ((-0.01, 0.01), (-0.01, 0.02), "not significant"),
        ((-np.inf, -0.01), (-np.inf, 0.02), "It is worse"),
    ],
)
def test_the_judgement_follows_both_gains(accuracy, mpa, words):
    first, _ = method("Network", 1, 1.5)
    nearest, _ = method("Nearest outcrop", 2, 0.8)
    gains = [PairedDifference("", sum(ends) / 2, *ends, 0.9, 40) for ends in (accuracy, mpa)]
    trade = replace(nearest.trade, comparison=FrontComparison(*gains, first.trade.front, nearest.trade.front))
    assert words in report(first, replace(nearest, trade=trade)).headline


def test_a_point_that_is_not_reached_is_no_number_in_the_json(tmp_path):
    first, _ = method("Network", 1, 1.5)
    nearest, _ = method("Nearest outcrop", 2, 0.8)
    gain = PairedDifference("mpa", np.nan, -np.inf, -np.inf, 0.9, 40)
    trade = replace(
        nearest.trade, comparison=FrontComparison(gain, gain, first.trade.front, nearest.trade.front)
    )
    report(first, replace(nearest, trade=trade)).write(tmp_path / "r.html")
    assert "not reached" in text_of(tmp_path / "r.html")
    text = (tmp_path / "r.json").read_text()
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
