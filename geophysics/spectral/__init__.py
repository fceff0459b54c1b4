"""Spectral filters on the ellipsoid: frames, kernels, trend, extrapolation, strips."""
