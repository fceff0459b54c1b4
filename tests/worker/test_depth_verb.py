"""The verb `depth`: drillholes, map and rasters on disk become quantiles and a report, or a refusal."""

import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
from shapely import box

WEST, NORTH, SIDE = 500_000.0, 5_000_000.0, 40_000.0
RNG = np.random.default_rng(2)
N = 24
EAST = RNG.uniform(WEST + 11_000, WEST + SIDE - 100, N)
AT_NORTH = RNG.uniform(NORTH - SIDE + 100, NORTH - 100, N)
DEPTH = 0.02 * (EAST - WEST - 10_000)


@pytest.fixture
def geology(tmp_path):
    """Outcrop in the western quarter, cover elsewhere."""
    parts = [
        box(WEST, NORTH - SIDE, WEST + 10_000, NORTH),
        box(WEST + 10_000, NORTH - SIDE, WEST + SIDE, NORTH),
    ]
    made = gpd.GeoDataFrame({"AGE": ["Permian", "Quaternary"]}, geometry=parts, crs="EPSG:32645")
    made.to_file(tmp_path / "map.gpkg")
    return {"path": str(tmp_path / "map.gpkg"), "field": "AGE"}


def holes(folder, **columns):
    table = {"easting": EAST, "northing": AT_NORTH, "DEPTH": DEPTH} | columns
    pd.DataFrame(table).to_csv(folder / "holes.csv", index=False)
    return {"path": str(folder / "holes.csv"), "depth": next(c for c in table if c.startswith("DEPTH"))}


@pytest.fixture
def estimated(worker, geology, tmp_path):
    def run(given, **settings):
        job = {
            "holes": given,
            "geology": geology,
            "output": str(tmp_path / "depth.tif"),
            "cell_size": 1000.0,
        }
        return worker.run("depth", job | settings, tmp_path)

    return run


def read(path):
    with rasterio.open(path) as source:
        return source.read(1, masked=True).filled(np.nan), source.units[0]


def refusal(result):
    code, lines = result
    assert code == 1
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


def test_quantiles_rise_in_metres_over_the_map_s_cells_with_a_report_beside(estimated, tmp_path):
    wanted = {name: str(tmp_path / f"{name}.tif") for name in ("low", "high")}
    code, lines = estimated(holes(tmp_path), report=str(tmp_path / "report.html"), **wanted)
    assert code == 0, lines[-1]
    (low, _), (median, unit), (high, _) = (read(tmp_path / f"{n}.tif") for n in ("low", "depth", "high"))
    assert median.shape == (40, 40) and unit == "m"
    assert (median[:, :9] == 0).all() and (low[:, 11:] < median[:, 11:]).all()
    true = 0.02 * (np.arange(40) + 0.5 - 10) * 1000
    assert np.abs(median[:, 14:] / true[14:] - 1).mean() < 0.1
    assert ((low <= true) & (true <= high))[:, 11:].mean() > 0.7
    figures = json.loads((tmp_path / "report.json").read_text())
    assert figures["held out"] == N and 0.6 < figures["covered"] <= 1
    assert "data:image/png" in (tmp_path / "report.html").read_text()
    assert lines[-1]["facts"]["drillholes"] == N


def test_depths_in_feet_are_metres_and_a_greater_sign_is_a_bound(estimated, tmp_path):
    marked = [f"> {d / 0.3048:.1f}" if n % 6 == 0 else f"{d / 0.3048:.1f}" for n, d in enumerate(DEPTH)]
    table = holes(tmp_path, DEPTH=marked)
    rows = pd.read_csv(table["path"], dtype=str).rename(columns={"DEPTH": "DEPTH_FT"})
    rows.to_csv(table["path"], index=False)
    code, lines = estimated(table | {"depth": "DEPTH_FT"})
    said = " ".join(line.get("message", "") for line in lines)
    assert code == 0 and "20 reached bedrock at a known depth, 4 ended in cover" in said
    assert "feet" in said
    assert np.nanmax(read(tmp_path / "depth.tif")[0]) < 1000


def test_gravity_gives_the_cells_and_a_sentence_says_whether_it_was_used(estimated, tmp_path):
    anomaly = RNG.standard_normal((20, 20)).cumsum(0)
    grid = rasterio.transform.from_origin(WEST, NORTH, 2000, 2000)
    with rasterio.open(tmp_path / "g.tif", "w", "GTiff", 20, 20, 1, "EPSG:32645", grid, "float32") as out:
        out.write(anomaly.astype("float32"), 1)
    code, lines = estimated(
        holes(tmp_path), bouguer=str(tmp_path / "g.tif"), report=str(tmp_path / "report.html")
    )
    assert code == 0, lines[-1]
    assert read(tmp_path / "depth.tif")[0].shape == (20, 20)
    figures = json.loads((tmp_path / "report.json").read_text())
    assert set(figures["candidates"]) == {"", "residual gravity"}
    used = "Used, because" if figures["rasters"] else "Left out, because"
    assert used in (tmp_path / "report.html").read_text()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"depth": ""}, "a field of their depth"),
        ({"depth": "DEEP"}, "no field 'DEEP'"),
        ({"reached": "DEPTH"}, "of whether bedrock was reached"),
    ],
)
def test_holes_without_a_depth_are_refused_by_name(estimated, tmp_path, change, words):
    assert words in refusal(estimated(holes(tmp_path) | change))
    assert not (tmp_path / "depth.tif").exists()


def test_too_few_holes_that_reached_bedrock_are_refused_with_their_number(estimated, tmp_path):
    given = holes(tmp_path, HIT=["yes"] * 4 + ["no"] * (N - 4)) | {"reached": "HIT"}
    assert "4 drillholes on the map reached bedrock at a known depth; 5 are wanted" in refusal(
        estimated(given)
    )


def test_negative_depths_and_a_map_without_cover_are_refused(estimated, geology, tmp_path):
    assert "are negative" in refusal(estimated(holes(tmp_path, DEPTH=-DEPTH)))
    units = gpd.read_file(geology["path"])
    units["AGE"] = ["Permian", "Jurassic"]
    units.to_file(geology["path"])
    assert "shows no cover" in refusal(estimated(holes(tmp_path)))


def test_a_small_cell_size_is_refused_before_memory_is_taken(estimated, tmp_path):
    assert "With cells of 0.5 map units" in refusal(estimated(holes(tmp_path), cell_size=0.5))
