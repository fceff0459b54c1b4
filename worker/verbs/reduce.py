"""The verb `reduce`: reduce observed gravity to the free-air and the Bouguer anomaly."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd

from ...contract.jobs import ReduceJob
from ...contract.language import tr
from ...geophysics.io.topography_file import read_topography
from ...geophysics.reductions import Densities, reduce_gravity
from ...geophysics.relief import dry_ground, heights_at
from ...geophysics.terrain import terrain_correction
from ..files.layer_file import _write_layer
from ..files.styles import _graduated_qml
from ..inputs.observed_gravity import GRAVITY, HEIGHT, _heights_of, _Observed, _read_observed
from ..reporting import Reporter
from ..safety.memory_and_disk import _require_space
from ..safety.staging import _staged

_ROW_BYTES = 400  # of a station in the layer
_AT_SEA_M = 5.0  # height of a station to which it floats, where the topography lies below 0
_DRAUGHT_M = 1.0  # by which the floor lies below it; what stands on the ground there is in a polder
_LEAST_KNOWN = 0.95  # of the ground around a station


def run(job: ReduceJob, reporter: Reporter) -> None:
    """Read the stations and the topography, reduce, write every step."""
    found = _read_observed(job, reporter)
    _require_space([(job.output, _ROW_BYTES * len(found.rows))])
    found, terrain = _terrain(job, found, reporter) if job.topography else (found, {})
    steps = reduce_gravity(
        found.gravity_mgal,
        found.latitude,
        found.height_m,
        ellipsoid=job.ellipsoid,
        free_air=job.free_air,
        has_atmosphere=job.atmosphere,
        has_curvature=job.correction == "bullard-b",
        densities=Densities(job.density, job.water_density, job.ice_density),
        water_depth_m=found.water_m,
        ice_thickness_m=found.ice_m,
        terrain_mgal=terrain.get("terrain_correction_mgal"),
    )
    _report(steps, len(found.rows), reporter)
    with _staged(job) as places:
        layer = _layer(found, steps | {"terrain_known": terrain["terrain_known"]} if terrain else steps)
        style = _graduated_qml("anomaly_mgal", steps["anomaly_mgal"])
        _write_layer(places.output, layer, "stations", style)
    reporter.result({"output": job.output}, stations=len(found.rows))


def _terrain(job: ReduceJob, found: _Observed, reporter: Reporter) -> tuple[_Observed, dict[str, np.ndarray]]:
    """The stations with the sea's depth below them, and their columns of the terrain."""
    radius_m = 1000 * job.radius_km
    heights, grid, reading = read_topography(
        job.topography, found.longitude, found.latitude, radius_m=radius_m, band=job.topography_band
    )
    reporter.info(reading)
    ground = heights_at(heights, grid, found.longitude, found.latitude)
    remark = _heights_of(found, job).compare(ground)
    if remark:
        reporter.warning(remark)
    floats = np.abs(found.height_m) <= _AT_SEA_M
    at_sea = (ground < 0) & floats & (found.height_m - ground > _DRAUGHT_M)
    is_dry = dry_ground(heights, grid, found.longitude, found.latitude, found.height_m, at_sea)
    if is_dry.any():
        reporter.info(
            tr(
                "Stations stand on ground below the level of the sea: {n:,} cells of the topography that are "
                "connected with them count as land, not as water."
            ).format(n=int(is_dry.sum()))
        )
    if not job.water_field and at_sea.any():
        found = replace(found, water_m=np.where(at_sea, -ground, found.water_m))
        reporter.info(
            tr("{n} stations at sea take the water's depth from the topography.").format(n=int(at_sea.sum()))
        )
    correction, known = terrain_correction(
        found.longitude,
        found.latitude,
        found.height_m,
        heights,
        grid,
        water_depth_m=np.where(at_sea, found.water_m, 0.0),
        is_dry=is_dry,
        rock=job.density,
        water=job.water_density,
        radius_m=radius_m,
        progress=reporter.progress,
    )
    short = int((known < _LEAST_KNOWN).sum())
    if short:
        reporter.warning(
            tr(
                "The topography does not reach {radius:.4g} km around {n} of {all} stations (down to "
                "{least:.0%} of the ground); what is missing counts as flat."
            ).format(radius=job.radius_km, n=short, all=len(known), least=float(known.min()))
        )
    return found, {"terrain_correction_mgal": correction, "terrain_known": known}


def _report(steps: dict[str, np.ndarray], n: int, reporter: Reporter) -> None:
    """Say how large the steps are."""
    anomaly = steps["anomaly_mgal"]
    reporter.info(
        tr(
            "{n} stations: free-air anomaly {low:.1f} to {high:.1f} mGal, Bouguer anomaly {least:.1f} to "
            "{most:.1f} mGal."
        ).format(
            n=n,
            low=float(steps["free_air_anomaly_mgal"].min()),
            high=float(steps["free_air_anomaly_mgal"].max()),
            least=float(anomaly.min()),
            most=float(anomaly.max()),
        )
    )
    if "terrain_correction_mgal" in steps:
        terrain = steps["terrain_correction_mgal"]
        reporter.info(
            tr("Terrain corrections: median {middle:.2f} mGal, largest {most:.2f} mGal.").format(
                middle=float(np.median(terrain)), most=float(terrain.max())
            )
        )


def _layer(found: _Observed, steps: dict[str, np.ndarray]) -> gpd.GeoDataFrame:
    """The stations' own fields, and the steps."""
    made = {"row": found.rows + 1, HEIGHT: found.height_m, GRAVITY: found.gravity_mgal, **steps}
    taken = {name.casefold() for name in made} | {"fid", "ogc_fid", "geometry"}
    own = found.table.fields.iloc[found.rows].reset_index(drop=True)
    own = own[[c for c in own.columns if str(c).casefold() not in taken]]
    return gpd.GeoDataFrame(
        pd.concat([own, pd.DataFrame(made)], axis=1),
        geometry=gpd.points_from_xy(found.x, found.y),
        crs=found.crs.to_wkt(),
    )
