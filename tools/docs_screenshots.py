"""Take the pictures of the documentation: QGIS on a virtual screen works through the tutorial.

    .engine/bin/python tools/docs_screenshots.py [--keep FOLDER]

Needs Xvfb and the QGIS desktop (`apt-get install xvfb qgis`). Writes docs/images/*.png with a palette.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image
from virtual_desktop import SETTINGS, link_plugin, need_programs, run_in_qgis, virtual_screen

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
PANEL = ("panel_gravity", "panel_map", "panel_result", "panel_training")
NAMES = ("survey", *PANEL, "train", "predict", "prediction", "model_designer")
LIMIT_BYTES = 150_000
TIMEOUT_S = 1800
PLUGINS = "[PythonPlugins]\nconcealed_bedrock=true\nprocessing=true\n"


def run_session(folder: Path, display: str) -> None:
    """Run the tutorial in a QGIS with a profile of its own."""
    environment = os.environ | {
        "DISPLAY": display,
        "DOCS_SESSION": str(folder),
        "DOCS_CHECKOUT": str(ROOT),
        "QGIS_PLUGINPATH": str(link_plugin(folder)),
        "CONCEALED_BEDROCK_PYTHON": sys.executable,
        "LANG": "en_GB.UTF-8",
    }
    session = ROOT / "tools" / "docs_session.py"
    problem = run_in_qgis(session, folder, environment, f"{PLUGINS}{SETTINGS}", TIMEOUT_S)
    if problem:
        sys.exit(problem)


def write_small(source: Path, target: Path) -> None:
    """Write a picture with a palette of at most 256 colours, fewer where the file would be too large."""
    picture = Image.open(source).convert("RGB")
    finest, evenest = Image.Quantize.MEDIANCUT, Image.Quantize.FASTOCTREE
    for colours, method in ((256, finest), (256, evenest), (128, evenest), (64, evenest), (32, evenest)):
        picture.quantize(colours, method, dither=Image.Dither.NONE).save(target, optimize=True)
        if target.stat().st_size <= LIMIT_BYTES:
            break
    print(
        f"{target.relative_to(ROOT)} {picture.width} x {picture.height}, {target.stat().st_size // 1000} kB"
    )


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keep", type=Path, help="folder for the data and the pictures as they were taken")
    keep = parser.parse_args().keep
    need_programs("Xvfb", "qgis")
    with tempfile.TemporaryDirectory() as temporary, virtual_screen() as display:
        folder = (keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        run_session(folder, display)
        for name in NAMES:
            write_small(folder / f"{name}.png", IMAGES / f"{name}.png")


if __name__ == "__main__":
    main()
