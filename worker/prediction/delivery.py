"""From rows of class probabilities to a job's outputs: all rows, or this process's share of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ...contract.jobs import PredictJob
from ...contract.language import tr
from ...contract.model_card import Card
from ...geology.legend import LegendClass
from ...models.inference.ensemble import Rows, Scale, weights_of_priors
from ...models.inference.windows import SeamMeter, cut
from ..inputs.scene import _Scene
from ..reporting import Reporter
from .applicability import _Applicability
from .covered import _CoveredRows
from .outputs import _write_outputs
from .shards import _Parts, _Share

_MEASURED_CELLS = 8_000_000  # of a large raster, in pieces spread over it
# Experts of outcrop are trained with plain cross entropy; networks of gravity weigh classes in training.
STRENGTH_OF_POOLS = 0.5


def _prior_strength(requested: float, *, is_network: bool) -> float:
    """The strength of the prior correction, a power of how rare a class is (Menon et al. 2021).

    As the job says or, below 0, as suits the model's training.
    """
    if requested >= 0:
        return requested
    return 0.0 if is_network else STRENGTH_OF_POOLS


def _deliver(
    job: PredictJob,
    card: Card,
    scene: _Scene,
    scales: list[Scale],
    predicted: Callable[[tuple[int, int] | None], Rows],
    share: _Share,
    reporter: Reporter,
) -> None:
    """Write all rows; or this process's part of them, and whoever has the last part puts all together.

    Parameters
    ----------
    scales : of the windows at whose borders seams are measured; none where there are no windows
    predicted : (first, end) or None for all -> class probabilities from north to south
    """
    if share.world == 1:
        _write(job, card, scene, scales, predicted(None), reporter)
        return
    parts = _Parts(job, share, scene.grid, card.n_classes + 1)
    if share.rank + 1 in parts.missing:
        parts.write(predicted(share.rows(scene.grid.shape[0])))
    if parts.missing:
        reporter.info(
            tr("Part {rank} of {world} is there; missing: {missing}.").format(
                rank=share.rank + 1, world=share.world, missing=parts.missing
            )
        )
        reporter.result({})
        return
    with parts.claimed() as is_mine:
        if is_mine:
            _write(job, card, scene, scales, parts.rows(), reporter)
        else:
            reporter.info(tr("Another process puts the parts together."))
            reporter.result({})


def _write(
    job: PredictJob, card: Card, scene: _Scene, scales: list[Scale], rows: Rows, reporter: Reporter
) -> None:
    """Write the outputs, and say what is in them and how far to trust it."""
    applicability = _Applicability.of(job, card, scene, reporter)
    quality = _Quality(scene.grid.shape, scales, job.overlap)
    strength = _prior_strength(job.prior_strength, is_network=card.is_network)
    counts = _write_outputs(
        job,
        scene,
        rows,
        cover=_CoveredRows.of(job, card, scene),
        n_classes=card.n_classes,
        weights=weights_of_priors(card.log_priors, strength),
        applicability=applicability,
        measure=quality.add,
    )
    sentences = [_describe_shares(counts, scene.classes[: card.n_classes]), quality.describe()]
    for sentence in [*sentences, applicability.describe() if applicability else ""]:
        if sentence:
            reporter.info(sentence)
    reporter.result(job.written, **quality.facts)


def _describe_shares(counts: np.ndarray, classes: list[LegendClass]) -> str:
    """What was predicted, the largest share first."""
    cells = counts[: len(classes)]
    order = [i for i in np.argsort(-cells) if cells[i]]
    shares = ", ".join(f"{classes[i].name} {cells[i] / cells.sum():.0%}" for i in order)
    return tr("Predicted {count} cells: {shares}.").format(count=cells.sum(), shares=shares)


class _Quality:
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
            text = tr(
                "Seams: probabilities change {ratio:.2f} times as much across window borders as elsewhere."
            )
            parts.append(text.format(ratio=facts["seams"]))
        if facts.get("disagreement"):
            text = tr("Mean ensemble standard deviation {deviation:.3f} (0 agreement, 0.7 contradiction).")
            parts.append(text.format(deviation=facts["disagreement"]))
        return " ".join(parts)
