"""The job of the verb `check`."""

from __future__ import annotations

from dataclasses import dataclass

from .bounds import Place
from .common import DEVICE
from .settings import Settings, setting


@dataclass(frozen=True)
class CheckJob(Settings):
    """Tell what is installed and whether the device works."""

    device: str = setting("auto", DEVICE)
    report: str = setting("", Place("REPORT", "report"))
