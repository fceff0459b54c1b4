"""The layout of a predicted map: what is on the page, what is exported, what is refused."""

import zipfile
from pathlib import Path

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from concealed_bedrock.processing_provider.provider import ALGORITHMS

ID = "concealedbedrock:bedrocklayout"


@pytest.fixture(scope="module")
def predicted(provider, engine_python, tmp_path_factory) -> dict:
    """A prediction of the shipped model that needs no training."""
    folder = tmp_path_factory.mktemp("predicted")
    survey = {
        "SIZE": 72,
        "SPACING": 1,
        "OUTPUT": str(folder / "gravity.tif"),
        "GEOLOGY": str(folder / "map.gpkg"),
        "LEGEND": str(folder / "l.json"),
        "TRUTH": str(folder / "t.tif"),
    }
    processing.run("concealedbedrock:samplesurvey", survey)
    model = next(p for p in provider.algorithms() if p.name() == "predictconcealedbedrock")
    folder_of_models = model.parameterDefinition("MODEL").defaultValue().rpartition("/")[0]
    names = ("OUTPUT", "CONFIDENCE", "COMPOSITE", "MARKED")
    return processing.run(
        "concealedbedrock:predictconcealedbedrock",
        {
            "INPUT": survey["OUTPUT"],
            "GEOLOGY": survey["GEOLOGY"],
            "FIELD": "AGE",
            "LEGEND": survey["LEGEND"],
            "MODEL": f"{folder_of_models}/outcrop_anywhere.safetensors",
            **{name: str(folder / f"{name.lower()}.tif") for name in names},
        },
    )


@pytest.fixture
def project():
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def page(predicted, project, tmp_path):
    """The layout of the prediction, and its files."""
    files = processing.run(
        ID,
        {
            "INPUT": predicted["COMPOSITE"],
            "CONFIDENCE": predicted["CONFIDENCE"],
            "MARKED": predicted["MARKED"],
            "TITLE": "Bedrock of the sample survey",
            "SOURCES": "Sources: simulated.\nLimits: not for real ground.",
            "OUTPUT": str(tmp_path / "page.pdf"),
            "PICTURE": str(tmp_path / "page.png"),
            "PROJECT": str(tmp_path / "project.zip"),
        },
    )
    [layout] = project.layoutManager().printLayouts()
    return layout, files


def items(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def test_the_page_has_map_legend_confidence_scale_arrow_and_texts(page):
    layout, _ = page
    assert layout.name() == "Bedrock layout: Bedrock of the sample survey"
    kinds = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemPicture)
    assert [len(items(layout, kind)) for kind in kinds] == [2, 2, 1, 1]
    text = "\n".join(label.text() for label in items(layout, QgsLayoutItemLabel))
    assert "Confidence" in text
    for part in ("Bedrock of the sample survey", "Confidence", "Sources: simulated", "Limits: not for real"):
        assert part in text
    assert not items(layout, QgsLayoutItemPicture)[0].isMissingImage()


def test_nothing_lies_off_the_page_or_on_another_item(page):
    assert_is_tidy(page[0])


@pytest.mark.parametrize(("shape", "n_classes"), [((60, 200), 40), ((200, 60), 12), ((60, 200), 5)])
def test_wide_and_narrow_maps_and_many_classes_fit_the_page(project, write_tif, tmp_path, shape, n_classes):
    values = np.indices(shape)[1] % n_classes
    layer = QgsRasterLayer(write_tif(tmp_path / "classes.tif", values), "classes")
    colours = [QColor.fromHsv(8 * n, 200, 220) for n in range(n_classes)]
    entries = [QgsPalettedRasterRenderer.Class(n, c, f"Formation {n}") for n, c in enumerate(colours)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    confidence = QgsRasterLayer(write_tif(tmp_path / "confidence.tif", values / n_classes), "confidence")
    project.addMapLayers([layer, confidence])
    picture = str(tmp_path / "page.png")
    given = {"INPUT": layer, "CONFIDENCE": confidence, "OUTPUT": str(tmp_path / "page.pdf")}
    processing.run(ID, given | {"PICTURE": picture})
    [layout] = project.layoutManager().printLayouts()
    assert_is_tidy(layout)
    assert all(item.rect().height() > 15 for item in items(layout, QgsLayoutItemMap))


def assert_is_tidy(layout):
    """All maps, legends and texts lie on the page, and none on another."""
    paper = layout.pageCollection().page(0).rect()
    kinds = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemLabel)
    placed = [item for kind in kinds for item in items(layout, kind)]
    boxes = [item.sceneBoundingRect() for item in placed]
    for box in boxes:
        assert paper.adjusted(-1, -1, 1, 1).contains(box)
    for n, one in enumerate(boxes):
        for other in boxes[:n]:
            both = one.intersected(other)
            assert both.width() < 2 or both.height() < 2


