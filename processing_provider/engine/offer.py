"""Where there is a window, an algorithm that finds no engine offers to install it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer
from qgis.PyQt.QtWidgets import QApplication

_WAIT_MS = 200
_offers: list[Callable[[], None]] = []


def offer_by(call: Callable[[], None] | None) -> None:
    """Set what opens the installer; None for nothing."""
    _offers[:] = [call] if call else []


def _offer_installation() -> None:
    """Open the installer when the message that there is no engine has been read; in the windows' thread."""
    application = QCoreApplication.instance()
    if _offers and application and QThread.currentThread() is application.thread():
        QTimer.singleShot(0, _open_when_read)


def open_installer() -> None:
    """Open the installer at once."""
    for call in _offers:
        call()


def _open_when_read() -> None:
    if _offers and QApplication.activeModalWidget():
        QTimer.singleShot(_WAIT_MS, _open_when_read)
    else:
        open_installer()
