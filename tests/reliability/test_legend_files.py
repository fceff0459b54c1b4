"""Legends as people write them are read; what cannot be is refused with its line and what is wanted."""

import json
import time

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.legend.files import read_legend

TABLE = "value_in_map,class,name\nDevonian,0,Old red\nPerm*,3,Permian\n"
BOM = "\ufeff"
GOOD = {
    "UTF-16": (BOM + TABLE.replace(",", "\t"), "utf-16-le"),
    "UTF-16 big end first": (BOM + TABLE, "utf-16-be"),
    "UTF-16 without a mark": (TABLE, "utf-16-le"),
    "byte order mark": (TABLE, "utf-8-sig"),
    "sep line": ("sep=;\r\n" + TABLE.replace(",", ";").replace("\n", "\r\n"), "utf-8"),
    "case and blanks of the header": (TABLE.replace("value_in_map,class", " Value in Map , CLASS "), "utf-8"),
    "whole numbers with a point": (TABLE.replace(",3,", ",3.0,"), "utf-8"),
    "comma of decimals": (TABLE.replace(",", ";").replace(";3;", ";3,0;"), "utf-8"),
    "quoted": ('"value_in_map","class","name"\n"Devonian","0","Old red"\n"Perm*","3","Permian"\n', "utf-8"),
    "commas at the end": (TABLE.replace("\n", ",,,\n") + ",,,,\n", "utf-8"),
}


def read(tmp_path, content, encoding="utf-8", name="legend.csv"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return read_legend(path)


@pytest.mark.parametrize("name", GOOD)
def test_a_table_is_read_as_people_save_it(tmp_path, name):
    legend = read(tmp_path, *GOOD[name])
    assert [(c.value, c.name) for c in legend.classes] == [(0, "Old red"), (3, "Permian")]
    assert legend.classify(["Devonian", "Permian"])[0].tolist() == [0, 3]


@pytest.mark.parametrize(
    "age", ["devonian", "Devonian", "Devon", "Lower Devonian", " Devonian ", "Devonien", "D1", "Unterdevon"]
)
def test_an_age_is_taken_in_any_spelling(tmp_path, age):
    legend = read(tmp_path, f"value_in_map,class,name\nage:{age},0,Devonian\nPermian,1,Permian\n")
    assert legend.class_of("Lochkovian") == 0 and legend.class_of("Permian") == 1


def test_numbers_of_ma_fall_under_ages(tmp_path):
    legend = read(tmp_path, "value_in_map,class,name\nage:Devonian,0,D\nage:Cenozoic,255,\nage:Permian,1,P\n")
    classes, unmatched = legend.classify(["419.2", "280", "0.0117", "-9999"])
    assert classes.tolist() == [0, 1, 255, 255] and unmatched == ["-9999"]


BAD = {
    "value_in_map,class,name\nx,0,a\nage:Permain,1,P\n": ["Line 3", "Permian"],
    "value_in_map,class,name\nx,-1,a\n": ["Line 2", "0 to 253"],
    "value_in_map,class,name\nx,2.5,a\n": ["Line 2", "whole number"],
    "value_in_map,class,name,color\nx,2,a,reddish\n": ["Line 2", "#rrggbb"],
    "value_in_map,class,name\nrock:,2,a\n": ["Line 2", "rock:granite"],
    "sep=;\nvalue_in_map;class\nx;y\n": ["Line 3"],
    "a\x00b": ["value_in_map"],
}


@pytest.mark.parametrize("content", BAD)
def test_a_line_that_is_wrong_is_named(tmp_path, content):
    with pytest.raises(UserError) as problem:
        read(tmp_path, content)
    assert all(word in f"{problem.value.message} {problem.value.remedy}" for word in BAD[content])


@pytest.mark.parametrize(
    "entry",
    [
        {"value": 0, "name": ["a"], "colour": "#000000"},
        {"value": -1, "name": "a", "colour": "#000000"},
        {"value": 1e400, "name": "a", "colour": "#000000"},
        {"value": 0, "name": "a", "colour": "reddish"},
        {"value": "0", "name": "a"},
        "a",
        None,
    ],
)
def test_a_class_in_json_that_is_wrong_is_named(tmp_path, entry):
    text = json.dumps({"classes": [entry], "rules": [{"value_in_map": "x", "class": 0}]})
    with pytest.raises(UserError, match=r"legend\.json"):
        read(tmp_path, text, name="legend.json")


@pytest.mark.parametrize(
    "rule", [{"value_in_map": ["x"], "class": 0}, {"value_in_map": "age:Permain", "class": 0}, 3]
)
def test_a_rule_in_json_that_is_wrong_is_named(tmp_path, rule):
    text = json.dumps({"classes": [{"value": 0, "name": "a", "colour": "#000000"}], "rules": [rule]})
    with pytest.raises(UserError, match=r"legend\.json"):
        read(tmp_path, text, name="legend.json")


def test_a_file_too_large_for_a_legend_is_refused_at_once(tmp_path):
    path = tmp_path / "legend.csv"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    began = time.monotonic()
    with pytest.raises(UserError, match="100,000,000 bytes"):
        read_legend(path)
    assert time.monotonic() - began < 1


HEADER = "value_in_map,class,name,colour\n"


@pytest.mark.parametrize(
    "rows, words",
    [
        ("Permian,0,cover,\nDevonian,1,D,\n", "as class 255 is"),
        ("Permian,0,P,\nPermian,1,D,\n", "to class 0 and to class 1"),
        ("\x00\x01\x02", "no table of text"),
    ],
)
def test_a_legend_that_says_two_things_or_nothing_is_refused(tmp_path, rows, words):
    path = tmp_path / "legend.csv"
    path.write_text((HEADER if rows[0] != "\0" else "") + rows)
    with pytest.raises(UserError, match=words):
        read_legend(path)


def test_colours_and_nulls_are_read_as_people_write_them(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text(
        HEADER + 'A,0,a,F00\nB,1,b,#00FF00FF\nC,2,c,"0, 0, 255"\nNULL,254,,\nD,255,,\n', encoding="utf-8"
    )
    legend = read_legend(path)
    assert [c.colour for c in legend.classes] == ["#ff0000", "#00ff00", "#0000ff"]
    assert (legend.class_of(""), legend.names[255], legend.names[254]) == (254, "cover", "outside")
    assert not legend.idle_rules(["A", "B", "C", "D"])
