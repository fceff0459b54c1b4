"""The model library's window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..contract.errors import UserError
from ..processing_provider.texts import tr
from .model_library import Model, add_model, describe, list_models


class ModelLibraryDialog(QDialog):
    """Shows the models and their cards; predicts with one, and takes further files in."""

    def __init__(self, predict: Callable[[str], None], parent: QWidget | None = None):
        super().__init__(parent)
        self.predict = predict
        self.models: list[Model] = []
        self.setWindowTitle(tr("Models"))
        self.resize(760, 420)
        self.list = QListWidget()
        self.card = QPlainTextEdit()
        self.card.setReadOnly(True)
        self.add_button = QPushButton(tr("Add a model file…"))
        self.predict_button = QPushButton(tr("Predict with this model"))
        self.arrange()
        self.list.currentRowChanged.connect(self.show_card)
        self.add_button.clicked.connect(self.choose_file)
        self.predict_button.clicked.connect(lambda _checked=False: self.predict(str(self.chosen().path)))
        self.refresh()

    def arrange(self) -> None:
        """Lay the window out."""
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(self.card, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.predict_button)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Read the folders again."""
        self.models = list_models()
        self.list.clear()
        self.list.addItems([model.path.stem for model in self.models])
        self.list.setCurrentRow(0 if self.models else -1)
        self.show_card(self.list.currentRow())

    def chosen(self) -> Model | None:
        """Give the model that is chosen."""
        row = self.list.currentRow()
        return self.models[row] if 0 <= row < len(self.models) else None

    def show_card(self, _row: int) -> None:
        """Show what the chosen model is."""
        model = self.chosen()
        self.card.setPlainText(describe(model) if model else tr("There is no model file yet."))
        self.predict_button.setEnabled(bool(model and model.card))

    def choose_file(self) -> None:
        """Ask for a model file and take it in."""
        path, _filter = QFileDialog.getOpenFileName(
            self, tr("Add a model file…"), "", tr("Model files (*.safetensors)")
        )
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Copy a model file into the user's folder, or say why it cannot be used."""
        try:
            add_model(path)
        except (UserError, OSError) as problem:
            self.warn(str(problem))
            return
        self.refresh()

    def warn(self, text: str) -> None:
        """Show a text that may quote a file: as it stands, never as HTML."""
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Models"), text, QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()
