"""A box that adds a model from an address, with the checksum that it must have."""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ..contract.errors import UserError
from ..processing_provider.model_files import ModelFile, library_folder
from ..processing_provider.texts import tr
from .installer.download import _Downloader, _RemoteFile
from .installer.faults import _InstallError

_CHECKSUM = re.compile(r"[0-9a-f]{64}")
_ENDING = ".safetensors"


class _ModelDownloadDialog(QDialog):
    """Asks for address and checksum, fetches the file through QGIS and adds it to the library."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.added: Path | None = None
        self._is_cancelled = False
        self.setWindowTitle(tr("Add a model from an address"))
        self.resize(560, 160)
        self.address, self.checksum, self.fault = QLineEdit(), QLineEdit(), QLabel()
        self.checksum.setPlaceholderText(tr("64 characters, from the page that offers the model"))
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a server
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = self.buttons.addButton(tr("Download"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form, column = QFormLayout(), QVBoxLayout(self)
        form.addRow(tr("Address"), self.address)
        form.addRow(tr("Checksum (SHA-256)"), self.checksum)
        column.addLayout(form)
        for widget in (self.fault, self.bar, self.buttons):
            column.addWidget(widget)

    def accept(self) -> None:
        """Fetch the file; the box stays open with the reason where that fails."""
        self.fault.clear()
        self.bar.show()
        self.button.setEnabled(False)
        try:
            self.added = self._fetch()
        except (UserError, OSError) as problem:
            self.fault.setText(str(problem))
            is_broken_off = isinstance(problem, _InstallError)  # what has come is kept
            self.button.setText(tr("Resume") if is_broken_off else tr("Download"))
            return
        finally:
            self.bar.hide()
            self.button.setEnabled(True)
        super().accept()

    def reject(self) -> None:
        self._is_cancelled = True
        super().reject()

    def _fetch(self) -> Path:
        url, checksum = QUrl(self.address.text().strip()), self.checksum.text().strip().lower()
        name = PurePosixPath(url.path()).name
        if url.scheme() not in ("https", "http") or not name.endswith(_ENDING):
            raise UserError(
                tr("This is not the address of a model file."),
                tr("Give an address that begins with https:// and ends in {ending}.").format(ending=_ENDING),
            )
        if not _CHECKSUM.fullmatch(checksum):
            raise UserError(
                tr("A SHA-256 checksum has 64 characters, 0 to 9 and a to f."),
                tr("Copy it from the page that offers the model."),
            )
        self._is_cancelled = False
        cache = library_folder() / ".downloads"
        downloader = _Downloader(cache, is_cancelled=lambda: self._is_cancelled)
        file = _RemoteFile(name, url.toString(), checksums=frozenset({checksum}))
        try:
            path = downloader.fetch(file)
        except _InstallError as problem:
            if problem.kind != "checksum":
                raise
            raise UserError(
                tr("The file at this address does not have this checksum."),
                tr("Copy the checksum again. If it is right, do not use the file."),
            ) from problem
        try:
            return ModelFile.add(path)
        finally:
            shutil.rmtree(cache, ignore_errors=True)
