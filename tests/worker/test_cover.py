"""The thickness of the cover in residual, training and prediction: stripped, remembered, or refused."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import PredictJob, ResidualJob, TrainJob
from concealed_bedrock.contract.jobs.cover import contrast_of
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.cover import gravity_of_cover
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.inputs.cover import _Cover
from concealed_bedrock.worker.inputs.gravity import _open_gravity

GRID = Grid((48, 48), Affine(1000.0, 0, 500_000, 0, -1000.0, 5_000_000), CRS.from_epsg(32645))
EAST, NORTH = np.meshgrid(np.arange(48), np.arange(48))
THICKNESS = (900 * np.exp(-((EAST - 24) ** 2 + (NORTH - 20) ** 2) / 60.0)).astype("float32")
BEDROCK = (8 * np.sin(EAST / 5) * np.cos(NORTH / 7)).astype("float32")
CONTRAST = "0:-500 1000:-300"


def write(path, values, grid=GRID, unit="m"):
    shape = {"height": values.shape[0], "width": values.shape[1], "count": 1}
    place = {"crs": grid.crs, "transform": grid.transform, "dtype": "float32", "nodata": np.nan}
    with rasterio.open(path, "w", "GTiff", **shape, **place) as out:
        out.write(values.astype("float32"), 1)
        if unit:
            out.units = [unit]
    return str(path)


@pytest.fixture
def bouguer(tmp_path):
    """Bedrock's anomaly with that of the cover on top."""
    cover = gravity_of_cover(THICKNESS, GRID, contrast_of(CONTRAST))
    return write(tmp_path / "bouguer.tif", BEDROCK + cover, unit="mGal")


@pytest.fixture
def thickness(tmp_path):
    return write(tmp_path / "thickness.tif", THICKNESS)


def refused(path, *, grid=GRID, contrast=((0.0, -400.0),)):
    with pytest.raises(UserError) as caught:
        _Cover(path, contrast).gravity(grid)
    return str(caught.value)


def test_the_residual_of_stripped_gravity_is_that_of_the_bedrock_alone(worker, bouguer, thickness, tmp_path):
    bare = write(tmp_path / "bare.tif", BEDROCK, unit="mGal")
    given = {"input": bouguer, "thickness": thickness, "cover_density": CONTRAST}
    wanted, stripped = str(tmp_path / "wanted.tif"), str(tmp_path / "stripped.tif")
    assert worker.run("residual", {"input": bare, "output": wanted}, tmp_path)[0] == 0
    code, lines = worker.run("residual", given | {"output": stripped}, tmp_path)
    assert code == 0, lines[-1]
    with rasterio.open(wanted) as a, rasterio.open(stripped) as b:
        assert np.abs(a.read(1) - b.read(1)).max() < 0.01
    said = " ".join(line.get("message", "") for line in lines)
    assert "contrast 0:-500 1000:-300 kg/m3) was taken off" in said


def test_rows_that_are_read_one_by_one_are_stripped_like_the_whole(bouguer, thickness):
    job = ResidualJob(bouguer, "r.tif", thickness=thickness, cover_density=CONTRAST)
    with _open_gravity(bouguer, job) as source:
        whole = source.read(10_000.0)
    with _open_gravity(bouguer, job) as source:
        lazy = source.lazy(10_000.0)
        rows = np.concatenate([lazy.residual(start, start + 12) for start in range(0, 48, 12)])
    assert np.abs(whole.residual - rows).max() < 0.01
    assert np.abs(whole.bouguer - BEDROCK).max() < 0.01


def test_a_thickness_of_other_cells_and_another_crs_is_brought_to_those_of_gravity(tmp_path):
    fine = GRID.refined(2)
    east, north = (np.arange(96) + 0.5) / 2 - 0.5, ((np.arange(96) + 0.5) / 2 - 0.5)[:, None]
    smooth = 900 * np.exp(-((east - 24) ** 2 + (north - 20) ** 2) / 60.0)
    found, _ = _Cover(write(tmp_path / "fine.tif", smooth, fine), ((0.0, -400.0),)).gravity(GRID)
    assert np.abs(found - gravity_of_cover(THICKNESS, GRID, [(0.0, -400.0)])).max() < 0.15


