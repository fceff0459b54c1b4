"""The free memory of this machine, without torch: the verb `residual` never loads it."""

from __future__ import annotations

import re
from pathlib import Path


def free_machine_memory() -> float | None:
    """Free bytes; None where the system does not report them."""
    path = Path("/proc/meminfo")
    found = re.search(r"MemAvailable:\s+(\d+) kB", path.read_text()) if path.exists() else None
    return 1024.0 * int(found[1]) if found else None
