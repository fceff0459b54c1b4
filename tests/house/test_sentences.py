"""Every sentence that reaches a user goes through the catalogue: it is the literal of a `tr` or a `mark`."""

import ast
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
)
ARGUMENTS = {  # of what is called: the places of its sentences
    **dict.fromkeys(("UserError", "_Failure"), (0, 1, 2)),  # a failure's kind is one word
    "require": (1, 2),
    "error": (1, 2),  # of a reporter: kind, message, remedy
    "progress": (1,),
    **dict.fromkeys(("SchemaProblem", "_Note", "Input"), (0,)),
    **dict.fromkeys(("info", "warning", "tell", "say", "warn", "log"), (0, 1)),
}
KEYWORDS = ("message", "remedy", "text")


def files_of(rooms):
    """The modules of some rooms; a room with an asterisk is a pattern."""
    for room in rooms:
        yield from sorted(ROOT.glob(room) if "*" in room else (ROOT / room).rglob("*.py"))


def name_of(node):
    """What a call calls or a class derives from: its last word."""
    return getattr(node, "id", "") or getattr(node, "attr", "")


def user_errors(trees):
    """The exceptions that are written for the user: UserError and all that derive from it."""
    found = {"UserError"}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for _ in classes:
        found |= {one.name for one in classes if found & {name_of(base) for base in one.bases}}
    return found


def is_plain(node):
    """Whether an argument is, or may be, a sentence of the source: a literal with a space, or an f-string."""
    if isinstance(node, ast.IfExp):
        return is_plain(node.body) or is_plain(node.orelse)
    if isinstance(node, ast.BoolOp):
        return any(map(is_plain, node.values))
    if isinstance(node, ast.BinOp):
        return is_plain(node.left) or is_plain(node.right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return is_plain(node.func.value)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and " " in node.value.strip()
    return isinstance(node, ast.JoinedStr)


def sins(path, errors=frozenset()):
    """Line numbers of the sentences of a module that no catalogue can translate."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        places = ARGUMENTS.get(name_of(node.func), (0, 1) if name_of(node.func) in errors else ())
        given = [node.args[place] for place in places if place < len(node.args)]
        given += [word.value for word in node.keywords if places and word.arg in KEYWORDS]
        yield from (one.lineno for one in given if is_plain(one))


def test_no_sentence_of_the_engine_escapes_the_catalogue():
    paths = list(files_of(ROOMS))
    errors = user_errors([ast.parse(path.read_text(encoding="utf-8")) for path in paths])
    assert errors >= {"UserError", "DiskError"} and len(paths) > 60
    found = [f"{path.relative_to(ROOT)}:{line}" for path in paths for line in sins(path, errors)]
    assert not found, "say it with tr: " + ", ".join(found)


@pytest.mark.parametrize(
    "line",
    [
        'raise UserError("It is empty.", tr("Choose another."))',
        'raise UserError(tr("It is empty."), "Choose another." if a else tr("Go."))',
        'raise UserError(f"{a}: {b}", remedy)',
        'raise errors.DiskError("{} is full.".format(disk), remedy)',
        'raise UserError(message, "Give the path" + end)',
        'raise UserError(message, remedy="Give the path.")',
        'require(a, "It is empty.", remedy)',
        'reporter.warning("It is empty.")',
        'reporter.error("input", f"{a}.", tr("Choose another."))',
        'self.progress(0.5, "Reading the map")',
    ],
)
def test_a_plain_sentence_is_found(tmp_path, line):
    (tmp_path / "sinner.py").write_text(f"\n{line}\n")
    assert list(sins(tmp_path / "sinner.py", {"DiskError"})) == [2]


@pytest.mark.parametrize(
    "line",
    [
        'raise UserError(tr("{file} is empty.").format(file=a), tr_marked(REMEDY))',
        'reporter.error("input", tr("It is empty."), remedy)',
        'raise KeyError("no such setting")',
        'reporter.info(" ".join([tr("It is empty."), note.text]))',
    ],
)
def test_a_sentence_of_the_catalogue_is_let_through(tmp_path, line):
    (tmp_path / "saint.py").write_text(f"{line}\n")
    assert not list(sins(tmp_path / "saint.py"))
