"""The spatial index of a GeoPackage's layer that grows, filled once at the end.

GDAL adds every feature that is appended to the R-tree at once. Features in the order of a table touch all of
it, and a layer of ten million points is read and written a hundred times over.
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
    """An index that takes no features any more.

    Parameters
    ----------
    path : of the GeoPackage
    tree : its table
    triggers : what SQL they are made by
    n_indexed : features in the layer before it was suspended
    """

    path: Path
    tree: str
    triggers: tuple[str, ...]
    n_indexed: int

    def fill(self, x: np.ndarray, y: np.ndarray) -> None:
        """Add the features that came since, and keep the index up again.

        Parameters
        ----------
        x, y : array, shape (n,)
            Of all features in their order; NaN of those without a geometry.
        """
        new = np.arange(self.n_indexed, len(x))
        new = new[np.isfinite(x[new]) & np.isfinite(y[new])]
        new = new[_by_neighbourhood(x[new], y[new])]
        insert = f'INSERT INTO "{self.tree}" VALUES (?, ?, ?, ?, ?)'  # nosec B608 - a name of ours
        with closing(_connect(self.path)) as database:
            database.execute(_CACHE)
            database.execute("BEGIN")
            for start in range(0, len(new), _AT_ONCE):
                some = new[start : start + _AT_ONCE]
                east, north = x[some].tolist(), y[some].tolist()
                database.executemany(insert, zip((some + 1).tolist(), east, east, north, north, strict=True))
            for trigger in self.triggers:
                database.execute(trigger)
            database.execute("COMMIT")


def suspend_index(path: Path, layer: str, n_features: int) -> SuspendedIndex:
    """Let features be appended to a layer without adding them to its index.

    Parameters
    ----------
    n_features : that are in the layer, numbered from 1

    Raises
    ------
    sqlite3.DatabaseError
        Where the layer has no spatial index.
    """
    tree = f"rtree_{layer}_geom"
    with closing(_connect(path)) as database:
        found = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (f"{tree}_insert",)
        ).fetchall()
        for name, _ in found:
            database.execute(f'DROP TRIGGER "{name}"')
    if not found:
        raise sqlite3.DatabaseError(f"{path.name} has no spatial index of {layer}")
    return SuspendedIndex(path, tree, tuple(sql for _, sql in found), n_features)


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
