"""Maps in a real PostGIS: a server of our own in a temporary folder, reached by a socket in it."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsDataSourceUri, QgsVectorLayer

USER = "tester"
SERVER_USERS = ("postgres", "nobody")  # PostgreSQL refuses to be run by root


def programs():
    """The folder of Debian's newest PostgreSQL with PostGIS, or why there is none."""
    for control in sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"), reverse=True):
        folder = Path("/usr/lib/postgresql") / control.parents[1].name / "bin"
        if (folder / "initdb").exists():
            return folder, ""
    return None, "PostgreSQL with PostGIS is not installed (tools/setup_test_servers.sh installs it)"


class Cluster:
    """A server that starts on entering and leaves nothing behind."""

    def __init__(self, folder):
        self.programs = folder
        self.user = None
        if os.getuid() == 0:
            known = [line.split(":")[0] for line in Path("/etc/passwd").read_text().splitlines()]
            self.user = next(name for name in SERVER_USERS if name in known)

    def call(self, program, *arguments):
        """Run one of PostgreSQL's programs as the server's user."""
        subprocess.run(
            [self.programs / program, *arguments],
            check=True,
            user=self.user,
            cwd="/",
            stdout=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        )

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path has to be short
        if self.user:
            shutil.chown(self.folder, self.user)
        self.call(
            "initdb", "-D", str(self.folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"
        )
        options = f"-c listen_addresses='' -c fsync=off -k {self.folder}"
        log = str(self.folder / "log")
        self.call("pg_ctl", "-D", str(self.folder / "data"), "-o", options, "-l", log, "-w", "start")
        self.sql("CREATE EXTENSION postgis")
        return self

    def __exit__(self, *error):
        self.call("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def sql(self, text):
        """Run SQL."""
        self.call(
            "psql",
            "-h",
            str(self.folder),
            "-U",
            USER,
            "-d",
            "postgres",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-c",
            text,
        )


@pytest.fixture(scope="module")
def cluster():
    """A real PostGIS; where none can be had, the reason is printed."""
    folder, reason = programs()
    if folder is None:
        pytest.skip(reason)
    with Cluster(folder) as running:
        yield running


def table(cluster, name, kind, rows):
    """A table of (value, WKT) in PostGIS, as a layer."""
    values = ", ".join(
        f"({'NULL' if value is None else chr(39) + value + chr(39)}, ST_GeomFromEWKT('SRID=32645;{wkt}'))"
        for value, wkt in rows
    )
    cluster.sql(
        f'CREATE TABLE {name} (id serial PRIMARY KEY, "AGE" text, geom geometry({kind}, 32645));'
        f'INSERT INTO {name} ("AGE", geom) VALUES {values}'
    )
    uri = QgsDataSourceUri()
    uri.setConnection(str(cluster.folder), "5432", "postgres", USER, "")
    uri.setDataSource("public", name, "geom", "", "id")
    layer = QgsVectorLayer(uri.uri(False), name, "postgres")
    assert layer.isValid(), layer.error().message()
    return layer


def wkt_of(west, south, east, north, z=""):
    """A rectangle as the text of a polygon's ring."""
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return "((" + ", ".join(f"{x} {y}{z}" for x, y in corners) + "))"


def test_postgis_gives_the_map_s_cells(classes_of, cluster, units, truth):
    rows = [(name, f"POLYGON {wkt_of(*box)}") for name, *box in units]
    layer = table(cluster, "units", "Polygon", rows)
    assert layer.featureCount() == 4
    assert (classes_of(layer)[0] == truth).all()


def test_curves_and_heights_from_postgis_are_taken(classes_of, cluster):
    """A round pluton over its host, drawn with arcs, every vertex with a height."""
    points = ((530, 5150), (550, 5170), (570, 5150), (550, 5130), (530, 5150))
    circle = f"CIRCULARSTRING Z ({', '.join(f'{x}000 {y}000 7' for x, y in points)})"
    host = f"CURVEPOLYGON Z {wkt_of(500_000, 5_104_000, 596_000, 5_200_000, ' 3')}"
    layer = table(
        cluster, "pluton", "CurvePolygonZ", [("Devonian", host), ("granite", f"CURVEPOLYGON Z ({circle})")]
    )
    classes, _ = classes_of(layer)
    row, col = np.mgrid[:96, :96]
    away = np.hypot(500_500 + 1000 * col - 550_000, 5_199_500 - 1000 * row - 5_150_000)
    assert (classes[away < 19_000] == 1).all() and (classes[away > 21_000] == 0).all()
