"""Runs without gravity: the map alone, magnetics alone, or any raster alone."""

import json

import numpy as np
import pytest
import rasterio

from concealed_bedrock.contract.card_inputs import describe_inputs
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, PredictJob, TrainJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geology.sample_survey.magnetics import make_magnetics
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes, write_raster

from .conftest import SMALL

SPLIT = {"validation_share": 0.2, "block_km": 8.0, "use_all": False}
TREES = {"architecture": "boosted-trees", "evidence": "gravity", **SPLIT}
NEAREST = {"architecture": "nearest-outcrop", **SPLIT}
N_BANDS = 7


@pytest.fixture(scope="module")
def rasters(survey, tmp_path_factory):
    """Magnetics, and a stack of bands in cells twice as wide: the true classes under noise, with a gap."""
    folder = tmp_path_factory.mktemp("rasters")
    _, grid = read_band(survey / "bouguer.tif")
    magnetics = make_magnetics(1, grid, relation="related").values
    write_raster(folder / "tmi.tif", [magnetics], grid, unit="nT")
    truth = read_classes(survey / "truth.tif")[0][::2, ::2]
    wide = Grid(truth.shape, grid.transform * grid.transform.scale(2), grid.crs)
    rng = np.random.default_rng(1)
    bands = [(truth % 3 == n % 3) + rng.normal(0, 2, truth.shape) for n in range(N_BANDS)]
    bands[5][: len(truth) // 2] = np.nan
    names = [f"A{n:02d}" for n in range(N_BANDS)]
    write_raster(folder / "embedding.tif", [b.astype("float32") for b in bands], wide, descriptions=names)
    write_raster(folder / "other_order.tif", bands[::-1], wide, descriptions=names[::-1])
    return folder


def train(worker, geology, folder, **more):
    job = {"input": "", "geology": geology, "output": str(folder / "m.safetensors"), **more}
    code, lines = worker.run("train", job, folder)
    assert code == 0, lines[-1]
    return read_card(folder / "m.safetensors"), " ".join(str(line.get("message", "")) for line in lines)


def predict(worker, geology, model, folder, **more):
    job = {"input": "", "model": str(model), "geology": geology, "output": str(folder / "b.tif"), **more}
    code, lines = worker.run("predict", job, folder)
    return code, lines[-1].get("message", ""), " ".join(str(line.get("message", "")) for line in lines)


def test_the_map_alone_is_a_run(worker, survey, geology, tmp_path):
    card, said = train(worker, geology, tmp_path, **NEAREST)
    assert card.reads == "outcrop" and describe_inputs(card) == "no raster"
    assert "No raster is given: the model learns from outcrop alone." in said
    assert "over the extent of the geological map; another size can be given (CELL_SIZE)" in said
    code, last, said = predict(worker, geology, tmp_path / "m.safetensors", tmp_path)
    assert code == 0, last
    with rasterio.open(tmp_path / "b.tif") as source:
        grid, found = source.transform, source.read(1)
    assert grid.a == pytest.approx(-grid.e) and (found < 254).any()
    assert np.allclose(card.spacing_m, grid.a, rtol=1e-3)


def test_the_cells_of_a_map_can_be_given(worker, geology, tmp_path):
    _, said = train(worker, geology, tmp_path, cell_size=800.0, **NEAREST)
    assert "the cells are of 800 metres over the extent of the geological map." in said
    code, last, _ = predict(worker, geology, tmp_path / "m.safetensors", tmp_path)
    assert code == 0, last
    with rasterio.open(tmp_path / "b.tif") as source:
        assert source.transform.a == pytest.approx(800.0, rel=1e-3)  # the model's, where none is given
    code, last, _ = predict(worker, geology, tmp_path / "m.safetensors", tmp_path, cell_size=1e6)
    assert code and "With cells of 1e+06 map units there are 1 x 1 of them." in last


def test_magnetics_alone_are_a_run(worker, survey, geology, rasters, tmp_path):
    magnetic = {"magnetic": str(rasters / "tmi.tif"), "inclination": 60.0}
    card, said = train(worker, geology, tmp_path, **magnetic, **TREES)
    assert [band["source"] for band in card.bands] == ["extra"] * 3
    assert describe_inputs(card) == "a magnetic anomaly (MAGNETIC)"
    assert "the cells are those of tmi.tif" in said
    assert "Boosted trees on rasters" in card.scores
    model = tmp_path / "m.safetensors"
    code, last, _ = predict(worker, geology, model, tmp_path, magnetic=str(rasters / "tmi.tif"))
    assert code == 0, last
    assert np.array_equal(
        read_classes(tmp_path / "b.tif")[1].shape, read_band(survey / "bouguer.tif")[1].shape
    )
    code, last, _ = predict(worker, geology, model, tmp_path)
    assert code and last.startswith("The model reads a magnetic anomaly (MAGNETIC); MAGNETIC was not given.")


def test_a_stack_of_bands_alone_is_a_run_by_their_names(worker, geology, rasters, tmp_path):
    card, said = train(worker, geology, tmp_path, extra=[str(rasters / "embedding.tif")], **TREES)
    assert [band["quantity"] for band in card.bands] == [f"A{n:02d}" for n in range(N_BANDS)]
    assert "A05 (band 6 of embedding.tif) has data on" in said and "% of the ground" in said
    assert "7 band(s) of further rasters (EXTRA): A00, A01" in describe_inputs(card)
    found = []
    for name in ("embedding.tif", "other_order.tif"):
        more = {"extra": [str(rasters / name)]}
        code, last, _ = predict(worker, geology, tmp_path / "m.safetensors", tmp_path, **more)
        assert code == 0, last
        found.append(read_classes(tmp_path / "b.tif")[0])
    assert np.array_equal(*found) and (found[0] < 254).any()


def test_a_network_reads_a_raster_alone_without_a_map_to_predict_by(worker, geology, rasters, tmp_path):
    extra = [str(rasters / "embedding.tif")]
    (tmp_path / "small.json").write_text(json.dumps(SMALL))
    how = {"evidence": "gravity", "steps": 2, "genotype": str(tmp_path / "small.json"), **SPLIT}
    card, _ = train(worker, geology, tmp_path, extra=extra, **how)
    assert card.is_network and card.in_bands == N_BANDS
    model = tmp_path / "m.safetensors"
    code, last, _ = predict(worker, {}, model, tmp_path, extra=extra)
    assert code == 0, last
    assert (read_classes(tmp_path / "b.tif")[0] < 254).all()


def test_a_stack_of_200_bands_is_refused(worker, survey, geology, tmp_path):
    values, grid = read_band(survey / "bouguer.tif")
    write_raster(tmp_path / "stack.tif", [values] * 200, grid)
    job = {"input": "", "geology": geology, "output": str(tmp_path / "m.safetensors"), **TREES}
    code, lines = worker.run("train", job | {"extra": [str(tmp_path / "stack.tif")]}, tmp_path)
    assert code and lines[-1]["message"].startswith(
        "The further rasters have 200 bands; a model takes up to 128."
    )


def test_a_model_of_gravity_wants_gravity(worker, model, geology, tmp_path):
    code, last, _ = predict(worker, geology, model, tmp_path)
    assert code and last.startswith("The model reads gravity (INPUT); INPUT was not given.")


@pytest.mark.parametrize(
    "settings, sentence",
    [
        ({"evidence": "gravity"}, "is to read rasters, and none was given"),
        ({"architecture": "ggmnet"}, "is to read rasters, and none was given"),
        (
            {"encoding": "rgb", "extra": ("a.tif",)},
            "is a picture of gravity, and no gravity raster was given",
        ),
        ({"regions": "r.csv", "extra": ("a.tif",)}, "together with gravity, and no gravity raster was given"),
        ({"input": "g.tif", "cell_size": 100.0}, "the cells are those of the gravity raster"),
    ],
)
def test_settings_that_want_gravity_are_refused_without(settings, sentence):
    with pytest.raises(UserError, match=sentence):
        TrainJob(settings.pop("input", ""), Geology("m.gpkg", field="AGE"), "m.safetensors", **settings)


def test_a_prediction_from_nothing_is_refused():
    with pytest.raises(UserError, match="neither a raster nor a geological map"):
        PredictJob("", "m.safetensors", "b.tif")
