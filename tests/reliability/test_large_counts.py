"""Counts that would never end are refused at once, with the count."""

import sqlite3
import time
from contextlib import closing

import pytest


def test_a_million_windows_are_refused_with_their_number(door, builders, tmp_path):
    raster = builders.write_raster(tmp_path / "gravity.tif", builders.anomaly(1200, 1200))
    start = time.monotonic()
    outcome = door("windows", inputs=[raster], output=str(tmp_path / "w.gpkg"), scales=[[1000, 1000]])
    assert outcome.is_clear_error() and "1,440,000" in outcome.error["message"]
    assert time.monotonic() - start < 10 and not (tmp_path / "w.gpkg").exists()


@pytest.mark.parametrize("named", ["", "|layername=map"])
def test_a_geopackage_of_fifty_thousand_layers_is_refused_with_their_number(door, builders, tmp_path, named):
    raster = builders.write_raster(tmp_path / "gravity.tif")
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Permian", "Quaternary"])
    with closing(sqlite3.connect(geology)) as file:
        rows = ((f"layer_{n}", "attributes", f"layer_{n}") for n in range(50_000))
        file.executemany(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, ?, ?)", rows
        )
        file.commit()
    start = time.monotonic()
    outcome = door(
        "windows",
        inputs=[raster],
        output=str(tmp_path / "w.gpkg"),
        classes=str(tmp_path / "c.tif"),
        geology={"path": geology + named, "field": "AGE"},
    )
    assert outcome.is_clear_error() and "50,001 layers" in outcome.error["message"], outcome.said
    assert time.monotonic() - start < 10
