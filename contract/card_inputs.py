"""Which rasters a model reads, as its card says, in words. Standard library only: QGIS asks too."""

from __future__ import annotations

from .errors import require
from .jobs.magnetics import N_BANDS
from .language import tr
from .model_card import Card

_MAGNETIC = "magnetic"  # of the card's facts on the training
_MOST_NAMED = 12


def describe_inputs(card: Card) -> str:
    """Name the rasters that a model reads: 'gravity (INPUT), a magnetic anomaly (MAGNETIC)'.

    Parameters
    ----------
    card : Card

    Returns
    -------
    str
        'no raster' for a model of outcrop alone.
    """
    names = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    extra = names[N_BANDS:] if _MAGNETIC in card.training else names
    found = [tr("gravity (INPUT)")] if _reads_gravity(card) else []
    found += [tr("a magnetic anomaly (MAGNETIC)")] if _MAGNETIC in card.training else []
    if extra:
        listed = ", ".join(extra[:_MOST_NAMED]) + ", ..." * (len(extra) > _MOST_NAMED)
        text = tr("{n} band(s) of further rasters (EXTRA): {names}")
        found.append(text.format(n=len(extra), names=listed))
    return ", ".join(found) or tr("no raster")


def require_inputs(card: Card, *, gravity: bool, magnetic: bool, extra: bool) -> None:
    """Refuse a prediction that lacks a kind of raster which the model reads.

    Parameters
    ----------
    gravity, magnetic, extra : bool
        Whether rasters of the kind are given; transformed magnetics may be given as further rasters.

    Raises
    ------
    UserError
    """
    has_magnetics = _MAGNETIC in card.training
    n_extra = sum(band["source"] == "extra" for band in card.bands) - N_BANDS * has_magnetics
    lacking = {
        "INPUT": _reads_gravity(card) and not gravity,
        "MAGNETIC": has_magnetics and not (magnetic or extra),
        "EXTRA": n_extra > 0 and not extra,
    }
    names = ", ".join(name for name, is_lacking in lacking.items() if is_lacking)
    require(
        not names,
        tr("The model reads {inputs}; {names} was not given.").format(
            inputs=describe_inputs(card), names=names
        ),
        tr("Give exactly these rasters, or choose another model."),
    )


def _reads_gravity(card: Card) -> bool:
    return any(band["source"] == "residual" for band in card.bands)
