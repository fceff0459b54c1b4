"""Rocks and surfaces in the words of maps: granite and names that only resemble it, sediment, water, ice."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import lru_cache

from .age_words import PLACE
from .ages import TABLE, _folded, _intervals, _oldest

_WORDS = TABLE.with_name("surface.csv")
_LONGEST = 200  # signs of a value that are looked at
NO_DATA_NUMBERS = {"-9999", "-999", "-99", "-99999", "-32768"}
_LITHIFIED = re.compile(
    r"stones?\b|stein\b|conglomerat|konglomerat|breccia|brekzi|shale|schist|schiefer|slate|gneis|granit|"
    r"basalt|volcanic|lava|tuff|marble|marmor|quartzit|dolomi|limestone|calcaire|kalk|gres\b|arenari|arenisca|"
    r"arenito|caliza|calcari|piaskowiec|wapie[nń]|песчаник|известняк|сланц|岩",
)
_DERIVED = re.compile(r"[\w\s,]*\b(?:of|from|on|over|derived|aus|von|uber|de|sobre|su|z|из|на)\b")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    """Kind of surface -> its words in all languages, as they have to stand in a value.

    Water, ice and no data are the whole of it but for numbers and signs ('00000 water'), sediments a word in
    it, and what may be a rock is called after nothing but grains ('Sand and gravel', 'Silty clay').
    """
    listed: dict[str, list[str]] = {}
    with _WORDS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            listed.setdefault(row["kind"], []).extend(_folded(w.strip()) for w in row["words"].split(";"))
    words = {kind: "|".join(sorted(entries, key=len, reverse=True)) for kind, entries in listed.items()}
    gap = r"[\s,;/+&.-]*"
    filler = rf"(?:\b(?:{words['filler']})\b{gap})*"
    patterns = {k: rf"[\W\d_]*(?:(?:{words[k]})[\s,/;]*)+[\W\d_]*" for k in ("nodata", "outside", "cover")}
    # no \b: Chinese has no spaces between words
    patterns |= {k: rf"(?<![a-zа-я])(?:{words[k]})(?![a-zа-я])" for k in ("sediment", "formed")}
    patterns["loose"] = rf"[\W\d_]*{filler}(?:(?:{words['loose']})\b{gap}{filler})+"
    return {kind: re.compile(pattern) for kind, pattern in patterns.items()}


@lru_cache(maxsize=4096)
def _surface_kind(text: str) -> str:
    """'outside' (water), 'cover' (ice, lakes), 'no data', 'sediment', 'loose' (perhaps a rock) or ''.

    >>> texts = ("Ice", "Open water", "Not mapped", "Dune sand", "Clay", "Permian tillite")
    >>> [_surface_kind(text) for text in texts]
    ['cover', 'outside', 'no data', 'sediment', 'loose', '']
    """
    plain = _folded(text[:_LONGEST]).strip()
    # nothing but signs such as '-', '?' or '...'; '€' is an age on some maps
    is_punctuation = all(c.isspace() or unicodedata.category(c)[0] == "P" for c in text.strip("<>=+~|"))
    if is_punctuation or plain.strip("<>()[]") == "null" or text in NO_DATA_NUMBERS:
        return "no data"
    for kind, name in (("nodata", "no data"), ("outside", "outside"), ("cover", "cover")):
        if _patterns()[kind].fullmatch(plain):
            return name
    age = _oldest(text, "words")
    if age and not _intervals()["Cenozoic"].holds(age):  # bedrock, loose or not
        return ""
    if _patterns()["loose"].fullmatch(plain):
        return "loose"
    return "sediment" if _names_sediment(plain) else ""


def _names_sediment(plain: str) -> bool:
    """Whether a loose sediment is the thing named: no formation called like one, no rock made of it."""
    rock = _LITHIFIED.search(plain)
    for match in _patterns()["sediment"].finditer(plain):
        after = plain[match.end() :]
        if not PLACE.match(after) and (not rock or (match.start() < rock.start() and _DERIVED.match(after))):
            return True
    return not rock and any(not PLACE.match(plain[m.end() :]) for m in _patterns()["formed"].finditer(plain))


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


def _is_granite(text: str) -> bool:
    """Whether a map's value names granite or its kin (granodiorite, 花岗岩, the code γ).

    Neither a name ('Granite Creek'), a negation, debris of it nor a mixture with other rocks is granite.

    >>> _is_granite("Hiltaba granite"), _is_granite("Granite Creek Formation"), _is_granite("non-granitic")
    (True, False, False)
    """
    plain = _folded(text)
    for match in _GRANITE.finditer(plain):
        before, after = plain[: match.start()], plain[match.end() :]
        is_other = _NOT_BEFORE.search(before) or _NOT_AFTER.match(after) or PLACE.match(after)
        if not is_other and not _MIXTURE.search(f"{before}@{after}"):
            return True
    return False
