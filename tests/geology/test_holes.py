"""Drillholes on a grid: an outcrop of one cell each, whatever the CRS, and never against the map."""

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology.holes import Holes, cells_of, distance_between_km
from concealed_bedrock.geology.outcrop import distance_km
from concealed_bedrock.geophysics.grids import Grid

OUTSIDE, COVER = 254, 255
GRID = Grid((10, 12), Affine(1000.0, 0, 0, 0, -1000.0, 10_000.0), CRS.from_epsg(32645))
IS_BEDROCK = np.isin(np.arange(256), (3, 7))


def holes_at(cells, classes, *, weight=None, reached=None, depth=None, grid=GRID):
    """Drillholes in the middle of cells given as (row, col)."""
    row, col = np.array(cells).T
    n = len(row)
    x, y = grid.eastings[col], grid.northings[row]
    return Holes(
        grid,
        x,
        y,
        cells_of(x, y, grid),
        np.array(classes, np.uint8),
        np.full(n, np.nan) if depth is None else np.array(depth, float),
        np.ones(n, bool) if reached is None else np.array(reached),
        np.ones(n) if weight is None else np.array(weight, float),
        np.arange(1, n + 1),
    )


def test_a_point_lies_in_the_cell_that_holds_it_and_off_the_grid_in_none():
    x = np.array([0.0, 999.9, 11_999.9, 12_000.0, -0.1, np.nan, 500.0])
    y = np.array([10_000.0, 9000.1, 0.1, 500.0, 500.0, 500.0, 10_000.1])
    assert cells_of(x, y, GRID).tolist() == [0, 0, 119, -1, -1, -1, -1]


def test_longitudes_may_differ_by_a_whole_turn():
    grid = Grid((4, 4), Affine(1.0, 0, -100.0, 0, -1.0, 40.0), CRS.from_epsg(4326))
    assert cells_of(np.array([-99.5, 260.5, 620.5]), np.full(3, 39.5), grid).tolist() == [0, 0, 0]


def test_a_hole_is_an_outcrop_of_one_cell_under_cover_and_outside_and_changes_nothing_else():
    classes = np.full(GRID.shape, COVER, np.uint8)
    classes[:, :2], classes[9] = 3, OUTSIDE
    found = holes_at([(4, 6), (9, 5), (2, 0)], [7, 3, 7]).pin(classes, IS_BEDROCK)
    changed = np.argwhere(found != classes).tolist()
    assert changed == [[4, 6], [9, 5]] and found[4, 6] == 7 and found[9, 5] == 3
    assert distance_km(found, GRID)[4, 6] == 0 < distance_km(classes, GRID)[4, 6]


def test_rows_are_pinned_as_the_whole_map_and_all_subcells_of_a_cell_together():
    rng, classes = np.random.default_rng(0), np.full(GRID.shape, COVER, np.uint8)
    cells = np.column_stack([rng.integers(0, 10, 30), rng.integers(0, 12, 30)])
    holes = holes_at(cells, rng.choice([3, 7], 30))
    whole = holes.pin(classes, IS_BEDROCK)
    parts = [holes.pin(classes[row : row + 3], IS_BEDROCK, first_row=row) for row in range(0, 10, 3)]
    assert (np.concatenate(parts) == whole).all()
    fine = holes.pin(classes.repeat(2, 0).repeat(2, 1), IS_BEDROCK, subcells=2)
    assert (fine == whole.repeat(2, 0).repeat(2, 1)).all()


def test_the_class_of_most_weight_counts_in_a_cell_and_a_tie_counts_for_none():
    cells = [(1, 1), (1, 1), (1, 1), (5, 5), (5, 5), (7, 7), (8, 8)]
    holes = holes_at(cells, [3, 3, 7, 3, 7, 7, 3], weight=[1, 1, 3, 2, 2, 1, 0])
    pinned, classes = holes.pinned
    assert pinned.tolist() == [13, 91] and classes.tolist() == [7, 7]
    assert holes.disputed.tolist() == [65]


def test_a_hole_that_ended_in_cover_tells_no_class():
    holes = holes_at([(1, 1), (2, 2)], [3, 7], reached=[False, True], depth=[80, 20])
    assert holes.pinned[0].tolist() == [26]


def test_holes_of_another_class_and_holes_in_cover_contradict_mapped_bedrock_and_others_do_not():
    classes = np.full(GRID.shape, COVER, np.uint8)
    classes[:5] = 3
    cells = [(1, 1), (2, 2), (3, 3), (4, 4), (8, 8)]
    reached, depth = [True, True, False, False, True], [5, 5, 30, np.nan, 50]
    holes = holes_at(cells, [3, 7, COVER, COVER, 7], reached=reached, depth=depth)
    assert holes.conflicts(classes, IS_BEDROCK).tolist() == [1, 2]


def test_distances_between_cells_are_those_on_the_ground():
    found = distance_between_km(np.array([0, 5]), np.array([2, 119]), GRID)
    assert np.allclose(found, [2.0, 3.0], rtol=5e-3)  # UTM's scale, far from its meridian
    assert np.isinf(distance_between_km(np.array([0]), np.array([], int), GRID)).all()


def test_a_hundred_thousand_holes_are_pinned_in_a_moment():
    import time

    grid = Grid((1000, 1000), Affine(1000.0, 0, 0, 0, -1000.0, 1e6), CRS.from_epsg(32645))
    rng = np.random.default_rng(1)
    cells = rng.integers(0, 1000, (100_000, 2))
    begun = time.perf_counter()
    holes = holes_at(cells, rng.choice([3, 7], 100_000), grid=grid)
    holes.pin(np.full(grid.shape, COVER, np.uint8), IS_BEDROCK)
    assert time.perf_counter() - begun < 2
