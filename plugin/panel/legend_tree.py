"""The legend as a tree: classes with their colours, cover and outside, and the map's values in each.

Values are dragged from one class to another, or moved by the menu. What it holds is written as the CSV that
the algorithms take as a legend: a line for every value, so that nothing is left to be guessed.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...processing_provider.texts import tr

COVER, OUTSIDE = 255, 254  # as in geology.legend, which cannot be imported here
_LIKE_A_RULE = re.compile(r"[*?]|^\s*(value|age|rock)\s*:", re.IGNORECASE)
_COLUMNS = ("value_in_map", "class", "name", "colour")
_KIND, _COLOUR, _VALUE, _SHARE = (Qt.ItemDataRole.UserRole + n for n in range(4))
_SURFACE = {COVER: ("cover", "#e8e4d8"), OUTSIDE: ("outside", "#ffffff")}  # names that legends keep
_FREE_COLOUR = "#b07aa1"
_MOST_CLASSES = 254

_Home = tuple[int, str, str]  # number of the class, its name, its colour


class _LegendTree(QTreeWidget):
    """Classes and values; `changed` is told after every change by the user."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setHeaderLabels([tr("Class and its values"), tr("Area"), tr("Counts as")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self.menu().exec(self.viewport().mapToGlobal(place))
        )
        self.itemChanged.connect(self._rename)
        self.itemDoubleClicked.connect(self._choose_colour)
        self.setIndentation(14)  # of QGIS's 20 pixels, for the sake of long names
        self._is_filling = False
        root = self.invisibleRootItem()
        root.setFlags(root.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)

    def fill(self, homes: Mapping[str, _Home], shares: Mapping[str, float]) -> None:
        """Show which class each value of the map belongs to.

        Parameters
        ----------
        homes : mapping
            Value -> (number, name, colour of its class).
        shares : mapping
            Value -> its share of the map's area, 0 to 1.
        """
        self._is_filling = True
        self.clear()
        classes = {home[0]: home for home in homes.values()}
        bedrock = sorted(number for number in classes if number < OUTSIDE)
        items = {number: self._add_class(*classes[number]) for number in bedrock}
        items |= {number: self._add_class(number, *_SURFACE[number]) for number in (COVER, OUTSIDE)}
        for value in sorted(homes, key=lambda value: -shares.get(value, 0.0)):
            self._add_value(items[homes[value][0]], value, shares.get(value, 0.0))
        self._is_filling = False
        self._sum_up()

    def homes(self) -> dict[str, _Home]:
        """Give the class of every value, classes numbered from 0 in their order."""
        found: dict[str, _Home] = {}
        number = 0
        for item in self._classes():
            kind = item.data(0, _KIND)
            home = (number if kind < OUTSIDE else kind, item.text(0), item.data(0, _COLOUR))
            if kind >= OUTSIDE:
                home = (kind, *_SURFACE[kind])
            elif item.childCount():
                number += 1
            found |= {item.child(row).data(0, _VALUE): home for row in range(item.childCount())}
        return found

    def shares(self) -> dict[str, float]:
        """Give the share of the map's area of every value."""
        return {
            item.child(row).data(0, _VALUE): item.child(row).data(0, _SHARE)
            for item in self._classes()
            for row in range(item.childCount())
        }

    def write(self, path: Path) -> None:
        """Write the legend as CSV."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self._as_csv(), encoding="utf-8", newline="")

    def keep(self, folder: Path, name: str) -> Path:
        """Write the legend into a folder under a name of its own content, and give the file.

        So commands that were copied keep their legend, and another legend asks for another map.
        """
        digest = hashlib.sha256(self._as_csv().encode()).hexdigest()[:8]
        plain = re.sub(r"[^\w-]", "_", name)[:60]
        path = folder / f"{plain}-{digest}.csv"
        self.write(path)
        return path

    def _as_csv(self) -> str:
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow(_COLUMNS)
        for value, (number, name, colour) in self.homes().items():
            is_rule = _LIKE_A_RULE.search(value)
            table.writerow([f"value:{value}" if is_rule else value, number, name, colour])
        return text.getvalue()

    def renderer(self, field: str, originals: Mapping[str, list]) -> QgsCategorizedSymbolRenderer:
        """Draw a map by this legend: classes in their colours, cover faint, outside not at all.

        Parameters
        ----------
        field : str
            The class field.
        originals : mapping
            Value as legends write it -> the layer's own values.
        """
        categories = []
        for text, (number, name, colour) in self.homes().items():
            for value in originals.get(text, []) if number != OUTSIDE else []:
                symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
                if number == COVER:
                    symbol = _hatched()
                categories.append(QgsRendererCategory(value, symbol, name))
        return QgsCategorizedSymbolRenderer(field, categories)

    def menu(self) -> QMenu:
        """Make the menu of what can be done with the selection."""
        menu, values, chosen = QMenu(self), self._selected_values(), self.currentItem()
        for item in self._classes() if values else []:
            text = tr("Move to {name}").format(name=item.text(0))
            menu.addAction(item.icon(0), text).triggered.connect(
                lambda _checked=False, target=item: self.move(values, target)
            )
        if values:
            menu.addSeparator()
            new = menu.addAction(tr("Make a new class of these"))
            new.triggered.connect(lambda _checked=False: self.make_class(values))
        elif chosen is not None and chosen.data(0, _KIND) is not None and chosen.data(0, _KIND) < OUTSIDE:
            for text, called in (
                (tr("Rename (F2)"), lambda: self.editItem(chosen, 0)),
                (tr("Colour…"), lambda: self._choose_colour(chosen, 0)),
                (tr("Counts as cover"), lambda: self.move(_children(chosen), self._surface(COVER))),
                (tr("Counts as outside"), lambda: self.move(_children(chosen), self._surface(OUTSIDE))),
            ):
                menu.addAction(text).triggered.connect(lambda _checked=False, called=called: called())
        else:
            menu.addAction(tr("Select values or a class first")).setEnabled(False)
        return menu

    def move(self, values: Iterable[QTreeWidgetItem], target: QTreeWidgetItem) -> None:
        """Move values into a class."""
        for item in list(values):
            if item.parent() is not target:
                item.parent().removeChild(item)
                target.addChild(item)
        self._settle()

    def make_class(self, values: list[QTreeWidgetItem]) -> None:
        """Make a class of some values, named after the first, and let the user rename it."""
        if self.topLevelItemCount() >= _MOST_CLASSES:
            return
        self._is_filling = True
        made = self._add_class(0, values[0].data(0, _VALUE), _FREE_COLOUR, place=0)
        self._is_filling = False
        self.move(values, made)
        self.editItem(made, 0)

    def dropEvent(self, event) -> None:
        """Let values alone be dropped, into classes alone."""
        target = self.itemAt(event.pos() if hasattr(event, "pos") else event.position().toPoint())
        target = target.parent() or target if target is not None else None
        if target is not None:
            self.move(self._selected_values(), target)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # moved already
        event.accept()

    def _settle(self) -> None:
        """Drop empty classes and bring the sums up to date after a change by the user."""
        for item in self._classes():
            if not item.childCount() and item.data(0, _KIND) < OUTSIDE:
                self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        self._sum_up()
        self.changed.emit()

    def _sum_up(self) -> None:
        self._is_filling = True
        words = {COVER: tr("cover"), OUTSIDE: tr("outside")}
        for item in self._classes():
            item.setText(1, _percent(sum(child.data(0, _SHARE) for child in _children(item))))
            item.setText(2, words.get(item.data(0, _KIND), tr("bedrock")))
        self._is_filling = False

    def _classes(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(row) for row in range(self.topLevelItemCount())]

    def _surface(self, kind: int) -> QTreeWidgetItem:
        return next(item for item in self._classes() if item.data(0, _KIND) == kind)

    def _selected_values(self) -> list[QTreeWidgetItem]:
        return [item for item in self.selectedItems() if item.data(0, _VALUE) is not None]

    def _add_class(self, kind: int, name: str, colour: str, place: int = -1) -> QTreeWidgetItem:
        words = {COVER: tr("Cover"), OUTSIDE: tr("Outside the map")}
        item = QTreeWidgetItem([words.get(kind, name), "", ""])
        item.setData(0, _KIND, kind)
        _paint(item, colour)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if kind < OUTSIDE else flags)
        self.insertTopLevelItem(self.topLevelItemCount() if place < 0 else place, item)
        return item

    def _add_value(self, parent: QTreeWidgetItem, value: str, share: float) -> None:
        item = QTreeWidgetItem([value or tr("(empty)"), _percent(share), ""])
        item.setData(0, _VALUE, value)
        item.setData(0, _SHARE, share)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        parent.addChild(item)

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        """Take a new name; one that another class has makes the two one class."""
        if self._is_filling or column or item.data(0, _KIND) is None:
            return
        name = item.text(0).strip() or tr("Class")
        if item.text(0) != name:
            item.setText(0, name)
            return
        same = [c for c in self._classes() if c is not item and c.text(0).casefold() == name.casefold()]
        if same:
            self.move(_children(item), same[0])
        else:
            self.changed.emit()

    def _choose_colour(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.data(0, _KIND) is None or item.data(0, _KIND) >= OUTSIDE:
            return
        chosen = QColorDialog.getColor(QColor(item.data(0, _COLOUR)), self, item.text(0))
        if chosen.isValid():
            self._is_filling = True
            _paint(item, chosen.name())
            self._is_filling = False
            self.changed.emit()


def _hatched() -> QgsFillSymbol:
    """Make the symbol of cover: grey lines on a pale ground, which is no class's colour."""
    symbol = QgsFillSymbol.createSimple({"color": "#f6f4ee", "outline_style": "no"})
    lines = {"angle": "45", "distance": "2", "line_width": "0.2", "color": "#a8a397"}
    symbol.appendSymbolLayer(QgsLinePatternFillSymbolLayer.create(lines))
    return symbol


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item.child(row) for row in range(item.childCount())]


def _paint(item: QTreeWidgetItem, colour: str) -> None:
    item.setData(0, _COLOUR, colour)
    picture = QPixmap(14, 14)
    picture.fill(QColor(colour))
    item.setIcon(0, QIcon(picture))


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
