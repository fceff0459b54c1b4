"""Write resources/models/residual_windows_predict.model3, the example chain for the model designer.

Run by a Python that has QGIS: QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/make_example_chain.py
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
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "models" / "residual_windows_predict.model3"
NUMBER = Qgis.ProcessingNumberParameterType.Double
POLYGONS = [Qgis.ProcessingSourceType.VectorPolygon]
FILE = Qgis.ProcessingFileParameterBehavior.File

INPUTS = (
    QgsProcessingParameterRasterLayer("INPUT", "Bouguer anomaly"),
    QgsProcessingParameterNumber("HEIGHT", "Continuation height (m)", NUMBER, 10_000.0, False, 1.0, 1e6),
    QgsProcessingParameterFeatureSource("GEOLOGY", "Geological map", POLYGONS),
    QgsProcessingParameterField("FIELD", "Class field", None, "GEOLOGY"),
    QgsProcessingParameterFile("LEGEND", "Legend file", FILE, "", None, True, "Legends (*.csv *.json)"),
    QgsProcessingParameterFile("MODEL", "Model file", FILE, "", None, False, "Model files (*.safetensors)"),
)


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
STEPS = (
    (
        "residual",
        "residualbougueranomaly",
        {"INPUT": given("INPUT"), "HEIGHT": given("HEIGHT")},
        {"Residual Bouguer anomaly": "OUTPUT"},
    ),
    ("windows", "multiscalewindows", {"INPUT": made_by("residual"), **MAP}, {"Windows": "OUTPUT"}),
    (
        "predict",
        "predictconcealedbedrock",
        {
            "INPUT": made_by("residual"),
            "MODEL": given("MODEL"),
            "WINDOWS": made_by("windows"),
            "QUANTITY": fixed("residual"),
            **MAP,
        },
        {"Predicted bedrock": "OUTPUT", "Confidence": "CONFIDENCE"},
    ),
)


def chain() -> QgsProcessingModelAlgorithm:
    """Build the chain residual, windows, predict."""
    model = QgsProcessingModelAlgorithm("Residual, windows and prediction", "Concealed Bedrock")
    for number, definition in enumerate(INPUTS):
        place = QgsProcessingModelParameter(definition.name())
        place.setPosition(QPointF(140 + 240 * number, 60))
        model.addModelParameter(definition, place)
    for number, step in enumerate(STEPS):
        model.addChildAlgorithm(child(*step, QPointF(140 + 480 * number, 260 + 150 * number)))
    model.setParameterOrder(["INPUT", "MODEL", "GEOLOGY", "FIELD", "LEGEND", "HEIGHT"])
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
    """Register the provider, whose algorithms the chain is made of, and write the chain."""
    bind_package()
    from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

    qgis = QgsApplication([], False)
    qgis.initQgis()
    provider = ConcealedBedrockProvider()  # kept: its algorithms die with their Python owner
    QgsApplication.processingRegistry().addProvider(provider)
    is_written = chain().toFile(str(TARGET))
    qgis.exitQgis()
    print(f"{TARGET.relative_to(ROOT)} {'written' if is_written else 'not written'}")
    return 0 if is_written else 1


if __name__ == "__main__":
    sys.exit(main())
