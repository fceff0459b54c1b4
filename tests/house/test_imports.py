"""The ground plan: imports only point right, and never in a circle."""

import ast
import functools
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    "plugin",
    "processing_provider",
    "worker",
    "reports",
    "models",
    "geology",
    "geophysics",
    "contract",
)
IN_QGIS = ("plugin", "processing_provider")  # of the engine they may import the contract alone
QGIS = {"qgis", "osgeo", "PyQt5", "PyQt6"}


def modules(root=ROOT):
    """Dotted name of every module of the rooms, and its file."""
    files = [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    return {_dotted(path, root): path for path in files}


def _dotted(path, root):
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@functools.cache
def imports_of(path):
    """(node, level, dotted name) of all that a file imports, names taken from a package among them."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node, 0, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            found += [(node, node.level, f"{base}.{alias.name}".strip(".")) for alias in node.names]
    return found


def targets_of(path, root=ROOT):
    """Dotted names below the root of what a file imports of the package."""
    package = path.relative_to(root).parent.parts
    for _, level, name in imports_of(path):
        if level:
            yield ".".join((*package[: len(package) - level + 1], *name.split(".")))
        elif name.split(".")[0] == "concealed_bedrock":
            yield name.partition(".")[2]


def faults_of(path, root=ROOT):
    """What is wrong with a file's imports."""
    room = path.relative_to(root).parts[0]
    for target in targets_of(path, root):
        there = target.split(".")[0]
        if there not in ROOMS or there in (room, "contract"):
            continue
        if ROOMS.index(there) < ROOMS.index(room):
            yield f"{room} imports {target}, which lies to its left"
        if room in IN_QGIS and there not in IN_QGIS:
            yield f"{room} imports {target} across the process boundary"
    foreign = {name.split(".")[0] for _, level, name in imports_of(path) if level == 0}
    if room not in IN_QGIS and foreign & QGIS:
        yield f"{room} imports {sorted(foreign & QGIS)}"
    if room == "contract" and not foreign <= {*sys.stdlib_module_names, "concealed_bedrock"}:
        yield "contract imports more than the standard library"


@pytest.mark.parametrize("path", modules().values(), ids=lambda p: str(p.relative_to(ROOT)))
def test_no_import_points_left(path):
    assert not list(faults_of(path))


def graph_of(root=ROOT):
    """Which modules each module imports."""
    known = modules(root)
    graph = {}
    for name, path in known.items():
        found = {t if t in known else t.rpartition(".")[0] for t in targets_of(path, root)}
        graph[name] = {t for t in found if t in known and not name.startswith(t + ".") and t != name}
    return graph


def test_no_imports_run_in_a_circle():
    TopologicalSorter(graph_of()).prepare()


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("geology", "from ..models import networks"),
        ("geophysics", "from ..geology.legend import COVER"),
        ("models", "from concealed_bedrock.worker.verbs.train import train"),
        ("models", "from ..reports import page"),
        ("models", "from qgis.core import QgsProject"),
        ("contract", "import numpy"),
        ("contract", "from ..geophysics import grids"),
        ("plugin", "from ..models.networks.factory import build_network"),
        ("processing_provider", "from ..geophysics import grids"),
        ("processing_provider", "from ..worker import inputs"),
    ],
)
def test_a_wrong_import_is_found(tmp_path, room, line):
    for name in ROOMS:
        (tmp_path / name).mkdir()
    (tmp_path / room / "sinner.py").write_text(line)
    assert list(faults_of(tmp_path / room / "sinner.py", tmp_path))


def test_a_circle_is_found(tmp_path):
    for name in ROOMS:
        (tmp_path / name).mkdir()
    (tmp_path / "models" / "a.py").write_text("from . import b")
    (tmp_path / "models" / "b.py").write_text("from .a import x")
    with pytest.raises(CycleError):
        TopologicalSorter(graph_of(tmp_path)).prepare()


@functools.cache
def names_in(path):
    """The names that a module binds at any depth, and whether it makes others when they are read."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bound = {n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    bound |= {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            bound |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
    return bound, "__getattr__" in bound


@pytest.mark.parametrize("folder", ["benchmarks", "tools", "tests"])
def test_what_is_imported_from_the_package_is_there(folder):
    """Benchmarks and tools run seldom: a name that was renamed would be missed for weeks."""
    missing = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        for _, level, name in imports_of(path):
            package, _, inner = name.partition(".")
            if level or package != "concealed_bedrock" or not inner:
                continue
            target = ROOT.joinpath(*inner.split("."))
            if target.with_suffix(".py").exists() or target.is_dir():
                continue
            module = target.parent.with_suffix(".py")
            module = module if module.exists() else target.parent / "__init__.py"
            bound, is_lazy = names_in(module) if module.exists() else (set(), False)
            if not is_lazy and target.name not in bound:
                missing.append(f"{path.relative_to(ROOT)}: {name}")
    assert not missing
