import geopandas as gpd
import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology import legend
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.maps import class_raster, geometry
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((20, 30), Affine(1000, 0, 5e5, 0, -1000, 5.02e6), CRS.from_epsg(32645))
WEST, SOUTH, EAST, NORTH = GRID.bounds
LEGEND = legend.automatic_legend(["a", "b", "c", None])


def box(row, col, rows, cols):
    """Ground of a rectangle of cells of GRID; parts of cells allowed."""
    return shapely.box(
        WEST + 1000 * col, NORTH - 1000 * (row + rows), WEST + 1000 * (col + cols), NORTH - 1000 * row
    )


def units(*pairs, crs=GRID.crs):
    return gpd.GeoDataFrame({"unit": [v for _, v in pairs]}, geometry=[g for g, _ in pairs], crs=crs)


def burn(*pairs, crs=GRID.crs, **options):
    return class_raster.rasterise_geology(units(*pairs, crs=crs), "unit", LEGEND, GRID, **options)


def test_cells_have_the_class_of_the_polygon_they_lie_in_and_outside_where_there_is_none():
    expected = np.full(GRID.shape, OUTSIDE)
    expected[0:10, 0:20], expected[10:15, 5:9], expected[10:15, 9:30] = 0, 1, COVER
    found = burn((box(0, 0, 10, 20), "a"), (box(10, 5, 5, 4), "b"), (box(10, 9, 5, 21), None))
    assert (found.classes == expected).all() and found.classes.dtype == np.uint8
    cells = {c["name"]: c["cells"] for c in found.report["classes"]}
    assert cells == {"a": 200, "b": 20, "c": 0, "outside": 275, "cover": 105}


def test_where_units_overlap_the_smaller_lies_on_top_whatever_their_order():
    pairs = [(box(0, 0, 20, 30), "a"), (box(5, 5, 5, 5), "b"), (box(6, 6, 2, 2), "c")]
    one, other = burn(*pairs).classes, burn(*pairs[::-1]).classes
    assert (one == other).all()
    assert np.bincount(one.ravel()).tolist() == [575, 21, 4]


def test_majority_keeps_what_fills_most_of_a_cell_and_the_centre_rule_misses_it():
    # Two strips of 0.4 cells leave the centre to 'b' and the larger part to 'a'.
    pairs = [(box(0, 0, 20, 30), "b"), (box(3, 4.0, 1, 0.4), "a"), (box(3, 4.6, 1, 0.4), "a")]
    assert burn(*pairs, rule="majority").classes[3, 4] == 0
    assert burn(*pairs, rule="centre").classes[3, 4] == 1


def test_the_share_of_a_class_that_is_lost_to_its_neighbours_is_told():
    found = burn((box(0, 0, 20, 30), "b"), (box(0, 0, 10, 10.4), "a"))
    of_a = found.report["classes"][0]
    assert of_a["cells"] == 100
    assert of_a["lost_share"] == pytest.approx(0.4 / 10.4)


def test_a_map_in_longitude_and_latitude_gives_the_same_cells_as_in_the_grid_s_crs():
    pairs = [(box(0, 0, 10, 20), "a"), (box(10, 5, 5, 4), "b"), (box(10, 9, 10, 21), "c")]
    projected = units(*pairs)
    projected["geometry"] = projected.geometry.segmentize(500)
    degrees = projected.to_crs(4326)
    found = class_raster.rasterise_geology(degrees, "unit", LEGEND, GRID)
    assert (found.classes == burn(*pairs).classes).all()


def test_long_edges_of_a_parallel_bend_when_they_are_projected():
    grid = Grid(
        (40, 400),
        Affine(5000, 0, -1e6, 0, -5000, 5.1e6),
        CRS.from_proj4("+proj=lcc +lat_1=30 +lat_2=62 +lon_0=105"),
    )
    band = gpd.GeoDataFrame({"unit": ["a"]}, geometry=[shapely.box(60, 30, 150, 43)], crs=4326)
    classes = class_raster.rasterise_geology(band, "unit", LEGEND, grid, rule="centre").classes
    x, y = np.meshgrid(grid.eastings, grid.northings)
    lat = gpd.GeoSeries(gpd.points_from_xy(x.ravel(), y.ravel()), crs=grid.crs).to_crs(4326).y.to_numpy()
    is_clear = np.abs(lat.reshape(grid.shape) - 43) > 0.01
    assert ((classes == 0) == (lat.reshape(grid.shape) < 43))[is_clear].all()


