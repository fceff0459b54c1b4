"""Grids and gravity: what can be said of the anomaly without any geology.

`grids` and `files` are the two value types and the edge to the disk. `residual` separates the residual
anomaly from the regional field: `regional` continues rasters of any size upward, with `frames` and
`kernels` for the filters, `parallels` for the Earth under the rows, `extension` for what lies beyond the
edges, `blocks`, `splines` and `strips` for rasters that are finer or larger than need be. `derivatives`,
`separation` and `bouguer` are the other transformations, `units` guards what comes in, `forward` computes
the gravity of buried bodies.
Imports nothing of the other rooms.
"""
