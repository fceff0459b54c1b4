"""The map in parts of the gravity raster's cells: what it shows, what it hides, where it is left out."""

import io

import geopandas as gpd
import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from shapely import box

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.geology.legend import LegendClass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.features.outcrop_map import repeat_cells
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs import geological_map
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.inputs.geological_map import _GeologicalMap
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training.expert_data import _expert_training_data
from concealed_bedrock.worker.training.plan import _Plan

OUTSIDE, COVER = 254, 255
GRID = Grid((10, 12), Affine(1000.0, 0, 0, 0, -1000.0, 10_000.0), CRS.from_epsg(32645))
CLASSES = [LegendClass(0, "Permian", "#111111"), LegendClass(1, "Granite", "#222222")]


@pytest.fixture(scope="module")
def geology(tmp_path_factory):
    """Permian in the west, cover elsewhere, and a granite of half a kilometre in it."""
    folder = tmp_path_factory.mktemp("map")
    units = {"P": box(0, 0, 4000, 10_000), "G": box(8500, 4500, 9000, 5000)}
    units["Q"] = box(4000, 0, 12_000, 10_000) - units["G"]
    gpd.GeoDataFrame({"AGE": list(units)}, geometry=list(units.values()), crs=GRID.crs).to_file(
        folder / "map.gpkg"
    )
    legend = folder / "legend.csv"
    legend.write_text("value_in_map,class,name\nP,5,Permian\nG,7,Granite\nQ,255,Cover\n")
    return Geology(str(folder / "map.gpkg"), field="AGE", legend=str(legend))


def test_an_outcrop_of_a_quarter_of_a_cell_is_on_the_map_in_the_classes_own_numbers(geology):
    fine = _GeologicalMap(geology).rasterise_2x(GRID, CLASSES, np.ones(GRID.shape, bool))
    assert fine.shape == (20, 24) and (fine == 1).sum() == 1 and fine[10, 17] == 1
    assert (fine[:, :8] == 0).all() and (fine[:, 8:] == COVER).sum() == 20 * 16 - 1


def test_held_out_ground_shows_no_part_of_a_cell_whose_centre_it_takes(geology, tmp_path):
    path = tmp_path / "holdout.gpkg"  # takes the centres of the cells of row 5, and not all of their parts
    gpd.GeoDataFrame(geometry=[box(0, 4400, 12_000, 5000)], crs=GRID.crs).to_file(path)
    fine = _GeologicalMap(geology, str(path)).rasterise_2x(GRID, CLASSES, np.ones(GRID.shape, bool))
    assert (fine[10:12] == COVER).all()
    assert (fine[:10, :8] == 0).all() and (fine[12:, :8] == 0).all()


def test_ground_without_data_is_outside_in_all_its_parts(geology):
    has_data = np.ones(GRID.shape, bool)
    has_data[3, 2] = False
    fine = _GeologicalMap(geology).rasterise_2x(GRID, CLASSES, has_data)
    assert (fine == OUTSIDE).sum() == 4 and (fine[6:8, 4:6] == OUTSIDE).all()


def test_a_large_raster_is_not_parted(geology, monkeypatch):
    monkeypatch.setattr(geological_map, "_MOST_CELLS", 100)
    assert _GeologicalMap(geology).rasterise_2x(GRID, CLASSES, np.ones(GRID.shape, bool)) is None


def test_training_shows_no_part_of_validation_ground_where_it_is_scored(survey, tmp_path):
    """Slivers in covered cells of the validation blocks are hidden with the outcrop there."""
    mapped = Geology(str(survey / "geology.gpkg"), field="AGE", legend=str(survey / "legend.json"))
    job = TrainJob(
        input=str(survey / "bouguer.tif"),
        geology=mapped,
        output=str(tmp_path / "m.safetensors"),
        block_km=12.0,
        validation_share=0.2,
    )
    data = _read_dataset(job, PRESETS["quick"], Reporter(io.StringIO()))
    teaching, ground = _expert_training_data(job, _Plan.of(job), data), data.split.test_area
    assert (teaching.map_2x[repeat_cells(ground, 2)] < OUTSIDE).any()
    covered = ground & (teaching.map_observed == COVER)
    assert (teaching.map_2x[repeat_cells(covered, 2)] < OUTSIDE).any()  # there are slivers to hide
    assert not teaching.train.crops_out()[ground].any()
    for fold in teaching.folds:
        assert not teaching.observed.under(fold).crops_out()[fold].any()
