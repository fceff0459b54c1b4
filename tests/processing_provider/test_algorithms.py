"""What every algorithm owes to those who find it, read about it and script it."""

import re
import sys
from dataclasses import MISSING, fields

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology
from concealed_bedrock.contract.jobs.learning import OF_PRESET
from concealed_bedrock.processing_provider import algorithm as algorithm_module
from concealed_bedrock.processing_provider.engine import folders, interpreter
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues

IDS = {
    "residualbougueranomaly": "Residual Bouguer anomaly",
    "transformmagneticanomaly": "Transform a magnetic anomaly",
    "reducegravitystations": "Reduce gravity stations",
    "checkgravitystations": "Check gravity stations",
    "gridgravitystations": "Grid gravity stations",
    "depthtobedrock": "Estimate the depth to bedrock",
    "explainprediction": "Explain a prediction",
    "rankdrillsites": "Rank sites for drilling",
    "multiscalewindows": "Multi-scale windows",
    "trainbedrockmodel": "Train a bedrock model",
    "searcharchitecture": "Search a network architecture",
    "importgrid": "Import a grid",
    "importgravitystations": "Import gravity stations",
    "predictconcealedbedrock": "Predict concealed bedrock",
    "predictareas": "Predict for several areas",
    "evaluateprediction": "Evaluate a bedrock prediction",
    "bedrocklayout": "Create a bedrock layout",
    "foldshapeoflines": "Fold shape of lines",
    "samplefoldpictures": "Create sample fold pictures",
    "trainfoldclassifier": "Train a fold classifier",
    "classifyfolds": "Classify folds",
    "samplesurvey": "Create a sample survey",
    "checkengine": "Check the engine",
}
PUBLIC = {  # parameters that saved models and scripts rely on
    "importgravitystations": {"INPUT", "POINTS", "CRS", "QUANTITY", "UNIT", "DATUM", "OUTPUT", "REJECTED"},
    "importgrid": {"INPUT", "CRS", "UNIT", "VARIABLE", "BAND", "OUTPUT"},
    "residualbougueranomaly": {"INPUT", "HEIGHT", "EXTENT", "OUTPUT", "REGIONAL", "ERROR"},
    "reducegravitystations": {"INPUT", "GRAVITY_FIELD", "HEIGHT_FIELD", "TOPOGRAPHY", "DENSITY", "OUTPUT"},
    "checkgravitystations": {"INPUT", "FIELD", "SURVEY_FIELD", "LINE_FIELD", "LEVEL", "OUTPUT", "REPORT"},
    "gridgravitystations": {
        "INPUT",
        "FIELD",
        "HEIGHT_FIELD",
        "UNIT",
        "CELL_SIZE",
        "OUTPUT",
        "ERROR",
        "STATIONS",
    },
    "samplefoldpictures": {"COUNT", "STYLES", "SEED", "SIDE", "FOLDER", "OUTPUT"},
    "foldshapeoflines": {"INPUT", "NAME_FIELD", "TURN", "SMOOTHING", "OUTPUT"},
    "trainfoldclassifier": {
        *("INPUT", "PICTURE_FIELD", "FOLDER", "CLASS_FIELD", "GROUP", "ARCHITECTURE", "WEIGHTS"),
        *("PRETRAINED", "PRESET", "SHARE", "EPOCHS", "SIDE", "SEED", "OUTPUT", "REPORT"),
    },
    "classifyfolds": {"INPUT", "PICTURE_FIELD", "FOLDER", "MODEL", "OUTPUT"},
    "depthtobedrock": {"HOLES", "HOLES_DEPTH", "GEOLOGY", "FIELD", "BOUGUER", "OUTPUT", "LOW", "HIGH"},
    "explainprediction": {"INPUT", "MODEL", "POINT", "AREA", "CLASS", "EXTRA", "DEVICE", "OUTPUT"},
    "rankdrillsites": {
        *("PROBABILITIES", "COUNT", "AREA", "ACCESS", "EXCLUDED", "THICKNESS", "COST_WEIGHT", "SETUP"),
        *("HOLES", "HOLES_REACHED", "SPACING", "REACH", "OUTPUT"),
    },
    "transformmagneticanomaly": {"INPUT", "DATE", "INCLINATION", "DECLINATION", "OUTPUT", "TILT"},
    "multiscalewindows": {
        "INPUT",
        "EXTRA",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "HOLDOUT",
        "SEED",
        "OUTPUT",
        "CLASSES",
    },
    "trainbedrockmodel": {
        "INPUT",
        "EXTRA",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "HOLDOUT",
        "PRESET",
        "SEED",
        "DEVICE",
        "HEIGHT",
        "OUTPUT",
        "REPORT",
    },
    "searcharchitecture": {
        "INPUT",
        "EXTRA",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "HOLDOUT",
        "PRESET",
        "SEED",
        "DEVICE",
        "HEIGHT",
        "BUDGET",
        "GENOTYPE",
        "REPORT",
    },
    "predictconcealedbedrock": {
        "INPUT",
        "EXTRA",
        "MODEL",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "HOLDOUT",
        "WINDOWS",
        "DEVICE",
        "OUTPUT",
        "CONFIDENCE",
        "PROBABILITIES",
        "COMPOSITE",
        "POLYGONS",
        "ENTROPY",
        "SECOND",
        "DISAGREEMENT",
        "DISTANCE",
        "SET",
        "MARKED",
        "MODELS",
        "SCALE",
        "FLIPS",
        "LIMIT",
        "RARE",
        "COG",
        "PRECISION",
    },
    "predictareas": {
        "INPUT",
        "MODEL",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "AREAS",
        "AREA_FIELD",
        "MODEL_FIELD",
        "TABLE",
        "OUTPUT",
        "LOAD",
    },
    "evaluateprediction": {"INPUT", "TRUTH", "GEOLOGY", "FIELD", "LEGEND", "HOLDOUT", "CONFIDENCE", "REPORT"},
    "bedrocklayout": {
        "INPUT",
        "CONFIDENCE",
        "MARKED",
        "TITLE",
        "SOURCES",
        "PAPER",
        "OUTPUT",
        "PICTURE",
        "PROJECT",
    },
    "samplesurvey": {"SEED", "OUTPUT", "GEOLOGY", "LEGEND", "TRUTH"},
    "checkengine": {"DEVICE", "REPORT"},
}
EVERY = pytest.mark.parametrize("id", IDS)
UNITS = re.compile(
    r"\((m|km|km²|mGal|.*mGal|CRS units|in metres|minutes.*|.*0 = .*|share .*|factor, .*"
    r"|0 to 1.*|km, .*|km², .*|degrees.*|kg/m³|pixels|million parameters .*)\)"
)


