"""Fetches files through QGIS's network manager, with its proxy, certificates and authentication."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...processing_provider.texts import tr
from .faults import _InstallError, _of_defect, _of_kind, _of_os_error, _of_reply

_POLL_MS, _BUFFER_BYTES = 100, 1 << 20
_ATTEMPTS, _PAUSE_S = 4, 0.5
_Net = QNetworkReply.NetworkError
_PASSING = (
    _Net.RemoteHostClosedError,
    _Net.TimeoutError,
    _Net.OperationCanceledError,  # QGIS's own limit of time
    _Net.TemporaryNetworkFailureError,
    _Net.NetworkSessionFailedError,
    _Net.ServiceUnavailableError,
    _Net.InternalServerError,
    _Net.UnknownNetworkError,
)


@dataclass(frozen=True)
class _RemoteFile:
    """A file to fetch.

    Parameters
    ----------
    name, url : str
    size, unpacked : int
        Bytes; 0 where unknown.
    checksums : frozenset of str
        SHA-256 of which it must have one; empty where another program checks it.
    """

    name: str
    url: str
    size: int = 0
    unpacked: int = 0
    checksums: frozenset[str] = frozenset()


class _Downloader:
    """Fetches files into a folder; made in the thread of QGIS's windows.

    Parameters
    ----------
    cache : Path
        Where files go, those that are not whole yet with the ending `.part`.
    source : Path, optional
        A folder of wheels that takes the place of the network.
    authcfg : str
        Id of an authentication configuration of QGIS.
    is_cancelled : callable
    on_bytes : callable
        Takes how many bytes of the present file have come.
    """

    def __init__(
        self,
        cache: Path,
        *,
        source: Path | None = None,
        authcfg: str = "",
        is_cancelled: Callable[[], bool] = lambda: False,
        on_bytes: Callable[[int], None] = lambda count: None,
    ):
        self.cache = cache
        self.source = source
        self.authcfg = authcfg
        self.is_cancelled = is_cancelled
        self.on_bytes = on_bytes
        main = QgsNetworkAccessManager.instance()
        self._proxy = main.fallbackProxy(), main.excludeList(), main.noProxyList()

    def adopt_proxy(self) -> None:
        """Let this thread use the proxy that QGIS is set to now; its manager has the one it began with."""
        QgsNetworkAccessManager.instance().setFallbackProxyAndExcludes(*self._proxy)

    def fetch(self, file: _RemoteFile) -> Path:
        """Give the path of a file, which is fetched unless it is there.

        Raises
        ------
        _InstallError
            Where it cannot be had, is not the one that is wanted, or the user cancels.
        """
        target, part = self.cache / file.name, self.cache / f"{file.name}.part"
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            if not (target.is_file() and _is_right(target, file)):
                self._bring_right(file, part)
                part.replace(target)
        except OSError as error:
            raise _of_os_error(error, target) from error
        self.on_bytes(target.stat().st_size)
        return target

    def _bring_right(self, file: _RemoteFile, part: Path) -> None:
        """Bring a file, from its beginning again where what an interrupted download left is of another."""
        is_resumed = part.is_file() and part.stat().st_size > 0
        self._bring(file, part)
        if is_resumed and not _is_right(part, file):
            part.unlink()
            self._bring(file, part)
        if not _is_right(part, file):
            part.unlink()
            raise _of_kind("checksum", file.name)

    def _bring(self, file: _RemoteFile, part: Path) -> None:
        """Copy a file from the folder, or download the rest of it."""
        if self.source is not None:
            if not (self.source / file.name).is_file():
                raise _InstallError(
                    "missing",
                    tr("The folder {folder} has no {file}.").format(folder=self.source, file=file.name),
                    tr("Add it, or install with a network."),
                )
            shutil.copyfile(self.source / file.name, part)
            return
        with part.open("ab") as stream:
            self._with_patience(lambda: _Transfer(self, file.url, stream, file.size).run())

    def read(self, url: str, accept: str) -> tuple[bytes, str, str]:
        """Give a page's content, its address after redirections and its type."""
        page = _Page()
        transfer = self._with_patience(lambda: _Transfer(self, url, page.emptied(), 0, accept).run())
        return bytes(page.content), transfer.address, transfer.content_type

    def _with_patience(self, attempt: Callable[[], _Transfer]) -> _Transfer:
        """Try again what may pass, from where it ended."""
        for number in range(1, _ATTEMPTS + 1):
            transfer = attempt()
            if transfer.fault is None:
                return transfer
            if not transfer.may_pass or number == _ATTEMPTS:
                raise transfer.fault
            time.sleep(_PAUSE_S)
        raise _of_kind("cancelled")


def _is_right(path: Path, file: _RemoteFile) -> bool:
    """Whether a file has one of the checksums."""
    return not file.checksums or _sha256(path) in file.checksums


