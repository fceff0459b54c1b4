"""The job that transforms a magnetic anomaly."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..language import mark, tr
from ..vocabulary import EDGES, GAPS
from .bounds import Extent, Number, Place, Text, Word, _Result
from .paths import RASTER
from .settings import BAND, NODATA, ONLY_BAND, Settings, _needed, _setting

N_BANDS = 3  # of a model that are made of magnetics
FROM_DATE = -999.0  # an inclination that the survey's date gives
MAGNETIC = Place("MAGNETIC", mark("magnetic anomaly"))
DATE = Text(
    "DATE",
    mark("date of the survey"),
    10,
    pattern=r"|\d{4}(-\d{1,2}(-\d{1,2})?)?",
    wanted=mark("a year, or year-month-day such as 1998-07-01,"),
)
INCLINATION = Number("INCLINATION", mark("inclination"), -90.0, 90.0, mark("degrees"), also=(FROM_DATE,))
DECLINATION = Number("DECLINATION", mark("declination"), -180.0, 180.0, mark("degrees"))


@dataclass(frozen=True)
class MagneticJob(Settings):
    """Transform a magnetic anomaly: to the pole, analytic signal, derivative, tilt, pseudo-gravity."""

    input: str = _needed(Place("INPUT", mark("magnetic raster"), is_needed=True))
    output: str = _needed(_Result("OUTPUT", mark("reduction to the pole"), RASTER, is_needed=True))
    band: int = _setting(0, BAND, ONLY_BAND)
    date: str = _setting("", DATE, "of the survey, from which the IGRF gives the field's direction")
    inclination: float = _setting(FROM_DATE, INCLINATION, "of the Earth's field; -999: from the date")
    declination: float = _setting(0.0, DECLINATION, "from true north, with the inclination")
    damping: float = _setting(
        0.05,
        Number("DAMPING", mark("damping"), 0.0, 1.0),
        "no wave is amplified by more than 1 / (2 damping)",
    )
    edges: str = _setting("biharmonic", Word("EDGES", mark("edge treatment"), EDGES))
    gaps: str = _setting(
        "fill", Word("GAPS", mark("gap treatment"), GAPS), "filled cells stay empty in the results"
    )
    nodata: tuple[float, ...] = _setting((), NODATA)
    extent: tuple[float, ...] = _setting((), Extent("EXTENT", mark("extent")), "in the raster's CRS")
    analytic_signal: str = _setting("", _Result("ANALYTIC_SIGNAL", mark("analytic signal"), RASTER), "nT/m")
    vertical_derivative: str = _setting(
        "", _Result("VERTICAL_DERIVATIVE", mark("vertical derivative"), RASTER), "nT/m"
    )
    tilt: str = _setting("", _Result("TILT", mark("tilt angle"), RASTER), "radians")
    pseudo_gravity: str = _setting("", _Result("PSEUDO_GRAVITY", mark("pseudo-gravity"), RASTER), "mGal")

    def __post_init__(self) -> None:
        super().__post_init__()
        _require_direction(self.date, self.inclination)

    @property
    def rasters(self) -> dict[str, str]:
        """Quantity -> path of each raster that is wanted."""
        others = ("analytic_signal", "vertical_derivative", "tilt", "pseudo_gravity")
        return {"reduced": self.output} | {n: getattr(self, n) for n in others if getattr(self, n)}


def _require_direction(date: str, inclination: float) -> None:
    """Refuse a field whose direction is given by nothing, or twice."""
    require(
        bool(date) or inclination != FROM_DATE,
        tr("Neither the survey's date nor the inclination of the Earth's field is given."),
        tr("Give the date (DATE), or inclination and declination (INCLINATION, DECLINATION)."),
    )
    require(
        not date or inclination == FROM_DATE,
        tr("Both the survey's date and the inclination of the Earth's field are given."),
        tr("Give one of them: DATE, or INCLINATION and DECLINATION."),
    )
