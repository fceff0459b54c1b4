"""The options page keeps what was chosen, and only then."""

from qgis.core import QgsSettings

from concealed_bedrock.plugin.options import OptionsFactory
from concealed_bedrock.processing_provider.engine import interpreter


def test_nothing_is_kept_until_the_page_is_accepted(tmp_path):
    page = OptionsFactory().createWidget(None)
    page.python.setFilePath(str(tmp_path / "python"))
    page.device.setCurrentText("cuda:1")
    page.threads.setValue(3)
    assert interpreter.device_setting() == "auto"
    page.apply()
    assert QgsSettings().value(interpreter.PYTHON_SETTING) == str(tmp_path / "python")
    assert (interpreter.device_setting(), interpreter.threads_setting()) == ("cuda:1", 3)


def test_a_page_shows_what_was_kept():
    QgsSettings().setValue(interpreter.DEVICE_SETTING, "cpu")
    QgsSettings().setValue(interpreter.THREADS_SETTING, 2)
    page = OptionsFactory().createWidget(None)
    assert (page.python.filePath(), page.device.currentText(), page.threads.value()) == ("", "cpu", 2)


def test_the_page_tells_that_there_is_no_engine():
    from qgis.PyQt.QtWidgets import QLabel

    page = OptionsFactory().createWidget(None)
    assert any("The engine is not installed." in label.text() for label in page.findChildren(QLabel))
