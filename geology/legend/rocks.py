"""Rocks named in the words of maps: granite with its kin, and what only sounds like it."""

from __future__ import annotations

import re

from .age_words import PLACE
from .ages import folded

_GRANITE = re.compile(
    r"\w*granit\w*|\w*granodiorit\w*|adamellit\w*|alaskit\w*|\w*гранит\w*|\w*гранодиорит\w*|花岗"
    r"|^\s*[α-ω]*γ[α-ω]*[-\w]*\s*$"
)
_NOT_BEFORE = re.compile(
    r"\b(?:non|not|no|without|except|nicht|kein\w*|ohne|sans|sin|sem|senza|bez|без|не)[\s-]*$"
    r"|\b(?:blocks?|boulders?|clasts?|debris|fragments?|pebbles?|cobbles?|gravels?|xenoliths?) (?:of|from) $"
    r"|\b(?:alluvium|colluvium|till|talus|scree|regolith|grus|conglomerate|breccia|sandstone)\b.*$"
)
_NOT_AFTER = re.compile(
    r"[\s-]*(?:wash|conglomerat\w*|sandstone|boulders?|blocks?|clasts?|debris|pebbles?|cobbles?|gravels?|"
    r"fragments?|xenoliths?|grus|sand|alluvium|colluvium|regolith|detritus|free)\b|质砾岩|质砂"
)
_JOINED = (
    r"\s*(?:,|;|/|\+|&|\band\b|\bwith\b|\bund\b|\bmit\b|\bet\b|\bavec\b|\by\b|\bcon\b|\be\b|\bcom\b|\bи\b)\s*"
)
_OTHER = (
    r"(?:\w+ )?(?:\w*gne[iy]ss\w*|\w*schist\w*|\w*schiefer|slates?|\w*sandstones?|\w*sandstein|shales?|"
    r"\w*limestones?|\w*kalk\w*|dolom\w*|marbles?|quartzit\w*|\w*basalt\w*|\w*volcanic\w*|rhyolit\w*|"
    r"amphibolit\w*|\w*sediment\w*|phyllit\w*|hornfels\w*|greenstones?|\w*gabbro\w*)"
)
_MIXTURE = re.compile(rf"{_OTHER}{_JOINED}(?:\w+ )?@|@{_JOINED}{_OTHER}")


def is_granite(text: str) -> bool:
    """Whether a map's value names granite or its kin (granodiorite, 花岗岩, the code γ).

    Neither a name ('Granite Creek'), a negation, debris of it nor a mixture with other rocks is granite.

    >>> is_granite("Hiltaba granite"), is_granite("Granite Creek Formation"), is_granite("non-granitic")
    (True, False, False)
    """
    plain = folded(text)
    return any(_is_rock(match, plain) for match in _GRANITE.finditer(plain))


def _is_rock(match: re.Match[str], plain: str) -> bool:
    before, after = plain[: match.start()], plain[match.end() :]
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after) or PLACE.match(after):
        return False
    return not _MIXTURE.search(f"{before}@{after}")


def names_rock(text: str, rock: str) -> bool:
    """Whether a map's value names a rock: granite with all its kin, any other by its word.

    >>> names_rock("Olivine basalt", "Basalt"), names_rock("Granodiorite", "granite")
    (True, True)
    """
    return is_granite(text) if is_granite(rock) else folded(rock) in folded(text)
