"""Class rasters on disk: a GeoTIFF that is named and coloured in QGIS, in GDAL and in other programs.

Three files travel together: the GeoTIFF with its colour table and the legend as a tag, `.aux.xml` with
category names and raster attribute table (GDAL's persistent auxiliary metadata), and `.qml`, the
style that QGIS loads by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.io import DatasetWriter
from rasterio.shutil import copy
from rasterio.windows import Window

from ...contract.card_schema import CLASSES
from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.schema import MEGABYTE, SchemaProblem, parse_json
from ...geology.legend import OUTSIDE, LegendClass
from ...geology.maps.geometry import class_counts
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import opened, profile
from ...geophysics.io.replacing import STYLE_MARK, replacing


def _as_cog(path: Path) -> None:
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


_LEGEND_TAG = "CONCEALED_BEDROCK_LEGEND"

# GDAL's codes of a raster attribute table: column types (integer, text) and usages.
_INTEGER, _TEXT = 0, 2
_TABLE = (
    *(("Value", _INTEGER, 5), ("Count", _INTEGER, 1), ("Class", _TEXT, 2)),
    *(("Red", _INTEGER, 6), ("Green", _INTEGER, 7), ("Blue", _INTEGER, 8), ("Alpha", _INTEGER, 9)),
)


def _write_class_raster(
    path: str | Path,
    classes: np.ndarray,
    grid: Grid,
    legend_classes: Sequence[LegendClass],
    *,
    nodata: int | None = 255,
    tags: Mapping[str, str] | None = None,
) -> None:
    """Write a class raster with its names and colours, whole or not at all.

    Parameters
    ----------
    classes : uint8, shape grid.shape
    legend_classes : the classes to name, bedrock alone or cover and outside among them
    nodata : the transparent value: 255 in predictions; 254 (outside) in maps, where 255 is cover
    """
    if classes.shape != grid.shape:  # GDAL would stretch them
        raise ValueError(f"classes of shape {classes.shape} do not fit a grid of {grid.shape}")
    with (
        replacing(path) as temporary,
        _class_raster(temporary, grid, legend_classes, nodata=nodata, tags=tags) as raster,
    ):
        raster.write(0, classes)


class _ClassRaster:
    """An open class raster; `write` takes rows, and their cells are counted by class."""

    def __init__(self, out: DatasetWriter):
        self.out = out
        self.counts = np.zeros(256, np.int64)

    def write(self, first_row: int, *bands: np.ndarray) -> None:
        """Write rows, uint8 (n, cols): the classes, then the further bands."""
        self.counts += class_counts(bands[0])
        window = Window(0, first_row, bands[0].shape[1], bands[0].shape[0])
        for number, values in enumerate(bands, 1):
            self.out.write(values, number, window=window)


@contextmanager
def _class_raster(
    temporary: Path,
    grid: Grid,
    legend_classes: Sequence[LegendClass],
    *,
    nodata: int | None = 255,
    tags: Mapping[str, str] | None = None,
    further: Sequence[str] = (),
    first: str = "Bedrock class",
    opacity: float = 1.0,
    opacity_band: int = -1,
    **creation: Any,
) -> Iterator[_ClassRaster]:
    """Open a class raster to write by rows, at a path given by `replacing`; its companions come at the end.

    Parameters
    ----------
    further : descriptions of uint8 bands behind the classes; first : that of the classes
    opacity : of the style; opacity_band : number of the band that scales it, 0 to 255, -1 for none
    creation : rasterio's creation options, over those of `rasters.profile`
    """
    entries = [c for c in sorted(legend_classes, key=lambda c: c.value) if c.value != nodata]
    legend = json.dumps([vars(c) for c in entries], ensure_ascii=False)
    with rasterio.open(temporary, "w", **profile(grid, 1 + len(further), "uint8", nodata) | creation) as out:
        out.write_colormap(1, _colour_table(entries))
        for number, text in enumerate((first, *further), 1):
            out.set_band_description(number, text)
        out.update_tags(**{_LEGEND_TAG: legend}, **(tags or {}))
        raster = _ClassRaster(out)
        yield raster
    auxiliary = _auxiliary_xml(entries, raster.counts)
    temporary.with_name(temporary.name + ".aux.xml").write_text(auxiliary, encoding="utf-8")
    temporary.with_suffix(".qml").write_text(_paletted_qml(entries, opacity, opacity_band), encoding="utf-8")


def _read_legend_of(path: str | Path) -> tuple[LegendClass, ...]:
    """The classes that a class raster names; of another program's raster the colours, numbered.

    Raises
    ------
    UserError
        Where the raster has neither legend nor colour table.
    """
    with opened(path) as source:
        named = _named_classes(source.tags().get(_LEGEND_TAG, ""))
        if named:
            return named
        try:
            colours = source.colormap(1)
        except ValueError as error:
            raise UserError(
                tr("{file} carries no legend of this plugin and has no colour table.").format(
                    file=Path(path).name
                ),
                tr("Choose a class raster, such as the output of Predict concealed bedrock."),
            ) from error
        values = [v for v in np.unique(source.read(1)).tolist() if v != source.nodata]
    return tuple(LegendClass(v, f"class {v}", "#" + bytes(colours[v][:3]).hex()) for v in values)


def _named_classes(tag: str) -> tuple[LegendClass, ...]:
    """The classes that a raster's tag names; none where it carries no legend of this plugin."""
    try:
        entries = parse_json(tag, most_bytes=MEGABYTE)
        CLASSES.check(entries, "legend")
        classes = tuple(LegendClass(int(e["value"]), e["name"], e["colour"].lower()) for e in entries)
        return classes if len({c.value for c in classes}) == len(classes) else ()
    except (SchemaProblem, UserError):
        return ()


