"""Imports only ever point right."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("plugin", "processing_provider", "worker", "models", "geology", "geophysics")
# Standard library only: QGIS's Python may read them.
DOORS = {
    "worker.jobs", "models.card", "models.card_schema", "geology.legend_schema", "geophysics.schema",
    "geophysics.leftovers",
}  # fmt: skip
QGIS = {"qgis", "osgeo", "PyQt5", "PyQt6"}


def rooms_files():
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def imports_of(path, root=ROOT):
    """(level, dotted name) of all that a file imports, names of modules taken from a package among them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            yield node.level, base
            for alias in node.names:
                yield node.level, f"{base}.{alias.name}".strip(".")


def targets_of(path, root=ROOT):
    """Dotted names below the root that a file of a room imports, as 'room' or 'room.module'."""
    package = path.relative_to(root).parent.parts
    for level, name in imports_of(path):
        if level:
            parts = (*package[: len(package) - level + 1], *(name.split(".") if name else ()))
        elif name.split(".")[0] == "concealed_bedrock":
            parts = tuple(name.split(".")[1:])
        else:
            continue
        target = ".".join(parts[:2])
        if parts and (root / parts[0]).is_dir():
            yield target


def faults_of(path, root=ROOT):
    """What is wrong with a file's imports."""
    room = path.relative_to(root).parts[0]
    for target in targets_of(path, root):
        there = target.split(".")[0]
        if there not in ROOMS or there == room:
            continue
        if ROOMS.index(there) < ROOMS.index(room):
            yield f"{room} imports {target}, which lies to its left"
        crosses_the_door = ROOMS.index(room) < 2 <= ROOMS.index(there)
        if crosses_the_door and target not in DOORS and target not in {d.split(".")[0] for d in DOORS}:
            yield f"{room} imports {target} across the process boundary"
    foreign = {name.split(".")[0] for level, name in imports_of(path) if level == 0}
    if ROOMS.index(room) >= 2 and foreign & QGIS:
        yield f"{room} imports {sorted(foreign & QGIS)}"


@pytest.mark.parametrize("path", rooms_files(), ids=lambda p: str(p.relative_to(ROOT)))
def test_no_import_points_left(path):
    assert not list(faults_of(path))


def files_of(door):
    """The files of a module, or of a package."""
    place = ROOT / door.replace(".", "/")
    return sorted(place.rglob("*.py")) or [place.with_suffix(".py")]


@pytest.mark.parametrize("door", sorted(DOORS))
def test_what_qgis_reads_of_the_engine_is_standard_library_only(door):
    for path in files_of(door):
        imported = {name.split(".")[0] for level, name in imports_of(path) if level == 0}
        assert imported <= set(sys.stdlib_module_names)
        assert set(targets_of(path)) <= DOORS


@pytest.mark.parametrize("room", ["models", "worker", "geology", "geophysics"])
def test_a_package_that_qgis_enters_is_a_docstring(room):
    body = ast.parse((ROOT / room / "__init__.py").read_text(encoding="utf-8")).body
    assert [type(node) for node in body] == [ast.Expr]


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("geology", "from ..models import networks"),
        ("geophysics", "from ..geology.legend import COVER"),
        ("models", "from concealed_bedrock.contract.jobs import TrainJob"),
        ("models", "from qgis.core import QgsProject"),
        ("plugin", "from ..models.networks import build_network"),
        ("processing_provider", "from ..geophysics import grids"),
        ("processing_provider", "from ..worker import inputs"),
    ],
)
def test_an_arrow_to_the_left_is_seen(tmp_path, room, line):
    for name in ROOMS:
        (tmp_path / name).mkdir()
    (tmp_path / room / "sinner.py").write_text(line)
    assert list(faults_of(tmp_path / room / "sinner.py", tmp_path))
