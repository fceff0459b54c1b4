"""Short ways to describe parameters, each with its help."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
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
    QgsProcessingParameterVectorDestination,
)

from ..contract.jobs import VERBS
from ..contract.jobs.bounds import Number
from ..contract.jobs.settings import bounds_of

WHOLE = Qgis.ProcessingNumberParameterType.Integer
REAL = Qgis.ProcessingNumberParameterType.Double
POLYGONS = [Qgis.ProcessingSourceType.VectorPolygon]


def told(parameter: QgsProcessingParameterDefinition, help: str) -> QgsProcessingParameterDefinition:
    """Give a parameter its help."""
    parameter.setHelp(help)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Put a parameter that is rarely used under Advanced Parameters."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def choice(name: str, label: str, words: tuple[str, ...], default: str, help: str):
    """Give a list of words; scripts name the words themselves."""
    parameter = QgsProcessingParameterEnum(name, label, list(words), False, default, False, True)
    return told(parameter, help)


def choices(name: str, label: str, words: tuple[str, ...], default: tuple[str, ...], help: str):
    """Give a list of words of which several may be chosen."""
    parameter = QgsProcessingParameterEnum(name, label, list(words), True, list(default), False, True)
    return told(parameter, help)


def real(name: str, label: str, default: float, help: str):
    """Give a number; the algorithm's job says in which bounds."""
    return told(QgsProcessingParameterNumber(name, label, REAL, default, False), help)


def whole(name: str, label: str, default: int, help: str):
    """Give a whole number; the algorithm's job says in which bounds."""
    return told(QgsProcessingParameterNumber(name, label, WHOLE, default, False), help)


def bound(parameter: QgsProcessingParameterDefinition, bounds: Mapping[str, Number]) -> None:
    """Give a parameter that is a number the bounds of the job's setting."""
    if isinstance(parameter, QgsProcessingParameterNumber) and parameter.name() in bounds:
        takes = bounds[parameter.name()]
        parameter.setMinimum(min(takes.least, *takes.also, takes.most))
        parameter.setMaximum(takes.most)


def bounds_of_verb(verb: str) -> dict[str, Number]:
    """Give the bounds of a verb's numbers, by the names of their parameters."""
    return {takes.name: takes for _, takes in bounds_of(VERBS[verb]) if isinstance(takes, Number)}


def yes_or_no(name: str, label: str, help: str, *, default: bool = False):
    """Give a box to tick."""
    return told(QgsProcessingParameterBoolean(name, label, default), help)


def files(name: str, label: str, help: str):
    """Give any number of input files."""
    kind = Qgis.ProcessingSourceType.File
    return told(QgsProcessingParameterMultipleLayers(name, label, kind, None, True), help)


def folder(name: str, label: str, help: str):
    """Give a folder that may be left out."""
    behaviour = Qgis.ProcessingFileParameterBehavior.Folder
    return told(QgsProcessingParameterFile(name, label, behaviour, "", None, True), help)


def raster(name: str, label: str, help: str, *, optional: bool = False):
    """Give an input raster."""
    return told(QgsProcessingParameterRasterLayer(name, label, None, optional), help)


def polygons(name: str, label: str, help: str, *, optional: bool = True):
    """Give an input layer of polygons."""
    return told(QgsProcessingParameterFeatureSource(name, label, POLYGONS, None, optional), help)


def field_of(layer: str, name: str, label: str, help: str, *, optional: bool = True):
    """Give a field of an input layer."""
    return told(
        QgsProcessingParameterField(
            name, label, None, layer, Qgis.ProcessingFieldParameterDataType.Any, False, optional
        ),
        help,
    )


def file(name: str, label: str, filter: str, help: str, *, default: str | None = None, optional: bool = True):
    """Give an input file."""
    behaviour = Qgis.ProcessingFileParameterBehavior.File
    return told(
        QgsProcessingParameterFile(name, label, behaviour, "", default, optional, filter),
        help,
    )


def raster_output(name: str, label: str, help: str, *, optional: bool = False, offered: bool = False):
    """Give an output raster; the dialog makes an optional one only where it is offered or asked for."""
    return of_a_file(
        QgsProcessingParameterRasterDestination(name, label, None, optional, offered or not optional), help
    )


def polygon_output(name: str, label: str, help: str, *, optional: bool = False):
    """Give an output layer of polygons."""
    return of_a_file(
        QgsProcessingParameterVectorDestination(
            name, label, Qgis.ProcessingSourceType.VectorPolygon, None, optional, not optional
        ),
        help,
    )


def of_a_file(parameter, help: str):
    """Give an output its help; the dialog offers no database and no memory layer for it."""
    parameter.setSupportsNonFileBasedOutput(False)
    return told(parameter, help)


def file_output(
    name: str, label: str, filter: str, help: str, *, optional: bool = False, is_usual: bool = True
):
    """Give an output file; a usual one is made by default in a dialog."""
    return told(QgsProcessingParameterFileDestination(name, label, filter, None, optional, is_usual), help)
