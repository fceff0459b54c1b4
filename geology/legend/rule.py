"""One line of a legend: a value, a pattern, an age or a rock, and the class that it goes to."""

from __future__ import annotations

import math
import numbers
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from . import ages, rocks

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))  # signs without width, which copies bring along
NO_VALUE = ""  # NULL, NaN and blank text in the map
_PREFIX = re.compile(r"\s*(value|age|rock)\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True)
class _Rule:
    """One line of a legend: what the map says, and the class it goes to.

    `text` is a value of the map as it stands ('21636 Mesoproterozoic'), a pattern with * or ?
    ('*granite*'), an age ('age:Cambrian': every name or code of an age within it), a rock
    ('rock:granite': every word for it) or, behind 'value:', a value that would else be read as one of
    these ('value:Basalt [?]'). An empty text stands for NULL.
    """

    text: str
    value: int

    @classmethod
    def literal(cls, text: str, value: int) -> _Rule:
        """The rule for one value of the map, whatever signs it holds.

        >>> _Rule.literal("Basalt [?]", 3).text, _Rule.literal("Permian", 3).text
        ('value:Basalt [?]', 'Permian')
        """
        is_plain = not _PREFIX.match(text) and not re.search(r"[*?]", text)
        return cls(text if is_plain else f"value:{text}", value)

    @classmethod
    def checked(cls, text: object, value: int) -> _Rule:
        """A rule; an age or rock that is not known is refused, with the nearest known words."""
        rule = cls(as_text(text), value)
        if rule.kind == "age":
            try:
                ages._interval_of(rule.name)
            except ValueError as error:
                raise UserError(
                    tr("'{rule}' names no age that is known. {reason} is near.").format(
                        rule=rule.text, reason=error
                    )
                    if str(error)
                    else tr("'{rule}' names no age that is known.").format(rule=rule.text),
                    tr("Write age: and a name of the time scale, such as age:Permian or age:Lower Devonian."),
                ) from error
        if rule.kind == "rock" and not rule.name:
            raise UserError(
                tr("'{rule}' names no rock.").format(rule=rule.text),
                tr("Write rock: and a word, such as rock:granite."),
            )
        return rule

    @cached_property
    def kind(self) -> str:
        """'value', 'age', 'rock' or 'pattern'."""
        prefix = _PREFIX.match(self.text)
        default = "pattern" if re.search(r"[*?]", self.text) else "value"
        return prefix[1].lower() if prefix else default

    @cached_property
    def name(self) -> str:
        """The text without its prefix."""
        prefix = _PREFIX.match(self.text)
        return self.text[prefix.end() :].strip() if prefix else self.text

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """* and ? alone are wildcards: brackets stand for themselves."""
        signs = {"*": ".*", "?": "."}
        text = "".join(signs.get(sign) or re.escape(sign) for sign in self.name.casefold())
        return re.compile(text, re.DOTALL)

    def takes(self, value: str, *, is_ma: bool = False) -> bool:
        """Whether a value of the map falls under this rule; one that is spelt like the rule always does.

        >>> devonian = _Rule("age:Devonian", 3)
        >>> devonian.takes("Famennian to Permian"), devonian.takes("Palaeozoic")
        (True, False)
        >>> _Rule("rock:Basalt", 3).takes("Olivine basalt"), _Rule("rock:granite", 3).takes("Granodiorite")
        (True, True)
        """
        if self.kind == "value" or value == self.text:
            return value in (self.text, self.name)
        if self.kind == "age":
            age = ages._oldest(value, "ma" if is_ma else "any")
            return age is not None and ages._interval_of(self.name).holds(age)
        if self.kind == "rock":
            is_granite = rocks._is_granite(self.name)  # with all its kin; any other rock by its word
            return rocks._is_granite(value) if is_granite else ages._folded(self.name) in ages._folded(value)
        return self._pattern.fullmatch(value.casefold()) is not None


def as_text(value: object) -> str:
    """A value of the map as legends write it: '' for NULL and NaN, no '.0' behind whole numbers.

    >>> as_text(3.0), as_text(None), as_text(" Permian "), as_text(["a", "b"])
    ('3', '', 'Permian', 'a, b')
    """
    if value is None or (isinstance(value, numbers.Real) and math.isnan(value)):
        return NO_VALUE
    if isinstance(value, numbers.Real) and float(value).is_integer():
        return str(int(float(value)))
    if isinstance(value, (list, tuple, np.ndarray)):
        return ", ".join(map(as_text, value))
    text = unicodedata.normalize("NFC", str(value)).translate(_UNSEEN).strip()
    return NO_VALUE if text in ("<NA>", "NaT") else text
