"""What each kind of evidence adds, as a sentence, a ranked table and figures of a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..contract.language import tr
from ..models.evaluation.null_test import CHANCE
from ..models.experts.evidence_fit import KindResult
from .null_test import _p_value
from .page import Block, _Table, _Text
from .text import _signed


@dataclass(frozen=True)
class EvidenceRanking:
    """The kinds of bands of a training, those that add most first."""

    kinds: Sequence[KindResult]

    @property
    def sentence(self) -> str:
        """Which kinds the model reads, and which may be left out."""
        used = [one.kind.name for one in self.kinds if one.is_used]
        idle = [one.kind.name for one in self.kinds if not one.is_used]
        found = []
        if used:
            found.append(tr("Beside the outcrop the model reads: {kinds}.").format(kinds=", ".join(used)))
        if idle:
            text = tr("Leave out, for it adds nothing beyond chance and has weight 0: {kinds}.")
            found.append(text.format(kinds=", ".join(idle)))
        return " ".join(found)

    @property
    def blocks(self) -> list[Block]:
        """A section: what was compared, and a row for each kind."""
        text = tr(
            "Each kind of rasters, and lines, on held-out cells of outcrop, together with the outcrop "
            "networks by itself and given the other kinds that are used. The gain is in points of accuracy, "
            "with a 90\u00a0% interval by tiles of the ground; p is the rank of its NLL among nulls, the "
            "same rasters or lines mirrored, turned or rolled. A kind whose p given the others is above "
            "{chance:g} has weight 0."
        ).format(chance=CHANCE)
        columns = (
            tr("Evidence"),
            tr("By itself"),
            "p",
            tr("Given the others"),
            tr("90\u00a0% interval"),
            "p",
            tr("Weight"),
        )
        return [
            _Text(tr("What does each kind of evidence add?"), "heading"),
            _Text(text),
            _Table(columns, [_row(one) for one in self.kinds]),
            _Text(self.sentence),
        ]

    @property
    def figures(self) -> dict[str, Any]:
        """The ranking for machines."""
        return {
            one.kind.name: {
                "used": one.is_used,
                "alone": {"accuracy": _gain(one, given=False), "p": one.alone.p()},
                "given the others": {
                    "accuracy": _gain(one, given=True),
                    "interval": list(one.interval),
                    "p": one.given.p(),
                    "NLL": one.given.outcrop.nll - one.given.real.nll,
                },
            }
            for one in self.kinds
        }


def _gain(one: KindResult, *, given: bool) -> float:
    """The gain in accuracy, a share."""
    test = one.given if given else one.alone
    return test.real.value("accuracy") - test.outcrop.value("accuracy")


def _row(one: KindResult) -> tuple[str, ...]:
    return (
        one.kind.name,
        _signed(_gain(one, given=False)),
        _p_value(one.alone.p()),
        _signed(_gain(one, given=True)),
        tr("{low} to {high}").format(low=_signed(one.interval[0]), high=_signed(one.interval[1])),
        _p_value(one.given.p()),
        tr("used") if one.is_used else "0",
    )
