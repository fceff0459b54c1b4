"""One step of the panel: a header that folds, a body, what is wrong; its state is in the project."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.texts import tr
from .details import _Details
from .narrow import _BreakingLabel, _WrappingRow
from .run import _AlgorithmRun

_SCOPE = "ConcealedBedrock"  # of the entries in the project file
_INDENT = 18  # pixels, of what belongs to a header
_RED, _AMBER, _GREY = "#b3261e", "#8a5a00", "#6b6b6b"


class _Step(QWidget):
    """A numbered step, which subclasses fill.

    Signals
    -------
    changed : what the step gives has changed
    left : the user goes on to the next step
    dialogRequested : name and parameters of an algorithm, whose dialog the user wants
    """

    changed = pyqtSignal()
    left = pyqtSignal()
    dialogRequested = pyqtSignal(str, dict)

    TITLE = ""  # marked for translation
    NAME = ""  # in the project file
    ALGORITHM = ""  # of the toolbox, whose dialog has all settings of the step

    def __init__(self, number: int, parent: QWidget | None = None):
        super().__init__(parent)
        self.number = number
        self._state: dict[str, str] = {}
        self.header = QToolButton()
        self.header.setText(f"{number}   {tr(self.TITLE)}")
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setStyleSheet(
            "QToolButton { border: none; font-weight: bold; text-align: left; padding: 4px; }"
        )
        self.header.toggled.connect(self.unfold)
        self.summary = _plain_label(colour=_GREY)
        self.summary.setIndent(_INDENT)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(_INDENT, 2, 4, 10)
        self.complaint, self.warning = _plain_label(colour=_RED), _plain_label(colour=_AMBER)
        self.run, self.bar, self.details = _AlgorithmRun(self), _RunBar(), _Details()
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(2)
        for widget in (self.header, self.summary, self.body):
            column.addWidget(widget)
        self.fill()
        for widget in (self.bar, self.complaint, self.warning, self.details):
            self.column.addWidget(widget)
        self.complain()
        self._clear_warnings()
        self.unfold(False)

    def _connect(self) -> None:
        self.run.progressed.connect(self.bar.advance)
        self.run.warned.connect(self._warn)
        self.run.stepped.connect(lambda line, _numbers: self.details.add(line))
        self.run.informed.connect(self.details.add)
        self.run.stepped.connect(lambda line, numbers: self.bar.say(_for_people(line, numbers)))
        self.run.ended.connect(lambda _results: self.bar.hide())
        self.run.failed.connect(self._fail)
        self.bar.cancelled.connect(self.run.cancel)

    def _warn(self, sentence: str) -> None:
        """Show what the engine doubts, below what it said before; it stays until the next run."""
        self.warning.setText("\n".join(filter(None, (self.warning.text(), sentence))))
        self.warning.show()

    def _clear_warnings(self) -> None:
        self.warning.clear()
        self.warning.hide()

    def _fail(self, sentence: str) -> None:
        self.bar.hide()
        self.complain(sentence)

    def fill(self) -> None:
        """Put the step's widgets into `column`."""
        raise NotImplementedError(self.NAME)

    def parameters(self) -> dict:
        """Give what the step has chosen, as the algorithms take it."""
        raise NotImplementedError(self.NAME)

    @property
    def is_ready(self) -> bool:
        """Whether the next step can begin."""
        raise NotImplementedError(self.NAME)

    def in_short(self) -> str:
        """Say what was chosen, for the header of the folded step."""
        return ""

    def restore(self) -> None:
        """Take the state that the project keeps."""

    def unfold(self, is_open: bool) -> None:
        """Show or hide the body."""
        self.header.setChecked(is_open)
        self.header.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.body.setVisible(is_open)
        self.refresh()

    def allow(self, reason: str = "") -> None:
        """Let the step run, or grey it out for a reason that its header shows."""
        self.setEnabled(not reason)
        self.header.setToolTip(reason)
        if reason:
            self.unfold(False)
        self.refresh()

    def refresh(self) -> None:
        """Bring the line under the header up to date."""
        text = (
            ""
            if self.body.isVisibleTo(self)
            else (self.in_short() if self.isEnabled() else self.header.toolTip())
        )
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
        done = "✓" if self.is_ready and self.isEnabled() else " "
        self.header.setText(f"{self.number}   {tr(self.TITLE)}  {done}")

    def complain(self, sentence: str = "") -> None:
        """Say what is wrong, or nothing."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def start(self, name: str, parameters: dict, doing: str, *, loads: bool = False) -> None:
        """Run an algorithm in the background, and show how it goes."""
        self.complain()
        self._clear_warnings()
        self.details.clear()
        self.bar.begin(doing)
        self.run.start(name, parameters, loads=loads)

    def keep(self, name: str, value: str) -> None:
        """Keep a value for the project file; it is written when the project is."""
        self._state[name] = value

    def kept(self, name: str) -> str:
        """Give a value that is kept; empty where there is none."""
        return self._state.get(name, "")

    def read_state(self) -> None:
        """Read what the project file keeps, and show it."""
        names = QgsProject.instance().entryList(_SCOPE, self.NAME)
        self._state = {
            name: QgsProject.instance().readEntry(_SCOPE, f"{self.NAME}/{name}")[0] for name in names
        }
        self._clear_warnings()
        self.restore()

    def write_state(self) -> None:
        """Write what is kept into the project, which is being saved."""
        for name, value in self._state.items():
            QgsProject.instance().writeEntry(_SCOPE, f"{self.NAME}/{name}", value)

    def _toolbox_button(self) -> QToolButton:
        """Make the button that leaves the step for the toolbox."""
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon("/processingAlgorithm.svg"))
        button.setToolTip(tr("Open in the toolbox"))
        button.clicked.connect(
            lambda _checked=False: self.dialogRequested.emit(self.ALGORITHM, self.parameters())
        )
        return button

    @staticmethod
    def label(text: str = "") -> QLabel:
        """Make a label that wraps its lines and takes no text for HTML."""
        return _plain_label(text, _GREY)

    def add_next(self, text: str, *others: QWidget) -> QPushButton:
        """Add the row that ends a step: other buttons, and the one that goes on."""
        button = QPushButton(text)
        button.setDefault(True)
        end = [self._toolbox_button(), button] if self.ALGORITHM else [button]
        self.column.addLayout(_WrappingRow(*others, *end, ends_with=len(end)))
        return button


class _RunBar(QWidget):
    """How a run goes: a bar, what is being done, the time that is left, and a way to cancel."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.text = _plain_label(colour=_GREY)
        self.button = QPushButton(tr("Cancel"))
        self.button.clicked.connect(lambda _checked=False: self.cancelled.emit())
        self._doing, self._left = "", ""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.hide()

    def begin(self, doing: str) -> None:
        """Show the bar."""
        self._left = ""
        self.bar.setRange(0, 0)  # moves back and forth until there is something to show
        self.show()
        self.say(doing)

    def say(self, doing: str) -> None:
        """Show what is being done."""
        self._doing = doing
        self.text.setText(" – ".join(filter(None, (self._doing, self._left))))

    def advance(self, percent: float, left: str) -> None:
        """Show how far the run is."""
        self.bar.setRange(0, 100)
        self.bar.setValue(round(percent))
        self._left = left
        self.say(self._doing)


def _plain_label(text: str = "", colour: str = "") -> QLabel:
    """Make a label that wraps its lines and takes no text for HTML."""
    label = _BreakingLabel()
    label.setText(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if colour:
        label.setStyleSheet(f"color: {colour};")
    return label


def _for_people(line: str, numbers: dict) -> str:
    """Say in few words what the engine counts; a line that counts nothing is shown as it is."""
    step = tr("Training: step {n} of {total}")
    texts = {
        "network": step,
        "outcrop": step,
        "all outcrop": step,
        "trees": tr("Training on gravity: part {n} of {total}"),
        "nulls": tr("Testing whether gravity helps: {n} of {total}"),
        "windows": tr("Predicting: window {n} of {total}"),
        "scoring": tr("Scoring the model on hidden outcrop"),
    }
    text = texts.get(numbers.get("doing", ""))
    return text.format(n=numbers.get("done"), total=numbers.get("total")) if text else line
