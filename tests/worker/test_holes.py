"""Drillholes of a job: read from layers and tables, counted, pinned, held out, scored, or refused."""

import io
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from shapely import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import DrillHoles, Geology, PredictJob, TrainJob
from concealed_bedrock.geology.legend import COVER, Legend, LegendClass
from concealed_bedrock.geology.legend.rule import _Rule
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.inputs.geological_map import _GeologicalMap
from concealed_bedrock.worker.inputs.holes import _read_holes
from concealed_bedrock.worker.reporting import Reporter

GRID = Grid((10, 12), Affine(1000.0, 0, 500_000, 0, -1000.0, 10_000.0), CRS.from_epsg(32645))
LEGEND = Legend(
    (LegendClass(0, "Permian", "#111111"), LegendClass(1, "Granite", "#222222")),
    (_Rule("P", 0), _Rule("rock:granite", 1), _Rule("sand", COVER)),
)
EAST, NORTH = (
    np.array([500_500.0, 503_500.0, 505_500.0, 508_500.0]),
    np.array([500.0, 2500.0, 4500.0, 8500.0]),
)


def layer(path, crs="EPSG:32645", *, east=EAST, north=NORTH, **fields):
    """A layer of collars, in another CRS than that of their coordinates where one is given."""
    made = gpd.GeoDataFrame(fields, geometry=gpd.points_from_xy(east, north), crs=GRID.crs)
    (made.to_crs(crs) if crs else made.set_crs(None, allow_override=True)).to_file(path)
    return str(path)


def read_holes(path, **fields):
    """What is read of drillholes with the fields that are named."""
    return _read_holes(DrillHoles(path, **{"field": "ROCK"} | fields), GRID, LEGEND, "AGE")


def test_a_layer_in_degrees_and_tables_of_either_kind_of_coordinates_are_the_same_cells(tmp_path):
    rocks = ["P", "Biotite granite", "permian", "GRANITE"]
    found = [read_holes(layer(tmp_path / "a.gpkg", "EPSG:4326", ROCK=rocks))]
    lon, lat = (gpd.read_file(tmp_path / "a.gpkg").geometry.x, gpd.read_file(tmp_path / "a.gpkg").geometry.y)
    pd.DataFrame({"Longitude": lon, "Latitude": lat, "ROCK": rocks}).to_csv(tmp_path / "b.csv", index=False)
    table = pd.DataFrame({"Easting": EAST, "Northing": NORTH, "ROCK": rocks})
    table.to_csv(tmp_path / "c.csv", index=False, sep=";")
    found += [read_holes(str(tmp_path / name)) for name in ("b.csv", "c.csv")]
    for one in found:
        cells, classes = one.holes.pinned
        assert cells.tolist() == [20, 65, 87, 108] and classes.tolist() == [1, 0, 1, 0]
        assert not one.unused


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_table_in_the_encoding_of_a_spreadsheet_is_read(tmp_path, encoding):
    rocks = ["P", "Granit à biotite, granite", "permian", "GRANITE"]
    table = pd.DataFrame({"Easting": EAST, "Northing": NORTH, "ROCK": rocks, "Tiefe größer": 1.0})
    path = tmp_path / "h.csv"
    path.write_bytes(table.to_csv(index=False, sep=";").encode(encoding))
    found = read_holes(str(path), depth="Tiefe größer")
    cells, classes = found.holes.pinned
    assert cells.tolist() == [20, 65, 87, 108] and classes.tolist() == [1, 0, 1, 0]


def test_what_is_not_used_is_named_with_counts_in_one_sentence(tmp_path):
    east, north = np.append(EAST, [1e6, 500_500, 500_500]), np.append(NORTH, [500, 500, 500])
    rocks = ["P", "Schist", None, "sand", "P", "granite", "granite"]
    path = layer(tmp_path / "h.gpkg", east=east, north=north, ROCK=rocks, D=[3.0, 4, 5, 60, 7, 8, 9])
    found = read_holes(path, depth="D")
    assert "7 in all, 3 tell the class of 1 cells, 1 ended in cover" in found.used
    assert "off the raster 1" in found.unused and "(Schist)" in found.unused
    assert "without a class 1" in found.unused
    assert "counts: 2." in " ".join(found.notes)
    assert found.holes.pinned[1].tolist() == [1]


def test_a_hole_without_coordinates_is_counted_apart_from_those_off_the_raster(tmp_path):
    (tmp_path / "h.csv").write_text("x;y;ROCK\n;500;P\n503500,5;2500;P\nfar;500;P\n900000;500;P\n")
    found = read_holes(str(tmp_path / "h.csv"))
    assert "without coordinates 2; off the raster 1" in found.unused and len(found.holes.pinned[0]) == 1


