"""Pictures from files, reduced to squares while they are read: any size, orientation or kind of colour."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from ...contract.language import tr

PICTURE_SUFFIXES = (
    *(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".bmp", ".jp2", ".ppm", ".pgm"),
)
_REDUCED_AHEAD = 3.0  # of the side: decoded at least so large, so that the reduction is smooth
_WHITE = (255, 255, 255)
_GPS = 0x8825  # the tag of Exif's place
_DAMAGE = (
    *(OSError, SyntaxError, ValueError, TypeError, EOFError, IndexError, KeyError, struct.error),
    *(OverflowError, MemoryError, Image.DecompressionBombError),
)  # what Pillow raises of files that are broken


class _UnreadablePicture(ValueError):
    """Why a picture cannot be read, in a few words."""


def _read_picture(path: Path, side_px: int) -> np.ndarray:
    """A picture as a square in colour, uint8 (side, side, 3): its first frame, the right way up.

    A JPEG is decoded at a fraction of its size, so that one of 100 megapixels needs little memory.

    Raises
    ------
    _UnreadablePicture
    """
    try:
        if not path.is_file():
            raise _UnreadablePicture(tr("there is no such file"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of large pictures and of odd metadata
            with Image.open(path) as picture:
                picture.draft("RGB", (round(_REDUCED_AHEAD * side_px),) * 2)
                upright = ImageOps.exif_transpose(_in_colour(picture))
                square = upright.resize((side_px,) * 2, Image.Resampling.BILINEAR, reducing_gap=2.0)
        return np.asarray(square, np.uint8)
    except Image.UnidentifiedImageError as error:
        raise _UnreadablePicture(tr("it is no picture")) from error
    except Image.DecompressionBombError as error:
        raise _UnreadablePicture(tr("it has more pixels than are read")) from error
    except _UnreadablePicture:
        raise
    except _DAMAGE as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise _UnreadablePicture(
            tr("it is damaged or truncated ({reason})").format(reason=reason[:100])
        ) from error


def _in_colour(picture: Image.Image) -> Image.Image:
    """The first frame in red, green and blue; what is transparent is white, and 16 bits are stretched."""
    picture.load()
    if picture.mode.startswith(("I", "F")):
        values = np.nan_to_num(np.asarray(picture, float))
        low, high = np.quantile(values, (0.005, 0.995))
        grey = np.clip((values - low) / max(high - low, 1e-12), 0, 1)
        return Image.fromarray((255 * grey).astype(np.uint8)).convert("RGB")
    if picture.has_transparency_data:
        layered = picture.convert("RGBA")
        ground = Image.new("RGBA", layered.size, (*_WHITE, 255))
        flat = Image.alpha_composite(ground, layered).convert("RGB")
    else:
        flat = picture.convert("RGB")
    flat.info = picture.info  # the orientation lies there
    return flat


def _place_of(path: Path) -> tuple[float, float] | None:
    """Longitude and latitude of a photograph, degrees in WGS 84; None where it does not say."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as picture:
                gps = picture.getexif().get_ifd(_GPS)
        latitude, longitude = (_degrees(gps[number]) for number in (2, 4))
        latitude *= -1 if str(gps.get(1, "N")).upper().startswith("S") else 1
        longitude *= -1 if str(gps.get(3, "E")).upper().startswith("W") else 1
    except (*_DAMAGE, ZeroDivisionError, AttributeError):
        return None
    is_place = abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude, longitude) != (0, 0)
    return (longitude, latitude) if is_place else None


def _degrees(parts) -> float:
    """Degrees of degrees, minutes and seconds."""
    degrees, minutes, seconds = (float(part) for part in parts)
    return degrees + minutes / 60 + seconds / 3600
