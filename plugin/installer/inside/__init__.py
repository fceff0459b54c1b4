"""Scripts that run in the base Python or in the new engine, outside QGIS; standard library only."""
