"""What a case is: how its input is built, what is expected of the engine, and what came of it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .oracles import Expectation

RIGHT, CLEAR_ERROR = "right", "clear error"
WRONG_ERROR, SILENTLY_WRONG, TRACEBACK = "wrong error", "silently wrong", "traceback"
DID_NOT_END, FILES_LEFT, SKIPPED = "did not end", "files left", "skipped"
COLUMNS = (RIGHT, CLEAR_ERROR, WRONG_ERROR, SILENTLY_WRONG, TRACEBACK, DID_NOT_END, FILES_LEFT)
FAULTS = COLUMNS[2:]
LIMIT_S = 60.0  # many times what a case needs on an idle machine


@dataclass(frozen=True)
class Bench:
    """The folders of one case, and what the whole campaign shares.

    Parameters
    ----------
    folder : the only place that the case can write
    shared : of the campaign, read-only here: models and their training inputs
    known : results of the plain inputs by name, see `references.py`
    rng : random numbers of this case
    """

    folder: Path
    shared: Path
    known: dict[str, Any]
    rng: random.Random

    @property
    def inputs(self) -> Path:
        """Files that the job reads; they must stay as they are."""
        return self.folder / "in"

    @property
    def out(self) -> Path:
        """Where outputs go."""
        return self.folder / "out"

    @property
    def temporary(self) -> Path:
        """TMPDIR of the job; it must be empty afterwards."""
        return self.folder / "tmp"

    def make(self) -> None:
        """Create the folders."""
        for path in (self.inputs, self.out, self.temporary, self.folder / "log"):
            path.mkdir(parents=True, exist_ok=True)


@dataclass
class Plan:
    """What a case does once its input is there.

    Parameters
    ----------
    settings : of the job; a text or bytes are written to the job file as they are
    expect : what is right
    prepare : called in the worker's process before it begins (limits, closed descriptors)
    during : called in the guarding process with the worker's process id
    after : called in the guarding process when the worker has ended
    arguments : of the command line, after the verb, instead of the job file
    late_s : nobody reads the worker's stdout for so long, and its pipe is small
    spare : names in `in` and `out` that are not compared
    """

    settings: dict | str | bytes
    expect: Expectation
    prepare: Callable[[], None] | None = None
    during: Callable[[int], None] | None = None
    after: Callable[[], None] | None = None
    arguments: list[str] | None = None
    spare: tuple[str, ...] = ()
    limit_s: float = LIMIT_S
    late_s: float = 0.0


@dataclass(frozen=True)
class Done:
    """What came of a case that runs its workers itself."""

    column: str
    note: str = ""
    left: str = ""
    seconds: float = 0.0


class Unsuitable(Exception):
    """A case that cannot be made on this machine; its text says why."""


@dataclass(frozen=True)
class Case:
    """One unusual input; `build` writes it and says what to expect."""

    kind: str
    name: str
    verb: str
    build: Callable[[Bench], Plan | Done]
    number: int = -1
    limit_s: int = 180  # of all that it does
    is_dangerous: bool = False  # not to be run without a namespace: it names devices or system folders

    @property
    def id(self) -> str:
        """Kind and number, as `--only KIND --case NUMBER` takes them."""
        return f"{self.kind}-{self.number}"


@dataclass(frozen=True)
class Outcome:
    """What a worker did."""

    code: int | None  # None: it did not end; negative: the signal that ended it
    lines: tuple[dict, ...]
    log: str
    seconds: float

    @property
    def error(self) -> dict:
        """The error line; empty where there is none."""
        return next((line for line in self.lines if line.get("type") == "error"), {})

    @property
    def result(self) -> dict:
        """The result line; empty where there is none."""
        return next((line for line in self.lines if line.get("type") == "result"), {})

    @property
    def said(self) -> str:
        """All sentences, one a line."""
        return "\n".join(str(line["message"]) for line in self.lines if line.get("message"))

    @property
    def warnings(self) -> str:
        """The warnings, one a line."""
        return "\n".join(str(line["message"]) for line in self.lines if line.get("type") == "warning")


@dataclass(frozen=True)
class Verdict:
    """How a case came out."""

    kind: str
    number: int
    name: str
    verb: str
    column: str
    note: str = ""
    seconds: float = 0.0
    left: str = ""  # what lies on the disk that should not; a fault besides the column

    def as_json(self) -> str:
        """One line."""
        return json.dumps(vars(self), ensure_ascii=True)


@dataclass
class Catalogue:
    """Collects the cases of one kind and numbers them."""

    kind: str
    cases: list[Case] = field(default_factory=list)

    def add(self, name: str, verb: str, build: Callable[[Bench], Plan | Done], **more) -> None:
        """Add one case."""
        self.cases.append(Case(self.kind, name, verb, build, number=len(self.cases), **more))

    def __iter__(self) -> Iterator[Case]:
        return iter(self.cases)
