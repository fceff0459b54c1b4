"""What memory of this machine is free; torch is not needed to know it."""

from __future__ import annotations

import re
from pathlib import Path


def free_memory() -> float | None:
    """Free bytes; None where the system does not tell."""
    told = Path("/proc/meminfo")
    found = re.search(r"MemAvailable:\s+(\d+) kB", told.read_text()) if told.exists() else None
    return 1024.0 * int(found[1]) if found else None
