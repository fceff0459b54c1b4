"""The sentences and number formats of a report."""

from __future__ import annotations

import numpy as np

from ..models.evaluation.bootstrap import Difference
from ..models.evaluation.metrics import Ring
from ..models.evaluation.skill import Gain
from .types import Method, ReportContent

FEW_CELLS = 100  # below this many a percentage says little
METRIC_NAMES = {"accuracy": "accuracy", "mpa": "MPA", "fwiou": "FWIoU", "miou": "mIoU"}


def headline(content: ReportContent) -> str:
    """The result in plain words."""
    first, *others = content.methods
    text = (
        f"On {content.ground}, {content.subject} names the bedrock correctly in "
        f"{percent(first.scores.accuracy)}\u00a0% of {thousands(first.scores.cells)} cells"
    )
    if others:
        text += (
            " ("
            + "; ".join(f"{in_sentence(m.name)} {percent(m.scores.accuracy)}\u00a0%" for m in others)
            + ")"
        )
    text += f", and in {percent(first.scores.mpa)}\u00a0% when every class counts the same."
    return " ".join([text, *(verdict(method) for method in others if method.difference)])


def verdict(method: Method) -> str:
    """Whether the first method beats another beyond chance, in one sentence."""
    found = method.difference
    interval = f"{signed(found.low)} to {signed(found.high)} points of {METRIC_NAMES[found.metric]}"
    how_sure = f"{100 * found.level:.0f}\u00a0% interval from {found.n_blocks} blocks"
    if found.low > 0:
        return f"It is better than {in_sentence(method.name)} ({interval}, {how_sure})."
    if found.high < 0:
        return f"It is worse than {in_sentence(method.name)} ({interval}, {how_sure})."
    return (
        f"Whether it is better than {in_sentence(method.name)} cannot be told here ({interval}, {how_sure})."
    )


def all_warnings(content: ReportContent) -> list[str]:
    """The warnings given, and what a reader has to know to read the figures correctly."""
    found = list(content.warnings)
    if content.split == "random":
        leaked = (
            "" if content.leaked_share is None else f" ({percent(content.leaked_share)}\u00a0% of its cells)"
        )
        found.append(
            f"The split is random: training windows show part of the validation ground{leaked}, "
            "so these scores say little about ground further away. Use blocks to learn what to expect there."
        )
    support = content.methods[0].scores.support
    absent = [name for name, cells in zip(content.class_names, support) if cells == 0]
    few = [name for name, cells in zip(content.class_names, support) if 0 < cells < FEW_CELLS]
    if absent:
        found.append(
            f"No cell of this ground shows {', '.join(absent)}: how well these are predicted is not known."
        )
    if few:
        found.append(f"Fewer than {FEW_CELLS} cells show {', '.join(few)}: their figures are uncertain.")
    return found


def percent(share: float | None) -> str:
    """A share as a percentage of one decimal; a dash where there is none."""
    return "–" if share is None or not np.isfinite(share) else f"{100 * share:.1f}"


def signed(share: float) -> str:
    """A difference of shares in percentage points, with its sign."""
    return f"{100 * share:+.1f}".replace("-", "−")


def in_sentence(name: str) -> str:
    """A method's name within a sentence: "Random forest" loses its capital, "GGMNet" keeps it."""
    return name[:1].lower() + name[1:] if name[1:].islower() else name


def thousands(number: float) -> str:
    """A whole number with thin spaces between thousands, at which no line breaks."""
    return f"{int(number):,}".replace(",", "\u202f")


def interval(found: Difference | None) -> str:
    """A difference in points with its interval; a dash where there are too few blocks for one."""
    if found is None:
        return "–"
    return f"{signed(found.estimate)} ({signed(found.low)} to {signed(found.high)})"


def ring_label(ring: Ring | Gain) -> str:
    """A ring of distance in km."""
    return f"beyond {ring.from_km:g} km" if np.isinf(ring.to_km) else f"{ring.from_km:g}–{ring.to_km:g} km"


def shade(share: float) -> str:
    """The style of a cell whose background deepens with a share."""
    share = share if np.isfinite(share) else 0.0
    ink = "#fff" if share > 0.55 else "inherit"
    return f"background:rgba(31,95,168,{0.92 * share:.2f});color:{ink}"


FILTERS = {
    "percent": percent,
    "thousands": thousands,
    "ring": ring_label,
    "interval": interval,
    "shade": shade,
    "in_sentence": in_sentence,
}
