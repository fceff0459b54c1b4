"""The polygons of a geological map: read, repaired, rasterised."""
