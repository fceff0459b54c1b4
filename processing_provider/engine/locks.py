"""Reads the lock files, which pin the packages of the engine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_PIN = re.compile(r"([\w.-]+)==([^\s;]+)\s*(?:;(.*?))?\s*(?=--hash|$)")


@dataclass(frozen=True)
class LockedPackage:
    """A package of a lock file.

    Parameters
    ----------
    name, version : str
    marker : str
        The environments it is for, as PEP 508 writes them; empty for all.
    checksums : frozenset of str
        SHA-256 of its files.
    """

    name: str
    version: str
    marker: str
    checksums: frozenset[str]

    @property
    def pin(self) -> str:
        """Name and version, as a lock file writes them: 'numpy==2.4.6'."""
        return f"{self.name}=={self.version}"


def read_lock(lock: Path) -> list[LockedPackage]:
    """Give the packages of a lock file and of those that it names."""
    found = []
    for entry in lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if entry.startswith("-r "):
            found += read_lock(lock.with_name(entry[3:].strip()))
        elif pin := _PIN.match(entry):
            checksums = frozenset(re.findall(r"sha256:([0-9a-f]{64})", entry))
            found.append(LockedPackage(pin[1], pin[2], (pin[3] or "").strip(), checksums))
    return found
