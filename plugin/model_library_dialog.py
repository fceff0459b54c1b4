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
    """Shows the models and their cards; predicts with one, and adds further files."""

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
        self._arrange()
        self.list.currentRowChanged.connect(self._show_card)
        self.add_button.clicked.connect(self.choose_file)
        self.predict_button.clicked.connect(self._predict_with_chosen)
        self.refresh()

    def _arrange(self) -> None:
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
        self._show_card(self.list.currentRow())

    def chosen(self) -> Model | None:
        """Give the selected model."""
        row = self.list.currentRow()
        return self.models[row] if 0 <= row < len(self.models) else None

    def _predict_with_chosen(self, _checked: bool = False) -> None:
        model = self.chosen()
        if model:
            self.predict(str(model.path))

    def _show_card(self, _row: int) -> None:
        """Describe the selected model."""
        model = self.chosen()
        self.card.setPlainText(describe(model) if model else tr("No model files yet."))
        self.predict_button.setEnabled(bool(model and model.card))

    def choose_file(self) -> None:
        """Ask for a model file and add it."""
        path, _filter = QFileDialog.getOpenFileName(
            self, tr("Add a model file…"), "", tr("Model files (*.safetensors)")
        )
        if path:
            self.add(Path(path))

    def add(self, path: Path) -> None:
        """Copy a model file into the user's folder, or show why it cannot be used."""
        try:
            add_model(path)
        except (UserError, OSError) as problem:
            self._warn(str(problem))
            return
        self.refresh()

    def _warn(self, text: str) -> None:
        """Show a text that may quote a file: literally, never as HTML."""
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Models"), text, QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()
