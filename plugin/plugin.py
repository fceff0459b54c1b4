"""The plugin: it brings the provider, and where there is a window, a menu."""

from __future__ import annotations

from qgis.core import QgsApplication

from ..processing_provider.provider import ConcealedBedrockProvider


class ConcealedBedrockPlugin:
    """What QGIS loads; `iface` is None without a window."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None

    def initProcessing(self) -> None:
        """Add the provider; this is all that qgis_process calls."""
        self.provider = ConcealedBedrockProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the provider and the menu."""
        self.initProcessing()

    def unload(self) -> None:
        """Take everything away again."""
        QgsApplication.processingRegistry().removeProvider(self.provider)
