"""What the engine has said of a map's values: their classes and, where a depth asks for them, their ages."""

from __future__ import annotations

from ...processing_provider.texts import tr
from .legend_question import _LegendQuestion
from .legend_tree import COVER, OUTSIDE

_USUAL = "cenozoic"  # the depth that the engine's own rules have


class _LegendReading:
    """The answers about one class field, and what is still to be asked.

    Parameters
    ----------
    question : _LegendQuestion
    """

    def __init__(self, question: _LegendQuestion):
        self.question = question
        self._homes: dict = {}  # of the values, as the engine has them
        self._eras: dict | None = None
        self._asks_ages = False

    @property
    def has_classes(self) -> bool:
        """Whether the engine has said which class each value belongs to."""
        return bool(self._homes)

    def needs_ages(self, depth: str) -> bool:
        """Whether the ages have to be asked for before a depth can be applied."""
        return self.has_classes and depth != _USUAL and self._eras is None

    def ask_ages(self) -> dict:
        """Give the parameters that ask for the ages."""
        self._asks_ages = True
        return self.question.about_ages()

    def take_answer(self) -> None:
        """Take what the engine has answered last."""
        if self._asks_ages:
            self._eras, self._asks_ages = self.question.answer(), False
        else:
            self._homes = self.question.answer()

    def below(self, depth: str) -> dict[str, tuple[int, str, str]]:
        """Give the class of every value where what lies above a depth counts as cover."""
        return self.question.below(depth, self._homes, self._eras or {})


def _shares_in_words(homes: dict[str, tuple[int, str, str]], shares: dict[str, float]) -> str:
    """Say how much of a map is bedrock and how much cover.

    Parameters
    ----------
    homes : dict
        Value -> (number, name, colour) of its class.
    shares : dict
        Value -> its share of the map's area, 0 to 1.
    """
    if not homes:
        return ""
    kinds = {value: number if number >= OUTSIDE else 0 for value, (number, _name, _colour) in homes.items()}
    bedrock, cover = (
        sum(shares.get(value, 0.0) for value, kind in kinds.items() if kind == wanted)
        for wanted in (0, COVER)
    )
    n = len({name for number, name, _colour in homes.values() if number < OUTSIDE})
    if not cover:
        return tr(
            "{n} classes. Nothing is cover: move the young units to Cover, or nothing is left to map."
        ).format(n=n)
    return tr("{n} classes crop out on {bedrock:.0%} of the map; {cover:.0%} is cover.").format(
        n=n, bedrock=bedrock, cover=cover
    )
