"""Generators of cases, a module a kind of input."""

from collections.abc import Callable, Iterator

from ..case import Case


def generators() -> list[Callable[[int], Iterator[Case]]]:
    """From a seed to the cases of each kind."""
    from . import (
        job_cases,
        legend_cases,
        map_faults,
        map_forms,
        model_cases,
        path_cases,
        raster_faults,
        raster_forms,
        resource_cases,
        tag_cases,
    )

    fixed = (raster_forms, raster_faults, map_forms, map_faults, path_cases, resource_cases)
    drawn = (legend_cases, job_cases, model_cases, tag_cases)
    return [*(_without_seed(module) for module in fixed), *(module.cases for module in drawn)]


def _without_seed(module) -> Callable[[int], Iterator[Case]]:
    return lambda seed: module.cases()
