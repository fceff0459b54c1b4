"""The worker as a process, on real files: what it writes, and what it says."""

import json
import os
import signal
import subprocess
import time

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely import box

from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.worker.files.class_file import _read_legend_of


@pytest.fixture
def predict(worker, survey, model):
    """Predict into NAME.tif; gives the result's files."""

    def predicted(name, **settings):
        job = {
            "input": str(survey / "bouguer.tif"),
            "model": str(model),
            "output": str(survey / f"{name}.tif"),
        }
        code, lines = worker.run("predict", job | settings, survey)
        assert code == 0, lines[-1]
        return lines[-1]["files"]

    return predicted


def test_the_same_seed_gives_the_same_survey_byte_for_byte(worker, survey, tmp_path):
    code, _ = worker.run("survey", {"folder": str(tmp_path), "seed": 3, "size_km": 96.0}, tmp_path)
    assert code == 0
    for name in ("bouguer.tif", "truth.tif", "legend.json"):
        assert (tmp_path / name).read_bytes() == (survey / name).read_bytes()


def test_a_survey_under_thicker_cover_has_the_same_rocks_and_lower_gravity(worker, survey, tmp_path):
    job = {"folder": str(tmp_path), "seed": 3, "size_km": 96.0, "cover_depth": 3.0}
    assert worker.run("survey", job, tmp_path)[0] == 0
    assert (tmp_path / "truth.tif").read_bytes() == (survey / "truth.tif").read_bytes()
    deep, usual = (read_band(folder / "bouguer.tif")[0] for folder in (tmp_path, survey))
    assert deep.mean() < usual.mean() - 2


def test_training_gives_a_model_whose_card_tells_what_it_was_made_of(survey, model):
    card = read_card(model)
    assert [band["transform"] for band in card.bands] == [
        "residual",
        "vertical derivative",
        "horizontal gradient",
    ]
    assert {entry["name"] for entry in card.training["data"]} == {
        "bouguer.tif",
        "geology.gpkg",
        "legend.json",
    }
    assert card.scores.keys() == {"GGMNet", "Nearest outcrop", "Random forest"}
    assert card.residual["height_m"] == 10_000 and card.temperature == 1
    assert len(card.evidence["covariance"]) == 3 and card.evidence["tested_km"] > 0
    assert card.evidence["distance"] == sorted(card.evidence["distance"])
    report = json.loads((survey / "report.json").read_text())
    assert report["methods"]["GGMNet"]["cells"] > 0 and (survey / "report.html").stat().st_size > 10_000


def test_the_same_job_trains_the_same_weights_bit_for_bit(worker, survey, training, model):
    again = survey / "again.safetensors"
    code, lines = worker.run("train", training | {"output": str(again), "report": ""}, survey)
    assert code == 0, lines[-1]
    tensors = [rest_of(path) for path in (model, again)]
    assert tensors[0] == tensors[1]


