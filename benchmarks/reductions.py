"""Reduction of gravity stations, step by step, against published numbers and other programs.

    python benchmarks/reductions.py                  # closed forms and published series
    python benchmarks/reductions.py --data DIR       # and the stations of southern Africa

boule and harmonica are compared where they are installed: an environment of its own has to hold them, with
rasterio. DIR holds sources/southern-africa-gravity.csv.xz (longitude, latitude, height_sea_level_m,
gravity_mgal) and global/earth-topography-10arcmin.nc.
"""

from __future__ import annotations

import argparse
import csv
import lzma
import platform
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
_link = tempfile.TemporaryDirectory()
(Path(_link.name) / "concealed_bedrock").symlink_to(ROOT, target_is_directory=True)
sys.path.insert(0, _link.name)

from affine import Affine  # noqa: E402
from rasterio.crs import CRS  # noqa: E402
from scipy.integrate import quad  # noqa: E402
from scipy.ndimage import map_coordinates  # noqa: E402

from concealed_bedrock.geophysics.bouguer import EARTH_RADIUS_M as R  # noqa: E402
from concealed_bedrock.geophysics.bouguer import _cap_antiderivative  # noqa: E402
from concealed_bedrock.geophysics.forward import GRAVITATIONAL_CONSTANT as G  # noqa: E402
from concealed_bedrock.geophysics.forward import gravity_of_prism  # noqa: E402
from concealed_bedrock.geophysics.forward_tesseroids import gravity_of_tesseroids  # noqa: E402
from concealed_bedrock.geophysics.grids import Grid  # noqa: E402
from concealed_bedrock.geophysics.normal_gravity import _ELLIPSOIDS, normal_gravity  # noqa: E402
from concealed_bedrock.geophysics.reductions import reduce_gravity  # noqa: E402
from concealed_bedrock.geophysics.relief import heights_at  # noqa: E402
from concealed_bedrock.geophysics.terrain import terrain_correction  # noqa: E402

MGAL, ROCK = 1e5, 2670.0
EVERY = 10  # stations of southern Africa
DEGREES = CRS.from_epsg(4326)


def line(step: str, against: str, off: np.ndarray) -> None:
    """Print a row of differences, mGal."""
    off = np.asarray(off, float)
    print(f"{step:32} {against:44} {np.sqrt((off**2).mean()):9.5f} {np.abs(off).max():9.5f}", flush=True)


def normal() -> None:
    """Normal gravity against the published constants, and boule."""
    published = {
        "GRS80": (978_032.67715, 983_218.63685),
        "WGS84": (978_032.53359, 983_218.49378),
        "GRS67": (978_031.84558, 983_217.72792),
    }
    for name, values in published.items():
        found = normal_gravity([0, 90], 0, name)
        line(f"normal gravity {name}", "published, equator and pole", found - values)
    latitudes = np.linspace(-90, 90, 181)
    sine2, double = np.sin(np.radians(latitudes)) ** 2, np.sin(np.radians(2 * latitudes)) ** 2
    old = 978_049.0 * (1 + 0.0052884 * sine2 - 0.0000059 * double)
    line("normal gravity 1930", "International formula of 1930", normal_gravity(latitudes, 0, "1930") - old)
    for height in (500.0, 2000.0):
        hinze = (0.3087691 - 0.0004398 * sine2) * height - 7.2125e-8 * height**2
        closed = normal_gravity(latitudes) - normal_gravity(latitudes, height)
        line(f"free air {height:g} m", "second order, Hinze et al. (2005)", closed - hinze)
    try:
        import boule
    except ImportError:
        print("skipped: boule is not installed")
        return
    height = np.array([0.0, 500.0, 2000.0, 8000.0])[:, None] + 0 * latitudes
    for name, e in _ELLIPSOIDS.items():
        constants = dict(semimajor_axis=e.a, flattening=e.f, geocentric_grav_const=e.gm)
        other = boule.Ellipsoid(name=name, angular_velocity=e.omega, **constants)
        theirs = other.normal_gravity((0 * height, latitudes + 0 * height, height))
        found = normal_gravity(latitudes, height, name)
        line(f"normal gravity {name}, 0 to 8 km", f"boule {boule.__version__}", found - theirs)


