"""Widgets of choices, which show labels in the user's language and give words.

QGIS shows the words of a choice as they are. The dialogs of Processing that are written in Python ask a
parameter's metadata for a widget; others show the words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingModelerParameterWidget,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from .choices import _in_word, _label_of

_MODELER, _BATCH = "ModelerParametersDialog", "BatchAlgorithmDialog"
_Type = QgsProcessingGui.WidgetType


class _ChoiceWidget:
    """What Processing calls to make the widget of a choice; it gives the one that the dialog needs."""

    def __new__(cls, definition, dialog, row: int = 0, column: int = 0):
        kind = type(dialog).__name__
        if kind == _MODELER:
            return _modeler_widget(definition, dialog)
        wrapper = _ChoiceWrapper(definition, _Type.Batch if kind == _BATCH else _Type.Standard)
        wrapper.setDialog(dialog)
        return wrapper


class _ChoiceWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """QGIS's own widget of a choice, which takes labels and returns words.

    A box that Python makes would not do: QGIS hands it out as a second object, Python collects the first,
    and the box, which still points to it, may end QGIS when its dialog is closed.
    """

    def createWidget(self) -> QWidget:
        self._choice = _LabelledChoice(self.parameterDefinition())
        registry, context = QgsGui.processingGuiRegistry(), QgsProcessingContext()
        self._inner = registry.createParameterWidgetWrapper(self._choice.shown, self.type())
        widget = self._inner.createWrappedWidget(context)
        widget.setToolTip(self.parameterDefinition().toolTip())
        if isinstance(widget, QComboBox):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(20)
            for number, word in enumerate(self.parameterDefinition().options()):
                widget.setItemData(number, word, Qt.ItemDataRole.ToolTipRole)
        self._inner.widgetValueHasChanged.connect(lambda _inner: self.widgetValueHasChanged.emit(self))
        return widget

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        self._inner.setParameterValue(self._choice.in_labels(value), context)

    def widgetValue(self) -> Any:
        return self._choice.in_words(self._inner.parameterValue())


class _LabelledChoice:
    """A choice among labels, and the words that they stand for; `shown` is the former."""

    def __init__(self, definition: QgsProcessingParameterEnum):
        name, words = definition.name(), definition.options()
        self._words = {_label_of(name, word): word for word in words}
        self._labels = {word: label for label, word in self._words.items()}
        several = definition.allowMultiple()
        self.shown = QgsProcessingParameterEnum(
            name, definition.description(), list(self._words), several, None, False, True
        )
        self.shown.setDefaultValue(self.in_labels(definition.defaultValue()))
        self.shown.setFlags(definition.flags())

    def in_labels(self, value: Any) -> Any:
        """Give the label, or the labels, of words or their numbers."""
        return self._renamed(_in_word(value, list(self._labels)), self._labels)

    def in_words(self, value: Any) -> Any:
        """Give the word, or the words, of labels."""
        return self._renamed(value, self._words)

    @staticmethod
    def _renamed(value: Any, names: dict[str, str]) -> Any:
        if isinstance(value, (list, tuple)):
            return [names.get(one, one) for one in value]
        return names.get(value, value)


def _modeler_widget(
    definition: QgsProcessingParameterDefinition, dialog
) -> QgsProcessingModelerParameterWidget:
    """Give the model designer's own widget, which takes inputs of the model too, with labels."""
    if definition.allowMultiple():
        return _ModelerChoices(definition, dialog)
    registry = QgsGui.processingGuiRegistry()
    widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
    widget.setDialog(dialog)
    for combo in widget.findChildren(QComboBox):
        for number in range(combo.count()):
            if combo.itemData(number) in definition.options():
                combo.setItemText(number, _label_of(definition.name(), combo.itemData(number)))
    return widget


class _ModelerChoices(QgsProcessingModelerParameterWidget):
    """The designer's widget for several words: it shows and takes labels, the model keeps the words."""

    def __init__(self, definition: QgsProcessingParameterEnum, dialog):
        self._choice = _LabelledChoice(definition)  # kept, since QGIS does not keep what is shown
        super().__init__(dialog.model, dialog.childId, self._choice.shown, dialog.context)
        self.populateSources(["enum", "string"], ["outputString"], [])
        self.setDialog(dialog)

    def setWidgetValue(self, value) -> None:
        """Show what the model has for the parameter: a source, or a list of them."""
        shown = [_changed(one, self._choice.in_labels) for one in _as_list(value)]
        super().setWidgetValue(shown[0] if len(shown) == 1 else shown)

    def value(self) -> list[QgsProcessingModelChildParameterSource]:
        """Give what was chosen, in words."""
        return [_changed(one, self._choice.in_words) for one in _as_list(super().value())]


def _changed(
    source: QgsProcessingModelChildParameterSource, rename: Callable[[Any], Any]
) -> QgsProcessingModelChildParameterSource:
    """Give a source with other names for its fixed value, if that is what it has."""
    if source.source() != Qgis.ProcessingModelChildParameterSource.StaticValue:
        return source
    return QgsProcessingModelChildParameterSource.fromStaticValue(rename(source.staticValue()))


def _as_list(value: Any) -> list:
    return list(value) if isinstance(value, (list, tuple)) else [value]
