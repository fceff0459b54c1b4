"""Digitised traces become points at the hinges, with what is known of the fold."""

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import LineString, MultiLineString, Point

from concealed_bedrock.geology.folds.profiles import _FoldedLayers, _harmonics

PHASE = np.linspace(0, 6 * np.pi, 400)
SIMILAR = _FoldedLayers(_harmonics("sine"), wavelength=400.0, amplitude=60.0, flattening=0.0)
PARALLEL = _FoldedLayers(_harmonics("sine"), wavelength=400.0, amplitude=60.0, flattening=1.0)


def traces(folder, lines, *, crs="EPSG:32633", name="traces.gpkg", **columns):
    path = folder / name
    gpd.GeoDataFrame(columns or {"n": range(len(lines))}, geometry=lines, crs=crs).to_file(path)
    return str(path)


def line(layers, depth=0.0, *, east=5e5, north=5e6):
    return LineString(layers.surface(PHASE, depth=depth) + np.array([east, north]))


@pytest.fixture
def measured(worker, tmp_path):
    """Run the verb on a layer, and give its exit code and lines."""

    def run(path, **settings):
        return worker.run(
            "foldshapes", {"input": path, "output": str(tmp_path / "f.gpkg"), **settings}, tmp_path
        )

    return run


def refusal(result):
    code, lines = result
    assert code == 1
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


@pytest.mark.parametrize(("layers", "ramsay"), [(SIMILAR, "2"), (PARALLEL, "1B")])
def test_a_layer_of_two_traces_has_its_class_at_every_whole_fold(measured, tmp_path, layers, ramsay):
    path = traces(tmp_path, [line(layers), line(layers, 20.0)], bed=["top", "base"])
    code, lines = measured(path, name_field="bed")
    assert code == 0, lines[-1]
    folds = gpd.read_file(tmp_path / "f.gpkg", layer="folds")
    top = folds[folds["ramsay"] != ""]
    assert lines[-1]["facts"]["folds"] == len(folds) == 12 and len(top) == 6
    assert set(top["ramsay"]) == {ramsay}
    assert np.allclose(top["thickness"], 20, rtol=0.03)
    # an antiform's layer lies below the upper trace, a synform's above the lower one
    assert sorted(top["name"]) == ["base"] * 3 + ["top"] * 3
    assert np.allclose(folds["interlimb_deg"], layers.interlimb_deg, atol=2) or ramsay == "1B"


def test_traces_in_degrees_are_measured_in_metres(measured, tmp_path):
    metric = gpd.GeoSeries([line(SIMILAR)], crs="EPSG:32633")
    path = traces(tmp_path, list(metric.to_crs(4326)), crs="EPSG:4326")
    code, lines = measured(path)
    assert code == 0, lines[-1]
    folds = gpd.read_file(tmp_path / "f.gpkg")
    assert folds.crs.to_epsg() == 4326
    assert np.allclose(folds["half_wavelength"], 200, rtol=0.02)
    assert np.allclose(folds["interlimb_deg"], SIMILAR.interlimb_deg, atol=2)


def test_parts_of_a_multiline_are_traces_and_short_lines_are_named(measured, tmp_path):
    both = MultiLineString([line(SIMILAR).coords, line(SIMILAR, 90.0).coords])
    path = traces(tmp_path, [both, LineString([(0, 0), (1, 1)]), None])
    code, lines = measured(path)
    assert code == 0, lines[-1]
    assert lines[-1]["facts"]["traces"] == 2
    assert any("rows 2" in line.get("message", "") for line in lines if line["type"] == "warning")


@pytest.mark.parametrize(
    ("geometry", "settings", "words"),
    [
        ([Point(0, 0)], {}, "Point geometry"),
        ([LineString([(0, 0), (1, 1)])], {}, "No line of traces.gpkg has 5 vertices"),
        ([LineString(np.stack([np.arange(9.0), np.arange(9.0)], axis=1))], {}, "turns by 10 degrees"),
        ([line(SIMILAR)], {"name_field": "bed"}, "no field 'bed'"),
    ],
)
def test_what_has_no_fold_is_refused(measured, tmp_path, geometry, settings, words):
    assert words in refusal(measured(traces(tmp_path, geometry), **settings))
    assert not (tmp_path / "f.gpkg").exists()
