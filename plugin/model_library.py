"""The model library: a window in which model files are compared, chosen, added, renamed and deleted."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..contract.errors import UserError
from ..processing_provider.model_files import ModelFile
from ..processing_provider.texts import tr
from .model_download import _ModelDownloadDialog
from .model_facts import _as_text, _facts_of, _side_by_side

_LABEL_PX = 170  # wide; longer labels are wrapped


class _LibraryModel(ModelFile):
    """A model file as the window shows it."""

    def describe(self) -> str:
        """Describe the model by its card, one fact a line."""
        return _as_text(_facts_of(self))


class _ModelLibraryDialog(QDialog):
    """Shows the cards of the models, two side by side; predicts with one, and looks after the user's own."""

    def __init__(self, predict: Callable[[str], None], parent: QWidget | None = None):
        super().__init__(parent)
        self.predict = predict
        self.models: list[_LibraryModel] = []
        self.setWindowTitle(tr("Models"))
        self.resize(1000, 560)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.card, self.table, self.shown = QPlainTextEdit(), QTableWidget(), QStackedWidget()
        self.card.setReadOnly(True)
        self.add_button = QPushButton(tr("Add a model file…"))
        self.download_button = QPushButton(tr("Add from an address…"))
        self.rename_button = QPushButton(tr("Rename…"))
        self.delete_button = QPushButton(tr("Delete…"))
        self.predict_button = QPushButton(tr("Predict with this model"))
        self._arrange()
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.add_button.clicked.connect(lambda _checked=False: self.choose_file())
        self.download_button.clicked.connect(lambda _checked=False: self.download())
        self.rename_button.clicked.connect(lambda _checked=False: self.ask_name())
        self.delete_button.clicked.connect(lambda _checked=False: self.delete())
        self.predict_button.clicked.connect(lambda _checked=False: self._predict_with_chosen())
        self.refresh()

    def _arrange(self) -> None:
        self.table.setColumnCount(3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, _LABEL_PX)
        for widget in (self.card, self.table):
            self.shown.addWidget(widget)
        left, row, buttons, column = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        hint = QLabel(tr("Select two models to compare them."))
        hint.setWordWrap(True)
        left.addWidget(self.list)
        left.addWidget(hint)
        row.addLayout(left, 1)
        row.addWidget(self.shown, 3)
        for button in (self.add_button, self.download_button, self.rename_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.predict_button)
        column.addLayout(row)
        column.addLayout(buttons)

    def refresh(self, path: Path | None = None) -> None:
        """Read the folders again, and choose a file."""
        self.models = _LibraryModel.list()
        self.list.clear()
        self.list.addItems([model.path.stem for model in self.models])
        paths = [model.path for model in self.models]
        self.list.setCurrentRow(paths.index(path) if path in paths else 0 if paths else -1)
        self._show_chosen()

    def chosen(self) -> _LibraryModel | None:
        """Give the selected model; None where there are several."""
        models = self._selected()
        return models[0] if len(models) == 1 else None

    def _selected(self) -> list[_LibraryModel]:
        return [self.models[row] for row in sorted(i.row() for i in self.list.selectedIndexes())]

    def _show_chosen(self) -> None:
        """Describe the selected model, or compare two."""
        model, models = self.chosen(), self._selected()
        if len(models) == 2:
            self._compare(models[0], models[1])
        else:
            several = tr("Select one model, or two to compare them.") if models else tr("No model files yet.")
            self.card.setPlainText(model.describe() if model else several)
        self.shown.setCurrentWidget(self.table if len(models) == 2 else self.card)
        self.predict_button.setEnabled(bool(model and model.card))
        for button in (self.rename_button, self.delete_button):
            button.setEnabled(bool(model and model.is_own))

    def _compare(self, first: _LibraryModel, second: _LibraryModel) -> None:
        """Fill the table; facts that differ are bold."""
        facts = _side_by_side(_facts_of(first), _facts_of(second))
        self.table.setHorizontalHeaderLabels(["", first.path.stem, second.path.stem])
        self.table.setRowCount(len(facts))
        for row, (label, ours, theirs) in enumerate(facts):
            for column, text in enumerate((label, ours, theirs)):
                item = QTableWidgetItem(text)
                item.setToolTip(f"<qt>{escape(text)}</qt>")  # wrapped; it may quote a file
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop)
                font = item.font()
                font.setBold(column > 0 and ours != theirs)
                item.setFont(font)
                self.table.setItem(row, column, item)
        self.table.resizeRowsToContents()

    def _predict_with_chosen(self) -> None:
        model = self.chosen()
        if model:
            self.predict(str(model.path))

    def choose_file(self) -> None:
        """Ask for a model file and add it."""
        path, _filter = QFileDialog.getOpenFileName(
            self, tr("Add a model file…"), "", tr("Model files (*.safetensors)")
        )
        if path:
            self.add(Path(path))

    def add(self, path: Path) -> None:
        """Copy a model file into the user's folder, or show why it cannot be used."""
        self._try(lambda: _LibraryModel.add(path))

    def download(self) -> None:
        """Ask for an address and add the model from there."""
        box = _ModelDownloadDialog(self)
        if box.exec():
            self.refresh(box.added)

    def ask_name(self) -> None:
        """Ask for another name of the chosen model."""
        model = self.chosen()
        if model is None:
            return
        name, is_given = QInputDialog.getText(
            self, tr("Rename the model"), tr("Name"), QLineEdit.EchoMode.Normal, model.path.stem
        )
        if is_given and name.strip():
            self._try(lambda: model.rename(name))

    def delete(self) -> None:
        """Delete the chosen model after a question."""
        model = self.chosen()
        if model is None:
            return
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        question = tr("Delete the model {name} with its report? This cannot be undone.")
        box = QMessageBox(
            QMessageBox.Icon.Question, tr("Models"), question.format(name=model.path.stem), yes | no, self
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(no)
        if box.exec() == yes:
            self._try(model.delete)

    def _try(self, change: Callable[[], Path | None]) -> None:
        """Change the library and show what it holds now, or why that was not possible."""
        try:
            path = change()
        except (UserError, OSError) as problem:
            button = QMessageBox.StandardButton.Ok
            box = QMessageBox(QMessageBox.Icon.Warning, tr("Models"), str(problem), button, self)
            box.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a file
            box.exec()
            return
        self.refresh(path)
