"""The plugin comes and goes without leaving anything behind."""

import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow

import concealed_bedrock
from concealed_bedrock.plugin import plugin as plugin_module
from concealed_bedrock.plugin.installer.dialog import _InstallerDialog
from concealed_bedrock.plugin.model_library import _ModelLibraryDialog


def is_registered():
    return QgsApplication.processingRegistry().providerById("concealedbedrock") is not None


@pytest.fixture
def window(qgis_app):
    window = QMainWindow()
    yield window
    window.deleteLater()


@pytest.fixture
def iface(window):
    iface = MagicMock()
    iface.mainWindow.return_value = window
    return iface


@pytest.fixture
def plugin(iface):
    plugin = concealed_bedrock.classFactory(iface)
    plugin.initGui()
    yield plugin
    if plugin.provider:
        plugin.unload()


def texts(plugin):
    return [action.text() for action in plugin.actions]


def test_without_a_window_it_brings_the_provider_and_nothing_else(qgis_app):
    plugin = concealed_bedrock.classFactory(None)
    plugin.initProcessing()
    assert is_registered()
    plugin.unload()
    assert not is_registered()


def test_the_menu_has_what_a_user_needs_first(plugin, iface):
    assert texts(plugin) == [
        "Predict concealed bedrock",
        "Models…",
        "Example chain in the model designer",
        "Check the engine",
        "Install the engine…",
    ]
    iface.addRasterToolBarIcon.assert_called_once_with(plugin.actions[0])
    iface.registerOptionsWidgetFactory.assert_called_once()


def test_what_it_added_it_takes_away(plugin, iface):
    added = [call.args for call in iface.addPluginToRasterMenu.call_args_list]
    factory = iface.registerOptionsWidgetFactory.call_args.args[0]
    plugin.unload()
    assert [call.args for call in iface.removePluginRasterMenu.call_args_list] == added
    iface.removeRasterToolBarIcon.assert_any_call(added[0][1])
    iface.unregisterOptionsWidgetFactory.assert_called_once_with(factory)
    assert not is_registered()


def test_it_can_be_loaded_again(plugin, iface):
    plugin.unload()
    plugin.initGui()
    assert is_registered()
    assert len(plugin.actions) == 5


def test_the_toolbar_entry_opens_the_dialog_of_the_algorithm(plugin, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *call: opened.append(call), raising=False)
    plugin.actions[0].trigger()
    plugin.actions[3].trigger()
    plugin.predict("/a/model.safetensors")
    assert opened == [
        ("concealedbedrock:predictconcealedbedrock", {}),
        ("concealedbedrock:checkengine", {}),
        ("concealedbedrock:predictconcealedbedrock", {"MODEL": "/a/model.safetensors"}),
    ]


def test_without_a_designer_in_python_the_menu_names_the_file_to_open(plugin, iface, monkeypatch):
    """QGIS ports its designer to C++, where Python has no module of that name."""
    monkeypatch.setitem(sys.modules, "processing.modeler.ModelerDialog", None)
    plugin.actions[2].trigger()
    [(_title, text)] = [call.args for call in iface.messageBar.return_value.pushMessage.call_args_list]
    assert text.startswith("Open this file in the model designer: ")
    assert Path(text.partition(": ")[2]).is_file()


def test_dialogs_are_kept_while_they_are_open(plugin):
    plugin.actions[1].trigger()
    plugin.actions[4].trigger()
    assert [type(dialog) for dialog in plugin.dialogs] == [_ModelLibraryDialog, _InstallerDialog]
    plugin.dialogs[0].close()
    assert [type(dialog) for dialog in plugin.dialogs] == [_InstallerDialog]
    plugin.unload()
    assert plugin.dialogs == []


def test_the_panel_hears_of_the_engine_from_the_installer(plugin, monkeypatch):
    heard = []
    monkeypatch.setattr(plugin.panel, "look_for_engine", lambda: heard.append(True))
    plugin.install_engine()
    plugin.dialogs[0]._ended()
    assert heard == [True]
    plugin.dialogs[0].close()


@pytest.mark.parametrize(
    ("locale", "is_translated"), [("zh_CN", True), ("zh-Hans", True), ("en_GB", False), ("de", False)]
)
def test_the_language_of_qgis_chooses_the_translation(qgis_app, locale, is_translated):
    from qgis.PyQt.QtCore import QCoreApplication, QLocale

    translator = plugin_module._translator_for(QLocale(locale))
    try:
        assert (translator is not None) == is_translated
        text = QCoreApplication.translate("ConcealedBedrock", "Predict concealed bedrock")
        assert (text == "Predict concealed bedrock") != is_translated
    finally:
        if translator:
            QCoreApplication.removeTranslator(translator)
