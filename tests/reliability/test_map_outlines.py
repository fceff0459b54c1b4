"""Outlines that GEOS will not build are closed or left out with one line in the log, in bounded time."""

import json
import os
import time

import numpy as np
import pytest

SIDE = 60_000.0
WEST, SOUTH = 400_000.0, 5_140_000.0


def square(west, east):
    return [[west, SOUTH], [east, SOUTH], [east, SOUTH + SIDE], [west, SOUTH + SIDE], [west, SOUTH]]


A, B = square(WEST, WEST + SIDE / 2), square(WEST + SIDE / 2, WEST + SIDE)
STAR = np.random.default_rng(0).uniform((WEST, SOUTH), (WEST + SIDE, SOUTH + SIDE), (3000, 2)).tolist()
ODD = {
    "open": ([B[:-1]], "had an open ring, which was closed"),
    "two points": ([B[:2]], "could not be read and is left out"),
    "no number": ([[B[0], [float("nan"), SOUTH], B[2], B[0]]], "coordinates that are no numbers"),
    "empty": ([], ""),
    "collapsed": ([[B[0], B[1], B[0]]], ""),
    "monster": ([[*STAR, STAR[0]]], "self-crossings and is left out"),
}


def write(path, geometries):
    features = [
        {"type": "Feature", "properties": {"AGE": age}, "geometry": geometry} for age, geometry in geometries
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return str(path)


@pytest.fixture
def windows(door, builders, tmp_path):
    def run(path, **geology):
        raster = builders.write_raster(tmp_path / "gravity.tif")
        classes = str(tmp_path / "classes.tif")
        outcome = door(
            "windows",
            inputs=[raster],
            geology={"path": path, "field": "AGE"} | geology,
            output=str(tmp_path / "windows.gpkg"),
            classes=classes,
            block_km=10,
        )
        return outcome, builders.shares(classes) if outcome.code == 0 else {}

    return run


@pytest.mark.parametrize("name", ODD)
def test_an_outline_that_cannot_be_built_is_said_and_the_others_stay(windows, tmp_path, name):
    rings, sentence = ODD[name]
    units = [("Permian", A), ("Devonian", B)]
    geometries = [(age, {"type": "Polygon", "coordinates": [ring]}) for age, ring in units]
    began = time.monotonic()
    outcome, found = windows(
        write(
            tmp_path / "map.geojson", [("Silurian", {"type": "Polygon", "coordinates": rings}), *geometries]
        )
    )
    assert outcome.code == 0, outcome.said
    assert found["Permian"] == pytest.approx(0.5)
    assert found.get("Devonian", 0) + found.get("Silurian", 0) == pytest.approx(0.5)
    assert sentence in outcome.said
    assert time.monotonic() - began < 15


def test_a_collection_gives_its_polygons(windows, tmp_path):
    collection = {
        "type": "GeometryCollection",
        "geometries": [{"type": "Point", "coordinates": A[0]}, {"type": "Polygon", "coordinates": [A]}],
    }
    units = [
        ("Permian", collection),
        ("Devonian", {"type": "Polygon", "coordinates": [B]}),
        ("Silurian", None),
    ]
    outcome, found = windows(write(tmp_path / "map.geojson", units))
    assert found["Permian"] == pytest.approx(0.5), outcome.said


def test_a_pipe_is_refused(windows, tmp_path):
    os.mkfifo(tmp_path / "map.gpkg")
    outcome, _ = windows(str(tmp_path / "map.gpkg"))
    assert outcome.is_clear_error() and "pipe" in outcome.error["message"]
    write(tmp_path / "map.geojson", [("Permian", {"type": "Polygon", "coordinates": [A]})])
    os.mkfifo(tmp_path / "legend.csv")
    outcome, _ = windows(str(tmp_path / "map.geojson"), legend=str(tmp_path / "legend.csv"))
    assert outcome.is_clear_error() and "no plain file" in outcome.error["message"]
