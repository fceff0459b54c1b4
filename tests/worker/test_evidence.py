"""Evidence as a choice: models of outcrop, of gravity, of both, through the worker."""

import importlib
import io
import json
import threading
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely import box

from concealed_bedrock.contract import vocabulary
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import read_job
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geology.legend import LegendClass
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.experts import fit
from concealed_bedrock.models.features import outcrop_channels as cache
from concealed_bedrock.models.features.outcrop_channels import _candidate_inputs
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.networks.factory import NETWORKS
from concealed_bedrock.worker.files.class_file import _read_legend_of
from concealed_bedrock.worker.inputs.dataset_reading import _warn_of_few
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training.plan import _Plan
from tests.worker.small_models import GENOTYPE

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "trained"


class Here:
    """The worker's verbs in this process: quicker than one of their own for each of many jobs."""

    def run(self, verb, settings, folder):
        (folder / "job.json").write_text(json.dumps(settings))
        door, module = io.StringIO(), importlib.import_module(f"concealed_bedrock.worker.verbs.{verb}")
        try:
            module.run(read_job(verb, folder / "job.json"), Reporter(door))
            code = 0
        except UserError as problem:
            Reporter(door).error("input", problem.message, problem.remedy)
            code = 1
        return code, [json.loads(line) for line in door.getvalue().splitlines()]


@pytest.fixture(scope="module")
def here():
    return Here()


@pytest.fixture(scope="module")
def fast(survey, geology, tmp_path_factory):
    """A training job of a model that reads outcrop, without report and null test."""
    folder = tmp_path_factory.mktemp("evidence")
    return {
        "input": str(survey / "bouguer.tif"),
        "geology": geology,
        "block_km": 12.0,
        "validation_share": 0.2,
        "output": str(folder / "m.safetensors"),
        "steps": 3,
        "members": 1,
        "nulls": "none",
        "use_all": False,
    }


@pytest.fixture(scope="module")
def both(here, fast, tmp_path_factory):
    """A model of outcrop and gravity, the default."""
    path = tmp_path_factory.mktemp("both") / "both.safetensors"
    code, lines = here.run("train", fast | {"output": str(path), "use_all": True}, path.parent)
    assert code == 0, lines[-1]
    return path, lines


def predict(here, survey, mapped, path, folder, **settings):
    job = {
        "input": str(survey / "bouguer.tif"),
        "model": str(path),
        "geology": mapped,
        "output": str(folder / "p.tif"),
        "probabilities": str(folder / "q.tif"),
    }
    code, lines = here.run("predict", job | settings, folder)
    return code, lines, folder / "p.tif"


def test_both_is_the_default_and_one_file_holds_what_it_needs(both):
    path, lines = both
    card = read_card(path)
    assert card.reads == "both"
    *outcrop, last = [spec["name"] for spec in card.architecture["readers"]]
    assert set(outcrop) == {"outcrop"} and last == "gravity-context"
    assert card.architecture["powers"][-1] > 0 and "band 10-40 km" in [b["transform"] for b in card.bands]
    said = [line.get("message", "") for line in lines]
    assert any("Pooling weights (out-of-fold)" in message for message in said)
    assert any(
        message.startswith("In this area gravity") and "The model uses it." in message for message in said
    )
    assert not any("window" in message for message in said)
    (name,) = card.scores.keys() - {"Nearest outcrop", "Random forest"}
    assert name.endswith("utcrop network x Gravity in context")


def test_gravity_that_helps_nothing_is_in_neither_name_sentence_weights_nor_file(
    here, survey, geology, fast, tmp_path
):
    with rasterio.open(survey / "bouguer.tif") as source:
        profile, values = source.profile, source.read()
    noise = np.random.default_rng(0).normal(0, 5, values.shape)
    with rasterio.open(tmp_path / "noise.tif", "w", **profile) as target:
        target.write(noise.astype(values.dtype))
    job = fast | {"input": str(tmp_path / "noise.tif"), "output": str(tmp_path / "m.safetensors")}
    job["report"] = str(tmp_path / "r.html")
    code, lines = here.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(job["output"])
    assert card.reads == "outcrop" and card.bands == [] and card.in_bands == 0
    assert {spec["name"] for spec in card.architecture["readers"]} == {"outcrop"}
    figures = json.loads((tmp_path / "r.json").read_text())
    assert figures["gravity"]["used"] is False and "ravity" not in "".join(card.scores)
    assert figures["gravity"]["sentence"].endswith("The model does not use it.")
    assert figures["verdict"].endswith("beyond chance. The model does not use it.")
    weights = next(line["message"] for line in lines if "Pooling weights" in line.get("message", ""))
    assert "gravity" not in weights


