"""Open every window of the plugin in a language, and save a picture of each to build/dialogs.

    .engine/bin/python tools/dialog_pictures.py [zh_CN fr es en]

QGIS runs on a virtual screen; the files that the windows show are those of a sample survey. A small model is
trained, with a report. Words that have too little room are printed, and fail the command. Needs Xvfb, QGIS
and fonts that have the letters of the language.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from virtual_desktop import (
    SETTINGS,
    language_settings,
    link_plugin,
    need_programs,
    run_in_qgis,
    virtual_screen,
)

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build" / "dialogs"
LANGUAGES = ("zh_CN", "fr", "es")
SIZE = "1400x2200x24"  # no dialog has to scroll
TIMEOUT_S = 1200


def take(language: str) -> int:
    """Take the pictures of one language; give how many words are cut."""
    out = OUT / language
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, virtual_screen(size=SIZE) as display:
        folder = Path(temporary)
        environment = os.environ | {
            "DISPLAY": display,
            "DIALOGS_OUT": str(out),
            "QGIS_PLUGINPATH": str(link_plugin(folder)),
            "CONCEALED_BEDROCK_PYTHON": sys.executable,
            "LANG": f"{language}.UTF-8",
        }
        plugins = "[PythonPlugins]\nconcealed_bedrock=true\nprocessing=true\n"
        session = ROOT / "tools" / "dialog_session.py"
        settings = f"{plugins}{SETTINGS}{language_settings(language)}"
        problem = run_in_qgis(session, folder, environment, settings, TIMEOUT_S)
    if problem:
        sys.exit(problem)
    cut = (out / "cut.txt").read_text(encoding="utf-8").splitlines()
    print(f"{language}: {len(list(out.glob('*.png')))} pictures in {out}, {len(cut)} words cut")
    print(*cut, sep="\n")
    return len(cut)


def main() -> int:
    """Take the pictures of the languages that are named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("languages", nargs="*", default=LANGUAGES, help="such as zh_CN, fr, es or en")
    languages = parser.parse_args().languages
    need_programs("Xvfb", "qgis")
    return int(sum([take(language) for language in languages]) > 0)


if __name__ == "__main__":
    sys.exit(main())
