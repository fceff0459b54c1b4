"""The course of a training: the loss as it falls, and the FWIoU on the validation set as it rises."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...processing_provider.texts import tr

_COLOURS = ("#1f6fb2", "#7aa6cf", "#13476f", "#9ec1e0")  # of the networks' losses
_GREEN = "#3a8f4b"  # of the FWIoU
_MARGIN = 8
_KEY_ROW = 14  # pixels of a row of the key


class _TrainingCurve(QWidget):
    """Draws the losses and the FWIoU that a training reports as it goes."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # (share of the steps, loss) by what is trained and the number of the network
        self.losses: dict[tuple[str, int], list[tuple[float, float]]] = {}
        self.fwiou: list[tuple[float, float]] = []

    @property
    def has_points(self) -> bool:
        """Whether there is anything to draw."""
        return any(len(points) > 1 for points in self.losses.values())

    def clear(self) -> None:
        """Forget the last training."""
        self.losses, self.fwiou = {}, []
        self.update()

    def take(self, numbers: dict) -> None:
        """Take the numbers of a step, see `contract.progress`; those without a loss say nothing here."""
        if "loss" not in numbers:
            return
        total = max(1, numbers["total"])
        points = self.losses.setdefault((numbers["doing"], numbers.get("network", 0)), [])
        points.append((numbers["done"] / total, numbers["loss"]))
        if "fwiou" in numbers:
            point = numbers["validated"] / total, numbers["fwiou"]
            if point not in self.fwiou[-1:]:
                self.fwiou.append(point)
        self.setVisible(self.has_points)
        self.update()

    def finish(self, figures: Path) -> None:
        """Take the whole course from the figures of the training's report, where there are any."""
        try:
            curves = json.loads(figures.read_text(encoding="utf-8")).get("curves") or {}
        except (OSError, ValueError):
            curves = {}
        values = [
            pair if isinstance(pair, list) else [n, pair] for n, pair in enumerate(curves.get("fwiou", []))
        ]
        if len(values) > 1:
            last = values[-1][0] or 1
            self.fwiou = [(step / last, value) for step, value in values]
        self.update()

    def paintEvent(self, event) -> None:
        """Draw the losses from their least to their greatest, the FWIoU from 0 to 1."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key_height = self._write_key(painter)
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN + key_height, -_MARGIN, -_MARGIN)
        painter.fillRect(frame, QColor("#ffffff"))
        painter.setPen(QPen(QColor("#c8c8c8"), 1))
        painter.drawRect(frame)
        all_losses = [loss for points in self.losses.values() for _, loss in points]
        if all_losses:
            least, most = min(all_losses), max(all_losses)
            for number, points in enumerate(self.losses.values()):
                _draw(painter, frame, points, least, most, _COLOURS[number % len(_COLOURS)])
        _draw(painter, frame, self.fwiou, 0.0, 1.0, _GREEN)
        painter.end()

    def _write_key(self, painter: QPainter) -> int:
        """Write what the lines are and where they stand now, in as many rows as that takes; their height."""
        texts = []
        for number, points in enumerate(self.losses.values()):
            text = tr("Loss {value:.2f}") if len(self.losses) == 1 else tr("Loss of network {n}: {value:.2f}")
            colour = _COLOURS[number % len(_COLOURS)]
            texts.append((text.format(n=number + 1, value=points[-1][1]), colour))
        if self.fwiou:
            texts.append((tr("FWIoU {value:.2f}").format(value=self.fwiou[-1][1]), _GREEN))
        left, row = float(_MARGIN), 0
        for text, colour in texts:
            width = painter.fontMetrics().horizontalAdvance(text)
            if left > _MARGIN and left + width > self.width() - _MARGIN:
                left, row = float(_MARGIN), row + 1
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, _MARGIN + 6.0 + _KEY_ROW * row), text)
            left += width + 18
        return _KEY_ROW * (row + 1)


def _draw(
    painter: QPainter,
    frame: QRectF,
    points: list[tuple[float, float]],
    least: float,
    most: float,
    colour: str,
) -> None:
    """Draw one line into a frame."""
    if len(points) < 2:
        return
    height = (most - least) or 1.0
    inner = frame.adjusted(3, 4, -3, -4)
    painter.setPen(QPen(QColor(colour), 1.6, Qt.PenStyle.SolidLine))
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(
                    inner.left() + x * inner.width(), inner.bottom() - (y - least) / height * inner.height()
                )
                for x, y in points
            ]
        )
    )
