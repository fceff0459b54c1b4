"""Which bands of a raster hold data, what they are called, and which hold no numbers to work with."""

from __future__ import annotations

import re
from pathlib import Path

import rasterio
from rasterio.enums import ColorInterp

from ...contract.errors import UserError

COLOURS = {
    ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.cyan, ColorInterp.magenta,
    ColorInterp.yellow, ColorInterp.black, ColorInterp.hue, ColorInterp.saturation, ColorInterp.lightness,
}  # fmt: skip
NAMELESS = re.compile(r"(band|layer|gr[ae]y)[ _]?\d*", re.IGNORECASE)  # that formats give by themselves
LONGEST_NAME = 100  # of a band: a description may be a page of text
GEOPACKAGES_OWN = "Height"  # of any grid that is written without a name


def data_bands(source: rasterio.DatasetReader) -> list[int]:
    """Numbers of the bands that hold data: all but alpha."""
    kinds = source.colorinterp
    return [n for n, kind in enumerate(kinds, 1) if kind != ColorInterp.alpha] or list(source.indexes)


def chosen_band(source: rasterio.DatasetReader, band: int = 0, *, parameter: str = "BAND") -> int:
    """The band to read: the chosen one, or the only one that holds data (0)."""
    there = data_bands(source)
    name = file_name(source)
    if band and band not in source.indexes:
        raise UserError(
            f"{name} has {source.count} band(s), band {band} was asked for.", "Choose a band that is there."
        )
    refuse_picture(source, band or there[0])
    if not band and len(there) > 1:
        listed = ", ".join(f"{n} {band_name(source, n)}" for n in there[:12])
        raise UserError(
            f"{name} has {len(there)} bands, and none is chosen: {listed}{', ...' * (len(there) > 12)}.",
            f"Choose the band that is wanted ({parameter}), or give a raster with one band.",
        )
    band = band or there[0]
    if source.dtypes[band - 1].startswith(("complex", "cint")):
        raise UserError(
            f"Band {band} of {name} holds complex numbers, a real quantity is wanted.",
            "Write the part that is wanted (Raster calculator) and choose that raster.",
        )
    return band


def refuse_picture(source: rasterio.DatasetReader, band: int) -> None:
    """Refuse the colours of a picture: they are no measured quantity."""
    kind, is_whole = source.colorinterp[band - 1], source.dtypes[band - 1] in ("uint8", "uint16")
    if is_whole and (kind in COLOURS or kind == ColorInterp.palette):
        what = "a table of colours" if kind == ColorInterp.palette else "a colour picture"
        raise UserError(
            f"{file_name(source)} is {what}, not a grid of measured values.",
            "Choose the grid that the picture was made from.",
        )


def band_name(source: rasterio.DatasetReader, band: int) -> str:
    """The name of a band: its description, else the file's name, with a number where it has several."""
    text = " ".join((source.descriptions[band - 1] or "").split())[:LONGEST_NAME]
    stem, is_alone = Path(file_name(source)).stem[:LONGEST_NAME], len(data_bands(source)) == 1
    if NAMELESS.fullmatch(text) or (is_alone and text == GEOPACKAGES_OWN):
        text = ""
    return text or (stem if is_alone else f"{stem} {band}")


def file_name(source: rasterio.DatasetReader) -> str:
    """The file's own name, also of one in an archive or a container."""
    parts = [p for p in source.name.replace('"', "").replace("\\", "/").split("/") if p]
    return (parts or ["raster"])[-1]


def tag(source: rasterio.DatasetReader, name: str, band: int = 1) -> str:
    """A tag of the file or the band; NetCDF puts words before the names (NC_GLOBAL#GDAL_NAME)."""
    for tags in (source.tags(), source.tags(band)):
        for key, value in tags.items():
            if key.rpartition("#")[2].upper().removeprefix("GDAL_") == name:
                return value
    return ""
