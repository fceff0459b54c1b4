"""Settings outside their bounds are refused at once, by name, value, range and parameter."""

import json
from dataclasses import MISSING, fields

import pytest

from concealed_bedrock.contract.jobs import VERBS
from concealed_bedrock.contract.jobs.bounds import Flag, Kind, Number, Place, Several

GEOLOGY = {"path": "map.gpkg", "field": "AGE"}
NEEDED = {
    "importstations": {"input": "s.csv", "output": "s.gpkg"},
    "importgrid": {"input": "g.grd", "output": "g.tif"},
    "residual": {"input": "g.tif", "output": "r.tif"},
    "magnetics": {"input": "m.tif", "output": "r.tif", "date": "1998"},
    "trainfolds": {"input": "p.gpkg", "output": "m.safetensors"},
    "classifyfolds": {"input": "p.gpkg", "model": "m.safetensors", "output": "c.gpkg"},
    "foldpictures": {"pictures": "pictures", "output": "p.gpkg"},
    "foldshapes": {"input": "s.gpkg", "output": "f.gpkg"},
    "reduce": {"input": "s.gpkg", "output": "r.gpkg"},
    "stationcheck": {"input": "s.gpkg", "output": "c.gpkg"},
    "grid": {"input": "s.gpkg", "output": "g.tif", "field": "BOUGUER"},
    "depth": {"holes": {"path": "h.csv", "depth": "D"}, "geology": GEOLOGY, "output": "d.tif"},
    "survey": {"folder": "survey"},
    "windows": {"inputs": ["g.tif"], "output": "w.gpkg", "geology": GEOLOGY},
    "train": {"input": "g.tif", "geology": GEOLOGY, "output": "m.safetensors"},
    "search": {"input": "g.tif", "geology": GEOLOGY, "output": "g.json"},
    "predict": {"input": "g.tif", "model": "m.safetensors", "output": "p.tif"},
    "evaluate": {"input": "p.tif", "report": "e.html", "truth": "t.tif"},
    "explain": {"input": "g.tif", "model": "m.safetensors", "output": "s.tif", "point": "1,2"},
    "sites": {"probabilities": "p.tif", "output": "s.gpkg"},
    "check": {},
}
ALL = [
    (verb, one.name, takes)
    for verb in VERBS
    for one, takes in VERBS[verb].bounds()
    if one.name in {f.name for f in fields(VERBS[verb])}
]
NUMBERS = [(verb, name, takes) for verb, name, takes in ALL if isinstance(takes, Number)]
PLACES = [(verb, name, takes) for verb, name, takes in ALL if isinstance(takes, Place)]


def refused(door, tmp_path, verb, **change):
    outcome = door(verb, **NEEDED[verb] | change)
    assert outcome.is_clear_error(), outcome.lines
    assert {p.name for p in tmp_path.rglob("*")} <= {f"{verb}-job.json" for verb in VERBS}
    return outcome.error["message"]


def test_every_setting_of_every_verb_declares_what_it_takes():
    for job in VERBS.values():
        for one in fields(job):
            assert isinstance(one.metadata.get("takes"), Kind), f"{job.__name__}.{one.name}"
            if one.default is not MISSING:
                assert one.metadata["takes"].take(one.default) == one.default


@pytest.mark.parametrize(("verb", "name", "takes"), NUMBERS, ids=lambda v: v if isinstance(v, str) else "")
def test_a_number_beyond_its_range_is_refused_with_range_and_parameter(door, tmp_path, verb, name, takes):
    beyond = [takes.most + 1, takes.least - 1 - 2 * bool(takes.also), 2**63, -(2**63), 10**30, 1e308, -1e308]
    strange = [True, "7", None, [1], {"a": 1}, *([0.5, 2.0] if takes.is_whole else [])]
    for value in (*beyond, *strange):
        said = refused(door, tmp_path, verb, **{name: value})
        assert f"({takes.name})" in said and takes.range in said


