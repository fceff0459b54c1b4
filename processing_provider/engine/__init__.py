"""The engine as QGIS runs it: its interpreter, its process, its folders."""