def test_the_legend_names_the_classes_and_no_band(page):
    layout, _ = page
    lines = []
    for legend in items(layout, QgsLayoutItemLegend):
        for node in legend.model().rootGroup().findLayers():
            lines += [str(line.data(0)) for line in legend.model().layerLegendNodes(node)]
    assert "Devonian" in lines and "Far from outcrop" in lines and "0.2" in lines
    assert not [line for line in lines if line.startswith("Band ")]


def test_pdf_and_picture_are_written(page):
    _, files = page
    assert Path(files["OUTPUT"]).read_bytes().startswith(b"%PDF-")
    assert Path(files["PICTURE"]).read_bytes().startswith(b"\x89PNG")


def test_the_zipped_project_opens_in_another_folder(page, tmp_path, tmp_path_factory):
    _, files = page
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    with zipfile.ZipFile(files["PROJECT"]) as archive:
        assert not [name for name in archive.namelist() if name.startswith("/") or ".." in name]
        archive.extractall(elsewhere)
    opened = QgsProject()
    assert opened.read(str(elsewhere / "bedrock.qgz"))
    layers = opened.mapLayers().values()
    assert len(layers) == 3
    for layer in layers:
        assert layer.isValid() and layer.source().startswith(str(elsewhere))
    assert {layer.renderer().type() for layer in layers} == {"paletted", "singlebandpseudocolor"}
    [layout] = opened.layoutManager().printLayouts()
    for item in items(layout, QgsLayoutItemMap):
        assert item.layers() and all(layer.source().startswith(str(elsewhere)) for layer in item.layers())
    with zipfile.ZipFile(elsewhere / "bedrock.qgz") as inner:
        xml = inner.read("bedrock.qgs").decode()
    assert "./layers/composite.tif" in xml and str(tmp_path) not in xml
    opened.clear()


def test_sources_and_limits_come_from_the_metadata_of_a_result(predicted, project, tmp_path):
    layer = QgsRasterLayer(predicted["OUTPUT"], "Predicted bedrock – model – gravity")
    layer.loadNamedStyle(predicted["OUTPUT"].replace(".tif", ".qml"))
    metadata = layer.metadata()
    metadata.setAbstract("The class of every cell.\nLimits: for tests alone.")
    metadata.setLicenses(["CC BY 4.0"])
    layer.setMetadata(metadata)
    project.addMapLayer(layer)
    processing.run(ID, {"INPUT": layer, "OUTPUT": str(tmp_path / "page.pdf")})
    [layout] = project.layoutManager().printLayouts()
    text = "\n".join(label.text() for label in items(layout, QgsLayoutItemLabel))
    assert "Limits: for tests alone." in text and "Sources and licences: CC BY 4.0" in text
    assert "The class of every cell" not in text
    assert len(project.mapLayers()) == 1


def test_a_second_run_replaces_the_layout_of_the_same_title(predicted, project, tmp_path):
    for _ in range(2):
        processing.run(
            ID, {"INPUT": predicted["OUTPUT"], "TITLE": "Same", "OUTPUT": str(tmp_path / "page.pdf")}
        )
    assert len(project.layoutManager().printLayouts()) == 1


def fault(parameters, *, has_project=True):
    algorithm = next(kind for kind in ALGORITHMS if kind.ID == "bedrocklayout")().create()
    context = QgsProcessingContext()
    if has_project:
        context.setProject(QgsProject.instance())
    is_good, message = algorithm.checkParameterValues(parameters, context)
    context.temporaryLayerStore().removeAllMapLayers()
    return "" if is_good else message


def test_what_is_no_class_raster_is_refused_in_one_sentence(predicted, write_tif, project, tmp_path):
    page = {"OUTPUT": str(tmp_path / "page.pdf")}
    message = fault(page | {"INPUT": predicted["CONFIDENCE"]})
    assert message.startswith("confidence is not shown in classes. Choose the composite map")
    plain = write_tif(tmp_path / "plain.tif", np.zeros((8, 8)), epsg=None)
    assert "has no coordinate reference system" in fault(page | {"INPUT": plain})
    far = write_tif(tmp_path / "far.tif", np.zeros((8, 8)), west=100_000.0)
    message = fault(page | {"INPUT": predicted["OUTPUT"], "CONFIDENCE": far})
    assert message == "far does not overlap output. Choose the layers of one prediction."
    for has_project in (True, False):  # qgis_process has none
        assert fault(page | {"INPUT": predicted["OUTPUT"]}, has_project=has_project) == ""


def test_a_file_that_cannot_be_written_is_named(provider, predicted, project, tmp_path):
    (tmp_path / "page.pdf").mkdir()
    parameters = {"INPUT": predicted["OUTPUT"], "OUTPUT": str(tmp_path / "page.pdf")}
    with pytest.raises(QgsProcessingException, match=r"page\.pdf cannot be written"):
        processing.run(ID, parameters, feedback=QgsProcessingFeedback(False))
