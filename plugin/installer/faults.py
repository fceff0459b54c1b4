"""What can go wrong in an installation: for each class a sentence, and one that says what to do."""

from __future__ import annotations

import errno
import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply

from ...contract.errors import UserError
from ...processing_provider.texts import tr

_Net = QNetworkReply.NetworkError
_PROXY = (
    _Net.ProxyConnectionRefusedError,
    _Net.ProxyConnectionClosedError,
    _Net.ProxyNotFoundError,
    _Net.ProxyTimeoutError,
    _Net.ProxyAuthenticationRequiredError,
    _Net.UnknownProxyError,
)
# Error numbers of Windows: disk full; sharing violation, access denied, virus found; name too long.
_FULL, _LOCKED, _LONG = (39, 112), (5, 32, 33, 225, 226), (206,)
_WORDS = (  # of uv, of Python and of the loaders of the three systems
    ("checksum", r"hash mismatch|hashes? (do|does) not match|failed checksum"),
    ("disk", r"no space left|disk quota exceeded|os error (28|112|39|122)\b|winerror 112"),
    ("path", r"file ?name too long|os error (206|36)\b|winerror 206"),
    ("runtime", r"dll load failed|winerror 12[67]|vcruntime140|msvcp140|0xc0000135"),
    ("locked", r"permission denied|access is denied|os error (5|13|32|33|225|226)\b|winerror (5|32|225)\b"),
    ("system", r"glibc(xx)?_\d[\d.]*.? not found|illegal instruction|mach-o.*incompatible"),
)


class _InstallError(UserError):
    """The installation cannot go on; `kind` is the class of the failure."""

    def __init__(self, kind: str, message: str, remedy: str):
        super().__init__(message, remedy)
        self.kind = kind

    def bare(self) -> _InstallError:
        """Give it without its traceback, whose frames keep Qt's objects that must die in their own thread."""
        return _InstallError(self.kind, self.message, self.remedy)


def _of_reply(error: int, status: int, reason: str, url: QUrl) -> _InstallError:
    """Class a failed request.

    Parameters
    ----------
    error : QNetworkReply.NetworkError
    status : int
        HTTP status, 0 where there was no answer.
    """
    host = url.host()
    if error == _Net.ProxyAuthenticationRequiredError or status == 407:
        return _InstallError(
            "proxy 407",
            tr("The proxy wants a user name and a password (407) before it lets {host} through.").format(
                host=host
            ),
            tr("Enter them in Settings > Options > Network > Use proxy for web access, and press Resume."),
        )
    if error in _PROXY:
        return _InstallError(
            "proxy",
            tr("The proxy that is set in QGIS cannot be reached: {reason}.").format(reason=reason),
            tr("Correct it in Settings > Options > Network, and press Resume."),
        )
    if error == _Net.SslHandshakeFailedError:
        return _InstallError(
            "certificate",
            tr("The certificate of {host} is not trusted: {reason}.").format(host=host, reason=reason),
            tr(
                "A network that inspects connections has a certificate of its own: add it in Settings > "
                "Options > Authentication > Manage Certificates > Authorities, and press Resume."
            ),
        )
    return _of_answer(status, reason, url)


def _of_answer(status: int, reason: str, url: QUrl) -> _InstallError:
    """Class a request that the server refused, or that did not reach it."""
    if status in (401, 403, 404, 410, 451):
        return _InstallError(
            "network",
            tr("{host} does not give {file} (HTTP {status}).").format(
                host=url.host(), file=url.fileName() or url.path(), status=status
            ),
            tr(
                "Check the package index, which may lack that file or want an authentication configuration; "
                "or install from a folder of wheels."
            ),
        )
    return _InstallError(
        "network",
        tr("{host} cannot be reached: {reason}.").format(host=url.host(), reason=reason),
        tr(
            "Check the network and QGIS's proxy (Settings > Options > Network), and press Resume: what was "
            "downloaded is kept."
        ),
    )


def _of_os_error(error: OSError, path: Path) -> _InstallError:
    """Class an error of the file system."""
    number = getattr(error, "winerror", None)
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or number in _FULL:
        return _of_kind("disk", str(path))
    if error.errno == errno.ENAMETOOLONG or number in _LONG:
        return _of_kind("path", str(path))
    if isinstance(error, PermissionError) or number in _LOCKED:
        return _of_kind("locked", str(path))
    return _InstallError(
        "disk",
        tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror or error),
        tr("Check the folder and its disk, and try again."),
    )


def _of_output(what: str, code: int, output: str, place: str | Path) -> _InstallError:
    """Class a program that failed, by what it has printed.

    Parameters
    ----------
    what : str
        The sentence that says what the program was to do.
    place : str or Path
        Where it was to write.
    """
    text = " ".join(output.split()).lower()
    for kind, words in _WORDS:
        if re.search(words, text):
            return _of_kind(kind, str(place))
    last = (output.strip().splitlines() or [""])[-1].strip()
    return _InstallError(
        "program",
        tr("{what} This failed (exit code {code}): {last}").format(what=what, code=code, last=last[:300]),
        tr("Press Copy diagnosis and report it; Install tries again."),
    )


def _of_defect(error: Exception) -> _InstallError:
    """Class what nobody has thought of."""
    return _InstallError(
        "defect",
        tr("The installer has failed by a defect of its own: {error}.").format(error=repr(error)),
        tr("Press Copy diagnosis and report it."),
    )


def _of_kind(kind: str, place: str = "") -> _InstallError:
    """Give the sentences of a class of failures that have one cause."""
    message, remedy = {
        "checksum": (
            tr("The checksum of {place} differs from the one that this version of the plugin pins."),
            tr(
                "Nothing of it was installed. Try again from another network; if that does not help, "
                "report it with the diagnosis."
            ),
        ),
        "disk": (
            tr("There is not enough free space for {place}."),
            tr(
                "Free some, or choose a folder on another disk with the environment variable "
                "CONCEALED_BEDROCK_FOLDER, and press Resume."
            ),
        ),
        "path": (
            tr("The path of a file below {place} is too long for this system."),
            tr(
                "On Windows switch on long paths (LongPathsEnabled in the registry), or choose a shorter "
                "folder with the environment variable CONCEALED_BEDROCK_FOLDER."
            ),
        ),
        "locked": (
            tr("{place} is held by another program or may not be written."),
            tr(
                "An antivirus program may have locked or removed it: allow that folder there, end all "
                "running jobs, and try again."
            ),
        ),
        "runtime": (
            tr("torch cannot be loaded: the Microsoft Visual C++ runtime is missing or too old."),
            tr("Install it from https://aka.ms/vs/17/release/vc_redist.x64.exe and press Install again."),
        ),
        "system": (
            tr("The packages do not run on this system: its C library or its processor is too old."),
            tr("Use a newer system, or set the Python of an environment of your own in the options."),
        ),
        "cancelled": (
            tr("Cancelled."),
            tr(
                "The engine that was there is unchanged, and what was downloaded is kept: Resume goes on "
                "from it."
            ),
        ),
    }[kind]
    return _InstallError(kind, message.format(place=place), remedy)
