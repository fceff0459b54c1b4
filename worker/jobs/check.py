"""The job of the verb `check`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CheckJob:
    """Tell what is installed and whether the device works."""

    device: str = "auto"
    report: str = ""
