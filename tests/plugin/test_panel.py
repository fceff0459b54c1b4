"""The panel: from a gravity raster and a map to a styled result, with a real project and canvas."""

import os
import sys

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton, QWidget

from concealed_bedrock.plugin.panel.area import _Cells, _write_area
from concealed_bedrock.plugin.panel.dock import _BedrockPanel
from concealed_bedrock.processing_provider.engine import folders, interpreter
from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

ENGINE = os.environ.get(interpreter.VARIABLE)
LIMIT_MS = 240_000
PREVIEW = "concealed_bedrock/preview"


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    provider = ConcealedBedrockProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module")
def survey(provider, tmp_path_factory):
    """Paths of a small sample survey."""
    import processing

    if not ENGINE:
        pytest.fail(f"{interpreter.VARIABLE} is not set; run `make test`.")
    folder = tmp_path_factory.mktemp("survey")
    names = {
        "OUTPUT": "bouguer.tif",
        "GEOLOGY": "geology.gpkg",
        "LEGEND": "legend.json",
        "TRUTH": "truth.tif",
    }
    before = os.environ.get(interpreter.VARIABLE)
    os.environ[interpreter.VARIABLE] = ENGINE
    made = processing.run(
        "concealedbedrock:samplesurvey",
        {"SIZE": 96, "SPACING": 1} | {key: str(folder / name) for key, name in names.items()},
    )
    if before is None:
        del os.environ[interpreter.VARIABLE]
    return made


@pytest.fixture
def engine(monkeypatch):
    monkeypatch.setenv(interpreter.VARIABLE, ENGINE or "")


@pytest.fixture
def panel(provider, qgis_iface, qgis_new_project, layer_tree, engine):
    panel = _BedrockPanel(qgis_iface, lambda: None)
    panel.dock.setUserVisible(True)
    panel._show(True)
    yield panel
    panel.unload()
    QgsProject.instance().clear()


def wait_for(signal, *others):
    """Wait for a signal, and give what it brings."""
    loop, got = QEventLoop(), []
    signal.connect(lambda *what: (got.append(what), loop.quit()))
    for other in others:
        other.connect(lambda *what: (got.append(what), loop.quit()))
    QTimer.singleShot(LIMIT_MS, loop.quit)
    loop.exec()
    assert got, "nothing came in time"
    return got[0]


def ended(step):
    return wait_for(step.run.ended, step.run.failed)


def made_by(results, name):
    """The layer of a result in the project."""
    layers = QgsProject.instance().mapLayers().values()
    return next(layer for layer in layers if layer.source() == results[name])


def load(survey):
    gravity = QgsRasterLayer(survey["OUTPUT"], "bouguer")
    geology = QgsVectorLayer(survey["GEOLOGY"], "geology")
    geology.loadDefaultStyle()
    QgsProject.instance().addMapLayers([gravity, geology])
    QgsApplication.processEvents()  # the panel proposes layers once the lists have them
    return gravity, geology


def walk_to_the_map(panel):
    """Press Next in every step from the gravity on, and give the layers of the map."""
    panel.gravity.next.click()
    assert panel.map.field.currentText() == "AGE"
    ended(panel.map)
    assert panel.map.complaint.text() == ""
    panel.map.next.click()
    assert panel.model.is_ready
    panel.model.next.click()
    panel.result.make.click()
    [results] = ended(panel.result)
    assert panel.result.complaint.text() == ""
    return results


def test_the_whole_walk_from_gravity_to_a_styled_map(panel, survey):
    gravity, geology = load(survey)
    assert panel.gravity.layer.currentLayer() == gravity
    results = walk_to_the_map(panel)
    assert made_by(results, "COMPOSITE").renderer().type() == "paletted"
    shown = QgsProject.instance().layerTreeRoot().checkedLayers()
    assert gravity not in shown and geology not in shown  # they would shine through
    assert made_by(results, "COMPOSITE") in shown
    marked = gdal.Open(results["MARKED"]).ReadAsArray()
    assert ("Grey cells" in panel.result.done.text()) == bool(marked.any())


