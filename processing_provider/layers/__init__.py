"""Layers that QGIS loads: how results are styled, named, ordered and described."""
