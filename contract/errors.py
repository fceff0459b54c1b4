"""The one error that is written for the user: a message, and a remedy."""

from __future__ import annotations


class UserError(ValueError):
    """Something given by the user cannot be used.

    Parameters
    ----------
    message : str
        One sentence: what came and what is wanted.
    remedy : str
        One sentence: what to do about it.
    """

    kind = "input"

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}"


class DiskError(UserError):
    """A disk is full, or a file was not written completely."""

    kind = "disk"


def require(condition: bool, message: str, remedy: str) -> None:
    """Raise a UserError where a condition does not hold."""
    if not condition:
        raise UserError(message, remedy)
