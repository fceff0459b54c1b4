"""Simulated surveys to learn the gravity metric from: each with several gravities and two visible maps.

Contrast, noise and the thickness of the cover vary, and in a third of the gravities the densities of the
bedrock are mirrored about the reference: light rocks are heavy, so that no density is learned by heart.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sample_survey import strata
from concealed_bedrock.geology.sample_survey.fields import _Extent
from concealed_bedrock.geology.sample_survey.gravity import _Setting, _survey_noise
from concealed_bedrock.geology.sample_survey.history import _Columns, _History
from concealed_bedrock.geology.sample_survey.survey import _Cover, _wide_ground
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.gravity_nulls import _NullTransform
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.features.gravity_bands import encode
from concealed_bedrock.models.networks.gravity_metric import _BANDS_READ
from concealed_bedrock.models.training.masking import _simulated_cover

SIZES = ((320, 1.0), (320, 1.0), (240, 1.5), (240, 2.0), (200, 3.0), (320, 1.0), (240, 2.0))  # cells, km
GRAVITIES = 3
CONTRASTS, NOISES_MGAL, THICKNESSES = (0.1, 1.3), (0.2, 4.0), (0.3, 1.7)  # drawn between
DEFAULT_SHARE = 0.3  # of contrasts and noises that are those of the default survey
UNITS_SHARE = 0.3  # of surveys that are mapped in units, not in ages
NULL_SHARE, FEW_BANDS_SHARE = 0.2, 0.15  # of the draws: gravity that knows nothing; three bands alone
CROP, FEWEST = 160, 50  # cells


@dataclass(frozen=True)
class Ground:
    """A region of a survey.

    Parameters
    ----------
    classes, truth : uint8 (rows, cols)
    bands : (7, rows, cols)
    outcrop : (n_classes, rows, cols)
        Log probabilities of the pretrained outcrop network, under cover.
    is_null : whether the gravity is another one than the region's
    """

    classes: np.ndarray
    truth: np.ndarray
    bands: np.ndarray
    outcrop: np.ndarray
    is_null: bool = False


def make_survey_file(seed: int, pretrained: ExpertPool, path: Path) -> None:
    """Simulate a survey, and keep its maps, bands and outcrop predictions as arrays."""
    side, km = SIZES[seed % len(SIZES)]
    rng = np.random.default_rng((seed, 7))
    grid = Grid((side, side), Affine(1000 * km, 0, 500_000, 0, -1000 * km, 5_200_000), CRS.from_epsg(32645))
    size = _Extent(0.0, 0.0, side * km, side * km)
    bedrock_rng, cover_rng, gravity_rng, _ = np.random.default_rng(seed).spawn(4)
    history = _History.draw(bedrock_rng, size)
    columns, cover = _Columns.fit(history, size), _Cover.draw(cover_rng, size)
    wide, inner = _wide_ground((side, side), (km, km))
    thickness_km = wide.by_tiles(cover.thickness_km)
    is_cover = thickness_km[inner] > 0
    thickness_km = thickness_km * (1.0 if rng.random() < 0.5 else rng.uniform(*THICKNESSES))
    setting = _Setting.draw(gravity_rng, size)
    ends, units = zip(
        *(
            setting.gravity(history, columns, wide, thickness_km, density_contrast=contrast)
            for contrast in (0.0, 1.0)
        )
    )
    ends, units = [end[inner] for end in ends], units[0][inner]
    truth = (units if rng.random() < UNITS_SHARE else strata.CLASS_OF_UNIT[units]).astype("uint8")
    bands = [bands_of(gravity_of(*ends, number, rng), grid) for number in range(GRAVITIES)]
    seen = np.where(is_cover, np.uint8(COVER), truth)
    maps = [seen, np.where(_simulated_cover(seen, rng), np.uint8(COVER), seen)]
    outcrop = [outcrop_log_proba(one, int(truth.max()) + 1, pretrained) for one in maps]
    np.savez(path, truth=truth, vis=np.stack(maps), bands=np.stack(bands), logp=np.stack(outcrop))


def gravity_of(without: np.ndarray, whole: np.ndarray, number: int, rng: np.random.Generator) -> np.ndarray:
    """One of a survey's Bouguer anomalies, from those without and with the bedrock's contrasts; mGal."""

    def drawn(low: float, high: float, default: float) -> float:
        is_default = number == 0 or rng.random() < DEFAULT_SHARE
        return default if is_default else float(np.exp(rng.uniform(np.log(low), np.log(high))))

    contrast, noise = drawn(*CONTRASTS, 1.0), drawn(*NOISES_MGAL, 0.3)
    sign = -1 if number == 1 else 1
    anomaly = without + sign * contrast * (whole - without) + _survey_noise(rng, whole.shape, noise)
    return anomaly.astype("float32")


def bands_of(bouguer: np.ndarray, grid: Grid) -> np.ndarray:
    """The bands that the metric reads, (7, rows, cols)."""
    residual = residual_anomaly(bouguer, grid).residual
    return encode(residual, grid, [], encoding="fields", fields=_BANDS_READ, bouguer=bouguer)


def outcrop_log_proba(classes: np.ndarray, n: int, pretrained: ExpertPool) -> np.ndarray:
    """Log probabilities under cover, float16 (n, rows, cols)."""
    covered = classes >= OUTSIDE
    x = ExpertInput(classes, n, covered, np.empty((0, *classes.shape), "float32"))
    found = np.zeros((n, *classes.shape), "float16")
    found[:, covered] = pretrained.predict_log_proba(x)
    return found


def drawn_ground(survey: dict[str, np.ndarray], rng: np.random.Generator) -> Ground:
    """A region of a survey, turned and mirrored, with one of its gravities or a null of it."""
    number, which = rng.integers(len(survey["vis"])), rng.integers(len(survey["bands"]))
    bands, is_null = survey["bands"][which], bool(rng.random() < NULL_SHARE)
    if is_null:
        rolled = float(rng.integers(4)) / 4, float(rng.integers(1, 4)) / 4
        bands = _NullTransform(bool(rng.integers(2)), int(rng.integers(4)), rolled).apply(bands)
    if rng.random() < FEW_BANDS_SHARE:
        bands = np.concatenate([bands[:3], np.zeros_like(bands[3:])])
    rows, cols = (
        slice(start, start + CROP) for start in (rng.integers(n - CROP + 1) for n in survey["truth"].shape)
    )
    quarters, is_mirrored = int(rng.integers(4)), rng.random() < 0.5

    def region(raster: np.ndarray) -> np.ndarray:
        turned = np.rot90(raster[..., rows, cols], quarters, (-2, -1))
        return np.ascontiguousarray(turned[..., ::-1] if is_mirrored else turned)

    parts = survey["vis"][number], survey["truth"], bands, survey["logp"][number]
    return Ground(*map(region, parts), is_null)
