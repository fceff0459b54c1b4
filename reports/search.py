"""The report of an architecture search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.language import mark, tr, tr_marked
from ..models.networks.genotype import EXPANSIONS, OPERATORS
from ..models.search.choices import MEASURES, Measure
from ..models.search.search import SearchResult, SearchSettings
from .page import Block, _Facts, _Figure, _Page, _Table, _Text
from .search_figures import _search_figures

UNITS: dict[Measure, tuple[str, float]] = {
    "parameters": (mark("million parameters"), 1e6),
    "multiply-adds": (mark("billion multiply-adds at 1024 x 1024"), 1e9),
}
_FAR_FROM_BUDGET = 0.1
_DECIDED = 0.5  # a choice whose best option has less is still open
_TITLE = mark("Search report")


@dataclass(frozen=True)
class SearchReport:
    """Everything the report of a search shows.

    Parameters
    ----------
    subject : the genotype file's name
    sizes : {network: {measure: size}}, the found one first; names are marked
    facts : {heading: {name: value}}
    """

    subject: str
    found: SearchResult
    settings: SearchSettings
    sizes: Mapping[str, Mapping[Measure, float]]
    facts: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    @property
    def size(self) -> float:
        """Size of the found network, in the budget's measure."""
        return next(iter(self.sizes.values()))[self.settings.measure]

    @property
    def headline(self) -> str:
        """The result in a sentence or two."""
        genotype, settings = self.found.genotype, self.settings
        unit, scale = UNITS[settings.measure]
        start = tr("the 1/{stride} branch at layer {layer}")
        starts = tr(" and ").join(
            start.format(stride=branch.stride, layer=branch.start) for branch in genotype.branches[1:]
        )
        text = tr(
            "After {steps} steps the search chose a network of {depth} layers with {size:.2f} {unit} (budget "
            "{budget:.2f} {unit}); it begins {starts}."
        ).format(
            steps=settings.steps,
            depth=genotype.depth,
            size=self.size / scale,
            budget=settings.budget / scale,
            unit=tr_marked(unit),
            starts=starts,
        )
        return f"{text} {self._rank}"

    @property
    def _rank(self) -> str:
        """How the found network compares with the others, in a sentence."""
        ranking = self.found.ranking
        if len(ranking) < 2 or not self.found.most_probable:
            return tr("It is the most probable one; no others were compared with it.")
        place = [one.genotype for one in ranking].index(self.found.most_probable) + 1
        text = (
            tr(
                "By the shared weights it is the best of {count} networks near the budget, sampled from the "
                "final probabilities; the most probable of them ranked first."
            )
            if place == 1
            else tr(
                "By the shared weights it is the best of {count} networks near the budget, sampled from the "
                "final probabilities; the most probable of them ranked number {place}."
            )
        )
        return text.format(count=len(ranking), place=place)

    def write(self, path: str | Path) -> None:
        """Write the page to `path` and the same figures as JSON next to it (`.json`), both or none."""
        _Page(tr_marked(_TITLE), self.subject, list(_blocks(self)), _figures(self)).write(path)


def _warnings(report: SearchReport) -> list[str]:
    """What a reader has to know before using the network."""
    found = [
        tr(
            "A search ranks networks by shared weights. Whether this one is better than the default shows "
            "only when both are trained from scratch on the same training set: give the genotype file to "
            "Train a bedrock model."
        )
    ]
    learned = report.found.history[-1]["probabilities"]["operators"]
    own = [
        learned[number][branch.start + place][OPERATORS.index(layer.operator)]
        for number, branch in enumerate(report.found.genotype.branches)
        for place, layer in enumerate(branch.layers)
        if place or not number
    ]
    if n_open := int((np.array(own) < _DECIDED).sum()):
        found.append(
            tr(
                "At {count} of {total} layers the chosen operator has a probability of less than "
                "{share:.0%}: the search has not converged there. More steps would help."
            ).format(count=n_open, total=len(own), share=_DECIDED)
        )
    excess = report.size / report.settings.budget - 1
    if abs(excess) > _FAR_FROM_BUDGET:
        text = (
            tr(
                "The network is {share:.0%} above the budget: the choices have not converged, or no network "
                "of this depth comes nearer."
            )
            if excess > 0
            else tr(
                "The network is {share:.0%} below the budget: the choices have not converged, or no network "
                "of this depth comes nearer."
            )
        )
        found.append(text.format(share=abs(excess)))
    return found


