"""Faults and contacts: read from a layer of lines, used where they help, asked for again, or refused."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import shapes

from concealed_bedrock.contract.card_inputs import describe_inputs
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.worker.inputs.lines import _read_lines

SHAPE = (66, 72)
GRID = Grid(SHAPE, Affine(1000.0, 0, 500_000, 0, -1000.0, 5_000_000), CRS.from_epsg(32645))
TRACE = 12.5 + 0.6 * np.arange(-2, 75) + 3 * np.sin(np.arange(-2, 75) / 9)  # rows, by columns from -2 on
COVER = 5
HOW = {"architecture": "nearest-outcrop", "validation_share": 0.2, "block_km": 11.0, "null_count": 19}


def line(points):
    """A line of rows and columns, counted between centres, on the ground."""
    x, y = GRID.transform * (np.asarray(points)[:, 1] + 0.5, np.asarray(points)[:, 0] + 0.5)
    return shapely.LineString(np.column_stack([x, y]))


def write(path, geometry, crs=GRID.crs):
    gpd.GeoDataFrame({"KIND": ["normal"] * len(geometry)}, geometry=geometry, crs=crs).to_file(path)
    return str(path)


FAULT = line(np.column_stack([TRACE, np.arange(-2, 75)]))


@pytest.fixture(scope="module")
def geology(tmp_path_factory):
    """A map of stripes, of other units on either side of a fault, with strips of cover."""
    row, col = np.indices(SHAPE)
    is_north = row < np.interp(np.arange(72), np.arange(-2, 75), TRACE)
    truth = np.where(is_north, row // 12 % 2, 2 + col // 12 % 2) + 1
    mapped = np.where((row + 3 * (col // 12)) % 11 < 6, COVER, truth).astype("uint8")
    outlines, values = zip(*shapes(mapped, transform=GRID.transform))
    units = gpd.GeoDataFrame(
        {
            "UNIT": [
                ("", "Archean", "Devonian", "Silurian", "Permian", "Quaternary")[int(value)]
                for value in values
            ]
        },
        geometry=[shapely.geometry.shape(outline) for outline in outlines],
        crs=GRID.crs,
    )
    path = tmp_path_factory.mktemp("map") / "geology.gpkg"
    units.to_file(path)
    return {"path": str(path), "field": "UNIT"}


@pytest.fixture(scope="module")
def faults(tmp_path_factory):
    return write(tmp_path_factory.mktemp("faults") / "faults.gpkg", [FAULT])


def train(worker, geology, folder, **more):
    job = {"input": "", "geology": geology, "output": str(folder / "m.safetensors"), "cell_size": 1000.0}
    code, lines = worker.run("train", job | {"report": str(folder / "r.html")} | HOW | more, folder)
    assert code == 0, lines[-1]
    return folder / "m.safetensors", " ".join(str(line.get("message", "")) for line in lines)


@pytest.fixture(scope="module")
def trained(worker, geology, faults, tmp_path_factory):
    return train(worker, geology, tmp_path_factory.mktemp("model"), lines=faults)


def predict(worker, model, geology, folder, **more):
    job = {"input": "", "model": str(model), "geology": geology, "output": str(folder / "b.tif")}
    return worker.run("predict", job | {"cell_size": 1000.0} | more, folder)


def test_a_model_remembers_its_faults_and_asks_for_them(worker, trained, geology, faults, tmp_path):
    model, said = trained
    card = read_card(model)
    assert card.training["lines"] == "faults.gpkg"
    assert describe_inputs(card) == "faults and contacts (LINES)"
    assert "Beside the outcrop the model reads: " in said and "Lines as barriers" in said
    code, lines = predict(worker, model, geology, tmp_path)
    assert code and "LINES was not given" in lines[-1]["message"]
    code, lines = predict(worker, model, geology, tmp_path, lines=faults, flips=True)
    assert code == 0, lines[-1]
    assert (read_classes(tmp_path / "b.tif")[0] < 254).any()


def test_faults_change_the_map_near_them_alone(worker, trained, geology, faults, tmp_path):
    far = write(tmp_path / "far.gpkg", [line([(60.0, 68.0), (64.0, 70.0)])])
    found = []
    for number, lines in enumerate((faults, far)):
        folder = tmp_path / str(number)
        folder.mkdir()
        code, said = predict(worker, trained[0], geology, folder, lines=lines)
        assert code == 0, said[-1]
        found.append(read_classes(folder / "b.tif")[0])
    row, col = (found[0] != found[1]).nonzero()
    assert row.size and np.abs(row - np.interp(col, np.arange(-2, 75), TRACE)).max() < 25


def test_lines_that_say_nothing_leave_the_map_as_it_is_without_them(worker, geology, tmp_path):
    mirrored = line(np.column_stack([65 - TRACE, np.arange(-2, 75)]))
    idle = write(tmp_path / "idle.gpkg", [mirrored])
    maps = []
    for name, more in (("with", {"lines": idle}), ("without", {"evidence": "outcrop"})):
        folder = tmp_path / name
        folder.mkdir()
        model, said = train(worker, geology, folder, **more)
        if name == "with":
            assert "Lines as barriers" in said.partition("weight 0: ")[2]
            code, lines = predict(worker, model, geology, folder, lines=idle)
            assert code and "does not read faults and contacts" in lines[-1]["message"]
        code, lines = predict(worker, model, geology, folder)
        assert code == 0, lines[-1]
        maps.append(rasterio.open(folder / "b.tif").read())
    assert (maps[0] == maps[1]).all()


def test_a_training_that_reads_no_lines_refuses_them(worker, geology, faults, tmp_path):
    job = {"input": "", "geology": geology, "output": str(tmp_path / "m.safetensors"), "cell_size": 1000.0}
    for how in ({"architecture": "boosted-trees"}, {"architecture": "auto", "evidence": "gravity"}):
        code, lines = worker.run("train", job | how | {"lines": faults}, tmp_path)
        assert code and "LINES" in lines[-1]["remedy"] and not (tmp_path / "m.safetensors").exists()


def test_lines_in_degrees_lie_where_those_in_metres_do(tmp_path, faults):
    here = _read_lines(faults, GRID)
    degrees = gpd.read_file(faults).to_crs("EPSG:4326")
    degrees.to_file(tmp_path / "degrees.gpkg")
    there = _read_lines(str(tmp_path / "degrees.gpkg"), GRID)
    assert np.abs(here.segments - there.segments).max() < 1e-3
    straight = write(tmp_path / "straight.gpkg", [line([(10.5, -3.0), (10.5, 80.0)])])
    touched = _read_lines(straight, GRID).touched
    assert touched[10:12].all() and touched.sum() == 2 * SHAPE[1]  # the cells on either side


POLYGON = shapely.box(510_000, 4_950_000, 540_000, 4_980_000)


@pytest.mark.parametrize(
    "geometry, crs, words",
    [
        ([POLYGON], GRID.crs, ("holds Polygon geometry; lines are wanted", "Polygons to Lines")),
        ([shapely.Point(510_000, 4_950_000)], GRID.crs, ("holds Point geometry; lines are wanted", "LINES")),
        ([FAULT], None, ("has no coordinate reference system", "Set it")),
        ([], GRID.crs, ("is empty", "leave it out")),
        ([shapely.affinity.translate(FAULT, 9e5)], GRID.crs, ("No line of lines.gpkg crosses", "reference")),
    ],
)
def test_what_is_no_layer_of_lines_on_the_raster_is_refused_with_a_remedy(tmp_path, geometry, crs, words):
    with pytest.raises(UserError) as caught:
        _read_lines(write(tmp_path / "lines.gpkg", geometry, crs), GRID)
    assert all(word in str(caught.value) for word in words)


def test_what_is_no_layer_at_all_is_refused(tmp_path):
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    (tmp_path / "noise.gpkg").write_text("nothing")
    for name, word in (
        ("table.csv", "without geometry"),
        ("noise.gpkg", "cannot be read"),
        ("no.gpkg", "not there"),
    ):
        with pytest.raises(UserError, match=word):
            _read_lines(str(tmp_path / name), GRID)
