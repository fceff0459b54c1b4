"""Stations in hidden blocks predicted from the others: this plugin's collocation and other gridders.

    python benchmarks/gridding.py [--data DIR] [--truth DIR] [--sets africa ...] [--methods NAME ...]
        [--keep DIR] [--growth] [--pairs]

Five folds of blocks of ground; every method sees the other four fifths and predicts the hidden stations
themselves. Prints the root mean square error, its ratio to the best other method with a 90 % interval (block
bootstrap), how alike their errors are, and the share of hidden stations within the 90 % band. The verde and
harmonica libraries (pip install harmonica) and GMT (Debian package gmt) are used where they are installed.
harmonica's depth and the tension of GMT's surface, after blockmean at a quarter of the usual distance, are
chosen among three by hiding blocks of what they see; splines that solve for all stations at once, verde's
and GMT's greenspline, run on up to 4,000 unless they are named. What the other methods predict is kept in the
folder --keep and read from there. --truth: the folder of gravity_truth.py, for stations drawn from its field.
Without --data and --truth only the closed form is run. --growth: seconds and memory of 10^4, 10^5 and 10^6
stations on a grid of as many cells. --pairs: how far measured stations that nearly meet differ.
"""

from __future__ import annotations

import argparse
import platform
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd
from affine import Affine
from pyproj import Transformer
from rasterio.crs import CRS
from residual_from_stations import EAST, NOISE_MGAL, NORTH, SOUTH, WEST, anomaly_at, truth_of
from scipy.spatial import cKDTree

from concealed_bedrock.geophysics.forward import gravity_of_point_mass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.stations.collocation import _predict_each
from concealed_bedrock.geophysics.stations.gridding import _known, grid_stations, survey_of
from concealed_bedrock.geophysics.stations.points import Stations

FOLDS, SEED, DRAWS = 5, 0, 500
AT_ONCE = 4000  # stations that a spline is solved for, unless it is named
UTM = CRS.from_epsg(32633)
SETS = {
    "closed form": 20e3,
    "truth": 40e3,
    "africa": 10e3,
    "osborne": 1e3,
    "britain": 10e3,
}  # side of blocks, m
PAIRS_M = {"africa": (50, 500, 1000, 2000), "osborne": (15, 30, 60), "britain": (100, 200, 400)}
FOLDERS = {
    "africa": "sources/southern-africa-gravity.csv.xz",
    "osborne": "magnetics/au_qld_osborne/osborne-magnetic.csv.xz",
    "britain": "magnetics/gb_magnetic/britain-magnetic.csv.xz",
}


def closed_form() -> Stations:
    """3,000 stations over 60 point masses, with .3 mGal of noise."""
    rng = np.random.default_rng(SEED)
    x, y = rng.uniform(0, 300e3, (2, 3000))
    values = rng.normal(0, 0.3, 3000)
    for _ in range(60):
        east, north = rng.uniform(0, 300e3, 2)
        depth = np.exp(rng.uniform(np.log(5e3), np.log(40e3)))
        mass = rng.uniform(-1, 1) * 20e-5 * depth**2 / 6.674e-11
        values += gravity_of_point_mass(x - east, y - north, depth, mass)
    return Stations(x, y, values, np.zeros(3000), np.zeros(3000), UTM)


def drawn_from_truth(folder: Path) -> Stations | None:
    """3,000 stations at random places of `gravity_truth.py`'s field, with .1 mGal of noise, on a plane."""
    truth = truth_of(folder)
    if truth is None:
        return None
    rng = np.random.default_rng(SEED)
    lon, lat = rng.uniform(WEST, EAST, 3000), rng.uniform(SOUTH, NORTH, 3000)
    values = anomaly_at(truth, lon, lat, truth.sources(SEED)) + rng.normal(0, NOISE_MGAL, 3000)
    crs = CRS.from_proj4("+proj=laea +lat_0=47 +lon_0=76 +datum=WGS84 +units=m")
    x, y = Transformer.from_crs("EPSG:4326", crs.to_wkt(), always_xy=True).transform(lon, lat)
    return Stations(x, y, values, np.zeros(3000), np.zeros(3000), crs)


