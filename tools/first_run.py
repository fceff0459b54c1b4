"""The first run as a geologist has it: install the zip, then the engine, make a map; clicks are counted.

    python3 tools/first_run.py build/concealed_bedrock.zip --wheels build/wheels [--language zh_CN]

A QGIS on a virtual screen, with an empty profile and an empty home folder, installs the plugin from its zip
and the engine from a folder of wheels, without a network. Then it walks through the panel twice: on the
sample survey, and on files as a user has them. Every step is a mouse click on a widget that can be seen. A
picture after each step goes to build/first_run. Fails above ten minutes or six clicks after the installation.

The folder of wheels is made by tools/wheel_folder.sh. Needs Xvfb, QGIS and a window manager (openbox).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from virtual_desktop import SETTINGS, language_settings, need_programs, run_in_qgis, virtual_screen

ROOT = Path(__file__).resolve().parents[1]
SESSION = ROOT / "tools" / "first_run_session.py"
KEPT = ("TMPDIR", "OMP_NUM_THREADS")
LIMIT_S, LIMIT_CLICKS = 600, 6
TIMEOUT_S = 3000


def environment(options: argparse.Namespace, display: str) -> dict[str, str]:
    """Give the variables of a QGIS that has nothing from the project's own environments."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    language = options.language
    return kept | {
        "DISPLAY": display,
        "LANG": "C.UTF-8" if language == "en" else f"{language}.UTF-8",
        "FIRST_RUN_ZIP": str(options.zip.resolve()),
        "FIRST_RUN_WHEELS": str(options.wheels.resolve()),
        "FIRST_RUN_PYTHON": options.python,
        "FIRST_RUN_OUT": str(options.out.resolve()),
    }


def judge(figures: dict) -> int:
    """Print seconds and clicks; give the exit status."""
    print(f"QGIS {figures['qgis']}, engine on {figures['base']}")
    print(f"plugin from its zip     {figures['plugin_s']:6.1f} s")
    print(f"engine from the wheels  {figures['engine_s']:6.1f} s, {figures['engine_clicks']} clicks")
    worst_s, worst_clicks = 0.0, 0
    for name, walk in figures["walks"].items():
        total = figures["plugin_s"] + figures["engine_s"] + walk["seconds"]
        clicks = ", ".join(walk["clicks"])
        print(f"map of {name:16} {walk['seconds']:6.1f} s, {len(walk['clicks'])} clicks: {clicks}")
        print(f"  with the installation {total:6.1f} s")
        worst_s, worst_clicks = max(worst_s, total), max(worst_clicks, len(walk["clicks"]))
    is_good = worst_s <= LIMIT_S and worst_clicks <= LIMIT_CLICKS
    print(
        f"at most {LIMIT_S} s and {LIMIT_CLICKS} clicks after the installation: {'yes' if is_good else 'NO'}"
    )
    return int(not is_good)


def main() -> int:
    """Run it and print what it took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("zip", type=Path, help="the plugin's zip, as `make package` builds it")
    parser.add_argument("--wheels", type=Path, required=True, help="folder of wheels for the engine")
    parser.add_argument("--python", default="", help="base Python of the engine, where none is to be found")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "build" / "first_run", help="folder for the pictures"
    )
    parser.add_argument("--language", default="en", help="QGIS's language, such as zh_CN, fr or es")
    options = parser.parse_args()
    need_programs("Xvfb", "qgis")
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="first-run-") as home, virtual_screen(managed=True) as display:
        variables = environment(options, display)
        problem = run_in_qgis(
            SESSION, Path(home), variables, SETTINGS + language_settings(options.language), TIMEOUT_S
        )
    if problem:
        print(problem)
        return 1
    print(f"pictures: {options.out}")
    return judge(json.loads((options.out / "figures.json").read_text()))


if __name__ == "__main__":
    sys.exit(main())
