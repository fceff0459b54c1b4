"""Translation of what users read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "ConcealedBedrock"


def tr(sentence: str) -> str:
    """Translate a sentence into the user's language; translators find the literals it is called with."""
    return QCoreApplication.translate(CONTEXT, sentence)


def _tr_marked(sentence: str) -> str:
    """Translate what `mark` has marked where it is defined."""
    return QCoreApplication.translate(CONTEXT, sentence)


def mark(sentence: str) -> str:
    """Mark the sentence of a class attribute for translators; it goes through `tr` when it is shown.

    Modules are imported before the user's language is known.
    """
    return sentence
