"""Names that users choose, as files may have them on every system."""

from __future__ import annotations

import re

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # on Windows


def _as_file_name(name: str, longest: int) -> str:
    """Give a name as a file may have it, without an ending; empty where nothing of it is left.

    Parameters
    ----------
    longest : int
        Characters; files append to it.
    """
    plain = re.sub(r"[^\w .()+-]", "_", re.sub("[–—]", "-", name)).strip(" .")[:longest].strip(" .")
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain
