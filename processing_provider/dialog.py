"""The dialog of an algorithm: QGIS's own, with its advanced outputs under 'Advanced Parameters' too.

QGIS lists every output in front, whatever its flags. This is imported only where there is a window: it needs
the dialogs of the Processing plugin.
"""

from __future__ import annotations

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import Qgis, QgsProcessingAlgorithm
from qgis.PyQt.QtWidgets import QGroupBox, QWidget


def algorithm_dialog(algorithm: QgsProcessingAlgorithm, parent: QWidget | None) -> AlgorithmDialog:
    """Make the dialog of an algorithm."""
    dialog = AlgorithmDialog(algorithm, parent=parent)
    panel = dialog.mainWidget()
    group = panel.findChild(QGroupBox, "grpAdvanced")
    for definition in algorithm.destinationParameterDefinitions() if group else []:
        if definition.flags() & Qgis.ProcessingParameterFlag.Advanced and definition.name() in panel.wrappers:
            wrapper = panel.wrappers[definition.name()]
            group.layout().addWidget(wrapper.wrappedLabel())
            group.layout().addWidget(wrapper.wrappedWidget())
    return dialog
