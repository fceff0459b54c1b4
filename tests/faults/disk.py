"""What lies on the disk before and after a job: nothing may be changed, lost or left."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

State = dict[str, str]


def state_of(folder: Path) -> State:
    """Checksum or kind of everything in a folder, by relative path."""
    found = {}
    for path in sorted(folder.rglob("*")):
        found[str(path.relative_to(folder))] = _mark(path)
    return found


def differences(before: State, after: State, spare: tuple[str, ...] = ()) -> list[str]:
    """What is new, gone or changed, in words."""
    said = []
    for name in sorted(before.keys() | after.keys()):
        if Path(name).parts[0] in spare or before.get(name) == after.get(name):
            continue
        what = "new" if name not in before else "gone" if name not in after else "changed"
        said.append(f"{name} is {what}")
    return said


def expected_names(settings: dict, out: Path) -> set[str]:
    """Names in `out` that a job may write: its outputs and what travels with them."""
    names = set()
    if settings.get("folder") == str(out):
        names |= {
            "bouguer.tif",
            "geology.gpkg",
            "geology.qml",
            "legend.json",
            "truth.tif",
            "truth.qml",
            "truth.tif.aux.xml",
        }
    for path in _paths(settings):
        if out in path.parents:
            name = path.relative_to(out).parts[0]
            stem = name.rsplit(".", 1)[0]
            names |= {name, f"{stem}.qml", f"{name}.aux.xml", f"{stem}.json", f"{stem}.last.safetensors"}
            names |= {f"{name}.last.safetensors", f"{name}.qml", f"{name}.json"}
    return names


def _paths(value) -> list[Path]:
    if isinstance(value, dict):
        return [path for each in value.values() for path in _paths(each)]
    if isinstance(value, list | tuple):
        return [path for each in value for path in _paths(each)]
    return [Path(value)] if isinstance(value, str) and value.startswith("/") and "\0" not in value else []


def _mark(path: Path) -> str:
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        return f"link to {path.readlink()}"
    if stat.S_ISREG(mode):
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return f"kind {stat.S_IFMT(mode):o}"
