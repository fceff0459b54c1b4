"""Generators of cases, a module a kind of input."""

from collections.abc import Callable, Iterator

from ..case import Case


def generators() -> list[Callable[[int], Iterator[Case]]]:
    """From a seed to the cases of each kind."""
    from . import job_cases, map_faults, map_forms, raster_faults, raster_forms

    return [
        lambda seed: raster_forms.cases(),
        lambda seed: raster_faults.cases(),
        lambda seed: map_forms.cases(),
        lambda seed: map_faults.cases(),
        job_cases.cases,
    ]
