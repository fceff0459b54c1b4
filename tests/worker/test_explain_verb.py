"""The verb `explain`: a place on a survey becomes a layer of what spoke for its class, or a refusal."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from rasterio.warp import transform
from shapely import Point, box

TRAINED = Path(__file__).resolve().parents[2] / "resources" / "trained"
ROW, COL = 40, 50


@pytest.fixture
def explained(worker, survey, model, tmp_path):
    def run(**settings):
        job = {"input": str(survey / "bouguer.tif"), "model": str(model), "device": "cpu"}
        return worker.run("explain", job | {"output": str(tmp_path / "s.tif")} | settings, tmp_path)

    return run


@pytest.fixture
def refused(explained, tmp_path):
    def run(**settings):
        code, lines = explained(**settings)
        assert code == 1 and lines[-1]["kind"] == "input" and lines[-1]["remedy"]
        assert not list(tmp_path.glob("s.*"))
        return f"{lines[-1]['message']} {lines[-1]['remedy']}"

    return run


def place_of(survey, row=ROW, col=COL):
    with rasterio.open(survey / "bouguer.tif") as source:
        return source.xy(row, col), source.crs


@pytest.fixture(scope="module")
def shipped(worker, tmp_path_factory):
    """The shipped network's explanation of a cell that is named in degrees, and its prediction there."""
    folder = tmp_path_factory.mktemp("shipped")
    code, _ = worker.run("survey", {"folder": str(folder), "seed": 5, "size_km": 128.0}, folder)
    assert code == 0
    (x, y), crs = place_of(folder)
    (lon,), (lat,) = transform(crs, "EPSG:4326", [x], [y])
    read = {
        "input": str(folder / "bouguer.tif"),
        "model": str(TRAINED / "sample_survey.safetensors"),
        "device": "cpu",
    }
    job = read | {"output": str(folder / "s.tif"), "point": f"{lon:.7f},{lat:.7f} [EPSG:4326]"}
    code, lines = worker.run("explain", job, folder)
    assert code == 0, lines[-1]
    predicted = read | {"output": str(folder / "p.tif"), "probabilities": str(folder / "all.tif")}
    assert worker.run("predict", predicted | {"number_format": "fp32"}, folder)[0] == 0
    with rasterio.open(folder / "all.tif") as source:
        probabilities = source.read()[:, ROW, COL]
    with rasterio.open(folder / "s.tif") as source:
        return lines, source.read(masked=True).filled(np.nan), source.descriptions, probabilities


def test_the_probability_is_the_prediction_s_own(shipped):
    lines, _, _, probabilities = shipped
    assert lines[-1]["facts"]["probability"] == pytest.approx(probabilities.max(), abs=2e-3)
    assert lines[-1]["facts"]["cells"] == 1


def test_bands_add_up_to_the_first_which_adds_up_to_the_log_odds(shipped):
    lines, values, names, _ = shipped
    facts = lines[-1]["facts"]
    np.testing.assert_allclose(values[0], values[1:].sum(0), atol=1e-6)
    assert values[0].sum() == pytest.approx(facts["log_odds"], abs=0.05 * abs(facts["log_odds"]))
    assert names[0] == "Share of the log probability from all bands"
    assert names[1] == "Share of the log probability from Residual Bouguer anomaly"
    assert sum(facts["bands"].values()) == pytest.approx(1) and len(facts["bands"]) == len(values) - 1


def test_what_counts_lies_around_the_cell(shipped):
    lines, values, _, _ = shipped
    size = np.abs(values[1:]).sum(0)
    row, col = np.unravel_index(size.argmax(), size.shape)
    assert np.hypot(row - ROW, col - COL) < 15
    within = lines[-1]["facts"]["within_km"]
    assert within["5"] < within["10"] < within["20"] < within["50"]
    assert within["50"] > 0.5 and lines[-1]["facts"]["half_km"] < 40


def test_points_and_polygons_name_the_same_cells(explained, survey, tmp_path):
    (x, y), crs = place_of(survey)
    gpd.GeoDataFrame(geometry=[Point(x, y), Point(x + 1000, y)], crs=crs).to_crs("EPSG:4326").to_file(
        tmp_path / "points.gpkg"
    )
    gpd.GeoDataFrame(geometry=[box(x - 500, y - 500, x + 1500, y + 500)], crs=crs).to_file(
        tmp_path / "area.gpkg"
    )
    said = []
    for name in ("points", "area"):
        code, lines = explained(area=str(tmp_path / f"{name}.gpkg"))
        assert code == 0, lines[-1]
        said.append(lines[-1]["facts"])
    assert said[0] == said[1] and said[0]["cells"] == 2


def test_a_named_class_is_explained_whatever_is_predicted(explained, survey):
    (x, y), _ = place_of(survey)
    remedy = explained(point=f"{x},{y}", class_name="Granite of nowhere")[1][-1]["remedy"]
    names = remedy.partition(": ")[2].rstrip(".").split(", ")
    likeliest = explained(point=f"{x},{y}")[1][-1]["facts"]
    other = next(name for name in names if name != likeliest["class_name"])
    found = explained(point=f"{x},{y}", class_name=other.upper())[1][-1]["facts"]
    assert found["class_name"] == other
    assert 0 < found["probability"] < likeliest["probability"]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"point": "0,0"}, "lies off the raster"),
        ({"point": "540000,5150000 [EPSG:99]"}, "cannot be brought"),
        ({"point": "somewhere"}, "(POINT)"),
        ({}, "neither a point nor an area"),
        ({"point": "1,2", "area": "a.gpkg"}, "Both a point and an area"),
        ({"point": "HERE", "class_name": "Basalt of nowhere"}, "Archean"),
        (
            {"point": "HERE", "model": str(TRAINED / "outcrop_anywhere.safetensors")},
            "importance of the bands",
        ),
        ({"point": "HERE", "model": str(TRAINED / "south_australia.safetensors")}, "importance of the bands"),
        ({"area": "FAR"}, "holds no cell"),
        ({"point": "HERE", "input": "GAP"}, "no data"),
    ],
)
def test_what_cannot_be_explained_is_refused(refused, survey, tmp_path, settings, words):
    (x, y), crs = place_of(survey)
    gpd.GeoDataFrame(geometry=[Point(x + 1e6, y)], crs=crs).to_file(tmp_path / "far.gpkg")
    with rasterio.open(survey / "bouguer.tif") as source:
        profile, values = source.profile, source.read(1)
    values[ROW, COL] = profile["nodata"]
    with rasterio.open(tmp_path / "gap.tif", "w", **profile) as out:
        out.write(values, 1)
    places = {"HERE": f"{x},{y}", "FAR": str(tmp_path / "far.gpkg"), "GAP": str(tmp_path / "gap.tif")}
    assert words in refused(**{name: places.get(value, value) for name, value in settings.items()})