def test_a_training_that_adds_nothing_leaves_the_pretrained_network(
    here, survey, geology, fast, tmp_path, monkeypatch
):
    """Here everything adds less than the least gain; the report says so, and claims no training."""
    monkeypatch.setattr(fit, "LEAST_GAIN", 10.0)
    job = fast | {"output": str(tmp_path / "m.safetensors"), "report": str(tmp_path / "r.html")}
    code, lines = here.run("train", job | {"evidence": "outcrop", "use_all": True}, tmp_path)
    assert code == 0, lines[-1]
    card, figures = read_card(job["output"]), json.loads((tmp_path / "r.json").read_text())
    pretrained = read_card(SHIPPED / "outcrop_anywhere.safetensors")
    assert card.architecture["readers"] == pretrained.architecture["readers"]
    assert card.scores.keys() == {"Pretrained outcrop network", "Nearest outcrop", "Random forest"}
    assert any("added nothing to the pretrained outcrop network" in text for text in figures["warnings"])
    assert not any("trained again with the test set" in text for text in figures["warnings"])
    assert card.training["steps"] == 0 and "members" not in card.training


def test_both_predicts_under_cover_and_shows_outcrop_as_mapped(here, survey, geology, both, tmp_path):
    code, lines, output = predict(here, survey, geology, both[0], tmp_path)
    assert code == 0, lines[-1]
    predicted, _ = read_classes(output)
    windows = {
        "inputs": [str(survey / "bouguer.tif")],
        "geology": geology,
        "output": str(tmp_path / "w.gpkg"),
        "classes": str(tmp_path / "map.tif"),
    }
    assert here.run("windows", windows, tmp_path)[0] == 0
    mapped, _ = read_classes(tmp_path / "map.tif")
    names, of_map = ({c.value: c.name for c in _read_legend_of(p)} for p in (output, tmp_path / "map.tif"))
    shown = mapped < 254
    assert [names[v] for v in predicted[shown]] == [of_map[v] for v in mapped[shown]]
    assert (predicted[mapped == 255] != 255).all()


@pytest.mark.parametrize("which", ["both", "outcrop_anywhere"])
def test_a_prediction_measures_its_ground_once_for_all_readers_and_beside_the_residual(
    here, survey, geology, both, tmp_path, monkeypatch, which
):
    threads = []

    def counted(*ground):
        threads.append(threading.current_thread().name)
        return _candidate_inputs(*ground)

    monkeypatch.setattr(cache, "_candidate_inputs", counted)
    path = both[0] if which == "both" else SHIPPED / f"{which}.safetensors"
    code, lines, _ = predict(here, survey, geology, path, tmp_path)
    assert code == 0, lines[-1]
    assert len(threads) == 1 and threads[0] != "MainThread"


def test_what_looks_at_no_pictures_lets_none_be_measured(here, survey, geology, fast, tmp_path, monkeypatch):
    job = fast | {"output": str(tmp_path / "m.safetensors"), "architecture": "nearest-outcrop"}
    assert here.run("train", job, tmp_path)[0] == 0
    monkeypatch.setattr(cache, "_candidate_inputs", None)
    code, lines, _ = predict(here, survey, geology, job["output"], tmp_path)
    assert code == 0, lines[-1]


