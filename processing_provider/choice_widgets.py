"""Widgets of choices, which show labels in the user's language and give words.

QGIS shows the words of a choice as they are. The dialogs of Processing that are written in Python ask a
parameter's metadata for a widget; others show the words.
"""

from __future__ import annotations

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
    QgsCheckableComboBox,
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
    """A list of labels, or one with check marks where several words can be chosen."""

    def createWidget(self) -> QWidget:
        definition = self.parameterDefinition()
        combo = QgsCheckableComboBox() if definition.allowMultiple() else QComboBox()
        for number, word in enumerate(definition.options()):
            combo.addItem(_label_of(definition.name(), word), word)
            combo.setItemData(number, word, Qt.ItemDataRole.ToolTipRole)
        combo.setToolTip(definition.toolTip())
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        changed = combo.model().dataChanged if definition.allowMultiple() else combo.currentIndexChanged
        changed.connect(lambda *_what: self.widgetValueHasChanged.emit(self))
        return combo

    # The combo box is asked for each time: a reference dies when QGIS takes the widget over, and what QGIS
    # gives back is a plain one, whose check marks are read as data.
    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        definition, combo = self.parameterDefinition(), self.wrappedWidget()
        chosen = _in_word(value, definition.options())
        if not definition.allowMultiple():
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
            return
        chosen = [chosen] if isinstance(chosen, str) else chosen or []
        for number, word in enumerate(definition.options()):
            combo.setItemData(number, _CHECKED if word in chosen else _UNCHECKED, _STATE)

    def widgetValue(self) -> Any:
        definition, combo = self.parameterDefinition(), self.wrappedWidget()
        if not definition.allowMultiple():
            return combo.currentData()
        marks = [combo.itemData(number, _STATE) for number in range(combo.count())]
        return [word for word, mark in zip(definition.options(), marks) if _number_of(mark) == _CHECKED]


def _number_of(state: Any) -> int:
    """Give the number of a check mark, which Qt 5 and Qt 6 know under different types."""
    return int(getattr(state, "value", state) or 0)


_STATE = Qt.ItemDataRole.CheckStateRole
_CHECKED, _UNCHECKED = (_number_of(state) for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked))


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
        name, words = definition.name(), definition.options()
        self._words = {_label_of(name, word): word for word in words}
        self._labels = {word: label for label, word in self._words.items()}
        # Kept, since QGIS does not keep it.
        self._shown = QgsProcessingParameterEnum(
            name, definition.description(), list(self._words), True, None, False, True
        )
        self._shown.setDefaultValue(self._renamed(definition.defaultValue(), self._labels))
        self._shown.setFlags(definition.flags())
        super().__init__(dialog.model, dialog.childId, self._shown, dialog.context)
        self.populateSources(["enum", "string"], ["outputString"], [])
        self.setDialog(dialog)

    def setWidgetValue(self, value) -> None:
        """Show what the model has for the parameter: a source, or a list of them."""
        shown = [self._changed(one, self._labels) for one in _as_list(value)]
        super().setWidgetValue(shown[0] if len(shown) == 1 else shown)

    def value(self) -> list[QgsProcessingModelChildParameterSource]:
        """Give what was chosen, in words."""
        return [self._changed(one, self._words) for one in _as_list(super().value())]

    def _changed(self, source, names: dict[str, str]) -> QgsProcessingModelChildParameterSource:
        """Give a source with other names for its fixed value, if that is what it has."""
        if source.source() != Qgis.ProcessingModelChildParameterSource.StaticValue:
            return source
        value = self._renamed(source.staticValue(), names)
        return QgsProcessingModelChildParameterSource.fromStaticValue(value)

    def _renamed(self, value: Any, names: dict[str, str]) -> Any:
        chosen = _in_word(value, list(self._words.values()))
        return [names.get(one, one) for one in _as_list(chosen)] if chosen is not None else None


def _as_list(value: Any) -> list:
    return list(value) if isinstance(value, (list, tuple)) else [value]
