"""The files of a job, as its settings declare them: what it reads, and what it writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ..language import tr
from .bounds import Place, Several, _Folder, _Result
from .job_file import VERBS
from .paths import Input, Output
from .settings import DrillHoles, Geology, Settings

LAYER_NAMES = frozenset(
    takes.layer
    for job in VERBS.values()
    for _, takes in job.bounds()
    if isinstance(takes, _Result) and takes.layer
)  # of the GeoPackages that the engine writes


def outputs_of(job: Settings) -> list[Output]:
    """The files and folders that a job writes, labelled by their settings."""
    kinds = {one.name: one.metadata["takes"] for one in fields(job)}
    return [
        Output(name.upper(), path, kinds[name].suffixes, kinds[name].layer, kinds[name].is_new)
        for name, path in job.written.items()
    ]


def inputs_of(job: Settings) -> Iterator[Input]:
    """The files that a job reads, labelled by their settings."""
    for one in fields(job):
        takes, label, value = one.metadata["takes"], one.name.upper(), getattr(job, one.name)
        if isinstance(value, Geology):
            yield Input(label, value.path)
            yield Input(tr("the legend of {setting}").format(setting=label), value.legend)
        elif isinstance(value, DrillHoles):
            yield Input(label, value.path)
        elif isinstance(takes, Several) and isinstance(takes.each, Place):
            yield from (Input(label, path) for path in value)
        elif isinstance(takes, Place) and not isinstance(takes, (_Folder, _Result)):
            yield Input(label, value)
