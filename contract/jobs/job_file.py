"""Job files: JSON out of a job, and a checked job out of JSON or one sentence that names what is wrong.

A job that names a setting of an earlier release runs without it, with one warning.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..language import language, mark, tr, tr_marked, use_language
from .depth import DepthJob
from .explaining import ExplainJob
from .folding import ClassifyFoldsJob, FoldPicturesJob, FoldShapeJob, TrainFoldsJob
from .gridding import GridJob
from .importing import ImportGridJob, ImportStationsJob
from .learning import SearchJob, TrainJob
from .magnetics import MagneticJob
from .prediction import EvaluateJob, PredictJob
from .preparation import CheckJob, ResidualJob, SurveyJob, WindowsJob
from .settings import Settings
from .sites import SitesJob
from .stations import ReduceJob, StationCheckJob

VERBS: dict[str, type[Settings]] = {
    "importgrid": ImportGridJob,
    "importstations": ImportStationsJob,
    "residual": ResidualJob,
    "magnetics": MagneticJob,
    "reduce": ReduceJob,
    "stationcheck": StationCheckJob,
    "grid": GridJob,
    "depth": DepthJob,
    "survey": SurveyJob,
    "windows": WindowsJob,
    "train": TrainJob,
    "search": SearchJob,
    "predict": PredictJob,
    "evaluate": EvaluateJob,
    "explain": ExplainJob,
    "sites": SitesJob,
    "foldshapes": FoldShapeJob,
    "foldpictures": FoldPicturesJob,
    "trainfolds": TrainFoldsJob,
    "classifyfolds": ClassifyFoldsJob,
    "check": CheckJob,
}
_LARGEST_BYTES = 10_000_000  # of a job file; a usual one has some thousand
_REMEDY = mark("Give a JSON file of settings; the worker's --help lists them.")
# of a verb: the setting in job files, the parameter in QGIS
_DROPPED = {
    "train": {"cover_km": "COVER", "layout": "LAYOUT", "compiled": "COMPILE"},
    "predict": {"layout": "LAYOUT", "compiled": "COMPILE"},
}


def write_job(job: Settings, path: str | Path) -> None:
    """Write a job as JSON, with the language in use, in which the worker is to answer."""
    settings = asdict(job) | ({"language": language()} if language() else {})
    Path(path).write_text(json.dumps(settings, indent=1), encoding="utf-8")


def read_job(verb: str, path: str | Path, warn: Callable[[str], None] = lambda sentence: None) -> Any:
    """Read a job of a verb; a missing or unknown setting is a UserError that names it.

    The job's `language`, such as 'fr', is that of every sentence from then on.

    Parameters
    ----------
    warn : callable
        Called once where the file names settings of earlier releases, which are ignored.
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        if not path.is_file() or size > _LARGEST_BYTES:
            raise UserError(
                tr("The job file {path} is no file of at most 10 MB ({size} bytes).").format(
                    path=path, size=size
                ),
                tr_marked(_REMEDY),
            )
        settings = json.loads(
            path.read_text(encoding="utf-8-sig"), object_pairs_hook=_distinct, parse_constant=_refuse_constant
        )
    except UserError:
        raise
    except (OSError, ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError too
        raise UserError(
            tr("The job file {path} cannot be read: {reason}.").format(path=path, reason=_reason(error)),
            tr_marked(_REMEDY),
        ) from error
    if isinstance(settings, dict):
        if "language" in settings:
            use_language(str(settings.pop("language")))
        settings, warning = without_dropped(verb, settings)
        if warning:
            warn(warning)
    return VERBS[verb].from_json(settings)


def _reason(error: Exception) -> str:
    """Why a file cannot be read, in a few words."""
    if isinstance(error, RecursionError):
        return tr("it is nested too deeply")
    return (error.strerror if isinstance(error, OSError) else "") or str(error).rstrip(".")


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object; a key that comes twice is refused, because only one of its values could count."""
    settings = dict(pairs)
    if len(settings) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserError(
            tr("The job file has the setting '{name}' twice.").format(name=twice[:60]),
            tr("Leave one of them out."),
        )
    return settings


def _refuse_constant(word: str) -> None:
    """NaN and Infinity are no JSON, and no number that a setting takes."""
    raise UserError(
        tr("The job file holds {word} where a number is wanted.").format(word=word),
        tr("Give a finite number."),
    )


def without_dropped(
    verb: str, settings: Mapping[str, Any], *, from_qgis: bool = False
) -> tuple[dict[str, Any], str]:
    """Leave out the settings that are no longer there.

    Parameters
    ----------
    verb : str
    settings : mapping
        As a job file has them, or Processing.
    from_qgis : bool
        Whether they are named as the parameters of Processing are.

    Returns
    -------
    kept : dict
    warning : str
        One text that names what was left out; empty where nothing was.

    Examples
    --------
    >>> without_dropped("train", {"seed": 1, "cover_km": 1.5})
    ({'seed': 1}, 'COVER is no longer a setting and is ignored.')
    """
    dropped = {
        parameter if from_qgis else name: parameter for name, parameter in _DROPPED.get(verb, {}).items()
    }
    kept = {name: value for name, value in settings.items() if name not in dropped}
    gone = [parameter for name, parameter in dropped.items() if name in settings]
    sentences = []
    if len(gone) == 1:
        sentences.append(tr("{name} is no longer a setting and is ignored.").format(name=gone[0]))
    elif gone:
        names = ", ".join(gone)
        sentences.append(tr("{names} are no longer settings and are ignored.").format(names=names))
    nulls = "NULLS" if from_qgis else "nulls"
    if verb == "train" and (word := kept.get(nulls)) in ("network", "trees"):
        kept[nulls] = "pool"
        text = tr("NULLS no longer offers '{word}': gravity in context tests whether gravity helps.")
        sentences.append(text.format(word=word))
    return kept, " ".join(sentences)
