"""A run of an algorithm as a model of QGIS's designer, where further steps can be added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.PyQt.QtCore import QPointF


def _open_as_model(
    algorithm: QgsProcessingAlgorithm, given: dict, inputs: Sequence[str], outputs: Sequence[str]
) -> None:
    """Build a model of one algorithm and open it in the designer.

    Parameters
    ----------
    given : its parameters
    inputs, outputs : names of those that become the model's own
    """
    from processing.modeler.ModelerDialog import ModelerDialog  # a plugin of QGIS

    model = QgsProcessingModelAlgorithm(algorithm.displayName(), algorithm.group())
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    child.setChildId("predict")
    child.setDescription(algorithm.displayName())
    child.setPosition(QPointF(400, 300))
    for number, name in enumerate(name for name in inputs if given.get(name)):
        definition = algorithm.parameterDefinition(name).clone()
        definition.setDefaultValue(given[name])
        place = QgsProcessingModelParameter(name)
        place.setPosition(QPointF(140 + 240 * number, 80))
        model.addModelParameter(definition, place)
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    for name, value in given.items():
        if name not in (*inputs, *outputs):
            child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    child.setModelOutputs(
        {
            label: made
            for label, made in _model_outputs(algorithm, [name for name in outputs if name in given])
        }
    )
    model.addChildAlgorithm(child)
    designer = ModelerDialog.create(model)
    designer.show()


def _model_outputs(
    algorithm: QgsProcessingAlgorithm, names: Sequence[str]
) -> Iterator[tuple[str, QgsProcessingModelOutput]]:
    """Give the outputs of the model, one below the other."""
    for number, name in enumerate(names):
        label = algorithm.parameterDefinition(name).description()
        made = QgsProcessingModelOutput(label, label)
        made.setChildId("predict")
        made.setChildOutputName(name)
        made.setPosition(QPointF(760, 200 + 90 * number))
        yield label, made
