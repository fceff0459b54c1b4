"""Errors of the residual against point masses in closed form, side by side with harmonica and GMT."""

from __future__ import annotations

import tempfile

import numpy as np
import point_masses as truth
import rasterio
from affine import Affine
from residual_peers import GMT, HARMONICA, HEIGHT_M, gmt_upward, harmonica_upward

from concealed_bedrock.geophysics.io.rasters import profile
from concealed_bedrock.geophysics.io.residual_file import separate_file
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.geophysics.spectral import regional_field
from concealed_bedrock.geophysics.spectral.block_means import Plan, _fine_side
from concealed_bedrock.geophysics.spectral.extrapolation import _repeat_nearest
from concealed_bedrock.geophysics.spectral.filtering import _Trend
from concealed_bedrock.geophysics.spectral.frames import _Frame
from concealed_bedrock.geophysics.spectral.regional_field import RegionalField

EDGE_CELLS = 30  # one degree


def zones(error, hidden=None):
    """RMS and largest error in the interior and in the edge zone."""
    inside = np.zeros(error.shape, bool)
    inside[EDGE_CELLS:-EDGE_CELLS, EDGE_CELLS:-EDGE_CELLS] = True
    seen = ~np.isnan(error) if hidden is None else ~hidden
    return [(rms(error[zone & seen]), np.abs(error[zone & seen]).max()) for zone in (inside, ~inside)]


def rms(values):
    return float(np.sqrt(np.mean(np.square(values, dtype=float))))


def shown(pairs):
    return "   ".join(f"{a:.4f} / {b:.3f}" for a, b in pairs)


def accuracy(table):
    masses = truth.random_masses(1)
    lon, lat = truth.axes()
    ground = truth.attraction(lon, lat, masses)
    residual = ground - truth.attraction(lon, lat, masses, HEIGHT_M)
    table.text(f"\n{f'Seed 1, standard deviation {residual.std():.2f} mGal':<52}{'interior':<18}edge zone")
    ours = residual_anomaly(ground, truth.grid()).residual
    found = zones(ours - residual)
    is_met = found[0][0] <= 0.075 and found[1][0] <= 0.33
    table.row("biharmonic extension", shown(found), "RMS <= .075, <= .33", is_met)
    table.row(
        "nearest value repeated",
        shown(zones(residual_anomaly(ground, truth.grid(), edges="repeat").residual - residual)),
    )
    table.row("biharmonic, from a south-up file", shown(zones(south_up(ground) - residual)), "as above", None)
    peers_accuracy(table, ground, residual)
    holes_accuracy(table, ground, residual, ours)
    margin_accuracy(table, masses, residual)
    blocks_accuracy(table, ground)
    three = [zones(residual_of_seed(seed)) for seed in (1, 2, 3)]
    table.row("biharmonic, mean of seeds 1, 2, 3", shown(np.mean(three, axis=0)))


def residual_of_seed(seed):
    masses, (lon, lat) = truth.random_masses(seed), truth.axes()
    ground = truth.attraction(lon, lat, masses)
    upward = truth.attraction(lon, lat, masses, HEIGHT_M)
    return residual_anomaly(ground, truth.grid()).residual - (ground - upward)


def south_up(ground):
    grid = truth.grid()
    with tempfile.TemporaryDirectory() as folder:
        options = profile(grid) | {"transform": Affine(truth.STEP, 0, truth.WEST, 0, truth.STEP, truth.SOUTH)}
        with rasterio.open(f"{folder}/in.tif", "w", **options) as out:
            out.write(ground[::-1].astype("float32"), 1)
        separate_file(f"{folder}/in.tif", f"{folder}/out.tif")
        with rasterio.open(f"{folder}/out.tif") as src:
            return src.read(1)


def peers_accuracy(table, ground, residual):
    if HARMONICA:
        table.row(
            "harmonica, edges padded by 25 %",
            shown(zones(ground - harmonica_upward(ground, 0.25) - residual)),
        )
    if GMT:
        for name, options in (
            ("GMT grdfft", []),
            ("GMT grdfft -N1200/750+e (best of those tried)", ["-N1200/750+e"]),
        ):
            table.row(name, shown(zones(ground - gmt_upward(ground, options) - residual)))


