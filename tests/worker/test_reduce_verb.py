import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
from affine import Affine
from rasterio.warp import Resampling, calculate_default_transform, reproject

from concealed_bedrock.geophysics.bouguer import _slab
from concealed_bedrock.geophysics.normal_gravity import normal_gravity

RNG = np.random.default_rng(5)
N = 60
LON, LAT = RNG.uniform(10.0, 10.2, N), RNG.uniform(46.0, 46.2, N)
HEIGHT = 800 + 300 * np.sin(LON * 60) + 200 * np.cos(LAT * 45)
GRAVITY = normal_gravity(LAT, HEIGHT) + _slab(HEIGHT, 2670.0) - 30 + RNG.normal(0, 0.1, N)


def table(folder, **columns):
    path = folder / "stations.csv"
    fields = {"longitude": LON, "latitude": LAT, "height_m": HEIGHT, "gravity_mgal": GRAVITY, "line": "L1"}
    kept = {name: value for name, value in (fields | columns).items() if value is not None}
    pd.DataFrame(kept).to_csv(path, index=False)
    return str(path)


def topography(folder, factor=1.0, half=0.3, crs="EPSG:4326", heights=None):
    """The ground that the stations stand on."""
    path, cell = folder / "dem.tif", 0.002
    n = round(2 * (half + 0.1) / cell)
    transform = Affine(cell, 0, 10.1 - n / 2 * cell, 0, -cell, 46.1 + n / 2 * cell)
    x, y = np.meshgrid(*(np.arange(n) + 0.5,) * 2)
    lon, lat = transform.c + x * cell, transform.f - y * cell
    values = 800 + 300 * np.sin(lon * 60) + 200 * np.cos(lat * 45) if heights is None else heights + 0 * lon
    profile = {"driver": "GTiff", "width": n, "height": n, "count": 1, "dtype": "float32"}
    with rasterio.open(path, "w", crs=crs, transform=transform, **profile) as out:
        out.write((factor * values).astype("float32"), 1)
    return str(path)


@pytest.fixture
def reduced(worker, tmp_path):
    """Run the verb, and give its exit code and lines, and its layer where there is one."""

    def run(path, **settings):
        output = tmp_path / "reduced.gpkg"
        code, lines = worker.run("reduce", {"input": path, "output": str(output)} | settings, tmp_path)
        return code, lines, gpd.read_file(output) if output.exists() else None

    return run


def refusal(result):
    code, lines, layer = result
    assert code == 1 and layer is None
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


def test_every_step_is_a_column_and_the_stations_keep_their_own(reduced, tmp_path):
    code, lines, layer = reduced(table(tmp_path), topography=topography(tmp_path), radius_km=20.0)
    assert code == 0, lines[-1]
    steps = ("atmosphere", "free_air", "slab", "curvature", "water", "ice", "terrain")
    assert {f"{step}_correction_mgal" for step in steps} < set(layer.columns)
    total = layer[[f"{step}_correction_mgal" for step in steps]].sum(axis=1)
    assert np.allclose(layer["gravity_mgal"] - layer["normal_gravity_mgal"] + total, layer["anomaly_mgal"])
    assert np.allclose(layer["anomaly_mgal"], layer["complete_bouguer_mgal"])
    assert layer["line"].eq("L1").all() and layer["row"].tolist() == list(range(1, N + 1))
    assert layer.crs.to_epsg() == 4326 and np.allclose(layer.geometry.x, LON)
    assert (layer["terrain_correction_mgal"] > 0).all() and (layer["terrain_known"] > 0.99).all()


def test_the_bouguer_anomaly_of_a_slab_is_what_it_was_made_with(reduced, tmp_path):
    code, _, layer = reduced(table(tmp_path), atmosphere=False, correction="simple")
    assert code == 0 and "terrain_correction_mgal" not in layer
    assert layer["anomaly_mgal"].mean() == pytest.approx(-30, abs=0.05)
    assert layer["anomaly_mgal"].std() == pytest.approx(0.1, abs=0.03)


def test_a_topography_in_metres_on_the_ground_gives_the_correction_of_one_in_degrees(reduced, tmp_path):
    path, ground = table(tmp_path), topography(tmp_path)
    _, _, degrees = reduced(path, topography=ground, radius_km=20.0)
    with rasterio.open(ground) as source:
        at, width, height = calculate_default_transform(
            source.crs, "EPSG:32632", source.width, source.height, *source.bounds
        )
        values = np.full((height, width), np.nan, "float32")
        reproject(
            rasterio.band(source, 1),
            values,
            dst_transform=at,
            dst_crs="EPSG:32632",
            dst_nodata=np.nan,
            resampling=Resampling.cubic,
        )
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": "float32"}
    with rasterio.open(
        tmp_path / "utm.tif", "w", crs="EPSG:32632", transform=at, nodata=np.nan, **profile
    ) as out:
        out.write(values, 1)
    code, lines, metres = reduced(path, topography=str(tmp_path / "utm.tif"), radius_km=20.0)
    assert code == 0, lines[-1]
    off = metres["terrain_correction_mgal"] - degrees["terrain_correction_mgal"]
    assert np.abs(off).max() < 0.05 * degrees["terrain_correction_mgal"].max()


