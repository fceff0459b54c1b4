"""Rasters of any size: blocks and strips against the whole, memory, and the choice between them."""

import tracemalloc

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.signal.windows import tukey

from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.spectral import filled_raster, strip_continuation
from concealed_bedrock.geophysics.spectral.block_means import Plan, _completed_means, _fine_side, _RowSpline
from concealed_bedrock.geophysics.spectral.regional_field import RegionalField

UTM = CRS.from_epsg(32645)


def continued(anomaly, grid, height_m, plan):
    field = RegionalField(lambda start, stop: anomaly[start:stop], grid, height_m, "biharmonic", plan=plan)
    return np.concatenate([field.rows(*strip) for strip in field.strips()])


@pytest.fixture
def island(on_a_sphere, monkeypatch):
    """An anomaly that fades towards all edges, so that all there is to compare is the continuation itself."""
    masses = on_a_sphere(bounds=(70, 42, 78, 48), step=1 / 60, n=80, depths_m=(5e3, 5e4))
    taper = np.outer(*[np.pad(tukey(n - 8, 0.5), 4) for n in masses.grid.shape])
    anomaly = taper * (masses.anomaly - (taper * masses.anomaly).sum() / taper.sum())
    for module in (filled_raster, strip_continuation):
        monkeypatch.setattr(module, "_extrapolate", lambda padded, frame, **_: np.nan_to_num(padded))
    monkeypatch.setattr(
        strip_continuation._PlateSolver, "solve", lambda strip, guess: np.nan_to_num(strip.field)
    )
    monkeypatch.setattr(filled_raster, "_STRIP_CELLS", 480 * 150)  # so that there are several strips
    return anomaly.astype("float32"), masses.grid


@pytest.mark.parametrize(
    "height_m, plan",
    [(5e3, Plan((4, 4), has_detail=True)), (2e3, Plan((4, 4), has_detail=True)), (2e4, Plan((3, 4)))],
)
def test_blocks_and_strips_give_the_field_of_the_whole_raster(island, height_m, plan):
    anomaly, grid = island
    whole = continued(anomaly, grid, height_m, Plan())
    assert np.abs(continued(anomaly, grid, height_m, plan) - whole).max() < 0.01
    assert np.abs(anomaly - whole).max() > 1


@pytest.mark.parametrize(
    "height_m, shape, most",
    [
        (5e3, (203, 322), 0.01),  # strips
        (2e3, (203, 322), 0.01),
        (1.4e4, (202, 321), 0.01),  # means of 2 x 3 cells
        (1.4e4, (203, 322), 0.02),  # the last of which the edges cut
    ],
)
def test_what_lies_beyond_the_edges_is_the_same_whole_and_in_blocks(
    on_a_sphere, monkeypatch, height_m, shape, most
):
    """A raster that is cut off in full swing, on a level that is none."""
    monkeypatch.setattr(filled_raster, "_STRIP_CELLS", 322 * 64)
    masses = on_a_sphere(bounds=(70, 42, 70 + shape[1] / 60, 42 + shape[0] / 60), step=1 / 60, n=80)
    anomaly, grid = masses.anomaly - 150, masses.grid
    fine = _fine_side(grid, height_m)
    plan = Plan(fine) if fine != (1, 1) else Plan((4, 4), has_detail=True)
    apart = continued(anomaly, grid, height_m, plan) - continued(anomaly, grid, height_m, Plan())
    assert np.abs(apart).max() < most
    assert np.abs(anomaly[[0, -1]] + 150).max() > 10


def test_cut_blocks_stand_for_their_middle():
    row, col = np.mgrid[:20, :22]
    means = _completed_means(2.0 * row - 3.0 * col, (6, 8))
    down, across = np.arange(4) * 6 + 2.5, np.arange(3) * 8 + 3.5
    np.testing.assert_allclose(means, np.add.outer(2 * down, -3 * across))


def test_strips_without_the_long_wavelengths_of_the_blocks_would_fail(island):
    """The reason for two levels: a strip with its halo alone is wrong by far more than 0.01 mGal."""
    anomaly, grid = island
    anomaly = anomaly + 40 * anomaly / anomaly.max()
    whole = continued(anomaly, grid, 5e3, Plan())
    strip = grid.crop(100, 0, 120, grid.shape[1])
    alone = continued(anomaly[100:220], strip, 5e3, Plan())[30:-30]
    assert np.abs(alone - whole[130:190]).max() > 0.03


def test_rows_with_gaps_come_out_alike_whole_and_in_strips(on_a_sphere, monkeypatch, rms):
    masses = on_a_sphere(bounds=(70, 42, 76, 46), step=1 / 60)
    anomaly = masses.anomaly
    anomaly[60:75, 100:130] = np.nan
    monkeypatch.setattr(filled_raster, "_STRIP_CELLS", 360 * 128)
    whole = continued(anomaly, masses.grid, 5e3, Plan())
    strip_continuation = continued(anomaly, masses.grid, 5e3, Plan((4, 4), has_detail=True))
    assert rms((whole - strip_continuation)[20:-20, 20:-20]) < 0.05
    assert np.isfinite(strip_continuation).all()


def test_the_plan_follows_from_cells_and_height():
    def plan(rows, cols, spacing):
        return Plan.choose(Grid((rows, cols), Affine(spacing, 0, 5e5, 0, -spacing, 5e6), UTM), 1e4)

    assert plan(450, 900, 3000.0) == Plan()
    assert plan(5400, 10800, 300.0) == Plan((10, 10))
    continent = Grid((4800, 9600), Affine(1 / 60, 0, -80, 0, -1 / 60, 40), CRS.from_epsg(4326))
    assert Plan.choose(continent, 1e4).has_detail


def test_a_fine_raster_is_separated_in_far_less_memory_than_it_has_cells(on_a_plane):
    """4000 x 4000 float32 cells are 64 MB; transforming them whole would take ten times that."""
    grid = Grid((4000, 4000), Affine(250, 0, 1e5, 0, -250, 5e6), UTM)
    col = np.sin(np.arange(4000, dtype="float32") / 300)[None]

    def rows(start, stop):
        return 30 * col * np.cos(np.arange(start, stop, dtype="float32") / 200)[:, None]

    tracemalloc.start()
    field = RegionalField(rows, grid, 1e4, "biharmonic")
    for strip in field.strips():
        assert np.isfinite(field.rows(*strip)).all()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert field.plan.side > (4, 4)
    assert peak < 400e6


def test_the_spline_of_blocks_gives_a_cubic_back_at_the_cells():
    def cubic(row, col):
        return 1 + row**3 / 1e4 - col**2 * row / 1e4

    blocks = cubic(*np.meshgrid((np.arange(-2, 12) + 0.5) * 5, (np.arange(-2, 14) + 0.5) * 5, indexing="ij"))
    fine = _RowSpline(blocks, (5, 5), (2, 2), (50, 60))(10, 30)
    rows, cols = np.meshgrid(np.arange(10, 30) + 0.5, np.arange(60) + 0.5, indexing="ij")
    np.testing.assert_allclose(fine, cubic(rows, cols), atol=1e-4)