def _colour_table(classes: Sequence[LegendClass]) -> dict[int, tuple[int, int, int, int]]:
    """Red, green, blue and opacity by value; what is no class is transparent."""
    return {v: (0, 0, 0, 0) for v in range(256)} | {c.value: (*c.rgb, 255) for c in classes}


def _auxiliary_xml(classes: Sequence[LegendClass], counts: np.ndarray) -> str:
    """GDAL's auxiliary metadata: names of the bedrock classes, and the raster attribute table of all."""
    names = {c.value: c.name for c in classes if c.value < OUTSIDE}  # 244 blank names would precede cover
    categories = "\n".join(
        f"      <Category>{escape(names.get(v, ''))}</Category>" for v in range(max(names, default=-1) + 1)
    )
    heads = "\n".join(
        f'      <FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage>'
        "</FieldDefn>"
        for i, (name, kind, usage) in enumerate(_TABLE)
    )
    rows = "\n".join(
        f'      <Row index="{i}">'
        + "".join(f"<F>{escape(str(v))}</F>" for v in (c.value, counts[c.value], c.name, *c.rgb, 255))
        + "</Row>"
        for i, c in enumerate(classes)
    )
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n'
        f"    <CategoryNames>\n{categories}\n    </CategoryNames>\n"
        f'    <GDALRasterAttributeTable tableType="thematic">\n{heads}\n{rows}\n'
        "    </GDALRasterAttributeTable>\n  </PAMRasterBand>\n</PAMDataset>\n"
    )


def _paletted_qml(classes: Sequence[LegendClass], opacity: float = 1.0, opacity_band: int = -1) -> str:
    """QGIS's style 'paletted / unique values' for a class raster."""
    entries = "\n".join(
        f'        <paletteEntry value="{c.value}" color="{c.colour}" label="{escape(c.name)}" alpha="255"/>'
        for c in classes
    )
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n  <pipe>\n'
        f'    <rasterrenderer type="paletted" band="1" opacity="{opacity:g}" alphaBand="{opacity_band}" '
        'nodataColor="">\n'
        f"      <colorPalette>\n{entries}\n      </colorPalette>\n"
        "    </rasterrenderer>\n  </pipe>\n</qgis>\n"
    )
