import json

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology import legend as legends
from concealed_bedrock.geology.legend import COVER, OUTSIDE, Legend, LegendClass
from concealed_bedrock.geology.legend.files import _preset
from concealed_bedrock.geology.legend.rule import _Rule

CSV = "value_in_map,class,name\n00000 water,254,outside\nPermian,0,Permian\nTrias*,1,Triassic\n,255,cover\n"


def legend_of(tmp_path, text, name="legend.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return legends.read_legend(path)


def test_values_patterns_null_and_the_unknown_go_where_the_legend_says(tmp_path):
    legend = legend_of(tmp_path, CSV)
    classes, unmatched = legend.classify(
        ["Permian", "Triassic, Late", None, float("nan"), "00000 water", "Devonian"]
    )
    assert classes.tolist() == [0, 1, COVER, COVER, OUTSIDE, COVER]
    assert classes.dtype == np.uint8
    assert unmatched == ["Devonian"]


def test_null_that_the_legend_does_not_name_is_told(tmp_path):
    legend = legend_of(tmp_path, CSV.replace("\n,255,cover", ""))
    assert legend.classify([None, "Permian"])[1] == [""]


@pytest.mark.parametrize("name", ["copy.csv", "copy.json"])
def test_a_legend_that_is_written_and_read_is_the_same(tmp_path, name):
    for legend in (legend_of(tmp_path, CSV), legends.automatic_legend(["a", "b;c", 'say "d"', None])):
        legends.write_legend(legend, tmp_path / name)
        assert legends.read_legend(tmp_path / name) == legend


def test_the_paper_s_legend_comes_back_from_csv_with_its_patterns(tmp_path):
    paper = _preset("paper")
    legends.write_legend(paper, tmp_path / "paper.csv")
    again = legends.read_legend(tmp_path / "paper.csv")
    assert again.classes == paper.classes and again.rules == paper.rules


def test_the_paper_s_ten_classes_have_the_colours_of_table_1():
    paper = _preset("paper")
    assert [c.name for c in paper.classes] == [
        *("Archean", "Proterozoic", "Cambrian", "Ordovician", "Silurian"),
        *("Devonian", "Carboniferous", "Permian", "Jurassic", "Granite"),
    ]
    assert [c.rgb for c in paper.classes] == [
        (255, 178, 255),
        (177, 153, 99),
        (4, 249, 7),
        (126, 254, 127),
        (152, 215, 29),
        (166, 76, 76),
        (179, 218, 217),
        (227, 178, 28),
        (255, 247, 102),
        (73, 251, 250),
    ]
    values = [
        "Early Permian",
        "新近系",
        "Permian granite",
        "Neoproterozoic",
        "Late Devonian to Carboniferous",
    ]
    assert paper.classify(values)[0].tolist() == [7, COVER, 9, 1, 5]


@pytest.mark.parametrize("name", ["paper", "periods", "eras"])
def test_presets_take_every_period_of_the_phanerozoic_they_name_and_the_sea(name):
    legend = _preset(name)
    assert [c.value for c in legend.classes] == list(range(legend.n_classes))
    values = ["Archaean", "Upper Devonian", "Late Jurassic", "Holocene", "Water", "第四系"]
    classes, unmatched = legend.classify(values)
    assert unmatched == [] and classes[3:].tolist() == [COVER, OUTSIDE, COVER]
    assert (classes[:3] < legend.n_classes).all()


def test_compact_numbers_the_classes_that_are_there_and_the_renumbered_raster_agrees():
    legend = legends.automatic_legend(list("abcde"))
    smaller, renumber = legend.compact([4, 1, COVER])
    assert [(c.value, c.name) for c in smaller.classes] == [(0, "b"), (1, "e")]
    before, _ = legend.classify(list("abcde"))
    assert renumber[before].tolist() == smaller.classify(list("abcde"))[0].tolist() == [255, 0, 255, 255, 1]
    assert renumber[OUTSIDE] == OUTSIDE


def test_ages_become_periods_cenozoic_cover_and_granite_a_class():
    legend = legends.automatic_legend(
        [
            "Jurassic",
            "Late Cambrian",
            "Miocene-Pliocene",
            "Hiltaba granite",
            "Mesoproterozoic",
            None,
            "0 water",
            "slag",
        ]
    )
    assert [c.name for c in legend.classes] == ["Mesoproterozoic", "Cambrian", "Jurassic", "Granite"]
    classes, unmatched = legend.classify(["Miocene-Pliocene", "Hiltaba granite", None, "0 water", "slag"])
    assert classes.tolist() == [COVER, 3, COVER, OUTSIDE, COVER]
    assert unmatched == ["slag"]


def test_units_that_are_no_ages_become_classes_of_their_own_numbers_in_order():
    legend = legends.automatic_legend([10, 2, 2.0, 1, np.nan])
    assert [c.name for c in legend.classes] == ["1", "2", "10"]
    assert len(set(legend.colours.values())) == 5


def test_letters_that_happen_to_be_codes_are_not_taken_for_ages():
    assert [c.name for c in legends.automatic_legend(list("ABCD")).classes] == list("ABCD")


@pytest.mark.parametrize(
    "values, word",
    [
        (np.linspace(0, 1, 400), "measurements"),
        ([None, np.nan], "NULL"),
        (["one", "one"], "one value"),
        (["Miocene", "Pliocene"], "Cenozoic"),
        ([f"unit {i}" for i in range(300)], "300"),
    ],
)
def test_a_field_that_holds_no_classes_is_refused_with_a_remedy(values, word):
    with pytest.raises(UserError, match=word) as problem:
        legends.automatic_legend(values)
    assert problem.value.remedy


@pytest.mark.parametrize(
    "text, word",
    [
        ("a,b\n1,2\n", "value_in_map"),
        ("value_in_map,class,name\nx,seven,y\n", "Line 2"),
        ("value_in_map,class,name\nx,1,a\ny,1,b\n", "'a' and 'b'"),
        ("value_in_map,class,name\nx,1,a\nx,2,b\n", "class 1 and to class 2"),
        ("value_in_map,class,name\nx,300,a\n", "300"),
        ("value_in_map,class,name\nx,255,cover\n", "no bedrock class"),
        ("value_in_map,class,name,colour\nx,1,a,red\n", "'red'"),
        ("", "value_in_map"),
        ("{}", "value_in_map"),
    ],
)
def test_a_legend_file_that_cannot_be_used_is_named_with_what_is_wrong(tmp_path, text, word):
    with pytest.raises(UserError, match=word) as problem:
        legend_of(tmp_path, text)
    assert "legend.csv" in problem.value.message


@pytest.mark.parametrize("text", ["{", "[]", '{"classes": [{"value": 1}], "rules": []}'])
def test_json_that_is_no_legend_is_refused(tmp_path, text):
    with pytest.raises(UserError, match=r"legend\.json"):
        legend_of(tmp_path, text, "legend.json")


def test_a_legend_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"none\.csv"):
        legends.read_legend(tmp_path / "none.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_chinese_legends_are_read_in_the_encodings_that_spreadsheets_write(tmp_path, encoding):
    legend = legend_of(
        tmp_path, "value_in_map;class;name\n寒武系;0;寒武纪\n泥盆系;1;泥盆纪\n", encoding=encoding
    )
    assert legend.names[0] == "寒武纪"
    assert legend.classify(["泥盆系"])[0].tolist() == [1]


def test_western_legends_of_spreadsheets_keep_their_accents(tmp_path):
    legend = legend_of(
        tmp_path, "value_in_map,class,name\nCrétacé,0,Crétacé\nÉocène,1,É\n", encoding="cp1252"
    )
    assert legend.names[0] == "Crétacé"


def test_a_rule_that_names_a_value_wins_over_a_pattern():
    legend = Legend(
        (LegendClass(0, "a", "#000000"), LegendClass(1, "b", "#ffffff")),
        (_Rule("gran*", 0), _Rule("granulite", 1)),
    )
    assert legend.classify(["granite", "granulite"])[0].tolist() == [0, 1]


def test_a_legend_of_symbols_keeps_names_and_colours_and_tells_cover_by_age(tmp_path):
    names = {"Devonian": "Old red", "granite": "Granite", "Quaternary": "Sand", "00000 water": "Lake"}
    content = {
        "cover": "by age",
        "classes": [{"value": i, "name": n, "colour": f"#0000{i:02}"} for i, n in enumerate(names.values())],
        "rules": [{"value_in_map": v, "class": i} for i, v in enumerate(names)],
    }
    legend = legend_of(tmp_path, json.dumps(content), "symbols.json")
    assert [(c.name, c.colour) for c in legend.classes] == [("Old red", "#000000"), ("Granite", "#000001")]
    assert legend.classify(list(names))[0].tolist() == [0, 1, COVER, OUTSIDE]
