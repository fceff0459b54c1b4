"""No label of the test set is in sight while a model is fitted: flipped, they change scores and nothing else.

Tensors, pooling weights, temperature, priors and limits are compared byte by byte.
"""

import json
from dataclasses import asdict

import geopandas as gpd
import pandas as pd
import pytest
from safetensors.numpy import load_file
from shapely.geometry import box

from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.io.rasters import opened

SCORED = ("scores", "intervals")  # of the card: what the test set says about the model


@pytest.fixture(scope="module")
def maps(survey, tmp_path_factory):
    """The survey's map, the same with every class in the east changed for the next, and the east."""
    folder = tmp_path_factory.mktemp("flipped")
    with opened(survey / "bouguer.tif") as source:
        (west, south, east, north), crs, cell = source.bounds, source.crs, source.res[0]
    middle = west + cell * round(0.6 * (east - west) / cell)  # a border of cells, and so of subcells
    test_area = box(middle, south - cell, east + cell, north + cell)
    names = {entry["name"] for entry in json.loads((survey / "legend.json").read_text())["classes"]}
    units = gpd.read_file(survey / "geology.gpkg").to_crs(crs)
    here, there = units.clip(test_area), units.clip(box(west - cell, south - cell, middle, north + cell))
    ages = sorted(
        set.intersection(*(set(part.loc[part["CLASS"].isin(names), "AGE"]) for part in (here, there)))
    )
    assert len(ages) > 2
    following = dict(zip(ages, ages[1:] + ages[:1], strict=True))
    flipped = here.assign(AGE=[following.get(age, age) for age in here["AGE"]])
    for name, half in (("as_mapped", here), ("flipped", flipped)):
        whole = gpd.GeoDataFrame(pd.concat([there, half], ignore_index=True), crs=crs)
        whole[whole.geom_type.isin(["Polygon", "MultiPolygon"])].to_file(folder / f"{name}.gpkg")
    gpd.GeoDataFrame(geometry=[test_area], crs=crs).to_file(folder / "east.gpkg")
    return folder


def trained(worker, job, maps, folder, name):
    """Card and tensors of a model whose test set is the east of a map."""
    output, genotype = folder / f"{name}.safetensors", job["genotype"]
    job = job | {
        "geology": job["geology"] | {"path": str(maps / f"{name}.gpkg")},
        "split": "polygons",
        "split_layer": str(maps / "east.gpkg"),
        "output": str(output),
        "report": "",
        "genotype": genotype if job["evidence"] == "gravity" else "",
        "use_all": False,
        "members": 1,
        "steps": 3,
    }
    code, lines = worker.run("train", job, folder)
    assert code == 0, lines[-1]
    card = asdict(read_card(output))
    card["training"].pop("data")  # checksums of the maps
    return card, {key: array.tobytes() for key, array in load_file(output).items()}


@pytest.mark.parametrize("evidence", ["both", "gravity"])
def test_flipped_test_labels_change_the_scores_and_nothing_else(worker, training, maps, tmp_path, evidence):
    job = training | {"evidence": evidence}
    card, tensors = trained(worker, job, maps, tmp_path, "as_mapped")
    other_card, other_tensors = trained(worker, job, maps, tmp_path, "flipped")
    assert card["scores"] != other_card["scores"]
    assert tensors == other_tensors
    for key in card.keys() - set(SCORED):
        assert json.dumps(card[key]) == json.dumps(other_card[key]), key
