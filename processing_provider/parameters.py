"""Parameters that several algorithms share, and short ways to describe the others."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from .folders import sample_model
from .texts import tr

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


def real(name: str, label: str, default: float, help: str, *, least: float = 0.0, most: float = 1e9):
    """Give a number."""
    return told(QgsProcessingParameterNumber(name, label, REAL, default, False, least, most), help)


def whole(name: str, label: str, default: int, help: str, *, least: int = 0, most: int = 2**31 - 1):
    """Give a whole number."""
    return told(QgsProcessingParameterNumber(name, label, WHOLE, default, False, least, most), help)


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
            name, label, None, layer, QgsProcessingParameterField.DataType.Any, False, optional
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
    return told(
        QgsProcessingParameterRasterDestination(name, label, None, optional, offered or not optional), help
    )


def polygon_output(name: str, label: str, help: str, *, optional: bool = False):
    """Give an output layer of polygons."""
    return told(
        QgsProcessingParameterVectorDestination(
            name, label, Qgis.ProcessingSourceType.VectorPolygon, None, optional, not optional
        ),
        help,
    )


def file_output(name: str, label: str, filter: str, help: str, *, optional: bool = False):
    """Give an output file."""
    return told(
        QgsProcessingParameterFileDestination(name, label, filter, None, optional, not optional), help
    )


def gravity():
    """INPUT: the gravity raster."""
    return raster(
        "INPUT",
        tr("Gravity raster (Bouguer or residual anomaly, mGal)"),
        tr("A raster of the Bouguer or the residual Bouguer anomaly, with a coordinate reference system."),
    )


def quantity():
    """QUANTITY: which anomaly INPUT holds."""
    return advanced(
        choice(
            "QUANTITY",
            tr("What the gravity raster holds"),
            ("auto", "bouguer", "residual"),
            "auto",
            tr(
                "auto takes a raster made by Residual Bouguer anomaly for the residual, and any other for "
                "the Bouguer anomaly, whose residual is computed first."
            ),
        )
    )


def extra():
    """EXTRA: further rasters."""
    parameter = QgsProcessingParameterMultipleLayers(
        "EXTRA", tr("Further rasters"), Qgis.ProcessingSourceType.Raster, None, True
    )
    return told(
        parameter,
        tr(
            "Magnetics, elevation or other rasters on the same ground; a model takes as many as it learned "
            "from."
        ),
    )


def geology(*, optional: bool):
    """GEOLOGY: the geological map."""
    return polygons(
        "GEOLOGY",
        tr("Geological map"),
        tr("Polygons of the geological map, with a field of ages or units."),
        optional=optional,
    )


def class_field(*, optional: bool):
    """FIELD: the map's class field."""
    return field_of(
        "GEOLOGY",
        "FIELD",
        tr("Class field"),
        tr("The field of the geological map that holds the age or the unit."),
        optional=optional,
    )


def legend():
    """LEGEND: the legend file."""
    return file(
        "LEGEND",
        tr("Legend file"),
        tr("Legends (*.csv *.json)"),
        tr(
            "A table that gives each value of the class field a class, cover or outside. Left empty, the "
            "layer's categorised symbols are the legend, if those that are cover are switched off in it; "
            "else ages become the periods of the time scale, Cenozoic becomes cover, and any other field "
            "gives a class a value."
        ),
    )


def holdout():
    """HOLDOUT: ground that counts as cover."""
    return advanced(
        polygons(
            "HOLDOUT",
            tr("Ground to hide"),
            tr(
                "Polygons whose ground counts as cover: nothing is learned from its outcrop, so that the "
                "prediction can be checked there."
            ),
        )
    )


def model():
    """MODEL: a model file."""
    return file(
        "MODEL",
        tr("Model file"),
        tr("Model files (*.safetensors)"),
        tr("A file written by Train a bedrock model; the model of the sample survey comes with the plugin."),
        default=sample_model() or None,
        optional=False,
    )


def seed():
    """SEED: what makes a run repeatable."""
    return advanced(
        whole("SEED", tr("Seed"), 1, tr("The same seed on the same machine gives the same result again."))
    )


def device():
    """DEVICE: what computes."""
    return advanced(
        told(
            QgsProcessingParameterString("DEVICE", tr("Device"), "auto"),
            tr("auto, cpu, cuda or cuda:0, cuda:1 and so on; auto takes the device of the options."),
        )
    )


def scales():
    """SCALES: windows."""
    headers = [tr("Side (CRS units)"), tr("Stride (CRS units)")]
    parameter = QgsProcessingParameterMatrix(
        "SCALES", tr("Sides and strides of the windows (CRS units)"), 0, False, headers, [], True
    )
    return advanced(
        told(
            parameter,
            tr(
                "One row a scale, in units of the raster's CRS; left empty, scales that fit the raster are "
                "chosen."
            ),
        )
    )


def split_settings():
    """SPLIT, BLOCK and SHARE: which outcrop is learned from and which is kept to check."""
    return (
        advanced(
            choice(
                "SPLIT",
                tr("Split"),
                ("blocks", "random"),
                "blocks",
                tr(
                    "blocks keeps whole blocks of ground for validation; random is the paper's and rates a "
                    "model too high, because neighbouring windows overlap."
                ),
            )
        ),
        advanced(
            real(
                "BLOCK",
                tr("Side of a block (km, 0 = chosen from the raster)"),
                0.0,
                tr("The side of the blocks that the ground is split by."),
            )
        ),
        advanced(
            real(
                "SHARE",
                tr("Share for validation (0 to 1)"),
                0.15,
                tr("The share of the outcrop that is kept to check the model."),
                least=0.01,
                most=0.9,
            )
        ),
    )
