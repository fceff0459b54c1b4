"""How a setting that makes no sense is refused: one sentence, and what to change."""

from __future__ import annotations

from collections.abc import Sequence


class JobProblem(ValueError):
    """A job that cannot be run; `remedy` says what to change."""

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def require(condition: bool, message: str, remedy: str) -> None:
    """Refuse a job whose setting makes no sense."""
    if not condition:
        raise JobProblem(message, remedy)


def require_one_of(choices: Sequence[str], what: str, chosen: str) -> None:
    """Refuse a word that is none of the choices.

    >>> require_one_of(("auto", "mGal"), "unit", "gal")
    Traceback (most recent call last):
    ...
    concealed_bedrock.worker.jobs.checks.JobProblem: Unknown unit 'gal'.
    """
    require(chosen in choices, f"Unknown {what} '{chosen}'.", f"Choose one of {', '.join(choices)}.")


def require_height(height_m: float) -> None:
    """Refuse an upward continuation that goes nowhere."""
    require(
        height_m > 0,
        f"The height is {height_m:g} m; a height above 0 is wanted.",
        "Give the height of the upward continuation in metres, 10000 for 10 km.",
    )
