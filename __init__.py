"""Concealed Bedrock: the bedrock under cover, from gravity and the geological map, in QGIS."""


def classFactory(iface):
    """Give QGIS the plugin; `iface` is None in qgis_process."""
    from .plugin.plugin import ConcealedBedrockPlugin

    return ConcealedBedrockPlugin(iface)
