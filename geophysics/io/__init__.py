"""Rasters on disk: read as arrays with a Grid, written completely or not at all."""
