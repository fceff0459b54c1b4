"""In a language whose catalogue is whole, no word of English is said to the user but names and values."""

import io
import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from concealed_bedrock.contract import language
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, ReadingSettings, TrainJob
from concealed_bedrock.contract.jobs.settings import Group
from concealed_bedrock.contract.model_card import Card, read_card
from concealed_bedrock.geology.legend.automatic import automatic_legend
from concealed_bedrock.geology.legend.files import read_legend
from concealed_bedrock.geology.maps.map_units import read_geology
from concealed_bedrock.geology.sampling.splits import make_split
from concealed_bedrock.geology.sampling.windows import cut_windows
from concealed_bedrock.worker.__main__ import run
from concealed_bedrock.worker.failures import _failure_of
from concealed_bedrock.worker.inputs.geological_map import _GeologicalMap
from concealed_bedrock.worker.inputs.gravity import _open_gravity
from concealed_bedrock.worker.inputs.regions import _read_regions
from concealed_bedrock.worker.reporting import Reporter
from tests.pseudo import speak, untranslated
from tests.reliability import test_job_bounds, test_legend_files
from tests.worker import test_failures, test_jobs
from tests.worker.small_models import a_card

TAKEN = {("crs", str), ("attribution", str), ("nodata", list)}  # settings that take such a value
SQUARES = [shapely.box(i, 0, i + 1, 1) for i in range(3)]


@pytest.fixture(scope="module", autouse=True)
def pseudo_language(tmp_path_factory):
    speak(tmp_path_factory.mktemp("catalogue"))
    yield
    language.use_language("")


def cases_of(test):
    """The cases that a test is parametrised with."""
    return test.pytestmark[0].args[1]


def refusal(tmp_path, verb, job):
    """Run a job that is refused: the error line."""
    path, door = tmp_path / "job.json", io.StringIO()
    path.write_text(job if isinstance(job, str) else json.dumps(job))
    code = run(verb, path, Reporter(door))
    line = json.loads(door.getvalue().splitlines()[-1])
    assert code == 1 and line["kind"] == "input", line
    return line


def check(message, remedy):
    assert message and remedy
    assert not untranslated(message), message
    assert not untranslated(remedy), remedy


def check_refusal(tmp_path, verb, job):
    line = refusal(tmp_path, verb, job)
    check(line["message"], line["remedy"])


@pytest.mark.parametrize(
    "value", [{"a": 1}, -(10**50), "x" * 5000, [1, 1, 1]], ids=["object", "number", "text", "list"]
)
def test_a_setting_of_a_wrong_value_is_refused(tmp_path, value):
    for verb, name, takes in test_job_bounds.ALL:
        if isinstance(takes, Group) or (name, type(value)) in TAKEN:
            continue
        job = test_job_bounds.NEEDED[verb] | {name: value}
        try:
            check_refusal(tmp_path, verb, job)
        except AssertionError:
            raise AssertionError(f"{verb}.{name} = {str(value)[:40]}") from None


@pytest.mark.parametrize(
    "case", cases_of(test_jobs.test_a_setting_that_makes_no_sense_is_named_with_its_remedy)
)
def test_a_setting_that_makes_no_sense_is_refused(tmp_path, case):
    check_refusal(tmp_path, *case[:2])


@pytest.mark.parametrize(
    "case", cases_of(test_job_bounds.test_a_job_file_that_is_none_is_refused), ids=range(14)
)
def test_a_job_file_that_is_none_is_refused(tmp_path, case):
    check_refusal(tmp_path, "residual", case[0])


@pytest.mark.parametrize("case", test_failures.ROWS[1:], ids=lambda case: type(case[0]).__name__)
def test_a_cause_is_named(case):
    failure = _failure_of(case[0], test_failures.FILES)
    check(failure.message, failure.remedy)


@pytest.mark.parametrize("content", test_legend_files.BAD)
def test_a_legend_that_is_wrong_is_refused(tmp_path, content):
    with pytest.raises(UserError) as problem:
        test_legend_files.read(tmp_path, content)
    check(problem.value.message, problem.value.remedy)


@pytest.mark.parametrize(
    "text", ["[]", "{}", '{"classes": [], "rules": []}', '{"classes": [1]}', "[" * 999, "{"]
)
def test_a_legend_in_json_that_is_wrong_is_refused(tmp_path, text):
    (tmp_path / "legend.json").write_text(text)
    with pytest.raises(UserError) as problem:
        read_legend(tmp_path / "legend.json")
    check(problem.value.message, problem.value.remedy)


def raster(path, values=None, **profile):
    """A raster of 20 x 20 cells."""
    values = np.random.default_rng(0).normal(size=(20, 20)).astype("float32") if values is None else values
    place = {"crs": "EPSG:32632", "transform": from_origin(4e5, 5.2e6, 1000, 1000)} | profile
    shape = {"height": values.shape[0], "width": values.shape[1], "count": 1}
    with rasterio.open(path, "w", driver="GTiff", dtype=values.dtype, **shape | place) as out:
        out.write(values, 1)
    return str(path)