def _blocks(report: SearchReport) -> Iterator[Block]:
    """The page from top to bottom."""
    genotype, settings = report.found.genotype, report.settings
    images = _search_figures(report.found, settings.budget, *UNITS[settings.measure])
    yield _Text(report.headline, "verdict")
    yield from (_Text(text, "warning") for text in _warnings(report))
    yield _Text(tr("The network"), "heading")
    yield _Figure(tr("The found network"), images["network"])
    yield _Text(
        tr(
            "From left to right: the encoder, one lane a branch (at 1/8, 1/16 and 1/32 of the "
            "picture), a box a layer with its channels, attention refinement (ARM), feature fusion "
            "(FFM), head. A zoomed convolution runs at half the resolution; an identity passes its "
            "input on."
        ),
        "note",
    )
    sizes = [
        [tr_marked(name), *(f"{size[measure] / UNITS[measure][1]:.3f}" for measure in MEASURES)]
        for name, size in report.sizes.items()
    ]
    yield _Table((tr("Network"), *(tr_marked(UNITS[measure][0]) for measure in MEASURES)), sizes)
    yield _Text(tr("How it was chosen"), "heading")
    yield _Text(tr("Operators"), "subheading")
    yield _Figure(tr("Probabilities of the operators over time"), images["operators"])
    yield _Text(
        tr(
            "A row a branch, a column a layer; in each picture time runs to the right and the "
            "bands are the options' probabilities. Layers before a branch begins in the found "
            "network are pale. A flat start is the warm-up, while choices are drawn uniformly."
        ),
        "note",
    )
    yield _Text(tr("Widths"), "subheading")
    yield _Figure(tr("Probabilities of the widths over time"), images["widths"])
    yield _Text(tr("Channels are the branch's stride (8, 16, 32) times this number."), "note")
    yield _Text(tr("Where the lower branches begin"), "subheading")
    yield _Figure(tr("Probabilities of the branches' first layers over time"), images["starts"])
    yield _Text(tr("Loss and size"), "heading")
    yield _Figure(tr("Loss and expected size over time"), images["curves"])
    yield _Text(
        tr(
            "Each loss is that of another sampled network on another batch, so it scatters; in the "
            "warm-up the weights' half of the training set, then the choices'."
        ),
        "note",
    )
    yield _Text(tr("Layer by layer"), "heading")
    rows = [[str(place)] for place in range(genotype.depth)]
    for row, place in zip(rows, range(genotype.depth)):
        for branch in genotype.branches:
            n = place - branch.start
            row.append("–" if n < 0 else f"{tr_marked(branch.layers[n].operator)}, {branch.widths[n]}")
    yield _Table((tr("Layer"), *(f"1/{branch.stride}" for branch in genotype.branches)), rows)
    yield _Text(tr("Settings and data"), "heading")
    yield _Facts(report.facts)


def _figures(report: SearchReport) -> dict[str, Any]:
    """The report's figures for machines."""
    found = report.found
    return {
        "title": tr_marked(_TITLE),
        "subject": report.subject,
        "headline": report.headline,
        "warnings": _warnings(report),
        "genotype": found.genotype.to_dict(),
        "sizes": {name: dict(sizes) for name, sizes in report.sizes.items()},
        "settings": vars(report.settings),
        "options": {"operators": OPERATORS, "expansions": EXPANSIONS},
        "history": found.history,
        "most_probable": found.most_probable.to_dict() if found.most_probable else None,
        "ranking": [
            {"loss": one.loss, "batches": one.batches, "genotype": one.genotype.to_dict()}
            for one in found.ranking
        ],
        "facts": {name: {k: str(v) for k, v in entries.items()} for name, entries in report.facts.items()},
    }
