"""Small changes of a module, one at a time, drawn at random: the mutants of `tools/mutants.py`."""

from __future__ import annotations

import ast
import difflib
import random
import re
import warnings
from dataclasses import dataclass

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

_OF_IDENTITY = ("Eq_Is", "NotEq_IsNot", "Is_Eq", "IsNot_NotEq")


@dataclass(frozen=True)
class Mutant:
    """A changed module.

    Parameters
    ----------
    before, after : the changed line, stripped; `after` is empty where a line is removed
    source : the whole module
    """

    line: int
    before: str
    after: str
    source: str


def draw_mutants(source: str, sample: int, seed: int) -> tuple[list[Mutant], int]:
    """So many different mutants of a module, drawn at random (all for 0), and the number of places to change.

    Places where a change cannot change what is computed are left out.
    """
    tree, unseen = get_ast(source), _unseen_places(source)
    changes = []
    for name in sorted(operator_names()):
        if get_operator(name).arguments() or name.endswith(_OF_IDENTITY):
            continue
        operator = get_operator(name)()
        places = (place for node in ast_nodes(tree) for place in operator.mutation_positions(node))
        changes += [
            (operator, number, start)
            for number, (start, _) in enumerate(places)
            if not any(first <= start < last for first, last in unseen) and not _is_bare_star(source, start)
        ]
    random.Random(seed).shuffle(changes)  # nosec B311 - no secret
    found: dict[str, Mutant] = {}
    for operator, number, start in changes:
        changed = mutate_code(source, operator, number)
        if changed and changed != source and _compiles(changed):
            found.setdefault(changed, _mutant(start[0], source, changed))
        if len(found) == sample:
            break
    return list(found.values()), len(changes)


def _compiles(source: str) -> bool:
    """Whether a source is Python; a mutant that is not would be noticed by any test at all."""
    try:
        with warnings.catch_warnings(action="ignore"):  # of `is` with a number
            compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _is_bare_star(source: str, at: tuple[int, int]) -> bool:
    """Whether the star that parts a signature's arguments by place from those by name is there."""
    return re.match(r"\*\s*,", source.splitlines()[at[0] - 1][at[1] :]) is not None


def _mutant(line: int, source: str, changed: str) -> Mutant:
    """A mutant by its first changed line that is not empty."""
    old, new = source.splitlines(), changed.splitlines()
    diff = [each for each in difflib.ndiff(old, new) if each[:1] in "+-" and each[2:].strip()]
    before = next((each[2:].strip() for each in diff if each[0] == "-"), "")
    after = next((each[2:].strip() for each in diff if each[0] == "+"), "")
    return Mutant(line, before, after, changed)


def _unseen_places(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """First and last position (line, column) of annotations and of the values of `frozen=` and `strict=`."""
    found: list[ast.expr] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            found.append(node.annotation)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns:
            found.append(node.returns)
        elif isinstance(node, ast.keyword) and node.arg in ("frozen", "strict"):
            found.append(node.value)
    return [((n.lineno, n.col_offset), (n.end_lineno or n.lineno, n.end_col_offset or 0)) for n in found]
