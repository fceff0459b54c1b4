"""Depth to bedrock on sample surveys of known cover, compared with kriging; and the gain of stripping it.

    python benchmarks/thickness.py                                development: seeds 1 to 5
    python benchmarks/thickness.py --report [--text FILE]         the figures to report: seeds 51 to 60, once
    python benchmarks/thickness.py --seeds 7 8 --holes 200 --packages FOLDER --wells FOLDER

Ordinary kriging is pykrige's, with the variogram that it fits itself: of the drillholes that reached bedrock,
and of these with as many places on outcrop, where the depth is zero. Its distribution is normal, cut at zero.
FOLDER of --packages is where `pip install --target FOLDER --no-deps pykrige` put it; without it that part is
left out.

The gain of stripping is in mean pixel accuracy under cover, of boosted trees that are given gravity alone:
the residual, its vertical derivative and horizontal gradient, learned on the outcrop of the survey. The cover
is stripped with its true thickness or the estimated one, and with a density that is none of the survey's.

--wells is the folder `sample_data` of the package wells4hydrogeology: drillers' logs in Illinois, predicted
when held out, compared with the bedrock surface that the package ships, whose author may have known these
wells.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform
from scipy.special import ndtri
from sklearn.ensemble import HistGradientBoostingClassifier

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.jobs.cover import DEFAULT_DENSITY, contrast_of
from concealed_bedrock.geology.holes import Holes, cells_of
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sample_survey.holes import drill
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geology.thickness.depth import DepthEstimate, estimate_depth
from concealed_bedrock.geophysics.cover import gravity_of_cover
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.features.gravity_bands import encode

DEVELOPMENT, REPORT = range(1, 6), range(51, 61)
N_CLASSES, SCORED, LEARNED = 10, 2000, 4000  # cells
LEVELS = np.arange(1, 100) / 100
DRAWS, FOOT_M = 2000, 0.3048
ROCK = (  # what drillers and geologists call the bedrock there
    r"lime|shale|sandstone|sand stone|slate|coal|dolomite|bedrock|siltstone|claystone|cap rock|red rock|"
    r"rock (?:at|red)|on rock|^rock$|pennsylvanian|mississippian|devonian|silurian|ordovician|st\.? louis|"
    r"salem|ste\.? genevieve|keokuk|warsaw|osage|aux vases|renault|paint creek|yankeetown|fredonia|st peter|"
    r"maquoketa|kimmswick|decorah|galena|trenton|chester|burlington|hannibal|chouteau|fern glen|plattin"
)
DEEP_FT = 300.0  # of oil and stratigraphic tests, whose logs leave the cover out
UNKNOWN = r"no record|unknown|refusal|not recorded"


@dataclass(frozen=True)
class Found:
    """Figures of a survey: method -> CRPS in m and share held by the 80 % band; way of stripping -> MPA."""

    seed: int
    reached: int
    crps: dict[str, float]
    held: dict[str, float]
    mpa: dict[str, float]


def grid_of(size_km: float) -> Grid:
    """Cells of a kilometre of a square survey."""
    side = round(size_km)
    return Grid((side, side), Affine(1000, 0, 500_000, 0, -1000, 5_200_000), CRS.from_epsg(32645))


def holes_of(survey: Survey, seed: int, n: int) -> Holes:
    """Drill a survey."""
    table = drill(survey, seed, n)
    x, y, n = table.geometry.x.to_numpy(), table.geometry.y.to_numpy(), len(table)
    reached = (table["REACHED"] == "yes").to_numpy()
    cells = cells_of(x, y, survey.grid)
    unknown = np.full(n, COVER, np.uint8)
    return Holes(
        survey.grid, x, y, cells, unknown, table["DEPTH"].to_numpy(), reached, np.ones(n), np.arange(n)
    )


def scores(quantiles: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """CRPS in m, and share held from the 10 to the 90 % quantile.

    Parameters
    ----------
    quantiles : (99, n) of LEVELS
    truth : (n,)
    """
    missed = truth - quantiles
    crps = 2 * np.maximum(LEVELS[:, None] * missed, (LEVELS[:, None] - 1) * missed).mean()
    return float(crps), float(((truth >= quantiles[9]) & (truth <= quantiles[89])).mean())


def quantiles_of(depth_m: np.ndarray, power: float) -> np.ndarray:
    """All LEVELS of the distribution whose three quantiles were written, (99, n): log-normal, or normal."""
    if power:
        return np.maximum(depth_m[1] + (depth_m[2] - depth_m[1]) / ndtri(0.9) * ndtri(LEVELS)[:, None], 0)
    spread = np.log(depth_m[2] / depth_m[1]) / ndtri(0.9)
    return depth_m[1] * np.exp(spread * ndtri(LEVELS)[:, None])


def kriged(x, y, values, at_x, at_y) -> np.ndarray:
    """Ordinary kriging by pykrige, (99, n) quantiles, none below zero."""
    from pykrige.ok import OrdinaryKriging

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mean, variance = OrdinaryKriging(x, y, values, variogram_model="spherical").execute(
            "points", at_x, at_y
        )
    spread = np.sqrt(np.maximum(np.asarray(variance), 0))
    return np.maximum(np.asarray(mean) + spread * ndtri(LEVELS)[:, None], 0)


def compare(survey: Survey, holes: Holes, estimate: DepthEstimate, seed: int, has_kriging: bool):
    """CRPS and share held of every method on the same cells under cover."""
    rng = np.random.default_rng([seed, 5])
    covered = np.flatnonzero(survey.classes_map == COVER)
    cells = rng.choice(covered, min(SCORED, len(covered)), replace=False)
    truth = survey.cover_thickness_m.reshape(-1)[cells].astype(float)
    found = {"this plugin": quantiles_of(estimate.depth_m.reshape(3, -1)[:, cells], estimate.power)}
    if has_kriging:
        row, col = np.divmod(cells, survey.grid.shape[1])
        at = survey.grid.eastings[col], survey.grid.northings[row]
        reached = holes.is_reached
        places = holes.x[reached], holes.y[reached]
        found["kriging of holes"] = kriged(*places, holes.depth_m[reached], *at)
        outcrop = rng.choice(np.flatnonzero(survey.classes_map < OUTSIDE), int(reached.sum()), replace=False)
        row, col = np.divmod(outcrop, survey.grid.shape[1])
        with_zero = (
            np.r_[places[0], survey.grid.eastings[col]],
            np.r_[places[1], survey.grid.northings[row]],
        )
        values = np.r_[holes.depth_m[reached], np.zeros(len(outcrop))]
        found["kriging, outcrop zero"] = kriged(*with_zero, values, *at)
    pairs = {name: scores(quantiles, truth) for name, quantiles in found.items()}
    return {n: p[0] for n, p in pairs.items()}, {n: p[1] for n, p in pairs.items()}


def accuracy(survey: Survey, bouguer: np.ndarray, seed: int) -> float:
    """MPA under cover of boosted trees on gravity alone, learned on the outcrop."""
    residual = residual_anomaly(bouguer, survey.grid).residual
    bands = encode(residual, survey.grid, [], encoding="fields").reshape(3, -1).T
    rng = np.random.default_rng([seed, 6])
    outcrop = np.flatnonzero(survey.classes_map.reshape(-1) < OUTSIDE)
    train = rng.choice(outcrop, min(LEARNED, len(outcrop)), replace=False)
    classes = survey.classes_map.reshape(-1)[train]
    trees = HistGradientBoostingClassifier(max_iter=60, class_weight="balanced", random_state=seed)
    trees.fit(bands[train], classes)
    covered = np.flatnonzero((survey.classes_map == COVER).reshape(-1) & (survey.truth.reshape(-1) < OUTSIDE))
    truth = survey.truth.reshape(-1)[covered]
    return float(Metrics.from_classes(truth, trees.predict(bands[covered]).astype(int), N_CLASSES).mpa)


def stripped(survey: Survey, median_m: np.ndarray, seed: int) -> dict[str, float]:
    """MPA with the cover's gravity left in, and taken off in three ways."""
    contrast = contrast_of(DEFAULT_DENSITY)
    thin = contrast_of("-250")
    ways = {
        "left in": np.zeros(survey.grid.shape),
        "true thickness": gravity_of_cover(survey.cover_thickness_m, survey.grid, contrast),
        "estimated": gravity_of_cover(median_m, survey.grid, contrast),
        "estimated, -250": gravity_of_cover(median_m, survey.grid, thin),
    }
    return {name: accuracy(survey, survey.bouguer - cover, seed) for name, cover in ways.items()}


