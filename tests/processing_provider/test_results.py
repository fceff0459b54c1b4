"""What a prediction's layers look like in QGIS: which lies on top, which is off, what the styles say."""

from html import unescape

import numpy as np
import processing
import pytest
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from concealed_bedrock.processing_provider.layers import results
from concealed_bedrock.processing_provider.layers.map_tips import _set_map_tips

SHOWN = ("MARKED", "POLYGONS", "COMPOSITE", "OUTPUT")
OFF = ("CONFIDENCE", "ENTROPY", "SECOND", "DISAGREEMENT", "DISTANCE")


@pytest.fixture(scope="module")
def layers(provider, engine_python, layer_tree, tmp_path_factory):
    """A prediction with every output, loaded into a project as the Processing toolbox does."""
    folder = tmp_path_factory.mktemp("layers")
    made = processing.run(
        "concealedbedrock:samplesurvey",
        {
            "SIZE": 72,
            "SPACING": 1,
            "OUTPUT": str(folder / "b.tif"),
            "GEOLOGY": str(folder / "g.gpkg"),
            "LEGEND": str(folder / "l.json"),
            "TRUTH": str(folder / "t.tif"),
        },
    )
    trained = processing.run(
        "concealedbedrock:trainbedrockmodel",
        {
            "INPUT": made["OUTPUT"],
            "GEOLOGY": made["GEOLOGY"],
            "FIELD": "AGE",
            "LEGEND": made["LEGEND"],
            "STEPS": 2,
            "NULLS": "none",
            "EVIDENCE": "gravity",
            "OUTPUT": str(folder / "model.safetensors"),
        },
    )
    project, context, feedback = QgsProject.instance(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    outputs = {
        name: str(folder / f"{name}.{'gpkg' if name == 'POLYGONS' else 'tif'}") for name in SHOWN + OFF
    }
    parameters = {
        "INPUT": made["OUTPUT"],
        "MODEL": trained["OUTPUT"],
        "GEOLOGY": made["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": made["LEGEND"],
        "LIMIT": 5,
        "MODELS": [trained["OUTPUT"]],
        "FLIPS": True,
    }
    for name, path in outputs.items():
        context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(name, project, name))
    results, is_good = algorithm.run(parameters | outputs, context, feedback)
    assert is_good, feedback.textLog()
    handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    yield project, results, feedback
    project.removeAllMapLayers()


def test_the_classes_lie_on_top_and_uncertainty_is_switched_off(layers):
    project, *_ = layers
    nodes = project.layerTreeRoot().findLayers()
    shown = [node.name() for node in nodes if node.itemVisibilityChecked()]
    assert [node.name() for node in nodes][: len(SHOWN)] == list(SHOWN)
    hidden = ("OUTPUT", "POLYGONS")  # they would shine through the composite, or hide it
    assert shown == [name for name in SHOWN if name not in hidden]
    assert {node.name() for node in nodes} - set(shown) == {*OFF, *hidden}


def test_polygons_are_the_more_opaque_the_more_confident(layers):
    layer = QgsVectorLayer(layers[1]["POLYGONS"], "polygons", "ogr")
    symbol = layer.renderer().symbols(QgsRenderContext())[0]
    opacity = symbol.dataDefinedProperties().property(QgsSymbol.Property.Opacity)
    assert opacity.isActive() and "confidence" in opacity.expressionString()


def test_a_confidence_raster_brings_its_own_style(layers):
    layer = QgsRasterLayer(layers[1]["CONFIDENCE"], "confidence")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    assert len(renderer.shader().rasterShaderFunction().colorRampItemList()) == 7  # 0 to 1, and unknown


def test_the_veil_over_guesses_lets_the_classes_shine_through(layers):
    layer = QgsRasterLayer(layers[1]["MARKED"], "marked")
    assert layer.renderer().opacity() == pytest.approx(0.75)
    assert layer.dataProvider().sourceNoDataValue(1) == 0


def test_the_log_states_what_was_averaged_and_how_large_the_seams_are(layers):
    log = layers[2].textLog()
    assert "mean of 2 models" in log and "mirror images" in log
    assert "Flagged as outside the area of applicability: cells farther than 5 km from outcrop" in log


def test_further_models_are_files_not_layers(provider, layers):
    made = layers[1]
    model = made["OUTPUT"].replace("OUTPUT.tif", "model.safetensors")
    parameters = {
        "INPUT": made["CONFIDENCE"],
        "MODEL": model,
        "MODELS": [model],
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    assert algorithm.checkParameterValues(parameters, QgsProcessingContext()) == (True, "")


def test_a_users_own_style_of_another_layer_is_not_put_on_a_result(qgis_app, write_tif, tmp_path):
    raster = write_tif(tmp_path / "geology.tif", np.zeros((8, 8)))
    style = tmp_path / "geology.qml"
    style.write_text(ramp("the user's own"))
    layer = QgsRasterLayer(raster, "geology")
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    results._apply_style(layer, results._ResultStyle("OUTPUT"))
    assert layer.renderer().type() == "singlebandgray"
    style.write_text(ramp(results._OWN_STYLE))
    results._apply_style(layer, results._ResultStyle("OUTPUT"))
    assert layer.renderer().type() == "singlebandpseudocolor"


def ramp(remark):
    return (
        f'<qgis version="3.40.0" styleCategories="Symbology"><!-- {remark} --><pipe><rasterrenderer '
        'type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" classificationMin="0" '
        'classificationMax="1"><rastershader/></rasterrenderer></pipe></qgis>'
    )


def test_a_class_called_like_markup_is_shown_as_text_in_the_map_tip(qgis_app, write_tif, tmp_path):
    layer = QgsRasterLayer(write_tif(tmp_path / "c.tif", np.zeros((8, 8))), "classes")
    name = "<b>50 %] 'x'"
    category = QgsPalettedRasterRenderer.Class(0, QColor("red"), name)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [category]))
    QgsProject.instance().addMapLayer(layer)
    _set_map_tips({"OUTPUT": layer})
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapLayerPositionScope(layer.extent().center()))
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    QgsProject.instance().removeMapLayer(layer.id())
    assert unescape(tip) == f"<b>{name}</b>" and "<b>50" not in tip
