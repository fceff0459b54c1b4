"""Write resources/models/*.model3, the chains that the toolbox offers and the model designer opens.

Run by a Python that has QGIS; the seed fixes the order of attributes, so that a diff shows what changed:

  QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/make_chains.py
"""

import importlib.util
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "models"
NUMBER = Qgis.ProcessingNumberParameterType.Double
POLYGONS = [Qgis.ProcessingSourceType.VectorPolygon]
FILE = Qgis.ProcessingFileParameterBehavior.File
GRAVITY_UNITS = ("mGal", "um/s2", "m/s2", "Gal", "uGal", "nm/s2")

STATIONS = [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.Vector]
ANY = Qgis.ProcessingFieldParameterDataType.Any

INPUTS = {
    "STATIONS": QgsProcessingParameterFeatureSource("STATIONS", "Stations", STATIONS),
    "ANOMALY": QgsProcessingParameterField("ANOMALY", "Field of the anomaly", None, "STATIONS"),
    "HEIGHT_FIELD": QgsProcessingParameterField(
        "HEIGHT_FIELD", "Field of the height (m)", None, "STATIONS", ANY, False, True
    ),
    "UNIT": QgsProcessingParameterEnum(
        "UNIT", "Unit of the field", list(GRAVITY_UNITS), False, "mGal", False, True
    ),
    "CELL_SIZE": QgsProcessingParameterNumber(
        "CELL_SIZE", "Cell size (CRS units, 0 = from the stations)", NUMBER, 0.0, False, 0.0, 1e7
    ),
    "INPUT": QgsProcessingParameterRasterLayer("INPUT", "Bouguer anomaly"),
    "GEOLOGY": QgsProcessingParameterFeatureSource("GEOLOGY", "Geological map", POLYGONS),
    "FIELD": QgsProcessingParameterField("FIELD", "Class field", None, "GEOLOGY"),
    "LEGEND": QgsProcessingParameterFile(
        "LEGEND", "Legend file", FILE, "", None, True, "Legends (*.csv *.json)"
    ),
    "MODEL": QgsProcessingParameterFile(
        "MODEL", "Model file", FILE, "", None, False, "Model files (*.safetensors)"
    ),
    "TRUTH": QgsProcessingParameterRasterLayer("TRUTH", "True bedrock"),
    "MINUTES": QgsProcessingParameterNumber(
        "MINUTES", "Time limit (minutes, 0 = from the preset)", NUMBER, 0.0, False, 0.0, 1e5
    ),
    "HEIGHT": QgsProcessingParameterNumber(
        "HEIGHT", "Continuation height (m)", NUMBER, 10_000.0, False, 1.0, 1e6
    ),
}


def given(name: str) -> list[QgsProcessingModelChildParameterSource]:
    """A value that the chain's user gives."""
    return [QgsProcessingModelChildParameterSource.fromModelParameter(name)]


def made_by(child: str, output: str = "OUTPUT") -> list[QgsProcessingModelChildParameterSource]:
    """A value that an earlier step makes."""
    return [QgsProcessingModelChildParameterSource.fromChildOutput(child, output)]


def fixed(value) -> list[QgsProcessingModelChildParameterSource]:
    """A value that stands in the chain."""
    return [QgsProcessingModelChildParameterSource.fromStaticValue(value)]


