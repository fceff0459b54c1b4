"""Ages in numbers (541-485 Ma, ~2.7 Ga, 1850 ± 10 Ma) and the words around ages: lower, upper, places."""

from __future__ import annotations

import re

_MOST_MA = 4600
_NUMBER = r"\d+(?:\.\d+)?"
_UNITS = {
    **dict.fromkeys(("ga", "gyr", "by"), 1e3),
    **dict.fromkeys(("ma", "mya", "myr", "m.y."), 1.0),
    **dict.fromkeys(("ka", "kyr"), 1e-3),
}
_UNIT = r"(?:Ga|Gyr|Ma|Mya|Myr|m\.y\.|ka|kyr)"
_RANGE = (
    rf"(?P<one>{_NUMBER})\s*(?P<first>{_UNIT})?"
    rf"(?:\s*(?:-|–|—|to|bis|/|\|)\s*(?P<two>{_NUMBER}))?"
)
_WHOLE = re.compile(
    rf"(?P<sign>-?)(?:(?:ca?\.?|circa|about|approx\.?|age:?)\s*|[~≈<>≤≥]\s*)?{_RANGE}"
    rf"\s*(?P<unit>{_UNIT})?(?:\s*(?:BP|ago|old))?",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"(?<![\w.]){_RANGE}\s*(?P<unit>Ga|Ma|ka)\b")
_SPREAD = re.compile(rf"\s*(?:±|\+/-|\+-)\s*{_NUMBER}")
_THOUSANDS = re.compile(r"(?<![\d.,])\d(?:,\d{3})+(?![\d,])")
_DECIMAL = re.compile(r"(?<=\d),(?=\d)")


def _with_points(text: str) -> str:
    """Numbers without signs between thousands, and with decimal points.

    >>> _with_points("1,650-1,600 Ma"), _with_points("419,2")
    ('1650-1600 Ma', '419.2')
    """
    text = _THOUSANDS.sub(lambda number: number[0].replace(",", ""), text)
    return _DECIMAL.sub(".", text) if text.count(",") <= 2 else text


def _millions_of_years(text: str, *, is_number: bool = False) -> tuple[float, ...]:
    """The age or ages of a value in Ma, ascending; none where it gives none.

    Parameters
    ----------
    is_number : whether the field is known to hold Ma, so that the unit may be missing

    >>> _millions_of_years("~2.7 Ga"), _millions_of_years("126 - 11.7 ka"), _millions_of_years("12")
    ((2700.0,), (0.0117, 0.126), ())
    """
    plain = _SPREAD.sub("", _with_points(text.strip()))
    found = _WHOLE.fullmatch(plain) or (None if is_number else _WITHIN.search(plain))
    if not found or found.groupdict().get("sign") or not (is_number or found["unit"] or found["first"]):
        return ()
    last = (found["unit"] or found["first"] or "ma").lower()
    factors = [_UNITS[(found["first"] or last).lower()], _UNITS[last]]
    given = [number for number in found.group("one", "two") if number]
    numbers = sorted(round(float(n) * factor, 6) for n, factor in zip(given, factors))
    return tuple(numbers) if numbers[-1] <= _MOST_MA else ()


_EARLY, _MIDDLE, _LATE = range(3)
_MODIFIERS = (
    "early lower inferior inferiore inferieur inferieure unter unteres untere unterer fruh alt dolny dolna "
    "нижнии нижняя нижние нижнего раннии ранняя 下 早",
    "middle mid medium medio media moyen moyenne mittel mittleres mittlere mittlerer srodkowy srodkowa "
    "среднии средняя средние среднего 中",
    "late upper superior superiore superieur superieure ober oberes obere oberer spat jung gorny gorna "
    "верхнии верхняя верхние верхнего позднии поздняя 上 晚",
)
MODIFIERS = {word: part for part, words in enumerate(_MODIFIERS) for word in words.split()}
BEHIND = [w for w in MODIFIERS if re.match(r"(inf|sup|med|moy|dol|gor|srod)", w) and w != "medium"]
ANY_MODIFIER = "|".join(sorted(MODIFIERS, key=len, reverse=True))

_NOT_FIRST = r"(?:and|or|to|und|bis|et|incl|part|early|late|middle|upper|lower)\b"
BRACKET = rf"[(\[]((?!\s*{_NOT_FIRST})[^)\]]*)[)\]]"
NOT_OF_THIS_AGE = re.compile(r"\b(?:pre|post|pra|vor|nach|non|до|после)[\s-]?$")

# Ages that are called like a place, and what follows the name of a place or of a formation.
PLACES = {"devon", "jura", "perm", "carbon", "malm", "dogger", "recent", "ludlow", "wenlock", "llandovery"}
PLACE = re.compile(
    r"\s+(?:creek|river|brook|hills?|mountains?|mount|mt|peaks?|point|bay|islands?|isle|lakes?|pass|canyon|"
    r"gorge|gulch|valley|ridge|range|springs?|falls|county|city|town|well|basin|park|formation|fm|group|gp|"
    r"member|mbr|complex|supergroup|quartzite)\b"
)

# First parts of double names ('Permo-Triassic', 'Cambro-Ordovician') -> the age that is meant.
_FIRST_PARTS = {
    part: age
    for age, parts in {
        "cambrian": "cambro kambro кембро",
        "ordovician": "ordo ordovico ордовико",
        "silurian": "siluro силуро",
        "devonian": "devono девоно",
        "carboniferous": "carbo carbono carbonifero karbo карбоно",
        "permian": "permo пермо",
        "triassic": "triaso triasso триасо",
        "jurassic": "juro jurasso юро",
        "cretaceous": "cretaceo cretaco",
    }.items()
    for part in parts.split()
}
_OF_TWO = re.compile(
    rf"\b({'|'.join(sorted(_FIRST_PARTS, key=len, reverse=True))})"
    r"(?:\s*[-/]\s*(?=[a-zа-я])|(?=(?:trias|karbon|carbon|ordov|silur|devon|perm|jura|cret)))"
)


def _in_full(plain: str) -> str:
    """Folded text with double names in full, and the words that signs join parted.

    >>> _in_full("permo-triassic"), _in_full("02_devonian")
    ('permian-triassic', '02 devonian')
    """
    return _OF_TWO.sub(lambda found: f"{_FIRST_PARTS[found[1]]}-", plain.replace("_", " "))