def test_an_empty_project_stays_unchanged_and_says_what_to_load(panel):
    assert not QgsProject.instance().isDirty()
    assert "Bouguer" in panel.gravity.facts.text()
    assert not panel.gravity.next.isEnabled()
    assert not panel.map.isEnabled() and "gravity" in panel.map.header.toolTip()


def test_the_project_keeps_what_was_chosen(panel, survey, tmp_path):
    load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    item = panel.map.tree.topLevelItem(0)
    panel.map.tree.move([item.child(0)], panel.map.tree._surface(254))
    homes, field = panel.map.tree.homes(), panel.map.field.currentText()
    panel.gravity.unit.setCurrentIndex(panel.gravity.unit.findData("um/s2"))
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert panel.gravity.layer.currentLayer() is None and panel.map.tree.homes() == {}
    QgsProject.instance().read(path)
    assert panel.map.tree.homes() == homes and panel.map.field.currentText() == field
    assert panel.gravity.parameters()["UNIT"] == "um/s2"
    assert not panel.map.run.is_running  # the engine is not asked again


def test_a_result_has_its_style_and_the_area_confines_it(panel, survey):
    load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    panel.map.next.click()
    panel.model.next.click()
    panel.result.take_area(QgsRectangle(510_000, 5_150_000, 540_000, 5_190_000))
    assert panel.result.drawn.text() == "30 × 40 cells of the grid"
    panel.result.make.click()
    [results] = ended(panel.result)
    predicted = gdal.Open(results["OUTPUT"])
    nodata = predicted.GetRasterBand(1).GetNoDataValue()
    rows, columns = (predicted.ReadAsArray() != nodata).nonzero()
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (10, 49, 10, 39)


def test_an_area_stays_where_it_was_drawn_when_the_project_s_crs_changes(panel, survey):
    load(survey)
    QgsProject.instance().setCrs(panel.gravity.parameters()["INPUT"].crs())
    panel.result.take(panel.gravity.parameters())
    panel.result.take_area(QgsRectangle(510_000, 5_150_000, 540_000, 5_190_000))
    before, cells = panel.result.area.crs(), panel.result._cells()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert panel.result._cells() == cells and cells.across == 30
    panel.result.restore()  # as the project file keeps it
    panel.result.take(panel.gravity.parameters())
    assert panel.result.area.crs() == before and panel.result._cells() == cells


def test_areas_less_than_a_degree_apart_are_files_of_their_own(panel, tmp_path):
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "g.tif"), 20, 20, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((10.0, 0.05, 0, 46.0, 0, -0.05))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    raster = None
    layer = QgsRasterLayer(str(tmp_path / "g.tif"), "g")
    assert _write_area(_Cells(10.1, 45.9, 2, 2), layer) != _write_area(_Cells(10.3, 45.9, 2, 2), layer)


def test_an_area_outside_the_grid_is_refused_in_a_sentence(panel, survey):
    load(survey)
    panel.result.given = panel.gravity.parameters()
    panel.result.take_area(QgsRectangle(0, 0, 10, 10))
    assert panel.result.complaint.text() == "The area lies outside the gravity grid. Draw it on the grid."
    assert not panel.result.make.isEnabled()


def test_a_run_is_copied_with_its_files_and_no_layers_of_this_session(panel, survey):
    gravity, geology = load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    panel.map.next.click()
    panel.model.next.click()
    panel.result.copy("asQgisProcessCommand")
    command = QApplication.clipboard().text()
    assert command.startswith("qgis_process run concealedbedrock:predictconcealedbedrock")
    assert gravity.source() in command and geology.source() in command and "legends/geology-" in command
    panel.result.copy("asPythonCommand")
    assert "processing.run" in QApplication.clipboard().text()
    assert not panel.result.is_ready  # a command is no map


