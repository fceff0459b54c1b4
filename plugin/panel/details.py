"""All that the engine says of a run, folded away below its bar."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from ...processing_provider.texts import tr

_MOST_LINES = 1000
_HEIGHT = 150  # pixels


class _Details(QWidget):
    """The lines of a run, below an arrow that shows and hides them; nothing where there are none."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.fold, self.lines, self._last = QToolButton(), QPlainTextEdit(), ""
        self.fold.setText(tr("Details"))
        self.fold.setToolTip(tr("What the engine says, line by line"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._open)
        self.lines.setReadOnly(True)
        self.lines.setMaximumBlockCount(_MOST_LINES)
        self.lines.setFixedHeight(_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        column.addWidget(self.lines)
        self._open(False)
        self.clear()

    def add(self, line: str) -> None:
        """Take a further line; one that repeats the last is left out."""
        if line and line != self._last:
            self._last = line
            self.lines.appendPlainText(line)
            self.show()

    def clear(self) -> None:
        """Forget the lines of the last run."""
        self._last = ""
        self.lines.clear()
        self.hide()

    def _open(self, is_open: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.lines.setVisible(is_open)
