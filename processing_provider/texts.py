"""Translation of what users read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "ConcealedBedrock"


def tr(sentence: str) -> str:
    """Give a sentence in the user's language; called with a literal, so that translators find it."""
    return QCoreApplication.translate(CONTEXT, sentence)
