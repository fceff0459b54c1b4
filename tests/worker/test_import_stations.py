"""Tables of stations as surveys keep them: every row becomes a station, or is listed with its reason."""

import sqlite3
from contextlib import closing

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
from pyproj import Transformer

from concealed_bedrock.geophysics.normal_gravity import normal_gravity

RNG = np.random.default_rng(11)
N = 60
LON, LAT = RNG.uniform(18, 19, N).round(5), RNG.uniform(-34, -33, N).round(5)
HEIGHT = RNG.uniform(10, 900, N).round(1)
ANOMALY = (RNG.normal(0, 8, N) - 20).round(2)
FREE_AIR = ANOMALY + 0.1119 * HEIGHT
GRAVITY = (normal_gravity(LAT, HEIGHT) + FREE_AIR).round(2)


def table(**columns):
    return pd.DataFrame({"lon": LON, "lat": LAT, "height_m": HEIGHT, "gravity_mgal": GRAVITY} | columns)


@pytest.fixture
def imported(worker, tmp_path):
    """Import a table that is written with the options of pandas; gives lines, stations and rejected rows."""

    def run(made, file="s.csv", *, settings=None, **options):
        path = tmp_path / file
        if isinstance(made, pd.DataFrame):
            made.to_csv(path, index=False, **options)
        elif made is not None:
            path.write_bytes(made if isinstance(made, bytes) else made.encode())
        job = {
            "input": str(path),
            "output": str(tmp_path / "stations.gpkg"),
            "rejected": str(tmp_path / "rejected.gpkg"),
        }
        code, lines = worker.run("importstations", job | (settings or {}), tmp_path)
        assert code == 0, lines[-1]
        rejected = pyogrio.read_dataframe(job["rejected"])
        return lines, gpd.read_file(job["output"]), rejected

    return run


def refusal(worker, tmp_path, made, file="s.csv", **settings):
    made.to_csv(tmp_path / file, index=False) if isinstance(made, pd.DataFrame) else (
        (tmp_path / file).write_text(made)
    )
    job = {"input": str(tmp_path / file), "output": str(tmp_path / "stations.gpkg")}
    code, lines = worker.run("importstations", job | settings, tmp_path)
    assert code == 1 and not (tmp_path / "stations.gpkg").exists()
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


def said(lines):
    return " ".join(line.get("message", "") for line in lines)


def assert_same(stations, n=N):
    """The stations are those that were written."""
    assert len(stations) == n and stations.crs.to_epsg() == 4326
    assert np.allclose(stations.geometry.x, LON[:n]) and np.allclose(stations.geometry.y, LAT[:n])
    assert np.allclose(stations.height_m, HEIGHT[:n], atol=1e-3)
    assert np.allclose(stations.gravity_mgal, GRAVITY[:n], atol=1e-3)


def comma(frame):
    return frame.to_csv(index=False, sep=";", decimal=",")


def in_minutes(degrees, sides):
    """Degrees as degrees, minutes and seconds to a thousandth."""
    parts = [(int(v), int(v * 60 % 60), v * 3600 % 60) for v in np.abs(degrees)]
    letters = np.where(np.asarray(degrees) < 0, sides[1], sides[0])
    return [f"{d}\N{DEGREE SIGN}{m:02d}'{s:06.3f}\"{side}" for (d, m, s), side in zip(parts, letters)]


