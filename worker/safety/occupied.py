"""Two runs never write the same file: the second is refused, with the first one's process named.

A small file beside each output names the process that writes it. It needs no lock of the disk, so it works on
network drives too, and that of a process which has ended is nobody's obstacle.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.temporary_folders import DAY_S, Owner, age_s, is_own, sweep

HOLDER = "CONCEALED_BEDROCK_HOLDER"  # the process that started this one, where both work on one job
_BEAT_S = 60.0  # how often a process says that it is still there
_GONE_S = 900.0  # after so long without a sign a process of another machine has ended
_PARTS_KEPT_S = 7 * DAY_S
_MARK = ".concealed-bedrock-writes-"


@contextmanager
def _occupied(paths: Sequence[Path]) -> Iterator[None]:
    """Keep files to this process while it works, and sweep away what killed processes left beside them.

    Raises
    ------
    UserError
        Where another process is writing one of them.
    """
    for folder in {Path(tempfile.gettempdir()), *(path.parent for path in paths)}:
        _sweep(folder)
    with ExitStack() as stack:
        marks = [mark for path in paths if (mark := stack.enter_context(_marked(path)))]
        stack.enter_context(_beating(marks))
        yield


@contextmanager
def _marked(path: Path) -> Iterator[Path | None]:
    """Put a file beside an output that names this process; None where the disk does not take it."""
    mark = _mark_of(path)
    try:
        _take(mark, path)
    except OSError:  # a full or read-only disk: writing itself says so, in its own words
        yield None
        return
    try:
        yield mark if _owner_of(mark)[0] == Owner.current() else None
    finally:
        if _owner_of(mark)[0] == Owner.current():
            mark.unlink(missing_ok=True)


def _mark_of(path: Path) -> Path:
    """Where the mark of an output lies; names that differ in case alone share it."""
    real = Path(os.path.realpath(path))
    return real.parent / (_MARK + hashlib.sha256(real.name.casefold().encode()).hexdigest()[:12])


def _take(mark: Path, path: Path) -> None:
    """Make the mark of a file, or refuse the file that another process is writing."""
    for _ in range(2):
        if _made(mark):
            return
        owner, text = _owner_of(mark)
        if os.environ.get(HOLDER) and owner.token == os.environ[HOLDER]:
            return
        if not owner.has_abandoned(mark, _GONE_S):
            raise UserError(
                tr("{file} is being written by process {pid} on {machine}, since {since}.").format(
                    file=path.name,
                    pid=text.get("pid", "?"),
                    machine=text.get("machine", tr("another machine")),
                    since=text.get("since", tr("now")),
                ),
                tr("Wait until it has ended, or choose another file."),
            )
        mark.unlink(missing_ok=True)


def _made(mark: Path) -> bool:
    """Make a mark that names this process; False where there is one."""
    when, where = time.strftime("%Y-%m-%d %H:%M:%S"), socket.gethostname()
    try:
        with mark.open("x", encoding="utf-8") as file:
            json.dump(vars(Owner.current()) | {"since": when, "machine": where}, file)
    except FileExistsError:
        return False
    except OSError:  # the disk is full
        mark.unlink(missing_ok=True)
        raise
    return True


def _owner_of(mark: Path) -> tuple[Owner, dict]:
    """The process that a mark names, and all that it tells; an unknown one where it is cut short."""
    try:
        text = json.loads(mark.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        text = {}
    text = text if isinstance(text, dict) else {}
    host, pid, start = text.get("host"), text.get("pid"), text.get("start")
    if isinstance(host, str) and isinstance(pid, int) and isinstance(start, int):
        return Owner(host, pid, start), text
    return Owner("", 0, 0), text


def _sweep(folder: Path) -> None:
    """Remove what ended processes left, and parts of predictions that nobody added to for a week."""
    sweep(folder)
    with contextlib.suppress(OSError):
        for mark in folder.glob(_MARK + "*"):
            if _owner_of(mark)[0].has_abandoned(mark, _GONE_S):
                mark.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        for parts in folder.glob(".*-parts-" + "[0-9a-f]" * 12):  # a job goes on with younger ones
            if is_own(str(parts)) and parts.is_dir() and age_s(parts) > _PARTS_KEPT_S:
                shutil.rmtree(parts, ignore_errors=True)


@contextmanager
def _beating(marks: Sequence[Path]) -> Iterator[None]:
    """Touch marks now and then, for machines from which this process cannot be seen."""
    ended = threading.Event()

    def beat() -> None:
        while not ended.wait(_BEAT_S):
            for mark in marks:
                with contextlib.suppress(OSError):
                    os.utime(mark)

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
