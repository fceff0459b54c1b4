"""The options page keeps what was chosen, and only then."""

from concealed_bedrock.plugin.options import _OptionsFactory
from concealed_bedrock.processing_provider.engine.interpreter import EngineSettings


def test_nothing_is_kept_until_the_page_is_accepted(tmp_path):
    page = _OptionsFactory().createWidget(None)
    page.python.setFilePath(str(tmp_path / "python"))
    page.device.setCurrentText("cuda:1")
    page.threads.setValue(3)
    assert EngineSettings.read() == EngineSettings()
    page.apply()
    assert EngineSettings.read() == EngineSettings(str(tmp_path / "python"), "cuda:1", 3)


def test_a_page_shows_what_was_kept():
    EngineSettings(device="cpu", threads=2).write()
    page = _OptionsFactory().createWidget(None)
    assert (page.python.filePath(), page.device.currentText(), page.threads.value()) == ("", "cpu", 2)


def test_the_page_states_that_there_is_no_engine():
    from qgis.PyQt.QtWidgets import QLabel

    page = _OptionsFactory().createWidget(None)
    assert any("The engine is not installed." in label.text() for label in page.findChildren(QLabel))
