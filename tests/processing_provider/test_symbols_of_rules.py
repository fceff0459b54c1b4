"""Rule-based symbols become a legend as QGIS draws them; what cannot be evaluated is named."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsFillSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from concealed_bedrock.processing_provider.algorithms.multiscale_windows import MultiscaleWindows
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues

Rule = QgsRuleBasedRenderer.Rule


@pytest.fixture
def layer(qgis_app):
    """Units with an age, a rock and an oldest age in Ma."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32645&field=AGE:string&field=ROCK:string&field=MA:double", "map", "memory"
    )
    for values in (
        ("Devonian", "granite", 400.0),
        ("Devonian", "shale", 410.5),
        ("Permian", "granite", 290.0),
        ("Permian", None, 280.0),
        ("Quaternary", "sand", 1.0),
        (None, None, None),
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        layer.dataProvider().addFeature(feature)
    return layer


def rule(expression, name, colour="", *, is_on=True, children=()):
    """A rule with its symbol, or a group without one."""
    symbol = QgsFillSymbol.createSimple({"color": colour}) if colour else None
    made = Rule(symbol, 0, 0, expression, name)
    made.setActive(is_on)
    for child in children:
        made.appendChild(child)
    return made


@pytest.fixture
def legend(provider, context, feedback, tmp_path):
    """The legend that rules on a layer lead to, as name -> (colour, values)."""

    def made(layer, field, *rules):
        root = Rule(None)
        for child in rules:
            root.appendChild(child)
        layer.setRenderer(QgsRuleBasedRenderer(root))
        algorithm = MultiscaleWindows()
        algorithm.initAlgorithm()
        parameters = {"GEOLOGY": layer, "FIELD": field}
        given = _ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers()
        path = given.geology().chosen_legend
        if not path:
            return {}
        legend = json.loads(Path(path).read_text(encoding="utf-8"))
        names = {c["value"]: (c["name"], c["colour"]) for c in legend["classes"]} | {255: ("cover", "")}
        found = {}
        for entry in legend["rules"]:
            found.setdefault(names[entry["class"]], []).append(entry["value_in_map"])
        return {name: (colour, sorted(values)) for (name, colour), values in found.items()}

    return made


def test_comparisons_on_the_class_field_become_classes_with_their_names_and_colours(legend, layer):
    found = legend(
        layer,
        "AGE",
        rule("\"AGE\" = 'Devonian'", "Old red", "#a64c4c"),
        rule("\"AGE\" LIKE 'Perm%'", "Rotliegend", "#e3b21c"),
        rule("\"AGE\" IN ('Quaternary', 'Tertiary') OR \"AGE\" IS NULL", "Sand", "#ffffb0", is_on=False),
    )
    assert found == {
        "Old red": ("#a64c4c", ["Devonian"]),
        "Rotliegend": ("#e3b21c", ["Permian"]),
        "cover": ("", ["", "Quaternary"]),
    }


def test_rules_on_two_fields_take_both(legend, layer, feedback):
    rules = (
        rule("\"AGE\" = 'Devonian' AND \"ROCK\" = 'granite'", "Granite", "#49fbfa"),
        rule('"AGE" = \'Permian\' AND "ROCK" IS NULL', "Permian", "#e3b21c"),
        rule("ELSE", "the rest", "#808080", is_on=False),
    )
    assert legend(layer, "AGE+ROCK", *rules) == {
        "Granite": ("#49fbfa", ["Devonian | granite"]),
        "Permian": ("#e3b21c", ["Permian | "]),
        "cover": ("", ["", "Devonian | shale", "Permian | granite", "Quaternary | sand"]),
    }
    assert feedback.warnings == []


def test_a_rule_on_another_field_is_named_and_its_units_are_in_no_rule(legend, layer, feedback):
    found = legend(
        layer,
        "AGE",
        rule("\"AGE\" = 'Devonian'", "Devonian", "#a64c4c"),
        rule("\"ROCK\" = 'granite'", "Granite", "#49fbfa"),
        rule("$area > 1000", "Large", "#000000"),
        rule('"AGE" = ', "Broken", "#000000"),
    )
    assert found == {"Devonian": ("#a64c4c", ["Devonian"])}
    warnings = " ".join(feedback.warnings)
    assert len(feedback.warnings) == 3
    assert "Granite: \"ROCK\" = 'granite'" in warnings and "Large" in warnings and "Broken" in warnings
    assert "joined by a plus" in warnings


def test_numbers_go_by_the_rules_ranges_and_lie_on_whole_numbers_as_the_engine_writes_them(legend, layer):
    found = legend(
        layer,
        "MA",
        rule('"MA" >= 358.9 AND "MA" < 419.2', "Devonian", "#a64c4c"),
        rule('"MA" >= 251.9 AND "MA" < 298.9', "Permian", "#e3b21c"),
    )
    assert found == {"Devonian": ("#a64c4c", ["400", "410.5"]), "Permian": ("#e3b21c", ["280", "290"])}


def test_groups_pass_their_condition_and_their_switch_on_to_their_rules(legend, layer):
    found = legend(
        layer,
        "AGE",
        rule(
            "\"AGE\" <> 'Quaternary'",
            "bedrock",
            children=(
                rule("\"AGE\" <> 'Permian'", "Devonian", "#a64c4c"),
                rule("ELSE", "Permian", "#e3b21c"),
            ),
        ),
        rule("\"AGE\" = 'Quaternary'", "loose", is_on=False, children=(rule("", "Sand", "#ffffb0"),)),
    )
    assert found == {
        "Devonian": ("#a64c4c", ["Devonian"]),
        "Permian": ("#e3b21c", ["Permian"]),  # NULL is not unequal to Quaternary: SQL's logic
        "cover": ("", ["Quaternary"]),
    }


def test_where_rules_overlap_the_one_drawn_on_top_counts(legend, layer):
    found = legend(
        layer,
        "AGE",
        rule("", "everything", "#cccccc"),
        rule("\"AGE\" = 'Permian'", "Permian", "#e3b21c"),
        rule("\"AGE\" = 'Devonian'", "hidden", "#000000", is_on=False),
    )
    assert found == {
        "everything": ("#cccccc", ["", "Devonian", "Quaternary"]),
        "Permian": ("#e3b21c", ["Permian"]),
    }


def test_rules_that_are_all_about_something_else_give_no_legend(legend, layer, feedback):
    assert legend(layer, "AGE", rule("\"ROCK\" = 'granite'", "Granite", "#49fbfa")) == {}
    assert len(feedback.warnings) == 1
