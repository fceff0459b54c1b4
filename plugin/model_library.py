"""The model library: the model files that a user has, and a window in which they are chosen and added."""

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
from ..contract.model_card import Card
from ..processing_provider.model_files import ModelFile
from ..processing_provider.texts import tr


class _LibraryModel(ModelFile):
    """A model file as the window shows it."""

    def describe(self) -> str:
        """Describe the model by its card, one fact a line."""
        if self.card is None:
            return self.problem
        card = self.card
        width, height = card.spacing_m
        rights = {"limits": tr("Limits"), "licence": tr("Licence"), "attribution": tr("Attribution")}
        data = [entry["name"] for entry in card.training.get("data", [])]
        lines = [
            str(self.path),
            tr("Classes: {names}").format(names=", ".join(entry["name"] for entry in card.classes)),
            tr("Bands: {names}").format(names=", ".join(band["quantity"] for band in card.bands)),
            tr("Trained on: {names}").format(names=", ".join(data) or "-"),
            tr("Cell size: {width:.0f} x {height:.0f} m").format(width=width, height=height),
            tr("Extent: {extent} ({crs})").format(
                extent=", ".join(f"{edge:g}" for edge in card.extent), crs=card.crs[:200]
            ),
            *_scores(card),
            *(f"{label}: {card.training[key]}" for key, label in rights.items() if card.training.get(key)),
        ]
        return "\n".join(lines)


def _scores(card: Card) -> list[str]:
    """Give a line for each method that was scored on the test set."""
    lines, intervals = [], card.intervals.get("scores", {})
    for method, metrics in card.scores.items():
        scores = []
        for name, value in metrics.items() if isinstance(metrics, dict) else ():
            if isinstance(value, (int, float)):
                interval = intervals.get(method, {}).get(name)
                limits = f" ({interval[0]:.3f}-{interval[1]:.3f})" if interval else ""
                scores.append(f"{name} {value:.3f}{limits}")
        if scores:
            lines.append(f"{method}: {', '.join(scores)}")
    if intervals and {"level", "blocks"} <= card.intervals.keys():
        text = tr("In parentheses: {level:.0f} % confidence intervals from {blocks} blocks")
        lines.append(text.format(level=100 * card.intervals["level"], blocks=card.intervals["blocks"]))
    return lines


class _ModelLibraryDialog(QDialog):
    """Shows the models and their cards; predicts with one, and adds further files."""

    def __init__(self, predict: Callable[[str], None], parent: QWidget | None = None):
        super().__init__(parent)
        self.predict = predict
        self.models: list[_LibraryModel] = []
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
        row, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.list, 1)
        row.addWidget(self.card, 2)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.predict_button)
        column.addLayout(row)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Read the folders again."""
        self.models = _LibraryModel.list()
        self.list.clear()
        self.list.addItems([model.path.stem for model in self.models])
        self.list.setCurrentRow(0 if self.models else -1)
        self._show_card(self.list.currentRow())

    def chosen(self) -> _LibraryModel | None:
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
        self.card.setPlainText(model.describe() if model else tr("No model files yet."))
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
            _LibraryModel.add(path)
        except (UserError, OSError) as problem:
            button = QMessageBox.StandardButton.Ok
            box = QMessageBox(QMessageBox.Icon.Warning, tr("Models"), str(problem), button, self)
            box.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a file
            box.exec()
            return
        self.refresh()
