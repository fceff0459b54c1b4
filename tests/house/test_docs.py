"""Links of documentation and README lead somewhere; the examples of the API pages are true."""

import doctest
import importlib
import re
import zlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
REPOSITORY = "https://github.com/concealed-bedrock/concealed_bedrock/blob/main/"
TOP = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES = sorted(DOCS.rglob("*.md"))
LINK = re.compile(r"\]\(([^)\s]+)\)")
PICTURE_BYTES = 150_000


@pytest.mark.parametrize("page", [*TOP, *PAGES], ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_to_files(page):
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        path = link.partition("#")[0]
        if link.startswith(REPOSITORY):
            assert (ROOT / path.removeprefix(REPOSITORY)).exists(), link
        elif path and not link.startswith(("http", "mailto:")):
            assert (page.parent / path).exists(), link
            inside = (page.parent / path).resolve().is_relative_to(DOCS)
            assert inside or page.parent == ROOT, f"{link}: a page of the site links outside docs/"


def test_every_page_is_in_the_navigation():
    named = re.findall(r"[\w/]+\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert sorted(named) == sorted(str(page.relative_to(DOCS)) for page in PAGES)


def test_the_page_of_the_command_line_lists_every_command_with_its_algorithm():
    from concealed_bedrock.contract.jobs import VERBS

    page = (DOCS / "how_to" / "command_line.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `(\w+)` \| \[.+\]\(\.\./algorithms/(\w+)\.md\) \|$", page, re.MULTILINE))
    assert list(listed) == list(VERBS)
    for path in (ROOT / "processing_provider" / "algorithms").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        verb, name = (re.search(rf'{key} = "(\w+)"', text) for key in ("VERB", "ID"))
        assert not verb or path.stem == "predict_areas" or listed[verb[1]] == name[1]


def test_every_picture_is_used_and_small():
    text = "".join(page.read_text(encoding="utf-8") for page in [ROOT / "README.md", *PAGES])
    for picture in DOCS.rglob("*.png"):
        assert picture.name in text
        assert picture.stat().st_size <= PICTURE_BYTES, picture


def test_the_offline_help_was_rendered_from_the_pages_as_they_are():
    for page in (DOCS / "algorithms").glob("*.md"):
        checksum = f'content="{zlib.crc32(page.read_bytes())}"'
        shipped = ROOT / "resources" / "help" / f"{page.stem}.html"
        assert checksum in shipped.read_text(encoding="utf-8"), "run `make algorithm-pages`"


@pytest.mark.parametrize("page", sorted((DOCS / "api").glob("*.md")), ids=lambda p: p.stem)
def test_the_examples_of_the_api_pages_give_what_they_say(page):
    pytest.importorskip("torch", reason="the engine's packages are not in this Python")
    assert not doctest.testfile(str(page), module_relative=False).failed


@pytest.mark.parametrize("package", ["geophysics", "models"])
def test_the_api_page_of_a_package_documents_each_of_its_public_names(package):
    public = importlib.import_module(f"concealed_bedrock.{package}")._PUBLIC
    page = (DOCS / "api" / f"{package}.md").read_text(encoding="utf-8").splitlines()
    for module, name in public.values():
        target = f"concealed_bedrock.{package}{module}"
        assert f"::: {target}.{name}" in page or f"::: {target}" in page
