"""The parameters of an algorithm, built from the settings of its job.

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
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..contract.jobs.bounds import Kind, Number, Several, Word
from ..contract.jobs.settings import bounds_of
from .texts import tr

_INTEGER = Qgis.ProcessingNumberParameterType.Integer
_DOUBLE = Qgis.ProcessingNumberParameterType.Double
_POLYGONS = Qgis.ProcessingSourceType.VectorPolygon


class ParameterBuilder:
    """Makes parameters, each from its name, its label and its help.

    Parameters
    ----------
    job : type
        Dataclass of the job, whose settings carry the names of the parameters.
    """

    def __init__(self, job: type):
        self._settings: dict[str, tuple[Any, Kind]] = {
            takes.name: (setting.default, takes) for setting, takes in bounds_of(job)
        }

    def described(self, parameter: QgsProcessingParameterDefinition, help: str):
        """Set the help of a parameter that QGIS alone knows how to make."""
        parameter.setHelp(help)
        return parameter

    def number(self, name: str, label: str, help: str):
        """Make a number within the bounds of its setting."""
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
        several = isinstance(takes, Several)
        one = takes.each if isinstance(takes, Several) else takes
        if not isinstance(one, Word):
            raise TypeError(f"{name} is no choice")
        options = list(words or one.choices)
        if several:
            default = list(default)
        return self.described(
            QgsProcessingParameterEnum(name, label, options, several, default, False, True), help
        )

    def checkbox(self, name: str, label: str, help: str):
        """Make a box to tick."""
        return self.described(QgsProcessingParameterBoolean(name, label, self._settings[name][0]), help)

    def text(self, name: str, label: str, help: str, default: str = ""):
        """Make a line of text, which may stay empty where it has no default."""
        return self.described(QgsProcessingParameterString(name, label, default, False, not default), help)

    def raster(self, name: str, label: str, help: str, *, optional: bool = False):
        """Make an input raster."""
        return self.described(QgsProcessingParameterRasterLayer(name, label, None, optional), help)

    def band(self, name: str, raster: str, label: str):
        """Make the band of an input raster."""
        return self.described(
            QgsProcessingParameterBand(name, label, None, raster, True),
            tr("The band that holds the values. Choose one where the raster has several."),
        )

    def polygons(self, name: str, label: str, help: str, *, optional: bool = True):
        """Make an input layer of polygons."""
        return self.described(
            QgsProcessingParameterFeatureSource(name, label, [_POLYGONS], None, optional), help
        )

    def field(self, name: str, layer: str, label: str, help: str, *, optional: bool = True):
        """Make a field of an input layer."""
        kind = Qgis.ProcessingFieldParameterDataType.Any
        return self.described(
            QgsProcessingParameterField(name, label, None, layer, kind, False, optional), help
        )

    def file(self, name: str, label: str, filter: str, help: str, *, required: bool = False, default=None):
        """Make an input file."""
        kind = Qgis.ProcessingFileParameterBehavior.File
        return self.described(
            QgsProcessingParameterFile(name, label, kind, "", default, not required, filter), help
        )

    def files(self, name: str, label: str, help: str, *, of=Qgis.ProcessingSourceType.File):
        """Make any number of input files, or of input rasters."""
        return self.described(QgsProcessingParameterMultipleLayers(name, label, of, None, True), help)

    def folder(self, name: str, label: str, help: str):
        """Make a folder that may be left out."""
        kind = Qgis.ProcessingFileParameterBehavior.Folder
        return self.described(QgsProcessingParameterFile(name, label, kind, "", None, True), help)

    def raster_output(self, name: str, label: str, help: str, *, optional=False, offered=False):
        """Make an output raster; a dialog writes an optional one only where it is offered or requested."""
        made = QgsProcessingParameterRasterDestination(name, label, None, optional, offered or not optional)
        made.setSupportsNonFileBasedOutput(False)  # no database
        return self.described(made, help)

    def polygon_output(self, name: str, label: str, help: str, *, optional=False):
        """Make an output layer of polygons."""
        made = QgsProcessingParameterVectorDestination(name, label, _POLYGONS, None, optional, not optional)
        made.setSupportsNonFileBasedOutput(False)  # neither a database nor a memory layer
        return self.described(made, help)

    def file_output(self, name: str, label: str, filter: str, help: str, *, optional=False, offered=True):
        """Make an output file."""
        return self.described(
            QgsProcessingParameterFileDestination(name, label, filter, None, optional, offered), help
        )
