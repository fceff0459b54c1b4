"""Further regions, a model to begin from, half precision and rights: what a training takes and tells."""

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from safetensors import safe_open

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geology.legend import Legend, LegendClass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.inputs.dataset import _Dataset, _Region
from concealed_bedrock.worker.inputs.regions import _numbered, _read_regions, _renumbered, _scales_here


def legend(*names):
    return Legend(tuple(LegendClass(value, name, f"#00000{value}") for value, name in enumerate(names)))


def dataset(classes, unlearned, visible):
    values = np.array(visible, np.uint8)
    here = legend(*classes, *unlearned)
    return _Dataset(
        gravity=SimpleNamespace(),
        raw=values,
        bands=[],
        legend=legend(*classes),
        untrained=here.classes[len(classes) :],
        map_observed=values,
        split=None,
        is_validation=values > 255,
        map_train=np.where(values < len(classes), values, 255).astype("uint8"),
        windows=[],
        window_method="",
        map_report={},
    )


def test_classes_of_further_regions_are_learned_and_meet_by_name():
    data = dataset(["schist", "granite"], ["marble", "basalt"], [[0, 1, 2, 3, 254, 255]])
    further = legend("granite", "basalt", "gneiss")
    whole, numbers = _renumbered(data, [further])
    assert [c.name for c in whole.legend.classes] == ["schist", "granite", "basalt", "gneiss"]
    assert [(c.value, c.name) for c in whole.untrained] == [(4, "marble")]
    assert whole.map_observed.tolist() == [[0, 1, 4, 2, 254, 255]]
    assert whole.map_train.tolist() == [[0, 1, 255, 255, 255, 255]]
    region = _Region("r", None, None, np.array([[0, 1, 2, 254, 255]], np.uint8), [])
    there = _numbered(region, further, numbers)
    assert there.map_train.tolist() == [[1, 2, 3, 255, 255]]
    assert replace(whole, regions=(there,)).counts.tolist() == [1, 2, 1, 1]


def test_windows_have_the_same_side_on_the_ground_in_every_region():
    metres = Grid((500, 500), rasterio.Affine(1000, 0, 0, 0, -1000, 0), rasterio.CRS.from_epsg(32645))
    finer = Grid((900, 900), rasterio.Affine(500, 0, 0, 0, -500, 0), rasterio.CRS.from_epsg(32645))
    degrees = Grid((500, 500), rasterio.Affine(0.01, 0, 80, 0, -0.01, 45), rasterio.CRS.from_epsg(4326))
    (scale,) = _scales_here([(128_000, 32_000)], metres, finer)
    assert scale == pytest.approx((128_000, 32_000), rel=1e-3)  # metres of a projection, not quite of ground
    ((side, _),) = _scales_here([(128_000, 32_000)], metres, degrees)
    assert side * 111.1 == pytest.approx(128, rel=0.01)
    ((side, _),) = _scales_here([(600_000, 32_000)], metres, finer)
    assert side == 450_000  # no larger than the region


@pytest.mark.parametrize(
    "text, word",
    [
        ("input;geology\n", "no row"),
        ("input,geology,field\nnowhere.tif,map.gpkg,AGE\n", "nowhere.tif"),
        ("input,geology,field\nhere.tif,here.tif,\n", "class field"),
    ],
)
def test_a_regions_file_that_cannot_be_used_is_told(tmp_path, text, word):
    (tmp_path / "r.csv").write_text(text)
    (tmp_path / "here.tif").write_text("")
    job = TrainJob("b.tif", Geology("map.gpkg", field="AGE"), "m.safetensors")
    with pytest.raises(UserError, match=word):
        _read_regions(str(tmp_path / "r.csv"), job)


def test_a_model_is_tuned_on_two_regions_and_tells_whose_data_it_is_of(
    worker, survey, training, geology, model, tmp_path
):
    with rasterio.open(survey / "bouguer.tif") as source:
        profile, values = source.profile, source.read()
    with rasterio.open(tmp_path / "second.tif", "w", **profile) as out:
        out.write(values)
        out.update_tags(LICENSE="CC BY 4.0")
    (tmp_path / "regions.csv").write_text(
        f"input,geology,field,legend\nsecond.tif,{geology['path']},AGE,{geology['legend']}\n"
    )
    job = training | {
        "model": str(model),
        "regions": str(tmp_path / "regions.csv"),
        "half": True,
        "steps": 1,
        "genotype": "",
        "attribution": "The survey",
        "output": str(tmp_path / "m.safetensors"),
        "logs": str(tmp_path / "logs"),
        "report": str(tmp_path / "r.html"),
    }
    code, lines = worker.run("train", job, tmp_path)
    said = [line.get("message", "") for line in lines]
    assert code == 0, lines[-1]
    assert any("Training starts from model.safetensors" in s and "0 classes are new" in s for s in said)
    assert any(s.startswith("second.tif:") for s in said)
    assert any("pip install tensorboard" in s for s in said) or (tmp_path / "logs").is_dir()
    card = read_card(job["output"])
    assert card.training["attribution"] == "The survey"
    assert card.training["started from"]["name"] == "model.safetensors"
    assert {"name", "sha256", "LICENSE"} <= card.training["data"][3].keys()
    assert (
        card.bands == read_card(model).bands
        and card.architecture["readers"] == read_card(model).architecture["readers"]
    )
    with safe_open(job["output"], "pt") as file:
        formats = {str(file.get_tensor(name).dtype) for name in file.keys()}  # noqa: SIM118
    assert "torch.float16" in formats
    report = json.loads((tmp_path / "r.json").read_text())
    assert any("1 further region" in warning for warning in report["warnings"])


def test_a_model_of_other_bands_is_refused(worker, survey, training, model, tmp_path):
    job = training | {
        "model": str(model),
        "extra": [str(survey / "bouguer.tif")],
        "report": "",
        "output": str(tmp_path / "m.safetensors"),
    }
    code, lines = worker.run("train", job, tmp_path)
    assert code == 1 and "0 bands of further rasters, 1 came" in lines[-1]["message"]
