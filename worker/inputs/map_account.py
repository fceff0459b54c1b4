"""What a user has to know of a geological map that was read: its legend, its gaps, its repairs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...geology.legend import Legend
from ..reporting import Reporter

_LONGEST_SHOWN = 100  # characters of a value
_MOST_NAMED = 8  # values that one log names; the report lists all


def report_map(legend: Legend, account: Mapping, reporter: Reporter) -> None:
    """Say how the legend came about, which units it does not take, and what was not drawn as it came.

    Parameters
    ----------
    account : the report of a `MapRaster`
    """
    for note in legend.notes:
        (reporter.warning if note.is_warning else reporter.info)(note.text)
    for sentence in account.get("warnings", ()):
        reporter.warning(sentence)
    _report_unmatched(legend, account["unmatched"], reporter)
    _report_idle(account.get("idle_rules", ()), reporter)
    if account["repaired"]:
        reporter.info(f"{account['repaired']} polygons of the map were invalid and were repaired.")
    for sentence in account.get("geometry", ()):
        reporter.info(sentence)


def _report_unmatched(legend: Legend, unmatched: Sequence[Mapping], reporter: Reporter) -> None:
    """Name the units that no rule takes, each with its share of the map."""
    for entry in unmatched[:_MOST_NAMED]:
        value, share = (entry["value"] or "NULL")[:_LONGEST_SHOWN], f"{entry['area_share']:.1%} of the map"
        if legend.is_automatic:
            reporter.warning(
                f"'{value}' ({share}) is neither an age nor a rock that is known; it is taken for cover. "
                "Give a legend that says which class it is."
            )
        else:
            reporter.warning(f"No rule of the legend takes '{value}' ({share}); it is taken for cover.")
    if len(unmatched) > _MOST_NAMED:
        rest = sum(entry["area_share"] for entry in unmatched[_MOST_NAMED:])
        reporter.warning(
            f"Nor is there a rule for {len(unmatched) - _MOST_NAMED} more values ({rest:.1%} of the map)."
        )


def _report_idle(rules: Sequence[str], reporter: Reporter) -> None:
    """Name the rules of a legend file that take nothing."""
    if rules:
        more = f" and {len(rules) - _MOST_NAMED} more" if len(rules) > _MOST_NAMED else ""
        reporter.warning(
            f"Rules of the legend that take nothing of this map: {', '.join(rules[:_MOST_NAMED])}{more}. "
            "Check their spelling, unless the legend serves other maps too."
        )
