"""What a report is made of: methods with their scores, maps, curves, tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..models.evaluation.bootstrap import Difference
from ..models.evaluation.calibration import Reliability
from ..models.evaluation.metrics import Ring, Scores
from ..models.evaluation.null_test import NullTest
from ..models.evaluation.skill import Gain


@dataclass(frozen=True)
class Method:
    """One way to predict, judged on the ground that the report is about; see `judged`.

    `reliability` is given where the method has probabilities, `difference` (of the report's first method
    less this one) where it was compared with it.
    """

    name: str
    scores: Scores
    rings: tuple[Ring, ...] = ()
    reliability: Reliability | None = None
    difference: Difference | None = None


@dataclass(frozen=True)
class Map:
    """What the report draws: arrays of shape (rows, cols).

    `truth` and `prediction` are class rasters (values that are no class stay blank); `is_scored` tells which
    cells the scores are about: the validation ground.
    """

    truth: np.ndarray
    prediction: np.ndarray
    is_scored: np.ndarray


@dataclass(frozen=True)
class Curves:
    """How training went: `training.History` has these entries."""

    loss: Sequence[float]  # of every step
    fwiou: Sequence[tuple[int, float]]  # (step, FWIoU on the inner ground, which chooses the weights)
    adam_steps: int = 0  # SGD takes over after them; 0: it never did
    best_step: int = 0  # whose weights are kept


@dataclass(frozen=True)
class Table:
    """A further table: importance of the bands, gain over mirrored gravity, ..."""

    title: str
    text: str  # what it shows, in a sentence or two
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    picture: str = ""  # data URI, for the page alone


@dataclass(frozen=True)
class ReportContent:
    """Everything a report tells.

    Parameters
    ----------
    title : str
        "Training report" or "Evaluation report".
    subject : str
        What is judged: the model's or the raster's name.
    ground : str
        Where, to follow "on": "12 blocks of 80 km that training did not see".
    class_names, class_colours : one for each class 0 .. n - 1, colours as "#rrggbb"
    methods : tuple of Method
        First what the report is about, then what it is compared with: nearest outcrop, random forest.
    map : Map, optional
    curves : Curves, optional
        Of a training.
    uncalibrated : Reliability, optional
        Of the first method before calibration by a temperature or by powers; its `reliability` is that after.
    temperature : float, optional
    split : 'blocks', 'random' or ''
    leaked_share : float, optional
        Share of the validation cells that some training window shows too (random splits).
    warnings : sentences that a reader must not miss
    gravity : NullTest, optional
        Whether gravity helps on this ground: the page's first sentence.
    gravity_untested : str
        Why there is no such test.
    gains : of the first method over nearest outcrop, on all cells and by distance
    tables : further tables
    facts : {heading: {name: value}}
        Settings, data with licence and attribution, versions: printed at the end.
    """

    title: str
    subject: str
    ground: str
    class_names: Sequence[str]
    class_colours: Sequence[str]
    methods: tuple[Method, ...]
    map: Map | None = None
    curves: Curves | None = None
    uncalibrated: Reliability | None = None
    temperature: float | None = None
    split: str = ""
    leaked_share: float | None = None
    warnings: Sequence[str] = ()
    gravity: NullTest | None = None
    gravity_untested: str = ""
    gains: tuple[Gain, ...] = ()
    tables: tuple[Table, ...] = ()
    facts: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