def _sha256(path: Path) -> str:
    """Give the checksum of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class _Page:
    """A page in memory, with the verbs of a file that a transfer needs."""

    def __init__(self) -> None:
        self.content = bytearray()

    def emptied(self) -> _Page:
        self.content.clear()
        return self

    def write(self, data: bytes) -> None:
        self.content += data

    def tell(self) -> int:
        return len(self.content)

    def seek(self, _offset: int, _whence: int) -> int:
        return len(self.content)

    def truncate(self, size: int) -> None:
        del self.content[size:]


class _Transfer:
    """One request, appended to a stream; `fault` says afterwards what went wrong."""

    def __init__(self, downloader: _Downloader, url: str, stream, size: int, accept: str = ""):
        self.downloader = downloader
        self.stream = stream
        self.start = stream.seek(0, 2)  # its end, also after it was emptied
        if size and self.start >= size:  # not the file that is wanted now
            stream.truncate(0)
            self.start = 0
        self.request = _request(QUrl(url), self.start, accept, downloader.authcfg)
        self.fault: _InstallError | None = None
        self.may_pass = False
        self.address = url
        self.content_type = ""
        self.loop = QEventLoop()

    def run(self) -> _Transfer:
        """Wait until everything has come, or it failed, or the user cancels."""
        try:
            self._run()
        except RuntimeError as error:  # PyQt has taken the reply for one that is deleted: ask again
            self.fault = _of_reply(_Net.RemoteHostClosedError, 0, str(error), self.request.url())
            self.may_pass = True
        return self

    def _run(self) -> None:
        loop, clock = self.loop, QTimer()
        reply = QgsNetworkAccessManager.instance().get(self.request)
        reply.setReadBufferSize(_BUFFER_BYTES)
        reply.metaDataChanged.connect(lambda: self._guard(self._begin, reply))
        reply.readyRead.connect(lambda: self._guard(self._take, reply))
        reply.finished.connect(loop.quit)
        clock.timeout.connect(lambda: self._guard(self._look, reply))
        clock.start(_POLL_MS)
        if not reply.isFinished():
            loop.exec()
        clock.stop()
        self._guard(self._end, reply)
        if self.fault is not None and not sip.isdeleted(reply):
            reply.abort()
        # It is left to the thread's manager: PyQt may take a new reply at its address for the deleted one.

    def _guard(self, slot: Callable[[QNetworkReply], None], reply: QNetworkReply) -> None:
        """Call a slot; an error that leaves it would end QGIS."""
        if sip.isdeleted(reply):  # seen under load: treated as a connection that broke
            self.fault, self.may_pass = _of_reply(_Net.RemoteHostClosedError, 0, "", self.request.url()), True
            self.loop.quit()
            return
        try:
            slot(reply)
        except Exception as error:
            if isinstance(error, OSError):
                self.fault = _of_os_error(error, Path(getattr(self.stream, "name", "")))
            elif isinstance(error, RuntimeError):
                self.fault = _of_reply(_Net.RemoteHostClosedError, 0, str(error), self.request.url())
                self.may_pass = True
            else:
                self.fault = _of_defect(error)
            self.loop.quit()

    def _begin(self, reply: QNetworkReply) -> None:
        """Start from the beginning where the server sends the whole file."""
        if self.start and _status(reply) == 200:
            self.stream.truncate(0)
            self.start = 0

    def _look(self, reply: QNetworkReply) -> None:
        if self.downloader.is_cancelled() and self.fault is None:
            self.fault = _of_kind("cancelled")
            reply.abort()

    def _take(self, reply: QNetworkReply) -> None:
        """Write what has come; an answer of an error is no content."""
        if _status(reply) not in (200, 206) or self.fault is not None:
            return
        self.stream.write(bytes(reply.readAll()))
        self.downloader.on_bytes(self.stream.tell())

    def _end(self, reply: QNetworkReply) -> None:
        """Judge how it ended."""
        status, error = _status(reply), reply.error()
        self.address = reply.url().toString()
        self.content_type = str(reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader) or "")
        if self.fault is not None:
            return
        self._take(reply)
        if error == _Net.NoError and status in (200, 206):
            return
        if status == 416:  # what is there is not a beginning of it
            self.stream.truncate(0)
        self.may_pass = error in _PASSING or status == 416
        if (
            error == _Net.ConnectionRefusedError
            and QgsNetworkAccessManager.instance().fallbackProxy().hostName()
        ):
            error = _Net.ProxyConnectionRefusedError  # Qt does not tell who has refused
        self.fault = _of_reply(error, status, reply.errorString(), reply.url())


def _request(url: QUrl, start: int, accept: str, authcfg: str) -> QNetworkRequest:
    """Ask for a file from a byte on, past QGIS's cache, which it would fill."""
    request = QNetworkRequest(url)
    attribute = QNetworkRequest.Attribute
    request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    request.setAttribute(attribute.CacheSaveControlAttribute, False)
    request.setAttribute(
        attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    )
    request.setRawHeader(b"Accept-Encoding", b"identity")  # a range of a packed answer is of no use
    if accept:
        request.setRawHeader(b"Accept", accept.encode())
    if start:
        request.setRawHeader(b"Range", f"bytes={start}-".encode())
    if authcfg:
        QgsApplication.authManager().updateNetworkRequest(request, authcfg)
    return request


def _status(reply: QNetworkReply) -> int:
    return int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
