"""Methods under the prior correction, as fronts of accuracy against MPA.

A correction trades accuracy for MPA, so that two methods at different strengths cannot be compared by either
figure alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from ..contract.language import mark, tr
from ..models.evaluation.bootstrap import PairedDifference
from ..models.evaluation.fronts import STRENGTHS, FrontComparison
from ..models.evaluation.methods import SHOWN_STRENGTHS, MethodResult
from .figures import INK, METHOD_COLOURS, STYLE, _in_figure, _new_figure, _plain_axes, _png_uri
from .page import Block, _Figure, _Table, _Text
from .text import _in_sentence, _method_name, _signed


def _front_section(methods: Sequence[MethodResult]) -> Iterator[Block]:
    """The front of every method; what the first gains over each of the others."""
    traded = [method for method in methods if method.trade]
    if not traded:
        return
    yield _Text(tr("At equal prior correction"), "subheading")
    yield _Text(
        tr(
            "PRIORS favours rare classes: it raises MPA (balanced accuracy) and costs accuracy. Methods are "
            "compared at the same PRIORS, or by their fronts, on which PRIORS goes from 0 to 1: the accuracy "
            "that a method has at the MPA of another, and the MPA at its accuracy."
        )
    )
    title = tr("Accuracy against MPA for PRIORS from 0 to 1")
    yield _Figure(title, _front_picture(traded), max_height="20rem")
    rows = [
        [_method_name(method.name), _gain(found.accuracy_gain), _gain(found.mpa_gain)]
        for method in traded
        if (found := _comparison(method))
    ]
    if rows:
        name = _method_name(methods[0].name)
        yield _Text(
            tr(
                "What {name} gains over the others, in percentage points with 90\u00a0% intervals of whole "
                "blocks; a gain is significant where its interval excludes 0. The points are the best of "
                "each front on these cells."
            ).format(name=name)
        )
        yield _Table((tr("Over"), tr("Accuracy at its MPA"), tr("MPA at its accuracy")), rows)


def _front_picture(methods: Sequence[MethodResult]) -> str:
    """A line a method; a dot where PRIORS is 0, a ring where it is 0.5 or classes are given."""
    figure = _new_figure((4.6, 3.3))
    axes = _plain_axes(figure, 1, 1, 1)
    for number, method in enumerate(methods):
        if method.trade is None:
            continue
        colour, front = METHOD_COLOURS[number % len(METHOD_COLOURS)], method.trade.front
        label = " x ".join(_in_figure(part) for part in method.name.split(" x "))
        axes.plot(100 * front.mpa, 100 * front.accuracy, color=colour, linewidth=1.6, label=label)
        for strength, face in zip(SHOWN_STRENGTHS, (colour, "white")):
            at = STRENGTHS.index(strength) if len(front.mpa) > 1 else 0
            point = 100 * front.mpa[at], 100 * front.accuracy[at]
            axes.plot(*point, "o", color=colour, markerfacecolor=face, markersize=6)
    axes.set_xlabel("MPA (%)", **STYLE)
    axes.set_ylabel(_in_figure(mark("accuracy (%)")), **STYLE)
    axes.legend(fontsize=8, frameon=False, labelcolor=INK)
    return _png_uri(figure)


def _comparison(method: MethodResult) -> FrontComparison | None:
    return method.trade.comparison if method.trade else None


def _gain(found: PairedDifference) -> str:
    """A gain with its interval; a front that reaches no such point has no end there."""
    if not math.isfinite(found.estimate):
        return tr("beyond its reach") if found.estimate > 0 else tr("not reached")
    low, high = (_signed(end) if math.isfinite(end) else "–" for end in (found.low, found.high))
    return tr("{estimate} ({low} to {high})").format(estimate=_signed(found.estimate), low=low, high=high)


def _gain_in_words(found: PairedDifference) -> str:
    """A gain in percentage points, for a sentence."""
    gain = _gain(found)
    return tr("{gain} points").format(gain=gain) if math.isfinite(found.estimate) else gain


def _judgement(method: MethodResult) -> str:
    """Whether the report's first method is 'better', 'worse' or 'alike'; empty where not compared.

    By the fronts, where there are: better in accuracy or MPA at equal other, and in neither worse.
    """
    found = _comparison(method)
    gains = [found.accuracy_gain, found.mpa_gain] if found else [method.difference]
    known = [gain for gain in gains if gain is not None]
    if not known:
        return ""
    is_better, is_worse = any(g.low > 0 for g in known), any(g.high < 0 for g in known)
    return "better" if is_better and not is_worse else "worse" if is_worse and not is_better else "alike"


def _front_sentence(method: MethodResult) -> str:
    """How the report's first method compares with this one on the fronts, in a sentence."""
    found = _comparison(method)
    if found is None:
        return ""
    start = {
        "better": tr("It is better than {name}"),
        "worse": tr("It is worse than {name}"),
        "alike": tr("The difference to {name} is not significant"),
    }[_judgement(method)].format(name=_in_sentence(_method_name(method.name)))
    return start + tr(
        ": accuracy {accuracy} at equal MPA, MPA {mpa} at equal accuracy ({level:.0f}\u00a0% "
        "intervals from {n} blocks)."
    ).format(
        accuracy=_gain_in_words(found.accuracy_gain),
        mpa=_gain_in_words(found.mpa_gain),
        level=100 * found.mpa_gain.level,
        n=found.mpa_gain.n_blocks,
    )


def _front_figures(method: MethodResult) -> dict[str, Any] | None:
    """A method's front for machines: JSON has no NaN, None is a point that is not reached."""
    trade = method.trade
    if trade is None:
        return None
    found = (
        {}
        if trade.comparison is None
        else {
            "first method's accuracy less this one's at its MPA": trade.comparison.accuracy_gain,
            "first method's MPA less this one's at its accuracy": trade.comparison.mpa_gain,
        }
    )
    return {
        "PRIORS": list(STRENGTHS) if len(trade.front.mpa) > 1 else None,
        "accuracy": _finite(trade.front.accuracy.tolist()),
        "MPA": _finite(trade.front.mpa.tolist()),
        **{name: dict(zip(asdict(gain), _finite(asdict(gain).values()))) for name, gain in found.items()},
    }


def _finite(values: Any) -> list[Any]:
    return [None if isinstance(v, float) and not math.isfinite(v) else v for v in values]
