"""A report on disk: a page that opens without a network, and the same figures as JSON beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..contract.package import RESOURCES
from ..geophysics.io.companions import FIGURES_MARK
from ..geophysics.io.replacing import replacing
from .text import FILTERS

TEMPLATES = RESOURCES


def write_page(path: str | Path, template: str, figures: Mapping, **shown: object) -> None:
    """Write the page to `path` and the figures beside it (`.json`), both or none.

    Parameters
    ----------
    template : a file in `resources`
    figures : for machines
    shown : what the template prints
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters.update(FILTERS)
    page = environment.get_template(template).render(**shown)
    with replacing(path) as beside:
        beside.write_text(page, encoding="utf-8")
        text = json.dumps(FIGURES_MARK | dict(figures), indent=1, ensure_ascii=False)
        beside.with_suffix(".json").write_text(text, encoding="utf-8")
