"""The door between QGIS and the engine: a job file goes in, one JSON object a line comes out.

`jobs` is standard library only, because QGIS writes the job files.
"""
