"""Numbers and names as reports print them."""

from __future__ import annotations

import numpy as np


def _percent(share: float | None) -> str:
    """A share as a percentage of one decimal; a dash where there is none."""
    return "–" if share is None or not np.isfinite(share) else f"{100 * share:.1f}"


def _signed(share: float) -> str:
    """A difference of shares in percentage points, with its sign."""
    return f"{100 * share:+.1f}".replace("-", "−")


def _thousands(number: float) -> str:
    """A whole number with thin spaces between thousands, at which no line breaks."""
    return f"{int(number):,}".replace(",", "\u202f")


def _in_sentence(name: str) -> str:
    """A method's name within a sentence: "Random forest" loses its capital, "GGMNet" keeps it."""
    return name[:1].lower() + name[1:] if name[1:].islower() else name
