"""Package indexes: that of the user's pip or uv settings, and what an index lists (PEP 503, 691)."""

from __future__ import annotations

import configparser
import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

from ...processing_provider.texts import tr
from .download import _Downloader, _RemoteFile
from .faults import _InstallError

_ACCEPT = "application/vnd.pypi.simple.v1+json, text/html;q=0.1"
_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
_SETTINGS = (  # of pip and uv, the user's before the machine's
    "{APPDATA}/pip/pip.ini",
    "{APPDATA}/uv/uv.toml",
    "{HOME}/.config/pip/pip.conf",
    "{HOME}/.config/uv/uv.toml",
    "{HOME}/.pip/pip.conf",
    "{HOME}/Library/Application Support/pip/pip.conf",
    "{USERPROFILE}/pip/pip.ini",
    "/etc/xdg/pip/pip.conf",
    "/etc/uv/uv.toml",
    "/etc/pip.conf",
    "{PROGRAMDATA}/pip/pip.ini",
)


def _user_index(variables: Mapping[str, str], root: Path = Path("/")) -> str:
    """Give the package index that the user's pip or uv is set to; empty for PyPI.

    Parameters
    ----------
    variables : mapping
        Environment variables.
    root : Path
        Folder in which absolute paths are looked up.
    """
    named = [variables[name] for name in _VARIABLES if variables.get(name)]
    files = [variables["PIP_CONFIG_FILE"]] if variables.get("PIP_CONFIG_FILE") else []
    for pattern in _SETTINGS:
        missing = [name for name in re.findall(r"{(\w+)}", pattern) if not variables.get(name)]
        files += [] if missing else [pattern.format(**variables)]
    paths = [
        path if path.is_absolute() and root == Path("/") else root / str(path).lstrip("/")
        for path in map(Path, files)
    ]
    named += [address for path in paths for address in [_index_in(path)] if address]
    found = named[0].rstrip("/") if named else ""
    return "" if re.fullmatch(r"https://pypi\.org/simple", found) else found


def _index_in(path: Path) -> str:
    """Give the index that a settings file names; empty where it names none."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # it is not there, or not for this user
        return ""
    if path.suffix == ".toml":
        found = re.search(r'^\s*(?:index-url|default-index)\s*=\s*"([^"]+)"', text, re.MULTILINE)
        default = re.search(r'\[\[index\]\][^\[]*?url\s*=\s*"([^"]+)"[^\[]*?default\s*=\s*true', text)
        return found[1] if found else default[1] if default else ""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(text)
    except configparser.Error:
        return ""
    return parser.get("global", "index-url", fallback="").strip("\"' ")


def _files_of(downloader: _Downloader, index: str, name: str) -> dict[str, _RemoteFile]:
    """Give the wheels that an index lists for a package, by their names.

    Raises
    ------
    _InstallError
        Where the index cannot be read.
    """
    normal = re.sub(r"[-_.]+", "-", name).lower()
    content, address, kind = downloader.read(f"{index.rstrip('/')}/{normal}/", _ACCEPT)
    try:
        found = _from_json(content, address) if "json" in kind else _from_html(content, address)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _InstallError(
            "network",
            tr("{address} is no package index.").format(address=address),
            tr("Correct the package index in this box, or the one that pip is set to."),
        ) from error
    return {file.name: file for file in found if file.name.endswith(".whl") and "/" not in file.name}


def _from_json(content: bytes, address: str) -> list[_RemoteFile]:
    """Read a page of PEP 691."""
    return [
        _RemoteFile(
            entry["filename"],
            urljoin(address, entry["url"]),
            int(entry.get("size") or 0),
            0,
            frozenset(value for name, value in entry.get("hashes", {}).items() if name == "sha256"),
        )
        for entry in json.loads(content)["files"]
    ]


def _from_html(content: bytes, address: str) -> list[_RemoteFile]:
    """Read a page of PEP 503: the links, with checksums in their fragments."""
    links = _Links()
    links.feed(content.decode("utf-8", "replace"))
    found = []
    for link in links.found:
        url, fragment = urldefrag(urljoin(address, link))
        checksum = re.fullmatch(r"sha256=([0-9a-f]{64})", fragment)
        found.append(
            _RemoteFile(
                unquote(url.rpartition("/")[2]), url, checksums=frozenset([checksum[1]] if checksum else [])
            )
        )
    return found


class _Links(HTMLParser):
    """Collects the addresses of a page's links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]