def tesseroids() -> None:
    """Tesseroids against the closed form of a spherical shell, and harmonica."""
    step = 10
    corners = [(west, south) for west in range(-180, 180, step) for south in range(-90, 90, step)]
    blocks = [(w, w + step, s, s + step, R, R + 1000) for w, s in corners]
    latitude, height = np.meshgrid([0.0, 17.3, 45.0, 71.9, 90.0], [0.0, 10.0, 2e3, 10e3, 250e3])
    mass = 4 / 3 * np.pi * ((R + 1000) ** 3 - R**3) * ROCK
    closed = G * mass / (R + 1000 + height) ** 2 * MGAL
    started = time.perf_counter()
    found = gravity_of_tesseroids(17.3, latitude, R + 1000 + height, blocks, ROCK)
    spent = time.perf_counter() - started
    shell = f"shell of 1 km, {closed.max():.1f} mGal, 0 to 250 km above"
    line(f"tesseroids, {spent:.2f} s", shell, found - closed)
    try:
        import harmonica
    except ImportError:
        print("skipped: harmonica is not installed")
        return
    where = (17.3 + 0 * latitude.ravel(), latitude.ravel(), (R + 1000 + height).ravel())
    density = np.full(len(blocks), ROCK)
    harmonica.tesseroid_gravity(where, blocks, density, field="g_z", parallel=False)  # compiles
    started = time.perf_counter()
    theirs = harmonica.tesseroid_gravity(where, blocks, density, field="g_z", parallel=False)
    spent = time.perf_counter() - started
    line(f"harmonica's, {spent:.2f} s", "the same shell", theirs.reshape(closed.shape) - closed)
    line("tesseroids", f"harmonica {harmonica.__version__}", found - theirs.reshape(closed.shape))


def curvature() -> None:
    """Bullard B against the series of Swick (1942)."""
    height = np.arange(0.0, 4001.0, 250.0)
    found = reduce_gravity(0 * height, 0 * height, height)["curvature_correction_mgal"]
    published = 1.464e-3 * height - 3.533e-7 * height**2
    line("curvature, 0 to 4 km", "series of Swick (1942), Nowell (1999)", found + published)


def ground(height, half: float, cell: float) -> tuple[np.ndarray, Grid]:
    """A topography around 0 N, 0 E of a function of the distance in m."""
    n = 2 * round(half / cell)
    grid = Grid((n, n), Affine(cell, 0, -half, 0, -cell, half), DEGREES)
    x, y = np.meshgrid(np.radians(grid.eastings), np.radians(grid.northings))
    return height(2 * R * np.arcsin(np.sqrt(np.sin(y / 2) ** 2 + np.cos(y) * np.sin(x / 2) ** 2))), grid


def terrain() -> None:
    """Terrain correction against bodies of revolution in closed form, and harmonica's prisms."""
    h, radius = 1000.0, 25_000.0
    zero = np.zeros(1)
    c = np.cos(radius / R)
    share = _cap_antiderivative(np.ones(1), c) - _cap_antiderivative(np.array([R / (R + h)]), c)
    cap = 2 * np.pi * G * ROCK * (R + h) * share[0] * MGAL
    cone = 2 * np.pi * G * ROCK * MGAL * quad(lambda s: _ring(s, h * (1 - s / 1e4), h), 0, 1e4, limit=400)[0]
    cylinder = 2 * np.pi * G * ROCK * (4000 + h - np.hypot(4000, h)) * MGAL
    ring = 2 * np.pi * G * ROCK * (6000 + np.hypot(3000, h) - np.hypot(9000, h)) * MGAL
    bodies = {
        "cone of 10 km": (lambda s: np.maximum(h * (1 - s / 1e4), 0), cap - cone),
        "mesa of 4 km": (lambda s: np.where(s < 4000, h, 0.0), cap - cylinder),
        "ring valley 3 to 9 km": (lambda s: np.where((s > 3000) & (s < 9000), 0.0, h), ring),
    }
    for cell in (3 / 3600, 1 / 3600):
        for name, (shape, closed) in bodies.items():
            topography, grid = ground(shape, 0.26, cell)
            found, _ = terrain_correction(zero, zero, zero + h, topography, grid, radius_m=radius)
            against = f"{name}, {closed:.2f} mGal in closed form"
            line(f"terrain, cells of {cell * 111195:.0f} m", against, found - closed)
    beside_prisms()


def _ring(s: float, top: float, station: float) -> float:
    """A ring of rock from 0 to `top` on the curved Earth, for a density of 1 / (2 pi G)."""
    drop = s * s / (2 * R)
    return s * (1 / np.hypot(s, station - top + drop) - 1 / np.hypot(s, station + drop))