def evaluate(seed: int, size_km: float, n_holes: int, has_kriging: bool, strips: bool) -> Found:
    """All figures of a survey."""
    survey = make_survey(seed, grid_of(size_km))
    holes = holes_of(survey, seed, n_holes)
    residual = residual_anomaly(survey.bouguer, survey.grid).residual
    estimate = estimate_depth(holes, survey.classes_map, {"residual gravity": residual})
    crps, held = compare(survey, holes, estimate, seed, has_kriging)
    mpa = stripped(survey, estimate.depth_m[1], seed) if strips else {}
    return Found(seed, int(holes.is_reached.sum()), crps, held, mpa)


def interval(differences: np.ndarray) -> str:
    """Mean over surveys with its 90 % interval, by draws of surveys with replacement."""
    rng = np.random.default_rng(0)
    means = rng.choice(differences, (DRAWS, len(differences))).mean(axis=1)
    low, high = np.quantile(means, [0.05, 0.95])
    return f"{differences.mean():+.1f} ({low:+.1f} to {high:+.1f})"


def line_of(one: Found) -> str:
    """A survey in a line."""
    crps = " | ".join(f"{name} {one.crps[name]:5.0f} m {100 * one.held[name]:3.0f} %" for name in one.crps)
    mpa = ", ".join(f"{name} {100 * value:.1f}" for name, value in one.mpa.items())
    return f"{one.seed:4d} {one.reached:4d} reached | {crps} | MPA: {mpa}"


