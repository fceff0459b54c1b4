"""A job's words for how its networks are run, as `models.execution` takes them."""

from __future__ import annotations

from dataclasses import replace

from ...contract.jobs import RunningSettings
from ...models.inference.execution import Execution


def execution_of(settings: RunningSettings, usual: Execution) -> Execution:
    """How networks are run: as asked for, and as is usual on the device where nothing was asked for."""
    is_free = settings.number_format == "auto"
    return replace(
        usual,
        number_format=usual.number_format if is_free else settings.number_format,
        channels_last=settings.layout == "channels last",
        is_compiled=settings.compiled,
    )
