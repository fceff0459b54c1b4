"""Classes meet by name without case; outcrop of a class that the truth lacks is never scored as cover."""

import pytest

NAMES = ["Permian", "Devonian", "Silurian", "Quaternary"]


@pytest.fixture
def evaluate(door, builders, tmp_path):
    """Evaluate a class raster of stripes against itself, with a visible map of other names."""
    raster = builders.write_raster(tmp_path / "gravity.tif")

    def classes_of(values, name):
        path = builders.write_stripes(tmp_path / f"{name}.gpkg", values)
        legend = tmp_path / f"{name}.csv"
        lines = [f"{v},{255 if v == 'Quaternary' else n},{v}" for n, v in enumerate(dict.fromkeys(values))]
        legend.write_text("\n".join(["value_in_map,class,name", *lines]))
        geology = {"path": path, "field": "AGE", "legend": str(legend)}
        outcome = door(
            "windows",
            inputs=[raster],
            geology=geology,
            output=str(tmp_path / "windows.gpkg"),
            classes=str(tmp_path / f"{name}.tif"),
            block_km=10,
        )
        assert outcome.code == 0, outcome.said
        return str(tmp_path / f"{name}.tif"), geology

    def run(truth, visible=None):
        raster_of_truth, _ = classes_of(truth, "truth")
        more = {"visible": classes_of(visible, "visible")[1]} if visible else {}
        return door(
            "evaluate", input=raster_of_truth, truth=raster_of_truth, report=str(tmp_path / "r.html"), **more
        )

    return run


def test_names_that_differ_in_case_are_one_class(evaluate):
    outcome = evaluate(["Granite", "granite", "GRANITE ", "Schist", "schist"])
    assert outcome.code == 0, outcome.said
    assert outcome.facts["scores"]["Prediction"]["accuracy"] == 1.0


def test_outcrop_of_a_name_that_the_truth_lacks_is_no_cover(evaluate):
    truth = ["Permian", "Devonian", "Silurian", "Devonian"]
    outcome = evaluate(truth, ["Perm", "Devonian", "Silurian", "Quaternary"])
    assert outcome.code == 0, outcome.said
    assert any("Perm (like Permian?)" in text for text in outcome.messages("warning"))
    same = evaluate(truth, ["Permian", "Devonian", "Silurian", "Quaternary"])
    assert "900 cells" in same.said and "900 cells" in outcome.said


def test_a_confidence_that_is_none_is_refused(evaluate, door, tmp_path):
    evaluate(["Permian", "Devonian"])
    truth, gravity = str(tmp_path / "truth.tif"), str(tmp_path / "gravity.tif")
    outcome = door("evaluate", input=truth, truth=truth, confidence=gravity, report=str(tmp_path / "r.html"))
    assert outcome.is_clear_error() and "from 0 to 1" in outcome.error["message"]
