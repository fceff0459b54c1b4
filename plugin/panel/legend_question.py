"""What the values of a map mean: the class that the engine gives each of them.

The engine alone reads ages, rocks and legends. Multi-scale windows reads them on a small raster of a cell
a value, whose class raster is the answer: the very rules by which a training reads the map.
"""

from __future__ import annotations

import csv
import json
import math
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...contract import RESOURCES
from ...processing_provider.layers.symbols import shown_names
from ...processing_provider.texts import tr
from .legend_tree import COVER, OUTSIDE

_LEAST_PROPOSED, _MOST_PROPOSED = 2, 60  # of a field that is proposed
_NEVER = re.compile(r"^(object_?id|fid|gid|id|ogc_fid|uuid|globalid|shape_.*|.*_id)$", re.IGNORECASE)
_FIELD_WORDS = re.compile(
    r"age|era\b|period|epoch|strat|chrono|unit|litho|rock|geol|formation|class|legend|时代|年代|地层|岩性|岩石",
    re.IGNORECASE,
)
_ROCKS = (
    "granit|gabbro|diorit|basalt|andesit|rhyolit|porphyr|schist|gneiss|slate|phyllit|marble|quartzit|"
    "sandstone|shale|limestone|dolomit|conglomerat|volcanic|intrusi|metamorph|sediment|alluvi|岩"
)
_CRS = "EPSG:3857"
_CELL_M = 1000.0
_LEAST_SIDE = 64  # cells of a side, which a split into blocks needs
_MOST_VALUES = 4096
_LEGEND_TAG = "CONCEALED_BEDROCK_LEGEND"
# What can be told apart by age: the numbers say how young the oldest part of a value is.
_ERAS = """value_in_map,class,name
age:Quaternary,0,Quaternary
age:Neogene,1,Neogene
age:Paleogene,2,Paleogene
age:Tertiary,3,Tertiary
age:Cenozoic,4,Cenozoic
age:Mesozoic,5,Mesozoic
*,6,older
"""
_YOUNG = (1, 2, 3)  # Cenozoic, and older than the Quaternary
_MESOZOIC = 5


class _LegendQuestion:
    """The values of a map's class field, and what the engine says of them.

    Parameters
    ----------
    layer : QgsVectorLayer
        The geological map.
    field : str
        Its class field.
    """

    def __init__(self, layer: QgsVectorLayer, field: str):
        self.layer, self.field = layer, field
        self.originals: dict[str, list] = {}  # value as legends write it -> values of the layer
        self.shares: dict[str, float] = {}
        self._read()

    @staticmethod
    def fields_of(layer: QgsVectorLayer) -> list[str]:
        """Give the fields that may hold classes: no identifiers and no measures of the outline."""
        return [field.name() for field in layer.fields() if not _NEVER.match(field.name())]

    @classmethod
    def propose_field(cls, layer: QgsVectorLayer) -> str:
        """Propose the text field with 2 to 60 values that names most ages or rocks; empty where none does."""
        best, most = "", 0.0
        for name in cls.fields_of(layer):
            place = layer.fields().lookupField(name)
            if layer.fields().at(place).type() != QMetaType.Type.QString:
                continue
            texts = {_as_text(value) for value in layer.uniqueValues(place, _MOST_PROPOSED + 2)} - {""}
            if not _LEAST_PROPOSED <= len(texts) <= _MOST_PROPOSED:
                continue
            named = sum(bool(_known_words().search(text)) for text in texts) / len(texts)
            score = named + 0.3 * bool(_FIELD_WORDS.search(name))
            if score > most:
                best, most = name, score
        return best

    def _read(self) -> None:
        """Read the values, and which share of the map each covers."""
        place = self.layer.fields().lookupField(self.field)
        areas: dict[str, float] = {}
        request = QgsFeatureRequest().setSubsetOfAttributes([place])
        is_geographic = self.layer.crs().isGeographic()
        for feature in self.layer.getFeatures(request):
            value = feature[place]
            text = _as_text(value)
            self.originals.setdefault(text, [])
            if not QgsVariantUtils.isNull(value) and value not in self.originals[text]:
                self.originals[text].append(value)
            box = feature.geometry().boundingBox()
            shrink = math.cos(math.radians(box.center().y())) if is_geographic else 1.0
            areas[text] = areas.get(text, 0.0) + feature.geometry().area() * shrink
        total = sum(areas.values()) or 1.0
        self.shares = {text: area / total for text, area in areas.items()}

    def fault(self) -> str:
        """Say why the field cannot be a class field; empty where it can."""
        n = len([text for text in self.originals if text])
        if n < 2:
            return tr("The field {field} holds {n} value. Choose a field of ages or units.").format(
                field=self.field, n=n
            )
        if n > _MOST_VALUES:
            return tr(
                "The field {field} holds {n} values, as identifiers do. Choose a field of ages or units."
            ).format(field=self.field, n=n)
        return ""

    def about_classes(self, legend: str = "") -> dict:
        """Give the parameters that ask for the class of every value.

        Parameters
        ----------
        legend : str
            A CSV, a JSON or a model file; empty for the layer's symbols, else the values themselves.
        """
        values = [text for text in self.originals if text]
        layer = _table(values, [self.originals[text][0] for text in values], self.layer, self.field)
        return self._meanings(layer, values, legend)

    def about_ages(self) -> dict:
        """Give the parameters that ask for the era of every value; codes are asked for by their names."""
        values = [text for text in self.originals if text]
        texts = values
        if all(map(_is_number, values)):
            names = shown_names(self.layer, self.field)
            texts = [names.get(text) or text for text in values]
        are_numbers = all(map(_is_number, texts))
        anchors = ["1", "100", "400"] if are_numbers else ["Quaternary", "Mesozoic", "Devonian"]
        texts = texts + anchors  # two classes at least are wanted of any map
        legend = _temporary("eras.csv")
        legend.write_text(_ERAS, encoding="utf-8")
        return self._meanings(_table(texts, texts, None, self.field), values, str(legend))

    def _meanings(self, layer: QgsVectorLayer, values: list[str], legend: str) -> dict:
        side, raster = _side(layer.featureCount()), _temporary("values.tif")
        self._values, self._raster = values, _temporary("classes.tif")
        _write_blank(raster, side)
        self._kept = layer  # until the algorithm has read it
        return {
            "INPUT": str(raster),
            "GEOLOGY": layer,
            "FIELD": self.field,
            "LEGEND": legend,
            "SCALES": [side * _CELL_M, side * _CELL_M],
            "OUTPUT": str(_temporary("windows.gpkg")),
            "CLASSES": str(self._raster),
        }

    def answer(self) -> dict[str, tuple[int, str, str]]:
        """Give (number, name, colour) of the class of every value, from the raster that was made."""
        source = gdal.Open(str(self._raster))
        cells = source.ReadAsArray().ravel()
        known = {e["value"]: e for e in json.loads(source.GetMetadataItem(_LEGEND_TAG))}
        known[OUTSIDE] = {"name": "outside", "colour": "#ffffff"}
        found = {value: int(cells[place]) for place, value in enumerate(self._values)}
        homes = {v: (n, known[n]["name"], known[n]["colour"]) for v, n in found.items()}
        return homes | ({"": (COVER, "cover", known[COVER]["colour"])} if "" in self.originals else {})

    @staticmethod
    def below(depth: str, homes: dict, eras: dict) -> dict:
        """Give the classes where what lies above a depth counts as cover.

        Parameters
        ----------
        depth : 'quaternary', 'cenozoic' (as the engine has it) or 'mesozoic'
        homes, eras : dict
            Answers about classes and about ages.
        """
        if depth == "cenozoic":
            return dict(homes)
        changed, free = dict(homes), 1 + max((h[0] for h in homes.values() if h[0] < OUTSIDE), default=-1)
        for value, (number, _name, _colour) in homes.items():
            era = eras.get(value, (6, "", ""))
            if depth == "quaternary" and number == COVER and era[0] in _YOUNG:
                changed[value] = (free + era[0], era[1], era[2])
            if depth == "mesozoic" and number < OUTSIDE and era[0] == _MESOZOIC:
                changed[value] = (COVER, "cover", "#e8e4d8")
        return changed


