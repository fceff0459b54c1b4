"""The quality figures of a prediction: seams, and the ensemble's standard deviation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...models.inference.ensemble import Scale
from ...models.inference.windows import SeamMeter, cut

_MEASURED_CELLS = 8_000_000  # of a large raster, in pieces spread over it


class Quality:
    """Measures rows of a prediction as they come; of a large raster, some of them."""

    def __init__(self, shape: tuple[int, int], scales: Sequence[Scale], overlap: float):
        windows = [w for s in scales[:1] for w in cut(shape, s.side_cells, int(overlap * s.side_cells))]
        self.meter = SeamMeter(shape, windows) if len(windows) > 1 else None
        self.every = max(1, round(shape[0] * shape[1] / _MEASURED_CELLS))
        self.pieces, self.deviation, self.cells = 0, 0.0, 0

    def add(self, first_row: int, probabilities: np.ndarray, deviation: np.ndarray | None) -> None:
        """Take a piece of rows."""
        self.pieces += 1
        if self.pieces % self.every:
            return
        if self.meter:
            self.meter.add(first_row, probabilities)
        if deviation is not None:
            self.deviation += float(np.nansum(deviation, dtype=float))
            self.cells += int(np.isfinite(deviation).sum())

    @property
    def facts(self) -> dict[str, float]:
        """The figures that could be measured."""
        figures = {}
        if self.meter and np.isfinite(self.meter.ratio):
            figures["seams"] = round(self.meter.ratio, 4)
        if self.cells:
            figures["disagreement"] = round(self.deviation / self.cells, 5)
        return figures

    def describe(self) -> str:
        """A sentence for the log, empty where nothing could be measured."""
        facts, parts = self.facts, []
        if "seams" in facts:
            parts.append(
                f"Seams: probabilities change {facts['seams']:.2f} times as much across window borders as "
                "elsewhere."
            )
        if facts.get("disagreement"):
            parts.append(
                f"Mean ensemble standard deviation {facts['disagreement']:.3f} "
                "(0 agreement, 0.7 contradiction)."
            )
        return " ".join(parts)
