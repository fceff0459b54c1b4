"""Measure how the code is built: sizes, names, types, circles, words, and what training and prediction do.

    python tools/measure_house.py [CHECKOUT ...] [--skip runs types]

Prints a table: the wanted figures, those of 2026-11-28, and those of each checkout (this one where none is
given). radon, vulture and mypy come by pip into build/measure; the runs take the engine's Python (`make
engine`). `git archive COMMIT | tar x -C FOLDER` makes a checkout of an older commit.
All of it takes some minutes; `--skip runs types` is done in seconds.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENGINE = ("contract", "geophysics", "geology", "models", "reports", "worker")
ROOMS = (*ENGINE, "processing_provider", "plugin")
STRICT = ("contract", "geophysics", "geology")
TOOLS = ("radon==6.0.1", "vulture==2.16", "mypy==2.4.1")
PRIVATE_WORDS = {"told", "beside", "seen", "asked", "taught", "worth", "made-up"}
COMPLEX = 10  # McCabe's own limit
# wanted, and what the issue measured on 2026-11-28
ISSUE = {
    "product lines": ("24600", "27345"),
    "product modules": ("", "247"),
    "flat modules in models/ and worker/": ("12", "144"),
    "public top-level functions and classes": ("300", "1308"),
    "private top-level functions and classes": ("", "8"),
    "public top-level constants": ("", ""),
    "function body, mean lines": ("", "6.7"),
    "functions above complexity 10 (radon)": ("", ""),
    "unused code, 60 % sure (vulture)": ("", ""),
    "names bound to private words": ("5", "289"),
    "private words in texts and comments": ("", ""),
    "fmt: skip in the product": ("0", "109"),
    "fmt: skip in tests, tools and benchmarks": ("0", ""),
    "import circles": ("0", "2"),
    "mypy --strict errors (contract, geophysics, geology)": ("0", "777 (all)"),
    "mypy errors": ("0", "295"),
    "functions entered by train, 96 x 96": ("350", "737"),
    "  without comprehensions": ("", ""),
    "functions entered by predict, 96 x 96": ("220", "452"),
    "  without comprehensions ": ("", ""),
    "raster opened in one predict": ("1", "5"),
    "map read in one predict": ("1", "2"),
    "continuations in one predict of 3 heights": ("3", "4"),
}


def python_files(root: Path, folders=ROOMS) -> list[Path]:
    """The Python files of some folders."""
    return sorted(path for folder in folders for path in (root / folder).rglob("*.py"))


def sizes(root: Path) -> dict[str, object]:
    """Lines, modules, top-level names, and the mean length of functions."""
    files = python_files(root)
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    public = private = constants = 0
    bodies = []
    for text in texts.values():
        tree = ast.parse(text)
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                private += node.name.startswith("_")
                public += not node.name.startswith("_")
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                constants += sum(isinstance(t, ast.Name) and not t.id.startswith("_") for t in targets)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
                bodies.append((node.end_lineno or 0) - body[0].lineno + 1)
    others = python_files(root, ("tests", "tools", "benchmarks"))
    flat = [*(root / "models").glob("*.py"), *(root / "worker").glob("*.py")]
    return {
        "product lines": sum(len(text.splitlines()) for text in texts.values()),
        "product modules": len(files),
        "flat modules in models/ and worker/": len(flat),
        "public top-level functions and classes": public,
        "private top-level functions and classes": private,
        "public top-level constants": constants,
        "function body, mean lines": round(sum(bodies) / len(bodies), 1),
        "fmt: skip in the product": sum(text.count("# fmt: " + "skip") for text in texts.values()),
        "fmt: skip in tests, tools and benchmarks": sum(
            path.read_text(encoding="utf-8").count("# fmt: " + "skip") for path in others
        ),
    }


def words_of(name: str) -> set[str]:
    """The words that a name is made of.

    >>> sorted(words_of("_seenRows_of"))
    ['of', 'rows', 'seen']
    """
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+", name)}


def words(root: Path) -> dict[str, object]:
    """Private words: where a name is bound, and in what people read."""
    bound = texts = 0
    pattern = re.compile(rf"\b({'|'.join(sorted(PRIVATE_WORDS))})\b", re.IGNORECASE)
    for path in python_files(root):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            bound += sum(bool(words_of(name) & PRIVATE_WORDS) for name in names_bound(node))
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts += len(pattern.findall(node.value))
        texts += sum(len(pattern.findall(comment)) for comment in re.findall(r"#[^\n]*", text))
    return {"names bound to private words": bound, "private words in texts and comments": texts}


def names_bound(node: ast.AST) -> list[str]:
    """The names that a node binds."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return [node.id]
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        return [node.attr]
    return []


def circles(root: Path) -> dict[str, object]:
    """Groups of modules that import each other, imports inside functions among them (Tarjan 1972)."""
    graph = {name: set(imports_of(path, root)) for name, path in modules(root).items()}
    graph = {name: {t for t in found if t in graph and t != name} for name, found in graph.items()}
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    groups: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for target in graph[name]:
            if target not in index:
                visit(target)
            if target in stack:
                low[name] = min(low[name], low[target])
        if low[name] == index[name]:
            start = stack.index(name)
            groups.append(stack[start:])
            del stack[start:]

    for name in graph:
        if name not in index:
            visit(name)
    return {"import circles": sum(len(group) > 1 for group in groups)}


