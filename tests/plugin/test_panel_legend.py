"""The panel's legend: which field, which class, what is cover; as the engine reads them."""

import csv

import pytest
from qgis.core import QgsEditorWidgetSetup, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from concealed_bedrock.plugin.panel.legend_question import _LegendQuestion
from concealed_bedrock.plugin.panel.legend_tree import _LegendTree

HOMES = {
    "Devonian": (0, "Devonian", "#cb8c37"),
    "D2": (0, "Devonian", "#cb8c37"),
    "granite?": (1, "Granite", "#e8488a"),
    "Quaternary": (255, "cover", "#e8e4d8"),
    "water": (254, "outside", "#ffffff"),
}
SHARES = {"Devonian": 0.3, "D2": 0.2, "granite?": 0.1, "Quaternary": 0.35, "water": 0.05}


def map_of(columns, rows):
    """A layer with a square for each row."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32645&{columns}", "map", "memory")
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number, 0, number + 1, 1)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def tree(qgis_app):
    tree = _LegendTree()
    tree.fill(HOMES, SHARES)
    return tree


def test_the_field_of_ages_is_proposed_and_never_the_object_id(qgis_app):
    columns = "field=OBJECTID:string&field=sheet:string&field=AGE_1:string&field=area:double"
    rows = [
        (str(n), f"sheet {n % 3}", age, n) for n, age in enumerate(["Devonian", "Permian", "Silurian"] * 4)
    ]
    layer = map_of(columns, rows)
    assert _LegendQuestion.propose_field(layer) == "AGE_1"
    assert "OBJECTID" not in _LegendQuestion.fields_of(layer)


def test_chinese_ages_and_rocks_are_known(qgis_app):
    layer = map_of("field=a:string&field=b:string", [("甲", "泥盆系"), ("乙", "花岗岩")])
    assert _LegendQuestion.propose_field(layer) == "b"


def test_a_field_of_measurements_is_not_proposed(qgis_app):
    layer = map_of("field=name:string", [(f"unit {n}",) for n in range(80)])
    assert _LegendQuestion.propose_field(layer) == ""


def test_areas_are_shares_of_the_map(qgis_app):
    question = _LegendQuestion(map_of("field=age:string", [("A",), ("A",), ("B",), (None,)]), "age")
    assert question.shares == {"A": 0.5, "B": 0.25, "": 0.25}


def test_the_engine_is_asked_with_the_names_of_codes(qgis_app):
    layer = map_of("field=sheet:string&field=code:integer", [("a", 1), ("a", 2)])
    names = QgsEditorWidgetSetup("ValueMap", {"map": [{"Devonian": "1"}, {"Quaternary": "2"}]})
    layer.setEditorWidgetSetup(1, names)
    asked = _LegendQuestion(layer, "code").about_classes()["GEOLOGY"]
    assert asked.editorWidgetSetup(0).config() == names.config()


def test_ages_are_asked_for_by_the_names_of_codes(qgis_app):
    layer = map_of("field=sheet:string&field=code:integer", [("a", 1), ("a", 2)])
    names = {"map": [{"Devonian": "1"}, {"Quaternary": "2"}]}
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ValueMap", names))
    asked = _LegendQuestion(layer, "code").about_ages()["GEOLOGY"]
    texts = {feature["code"] for feature in asked.getFeatures()}
    assert {"Devonian", "Quaternary"} <= texts and not texts & {"1", "2", "100"}  # no ages in Ma


def test_one_value_is_no_class_field(qgis_app):
    question = _LegendQuestion(map_of("field=age:string", [("A",), ("A",)]), "age")
    assert "holds 1 value" in question.fault()


def test_a_tree_gives_back_what_it_was_given(tree):
    assert tree.homes() == HOMES and tree.shares() == SHARES
    assert tree.topLevelItem(0).text(1) == "50.0 %"


def test_values_that_are_moved_change_class_and_empty_classes_go(tree):
    told = []
    tree.changed.connect(lambda: told.append(True))
    granite = tree.topLevelItem(1)
    tree.move([granite.child(0)], tree.topLevelItem(0))
    assert tree.homes()["granite?"] == (0, "Devonian", "#cb8c37")
    assert [tree.topLevelItem(n).text(0) for n in range(3)] == ["Devonian", "Cover", "Outside the map"]
    assert told


def test_a_class_that_gets_the_name_of_another_joins_it(tree):
    tree.topLevelItem(1).setText(0, "devonian")
    assert {home[1] for home in tree.homes().values()} == {"Devonian", "cover", "outside"}


def test_a_class_that_counts_as_cover_is_cover(tree):
    tree.setCurrentItem(tree.topLevelItem(0))
    action = next(action for action in tree.menu().actions() if action.text() == "Counts as cover")
    action.trigger()
    assert tree.homes()["D2"][0] == tree.homes()["Devonian"][0] == 255


def test_only_values_can_be_dragged_and_only_classes_take_them(tree):
    item = tree.topLevelItem(0)
    assert not item.flags() & Qt.ItemFlag.ItemIsDragEnabled and item.flags() & Qt.ItemFlag.ItemIsDropEnabled
    value = item.child(0)
    assert value.flags() & Qt.ItemFlag.ItemIsDragEnabled and not value.flags() & Qt.ItemFlag.ItemIsDropEnabled


def test_the_csv_names_every_value_literally(tree, tmp_path):
    tree.write(tmp_path / "new folder" / "legend.csv")
    with (tmp_path / "new folder" / "legend.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["value_in_map"]: row for row in csv.DictReader(file)}
    assert rows["value:granite?"]["class"] == "1"  # a question mark would be a pattern
    assert rows["water"]["class"] == "254" and rows["Quaternary"]["class"] == "255"


def test_the_map_is_drawn_by_the_legend_and_outside_is_not_drawn(tree):
    renderer = tree.renderer("age", {text: [text] for text in HOMES})
    colours = {c.value(): c.symbol().color().name() for c in renderer.categories()}
    assert colours["D2"] == "#cb8c37" and "water" not in colours


ERAS = {
    "Jurassic": (5, "Mesozoic", ""),
    "Miocene": (1, "Neogene", "#ffe619"),
    "Holocene": (0, "Quaternary", ""),
}
BY_AGE = {
    "Jurassic": (0, "Jurassic", "#34b2c9"),
    "Miocene": (255, "cover", "#e8e4d8"),
    "Holocene": (255, "cover", "#e8e4d8"),
    "Devonian": (1, "Devonian", "#cb8c37"),
}


@pytest.mark.parametrize(
    ("depth", "cover"),
    [
        ("quaternary", {"Holocene"}),
        ("cenozoic", {"Holocene", "Miocene"}),
        ("mesozoic", {"Holocene", "Miocene", "Jurassic"}),
    ],
)
def test_a_deeper_target_has_more_cover(depth, cover):
    homes = _LegendQuestion.below(depth, BY_AGE, ERAS)
    assert {value for value, home in homes.items() if home[0] == 255} == cover
    assert homes["Devonian"] == (1, "Devonian", "#cb8c37")