def test_the_provider_gives_these_algorithms_and_no_other(provider, algorithms):
    assert {a.id().removeprefix("concealedbedrock:"): a.displayName() for a in algorithms} == IDS
    assert (provider.id(), provider.name()) == ("concealedbedrock", "Concealed Bedrock")
    assert not provider.icon().isNull()


@EVERY
def test_an_algorithm_introduces_itself(provider, id):
    algorithm = provider.algorithm(id)
    assert algorithm.shortDescription().endswith(".")
    assert algorithm.shortDescription().split()[0].endswith("s")  # third person: Separates, Trains
    assert 2 <= len(re.findall(r"[.](\s|$)", algorithm.shortHelpString())) <= 4
    assert algorithm.group() and algorithm.groupId().isidentifier()
    assert len(algorithm.tags()) >= 5
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.SupportsBatch


@EVERY
def test_public_parameters_are_there(provider, id):
    assert {d.name() for d in provider.algorithm(id).parameterDefinitions()} >= PUBLIC[id]


@EVERY
def test_every_parameter_has_help_and_a_label_in_sentence_case(provider, id):
    for definition in provider.algorithm(id).parameterDefinitions():
        assert definition.help().endswith("."), definition.name()
        assert definition.description()[0].isupper(), definition.name()


@EVERY
def test_words_not_numbers_choose_from_lists(provider, id):
    for definition in provider.algorithm(id).parameterDefinitions():
        if definition.type() == "enum":
            assert definition.usesStaticStrings()
            default = definition.defaultValue()
            chosen = default if definition.allowMultiple() else [default]
            assert set(chosen) <= set(definition.options())


