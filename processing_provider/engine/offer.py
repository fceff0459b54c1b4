"""Where there is a window, an algorithm that finds no engine offers to install it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer

_offers: list[Callable[[], None]] = []


def offer_by(call: Callable[[], None] | None) -> None:
    """Set what is called where there is no engine; None for nothing."""
    _offers[:] = [call] if call else []


def offer_installation() -> None:
    """Open the installer, after the message that there is none; from the thread of the windows alone."""
    application = QCoreApplication.instance()
    if _offers and application and QThread.currentThread() is application.thread():
        QTimer.singleShot(0, _offers[0])
