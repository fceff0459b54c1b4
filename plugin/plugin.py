"""The plugin: the provider, and where there is a window, a menu, options and an installer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QApplication

from ..contract import ROOT
from ..contract.language import use_language
from ..processing_provider.engine.folders import CHAINS, ICON
from ..processing_provider.engine.offer import offer_by
from ..processing_provider.layers.results import forget_results
from ..processing_provider.provider import ConcealedBedrockProvider
from ..processing_provider.texts import tr

if TYPE_CHECKING:
    from .options import _OptionsFactory  # needs a window
    from .panel.dock import _BedrockPanel


class ConcealedBedrockPlugin:
    """What QGIS loads; `iface` is None without a window."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider: ConcealedBedrockProvider | None = None
        self.options: _OptionsFactory | None = None
        self.panel: _BedrockPanel | None = None
        self.actions: list[QAction] = []
        self.dialogs: list = []
        self.translator = _translator_for(QLocale(QgsApplication.locale()))

    def initProcessing(self) -> None:
        """Add the provider; this is all that qgis_process calls."""
        self.provider = ConcealedBedrockProvider()
        self.provider.register()

    def initGui(self) -> None:
        """Add the provider, the menu, the toolbar entry and the options page."""
        from .options import _OptionsFactory
        from .panel.dock import _BedrockPanel

        self.initProcessing()
        predict = self._add_action(tr("Predict concealed bedrock"), self.predict, QIcon(str(ICON)))
        self.iface.addRasterToolBarIcon(predict)
        self._add_action(tr("Models…"), self.show_models)
        self._add_action(tr("Example chain in the model designer"), self.show_chain)
        self._add_action(tr("Check the engine"), lambda: _open_algorithm("checkengine"))
        self._add_action(tr("Install the engine…"), self.install_engine)
        offer_by(self.install_engine)
        self.panel = _BedrockPanel(self.iface, self.install_engine)
        self.options = _OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)

    def _add_action(self, text: str, called: Callable[[], None], picture: QIcon | None = None) -> QAction:
        """Add an entry to Raster > Concealed Bedrock."""
        action = QAction(picture or QIcon(), text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: called())
        self.iface.addPluginToRasterMenu("Concealed Bedrock", action)
        self.actions.append(action)
        return action

    def unload(self) -> None:
        """Remove everything again."""
        for dialog in list(self.dialogs):  # each takes itself off the list
            dialog.close()
        for action in self.actions:
            self.iface.removePluginRasterMenu("Concealed Bedrock", action)
            self.iface.removeRasterToolBarIcon(action)
            action.deleteLater()
        if self.panel:
            self.panel.unload()
        if self.options:
            self.iface.unregisterOptionsWidgetFactory(self.options)
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        if self.translator:
            QCoreApplication.removeTranslator(self.translator)
        offer_by(None)
        self.actions, self.dialogs, self.options, self.panel, self.provider = [], [], None, None, None
        forget_results()

    def predict(self, model: str = "") -> None:
        """Open the dialog of Predict concealed bedrock."""
        _open_algorithm("predictconcealedbedrock", {"MODEL": model} if model else {})

    def install_engine(self) -> None:
        """Open the installer."""
        from .installer.dialog import _InstallerDialog

        for dialog in self.dialogs:
            if isinstance(dialog, _InstallerDialog):
                dialog.raise_()
                return
        parent = QApplication.activeModalWidget()  # it would block a box that is not its child
        box = _InstallerDialog(parent or self.iface.mainWindow())
        box.engineChanged.connect(self._look_for_engine)
        self.show(box)

    def _look_for_engine(self) -> None:
        if self.panel:
            self.panel.look_for_engine()

    def show_models(self) -> None:
        """Open the model library."""
        from .model_library import _ModelLibraryDialog

        self.show(_ModelLibraryDialog(self.predict, self.iface.mainWindow()))

    def show_chain(self) -> None:
        """Open the chain residual, windows, predict in the model designer."""
        path = str(CHAINS / "residual_windows_predict.model3")
        try:
            from processing.modeler.ModelerDialog import ModelerDialog
        except ImportError:  # a QGIS whose designer is no longer written in Python
            self.iface.messageBar().pushMessage(
                "Concealed Bedrock", tr("Open this file in the model designer: {path}").format(path=path)
            )
            return
        designer = ModelerDialog.create()
        designer.loadModel(path)
        designer.show()

    def show(self, dialog) -> None:
        """Show a dialog without blocking QGIS, and keep it as long as it is open."""
        self.dialogs.append(dialog)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.destroyed.connect(lambda _gone=None: self._forget(dialog))  # with its parent
        dialog.show()

    def _forget(self, dialog) -> None:
        if dialog in self.dialogs:
            self.dialogs.remove(dialog)


def _open_algorithm(name: str, parameters: dict | None = None) -> None:
    """Open the dialog of one of the provider's algorithms."""
    import processing  # a plugin of QGIS, which may be switched off

    processing.execAlgorithmDialog(f"concealedbedrock:{name}", parameters or {})


def _translator_for(locale: QLocale) -> QTranslator | None:
    """Load the translation into the user's language, for the engine's sentences too; English needs none."""
    use_language(locale.name())
    translator = QTranslator()
    if not translator.load(locale, "concealed_bedrock", "_", str(ROOT / "i18n")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