def _as_text(value) -> str:
    """Write a value as legends do."""
    if QgsVariantUtils.isNull(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return unicodedata.normalize("NFC", str(value)).strip()


def _temporary(name: str) -> Path:
    """Give a path in QGIS's temporary folder, which goes with the session."""
    path = Path(QgsProcessingUtils.generateTempFilename(name))
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


@lru_cache(maxsize=1)
def _known_words() -> re.Pattern[str]:
    """Give a pattern of the names of ages, which the time scale lists, and of common rocks."""
    with (RESOURCES / "legends" / "ages.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [name for row in rows for name in (row["name"], *row["chinese"].split()) if name]
    return re.compile("|".join([*map(re.escape, names), _ROCKS, "archaean|palaeo"]), re.IGNORECASE)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _side(n: int) -> int:
    return max(_LEAST_SIDE, math.ceil(math.sqrt(n)))


def _table(texts: list[str], values: list, model: QgsVectorLayer | None, name: str) -> QgsVectorLayer:
    """Make a map of squares, each value again and again, with a layer's symbols and names of codes."""
    layer = QgsVectorLayer(f"Polygon?crs={_CRS}", "values", "memory")
    field = QgsField(name, QMetaType.Type.QString)
    if model is not None:
        field = QgsField(model.fields().field(name))
    layer.dataProvider().addAttributes([field])
    layer.updateFields()
    side, n = _side(len(texts)), len(texts)
    features = []
    for place in range(side * side):
        row, column = divmod(place, side)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[place % n]])
        south, west = (side - row - 1) * _CELL_M, column * _CELL_M
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + _CELL_M, south + _CELL_M)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    if model is not None and model.renderer() is not None:
        layer.setRenderer(model.renderer().clone())
        layer.setEditorWidgetSetup(0, model.editorWidgetSetup(model.fields().lookupField(name)))
    return layer


def _write_blank(path: Path, side: int) -> None:
    """Write a raster of zeros that the squares lie on."""
    out = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32)
    out.SetGeoTransform((0.0, _CELL_M, 0.0, side * _CELL_M, 0.0, -_CELL_M))
    out.SetProjection(QgsCoordinateReferenceSystem(_CRS).toWkt())
    out.GetRasterBand(1).WriteArray(np.zeros((side, side), np.float32))
    out.FlushCache()