@EVERY
def test_numbers_have_limits_and_what_has_a_unit_says_so(provider, id):
    without_unit = {"SEED", "STEPS", "PIXELS", "NULL_COUNT", "FOLD", "MEMBERS", "N_HOLES", "COUNT", "EPOCHS"}
    for definition in provider.algorithm(id).parameterDefinitions():
        if definition.type() == "number":
            assert definition.minimum() > -1e10
            assert definition.name() in without_unit or UNITS.search(definition.description()), (
                definition.name()
            )


@EVERY
def test_a_copy_of_an_algorithm_is_as_good(provider, id):
    copy = provider.algorithm(id).create()
    assert [d.name() for d in copy.parameterDefinitions()] == [
        d.name() for d in provider.algorithm(id).parameterDefinitions()
    ]


REQUIRED = {
    "importgrid": {"INPUT": "/a/grid.grd"},
    "importgravitystations": {"INPUT": "/a/stations.csv"},
    "residualbougueranomaly": {"INPUT": "RASTER"},
    "transformmagneticanomaly": {"INPUT": "RASTER", "DATE": "1998"},
    "reducegravitystations": {"INPUT": "POINTS"},
    "checkgravitystations": {"INPUT": "POINTS", "FIELD": "BOUGUER"},
    "gridgravitystations": {"INPUT": "POINTS", "FIELD": "BOUGUER"},
    "depthtobedrock": {"HOLES": "POINTS", "HOLES_DEPTH": "BOUGUER", "GEOLOGY": "LAYER", "FIELD": "AGE"},
    "explainprediction": {"INPUT": "RASTER", "MODEL": "/a/model.safetensors", "POINT": "4e5,5e6"},
    "rankdrillsites": {"PROBABILITIES": "RASTER"},
    "multiscalewindows": {"INPUT": "RASTER"},
    "trainbedrockmodel": {"INPUT": "RASTER", "GEOLOGY": "LAYER", "FIELD": "AGE"},
    "searcharchitecture": {"INPUT": "RASTER", "GEOLOGY": "LAYER", "FIELD": "AGE"},
    "predictconcealedbedrock": {"INPUT": "RASTER", "MODEL": "/a/model.safetensors"},
    "evaluateprediction": {"INPUT": "RASTER", "TRUTH": "RASTER"},
    "foldshapeoflines": {"INPUT": "LINES"},
    "trainfoldclassifier": {"INPUT": "POINTS"},
    "classifyfolds": {"INPUT": "POINTS", "MODEL": "/a/model.safetensors"},
    "samplesurvey": {},
    "checkengine": {},
}


def points_layer():
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=BOUGUER:double", "stations", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(4e5, 5e6)))
    feature.setAttributes([-20.0])
    layer.dataProvider().addFeatures([feature])
    return layer


def lines_layer():
    layer = QgsVectorLayer("LineString?crs=EPSG:32633", "traces", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(4e5 + i, 5e6 + i % 2) for i in range(9)]))
    layer.dataProvider().addFeatures([feature])
    return layer


def named_outputs(folder, id=""):
    """The output that a job does not go without."""
    name = {"searcharchitecture": "GENOTYPE", "evaluateprediction": "REPORT"}.get(id, "OUTPUT")
    return {name: str(folder / "output")}


