"""Check the plugin's zip by the rules that plugins.qgis.org applies at an upload, and its Qt names by Qt 6.

    .site-env/bin/python tools/site_check.py build/concealed_bedrock.zip

The rules are those of the site's validator and scanner (qgis/QGIS-Plugins-Website, validator.py and
security_scanner.py, 2026): metadata, folder, licence, forbidden files; Bandit, detect-secrets and flake8 as
the site calls them. The site opens the addresses of the metadata; here they are printed only. Whatever the
site would list is a finding, whether it blocks an upload or not; the exit status is 1 where there is one.
"""

from __future__ import annotations

import argparse
import ast
import configparser
import importlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

LIMIT_BYTES = 25_000_000
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
ADDRESSES = ("homepage", "tracker", "repository")
PROGRAMS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc")
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
BANDIT_OFF = "B109,B404,B410,B411"  # the site has switched these off
FLAKE8_OFF = "E203,E402,W503"  # the site has switched these off too; the formatter decides there
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg")


def package_findings(path: Path) -> Iterator[str]:
    """What the site's validator refuses, and what its file analysis lists."""
    if path.stat().st_size > LIMIT_BYTES:
        yield f"{path.name} has {path.stat().st_size} bytes, at most {LIMIT_BYTES} are accepted"
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        folders = {name.split("/")[0] for name in names}
        if len(folders) != 1 or not next(iter(folders)).isidentifier():
            yield f"one folder is expected whose name is a Python identifier, there are {sorted(folders)}"
        folder = names[0].split("/")[0]
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{folder}/{needed}" not in names:
                yield f"{needed} is missing"
        for entry in archive.infolist():
            parts = entry.filename.split("/")
            if ".." in entry.filename or FORBIDDEN_FOLDERS & set(parts):
                yield f"{entry.filename}: such a path is refused"
            if entry.filename.lower().endswith(PROGRAMS):
                yield f"{entry.filename}: programs are refused"
            if parts[-1].startswith("."):
                yield f"{entry.filename}: hidden file"
            if entry.external_attr >> 16 & 0o111 and not entry.is_dir():
                yield f"{entry.filename}: has an executable bit"
        yield from _metadata_findings(archive, folder)


def _metadata_findings(archive: zipfile.ZipFile, folder: str) -> Iterator[str]:
    parser = configparser.ConfigParser()  # with interpolation, as the site reads it: a lone % is an error
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(archive.read(f"{folder}/metadata.txt").decode("utf-8"))
    metadata = dict(parser.items("general"))
    for key in REQUIRED:
        if not metadata.get(key, "").strip():
            yield f"metadata.txt: {key} is missing"
    if "/" in metadata.get("author", ""):
        yield "metadata.txt: the author's name has a slash"
    for key in ADDRESSES:
        print(f"  {key}: {metadata.get(key)} (not tried)")
        if not metadata.get(key, "").startswith("https://"):
            yield f"metadata.txt: {key} is no https address"
    for key in ("icon", "screenshot"):
        name = metadata.get(key)
        if name and (f"{folder}/{name}" not in archive.namelist() or not name.endswith(PICTURES)):
            yield f"metadata.txt: {key} {name} is no picture in the zip"
    if "icon" not in metadata:
        yield "metadata.txt: icon is missing"


def scanner_findings(folder: Path) -> Iterator[str]:
    """What Bandit, detect-secrets and flake8 list, called as the site calls them."""
    report = json.loads(_run("bandit", "-r", ".", "-f", "json", "--quiet", "-s", BANDIT_OFF, cwd=folder))
    for found in report["results"]:
        yield f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
    style = ("--max-line-length=120", f"--extend-ignore={FLAKE8_OFF}")
    yield from _run("flake8", *style, ".", cwd=folder).splitlines()
    options = ("--all-files", "--exclude-files", r"metadata\.txt", "--disable-plugin", "IPPublicDetector")
    secrets = json.loads(_run("detect-secrets", "scan", *options, ".", cwd=folder))["results"]
    for name, found in secrets.items():
        for secret in found:
            yield f"{name}:{secret['line_number']}: {secret['type']}"


def _run(program: str, *arguments: str, cwd: Path) -> str:
    """What a program of this environment prints; it fails where it finds something, too."""
    command = [str(Path(sys.executable).with_name(program)), *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode > 1:
        raise SystemExit(f"{program} failed: {done.stderr[-500:]}")
    return done.stdout


def qt6_findings(folder: Path) -> Iterator[str]:
    """Names taken from qgis.PyQt that PyQt6 does not have, and imports that bypass qgis.PyQt."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = path.relative_to(folder)
        classes: dict[str, object] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
                module = importlib.import_module(node.module.replace("qgis.PyQt", "PyQt6"))  # type: ignore[union-attr]
                for alias in node.names:
                    if hasattr(module, alias.name):
                        classes[alias.asname or alias.name] = getattr(module, alias.name)
                    else:
                        yield f"{where}:{node.lineno}: PyQt6 has no {node.module}.{alias.name}"
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                names = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
                if any(name.startswith(("PyQt5", "PyQt6", "PySide")) for name in names):
                    yield f"{where}:{node.lineno}: imports Qt other than from qgis.PyQt"
        yield from (f"{where}:{line}: PyQt6 has no {name}" for line, name in _missing(tree, classes))


def _missing(tree: ast.AST, classes: dict[str, object]) -> Iterator[tuple[int, str]]:
    """Attributes of the imported classes, such as Qt.AlignmentFlag.AlignLeft, that are not there."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        parts, inner = [node.attr], node.value
        while isinstance(inner, ast.Attribute):
            parts.append(inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name) and inner.id in classes:
            found = classes[inner.id]
            for part in reversed(parts):
                if not hasattr(found, part):
                    yield node.lineno, ".".join([inner.id, *reversed(parts)])
                    break
                found = getattr(found, part)


def main() -> int:
    """Print every finding and how many there are."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path, help="the zip")
    path = parser.parse_args().package
    findings = list(package_findings(path))
    with tempfile.TemporaryDirectory() as name:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(name)  # our own zip
        findings += [*scanner_findings(Path(name)), *qt6_findings(Path(name))]
    for finding in findings:
        print(finding)
    print(f"{path.name}: {len(findings)} findings")
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main())
