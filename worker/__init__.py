"""The door between QGIS and the engine: a job file goes in, one JSON object a line comes out.

`verbs` has a module for each verb; they read by `inputs`, write by `files`, and share `training`,
`prediction` and `safety`.
"""
