"""Classes keep their colours, and those that look alike are told apart by hatching and numbers."""

import json
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure

from concealed_bedrock.reports.class_maps import _ciede2000, _ClassSymbols, _lab, _lines

ROOT = Path(__file__).resolve().parents[2]
# Sharma, Wu & Dalal 2005, Table 1: L, a, b of both colours and their difference.
PUBLISHED = """\
50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
PAIRS = [tuple(map(float, line.split())) for line in PUBLISHED.splitlines()]
ALIKE = ("#ffaaaa", "#ffabaa", "#0000ff")


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair[-1]))
def test_ciede2000_is_that_of_the_published_pairs(pair):
    one, other, published = pair[:3], pair[3:6], pair[6]
    assert _ciede2000(one, other) == pytest.approx(published, abs=1e-4)
    assert _ciede2000(other, one) == pytest.approx(published, abs=1e-4)


def test_the_lab_of_white_black_and_red_are_the_standards():
    np.testing.assert_allclose(_lab("#ffffff"), (100, 0, 0), atol=0.02)
    np.testing.assert_allclose(_lab("#000000"), (0, 0, 0), atol=0.02)
    np.testing.assert_allclose(_lab("#ff0000"), (53.24, 80.09, 67.20), atol=0.02)


def test_classes_that_look_alike_are_hatched_and_numbered_and_keep_their_colours():
    (first, plain), (second, hatched), (third, other) = _ClassSymbols(("A", "B", "C"), ALIKE).key
    assert (first, second, third) == ("1 A", "2 B", "C")
    assert (plain, other) == ("#ffaaaa", "#0000ff")
    assert hatched.startswith("repeating-linear-gradient(") and hatched.endswith(", #ffabaa")


def test_no_two_classes_that_look_alike_have_the_same_hatching():
    shades = [f"#ff{160 + n:02x}aa" for n in range(6)]
    backgrounds = [css for _, css in _ClassSymbols("ABCDEF", shades).key]
    assert len({css.rpartition(", ")[0] for css in backgrounds}) == 6


def picture_of(colours, classes):
    """The drawn picture, as RGB from 0 to 255, and the texts on it."""
    axes = Figure().add_subplot()
    _ClassSymbols("ABC", colours).draw(axes, classes)
    rgb = np.rint(255 * np.asarray(axes.images[0].get_array())).astype(int)
    return rgb, [text.get_text() for text in axes.texts]


def test_the_map_shows_the_colours_themselves_and_hatches_alone_what_looks_alike():
    classes = np.repeat(np.array([[0, 1, 2]], np.uint8), 30, 1).repeat(90, 0)
    picture, texts = picture_of(ALIKE, classes)
    for n, colour in enumerate(ALIKE):
        part = picture[:, n * picture.shape[1] // 3 : (n + 1) * picture.shape[1] // 3].reshape(-1, 3)
        is_own = (part == tuple(bytes.fromhex(colour[1:]))).all(1)
        assert is_own.mean() > 0.7 and is_own.all() == (n != 1)
    assert set(texts) == {"1", "2"}
    assert _lines((24, 24), (45,)).mean() == pytest.approx(1 / 6, abs=0.01)


def test_the_paper_legend_is_drawn_in_its_own_colours():
    entries = json.loads((ROOT / "resources/legends/paper.json").read_text())["classes"]
    bedrock = [e for e in entries if e["value"] < 254]
    key = _ClassSymbols([e["name"] for e in bedrock], [e["colour"] for e in bedrock]).key
    assert [css.rpartition(", ")[2] for _, css in key] == [e["colour"] for e in bedrock]
