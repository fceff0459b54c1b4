"""Numbers and names as reports print them."""

from __future__ import annotations

import re

import numpy as np

from ..contract.language import tr_marked


def _percent(share: float | None) -> str:
    """A share as a percentage of one decimal; a dash where there is none."""
    return "–" if share is None or not np.isfinite(share) else f"{100 * share:.1f}"


def _signed(share: float) -> str:
    """A difference of shares in percentage points, with its sign."""
    return f"{100 * share:+.1f}".replace("-", "−")


def _thousands(number: float) -> str:
    """A whole number with thin spaces between thousands, at which no line breaks."""
    return f"{int(number):,}".replace(",", "\u202f")


def _method_name(name: str) -> str:
    """A method's name in the user's language; that of a pool joins those of its experts."""
    return " x ".join(tr_marked(part) for part in name.split(" x "))


def in_users_language(text: str, *templates: str) -> str:
    """A sentence that a file keeps in English, in the user's language.

    Parameters
    ----------
    text : as the file has it
    templates : marked sentences with placeholders, one of which may have given the text

    Examples
    --------
    >>> in_users_language("trees.safetensors, trained on other maps", "{file}, trained on other maps")
    'trees.safetensors, trained on other maps'
    """
    for template in templates:
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
        if found := re.fullmatch(pattern, text):
            return tr_marked(template).format(**found.groupdict())
    return tr_marked(text)


def _in_sentence(name: str) -> str:
    """A method's name within a sentence: "Random forest" loses its capital, "GGMNet" keeps it."""
    return name[:1].lower() + name[1:] if name[1:].islower() else name
