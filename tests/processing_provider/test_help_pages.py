"""Each algorithm has a page in docs/algorithms and an offline copy, both as the algorithm is defined."""

import html
import importlib.util
from pathlib import Path

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl

ROOT = Path(__file__).resolve().parents[2]
REMEDY = "run `make algorithm-pages` and commit what it writes"


@pytest.fixture(scope="module")
def pages():
    """The module tools/algorithm_pages.py."""
    spec = importlib.util.spec_from_file_location("algorithm_pages", ROOT / "tools/algorithm_pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_algorithm_has_a_page_and_no_page_is_left_over(algorithms):
    names = {algorithm.name() for algorithm in algorithms}
    assert {path.stem for path in (ROOT / "docs/algorithms").glob("*.md")} == {*names, "index"}


def test_the_tables_of_the_pages_are_those_of_the_definitions(algorithms, pages):
    for algorithm in algorithms:
        text = (ROOT / f"docs/algorithms/{algorithm.name()}.md").read_text(encoding="utf-8")
        assert pages.page_with(text, pages.generated_part(algorithm)) == text, REMEDY


def test_the_help_button_opens_a_shipped_page_with_every_parameter(algorithms):
    for algorithm in algorithms:
        url = QUrl(algorithm.helpUrl())
        assert url.isLocalFile()
        page = html.unescape(Path(url.toLocalFile()).read_text(encoding="utf-8"))
        for definition in algorithm.parameterDefinitions():
            if not definition.flags() & Qgis.ProcessingParameterFlag.Hidden:
                assert (
                    f"<strong>{definition.description()}</strong><br><code>{definition.name()}</code>" in page
                )
                assert definition.help() and " ".join(definition.help().split()) in page
