"""The engine from outside: a job's JSON goes in at the door, JSON lines come out, files lie on the disk.

Nothing here knows how the engine is built, so these tests stay as they are when its inside changes.
"""

import hashlib
import io
import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin
from shapely.geometry import box

from concealed_bedrock.contract.model_card import Card
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.model_file import save_model
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.worker.__main__ import run
from concealed_bedrock.worker.reporting import Reporter

SIDE_M = 60_000.0
WEST, NORTH, CELL = 400_000.0, 5_200_000.0, 1000.0
CRS = "EPSG:32632"


@dataclass(frozen=True)
class Outcome:
    """What the engine said of one job."""

    code: int
    lines: tuple

    def messages(self, kind: str) -> list[str]:
        """The sentences of 'info' or 'warning' lines."""
        return [line["message"] for line in self.lines if line["type"] == kind]

    @property
    def said(self) -> str:
        """Everything said in words, one sentence a line."""
        return "\n".join(line["message"] for line in self.lines if line.get("message"))

    @property
    def error(self) -> dict:
        """The error line: kind, message, remedy; empty where the job was done."""
        return next((line for line in self.lines if line["type"] == "error"), {})

    @property
    def facts(self) -> dict:
        """Figures of the result line."""
        return next((line["facts"] for line in self.lines if line["type"] == "result"), {})

    def is_clear_error(self, kind: str = "input") -> bool:
        """Whether the job was refused in one sentence with a remedy, of this kind."""
        return self.code != 0 and self.error.get("kind") == kind and bool(self.error.get("remedy"))


@pytest.fixture
def door(tmp_path):
    """Run a job in this process: `door("residual", input=..., output=...)` gives its Outcome."""

    def knock(verb: str, **settings) -> Outcome:
        path, out = tmp_path / f"{verb}-job.json", io.StringIO()
        path.write_text(json.dumps(settings), encoding="utf-8")
        torch.set_num_threads(1)
        code = run(verb, path, Reporter(out))
        return Outcome(code, tuple(json.loads(line) for line in out.getvalue().splitlines()))

    return knock


def anomaly(rows: int = 60, cols: int = 60) -> np.ndarray:
    """A smooth anomaly of some mGal, float32 (rows, cols)."""
    row, col = np.arange(rows)[:, None], np.arange(cols)
    return (-40 + 12 * np.sin(row / 7) * np.cos(col / 9) + 5 * np.sin((row + col) / 19)).astype("float32")


def write_raster(
    path,
    values=None,
    *,
    crs=CRS,
    transform=None,
    nodata=None,
    units=(),
    tags=None,
    descriptions=(),
    **profile,
) -> str:
    """Write bands (rows, cols) or (n, rows, cols) of 1 km cells; gives the path."""
    values = np.asarray(anomaly() if values is None else values)
    values = values if values.ndim == 3 else values[None]
    settings = dict(
        driver="GTiff",
        dtype=values.dtype.name,
        count=len(values),
        height=values.shape[1],
        width=values.shape[2],
        crs=crs,
        nodata=nodata,
        transform=transform or from_origin(WEST, NORTH, CELL, CELL),
    )
    with rasterio.open(path, "w", **settings | profile) as out:
        out.write(values)
        for number, unit in enumerate(units, 1):
            out.set_band_unit(number, unit)
        for number, text in enumerate(descriptions, 1):
            out.set_band_description(number, text)
        out.update_tags(**(tags or {}))
    return str(path)


def write_stripes(path, values, *, field="AGE", crs=CRS, driver="GPKG", **options) -> str:
    """Write a map of north-south stripes of equal width over the 60 km square; gives the path.

    The right share of each value is known: 1 / len(values).
    """
    edges = np.linspace(WEST, WEST + SIDE_M, len(values) + 1)
    boxes = [box(west, NORTH - SIDE_M, east, NORTH) for west, east in pairwise(edges)]
    gpd.GeoDataFrame({field: list(values)}, geometry=boxes, crs=CRS).to_crs(crs).to_file(
        path, driver=driver, **options
    )
    return str(path)


def write_model(path, **changed) -> str:
    """Write a model of three classes that reads one residual band, its weights random; gives the path."""
    genotype = {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}
    card = {
        "architecture": {"name": "ggmnet", "genotype": genotype},
        "in_bands": 1,
        "encoding": "fields",
        "bands": [
            {
                "quantity": "residual",
                "source": "residual",
                "transform": "residual",
                "unit": "mGal",
                "mean": 0.0,
                "std": 5.0,
            }
        ],
        "spacing_m": (CELL, CELL),
        "residual": {"height_m": 10_000.0, "edges": "biharmonic"},
        "classes": [{"value": v, "name": f"class {v}", "colour": f"#{v}05090"} for v in range(3)],
        "windows": [{"side_cells": 32, "window_px": 64, "pixels_per_cell": 2.0}],
        "crs": CRS,
        "extent": (WEST, NORTH - SIDE_M, WEST + SIDE_M, NORTH),
    }
    network = build_network(card["architecture"], 1, 3)
    pool = ExpertPool.of_network(network, card["architecture"], 1, 3)
    save_model(path, pool, Card(**card | changed))
    return str(path)


def sha256(path) -> str:
    """Checksum of a file."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def shares(path) -> dict[str, float]:
    """Name of a class raster's class -> share of all cells, by the legend the file itself carries."""
    with rasterio.open(path) as source:
        legend = {c["value"]: c["name"] for c in json.loads(source.tags()["CONCEALED_BEDROCK_LEGEND"])}
        values, counts = np.unique(source.read(1), return_counts=True)
    return {legend.get(int(v), str(v)): n / counts.sum() for v, n in zip(values, counts)}


@pytest.fixture
def builders():
    """The makers of small inputs: anomaly, write_raster, write_stripes, write_model, sha256, shares."""
    return Builders


class Builders:
    """Makers of small inputs, and looks at what came out."""

    anomaly = staticmethod(anomaly)
    write_raster = staticmethod(write_raster)
    write_stripes = staticmethod(write_stripes)
    write_model = staticmethod(write_model)
    sha256 = staticmethod(sha256)
    shares = staticmethod(shares)
