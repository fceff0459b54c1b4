"""The data-set report opens offline and tells shares, parts, leak and losses as they are."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.legend.files import _preset
from concealed_bedrock.geology.sampling.splits import make_split
from concealed_bedrock.geology.sampling.windows import cut_windows
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.reports.dataset import PAPER_SHARES, DatasetReport

GRID = Grid((90, 120), Affine(1 / 30, 0, 70, 0, -1 / 30, 48), CRS.from_epsg(4326))
RNG = np.random.default_rng(0)
CLASSES = np.kron(RNG.choice([1, 5, 6, 9, COVER], size=(9, 12)), np.ones((10, 10))).astype(np.uint8)
CLASSES[-10:] = OUTSIDE
WINDOWS = cut_windows(GRID, ((1, 1), (2, 0.5)))


@pytest.fixture
def content():
    legend = _preset("paper")
    split = make_split(CLASSES, GRID, windows=WINDOWS, block_km=70)
    losses = [{"value": c.value, "name": c.name, "cells": 0, "lost_share": 0.0} for c in legend.map_classes]
    losses[1]["lost_share"] = 0.31
    return DatasetReport(
        subject="map <1>.gpkg",
        classes=CLASSES,
        grid=GRID,
        legend_classes=legend.map_classes,
        windows=WINDOWS,
        split=split,
        is_random=False,
        map_report={
            "unmatched": [{"value": "Q<1>", "area_share": 0.0123}, {"value": "", "area_share": 0.002}],
            "units": 17,
            "repaired": 3,
            "without_area": 1,
            "rule": "Majority.",
            "overlap": "Smaller on top.",
            "classes": losses,
        },
        leaked_at_random=0.9,
        facts={"Raster": {"CRS": "EPSG:4326"}},
    )


def written(content, folder):
    content.write(folder / "report.html")
    page = (folder / "report.html").read_text(encoding="utf-8")
    return page, json.loads((folder / "report.json").read_text(encoding="utf-8"))


def test_the_page_is_whole_without_a_network_and_shows_two_pictures(content, tmp_path):
    page, _ = written(content, tmp_path)
    assert not re.search(r"(src|href)=.https?:", page)
    assert page.count("data:image/png;base64,") == 2
    assert "Q&lt;1&gt;" in page and "map &lt;1&gt;.gpkg" in page and "NULL" in page
    assert sorted(p.name for p in tmp_path.iterdir()) == ["report.html", "report.json"]


def test_class_shares_stand_beside_the_paper_s(content, tmp_path):
    _, told = written(content, tmp_path)
    rows = {row["name"]: row for row in told["classes"]}
    n_bedrock = (CLASSES < OUTSIDE).sum()
    assert rows["Devonian"]["share"] == pytest.approx((CLASSES == 5).sum() / n_bedrock)
    assert {name: row["paper_share"] for name, row in rows.items()} == pytest.approx(
        {name: share / 100 for name, share in PAPER_SHARES.items()}
    )
    assert sum(PAPER_SHARES.values()) == pytest.approx(100)
    validates = sum(row["validation_cells"] for row in rows.values())
    assert validates == content.split.is_test.sum()


def test_the_table_of_windows_counts_every_part(content, tmp_path):
    _, told = written(content, tmp_path)
    assert [row["side"] for row in told["windows"]] == ["1°", "2°"]
    parts = {part: sum(row["parts"][part] for row in told["windows"]) for part in set(content.split.parts)}
    assert parts == {part: content.split.parts.count(part) for part in set(content.split.parts)}
    assert sum(row["windows"] for row in told["windows"]) == len(WINDOWS)


def test_the_page_states_what_was_unmapped_repaired_and_lost(content, tmp_path):
    page, told = written(content, tmp_path)
    text = " ".join(re.sub("<[^>]+>", " ", page).split())
    assert "17 units were read; 3 had invalid outlines and were repaired, 1 hold no polygon" in text
    assert "matches 2 value(s) of the map, 1.4 % of its area" in text
    assert "Proterozoic: 31.0 % of its area lies in cells of other classes" in text
    assert told["leaked_share_at_random"] == 0.9 and "90.0 % of the test cells" in text


def test_a_random_split_is_warned_of_with_its_leak(content, tmp_path):
    split = make_split(CLASSES, GRID, split="random", windows=WINDOWS)
    random = replace(content, split=split, is_random=True, leaked_at_random=None)
    _, told = written(random, tmp_path)
    leaks = f"{100 * split.leaked_share:.1f}\u00a0% of the test cells"
    assert split.leaked_share > 0.5 and any(leaks in text for text in told["warnings"])


def test_a_class_in_the_test_set_alone_is_warned_of(content, tmp_path):
    classes = CLASSES.copy()
    row, col = np.argwhere(content.split.is_test)[0]
    classes[row, col] = 3
    _, told = written(replace(content, classes=classes), tmp_path)
    assert any("Ordovician crops out in the test set only" in text for text in told["warnings"])
