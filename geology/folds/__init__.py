"""Folds in profile: their shapes and layers as curves, what a digitised line says of them, and pictures.

A profile is the plane perpendicular to the fold axis: x to the right, y upward, in units of the wavelength
or of the map.
"""
