"""GeoPackages as SQLite databases: who holds them open, what is in them, whether they are whole.

A GeoPackage that is being edited consists of several files: what lies in `-wal` is not yet in the file
itself, and `-journal` takes back what was half written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from ...contract.errors import DiskError, UserError
from ...contract.language import mark, tr, tr_marked

SUFFIX = ".gpkg"
MAGIC = b"SQLite format 3\0"
JOURNALS = ("-wal", "-shm", "-journal")
_FIXED_DATE = "2000-01-01T00:00:00.000Z"  # of the last change: the same layer gives the same bytes
_PATIENCE_S = 2.0  # with another program that reads for a moment
_OF_THE_FORMAT = ("gpkg_", "rtree_", "sqlite_")
_REMEDY = mark("Remove its layers from the project or close that program, or choose another file.")


def _layers_of(path: Path) -> list[str] | None:
    """Names of the layers and tables in a GeoPackage, without those of its format; None for another file.

    Raises
    ------
    sqlite3.DatabaseError
        Where it is damaged, or locked by another program.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                return None
    except OSError:
        return None
    with closing(_connect(path)) as database:
        found = database.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
        )
        return [name for (name,) in found if not name.lower().startswith(_OF_THE_FORMAT)]


def require_replaceable(path: Path, layers: Collection[str]) -> None:
    """Refuse to write layers in the place of a GeoPackage that holds others, or that is open elsewhere.

    What lies in its journals is brought into the file.

    Raises
    ------
    UserError
        Where it holds anything else, another program writes to it, or keeps unwritten changes in its -wal.
    """
    try:
        there = _layers_of(path)
        others = [name for name in there or () if name not in layers]
        if others:
            listed = ", ".join(others[:5]) + (" ..." if len(others) > 5 else "")
            raise UserError(
                tr("{file} holds other layers: {listed}. They would be lost.").format(
                    file=path.name, listed=listed
                ),
                tr("Choose another file."),
            )
        if there is not None:
            _require_free(path)
    except sqlite3.DatabaseError as error:  # other words: damaged, or on a drive that knows no locks
        if "locked" in str(error):
            raise UserError(
                tr("{file} is open in another program, such as QGIS.").format(file=path.name),
                tr_marked(_REMEDY),
            ) from error


def _require_free(path: Path) -> None:
    with closing(_connect(path)) as database:
        if any(Path(f"{path}{suffix}").exists() for suffix in JOURNALS):
            database.execute("PRAGMA journal_mode=DELETE")  # refused while another connection is open
        database.execute("BEGIN EXCLUSIVE")
        database.execute("ROLLBACK")


def finish(path: Path, layer: str, n_features: int) -> None:
    """Give a new GeoPackage the fixed date, and read back that it holds a layer whole."""
    try:
        with closing(_connect(path)) as database, database:
            database.execute("UPDATE gpkg_contents SET last_change = ?", (_FIXED_DATE,))
        with closing(_connect(path)) as database:
            (there,) = database.execute(f'SELECT count(*) FROM "{layer}"').fetchone()  # nosec B608 - a name of ours
    except sqlite3.Error as error:
        raise _not_whole(path, str(error)) from error
    if there != n_features:
        raise _not_whole(
            path,
            tr("{n_found} of {n_features} features are there").format(n_found=there, n_features=n_features),
        )


def _require_whole(path: Path) -> None:
    """Refuse a GeoPackage that SQLite finds damaged."""
    try:
        with closing(_connect(path)) as database:
            (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        raise _not_whole(path, str(error)) from error
    if found != "ok":
        raise _not_whole(path, found)


def _not_whole(path: Path, why: str) -> DiskError:
    return DiskError(
        tr("{file} could not be written whole ({why}).").format(file=path.name, why=why),
        tr("Free some space on the disk, or choose another folder."),
    )


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=_PATIENCE_S, isolation_level=None
    )
