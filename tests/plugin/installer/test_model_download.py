"""A model from an address: fetched through QGIS, and taken only with the checksum that was given."""

import hashlib

from servers import files_server

from concealed_bedrock.plugin.model_download import _ModelDownloadDialog
from concealed_bedrock.plugin.model_library import _LibraryModel
from concealed_bedrock.processing_provider.engine.folders import MODELS
from concealed_bedrock.processing_provider.model_files import library_folder

SHIPPED = MODELS / "outcrop_anywhere.safetensors"


def download(url, checksum):
    box = _ModelDownloadDialog()
    box.address.setText(url)
    box.checksum.setText(checksum)
    box.accept()
    return box


def test_a_model_from_an_address_needs_its_checksum():
    content = SHIPPED.read_bytes()
    right = hashlib.sha256(content).hexdigest()
    with files_server() as server:
        server.content["/models/mine.safetensors"] = ("application/octet-stream", content)
        url = f"{server.url}/models/mine.safetensors"
        for given, wrong, reason in (
            (url, "", "64 characters"),
            (url, "0" * 64, "checksum"),
            (url.replace(".safetensors", ".zip"), right, "not the address of a model"),
            (f"file://{SHIPPED}", right, "not the address of a model"),
            (url.replace("mine", "none"), right, "404"),
        ):
            box = download(given, wrong)
            assert reason in box.fault.text(), box.fault.text()
            assert box.button.text() == ("Resume" if reason == "404" else "Download")
            assert box.added is None and not list(library_folder().glob("*.safetensors"))
        box = download(url, f" {right.upper()} ")
        assert box.fault.text() == "" and box.added == library_folder() / "mine.safetensors"
        assert not (library_folder() / ".downloads").exists()
        assert "already a model" in download(url, right).fault.text()
    assert right in next(m for m in _LibraryModel.list() if m.is_own).describe()
