"""The job of the verb `search`."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require, require_one_of
from .choices import MEASURES
from .learning import LearningJob


@dataclass(frozen=True, kw_only=True)
class SearchJob(LearningJob):
    """Search a network architecture on the outcrop; the same job goes on where it was ended.

    `output` is the genotype, a JSON file. Ground that a training of the same split and seed is scored on is
    never seen.
    """

    budget: float = 0.0  # million parameters or billion multiply-adds; 0: GGMNet's own at this depth
    measure: str = "parameters"  # of the budget; multiply-adds are those on 1024 x 1024 pixels

    def __post_init__(self):
        super().__post_init__()
        require_one_of(MEASURES, "measure", self.measure)
        require(
            self.budget >= 0 and self.steps >= 0,
            f"A search of {self.steps} steps with a budget of {self.budget:g} cannot be done.",
            "Give numbers above 0, or 0 for the preset's.",
        )
