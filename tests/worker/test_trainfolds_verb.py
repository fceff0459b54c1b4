"""From pictures to a classifier, a report and classified points; bad input in one sentence."""

import json
import shutil

import geopandas as gpd
import numpy as np
import pytest
from PIL import Image
from shapely.geometry import Point

from concealed_bedrock.contract.fold_card import read_fold_card
from concealed_bedrock.contract.jobs import TrainFoldsJob
from concealed_bedrock.worker.inputs.picture_table import _list_pictures

SIDE = 32


def draw(path, label, seed):
    """Stripes whose direction is the class."""
    rng = np.random.default_rng(seed)
    wave = 127 + 100 * np.sin(np.arange(SIDE) / rng.uniform(1.0, 1.6) + rng.uniform(0, 6))
    grey = np.tile(wave, (SIDE, 1)) if label == "upright" else np.tile(wave[:, None], (1, SIDE))
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.repeat(grey[..., None], 3, axis=2).astype(np.uint8)).save(path)
    return path


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    """A layer of 24 pictures of 12 outcrops with relative paths, one of them cut and one missing."""
    folder = tmp_path_factory.mktemp("pictures")
    rows = []
    for number in range(24):
        label = ("upright", "flat")[number // 2 % 2]
        path = draw(folder / label / f"{number}.png", label, number)
        rows.append({"photo": str(path.relative_to(folder)), "class": label, "site": number // 2})
    content = (folder / rows[3]["photo"]).read_bytes()
    (folder / rows[3]["photo"]).write_bytes(content[: len(content) // 2])
    rows[5]["photo"] = "gone.png"
    places = [Point(5e5 + number, 5e6) for number in range(24)]
    gpd.GeoDataFrame(rows, geometry=places, crs="EPSG:32633").to_file(folder / "p.gpkg")
    return folder


@pytest.fixture(scope="module")
def trained(worker, survey, tmp_path_factory):
    """A shallow training on the layer: its lines and its folder."""
    folder = tmp_path_factory.mktemp("trained")
    job = {
        "input": str(survey / "p.gpkg"),
        "group_field": "site",
        "architecture": "shallow",
        "output": str(folder / "m.safetensors"),
        "report": str(folder / "r.html"),
    }
    code, lines = worker.run("trainfolds", job, folder)
    assert code == 0, lines[-1]
    return lines, folder


def test_a_training_writes_model_and_report_and_names_what_it_left_out(trained):
    lines, folder = trained
    warnings = [line["message"] for line in lines if line["type"] == "warning"]
    assert any("3.png: it is damaged or truncated" in said and "gone.png" in said for said in warnings)
    card = read_fold_card(folder / "m.safetensors")
    assert card.names == ["flat", "upright"] and card.training["outcrops"] == 12
    assert sum(card.training["pictures"]) == 22
    figures = json.loads((folder / "r.json").read_text())
    assert len(figures["methods"]) >= 24 and "DummyClassifier" in figures["methods"]
    page = (folder / "r.html").read_text()
    assert "Confusion matrix" in page and "gone.png" in page
    assert lines[-1]["facts"]["accuracy"] >= 0.75


def test_points_are_classified_and_rows_that_cannot_be_read_keep_a_reason(worker, survey, trained, tmp_path):
    job = {
        "input": str(survey / "p.gpkg"),
        "model": str(trained[1] / "m.safetensors"),
        "output": str(tmp_path / "c.gpkg"),
    }
    code, lines = worker.run("classifyfolds", job, tmp_path)
    assert code == 0, lines[-1]
    found = gpd.read_file(tmp_path / "c.gpkg", layer="folds")
    assert len(found) == 24 and lines[-1]["facts"]["unreadable"] == 2
    broken = found["reason"].fillna("") != ""
    assert list(np.flatnonzero(broken)) == [3, 5]
    assert found.loc[broken, "confidence"].isna().all() and set(found.loc[broken, "class"]) == {""}
    read = found[~broken]
    assert np.allclose(read["p_flat"] + read["p_upright"], 1, atol=1e-3)
    assert np.allclose(read["confidence"], read[["p_flat", "p_upright"]].max(axis=1))
    assert set(read["runner_up"]) <= {"flat", "upright"} and (read["runner_up"] != read["class"]).all()
    assert (found.geometry.x == 5e5 + np.arange(24)).all()


def test_a_folder_of_a_class_each_trains_a_network_and_one_of_photographs_is_classified(
    worker, survey, tmp_path
):
    shutil.copytree(survey, tmp_path / "folder", ignore=shutil.ignore_patterns("*.gpkg"))
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 0.0, 0.0), 3: "E", 4: (7.0, 30.0, 0.0)})
    Image.open(survey / "flat" / "2.png").save(tmp_path / "folder" / "flat" / "placed.jpg", exif=exif)
    job = {
        "folder": str(tmp_path / "folder"),
        "architecture": "resnet18-half",
        "pretrained": False,
        "epochs": 2,
        "side_px": 32,
        "device": "cpu",
        "output": str(tmp_path / "m.safetensors"),
        "report": str(tmp_path / "r.html"),
    }
    code, lines = worker.run("trainfolds", job, tmp_path)
    assert code == 0, lines[-1]
    assert "Grad-CAM" in (tmp_path / "r.html").read_text()
    assert any("GROUP" in line["message"] for line in lines if line["type"] == "warning")
    assert not (tmp_path / "m.safetensors.checkpoint").exists()
    job = {
        "folder": str(tmp_path / "folder"),
        "model": str(tmp_path / "m.safetensors"),
        "output": str(tmp_path / "c.gpkg"),
        "device": "cpu",
    }
    code, lines = worker.run("classifyfolds", job, tmp_path)
    assert code == 0, lines[-1]
    found = gpd.read_file(tmp_path / "c.gpkg")
    placed = found[found["picture"].str.endswith("placed.jpg")].geometry.iloc[0]
    assert (placed.x, placed.y) == pytest.approx((7.5, 46.0))
    assert found.geometry.isna().sum() == len(found) - 1


def test_folders_of_a_class_are_outcrops(tmp_path):
    for place in ("flat/a/1.png", "flat/a/2.png", "flat/3.png", "upright/a/4.png", "upright/b/5.png"):
        draw(tmp_path / place, place.split("/")[0], 1)
    table = _list_pictures(TrainFoldsJob(folder=str(tmp_path), output="m.safetensors"))
    assert table.classes == ["flat", "flat", "flat", "upright", "upright"]
    assert table.groups == ["", "a", "a", "a", "b"]


def layer_of(folder, rows, name="l.gpkg"):
    points = [Point(number, 0) for number in range(len(rows))]
    gpd.GeoDataFrame(rows, geometry=points, crs="EPSG:32633").to_file(folder / name)
    return str(folder / name)


@pytest.mark.parametrize(
    ("change", "settings", "words"),
    [
        (lambda rows: [{"class": row["class"]} for row in rows], {}, "no field of pictures"),
        (lambda rows: rows, {"picture_field": "image"}, "no field 'image'"),
        (lambda rows: [row | {"photo": "no.png"} for row in rows], {}, "None of 8 pictures"),
        (lambda rows: [row | {"class": "flat"} for row in rows], {}, "are of the class 'flat'"),
        (lambda rows: [row | {"class": ""} for row in rows], {}, "no picture has a class"),
        (lambda rows: rows[::2] + rows[1:2], {}, "has one picture"),
        (
            lambda rows: [row | {"site": row["class"]} for row in rows],
            {"group_field": "site"},
            "are of one outcrop",
        ),
    ],
)
def test_what_cannot_be_learned_is_refused_in_a_sentence(worker, tmp_path, change, settings, words):
    rows = []
    for number in range(8):
        label = ("upright", "flat")[number % 2]
        rows.append({"photo": draw(tmp_path / f"{number}.png", label, number).name, "class": label})
    job = {"input": layer_of(tmp_path, change(rows)), "output": str(tmp_path / "m.safetensors"), **settings}
    code, lines = worker.run("trainfolds", job, tmp_path)
    assert code == 1 and words in lines[-1]["message"] and lines[-1]["remedy"], lines[-1]
    assert not (tmp_path / "m.safetensors").exists()


def test_relative_paths_begin_at_the_layer_or_at_the_project(tmp_path):
    for place in ("maps/1.png", "site/1.png", "site/2.png"):
        draw(tmp_path / place, "flat", 1)
    rows = [{"photo": name, "class": "flat"} for name in ("1.png", "2.png", "3.png")]
    layer = layer_of(tmp_path / "maps", rows)
    job = TrainFoldsJob(layer, project=str(tmp_path / "site"), output="m.safetensors")
    wanted = ["maps/1.png", "site/2.png", "maps/3.png"]
    assert _list_pictures(job).paths == [str(tmp_path / each) for each in wanted]


def test_pictures_are_a_layer_or_a_folder(worker, tmp_path):
    for given in ({}, {"input": "a.gpkg", "folder": "b"}):
        code, lines = worker.run("trainfolds", {"output": str(tmp_path / "m.safetensors"), **given}, tmp_path)
        assert code == 1 and "(FOLDER)" in lines[-1]["remedy"]
