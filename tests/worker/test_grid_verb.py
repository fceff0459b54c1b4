import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio

from concealed_bedrock.worker.safety import memory_and_disk
from concealed_bedrock.worker.verbs.grid import _round_size

RNG = np.random.default_rng(4)
N = 150
EAST, NORTH = RNG.uniform(4e5, 4.2e5, N), RNG.uniform(5e6, 5.02e6, N)
BOUGUER = 20 * np.sin(EAST / 3000) + 10 * np.cos(NORTH / 4000) - 30


def table(folder, name="stations.csv", **columns):
    path = folder / name
    pd.DataFrame({"easting": EAST, "northing": NORTH, "BOUGUER": BOUGUER} | columns).to_csv(path, index=False)
    return str(path)


@pytest.fixture
def gridded(worker, tmp_path):
    """Run the verb on a layer or table, and give its lines and the folder of its outputs."""

    def run(path, **settings):
        job = {
            "input": path,
            "field": "BOUGUER",
            "crs": "EPSG:32633",
            "output": str(tmp_path / "grid.tif"),
        } | settings
        return worker.run("grid", job, tmp_path)

    return run


def read(path):
    """Values, and what the file says of itself."""
    with rasterio.open(path) as source:
        facts = {"units": source.units, "transform": source.transform, "bounds": list(source.bounds)}
        facts |= {"crs": source.crs.to_epsg(), "res": source.res, "about": source.descriptions[0]}
        return source.read(1, masked=True), facts


def refusal(result):
    code, lines = result
    assert code == 1
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


def test_a_table_of_stations_becomes_a_grid_with_its_error_and_a_list(gridded, tmp_path):
    wrong = BOUGUER.copy()
    wrong[7] += 80
    path = table(tmp_path, BOUGUER=wrong)
    wanted = {"error": str(tmp_path / "error.tif"), "stations": str(tmp_path / "checked.gpkg")}
    code, lines = gridded(path, **wanted)
    assert code == 0, lines[-1]
    values, facts = read(tmp_path / "grid.tif")
    east, north = np.meshgrid(*(np.arange(n) for n in values.shape[::-1]))
    x, y = facts["transform"] * (east + 0.5, north + 0.5)
    true = 20 * np.sin(x / 3000) + 10 * np.cos(y / 4000) - 30
    assert facts["crs"] == 32633 and facts["units"] == ("mGal",) and facts["about"]
    assert np.abs(values - true)[3:-3, 3:-3].mean() < 2.0
    error, _ = read(tmp_path / "error.tif")
    assert (error > 0).all() and (error.mask == values.mask).all()
    checked = gpd.read_file(tmp_path / "checked.gpkg")
    assert len(checked) == N and checked.crs.to_epsg() == 32633
    assert checked.loc[checked["row"] == 8, "is_doubtful"].item() == 1
    assert any("(rows 8" in line.get("message", "") for line in lines)
    assert lines[-1]["facts"]["stations"] == N


def test_points_of_a_layer_give_the_grid_of_their_table(gridded, tmp_path):
    path = tmp_path / "stations.gpkg"
    points = gpd.GeoDataFrame(
        {"BOUGUER": BOUGUER}, geometry=gpd.points_from_xy(EAST, NORTH), crs="EPSG:32633"
    )
    points.to_file(path, layer="stations")
    assert gridded(table(tmp_path))[0] == 0
    by_table, _ = read(tmp_path / "grid.tif")
    assert gridded(f"{path}|layername=stations", output=str(tmp_path / "other.tif"), crs="")[0] == 0
    assert (read(tmp_path / "other.tif")[0] == by_table).all()


def test_gravity_units_are_a_tenth_of_a_milligal(gridded, tmp_path):
    assert gridded(table(tmp_path, BOUGUER=10 * BOUGUER), unit="um/s2")[0] == 0
    in_units, _ = read(tmp_path / "grid.tif")
    assert gridded(table(tmp_path, name="mgal.csv"))[0] == 0
    assert np.allclose(in_units, read(tmp_path / "grid.tif")[0], atol=1e-3)


def test_magnetic_stations_give_a_grid_in_nanotesla(gridded, tmp_path):
    assert gridded(table(tmp_path, BOUGUER=40 * BOUGUER), unit="nT")[0] == 0
    assert read(tmp_path / "grid.tif")[1]["units"] == ("nT",)


def test_cells_and_extent_are_those_that_are_given(gridded, tmp_path):
    extent = [4.05e5, 5.005e6, 4.15e5, 5.01e6]
    assert gridded(table(tmp_path), cell_size=250.0, extent=extent)[0] == 0
    facts = read(tmp_path / "grid.tif")[1]
    assert facts["res"] == (250.0, 250.0) and facts["bounds"] == extent


def test_stations_without_a_value_take_no_part_and_are_counted(gridded, tmp_path):
    values = BOUGUER.copy()
    values[[3, 9]] = np.nan
    code, lines = gridded(table(tmp_path, BOUGUER=values))
    assert code == 0 and lines[-1]["facts"]["stations"] == N - 2
    assert any(
        "2 of 150 stations" in line.get("message", "") and "4, 10" in line["message"] for line in lines
    )


