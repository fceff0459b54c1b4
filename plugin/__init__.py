"""What QGIS loads: the menu, the options page, the engine's installer, the model library."""
