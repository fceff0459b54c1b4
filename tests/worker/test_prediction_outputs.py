"""What a prediction writes, and that all of it comes or nothing."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import rasterio.features
import torch
from shapely import box

from concealed_bedrock.contract.jobs import Geology, PredictJob
from concealed_bedrock.geology.outcrop import distance_km
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.evaluation.bands import fit_applicability
from concealed_bedrock.worker.files.class_file import _read_legend_of
from concealed_bedrock.worker.prediction import applicability, checks, ensemble, outputs
from concealed_bedrock.worker.safety import memory_and_disk
from concealed_bedrock.worker.verbs import predict
from tests.worker.small_models import Deaf, Thresholds, a_card, use_networks, waves, write_anomaly

NAMES = ("confidence", "entropy", "probabilities", "disagreement", "second", "composite")


@pytest.fixture
def predicted(tmp_path, monkeypatch):
    """Predict with thresholds for a network; gives the reporter."""

    def run(card=None, networks=None, anomaly=None, cards=None, **settings):
        card, networks = card or a_card(), networks or {"m": Thresholds()}
        use_networks(monkeypatch, card, networks, cards)
        path = tmp_path / "gravity.tif"
        if anomaly is not None or not path.exists():
            write_anomaly(path, waves(96, 128) if anomaly is None else anomaly, quantity="residual")
        job = {"input": str(path), "model": "m", "output": str(tmp_path / "out.tif")}
        reporter = Deaf()
        predict.run(PredictJob(**job | settings), reporter)
        return reporter

    return run


@pytest.fixture
def half_covered(tmp_path):
    """A map: outcrop of class 0 in the west, cover from the 65th column on."""
    west, north = 500_000, 5_200_000
    parts = [
        box(west, north - 96_000, west + 64_000, north),
        box(west + 64_000, north - 96_000, west + 128_000, north),
    ]
    gpd.GeoDataFrame({"AGE": ["a", "b"]}, geometry=parts, crs="EPSG:32645").to_file(tmp_path / "map.gpkg")
    legend = tmp_path / "legend.csv"
    legend.write_text("value_in_map,class,name\na,0,class 0\nb,255,\n")
    return Geology(str(tmp_path / "map.gpkg"), "", "AGE", str(legend))


def paths(tmp_path, names):
    return {name: str(tmp_path / f"{name}.tif") for name in names}


def test_every_output_tells_the_same_prediction(predicted, tmp_path, half_covered):
    files = predicted(geology=half_covered, **paths(tmp_path, NAMES)).files
    classes, _ = read_classes(files["output"])
    with rasterio.open(files["probabilities"]) as source:
        probabilities = source.read()
        assert source.descriptions[2] == "Probability of class 2"
    has_class = classes != 255
    assert has_class[:, 64:].all()
    np.testing.assert_array_equal(classes[has_class], probabilities.argmax(0)[has_class])
    confidence, entropy = read_band(files["confidence"])[0], read_band(files["entropy"])[0]
    np.testing.assert_array_equal(confidence[has_class], probabilities.max(0)[has_class])
    told = -(probabilities * np.log(np.where(probabilities > 0, probabilities, 1))).sum(0) / np.log(3)
    np.testing.assert_allclose(entropy[has_class], told[has_class], atol=1e-5)
    second, _ = read_classes(files["second"])
    np.testing.assert_array_equal(second[has_class], np.argsort(-probabilities, axis=0)[1][has_class])
    assert [c.name for c in _read_legend_of(files["second"])] == ["class 0", "class 1", "class 2"]


def test_the_composite_says_which_cells_are_mapped_and_which_predicted(predicted, tmp_path, half_covered):
    files = predicted(geology=half_covered, **paths(tmp_path, ["composite"])).files
    with rasterio.open(files["composite"]) as source:
        (classes, source_of, opacity), described = source.read(), source.descriptions
    assert described[1:] == ("1 mapped, 2 predicted", "Opacity, 255 for what is mapped")
    assert (opacity[:, :64] == 255).all() and (opacity[:, 64:] >= 64).all()
    assert opacity[:, 64:].max() <= 191  # the most certain prediction is paler than outcrop
    assert (source_of[:, :64] == 1).all() and (source_of[:, 64:] == 2).all()
    assert (classes[:, :64] == 0).all()
    np.testing.assert_array_equal(classes[:, 64:], read_classes(files["output"])[0][:, 64:])


def test_an_ensemble_is_the_mean_of_its_models_and_tells_where_they_disagree(predicted, tmp_path):
    class Certain(torch.nn.Module):
        def __init__(self, number):
            super().__init__()
            self.number = number

        def forward(self, x):
            logits = x.new_zeros(len(x), 3, *x.shape[-2:])
            logits[:, self.number] = 20
            return logits

    wanted = paths(tmp_path, ["probabilities", "disagreement"])
    networks = {"m": Certain(0), "n": Certain(2)}
    reporter = predicted(networks=networks, models=("n",), **wanted)
    with rasterio.open(reporter.files["probabilities"]) as source:
        np.testing.assert_allclose(source.read().mean((1, 2)), [0.5, 0, 0.5], atol=1e-4)
    deviation, _ = read_band(reporter.files["disagreement"])
    np.testing.assert_allclose(deviation, np.sqrt(0.5), atol=1e-3)  # a coin between two certain models
    assert any("2 models" in said for said in reporter.said)
    assert reporter.facts["disagreement"] == pytest.approx(np.sqrt(0.5), abs=1e-3)


def test_a_model_of_other_classes_cannot_join_an_ensemble(monkeypatch):
    cards = {"m": a_card(), "n": a_card(n_classes=4)}
    monkeypatch.setattr(ensemble, "read_card", cards.get)
    job = PredictJob(input="i", model="m", output="o", models=("n",))
    with pytest.raises(ensemble.UserError, match="n has other classes"):
        ensemble._load_members(job, cards["m"])


def test_scales_come_from_the_card_the_windows_layer_and_the_pixels(monkeypatch):
    windows = [
        {"side_cells": 32, "window_px": 64, "pixels_per_cell": 2.0, "weight": 0.75},
        {"side_cells": 80, "window_px": 64, "pixels_per_cell": 0.8, "weight": 0.25},
    ]
    card, job = a_card(windows=windows), PredictJob(input="i", model="m", output="o")
    sides = [s.side_cells for s in ensemble._scales_of(card, job, None)]
    assert sides == [32]
    both = ensemble._scales_of(card, replace(job, scale="all"), None)
    assert [(s.side_cells, s.weight) for s in both] == [(32, 0.75), (80, 0.25)]
    layer = [ensemble.Window(0, 0, 78, 78, 78.0), ensemble.Window(0, 0, 300, 300, 300.0)]
    assert [s.side_cells for s in ensemble._scales_of(card, job, layer)] == [80]
    area = [ensemble.Window(0, 0, 80, 80, 0.0)]  # says where, not at which scale
    assert [s.side_cells for s in ensemble._scales_of(card, job, area)] == [32]
    assert [s.side_cells for s in ensemble._scales_of(card, replace(job, pixels_per_cell=4), None)] == [16]


def test_a_cloud_optimised_raster_holds_the_same_and_has_overviews(predicted, tmp_path):
    wanted = paths(tmp_path, ["confidence", "second"])
    anomaly = waves(700, 600)
    plain = predicted(anomaly=anomaly, **wanted).files
    before = {name: rasterio.open(path).read() for name, path in plain.items()}
    for name, path in predicted(anomaly=anomaly, cog=True, **wanted).files.items():
        with rasterio.open(path) as source:
            np.testing.assert_array_equal(source.read(), before[name])
            assert source.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and source.overviews(1)
    assert [c.name for c in _read_legend_of(plain["output"])] == ["class 0", "class 1", "class 2"]
    assert not list(tmp_path.glob("cog-*")) and not list(tmp_path.glob(".*"))


def test_polygons_are_valid_sieved_and_carry_the_mean_confidence_of_their_cells(predicted, tmp_path):
    noise = np.random.default_rng(0).normal(0, 3, (96, 128)).astype("float32")
    wanted = paths(tmp_path, ["confidence"]) | {"polygons": str(tmp_path / "bedrock.gpkg")}
    files = predicted(anomaly=waves(96, 128) + noise, sieve_km2=4.0, **wanted).files
    layer = gpd.read_file(files["polygons"])
    assert layer.is_valid.all() and set(layer["name"]) <= {"class 0", "class 1", "class 2"}
    assert layer.area.min() >= 4e6  # four cells of 1 km2; the UTM area itself
    np.testing.assert_allclose(layer.area.sum(), 96 * 128 * 1e6)
    confidence, grid = read_band(files["confidence"])
    burnt = rasterio.features.rasterize(
        zip(layer.geometry, layer.index + 1), grid.shape, transform=grid.transform, dtype="int32"
    )
    for number in (0, len(layer) // 2):
        assert layer["confidence"][number] == pytest.approx(confidence[burnt == number + 1].mean(), rel=1e-5)
    assert (tmp_path / "bedrock.qml").read_text().count("scale_linear") == 3


def test_evidence_is_distance_to_outcrop_and_unlike_gravity_and_what_is_beyond_is_marked(
    predicted, tmp_path, half_covered
):
    learned = np.random.default_rng(0).normal(0, 1, (1, 5000))
    card = a_card(evidence={**fit_applicability(learned), "tested_km": 20.0})
    anomaly = waves(96, 128) * 0.2
    anomaly[:10, 64:80] = 40 + waves(10, 16) / 100  # eight standard deviations
    wanted = paths(tmp_path, ["distance", "marked", "confidence"])
    files = predicted(card=card, anomaly=anomaly, geology=half_covered, **wanted).files
    with rasterio.open(files["distance"]) as source:
        distance, unlike = source.read()
    seen = np.full((96, 128), 255, np.uint8)
    seen[:, :64] = 0
    grid = read_band(files["distance"], 1)[1]
    np.testing.assert_allclose(distance, distance_km(seen, grid), atol=1e-3)
    np.testing.assert_allclose(unlike, np.abs(anomaly - 0) / 5 / learned.std(ddof=1), rtol=1e-3, atol=1e-4)
    with rasterio.open(files["marked"]) as source:
        marks = source.read(1)
    is_far = distance > 20
    assert (marks[:10, 66:80] == applicability.UNLIKE).all() and (marks[20:, 100:] == applicability.FAR).all()
    assert (marks[is_far] == applicability.FAR).all() and (
        marks[~is_far & (unlike < 2)] == applicability.WITHIN
    ).all()
    assert 'opacity="0.75"' in (tmp_path / "marked.qml").read_text()
    is_predicted = read_classes(files["output"])[0] != 255
    has_confidence = np.isfinite(read_band(files["confidence"])[0])
    np.testing.assert_array_equal(has_confidence, is_predicted & (marks == applicability.WITHIN))
    style = (tmp_path / "confidence.qml").read_text()
    assert 'nodataColor="#bdbdbd"' in style and 'label="Unknown: outside the area of applicability' in style


def test_without_a_map_or_a_card_that_tells_there_is_no_evidence_to_measure(
    predicted, tmp_path, half_covered
):
    with pytest.raises(checks.UserError, match="nothing to measure"):
        predicted(**paths(tmp_path, ["distance"]))
    reporter = predicted(geology=half_covered, **paths(tmp_path, ["marked"]))
    assert any("how far from outcrop it was tested" in said for said in reporter.said)
    assert (read_classes(reporter.files["marked"])[0] == 255).all()
    reporter = predicted(geology=half_covered, limit_km=5.0, **paths(tmp_path, ["marked"]))
    assert (read_classes(reporter.files["marked"])[0] != 255).any()


def test_all_files_take_their_places_or_none_does(predicted, tmp_path, monkeypatch):
    wanted = paths(tmp_path, ["confidence", "entropy"])
    for path in (*wanted.values(), str(tmp_path / "out.tif")):
        (tmp_path / path).write_text("what was there")
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    monkeypatch.setattr(outputs, "_finish", interrupt)
    with pytest.raises(KeyboardInterrupt):
        predicted(**wanted)
    after = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.name != "gravity.tif"}
    assert after == before


def interrupt(*_):
    raise KeyboardInterrupt


SMALL = waves(20, 128)
BAD_INPUT = {
    "too small": ({"anomaly": SMALL}, r"20 x 128 cells, a window of the model has 32 x 32"),
    "nowhere": ({"output": "{folder}/nowhere/out.tif"}, "does not exist"),
    "empty": ({"anomaly": np.full((64, 64), np.nan, "float32")}, "no data in any cell"),
    "spacing": ({"card": a_card(spacing_m=(200.0, 200.0))}, "model was trained at 200 m"),
    "unit of the CRS": ({"card": a_card(spacing_m=(2e6, 2e6))}, "not in the unit of the raster's CRS"),
    "bands": ({"extra": ("{folder}/gravity.tif",)}, "takes 0 band"),
    "height": ({"card": a_card(residual={"height_m": 5e3, "edges": "biharmonic"})}, "trained with 5000 m"),
}


def placed(value, folder):
    """A setting with its paths in a folder."""
    if isinstance(value, tuple):
        return tuple(placed(part, folder) for part in value)
    return value.format(folder=folder) if isinstance(value, str) else value


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input_is_one_sentence_with_a_remedy_and_nothing_is_written(predicted, tmp_path, name):
    settings, words = BAD_INPUT[name]
    settings = {k: placed(v, tmp_path) for k, v in settings.items()}
    with pytest.raises(checks.UserError, match=words) as problem:
        predicted(**settings)
    assert problem.value.remedy.endswith(".")
    assert {p.name for p in tmp_path.iterdir()} == {"gravity.tif"}


def test_too_little_disk_is_said_before_anything_is_computed(predicted, monkeypatch, tmp_path):
    usage = memory_and_disk.shutil.disk_usage(tmp_path)._replace(free=10_000)
    monkeypatch.setattr(memory_and_disk.shutil, "disk_usage", lambda folder: usage)
    monkeypatch.setattr(predict, "_open_scene", interrupt)
    with pytest.raises(checks.UserError, match=r"may take .* GB, the disk"):
        predicted(**paths(tmp_path, ["probabilities"]))


def test_a_folder_that_cannot_be_written_to_is_said_before_anything_is_computed(predicted, monkeypatch):
    monkeypatch.setattr(memory_and_disk.os, "access", lambda folder, mode: False)
    monkeypatch.setattr(predict, "_open_scene", interrupt)
    with pytest.raises(checks.UserError, match="Nothing can be written to"):
        predicted()


@pytest.mark.parametrize(
    "change, words",
    [
        (lambda a: 10 * a, "gravity units"),
        (lambda a: a - 60, "likely a Bouguer anomaly"),
        (lambda a: 0.1 * a, "check its unit"),
    ],
)
def test_a_mixed_up_residual_is_named(predicted, change, words):
    reporter = predicted(anomaly=change(waves(96, 128)))
    assert any(words in said for said in reporter.said)


def test_a_residual_like_the_model_s_is_not_doubted(predicted):
    assert not any("was trained" in said for said in predicted().said)


def test_the_seams_are_reported(predicted):
    reporter = predicted()
    assert 0.5 < reporter.facts["seams"] < 2 and any(said.startswith("Seams: ") for said in reporter.said)


def test_flips_come_from_the_job_as_true_or_false():
    settings = {"input": "a", "model": "b", "output": "c"}
    assert PredictJob.from_json(settings | {"flips": True}).flips
    with pytest.raises(ValueError, match="true or false is wanted"):
        PredictJob.from_json(settings | {"flips": 1})