def test_units_and_the_old_datum_are_taken_off(reduced, tmp_path):
    _, _, plain = reduced(table(tmp_path))
    _, _, other = reduced(table(tmp_path, gravity_mgal=10 * (GRAVITY + 14)), unit="um/s2", datum="potsdam")
    assert np.allclose(plain["anomaly_mgal"], other["anomaly_mgal"])


def test_one_station_is_reduced(reduced, tmp_path):
    path = tmp_path / "one.csv"
    path.write_text("longitude,latitude,height_m,gravity_mgal\n10.1,46.1,812.5,980421.37\n")
    code, _, layer = reduced(str(path), topography=topography(tmp_path), radius_km=10.0)
    assert code == 0 and len(layer) == 1 and np.isfinite(layer["anomaly_mgal"][0])


def test_a_station_at_sea_takes_its_depth_from_the_topography(reduced, tmp_path):
    path = table(tmp_path, height_m=0 * HEIGHT, gravity_mgal=normal_gravity(LAT))
    code, lines, layer = reduced(path, topography=topography(tmp_path, heights=-2000.0), radius_km=20.0)
    assert code == 0 and any("60 stations at sea" in line.get("message", "") for line in lines)
    assert layer["water_correction_mgal"].mean() == pytest.approx(float(_slab(2000.0, 1640.0)), rel=0.03)
    assert np.abs(layer["terrain_correction_mgal"]).max() < 1e-6


def test_stations_on_land_below_the_sea_have_no_water_around_them(reduced, tmp_path):
    path = table(tmp_path, height_m=0 * HEIGHT - 400.0, gravity_mgal=normal_gravity(LAT, -400.0))
    code, lines, layer = reduced(path, topography=topography(tmp_path, heights=-400.0), radius_km=20.0)
    assert code == 0 and any("count as land" in line.get("message", "") for line in lines)
    assert not layer["water_correction_mgal"].any()
    assert np.abs(layer["terrain_correction_mgal"]).max() < 1e-6


def test_rows_without_a_number_are_named_and_left_out(reduced, tmp_path):
    holed = GRAVITY.copy()
    holed[[3, 8]] = np.nan
    code, lines, layer = reduced(table(tmp_path, gravity_mgal=holed))
    assert code == 0 and len(layer) == N - 2 and 4 not in layer["row"].tolist()
    assert any("rows 4, 9" in line.get("message", "") for line in lines)


def test_heights_in_feet_are_found_without_a_topography(reduced, tmp_path):
    assert "likely in feet" in refusal(reduced(table(tmp_path, height_m=HEIGHT / 0.3048)))


def test_heights_in_feet_are_found_beside_a_topography(reduced, tmp_path):
    few = {"longitude": LON[:9], "latitude": LAT[:9], "line": ["L1"] * 9, "gravity_mgal": GRAVITY[:9]}
    path = table(tmp_path, **few, height_m=HEIGHT[:9] / 0.3048)
    said = refusal(reduced(path, topography=topography(tmp_path), radius_km=5.0))
    assert "off the topography" in said and "likely in feet" in said


def test_a_topography_in_feet_is_found_by_the_heights(reduced, tmp_path):
    in_feet = topography(tmp_path, factor=1 / 0.3048)
    said = refusal(reduced(table(tmp_path), topography=in_feet, radius_km=5.0))
    assert "if it were in feet. Give the topography in metres" in said


@pytest.mark.parametrize(
    ("columns", "settings", "said"),
    [
        ({"height_m": None}, {}, "no field 'height_m' (there are longitude, latitude, gravity_mgal, line)"),
        ({}, {"height_field": "ELEV"}, "no field 'ELEV'"),
        ({"gravity_mgal": GRAVITY * 10}, {}, "likely in um/s2"),
        ({"gravity_mgal": GRAVITY / 1e5}, {}, "likely in m/s2"),
        ({"gravity_mgal": GRAVITY - 980_500}, {}, "likely an anomaly"),
        ({"gravity_mgal": GRAVITY - 975_700}, {}, "tie it to a base station"),
        ({"gravity_mgal": np.where(np.arange(N) == 6, 9.8, GRAVITY)}, {}, "Row 7"),
        ({"height_m": np.where(np.arange(N) == 6, 99_999.0, HEIGHT)}, {}, "Row 7"),
        ({"height_m": ["tall", *HEIGHT[1:]]}, {}, "Row 1 of stations.csv holds 'tall'"),
        ({"gravity_mgal": GRAVITY * np.nan}, {}, "No station of stations.csv"),
        ({"depth": -HEIGHT}, {"water_field": "depth"}, "positive downward"),
        ({"latitude": LAT + 60}, {}, "nowhere on the Earth"),
    ],
)
def test_what_cannot_be_reduced_is_refused_in_a_sentence(reduced, tmp_path, columns, settings, said):
    assert said in refusal(reduced(table(tmp_path, **columns), **settings))


def test_a_topography_elsewhere_is_refused(reduced, tmp_path):
    path = table(tmp_path, longitude=LON + 40)
    assert "does not lie around the stations" in refusal(reduced(path, topography=topography(tmp_path)))


def test_a_topography_that_ends_early_is_said(reduced, tmp_path):
    code, lines, _ = reduced(table(tmp_path), topography=topography(tmp_path, half=0.05))
    assert code == 0 and any("does not reach 166.7 km" in line.get("message", "") for line in lines)