def test_one_evidence_of_a_model_can_be_asked_alone_and_rare_classes_can_be_helped(
    here, survey, geology, both, tmp_path
):
    asked = {
        "whole": {"prior_strength": 0.0},
        "rare": {"prior_strength": 1.0},
        "gravity": {"evidence": "gravity"},
        "outcrop": {"evidence": "outcrop"},
    }
    bands, cells = {}, {}
    for name, settings in asked.items():
        (tmp_path / name).mkdir()
        code, lines, output = predict(here, survey, geology, both[0], tmp_path / name, **settings)
        assert code == 0, lines[-1]
        bands[name] = read_band(tmp_path / name / "q.tif", 1)[0]
        predicted, _ = read_classes(output)
        cells[name] = np.bincount(predicted[predicted != 255].ravel(), minlength=254)
    for name in ("gravity", "outcrop"):
        assert not np.allclose(bands["whole"], bands[name], equal_nan=True)
    np.testing.assert_array_equal(bands["whole"], bands["rare"])  # another choice, the same probabilities
    assert cells["rare"][cells["whole"].argmax()] < cells["whole"].max()


def test_a_model_of_outcrop_predicts_on_a_map_whose_classes_it_never_saw(
    here, survey, geology, fast, tmp_path
):
    job = fast | {"output": str(tmp_path / "m.safetensors"), "evidence": "outcrop"}
    code, lines = here.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    assert read_card(job["output"]).bands == []
    units = gpd.read_file(survey / "geology.gpkg")
    units["UNIT"] = "the " + units["AGE"]
    units.to_file(tmp_path / "other.gpkg")
    ages = sorted(units["AGE"].unique())
    lines = [
        f"the {age},{255 if 'enozoic' in age or 'uatern' in age else n},unit {n}"
        for n, age in enumerate(ages)
    ]
    (tmp_path / "legend.csv").write_text("\n".join(["value_in_map,class,name", *lines]))
    other = {"path": str(tmp_path / "other.gpkg"), "field": "UNIT", "legend": str(tmp_path / "legend.csv")}
    code, lines, output = predict(here, survey, other, job["output"], tmp_path)
    if not any(",255," in line for line in (tmp_path / "legend.csv").read_text().splitlines()):
        pytest.skip(f"the survey's cover has another name: {ages}")
    assert code == 0, lines[-1]
    assert all(c.name.startswith("unit ") for c in _read_legend_of(output))


@pytest.mark.parametrize(
    "architecture", ["inverse-distance", pytest.param("boosted-trees", marks=pytest.mark.campaign)]
)
def test_simple_methods_are_architectures(here, survey, geology, fast, tmp_path, architecture):
    job = fast | {
        "output": str(tmp_path / "m.safetensors"),
        "architecture": architecture,
        "evidence": "outcrop",
    }
    code, lines = here.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    code, lines, output = predict(here, survey, geology, job["output"], tmp_path)
    assert code == 0, lines[-1]
    assert (read_classes(output)[0] != 255).any()


def test_held_out_outcrop_is_predicted_and_not_shown(here, survey, geology, both, tmp_path):
    west, south, east, north = gpd.read_file(survey / "geology.gpkg").total_bounds
    crs = gpd.read_file(survey / "geology.gpkg").crs
    half = gpd.GeoDataFrame(geometry=[box(west, south, (west + east) / 2, north)], crs=crs)
    half.to_file(tmp_path / "hide.gpkg")
    code, lines, _ = predict(
        here,
        survey,
        geology,
        both[0],
        tmp_path,
        holdout=str(tmp_path / "hide.gpkg"),
        confidence=str(tmp_path / "c.tif"),
    )
    assert code == 0, lines[-1]
    confidence = read_band(tmp_path / "c.tif")[0]
    assert np.nanmax(confidence[:, 1:47]) < 1 and np.nanmax(confidence[:, 49:]) == 1


def test_the_reports_words_for_networks_are_the_jobs():
    assert set(vocabulary.NETWORKS) == set(NETWORKS)


@pytest.mark.parametrize(
    "change, word",
    [
        ({"evidence": "magnetics"}, "magnetics"),
        ({"evidence": "gravity", "architecture": "inverse-distance"}, "reads outcrop"),
        ({"evidence": "outcrop", "architecture": "ggmnet"}, "reads gravity"),
        ({"members": 0}, "ensemble"),
        ({"device": "cuda:99"}, "cuda:99"),
    ],
)
def test_training_that_makes_no_sense_is_refused_in_one_sentence(here, fast, tmp_path, change, word):
    code, lines = here.run("train", fast | {"output": str(tmp_path / "m.safetensors")} | change, tmp_path)
    assert code == 1 and word in lines[-1]["message"] and lines[-1]["remedy"]
    assert not (tmp_path / "m.safetensors").exists()