MAP = {name: given(name) for name in ("GEOLOGY", "FIELD", "LEGEND")}
VISIBLE = {"VISIBLE": given("GEOLOGY"), "VISIBLE_FIELD": given("FIELD"), "LEGEND": given("LEGEND")}
RESIDUAL = (
    "residual",
    "residualbougueranomaly",
    {"INPUT": given("INPUT"), "HEIGHT": given("HEIGHT")},
    {"Residual Bouguer anomaly": "OUTPUT"},
)
# Prediction is given the Bouguer anomaly: it separates the residual itself, at the height of the model.
PREDICTION = {"INPUT": given("INPUT"), **MAP}
CHAINS = {
    "bouguer_to_polygons": (
        RESIDUAL,
        (
            "predict",
            "predictconcealedbedrock",
            PREDICTION | {"MODEL": given("MODEL")},
            {
                "Predicted bedrock": "OUTPUT",
                "Confidence": "CONFIDENCE",
                "Composite map": "COMPOSITE",
                "Predicted bedrock polygons": "POLYGONS",
            },
        ),
    ),
    "train_predict_evaluate": (
        (
            "train",
            "trainbedrockmodel",
            {"INPUT": given("INPUT"), "MINUTES": given("MINUTES"), **MAP},
            {"Model": "OUTPUT", "Training report": "REPORT"},
        ),
        (
            "predict",
            "predictconcealedbedrock",
            PREDICTION | {"MODEL": made_by("train")},
            {"Predicted bedrock": "OUTPUT", "Confidence": "CONFIDENCE", "Composite map": "COMPOSITE"},
        ),
        (
            "evaluate",
            "evaluateprediction",
            {
                "INPUT": made_by("predict"),
                "TRUTH": given("TRUTH"),
                "CONFIDENCE": made_by("predict", "CONFIDENCE"),
            }
            | VISIBLE,
            {"Evaluation report": "REPORT"},
        ),
    ),
    "stations_to_bedrock": (
        (
            "grid",
            "gridgravitystations",
            {
                "INPUT": given("STATIONS"),
                "FIELD": given("ANOMALY"),
                **{name: given(name) for name in ("HEIGHT_FIELD", "UNIT", "CELL_SIZE")},
            },
            {
                "Gridded anomaly": "OUTPUT",
                "Expected error of the grid": "ERROR",
                "Checked stations": "STATIONS",
            },
        ),
        (
            "predict",
            "predictconcealedbedrock",
            PREDICTION | {"INPUT": made_by("grid"), "MODEL": given("MODEL")},
            {"Predicted bedrock": "OUTPUT", "Confidence": "CONFIDENCE", "Composite map": "COMPOSITE"},
        ),
    ),
    "residual_windows_predict": (
        RESIDUAL,
        ("windows", "multiscalewindows", {"INPUT": given("INPUT"), **MAP}, {"Windows": "OUTPUT"}),
        (
            "predict",
            "predictconcealedbedrock",
            PREDICTION | {"MODEL": given("MODEL"), "WINDOWS": made_by("windows")},
            {"Predicted bedrock": "OUTPUT", "Confidence": "CONFIDENCE"},
        ),
    ),
}


def chain(offered, steps: tuple) -> QgsProcessingModelAlgorithm:
    """Build a chain, named as the toolbox offers it; it asks for what its steps take from the user."""
    model = QgsProcessingModelAlgorithm(offered.NAME, "Concealed Bedrock", "concealedbedrock")
    model.setHelpContent({"ALG_DESC": offered.HELP})
    taken = {s.parameterName() for _, _, sources, _ in steps for values in sources.values() for s in values}
    wanted = [key for key in INPUTS if key in taken]
    for number, key in enumerate(wanted):
        place = QgsProcessingModelParameter(key)
        place.setPosition(QPointF(140 + 240 * number, 60))
        model.addModelParameter(INPUTS[key].clone(), place)
    for number, step in enumerate(steps):
        model.addChildAlgorithm(child(*step, QPointF(140 + 480 * number, 260 + 150 * number)))
    model.setParameterOrder(wanted)
    model.updateDestinationParameters()
    return model


def child(name: str, algorithm: str, sources: dict, outputs: dict[str, str], place: QPointF):
    """One step, with what it gives to the chain's user."""
    step = QgsProcessingModelChildAlgorithm(f"concealedbedrock:{algorithm}")
    step.setChildId(name)
    step.setDescription(next(iter(outputs)))
    step.setPosition(place)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, source)
    step.setModelOutputs({label: output(label, name, key, place) for label, key in outputs.items()})
    return step


def output(label: str, child_id: str, key: str, place: QPointF) -> QgsProcessingModelOutput:
    """A result of a step that the chain gives."""
    found = QgsProcessingModelOutput(label, label)
    found.setChildId(child_id)
    found.setChildOutputName(key)
    found.setPosition(QPointF(place.x() + 260, place.y() + (50 if key == "OUTPUT" else 110)))
    return found


def bind_package() -> None:
    """Let this checkout be the package `concealed_bedrock`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "concealed_bedrock", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["concealed_bedrock"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["concealed_bedrock"])


def main() -> int:
    """Register the provider, whose algorithms the chains are made of, and write the chains."""
    bind_package()
    from concealed_bedrock.processing_provider.chains import ALL_CHAINS
    from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

    offered = {Path(kind.FILE).stem: kind for kind in ALL_CHAINS}
    qgis = QgsApplication([], False)
    qgis.initQgis()
    provider = ConcealedBedrockProvider()  # kept: its algorithms die with their Python owner
    provider.register()
    failed = [
        name
        for name, steps in CHAINS.items()
        if not chain(offered[name], steps).toFile(str(FOLDER / f"{name}.model3"))
    ]
    qgis.exitQgis()
    print(
        f"{len(CHAINS)} chains in {FOLDER.relative_to(ROOT)}" + (f", not written: {failed}" if failed else "")
    )
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
