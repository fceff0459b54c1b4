"""Temporary folders that name their process, so that what a killed process leaves behind is swept later.

Standard library only: QGIS's Python reads this module too. A folder is called
`concealed-bedrock-hHOST-pPID-sSTART-RANDOM`, with a leading dot in a folder of the user's data.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PREFIX = "concealed-bedrock-"
DAY_S = 86_400.0
_NAME = re.compile(r"\.?concealed-bedrock-h([0-9a-f]{8})-p(\d+)-s(\d+)-.+")


@dataclass(frozen=True)
class Owner:
    """A process: its host (a checksum), its number, and when it started in the host's own count."""

    host: str
    pid: int
    start: int

    @staticmethod
    def current() -> Owner:
        """The process that asks."""
        return Owner(_host(), os.getpid(), _start_of(os.getpid()))

    @staticmethod
    def named(name: str) -> Owner | None:
        """The process that a folder's name tells of; None for any other name."""
        found = _NAME.fullmatch(name)
        return Owner(found[1], int(found[2]), int(found[3])) if found else None

    @property
    def token(self) -> str:
        """The beginning of what a process's folders are called.

        >>> Owner("0123abcd", 7, 99).token
        'concealed-bedrock-h0123abcd-p7-s99-'
        """
        return f"{_PREFIX}h{self.host}-p{self.pid}-s{self.start}-"

    def is_running(self) -> bool | None:
        """Whether the process is there; None where that cannot be known from here."""
        if self.host != _host() or sys.platform == "win32":  # os.kill would end the process there
            return None
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except OSError:  # another user's
            pass
        return self.start == _start_of(self.pid)

    def has_abandoned(self, path: Path, after_s: float = DAY_S) -> bool:
        """Whether it will not come back for something of its own: it ended, or did nothing for a day."""
        running = self.is_running()
        return age_s(path) > after_s if running is None else not running


@cache
def _host() -> str:
    """A checksum of this machine since it was started, as the process sees it (containers differ)."""
    identity = [os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")]
    with suppress(OSError):
        identity.append(Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii"))
        identity.append(str(Path("/proc/self/ns/pid").readlink()))
    return hashlib.sha256("".join(identity).encode()).hexdigest()[:8]


def _start_of(pid: int) -> int:
    """When a process started, in clock ticks; 0 where that is not known, -1 where it has ended."""
    try:
        state, *numbers = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0
    return -1 if state in "ZX" else int(numbers[18])


def make_temporary(folder: str | Path) -> Path:
    """Make a hidden temporary folder in `folder` that names this process."""
    return Path(tempfile.mkdtemp(prefix="." + Owner.current().token, dir=folder))


@contextmanager
def temporary_folder(folder: str | Path | None = None) -> Iterator[Path]:
    """Give a temporary folder that goes when the block ends; in the system's own place by default."""
    if folder is None:
        made = Path(tempfile.mkdtemp(prefix=Owner.current().token))
    else:
        made = make_temporary(folder)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def sweep(folder: str | Path) -> None:
    """Remove what processes that have ended left in a folder, and what is older than a day.

    What cannot be removed stays; it is not the job's concern.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in list(entries):
            owner = Owner.named(entry.name)
            path = Path(entry.path)
            if owner and is_own(entry.path) and owner.has_abandoned(path):
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)


def is_own(path: str) -> bool:
    """Whether this user made a file or folder, and it is no link."""
    state = os.lstat(path)
    return not stat.S_ISLNK(state.st_mode) and (not hasattr(os, "getuid") or state.st_uid == os.getuid())


def age_s(path: Path) -> float:
    """Seconds since anything in a folder was written, by the clock of the disk it lies on."""
    newest = max((os.lstat(p).st_mtime for p in (path, *path.rglob("*"))), default=0.0)
    with tempfile.TemporaryFile(dir=path.parent) as now:
        return os.fstat(now.fileno()).st_mtime - newest
