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
ROOMS = ("contract", "geophysics", "geology", "models", "reports", "worker")
IN_QGIS = ("processing_provider", "plugin")
CALLED_BY_NAME = {"run", "main", "classFactory", "Reporter"}  # by the worker, the shell, QGIS, programs
BY_QGIS = {"EngineAlgorithm", "ConcealedBedrockPlugin"}


@functools.cache
def trees(room, root=ROOT):
    """Path -> syntax tree of every module of a room."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((root / room).rglob("*.py"))}


def imported_names(tree):
    """Names that a module takes from others, and the attributes it reads."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr


@functools.cache
def taken_from_others(room):
    """All names that the modules of a room take from others."""
    return {name for tree in trees(room).values() for name in imported_names(tree)}


def offered(tree):
    """The public functions and classes of a module."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [node.name for node in tree.body if isinstance(node, kinds) and not node.name.startswith("_")]


@pytest.mark.parametrize("room", (*ROOMS, *IN_QGIS))
def test_every_public_name_is_asked_for_by_another_room_or_documented(room):
    others = set().union(*(taken_from_others(other) for other in (*ROOMS, *IN_QGIS) if other != room))
    documented = [*(ROOT / room).rglob("__init__.py"), *(ROOT / "docs" / "api").glob("*.md")]
    doors = "".join(path.read_text(encoding="utf-8") for path in documented)
    asked = others | set(re.findall(r"\w+", doors)) | CALLED_BY_NAME
    idle = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in trees(room).items()
        for name in offered(tree)
        if name not in asked | BY_QGIS and path.parent.name != "algorithms"
    }
    assert not idle, "give these a leading underscore, or a user in another room"


def test_no_module_takes_a_private_name_from_another_room():
    taken = []
    for room in (*ROOMS, *IN_QGIS):
        for path, tree in trees(room).items():
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom) and node.level:
                    package = path.relative_to(ROOT).parent.parts
                    target = (*package[: len(package) - node.level + 1], *(node.module or "").split("."))
                    private = [a.name for a in node.names if a.name.startswith("_")]
                    if private and target[0] != room:
                        taken.append(f"{path.relative_to(ROOT)}: {private} of {target[0]}")
    assert not taken
