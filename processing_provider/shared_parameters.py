"""Parameters that several algorithms share: the same word for the same thing everywhere."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBand,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..contract.vocabulary import BANDS, ENCODINGS, NUMBER_FORMATS, SPLITS, UNITS
from .engine.folders import sample_model
from .parameters import (
    advanced,
    choice,
    choices,
    field_of,
    file,
    polygons,
    raster,
    real,
    told,
    whole,
)
from .texts import tr


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


def band(name: str = "BAND", parent: str = "INPUT", label: str = ""):
    """BAND: which band of a raster is read."""
    return advanced(
        told(
            QgsProcessingParameterBand(name, label or tr("Band of the gravity raster"), None, parent, True),
            tr("The band that holds the values; a raster with several bands needs a choice."),
        )
    )


def unit():
    """UNIT: of the gravity's values."""
    return advanced(
        choice(
            "UNIT",
            tr("Unit of the anomaly"),
            UNITS,
            "auto",
            tr("auto takes the unit that the file declares, and mGal where it declares none."),
        )
    )


def nodata():
    """NODATA: values that count as empty."""
    return advanced(
        told(
            QgsProcessingParameterString("NODATA", tr("Values of empty cells"), "", False, True),
            tr(
                "Numbers that stand for empty cells where the files do not declare them, such as "
                "-9999 1e32, with spaces between; they count as empty in every raster."
            ),
        )
    )


def reading():
    """Give BAND, UNIT and NODATA: how the gravity raster is read."""
    return band(), unit(), nodata()


def extra():
    """EXTRA: further rasters."""
    parameter = QgsProcessingParameterMultipleLayers(
        "EXTRA", tr("Further rasters"), Qgis.ProcessingSourceType.Raster, None, True
    )
    return told(
        parameter,
        tr(
            "Magnetics, elevation or other rasters on the same ground, with all their bands; a model takes "
            "those that it learned from, known by their names."
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
        tr(
            "The field of the geological map that holds the age or the unit. A prediction takes, where it is "
            "left empty, the field that its model was trained on."
        ),
        optional=optional,
    )


def legend():
    """LEGEND: the legend file."""
    return file(
        "LEGEND",
        tr("Legend file"),
        tr("Legends (*.csv *.json)"),
        tr(
            "A table that gives each value of the class field a class, cover or outside. Left empty, a "
            "prediction reads the map by the legend of its model, where it holds one; else the "
            "layer's categorised or rule-based symbols on the field are the legend; those switched off are "
            "cover, or, where none is, the Cenozoic units. Else ages become the periods of the time scale, "
            "Cenozoic becomes cover, and any other field gives a class a value."
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
    """SPLIT, SPLIT_LAYER, BLOCK, FOLDS, FOLD and SHARE: which outcrop is learned from, which checks."""
    return (
        advanced(
            choice(
                "SPLIT",
                tr("Split"),
                SPLITS,
                "blocks",
                tr(
                    "blocks keeps whole blocks of ground for validation; random is the paper's and rates a "
                    "model too high, because neighbouring windows overlap; polygons keeps the ground of the "
                    "layer below."
                ),
            )
        ),
        advanced(
            polygons(
                "SPLIT_LAYER",
                tr("Validation ground (with the split polygons)"),
                tr("Polygons whose outcrop checks the model and is never learned from."),
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
            whole(
                "FOLDS",
                tr("Folds of blocks (0 = split by share)"),
                0,
                tr("The blocks are dealt to so many folds, of which one validates; each can have its turn."),
            )
        ),
        advanced(
            whole(
                "FOLD",
                tr("Fold that validates"),
                1,
                tr("With folds: the number of the one that checks the model, from 1."),
            )
        ),
        advanced(
            real(
                "SHARE",
                tr("Share for validation (0 to 1)"),
                0.15,
                tr("The share of the outcrop that is kept to check the model."),
            )
        ),
    )


def network_input():
    """Give the settings of what a network is shown."""
    return (
        advanced(
            real(
                "HEIGHT",
                tr("Continuation height (m)"),
                10_000.0,
                tr("For a Bouguer raster: the height of the upward continuation that gives the residual."),
            )
        ),
        advanced(
            choice(
                "ENCODING",
                tr("What the network sees"),
                ENCODINGS,
                "fields",
                tr("fields: the residual and its derivatives; rgb: the colour picture of the paper."),
            )
        ),
        advanced(
            choices(
                "BANDS",
                tr("Bands made from gravity (with fields)"),
                BANDS,
                BANDS[:3],
                tr(
                    "What the network is shown. The bands after tilt are made from the Bouguer anomaly: "
                    "a model with them takes no residual raster."
                ),
            )
        ),
    )


def learned_ground():
    """Give what is learned from: gravity, further rasters, the map, its class field and legend."""
    return (gravity(), extra(), geology(optional=False), class_field(optional=False), legend())


def depth(help_text: str):
    """DEPTH: layers of the network."""
    label = tr("Depth of the network (layers, 0 = the preset's)")
    return advanced(whole("DEPTH", label, 0, help_text))


def steps(label: str):
    """STEPS: how long is learned."""
    return advanced(whole("STEPS", label, 0, tr("How many batches are learned.")))


def number_format():
    """PRECISION: what convolutions compute in."""
    return advanced(
        choice(
            "PRECISION",
            tr("Number format"),
            NUMBER_FORMATS,
            "auto",
            tr(
                "auto computes in bf16 where the GPU or CPU has it, in about 0.6 of the time; cells "
                "where two classes are about alike may fall to the other. fp32 is exact; fp16 is "
                "for GPUs without bf16."
            ),
        )
    )
