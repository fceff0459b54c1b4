"""Step 1 without gravity, and with further evidence."""

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from concealed_bedrock.plugin.panel.result_step import _of_model
from concealed_bedrock.processing_provider.engine.folders import MODELS

from .test_panel import (  # noqa: F401 - fixtures
    ended,
    engine,
    load,
    made_by,
    panel,
    provider,
    survey,
)


def test_the_map_alone_leads_to_a_map(panel, survey):  # noqa: F811
    geology = QgsVectorLayer(survey["GEOLOGY"], "geology")
    geology.loadDefaultStyle()
    QgsProject.instance().addMapLayer(geology)
    QgsApplication.processEvents()
    assert not panel.gravity.next.isEnabled()
    panel.gravity.without.setChecked(True)
    assert panel.gravity.parameters() == {"INPUT": None} and panel.gravity.grid.isHidden()
    assert panel.gravity.facts.text().startswith("No gravity: the model learns from the map")
    panel.gravity.next.click()
    assert panel.gravity.summary.text() == "no gravity"
    ended(panel.map)
    panel.map.next.click()
    assert panel.model.is_ready and not panel.model.evidence.isEnabled()
    assert panel.model.evidence.currentData() == "outcrop"
    panel.model.next.click()
    assert panel.result.whole.text() == "All of the ground" and not panel.result.part.isEnabled()
    panel.result.make.click()
    results = ended(panel.result)[0]
    assert made_by(results, "COMPOSITE").isValid()


def test_more_evidence_is_given_to_a_training_and_kept(panel, survey, tmp_path):  # noqa: F811
    gravity, _ = load(survey)
    other = QgsRasterLayer(survey["TRUTH"], "other")
    holes = QgsVectorLayer("Point?crs=EPSG:4326&field=AGE:string", "holes", "memory")
    faults = QgsVectorLayer("LineString?crs=EPSG:4326", "faults", "memory")
    QgsProject.instance().addMapLayers([other, holes, faults])
    QgsApplication.processEvents()
    more = panel.gravity.more
    assert more.parameters() == {} and more.body.isHidden()
    more.fold.click()
    more.magnetic.setLayer(gravity)
    assert not panel.gravity.next.isEnabled() and "date of the magnetic survey" in more.fault
    more.date.setText("1998")
    row = [more.rasters.itemData(n) for n in range(more.rasters.count())].index(other.id())
    more.rasters.setItemCheckState(row, Qt.CheckState.Checked)
    more.holes.setLayer(holes)
    more.thickness.setLayer(other)
    more.lines.setLayer(faults)
    wanted = {"MAGNETIC": gravity, "DATE": "1998", "EXTRA": [other], "HOLES": holes, "HOLES_FIELD": ""}
    wanted |= {"THICKNESS": other, "LINES": faults}
    assert more.parameters() == wanted and panel.gravity.next.isEnabled()
    assert panel.gravity.parameters() == {
        "INPUT": gravity,
        "QUANTITY": "auto",
        "UNIT": "auto",
        **wanted,
    }
    panel.gravity.write_state()
    more.magnetic.setLayer(None)
    more.date.clear()
    more.list_rasters(())
    panel.gravity.read_state()
    assert more.parameters() == wanted


@pytest.mark.parametrize("name", ["outcrop_anywhere", "sample_survey"])
def test_a_ready_model_is_not_given_what_it_does_not_read(name):
    given = {
        "INPUT": 1,
        "MAGNETIC": 2,
        "DATE": "1998",
        "EXTRA": [3],
        "MODEL": str(MODELS / f"{name}.safetensors"),
    }
    assert _of_model(given).keys() == {"INPUT", "MODEL"}
