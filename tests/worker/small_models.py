"""Cards, models and rasters made in a moment, for tests that predict without training."""

from dataclasses import replace

import numpy as np
import rasterio
import torch

from concealed_bedrock.contract.model_card import Card
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.worker.prediction import ensemble
from concealed_bedrock.worker.verbs import predict

FIELDS = {
    "residual": (0.0, 5.0),
    "vertical derivative": (0.0, 1.0),
    "horizontal gradient": (1.0, 1.0),
    "trend 2": (0.0, 5.0),
    "gaussian 100 km": (0.0, 5.0),
}
AT = rasterio.Affine(1000, 0, 500_000, 0, -1000, 5_200_000)


def a_card(*, fields=("residual",), n_classes=3, side=32, **changed) -> Card:
    """The card of a model for cells of 1 km and residuals of 10 km."""
    bands = [
        {
            "quantity": name,
            "source": "residual",
            "transform": name,
            "unit": "mGal",
            "mean": FIELDS[name][0],
            "std": FIELDS[name][1],
        }
        for name in fields
    ]
    card = Card(
        architecture={"name": "ggmnet", "genotype": GENOTYPE},
        in_bands=len(bands),
        bands=bands,
        encoding="fields",
        spacing_m=(1000.0, 1000.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=[
            {"value": v, "name": f"class {v}", "colour": f"#{40 * v + 60:02x}5090"} for v in range(n_classes)
        ],
        windows=[{"side_cells": side, "window_px": side, "pixels_per_cell": 1.0}],
        crs="EPSG:32645",
        extent=(500_000, 5_000_000, 700_000, 5_200_000),
    )
    return replace(card, **changed)


# One branch of one layer: the smallest network of GGMNet's search space.
GENOTYPE = {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}


class Thresholds(torch.nn.Module):
    """Class by how large the first band is: what a prediction should be can be told without a network."""

    def __init__(self, n_classes=3):
        super().__init__()
        self.register_buffer("centres", torch.linspace(-1, 1, n_classes)[:, None, None])

    def forward(self, x):
        return -4 * (x[:, :1] - self.centres) ** 2


def waves(rows, cols):
    """A smooth anomaly of some mGal, shape (rows, cols), float32."""
    row, col = np.arange(rows)[:, None], np.arange(cols)
    return (6 * np.sin(row / 7) * np.cos(col / 11) + 3 * np.sin((row + col) / 23)).astype("float32")


def write_anomaly(path, values, *, quantity="", **changed):
    """An anomaly raster of 1 km cells in UTM zone 45N."""
    profile = dict(
        driver="GTiff",
        dtype="float32",
        count=1,
        height=values.shape[0],
        width=values.shape[1],
        crs="EPSG:32645",
        transform=AT,
        nodata=-9999.0,
        tiled=True,
    )
    with rasterio.open(path, "w", **profile | changed) as out:
        out.write(np.nan_to_num(values, nan=-9999.0), 1)
        if quantity:
            out.update_tags(CONCEALED_BEDROCK_QUANTITY=quantity, CONCEALED_BEDROCK_HEIGHT_M="10000")
    return str(path)


def pool_of(network, card):
    """A network as the pool of a model file with this card."""
    return ExpertPool.of_network(
        network, card.architecture, card.in_bands, card.n_classes, temperature=card.temperature
    )


def use_networks(monkeypatch, card, networks, cards=None):
    """Let predictions find networks and their card, by path, in place of model files."""
    read = (cards or {}).get

    def load(path):
        own = read(path, card)
        pool = pool_of(networks[path], own)
        return pool, replace(own, architecture=pool.architecture("gravity"))

    monkeypatch.setattr(ensemble, "load_model", load)
    for module in (ensemble, predict):
        monkeypatch.setattr(module, "read_card", lambda path: read(path, card))


class Deaf:
    """A reporter that keeps what it is told."""

    def __init__(self):
        self.said = []
        self.files = {}

    def info(self, message):
        self.said.append(message)

    warning = info

    def part(self, start, stop):
        return lambda fraction, message="", **numbers: None

    def progress(self, fraction, message="", **numbers):
        pass

    def result(self, files, **facts):
        self.files, self.facts = files, facts