RASTERS = {
    "without CRS": {"crs": None},
    "without place": {"transform": rasterio.Affine.identity()},
    "rotated": {"transform": rasterio.Affine.rotation(20) * rasterio.Affine.scale(1000, -1000)},
    "degrees as metres": {"transform": from_origin(7, 46, 0.01, 0.01)},
    "metres as degrees": {"crs": "EPSG:4326"},
    "at the pole": {"crs": "EPSG:4326", "transform": from_origin(0, 90, 0.1, 0.1)},
    "of a local CRS": {"crs": rasterio.CRS.from_wkt('LOCAL_CS["mine",UNIT["metre",1]]')},
    "of two bands": {"count": 2},
    "constant mark": {"values": np.full((20, 20), -9999, "float32")},
    "gravity itself": {"values": np.linspace(978e3, 979e3, 400, dtype="float32").reshape(20, 20)},
    "um/s2": {"values": np.linspace(-2e3, 2e3, 400, dtype="float32").reshape(20, 20)},
    "m/s2": {"values": np.linspace(-1e-3, 1e-3, 400, dtype="float32").reshape(20, 20)},
    "empty": {"values": np.full((20, 20), np.nan, "float32")},
    "of one row": {"values": np.ones((1, 20), "float32")},
    "complex": {"values": np.ones((20, 20), "complex64")},
}


@pytest.mark.parametrize("name", RASTERS)
@pytest.mark.filterwarnings("ignore")
def test_a_raster_that_cannot_serve_is_refused(tmp_path, name):
    job = {"input": raster(tmp_path / "gravity.tif", **RASTERS[name]), "output": str(tmp_path / "out.tif")}
    check_refusal(tmp_path, "residual", job)


@pytest.mark.parametrize(
    "change",
    [
        {"output": "gravity.tif"},
        {"output": "out.jpg"},
        {"output": "folder.tif"},
        {"output": "nowhere/out.tif"},
        {"output": "x" * 250 + ".tif"},
        {"output": "memory:out"},
        {"regional": "out.tif"},
        {"input": "missing.tif"},
        {"input": "text.txt"},
        {"topography": "gravity.tif"},
        {"band": 3},
        {"extent": [0, 0, 1, 1]},
        {"extent": [410100, 5190100, 410200, 5190200]},
    ],
    ids=str,
)
def test_a_job_whose_files_do_not_fit_is_refused(tmp_path, change):
    (tmp_path / "text.txt").write_text("1 2 3")
    (tmp_path / "folder.tif").mkdir()
    raster(tmp_path / "gravity.tif")
    job = {"input": "gravity.tif", "output": "out.tif"} | change
    is_place = {name for name, value in job.items() if isinstance(value, str) and ":" not in value}
    job |= {name: str(tmp_path / job[name]) for name in is_place}
    check_refusal(tmp_path, "residual", job)


@pytest.mark.parametrize(
    "ages, geometry, crs",
    [
        (["x"] * 3, [shapely.Point(0, 0)] * 3, 4326),
        ([], [], 4326),
        (["x"] * 3, SQUARES, None),
        (["���"] * 3, SQUARES, 4326),
    ],
    ids=["points", "empty", "without CRS", "lost characters"],
)
@pytest.mark.filterwarnings("ignore")
def test_a_layer_that_cannot_serve_is_refused(tmp_path, ages, geometry, crs):
    gpd.GeoDataFrame({"AGE": ages}, geometry=geometry, crs=crs).to_file(tmp_path / "map.gpkg")
    with pytest.raises(UserError) as problem:
        read_geology(tmp_path / "map.gpkg", "", "AGE")
    check(problem.value.message, problem.value.remedy)


@pytest.mark.parametrize(
    "values",
    [[None], ["x"], ["x", "Quaternary"], ["water", "Holocene"], [f"unit {n}" for n in range(300)]],
    ids=range(5),
)
def test_a_field_that_no_legend_can_be_made_of_is_refused(values):
    with pytest.raises(UserError) as problem:
        automatic_legend(values)
    check(problem.value.message, problem.value.remedy)


@pytest.mark.parametrize(
    "values", [["Permian", "Devonian", "gravel"], ["J3", "K1", "D2"], ["one", "two"], ["250", "300"]]
)
def test_the_account_of_a_legend_is_translated(values):
    for note in automatic_legend(values, "AGE_MA").notes:
        assert not untranslated(note.text), note.text


def lines_of(door):
    """All lines that a reporter said."""
    return [json.loads(line) for line in door.getvalue().splitlines()]


def check_lines(lines):
    said = [line["message"] for line in lines if line.get("message")]
    assert said and not any(map(untranslated, said)), [one for one in said if untranslated(one)]


def test_all_that_a_residual_from_free_air_says_is_translated(tmp_path):
    heights = np.full((20, 20), 100, "float32")
    heights[:6] = np.nan
    job = {
        "input": raster(tmp_path / "gravity.tif"),
        "topography": raster(
            tmp_path / "heights.tif", heights + np.arange(20, dtype="float32"), nodata=np.nan
        ),
        "output": str(tmp_path / "out.tif"),
        "height_m": 50.0,
    }
    (tmp_path / "job.json").write_text(json.dumps(job))
    door = io.StringIO()
    assert run("residual", tmp_path / "job.json", Reporter(door)) == 0, door.getvalue()
    assert {"info", "warning", "progress"} <= {line["type"] for line in lines_of(door)}
    check_lines(lines_of(door))