def summary_of(found: list[Found]) -> list[str]:
    """Means, and paired differences over the surveys."""
    lines = []
    for name in found[0].crps:
        crps, held = (np.mean([getattr(f, key)[name] for f in found]) for key in ("crps", "held"))
        lines.append(f"{name}: CRPS {crps:.0f} m, the 80 % band holds {100 * held:.0f} %")
    ours = np.array([f.crps["this plugin"] for f in found])
    for name in list(found[0].crps)[1:]:
        other = np.array([f.crps[name] for f in found])
        lines.append(
            f"CRPS, {name} less this plugin: {interval(other - ours)} m, ahead on {(ours < other).sum()}"
        )
    for name in list(found[0].mpa)[1:]:
        gains = np.array([100 * (f.mpa[name] - f.mpa["left in"]) for f in found])
        lines.append(f"MPA, cover stripped ({name}) less left in: {interval(gains)} points")
    return lines


def wells_of(folder: Path) -> pd.DataFrame:
    """One row a well: place, elevation, depth in m to the first rock, or of the end where there is none."""
    log = pd.read_csv(folder / "sample_well_data.txt", low_memory=False)
    log = log.dropna(subset=["LATITUDE", "LONGITUDE", "ELEVATION", "BOTTOM", "TOP"])
    text = log["FORMATION"].astype(str).str.lower()
    log["is_rock"] = text.str.contains(ROCK, regex=True) & ~text.str.contains(
        "gravel|boulder|broken|crushed|fill"
    )
    wells = log.groupby("API_NUMBER").agg(
        lat=("LATITUDE", "first"),
        lon=("LONGITUDE", "first"),
        elevation=("ELEVATION", "first"),
        end=("BOTTOM", "max"),
    )
    wells["rock"] = log[log["is_rock"]].groupby("API_NUMBER")["TOP"].min()
    wells["reached"] = wells["rock"].notna()
    silent = log[text.str.contains(UNKNOWN, regex=True)].groupby("API_NUMBER").size()
    wells = wells[wells["reached"] | ~wells.index.isin(silent.index)]
    wells["depth"] = FOOT_M * wells["rock"].fillna(wells["end"])
    wells = wells[(wells["depth"] > 0) & (wells["end"] < DEEP_FT)]
    return wells.drop_duplicates(["lat", "lon"])


