"""The check of the plugin's zip notices what the plugin site refuses."""

import ast
import importlib.util
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
METADATA = """[general]
name=N
description=D
version=1
qgisMinimumVersion=3.40
author=A
email=a@b.org
about=T
tracker=https://example.org/t
repository=https://example.org/r
homepage=https://example.org
icon=icon.svg
"""
RIGHT = {"p/__init__.py": "", "p/metadata.txt": METADATA, "p/LICENSE": "GPL", "p/icon.svg": "<svg/>"}


def load(name):
    """A tool as a module."""
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


site_check, package = load("site_check"), load("package")


def findings(tmp_path, files, mode=0o644):
    path = tmp_path / "plugin.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            archive.writestr(entry, text)
    return list(site_check.package_findings(path))


def test_a_right_package_has_no_finding(tmp_path):
    assert findings(tmp_path, RIGHT) == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"other/file.txt": ""}, "one folder"),
        ({"p/run.sh": ""}, "programs are refused"),
        ({"p/__pycache__/m.py": ""}, "such a path is refused"),
        ({"p/.hidden": ""}, "hidden file"),
        ({"p/metadata.txt": METADATA.replace("about=T", "about=")}, "about is missing"),
        ({"p/metadata.txt": METADATA.replace("author=A", "author=A/B")}, "slash"),
        ({"p/metadata.txt": METADATA.replace("https://example.org/t", "bugs")}, "tracker"),
        ({"p/metadata.txt": METADATA.replace("icon.svg", "none.svg")}, "no picture in the zip"),
    ],
)
def test_what_the_site_refuses_is_found(tmp_path, changed, words):
    (found,) = findings(tmp_path, RIGHT | changed)
    assert words in found


def test_a_missing_licence_and_executable_bits_are_found(tmp_path):
    without = {name: text for name, text in RIGHT.items() if name != "p/LICENSE"}
    assert findings(tmp_path, without) == ["LICENSE is missing"]
    assert len(findings(tmp_path, RIGHT, 0o755)) == len(RIGHT)


def test_names_that_qt_6_dropped_are_found_and_its_scoped_ones_are_not():
    qt = SimpleNamespace(AlignmentFlag=SimpleNamespace(AlignLeft=1))
    tree = ast.parse("a = Qt.AlignmentFlag.AlignLeft\nb = Qt.AlignLeft\nc = self.Qt.AlignLeft")
    assert list(site_check._missing(tree, {"Qt": qt})) == [(2, "Qt.AlignLeft")]


def test_links_to_missing_files_and_anchors_are_broken(tmp_path):
    path = tmp_path / "docs.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("p/docs/a.html", '<a href="b/c.html#there">1</a><a href="b/c.html#gone">2</a>')
        archive.writestr(
            "p/docs/b/c.html", '<h1 id="there"></h1><img src="../x.png"><a href="https://e.org">'
        )
    assert package.broken_links(path) == ["p/docs/a.html: b/c.html#gone", "p/docs/b/c.html: ../x.png"]