@pytest.mark.filterwarnings("ignore")
def test_the_account_of_a_map_and_of_its_split_is_translated(tmp_path):
    path = raster(tmp_path / "gravity.tif")
    bow = shapely.Polygon([(4e5, 5.18e6), (4.2e5, 5.2e6), (4.2e5, 5.18e6), (4e5, 5.2e6)])
    west, east = shapely.box(4e5, 5.18e6, 4.1e5, 5.2e6), shapely.box(4.1e5, 5.18e6, 4.2e5, 5.2e6)
    ages, shapes = ["Permian", "Devonian", "Silurian", "nonsense"], [west, east, east, bow]
    layer = gpd.GeoDataFrame({"AGE": ages}, geometry=shapes, crs="EPSG:32632")
    layer.to_file(tmp_path / "map.gpkg")
    layer.iloc[3:].to_file(tmp_path / "holdout.gpkg")
    rules = "Permian,0,a\nDevonian,1,b\nSilurian,2,c\nage:Triassic,0,a\n"
    (tmp_path / "legend.csv").write_text("value_in_map,class,name\n" + rules)
    door = io.StringIO()
    with _open_gravity(path, ReadingSettings()) as source:
        grid, method = source.grid, source.read(10_000.0).method
    for legend in ("", str(tmp_path / "legend.csv")):
        geology = Geology(str(tmp_path / "map.gpkg"), field="AGE", legend=legend)
        drawn = _GeologicalMap(geology, str(tmp_path / "holdout.gpkg"))
        report = drawn.rasterise(grid, say=Reporter(door).info).report
        drawn.report(report, Reporter(door))
    classes = _GeologicalMap(geology).rasterise(grid).classes
    windows = cut_windows(grid, scales=((8000.0, 4000.0),))
    splits = [
        make_split(classes, grid, split="blocks", block_km=4.0, windows=windows),
        make_split(classes, grid, split="blocks", block_km=4.0, folds=2, fold=1, windows=windows),
        make_split(classes, grid, split="random", windows=windows, share=0.3),
    ]
    drawn = splits[0].training_windows(windows, classes, is_random=False)
    texts = [method, report["rule"], report["overlap"], drawn.method, *(split.method for split in splits)]
    assert len(lines_of(door)) > 6
    check_lines([*lines_of(door), *({"message": text} for text in texts)])


def test_a_region_that_is_not_there_is_refused(tmp_path):
    raster(tmp_path / "gravity.tif")
    gpd.GeoDataFrame({"AGE": ["a"]}, geometry=SQUARES[:1], crs=4326).to_file(tmp_path / "map.gpkg")
    for rows in (
        "",
        "a;b\n",
        "input,geology,field\nnowhere.tif,map.gpkg,AGE\n",
        "input,geology,field,band\ngravity.tif,map.gpkg,AGE,x\n",
    ):
        (tmp_path / "regions.csv").write_text(rows)
        job = {
            "input": str(tmp_path / "gravity.tif"),
            "geology": {"path": str(tmp_path / "map.gpkg"), "field": "AGE"},
            "output": str(tmp_path / "model.safetensors"),
            "regions": str(tmp_path / "regions.csv"),
        }
        with pytest.raises(UserError) as problem:
            _read_regions(job["regions"], TrainJob.from_json(job))
        check(problem.value.message, problem.value.remedy)


CARDS = {
    "in_bands": 2,
    "bands": [],
    "encoding": "words",
    "spacing_m": [0.0, 1.0],
    "classes": [{"value": 7, "name": "a", "colour": "#000000"}],
    "windows": [{"side_cells": "wide", "window_px": 32, "pixels_per_cell": 1.0}],
    "crs": 32645,
    "log_priors": [-1.0],
    "temperature": -1.0,
    "evidence": {"covariance": [[1.0, 2.0], [3.0, 4.0]]},
    "scores": {"model": {"kappa": "good"}},
    "architecture": {"name": "readers", "readers": [{"name": "network"}], "powers": [1.0]},
    "format": "another",
    "version": 2,
}


@pytest.mark.parametrize("name", CARDS)
def test_a_card_out_of_bounds_is_refused(name):
    card = json.loads(a_card().to_json()) | {name: CARDS[name]}
    with pytest.raises(UserError) as problem:
        Card.from_json(json.dumps(card))
    check(problem.value.message, problem.value.remedy)


@pytest.mark.parametrize(
    "content", [b"", b"no model", b"\x02" + b"\0" * 7 + b"{}", b"\x04" + b"\0" * 7 + b"{,,}"]
)
def test_a_file_that_is_no_model_is_refused(tmp_path, content):
    (tmp_path / "model.safetensors").write_bytes(content)
    for path in (tmp_path / "model.safetensors", tmp_path / "missing", tmp_path):
        with pytest.raises(UserError) as problem:
            read_card(path)
        check(problem.value.message, problem.value.remedy)
