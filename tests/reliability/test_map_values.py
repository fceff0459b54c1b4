"""A value of the map is never read as a pattern, and a legend that was made from the map takes all of it."""

import csv
import json

import pytest


@pytest.fixture
def windows(door, builders, tmp_path):
    """Run the verb `windows` on a map: the outcome, and the share of each class."""

    def run(path, field="AGE", **geology):
        raster = builders.write_raster(tmp_path / "gravity.tif")
        classes = tmp_path / "classes.tif"
        outcome = door(
            "windows",
            inputs=[raster],
            geology={"path": path, "field": field} | geology,
            output=str(tmp_path / "windows.gpkg"),
            classes=str(classes),
            block_km=10,
        )
        return outcome, builders.shares(classes) if outcome.code == 0 else {}

    return run


WILD = ["Basalt [?]", "Schist *", "Gneiss?", "age:unknown", "Slate [a-z]"]


def test_signs_of_patterns_in_values_are_signs(windows, builders, tmp_path):
    outcome, found = windows(builders.write_stripes(tmp_path / "map.gpkg", WILD))
    assert found == pytest.approx(dict.fromkeys(WILD, 0.2)), outcome.said
    assert "No rule" not in outcome.said


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_a_legend_that_names_such_values_takes_them(windows, builders, tmp_path, ending):
    path = tmp_path / f"legend.{ending}"
    rows = [[value, str(number), value] for number, value in enumerate(WILD[:3])]
    if ending == "csv":
        with path.open("w", newline="") as file:
            csv.writer(file).writerows([["value_in_map", "class", "name"], *rows])
    else:
        classes = [{"value": int(n), "name": name, "colour": f"#00000{n}"} for _, n, name in rows]
        rules = [{"value_in_map": value, "class": int(n)} for value, n, _ in rows]
        path.write_text(json.dumps({"classes": classes, "rules": rules}))
    outcome, found = windows(builders.write_stripes(tmp_path / "map.gpkg", WILD[:3]), legend=str(path))
    assert found == pytest.approx({name: 1 / 3 for _, _, name in rows}, abs=0.01), outcome.said


def test_signs_that_cannot_be_seen_part_no_unit(windows, builders, tmp_path):
    composed, parted = "Schiefer m\u00fcde", "Schiefer mu\u0308de"
    values = [composed, parted, "Gneis", "\ufeffGneis", "Ｇｎｅｉｓ", "Gnei\u200bs\u00a0"]
    outcome, found = windows(builders.write_stripes(tmp_path / "map.gpkg", values))
    assert found == pytest.approx({composed: 2 / 6, "Gneis": 4 / 6}), outcome.said


def test_a_legend_takes_a_value_in_other_case_blanks_and_composition(windows, builders, tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text("value_in_map,class,name\nGRU\u0308N  slate,0,Slate\ngneiss,1,Gneiss\n", encoding="utf-8")
    values = ["gr\u00fcn Slate", "Gneiss"]
    outcome, found = windows(builders.write_stripes(tmp_path / "map.gpkg", values), legend=str(path))
    assert found == pytest.approx({"Slate": 0.5, "Gneiss": 0.5}), outcome.said
    assert not outcome.messages("warning"), outcome.said


def test_classes_of_one_name_in_a_legend_are_one_and_that_is_said(windows, builders, tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text("value_in_map,class,name\nA,0,Slate\nB,3,Gneiss\nC,5,slate\n")
    outcome, found = windows(builders.write_stripes(tmp_path / "map.gpkg", ["A", "B", "C"]), legend=str(path))
    assert found == pytest.approx({"Slate": 2 / 3, "Gneiss": 1 / 3}, abs=0.02), outcome.said
    assert "5 is 0 (Slate)" in outcome.said


def test_lists_are_values_and_null_is_cover_without_a_warning(windows, tmp_path):
    outlines = [
        [[[w, 5.14e6], [w + 2e4, 5.14e6], [w + 2e4, 5.2e6], [w, 5.2e6], [w, 5.14e6]]]
        for w in (4e5, 4.2e5, 4.4e5)
    ]
    features = [
        {
            "type": "Feature",
            "properties": {"AGE": value},
            "geometry": {"type": "Polygon", "coordinates": rings},
        }
        for value, rings in zip([["slate", "chert"], ["gneiss"], None], outlines)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    path = tmp_path / "map.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    outcome, found = windows(str(path))
    assert found == pytest.approx({"slate, chert": 1 / 3, "gneiss": 1 / 3, "cover": 1 / 3}), outcome.said
    assert not outcome.messages("warning"), outcome.said
