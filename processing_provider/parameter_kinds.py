"""The kinds of parameters, built from the settings of a job.

Defaults, bounds and choices stand in the job alone: a script without QGIS runs with the same ones.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..contract.jobs.bounds import Kind, Number, Several, Word
from ..contract.jobs.settings import Settings
from .texts import tr

_INTEGER = Qgis.ProcessingNumberParameterType.Integer
_DOUBLE = Qgis.ProcessingNumberParameterType.Double
_WIDGET = f"{__package__}.choice_widgets._ChoiceWidget"
_POLYGONS = Qgis.ProcessingSourceType.VectorPolygon


class _ParameterKinds:
    """Makes the parameters that the settings of a job name, each with its label and its help."""

    def __init__(self, job: type[Settings]):
        self._settings: dict[str, tuple[Any, Kind]] = {
            takes.name: (setting.default, takes) for setting, takes in job.bounds()
        }

    def described(self, parameter: QgsProcessingParameterDefinition, help: str):
        """Set the help of a parameter that QGIS alone knows how to make."""
        parameter.setHelp(help)
        return parameter

    def number(self, name: str, label: str, help: str):
        default, takes = self._settings[name]
        if not isinstance(takes, Number):
            raise TypeError(f"{name} is no number")
        kind = _INTEGER if takes.is_whole else _DOUBLE
        least = min(takes.least, *takes.also, takes.most)
        return self.described(
            QgsProcessingParameterNumber(name, label, kind, default, False, least, takes.most), help
        )

    def choice(self, name: str, label: str, help: str, words: tuple[str, ...] = ()):
        """Make a list of words, one or several of which are chosen; scripts name the words themselves."""
        default, takes = self._settings[name]
        several, one = (True, takes.each) if isinstance(takes, Several) else (False, takes)
        if not isinstance(one, Word):
            raise TypeError(f"{name} is no choice")
        default = list(default) if several else default
        options = list(words or one.choices)
        is_optional = several and not default  # none chosen means something
        made = QgsProcessingParameterEnum(name, label, options, several, default, is_optional, True)
        made.setMetadata({"widget_wrapper": {"class": _WIDGET}})  # shows what the words are called
        return self.described(made, help)

    def checkbox(self, name: str, label: str, help: str):
        return self.described(QgsProcessingParameterBoolean(name, label, self._settings[name][0]), help)

    def text(self, name: str, label: str, help: str, default: str = ""):
        """Make a line of text, which may stay empty where it has no default."""
        return self.described(QgsProcessingParameterString(name, label, default, False, not default), help)

    def raster(self, name: str, label: str, help: str, *, optional: bool = False):
        return self.described(QgsProcessingParameterRasterLayer(name, label, None, optional), help)

    def band(self, name: str, raster: str, label: str):
        return self.described(
            QgsProcessingParameterBand(name, label, None, raster, True),
            tr("The band that holds the values. Choose one where the raster has several."),
        )

    def polygons(self, name: str, label: str, help: str, *, optional: bool = True):
        return self.described(
            QgsProcessingParameterFeatureSource(name, label, [_POLYGONS], None, optional), help
        )

    def points(self, name: str, label: str, help: str, *, optional: bool = True):
        """Make a layer of points, or a table whose columns are coordinates."""
        kinds = [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.Vector]
        return self.described(QgsProcessingParameterFeatureSource(name, label, kinds, None, optional), help)

    def points_or_polygons(self, name: str, label: str, help: str):
        kinds = [Qgis.ProcessingSourceType.VectorPoint, _POLYGONS]
        return self.described(QgsProcessingParameterFeatureSource(name, label, kinds, None, True), help)

    def point(self, name: str, label: str, help: str):
        """Make a point on the map, which may be left out."""
        return self.described(QgsProcessingParameterPoint(name, label, None, True), help)

    def lines(self, name: str, label: str, help: str, *, optional: bool = True):
        kinds = [Qgis.ProcessingSourceType.VectorLine]
        return self.described(QgsProcessingParameterFeatureSource(name, label, kinds, None, optional), help)

    def field(self, name: str, layer: str, label: str, help: str, *, optional: bool = True):
        kind = Qgis.ProcessingFieldParameterDataType.Any
        return self.described(
            QgsProcessingParameterField(name, label, None, layer, kind, False, optional), help
        )

    def file(self, name: str, label: str, filter: str, help: str, *, required: bool = False, default=None):
        kind = Qgis.ProcessingFileParameterBehavior.File
        return self.described(
            QgsProcessingParameterFile(name, label, kind, "", default, not required, filter), help
        )

    def files(self, name: str, label: str, help: str, *, of=Qgis.ProcessingSourceType.File):
        """Make any number of input files, or of input rasters."""
        return self.described(QgsProcessingParameterMultipleLayers(name, label, of, None, True), help)

    def folder(self, name: str, label: str, help: str):
        kind = Qgis.ProcessingFileParameterBehavior.Folder
        return self.described(QgsProcessingParameterFile(name, label, kind, "", None, True), help)

    def raster_output(self, name: str, label: str, help: str, *, optional=False, offered=False):
        """Make an output raster; a dialog writes an optional one only where it is offered or requested."""
        made = QgsProcessingParameterRasterDestination(name, label, None, optional, offered or not optional)
        made.setSupportsNonFileBasedOutput(False)  # no database
        return self.described(made, help)

    def polygon_output(self, name: str, label: str, help: str, *, optional=False):
        made = QgsProcessingParameterVectorDestination(name, label, _POLYGONS, None, optional, not optional)
        made.setSupportsNonFileBasedOutput(False)  # neither a database nor a memory layer
        return self.described(made, help)

    def point_output(self, name: str, label: str, help: str, *, optional=True, offered=False):
        """Make an output layer of points; dialogs write an optional one where it is offered or requested."""
        kind = Qgis.ProcessingSourceType.VectorPoint
        made = QgsProcessingParameterVectorDestination(
            name, label, kind, None, optional, offered or not optional
        )
        made.setSupportsNonFileBasedOutput(False)
        return self.described(made, help)

    def line_output(self, name: str, label: str, help: str):
        """Make an optional output layer of lines, written where it is requested."""
        kind = Qgis.ProcessingSourceType.VectorLine
        made = QgsProcessingParameterVectorDestination(name, label, kind, None, True, False)
        made.setSupportsNonFileBasedOutput(False)
        return self.described(made, help)

    def file_output(
        self, name: str, label: str, filter: str, help: str, *, optional=False, offered=True, default=None
    ):
        return self.described(
            QgsProcessingParameterFileDestination(name, label, filter, default, optional, offered), help
        )