def bouguer(table: pd.DataFrame) -> np.ndarray:
    """Simple Bouguer anomaly of observed gravity, 2670 kg/m3, by GRS80 at height."""
    latitude, height = np.deg2rad(table.latitude), table.height_sea_level_m
    square = np.sin(latitude) ** 2
    normal = 978032.67715 * (1 + 0.001931851353 * square) / np.sqrt(1 - 0.0066943800229 * square)
    free_air = 0.3087691 - 0.0004398 * square - 7.2125e-8 * height
    return (table.gravity_mgal - normal + free_air * height - 0.1119 * height).to_numpy()


def square(name: str, table: pd.DataFrame) -> tuple[np.ndarray, np.ndarray, CRS, np.ndarray]:
    """Places of a table on a plane and the rows taken: of the magnetic lines those in the middle, thinned."""
    lon, lat = float(table.longitude.median()), float(table.latitude.median())
    crs = CRS.from_proj4(f"+proj=laea +lat_0={lat:.2f} +lon_0={lon:.2f} +datum=WGS84 +units=m")
    x, y = Transformer.from_crs("EPSG:4326", crs.to_wkt(), always_xy=True).transform(
        table.longitude.to_numpy(), table.latitude.to_numpy()
    )
    half = {"africa": np.inf, "osborne": 8e3, "britain": 80e3}[name]
    kept = np.flatnonzero((np.abs(x) < half) & (np.abs(y) < half) & np.isfinite(quantity(name, table)))
    return x, y, crs, kept[:: max(1, len(kept) // 15_000)]


def quantity(name: str, table: pd.DataFrame) -> np.ndarray:
    """The anomaly of a table, mGal or nT."""
    return bouguer(table) if name == "africa" else table.total_field_anomaly_nt.to_numpy(float)


def measured(name: str, data: Path) -> Stations:
    """A set of real stations on a plane."""
    table = pd.read_csv(data / FOLDERS[name])
    x, y, crs, kept = square(name, table)
    zeros = np.zeros(len(kept))
    return Stations(x[kept], y[kept], quantity(name, table)[kept], zeros, zeros, crs)


def closest_pairs(name: str, data: Path) -> None:
    """Print by how much stations that nearly meet differ, those of two lines where there are lines."""
    table = pd.read_csv(data / FOLDERS[name])
    x, y, _, kept = square(name, table)
    places, values = np.column_stack([x[kept], y[kept]]), quantity(name, table)[kept]
    line = kept if name == "africa" else pd.factorize(table.iloc[kept, 0].astype(str))[0]
    pairs = cKDTree(places).query_pairs(PAIRS_M[name][-1], output_type="ndarray")
    one, other = pairs[line[pairs[:, 0]] != line[pairs[:, 1]]].T
    distance, differences = np.hypot(*(places[one] - places[other]).T), values[one] - values[other]
    print(f"\n{name}: pairs of stations, and the error of one that their differences show")
    for near, far in zip((0, *PAIRS_M[name]), PAIRS_M[name]):
        of = differences[(distance >= near) & (distance < far)] / np.sqrt(2)
        rms, robust = np.sqrt((of**2).mean()), 1.4826 * np.median(np.abs(of))
        print(f"  {near:5} to {far:5} m  {len(of):5} pairs   RMS {rms:6.2f}   by the median {robust:6.2f}")


def blocks_of(stations: Stations, side_m: float) -> np.ndarray:
    """The number of the block of each station."""
    places = np.floor(np.stack([stations.x, stations.y]) / side_m).astype(int)
    return np.unique(places, axis=1, return_inverse=True)[1].ravel()


def by_collocation(seen: Stations, hidden: Stations) -> tuple[np.ndarray, np.ndarray]:
    """The plugin's prediction, and its expected error of a measurement."""
    survey = survey_of(seen)
    known, wanted = _known(survey.stations, 0.0), _known(hidden, 0.0)
    both = tuple(np.concatenate(parts) for parts in zip(known, wanted))
    near = cKDTree(known[0]).query(wanted[0], k=80)[1]
    targets = len(seen) + np.arange(len(hidden))
    values, deviations = _predict_each(survey.covariance, both, targets, near)
    return values, survey.blocks.scale * deviations


def by_inverse_distance(seen: Stations, hidden: Stations) -> np.ndarray:
    """QGIS's formula: all stations, weighted by the inverse square of their distance."""
    found = []
    for x, y in zip(hidden.x, hidden.y):
        weights = 1 / np.maximum((seen.x - x) ** 2 + (seen.y - y) ** 2, 1.0)
        found.append(weights @ seen.values / weights.sum())
    return np.array(found)


def by_verde(make):
    """A gridder of verde's that takes (east, north)."""

    def predict(seen: Stations, hidden: Stations) -> np.ndarray:
        return make().fit((seen.x, seen.y), seen.values).predict((hidden.x, hidden.y))

    return predict


def by_equivalent_sources(seen: Stations, hidden: Stations) -> np.ndarray:
    """harmonica's gradient-boosted sources, at that of three depths which hidden blocks prefer."""
    import harmonica
    import verde

    def fitted(part: Stations, depth: float):
        trend = verde.Trend(1).fit((part.x, part.y), part.values)
        rest = part.values - trend.predict((part.x, part.y))
        sources = harmonica.EquivalentSourcesGB(
            depth=depth, damping=1.0, window_size=20 * spacing, block_size=spacing / 2, random_state=0
        ).fit((part.x, part.y, part.heights_m), rest)
        return lambda at: sources.predict((at.x, at.y, at.heights_m)) + trend.predict((at.x, at.y))

    spacing = usual_distance(seen)
    depths = [spacing * factor for factor in (1.0, 2.0, 4.0)]
    return fitted(seen, best_of(depths, lambda depth, part, at: fitted(part, depth)(at), seen))(hidden)


def usual_distance(stations: Stations) -> float:
    """The distance between stations were they spread evenly, m."""
    return float(np.sqrt(np.ptp(stations.x) * np.ptp(stations.y) / len(stations)))


def best_of(settings: list[float], predict, seen: Stations) -> float:
    """The setting with the least mean error on hidden blocks of what a method sees."""
    tried = blocks_of(seen, 2 * usual_distance(seen)) % FOLDS == 0
    parts = seen.take(~tried), seen.take(tried)
    errors = [np.nanmean(np.abs(predict(setting, *parts) - parts[1].values)) for setting in settings]
    return settings[int(np.argmin(errors))]


def gmt(*arguments: str, table: np.ndarray, folder: str) -> np.ndarray:
    """Run a module of GMT on a table in binary, and give what it writes as such."""
    asked = ["gmt", *arguments, f"-bi{table.shape[1]}d"]
    done = subprocess.run(asked, input=table.tobytes(), cwd=folder, capture_output=True, check=True)
    return np.frombuffer(done.stdout).reshape(-1, 3) if done.stdout else np.empty((0, 3))


def by_gmt_surface(seen: Stations, hidden: Stations) -> np.ndarray:
    """GMT's continuous curvature splines, of the tension that hidden blocks prefer."""

    def surface(tension: float, part: Stations, at: Stations) -> np.ndarray:
        cell = usual_distance(part) / 4
        x, y = np.concatenate([part.x, at.x]), np.concatenate([part.y, at.y])
        west, south = (np.floor(v.min() / cell - 2) * cell for v in (x, y))
        east, north = (np.ceil(v.max() / cell + 2) * cell for v in (x, y))
        area = (f"-R{west:.3f}/{east:.3f}/{south:.3f}/{north:.3f}", f"-I{cell:.6f}+e")
        with tempfile.TemporaryDirectory() as folder:
            table = np.column_stack([part.x, part.y, part.values])
            means = gmt("blockmean", *area, "-bo3d", table=table, folder=folder)
            gmt("surface", *area, f"-T{tension}", "-Ggrid.nc", "-Vq", table=means, folder=folder)
            places = np.column_stack([at.x, at.y])
            return gmt("grdtrack", "-Ggrid.nc", "-bo3d", "-N", table=places, folder=folder)[:, 2]

    return surface(best_of([0.0, 0.25, 0.5], surface, seen), seen, hidden)


def by_gmt_greenspline(seen: Stations, hidden: Stations) -> np.ndarray:
    """GMT's minimum curvature spline by Green's functions."""
    with tempfile.TemporaryDirectory() as folder:
        np.savetxt(Path(folder) / "places.txt", np.column_stack([hidden.x, hidden.y]))
        table = np.column_stack([seen.x, seen.y, seen.values])
        asked = ("greenspline", "-Sc", "-Z1", "-Nplaces.txt", "-bo3d", "-Vq")
        return gmt(*asked, table=table, folder=folder)[:, 2]


def methods() -> dict:
    """Name and function of every other method that is installed."""
    found = {"inverse distance": by_inverse_distance}
    if shutil.which("gmt"):
        found |= {"GMT surface": by_gmt_surface, "GMT greenspline": by_gmt_greenspline}
    else:
        print("skipped: GMT is not installed")
    try:
        import verde
    except ImportError:
        print("skipped: verde and harmonica are not installed")
        return found
    found["linear triangles (TIN)"] = by_verde(lambda: verde.Linear(rescale=True))
    found["cubic triangles"] = by_verde(lambda: verde.Cubic(rescale=True))
    found["verde spline"] = by_verde(lambda: verde.Spline(damping=1e-6))
    try:
        import harmonica  # noqa: F401
    except ImportError:
        print("skipped: harmonica is not installed")
        return found
    return found | {"harmonica sources": by_equivalent_sources}


def cpu_seconds() -> float:
    """Of this process and of the programs that it ran."""
    return time.process_time() + resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


def kept(path: Path | None, method, seen: Stations, hidden: Stations) -> tuple[np.ndarray, float]:
    """What a method predicts and the seconds that it takes, from the file where that was kept."""
    if path and path.exists():
        with np.load(path) as found:
            return found["values"], float(found["seconds"])
    start = cpu_seconds()
    values = method(seen, hidden)
    seconds = cpu_seconds() - start
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, values=values, seconds=seconds)
    return values, seconds


def compare(name: str, stations: Stations, side_m: float, wanted: list[str], keep: Path | None) -> None:
    """Print the errors of all methods on one set."""
    block = blocks_of(stations, side_m)
    fold = np.random.default_rng(SEED).permutation(block.max() + 1)[block] % FOLDS
    usual = [k for k in methods() if len(stations) <= AT_ONCE or "spline" not in k]
    others = {k: m for k, m in methods().items() if k in (wanted or usual)}
    found = {label: np.full(len(stations), np.nan) for label in ("collocation", *others)}
    spent = dict.fromkeys(found, 0.0)
    deviations = np.empty(len(stations))
    for number in range(FOLDS):
        hidden = fold == number
        parts = stations.take(~hidden), stations.take(hidden)
        start = cpu_seconds()
        found["collocation"][hidden], deviations[hidden] = by_collocation(*parts)
        spent["collocation"] += cpu_seconds() - start
        for label, method in others.items():
            path = keep and keep / f"{name}_{label}_{number}.npz".replace(" ", "_")
            found[label][hidden], seconds = kept(path, method, *parts)
            spent[label] += seconds
    report(name, stations, block, found, deviations, spent)


def report(name, stations, block, found, deviations, spent) -> None:
    """Print a line a method."""
    common = np.all([np.isfinite(values) for values in found.values()], axis=0)
    squares = {k: np.where(common, (v - stations.values) ** 2, 0.0) for k, v in found.items()}
    rms = {k: float(np.sqrt(s.sum() / common.sum())) for k, s in squares.items()}
    best = min((k for k in rms if k != "collocation"), key=rms.get)
    n_blocks = block.max() + 1
    sums = {k: np.bincount(block, squares[k], n_blocks) for k in ("collocation", best)}
    draws = np.random.default_rng(1).integers(0, n_blocks, (DRAWS, n_blocks))
    ratios = np.sqrt(sums["collocation"][draws].sum(1) / sums[best][draws].sum(1))
    low, high = np.quantile(ratios, [0.05, 0.95])
    off = np.abs(found["collocation"] - stations.values)
    print(f"\n{name}: {len(stations)} stations, {common.sum()} predicted by all")
    for label in sorted(rms, key=rms.get):
        print(f"  {label:24} RMS {rms[label]:8.3f}   {spent[label]:7.1f} CPU s")
    print(f"  collocation / {best}: {rms['collocation'] / rms[best]:.3f} ({low:.3f} to {high:.3f})")
    one, other = (np.where(common, found[k] - stations.values, 0.0) for k in ("collocation", best))
    alike = one @ other / np.sqrt((one @ one) * (other @ other))
    both = np.sqrt((((one + other) / 2) ** 2).sum() / common.sum())
    print(f"  correlation of their errors: {alike:.3f}; RMS of the mean of both: {both:.3f}")
    print(f"  within the 90 % band: {(off <= 1.645 * deviations).mean():.3f}", flush=True)


def stations_of(name: str, data: Path | None, truth: Path | None) -> Stations | None:
    """The stations of a set, or None where their folder is not there."""
    if name == "closed form":
        return closed_form()
    if name == "truth":
        return drawn_from_truth(truth) if truth else None
    return measured(name, data) if data else None


def growth() -> None:
    """Seconds and memory as the stations and cells grow."""
    print("\nstations   cells   survey s   grid s (CPU)   peak memory GB")
    for n in (10_000, 100_000, 1_000_000):
        rng = np.random.default_rng(SEED)
        side = 1000.0 * np.sqrt(n)
        x, y = rng.uniform(0, side, (2, n))
        zeros = np.zeros(n)
        values = 10 * np.sin(x / 7e3) * np.cos(y / 9e3) + rng.normal(0, 0.3, n)
        cells = int(np.sqrt(n))
        grid = Grid((cells, cells), Affine(1000, 0, 0, 0, -1000, side), UTM)
        start = time.process_time()
        survey = survey_of(Stations(x, y, values, zeros, zeros, UTM))
        middle = time.process_time()
        grid_stations(survey, grid)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        now = time.process_time()
        print(f"{n:9} {cells**2:9} {middle - start:9.1f} {now - middle:9.1f} {peak:9.2f}", flush=True)


def main() -> None:
    """Compare on each set that is there."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--sets", nargs="*", choices=SETS, default=list(SETS))
    parser.add_argument("--methods", nargs="*", default=[], help="compared with collocation; all by default")
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--pairs", action="store_true")
    asked = parser.parse_args()
    print(f"{time.strftime('%Y-%m-%d')}, {platform.machine()}, Python {platform.python_version()}, CPU")
    for name in FOLDERS if asked.pairs and asked.data else ():
        closest_pairs(name, asked.data)
    for name in asked.sets:
        stations = stations_of(name, asked.data, asked.truth)
        if stations is None:
            print(f"skipped: {name} needs {'--truth' if name == 'truth' else '--data'}")
        else:
            compare(name, stations, SETS[name], asked.methods, asked.keep)
    if asked.growth:
        growth()


if __name__ == "__main__":
    main()
