"""Numbers of a table of stations as they are written: decimals, degrees with minutes, marks for 'empty'."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .point_table import _is_numeric, _with_points

_NONE = ("", "nan", "null", "none", "*", "-", "n/a", "na")
_DEGREES = (  # 18°30'15.2"E, S 33 30.5, 18:30:15, 33.5S
    r"(?P<before>[NSEWnsew])?\s*(?P<sign>[-+])?\s*(?P<degrees>\d+(?:[.,]\d+)?)\s*[°ºd:\s]?\s*"
    r"(?:(?P<minutes>\d+(?:[.,]\d+)?)\s*['′’m:\s]?\s*)?(?:(?P<seconds>\d+(?:[.,]\d+)?)\s*[\"″”s]?(?:'')?)?"
    r"\s*(?P<after>[NSEWnsew])?"
)
_MARKS = -np.array([999.25, *(10**n - 1 + f for n in (3, 4, 5, 6) for f in (0, 0.9, 0.99, 0.999))])


def _numbers_of(values: pd.Series, *, are_degrees: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of a column, NaN where there is none; and where a text stands that is none.

    Parameters
    ----------
    are_degrees : whether minutes and seconds, and letters for the side of the Earth, may follow a number

    Examples
    --------
    >>> _numbers_of(pd.Series(["1,5", " 2 ", "n.b.", None]))
    (array([1.5, 2. , nan, nan]), array([False, False,  True, False]))
    >>> _numbers_of(pd.Series(["18°30'36\\"E", "S 33 30.6", "33.5S"]), are_degrees=True)[0]
    array([ 18.51, -33.51, -33.5 ])
    """
    if _is_numeric(values):
        return values.to_numpy(float, na_value=np.nan), np.zeros(len(values), bool)
    texts = values.astype(str).str.strip().str.replace("\N{MINUS SIGN}", "-").where(values.notna(), "")
    numbers = np.array(pd.to_numeric(_with_points(texts), errors="coerce"), float)
    is_text = np.isnan(numbers) & ~texts.str.casefold().isin(_NONE).to_numpy()
    if are_degrees and is_text.any():
        numbers[is_text] = _from_degrees(texts[is_text])
        is_text &= np.isnan(numbers)
    return numbers, is_text


def _from_degrees(texts: pd.Series) -> np.ndarray:
    """Degrees of texts with minutes and seconds, NaN for other texts."""
    found = texts.str.extract("^" + _DEGREES + "$")
    parts = [
        pd.to_numeric(found[name].str.replace(",", ".", regex=False), errors="coerce").to_numpy(float)
        for name in ("degrees", "minutes", "seconds")
    ]
    degrees, minutes, seconds = parts[0], *(np.nan_to_num(part) for part in parts[1:])
    letters = found["before"].fillna("") + found["after"].fillna("")
    is_negative = letters.str.contains("[SWsw]").to_numpy() ^ (found["sign"] == "-").to_numpy()
    size = degrees + minutes / 60 + seconds / 3600
    return np.where((minutes < 60) & (seconds < 60), np.where(is_negative, -size, size), np.nan)


def _without_marks(numbers: np.ndarray) -> np.ndarray:
    """Numbers with NaN for those that programs write where there is none.

    >>> _without_marks(np.array([-9999.0, -999.25, -99999.9, -998.0, 999.0]))
    array([  nan,   nan,   nan, -998.,  999.])
    """
    return np.where(np.isin(np.round(numbers, 4), _MARKS), np.nan, numbers)