def test_what_the_engine_doubts_is_shown_until_the_next_run(panel, survey):
    load(survey)
    panel.gravity.run.warned.emit("The values look like um/s2.")
    panel.gravity.run.warned.emit("It may be a Bouguer anomaly.")
    assert panel.gravity.warning.text() == "The values look like um/s2.\nIt may be a Bouguer anomaly."
    panel.gravity._clear_warnings()
    assert panel.gravity.warning.isHidden()


def test_a_reopened_project_can_go_back_to_the_usual_cover(panel, survey, tmp_path):
    load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    usual = panel.map.tree.homes()
    panel.map.depth.setCurrentIndex(panel.map.depth.findData("mesozoic"))
    ended(panel.map)
    assert panel.map.tree.homes() != usual
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    QgsProject.instance().read(path)
    panel.map.depth.setCurrentIndex(panel.map.depth.findData("cenozoic"))
    ended(panel.map)
    assert panel.map.tree.homes() == usual


def test_another_field_has_no_legend_of_the_last_one(panel, survey):
    load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    assert panel.map.is_ready
    panel.map.field.addItem("fid")
    panel.map.field.setCurrentText("fid")
    assert panel.map.tree.homes() == {} and not panel.map.is_ready


def test_the_whole_grid_is_kept_where_it_was_chosen_after_an_area(panel, survey):
    load(survey)
    panel.result.given = panel.gravity.parameters()
    panel.result.take_area(QgsRectangle(510_000, 5_150_000, 540_000, 5_190_000))
    assert panel.result.kept("area")
    panel.result.whole.setChecked(True)
    assert panel.result.kept("area") == ""


def test_another_project_has_no_layers_and_no_map_of_the_last_one(panel, survey):
    load(survey)
    panel.result.given = panel.gravity.parameters()
    panel.result.take_area(QgsRectangle(510_000, 5_150_000, 540_000, 5_190_000))
    panel.result._is_made = True
    QgsProject.instance().clear()
    panel.result.take_area(QgsRectangle(0, 0, 1, 1))  # the layer that was given is deleted
    assert panel.result.given == {} and not panel.result.is_ready


def test_grid_and_map_are_chosen_together_and_made_into_a_map_by_two_buttons(panel, survey, monkeypatch):
    panel.gravity.choose_file(survey["GEOLOGY"], survey["OUTPUT"])
    QgsApplication.processEvents()
    assert panel.gravity.layer.currentLayer().source() == survey["OUTPUT"]
    assert panel.map.layer.currentLayer().source().startswith(survey["GEOLOGY"])
    ended(panel.map)
    panel.gravity.next.click()
    assert panel.map.make.isEnabled()
    proposed = panel.model.summary.text()
    started = []
    monkeypatch.setattr(panel.result, "start", lambda *given, **_: started.append(given))
    panel.map.make.click()
    [(name, given, _doing)] = started
    assert name == "predictconcealedbedrock" and given["MODEL"].endswith(f"{proposed}.safetensors")
    assert panel.result.header.isChecked() and not panel.map.header.isChecked()


def test_a_map_cannot_be_made_before_its_legend_is_known(panel):
    assert not panel.map.make.isEnabled()


