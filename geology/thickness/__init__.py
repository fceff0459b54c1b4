"""The thickness of the cover, estimated from drillholes, outcrop and rasters."""