WORLD = shapely.box(-180, -90, 180, 90)


@pytest.mark.parametrize(
    "epsg, west, north", [(3031, -2e6, 2e6), (3995, -2e6, 2e6), (32660, 3e5, 6e6), (8857, -1.6e7, 1e6)]
)
def test_a_map_of_the_world_fills_a_grid_in_any_projection(epsg, west, north):
    grid = Grid(
        (40, 40),
        Affine(1e5 if epsg < 32600 else 2e4, 0, west, 0, -1e5 if epsg < 32600 else -2e4, north),
        CRS.from_epsg(epsg),
    )
    found = class_raster.rasterise_geology(units((WORLD, "a"), crs=4326), "unit", LEGEND, grid)
    assert (found.classes == 0).mean() > 0.99


def test_a_map_in_another_zone_lands_on_the_right_cells():
    zone = gpd.GeoSeries([box(5, 5, 10, 10)], crs=GRID.crs).segmentize(100).to_crs(32644)
    layer = gpd.GeoDataFrame({"unit": ["a"]}, geometry=zone.to_numpy(), crs=32644)
    classes = class_raster.rasterise_geology(layer, "unit", LEGEND, GRID).classes
    assert (classes == burn((box(5, 5, 10, 10), "a")).classes).all()


def test_a_bow_tie_is_repaired_and_told():
    tie = shapely.Polygon([(WEST, NORTH), (EAST, SOUTH), (EAST, NORTH), (WEST, SOUTH)])
    found = burn((tie, "a"), (box(0, 14, 1, 1), "b"))
    assert found.report["repaired"] == 1
    assert (found.classes[10, [0, 1, 28, 29]] == 0).all()
    assert (found.classes[[0, 19], 16] == OUTSIDE).all()


def test_collections_heights_and_missing_geometry_are_taken_as_they_are():
    mixed = shapely.GeometryCollection([shapely.Point(WEST, NORTH), shapely.MultiPolygon([box(0, 0, 5, 5)])])
    high = shapely.force_3d(box(5, 5, 5, 5), 100.0)
    found = burn(
        (mixed, "a"), (high, "b"), (None, "c"), (shapely.LineString([(WEST, SOUTH), (EAST, NORTH)]), "c")
    )
    assert np.bincount(found.classes.ravel(), minlength=3)[:3].tolist() == [25, 25, 0]
    assert found.report["without_area"] == 2


def test_what_no_rule_takes_is_cover_and_listed_with_its_share_of_the_ground():
    found = burn(
        (box(0, 0, 10, 30), "a"), (box(10, 0, 5, 30), "?"), (box(15, 0, 5, 30), "!"), (box(0, 0, 0, 0), "b")
    )
    assert (found.classes[10:] == COVER).all()
    shares = {u["value"]: u["area_share"] for u in found.report["unmatched"]}
    assert shares == pytest.approx({"?": 0.25, "!": 0.25})


def test_shares_of_ground_in_degrees_shrink_towards_the_pole():
    grid = Grid((60, 10), Affine(1, 0, 0, 0, -1, 60), CRS.from_epsg(4326))
    layer = units((shapely.box(0, 30, 10, 60), "?"), (shapely.box(0, 0, 10, 30), "a"), crs=4326)
    share = class_raster.rasterise_geology(layer, "unit", LEGEND, grid).report["unmatched"][0]["area_share"]
    sine = np.sin(np.deg2rad([30, 60]))
    assert share == pytest.approx((sine[1] - sine[0]) / sine[1])


def test_a_grid_beyond_the_antimeridian_sees_the_map_on_both_sides():
    grid = Grid((4, 20), Affine(1, 0, 170, 0, -1, -40), CRS.from_epsg(4326))
    layer = units((shapely.box(170, -44, 180, -40), "a"), (shapely.box(-180, -44, -170, -40), "b"), crs=4326)
    classes = class_raster.rasterise_geology(layer, "unit", LEGEND, grid).classes
    assert (classes[:, :10] == 0).all() and (classes[:, 10:] == 1).all()


