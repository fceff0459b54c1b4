"""Parameters that several algorithms share: one label and one help for one thing."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterMatrix

from .engine import folders
from .parameters import ParameterBuilder
from .texts import tr


class SharedParameters(ParameterBuilder):
    """Makes the parameters that mean the same in every algorithm."""

    def gravity(self):
        """INPUT: the gravity raster."""
        return self.raster(
            "INPUT",
            tr("Gravity raster (Bouguer or residual anomaly, mGal)"),
            tr("A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system."),
        )

    def further_rasters(self):
        """EXTRA."""
        return self.files(
            "EXTRA",
            tr("Further rasters"),
            tr(
                "Magnetics, elevation or other rasters of the same area, with all their bands. A model takes "
                "the bands it was trained on, which it finds by their names."
            ),
            of=Qgis.ProcessingSourceType.Raster,
        )

    def geological_map(self, *, optional: bool):
        """GEOLOGY, FIELD and LEGEND."""
        return (
            self.polygons(
                "GEOLOGY",
                tr("Geological map"),
                tr("Polygons of the geological map, with a field of ages or units."),
                optional=optional,
            ),
            self.field(
                "FIELD",
                "GEOLOGY",
                tr("Class field"),
                tr(
                    "The field of the geological map that holds the age or unit. In a prediction it may be "
                    "left empty: the field the model was trained on is used."
                ),
                optional=optional,
            ),
            self.file(
                "LEGEND",
                tr("Legend file"),
                tr("Legends (*.csv *.json)"),
                tr(
                    "A table that assigns each value of the class field to a class, to cover or to outside. "
                    "Left empty, a prediction uses the legend of its model, where the model has one. "
                    "Otherwise the layer's categorised or rule-based symbols on the field are the legend: "
                    "categories that are switched off are cover, or the Cenozoic units if all are on. "
                    "Without such symbols, ages become the periods of the time scale with the Cenozoic as "
                    "cover, and in any other field each value is a class."
                ),
            ),
        )

    def quantity(self):
        """QUANTITY: which anomaly INPUT holds."""
        return self.choice(
            "QUANTITY",
            tr("Anomaly in the gravity raster"),
            tr(
                "auto takes a raster written by Residual Bouguer anomaly as the residual, and any other as "
                "the Bouguer anomaly, from which the residual is computed first."
            ),
        )

    def reading(self):
        """BAND, UNIT and NODATA: how rasters are read."""
        return (
            self.band("BAND", "INPUT", tr("Band of the gravity raster")),
            self.choice(
                "UNIT",
                tr("Unit of the anomaly"),
                tr("auto takes the unit the file declares, or mGal where it declares none."),
            ),
            self.empty_values(),
        )

    def empty_values(self):
        """NODATA."""
        return self.text(
            "NODATA",
            tr("NoData values"),
            tr(
                "Numbers that mark empty cells where the files do not declare them, separated by spaces, "
                "such as -9999 1e32. They apply to every raster."
            ),
        )

    def holdout(self):
        """HOLDOUT: areas that count as cover."""
        return self.polygons(
            "HOLDOUT",
            tr("Areas to hold out"),
            tr(
                "Polygons whose outcrop counts as cover: nothing is trained on it, so the prediction can be "
                "evaluated there."
            ),
        )

    def split(self):
        """SPLIT, SPLIT_LAYER, SHARE, BLOCK, FOLDS and FOLD: which outcrop trains and which tests."""
        return (
            self.choice(
                "SPLIT",
                tr("Split into training and test set"),
                tr(
                    "blocks holds out whole spatial blocks. random is the method of the paper and overrates "
                    "a model, because neighbouring windows overlap. polygons holds out the test areas below."
                ),
            ),
            self.polygons(
                "SPLIT_LAYER",
                tr("Test areas (for the split 'polygons')"),
                tr("Polygons whose outcrop tests the model and is never trained on."),
            ),
            self.number(
                "SHARE",
                tr("Share held out for testing (0 to 1)"),
                tr("The share of the outcrop that tests the model and is not trained on."),
            ),
            self.number(
                "BLOCK",
                tr("Side of a block (km, 0 = from the raster)"),
                tr("The side of the spatial blocks that are held out."),
            ),
            self.number(
                "FOLDS",
                tr("Folds for cross-validation (0 = none, hold out the share)"),
                tr("The blocks are divided into this many folds, one of which is held out for testing."),
            ),
            self.number(
                "FOLD",
                tr("Fold held out for testing"),
                tr("With folds: the number of the fold that tests the model, from 1."),
            ),
        )

    def network_input(self):
        """HEIGHT, ENCODING, BANDS and SCALES: what a network is given."""
        return (
            self.number(
                "HEIGHT",
                tr("Continuation height (m)"),
                tr("For a Bouguer raster: height of the upward continuation that separates the residual."),
            ),
            self.choice(
                "ENCODING",
                tr("Input of the network"),
                tr("fields: the residual and its derivatives. rgb: the colour image of the paper."),
            ),
            self.choice(
                "BANDS",
                tr("Bands derived from gravity (for the input 'fields')"),
                tr(
                    "Bands given to the network. Those after tilt are derived from the Bouguer anomaly: a "
                    "model with any of them cannot use a residual raster."
                ),
            ),
            self.scales(),
        )

    def scales(self):
        """SCALES: sides and strides of windows."""
        headers = [tr("Side (CRS units)"), tr("Stride (CRS units)")]
        label = tr("Sides and strides of the windows (CRS units)")
        return self.described(
            QgsProcessingParameterMatrix("SCALES", label, 0, False, headers, [], True),
            tr("One row per scale, in units of the raster's CRS. Left empty, scales that suit the raster."),
        )

    def model(self):
        """MODEL: a trained model."""
        shipped = sorted(folders.MODELS.glob("*.safetensors"))
        return self.file(
            "MODEL",
            tr("Model file"),
            tr("Model files (*.safetensors)"),
            tr("A model written by Train a bedrock model, or one of those installed with the plugin."),
            required=True,
            default=str(shipped[0]) if shipped else None,
        )

    def depth(self, help: str):
        """DEPTH: layers of the network."""
        return self.number("DEPTH", tr("Depth of the network (layers, 0 = from the preset)"), help)

    def seed(self):
        """SEED: what makes a run repeatable."""
        return self.number(
            "SEED", tr("Random seed"), tr("The same seed on the same machine gives the same result.")
        )

    def device(self):
        """DEVICE: what computes."""
        return self.text(
            "DEVICE",
            tr("Device"),
            tr("auto, cpu, cuda, or cuda:0, cuda:1 and so on. auto takes the device set in the options."),
            default="auto",
        )

    def number_format(self):
        """PRECISION: what convolutions compute in."""
        return self.choice(
            "PRECISION",
            tr("Number format"),
            tr(
                "auto computes in bf16 where the GPU or CPU supports it, in about 0.6 of the time; cells "
                "where two classes are almost equally probable may change class. fp32 is exact. fp16 is for "
                "GPUs without bf16."
            ),
        )
