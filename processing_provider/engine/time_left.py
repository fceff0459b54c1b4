"""How much longer a run takes, in words."""

from __future__ import annotations

from ..texts import tr

_KNOWN_FROM = 3.0  # percent, from which the time that is left can be estimated


def time_left(seconds: float, percent: float) -> str:
    """Say how much time is left of a run that goes on as fast as it has gone.

    Parameters
    ----------
    seconds : float
        That it has taken so far.
    percent : float
        Of the run that is done.

    Returns
    -------
    str
        Empty at the beginning, when nobody can tell, and at the end.
    """
    if not _KNOWN_FROM < percent < 100:
        return ""
    left = seconds * (100 - percent) / percent
    if left < 60:
        return tr("less than a minute left")
    if left < 5400:
        return tr("about {n} minutes left").format(n=round(left / 60) + 1)
    return tr("about {n} hours left").format(n=round(left / 3600))
