"""Choose, in the Python that will run the engine, the wheels that fit it, and what a wheel needs besides.

    choose.py PACKAGING_WHEEL QUESTION ANSWER

The tags of this Python and the meaning of markers come from the `packaging` library. QUESTION and ANSWER are
JSON files: {"packages": [{"name", "marker", "files": [NAME, ...]}], "wheel": PATH or null} gives
{"chosen": {NAME: FILE}, "without": [NAME, ...], "needs": [[NAME, VERSION], ...]}.
"""

import json
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, sys.argv[1])

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.tags import sys_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

RANKS = {tag: rank for rank, tag in enumerate(sys_tags())}


def _rank_of(name):
    """Give how well a wheel fits, 0 best; None where it does not."""
    _name, _version, build, tags = parse_wheel_filename(name)
    ranks = [RANKS[tag] for tag in tags if tag in RANKS]
    return (min(ranks), tuple(-number for number in build[:1])) if ranks else None


def _best(names):
    """Give the wheel that fits best; None where none does."""
    ranked = [(rank, name) for name in names for rank in [_rank_of(name)] if rank is not None]
    return min(ranked)[1] if ranked else None


def _needs_of(path):
    """Give (name, exact version or '') of what a wheel needs here, extras aside."""
    with zipfile.ZipFile(path) as wheel:
        [member] = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
        lines = wheel.read(member).decode("utf-8").partition("\n\n")[0].splitlines()
    wanted = [Requirement(line[14:].strip()) for line in lines if line.startswith("Requires-Dist:")]
    here = [r for r in wanted if r.marker is None or r.marker.evaluate({"extra": ""})]
    exact = [next((s.version for s in r.specifier if s.operator == "=="), "") for r in here]
    return [[canonicalize_name(r.name), version] for r, version in zip(here, exact)]


def main():
    """Answer the question."""
    question = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    answer = {"chosen": {}, "without": [], "needs": []}
    for package in question["packages"]:
        if package["marker"] and not Marker(package["marker"]).evaluate():
            continue
        name = _best(package["files"])
        if name:
            answer["chosen"][package["name"]] = name
        else:
            answer["without"].append(package["name"])
    if question["wheel"]:
        answer["needs"] = _needs_of(question["wheel"])
    Path(sys.argv[3]).write_text(json.dumps(answer), encoding="utf-8")


main()
