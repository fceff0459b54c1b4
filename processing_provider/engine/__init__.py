"""The engine seen from QGIS: its interpreter, its process, its folders."""
