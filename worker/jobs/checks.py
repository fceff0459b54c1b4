"""How a job that cannot be run is refused: one sentence, and what to change."""

from __future__ import annotations


class JobProblem(ValueError):
    """A job that cannot be run; `remedy` says what to change."""

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def require(condition: bool, message: str, remedy: str) -> None:
    """Refuse a job whose settings contradict each other."""
    if not condition:
        raise JobProblem(message, remedy)
