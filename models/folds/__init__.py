"""Fold shapes from pictures: residual networks, features and shallow classifiers, and their training.

Pictures are arrays (N, H, W, 3) of bytes, or tensors (N, 3, H, W) of floats.
"""
