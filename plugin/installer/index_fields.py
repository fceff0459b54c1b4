"""The part of the box that names the package indexes and how to sign in to them."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit

from ...processing_provider.texts import tr

_KEY = "concealed_bedrock/{}"


def _index_settings() -> tuple[str, str, str]:
    """Give (package index, index of torch's builds, id of a way to sign in); empty where unset."""
    index, torch_index, authcfg = (
        str(QgsSettings().value(_KEY.format(name)) or "") for name in ("index", "torch_index", "authcfg")
    )
    return index, torch_index, authcfg


class _IndexFields(QgsCollapsibleGroupBox):
    """Two addresses and an authentication configuration; kept in the user's profile."""

    def __init__(self) -> None:
        super().__init__(tr("Package index"))
        index, torch_index, authcfg = _index_settings()
        self.index, self.torch_index = QLineEdit(index), QLineEdit(torch_index)
        self.index.setPlaceholderText(tr("PyPI, or the one that pip is set to"))
        self.torch_index.setPlaceholderText("https://download.pytorch.org/whl")
        self.authcfg = QgsAuthConfigSelect()
        self.authcfg.setConfigId(authcfg)
        form = QFormLayout(self)
        form.addRow(tr("Address"), self.index)
        form.addRow(tr("Builds of torch"), self.torch_index)
        form.addRow(tr("Authentication"), self.authcfg)
        self.setCollapsed(True)

    def keep(self) -> None:
        """Keep what was entered."""
        values = (self.index.text().strip(), self.torch_index.text().strip(), self.authcfg.configId())
        for name, value in zip(("index", "torch_index", "authcfg"), values):
            QgsSettings().setValue(_KEY.format(name), value)
