"""The dock 'Map concealed bedrock', its button on its own toolbar, and what happens between its steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...contract.errors import UserError
from ...processing_provider.engine.folders import ICON
from ...processing_provider.engine.interpreter import Engine
from ...processing_provider.texts import tr
from .preview import _leave_out_previews

if TYPE_CHECKING:
    from .step import _Step

_SEEN = "concealed_bedrock/panel_seen"  # in the user's profile
_WIDTH = 380


class _BedrockPanel:
    """The panel in the main window: a dock that is filled when it is first shown, and its button.

    Parameters
    ----------
    iface : QgisInterface
    install : callable
        Opens the engine's installer.
    """

    def __init__(self, iface, install: Callable[[], None]):
        self.iface, self.install = iface, install
        self.steps: list[_Step] = []
        self.dock = QgsDockWidget(tr("Map concealed bedrock"), iface.mainWindow())
        self.dock.setObjectName("ConcealedBedrockPanel")  # by which QGIS keeps its place
        self.dock.setMinimumWidth(_WIDTH)
        self.action = QAction(QIcon(str(ICON)), tr("Map concealed bedrock"), iface.mainWindow())
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Map concealed bedrock: from gravity and a geological map in four steps"))
        self.dock.setToggleVisibilityAction(self.action)
        self.toolbar = iface.addToolBar("Concealed Bedrock")
        self.toolbar.setObjectName("ConcealedBedrockToolbar")
        self.toolbar.addAction(self.action)
        iface.addPluginToRasterMenu("Concealed Bedrock", self.action)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.visibilityChanged.connect(self._show)
        QgsProject.instance().readProject.connect(self._restore)
        QgsProject.instance().cleared.connect(self._restore)
        QgsProject.instance().writeProject.connect(self._write)
        QgsProject.instance().projectSaved.connect(self._show_preview_again)
        QgsProject.instance().layersAdded.connect(self._propose_later)
        self._open_once()

    def _open_once(self) -> None:
        """Open the dock the first time that the plugin is there; afterwards QGIS keeps whether it is."""
        is_first = not QgsSettings().value(_SEEN, False, bool)
        QgsSettings().setValue(_SEEN, True)
        if not is_first:
            self.dock.close()  # QGIS opens it again where it was open
        else:
            timer = QTimer(self.dock)  # which goes with the dock
            timer.setSingleShot(True)
            timer.timeout.connect(self._open_now)
            timer.start(0)

    def _open_now(self) -> None:
        self.dock.setUserVisible(True)
        self._show(True)  # a dock that is added to a window on screen is visible already, and says nothing

    def unload(self) -> None:
        """Take the dock and the button away, and end what runs."""
        for signal, called in (
            (QgsProject.instance().readProject, self._restore),
            (QgsProject.instance().cleared, self._restore),
            (QgsProject.instance().writeProject, self._write),
            (QgsProject.instance().projectSaved, self._show_preview_again),
            (QgsProject.instance().layersAdded, self._propose_later),
            (self.dock.visibilityChanged, self._show),
        ):
            signal.disconnect(called)
        for step in self.steps:
            step.run.drop()
        self.steps = []
        self.iface.removePluginRasterMenu("Concealed Bedrock", self.action)
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.toolbar.setParent(None)
        self.toolbar.deleteLater()
        self.action.deleteLater()

    def _show(self, is_visible: bool) -> None:
        if is_visible and not self.steps:
            self._fill()
        if is_visible:
            self._propose()
            self._check_engine()

    def _fill(self) -> None:
        """Make the steps and put them below each other."""
        self._make_steps()
        self.engine = self.gravity.label()
        self.install_button = QPushButton(tr("Install the engine…"))
        self.install_button.clicked.connect(lambda _checked=False: self.install())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, 2, 2)
        row = QHBoxLayout()
        row.addWidget(self.engine, 1)
        row.addWidget(self.install_button)
        column.addLayout(row)
        for step in self.steps:
            column.addWidget(step)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.dock.setWidget(area)
        self._restore()

    def _make_steps(self) -> None:
        """Make the steps; their modules are read now, not when QGIS starts."""
        from .gravity_step import _GravityStep
        from .map_step import _MapStep
        from .model_step import _ModelStep
        from .result_step import _ResultStep

        self.gravity, self.map = _GravityStep(1), _MapStep(2)
        self.model, self.result = _ModelStep(3), _ResultStep(4)
        self.result.draw_on(self.iface.mapCanvas())
        self.steps = [self.gravity, self.map, self.model, self.result]
        for number, step in enumerate(self.steps):
            step.changed.connect(self._update)
            step.left.connect(lambda number=number: self._go_on(number))
            step.header.clicked.connect(
                lambda is_open, number=number: self._open(number) if is_open else None
            )
            step.dialogRequested.connect(_open_dialog)
        self.map.changed.connect(self._propose_model)
        self.map.make.clicked.connect(lambda _checked=False: self._make())

    def _restore(self, *_document) -> None:
        """Take the state that the project keeps, and open the first step that is not done."""
        if not self.steps:
            return
        for step in self.steps:
            step.read_state()
        self._propose()
        self._update()
        self._open(0)

    def _write(self, document) -> None:
        """Keep the state in the project that is being saved, but not the preview."""
        _leave_out_previews(document)
        if any(step.kept("layer") for step in self.steps):
            for step in self.steps:
                step.write_state()

    def _show_preview_again(self) -> None:
        if self.steps:
            self.map.show_preview()

    def _propose_later(self, _layers) -> None:
        """Wait until the lists of layers have them too."""
        QTimer.singleShot(0, self._propose)

    def _propose(self) -> None:
        """Choose gravity and map among layers that were added."""
        is_open = bool(self.steps) and not self.dock.isHidden()  # a panel that is closed starts nothing
        if is_open and not any(step.run.is_running for step in self.steps[2:]):
            self.gravity.propose()
            self.map.propose()

    def _go_on(self, number: int) -> None:
        """Leave a step for the next; what it has chosen is worth saving."""
        QgsProject.instance().setDirty(True)
        self._open(number + 1)

    def _open(self, number: int) -> None:
        """Open one step and fold the others."""
        if not self.steps[min(number, 3)].isEnabled():
            return
        if number >= 2:
            given = self.gravity.parameters() | self.map.parameters()
            self.model.take(given, self.map.class_names)
            self.result.take(given | self.model.parameters())
        self._check_engine()
        for place, step in enumerate(self.steps):
            step.unfold(place == number)
        if number == 1:
            self._ask_map()  # the engine may have been installed meanwhile

    def look_for_engine(self) -> None:
        """Take it that an engine has come or gone, and read the map that has waited for one."""
        if not self.steps:
            return
        self._check_engine()
        self._ask_map()

    def _ask_map(self) -> None:
        if not self.map.tree.homes() and not self.map.run.is_running:
            self.map.ask()

    def _propose_model(self) -> None:
        """Let the header of the model's step name the one that `Make the map` takes."""
        if self.gravity.is_ready and self.map.is_ready:
            self.model.propose(self.gravity.gravity, self.map.class_names)

    def _make(self) -> None:
        """Make the map with the model that is proposed, past the step that chooses one."""
        self._go_on(2)
        self.result.make.click()

    def _update(self) -> None:
        """Grey the steps that cannot run yet."""
        self.map.allow(
            "" if self.gravity.is_ready else tr("Choose the gravity grid first, or go on without gravity.")
        )
        is_mapped = self.gravity.is_ready and self.map.is_ready
        self.model.allow(
            "" if is_mapped or self.model.run.is_running else tr("Choose the map and its legend first.")
        )
        is_modelled = is_mapped and self.model.is_ready
        self.result.allow(
            "" if is_modelled or self.result.run.is_running else tr("Choose or train a model first.")
        )
        self.map.make.setEnabled(self.result.isEnabled() and not self.result.run.is_running)
        self.gravity.refresh()

    def _check_engine(self) -> None:
        """Say that the engine is missing, where it is."""
        try:
            Engine.find()
            problem = ""
        except UserError as error:
            problem = error.message
        self.engine.setText(problem)
        self.engine.setVisible(bool(problem))
        self.install_button.setVisible(bool(problem))


def _open_dialog(name: str, parameters: dict) -> None:
    """Open the dialog of an algorithm with what the panel has chosen."""
    import processing  # a plugin of QGIS

    processing.execAlgorithmDialog(f"concealedbedrock:{name}", parameters)