def judge_wells(folder: Path) -> list[str]:
    """Held-out wells predicted from the other groups, compared with the surface that the package ships."""
    wells, crs = wells_of(folder), CRS.from_epsg(32615)
    x, y = map(np.array, transform("EPSG:4269", crs, wells["lon"].to_numpy(), wells["lat"].to_numpy()))
    west, north = x.min() - 500, y.max() + 500
    shape = int((north - y.min()) / 500) + 2, int((x.max() - west) / 500) + 2
    grid, n = Grid(shape, Affine(500, 0, west, 0, -500, north), crs), len(wells)
    depth, reached = wells["depth"].to_numpy(), wells["reached"].to_numpy()
    unknown = np.full(n, COVER, np.uint8)
    holes = Holes(grid, x, y, cells_of(x, y, grid), unknown, depth, reached, np.ones(n), np.arange(n))
    estimate = estimate_depth(holes, np.full(shape, COVER, np.uint8))
    found, rows = estimate.held_out, wells.iloc[estimate.used]
    with rasterio.open(folder / "sample_bedrock_elev_grimleyphillips_ESTL.tif") as surface:
        top = np.array([v[0] for v in surface.sample(zip(rows["lon"], rows["lat"]), masked=True)], float)
    theirs = FOOT_M * (rows["elevation"].to_numpy() - top)
    known = found.is_reached & np.isfinite(theirs) & (top > 0)
    errors = {
        "held out, median": found.median_m,
        "nearest other well": found.nearest_m,
        "the package's own surface": theirs,
    }
    n_groups = len(np.unique(found.group))
    lines = [
        f"{n} wells of wells4hydrogeology, {int(reached.sum())} reached rock; {n_groups} groups",
        f"the 80 % band holds {100 * found.covered.mean():.0f} %, CRPS {np.nanmean(found.crps_m):.1f} m",
    ]
    for name, values in errors.items():
        missed = np.abs(values - found.depth_m)[known]
        lines.append(
            f"{name}: off by {np.median(missed):.1f} m in the median, {missed.mean():.1f} m in the mean"
        )
    return lines


def kriging_in(folder: str) -> bool:
    """Whether pykrige can be imported, from a folder of its own on request; says so where it cannot."""
    if folder:
        sys.path.append(folder)
    try:
        import pykrige  # noqa: F401
    except ImportError as error:
        print(f"Kriging is left out: {error} (pip install --target FOLDER --no-deps pykrige).")
        return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(DEVELOPMENT))
    parser.add_argument("--report", action="store_true", help="seeds 51 to 60")
    parser.add_argument("--size", type=float, default=160.0, help="side of a survey, km")
    parser.add_argument("--holes", type=int, default=40, help="drilled on each survey")
    parser.add_argument("--no-stripping", action="store_true", help="leave the gain of stripping out")
    parser.add_argument("--packages", default="", help="folder in which pykrige is installed")
    parser.add_argument("--wells", type=Path, help="folder sample_data of wells4hydrogeology")
    parser.add_argument("--text", type=Path, help="write the table here too")
    asked = parser.parse_args()
    has_kriging, found = kriging_in(asked.packages), []
    lines = [f"{asked.size:g} km a side, {asked.holes} holes"]
    print(lines[0], flush=True)
    for seed in REPORT if asked.report else asked.seeds:
        found.append(evaluate(seed, asked.size, asked.holes, has_kriging, not asked.no_stripping))
        lines.append(line_of(found[-1]))
        print(lines[-1], flush=True)
    more = summary_of(found)
    if asked.wells:
        more += judge_wells(asked.wells)
    else:
        more.append("Wells are left out: no folder of wells4hydrogeology was given (--wells).")
    print("\n".join(more))
    if asked.text:
        asked.text.write_text("\n".join([*lines, *more]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