def test_a_file_that_is_no_raster_or_no_map_is_refused_in_a_sentence(panel, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("no raster")
    panel.gravity.choose_file(str(path))
    assert panel.gravity.complaint.text().startswith("note.txt is not a raster that QGIS can open.")
    panel.map.choose_file(str(path))
    assert panel.map.complaint.text().startswith("note.txt is not a layer that QGIS can open.")


def test_a_raster_without_a_crs_is_refused_in_a_sentence(panel, survey):
    layer = QgsRasterLayer(survey["OUTPUT"], "bouguer")
    layer.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(layer)
    panel.gravity.layer.setLayer(layer)
    assert "no coordinate reference system" in panel.gravity.complaint.text()
    assert not panel.gravity.next.isEnabled() and not panel.map.isEnabled()


def test_without_the_engine_the_panel_says_so_and_offers_to_install_it(panel, monkeypatch):
    monkeypatch.delenv(interpreter.VARIABLE)
    panel._check_engine()
    assert panel.engine.text() == "The engine is not installed."
    assert not panel.install_button.isHidden()


def test_an_engine_that_was_installed_reads_the_map_that_waits(panel, survey, monkeypatch):
    monkeypatch.delenv(interpreter.VARIABLE)
    load(survey)
    panel.look_for_engine()
    assert not panel.install_button.isHidden() and not panel.map.run.is_running
    monkeypatch.setenv(interpreter.VARIABLE, ENGINE)
    panel.look_for_engine()
    assert panel.install_button.isHidden() and panel.map.run.is_running
    ended(panel.map)
    assert panel.map.is_ready


def test_an_invisible_panel_is_cheap_and_leaves_nothing_behind(provider, qgis_iface):
    QgsSettings().setValue("concealed_bedrock/panel_seen", True)
    panel = _BedrockPanel(qgis_iface, lambda: None)
    assert panel.steps == [] and not panel.dock.isVisible()
    panel.unload()
    QgsProject.instance().clear()  # tells nobody any more


def test_a_plugin_that_is_installed_in_a_running_qgis_opens_a_panel_with_its_steps(
    provider, qgis_iface, qgis_new_project
):
    """The dock is on screen at once, before anybody listens."""
    QgsSettings().remove("concealed_bedrock/panel_seen")
    qgis_iface.mainWindow().show()
    panel = _BedrockPanel(qgis_iface, lambda: None)
    QTest.qWait(50)
    assert len(panel.steps) == 4
    panel.unload()
    qgis_iface.mainWindow().hide()


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ({"doing": "nulls", "done": 13, "total": 20}, "Testing whether gravity helps: 13 of 20"),
        (
            {"doing": "outcrop", "done": 20, "total": 160, "loss": 1.234, "network": 1},
            "Training: step 20 of 160",
        ),
        ({"doing": "trees", "done": 2, "total": 4}, "Training on gravity: part 2 of 4"),
        ({"doing": "windows", "done": 3, "total": 20}, "Predicting: window 3 of 20"),
        ({"doing": "scoring"}, "Scoring the model on hidden outcrop"),
        ({}, "What the engine says"),
        ({"doing": "something of a later version", "done": 1, "total": 2}, "What the engine says"),
    ],
)
def test_the_progress_is_told_in_words_for_people(panel, numbers, shown):
    panel.model.run.stepped.emit("What the engine says", numbers)
    assert panel.model.bar.text.text() == shown


def test_the_curve_takes_the_loss_and_the_fwiou_of_the_steps(panel):
    steps = {"doing": "outcrop", "network": 1, "total": 40}
    for done, loss in ((10, 2.5), (20, 1.75)):
        panel.model.run.stepped.emit("", steps | {"done": done, "loss": loss})
    validated = {"fwiou": 0.61, "validated": 20}
    for done in (20, 30):
        numbers = {"doing": "network", "total": 40, "done": done, "loss": 1.5} | validated
        panel.model.run.stepped.emit("", numbers)
    panel.model.run.stepped.emit("", {"doing": "trees", "done": 1, "total": 4})
    curve = panel.model.curve
    assert curve.losses == {
        ("outcrop", 1): [(0.25, 2.5), (0.5, 1.75)],
        ("network", 0): [(0.5, 1.5), (0.75, 1.5)],
    }
    assert curve.fwiou == [(0.5, 0.61)]


def test_a_training_needs_a_name_that_is_free(panel, survey):
    load(survey)
    panel.model.train.setChecked(True)
    panel.model.name.setText("")
    panel.model.begin()
    assert panel.model.complaint.text() == "Give the model a name."
    taken = folders.user_folder() / "models" / "Nepal.safetensors"
    taken.parent.mkdir(parents=True)
    taken.write_bytes(b"")
    panel.model.name.setText("Nepal")
    panel.model.begin()
    assert panel.model.complaint.text() == "There is already a model named Nepal. Give another name."


