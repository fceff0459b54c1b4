"""Metrics, bootstrap intervals, calibration, null test, area of applicability."""
