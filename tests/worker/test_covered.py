"""Predictions under cover: probabilities as they hold at a distance, and sets of classes."""

from dataclasses import replace
from itertools import pairwise

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, PredictJob
from concealed_bedrock.contract.model_card import Card, read_card
from concealed_bedrock.geology.outcrop import distance_km
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.models.evaluation.cover_calibration import UNKNOWN, CoverCalibration
from concealed_bedrock.models.experts.outcrop import DistanceBaseline
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.inference.ensemble import summarise
from concealed_bedrock.models.model_file import load_model, save_model
from concealed_bedrock.worker.verbs import predict
from tests.worker.small_models import Deaf, a_card, waves, write_anomaly

CALIBRATION = CoverCalibration((1.0, 10.0, 40.0), (1.0, 0.5, 0.3), (0.3, 0.2))
ENTRY = CALIBRATION.to_card()
NAMES = ("output", "confidence", "probabilities", "set")
ROWS, COLS, OUTCROP = 96, 128, 64


def card_of(pool: ExpertPool, **changed) -> Card:
    """The card of a pool that reads outcrop alone."""
    card = a_card(in_bands=0, bands=[], architecture=pool.architecture("outcrop"), log_priors=[-1.1] * 3)
    return replace(card, **changed)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Predict the covered east of a map of three stripes by inverse distance; gives the reporter."""
    write_anomaly(tmp_path / "gravity.tif", waves(ROWS, COLS), quantity="residual")
    west, north = 500_000, 5_200_000
    edges = [0, 30, 60, ROWS]
    stripes = [
        box(west, north - 1000 * b, west + 1000 * OUTCROP, north - 1000 * a) for a, b in pairwise(edges)
    ]
    cover = box(west + 1000 * OUTCROP, north - 1000 * ROWS, west + 1000 * COLS, north)
    frame = gpd.GeoDataFrame({"AGE": [*"abc", "q"]}, geometry=[*stripes, cover], crs="EPSG:32645")
    frame.to_file(tmp_path / "map.gpkg")
    (tmp_path / "legend.csv").write_text(
        "value_in_map,class,name\na,0,class 0\nb,1,class 1\nc,2,class 2\nq,255,\n"
    )
    geology = Geology(str(tmp_path / "map.gpkg"), "", "AGE", str(tmp_path / "legend.csv"))
    pool = ExpertPool((DistanceBaseline("inverse-distance"),), (1.0,))

    def predicted(folder, *, rank=0, world=1, entry=ENTRY, names=NAMES, **settings):
        save_model(tmp_path / "m.safetensors", pool, card_of(pool, under_cover=entry))
        monkeypatch.setenv("RANK", str(rank))
        monkeypatch.setenv("WORLD_SIZE", str(world))
        (tmp_path / folder).mkdir(exist_ok=True)
        outputs = {name: str(tmp_path / folder / f"{name}.tif") for name in names}
        job = {"input": str(tmp_path / "gravity.tif"), "model": str(tmp_path / "m.safetensors")} | outputs
        reporter = Deaf()
        predict.run(PredictJob(**job | {"geology": geology} | settings), reporter)
        return reporter

    return predicted


def arrays(reporter):
    return {name: rasterio.open(path).read() for name, path in reporter.files.items()}


def distance_of(tmp_path):
    observed = np.full((ROWS, COLS), 255, "uint8")
    observed[:, :OUTCROP] = 0
    return distance_km(observed, read_band(tmp_path / "gravity.tif")[1])


def test_probabilities_hold_as_calibrated_at_their_distance_and_class_and_confidence_follow(run, tmp_path):
    cases = ("a", {}), ("b", ENTRY)
    plain, found = (arrays(run(f, entry=e, names=NAMES[:3], prior_strength=0.0)) for f, e in cases)
    distance = distance_of(tmp_path)
    wanted = CALIBRATION.apply(plain["probabilities"], distance)
    assert np.allclose(found["probabilities"], wanted, atol=1e-6)
    assert not np.allclose(found["probabilities"], plain["probabilities"], atol=0.05)
    assert np.array_equal(found["output"][0], summarise(found["probabilities"]).classes)
    assert np.allclose(found["confidence"][0], found["probabilities"].max(axis=0), atol=1e-6)


@pytest.mark.parametrize("strength", [0.0, 0.5])
def test_calibration_by_distance_maps_no_cell_to_another_class(run, strength):
    """The prior correction acts on what was there before: flattened ones would give way to rare classes."""
    cases = ("a", {}), ("b", ENTRY)
    plain, found = (arrays(run(f, entry=e, names=NAMES[:3], prior_strength=strength)) for f, e in cases)
    assert np.array_equal(plain["output"], found["output"])
    weights = (np.array([30, 30, 36], "float32") / ROWS)[:, None, None] ** -strength  # of the stripes
    assert np.array_equal(found["output"][0], (plain["probabilities"] * weights).argmax(axis=0))
    of_class = np.take_along_axis(found["probabilities"], found["output"].astype(int), axis=0)
    assert np.allclose(found["confidence"], of_class, atol=1e-6)
    moved = (found["probabilities"] * weights).argmax(axis=0) != found["output"][0]
    assert moved.any() == (strength > 0)


def test_sets_name_what_cannot_be_ruled_out_up_to_the_tested_distance(run, tmp_path):
    found, distance = arrays(run("a")), distance_of(tmp_path)
    size, members = found["set"][0], found["set"][1:]
    is_known = distance <= CALIBRATION.limit_km
    assert (size[~is_known] == UNKNOWN).all() and (~is_known).any()
    assert np.array_equal(members, CALIBRATION.sets(found["probabilities"], distance))
    assert np.array_equal(size[is_known], members[:, is_known].sum(axis=0))
    on_outcrop = distance == 0
    assert (size[on_outcrop] == 1).all()
    assert np.array_equal(members[:, on_outcrop].argmax(axis=0), found["output"][0][on_outcrop])
    assert set(np.unique(size[is_known])) == {1, 2, 3}


def test_sets_carry_names_a_legend_of_sizes_and_a_style(run, tmp_path):
    run("a")
    with rasterio.open(tmp_path / "a" / "set.tif") as source:
        assert source.descriptions == (
            "Classes that cannot be ruled out",
            *(f"class {n} cannot be ruled out" for n in range(3)),
        )
        assert source.nodata == UNKNOWN
    style = (tmp_path / "a" / "set.qml").read_text(encoding="utf-8")
    assert 'value="1"' in style and 'label="1 class"' in style and 'label="3 classes"' in style


def test_three_ranks_give_the_bytes_of_one(run):
    one = arrays(run("one"))
    for rank in (2, 0):
        run("three", rank=rank, world=3)
    three = arrays(run("three", rank=1, world=3))
    for name in NAMES:
        assert one[name].tobytes() == three[name].tobytes(), name


def test_sets_of_a_model_without_calibration_are_refused_and_nothing_is_written(run, tmp_path):
    with pytest.raises(UserError, match=r"cannot be ruled out \(SET\) is unknown") as refused:
        run("a", entry={})
    assert "Train a model that uses outcrop" in refused.value.remedy
    assert list((tmp_path / "a").iterdir()) == []


def test_a_calibration_and_an_expectation_come_back_from_a_model_file(tmp_path):
    pool = ExpertPool((DistanceBaseline("nearest-outcrop"),), (1.0,))
    expected = {"value": 0.5, "low": 0.4, "high": 0.6, "covered": 0.9, "limit_km": 40.0}
    card = card_of(pool, under_cover=ENTRY, expected_accuracy=expected)
    save_model(tmp_path / "m.safetensors", pool, card)
    again = load_model(tmp_path / "m.safetensors")[1]
    assert CoverCalibration.of_card(again.under_cover, 1000.0) == CALIBRATION
    assert read_card(tmp_path / "m.safetensors").expected_accuracy == expected


@pytest.mark.parametrize(
    "entry",
    [
        {"knots_km": [1.0, 2.0], "powers": [1.0], "least": [0.1]},
        {"knots_km": [2.0, 1.0], "powers": [1.0, 1.0], "least": [0.1]},
        {"knots_km": [], "powers": [], "least": [0.1]},
        {"powers": [1.0], "least": [0.1]},
        {"knots_km": [1.0], "powers": [0.0], "least": [0.1]},
        {"knots_km": [1.0], "powers": [1.0], "least": [1.1]},
    ],
)
def test_a_calibration_that_does_not_fit_together_is_a_damaged_file(entry):
    pool = ExpertPool((DistanceBaseline("nearest-outcrop"),), (1.0,))
    with pytest.raises(UserError, match="card"):
        card_of(pool, under_cover=entry)