def previews():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(PREVIEW)]


def test_the_preview_is_in_no_list_and_goes_with_its_step(panel, survey, qgis_iface):
    load(survey)
    qgis_iface.mainWindow().show()
    panel.dock.show()
    panel.gravity.next.click()
    ended(panel.map)
    [shown] = previews()
    assert shown.flags() & QgsMapLayer.LayerFlag.Private
    assert {c.label() for c in shown.renderer().categories()} >= {"Devonian", "cover"}
    panel.map.next.click()
    assert previews() == []
    qgis_iface.mainWindow().hide()


def test_the_preview_is_in_no_project_file_and_comes_back_after_saving(panel, survey, qgis_iface, tmp_path):
    load(survey)
    qgis_iface.mainWindow().show()
    panel.dock.show()
    panel.gravity.next.click()
    ended(panel.map)
    [shown] = previews()
    gone = shown.id()
    assert QgsProject.instance().write(str(tmp_path / "saved.qgs"))
    text = (tmp_path / "saved.qgs").read_text()
    assert gone not in text and "Cover and outcrop" not in text
    assert len(previews()) == 1 and not QgsProject.instance().isDirty()
    qgis_iface.mainWindow().hide()


def test_a_step_can_be_left_for_the_toolbox(panel, survey, monkeypatch):
    gravity, _geology = load(survey)
    asked = []
    panel.gravity.dialogRequested.connect(lambda *what: asked.append(what))
    monkeypatch.setattr("processing.execAlgorithmDialog", lambda *what: None, raising=False)
    next(b for b in panel.gravity.findChildren(QToolButton) if b.toolTip() == "Open in the toolbox").click()
    assert asked == [("residualbougueranomaly", panel.gravity.parameters())]
    assert asked[0][1]["INPUT"] == gravity


def test_what_the_engine_says_is_behind_a_fold_until_the_next_run(panel):
    panel.model.setEnabled(True)  # as it is while it runs
    details = panel.model.details
    assert details.isHidden()
    for line in ("Step 1 of 20", "Step 1 of 20", "Step 2 of 20"):
        panel.model.run.stepped.emit(line, {})
    panel.model.run.informed.emit("36,595 cells of outcrop")
    assert not details.isHidden() and details.lines.isHidden()
    details.fold.click()
    assert not details.lines.isHidden()
    assert details.lines.toPlainText() == "Step 1 of 20\nStep 2 of 20\n36,595 cells of outcrop"
    details.clear()
    assert details.isHidden()


def test_the_run_opens_as_a_model_that_can_be_run(panel, survey, monkeypatch):
    import processing.modeler.ModelerDialog as designer

    load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    panel.map.next.click()
    panel.model.next.click()
    opened = []
    monkeypatch.setattr(
        designer.ModelerDialog, "create", lambda model: (opened.append(model.create()), QWidget())[1]
    )
    panel.result.open_model()
    [model] = opened
    assert model.validate()[0], model.validate()[1]
    assert {p.name() for p in model.parameterDefinitions()} >= {
        "INPUT",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "MODEL",
    }
    assert panel.result.complaint.text() == ""


def test_without_a_designer_in_python_the_panel_says_so(panel, survey, monkeypatch):
    monkeypatch.setitem(sys.modules, "processing.modeler.ModelerDialog", None)
    load(survey)
    panel.gravity.next.click()
    ended(panel.map)
    panel.map.next.click()
    panel.model.next.click()
    panel.result.open_model()
    assert panel.result.complaint.text() == "This QGIS cannot open the model designer from here."


