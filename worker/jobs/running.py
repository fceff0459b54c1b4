"""How a job's networks are run on their device: the same words in every job that runs one."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require_one_of
from .choices import LAYOUTS, NUMBER_FORMATS


@dataclass(frozen=True, kw_only=True)
class RunningSettings:
    """Number format, layout of the memory and compilation."""

    number_format: str = "auto"  # that convolutions compute in: 'auto', 'fp32', 'bf16' or 'fp16'
    layout: str = "channels last"  # of pictures in memory, or 'contiguous'
    compiled: bool = False  # let torch.compile write the kernels; its first call takes a minute or more

    def check_running(self) -> None:
        """Refuse ways of running that are none."""
        require_one_of(NUMBER_FORMATS, "number format", self.number_format)
        require_one_of(LAYOUTS, "layout", self.layout)


AS_USUAL = RunningSettings()