def beside_prisms(n_stations: int = 10, radius_m: float = 18_000.0) -> None:
    """Rough ground: a prism for every cell, 64ths of a cell near the station, against joined squares."""
    rng = np.random.default_rng(2)
    cell, half, near = 5 / 3600, 0.35, 10
    n = 2 * round(half / cell)
    grid = Grid((n, n), Affine(cell, 0, -half, 0, -cell, half), DEGREES)
    k = np.hypot(np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n)[None])
    spectrum = np.fft.rfft2(rng.normal(size=(n, n))) * (k + 1 / n) ** -2.0 * (k > 0)
    rough = np.fft.irfft2(spectrum, s=(n, n))
    topography = 1500 + 500 * rough / rough.std()
    rows, cols = rng.integers(n // 3, 2 * n // 3, (2, n_stations))
    lon, lat, height = grid.eastings[cols], grid.northings[rows], topography[rows, cols]
    found, _ = terrain_correction(lon, lat, height, topography, grid, radius_m=radius_m)
    side = np.radians(cell) * R
    far = np.stack(np.meshgrid(np.arange(n), np.arange(n), indexing="ij")).reshape(2, -1)
    fine = (np.arange(-near * 64, (near + 1) * 64) + 0.5) / 64 - 0.5
    fine = np.stack(np.meshgrid(fine, fine, indexing="ij")).reshape(2, -1)
    plain = np.empty(n_stations)
    for i, (row, col) in enumerate(zip(rows, cols, strict=True)):
        offsets = far - np.array([[row], [col]])
        coarse = offsets[:, np.abs(offsets).max(axis=0) > near]
        middle = np.array([[row], [col]])
        heights = map_coordinates(topography, middle + coarse, order=1)
        plain[i] = _columns(coarse * side, side, heights - height[i], radius_m)
        heights = map_coordinates(topography, middle + fine, order=1)
        plain[i] += _columns(fine * side, side / 64, heights - height[i], radius_m)
    print(f"rough ground: terrain corrections of {plain.min():.2f} to {plain.max():.2f} mGal")
    line("terrain, joined squares", f"a prism for every cell, {_prisms_of()}", found - plain)


def _prisms_of() -> str:
    try:
        import harmonica
    except ImportError:
        return "own prisms"
    return f"harmonica {harmonica.__version__}"


def _columns(offsets: np.ndarray, side: float, above: np.ndarray, radius_m: float) -> float:
    """Terrain correction of columns at offsets from a station that end so much above or below it."""
    distance = np.hypot(*offsets)
    inside = (distance < radius_m) & (np.abs(above) > 1e-6)
    (y, x), above, drop = offsets[:, inside], above[inside], distance[inside] ** 2 / (2 * R)
    half = side / 2
    try:
        import harmonica
    except ImportError:
        sides = (x - half, x + half, y - half, y + half, drop - above, drop)
        return float(-gravity_of_prism(0.0, 0.0, sides, ROCK).sum())
    low, high = np.minimum(above, 0) - drop, np.maximum(above, 0) - drop
    prisms = np.stack([x - half, x + half, y - half, y + half, low, high], axis=1)
    density = ROCK * np.sign(above)
    place = ([0.0], [0.0], [0.0])
    return float(-harmonica.prism_gravity(place, prisms, density, field="g_z", parallel=False)[0])


def bushveld(folder: Path | None) -> None:
    """Ten stations with published gravity disturbance and complete Bouguer disturbance, step by step."""
    path = ROOT / "tests" / "geophysics" / "data" / "bushveld.csv"
    columns = np.genfromtxt(path, delimiter=",", names=True, skip_header=4)
    lon, lat, sea, height, gravity, disturbance, complete = (columns[name] for name in columns.dtype.names)
    options = {"ellipsoid": "WGS84", "has_atmosphere": False}
    steps = reduce_gravity(gravity, lat, height, **options)
    line(
        "gravity disturbance, WGS84",
        "Soler et al. (2022), 10 stations",
        steps["free_air_anomaly_mgal"] - disturbance,
    )
    flat = reduce_gravity(gravity, lat, height, **options, has_curvature=False)
    line("simple Bouguer, slab", "Soler et al. (2022), with terrain", flat["bouguer_anomaly_mgal"] - complete)
    if folder is None:
        return
    topography, grid = topography_of(folder)
    terrain_mgal = np.empty(len(lon))
    for part in (
        lon < 28,
        lon > 28,
    ):  # the geoid is alike in each, by which the ground is above the ellipsoid
        geoid = np.mean((height - sea)[part])
        terrain_mgal[part], _ = terrain_correction(
            lon[part], lat[part], height[part], topography + geoid, grid
        )
    found = reduce_gravity(gravity, lat, height, **options, has_curvature=False, terrain_mgal=terrain_mgal)
    off = found["complete_bouguer_mgal"] - complete
    line(
        "complete Bouguer, cells of 10'", "Soler et al. (2022), cells of 1'", off + _beyond(lon, lat, height)
    )


def _beyond(lon: np.ndarray, lat: np.ndarray, height: np.ndarray) -> np.ndarray:
    """What an infinite slab has beyond 24 to 33 E, 28 to 22 S, where the published prisms end, mGal."""
    metres = np.radians(1) * R
    outside = np.empty(len(lon))
    for i in range(len(lon)):
        x = (np.array([24.0, 33.0]) - lon[i]) * metres * np.cos(np.radians(lat[i]))
        y = (np.array([-28.0, -22.0]) - lat[i]) * metres
        inside = gravity_of_prism(0.0, 0.0, (*x, *y, 0.0, height[i]), ROCK)
        outside[i] = 2 * np.pi * G * ROCK * height[i] * MGAL - float(np.ravel(inside)[0])
    return outside


def topography_of(folder: Path) -> tuple[np.ndarray, Grid]:
    """Heights of the Earth in cells of 10', m."""
    import rasterio

    with rasterio.open(folder / "global" / "earth-topography-10arcmin.nc") as source:
        values = source.read(1).astype(float) * source.scales[0] + source.offsets[0]
        return values, Grid(source.shape, source.transform, DEGREES)


def stations_of(folder: Path) -> np.ndarray:
    """Longitude, latitude, height and gravity of the stations of southern Africa, shape (4, n)."""
    with lzma.open(folder / "sources" / "southern-africa-gravity.csv.xz", "rt") as file:
        rows = [tuple(map(float, row.values())) for row in csv.DictReader(file)]
    return np.array(rows).T


def africa(folder: Path) -> None:
    """Absolute gravity and height alone: do the steps take the height out of the anomaly?"""
    lon, lat, height, gravity = stations_of(folder)
    topography, grid = topography_of(folder)
    ground_m = heights_at(topography, grid, lon, lat)
    land = height > 0
    print(f"\nsouthern Africa: {len(lon)} stations, {land.sum()} on land, 0 to {height.max():.0f} m")
    print(f"heights less topography of 10': median {np.median((height - ground_m)[land]):.1f} m")
    sea = np.where((ground_m < 0) & (np.abs(height) <= 5), -ground_m, 0.0)
    few = np.arange(0, len(lon), EVERY)
    started = time.process_time()
    correction, _ = terrain_correction(
        lon[few], lat[few], height[few], topography, grid, water_depth_m=sea[few]
    )
    spent = time.process_time() - started
    print(f"terrain of {len(few)} of them from cells of 18 km: {spent:.0f} CPU s,", end=" ")
    print(f"{correction.min():.2f} to {correction.max():.2f} mGal")
    options = {"terrain_mgal": correction, "water_depth_m": sea[few]}
    steps = reduce_gravity(gravity[few], lat[few], height[few], **options)
    print(f"{'anomaly':28} {'mean':>8} {'std':>8}   mGal a metre of height between neighbours")
    for name in ("free_air_anomaly_mgal", "bouguer_anomaly_mgal", "complete_bouguer_mgal"):
        values, dry = steps[name], land[few]
        slope = _slope(lon[few], lat[few], height[few], values, dry)
        print(f"{name:28} {values[dry].mean():8.2f} {values[dry].std():8.2f} {slope:10.4f}")
    try:
        import boule
    except ImportError:
        return
    theirs = gravity - boule.WGS84.normal_gravity((lon, lat, height))
    ours = reduce_gravity(gravity, lat, height, ellipsoid="WGS84", has_atmosphere=False)
    off = ours["free_air_anomaly_mgal"] - theirs
    line("free-air anomaly, WGS84", "boule's gravity disturbance, all stations", off)


def _slope(lon, lat, height, anomaly, land) -> float:
    """Median change of an anomaly with the height between neighbouring stations."""
    from scipy.spatial import cKDTree

    places = np.stack([lon * np.cos(np.radians(lat.mean())), lat], axis=1)[land]
    h, a = height[land], anomaly[land]
    _, near = cKDTree(places).query(places, k=4)
    steps, changes = (h[near[:, 1:]] - h[:, None]).ravel(), (a[near[:, 1:]] - a[:, None]).ravel()
    steep = np.abs(steps) > 50
    return float(np.median(changes[steep] / steps[steep]))


def main() -> None:
    """Run every comparison that can be run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    asked = parser.parse_args()
    print(f"{time.strftime('%Y-%m-%d')}, {platform.machine()}, Python {platform.python_version()}, CPU")
    print(f"{'step':32} {'against':44} {'RMS mGal':>9} {'largest':>9}")
    normal()
    tesseroids()
    curvature()
    terrain()
    bushveld(asked.data)
    if asked.data:
        africa(asked.data)


if __name__ == "__main__":
    main()
