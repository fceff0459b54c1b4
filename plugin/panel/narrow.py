"""What keeps the panel as narrow as its dock in every language: rows that wrap, and boxes that shrink."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLayout, QLayoutItem, QWidget

_CHARACTERS = 8  # that a list of choices shows at least, however long they are
_LONG_WORD = re.compile(r"\S{24,}")  # a path, or a name of many parts
_BREAK = "\u200b"  # a space without width


class _WrappingRow(QLayout):
    """Widgets side by side, and below each other where the room is too narrow for that.

    Parameters
    ----------
    widgets : QWidget
        From the left to the right, each as wide as it wants to be.
    ends_with : int
        So many of the last widgets stay together, at the right end.
    """

    def __init__(self, *widgets: QWidget, ends_with: int = 0):
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._ends_with = ends_with
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem | None) -> None:
        if item is not None:
            self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, moves=True)

    def sizeHint(self) -> QSize:
        widths = [self._width(block) for block in self._blocks()]
        return QSize(sum(widths) + self.spacing() * max(len(widths) - 1, 0), self._line_height())

    def minimumSize(self) -> QSize:
        return QSize(max(map(self._width, self._blocks()), default=0), self._line_height())

    def _blocks(self) -> list[list[QLayoutItem]]:
        """Give what stays together: single widgets, then those of the end; hidden ones are left out."""
        n = len(self._items) - self._ends_with
        blocks = [*([item] for item in self._items[:n]), self._items[n:]]
        shown = [[item for item in block if not item.isEmpty()] for block in blocks]
        return list(filter(None, shown))

    def _width(self, block: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in block) + self.spacing() * (len(block) - 1)

    def _line_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items if not item.isEmpty()), default=0)

    def _arrange(self, room: QRect, *, moves: bool) -> int:
        """Put the blocks into lines, and give the height that they take."""
        blocks, height = self._blocks(), self._line_height()
        x, y = 0, 0
        for number, block in enumerate(blocks):
            width = self._width(block)
            if x and x + width > room.width():
                x, y = 0, y + height + self.spacing()
            if self._ends_with and number == len(blocks) - 1:
                x = max(room.width() - width, 0)
            if moves:
                self._place(block, room.topLeft() + QPoint(x, y), height)
            x += width + self.spacing()
        return y + height if blocks else 0

    def _place(self, block: list[QLayoutItem], corner: QPoint, height: int) -> None:
        for item in block:
            size = item.sizeHint()
            item.setGeometry(QRect(corner + QPoint(0, (height - size.height()) // 2), size))
            corner += QPoint(size.width() + self.spacing(), 0)


class _BreakingLabel(QLabel):
    """A label whose lines may break within long names and paths: after a slash, a dot, a dash, a low line."""

    def setText(self, text: str | None) -> None:
        broken = _LONG_WORD.sub(lambda word: re.sub(r"([/\\_.-])", rf"\1{_BREAK}", word[0]), text or "")
        super().setText(broken)

    def text(self) -> str:
        """Give the text as it was set."""
        return super().text().replace(_BREAK, "")


def _narrow_form(parent: QWidget | None = None) -> QFormLayout:
    """Make a form that puts a label above its field where the two are wider than the room."""
    form = QFormLayout(parent)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _let_shrink(*boxes: QComboBox, characters: int = _CHARACTERS) -> None:
    """Let lists of choices be narrower than their longest choice, but not than so many characters."""
    for box in boxes:
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(characters)
