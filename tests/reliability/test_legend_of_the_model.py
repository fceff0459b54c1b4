"""The legend travels with the model: without FIELD and LEGEND it names the classes of its training."""

import csv
from pathlib import Path

import pytest

UNITS = [f"unit {letter}" for letter in "abcdefghijkl"]
CLASSES = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa"]


def write_legend(path, names=CLASSES, units=UNITS):
    """Ten units become ten classes, the last two are cover."""
    rows = [[unit, number, name] for number, (unit, name) in enumerate(zip(units, names))]
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(
            [
                ["value_in_map", "class", "name"],
                *rows,
                *([unit, 255, "cover"] for unit in units[len(names) :]),
            ]
        )
    return str(path)


@pytest.fixture
def ground(door, builders, tmp_path):
    """A raster, a map of twelve stripes, and how to train on it and predict."""

    class Ground:
        raster = builders.write_raster(tmp_path / "gravity.tif")
        geology = builders.write_stripes(tmp_path / "map.gpkg", UNITS)
        model, out = str(tmp_path / "model.safetensors"), tmp_path / "out.tif"

        def train(self, **geology):
            return door(
                "train",
                input=self.raster,
                geology={"path": self.geology, "field": "AGE", **geology},
                output=self.model,
                evidence="outcrop",
                architecture="nearest-outcrop",
                block_km=8,
                nulls="none",
                validation_share=0.2,
            )

        def predict(self, **geology):
            return door(
                "predict",
                input=self.raster,
                model=self.model,
                output=str(self.out),
                geology={"path": self.geology, **geology},
            )

        def classes(self):
            import json

            import rasterio

            with rasterio.open(self.out) as source:
                told = json.loads(source.tags()["CONCEALED_BEDROCK_LEGEND"])
            return [c["name"] for c in told if c["value"] < 254]

    return Ground()


def test_a_model_trained_with_a_legend_predicts_its_ten_classes_without_field_and_legend(ground, tmp_path):
    assert ground.train(legend=write_legend(tmp_path / "legend.csv")).code == 0
    (tmp_path / "legend.csv").unlink()  # the model file is all that is left of it
    outcome = ground.predict()
    assert outcome.code == 0, outcome.said
    assert ground.classes() == CLASSES
    assert "model's legend" in outcome.said


def test_symbols_travel_with_the_model_and_yield_to_it(ground, tmp_path):
    assert ground.train(symbols=write_legend(tmp_path / "symbols.csv")).code == 0
    other = write_legend(tmp_path / "other.csv", ["x", "y", "z"])
    assert ground.predict(symbols=other).code == 0
    assert ground.classes() == CLASSES


def test_a_legend_that_is_given_wins_and_names_what_the_model_does_not_know(ground, tmp_path):
    assert ground.train(legend=write_legend(tmp_path / "legend.csv")).code == 0
    other = write_legend(tmp_path / "other.csv", ["Alpha", "Beta", "New one"])
    outcome = ground.predict(legend=other)
    assert outcome.code == 0 and ground.classes() == ["Alpha", "Beta", "New one"]
    [warning] = [w for w in outcome.messages("warning") if "same name" in w]
    assert "Alpha, Beta" in warning and "New one" in warning


def test_a_map_without_the_model_s_field_is_refused_with_its_fields(ground, builders, tmp_path):
    assert ground.train(legend=write_legend(tmp_path / "legend.csv")).code == 0
    ground.geology = builders.write_stripes(tmp_path / "else.gpkg", UNITS, field="UNIT_NAME")
    outcome = ground.predict()
    assert outcome.is_clear_error() and not ground.out.exists()
    assert "'AGE'" in outcome.error["message"] and "UNIT_NAME" in outcome.error["message"]
    assert ground.predict(field="UNIT_NAME").code == 0
    assert ground.classes() == CLASSES


def test_a_map_of_other_values_is_read_by_its_own_with_a_warning(ground, builders, tmp_path):
    assert ground.train(legend=write_legend(tmp_path / "legend.csv")).code == 0
    ages = ["Devonian", "Permian", "Quaternary"]
    ground.geology = builders.write_stripes(tmp_path / "else.gpkg", ages)
    outcome = ground.predict()
    assert outcome.code == 0 and set(ground.classes()) == {"Devonian", "Permian"}
    assert any("takes none of the values" in w and "Devonian" in w for w in outcome.messages("warning"))


def test_units_that_the_model_s_legend_leaves_are_named(ground, builders, tmp_path):
    assert ground.train(legend=write_legend(tmp_path / "legend.csv")).code == 0
    ground.geology = builders.write_stripes(tmp_path / "else.gpkg", [*UNITS[:4], "unit q"])
    outcome = ground.predict()
    assert outcome.code == 0
    assert any("unit q" in w and "cover" in w for w in outcome.messages("warning"))


def test_a_legend_made_of_the_values_is_made_anew_for_values_that_it_lacks(ground, builders, tmp_path):
    ground.geology = builders.write_stripes(tmp_path / "one.gpkg", ["Devonian", "Permian", "Quaternary"])
    assert ground.train().code == 0
    ground.geology = builders.write_stripes(tmp_path / "two.gpkg", ["Devonian", "Silurian", "Quaternary"])
    outcome = ground.predict()
    assert outcome.code == 0 and set(ground.classes()) == {"Silurian", "Devonian"}
    assert any("Silurian" in w for w in outcome.messages("warning"))


def test_a_model_that_reads_gravity_too_refuses_a_legend_without_a_class_of_its_own(door, ground, tmp_path):
    geology = {"path": ground.geology, "field": "AGE", "legend": write_legend(tmp_path / "legend.csv")}
    trained = door(
        "train",
        input=ground.raster,
        geology=geology,
        output=ground.model,
        evidence="both",
        architecture="boosted-trees",
        block_km=8,
        nulls="none",
        validation_share=0.2,
    )
    assert trained.code == 0, trained.said
    outcome = ground.predict(legend=write_legend(tmp_path / "other.csv", ["x", "y", "z"]))
    assert outcome.is_clear_error() and "no class has the same name" in outcome.error["message"]
    assert not ground.out.exists()


def test_a_model_without_a_legend_wants_a_field(door, ground):
    shipped = str(Path(__file__).parents[2] / "resources" / "trained" / "outcrop_anywhere.safetensors")
    outcome = door(
        "predict",
        input=ground.raster,
        model=shipped,
        output=str(ground.out),
        geology={"path": ground.geology},
    )
    assert outcome.is_clear_error() and "FIELD" in outcome.error["remedy"]


def test_a_model_file_serves_as_a_legend(ground, tmp_path, door, builders):
    assert ground.train(legend=write_legend(tmp_path / "legend.csv")).code == 0
    outcome = door(
        "windows",
        inputs=[ground.raster],
        output=str(tmp_path / "w.gpkg"),
        classes=str(ground.out),
        block_km=10,
        geology={"path": ground.geology, "field": "AGE", "legend": ground.model},
    )
    assert outcome.code == 0 and ground.classes() == CLASSES