def test_a_projected_grid_across_the_antimeridian_sees_the_map_on_both_sides():
    grid = Grid((20, 40), Affine(5000, 0, 1.7e6, 0, -5000, 5.7e6), CRS.from_epsg(2193))
    layer = units((shapely.box(160, -60, 180, -20), "a"), (shapely.box(-180, -60, -150, -20), "b"), crs=4326)
    grid_east = grid.crop(0, 20, 20, 20)
    moved = Grid(grid_east.shape, grid_east.transform * Affine.translation(80, 0), grid.crs)
    classes = class_raster.rasterise_geology(layer, "unit", LEGEND, moved).classes
    x, y = np.meshgrid(moved.eastings, moved.northings)
    lon = gpd.GeoSeries(gpd.points_from_xy(x.ravel(), y.ravel()), crs=moved.crs).to_crs(4326).x.to_numpy()
    expected = np.where(lon.reshape(moved.shape) > 0, 0, 1)
    assert set(np.unique(expected)) == {0, 1}
    assert (classes == expected).mean() > 0.99


def test_tiles_leave_no_seam(monkeypatch):
    rng = np.random.default_rng(1)
    blobs = [
        (shapely.Point(WEST + x, SOUTH + y).buffer(r), "abc"[i % 3])
        for i, (x, y, r) in enumerate(rng.uniform((0, 0, 500), (30_000, 20_000, 5000), (40, 3)))
    ]
    whole = burn(*blobs).classes
    monkeypatch.setattr(geometry, "_TILE_SAMPLES", 35)
    monkeypatch.setattr(geometry, "_LONG_OUTLINE", 10)
    assert (burn(*blobs).classes == whole).all()


def test_majority_equals_counting_every_cell_by_itself():
    fine = np.random.default_rng(2).choice([0, 1, 7, 254, 255], size=(50, 75)).astype(np.uint8)
    expected = [
        [np.bincount(fine[5 * r : 5 * r + 5, 5 * c : 5 * c + 5].ravel()).argmax() for c in range(15)]
        for r in range(10)
    ]
    majority, ground = geometry._majority_class(fine, 5)
    assert (majority == expected).all()
    is_kept = fine == np.kron(majority, np.ones((5, 5), np.uint8))
    assert (
        ground == [np.bincount(fine.ravel(), minlength=256), np.bincount(fine[is_kept], minlength=256)]
    ).all()


def test_the_hold_out_mask_is_true_in_the_layer_s_polygons(tmp_path):
    units((box(2, 3, 4, 5), "x"), (box(10, 10, 1, 1), "y")).to_file(tmp_path / "holdout.gpkg")
    mask = class_raster.polygon_mask(tmp_path / "holdout.gpkg", GRID)
    assert mask.sum() == 21 and mask[2:6, 3:8].all() and mask[10, 10]


def test_progress_runs_to_one():
    fractions = []
    burn((box(0, 0, 20, 30), "a"), progress=lambda fraction, message: fractions.append(fraction))
    assert fractions[-1] == 1 and fractions == sorted(fractions)


@pytest.mark.parametrize(
    "layer, word",
    [
        (units((box(0, 0, 5, 5), None)), "NULL in every unit"),
        (units((box(0, 0, 5, 5), 3.25), (box(5, 5, 5, 5), 4.75)), "takes none of the 2 values"),
        (units((box(500, 0, 5, 5), "a")), "do not overlap"),
        (units((None, "a")), "No unit of the layer has an area"),
    ],
)
def test_a_map_that_cannot_serve_is_refused_with_a_remedy(layer, word):
    with pytest.raises(UserError, match=word) as problem:
        class_raster.rasterise_geology(layer, "unit", LEGEND, GRID)
    assert problem.value.remedy


def test_all_cover_and_one_class_are_refused_for_training():
    with pytest.raises(UserError, match="no bedrock"):
        class_raster.require_classes(np.full((5, 5), COVER, np.uint8))
    with pytest.raises(UserError, match="1 bedrock class"):
        class_raster.require_classes(np.full((5, 5), 3, np.uint8))
    class_raster.require_classes(np.array([[0, 1]], np.uint8))
