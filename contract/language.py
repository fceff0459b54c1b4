"""The language of what users read: sentences are English in the source, and a catalogue translates them.

Standard library only: QGIS and the worker load it, so that a message reads the same on both sides. The
catalogues `i18n/engine_LANGUAGE.json` are made of Qt's translation files by `i18n/update.sh`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

_FOLDER = Path(__file__).resolve().parents[1] / "i18n"
_NAME = re.compile(r"[A-Za-z]{2,3}(_[A-Za-z]{2,4})?")
_catalogue: dict[str, str] = {}
_name = ""


def use_language(name: str, folder: Path = _FOLDER) -> None:
    """Take a language for every sentence from now on.

    Parameters
    ----------
    name : str
        As QGIS names it: 'fr', 'zh_CN'. One that has no catalogue, such as 'en', leaves the sentences as
        they are in the source; a region without a catalogue of its own has the language's.
    folder : Path
        Where the catalogues lie.
    """
    global _name
    _catalogue.clear()
    _name = ""
    if not _NAME.fullmatch(name):
        return
    for candidate in (name, name.partition("_")[0]):
        path = folder / f"engine_{candidate}.json"
        if path.is_file():
            _catalogue.update(json.loads(path.read_text(encoding="utf-8")))
            _name = candidate
            return


def language() -> str:
    """Give the name of the catalogue in use; empty for English."""
    return _name


def tr(sentence: str) -> str:
    """Translate a sentence; translators find the literals it is called with.

    Values are filled in afterwards: `tr("{name} has {n} bands.").format(name=name, n=n)`.
    """
    return _catalogue.get(sentence, sentence)


def mark(sentence: str) -> str:
    """Mark a sentence of a constant for translators; it goes through `tr` when it is shown.

    Modules are imported before the language is known.
    """
    return sentence


def tr_marked(sentence: str) -> str:
    """Translate what `mark` has marked where it is defined."""
    return _catalogue.get(sentence, sentence)
