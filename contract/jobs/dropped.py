"""Settings of earlier releases: a job that names one runs without it, with one warning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# of a verb: the setting in job files, the parameter in QGIS
_DROPPED = {
    "train": {"cover_km": "COVER", "layout": "LAYOUT", "compiled": "COMPILE"},
    "predict": {"layout": "LAYOUT", "compiled": "COMPILE"},
}


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
    if gone:
        verb_phrase = "is no longer a setting and is" if len(gone) == 1 else "are no longer settings and are"
        sentences.append(f"{', '.join(gone)} {verb_phrase} ignored.")
    nulls = "NULLS" if from_qgis else "nulls"
    if verb == "train" and kept.get(nulls) == "network":
        kept[nulls] = "trees"
        sentences.append("NULLS no longer offers 'network': boosted trees test whether gravity helps.")
    return kept, " ".join(sentences)