def test_the_report_of_a_trained_model_can_be_opened(panel, tmp_path):
    assert panel.model.report.isHidden()  # shipped models have none beside them
    path = tmp_path / "mine.safetensors"
    path.with_suffix(".html").write_text("<p>report</p>")
    panel.model.models.addItem("mine", str(path))
    panel.model.models.setCurrentIndex(panel.model.models.count() - 1)
    assert not panel.model.report.isHidden()


def test_the_map_is_read_once_the_engine_is_installed(panel, survey, monkeypatch):
    monkeypatch.delenv(interpreter.VARIABLE)
    load(survey)
    panel.map.header.click()  # which looks for the engine
    assert panel.engine.text().startswith("The engine is not installed.") and not panel.map.is_ready
    monkeypatch.setenv(interpreter.VARIABLE, ENGINE)
    panel.gravity.next.click()
    ended(panel.map)
    assert panel.map.complaint.text() == "" and panel.map.is_ready


def test_stations_are_gridded_in_the_dialog_and_the_grid_is_chosen(panel, survey, monkeypatch):
    """The dialog waits for the user: what it loads and returns is put in its place."""
    import processing

    grid = QgsRasterLayer(str(survey["OUTPUT"]), "Gridded anomaly")
    asked = []

    def dialog(algorithm, parameters):
        asked.append(algorithm)
        QgsProject.instance().addMapLayer(grid)
        return {"OUTPUT": grid.source()}

    monkeypatch.setattr(processing, "execAlgorithmDialog", dialog, raising=False)
    panel.gravity.stations.click()
    assert asked == ["concealedbedrock:gridgravitystations"]
    assert panel.gravity.layer.currentLayer() is grid


def test_stations_of_a_table_become_a_map_of_the_bedrock(panel, survey, monkeypatch, tmp_path):
    """As the dialog does: it runs the algorithm with what was chosen, and loads the grid."""
    import processing

    source = gdal.Open(str(survey["OUTPUT"]))
    values, (west, cell, _, north, _, _) = source.ReadAsArray(), source.GetGeoTransform()
    rows, cols = np.random.default_rng(0).integers(0, min(values.shape), (2, 300))
    lines = [
        f"{west + (col + 0.5) * cell},{north - (row + 0.5) * cell},{values[row, col]}"
        for row, col in zip(rows, cols, strict=True)
    ]
    table = tmp_path / "stations.csv"
    table.write_text("\n".join(["x,y,G", *lines]))
    epsg = osr.SpatialReference(source.GetProjection()).GetAuthorityCode(None)
    uri = f"{table.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:{epsg}"
    layer = QgsVectorLayer(uri, "stations", "delimitedtext")
    QgsProject.instance().addMapLayer(layer)

    def dialog(algorithm, parameters):
        chosen = {"INPUT": layer, "FIELD": "G", "CELL_SIZE": cell, "OUTPUT": str(tmp_path / "grid.tif")}
        results = processing.run(algorithm, parameters | chosen)
        QgsProject.instance().addMapLayer(QgsRasterLayer(results["OUTPUT"], "Gridded anomaly"))
        return results

    monkeypatch.setattr(processing, "execAlgorithmDialog", dialog, raising=False)
    panel.gravity.stations.click()
    assert panel.gravity.layer.currentLayer().source() == str(tmp_path / "grid.tif")
    assert panel.gravity.is_ready and panel.gravity.complaint.text() == ""
    QgsProject.instance().addMapLayer(QgsVectorLayer(survey["GEOLOGY"], "geology"))
    QgsApplication.processEvents()  # the panel proposes layers once the lists have them
    results = walk_to_the_map(panel)
    classes = gdal.Open(made_by(results, "COMPOSITE").source()).ReadAsArray()[0]
    assert classes.shape == values.shape and len(np.unique(classes)) > 2


def test_a_dialog_of_stations_that_is_closed_changes_nothing(panel, monkeypatch):
    import processing

    before = panel.gravity.layer.currentLayer()
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda algorithm, parameters: {}, raising=False)
    panel.gravity.stations.click()
    assert panel.gravity.layer.currentLayer() is before
