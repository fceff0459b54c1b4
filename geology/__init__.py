"""The geological map as data: legend, class raster, cover and outcrop, windows, blocks and splits.

May import `geophysics`; knows nothing of networks.
"""