DECIMALS = "\n".join(f"{a} {b} {c} {d}" for a, b, c, d in zip(LON, LAT, HEIGHT, GRAVITY)).replace(".", ",")
WAYS = {
    "csv": lambda: table().to_csv(index=False),
    "semicolons and decimal commas": lambda: comma(table()),
    "tabs": lambda: table().to_csv(index=False, sep="\t"),
    "a mark of UTF-8": lambda: b"\xef\xbb\xbf" + table().to_csv(index=False).encode(),
    "UTF-16": lambda: table().to_csv(index=False).encode("utf-16"),
    "separators at the ends of the rows": lambda: (
        table()[["gravity_mgal", "height_m", "lat", "lon"]]
        .to_csv(index=False)
        .replace("\n", ",\n")
        .replace(",\n", "\n", 1)
    ),
    "UTF-16 without a mark": lambda: table().to_csv(index=False).encode("utf-16-le"),
    "degrees, minutes and seconds": lambda: table(lon=in_minutes(LON, "EW"), lat=in_minutes(LAT, "NS")),
    "letters for the side of the Earth": lambda: table(lat=[f"{-v:.5f} S" for v in LAT]),
    "signs of a text editor": lambda: table(lat=[f"{v}".replace("-", "\N{MINUS SIGN}") for v in LAT]),
    "latin-1": lambda: table(Ort=["Zürich"] * N).to_csv(index=False).encode("latin-1"),
    "blanks without names": lambda: table().to_csv(index=False, header=False, sep=" "),
    "decimal commas parted by blanks": lambda: DECIMALS,
    "numbered without names": lambda: table().reset_index().to_csv(index=False, header=False),
    "a line of units": lambda: (
        table()
        .rename(columns={"height_m": "h", "gravity_mgal": "g"})
        .to_csv(index=False)
        .replace("\n", "\n(deg),(deg),(m),(mGal)\n", 1)
    ),
    "names in a comment": lambda: (
        "/ lon lat height gravity\n" + table().to_csv(index=False, header=False, sep=" ")
    ),
    "quoted texts": lambda: table(name=["a, b"] * N).to_csv(index=False),
    "gravity units": lambda: (
        table()
        .assign(gravity_mgal=GRAVITY * 10)
        .rename(columns={"gravity_mgal": "Obs Grav (um/s2)"})
        .to_csv(index=False)
    ),
    "feet by name": lambda: (
        table().assign(height_m=HEIGHT / 0.3048).rename(columns={"height_m": "elev_ft"}).to_csv(index=False)
    ),
    "German names": lambda: comma(
        table().set_axis(["Länge", "Breite", "Höhe (m)", "Schwere (mGal)"], axis=1)
    ).encode("cp1252"),
    "French names": lambda: table().set_axis(["longitude", "latitude", "altitude", "pesanteur"], axis=1),
    "Spanish names": lambda: table().set_axis(["Longitud", "Latitud", "Cota", "Gravedad"], axis=1),
    "Chinese names": lambda: table().set_axis(["经度", "纬度", "高程", "重力值"], axis=1),
    "latitude first": lambda: table()[["lat", "lon", "height_m", "gravity_mgal"]].to_csv(index=False),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_table_is_read_in_whatever_way_it_is_written(imported, way):
    file = "s.xyz" if "blanks" in way else "s.csv"
    lines, stations, rejected = imported(WAYS[way](), file)
    assert_same(stations)
    assert not len(rejected) and "Columns taken: x = " in said(lines)


def test_lines_of_geosoft_xyz_become_a_column(imported):
    rows = [f"{a} {b} {h} {g}" for a, b, h, g in zip(LON, LAT, HEIGHT, GRAVITY)]
    text = "\n".join(
        ["/ made elsewhere", "Line 10", *rows[:30], "Tie 7", *rows[30:50], "L20.1", *rows[50:], ""]
    )
    _, stations, _ = imported(text, "s.xyz")
    assert_same(stations)
    assert stations.line.tolist() == ["10"] * 30 + ["7"] * 20 + ["20.1"] * 10
    assert stations.row.tolist()[:31] == [*range(3, 33), 34]


DFN = """DEFN   ST=RECD,RT=COMM;RT:A4;COMMENTS:A76
DEFN 1 ST=RECD,RT=;STATION:A8:NAME=Station
DEFN 2 ST=RECD,RT=;LATITUDE:F12.5:NULL=-99.99999,UNIT=deg
DEFN 3 ST=RECD,RT=;LONGITUDE:F12.5:NULL=-999.99999,UNIT=deg
DEFN 4 ST=RECD,RT=;ELEV:F9.1:NULL=-9999.9:UNIT=ft:NAME=height; OBSG:F12.2:NULL=-99999.99:UNIT=gu
DEFN 5 ST=RECD,RT=;END DEFN
"""


def gdf2(parted):
    lines = []
    for i in range(N):
        cells = [
            f"S{i:03d}",
            f"{LAT[i]:.5f}",
            f"{LON[i]:.5f}",
            f"{HEIGHT[i] / 0.3048:.1f}",
            f"{GRAVITY[i] * 10:.2f}",
        ]
        if i == 5:
            cells[4] = "-99999.99"
        widths = (8, 12, 12, 9, 12)
        lines.append(
            "".join(c.rjust(w) for c, w in zip(cells, widths)) if parted == "places" else parted.join(cells)
        )
    return "\n".join(["COMM a comment", *lines]) + "\n"


@pytest.mark.parametrize("parted", ["places", " ", "\t"])
def test_aseg_gdf2_is_read_by_its_definition(imported, tmp_path, parted):
    (tmp_path / "s.dfn").write_text(DFN)
    _, stations, rejected = imported(gdf2(parted), "s.dat")
    kept = np.arange(N) != 5
    assert len(stations) == N - 1 and stations.station.tolist() == [f"S{i:03d}" for i in np.flatnonzero(kept)]
    assert np.allclose(stations.gravity_mgal, GRAVITY[kept], atol=2e-3)
    assert np.allclose(stations.height_m, HEIGHT[kept], atol=0.02)
    assert rejected.row.tolist() == [7] and rejected.kind.tolist() == ["value"]


def test_points_of_a_layer_in_metres_keep_their_crs(imported, tmp_path):
    points = gpd.GeoDataFrame(
        {"Bouguer": ANOMALY, "z": HEIGHT}, geometry=gpd.points_from_xy(LON, LAT), crs=4326
    ).to_crs(32734)
    points.to_file(tmp_path / "s.gpkg", layer="points")
    _, stations, _ = imported(None, "s.gpkg", settings={"input": f"{tmp_path}/s.gpkg|layername=points"})
    assert stations.crs.to_epsg() == 32734 and np.allclose(stations.anomaly_mgal, ANOMALY)
    assert np.allclose(stations.geometry.x, points.geometry.x) and np.allclose(stations.height_m, HEIGHT)


def test_what_the_job_names_comes_before_what_is_guessed(imported):
    made = table(ba=ANOMALY, faa=FREE_AIR, other=HEIGHT + 1)
    settings = {"anomaly_field": "FAA", "height_field": "7", "quantity": "anomaly"}
    _, stations, _ = imported(made, settings=settings)
    assert np.allclose(stations.anomaly_mgal, FREE_AIR) and np.allclose(stations.height_m, HEIGHT + 1)
    assert "gravity_mgal" not in stations


def test_magnetic_lines_are_read_in_nanotesla(imported):
    made = pd.DataFrame(
        {"line": ["a"] * 30 + ["b"] * 30, "x": LON, "y": LAT, "total_field_anomaly_nt": ANOMALY * 20}
    )
    _, stations, _ = imported(made)
    assert np.allclose(stations.anomaly_nt, ANOMALY * 20) and set(stations.line) == {"a", "b"}


def test_every_row_is_a_station_or_is_listed_with_its_reason(imported):
    made = table(error=0.1, station=[f"S{i}" for i in range(N)]).astype(object)
    made.loc[3, "gravity_mgal"] = "n.b."
    made.loc[4, "lat"] = np.nan
    made.loc[5, "lat"] = 95.0
    made.loc[6, "height_m"] = 20_000.0
    made.loc[7, "error"] = -1.0
    made.loc[8, ["lon", "lat"]] = 0.0
    made.loc[9, "gravity_mgal"] = 12.0
    made.loc[10] = made.loc[11]
    text = made.to_csv(index=False) + "1,2,3\n"
    lines, stations, rejected = imported(text)
    wrong = {
        5: "value",
        6: "place",
        7: "place",
        8: "height",
        9: "error",
        10: "place",
        11: "value",
        13: "copy",
    }
    wrong[N + 2] = "columns"
    assert dict(zip(rejected.row, rejected.kind)) == wrong
    assert sorted([*stations.row, *rejected.row]) == list(range(2, N + 3))
    by_row = rejected.set_index("row")
    assert by_row.reason[5] == "the text in gravity_mgal is no number" and "n.b." in by_row.text[5]
    assert by_row.reason[13] == "the same as row 12" and by_row.geometry[13] is not None
    assert "first row 5" in said(lines) and lines[-1]["facts"]["rejected"] == 9


def test_repeated_readings_and_ties_are_kept_and_counted(imported):
    made = table(survey=["1930"] * 30 + ["1987"] * 30)
    again = made.iloc[[2, 2, 40]].assign(
        gravity_mgal=lambda t: t.gravity_mgal + np.array([0.2, 0.5, 0.1]), survey="1987"
    )
    lines, stations, _ = imported(pd.concat([made, again]))
    assert len(stations) == N + 3
    assert stations.readings.tolist() == [
        3 if i in (2, N, N + 1) else 2 if i in (40, N + 2) else 1 for i in range(N + 3)
    ]
    assert "2 places were read more than once; the readings differ by up to 0.5 (rows 4 and 63)" in said(
        lines
    )
    assert "and 1 of them tie" in said(lines) and lines[-1]["facts"]["ties"] == 1


def test_potsdam_gravity_is_brought_to_the_absolute_datum(imported):
    _, stations, _ = imported(table(gravity_mgal=GRAVITY + 14), settings={"datum": "potsdam"})
    assert_same(stations)


def test_longitudes_to_360_and_the_antimeridian(imported):
    made = table(lon=(LON - 18.5) + 180)
    lines, stations, _ = imported(made)
    assert stations.geometry.x.between(-180, 180).all() and "antimeridian" in said(lines)


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (table(lat=LAT[0]), "All stations lie on one line"),
        (table(lon=LON[0], lat=LAT[0]), "at one place"),
        (table().iloc[:1], "There are 1 stations; a grid needs at least 10"),
    ],
)
def test_how_the_stations_lie_is_said(imported, made, sentence):
    lines, stations, _ = imported(made)
    assert sentence in said(lines) and len(stations) == len(made)


