"""The panel fits into its dock in every language, with every widget that it may show."""

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from concealed_bedrock.contract import ROOT
from concealed_bedrock.plugin.panel import dock
from concealed_bedrock.plugin.panel.narrow import _WrappingRow
from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

LANGUAGES = ("en", "es", "fr", "zh_CN")
LONG = "Bouguer_anomaly_of_the_whole_country_2021_reprojected_clipped_filled_final"


@pytest.fixture
def provider(qgis_processing):
    provider = ConcealedBedrockProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(params=LANGUAGES)
def panel(request, provider, qgis_iface, qgis_new_project, monkeypatch):
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(str(ROOT / "i18n" / f"concealed_bedrock_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    monkeypatch.setattr(dock._BedrockPanel, "_open_once", lambda self: None)
    made = dock._BedrockPanel(qgis_iface, lambda: None)
    made._fill()
    yield made
    made.unload()
    QCoreApplication.removeTranslator(translator)
    QgsProject.instance().clear()


def show_all(step):
    """Show what a step shows in any of its states."""
    for widget in step.findChildren(QWidget):
        if widget.parentWidget().layout() is not None and not widget.isWindow():
            widget.setVisible(True)


def room(panel):
    """The width that the steps have, in pixels: that of the dock, less a scroll bar."""
    return dock._WIDTH - panel.dock.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)


def test_every_step_fits_the_dock_as_it_opens(panel):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=AGE:string", LONG, "memory")
    QgsProject.instance().addMapLayer(layer)
    panel.map.layer.setLayer(layer)
    panel.model.models.addItem(LONG, "nowhere")
    inner = panel.dock.widget().widget()
    margins = inner.layout().contentsMargins()
    needed = {}
    for step in panel.steps:
        step.complain(f"There is no file /home/anna/{LONG}/{LONG}.tif.")
        step.unfold(True)
        show_all(step)
        step.summary.setText(LONG)
        needed[step.NAME] = step.minimumSizeHint().width() + margins.left() + margins.right()
    assert len(needed) == 4 and max(needed.values()) <= room(panel), needed


def test_the_list_that_says_what_is_too_wide_finds_it(panel):
    row = QWidget()
    row.setLayout(_WrappingRow(QPushButton("A button that is wider than the dock " * 3)))
    panel.map.column.addWidget(row)
    panel.map.unfold(True)
    assert panel.map.minimumSizeHint().width() > room(panel)


@pytest.fixture
def row(qgis_app):
    buttons = [QPushButton(text) for text in ("first", "second", "last but one", "last")]
    parent = QWidget()
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(_WrappingRow(*buttons, ends_with=2))
    column.addStretch()
    return parent, buttons


def lay_out(parent, width):
    parent.resize(width, 400)
    parent.layout().activate()
    parent.layout().setGeometry(parent.rect())


def test_a_row_with_room_is_one_line_whose_end_is_at_the_right(row):
    parent, buttons = row
    lay_out(parent, 900)
    assert len({button.y() for button in buttons}) == 1
    assert buttons[0].x() == 0 and buttons[3].geometry().right() == 899


def test_a_row_without_room_has_lines_that_overlap_nowhere(row):
    parent, buttons = row
    lay_out(parent, buttons[2].sizeHint().width() + buttons[3].sizeHint().width() + 12)
    assert buttons[2].y() == buttons[3].y() > buttons[0].y()
    for number, button in enumerate(buttons):
        assert parent.rect().contains(button.geometry())
        assert not any(button.geometry().intersects(other.geometry()) for other in buttons[number + 1 :])


def test_a_hidden_button_leaves_no_gap(row):
    parent, buttons = row
    buttons[0].hide()
    lay_out(parent, 900)
    assert buttons[1].x() == 0


def test_a_long_name_wraps_and_is_read_back_as_it_was(panel):
    label = panel.gravity.label(LONG)
    assert label.text() == LONG
    assert label.minimumSizeHint().width() < QLabel(LONG).minimumSizeHint().width() / 2
