"""What is right: a clear error of a kind, a result by an independent rule, or either of the two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .case import (
    CLEAR_ERROR,
    DID_NOT_END,
    RIGHT,
    SILENTLY_WRONG,
    TRACEBACK,
    WRONG_ERROR,
    Bench,
    Outcome,
)

Check = Callable[[Bench, Outcome], str]  # gives what is wrong with the result; empty where it is right


@dataclass(frozen=True)
class Expectation:
    """What a job has to come to.

    Parameters
    ----------
    kinds : of the error line that is right; none: an error is wrong
    words : one of these has to be in the error's message or remedy; none: any message
    check : of the result; None: a result is wrong
    is_mute : the worker cannot say anything; its exit status alone counts
    """

    kinds: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    check: Check | None = None
    is_mute: bool = False

    def judge(self, bench: Bench, outcome: Outcome) -> tuple[str, str]:
        """The table's column, and a sentence."""
        if outcome.code is None:
            return DID_NOT_END, f"alive after {outcome.seconds:.0f} s"
        if defect := _defect_of(outcome):
            return TRACEBACK, defect
        if self.is_mute:
            return (CLEAR_ERROR, "") if outcome.code else (SILENTLY_WRONG, "exit 0 into a closed stdout")
        return self._of_result(bench, outcome) if outcome.code == 0 else self._of_error(outcome)

    def _of_result(self, bench: Bench, outcome: Outcome) -> tuple[str, str]:
        if not outcome.result or outcome.error:
            return WRONG_ERROR, "exit 0 without a result line, or with an error line"
        if self.check is None:
            return SILENTLY_WRONG, f"accepted; said: {outcome.said[:300]!r}"
        wrong = self.check(bench, outcome)
        return (SILENTLY_WRONG, f"{wrong}; said: {outcome.said[:300]!r}") if wrong else (RIGHT, "")

    def _of_error(self, outcome: Outcome) -> tuple[str, str]:
        error = outcome.error
        text = f"{error.get('kind')}: {error.get('message')} | {error.get('remedy')}"
        if not error:
            return WRONG_ERROR, f"exit {outcome.code} without an error line; log: {outcome.log[-300:]!r}"
        if not self.kinds:
            return WRONG_ERROR, f"good data refused: {text}"
        if error.get("kind") not in self.kinds:
            return WRONG_ERROR, f"{' or '.join(self.kinds)} is due, came {text}"
        if not error.get("message") or not error.get("remedy"):
            return WRONG_ERROR, f"message or remedy is empty: {text}"
        if self.words and not any(word.casefold() in text.casefold() for word in self.words):
            return WRONG_ERROR, f"none of {self.words} is in {text}"
        return CLEAR_ERROR, text


def refused(*words: str, kinds: tuple[str, ...] = ("input",)) -> Expectation:
    """An error and nothing else."""
    return Expectation(kinds, words)


def right(check: Check) -> Expectation:
    """A result and nothing else."""
    return Expectation(check=check)


def right_or_refused(check: Check, *words: str, kinds: tuple[str, ...] = ("input",)) -> Expectation:
    """A right result, or an error."""
    return Expectation(kinds, words, check)


def all_of(*checks: Check) -> Check:
    """The first thing that is wrong."""

    def check(bench: Bench, outcome: Outcome) -> str:
        return next((wrong for one in checks if (wrong := one(bench, outcome))), "")

    return check


def says(*words: str) -> Check:
    """One of the words is in what was said."""

    def check(bench: Bench, outcome: Outcome) -> str:
        said = outcome.said.casefold()
        return "" if any(word.casefold() in said for word in words) else f"none of {words} was said"

    return check


def _defect_of(outcome: Outcome) -> str:
    if outcome.code < 0:
        return f"ended by signal {-outcome.code}"
    error = outcome.error
    text = f"{error.get('kind')}: {error.get('message')} | {error.get('remedy')}"
    if error.get("kind") == "internal" or "defect" in text:
        return text
    is_said = "Traceback (most recent call last)" in outcome.said + text
    if is_said or ("Traceback (most recent call last)" in outcome.log and not error.get("remedy")):
        return f"traceback in the log; {text}; {outcome.log.strip().splitlines()[-1][:200]}"
    return ""
