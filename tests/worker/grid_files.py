"""Grids in the formats of the trade, written from their published descriptions without what reads them.

Values are north up, shape (rows, cols), NaN where empty; nodes lie at `west + i step`, `south + j step`.
"""

import shutil
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from scipy.io import netcdf_file

SURFER_BLANK = 1.70141e38
GEOSOFT_DUMMY = {"f": -1e32, "d": -1e32, "b": -127, "B": 255, "h": -32767, "H": 65535, "i": -(2**31) + 1}
GEOSOFT_DUMMY["I"] = 2**32 - 1
BASE_90 = 37  # the first character of compressed GXF numbers


@dataclass
class Nodes:
    """A grid whose nodes are known."""

    values: np.ndarray
    west: float
    south: float
    step: float

    @property
    def shape(self):
        return self.values.shape

    @property
    def x(self):
        return self.west + self.step * np.arange(self.shape[1])

    @property
    def y(self):
        """From the south."""
        return self.south + self.step * np.arange(self.shape[0])

    def filled(self, mark, *, scale=1.0):
        """Values with a mark for empty cells."""
        return np.where(np.isnan(self.values), mark, np.round(self.values * scale, 9))

    @property
    def east(self):
        return self.x[-1]

    @property
    def north(self):
        return self.y[-1]


def geosoft(path, nodes, kind="f", *, order=1, compressed=False, scale=1.0, base=0.0, rotation=0.0):
    """Geosoft's binary grid, version 2: a header of 512 bytes and the vectors, in blocks where compressed."""
    size, sign = struct.calcsize(kind), 2 if kind in "fd" else int(kind.islower())
    rows = nodes.filled(np.nan)[::-1]
    stored = np.where(np.isnan(rows), GEOSOFT_DUMMY[kind], (rows - base) * scale)
    if kind not in "fd":
        stored = np.round(stored)
    vectors = stored if order == 1 else stored.T  # one a row, or one a column
    head = struct.pack(
        "<5i7d48s16s",
        size + 1024 * compressed,
        sign,
        vectors.shape[1],
        vectors.shape[0],
        order,
        *(nodes.step, nodes.step, nodes.west, nodes.south, rotation, base, scale),
        b"made by a test",
        b"",
    ).ljust(512, b"\0")
    lines = [line.astype(f"<{kind if kind != 'i' else 'i4'}").tobytes() for line in vectors]
    if not compressed:
        Path(path).write_bytes(head + b"".join(lines))
        return
    of_block = 7
    blocks = [
        b"\0" * 16 + zlib.compress(b"".join(lines[i : i + of_block])) for i in range(0, len(lines), of_block)
    ]
    start = 512 + 16 + 12 * len(blocks)
    offsets = np.cumsum([start, *map(len, blocks)])[:-1]
    index = struct.pack("<4i", 0, 1, len(blocks), of_block)
    index += offsets.astype("<i8").tobytes() + np.array([len(b) for b in blocks], "<i4").tobytes()
    Path(path).write_bytes(head + index + b"".join(blocks))


def gxf(path, nodes, *, digits=0, sense=1):
    """Geosoft's grid exchange format, revision 3, in plain numbers or in base 90."""
    dummy = -1e12
    rows = {1: nodes.filled(dummy)[::-1], -1: nodes.filled(dummy)[::-1].T}[sense]
    head = [
        *("Any text may stand before the first keyword.", "#TITLE", "a grid"),
        *("#POINTS", rows.shape[1], "#ROWS", rows.shape[0]),
        *("#PTSEPARATION", nodes.step, "#RWSEPARATION", nodes.step),
        *("#XORIGIN", nodes.west, "#YORIGIN", nodes.south, "#ROTATION", 0, "#SENSE", sense),
    ]
    if not digits:
        text = [*map(str, head), "#DUMMY", str(dummy), "#GRID"]
        for row in rows:  # a row may go on over several lines
            numbers = [f"{v:.6f}" if v != dummy else f"{v:.0f}" for v in row]
            text += [" ".join(numbers[i : i + 8]) for i in range(0, len(numbers), 8)]
    else:
        known = rows[rows != dummy]
        low, span = known.min(), np.ptp(known)
        scale = span / (90**digits - 2)
        text = [*map(str, head), "#TRANSFORM", f"{scale:.15g} {low:.15g}", "#GTYPE", str(digits), "#GRID"]
        for row in rows:
            words = ["!" * digits if v == dummy else _in_90(round((v - low) / scale), digits) for v in row]
            text += ["".join(words[i : i + 20]) for i in range(0, len(words), 20)]
    Path(path).write_text("\n".join(text) + "\n")


