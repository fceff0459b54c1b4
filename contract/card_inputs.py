"""Which rasters a model reads, as its card says, in words. Standard library only: QGIS asks too."""

from __future__ import annotations

from .errors import require
from .jobs.magnetics import N_BANDS
from .language import tr
from .model_card import Card

_MAGNETIC, LINES = "magnetic", "lines"  # of the card's facts on the training
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
    extra = _further_bands(card)
    found = [tr("gravity (INPUT)")] if _reads_gravity(card) else []
    found += [tr("a magnetic anomaly (MAGNETIC)")] if _MAGNETIC in card.training else []
    if extra:
        listed = ", ".join(extra[:_MOST_NAMED]) + ", ..." * (len(extra) > _MOST_NAMED)
        text = tr("{n} band(s) of further rasters (EXTRA): {names}")
        found.append(text.format(n=len(extra), names=listed))
    found += [tr("faults and contacts (LINES)")] if LINES in card.training else []
    return ", ".join(found) or tr("no raster")


def require_inputs(card: Card, *, gravity: bool, magnetic: bool, extra: bool, lines: bool) -> None:
    """Refuse a prediction that lacks a kind of raster or layer which the model reads.

    Parameters
    ----------
    gravity, magnetic, extra, lines : bool
        Whether data of the kind are given; transformed magnetics may be given as further rasters.

    Raises
    ------
    UserError
    """
    has_magnetics = _MAGNETIC in card.training
    lacking = {
        "INPUT": _reads_gravity(card) and not gravity,
        "MAGNETIC": has_magnetics and not (magnetic or extra),
        "EXTRA": bool(_further_bands(card)) and not extra,
        "LINES": LINES in card.training and not lines,
    }
    names = ", ".join(name for name, is_lacking in lacking.items() if is_lacking)
    require(
        not names,
        tr("The model reads {inputs}; {names} was not given.").format(
            inputs=describe_inputs(card), names=names
        ),
        tr("Give exactly these rasters, or choose another model."),
    )


def _further_bands(card: Card) -> list[str]:
    """Names of the bands of further rasters, which stand after those of magnetics."""
    names = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    return names[N_BANDS * (_MAGNETIC in card.training) :]


def _reads_gravity(card: Card) -> bool:
    return any(band["source"] == "residual" for band in card.bands)
