"""Inference: sliding window, blending, ensembles, execution."""