@pytest.mark.parametrize(("verb", "name", "takes"), PLACES, ids=lambda v: v if isinstance(v, str) else "")
def test_a_path_that_is_none_is_refused(door, tmp_path, verb, name, takes):
    strange = ["a\0b", "x" * 5000, 3, True, None, ["a"], {"a": 1}, *(["", " "] if takes.is_needed else [])]
    for value in strange:
        assert f"({takes.name})" in refused(door, tmp_path, verb, **{name: value})


def test_lists_and_switches_of_wrong_types_are_refused(door, tmp_path):
    for verb, name, takes in ALL:
        if isinstance(takes, Several):
            for value in ("abc", 3, [None], [3, True], [[]], ["a"] * 1000):
                refused(door, tmp_path, verb, **{name: value})
        if isinstance(takes, Flag):
            for value in (0, 1, "true", None, []):
                refused(door, tmp_path, verb, **{name: value})


@pytest.mark.parametrize(
    "extent",
    [[10, 0, 5, 9], [0, 9, 5, 9], [0, 0, 5], [0, 0, 5, "9"], [0, 0, 5, 1e300], "0,0,5,9", [[0, 0, 5, 9]]],
)
def test_an_extent_that_is_none_is_refused(door, tmp_path, extent):
    assert "west, south, east, north" in refused(door, tmp_path, "residual", extent=extent) or "(EXTENT)"


@pytest.mark.parametrize(
    "scales", [[[4]], [[4, 1, 2]], [[0, 1]], [[4, -1]], [4, 1], ["41"], [[4, True]], [[1e300, 1]]]
)
def test_scales_that_are_none_are_refused(door, tmp_path, scales):
    assert "(SCALES)" in refused(door, tmp_path, "windows", scales=scales)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('{"input": "a", "output": "b", "height_m": NaN}', "NaN"),
        ('{"input": "a", "output": "b", "height_m": -Infinity}', "Infinity"),
        ('{"input": "a", "output": "b", "extent": [0, 0, NaN, 1]}', "NaN"),
        ('{"input": "a", "output": "b", "input": "c"}', "twice"),
        ('{"input": "a", "output": "b", "height_m": 1e999}', "(HEIGHT)"),
        ('{"input": "a", "output": "b", "band": ' + "9" * 5000 + "}", "cannot be read"),
        ("[" * 100_000, "nested"),
        ('{"input": ' + '{"a":' * 50_000, "nested"),
        ('{"input": "a", "output": "b"', "cannot be read"),
        ('["input", "output"]', "list"),
        ("null", "NoneType"),
        ("", "cannot be read"),
        (" " * 10_000_001, "10 MB"),
        ('{"input": "\\ud800", "output": "b"}', "(INPUT)"),
    ],
    ids=range(14),
)
def test_a_job_file_that_is_none_is_refused(tmp_path, read, text, word):
    assert word in read("residual", text)


def test_job_files_that_are_no_text_or_not_there_are_refused(tmp_path, read):
    assert "cannot be read" in read("residual", b"\xff\xfe\x00\x01{")
    (tmp_path / "folder").mkdir()
    assert "no file" in read("residual", path=tmp_path / "folder")
    assert "No such file" in read("residual", path=tmp_path / "missing.json")


def test_a_byte_order_mark_does_no_harm(tmp_path, read):
    assert "lacks 'input'" in read("residual", b"\xef\xbb\xbf{}")


@pytest.fixture
def read(tmp_path):
    """Give a job file's bytes at the door; gives the sentence of the refusal."""
    import io

    from concealed_bedrock.worker.__main__ import run
    from concealed_bedrock.worker.reporting import Reporter

    def answer(verb, content="", path=None):
        file = path or tmp_path / "job.json"
        if path is None:
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        out = io.StringIO()
        assert run(verb, file, Reporter(out)) != 0
        line = json.loads(out.getvalue())
        assert line["kind"] == "input" and line["remedy"]
        return line["message"]

    return answer