def test_a_hole_that_ended_in_cover_gives_its_depth_and_no_class(tmp_path):
    path = tmp_path / "h.csv"
    fields = {"x": EAST, "y": NORTH, "ROCK": ["P", "P", "", "P"], "D": ["12,5", "> 80 m", ">30", "7"]}
    pd.DataFrame(fields | {"REACHED": ["yes", "no", "", "1"]}).to_csv(path, index=False)
    holes = read_holes(str(path), depth="D", reached="REACHED").holes
    assert holes.is_reached.tolist() == [True, False, False, True]
    assert holes.depth_m.tolist() == [12.5, 80, 30, 7] and len(holes.pinned[0]) == 2


def test_depths_in_feet_are_taken_in_metres_where_the_field_says_so(tmp_path):
    path = layer(tmp_path / "h.gpkg", ROCK=["P"] * 4, depth_ft=[100.0, 200, 300, 400])
    found = read_holes(path, depth="depth_ft")
    assert np.allclose(found.holes.depth_m, [30.48, 60.96, 91.44, 121.92]) and "feet" in found.notes[0]


@pytest.mark.parametrize(
    ("make", "fields", "says"),
    [
        (lambda p: layer(p / "h.gpkg", None, ROCK=["P"] * 4), {}, "no coordinate reference system"),
        (lambda p: layer(p / "h.gpkg", east=EAST + 1e6, ROCK=["P"] * 4), {}, "None of the 4 drillholes"),
        (lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4), {"field": "LITH"}, "no field 'LITH'"),
        (lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4), {"field": ""}, "no field 'AGE'"),
        (lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4, D=[1, -2, -3, 4]), {"depth": "D"}, "2 of 4 depths"),
        (lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4, D=[1, 2, 3, 5e4]), {"depth": "D"}, "50,000 m deep"),
        (lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4, D=["a"] * 4), {"depth": "D"}, "holds no numbers"),
        (
            lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4, R=["ja", "perhaps", "", "no"]),
            {"reached": "R"},
            "'perhaps'",
        ),
        (lambda p: layer(p / "h.gpkg", ROCK=["P"] * 4, W=[1, 1, 1, -1]), {"weight": "W"}, "1 weights"),
    ],
)
def test_wrong_drillholes_are_refused_in_a_sentence_with_a_remedy(tmp_path, make, fields, says):
    with pytest.raises(UserError) as refused:
        read_holes(make(tmp_path), **fields)
    assert says in refused.value.message and refused.value.remedy


def test_polygons_tables_without_coordinates_and_what_is_no_layer_are_refused(tmp_path):
    gpd.GeoDataFrame({"ROCK": ["P"]}, geometry=[box(5e5, 0, 5.1e5, 1e4)], crs=GRID.crs).to_file(
        tmp_path / "polygons.gpkg"
    )
    (tmp_path / "table.csv").write_text("hole,ROCK\n1,P\n")
    (tmp_path / "junk.gpkg").write_bytes(b"\x00" * 100)
    for name, says in (
        ("polygons.gpkg", "holds Polygon geometry"),
        ("table.csv", "no columns of coordinates"),
        ("junk.gpkg", "cannot be read"),
        ("none.gpkg", "is not there"),
    ):
        with pytest.raises(UserError) as refused:
            read_holes(str(tmp_path / name))
        assert says in refused.value.message and refused.value.remedy


def test_ages_that_no_rule_takes_are_read_as_the_periods_that_classes_are_called(tmp_path):
    legend = Legend((LegendClass(0, "Permian", "#111111"), LegendClass(1, "Devonian", "#222222")))
    path = layer(tmp_path / "h.gpkg", ROCK=["Famennian", "Lower Permian", "Frasnian", "Givetian"])
    found = _read_holes(DrillHoles(path, field="ROCK"), GRID, legend, "AGE")
    assert found.holes.classes.tolist() == [1, 0, 1, 1]


@pytest.fixture(scope="module")
def mapped(tmp_path_factory):
    """Permian in the west, cover elsewhere."""
    folder = tmp_path_factory.mktemp("map")
    units = {"P": box(5e5, 0, 504_000, 1e4), "sand": box(504_000, 0, 512_000, 1e4)}
    gpd.GeoDataFrame({"AGE": list(units)}, geometry=list(units.values()), crs=GRID.crs).to_file(
        folder / "map.gpkg"
    )
    (folder / "legend.csv").write_text("value_in_map,class,name\nP,0,Permian\nG,1,Granite\nsand,255,Cover\n")
    return Geology(str(folder / "map.gpkg"), field="AGE", legend=str(folder / "legend.csv"))


def test_the_map_is_kept_where_a_hole_contradicts_it_and_the_hole_is_listed(mapped, tmp_path):
    path = layer(tmp_path / "h.gpkg", AGE=["P", "G", "G", "P"])
    source, door = _GeologicalMap(mapped), io.StringIO()
    source.pin(DrillHoles(path), GRID, Reporter(door))
    found = source.rasterise(GRID)
    assert found.classes[4, 8] == COVER and found.classes[5, 5] == 1 and found.classes[7, 3] == 0
    assert source.conflicts["row"].tolist() == [2] and source.conflicts["map"].tolist() == ["Permian"]
    assert source.pinned.tolist() == [20, 65]
    assert any("kept: 1 of 4" in text for text in found.report["warnings"])
    fine = source.rasterise_2x(GRID, source.legend.classes, np.ones(GRID.shape, bool))
    assert (fine[10:12, 10:12] == 1).all()
    rows, _, _ = source.rows(GRID)
    assert (np.concatenate([rows(0, 4), rows(4, 10)]) == found.classes).all()


