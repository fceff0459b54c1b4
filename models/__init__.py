"""Networks that read gravity, and what surrounds them: loss, training, stitching, scores, model file.

May import `geology` and `geophysics`. `card` is standard library only, because QGIS reads it too.
"""