def modules(root: Path) -> dict[str, Path]:
    """Dotted name of every module below the root."""
    named = {}
    for path in python_files(root):
        parts = path.relative_to(root).with_suffix("").parts
        named[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return named


def imports_of(path: Path, root: Path) -> Iterator[str]:
    """The modules that a file imports by relative imports; a package where a name of its own is taken."""
    package = path.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = (*package[: len(package) - node.level + 1], *(node.module or "").split("."))
            dotted = ".".join(filter(None, base))
            for alias in node.names:
                inner = f"{dotted}.{alias.name}".strip(".").replace(".", "/")
                is_module = (root / f"{inner}.py").exists() or (root / inner / "__init__.py").exists()
                yield inner.replace("/", ".") if is_module else dotted


def tool_folder() -> Path:
    """The folder of radon's, vulture's and mypy's commands, which are installed where they are missing."""
    folder = ROOT / "build" / "measure"
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    mark = folder / "-".join(TOOLS).replace("=", "")
    if not mark.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([programs / "python", "-m", "pip", "-q", "install", *TOOLS], check=True)
        mark.touch()
    return programs


def lint(root: Path) -> dict[str, object]:
    """What radon and vulture count."""
    programs = tool_folder()
    rooms = [str(root / room) for room in ROOMS if (root / room).exists()]
    found = subprocess.run([programs / "radon", "cc", "-j", *rooms], capture_output=True, text=True)
    blocks = [block for file in json.loads(found.stdout).values() for block in file]
    users = [str(root / folder) for folder in ("tests", "tools", "benchmarks") if (root / folder).exists()]
    unused = subprocess.run([programs / "vulture", *rooms, *users], capture_output=True, text=True, cwd="/")
    in_product = [line for line in unused.stdout.splitlines() if f"/{line}".startswith(tuple(rooms))]
    return {
        "functions above complexity 10 (radon)": sum(
            block["type"] != "class" and block["complexity"] > COMPLEX for block in blocks
        ),
        "unused code, 60 % sure (vulture)": len(in_product),
    }


def types(root: Path) -> dict[str, object]:
    """Errors of mypy, strict in the lower rooms."""
    return {
        "mypy --strict errors (contract, geophysics, geology)": mypy(root, STRICT, "--strict"),
        "mypy errors": mypy(root, [room for room in ROOMS if room not in STRICT]),
    }


def mypy(root: Path, rooms, *options: str) -> int:
    """Number of errors that mypy finds in some rooms, which it finds by a link of the package's name."""
    inside = tuple(f"concealed_bedrock/{room}/" for room in rooms)
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "concealed_bedrock").symlink_to(root)
        (Path(name) / "mypy.ini").write_text(
            f"[mypy]\npython_version = 3.11\npython_executable = {engine_python()}\n"
            "ignore_missing_imports = True\nexplicit_package_bases = True\n"
        )
        packages = [f"-pconcealed_bedrock.{room}" for room in rooms if (root / room).exists()]
        command = [tool_folder() / "mypy", "--config-file", "mypy.ini", "--cache-dir", ".cache"]
        found = subprocess.run([*command, *options, *packages], cwd=name, capture_output=True, text=True)
    lines = found.stdout.splitlines()
    return sum(": error:" in line and line.startswith(inside) for line in lines)


def engine_python() -> Path:
    """The engine's Python."""
    return ROOT / ".engine" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def runs(root: Path) -> dict[str, object]:
    """What one training and one prediction enter and read."""
    command = [engine_python(), ROOT / "tools" / "entered_functions.py", root]
    found = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"OMP_NUM_THREADS": "1"})
    if found.returncode:
        print(found.stderr[-2000:], file=sys.stderr)
        return {}
    train, predict = (json.loads(found.stdout)[verb] for verb in ("train", "predict"))
    return {
        "functions entered by train, 96 x 96": train["functions"],
        "  without comprehensions": train["without comprehensions"],
        "functions entered by predict, 96 x 96": predict["functions"],
        "  without comprehensions ": predict["without comprehensions"],
        "raster opened in one predict": predict["raster opened"],
        "map read in one predict": predict["map read"],
        "continuations in one predict of 3 heights": predict["continuations"],
    }


MEASURES = {"sizes": sizes, "words": words, "circles": circles, "lint": lint, "types": types, "runs": runs}


def main() -> None:
    """Measure the checkouts and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkouts", nargs="*", type=Path, default=[ROOT])
    parser.add_argument("--skip", nargs="*", choices=MEASURES, default=[], help="measures to leave out")
    options = parser.parse_args()
    wanted = [measure for name, measure in MEASURES.items() if name not in options.skip]
    tool_folder()
    found = []
    for root in options.checkouts:
        with ThreadPoolExecutor(2) as pool:
            parts = pool.map(lambda measure: measure(root.resolve()), wanted)  # noqa: B023 - used at once
            found.append({name: value for part in parts for name, value in part.items()})
    heads = ["measure", "wanted", "2026-11-28", *(root.resolve().name for root in options.checkouts)]
    rows = [heads] + [
        [name, *issue, *(str(one.get(name, "")) for one in found)] for name, issue in ISSUE.items()
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
