"""Every word in the plugin's windows goes through the translation: a translator that marks them proves it."""

import re

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QWidget,
)

from concealed_bedrock.plugin.installer.dialog import _InstallerDialog
from concealed_bedrock.plugin.installer.machine import _this_machine
from concealed_bedrock.plugin.model_library import _ModelLibraryDialog
from concealed_bedrock.plugin.options import _OptionsPage
from concealed_bedrock.plugin.panel.dock import _BedrockPanel
from concealed_bedrock.processing_provider import texts
from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

# What is the same in every language: units, names of files, of programs and of shipped models.
SAME = re.compile(
    r"[mµ]?Gal|[nµm]?m/s²|[\w-]+\.\w{2,5}|auto|cpu|cuda:0|sample_survey|world_outcrop|https?://\S+"
)


@pytest.fixture
def provider(qgis_processing):
    provider = ConcealedBedrockProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


def words_of(widget: QWidget) -> list[str]:
    """What a widget shows, but the words of a user's own input and Qt's own buttons."""
    if isinstance(widget.parent(), QDialogButtonBox):
        return []
    found = [widget.toolTip(), widget.windowTitle()]
    if isinstance(widget, (QLabel, QAbstractButton)):
        found.append(widget.text())
    if isinstance(widget, QGroupBox):
        found.append(widget.title())
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    if isinstance(widget, QComboBox):
        found += [widget.itemText(row) for row in range(widget.count())]
    if isinstance(widget, QTreeWidget):
        found += [widget.headerItem().text(column) for column in range(widget.columnCount())]
    return found


def untranslated(window: QWidget) -> set[str]:
    shown = {word for widget in [window, *window.findChildren(QWidget)] for word in words_of(widget)}
    return {word for word in shown if re.search("[A-Za-z]{2}", SAME.sub("", word)) and "§" not in word}


def the_installer():
    return _InstallerDialog(machine=_this_machine({"PATH": "/nowhere", "HOME": "/nowhere"}))


def the_library():
    return _ModelLibraryDialog(lambda model: None)


@pytest.mark.parametrize("make", [the_installer, the_library, _OptionsPage])
def test_a_window_has_no_word_that_cannot_be_translated(marker, make):
    window = make()
    try:
        assert untranslated(window) == set()
    finally:
        window.close()


def test_the_panel_has_no_word_that_cannot_be_translated(marker, provider, qgis_iface, monkeypatch):
    monkeypatch.setattr(_BedrockPanel, "_open_once", lambda self: None)
    panel = _BedrockPanel(qgis_iface, lambda: None)
    panel._fill()
    try:
        assert untranslated(panel.dock.widget()) == set()
        assert "§" in panel.action.text() and "§" in panel.dock.windowTitle()
    finally:
        panel.unload()


def test_a_word_that_was_forgotten_is_found(marker):
    window = QWidget()
    QLabel(texts.tr("Gravity"), window)
    QLabel("Forgotten", window)
    assert untranslated(window) == {"Forgotten"}
