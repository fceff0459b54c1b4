"""A text about the machine, the settings and what has happened, to send to someone who can help."""

from __future__ import annotations

import platform
import re
import sys

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QT_VERSION_STR

from ...contract import ROOT
from ...contract.errors import UserError
from ...processing_provider.engine import folders
from ...processing_provider.engine.interpreter import Engine, Environment
from .builds import _proposed
from .indexes import _user_index
from .installation import _as_size
from .machine import _Machine
from .summary import _free_bytes

_LINES = 200  # of the log
_PASSWORDS = re.compile(r"(\w+://)[^/@\s]+@")


def _diagnosis(machine: _Machine, log: str) -> str:
    """Give the text; it is in English, for those who read it, and holds no password.

    Parameters
    ----------
    machine : Machine
    log : str
        What the box has shown.
    """
    lines = [
        f"Concealed Bedrock {_version()}, QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}",
        f"Python of QGIS: {sys.version}",
        f"System: {platform.platform()} ({machine.key}, version {machine.version})",
        f"Unsupported: {machine.why_unsupported() or 'no'}",
        f"Hardware: {_proposed(machine)[1] if not machine.why_unsupported() else '-'}",
        f"Folder: {folders.user_folder()} ({_as_size(_free_bytes())} free)",
        f"Engine: {_engine()}",
        f"Index: {_user_index(machine.variables, machine.root) or 'PyPI'}",
        f"Proxy of QGIS: {_proxy()}",
        f"PATH: {machine.variables.get('PATH', '')}",
        "",
        *log.splitlines()[-_LINES:],
    ]
    return _PASSWORDS.sub(r"\1***@", "\n".join(lines))


def _version() -> str:
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    found = re.search(r"^version=(.*)$", text, re.MULTILINE)
    return found[1] if found else "?"


def _engine() -> str:
    """Describe the engine that would be started now."""
    facts = {name: value for name, value in Environment.managed().facts().items() if name != "pins"}
    try:
        engine = Engine.find()
    except UserError as problem:
        return str(problem)
    return f"{engine.python}, set by {engine.source}, {facts} {engine.warning}".strip()


def _proxy() -> str:
    """Describe QGIS's proxy without its password."""
    settings = QgsSettings()
    if str(settings.value("proxy/proxyEnabled", "false")).lower() != "true":
        return "none"
    names = ("proxyType", "proxyHost", "proxyPort", "proxyUser", "authcfg")
    return ", ".join(f"{name}={settings.value(f'proxy/{name}', '')}" for name in names)