def test_a_network_that_ggmnet_is_compared_with_is_trained_and_predicts(worker, survey, training, tmp_path):
    model, classes = str(tmp_path / "other.safetensors"), str(tmp_path / "other.tif")
    job = training | {"architecture": "fc-hardnet-70", "genotype": "", "output": model, "report": ""}
    code, lines = worker.run("train", job | {"steps": 1}, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(model)
    [expert] = card.architecture["readers"]
    assert expert["architecture"] == {"name": "fc-hardnet-70"} and "FC-HarDNet-70" in card.scores
    job = {"input": training["input"], "model": model, "output": classes}
    code, lines = worker.run("predict", job, tmp_path)
    assert code == 0, lines[-1]
    assert read_classes(classes)[0].max() < len(card.classes)


def rest_of(path):
    """A model file's bytes behind its header."""
    raw = path.read_bytes()
    return raw[8 + int.from_bytes(raw[:8], "little") :]


def test_prediction_covers_the_raster_in_the_models_colours(predict, survey, model, geology):
    files = predict("all", confidence=str(survey / "confidence.tif"))
    classes, grid = read_classes(files["output"])
    confidence, _ = read_band(files["confidence"])
    assert grid == read_band(survey / "bouguer.tif")[1]
    assert classes.max() < len(read_card(model).classes)
    is_known = np.isfinite(confidence)
    assert is_known.mean() > 0.95 and confidence[is_known].min() >= 0 and confidence[is_known].max() <= 1
    known = {c["name"]: c["colour"] for c in read_card(model).classes}
    assert {c.name: c.colour for c in _read_legend_of(files["output"])} == known


def test_a_residual_raster_and_its_bouguer_raster_give_the_same_prediction(worker, predict, survey, model):
    job = {"input": str(survey / "bouguer.tif"), "output": str(survey / "residual.tif")}
    assert worker.run("residual", job, survey)[0] == 0
    from_bouguer = predict("from_bouguer")
    from_residual = predict("from_residual", input=str(survey / "residual.tif"))
    one, two = (read_classes(files["output"])[0] for files in (from_bouguer, from_residual))
    assert (one == two).mean() > 0.999  # the residual file keeps seven digits


@pytest.mark.parametrize("height_m, slab_mgal", [(100.0, 11.19), (-1000.0, -68.7)])
def test_free_air_and_topography_give_the_residual_of_the_bouguer_anomaly(
    worker, survey, tmp_path, height_m, slab_mgal
):
    with rasterio.open(survey / "bouguer.tif") as source:
        profile, bouguer = source.profile, source.read()
    for name, values in (("free_air", bouguer + slab_mgal), ("heights", bouguer * 0 + height_m)):
        with rasterio.open(tmp_path / f"{name}.tif", "w", **profile) as out:
            out.write(values.astype("float32"))
    job = {
        "input": str(tmp_path / "free_air.tif"),
        "output": str(tmp_path / "residual.tif"),
        "topography": str(tmp_path / "heights.tif"),
        "correction": "simple",
        "bouguer": str(tmp_path / "made.tif"),
    }
    code, lines = worker.run("residual", job, tmp_path)
    assert code == 0, lines[-1]
    made, _ = read_band(tmp_path / "made.tif")
    np.testing.assert_allclose(made, bouguer[0], atol=0.15)  # 0.1119 and 0.0687 mGal/m are rounded


def test_the_composite_shows_outcrop_as_mapped_and_the_prediction_under_cover(
    worker, predict, survey, model, geology
):
    files = predict("under", geology=geology, composite=str(survey / "composite.tif"))
    composite, _ = read_classes(files["composite"])
    predicted, _ = read_classes(files["output"])
    job = {
        "inputs": [str(survey / "bouguer.tif")],
        "geology": geology,
        "output": str(survey / "w.gpkg"),
        "classes": str(survey / "map.tif"),
    }
    assert worker.run("windows", job, survey)[0] == 0
    mapped, _ = read_classes(survey / "map.tif")
    names = {c.value: c.name for c in _read_legend_of(files["composite"])}
    map_names = {c.value: c.name for c in _read_legend_of(survey / "map.tif")}
    is_cover = mapped == 255
    np.testing.assert_array_equal(composite[is_cover], predicted[is_cover])
    assert [names[v] for v in composite[~is_cover]] == [map_names[v] for v in mapped[~is_cover]]


def test_only_the_ground_of_given_windows_is_predicted(worker, predict, survey, model):
    job = {
        "inputs": [str(survey / "bouguer.tif")],
        "output": str(survey / "one.gpkg"),
        "scales": [[96_000, 96_000]],
    }
    assert worker.run("windows", job, survey)[0] == 0
    west, _, _, north = gpd.read_file(survey / "one.gpkg").total_bounds
    crs = rasterio.open(survey / "bouguer.tif").crs
    half = gpd.GeoDataFrame(geometry=[box(west, north - 96_000, west + 48_000, north)], crs=crs)
    half.to_file(survey / "half.gpkg")
    files = predict("half", windows=str(survey / "half.gpkg"))
    classes, _ = read_classes(files["output"])
    assert (classes[:, :48] != 255).all() and (classes[:, 48:] == 255).all()


def test_polygons_carry_class_confidence_and_area(predict, survey, model):
    files = predict("p", polygons=str(survey / "bedrock.gpkg"), sieve_km2=5.0)
    layer = gpd.read_file(files["polygons"])
    assert set(layer["name"]) <= {c["name"] for c in read_card(model).classes}
    assert layer.is_valid.all() and layer["confidence"].between(0, 1).all()
    np.testing.assert_allclose(layer["area_km2"].sum(), 96 * 96, rtol=0.02)


def test_evaluation_scores_the_cover_beside_nearest_outcrop(worker, predict, survey, model, geology):
    files = predict("scored", confidence=str(survey / "sure.tif"))
    job = {
        "input": files["output"],
        "truth": str(survey / "truth.tif"),
        "visible": geology,
        "confidence": files["confidence"],
        "report": str(survey / "evaluation.html"),
    }
    code, lines = worker.run("evaluate", job, survey)
    assert code == 0 and lines[-1]["facts"]["scores"].keys() == {"Prediction", "Nearest outcrop"}
    truth, _ = read_classes(survey / "truth.tif")
    told = json.loads((survey / "evaluation.json").read_text())["methods"]["Prediction"]
    assert 0.2 * truth.size < told["cells"] < 0.8 * truth.size
    assert told["ECE"] is not None


def test_a_prediction_that_is_the_truth_scores_one(worker, survey):
    job = {
        "input": str(survey / "truth.tif"),
        "truth": str(survey / "truth.tif"),
        "report": str(survey / "perfect.html"),
    }
    code, lines = worker.run("evaluate", job, survey)
    assert code == 0 and set(lines[-1]["facts"]["scores"]["Prediction"].values()) == {1.0}


@pytest.mark.parametrize(
    "how, evidence",
    [
        pytest.param("terminate", "gravity", marks=pytest.mark.campaign),
        pytest.param("stdin", "gravity", marks=pytest.mark.campaign),
        ("stdin", "outcrop"),
    ],
)
def test_cancelling_training_leaves_no_process_and_no_file_but_a_checkpoint(
    worker, training, tmp_path, how, evidence
):
    settings = training | {"output": str(tmp_path / "m.safetensors"), "report": "", "steps": 100_000}
    settings |= {"evidence": "outcrop", "genotype": ""} if evidence == "outcrop" else {}
    (tmp_path / "job.json").write_text(json.dumps(settings))
    watch = ["--watch-stdin"] if how == "stdin" else []
    process = worker.start("train", str(tmp_path / "job.json"), *watch, stdin=subprocess.PIPE)
    for line in process.stdout:
        if "Step" in line:
            break
    process.stdin.close() if how == "stdin" else process.send_signal(signal.SIGTERM)
    start = time.monotonic()
    last = process.stdout.read().splitlines()[-1]
    assert process.wait(30) == 1 and time.monotonic() - start < 20
    assert json.loads(last)["kind"] == "cancelled"
    is_kept = (tmp_path / "m.safetensors.checkpoint").exists()
    assert ("goes on from its last checkpoint" in json.loads(last)["remedy"]) == is_kept
    assert set(os.listdir(tmp_path)) <= {"job.json", "m.safetensors.checkpoint"}  # noqa: PTH208


@pytest.mark.parametrize(
    "verb, change, word",
    [
        ("predict", {"model": "{survey}/bouguer.tif"}, "model file"),
        ("predict", {"extra": ["{survey}/bouguer.tif"]}, "further raster"),
        ("predict", {"input": "{survey}/geology.gpkg"}, "raster"),
        ("predict", {"output": "{survey}/nowhere/out.tif"}, "does not exist"),
        ("train", {"geology": {"path": "{survey}/geology.gpkg", "field": "AGES"}}, "AGES"),
        ("train", {"output": "{survey}/model.pt"}, "safetensors"),
        ("train", {"input": "{survey}/far.tif"}, "on the raster"),
        ("train", {"architecture": "hrnet-v1-w32"}, "not built from a genotype"),
        ("train", {"architecture": "resnet"}, "resnet"),
        ("train", {"input": "{survey}/bare.tif"}, "coordinate reference system"),
    ],
)
def test_wrong_input_gets_one_sentence_a_remedy_and_no_file(
    worker, survey, training, model, verb, change, word
):
    with rasterio.open(survey / "bouguer.tif") as source:
        profile, values = source.profile, source.read()
    for name, other in (("far", {"crs": "EPSG:32610"}), ("bare", {"crs": None})):
        with rasterio.open(survey / f"{name}.tif", "w", **(profile | other)) as out:
            out.write(values)
    jobs = {
        "predict": {
            "input": str(survey / "bouguer.tif"),
            "model": str(model),
            "output": str(survey / "x.tif"),
        },
        "train": training | {"output": str(survey / "x.safetensors"), "report": ""},
    }
    told = json.loads(json.dumps(change).replace("{survey}", str(survey)))
    code, lines = worker.run(verb, jobs[verb] | told, survey)
    error = lines[-1]
    assert code == 1 and error["type"] == "error" and error["kind"] == "input", error
    assert word in error["message"] and error["remedy"].endswith(".")
    assert not list(survey.glob("x.*"))


def test_help_of_every_verb_comes_within_a_second(
    worker,
):
    for verb in ("residual", "survey", "windows", "train", "search", "predict", "evaluate", "check"):
        start = time.monotonic()
        process = worker.start(verb, "--help")
        assert "settings:" in process.communicate()[0] and process.returncode == 0
        assert time.monotonic() - start < 2  # twice what is promised: the machine may be busy
