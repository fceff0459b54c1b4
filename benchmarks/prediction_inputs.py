"""What `prediction.py` predicts with and on: cards, models that nobody trained, rasters, jobs."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.model_card import Card
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.rasters import profile
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.model_file import save_model
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.genotype import paper_genotype

AT = rasterio.Affine(100, 0, 500_000, 0, -100, 5_000_000)


def a_card(architecture, *, side, window_px, n_extra, n_classes=10):
    """The card of a model that nobody trained: a residual raster, and further ones."""
    bands = [("residual", "residual")] + [("extra", "extra")] * n_extra
    return Card(
        architecture=architecture,
        in_bands=len(bands),
        bands=[
            {
                "quantity": f"band {i}",
                "source": source,
                "transform": how,
                "unit": "mGal",
                "mean": 0.0,
                "std": 1.0,
            }
            for i, (source, how) in enumerate(bands)
        ],
        encoding="fields",
        spacing_m=(100.0, 100.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=[
            {"value": v, "name": f"class {v}", "colour": f"#{20 * v + 40:02x}6090"} for v in range(n_classes)
        ],
        windows=[{"side_cells": side, "window_px": window_px, "pixels_per_cell": window_px / side}],
        crs="EPSG:32645",
        extent=(0, 0, 1, 1),
    )


def write_rasters(folder, count, shape):
    """Smooth random rasters on disk, by strips; their bumps don't keep step with the windows."""
    grid = Grid(shape, AT, rasterio.CRS.from_epsg(32645))
    return [write_waves(folder / f"raster{number}.tif", grid, number) for number in range(count)]


def write_waves(path, grid, seed):
    """One of them."""
    phase = np.random.default_rng(seed).uniform(0, 6, 6).astype("float32")
    rows, cols = grid.shape
    col = np.arange(cols, dtype="float32")
    across = np.cos(col / 13 + phase[1])
    with rasterio.open(path, "w", **profile(grid) | {"zlevel": 1, "num_threads": 2}) as out:
        out.update_tags(CONCEALED_BEDROCK_QUANTITY="residual", CONCEALED_BEDROCK_HEIGHT_M="10000")
        for start in range(0, rows, 512):
            row = np.arange(start, min(start + 512, rows), dtype="float32")[:, None]
            waves = np.sin(row / 17 + phase[0]) * across + 0.5 * np.sin((row + col) / 29 + phase[2])
            out.write(waves[None], window=((start, start + len(row)), (0, cols)))
    return str(path)


def a_job(folder, rasters, model, *, overlap, **more):
    """What the worker is asked for: classes and confidence."""
    return {
        "input": rasters[0],
        "extra": list(rasters[1:]),
        "model": str(model),
        "overlap": overlap,
        "output": str(folder / "classes.tif"),
        "confidence": str(folder / "confidence.tif"),
        **more,
    }


def random_model(folder, *, depth, window, n_extra=2):
    """GGMNet of random weights."""
    torch.manual_seed(0)
    architecture = {"name": "ggmnet", "genotype": paper_genotype(depth).to_dict()}
    card = a_card(architecture, side=window, window_px=window, n_extra=n_extra)
    path = folder / "model.safetensors"
    network = build_network(architecture, card.in_bands, card.n_classes)
    save_model(path, ExpertPool.of_network(network, architecture, card.in_bands, card.n_classes), card)
    return path


class Small(torch.nn.Module):
    """Three convolutions: what is measured is all the rest."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        layers = [torch.nn.Conv2d(i, o, 3, padding=1) for i, o in ((1, 6), (6, 6), (6, 3))]
        self.layers = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1], torch.nn.ReLU(), layers[2])

    def forward(self, x):
        return self.layers(x)
