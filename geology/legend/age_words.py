"""Words around ages in the values of maps: lower and upper, and places called like ages."""

from __future__ import annotations

import re

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
    "cambro": "cambrian",
    "kambro": "cambrian",
    "кембро": "cambrian",
    "ordo": "ordovician",
    "ordovico": "ordovician",
    "ордовико": "ordovician",
    "siluro": "silurian",
    "силуро": "silurian",
    "devono": "devonian",
    "девоно": "devonian",
    "carbo": "carboniferous",
    "carbono": "carboniferous",
    "carbonifero": "carboniferous",
    "karbo": "carboniferous",
    "карбоно": "carboniferous",
    "permo": "permian",
    "пермо": "permian",
    "triaso": "triassic",
    "triasso": "triassic",
    "триасо": "triassic",
    "juro": "jurassic",
    "jurasso": "jurassic",
    "юро": "jurassic",
    "cretaceo": "cretaceous",
    "cretaco": "cretaceous",
}
_OF_TWO = re.compile(
    rf"\b({'|'.join(sorted(_FIRST_PARTS, key=len, reverse=True))})"
    r"(?:\s*[-/]\s*(?=[a-zа-я])|(?=(?:trias|karbon|carbon|ordov|silur|devon|perm|jura|cret)))"
)


def in_full(plain: str) -> str:
    """Folded text with double names in full, and the words that signs join parted.

    >>> in_full("permo-triassic"), in_full("02_devonian")
    ('permian-triassic', '02 devonian')
    """
    return _OF_TWO.sub(lambda found: f"{_FIRST_PARTS[found[1]]}-", plain.replace("_", " "))