@pytest.mark.parametrize("id", REQUIRED)
def test_what_is_left_out_is_what_the_job_leaves_out(
    provider, id, bouguer, geology, context, feedback, tmp_path, monkeypatch
):
    """The dialog's defaults and the job's are the same, so that a script without QGIS does the same."""
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)
    layers = {"RASTER": bouguer, "LAYER": geology, "POINTS": points_layer(), "LINES": lines_layer()}
    algorithm = provider.algorithm(id).create()
    parameters = {name: layers.get(value, value) for name, value in REQUIRED[id].items()} | named_outputs(
        tmp_path, id
    )
    job = algorithm.job(_ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers())
    outputs = {"output", "report", "bouguer", "geology", "legend", "truth"}
    for setting in fields(job):
        is_given = setting.name in outputs or setting.name.upper() in REQUIRED[id]
        if setting.default is not MISSING and not is_given and setting.default != Geology():
            own = OF_PRESET["quick"].get(setting.name) if setting.default in ("auto", ()) else None
            assert getattr(job, setting.name) == (own or setting.default), setting.name


def test_rights_in_the_metadata_of_the_layers_reach_the_model_file(
    provider, bouguer, geology, context, feedback, tmp_path
):
    layer = QgsRasterLayer(str(bouguer), "gravity")
    metadata = layer.metadata()
    metadata.setLicenses(["CC BY 4.0"])
    metadata.setRights(["Survey of somewhere"])
    layer.setMetadata(metadata)
    algorithm = provider.algorithm("trainbedrockmodel").create()
    parameters = {
        "INPUT": layer,
        "GEOLOGY": geology,
        "FIELD": "AGE",
        "HALF": True,
        "PROCESSES": 0,
        **named_outputs(tmp_path),
    }

    def job(**more):
        given = parameters | more
        return algorithm.job(_ParameterValues(algorithm, given, context, feedback, tmp_path).read_layers())

    assert job().attribution == "gravity: CC BY 4.0, Survey of somewhere"
    assert job(ATTRIBUTION="mine").attribution == "mine"
    assert job().half and job().processes == 0


