"""metadata.txt as plugins.qgis.org wants it."""

import configparser
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser["general"])


@pytest.mark.parametrize("key", REQUIRED)
def test_what_the_plugin_site_requires_is_there(metadata, key):
    assert metadata[key].strip()


def test_the_version_is_the_package_s(metadata):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert metadata["version"] == project["version"]
    assert metadata["changelog"].startswith(project["version"])


def test_qgis_process_will_load_it_in_qgis_3_40_and_4(metadata):
    assert metadata["hasProcessingProvider"] == "yes"
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.40", "4.99")


def test_addresses_are_addresses(metadata):
    for key in ("homepage", "tracker", "repository"):
        assert re.fullmatch(r"https://[\w./-]+", metadata[key])
    assert re.fullmatch(r"[^@\s]+@[\w.-]+\.\w+", metadata["email"])


def test_the_icon_is_an_svg_that_qt_can_draw(metadata, qgis_app):
    from qgis.PyQt.QtGui import QIcon

    assert metadata["icon"].endswith(".svg")
    assert not QIcon(str(ROOT / metadata["icon"])).pixmap(24, 24).isNull()


def test_the_description_is_a_line_and_the_tags_are_words(metadata):
    assert len(metadata["description"]) < 100 and "\n" not in metadata["description"]
    assert len(metadata["tags"].split(",")) >= 5
