"""Inference: sliding windows, blending, ensembles, execution; `sliding_window` is its front door."""

from .sliding_window import sliding_window

__all__ = ["sliding_window"]
