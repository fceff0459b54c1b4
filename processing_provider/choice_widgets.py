"""Widgets of choices, which show labels in the user's language and give words.

QGIS shows the words of a choice as they are. The dialogs of Processing that are written in Python ask a
parameter's metadata for a widget; others show the words.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsCheckableComboBox,
    QgsGui,
    QgsProcessingGui,
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


def _modeler_widget(definition: QgsProcessingParameterDefinition, dialog):
    """Give the model designer's own widget, which takes inputs of the model too, with labels."""
    registry = QgsGui.processingGuiRegistry()
    widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
    widget.setDialog(dialog)
    for combo in widget.findChildren(QComboBox):
        for number in range(combo.count()):
            if combo.itemData(number) in definition.options():
                combo.setItemText(number, _label_of(definition.name(), combo.itemData(number)))
    return widget
