"""Take the pictures of the documentation: QGIS on a virtual screen works through the tutorial.

    .engine/bin/python tools/docs_screenshots.py [--keep FOLDER]

Needs Xvfb and the QGIS desktop (`apt-get install xvfb qgis`). Writes docs/images/*.png with a palette.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
PANEL = ("panel_gravity", "panel_map", "panel_result", "panel_training")
NAMES = ("survey", *PANEL, "train", "predict", "prediction", "model_designer")
LIMIT_BYTES = 150_000
TIMEOUT_S = 1800
SETTINGS = """[PythonPlugins]
concealed_bedrock=true
processing=true
[qgis]
checkVersion=false
showTips=false
"""


@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """Give the number of a virtual screen, as DISPLAY takes it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def run_session(folder: Path, display: str) -> None:
    """Run the tutorial in a QGIS with a profile of its own."""
    ini = folder / "profiles/profiles/default/QGIS/QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text(SETTINGS)
    plugins = folder / "plugins"
    plugins.mkdir(exist_ok=True)
    (plugins / "concealed_bedrock").unlink(missing_ok=True)
    (plugins / "concealed_bedrock").symlink_to(ROOT)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "DOCS_SESSION": str(folder),
        "DOCS_CHECKOUT": str(ROOT),
        "QGIS_PLUGINPATH": str(plugins),
        "CONCEALED_BEDROCK_PYTHON": sys.executable,
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(folder),
        "LANG": "en_GB.UTF-8",
    }
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
    session = ROOT / "tools" / "docs_session.py"
    subprocess.run([*command, "--code", str(session)], env=environment, timeout=TIMEOUT_S, check=False)
    problem = (folder / "done").read_text()
    if problem:
        sys.exit(problem)


def write_small(source: Path, target: Path) -> None:
    """Write a picture with a palette of at most 256 colours, fewer where the file would be too large."""
    picture = Image.open(source).convert("RGB")
    for colours in (256, 128, 64, 32):
        picture.quantize(colours, dither=Image.Dither.NONE).save(target, optimize=True)
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
    if not (shutil.which("Xvfb") and shutil.which("qgis")):
        sys.exit("Xvfb or the QGIS desktop is not installed: apt-get install xvfb qgis")
    with tempfile.TemporaryDirectory() as temporary, virtual_screen() as display:
        folder = (keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "done").unlink(missing_ok=True)
        run_session(folder, display)
        for name in NAMES:
            write_small(folder / f"{name}.png", IMAGES / f"{name}.png")


if __name__ == "__main__":
    main()
