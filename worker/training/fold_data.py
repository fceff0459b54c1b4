"""The pictures that a fold classifier learns from: read, labelled and grouped, or refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...contract.errors import UserError, require
from ...contract.jobs import TrainFoldsJob
from ...contract.language import tr
from ..inputs.picture_table import _list_pictures, _read_all
from ..reporting import Reporter

_MOST_NAMED = 5  # pictures of a message


@dataclass(frozen=True)
class _FoldData:
    """Pictures with known classes, n of them.

    Parameters
    ----------
    name : of the layer or folder
    names : of the classes, in the order of the labels
    pictures : uint8 (n, side, side, 3)
    labels, groups : int (n,)
    paths : of the files
    left_out : path -> why it cannot be read
    has_groups : whether the groups are outcrops; otherwise every picture is one
    """

    name: str
    names: list[str]
    pictures: np.ndarray
    labels: np.ndarray
    groups: np.ndarray
    paths: list[str]
    left_out: dict[str, str]
    has_groups: bool


def _read_fold_data(job: TrainFoldsJob, reporter: Reporter, progress: Callable[..., None]) -> _FoldData:
    """Read the pictures of a training.

    Raises
    ------
    UserError
        Where they do not make two classes that can be learned from and tested.
    """
    table = _list_pictures(job)
    known = [row for row, name in enumerate(table.classes) if name]
    require(
        bool(known),
        tr("{name}: no picture has a class.").format(name=table.name),
        tr("Choose the field that holds the classes (CLASS_FIELD)."),
    )
    if len(known) < len(table.classes):
        reporter.warning(
            tr("{n} of {all} rows have no class and are left out.").format(
                n=len(table.classes) - len(known), all=len(table.classes)
            )
        )
    paths = [table.paths[row] for row in known]
    pictures, rows, reasons = _read_all(paths, job.side_px, progress)
    _report_unreadable(table.name, paths, reasons, reporter)
    kept = [known[row] for row in rows]
    classes, groups = ([column[row] for row in kept] for column in (table.classes, table.groups))
    keys = [group or f"\0{number}" for number, group in enumerate(groups)]
    names = sorted(set(classes))
    data = _FoldData(
        table.name,
        names,
        pictures,
        np.array([names.index(name) for name in classes], np.int64),
        np.unique(keys, return_inverse=True)[1].ravel(),
        [table.paths[row] for row in kept],
        {paths[row] or tr("no path"): reason for row, reason in reasons.items()},
        any(groups),
    )
    _require_classes(data)
    return data


def _report_unreadable(name: str, paths: list[str], reasons: dict[int, str], reporter: Reporter) -> None:
    """Name the pictures that are left out; refuse a layer of nothing else."""
    listed = [f"{Path(paths[row]).name or tr('no path')}: {reason}" for row, reason in reasons.items()]
    if len(reasons) == len(paths):
        raise UserError(
            tr("None of {n} pictures of {name} can be read ({first}).").format(
                n=len(paths), name=name, first=listed[0]
            ),
            tr(
                "Check the paths of the pictures (PICTURE_FIELD); relative ones begin at the folder of the "
                "layer or of the project."
            ),
        )
    if reasons:
        more = (
            f"; {tr('and {n} more').format(n=len(listed) - _MOST_NAMED)}" if len(listed) > _MOST_NAMED else ""
        )
        reporter.warning(
            tr("{n} of {all} pictures cannot be read and are left out ({names}).").format(
                n=len(reasons), all=len(paths), names="; ".join(listed[:_MOST_NAMED]) + more
            )
        )


def _require_classes(data: _FoldData) -> None:
    """Refuse fewer than two classes, and a class that cannot be both learned from and tested."""
    require(
        len(data.names) > 1,
        tr("All pictures of {name} are of the class '{single}'.").format(
            name=data.name, single=data.names[0]
        ),
        tr("Give pictures of two classes or more, or choose another field of classes (CLASS_FIELD)."),
    )
    for number, name in enumerate(data.names):
        of_class = data.labels == number
        require(
            of_class.sum() > 1,
            tr("The class '{label}' has one picture, which cannot be both learned from and tested.").format(
                label=name
            ),
            tr("Add pictures of it from other outcrops, or leave the class out."),
        )
        require(
            len(np.unique(data.groups[of_class])) > 1,
            tr(
                "All {n} pictures of the class '{label}' are of one outcrop, so that it cannot be tested on "
                "another."
            ).format(n=of_class.sum(), label=name),
            tr("Add pictures of it from other outcrops, or leave the class out; see GROUP."),
        )
