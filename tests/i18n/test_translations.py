"""Every sentence that a user reads can be translated, and is."""

import importlib.util
import json
import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from concealed_bedrock.processing_provider import texts
from concealed_bedrock.processing_provider.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted((ROOT / "i18n").glob("concealed_bedrock_*.ts"))
GLOSSARY = json.loads((ROOT / "i18n" / "glossary.json").read_text(encoding="utf-8"))
EVERY = pytest.mark.parametrize("ts", LANGUAGES, ids=lambda ts: ts.stem)


def load_update():
    """The script that keeps the .ts files, which is no module of the package."""
    spec = importlib.util.spec_from_file_location("update_translations", ROOT / "i18n" / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = load_update()


def test_chinese_french_and_spanish_are_there():
    wanted = {f"concealed_bedrock_{language}" for language in ("zh_CN", "fr", "es")}
    assert wanted <= {ts.stem for ts in LANGUAGES}
    assert update.CONTEXT == texts.CONTEXT


@EVERY
def test_every_sentence_has_a_finished_translation_and_no_other_is_kept(ts):
    assert list(update.read_translations(ts)) == update.sentences()


@EVERY
def test_the_file_is_as_the_update_writes_it(ts):
    language = ts.stem.removeprefix("concealed_bedrock_")
    again = update.as_ts(language, update.sentences(), update.read_translations(ts))
    assert ts.read_text(encoding="utf-8") == again


@EVERY
def test_the_engines_catalogue_says_what_the_source_file_says(ts):
    language = ts.stem.removeprefix("concealed_bedrock_")
    texts = update.sentences(rooms=update.ENGINE_ROOMS)
    catalogue = ts.with_name(f"engine_{language}.json").read_text(encoding="utf-8")
    assert catalogue == update.as_catalogue(texts, update.read_translations(ts))


@EVERY
def test_a_translation_fills_in_the_same_places(ts):
    for source, translation in update.read_translations(ts).items():
        places = re.findall(r"\{[^}]*\}", source)
        assert sorted(re.findall(r"\{[^}]*\}", translation)) == sorted(places), source
        assert re.findall(r"\(\*\.[^)]*\)", translation) == re.findall(r"\(\*\.[^)]*\)", source)


@EVERY
def test_the_compiled_file_says_what_the_source_file_says(ts, qgis_app):
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        for source, translation in update.read_translations(ts).items():
            assert texts.tr(source) == translation
    finally:
        QCoreApplication.removeTranslator(translator)


@EVERY
def test_no_sentence_was_left_in_english(ts):
    is_chinese = ts.stem.endswith("zh_CN")
    for source, translation in update.read_translations(ts).items():
        words = re.findall(r"\b[a-z]{2,}\b", without_places(source))
        if is_chinese:
            assert re.search("[\u4e00-\u9fff]", translation) or len(words) < 2, source
        else:
            assert translation != source or len(words) < 2, source


@EVERY
def test_a_translation_is_about_as_long_as_its_source(ts):
    for source, translation in update.read_translations(ts).items():
        assert len(source) < 20 or len(translation) <= 2.2 * len(source), source


@EVERY
@pytest.mark.parametrize("term", GLOSSARY)
def test_a_term_is_translated_as_the_glossary_has_it(ts, term):
    language = ts.stem.removeprefix("concealed_bedrock_")
    is_there = re.compile(  # as a word, not as an id
        rf"(?<![\w.=]){term}(s|es)?(?![\w:=.])", re.IGNORECASE
    )
    wanted = re.compile(GLOSSARY[term][language], re.IGNORECASE | re.DOTALL)
    pairs = [
        (source, translation)
        for source, translation in update.read_translations(ts).items()
        if is_there.search(without_places(source))
    ]
    others = [source for source, translation in pairs if not wanted.search(translation)]
    assert pairs and len(others) <= 0.1 * len(pairs), others  # a sentence of ten may have it in other words


def without_places(sentence):
    """Leave out what is filled in, and names."""
    return re.sub(r"\{[^}]*\}|Concealed Bedrock|\bWindows\b(?! of)", "", sentence)


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.ID)
def test_all_that_an_algorithm_shows_goes_through_the_translation(marker, kind):
    algorithm = kind().create()
    shown = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
    shown += [algorithm.shortHelpString(), ",".join(algorithm.tags())]
    for parameter in algorithm.parameterDefinitions():
        shown += [parameter.description(), parameter.help()]
        if parameter.type() == "matrix":
            shown += parameter.headers()
    shown += [output.description() for output in algorithm.outputDefinitions()]
    assert [text for text in shown if not text.startswith("§")] == []


@pytest.mark.parametrize("line", ['tr(f"{name} is empty")', "tr(sentence)", "mark(NAME)"])
def test_a_sentence_that_is_no_literal_is_refused(tmp_path, line):
    path = tmp_path / "sinner.py"
    path.write_text(line)
    with pytest.raises(ValueError, match="whole sentence as a literal"):
        update.sentences_of(path)


def test_sentences_of_attributes_are_found_where_they_are_marked(tmp_path):
    path = tmp_path / "algorithm.py"
    path.write_text('NAME = mark("Check the engine")\n\ntr(self.NAME)\n')
    assert update.sentences_of(path) == ["Check the engine"]
