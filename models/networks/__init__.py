"""Architectures: GGMNet, its modules and operators, and the outcrop U-Net."""
