"""Which layer and field of a file are meant, and what is said of outlines, in maps and in hold-out layers."""

import geopandas as gpd
import numpy as np
import pyogrio.raw
import pytest
import shapely
from shapely.geometry import box

WEST, SOUTH, SIDE = 400_000.0, 5_140_000.0, 60_000.0
CRS = "EPSG:32632"
VALUES = ["Permian", "Devonian", "Silurian", "Quaternary"]
SHARES = {"Permian": 0.25, "Devonian": 0.25, "Silurian": 0.25, "cover": 0.25}
BOW_TIE = shapely.Polygon(
    [(WEST, SOUTH), (WEST + 9e3, SOUTH + 9e3), (WEST + 9e3, SOUTH), (WEST, SOUTH + 9e3)]
)


def stripe(first, last):
    """A stripe of the square from one share of its width to another."""
    return box(WEST + first * SIDE, SOUTH, WEST + last * SIDE, SOUTH + SIDE)


@pytest.fixture
def windows(door, builders, tmp_path):
    """Run the verb `windows` on a map: the outcome, and the share of each class."""

    def run(path, field="AGE", layer="", **settings):
        raster = builders.write_raster(tmp_path / "gravity.tif")
        classes = tmp_path / "classes.tif"
        outcome = door(
            "windows",
            inputs=[raster],
            geology={"path": str(path), "field": field, "layer": layer},
            output=str(tmp_path / "windows.gpkg"),
            classes=str(classes),
            **{"block_km": 10} | settings,
        )
        return outcome, builders.shares(classes) if outcome.code == 0 else {}

    return run


@pytest.mark.parametrize(
    "driver, ending", [("GPKG", "gpkg"), ("ESRI Shapefile", "shp"), ("GeoJSON", "geojson")]
)
@pytest.mark.parametrize("field", ["geometry", "geom", "fid", "ogc_fid"])
def test_a_class_field_may_be_called_as_a_database_calls_its_own(windows, tmp_path, field, driver, ending):
    path = tmp_path / f"map.{ending}"
    outlines = shapely.to_wkb([stripe(i / 4, (i + 1) / 4) for i in range(4)])
    options = {"FID": "number", "GEOMETRY_NAME": "shape"} if driver == "GPKG" else {}
    pyogrio.raw.write(
        str(path),
        outlines,
        [np.array(VALUES, object)],
        [field],
        geometry_type="Polygon",
        crs=CRS,
        driver=driver,
        **options,
    )
    outcome, found = windows(path, field)
    assert found == pytest.approx(SHARES), outcome.said


def test_a_field_is_found_in_other_case_as_databases_change_it(windows, builders, tmp_path):
    outcome, found = windows(builders.write_stripes(tmp_path / "map.gpkg", VALUES, field="age"), "AGE")
    assert found == pytest.approx(SHARES), outcome.said


def test_a_layer_by_its_number_is_found(windows, builders, tmp_path):
    path = tmp_path / "map.gpkg"
    builders.write_stripes(path, ["x", "y"], layer="other")
    builders.write_stripes(path, VALUES, layer="geology", mode="a")
    outcome, found = windows(f"{path}|layerid=1")
    assert found == pytest.approx(SHARES), outcome.said


@pytest.mark.parametrize("ending", ["shx", "dbf"])
def test_a_shapefile_without_one_of_its_files_is_refused_with_that_file(windows, builders, tmp_path, ending):
    path = builders.write_stripes(tmp_path / "map.shp", VALUES, driver="ESRI Shapefile")
    (tmp_path / f"map.{ending}").unlink()
    outcome, _ = windows(path)
    assert outcome.is_clear_error() and f"map.{ending}" in outcome.error["message"]


def test_a_geopackage_with_a_raster_too_gives_its_vector_layer(windows, builders, tmp_path):
    path = tmp_path / "both.gpkg"
    builders.write_raster(path, np.ones((60, 60), "uint8"), driver="GPKG")
    builders.write_stripes(path, VALUES, layer="geology", mode="a")
    outcome, found = windows(path)
    assert found == pytest.approx(SHARES), outcome.said


def test_one_outline_in_two_classes_is_said(windows, tmp_path):
    outlines = [stripe(0, 0.5), stripe(0.5, 1), stripe(0.5, 1)]
    units = gpd.GeoDataFrame({"AGE": ["Permian", "Devonian", "Silurian"]}, geometry=outlines, crs=CRS)
    units.to_file(tmp_path / "map.gpkg")
    outcome, found = windows(tmp_path / "map.gpkg")
    assert found == pytest.approx({"Permian": 0.5, "Silurian": 0.5})
    assert "1 outline is in the map twice" in outcome.said


def test_two_halves_of_a_square_are_no_double(windows, tmp_path):
    (west, south, east, north) = stripe(0, 1).bounds
    halves = [[(west, south), (east, south), (east, north)], [(west, south), (west, north), (east, north)]]
    outlines = [shapely.Polygon(half) for half in halves]
    gpd.GeoDataFrame({"AGE": VALUES[:2]}, geometry=outlines, crs=CRS).to_file(tmp_path / "map.gpkg")
    outcome, _ = windows(tmp_path / "map.gpkg")
    assert outcome.code == 0 and "outline" not in outcome.said


@pytest.mark.parametrize("setting", ["holdout", "split_layer"])
def test_repairs_of_a_hold_out_and_of_a_split_layer_are_said(windows, builders, tmp_path, setting):
    gpd.GeoDataFrame(geometry=[BOW_TIE], crs=CRS).to_file(tmp_path / "ground.gpkg")
    split = {"split": "polygons"} if setting == "split_layer" else {}
    path = builders.write_stripes(tmp_path / "map.gpkg", VALUES)
    outcome, _ = windows(path, **{setting: str(tmp_path / "ground.gpkg")} | split)
    assert "1 polygon of the layer ground.gpkg was invalid and repaired." in outcome.messages("info"), (
        outcome.said
    )


def test_a_map_that_is_not_there_is_said_so(windows, tmp_path):
    outcome, _ = windows(tmp_path / "no.gpkg")
    assert outcome.is_clear_error() and "no.gpkg is not there" in outcome.error["message"]
