"""The report of an architecture search: one HTML page that needs no network, and the same figures as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..models.networks.genotype import EXPANSIONS, OPERATORS, Genotype
from ..models.search.costs import MEASURES, Measure
from ..models.search.search import Found, SearchSettings
from . import search_figures as figures
from .page import write_page

UNITS: dict[Measure, tuple[str, float]] = {
    "parameters": ("million parameters", 1e6),
    "multiply-adds": ("billion multiply-adds at 1024 x 1024", 1e9),
}
FAR_FROM_BUDGET = 0.1
DECIDED = 0.5  # a choice whose best option has less is still open


@dataclass(frozen=True)
class SearchContent:
    """Everything that the report of a search tells.

    Parameters
    ----------
    subject : the genotype file's name
    sizes : {network: {measure: size}}, the found one first
    facts : {heading: {name: value}}
    """

    subject: str
    found: Found
    settings: SearchSettings
    sizes: Mapping[str, Mapping[Measure, float]]
    facts: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    title: str = "Search report"


def write_search_report(path: str | Path, content: SearchContent) -> None:
    """Write the page to `path` and the same figures as JSON beside it (`.json`), both or none."""
    write_page(
        path, "search.html.jinja", as_entries(content),
        content=content,
        headline=headline(content),
        warnings=warnings(content),
        pictures=pictures(content),
        sizes=size_rows(content),
        layers=layer_table(content.found.genotype),
        units=[UNITS[measure][0] for measure in MEASURES],
    )  # fmt: skip


def headline(content: SearchContent) -> str:
    """The result in plain words."""
    genotype, settings = content.found.genotype, content.settings
    starts = " and ".join(
        f"the 1/{branch.stride} branch at layer {branch.start}" for branch in genotype.branches[1:]
    )
    return (
        f"After {settings.steps} steps the search chose a network of {genotype.depth} layers with "
        f"{told(own_size(content), settings.measure)} (budget {told(settings.budget, settings.measure)}); "
        f"it begins {starts}. {compared(content.found)}"
    )


def compared(found: Found) -> str:
    """What the network was chosen from, in plain words."""
    count = len(found.ranking)
    if count < 2:
        return "It is the most probable one; no others were compared with it."
    place = [one.genotype for one in found.ranking].index(found.most_probable) + 1
    rank = "first" if place == 1 else f"as number {place}"
    return (
        f"By the shared weights it is the best of {count} networks near the budget; they were drawn by the "
        f"learned probabilities, and the most probable one, which was among them, came {rank}."
    )


def own_size(content: SearchContent) -> float:
    """Size of the found network, in the budget's measure."""
    return next(iter(content.sizes.values()))[content.settings.measure]


def told(size: float, measure: Measure) -> str:
    """A size for people."""
    unit, scale = UNITS[measure]
    return f"{size / scale:.2f} {unit}"


def warnings(content: SearchContent) -> list[str]:
    """What a reader has to know before trusting the network."""
    found = [
        "A search ranks networks by shared weights. Whether this one is better than the default shows only "
        "when both are trained from scratch on the same ground: give the genotype file to Train a bedrock "
        "model."
    ]
    n_open, n_all = open_choices(content.found)
    if n_open:
        found.append(
            f"At {n_open} of {n_all} layers the chosen operator has a probability of less than "
            f"{DECIDED:.0%}: the search has not decided there. More steps would help."
        )
    excess = own_size(content) / content.settings.budget - 1
    if abs(excess) > FAR_FROM_BUDGET:
        found.append(
            f"The network is {abs(excess):.0%} {'above' if excess > 0 else 'below'} the budget: the choices "
            "are not settled, or no network of this depth comes nearer."
        )
    return found


def open_choices(found: Found) -> tuple[int, int]:
    """Layers of the found network whose operator is not decided, and all its searched layers."""
    learned = found.history[-1]["probabilities"]["operators"]
    own = [
        learned[number][branch.start + place][OPERATORS.index(layer.operator)]
        for number, branch in enumerate(found.genotype.branches)
        for place, layer in enumerate(branch.layers)
        if place or not number
    ]
    return int((np.array(own) < DECIDED).sum()), len(own)


def pictures(content: SearchContent) -> dict[str, str]:
    """The report's pictures as data URIs."""
    history, settings = content.found.history, content.settings
    return {
        "network": figures.network_picture(content.found.genotype),
        "operators": figures.choices_over_time(history, "operators", content.found.genotype),
        "widths": figures.choices_over_time(history, "widths", content.found.genotype),
        "ways": figures.ways_down_over_time(history),
        "curves": figures.search_curves(history, settings.budget, *UNITS[settings.measure]),
    }


def size_rows(content: SearchContent) -> list[tuple[str, list[str]]]:
    """(network, its sizes) as texts."""
    return [
        (name, [f"{sizes[measure] / UNITS[measure][1]:.3f}" for measure in MEASURES])
        for name, sizes in content.sizes.items()
    ]


def as_entries(content: SearchContent) -> dict:
    """The figures of a report for machines."""
    return {
        "title": content.title,
        "subject": content.subject,
        "headline": headline(content),
        "warnings": warnings(content),
        "genotype": content.found.genotype.to_dict(),
        "sizes": {name: dict(sizes) for name, sizes in content.sizes.items()},
        "settings": vars(content.settings),
        "options": {"operators": OPERATORS, "expansions": EXPANSIONS},
        "history": content.found.history,
        "most_probable": content.found.most_probable.to_dict() if content.found.most_probable else None,
        "ranking": [
            {"loss": one.loss, "batches": one.batches, "genotype": one.genotype.to_dict()}
            for one in content.found.ranking
        ],
        "facts": {name: {k: str(v) for k, v in entries.items()} for name, entries in content.facts.items()},
    }


def layer_table(genotype: Genotype) -> list[list[str]]:
    """A row a layer: its number, and per branch operator and channels; a dash before a branch begins."""
    return [
        [str(place)]
        + [
            f"{branch.layers[place - branch.start].operator}, {branch.widths[place - branch.start]}"
            if place >= branch.start
            else "–"
            for branch in genotype.branches
        ]
        for place in range(genotype.depth)
    ]
