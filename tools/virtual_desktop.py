"""A virtual screen, and a QGIS on it that knows nothing of the user's own settings."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = "1400x900x24"
MANAGERS = ("openbox", "icewm", "twm")  # any of them places windows and gives them their size
PATH = "/usr/local/bin:/usr/bin:/bin"  # QGIS takes the Python that comes first for its own
SETTINGS = """[qgis]
checkVersion=false
showTips=false
"""


def language_settings(language: str) -> str:
    """Give the lines of a new profile's QGIS3.ini in which the user has chosen a language.

    Parameters
    ----------
    language : str
        Such as zh_CN, which QGIS calls by its script; en is QGIS's own.
    """
    name = {"zh_CN": "zh-Hans"}.get(language, language)
    return "" if name == "en" else f"[locale]\noverrideFlag=true\nuserLocale={name}\n"


@contextlib.contextmanager
def virtual_screen(*, managed: bool = False, size: str = SIZE) -> Iterator[str]:
    """Give the number of a virtual screen, as DISPLAY takes it.

    Parameters
    ----------
    managed : bool
        Whether a window manager runs on it, where one is installed.
    size : str
        Width, height and bits of a pixel.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            display = f":{number.readline().strip()}"
        with _manager(display) if managed else contextlib.nullcontext():
            yield display
    finally:
        server.terminate()
        server.wait(10)


@contextlib.contextmanager
def _manager(display: str) -> Iterator[None]:
    program = next(filter(None, map(shutil.which, MANAGERS)), None)
    if program is None:
        print(f"without a window manager: install one of {', '.join(MANAGERS)}", file=sys.stderr)
        yield
        return
    manager = subprocess.Popen(
        [program],
        env=os.environ | {"DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(1)
    try:
        yield
    finally:
        manager.terminate()
        manager.wait(10)


def need_programs(*programs: str) -> None:
    """End where a program is missing, with the line that installs it."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        names = ", ".join(missing)
        sys.exit(f"not installed: {names} (on Debian: apt-get install xvfb openbox qgis python3-qgis)")


def link_plugin(folder: Path) -> Path:
    """Make a folder of plugins that has this checkout as the plugin."""
    plugins = folder / "plugins"
    plugins.mkdir(exist_ok=True)
    (plugins / "concealed_bedrock").unlink(missing_ok=True)
    (plugins / "concealed_bedrock").symlink_to(ROOT)
    return plugins


def run_in_qgis(session: Path, folder: Path, environment: dict[str, str], settings: str, limit_s: int) -> str:
    """Run a session inside a QGIS desktop with a profile of its own, and give its traceback or nothing.

    Parameters
    ----------
    session : Path
        The Python file that QGIS runs once it is up. It ends QGIS, after it has written `done` into `folder`.
    folder : Path
        Gets the profile, and is the home folder of this QGIS.
    environment : dict
        The variables of the QGIS; PATH and HOME are its own.
    settings : str
        The profile's QGIS3.ini.
    limit_s : int
        QGIS is ended after so many seconds.
    """
    ini = folder / "profiles/profiles/default/QGIS/QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text(settings)
    runtime, done = folder / "runtime", folder / "done"
    runtime.mkdir(mode=0o700, exist_ok=True)
    done.unlink(missing_ok=True)
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
    own = {"PATH": PATH, "HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb"}
    try:
        subprocess.run(
            [*command, "--code", str(session)],
            cwd=folder,
            env=environment | own,
            timeout=limit_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"QGIS had not ended after {limit_s} s"
    return done.read_text() if done.is_file() else "QGIS ended before the session did"
