"""A layer of features as a GeoPackage of its own, with its style."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pyogrio

from ...geophysics.io import geopackage
from ...geophysics.io.replacing import replacing


def write_layer(path: str | Path, layer: gpd.GeoDataFrame, name: str, style: str) -> None:
    """Write features as the only layer of a GeoPackage, with a `.qml`; whole or not at all.

    The same features give the same bytes. A GeoPackage that holds anything else is not replaced.
    """
    with replacing(path) as beside:
        pyogrio.write_dataframe(layer, beside, layer=name, driver="GPKG", VERSION="1.2")
        geopackage.finish(beside, name, len(layer))
        beside.with_suffix(".qml").write_text(style, encoding="utf-8")
