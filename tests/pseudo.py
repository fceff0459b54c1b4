"""A language for tests: every sentence of the engine stands in ⟦…⟧, and every value filled into it in ⟨…⟩.

What is shown outside of the brackets has not gone through the catalogue.
"""

import json
import re
import sys
from pathlib import Path

from concealed_bedrock.contract import language

ROOT = Path(__file__).resolve().parents[1]
NAME = "xx"
_FREE = (
    "reason",
    "error",
    "words",
)  # placeholders of libraries' and the system's texts, and of words of jobs
_SENTENCE = re.compile(r"⟦[^⟦⟧]*⟧")
_VALUE = re.compile(r"⟨([^⟦⟧⟨⟩]*)⟩")
_ENGLISH = re.compile(r"\b[a-z]{2,} [a-z]{2,}\b")  # as values seldom are


def sentences():
    """All sentences of the engine's rooms."""
    sys.path.insert(0, str(ROOT / "i18n"))
    try:
        import update
    finally:
        sys.path.pop(0)
    return update.sentences(rooms=update.ENGINE_ROOMS)


def pseudo(sentence):
    """A sentence in the language.

    >>> pseudo("{file} has {n:,} bands ({reason}).")
    '⟦⟨{file}⟩ has ⟨{n:,}⟩ bands ({reason}).⟧'
    """
    values = re.sub(
        r"\{(\w+)[^{}]*\}", lambda found: found[0] if found[1] in _FREE else f"⟨{found[0]}⟩", sentence
    )
    return f"⟦{values}⟧"


def speak(folder):
    """Take the language for every sentence from now on; its catalogue is written to a folder."""
    catalogue = {sentence: pseudo(sentence) for sentence in sentences()}
    (folder / f"engine_{NAME}.json").write_text(json.dumps(catalogue), encoding="utf-8")
    language.use_language(NAME, folder)
    assert language.language() == NAME


def untranslated(text):
    """What of a text has not gone through the catalogue: letters outside of sentences, English in values.

    >>> untranslated("⟦⟨a.tif⟩ has ⟨⟦no data⟧⟩.⟧ ⟦Choose another.⟧"), untranslated("⟦It is empty.⟧ Go.")
    ('', 'Go.')
    >>> untranslated("⟦It is ⟨one of them⟩.⟧"), untranslated("")
    ('one of them', '')
    """
    rest = text
    while (found := _SENTENCE.search(rest)) is not None:
        english = [value for value in _VALUE.findall(found[0]) if _ENGLISH.search(value)]
        if english:
            return english[0]
        rest = rest.replace(found[0], "")
    return rest.strip() if any(letter.isalpha() for letter in rest) else ""
