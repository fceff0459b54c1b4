"""The drillholes of a training report: how well held-out ones are predicted, which contradict the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..contract.language import tr
from ..models.evaluation.methods import MethodResult
from .metrics_tables import _ring
from .page import Block, _Table, _Text
from .text import _method_name, _percent, _thousands

_MOST_SHOWN = 20  # conflicts in the table; a layer has all


@dataclass(frozen=True)
class HolesAnswer:
    """What a training report says of drillholes.

    Parameters
    ----------
    sentences : what became of them
    methods : on held-out holes, the model first; their rings are distances to the nearest hole that was not
        held out. Empty where none was held out.
    n_visible : holes' cells that were trained on
    conflicts : (row of the table, what the hole says, what the map says) of holes that contradict the map
    """

    sentences: Sequence[str]
    methods: tuple[MethodResult, ...]
    n_visible: int
    conflicts: Sequence[tuple[int, str, str]]

    @property
    def sentence(self) -> str:
        """How well the held-out holes were predicted."""
        if not self.methods:
            return tr(
                "No drillhole lies in the test areas, so the model could not be checked at any. Hold out a "
                "larger share (SHARE), or one fold after another (FOLDS)."
            )
        first, *others = self.methods
        listed = "; ".join(f"{_method_name(m.name)} {_right(m)}" for m in others)
        return tr(
            "At {n} drillholes that were held out in whole blocks, {model} is right at {right} ({others})."
        ).format(n=first.metrics.cells, model=_method_name(first.name), right=_right(first), others=listed)

    @property
    def blocks(self) -> Iterator[Block]:
        """The section of the page."""
        yield _Text(tr("Drillholes"), "heading")
        for sentence in (*self.sentences, self.sentence):
            yield _Text(sentence)
        if self.methods and self.methods[0].rings:
            yield _Text(tr("By distance to the nearest drillhole that was not held out"), "subheading")
            yield self._distances
        if self.conflicts:
            yield _Text(tr("Drillholes that contradict the map"), "subheading")
            columns = (tr("Row"), tr("Drillhole"), tr("Map"))
            shown = self.conflicts[:_MOST_SHOWN]
            yield _Table(columns, [[str(row), hole, mapped] for row, hole, mapped in shown])
            if len(self.conflicts) > _MOST_SHOWN:
                yield _Text(
                    tr("{n} more are in the layer of conflicts (HOLE_CONFLICTS).").format(
                        n=len(self.conflicts) - _MOST_SHOWN
                    ),
                    "note",
                )

    @property
    def _distances(self) -> _Table:
        """Accuracy by distance to the nearest visible hole, a column a method."""
        columns = (
            tr("Distance"),
            tr("Drillholes"),
            *(tr("{method}: accuracy\u00a0%").format(method=_method_name(m.name)) for m in self.methods),
        )
        rows = [
            [
                _ring(ring),
                _thousands(ring.metrics.cells),
                *(_percent(m.rings[n].metrics.accuracy) for m in self.methods),
            ]
            for n, ring in enumerate(self.methods[0].rings)
        ]
        return _Table(columns, rows)

    @property
    def figures(self) -> dict[str, Any]:
        """The same for machines."""
        return {
            "held out": int(self.methods[0].metrics.cells) if self.methods else 0,
            "trained on": self.n_visible,
            "conflicts": len(self.conflicts),
            "methods": {
                m.name: {
                    **m.metrics.to_dict(),
                    "by distance": [{"from_km": r.from_km} | r.metrics.to_dict() for r in m.rings],
                }
                for m in self.methods
            },
        }


def _right(method: MethodResult) -> str:
    return tr("{right} of {n}").format(
        right=round(method.metrics.accuracy * method.metrics.cells), n=method.metrics.cells
    )
