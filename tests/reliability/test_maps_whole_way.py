"""Maps of queried units, water, ice and NULL, trained on and predicted: no surface becomes bedrock."""

import pytest

QUERIED = ["Granite", "granite", "Gneiss [?]", "Water", "Ice", None, "Marble", "Alluvium"]
SURFACES = [
    "Granite",
    "Schist",
    "Marble",
    "Water",
    "Ice",
    "Alluvium",
    "<Null>",
    "Unmapped",
    "Unconsolidated, undifferentiated",
    "Slate",
]


@pytest.fixture
def predicted(door, builders, tmp_path):
    """Train on a map what reads outcrop alone and predict: all that was said, and the classes predicted."""

    def run(values):
        raster = builders.write_raster(tmp_path / "gravity.tif")
        geology = {"path": builders.write_stripes(tmp_path / "map.gpkg", values), "field": "AGE"}
        model, out = str(tmp_path / "model.safetensors"), tmp_path / "out.tif"
        trained = door(
            "train",
            input=raster,
            geology=geology,
            output=model,
            evidence="outcrop",
            architecture="nearest-outcrop",
            block_km=8,
            nulls="none",
        )
        assert trained.code == 0, trained.said
        outcome = door("predict", input=raster, model=model, geology=geology, output=str(out))
        assert outcome.code == 0, outcome.said
        return f"{trained.said}\n{outcome.said}", builders.shares(out)

    return run


@pytest.mark.parametrize(
    "values, rocks",
    [(QUERIED, {"Granite", "Gneiss [?]", "Marble"}), (SURFACES, {"Granite", "Schist", "Marble", "Slate"})],
    ids=["queried", "surfaces"],
)
def test_neither_water_nor_ice_nor_what_is_not_mapped_is_predicted(predicted, values, rocks):
    said, found = predicted(values)
    assert set(found) - {"254", "255", "outside", "cover"} <= rocks, found
    assert sum(found.get(name, 0) for name in rocks) > 0.2
    assert "No rule" not in said and "shows no outcrop" not in said
