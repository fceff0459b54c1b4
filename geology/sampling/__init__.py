"""Windows, spatial cross-validation blocks and splits."""