def test_numbers_may_come_as_strings(provider, bouguer, context, feedback, tmp_path):
    """qgis_process gives every value as a string."""
    algorithm = provider.algorithm("multiscalewindows").create()
    parameters = {
        "INPUT": bouguer,
        "SEED": "7",
        "BEDROCK": "0.25",
        "SCALES": "64000,32000,96000,48000",
        "SPLIT": "random",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    job = algorithm.job(_ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers())
    assert (job.seed, job.min_bedrock, job.split) == (7, 0.25, "random")
    assert job.scales == ((64000.0, 32000.0), (96000.0, 48000.0))


@pytest.mark.parametrize("name", ["trainbedrockmodel", "searcharchitecture"])
def test_a_dialog_makes_the_report_and_a_script_only_on_request(provider, context, name):
    learner = provider.algorithm(name).create()
    assert learner.parameterDefinition("REPORT").createByDefault()
    assert learner.parameterAsFileOutput({}, "REPORT", context) == ""
    windows = provider.algorithm("multiscalewindows")
    assert not windows.parameterDefinition("REPORT").createByDefault()  # it wants a map


def test_settings_of_earlier_releases_are_ignored_with_one_warning(
    provider, bouguer, geology, context, feedback, tmp_path, monkeypatch
):
    algorithm, jobs = provider.algorithm("trainbedrockmodel").create(), []
    parameters = {
        "INPUT": bouguer,
        "GEOLOGY": geology,
        "FIELD": "AGE",
        "OUTPUT": str(tmp_path / "m.safetensors"),
    }
    parameters |= {
        "NULLS": "network",
        "NULL_COUNT": "8",
        "COVER": "1.5",
        "LAYOUT": "contiguous",
        "COMPILE": True,
    }
    monkeypatch.setattr(algorithm_module, "_run_job", lambda verb, job, feedback: jobs.append(job))
    monkeypatch.setattr(algorithm, "results", lambda given, answer: {})
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    assert algorithm.prepareAlgorithm(parameters, context, feedback)
    algorithm.processAlgorithm(parameters, context, feedback)
    assert (jobs[0].nulls, jobs[0].null_count) == ("pool", 8)
    assert len(feedback.warnings) == 1
    assert all(word in feedback.warnings[0] for word in ("COVER", "LAYOUT", "COMPILE", "NULLS"))


def test_evidence_and_architecture_are_chosen_by_word(
    provider, bouguer, geology, context, feedback, tmp_path
):
    def job_of(id, **parameters):
        algorithm = provider.algorithm(id).create()
        parameters |= {"INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE", **named_outputs(tmp_path)}
        return algorithm.job(
            _ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers()
        )

    train = job_of("trainbedrockmodel", EVIDENCE="outcrop", ARCHITECTURE="inverse-distance", MEMBERS="5")
    assert (train.evidence, train.architecture, train.members) == ("outcrop", "inverse-distance", 5)
    predict = job_of("predictconcealedbedrock", MODEL="/a/m.safetensors", EVIDENCE="gravity", PRIORS="0.5")
    assert (predict.evidence, predict.prior_strength) == ("gravity", 0.5)


def test_the_extent_is_given_in_the_raster_s_crs(provider, bouguer, context, feedback, tmp_path):
    algorithm = provider.algorithm("residualbougueranomaly").create()
    parameters = {"INPUT": bouguer, "EXTENT": "510000,560000,5120000,5180000 [EPSG:32645]"}
    given = _ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers()
    assert given.extent("EXTENT") == (510_000, 5_120_000, 560_000, 5_180_000)
    parameters["EXTENT"] = "87.2,87.6,46.4,46.8 [EPSG:4326]"
    west, south, east, north = given.extent("EXTENT")
    assert 500_000 < west < east < 560_000 and 5_120_000 < south < north < 5_200_000


def test_a_point_is_given_in_the_raster_s_crs(provider, bouguer, context, feedback, tmp_path):
    algorithm = provider.algorithm("explainprediction").create()

    def job(point):
        given = {"INPUT": bouguer, "MODEL": "/a/m.safetensors", "POINT": point, **named_outputs(tmp_path)}
        return algorithm.job(_ParameterValues(algorithm, given, context, feedback, tmp_path).read_layers())

    assert job("512500.25,5136500").point == "512500.25,5136500.0"
    east, north = map(float, job("87.1,46.4 [EPSG:4326]").point.split(","))
    assert (round(east), round(north)) == (507_687, 5_138_497)
    with pytest.raises(UserError, match="neither a point nor an area"):
        job(None)


def test_a_temporary_output_has_one_name(provider, bouguer, context, feedback, tmp_path):
    algorithm = provider.algorithm("residualbougueranomaly").create()
    parameters = {"INPUT": bouguer, "OUTPUT": "TEMPORARY_OUTPUT"}
    given = _ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers()
    assert given.output("OUTPUT") == given.output("OUTPUT") != ""
    assert given.output("REGIONAL") == ""


def test_outputs_can_be_chained_in_a_model(provider):
    kinds = {d.name(): d.type() for d in provider.algorithm("predictconcealedbedrock").outputDefinitions()}
    assert kinds["OUTPUT"] == kinds["CONFIDENCE"] == "outputRaster"
    assert kinds["POLYGONS"] == "outputVector"


def test_the_model_that_comes_along_is_offered(provider, monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "MODELS", tmp_path)
    bare = provider.algorithm("predictconcealedbedrock").create()
    assert bare.parameterDefinition("MODEL").defaultValue() is None
    (tmp_path / "sample.safetensors").write_bytes(b"")
    offering = provider.algorithm("predictconcealedbedrock").create()
    assert offering.parameterDefinition("MODEL").defaultValue() == str(tmp_path / "sample.safetensors")