@pytest.mark.parametrize(
    "change, word",
    [
        ({"geology": {}}, "no geological map"),
        ({"prior_strength": 2.0}, "rare classes"),
        ({"models": ["{gravity}"]}, "other evidence"),
        ({"evidence": "both", "model": "{gravity}"}, "uses gravity"),
    ],
)
def test_a_prediction_that_cannot_be_made_is_refused_in_one_sentence(
    here, survey, geology, both, model, tmp_path, change, word
):
    change = json.loads(json.dumps(change).replace("{gravity}", str(model)))
    code, lines, output = predict(here, survey, geology, both[0], tmp_path, **change)
    assert code == 1 and word in lines[-1]["message"] and lines[-1]["remedy"]
    assert not output.exists()


def legend_file(path, survey, kept):
    """A legend that takes all but some of the survey's ages for cover."""
    ages = sorted(gpd.read_file(survey / "geology.gpkg")["AGE"].unique())
    lines = [f"{age},{kept.index(age)},{age}" if age in kept else f"{age},255,cover" for age in ages]
    path.write_text("\n".join(["value_in_map,class,name", *lines]))
    return str(path)


def test_a_map_of_one_visible_class_is_refused(here, survey, geology, fast, both, tmp_path):
    ages = gpd.read_file(survey / "geology.gpkg")["AGE"].value_counts().index.tolist()
    one = geology | {"legend": legend_file(tmp_path / "one.csv", survey, ages[:1])}
    code, lines = here.run("train", fast | {"geology": one}, tmp_path)
    assert code == 1 and "1 bedrock class" in lines[-1]["message"]
    code, lines, output = predict(here, survey, one, both[0], tmp_path)
    assert code == 1 and "crop out" in lines[-1]["message"] and not output.exists()


def test_a_map_without_cover_is_told_in_training_and_refused_in_prediction(
    here, survey, geology, fast, both, tmp_path
):
    ages = gpd.read_file(survey / "geology.gpkg")["AGE"].unique().tolist()
    bare = geology | {"legend": legend_file(tmp_path / "bare.csv", survey, sorted(ages))}
    job = fast | {"geology": bare, "output": str(tmp_path / "m.safetensors")}
    code, lines = here.run("train", job | {"architecture": "nearest-outcrop"}, tmp_path)
    assert code == 0, lines[-1]
    assert any("no cover" in line.get("message", "") for line in lines if line["type"] == "warning")
    code, lines, _ = predict(here, survey, bare, both[0], tmp_path)
    assert code == 1 and "no cover" in lines[-1]["message"]


def test_a_map_of_a_corner_is_told(here, survey, geology, fast, tmp_path):
    units = gpd.read_file(survey / "geology.gpkg")
    west, south, _, _ = units.total_bounds
    corner = gpd.clip(units, box(west, south, west + 26_000, south + 26_000))
    corner = corner[corner.geom_type.isin(["Polygon", "MultiPolygon"])]
    corner.to_file(tmp_path / "corner.gpkg")
    job = fast | {
        "geology": geology | {"path": str(tmp_path / "corner.gpkg")},
        "block_km": 6.0,
        "architecture": "nearest-outcrop",
        "output": str(tmp_path / "m.safetensors"),
    }
    _, lines = here.run("train", job, tmp_path)
    said = " ".join(line.get("message", "") for line in lines)
    assert "The geological map covers 6.9% of the raster" in said


def test_a_class_of_few_cells_is_named_and_kept():
    door = io.StringIO()
    classes = [LegendClass(0, "Archean", "#112233"), LegendClass(1, "Granite", "#445566")]
    _warn_of_few(classes, np.array([500, 7]), Reporter(door))
    assert "Granite (7)" in door.getvalue() and "Archean" not in door.getvalue()


