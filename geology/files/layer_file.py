"""Layers of features as GeoPackages: predicted polygons and others, with the styles that QGIS loads."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.features import rasterize, shapes, sieve
from rasterio.io import DatasetReader
from rasterio.windows import Window
from scipy import ndimage
from shapely.geometry import shape

from ...geophysics.grids import WGS84, Grid
from ...geophysics.io import geopackage
from ...geophysics.io.replacing import STYLE_MARK, replacing
from ..legend import LegendClass

_NO_CLASS = 255
_ROWS_AT_ONCE = 256
_TO, _FROM, _ALL = slice(1, None), slice(None, -1), slice(None)
_NEIGHBOURS = (
    ((_FROM, _ALL), (_TO, _ALL)),
    ((_TO, _ALL), (_FROM, _ALL)),
    ((_ALL, _FROM), (_ALL, _TO)),
    ((_ALL, _TO), (_ALL, _FROM)),
)
_OPACITY = 'scale_linear(coalesce("confidence", 0), 0.2, 0.9, 20, 100)'  # per cent, QGIS's expression
_FILLED = {"style": "solid", "outline_color": "60,60,60,255", "outline_width": "0.1"}
_OUTLINED = {"style": "no", "outline_width": "0.3"}
_DOT = {"name": "circle", "size": "2.4", "outline_color": "35,35,35,255", "outline_width": "0.2"}


def categorised_qml(
    field: str,
    entries: Sequence[tuple[str, str, str]],
    *,
    kind: str,
    filled: bool = True,
    opacity: str = "",
    are_points: bool = False,
    are_lines: bool = False,
) -> str:
    """The `.qml` of a layer.

    Parameters
    ----------
    entries : (value, label, colour '#rrggbb') of every category
    kind : the field's type in QGIS's words, 'string' or 'integer'
    opacity : a QGIS expression of a feature's opacity in per cent; empty for opaque
    are_points : whether the features are points, which get dots
    are_lines : whether they are lines
    """
    categories = "\n".join(
        f'      <category value="{escape(value)}" symbol="{i}" label="{escape(label)}" type="{kind}"'
        ' render="true"/>'
        for i, (value, label, _) in enumerate(entries)
    )

    def symbol(number: int, colour: str) -> str:
        if are_points:
            return _dot(number, colour)
        return _stroke(number, colour) if are_lines else _symbol(number, colour, filled, opacity)

    symbols = "\n".join(symbol(i, colour) for i, (_, _, colour) in enumerate(entries))
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n'
        f'  <renderer-v2 type="categorizedSymbol" attr="{escape(field)}" symbollevels="0">\n'
        f"    <categories>\n{categories}\n    </categories>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "  </renderer-v2>\n</qgis>\n"
    )


def _symbol(name: int, colour: str, filled: bool, opacity: str) -> str:
    """A fill symbol: the colour fills the polygon, or draws its outline."""
    rgba = ",".join(map(str, bytes.fromhex(colour[1:]))) + ",255"  # as QGIS writes '#ff8000'
    options = _FILLED | {"color": rgba} if filled else _OUTLINED | {"outline_color": rgba}
    by_expression = (  # of the opacity that each feature tells for itself
        '<data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/>'
        '<Option type="Map" name="properties"><Option type="Map" name="alpha">'
        '<Option type="bool" name="active" value="true"/>'
        f'<Option type="QString" name="expression" value="{escape(opacity)}"/>'
        '<Option type="int" name="type" value="3"/></Option></Option>'
        '<Option type="QString" name="type" value="collection"/></Option></data_defined_properties>'
    )
    settings = "".join(f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in options.items())
    return (
        f'      <symbol type="fill" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f"{by_expression if opacity else ''}"
        f'<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">{settings}</Option>'
        "</layer></symbol>"
    )


def _stroke(name: int, colour: str) -> str:
    """A line symbol: a stroke of the colour."""
    rgba = ",".join(map(str, bytes.fromhex(colour[1:]))) + ",255"
    options = {"line_color": rgba, "line_width": "0.5", "line_width_unit": "MM", "line_style": "solid"}
    settings = "".join(f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in options.items())
    return (
        f'      <symbol type="line" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map">{settings}</Option>'
        "</layer></symbol>"
    )


def _dot(name: int, colour: str) -> str:
    """A marker symbol: a round dot of the colour."""
    options = _DOT | {"color": ",".join(map(str, bytes.fromhex(colour[1:]))) + ",255"}
    settings = "".join(f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in options.items())
    return (
        f'      <symbol type="marker" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map">{settings}</Option>'
        "</layer></symbol>"
    )


_SPECTRAL = ("#2b83ba", "#80bfac", "#c7e9ad", "#ffffbf", "#fdc980", "#f07c4a", "#d7191c")


def graduated_qml(field: str, values: np.ndarray) -> str:
    """The `.qml` of points in seven classes of as many points each, from blue to red.

    Parameters
    ----------
    field : of numbers
    values : the field's, of all points
    """
    bounds = np.quantile(values, np.linspace(0, 1, len(_SPECTRAL) + 1))
    ranges = "\n".join(
        f'      <range symbol="{i}" lower="{low:.6f}" upper="{high:.6f}" label="{low:.1f} – {high:.1f}"'
        ' render="true"/>'
        for i, (low, high) in enumerate(pairwise(bounds))
    )
    symbols = "\n".join(_dot(i, colour) for i, colour in enumerate(_SPECTRAL))
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n'
        f'  <renderer-v2 type="graduatedSymbol" attr="{escape(field)}" symbollevels="0">\n'
        f"    <ranges>\n{ranges}\n    </ranges>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "  </renderer-v2>\n</qgis>\n"
    )


def numbered_qml(field: str, colour: str) -> str:
    """The `.qml` of points that show the number in a field next to a dot of one colour, '#rrggbb'."""
    halo = '<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>'
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology|Labeling" labelsEnabled="1">\n'
        '  <renderer-v2 type="singleSymbol" symbollevels="0">\n'
        f"    <symbols>\n{_dot(0, colour)}\n    </symbols>\n"
        "  </renderer-v2>\n"
        '  <labeling type="simple">\n    <settings>\n'
        f'      <text-style fieldName="{escape(field)}" isExpression="0" fontSize="10" fontWeight="75" '
        f'textColor="35,35,35,255">{halo}</text-style>\n'
        '      <placement placement="6" dist="1" distUnits="MM"/>\n'
        "    </settings>\n  </labeling>\n"
        "</qgis>\n"
    )


_VIRIDIS = ("#440154", "#414487", "#2a788e", "#22a884", "#7ad151", "#fde725")
DIVERGING = ("#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b")  # blue, white, red (ColorBrewer RdBu)
_LISTED = '          <rampLegendSettings useContinuousLegend="0"/>\n'  # a legend of entries, not a bar


def ramp_qml(
    least: float,
    most: float,
    *,
    unknown: tuple[str, str] | None = None,
    colours: Sequence[str] = _VIRIDIS,
) -> str:
    """The `.qml` of a raster whose first band is shaded from `least` to `most`.

    Parameters
    ----------
    unknown : (label, colour '#rrggbb') of cells without a value, None where they are transparent
    colours : '#rrggbb' at equal steps from `least` to `most`
    """
    steps = [least + (most - least) * i / (len(colours) - 1) for i in range(len(colours))]
    entries = [(value, colour, f"{value:g}") for value, colour in zip(steps, colours)]
    label, blank = unknown or ("", "")
    if blank:  # the legend shows the ramp's entries, and this one's value is none of the raster's
        entries.insert(0, (2 * least - most, blank, label))
    items = "\n".join(
        f'          <item value="{value:g}" color="{colour}" label="{escape(label)}" alpha="255"/>'
        for value, colour, label in entries
    )
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n  <pipe>\n'
        '    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" '
        f'nodataColor="{blank}" classificationMin="{least:g}" classificationMax="{most:g}">\n'
        "      <rastershader>\n"
        f'        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" '
        f'minimumValue="{least:g}" maximumValue="{most:g}">\n{items}\n'
        f"{_LISTED if blank else ''}"
        "        </colorrampshader>\n      </rastershader>\n"
        "    </rasterrenderer>\n  </pipe>\n</qgis>\n"
    )


def write_layer(path: str | Path, layer: gpd.GeoDataFrame, name: str, style: str) -> None:
    """Write features as the only layer of a GeoPackage, with a `.qml`; whole or not at all.

    The same features give the same bytes. A GeoPackage that holds anything else is not replaced.
    """
    with replacing(path) as temporary:
        kind = "Point" if layer.geometry.isna().all() else None  # which no geometry tells
        pyogrio.write_dataframe(
            layer, temporary, layer=name, driver="GPKG", geometry_type=kind, VERSION="1.2"
        )
        geopackage.finish(temporary, name, len(layer))
        temporary.with_suffix(".qml").write_text(style, encoding="utf-8")


def write_polygons(
    path: str | Path,
    class_raster: str | Path,
    confidence_raster: str | Path,
    grid: Grid,
    classes: Sequence[LegendClass],
    *,
    sieve_km2: float = 0.0,
) -> None:
    """Write the areas of one class as a GeoPackage layer 'bedrock' with its style, whole or not at all.

    Fields: class, name, confidence (mean of the polygon's cells), area_km2 (on the ellipsoid). In its style
    a polygon is the more transparent, the less confident it is. Memory is that of the polygons, and with
    a sieve some eight bytes a cell more.
    """
    with rasterio.open(class_raster) as predicted, rasterio.open(confidence_raster) as confidence:
        layer = _outlines(predicted, grid, classes, sieve_km2=sieve_km2)
        layer["confidence"] = _mean_confidence(layer, confidence, grid)
    lonlat = layer.geometry.to_crs("EPSG:4326")
    layer["area_km2"] = [abs(WGS84.geometry_area_perimeter(polygon)[0]) / 1e6 for polygon in lonlat]
    entries = [(str(c.value), c.name, c.colour) for c in classes]
    style = categorised_qml("class", entries, kind="integer", opacity=_OPACITY)
    write_layer(path, layer, "bedrock", style)


def _outlines(
    predicted: DatasetReader, grid: Grid, classes: Sequence[LegendClass], *, sieve_km2: float = 0.0
) -> gpd.GeoDataFrame:
    """Polygons of connected cells (4 neighbours) of one class; areas under `sieve_km2` join a neighbour."""
    width_m, height_m = grid.spacing_m
    smallest = round(sieve_km2 * 1e6 / (width_m * height_m))  # cells
    cells = _sieved(predicted.read(1), smallest) if smallest > 1 else rasterio.band(predicted, 1)
    names = {c.value: c.name for c in classes}
    rows = [
        {"class": int(value), "name": names.get(int(value), ""), "geometry": shape(geometry)}
        for geometry, value in shapes(cells, connectivity=4, transform=grid.transform)
        if value != _NO_CLASS
    ]
    return gpd.GeoDataFrame(rows, columns=["class", "name", "geometry"], geometry="geometry", crs=grid.crs)


def _sieved(predicted: np.ndarray, smallest: int) -> np.ndarray:
    """Classes whose areas under so many cells have joined a neighbour; gaps and islands stay.

    GDAL's sieve leaves small areas among small areas; those are grown over by the large ones around them.
    """
    kept = sieve(predicted, smallest, connectivity=4)
    kept[predicted == _NO_CLASS] = _NO_CLASS
    is_small = np.zeros(kept.shape, bool)
    for value in np.unique(kept[kept != _NO_CLASS]):
        parts, _ = ndimage.label(kept == value)
        is_small |= ((np.bincount(parts.ravel()) < smallest) & (np.arange(parts.max() + 1) > 0))[parts]
    is_source = ~is_small & (kept != _NO_CLASS)
    while is_small.any():
        grown = np.zeros(kept.shape, bool)
        for there, here in _NEIGHBOURS:
            takes = is_small[here] & is_source[there]
            kept[here][takes] = kept[there][takes]
            grown[here] |= takes
        if not grown.any():
            break
        is_small &= ~grown
        is_source |= grown
    return np.asarray(kept)


def _mean_confidence(layer: gpd.GeoDataFrame, confidence: DatasetReader, grid: Grid) -> np.ndarray:
    """Mean known confidence of the cells in each polygon (by centres); NaN, on disk NULL, where none is."""
    geometry, n_cols = layer.geometry.to_numpy(), grid.shape[1]
    tree = shapely.STRtree(geometry)
    total, count = np.zeros(len(layer) + 1), np.zeros(len(layer) + 1)
    for start in range(0, grid.shape[0], _ROWS_AT_ONCE):
        n_rows = min(_ROWS_AT_ONCE, grid.shape[0] - start)
        strip = grid.crop(start, 0, n_rows, n_cols)
        near = tree.query(shapely.box(*strip.bounds))
        if not near.size:
            continue
        numbered = ((geometry[i], int(i) + 1) for i in near)
        number = rasterize(numbered, strip.shape, transform=strip.transform, dtype="int32")
        values = confidence.read(1, window=Window(0, start, n_cols, n_rows), masked=True)
        is_known = ~np.ma.getmaskarray(values)
        total += np.bincount(number[is_known], values.data[is_known], minlength=len(total))
        count += np.bincount(number[is_known], minlength=len(total))
    with np.errstate(invalid="ignore"):
        return total[1:] / count[1:]
