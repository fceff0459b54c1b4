"""A report is a page of blocks that opens without a network, and the same figures as JSON next to it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..contract import RESOURCES
from ..contract.language import language, tr_marked
from ..geophysics.io.replacing import FIGURES_MARK, replacing

_TEMPLATE = "page.html.jinja"


TextStyle = Literal["", "heading", "subheading", "verdict", "warning", "note"]


@dataclass(frozen=True)
class _Text:
    """A paragraph, a heading, a conclusion set off at the top, a warning, or a note in small print."""

    text: str
    style: TextStyle = ""


@dataclass(frozen=True)
class _Figure:
    """A picture as a data URI, with a colour key of (name, colour) below it."""

    title: str
    image: str
    key: Sequence[tuple[str, str]] = ()
    max_height: str = ""


@dataclass(frozen=True)
class _Cell:
    """A table cell that is more than text.

    Parameters
    ----------
    colour : of a swatch in front of the text
    bar : share from 0 to 1 that is drawn as a bar
    shade : share that the background deepens with
    """

    text: str
    colour: str = ""
    bar: float | None = None
    shade: float | None = None
    is_best: bool = False


@dataclass(frozen=True)
class _Table:
    """A table.

    Parameters
    ----------
    groups : (name, number of columns) of a row of headings above `columns`
    row_styles : row number -> "absent" (pale) or "best" (bold)
    is_matrix : whether columns are as narrow as can be, their headings turned
    """

    columns: Sequence[str]
    rows: Sequence[Sequence[str | _Cell]]
    groups: Sequence[tuple[str, int]] = ()
    row_styles: Mapping[int, str] = field(default_factory=dict)
    is_matrix: bool = False


@dataclass(frozen=True)
class _Facts:
    """Settings, data and versions: {heading: {name: value}}, all of it marked for translation."""

    sections: Mapping[str, Mapping[str, object]]

    @property
    def translated(self) -> dict[str, dict[str, object]]:
        """The same in the user's language."""
        return {
            tr_marked(heading): {
                tr_marked(name): tr_marked(value) if isinstance(value, str) else value
                for name, value in entries.items()
            }
            for heading, entries in self.sections.items()
        }


Block = _Text | _Figure | _Table | _Facts


@dataclass(frozen=True)
class _Page:
    """A report: `blocks` for people, `figures` for machines."""

    title: str
    subject: str
    blocks: Sequence[Block]
    figures: Mapping[str, object]

    def write(self, path: str | Path) -> None:
        """Write the page to `path` and the figures next to it (`.json`), both or none."""
        environment = Environment(
            loader=FileSystemLoader(RESOURCES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        blocks = [(type(block).__name__.lstrip("_"), block) for block in self.blocks]
        text = environment.get_template(_TEMPLATE).render(
            page=self, blocks=blocks, language=language().replace("_", "-") or "en"
        )
        with replacing(path) as temporary:
            temporary.write_text(text, encoding="utf-8")
            figures = json.dumps(FIGURES_MARK | dict(self.figures), indent=1, ensure_ascii=False)
            temporary.with_suffix(".json").write_text(figures, encoding="utf-8")
