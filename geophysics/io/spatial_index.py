"""The spatial index of a GeoPackage's layer that grows, filled once at the end.

GDAL brings the R-tree up to date whenever features are appended, and a layer of ten million points is read
and written a hundred times over.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .geopackage import _connect

_IN_A_LEAF = 50  # entries of the tree
_AT_ONCE = 100_000
_CACHE = "PRAGMA cache_size = -200000"  # kB


@dataclass(frozen=True)
class SuspendedIndex:
    """The index of a layer, taken away until all features are there.

    Parameters
    ----------
    path : of the GeoPackage
    tree : its table
    statements : SQL by which the table and then its triggers are made
    extension : row of `gpkg_extensions` that declares it
    """

    path: Path
    tree: str
    statements: tuple[str, ...]
    extension: tuple[object, ...]

    def restore(self, x: np.ndarray, y: np.ndarray) -> None:
        """Make the index of all features.

        Parameters
        ----------
        x, y : array, shape (n,)
            Of all features in their order; NaN of those without a geometry.
        """
        there = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        there = there[_by_neighbourhood(x[there], y[there])]
        insert = f'INSERT INTO "{self.tree}" VALUES (?, ?, ?, ?, ?)'  # nosec B608 - a name of ours
        table, *triggers = self.statements
        with closing(_connect(self.path)) as database:
            database.execute(_CACHE)
            database.execute("BEGIN")
            database.execute(table)
            for start in range(0, len(there), _AT_ONCE):
                some = there[start : start + _AT_ONCE]
                east, north = x[some].tolist(), y[some].tolist()
                database.executemany(insert, zip((some + 1).tolist(), east, east, north, north, strict=True))
            for trigger in triggers:
                database.execute(trigger)
            marks = ", ".join("?" * len(self.extension))
            database.execute(f"INSERT INTO gpkg_extensions VALUES ({marks})", self.extension)  # nosec B608
            database.execute("COMMIT")


def suspend_index(path: Path, layer: str) -> SuspendedIndex:
    """Take the spatial index of a layer away, so that features can be appended without it.

    Parameters
    ----------
    layer : whose features are numbered from 1

    Raises
    ------
    sqlite3.DatabaseError
        Where the layer has no spatial index.
    """
    tree = f"rtree_{layer}_geom"
    with closing(_connect(path)) as database:
        made = database.execute("SELECT name, sql FROM sqlite_master WHERE name = ?", (tree,)).fetchall()
        triggers = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE ?", (f"{tree}_%",)
        ).fetchall()
        of_layer = "FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' AND table_name = ?"
        extension = database.execute(f"SELECT * {of_layer}", (layer,)).fetchone()  # nosec B608
        if not made or extension is None:
            raise sqlite3.DatabaseError(f"{path.name} has no spatial index of {layer}")
        for name, _ in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(f'DROP TABLE "{tree}"')
        database.execute(f"DELETE {of_layer}", (layer,))  # nosec B608
    return SuspendedIndex(path, tree, tuple(sql for _, sql in made + triggers), extension)


def _by_neighbourhood(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """An order in which neighbours follow each other: by strips, and within each along it.

    References
    ----------
    Leutenegger, Lopez & Edgington (1997), STR: a simple and efficient algorithm for R-tree packing.
    """
    n_strips = max(1, round(np.sqrt(len(x) / _IN_A_LEAF)))
    rank = np.empty(len(x), np.int64)
    rank[np.argsort(y, kind="stable")] = np.arange(len(x))
    return np.lexsort((x, rank * n_strips // max(1, len(x))))
