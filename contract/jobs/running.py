"""How a job's networks are run on their device: the same words in every job that runs one."""

from __future__ import annotations

from dataclasses import dataclass

from ..vocabulary import LAYOUTS, NUMBER_FORMATS
from .bounds import Flag, Word
from .settings import Settings, setting


@dataclass(frozen=True, kw_only=True)
class RunningSettings(Settings):
    """Number format, layout of the memory and compilation."""

    number_format: str = setting("auto", Word("PRECISION", "number format", NUMBER_FORMATS))
    layout: str = setting("channels last", Word("LAYOUT", "layout of pictures in memory", LAYOUTS))
    # let torch.compile write the kernels; its first call takes a minute or more
    compiled: bool = setting(False, Flag("COMPILE", "switch for compilation"))


AS_USUAL = RunningSettings()
