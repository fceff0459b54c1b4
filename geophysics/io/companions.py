"""What lies beside a file and belongs to it: statistics, journals, styles, figures."""

from __future__ import annotations

import json
from pathlib import Path

from ...contract.errors import UserError
from .geopackage import JOURNALS, SUFFIX

SIDECARS = (
    ".aux.xml",
    ".ovr",
    ".msk",
)  # statistics, overviews and masks of a raster
STYLE_MARK = "<!-- written by Concealed Bedrock: keep your own styles under another name -->"
FIGURES_MARK = {"written by": "Concealed Bedrock"}
_BEFORE_THE_MARK = '<qgis version="3.40.0" styleCategories="Symbology">'  # QGIS adds a name to it


def stale_beside(path: Path) -> list[Path]:
    """What would tell of a file that was replaced, and not of the new one."""
    suffixes = JOURNALS if path.suffix.lower() == SUFFIX else SIDECARS
    return [path.with_name(path.name + suffix) for suffix in suffixes]


def is_foreign_style(path: Path) -> bool:
    """Whether there is a `.qml` that somebody else made: QGIS drops the mark when a style is saved."""
    if path.suffix.lower() != ".qml" or not path.exists():
        return False
    try:
        head = path.read_text(encoding="utf-8", errors="replace")[:1000]
    except OSError:
        return True
    return STYLE_MARK not in head and _BEFORE_THE_MARK not in head


def require_own_figures(path: Path) -> None:
    """Refuse to write a report's figures over a `.json` that somebody else made."""
    if not path.exists():
        return
    try:
        there = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        there = None
    if not isinstance(there, dict) or not FIGURES_MARK.items() <= there.items():
        raise UserError(
            f"{path.name} would be replaced by the figures of the report, and is something else.",
            "Give the report another name.",
        )


def require_new_folder(path: Path) -> None:
    """Refuse a folder with something in it."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UserError(f"{path} is there already and not empty.", "Choose a new folder for the windows.")
