"""Experts and their log-linear opinion pool."""
