"""Grids and gravity: what can be said of the anomaly without any geology.

`grids` and `files` are the two value types and the edge to the disk; `residual` separates the
residual anomaly from the regional field; `forward` computes the gravity of buried bodies.
Imports nothing of the other rooms.
"""
