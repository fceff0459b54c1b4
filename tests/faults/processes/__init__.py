"""Campaigns on whole processes: killed, crowded, outlived, replaced while they work."""

from collections.abc import Callable, Iterator

from ..case import Case


def generators() -> list[Callable[[int], Iterator[Case]]]:
    """From a seed to the cases of each campaign."""
    from . import killing, outliving, replacing, session

    return [killing.cases, outliving.cases, replacing.cases, session.cases]