def _in_90(number, digits):
    """A count in base 90, the last digit first."""
    places = [number // 90**i % 90 for i in range(digits)]
    return "".join(chr(BASE_90 + p) for p in reversed(places))


def ermapper(path, nodes, *, datum='"RAW"', projection='"RAW"', kind="EASTINGNORTHING"):
    """ERMapper's raster: a text that describes a file of bare numbers."""
    half = nodes.step / 2
    Path(path).write_text(f"""DatasetHeader Begin
	Version		= "6.0"
	DataSetType	= ERStorage
	DataType	= Raster
	ByteOrder	= MSBFirst
	CoordinateSpace Begin
		Datum		= {datum}
		Projection	= {projection}
		CoordinateType	= {kind.split("/")[0]}
		Rotation	= 0:0:0.0
	CoordinateSpace End
	RasterInfo Begin
		CellType	= IEEE4ByteReal
		NullCellValue	= -99999
		CellInfo Begin
			Xdimension	= {nodes.step}
			Ydimension	= {nodes.step}
		CellInfo End
		NrOfLines	= {nodes.shape[0]}
		NrOfCellsPerLine	= {nodes.shape[1]}
		RegistrationCoord Begin
			Eastings	= {nodes.west - half}
			Northings	= {nodes.north + half}
		RegistrationCoord End
		RegistrationCellX	= 0
		RegistrationCellY	= 0
		NrOfBands	= 1
	RasterInfo End
DatasetHeader End
""")
    Path(path).with_suffix("").write_bytes(nodes.filled(-99999).astype(">f4").tobytes())


def surfer_6(path, nodes):
    """Golden Software's Surfer 6 binary grid."""
    known = nodes.values[np.isfinite(nodes.values)]
    head = struct.pack(
        "<4s2h6d",
        b"DSBB",
        *nodes.shape[::-1],
        *(nodes.west, nodes.east, nodes.south, nodes.north),
        *(known.min(), known.max()),
    )
    Path(path).write_bytes(head + nodes.filled(SURFER_BLANK)[::-1].astype("<f4").tobytes())


def surfer_7(path, nodes):
    """Golden Software's Surfer 7 binary grid: sections with a tag and a size each."""
    known = nodes.values[np.isfinite(nodes.values)]
    data = nodes.filled(SURFER_BLANK)[::-1].astype("<f8").tobytes()
    grid = struct.pack(
        "<2i8d",
        *nodes.shape,
        *(nodes.west, nodes.south, nodes.step, nodes.step),
        *(known.min(), known.max(), 0.0, SURFER_BLANK),
    )
    Path(path).write_bytes(
        struct.pack("<4s2i", b"DSRB", 4, 1)
        + struct.pack("<4si", b"GRID", len(grid))
        + grid
        + struct.pack("<4si", b"DATA", len(data))
        + data
    )


def surfer_ascii(path, nodes):
    """Golden Software's text grid: ten numbers a line, an empty line after each row."""
    known = nodes.values[np.isfinite(nodes.values)]
    text = [
        "DSAA",
        f"{nodes.shape[1]} {nodes.shape[0]}",
        f"{nodes.west} {nodes.east}",
        f"{nodes.south} {nodes.north}",
        f"{known.min()} {known.max()}",
    ]
    for row in nodes.filled(SURFER_BLANK)[::-1]:
        words = [f"{v:.6g}" if v == SURFER_BLANK else f"{v:.6f}" for v in row]
        text += [" ".join(words[i : i + 10]) for i in range(0, len(words), 10)] + [""]
    Path(path).write_text("\n".join(text) + "\n")


def zmap(path, nodes):
    """ZMap Plus: fixed fields, column after column, each from the north."""
    null = 0.1e31
    text = [
        "! a grid of a test",
        "@grid, GRID, 5",
        "15, 0.1000000E+31, , 6, 1",
        f"{nodes.shape[0]}, {nodes.shape[1]}, {nodes.west}, {nodes.east}, {nodes.south}, {nodes.north}",
        "0.0, 0.0, 0.0",
        "@",
    ]
    for column in nodes.filled(null).T:
        words = [f"{'0.1000000E+31' if v == null else format(v, '.6f'):>15}" for v in column]
        text += ["".join(words[i : i + 5]) for i in range(0, len(words), 5)]
    Path(path).write_text("\n".join(text) + "\n")


def xyz(path, nodes, *, header="", separator=" ", by_columns=False):
    """Three numbers a line, without lines for empty nodes."""
    x, y = np.meshgrid(nodes.x, nodes.y[::-1])
    table = np.stack([x, y, nodes.values], axis=-1)
    table = (table.transpose(1, 0, 2) if by_columns else table).reshape(-1, 3)
    lines = [separator.join(f"{v:.6f}" for v in row) for row in table if np.isfinite(row[2])]
    Path(path).write_text("\n".join(([header] if header else []) + lines) + "\n")


def gmt_classic(path, nodes):
    """The first netCDF grid of GMT: corners, spacing, and one row of numbers from the north-west."""
    with netcdf_file(path, "w") as file:
        file.createDimension("side", 2)
        file.createDimension("xysize", nodes.values.size)
        for name, values in (
            ("x_range", nodes.x[[0, -1]]),
            ("y_range", nodes.y[[0, -1]]),
            ("z_range", [np.nanmin(nodes.values), np.nanmax(nodes.values)]),
            ("spacing", [nodes.step] * 2),
        ):
            file.createVariable(name, "d", ("side",))[:] = values
        file.createVariable("dimension", "i", ("side",))[:] = nodes.shape[::-1]
        z = file.createVariable("z", "f", ("xysize",))
        z[:] = nodes.values.ravel()
        z.scale_factor, z.add_offset, z.node_offset = 1.0, 0.0, np.int32(0)


def netcdf(
    path,
    nodes,
    *,
    order=("lat", "lon"),
    is_descending=False,
    is_packed=False,
    n_times=0,
    turn=0.0,
    others=(),
    names=("lon", "lat"),
    units=("degrees_east", "degrees_north"),
):
    """A netCDF file by the conventions of climate and forecast, as GMT writes it too.

    Parameters
    ----------
    order : of the axes
    n_times : steps in time, of which the second holds the values
    turn : degrees added to longitudes below zero
    others : further variables on the same axes
    """
    lon, lat = np.where(nodes.x < 0, nodes.x + turn, nodes.x), nodes.y
    values = nodes.values[::-1][:, np.argsort(lon)]
    lon = np.sort(lon)
    if is_descending:
        lat, values = lat[::-1], values[::-1]
    with netcdf_file(path, "w") as file:
        file.Conventions = "CF-1.7"
        for name, axis, unit in (("lon", lon, units[0]), ("lat", lat, units[1])):
            file.createDimension(name, len(axis))
            variable = file.createVariable(name, "d", (name,))
            variable[:] = axis
            variable.units, variable.standard_name = unit, names[name == "lat"]
        if n_times:
            file.createDimension("time", n_times)
            time = file.createVariable("time", "d", ("time",))
            time[:] = np.arange(n_times)
            time.units = "days since 2000-01-01"
        axes = (("time",) if n_times else ()) + order
        for name, factor in (("bouguer", 1.0), *((n, 100.0) for n in others)):
            variable = file.createVariable(name, "h" if is_packed else "f", axes)
            made = values * factor if order == ("lat", "lon") else values.T * factor
            if is_packed:
                variable.scale_factor, variable.add_offset = 0.002, 10.0
                variable._FillValue = np.int16(-32768)
                made = np.where(np.isnan(made), -32768, np.round((made - 10.0) / 0.002))
            variable.units = "mGal"
            variable[:] = np.stack([made * (i == 1) for i in range(n_times)]) if n_times else made


def geotiff(path, nodes, crs):
    """What all other formats are compared with."""
    half = nodes.step / 2
    transform = Affine(nodes.step, 0, nodes.west - half, 0, -nodes.step, nodes.north + half)
    settings = {"driver": "GTiff", "height": nodes.shape[0], "width": nodes.shape[1], "count": 1}
    with rasterio.open(
        path, "w", dtype="float32", crs=crs, transform=transform, nodata=-9999.0, **settings
    ) as out:
        out.write(nodes.filled(-9999.0).astype("float32"), 1)


ROWS, COLS = 40, 52
EAST, NORTH = np.meshgrid(np.arange(COLS), np.arange(ROWS)[::-1])
BOUGUER = np.round(12 * np.sin(EAST / 5) + 9 * np.cos(NORTH / 7) + 0.3 * EAST - 40, 2)
BOUGUER[5:9, 30:34] = np.nan  # a lake
METRES = Nodes(BOUGUER, 400_000.0, 5_000_000.0, 1000.0)
DEGREES = Nodes(BOUGUER, -20.0, 40.0, 0.05)  # on both sides of Greenwich after 0 to 360
UTM, WGS84 = "EPSG:32633", "EPSG:4326"

FORMATS = {
    "geosoft": ("g.grd", lambda p: geosoft(p, METRES), UTM),
    "geosoft double by columns": ("g.grd", lambda p: geosoft(p, METRES, "d", order=-1), UTM),
    "geosoft compressed": ("g.grd", lambda p: geosoft(p, METRES, compressed=True), UTM),
    "geosoft compressed short": (
        "g.grd",
        lambda p: geosoft(p, METRES, "h", compressed=True, scale=100.0, base=-5.0),
        UTM,
    ),
    "gxf": ("g.gxf", lambda p: gxf(p, METRES), UTM),
    "gxf in base 90": ("g.gxf", lambda p: gxf(p, METRES, digits=4), UTM),
    "gxf by columns": ("g.gxf", lambda p: gxf(p, METRES, sense=-1), UTM),
    "ermapper": ("g.ers", lambda p: ermapper(p, METRES), UTM),
    "ermapper with crs": (
        "g.ers",
        lambda p: ermapper(p, METRES, datum='"WGS84"', projection='"NUTM33"'),
        "",
    ),
    "surfer 6": ("g.grd", lambda p: surfer_6(p, METRES), UTM),
    "surfer 7": ("g.grd", lambda p: surfer_7(p, METRES), UTM),
    "surfer ascii": ("g.grd", lambda p: surfer_ascii(p, METRES), UTM),
    "zmap": ("g.dat", lambda p: zmap(p, METRES), UTM),
    "xyz": ("g.xyz", lambda p: xyz(p, METRES), UTM),
    "xyz by columns": (
        "g.csv",
        lambda p: xyz(p, METRES, by_columns=True, header="x,y,z", separator=","),
        UTM,
    ),
    "xyz with semicolons": ("g.txt", lambda p: xyz(p, METRES, separator=";"), UTM),
    "gmt classic": ("g.grd", lambda p: gmt_classic(p, METRES), UTM),
    "netcdf": ("g.nc", lambda p: netcdf(p, DEGREES), ""),
    "netcdf of gmt": ("g.grd", lambda p: netcdf(p, DEGREES), ""),
    "netcdf in metres": (
        "g.nc",
        lambda p: netcdf(p, METRES, units=("m", "m"), names=["projection_x_coordinate"] * 2),
        UTM,
    ),
    "netcdf swapped": ("g.nc", lambda p: netcdf(p, DEGREES, order=("lon", "lat")), ""),
    "netcdf swapped and descending": (
        "g.nc",
        lambda p: netcdf(p, DEGREES, order=("lon", "lat"), is_descending=True),
        "",
    ),
    "netcdf descending": ("g.nc", lambda p: netcdf(p, DEGREES, is_descending=True), ""),
    "netcdf packed": ("g.nc", lambda p: netcdf(p, DEGREES, is_packed=True), ""),
    "netcdf 340 to 343 east": (
        "g.nc",
        lambda p: netcdf(p, Nodes(BOUGUER, 340.0, 40.0, 0.05)),
        "",
    ),
    "netcdf 4, packed and swapped": (
        "g.nc",
        lambda p: shutil.copy(DATA / "netcdf4_packed_swapped.nc", p),
        "",
    ),
    "netcdf of several": ("g.nc", lambda p: netcdf(p, DEGREES, n_times=3, others=["faa"]), ""),
}
DATA = Path(__file__).parent / "data"
MORE = {"netcdf 4, packed and swapped": {"band": 2}, "netcdf of several": {"variable": "bouguer", "band": 2}}
