"""A room's names without an underscore are its doors: what other rooms, users of the API or QGIS call.

A leading underscore means: for this room alone. So every module shows what may change at will, and a
name that other rooms do not ask for is not offered to them.
"""

import ast
import functools
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    "contract",
    "geophysics",
    "geology",
    "models",
    "reports",
    "worker",
    "processing_provider",
    "plugin",
)
CALLED_BY_NAME = {"run", "main", "classFactory", "Reporter"}  # by the worker, the shell, QGIS, programs
BY_QGIS = {"EngineAlgorithm", "ConcealedBedrockPlugin"}


@functools.cache
def trees(room):
    """Path -> syntax tree of every module of a room."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / room).rglob("*.py"))}


@functools.cache
def module_names():
    """Dotted name -> file of every module of the rooms."""
    return {dotted(path): path for room in ROOMS for path in trees(room)}


def dotted(path):
    """Dotted name of a module below the root."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def relative_imports(path, tree):
    """(dotted module, names taken) of each relative import of a module."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            yield ".".join((*base, node.module) if node.module else base), node.names


def names_taken(path, tree):
    """(dotted module, name) of all that a module takes from others: imported, or an attribute of a module."""
    modules = {}
    for source, aliases in relative_imports(path, tree):
        for alias in aliases:
            inner = f"{source}.{alias.name}".strip(".")
            if inner in module_names():
                modules[alias.asname or alias.name] = inner
            else:
                yield source, alias.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield modules[node.value.id], node.attr


@functools.cache
def taken_from_others(room):
    """(dotted module, name) of all that the modules of a room take."""
    return {taken for path, tree in trees(room).items() for taken in names_taken(path, tree)}


def origins(module, name):
    """The (dotted module, name) that a name stands for, and those by which packages pass it on."""
    yield module, name
    path = module_names().get(module)
    if path and path.name == "__init__.py":
        for source, aliases in relative_imports(path, trees(module.split(".")[0])[path]):
            if any((alias.asname or alias.name) == name for alias in aliases):
                yield from origins(source, name)


def documented(room):
    """(dotted module, name) of what the pages of the API and the room's own __init__ name."""
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "api").glob("*.md"))
    for full in re.findall(r"::: concealed_bedrock\.([\w.]+)", pages):
        module, _, name = full.rpartition(".")
        yield module, name
    init = (ROOT / room / "__init__.py").read_text(encoding="utf-8")
    yield from ((room + module, name) for module, name in re.findall(r'\("(\.[\w.]+)", "(\w+)"\)', init))


def offered(tree):
    """The public functions and classes of a module."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [node.name for node in tree.body if isinstance(node, kinds) and not node.name.startswith("_")]


@pytest.mark.parametrize("room", ROOMS)
def test_every_public_name_is_asked_for_by_another_room_or_documented(room):
    others = set().union(*(taken_from_others(other) for other in ROOMS if other != room))
    wanted = {origin for module, name in others for origin in origins(module, name)} | set(documented(room))
    idle = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in trees(room).items()
        for name in offered(tree)
        if (dotted(path), name) not in wanted
        and name not in CALLED_BY_NAME | BY_QGIS
        and path.parent.name != "algorithms"
    }
    assert not idle, "give these a leading underscore, or a user in another room"


def test_no_module_takes_a_private_name_from_another_room():
    private = {
        f"{path.relative_to(ROOT)}: {name} of {module}"
        for room in ROOMS
        for path, tree in trees(room).items()
        for module, name in names_taken(path, tree)
        if module in module_names() and module.split(".")[0] != room and re.match("_[^_]", name)
    }
    assert not private