def test_numbers_that_stand_for_nothing_are_no_heights_and_no_anomalies(imported):
    made = table(ba=ANOMALY)
    made.loc[[3, 7], "height_m"] = [-9999.0, -999.25]
    made.loc[5, "ba"] = -999.0
    made.loc[5, "gravity_mgal"] = np.nan
    lines, stations, rejected = imported(made)
    assert "2 stations have no height" in said(lines)
    assert stations.height_m.isna().sum() == 2 and rejected.row.tolist() == [7]


OLD = (normal_gravity(LAT, 0.0, "1930") - 0.3086 * HEIGHT + FREE_AIR).round(
    2
)  # observed, on the Potsdam datum


@pytest.mark.parametrize(
    ("made", "settings", "sentence"),
    [
        (
            table().drop(columns="height_m"),
            {},
            "no column of heights (it has lon, lat, gravity_mgal). Name it (HEI",
        ),
        (table().drop(columns="gravity_mgal"), {}, "no column that holds gravity or an anomaly"),
        (table().drop(columns="lat"), {}, "no columns of coordinates"),
        (table(height_m=HEIGHT / 0.3048), {}, "Choose feet for the heights (HEIGHT_UNIT ft)"),
        (table(gravity_mgal=OLD, ba=ANOMALY), {}, "is on the Potsdam datum, 14 mGal above"),
        (table().rename(columns={"gravity_mgal": "g_potsdam"}), {}, "the file says so. Choose the datum"),
        (
            table(gravity_mgal=GRAVITY - 976_000),
            {"gravity_field": "gravity_mgal"},
            "which is no gravity on Earth",
        ),
        (table(), {"height_field": "H"}, "no field 'H' (there are lon, lat, height_m, gravity_mgal)"),
        (table(lon=LON * 1e4, lat=LAT * 1e4), {}, "does not say in which CRS"),
        (table(lon=LON * 1e4, lat=LAT * 1e4), {"crs": "EPSG:4326"}, "are no degrees"),
        (table(), {"crs": "EPSG:32734"}, "look like degrees"),
        (table(lon=LAT, lat=LON), {}, "with longitude and latitude swapped. They are likely swapped"),
        (table(lon=LAT, lat=LON + 100), {}, "choose lat as X_FIELD and lon as Y_FIELD"),
        (table(lon_min=0.5, lat_min=3.0), {}, "in columns of their own (lon_min, lat_min)"),
        (table(height_m=[f"{h} m" for h in HEIGHT]), {}, "height_m holds text such as"),
        (table(), {"crs": "nowhere"}, "'nowhere' is not a coordinate reference system"),
        (
            table(height_m=HEIGHT + 20_000),
            {},
            "60 of 60 rows of s.csv are no stations; in row 2 the height is none",
        ),
        (
            table(gravity_mgal=["none"] * 40 + [979_500.0] * 20),
            {"gravity_field": "gravity_mgal"},
            "rows of s.csv",
        ),
        ("one line of text\nand another\n", {}, "holds no table"),
        ("", {}, "holds no table"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_a_sentence(worker, tmp_path, made, settings, sentence):
    assert sentence in refusal(worker, tmp_path, made, **settings)


def test_rows_of_several_coordinate_systems_are_refused(worker, tmp_path):
    east, north = Transformer.from_crs(4326, 32734, always_xy=True).transform(LON, LAT)
    made = table(x=east, y=north, utm_zone=np.where(np.arange(N) % 9, "34S", "35S"))
    made = made.drop(columns=["lon", "lat"])
    assert "(utm_zone: 35S, 34S)" in refusal(worker, tmp_path, made, crs="EPSG:32734")


def test_degrees_among_metres_are_listed_and_no_stations(imported):
    east, north = Transformer.from_crs(4326, 32734, always_xy=True).transform(LON, LAT)
    is_other = np.arange(N) % 9 == 0
    made = table(x=np.where(is_other, LON, east), y=np.where(is_other, LAT, north))
    made = made.drop(columns=["lon", "lat"])
    _, stations, rejected = imported(made, settings={"crs": "EPSG:32734"})
    assert len(stations) == (~is_other).sum() and len(rejected) == is_other.sum()
    assert set(rejected.reason) == {"the coordinates look like degrees among metres"}
    assert np.allclose(stations.geometry.x, east[~is_other])


def test_feet_and_the_datum_are_taken_as_said(imported):
    settings = {"height_unit": "ft", "datum": "absolute"}
    _, stations, _ = imported(table(height_m=HEIGHT / 0.3048), settings=settings)
    assert_same(stations)


def test_a_definition_without_data_and_no_file_are_refused(worker, tmp_path):
    (tmp_path / "s.dfn").write_text(DFN)
    for name in ("s.dfn", "none.csv"):
        job = {"input": str(tmp_path / name), "output": str(tmp_path / "stations.gpkg")}
        code, lines = worker.run("importstations", job, tmp_path)
        assert code == 1 and "is not there" in lines[-1]["message"]


def test_chunks_give_what_the_whole_gives(imported, monkeypatch):
    from concealed_bedrock.worker.inputs import station_text

    made = pd.concat([table(), table().iloc[[0]]])
    _, whole, _ = imported(made)
    monkeypatch.setattr(station_text, "_AT_ONCE", 7)
    _, parts, rejected = imported(made)
    assert parts.drop(columns="geometry").equals(whole.drop(columns="geometry"))
    assert rejected.reason.tolist() == ["the same as row 2"]


def test_a_layer_written_in_parts_has_a_whole_spatial_index(imported, monkeypatch, tmp_path):
    from concealed_bedrock.worker.inputs import station_text

    monkeypatch.setattr(station_text, "_AT_ONCE", 7)
    _, stations, _ = imported(table())
    path = tmp_path / "stations.gpkg"
    with closing(sqlite3.connect(path)) as database:
        boxes = dict(database.execute("SELECT id, minx FROM rtree_stations_geom"))
        names = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        assert names >= {f"rtree_stations_geom_{what}" for what in ("insert", "delete", "update6")}
        assert database.execute("SELECT rtreecheck('rtree_stations_geom')").fetchone() == ("ok",)
    assert boxes == pytest.approx(dict(enumerate(stations.geometry.x, 1)), rel=1e-6)
    x, y = stations.geometry.x.iloc[-1], stations.geometry.y.iloc[-1]
    found = gpd.read_file(path, bbox=(x - 1e-9, y - 1e-9, x + 1e-9, y + 1e-9))
    assert found.row.tolist() == [stations.row.iloc[-1]]
    pyogrio.write_dataframe(stations, path, layer="stations", driver="GPKG", append=True)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM rtree_stations_geom").fetchone() == (2 * len(stations),)


@pytest.mark.campaign
def test_more_rows_than_gdal_indexes_one_by_one_have_a_whole_spatial_index(imported, tmp_path):
    n = 250_000
    lon, lat = RNG.uniform(18, 19, n), RNG.uniform(-34, -33, n)
    made = pd.DataFrame({"lon": lon, "lat": lat, "anomaly_mgal": RNG.normal(0, 8, n)})
    imported(made)
    with closing(sqlite3.connect(tmp_path / "stations.gpkg")) as database:
        assert database.execute("SELECT count(*) FROM rtree_stations_geom").fetchone() == (n,)
        assert database.execute("SELECT rtreecheck('rtree_stations_geom')").fetchone() == ("ok",)


def test_the_columns_are_those_that_gridding_takes(imported, worker, tmp_path):
    imported(table(bouguer=ANOMALY, error=0.2))
    job = {
        "input": str(tmp_path / "stations.gpkg"),
        "output": str(tmp_path / "grid.tif"),
        "field": "anomaly_mgal",
    }
    job |= {"height_field": "height_m", "error_field": "error_mgal"}
    code, lines = worker.run("grid", job, tmp_path)
    assert code == 0, lines[-1]