def test_a_hold_out_area_hides_its_holes_too(mapped, tmp_path):
    path, holdout = layer(tmp_path / "h.gpkg", AGE=["P", "G", "G", "P"]), tmp_path / "holdout.gpkg"
    gpd.GeoDataFrame(geometry=[box(505_000, 4000, 506_000, 5000)], crs=GRID.crs).to_file(holdout)
    source = _GeologicalMap(mapped, str(holdout))
    source.pin(DrillHoles(path), GRID, Reporter(io.StringIO()))
    assert source.rasterise(GRID).classes[5, 5] == COVER


def test_drillholes_without_a_map_and_conflicts_without_drillholes_are_refused(mapped):
    with pytest.raises(UserError, match="no map was given"):
        PredictJob(input="g.tif", model="m.safetensors", output="o.tif", holes=DrillHoles("h.gpkg"))
    with pytest.raises(UserError, match="none were given"):
        TrainJob(input="g.tif", geology=mapped, output="m.safetensors", hole_conflicts="c.gpkg")


@pytest.fixture(scope="module")
def drilled(survey):
    """Two hundred drillholes of the survey that tell the truth, one of which ended in cover."""
    with rasterio.open(survey / "truth.tif") as source:
        truth, at, crs = source.read(1), source.transform, source.crs
    names = {c["value"]: c["name"] for c in json.loads((survey / "legend.json").read_text())["classes"]}
    row, col = np.random.default_rng(5).integers(0, 96, (2, 200))
    x, y = rasterio.transform.xy(at, row, col)
    fields = {"CLASS": [names[int(v)] for v in truth[row, col]], "REACHED": ["no", *["yes"] * 199]}
    gpd.GeoDataFrame(fields, geometry=gpd.points_from_xy(x, y), crs=crs).to_file(survey / "holes.gpkg")
    return {"path": str(survey / "holes.gpkg"), "field": "CLASS", "reached": "REACHED"}, (row, col)


def test_training_and_prediction_count_holes_as_outcrop_and_the_report_scores_those_held_out(
    worker, survey, geology, training, drilled, tmp_path
):
    holes, (row, col) = drilled
    job = training | {
        "output": str(tmp_path / "m.safetensors"),
        "report": str(tmp_path / "r.html"),
        "evidence": "outcrop",
        "architecture": "nearest-outcrop",
        "genotype": "",
        "holes": holes,
        "hole_conflicts": str(tmp_path / "conflicts.gpkg"),
    }
    code, lines = worker.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    figures = json.loads((tmp_path / "r.json").read_text())["drillholes"]
    assert figures["held out"] > 3 and figures["trained on"] > 40
    assert figures["methods"]["Nearest outcrop"]["cells"] == figures["held out"]
    layer = gpd.read_file(tmp_path / "conflicts.gpkg", layer="conflicts")
    assert len(layer) == figures["conflicts"] and layer.crs.to_epsg() == 32645
    assert "Drillholes" in (tmp_path / "r.html").read_text()
    shown = {"input": job["input"], "model": job["output"], "output": str(tmp_path / "p.tif")}
    shown |= {"geology": geology, "holes": holes, "distance": str(tmp_path / "d.tif")}
    code, lines = worker.run("predict", shown, tmp_path)
    assert code == 0, lines[-1]
    with rasterio.open(tmp_path / "d.tif") as source:
        assert (source.read(1)[row[1:], col[1:]] == 0).all()


def test_a_sample_survey_with_drillholes_is_the_same_survey_and_its_holes_are_read(
    worker, survey, geology, tmp_path
):
    job = {"folder": str(tmp_path), "seed": 3, "size_km": 96.0, "holes": str(tmp_path / "drilled.gpkg")}
    code, lines = worker.run("survey", job, tmp_path)
    assert code == 0, lines[-1]
    for name in ("bouguer.tif", "truth.tif", "geology.gpkg", "legend.json"):
        assert (tmp_path / name).read_bytes() == (survey / name).read_bytes()
    with rasterio.open(survey / "truth.tif") as source:
        grid = Grid(source.shape, source.transform, source.crs)
        truth = source.read(1)
    legend = _GeologicalMap(Geology(**geology)).legend
    fields = {"field": "CLASS", "depth": "DEPTH", "reached": "REACHED"}
    found = _read_holes(DrillHoles(job["holes"], **fields), grid, legend, "AGE")
    cells, classes = found.holes.pinned
    assert 20 < len(cells) < 40 and (truth.reshape(-1)[cells] == classes).all() and not found.unused