def holes_accuracy(table, ground, residual, whole):
    """10 % of the cells hidden: how far the others move, and how far with the nearest value in the holes."""
    hidden = truth.holes(ground.shape, 0.1, 1)
    gappy = np.where(hidden, np.nan, ground)
    pierced = residual_anomaly(gappy, truth.grid()).residual
    nearest = _repeat_nearest(gappy, fade_cells=np.inf)
    by_nearest = residual_anomaly(nearest, truth.grid()).residual
    moved, by_repeat = rms((pierced - whole)[~hidden]), rms((by_nearest - whole)[~hidden])
    table.row("10 % holes: against the closed form", shown(zones(pierced - residual, hidden)))
    largest = np.abs((pierced - whole)[~hidden]).max()
    is_met = moved <= 0.06 and moved <= 0.6 * by_repeat
    table.row(
        "10 % holes: moved outside them",
        f"{moved:.4f} / {largest:.3f}",
        "RMS <= .06, <= 60 % of nearest",
        is_met,
    )
    table.row("10 % holes filled with the nearest value: moved", f"{by_repeat:.4f} ({moved / by_repeat:.0%})")


def margin_accuracy(table, masses, residual):
    """Ten degrees of true data around the map."""
    lon, lat = truth.axes(10)
    ground = truth.attraction(lon, lat, masses)
    cut = (slice(300, -300), slice(300, -300))
    for name, crs in (("on a spherical CRS", truth.SPHERE), ("on WGS 84's ellipsoid", truth.WGS84)):
        error = (residual_anomaly(ground, truth.grid(10, crs)).residual)[cut] - residual
        is_met = rms(error) <= 0.03 and np.abs(error).max() <= 0.15
        table.row(
            f"10 degrees of margin, {name}",
            f"{rms(error):.4f} / {np.abs(error).max():.3f}",
            "<= .03 / .15",
            is_met,
        )
    error = kernel_alone(ground, truth.grid(10, truth.SPHERE))[cut] - residual
    error -= truth.beyond_the_raster(masses, 10, ground.mean(), HEIGHT_M)
    is_met = rms(error) <= 0.002 and np.abs(error).max() <= 0.01
    table.row(
        "10 degrees, the far field made exact (kernel alone)",
        f"{rms(error):.5f} / {np.abs(error).max():.4f}",
        "<= .002 / .01",
        is_met,
    )


def kernel_alone(ground, grid):
    """The residual with nothing but the level beyond the raster."""
    trend = _Trend.fit(ground, grid, HEIGHT_M)
    frame = _Frame.around(grid, tuple(n // 2 for n in grid.shape))
    padded = np.nan_to_num(frame.pad((ground - trend.constant).astype("float32")))
    upward = frame.apply(padded, lambda node: node.upward(HEIGHT_M))
    return ground - upward - trend.kept * trend.constant


def blocks_accuracy(table, ground):
    """Strips and block means against the whole raster, cut off in full swing, in all of its cells."""
    grid, kept = truth.grid(), regional_field._STRIP_CELLS
    values = (ground - 150).astype("float32")
    regional_field._STRIP_CELLS = 900 * 128
    for name, height_m, plan in (
        ("strips against the whole, 10 km", 10e3, Plan((4, 4), has_detail=True)),
        ("block means against the whole, 25 km", 25e3, Plan(_fine_side(grid, 25e3))),
    ):
        fields = []
        for how in (Plan(), plan):
            field = RegionalField(
                lambda start, stop: values[start:stop], grid, height_m, "biharmonic", plan=how
            )
            fields.append(np.concatenate([field.rows(*strip) for strip in field.strips()]))
        error = fields[1] - fields[0]
        largest = np.abs(error).max()
        table.row(name, f"{rms(error):.5f} / {largest:.4f}", "max <= .01", bool(largest <= 0.01))
    regional_field._STRIP_CELLS = kept
