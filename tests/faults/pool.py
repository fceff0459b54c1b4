"""Several guarding processes at a time, forked from this one; their verdicts come back through pipes."""

from __future__ import annotations

import json
import os
import selectors
import shutil
import signal
import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from .case import Case, Verdict

Guard = Callable[[Case, Path], Verdict]


def verdicts(
    cases: Iterable[Case], guard: Guard, folder: Path, *, at_once: int, keep: bool
) -> Iterator[Verdict]:
    """Run cases, so many at once, and give their verdicts as they come."""
    waiting, running = iter(cases), {}
    with selectors.DefaultSelector() as selector:
        while True:
            while len(running) < at_once and (case := next(waiting, None)) is not None:
                reader, pid, place = _started(case, guard, folder)
                running[reader] = (case, pid, place, bytearray())
                selector.register(reader, selectors.EVENT_READ)
            if not running:
                return
            for key, _ in selector.select():
                case, pid, place, text = running[key.fd]
                if part := os.read(key.fd, 65536):
                    text += part
                    continue
                selector.unregister(key.fd)
                os.close(key.fd)
                del running[key.fd]
                os.waitpid(pid, 0)
                if not keep:
                    shutil.rmtree(place, ignore_errors=True)
                yield _read(case, bytes(text))


def _started(case: Case, guard: Guard, folder: Path) -> tuple[int, int, Path]:
    place = folder / case.id
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reader)
            signal.alarm(case.limit_s)
            os.write(writer, guard(case, place).as_json().encode())
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(writer)
    return reader, pid, place


def _read(case: Case, text: bytes) -> Verdict:
    if not text:
        return Verdict(case.kind, case.number, case.name, case.verb, "broken case", "the guard died")
    return Verdict(**json.loads(text))