def test_a_plan_is_named_by_what_is_left_of_it():
    plan = _Plan(("outcrop", "anywhere", "gravity context"))
    assert plan.label == "Outcrop network x Gravity in context" and plan.evidence == "both"
    assert plan.without([2]).label == "Outcrop network" and plan.without([2]).evidence == "outcrop"
    assert plan.without([0, 2]).label == "Pretrained outcrop network"
    assert plan.without([0]).label == "Pretrained outcrop network x Gravity in context"
    assert len(plan.describe_left_out([2], [0, 1])) == 2  # gravity has an answer of its own
    rasters = replace(plan, has_gravity=False)
    assert rasters.label == "Outcrop network x Rasters in context"
    assert rasters.describe_left_out([2], []) == [
        "Left out of the model, since it does no better than its nulls: rasters in context."
    ]


def test_a_pool_with_a_network_names_all_its_experts(here, fast, tmp_path):
    (tmp_path / "genotype.json").write_text(json.dumps(GENOTYPE))
    job = fast | {"output": str(tmp_path / "m.safetensors"), "genotype": str(tmp_path / "genotype.json")}
    code, lines = here.run("train", job | {"steps": 1}, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(job["output"])
    assert any(name.endswith("utcrop network x GGMNet") for name in card.scores)
    *outcrop, last = [expert["name"] for expert in card.architecture["readers"]]
    assert set(outcrop) == {"outcrop"} and last == "network"


@pytest.fixture
def keeps_all(monkeypatch):
    """No expert is left out, whatever it adds."""
    monkeypatch.setattr(fit, "LEAST_GAIN", -10.0)


def test_an_outcrop_network_goes_on_from_the_one_that_is_shipped(here, fast, keeps_all, tmp_path):
    shipped = SHIPPED / "outcrop_anywhere.safetensors"
    job = fast | {
        "output": str(tmp_path / "m.safetensors"),
        "evidence": "outcrop",
        "model": str(shipped),
        "steps": 1,
    }
    code, lines = here.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    first, second = (load_model(path)[0].experts[0].networks[0] for path in (shipped, job["output"]))
    apart = [(a - b).abs().max().item() for a, b in zip(first.parameters(), second.parameters())]
    assert 0 < max(apart) < 0.01


def test_a_model_of_gravity_is_nothing_for_outcrop_to_begin_from(here, fast, model, tmp_path):
    job = fast | {"output": str(tmp_path / "m.safetensors"), "evidence": "outcrop", "model": str(model)}
    code, lines = here.run("train", job, tmp_path)
    assert code == 1 and "nor start from a model of gravity" in lines[-1]["message"]


def test_the_report_of_readers_tells_what_each_band_is_worth_and_the_card_how_far_it_was_tested(
    here, fast, tmp_path
):
    job = fast | {
        "output": str(tmp_path / "m.safetensors"),
        "report": str(tmp_path / "r.html"),
        "architecture": "nearest-outcrop",
    }
    code, lines = here.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    report = (tmp_path / "r.html").read_text()
    assert "Tilt of the residual" in report[report.index("Importance") :]
    code, lines = here.run("train", job | {"evidence": "outcrop"}, tmp_path)
    assert code == 0, lines[-1]
    assert read_card(job["output"]).evidence.keys() == {"tested_km"}


def test_the_importance_of_bands_is_measured_by_experts_that_were_not_trained_on_the_test_set(
    here, fast, keeps_all, tmp_path, monkeypatch
):
    verb = importlib.import_module("concealed_bedrock.worker.verbs.train")
    pool_experts, scorer, pools, used = verb.pool_experts, verb._Scorer, [], []

    def remember_pools(*given):
        pools.extend(pool_experts(*given))
        return tuple(pools)

    def remember_used(pool, *given):
        used.append(pool)
        return scorer(pool, *given)

    monkeypatch.setattr(verb, "pool_experts", remember_pools)
    monkeypatch.setattr(verb, "_Scorer", remember_used)
    job = fast | {"output": str(tmp_path / "m.safetensors"), "use_all": True}
    code, lines = here.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    delivered, scored = pools
    assert used and all(pool is scored for pool in used)
    assert delivered.experts[0] is not scored.experts[0]