@pytest.mark.parametrize(
    ("values", "unit", "words"),
    [
        (THICKNESS * 3.28, "ft", "is in ft; metres are wanted. Multiply it by 0.3048"),
        (THICKNESS / 1000, "km", "is in km; metres are wanted. Multiply it by 1000"),
        (THICKNESS, "mGal", "is in mGal; metres are wanted"),
        (-THICKNESS, "m", "are negative, the least -900"),
        (THICKNESS * 100, "", "is up to 90,000 m; no cover is. Give the thickness in metres"),
        (THICKNESS * 0, "", "is 0 everywhere"),
    ],
)
def test_what_is_no_thickness_in_metres_is_refused_with_the_remedy(tmp_path, values, unit, words):
    assert words in refused(write(tmp_path / "t.tif", values, unit=unit))


def test_a_thickness_of_another_place_or_of_a_part_is_refused_and_a_gap_is_named(tmp_path):
    away = Grid(GRID.shape, GRID.transform * Affine.translation(30, 0), GRID.crs)
    assert "is known on 38% of the gravity raster" in refused(write(tmp_path / "t.tif", THICKNESS, away))
    with_gap = THICKNESS.copy()
    with_gap[:12] = np.nan
    _, sentence = _Cover(write(tmp_path / "gap.tif", with_gap), ((0.0, -400.0),)).gravity(GRID)
    assert "On 25.0% of the raster the thickness is unknown" in sentence


def test_a_residual_cannot_be_stripped(bouguer, thickness):
    class Job:
        band, unit, nodata, quantity = 0, "auto", (), "residual"
        cover_density = CONTRAST

    Job.thickness = thickness
    with _open_gravity(bouguer, Job) as source, pytest.raises(UserError, match="is a residual anomaly"):
        source.read(10_000.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("light", "such as -400"),
        ("1000:-300 0:-500", "do not rise"),
        ("-400 -300", "such as -400"),
        ("-9000", "no cover differs so much"),
        ("", "such as -400"),
    ],
)
def test_a_density_contrast_that_is_none_is_refused_at_once(text, words):
    for job in (lambda **s: ResidualJob("g.tif", "r.tif", **s), lambda **s: TrainJob(**TRAINING, **s)):
        with pytest.raises(UserError, match=words):
            job(cover_density=text)


TRAINING = {"input": "g.tif", "output": "m.safetensors", "geology": {"path": "m.gpkg", "field": "AGE"}}


def test_thickness_and_further_regions_exclude_each_other():
    with pytest.raises(UserError, match="together with further regions"):
        TrainJob(**TRAINING, thickness="t.tif", regions="r.csv")


@pytest.mark.parametrize("text", ["-400", "  -400.5 ", "0:-500,1000:-300; 3000:0"])
def test_a_density_contrast_is_a_number_or_pairs(text):
    assert contrast_of(text)[0][0] == 0.0


def test_a_prediction_strips_what_the_training_stripped_and_asks_for_the_thickness(
    worker, training, survey, tmp_path
):
    with rasterio.open(survey / "bouguer.tif") as source:
        grid = Grid(source.shape, source.transform, source.crs)
    thickness = np.linspace(0, 600, grid.shape[1])[None] * np.ones((grid.shape[0], 1))
    path, model = write(tmp_path / "t.tif", thickness, grid), str(tmp_path / "m.safetensors")
    job = training | {"output": model, "report": ""}
    code, lines = worker.run("train", job | {"thickness": path, "cover_density": CONTRAST}, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(model)
    assert card.training["cover"] == {"contrast": [[0.0, -500.0], [1000.0, -300.0]]}
    assert "contrast 0:-500 1000:-300" in card.residual["method"]
    predict = {
        "input": job["input"],
        "model": model,
        "geology": job["geology"],
        "output": str(tmp_path / "p.tif"),
    }
    code, lines = worker.run("predict", predict, tmp_path)
    assert code == 1 and "no thickness came" in lines[-1]["message"]
    assert not (tmp_path / "p.tif").exists()
    code, lines = worker.run("predict", predict | {"thickness": path}, tmp_path)
    assert code == 0, lines[-1]
    assert any("contrast 0:-500 1000:-300" in line.get("message", "") for line in lines)
    assert PredictJob("g.tif", "m", "p.tif", thickness=path).thickness == path
