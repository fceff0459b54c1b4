import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest

RNG = np.random.default_rng(4)
N = 240
EAST, NORTH = RNG.uniform(4e5, 4.2e5, N), RNG.uniform(5e6, 5.02e6, N)
SURVEY = np.where(np.arange(N) < 160, "old", "new")
ANOMALY = 20 * np.sin(EAST / 6000) + 10 * np.cos(NORTH / 7000) - 30 + RNG.normal(0, 0.1, N)
ANOMALY[SURVEY == "new"] += 3.0
ANOMALY[[7, 200]] += [25.0, -40.0]


def table(folder, **columns):
    path = folder / "stations.csv"
    fields = {"easting": EAST, "northing": NORTH, "anomaly_mgal": ANOMALY, "survey": SURVEY} | columns
    kept = {name: value for name, value in fields.items() if value is not None}
    pd.DataFrame(kept).to_csv(path, index=False)
    return str(path)


@pytest.fixture
def checked(worker, tmp_path):
    """Run the verb, and give its exit code and lines, and its layer where there is one."""

    def run(path, **settings):
        output = tmp_path / "checked.gpkg"
        job = {"input": path, "crs": "EPSG:32633", "output": str(output)} | settings
        code, lines = worker.run("stationcheck", job, tmp_path)
        return code, lines, gpd.read_file(output) if output.exists() else None

    return run


def refusal(result):
    code, lines, layer = result
    assert code == 1 and layer is None
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


def test_every_station_is_listed_with_what_is_wrong_with_it(checked, tmp_path):
    report = tmp_path / "report.html"
    code, lines, layer = checked(table(tmp_path), report=str(report))
    assert code == 0, lines[-1]
    assert layer["row"].tolist() == list(range(1, N + 1))  # none is dropped
    flagged = set(layer.loc[layer["flag"] == 1, "row"])
    assert {8, 201} <= flagged and len(flagged) <= 8
    new = layer["survey"] == "new"
    assert layer.loc[new, "levelling"].to_numpy() == pytest.approx(-3.0, abs=0.15)
    assert np.allclose(layer["anomaly_mgal"], layer["value"] + layer["levelling"])
    assert layer.loc[layer["row"] == 8, "error_mgal"].item() > 20
    assert any("1 of 2 surveys are off the others: new +" in line.get("message", "") for line in lines)
    page, figures = report.read_text(encoding="utf-8"), json.loads(report.with_suffix(".json").read_text())
    assert page.count("data:image/png") == 2 and "levelled" in page
    assert {entry["row"] for entry in figures["doubtful"]} == flagged
    assert lines[-1]["facts"]["levelled_surveys"] == 1


@pytest.mark.campaign
def test_surveys_are_told_and_left_where_levelling_is_not_wanted(checked, tmp_path):
    code, lines, layer = checked(table(tmp_path), level=False)
    assert code == 0 and (layer["levelling"] == 0).all()
    assert np.allclose(layer["anomaly_mgal"], ANOMALY)
    assert any("new +" in line.get("message", "") for line in lines)


def test_a_survey_in_the_potsdam_system_is_named(checked, tmp_path):
    old = ANOMALY + 11.0 * (SURVEY == "new")  # 14 with the 3 that it has
    code, lines, _ = checked(table(tmp_path, anomaly_mgal=old))
    assert code == 0 and any("new: off by 14 mGal" in line.get("message", "") for line in lines)


def test_without_surveys_and_lines_the_stations_are_checked_alone(checked, tmp_path):
    code, lines, layer = checked(table(tmp_path, survey=None, anomaly_mgal=ANOMALY - 3.0 * (SURVEY == "new")))
    assert code == 0 and {8, 201} <= set(layer.loc[layer["flag"] == 1, "row"])
    assert not any("surveys" in line.get("message", "").split(";")[0] for line in lines if "off the" in line)


@pytest.mark.parametrize(
    ("columns", "settings", "said"),
    [
        ({"anomaly_mgal": ANOMALY + 980_000}, {}, "which is no anomaly"),
        ({}, {"field": "BOUGUER"}, "no field 'BOUGUER'"),
        ({}, {"survey_field": "CAMPAIGN"}, "no field 'CAMPAIGN'"),
        ({"anomaly_mgal": 5.0 + 0 * ANOMALY}, {}, "have the value 5"),
        ({"anomaly_mgal": np.where(np.arange(N) < 5, ANOMALY, np.nan)}, {}, "5 stations"),
        ({"anomaly_mgal": ["?", *ANOMALY[1:]]}, {}, "Row 1 of stations.csv holds '?'"),
    ],
)
def test_what_cannot_be_checked_is_refused_in_a_sentence(checked, tmp_path, columns, settings, said):
    assert said in refusal(checked(table(tmp_path, **columns), **settings))
