"""Parameters that several algorithms share: each has one label and one help."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterMatrix

from .engine import folders
from .parameter_kinds import _ParameterKinds
from .texts import tr


class _Parameters(_ParameterKinds):
    """Makes the parameters of an algorithm, those of one kind and those that others have too."""

    def report(self, help: str, *, optional: bool = True):
        return self.file_output("REPORT", tr("Report"), tr("HTML files (*.html)"), help, optional=optional)

    def gravity(self, *, optional: bool = False):
        return self.raster(
            "INPUT",
            tr("Gravity raster (Bouguer or residual anomaly, mGal)"),
            tr(
                "A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system. It "
                "may be left out: the map, the magnetic anomaly or another raster is enough."
            )
            if optional
            else tr(
                "A raster of the Bouguer or residual Bouguer anomaly, with a coordinate reference system."
            ),
            optional=optional,
        )

    def cell_size(self):
        return self.number(
            "CELL_SIZE",
            tr("Cell size without gravity (0 = automatic)"),
            tr(
                "In units of the coordinate reference system, metres or degrees. Without gravity, 0 takes "
                "the cells of the magnetic anomaly or of the first further raster; with the geological map "
                "alone, the cells of the model or some 300 along the longer side."
            ),
        )

    def further_rasters(self):
        return self.files(
            "EXTRA",
            tr("Further rasters"),
            tr(
                "Magnetics, elevation or other rasters of the same area, with all their bands. A prediction "
                "matches them by name with the bands the model was trained on."
            ),
            of=Qgis.ProcessingSourceType.Raster,
        )

    def magnetic(self):
        return self.raster(
            "MAGNETIC",
            tr("Magnetic anomaly"),
            tr(
                "A raster of the total-field magnetic anomaly in nT. Its reduction to the pole, the vertical "
                "derivative of that and the analytic signal are bands of the model."
            ),
            optional=True,
        )

    def thickness(self):
        return self.raster(
            "THICKNESS",
            tr("Thickness of the cover (m)"),
            tr(
                "A raster of the cover's thickness in metres, 0 on outcrop, such as Estimate the depth to "
                "bedrock makes. The gravity of the cover is computed and taken off the Bouguer anomaly. A "
                "model that was trained with a thickness needs one in the prediction too."
            ),
            optional=True,
        )

    def fault_lines(self):
        return self.lines(
            "LINES",
            tr("Faults and contacts"),
            tr(
                "Lines across which outcrop is not extrapolated: distances go round them, and lines of sight "
                "end at them. They are used where they do better than the same lines mirrored, turned or "
                "shifted; a model that uses them needs them in the prediction too."
            ),
        )

    def cover_density(self):
        return self.text(
            "COVER_DENSITY",
            tr("Density contrast of the cover (kg/m³)"),
            tr(
                "Density of the cover less that of the bedrock, with a thickness of the cover: a number such "
                "as -400, or pairs of depth in metres and contrast such as 0:-500 1000:-300 3000:-100, "
                "between which it changes linearly."
            ),
            default=self._settings["COVER_DENSITY"][0],
        )

    def direction(self):
        """DATE, INCLINATION and DECLINATION: the direction of the Earth's field."""
        return (
            self.text(
                "DATE",
                tr("Date of the survey"),
                tr(
                    "A year, or year-month-day, such as 1998-07-01, from 1900 on: the direction of the "
                    "Earth's field is that of the IGRF on this date."
                ),
            ),
            self.number(
                "INCLINATION",
                tr("Inclination (degrees, -999 = from the date)"),
                tr("Of the Earth's field below the horizontal, negative in the south."),
            ),
            self.number(
                "DECLINATION",
                tr("Declination (degrees)"),
                tr("Of the Earth's field from true north eastward. It counts where INCLINATION is given."),
            ),
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
                    "cover, and in any other field each value is a class. The legend decides what is asked: "
                    "a prediction names the topmost unit that is not cover, which with young units as "
                    "bedrock is seldom the basement."
                ),
            ),
        )

    def holes(self):
        """HOLES and HOLES_FIELD."""
        return (
            self.points(
                "HOLES",
                tr("Drillholes"),
                tr(
                    "Points of drillholes, or a table with columns longitude and latitude, or easting and "
                    "northing in the raster's coordinate reference system. A hole that reached bedrock "
                    "counts as outcrop of its cell in everything: training, distances, tests."
                ),
            ),
            self.field(
                "HOLES_FIELD",
                "HOLES",
                tr("Class field of the drillholes"),
                tr(
                    "The field that holds age, unit or rock of the bedrock. It is read by the legend of the "
                    "geological map. Left empty, the field called as the map's class field."
                ),
            ),
        )

    def hole_details(self):
        """HOLES_DEPTH, HOLES_REACHED and HOLES_WEIGHT."""
        return (
            self.field(
                "HOLES_DEPTH",
                "HOLES",
                tr("Depth field of the drillholes (m)"),
                tr(
                    "Depth of the bedrock below the ground, or of the end of a hole that did not reach it. "
                    "Fields named with ft or feet are converted."
                ),
            ),
            self.field(
                "HOLES_REACHED",
                "HOLES",
                tr("Field of whether bedrock was reached"),
                tr(
                    "yes or no, true or false, 1 or 0. A hole that ended in cover gives no class. Left "
                    "empty, holes with a class reached it."
                ),
            ),
            self.field(
                "HOLES_WEIGHT",
                "HOLES",
                tr("Weight field of the drillholes"),
                tr(
                    "Where several holes lie in a cell, the class of most weight counts. 0 leaves a hole out."
                ),
            ),
        )

    def pictures(self):
        """INPUT, PICTURE_FIELD and FOLDER: where pictures are."""
        return (
            self.points(
                "INPUT",
                tr("Layer of pictures"),
                tr(
                    "Points with a field of the pictures' paths, such as Create sample fold pictures or "
                    "Import geotagged photos makes, or a table."
                ),
            ),
            self.field(
                "PICTURE_FIELD",
                "INPUT",
                tr("Field of the pictures' paths"),
                tr(
                    "Left empty, the field picture, photo, image, path, file or filename. Relative paths "
                    "begin at the folder of the layer or of the project."
                ),
            ),
            self.folder(
                "FOLDER",
                tr("Folder of pictures (in place of the layer)"),
                tr(
                    "Pictures in this folder and below. A training wants one folder for each class; the "
                    "place of a photograph is read from its Exif data."
                ),
            ),
        )

    def quantity(self):
        return self.choice(
            "QUANTITY",
            tr("Anomaly in the gravity raster"),
            tr(
                "Where the file is to declare it, a raster written by Residual Bouguer anomaly is the "
                "residual, and any other the Bouguer anomaly, from which the residual is computed first."
            ),
        )

    def reading(self):
        """BAND, UNIT and NODATA: how rasters are read."""
        return (
            self.band("BAND", "INPUT", tr("Band of the gravity raster")),
            self.choice(
                "UNIT",
                tr("Unit of the anomaly"),
                tr("The unit of the raster's values."),
            ),
            self.empty_values(),
        )

    def empty_values(self):
        return self.text(
            "NODATA",
            tr("NoData values"),
            tr(
                "Numbers that mark empty cells where the files do not declare them, separated by spaces, "
                "such as -9999 1e32. They apply to every raster."
            ),
        )

    def holdout(self):
        return self.polygons(
            "HOLDOUT",
            tr("Areas to hold out"),
            tr(
                "Polygons whose outcrop is treated as cover in training and prediction, so that the "
                "prediction can be evaluated there."
            ),
        )

    def split(self):
        """SPLIT, SPLIT_LAYER, SHARE, BLOCK, FOLDS and FOLD: which outcrop trains and which tests."""
        return (
            self.choice(
                "SPLIT",
                tr("Split into training and test set"),
                tr(
                    "Spatial blocks hold out whole parts of the area. Random windows are the paper's method "
                    "and overestimate skill, because neighbouring windows overlap. The test areas are "
                    "polygons of your own."
                ),
            ),
            self.polygons(
                "SPLIT_LAYER",
                tr("Test areas (if they split the outcrop)"),
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
                tr(
                    "The numbers of the residual and its derivatives, or the colour image of them that the "
                    "paper uses. The preset 'as in the paper' takes the image, the others the numbers."
                ),
            ),
            self.choice(
                "BANDS",
                tr("Bands derived from gravity (without the colour image)"),
                tr(
                    "Bands given to the network. With none chosen, the first three; the preset 'as in the "
                    "paper' takes the residual alone. Those after the tilt angle are derived from the "
                    "Bouguer anomaly: a model with any of them cannot use a residual raster."
                ),
            ),
            self.scales(),
        )

    def scales(self):
        headers = [tr("Side (CRS units)"), tr("Stride (CRS units)")]
        label = tr("Sides and strides of the windows (CRS units)")
        return self.described(
            QgsProcessingParameterMatrix("SCALES", label, 0, False, headers, [], True),
            tr("One row per scale, in units of the raster's CRS. Left empty, scales that suit the raster."),
        )

    def model(self):
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
        return self.number("DEPTH", tr("Depth of the network (layers, 0 = from the preset)"), help)

    def seed(self):
        return self.number(
            "SEED", tr("Random seed"), tr("The same seed on the same machine gives the same result.")
        )

    def device(self):
        return self.text(
            "DEVICE",
            tr("Device"),
            tr("auto, cpu, cuda, or cuda:0, cuda:1 and so on. auto takes the device set in the options."),
            default="auto",
        )

    def number_format(self):
        return self.choice(
            "PRECISION",
            tr("Number format"),
            tr(
                "Automatic computes in bf16 where the GPU or CPU supports it, which takes about 60 % of "
                "the time; cells where two classes are almost equally probable may change class. Single "
                "precision rules that out. Half precision is for GPUs without bf16."
            ),
        )
