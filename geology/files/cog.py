"""Cloud-optimised GeoTIFFs: tiles and overviews in the order in which a browser asks for them."""

from __future__ import annotations

from pathlib import Path

import rasterio
from rasterio.shutil import copy


def as_cog(path: Path) -> None:
    """Turn a GeoTIFF into a Cloud-optimised one, in its place; values, names and colours stay."""
    with rasterio.open(path) as source:
        is_class = source.dtypes[0] == "uint8"
    made = path.with_name(f"cog-{path.name}")
    copy(
        path,
        made,
        driver="COG",
        compress="deflate",
        predictor="yes",
        bigtiff="if_safer",
        overview_resampling="mode" if is_class else "average",
        num_threads="all_cpus",
    )
    made.with_name(made.name + ".aux.xml").unlink(missing_ok=True)  # the original's own one stays
    made.replace(path)