@pytest.mark.parametrize(
    ("method", "furthest"), [("collocation", 2.0), ("minimum-curvature", 2.5), ("nearest", 8.0)]
)
def test_every_method_makes_a_grid_and_its_error_within_the_reach(gridded, tmp_path, method, furthest):
    wanted = {"method": method, "error": str(tmp_path / "error.tif"), "reach_km": 2.0, "cell_size": 250.0}
    assert gridded(table(tmp_path), **wanted)[0] == 0
    values, facts = read(tmp_path / "grid.tif")
    error, _ = read(tmp_path / "error.tif")
    east, north = np.meshgrid(*(np.arange(n) for n in values.shape[::-1]))
    x, y = facts["transform"] * (east + 0.5, north + 0.5)
    distance = np.hypot(x[..., None] - EAST, y[..., None] - NORTH).min(axis=-1)
    assert (values.mask == (distance > 2000)).all() and (error.mask == values.mask).all()
    true = 20 * np.sin(x / 3000) + 10 * np.cos(y / 4000) - 30
    misfit = np.abs(values - true)
    assert misfit.mean() < furthest and (error > 0).all()
    assert (misfit < 1.645 * error).mean() > 0.75
    if method == "nearest":
        row, col = np.argwhere(distance < 100)[0]
        assert np.abs(values[row, col] - BOUGUER).min() < 1e-4


@pytest.mark.parametrize(
    ("columns", "settings", "sentence"),
    [
        ({"BOUGUER": BOUGUER + 979_000}, {}, "a median of 978,9"),
        ({"BOUGUER": [*map(str, BOUGUER[:-1]), "n.b."]}, {}, "Row 150 of stations.csv holds 'n.b.'"),
        ({}, {"field": "FAA"}, "no field 'FAA' (there are easting, northing, BOUGUER)"),
        ({"Z": np.full(N, 12_000.0)}, {"height_field": "Z"}, "in metres (they may be in feet)"),
        ({"E": np.full(N, -1.0)}, {"error_field": "E"}, "are negative"),
        ({}, {"crs": ""}, "does not say in which CRS"),
        ({}, {"crs": "EPSG:0"}, "'EPSG:0' is not a coordinate reference system"),
        ({"BOUGUER": np.full(N, 5.0)}, {}, "All 150 stations have the value 5"),
        ({"easting": np.full(N, 4e5), "northing": np.full(N, 5e6)}, {}, "The stations lie at one place"),
        ({}, {"cell_size": 1e-3}, "Choose larger cells"),
        ({}, {"height_field": "H"}, "no field 'H' (there are easting, northing, BOUGUER)"),
        ({"BOUGUER": np.full(N, np.nan)}, {}, "0 stations with a value"),
        ({"easting": [*map(str, EAST[:-1]), "east"]}, {}, "Row 150 of stations.csv holds 'east'"),
        (
            {"Z": np.where(np.arange(N) == 4, -9999, 200)},
            {"height_field": "Z", "unit": "nT"},
            "stand for 'unknown'",
        ),
    ],
)
def test_stations_that_make_no_grid_are_refused_in_a_sentence(gridded, tmp_path, columns, settings, sentence):
    assert sentence in refusal(gridded(table(tmp_path, **columns), **settings))
    assert not (tmp_path / "grid.tif").exists()


def test_stations_across_the_antimeridian_make_a_grid_as_wide_as_they_lie(gridded, tmp_path):
    lon, lat = RNG.uniform(179.7, 180.3, N), RNG.uniform(-17.3, -17, N)
    path = tmp_path / "fiji.csv"
    lon = np.where(lon > 180, lon - 360, lon)
    pd.DataFrame({"longitude": lon, "latitude": lat, "BOUGUER": BOUGUER}).to_csv(path, index=False)
    assert gridded(str(path), crs="")[0] == 0
    values, facts = read(tmp_path / "grid.tif")
    assert 179.6 < facts["bounds"][0] < 179.8 and 180.2 < facts["bounds"][2] < 180.4
    assert not values.mask.any()


def test_polygons_are_no_stations(gridded, tmp_path):
    path = tmp_path / "areas.gpkg"
    areas = gpd.GeoSeries.from_xy(EAST, NORTH, crs="EPSG:32633").buffer(100)
    gpd.GeoDataFrame({"BOUGUER": BOUGUER}, geometry=areas).to_file(path)
    assert "holds Polygon geometry; points are wanted" in refusal(gridded(str(path)))


@pytest.mark.parametrize("n", [1, 9])
def test_one_station_and_nine_are_too_few(gridded, tmp_path, n):
    path = tmp_path / "few.csv"
    pd.DataFrame({"easting": EAST[:n], "northing": NORTH[:n], "BOUGUER": BOUGUER[:n]}).to_csv(path)
    assert f"{n} stations with a value" in refusal(gridded(str(path)))


def test_more_stations_than_the_memory_holds_are_refused_before_anything_is_computed(
    gridded, tmp_path, monkeypatch
):
    monkeypatch.setattr(memory_and_disk, "free_machine_memory", lambda: 80_000)
    assert "150 stations take some 9e-05 GB of memory; 8e-05 GB are free" in refusal(gridded(table(tmp_path)))
    assert not (tmp_path / "grid.tif").exists()


def test_stations_on_one_line_are_refused_in_a_sentence(gridded, tmp_path):
    sentence = refusal(gridded(table(tmp_path, northing=5e6 + 0.5 * (EAST - 4e5))))
    assert "lie on one line" in sentence and not (tmp_path / "grid.tif").exists()


def test_a_column_in_another_unit_is_named_before_anything_is_computed(gridded, tmp_path):
    code, lines = gridded(table(tmp_path, BOUGUER=10 * BOUGUER - 300))
    texts = [line.get("message", "") for line in lines]
    named = next(n for n, text in enumerate(texts) if "likely in um/s2" in text)
    assert code == 0 and named < next(n for n, text in enumerate(texts) if "150 stations" in text)


@pytest.mark.parametrize(("size", "rounded"), [(1999.9, 1000.0), (2000.0, 2000.0), (0.049, 0.02)])
def test_a_cell_has_a_round_size_no_larger(size, rounded):
    assert _round_size(size) == rounded
