"""Step 3: a model, ready to use or trained on this map."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsSettings,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from ...contract.errors import UserError
from ...contract.jobs.learning import OF_PRESET
from ...contract.model_card import Card, read_card
from ...processing_provider.model_files import ModelFile, library_folder, limits_of
from ...processing_provider.texts import mark, tr
from .narrow import _let_shrink, _narrow_form
from .step import _Step
from .training_curve import _TrainingCurve

_SPEED = "concealed_bedrock/seconds_per_cell/{}"  # of the last training here, by preset
_SECONDS_PER_CELL = {"quick": 0.0025, "standard": 0.08, "paper": 0.8}  # on two cores, measured
_NEAREST = "Nearest outcrop"


class _ModelStep(_Step):
    """Picks a model that fits, or trains one and keeps it in the library."""

    TITLE = mark("Model")
    NAME = "model"

    def fill(self) -> None:
        self.given: dict = {}  # what the steps before have chosen
        self._cells = 0  # of the grid that is trained on
        self.class_names: list[str] = []
        self.ready, self.train = (
            QRadioButton(tr("Use a model that is ready")),
            QRadioButton(tr("Train one on this map")),
        )
        self.group = QButtonGroup(self)
        for button in (self.ready, self.train):
            self.group.addButton(button)
        self.models, self.about = QComboBox(), self.label()
        self.name, self.preset, self.evidence = QLineEdit(), QComboBox(), QComboBox()
        for text, word in (
            (tr("Quick: minutes on any computer"), "quick"),
            (tr("Standard: hours, a little better"), "standard"),
            (tr("As in the publication: needs a GPU"), "paper"),
        ):
            self.preset.addItem(text, word)
        for text, word in (
            (tr("Gravity and outcrop"), "both"),
            (tr("Gravity alone"), "gravity"),
            (tr("Outcrop alone"), "outcrop"),
        ):
            self.evidence.addItem(text, word)
        self.time, self.curve, self.verdict = self.label(), _TrainingCurve(), self.label()
        self.start_button, self.report = QPushButton(tr("Train")), QPushButton(tr("Open report"))
        self._arrange()
        self._connect_all()
        self.ready.setChecked(True)

    def _arrange(self) -> None:
        self.training = QWidget()
        form = _narrow_form(self.training)
        _let_shrink(self.models, self.preset, self.evidence)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Effort"), self.preset)
        form.addRow(tr("From"), self.evidence)
        form.addRow(self.time)
        for widget in (
            self.ready,
            self.models,
            self.about,
            self.train,
            self.training,
            self.curve,
            self.verdict,
        ):
            self.column.addWidget(widget)
        self.next = self.add_next(tr("Next: make the map"), self.start_button, self.report)

    def _connect_all(self) -> None:
        self.group.buttonToggled.connect(lambda _button, _checked: self._show_choice())
        self.models.currentIndexChanged.connect(lambda _index: self._take_model())
        self.models.activated.connect(lambda _index: self.keep("file", self.models.currentData()))
        self.preset.currentIndexChanged.connect(lambda _index: self._propose_evidence())
        self.preset.currentIndexChanged.connect(lambda _index: self._expect())
        self.report.clicked.connect(lambda _checked=False: self._open_report())
        self.start_button.clicked.connect(lambda _checked=False: self.begin())
        self.next.clicked.connect(lambda _checked=False: self.left.emit())
        self.run.stepped.connect(lambda _line, numbers: self.curve.take(numbers))
        self.run.ended.connect(self._deliver)
        self.run.failed.connect(lambda _sentence: self._show_choice())

    def parameters(self) -> dict:
        return {"MODEL": self.models.currentData() or ""}

    @property
    def is_ready(self) -> bool:
        return bool(self.models.currentData()) and self.ready.isChecked() and not self.run.is_running

    def in_short(self) -> str:
        return Path(self.models.currentData() or "").stem if self.is_ready else ""

    def restore(self) -> None:
        if not self.run.is_running:
            self.given = {}  # its layers went with the last project
        self._list(self.kept("file"))

    def take(self, given: dict, class_names: list[str]) -> None:
        """Take what the steps before have chosen, and propose the newest model that fits it."""
        if self.run.is_running:
            return
        self.given, self.class_names = given, class_names
        chosen = self.kept("file")
        self._name_evidence()
        layer = given.get("INPUT") or given.get("GEOLOGY")
        if layer is not None and not self.name.isModified():
            self.name.setText(ModelFile.free_path(layer.name()).stem)
        self._list(chosen)
        self._expect()

    def _name_evidence(self) -> None:
        """Name what a training can learn from; without a raster it is the outcrop alone."""
        has_gravity = self.given.get("INPUT") is not None
        has_raster = has_gravity or any(self.given.get(name) for name in ("MAGNETIC", "EXTRA", "LINES"))
        texts = (
            (tr("Gravity and outcrop"), tr("Gravity alone"))
            if has_gravity
            else (tr("Rasters and outcrop"), tr("Rasters alone"))
        )
        for number, text in enumerate(texts):
            self.evidence.setItemText(number, text)
        self.evidence.setEnabled(has_raster)
        if not has_raster:
            self.evidence.setCurrentIndex(self.evidence.findData("outcrop"))

    def propose(self, layer, class_names: list[str]) -> None:
        """Propose the newest model that fits a grid and a legend, before the step is opened."""
        if not self.run.is_running:
            self.given, self.class_names = self.given | {"INPUT": layer}, class_names
            self._list(self.kept("file"))

    def _list(self, chosen: str = "") -> None:
        """List the models of the library that can be used, those that fit first."""
        rated = ModelFile.by_fit(self.given.get("INPUT"), self.class_names)
        self.models.blockSignals(True)
        self.models.clear()
        for model, fit in rated:
            note = (tr(" (made for another area)"), tr(" (for any map)"), "")[fit]
            self.models.addItem(model.path.stem + note, str(model.path))
        self.models.setCurrentIndex(max(self.models.findData(chosen), 0) if rated else -1)
        self.models.blockSignals(False)
        self._take_model()

    def _take_model(self) -> None:
        path = self.models.currentData()
        self.about.setText("")
        if path:
            try:
                card = read_card(path)
                self.about.setText("\n".join(filter(None, (_verdict(card), limits_of(card)))))
            except UserError as problem:
                self.complain(str(problem))
        self._show_choice()

    def _show_choice(self) -> None:
        """Show the widgets of what is chosen: a ready model, or a training."""
        trains = self.train.isChecked()
        for widget in (self.models, self.about):
            widget.setVisible(not trains)
        self.training.setVisible(trains and not self.run.is_running)
        self.start_button.setVisible(trains and not self.run.is_running)
        self.report.setVisible(not trains and self._report().is_file())
        self.next.setEnabled(self.is_ready)
        self.curve.setVisible(bool(self.curve.has_points) and (trains or self.run.is_running))
        self.refresh()
        self.changed.emit()

    def _report(self) -> Path:
        """Give the report of the chosen model's training, where the panel has written one."""
        return Path(self.models.currentData() or "none").with_suffix(".html")

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report())))

    def _propose_evidence(self) -> None:
        """Choose the evidence of the preset, which the user may change."""
        own = OF_PRESET[self.preset.currentData()]
        self.evidence.setCurrentIndex(self.evidence.findData(own["evidence"]))

    def _expect(self) -> None:
        """Say how long a training will take here."""
        layer, preset = self.given.get("INPUT"), self.preset.currentData()
        if layer is None:
            return
        per_cell = float(QgsSettings().value(_SPEED.format(preset), 0) or _SECONDS_PER_CELL[preset])
        minutes = max(1, round(per_cell * layer.width() * layer.height() / 60))
        if minutes < 90:
            self.time.setText(
                tr("This takes about {n} minutes here; QGIS can be used meanwhile.").format(n=minutes)
            )
        else:
            self.time.setText(
                tr("This takes about {n} hours here; QGIS can be used meanwhile.").format(
                    n=round(minutes / 60)
                )
            )

    def begin(self) -> None:
        """Train a model under the name that was given."""
        name = re.sub(r"[^\w .()+-]", "_", self.name.text()).strip(" .")
        if not name:
            self.complain(tr("Give the model a name."))
            return
        path = library_folder() / f"{name}.safetensors"
        if path.exists():
            self.complain(tr("There is already a model named {name}. Give another name.").format(name=name))
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        layer = self.given.get("INPUT")
        self._cells = layer.width() * layer.height() if layer else 0
        self.curve.clear()
        self.verdict.clear()
        wanted = {"PRESET": self.preset.currentData(), "EVIDENCE": self.evidence.currentData()}
        wanted |= {"OUTPUT": str(path), "REPORT": str(path.with_suffix(".html"))}
        self.start("trainbedrockmodel", self.given | wanted, tr("Reading gravity and map"))
        self._show_choice()

    def _deliver(self, results: dict) -> None:
        """Choose the model that was trained, and say how good it is."""
        if self._cells:
            QgsSettings().setValue(_SPEED.format(self.preset.currentData()), results["SECONDS"] / self._cells)
        self.ready.setChecked(True)
        self.keep("file", results["OUTPUT"])
        self._list(results["OUTPUT"])
        self.curve.finish(Path(results.get("REPORT", "")).with_suffix(".json"))
        self.curve.setVisible(self.curve.has_points)
        self.name.setModified(False)


def _verdict(card: Card) -> str:
    """Say how good a model should be under the cover, and was on outcrop that it had not seen."""
    text = tr("Under the cover about {value} of 100 cells should be right ({low} to {high}).")
    ends = {name: round(100 * card.expected_accuracy.get(name, 0)) for name in ("value", "low", "high")}
    sentences = [text.format(**ends), _on_outcrop(card)] if card.expected_accuracy else [_on_outcrop(card)]
    return " ".join(filter(None, sentences))


def _on_outcrop(card: Card) -> str:
    """Say in one sentence how good a model was on outcrop that it had not seen."""
    scores = {
        name: s["accuracy"] for name, s in card.scores.items() if isinstance(s, dict) and "accuracy" in s
    }
    ours = next((value for name, value in scores.items() if name not in (_NEAREST, "Random forest")), None)
    if ours is None:
        return ""
    if _NEAREST not in scores:
        return tr("Correct in {n} of 100 held-out cells.").format(n=round(100 * ours))
    return tr("Correct in {n} of 100 held-out cells; nearest outcrop: {other}.").format(
        n=round(100 * ours), other=round(100 * scores[_NEAREST])
    )
