"""Predictions for several areas: what is predicted, where on the grid, and the files of each area."""
