"""The job of the verb `search`."""

from __future__ import annotations

from dataclasses import dataclass

from ..vocabulary import MEASURES
from .bounds import Number, Word
from .learning import LearningJob
from .settings import setting


@dataclass(frozen=True, kw_only=True)
class SearchJob(LearningJob):
    """Search a network architecture on the outcrop; the same job goes on where it was ended.

    `output` is the genotype, a JSON file. Ground that a training of the same split and seed is scored on is
    never seen.
    """

    # million parameters or billion multiply-adds on 1024 x 1024 pixels; 0: GGMNet's own at this depth
    budget: float = setting(0.0, Number("BUDGET", "budget", 0.0, 1e5))
    measure: str = setting("parameters", Word("MEASURE", "measure", MEASURES))
