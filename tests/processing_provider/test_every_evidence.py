"""Every kind of evidence at once, through a model of the designer that is written and read again."""

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsVectorLayer,
)

from concealed_bedrock.contract.card_inputs import describe_inputs
from concealed_bedrock.contract.model_card import read_card

SURVEY = {"SEED": 11, "SIZE": 72, "SPACING": 1, "N_HOLES": 40, "INCLINATION": 60, "RELATION": "related"}
GIVEN = ("GEOLOGY", "LEGEND", "HOLES", "MAGNETIC", "THICKNESS")
FIELDS = {"FIELD": "AGE", "HOLES_FIELD": "CLASS", "HOLES_DEPTH": "DEPTH", "HOLES_REACHED": "REACHED"}
TRAINING = {"ARCHITECTURE": "nearest-outcrop", "NULL_COUNT": 19, "INCLINATION": 60, "COVER_DENSITY": "-400"}


def child(name, algorithm, outputs=(), sources=None, **values):
    """A step of the model; `sources` are parameters that an earlier step's outputs give."""
    made = QgsProcessingModelChildAlgorithm(f"concealedbedrock:{algorithm}")
    made.setChildId(name)
    of = QgsProcessingModelChildParameterSource
    for parameter, value in values.items():
        made.addParameterSources(parameter, [of.fromStaticValue(value)])
    for parameter, (step, output) in (sources or {}).items():
        made.addParameterSources(parameter, [of.fromChildOutput(step, output)])
    written = {}
    for output in outputs:
        written[output] = QgsProcessingModelOutput(output, f"{name} {output}".lower())
        written[output].setChildId(name)
        written[output].setChildOutputName(output)
    made.setModelOutputs(written)
    return made


def designed():
    """Survey, reduction to the pole, training, prediction."""
    model = QgsProcessingModelAlgorithm("every evidence", "")
    outputs = ("OUTPUT", "GEOLOGY", "LEGEND", "HOLES", "MAGNETIC", "THICKNESS", "FAULTS")
    model.addChildAlgorithm(child("survey", "samplesurvey", outputs, **SURVEY))
    ground = {name: ("survey", name) for name in GIVEN} | {"LINES": ("survey", "FAULTS")}
    ground |= {"INPUT": ("survey", "OUTPUT")}
    magnetic = {"INPUT": ("survey", "MAGNETIC")}
    transformed = child("pole", "transformmagneticanomaly", ("TILT",), magnetic, INCLINATION=60)
    model.addChildAlgorithm(transformed)
    trained = child(
        "train",
        "trainbedrockmodel",
        ("OUTPUT", "REPORT"),
        ground | {"EXTRA": ("pole", "TILT")},
        **FIELDS | TRAINING,
    )
    model.addChildAlgorithm(trained)
    return model


@pytest.mark.campaign
def test_all_kinds_train_and_predict_in_a_model_of_the_designer(
    provider, engine_python, context, feedback, tmp_path
):
    path = str(tmp_path / "every.model3")
    assert designed().toFile(path)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(path)
    places = {
        each.name(): str(tmp_path / f"{each.name()}.{each.defaultFileExtension()}")
        for each in model.destinationParameterDefinitions()
    }
    found, is_good = model.run(places, context, feedback)
    assert is_good, feedback.errors
    report = (tmp_path / "train_report.html").read_text()
    kinds = ("Gravity", "Magnetics", "Lines as barriers", "Drillholes", "pole_tilt")
    assert all(kind in report for kind in kinds)
    assert QgsVectorLayer(found["survey_holes"], "holes", "ogr").featureCount() == 40
    reads = describe_inputs(read_card(found["train_output"]))
    given = {
        "INPUT": found["survey_output"],
        "MAGNETIC": found["survey_magnetic"],
        "EXTRA": [found["pole_tilt"]],
        "LINES": found["survey_faults"],
    }
    ground = {name: found[f"survey_{name.lower()}"] for name in ("GEOLOGY", "LEGEND", "HOLES")}
    if "gravity (INPUT)" in reads:
        ground["THICKNESS"] = found["survey_thickness"]
    used = {name: value for name, value in given.items() if f"({name})" in reads}
    predict = provider.algorithm("predictconcealedbedrock").create()
    asked = {"MODEL": found["train_output"], "OUTPUT": str(tmp_path / "b.tif")} | ground | FIELDS | used
    result, is_good = predict.run(asked, context, feedback)
    assert is_good, feedback.errors
    bedrock = gdal.Open(result["OUTPUT"]).ReadAsArray()
    assert bedrock.shape == (72, 72) and (bedrock < 254).any()
