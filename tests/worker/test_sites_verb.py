"""The verb `sites`: probabilities, limits and drillholes on disk become ranked sites, or a refusal."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
from affine import Affine
from shapely import box

WEST, NORTH, CELL, SIDE = 500_000.0, 5_000_000.0, 500.0, 40
AT = Affine(CELL, 0, WEST, 0, -CELL, NORTH)
NAMES = ("Archean", "Silurian", "Devonian")
ROWS, COLS = np.indices((SIDE, SIDE))


def write(path, bands, names=(), **more):
    bands = np.asarray(bands, "float32")
    shape = {"count": len(bands), "height": SIDE, "width": SIDE, "transform": AT, "crs": "EPSG:32645"}
    with rasterio.open(path, "w", driver="GTiff", dtype="float32", nodata=-9999.0, **shape) as out:
        out.write(np.where(np.isnan(bands), -9999, bands))
        for number, name in enumerate(names, 1):
            out.set_band_description(number, name)
        if more.get("unit"):
            out.set_band_unit(1, more["unit"])
    return str(path)


def polygons(path, *boxes):
    """Rectangles of (first row, first column, end row, end column)."""
    shapes = [
        box(WEST + c * CELL, NORTH - r2 * CELL, WEST + c2 * CELL, NORTH - r * CELL) for r, c, r2, c2 in boxes
    ]
    gpd.GeoDataFrame({"n": range(len(shapes))}, geometry=shapes, crs="EPSG:32645").to_file(path)
    return str(path)


@pytest.fixture
def probabilities(tmp_path):
    """Certain Archean in the west, Silurian or Devonian in the east, nothing in the last two rows."""
    p = np.full((3, SIDE, SIDE), 0.001)
    p[0] = 0.998
    p[:, :, 20:] = np.array([0.05, 0.55, 0.4])[:, None, None]
    p[:, -2:] = np.nan
    return write(tmp_path / "p.tif", p, [f"Probability of {name}" for name in NAMES])


@pytest.fixture
def ranked(worker, probabilities, tmp_path):
    def run(**settings):
        job = {"probabilities": probabilities, "output": str(tmp_path / "sites.gpkg"), "reach_m": 2000.0}
        code, lines = worker.run("sites", job | settings, tmp_path)
        assert code == 0, lines[-1]
        return gpd.read_file(tmp_path / "sites.gpkg"), lines

    return run


@pytest.fixture
def refused(worker, probabilities, tmp_path):
    def run(**settings):
        job = {"probabilities": probabilities, "output": str(tmp_path / "sites.gpkg"), "reach_m": 2000.0}
        code, lines = worker.run("sites", job | settings, tmp_path)
        assert code == 1 and lines[-1]["kind"] == "input" and lines[-1]["remedy"]
        assert not (tmp_path / "sites.gpkg").exists()
        return lines[-1]["message"]

    return run


def cells_of(sites):
    return (
        ((NORTH - sites.geometry.y) / CELL).astype(int).to_numpy(),
        ((sites.geometry.x - WEST) / CELL).astype(int).to_numpy(),
    )


def test_sites_are_ranked_with_classes_gains_and_a_reason(ranked, tmp_path):
    sites, lines = ranked(count=5)
    assert sites["rank"].tolist() == [1, 2, 3, 4, 5]
    assert (cells_of(sites)[1] >= 19).all()
    assert (np.diff(sites["gain_pct"]) <= 1e-3).all()
    assert sites["total_pct"].to_numpy() == pytest.approx(np.cumsum(sites["gain_pct"]), abs=5e-3)
    inside = sites[cells_of(sites)[1] >= 20].iloc[0]
    assert (inside["likely"], inside["runner_up"]) == ("Silurian", "Devonian")
    assert (inside["likely_pct"], inside["second_pct"]) == (55.0, 40.0)
    assert "Silurian (55 %) or Devonian (40 %)" in inside["reason"]
    assert "away" not in sites["reason"][0] and "km away" in sites["reason"][1]
    assert lines[-1]["facts"]["sites"] == 5
    assert 'fieldName="rank"' in (tmp_path / "sites.qml").read_text()


def test_no_site_lies_in_excluded_nor_outside_accessible_ground(ranked, tmp_path):
    excluded = polygons(tmp_path / "x.gpkg", (0, 18, 40, 30))
    access = polygons(tmp_path / "a.gpkg", (5, 0, 30, 36))
    row, col = cells_of(ranked(count=6, excluded=excluded, access=access)[0])
    assert (col >= 30).all() and (col < 36).all() and (row >= 5).all() and (row < 30).all()


def test_sites_serve_the_area_of_interest(ranked, tmp_path):
    row, col = cells_of(ranked(count=3, area=polygons(tmp_path / "a.gpkg", (0, 32, 8, 40)))[0])
    assert (row < 8).all() and (col >= 32).all()


def test_a_thickness_sends_holes_to_shallow_ground_and_gives_depth_and_cost(ranked, tmp_path):
    depth = np.where(ROWS < 20, 900.0, 50.0)
    depth[:, 30:] = 0
    given = {"thickness": write(tmp_path / "d.tif", [depth], unit="m"), "count": 4}
    cheap, _ = ranked(**given, cost_weight=1.0)
    row, col = cells_of(cheap)
    assert (row >= 20).all() and (col < 30).all()
    assert cheap["depth_m"].tolist() == [50.0] * 4 and cheap["cost_m"].tolist() == [150.0] * 4
    assert "Bedrock is expected at 50 m." in cheap["reason"][0]
    any_depth, _ = ranked(**given, cost_weight=0.0)
    assert (cells_of(any_depth)[0] < 20).any()


def test_sites_keep_away_from_drillholes_that_reached_bedrock(ranked, tmp_path):
    table = {"easting": WEST + 30.5 * CELL, "northing": NORTH - np.array([10.5, 28.5]) * CELL}
    pd.DataFrame(table | {"HIT": ["yes", "no"]}).to_csv(tmp_path / "h.csv", index=False)
    holes = {"path": str(tmp_path / "h.csv"), "reached": "HIT"}
    sites, lines = ranked(count=4, holes=holes)
    row, col = cells_of(sites)
    assert np.hypot(row - 10, col - 30).min() * CELL > 2000
    assert np.hypot(row - 28, col - 30).min() * CELL < 2500  # a hole that ended in cover tells nothing
    assert "what 1 cells tell counts as known" in str(lines)
    assert np.isfinite(sites["near_km"][0])


def test_the_reach_is_that_of_the_prediction_where_none_is_given(ranked):
    _, lines = ranked(reach_m=0.0, count=2)
    assert 1000 < lines[-1]["facts"]["reach_m"] < 10_000
    assert "falls to 1/e" in str(lines)


def test_the_same_job_gives_the_same_file(ranked, tmp_path):
    ranked(count=4)
    first = (tmp_path / "sites.gpkg").read_bytes()
    ranked(count=4)
    assert (tmp_path / "sites.gpkg").read_bytes() == first


def test_more_sites_than_have_room_are_refused_with_the_number_that_has(refused):
    message = refused(count=50, spacing_m=8000.0)
    assert "50 sites were asked for; at 8000 m from each other" in message


def test_what_is_no_prediction_is_refused(refused, tmp_path):
    classes = write(tmp_path / "c.tif", [COLS // 4])
    assert "has one band. Probabilities of at least two classes" in refused(probabilities=classes)
    other = write(tmp_path / "o.tif", [COLS * 1.0, ROWS * 1.0])
    assert "values from 0 to 39" in refused(probabilities=other)
    certain = write(tmp_path / "1.tif", [np.ones((SIDE, SIDE)), np.zeros((SIDE, SIDE))])
    assert "is certain of the class everywhere" in refused(probabilities=certain)


def test_ground_without_a_cell_to_drill_is_refused(refused, tmp_path):
    nowhere = polygons(tmp_path / "n.gpkg", (38, 0, 40, 40))
    assert "holds no cell of the prediction" in refused(area=nowhere)
    assert "No cell of the prediction p.tif is left" in refused(access=nowhere)
    everywhere = polygons(tmp_path / "e.gpkg", (-1, -1, 41, 41))
    assert "No cell of the prediction p.tif is left" in refused(excluded=everywhere)
    bare = np.where(COLS < 20, 30.0, 0.0)
    given = {
        "thickness": write(tmp_path / "t.tif", [bare]),
        "access": polygons(tmp_path / "b.gpkg", (0, 25, 9, 30)),
    }
    assert "does t.tif show cover to drill through" in refused(**given)


def test_a_thickness_in_feet_or_below_zero_is_refused(refused, tmp_path):
    feet = write(tmp_path / "feet.tif", [np.full((SIDE, SIDE), 300.0)], unit="ft")
    assert "is in ft; metres are wanted" in refused(thickness=feet)
    assert "are negative" in refused(thickness=write(tmp_path / "h.tif", [-5.0 * (COLS > 3)]))
