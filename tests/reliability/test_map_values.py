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
